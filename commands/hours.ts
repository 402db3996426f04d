import type { SpotZone } from "../core/power/zones.ts";
import type { Context } from "./command.ts";

type Clock = Pick<SpotZone, "timeZone">;

/** What the clock of a zone shows at a moment; where it was put back and shows the same again, that is said. */
export function clockText(at: Temporal.Instant, { timeZone }: Clock, { format, say }: Context): string {
  const time = format.timeOfDay(at, timeZone);
  return isRepeated(at, timeZone) ? say("power-second", { time }) : time;
}

/** The clock with the day before it, where that is not today. */
export function momentText(at: Temporal.Instant, zone: Clock, context: Context): string {
  const date = dateAt(at, zone);
  const time = clockText(at, zone, context);
  return date.equals(dateAt(context.world.now(), zone)) ? time : `${context.format.dayOfYear(date)} ${time}`;
}

/** From when to when: a day is named once, also where the end is the midnight after it. */
export function spanTexts(
  { start, end }: { readonly start: Temporal.Instant; readonly end: Temporal.Instant },
  zone: Clock,
  context: Context,
): { readonly from: string; readonly to: string } {
  const last = end.subtract({ milliseconds: 1 });
  const isOneDay = dateAt(start, zone).equals(dateAt(last, zone));
  return {
    from: momentText(start, zone, context),
    to: isOneDay ? clockText(end, zone, context) : momentText(end, zone, context),
  };
}

const dateAt = (at: Temporal.Instant, { timeZone }: Clock): Temporal.PlainDate =>
  at.toZonedDateTimeISO(timeZone).toPlainDate();

function isRepeated(at: Temporal.Instant, timeZone: string): boolean {
  const clock = at.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const first = clock.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return first.epochMilliseconds < at.epochMilliseconds;
}

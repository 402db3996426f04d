import { hoursBetween } from "../time.ts";
import type { Alert, QuietHours } from "./alert.ts";
import { isBefore, millisecondsOf } from "./moments.ts";

type Holding = Pick<Alert, "cooldownHours" | "quietHours" | "snoozedUntil">;

/** Whether no message of an alert may go out now: in quiet hours, while snoozed, or too soon after the last one. */
export function isHeld(alert: Holding, lastAt: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  const { cooldownHours, quietHours, snoozedUntil } = alert;
  if (lastAt && hoursBetween(lastAt, now) < cooldownHours) return true;
  if (snoozedUntil && isBefore(now, snoozedUntil)) return true;
  return quietHours !== undefined && isQuiet(quietHours, now);
}

/** The Unix time at which a message may go out at the earliest, as far as can be told now: it may be later. */
export function heldUntil(
  alert: Holding,
  lastAt: Temporal.Instant | undefined,
  now: Temporal.Instant,
): number {
  const { cooldownHours, quietHours, snoozedUntil } = alert;
  const earliest = Math.max(
    now.epochMilliseconds,
    lastAt ? lastAt.epochMilliseconds + millisecondsOf(cooldownHours) : Number.NEGATIVE_INFINITY,
    snoozedUntil?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
  );
  if (!quietHours) return earliest;
  const awake = Temporal.Instant.fromEpochMilliseconds(earliest);
  return isQuiet(quietHours, awake) ? quietUntil(quietHours, awake) : earliest;
}

/** By the clock on the wall, so that an hour which it shows twice is quiet twice. */
export const isQuiet = (quiet: QuietHours, at: Temporal.Instant): boolean =>
  isQuietMinute(quiet, minuteIn(quiet.timeZone, at));

function isQuietMinute({ from, to }: QuietHours, minute: number): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start < end ? start <= minute && minute < end : start <= minute || minute < end;
}

/** The end of the quiet hours that a moment is in, as Unix time; the moment itself where the clocks change before it. */
function quietUntil({ to, timeZone }: QuietHours, at: Temporal.Instant): number {
  const minutes = (minutesOf(to) - minuteIn(timeZone, at) + minutesPerDay) % minutesPerDay;
  const end = (Math.floor(at.epochMilliseconds / msPerMinute) + minutes) * msPerMinute;
  const isEnd = minuteIn(timeZone, Temporal.Instant.fromEpochMilliseconds(end)) === minutesOf(to);
  return isEnd ? end : at.epochMilliseconds;
}

const msPerMinute = 60_000;
const minutesPerDay = 24 * 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The minute of the day that the clock shows, 0 to 1439. */
function minuteIn(timeZone: string, at: Temporal.Instant): number {
  const { hour, minute } = at.toZonedDateTimeISO(timeZone);
  return hour * 60 + minute;
}

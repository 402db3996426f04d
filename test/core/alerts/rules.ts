import { freshHoursOf, type Alert } from "../../../core/alerts/alert.ts";
import type { AlertEvent } from "../../../core/alerts/state.ts";
import type { Tick, Watcher } from "./watcher.ts";

/** What was seen at a tick, and what came of it. */
export interface Seen {
  readonly now: Temporal.Instant;
  /** Null where nobody knew it, or where it was old. */
  readonly value: number | null;
  readonly event: AlertEvent | undefined;
  readonly isSent: boolean;
}

/** Lets time pass as it is told. */
export const observe = (watcher: Watcher, ticks: readonly (Tick & { readonly minutes: number })[]) =>
  ticks.map((tick): Seen => {
    const before = watcher.messages.length;
    const event = watcher.tick(tick.minutes, tick);
    const isOld = (tick.oldHours ?? 0) > freshHoursOf(watcher.alert.figure);
    return {
      now: watcher.now,
      value: isOld ? null : tick.value,
      event,
      isSent: watcher.messages.length > before,
    };
  });

/** An alert as a level: where it holds, and where the figure is back. Written once more, not to be fooled by the code. */
export function levelOf({ condition, hysteresis }: Alert): Level {
  const slack = (value: number) =>
    hysteresis.kind === "share" ? Math.abs(value) * hysteresis.share : hysteresis.by;
  switch (condition.kind) {
    case "above":
      return {
        holds: (v) => v >= condition.value,
        isBack: (v) => v < condition.value - slack(condition.value),
      };
    case "below":
      return {
        holds: (v) => v <= condition.value,
        isBack: (v) => v > condition.value + slack(condition.value),
      };
    case "sign":
      return condition.turns === "positive"
        ? { holds: (v) => v > 0, isBack: (v) => v <= -slack(0) }
        : { holds: (v) => v < 0, isBack: (v) => v >= slack(0) };
    case "better":
      return {
        holds: (v) => v >= condition.usdPerDay,
        isBack: (v) => v < condition.usdPerDay - slack(condition.usdPerDay),
      };
    case "presence":
      return condition.turns === "online"
        ? { holds: (v) => v === 1, isBack: (v) => v === 0 }
        : { holds: (v) => v === 0, isBack: (v) => v === 1 };
    case "moves":
      throw new TypeError("a move is no level");
  }
}

export interface Level {
  readonly holds: (value: number) => boolean;
  readonly isBack: (value: number) => boolean;
}

/** Everything that must not be, in words; the same for every alert. */
export function faultsOf(alert: Alert, seen: readonly Seen[]): readonly string[] {
  const given = seen.filter(({ event }) => event);
  const sends = seen.filter(({ isSent }) => isSent);
  const isSnoozed = (now: Temporal.Instant) => alert.snoozedUntil && isEarlier(now, alert.snoozedUntil);
  const isExpired = (at: Temporal.Instant) => alert.expiresAt && !isEarlier(at, alert.expiresAt);
  const isTooSoon = (a: Seen, b: Seen) => hours(a.now, b.now) < alert.cooldownHours;
  return [
    ...faults(
      "two within a cooldown",
      pairs(sends).filter(([a, b]) => isTooSoon(a, b)),
    ),
    ...faults(
      "lost",
      pairs(seen).filter(([a, b]) => isLost(alert, a, b)),
    ),
    ...faults(
      "in quiet hours",
      given.filter(({ now }) => isQuietAt(alert, now)),
    ),
    ...faults(
      "snoozed",
      given.filter(({ now }) => isSnoozed(now)),
    ),
    ...faults(
      "of what came after the expiry",
      given.filter(({ event }) => isExpired(event!.since)),
    ),
    ...(alert.repeat === "once" ? faults("more than once", sends.slice(alert.recovery ? 2 : 1)) : []),
    ...(alert.condition.kind === "moves" ? [] : levelFaults(alert, seen, sends)),
  ];
}

type Pair = readonly [Seen, Seen];

const pairs = (seen: readonly Seen[]): readonly Pair[] =>
  seen.slice(1).map((each, at): Pair => [seen[at]!, each]);

const faults = (what: string, found: readonly (Seen | Pair)[]): readonly string[] =>
  found.map((at) => `${what}: ${("now" in at ? at : at[1]).now.toString()}`);

/** What was handed out and not sent is handed out again unless it is held back. */
const isLost = (alert: Alert, before: Seen, { now, event }: Seen): boolean =>
  before.event !== undefined &&
  !before.isSent &&
  !isQuietAt(alert, now) &&
  JSON.stringify(before.event) !== JSON.stringify(event);

function levelFaults(alert: Alert, seen: readonly Seen[], sends: readonly Seen[]): readonly string[] {
  const { holds, isBack } = levelOf(alert);
  const isOf = (kind: AlertEvent["kind"], { event }: Seen) => event?.kind === kind;
  const isTrue = (each: Seen) => (isOf("fired", each) ? holds : isBack)(each.event!.value);
  const wasBack = ([a, b]: Pair) =>
    seen.some(
      ({ now, value }) =>
        value !== null && isBack(value) && isEarlier(a.event!.at, now) && isEarlier(now, b.event!.at),
    );
  const again = pairs(sends).filter(([a, b]) => isOf("fired", a) && isOf("fired", b));
  return [
    ...faults(
      "untrue",
      sends.filter((each) => !isTrue(each)),
    ),
    ...faults(
      "flaps",
      again.filter((pair) => !wasBack(pair)),
    ),
    ...(alert.recovery ? faults("again, and nobody was told that it was over", again) : []),
    ...faults(
      "over, and nobody was told of it",
      sends.filter((each, at) => isOf("recovered", each) && !(at > 0 && isOf("fired", sends[at - 1]!))),
    ),
  ];
}

/** By another way than the code goes. */
export function isQuietAt({ quietHours }: Alert, now: Temporal.Instant): boolean {
  if (!quietHours) return false;
  const { from, to, timeZone } = quietHours;
  const shown = formatOf(timeZone).format(now.epochMilliseconds);
  return from < to ? from <= shown && shown < to : from <= shown || shown < to;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  const format = known ?? new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  formats.set(timeZone, format);
  return format;
}

const isEarlier = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

const hours = (a: Temporal.Instant, b: Temporal.Instant): number =>
  (b.epochMilliseconds - a.epochMilliseconds) / 3_600_000;

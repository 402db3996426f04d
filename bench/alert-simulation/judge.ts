import type { AlertOrder } from "../../core/alerts/order.ts";
import { hoursBetween } from "../../core/time.ts";
import { isQuietAt, levelOf } from "../../test/core/alerts/rules.ts";
import type { Arrived, Try } from "./platform.ts";
import type { ObservedAlerts } from "./run.ts";

/** What became of all alerts. */
export interface AlertTally {
  readonly fired: number;
  readonly recovered: number;
  /** Times in which a condition held and was not told because quiet hours, a cooldown or failed tries lasted for all of it. */
  readonly held: number;
  /** Messages that arrived twice. */
  readonly again: number;
  readonly failedTries: number;
  readonly kills: number;
}

/** Holds what arrived against the series, by other means than the bot's: all that must not be, in words. */
export function judgeAlerts(observed: ObservedAlerts): {
  readonly tally: AlertTally;
  readonly faults: readonly string[];
} {
  const { orders, arrived, tries, kills } = observed;
  const byAlert = Map.groupBy(arrived, ({ alert }) => alert);
  const told = [...byAlert.values()].map(firstOfEach);
  const judged = orders.map((order) => judgeOne(order, firstOfEach(byAlert.get(order.id) ?? []), observed));
  const all = told.flat();
  const again = arrived.length - all.length;
  return {
    tally: {
      fired: all.filter(({ kind }) => kind === "fired").length,
      recovered: all.filter(({ kind }) => kind === "recovered").length,
      held: judged.reduce((sum, { held }) => sum + held, 0),
      again,
      failedTries: tries.filter(({ kind }) => kind !== "begun").length,
      kills: kills.length,
    },
    faults: [
      ...judged.flatMap(({ faults }) => faults),
      ...(again > 0 ? [`${again} messages arrived twice`] : []),
    ],
  };
}

/** The same key is the same message. */
const firstOfEach = (arrived: readonly Arrived[]): readonly Arrived[] =>
  [...new Map(arrived.toReversed().map((one) => [one.key, one])).values()].toReversed();

interface Judged {
  readonly faults: readonly string[];
  readonly held: number;
}

function judgeOne(order: AlertOrder, told: readonly Arrived[], observed: ObservedAlerts): Judged {
  const fault = (what: string, at: Temporal.Instant) =>
    `${order.id} ${order.figure} ${JSON.stringify(order.condition)}: ${what} at ${at.toString()}`;
  const pairs = told.slice(1).map((each, at) => [told[at] ?? each, each] as const);
  const flaps = pairs.filter(([a, b]) => hoursBetween(a.at, b.at) < order.cooldownHours);
  const isLoud = ({ at }: Arrived) => isQuietAt(order, at);
  const lost =
    order.condition.kind === "moves" || order.condition.kind === "better"
      ? noneLost
      : lostOf(order, told, observed);
  return {
    held: lost.held,
    faults: [
      ...flaps.map(([, b]) => fault("two within a cooldown", b.at)),
      ...told.filter(isLoud).map(({ at }) => fault("in quiet hours", at)),
      ...told
        .filter((each) => !isTrue(order, each, observed))
        .map(({ at }) => fault("not what was read", at)),
      ...pairs
        .filter(([a, b]) => a.kind === "recovered" && b.kind === "recovered" && !isMaybe(order, a, observed))
        .map(([, b]) => fault("over twice", b.at)),
      ...(told[0]?.kind === "recovered" ? [fault("over before it began", told[0].at)] : []),
      ...(order.repeat === "once" &&
      told.filter(({ kind }) => kind === "fired").length > 1 + maybes(order, observed)
        ? [fault("more than once", told.at(-1)?.at ?? order.createdAt)]
        : []),
      ...lost.at.map((at) => fault("lost", at)),
    ],
  };
}

/** Nobody told us that it arrived. */
const isMaybe = ({ id }: AlertOrder, { at }: Arrived, { tries }: ObservedAlerts): boolean =>
  tries.some(
    (tried) => tried.alert === id && tried.kind === "maybe" && Temporal.Instant.compare(tried.at, at) === 0,
  );

/** How many messages may have arrived, for all that the bot knows. */
const maybes = ({ id }: AlertOrder, { tries, kills }: ObservedAlerts): number =>
  tries.filter((tried) => tried.alert === id && (tried.kind === "maybe" || isCutOff(tried, kills))).length;

/** The process ended before the answer was there. */
const isCutOff = ({ kind, at }: Try, kills: readonly Temporal.Instant[]): boolean =>
  kind === "begun" && kills.some((kill) => Math.abs(hoursBetween(kill, at)) < 1 / 60);

/** Whether the value that is told was read at that time, and is beyond the threshold, or back behind it. */
function isTrue(
  order: AlertOrder,
  { eventAt, value, kind }: Arrived,
  { steps, series }: ObservedAlerts,
): boolean {
  const step = steps.findIndex((at) => Temporal.Instant.compare(at, eventAt) === 0);
  if (series.get(order.figure)?.[step] !== value) return false;
  if (order.condition.kind === "moves") return true;
  const { holds, isBack } = levelOf(order);
  return kind === "fired" ? holds(value) : isBack(value);
}

interface Lost {
  readonly at: readonly Temporal.Instant[];
  readonly held: number;
}

const noneLost: Lost = { at: [], held: 0 };

/** A time in which the condition held without a way back, from the first reading to the last. */
interface Spell {
  readonly from: number;
  readonly to: number;
}

function lostOf(order: AlertOrder, told: readonly Arrived[], observed: ObservedAlerts): Lost {
  const { steps } = observed;
  const lost: Temporal.Instant[] = [];
  let held = 0;
  for (const spell of spellsOf(order, observed)) {
    const [start, end] = [steps[spell.from], steps[spell.to]];
    if (!start || !end) continue;
    const isIn = ({ eventAt }: Arrived) => isWithin(eventAt, start, end);
    if (told.some((each) => each.kind === "fired" && isIn(each))) continue;
    const before = told.findLast(({ at }) => Temporal.Instant.compare(at, start) < 0);
    // Who was told that it is so, and not that it is over, need not be told again.
    if (order.recovery && before?.kind === "fired") continue;
    if (order.repeat === "once" && before) continue;
    const missed = readingsThatHold(order, spell, observed).find((at) => !isExcused(order, at, observed));
    if (missed) lost.push(missed);
    else held += 1;
  }
  return { at: lost, held };
}

const isWithin = (at: Temporal.Instant, start: Temporal.Instant, end: Temporal.Instant): boolean =>
  Temporal.Instant.compare(start, at) <= 0 && Temporal.Instant.compare(at, end) <= 0;

function spellsOf(order: AlertOrder, { series }: ObservedAlerts): readonly Spell[] {
  const { holds, isBack } = levelOf(order);
  const spells: Spell[] = [];
  // What holds from the start is no crossing.
  let isArmed = false;
  let spell: Spell | undefined;
  for (const [step, value] of (series.get(order.figure) ?? []).entries()) {
    if (value === null) continue;
    if (isBack(value)) {
      if (spell) spells.push(spell);
      spell = undefined;
      isArmed = true;
    } else if (spell) spell = { ...spell, to: step };
    else if (isArmed && holds(value)) spell = { from: step, to: step };
  }
  return spells;
}

function readingsThatHold(order: AlertOrder, { from, to }: Spell, { steps, series }: ObservedAlerts) {
  const { holds } = levelOf(order);
  const values = series.get(order.figure) ?? [];
  return steps.slice(from, to + 1).filter((_, at) => {
    const value = values[from + at];
    return value !== null && value !== undefined && holds(value);
  });
}

/** Quiet hours, the cooldown after what arrived or may have, and the time in which failed tries are repeated. */
function isExcused(
  order: AlertOrder,
  at: Temporal.Instant,
  { arrived, tries, kills, options }: ObservedAlerts,
): boolean {
  const step = options.stepMinutes / 60;
  const isIn = (since: Temporal.Instant, hours: number) => {
    const passed = hoursBetween(since, at);
    return passed > -step && passed < hours;
  };
  const isOwn = (of: { readonly alert: string }) => of.alert === order.id;
  return (
    isQuietAt(order, at) ||
    arrived.some((each) => isOwn(each) && isIn(each.at, order.cooldownHours)) ||
    kills.some((kill) => isIn(kill, 2 * step)) ||
    tries.some((tried) => {
      if (!isOwn(tried)) return isIn(tried.at, step);
      if (tried.kind === "failed") return isIn(tried.at, 3 * step);
      return (tried.kind === "maybe" || isCutOff(tried, kills)) && isIn(tried.at, order.cooldownHours + step);
    })
  );
}

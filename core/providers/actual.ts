/** One day as it was estimated. All USD before electricity, after the network's fee. */
export interface EstimatedDay extends Circumstances {
  readonly date: Temporal.PlainDate;
  readonly usdPerDay: number;
}

/** One day as it was. A day whose income is not known is left out of the list, never given as 0. */
export interface ActualDay extends Circumstances {
  readonly date: Temporal.PlainDate;
  readonly usdPerDay: number;
}

/** What a day's income is the product of. Absent where it is not known. */
export interface Circumstances {
  /** Rented or working hours / all hours, 0 to 1. */
  readonly utilisation?: number | undefined;
  /** What a rented hour of one card pays, or a working hour of the machine: in USD, or in tokens where `tokenUsd` is given. */
  readonly pricePerHour?: number | undefined;
  /** USD of the token that is paid in. */
  readonly tokenUsd?: number | undefined;
  /** Share of the day in which the machine could be reached, 0 to 1; an estimate without it takes 1. */
  readonly online?: number | undefined;
}

/** The trailing days to hold against each other. */
export interface Span {
  /** The first day that is not counted. */
  readonly until: Temporal.PlainDate;
  readonly days: 7 | 30 | 90;
}

/** Why an owner earned something else than was estimated. */
export type Reason =
  | "utilisation-lower"
  | "utilisation-higher"
  | "price-lower"
  | "price-higher"
  | "token-price-lower"
  | "token-price-higher"
  | "downtime"
  | "unknown";

/** Estimate against actual over the days of which both are known. */
export interface Comparison {
  readonly days: number;
  /** Days of the span. */
  readonly outOf: number;
  readonly estimatedUsd: number;
  readonly actualUsd: number;
  readonly estimatedUsdPerDay: number;
  readonly actualUsdPerDay: number;
  /** Actual over estimated; null where nothing was estimated. */
  readonly ratio: number | null;
  /** Null where the two are near each other. */
  readonly reason: Reason | null;
}

/** Within a tenth an estimate is as good as it can be: Render's own range is wider. */
const nearShare = 0.1;
/** A cause must explain at least this part of the difference, as logarithms, to be called the likely one. */
const leastPart = 0.5;

/**
 * Estimate against actual over 7, 30 or 90 days, and what likely made the difference. Income is utilisation x price x
 * token's price, so the logarithms of how much each was off add up to that of the income; the largest one that goes the
 * way of the income is the likely reason. Of several rows of one date the first counts. Null without a common day.
 */
export function compareActual(
  estimated: readonly EstimatedDay[],
  actual: readonly ActualDay[],
  span: Span,
): Comparison | null {
  const pairs = pairsOf(estimated, actual, span);
  if (pairs.length === 0) return null;
  const estimatedUsd = sum(pairs.map((pair) => pair.estimated.usdPerDay));
  const actualUsd = sum(pairs.map((pair) => pair.actual.usdPerDay));
  const ratio = estimatedUsd > 0 ? actualUsd / estimatedUsd : null;
  return {
    days: pairs.length,
    outOf: span.days,
    estimatedUsd,
    actualUsd,
    estimatedUsdPerDay: estimatedUsd / pairs.length,
    actualUsdPerDay: actualUsd / pairs.length,
    ratio,
    reason: reasonFor(pairs, { estimatedUsd, actualUsd }),
  };
}

interface Pair {
  readonly estimated: EstimatedDay;
  readonly actual: ActualDay;
}

function pairsOf(
  estimated: readonly EstimatedDay[],
  actual: readonly ActualDay[],
  { until, days }: Span,
): readonly Pair[] {
  const from = until.subtract({ days });
  const isWithin = (date: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, until) < 0;
  const byDate = byFirst(actual.filter(({ usdPerDay }) => isAmount(usdPerDay)));
  return [...byFirst(estimated).values()].flatMap((day) => {
    const found = byDate.get(day.date.toString());
    return found && isWithin(day.date) && isAmount(day.usdPerDay) ? [{ estimated: day, actual: found }] : [];
  });
}

const isAmount = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value >= 0;

const byFirst = <D extends { readonly date: Temporal.PlainDate }>(days: readonly D[]) =>
  new Map(days.toReversed().map((day) => [day.date.toString(), day]));

interface Totals {
  readonly estimatedUsd: number;
  readonly actualUsd: number;
}

function reasonFor(pairs: readonly Pair[], { estimatedUsd, actualUsd }: Totals): Reason | null {
  if (Math.abs(actualUsd - estimatedUsd) <= nearShare * estimatedUsd) return null;
  const difference = Math.log(actualUsd / estimatedUsd);
  const way = Math.sign(difference);
  const causes = causesOf(pairs).filter(({ change }) => Math.sign(change) === way);
  const size = ({ change }: Cause) => Math.abs(change);
  const likely = causes.reduce<Cause | undefined>(
    (most, cause) => (most && size(most) >= size(cause) ? most : cause),
    undefined,
  );
  if (!likely || size(likely) < leastPart * Math.abs(difference)) return "unknown";
  return likely.change < 0 ? likely.lower : likely.higher;
}

/** What one factor did to the income: the logarithm of actual over estimated, infinite where one of them is 0. */
interface Cause {
  readonly change: number;
  readonly lower: Reason;
  readonly higher: Reason;
}

function causesOf(pairs: readonly Pair[]): readonly Cause[] {
  const worked = changeOf(pairs, ({ utilisation }) => utilisation);
  const reached = Math.min(0, changeOf(pairs, ({ online }) => online, 1) ?? 0);
  // A lease that outlives an outage is paid all the same: an outage costs at most what utilisation lost.
  const outage = worked === null ? reached : Math.max(reached, Math.min(0, worked));
  // Never reached is never worked, too: the outage is to blame for all of it.
  const rest = worked === null || worked === outage ? 0 : worked - outage;
  const price = changeOf(pairs, ({ pricePerHour }) => pricePerHour) ?? 0;
  const token = changeOf(pairs, ({ tokenUsd }) => tokenUsd) ?? 0;
  return [
    { change: outage, lower: "downtime", higher: "unknown" },
    { change: rest, lower: "utilisation-lower", higher: "utilisation-higher" },
    { change: price, lower: "price-lower", higher: "price-higher" },
    { change: token, lower: "token-price-lower", higher: "token-price-higher" },
  ];
}

/** Over the days on which both are known, or null where they are less than half; `usual` is what an estimate takes that does not say. */
function changeOf(
  pairs: readonly Pair[],
  figure: (of: Circumstances) => number | undefined,
  usual?: number,
): number | null {
  const both = pairs.flatMap(({ estimated, actual }) => {
    const [before, after] = [figure(estimated) ?? usual, figure(actual)];
    return isAmount(before) && isAmount(after) ? [{ before, after }] : [];
  });
  if (both.length * 2 < pairs.length) return null;
  const before = sum(both.map((pair) => pair.before));
  const after = sum(both.map((pair) => pair.after));
  return before > 0 || after > 0 ? Math.log(after / before) : null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

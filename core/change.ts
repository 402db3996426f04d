import { estimateDay } from "./estimate.ts";
import type { HistoryPart } from "./history.ts";

/**
 * What moves a day's cash. `currency` is what the dollars that are paid are worth in the reader's currency; `machine` is the
 * cards in it, what they draw and what the machine costs however much it works.
 */
export const factors = ["price", "utilisation", "power", "fees", "machine", "currency"] as const;

export type Factor = (typeof factors)[number];

/** By how much a day's cash changed and what each factor did to it, USD/day; the factors sum to the total. */
export type Change = Readonly<Record<Factor | "total", number>>;

/**
 * The change of cash from one day to another, split by Shapley value: what a factor adds when it changes, on average over
 * all orders in which the factors could have changed. So no factor is to blame for what did not change, and the split of
 * the way back is that of the way there with other signs. Of cards that are only there on one of the days all is the machine's.
 * `dollarThen` is what a dollar was worth before over what it is worth after: all of `before` is in dollars of after.
 */
export function changeOf(
  before: readonly HistoryPart[],
  after: readonly HistoryPart[],
  dollarThen = 1,
): Change {
  const pairs = pairsOf(before, after);
  const cashWith = (changed: Coalition): number =>
    pairs.reduce((sum, pair) => sum + cashOf(mixed(pair, changed, dollarThen)), 0);
  const cash = coalitions.map(cashWith);
  const share = (factor: number): number =>
    coalitions.reduce((sum, changed) => {
      if (has(changed, factor)) return sum;
      const [without = 0, withIt = 0] = [cash[changed], cash[changed | (1 << factor)]];
      return sum + (weights[sizeOf(changed)] ?? 0) * (withIt - without);
    }, 0);
  return {
    price: share(0),
    utilisation: share(1),
    power: share(2),
    fees: share(3),
    machine: share(4),
    currency: share(5),
    total: (cash[all] ?? 0) - (cash[none] ?? 0),
  };
}

/** Which factors have changed already: a bit for each. */
type Coalition = number;

const none: Coalition = 0;
const all: Coalition = 2 ** factors.length - 1;
const coalitions: readonly Coalition[] = Array.from({ length: all + 1 }, (_, changed) => changed);

const has = (changed: Coalition, factor: number): boolean => (changed & (1 << factor)) !== 0;
const sizeOf = (changed: Coalition): number => factors.filter((_, at) => has(changed, at)).length;

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** The share of all orders in which just these many factors change before the one in question. */
const weights: readonly number[] = factors.map(
  (_, size) => (factorial(size) * factorial(factors.length - size - 1)) / factorial(factors.length),
);

interface Pair {
  readonly before: HistoryPart | undefined;
  readonly after: HistoryPart | undefined;
}

/** The same cards on both days; those of one day alone by themselves. */
function pairsOf(before: readonly HistoryPart[], after: readonly HistoryPart[]): readonly Pair[] {
  const left = [...after];
  const found = before.map((part): Pair => {
    const at = left.findIndex(({ gpu }) => gpu === part.gpu);
    return { before: part, after: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
  return [...found, ...left.map((part) => ({ before: undefined, after: part }))];
}

/** The part as it was before, with what has changed as it is after; undefined where such cards are not there. */
function mixed({ before, after }: Pair, changed: Coalition, dollarThen: number): HistoryPart | undefined {
  const [isPrice, isUtilisation, isPower, isFees, isMachine, isCurrency] = factors.map((_, at) =>
    has(changed, at),
  );
  if (!before || !after) return isMachine === true ? after : before;
  const from = (isChanged: boolean | undefined): HistoryPart => (isChanged === true ? after : before);
  const machine = from(isMachine);
  const { feeRate, slippageRate } = from(isFees).costs;
  // A price of one day in the dollars of the other.
  const worth = isPrice === isCurrency ? 1 : isPrice === true ? dollarThen : 1 / dollarThen;
  return {
    ...machine,
    rate: rateFor(machine.draw.count, from(isPrice), worth),
    costs: { ...machine.costs, feeRate, slippageRate, usdPerKwh: from(isPower).costs.usdPerKwh },
    utilisation: from(isUtilisation).utilisation,
  };
}

/** A part's rate is that of all its cards. */
function rateFor(count: number, { rate, draw }: HistoryPart, worth: number): HistoryPart["rate"] {
  const scale = worth * (draw.count === 0 || draw.count === count ? 1 : count / draw.count);
  return {
    busyUsdPerHour: rate.busyUsdPerHour * scale,
    idleUsdPerHour: rate.idleUsdPerHour * scale,
  };
}

function cashOf(part: HistoryPart | undefined): number {
  if (!part) return 0;
  const { draw, rate, costs, utilisation } = part;
  return estimateDay(draw, rate, { ...costs, utilisation }).cashUsdPerDay;
}

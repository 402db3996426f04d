import { daysPerYear } from "./estimate.ts";

/** The tenth, fiftieth and ninetieth percentile. */
export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface BootstrapOptions {
  readonly seed: number;
  readonly paths: number;
  readonly days: number;
  /** How many days in a row are drawn together, 1 unless told: 5 to 7 keep a week's rhythm. */
  readonly blockDays?: number;
  /** True unless told: takes the sample's own drift out, so that a good month is not promised again. */
  readonly demean?: boolean;
}

/** Where the price may be after the last day, and what it may be on average over the days, in the prices' own unit. */
export interface PriceRange {
  readonly terminal: Percentiles;
  readonly mean: Percentiles;
}

/** Natural logarithm of each day's price over the day before. Null with fewer than 2 prices or one that is not above 0. */
export const logReturns = (prices: readonly number[]): readonly number[] | null =>
  arePrices(prices)
    ? prices.slice(1).map((price, index) => Math.log(price) - Math.log(prices[index] ?? price))
    : null;

/**
 * Standard deviation of daily log returns times the root of 365: tokens trade every day.
 * Null with fewer than 3 prices, as one return has no spread.
 */
export function annualisedVolatility(dailyPrices: readonly number[]): number | null {
  const deviation = sampleDeviation(logReturns(dailyPrices) ?? []);
  return deviation === null ? null : deviation * Math.sqrt(daysPerYear);
}

/** The deepest fall from an earlier peak as a share: -0.25 is a quarter down, 0 never down. Null with fewer than 2 prices. */
export function maxDrawdown(prices: readonly number[]): number | null {
  if (!arePrices(prices)) return null;
  let peak = 0;
  let deepest = 0;
  for (const price of prices) {
    peak = Math.max(peak, price);
    deepest = Math.min(deepest, price / peak - 1);
  }
  return deepest;
}

/** The quantile at `share` (0 to 1), linear between neighbours: type 7 of Hyndman and Fan, numpy's default. Null of nothing. */
export const quantile = (values: readonly number[], share: number): number | null =>
  quantileOfSorted(
    values.toSorted((a, b) => a - b),
    share,
  );

/** Tommy Ettinger's mulberry32: repeatable numbers from 0 up to 1. Not for secrets. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Where a price may go, from its own past: daily log returns drawn with replacement (Efron), in blocks that wrap around
 * the sample's end, from the last price onwards. The same seed gives the same ranges.
 * Null with fewer than 2 prices, without paths or days, and when the past is too wild for numbers.
 */
export function bootstrap(dailyPrices: readonly number[], options: BootstrapOptions): PriceRange | null {
  const sample = logReturns(dailyPrices);
  const start = dailyPrices.at(-1);
  if (sample === null || start === undefined || options.days < 1) return null;
  const drift = (options.demean ?? true) ? meanOf(sample) : 0;
  const changes = sample.map((change) => change - drift);
  const random = mulberry32(options.seed);
  const paths = Array.from({ length: Math.max(0, options.paths) }, () =>
    walk(start, drawDays(changes, { ...options, random })),
  );
  const terminal = percentiles(paths.map((path) => path.last));
  const mean = percentiles(paths.map((path) => path.mean));
  return terminal === null || mean === null ? null : { terminal, mean };
}

interface Draw {
  readonly random: () => number;
  readonly days: number;
  readonly blockDays?: number;
}

function drawDays(changes: readonly number[], { random, days, blockDays = 1 }: Draw): readonly number[] {
  let start = 0;
  return Array.from({ length: days }, (_, day) => {
    const offset = day % Math.max(1, Math.floor(blockDays));
    if (offset === 0) start = Math.floor(random() * changes.length);
    return changes[(start + offset) % changes.length] ?? 0;
  });
}

function walk(start: number, changes: readonly number[]): { readonly last: number; readonly mean: number } {
  let sum = 0;
  const prices = changes.map((change) => start * Math.exp((sum += change)));
  return { last: prices.at(-1) ?? start, mean: meanOf(prices) };
}

function percentiles(values: readonly number[]): Percentiles | null {
  if (!values.every(Number.isFinite)) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => quantileOfSorted(sorted, share));
  return typeof p10 === "number" && typeof p50 === "number" && typeof p90 === "number"
    ? { p10, p50, p90 }
    : null;
}

function quantileOfSorted(sorted: readonly number[], share: number): number | null {
  const position = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return finite(below + (above - below) * (position - Math.floor(position)));
}

/** Null below two values. */
function sampleDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return finite(Math.sqrt(squares / (values.length - 1)));
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const arePrices = (prices: readonly number[]): boolean =>
  prices.length >= 2 && prices.every((price) => Number.isFinite(price) && price > 0);

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

import { z } from "zod";
import { band, mapBand, type Band } from "../band.ts";
import { hoursPerDay } from "../estimate.ts";
import { spreadOf } from "../reliability.ts";
import { quantile } from "../risk.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import type { RenderTier } from "./network.ts";
import { instantText, numeric, readableRows } from "./reading.ts";
import { renderStats } from "./render-sources.ts";

/** A static file, written anew after each week: once in six hours is plenty. */
const renderUpstream: Upstream = {
  ...renderStats,
  link: "https://stats.renderfoundation.com",
  origin: "https://stats.renderfoundation.com",
  freshSeconds: 21_600,
  timeoutSeconds: 15,
  callsPerMinute: 6,
  maxBytes: 32_000_000,
};

/** A week of the Render subnet, Wednesday to Wednesday UTC, whose work is known. */
export interface Epoch {
  readonly id: number;
  readonly end: Temporal.Instant;
  /** RENDER shared among the week's work. */
  readonly jobPoolRender: number;
  /** RENDER shared among those who were online and idle; absent when the file has no such row. */
  readonly availabilityPoolRender?: number;
  /** OctaneBench hours worked by all wallets. */
  readonly networkObh: number;
  /** Absent when they were not counted. */
  readonly wallets?: number;
  /** OctaneBench hours of a wallet that worked: 10th percentile, median and 90th. */
  readonly walletObh?: Band;
  /** Share of the work that the busiest tenth of the wallets did. */
  readonly busiestTenth?: number;
}

/** With no new week in two the series has stopped: weeks follow each other and the file lags two days. */
export const staleDays = 14;

export const daysPerEpoch = 7;
export const hoursPerEpoch = daysPerEpoch * hoursPerDay;

/** `amountDue` counts in units of 1e-8 RENDER. */
const unitsPerRender = 1e8;

const work = z.object({ obhUsed: z.number().nonnegative() });

/** The week's work, reckoned while reading so that the wallets need not be kept. Null when a wallet's is unreadable. */
const workOfWallets = z.record(z.string(), z.unknown()).transform((wallets) => {
  const read = Object.values(wallets).map((wallet) => work.safeParse(wallet));
  if (!read.every(({ success }) => success)) return null;
  const obhOfEach = read.map(({ data }) => data?.obhUsed ?? 0);
  return { obh: sumOf(obhOfEach), wallets: read.length, ...spreadOfWork(obhOfEach) };
});

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** How the work is spread over the wallets that did any; nothing where they are too few to tell. */
function spreadOfWork(obhOfEach: readonly number[]): Pick<Epoch, "walletObh" | "busiestTenth"> {
  const worked = obhOfEach.filter((obh) => obh > 0).toSorted((a, b) => b - a);
  const walletObh = spreadOf(worked);
  if (!walletObh) return {};
  const busiest = worked.slice(0, Math.ceil(worked.length / 10));
  return { walletObh, busiestTenth: sumOf(busiest) / sumOf(worked) };
}

const liability = z.object({
  epochId: z.number(),
  channel: z.string(),
  end: instantText,
  amountDue: numeric,
  metadataBySolKey: workOfWallets.nullable().catch(null),
});

export type Liability = z.output<typeof liability>;

const liabilityEpochs = z.object({
  data: z.object({ epochs: readableRows(liability).refine((rows) => rows.length > 0) }),
});

/** What is owed for each week and channel, whole history in one file. */
export async function readLiabilities(world: World): Promise<Fetched<readonly Liability[]>> {
  const fetched = await world.json(renderUpstream, "/liability-epochs-data.json", liabilityEpochs);
  return { ...fetched, data: fetched.data.data.epochs };
}

const epochsShown = 12;

/**
 * The last 12 weeks that have ended and whose work is known, oldest first. A week without a pool or without
 * OctaneBench hours is unknown, not a week without work.
 */
export function recentEpochs(rows: readonly Liability[], now: Temporal.Instant): readonly Epoch[] {
  const ended = rows.filter(({ end }) => Temporal.Instant.compare(end, now) <= 0);
  return ended
    .filter(({ channel }) => channel === "node_operator")
    .flatMap((row) => epochOf(row, ended))
    .toSorted((a, b) => Temporal.Instant.compare(a.end, b.end))
    .slice(-epochsShown);
}

function epochOf(
  { epochId, end, amountDue, metadataBySolKey }: Liability,
  rows: readonly Liability[],
): readonly Epoch[] {
  if (metadataBySolKey === null || metadataBySolKey.obh <= 0 || amountDue <= 0) return [];
  const waiting = rows.find((row) => row.channel === "availability" && row.epochId === epochId);
  const { obh: networkObh, ...ofWallets } = metadataBySolKey;
  const epoch = { id: epochId, end, jobPoolRender: amountDue / unitsPerRender, networkObh, ...ofWallets };
  const known = waiting !== undefined && waiting.amountDue > 0;
  return [known ? { ...epoch, availabilityPoolRender: waiting.amountDue / unitsPerRender } : epoch];
}

/**
 * What a tier is paid per OctaneBench hour, over the blended rate pool / hours. Tier 2 weighs twice tier 3 (RNP-020,
 * appendix), so its rate depends on how much of the week's work was tier 3: 1.15 times, 1.03 to 1.27, in the twelve
 * weeks from 2025-08-06 to 2025-10-29, joined with what each wallet was paid.
 */
const tier2: Band = { low: 1.03, mid: 1.15, high: 1.27 };
const tier3: Band = { low: tier2.low / 2, mid: tier2.mid / 2, high: tier2.high / 2 };
export const tierFactors: Readonly<Record<RenderTier, Band>> = { 2: tier2, 3: tier3 };

/** An unknown tier may be either: from the lowest tier 3 to the highest tier 2, with the blended rate in the middle. */
const eitherTier: Band = { low: tier3.low, mid: 1, high: tier2.high };

const factorsOf = (tier: RenderTier | undefined): Band =>
  tier === undefined ? eitherTier : tierFactors[tier];

/** One wallet's work in one week. */
export interface WalletWeek {
  readonly poolRender: number;
  readonly networkObh: number;
  readonly obh: number;
  readonly tier?: RenderTier | undefined;
}

/** RENDER for a wallet's work in one week. Throws a RangeError when the network's hours are 0. */
export function jobPayRange({ poolRender, networkObh, obh, tier }: WalletWeek): Band {
  const blended = (poolRender / networkObh) * obh;
  const { low, mid, high } = factorsOf(tier);
  return band(blended * low, blended * mid, blended * high);
}

/** RENDER per OctaneBench hour, blended over tiers. */
export const renderPerObh = ({ jobPoolRender, networkObh }: Epoch): number => jobPoolRender / networkObh;

/**
 * RENDER per OctaneBench hour over the weeks given: the 10th percentile week at the tier's least, the median week, and
 * the 90th at its most. The pool is fixed and demand is not: the rate swings eightfold in a quarter. `ownObh` comes to
 * the work of the others with the weight of its tier, so that it is never paid more than the pool. Null of no weeks.
 */
export function payPerObh(
  epochs: readonly Epoch[],
  { tier, ownObh }: { readonly tier?: RenderTier | undefined; readonly ownObh: number },
): Band | null {
  const rates = epochs.map(({ jobPoolRender, networkObh }) =>
    mapBand(factorsOf(tier), (factor) => (jobPoolRender * factor) / (networkObh + factor * ownObh)),
  );
  const low = quantile(
    rates.map((rate) => rate.low),
    0.1,
  );
  const mid = quantile(
    rates.map((rate) => rate.mid),
    0.5,
  );
  const high = quantile(
    rates.map((rate) => rate.high),
    0.9,
  );
  return low === null || mid === null || high === null ? null : band(low, mid, high);
}

import { band, mapBand, point, type Band } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import { snapshotUtilisation } from "../reference/akash.ts";
import { quantile } from "../risk.ts";
import type { Sourced } from "../sourced.ts";
import { daysBetween } from "../time.ts";
import type { Fetched, World } from "../world.ts";
import {
  akashConsole,
  readNetworkUtilisation,
  type AkashCard,
  type BreakdownRow,
  type GpuPriceRow,
} from "./akash-console.ts";
import type { Utilisation } from "./akash-market.ts";
import { ageRemarks, isOld } from "./old.ts";
import { attempt } from "./reading.ts";

/** What is known when the question is asked. */
export interface Evidence {
  readonly card: AkashCard;
  readonly breakdown: Fetched<readonly BreakdownRow[]> | UpstreamError;
  /** The card's own row of the market, if there is one. */
  readonly row?: { readonly data: GpuPriceRow; readonly fetched: Fetched<unknown> } | undefined;
}

const daysShown = 30;
const oldestDays = 45;
/** Rows come once a day: with none for three days the series has stopped. */
const staleDays = 3;

/** The best that can be had: the model's last 30 days, the row as it is now, the whole network, the snapshot. */
export async function utilisationOf(evidence: Evidence, world: World): Promise<Utilisation> {
  return (
    fromBreakdown(evidence.breakdown, world.now()) ??
    fromRow(evidence.row) ??
    (await fromNetwork(world)) ??
    snapshotUtilisation(evidence.card.model)
  );
}

/**
 * Leased share of a model over its last 30 daily rows: mean, with the 10th and 90th percentile of the days.
 * Rows without cards, outside 0 to 100 %, from the future or older than 45 days do not count. Null when none is left.
 */
function recentUtilisation(
  rows: readonly BreakdownRow[],
  now: Temporal.Instant,
): { readonly share: Band; readonly newest: Temporal.Instant } | null {
  const usable = rows
    .filter((row) => isUsable(row, now))
    .toSorted((a, b) => Temporal.Instant.compare(a.date, b.date))
    .slice(-daysShown);
  const newest = usable.at(-1);
  const shares = usable.map(({ gpuUtilization }) => gpuUtilization / 100);
  const [low, high] = [quantile(shares, 0.1), quantile(shares, 0.9)];
  if (!newest || low === null || high === null) return null;
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { share: mapBand(band(low, mean, high), withinOne), newest: newest.date };
}

/** Sums of fractions may end a hair above 1. */
const withinOne = (share: number): number => Math.min(1, Math.max(0, share));

function isUsable({ date, totalGpus, gpuUtilization }: BreakdownRow, now: Temporal.Instant): boolean {
  const ageDays = daysBetween(date, now);
  return (
    totalGpus > 0 && gpuUtilization >= 0 && gpuUtilization <= 100 && ageDays >= 0 && ageDays <= oldestDays
  );
}

function fromBreakdown(breakdown: Evidence["breakdown"], now: Temporal.Instant): Utilisation | null {
  if (breakdown instanceof UpstreamError) return null;
  const recent = recentUtilisation(breakdown.data, now);
  if (recent === null) return null;
  const stopped = daysBetween(recent.newest, now) > staleDays;
  const figure = measured(
    recent.share,
    endOfDay(recent.newest, breakdown.fetchedAt),
    isOld(breakdown) || stopped,
  );
  return { figure, remarks: ["utilisation-of-model", ...ageRemarks(breakdown)] };
}

/** A day's row tells of the whole day; of a day that still runs, up to when it was read. */
function endOfDay(start: Temporal.Instant, readAt: Temporal.Instant): Temporal.Instant {
  const end = start.add({ hours: 24 });
  return Temporal.Instant.compare(end, readAt) < 0 ? end : readAt;
}

function fromRow(row: Evidence["row"]): Utilisation | null {
  const cards = row?.data.availability;
  if (!row || !cards || cards.total <= 0 || cards.available < 0 || cards.available > cards.total) return null;
  const figure = measured(
    point(1 - cards.available / cards.total),
    row.fetched.fetchedAt,
    isOld(row.fetched),
  );
  return { figure, remarks: ["utilisation-of-model", ...ageRemarks(row.fetched)] };
}

async function fromNetwork(world: World): Promise<Utilisation | null> {
  const network = await attempt(readNetworkUtilisation(world));
  if (network instanceof UpstreamError || network.data === null) return null;
  const figure = measured(point(network.data), network.fetchedAt, isOld(network));
  return { figure, remarks: ["utilisation-of-network", ...ageRemarks(network)] };
}

const measured = (value: Band, asOf: Temporal.Instant, stale: boolean): Sourced<Band> => ({
  value,
  basis: "measured",
  source: akashConsole,
  asOf,
  stale,
});

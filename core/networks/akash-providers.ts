import { z } from "zod";
import type { Band } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import {
  shareAtLeast,
  spreadOf,
  uptimeTargets,
  type AuditShare,
  type UptimeDays,
  type UptimeSpread,
} from "../reliability.ts";
import type { Sourced } from "../sourced.ts";
import { daysBetween, hoursBetween } from "../time.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import { akashConsole } from "./akash-console.ts";
import { isOld } from "./old.ts";
import { attempt, instantText, readableRows } from "./reading.ts";

/** The list holds every provider there ever was, megabytes of it: it is read seldom, and apart from the market. */
const listUpstream: Upstream = {
  ...akashConsole,
  id: "akash-console-list",
  link: "https://console.akash.network/providers",
  origin: "https://console-api.akash.network",
  freshSeconds: 1_800,
  timeoutSeconds: 20,
  callsPerMinute: 6,
  maxBytes: 24_000_000,
};

/** Null stands for "unreadable" as much as for "none". */
const orNull = <S extends z.ZodType>(shape: S) => shape.nullish().catch(null);
/** Null is how the API writes an uptime of exactly 0 as well as one that it does not know. */
const uptime = orNull(z.number().positive().max(1));
const mostGpus = 100_000;

const row = z.object({
  isOnline: z.boolean(),
  isAudited: orNull(z.boolean()),
  lastCheckDate: orNull(instantText),
  lastOnlineDate: orNull(instantText),
  uptime1d: uptime,
  uptime7d: uptime,
  uptime30d: uptime,
  gpuModels: z.array(z.unknown()).catch([]),
  stats: orNull(z.object({ gpu: z.object({ total: z.number().nonnegative().max(mostGpus) }) })),
});

type Row = z.output<typeof row>;

/** What is kept of a provider with GPUs. */
const withGpus = readableRows(row)
  .refine((rows) => rows.length > 0)
  .transform((rows) =>
    rows.filter(({ gpuModels, stats }) => gpuModels.length > 0 || (stats?.gpu.total ?? 0) > 0),
  );

/** Checks come every 15 minutes at least; an hour without one means that they have stopped. */
const staleHours = 1;

/**
 * How reliably Akash's providers with GPUs are online and how many are audited, from `/v1/providers`. Counted are those
 * that were online at some time in the last 30 days: the list holds long-dead ones. One that was not online in a shorter
 * window was offline all of it, whatever the API says: it checks such a provider too seldom to have a check in each window
 * and takes an empty one for an uptime of 1. Never rejects for an upstream.
 */
export async function readProviders(
  world: World,
): Promise<{ readonly uptime?: UptimeSpread; readonly audit: AuditShare | null }> {
  const fetched = await attempt(world.json(listUpstream, "/v1/providers", withGpus));
  if (fetched instanceof UpstreamError) return { audit: null };
  const measured = measuredBy(fetched, world.now());
  const spread = uptimeOf(fetched.data, measured);
  return { ...(spread && { uptime: spread }), audit: auditOf(fetched.data, measured) };
}

interface Measured {
  readonly checkedAt: Temporal.Instant;
  readonly sourced: <T>(value: T) => Sourced<T>;
}

/** As old as the newest check. */
function measuredBy(fetched: Fetched<readonly Row[]>, now: Temporal.Instant): Measured {
  const { fetchedAt } = fetched;
  const checks = fetched.data
    .flatMap(({ lastCheckDate }) => lastCheckDate ?? [])
    .filter((at) => Temporal.Instant.compare(at, fetchedAt) <= 0)
    .toSorted((a, b) => Temporal.Instant.compare(a, b));
  const checkedAt = checks.at(-1) ?? fetchedAt;
  const stale = isOld(fetched) || hoursBetween(checkedAt, now) > staleHours;
  const sourced = <T>(value: T): Sourced<T> => ({
    value,
    basis: "measured",
    source: akashConsole,
    asOf: checkedAt,
    stale,
  });
  return { checkedAt, sourced };
}

function uptimeOf(rows: readonly Row[], { checkedAt, sourced }: Measured): UptimeSpread | null {
  const alive = rows.filter((each) => wasOnline(each, { days: 30, checkedAt }));
  const sharesOver = (days: UptimeDays): readonly number[] =>
    alive.flatMap((each) => (wasOnline(each, { days, checkedAt }) ? (each[`uptime${days}d`] ?? []) : 0));
  const spreadOver = (days: UptimeDays): Sourced<Band> | null => {
    const spread = spreadOf(sharesOver(days));
    return spread && sourced(spread);
  };
  const over = { 1: spreadOver(1), 7: spreadOver(7), 30: spreadOver(30) };
  if (Object.values(over).every((spread) => spread === null)) return null;
  return {
    providers: sourced(alive.length),
    over,
    reached: uptimeTargets.flatMap((target) => {
      const share = over[30] && shareAtLeast(sharesOver(30), target);
      return share === null ? [] : [{ target, share: sourced(share) }];
    }),
  };
}

/** Whether it was online at all in the days before the newest check. */
function wasOnline(
  { isOnline, lastOnlineDate }: Row,
  { days, checkedAt }: { readonly days: number; readonly checkedAt: Temporal.Instant },
): boolean {
  if (isOnline) return true;
  if (!lastOnlineDate) return false;
  const agoDays = daysBetween(lastOnlineDate, checkedAt);
  return agoDays >= 0 && agoDays < days;
}

function auditOf(rows: readonly Row[], { sourced }: Measured): AuditShare | null {
  const known = rows.filter(({ isOnline, isAudited }) => isOnline && typeof isAudited === "boolean");
  if (known.length === 0) return null;
  const audited = known.filter(({ isAudited }) => isAudited === true);
  const gpusOf = (some: readonly Row[]) => some.reduce((sum, { stats }) => sum + (stats?.gpu.total ?? 0), 0);
  const gpus = gpusOf(known);
  return {
    providers: sourced(audited.length / known.length),
    gpus: gpus > 0 ? sourced(gpusOf(audited) / gpus) : null,
  };
}

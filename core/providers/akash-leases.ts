import { band, type Band } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import { akashConsole } from "../networks/akash-console.ts";
import { blockTimeCorrection } from "../networks/akash-market.ts";
import { isOld } from "../networks/old.ts";
import { attempt } from "../networks/reading.ts";
import type { Sourced } from "../sourced.ts";
import type { Fetched, World } from "../world.ts";
import { isAkashAddress } from "./akash-address.ts";
import { deploymentsPerPage, readDeployments, type Deployments } from "./akash-provider-console.ts";
import { isUnread, notAnAddress, orUnread, type Unread } from "./unread.ts";

/** A lease that is open: what it pays for as long as it lasts. */
export interface AkashLease {
  /** `dseq/gseq/oseq`, which names it for its tenant. */
  readonly id: string;
  readonly since: Temporal.Instant;
  readonly gpus: number;
  /** For all of it, processors, memory and disks included; null where its coin or the coin's price is unknown. */
  readonly usdPerHour: Sourced<number> | null;
  /** The same for each GPU; null without a GPU too. */
  readonly usdPerGpuHour: Sourced<number> | null;
}

/** A provider's open leases, the newest first. */
export interface AkashLeases {
  readonly kind: "leases";
  readonly address: string;
  readonly leases: readonly AkashLease[];
  /** False where there are more than were read. */
  readonly complete: boolean;
  /** Least, mean by GPU, most of the leases with a GPU and a known price; null where there is none. */
  readonly usdPerGpuHour: Sourced<Band> | null;
}

/** 300 deployments: beyond them the rest is left out, and said to be. */
const mostPages = 3;

/** What each open lease of a provider really pays. `aktUsd` values the old ones that are paid in AKT. */
export async function readAkashLeases(
  address: string,
  aktUsd: Sourced<number> | undefined,
  world: World,
): Promise<AkashLeases | Unread> {
  if (!isAkashAddress(address)) return notAnAddress;
  const first = await orUnread(readDeployments(address, 0, world), {
    source: akashConsole,
    now: world.now(),
  });
  if (isUnread(first)) return first;
  const pages = [first, ...(await morePages(address, first.data.total, world))];
  const leases = pages.flatMap((page) => leasesOf(page, { address, aktUsd }));
  const read = pages.reduce((sum, { data }) => sum + data.deployments.length, 0);
  return {
    kind: "leases",
    address,
    leases,
    complete: read >= first.data.total,
    usdPerGpuHour: overall(leases),
  };
}

async function morePages(
  address: string,
  total: number,
  world: World,
): Promise<readonly Fetched<Deployments>[]> {
  const count = Math.min(mostPages, Math.ceil(total / deploymentsPerPage)) - 1;
  const asked = Array.from({ length: Math.max(0, count) }, (_, at) =>
    attempt(readDeployments(address, at + 1, world)),
  );
  const pages = await Promise.all(asked);
  return pages.flatMap((page) => (page instanceof UpstreamError ? [] : [page]));
}

interface Reader {
  readonly address: string;
  readonly aktUsd: Sourced<number> | undefined;
}

/** A deployment may have leases with several providers: those of others are not ours. */
const leasesOf = (page: Fetched<Deployments>, { address, aktUsd }: Reader): readonly AkashLease[] =>
  page.data.deployments.flatMap(({ dseq, denom, leases }) =>
    leases
      .filter(({ provider, status }) => provider === address && status === "active")
      .map(({ gseq, oseq, createdDate, price, resources: { gpu } }) => {
        const usdPerHour = payOf(price, coinOf(denom, aktUsd), page);
        return {
          id: `${dseq}/${gseq}/${oseq}`,
          since: createdDate,
          gpus: gpu,
          usdPerHour,
          usdPerGpuHour: usdPerHour && gpu > 0 ? { ...usdPerHour, value: usdPerHour.value / gpu } : null,
        };
      }),
  );

/** What a million units of a lease's coin are worth, and whether that is an old price. */
interface Coin {
  readonly usd: number;
  readonly stale: boolean;
}

/** ACT is a dollar by definition (AEP-76, 2026-03-23), and the dollar coins before it are counted as ACT. */
function coinOf(denom: string, aktUsd: Sourced<number> | undefined): Coin | null {
  if (denom === "uact" || denom === "uusdc") return { usd: 1, stale: false };
  return denom === "uakt" && aktUsd ? { usd: aktUsd.value, stale: aktUsd.stale } : null;
}

/** Console's own hour is 600 blocks of 6.0 seconds. */
export const blocksPerHour = 600 * blockTimeCorrection;

/** A lease for nothing is not known on chain: a price of 0 is unknown. */
function payOf(unitsPerBlock: number, coin: Coin | null, page: Fetched<unknown>): Sourced<number> | null {
  if (coin === null || unitsPerBlock === 0) return null;
  return {
    value: (unitsPerBlock * blocksPerHour * coin.usd) / 1e6,
    basis: "derived",
    source: akashConsole,
    asOf: page.fetchedAt,
    stale: isOld(page) || coin.stale,
  };
}

function overall(leases: readonly AkashLease[]): Sourced<Band> | null {
  const paid = leases.flatMap(({ gpus, usdPerGpuHour }) => (usdPerGpuHour ? [{ gpus, usdPerGpuHour }] : []));
  const [first] = paid;
  if (!first) return null;
  const each = paid.map(({ usdPerGpuHour }) => usdPerGpuHour.value);
  const gpus = paid.reduce((sum, lease) => sum + lease.gpus, 0);
  const mean = paid.reduce((sum, lease) => sum + lease.gpus * lease.usdPerGpuHour.value, 0) / gpus;
  const value = band(Math.min(...each), mean, Math.max(...each));
  return { ...first.usdPerGpuHour, value, stale: paid.some(({ usdPerGpuHour }) => usdPerGpuHour.stale) };
}

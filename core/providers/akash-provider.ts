import { akashConsole } from "../networks/akash-console.ts";
import { isOld } from "../networks/old.ts";
import type { Basis, Sourced } from "../sourced.ts";
import { daysBetween, earlier, hoursBetween } from "../time.ts";
import type { Fetched, World } from "../world.ts";
import { isAkashAddress } from "./akash-address.ts";
import { earnedOf, type Earned } from "./akash-earned.ts";
import {
  readAccount,
  readBooks,
  readDetail,
  type DashboardPeriod,
  type ProviderDetail,
} from "./akash-provider-console.ts";
import { isUnread, notAnAddress, orUnread, type Unread } from "./unread.ts";

/** One provider on Akash as it is now. What is null is unknown. */
export interface AkashProvider {
  readonly kind: "provider";
  readonly address: string;
  readonly name: Sourced<string> | null;
  /** Comes first: of a provider that is offline the shares of time below say little. */
  readonly online: Sourced<boolean>;
  readonly lastOnline: Temporal.Instant | null;
  /** Whether the auditor has signed for any of its attributes. */
  readonly audited: Sourced<boolean> | null;
  /** Share of the time in which it answered, above 0 and at most 1. */
  readonly uptime: {
    readonly day: Sourced<number> | null;
    readonly week: Sourced<number> | null;
    readonly month: Sourced<number> | null;
  };
  readonly gpuModels: Sourced<readonly GpuModel[]>;
  readonly gpus: Sourced<GpuCount> | null;
  /** As the provider tells it, else as its internet address does. */
  readonly region: Sourced<string> | null;
  /** ISO 3166 code of where its internet address is. */
  readonly countryCode: Sourced<string> | null;
}

/** As the API names it: `rtx4090`, `24Gi`, `PCIe`. */
export interface GpuModel {
  readonly vendor: string;
  readonly model: string;
  readonly ram: string | null;
  readonly interface: string | null;
}

export interface GpuCount {
  readonly leased: number;
  readonly total: number;
}

/** What a provider did in the trailing 24 hours and in the 24 before. */
export interface AkashDashboard {
  readonly kind: "dashboard";
  readonly address: string;
  readonly current: DashboardDay;
  readonly previous: DashboardDay | null;
}

/** Leases and GPUs at the end of 24 hours, and what these hours earned. */
export interface DashboardDay {
  readonly until: Temporal.Instant;
  readonly activeLeases: Sourced<number> | null;
  readonly activeGpus: Sourced<number> | null;
  readonly earned: Earned;
}

/** Its health is checked every 15 minutes; an hour without one means that the checks have stopped. */
const checkStaleHours = 1;
/** The newest block of the books is minutes old unless their indexer has stopped. */
const booksStaleHours = 3;

/** Name, health, cards and place of a provider. Never rejects for an upstream's failure. */
export async function readAkashProvider(address: string, world: World): Promise<AkashProvider | Unread> {
  if (!isAkashAddress(address)) return notAnAddress;
  const now = world.now();
  const fetched = await orUnread(readDetail(address, world), { source: akashConsole, now });
  return isUnread(fetched) ? fetched : providerOf(address, fetched, now);
}

function providerOf(address: string, fetched: Fetched<ProviderDetail>, now: Temporal.Instant): AkashProvider {
  const { data, fetchedAt } = fetched;
  const old = isOld(fetched);
  const saidAt = data.lastCheckDate ?? fetchedAt;
  // A server's clock may be a little ahead of ours; nothing that it tells is from the future.
  const checkedAt = earlier(saidAt, fetchedAt);
  const checked: Facts = {
    basis: "measured",
    asOf: checkedAt,
    stale: old || isFar(saidAt, { now, hours: checkStaleHours }),
  };
  const told: Facts = { basis: "listed", asOf: fetchedAt, stale: old };
  const uptimeOf = (share: number | null, days: number) =>
    orNull(wasSeen(data, { checkedAt, days }) ? share : null, checked);
  return {
    kind: "provider",
    address,
    name: orNull(data.name, told),
    online: sourced(data.isOnline, checked),
    lastOnline: data.isOnline ? checkedAt : data.lastOnlineDate,
    audited: orNull(data.isAudited, told),
    uptime: {
      day: uptimeOf(data.uptime1d, 1),
      week: uptimeOf(data.uptime7d, 7),
      month: uptimeOf(data.uptime30d, 30),
    },
    gpuModels: sourced(data.gpuModels, told),
    gpus: orNull(gpusOf(data), checked),
    region: orNull(data.locationRegion ?? data.ipRegion, told),
    countryCode: orNull(data.ipCountryCode, told),
  };
}

/**
 * Whether the provider was online at all in the days before a check. One that was not is checked too seldom to have a
 * check in each window, and the API takes an empty window for an uptime of 1.
 */
function wasSeen(
  { isOnline, lastOnlineDate }: ProviderDetail,
  { checkedAt, days }: { readonly checkedAt: Temporal.Instant; readonly days: number },
): boolean {
  return isOnline || (lastOnlineDate !== null && daysBetween(lastOnlineDate, checkedAt) < days);
}

/** Pending ones are on their way to a tenant. More leased than there are is a fault that was seen, as 4 of 0. */
function gpusOf({ stats, gpuModels }: ProviderDetail): GpuCount | null {
  const { active = null, pending = null, total = null } = stats?.gpu ?? {};
  if (active === null || total === null) return null;
  const leased = active + (pending ?? 0);
  const isFault = leased > total || (total === 0 && gpuModels.length > 0);
  return isFault ? null : { leased, total };
}

/** What a provider earned in the trailing 24 hours and in the 24 before. `aktUsd` values what was paid in AKT. */
export async function readAkashDashboard(
  address: string,
  aktUsd: Sourced<number> | undefined,
  world: World,
): Promise<AkashDashboard | Unread> {
  if (!isAkashAddress(address)) return notAnAddress;
  const now = world.now();
  const fetched = await orUnread(readBooks(address, world), { source: akashConsole, now });
  if (isUnread(fetched)) return fetched;
  const { current, previous } = fetched.data;
  const stale = isOld(fetched) || isFar(current.date, { now, hours: booksStaleHours });
  const dayOf = (period: DashboardPeriod) =>
    dashboardDay({ ...period, date: earlier(period.date, fetched.fetchedAt) }, stale, aktUsd);
  return { kind: "dashboard", address, current: dayOf(current), previous: previous && dayOf(previous) };
}

/** Longer ago than that, or as far ahead, which is as little to be believed. */
const isFar = (
  moment: Temporal.Instant,
  { now, hours }: { readonly now: Temporal.Instant; readonly hours: number },
): boolean => Math.abs(hoursBetween(moment, now)) > hours;

function dashboardDay(
  period: DashboardPeriod,
  stale: boolean,
  aktUsd: Sourced<number> | undefined,
): DashboardDay {
  const facts: Facts = { basis: "measured", asOf: period.date, stale };
  const earned = earnedOf(
    { uact: period.dailyUActEarned, uakt: period.dailyUAktEarned, uusd: period.dailyUUsdEarned },
    { asOf: period.date, stale, aktUsd },
  );
  // A lease is paid by the block: with one that is open, nothing earned means nothing read.
  const isUnreckoned = earned.usd?.value === 0 && period.activeLeaseCount !== 0;
  return {
    until: period.date,
    activeLeases: orNull(period.activeLeaseCount, facts),
    activeGpus: orNull(period.activeGPU, facts),
    earned: isUnreckoned ? { ...earned, usd: null } : earned,
  };
}

/** ACT units are millionths. */
const uactPerAct = 1e6;

/**
 * ACT that the provider's account holds, not yet turned into AKT; null where that is unknown. What leases have accrued
 * and not yet paid out is not in it. The API has a list of coins per account (akash-network/console,
 * apps/api/src/address, commit 07f2bf6a): ACT is counted whole once the server knows the coin by a symbol, and in
 * millionths before.
 */
export async function readUnconvertedAct(address: string, world: World): Promise<Sourced<number> | null> {
  if (!isAkashAddress(address)) return null;
  const fetched = await orUnread(readAccount(address, world), { source: akashConsole, now: world.now() });
  if (isUnread(fetched)) return null;
  const held = fetched.data.assets.find(({ ibcToken }) => ibcToken === "uact");
  if (!held) return null;
  const act = held.symbol === undefined ? held.amount / uactPerAct : held.amount;
  return sourced(act, { basis: "measured", asOf: fetched.fetchedAt, stale: isOld(fetched) });
}

interface Facts {
  readonly basis: Basis;
  readonly asOf: Temporal.Instant;
  readonly stale: boolean;
}

const sourced = <T>(value: T, facts: Facts): Sourced<T> => ({ value, source: akashConsole, ...facts });
const orNull = <T>(value: T | null, facts: Facts): Sourced<T> | null =>
  value === null ? null : sourced(value, facts);

import { band, type Band } from "./band.ts";
import { daysPerMonth, hoursPerDay } from "./estimate.ts";
import { quantile } from "./risk.ts";
import type { Sourced } from "./sourced.ts";

/** Shares of time online that contracts with clouds speak of. */
export const uptimeTargets = [0.995, 0.999, 0.9999] as const;
export type UptimeTarget = (typeof uptimeTargets)[number];

/** Hours of an average month that something may be down which is online for that share of it. */
export const downHoursPerMonth = (uptime: number): number => (1 - uptime) * daysPerMonth * hoursPerDay;

/** Windows over which shares of time online are known, in days. */
export const uptimeDays = [1, 7, 30] as const;
export type UptimeDays = (typeof uptimeDays)[number];

/** How unlike each other those are who rent out on a network. Absent is what it does not have; null is what cannot be read. */
export interface Reliability {
  /** Providers with GPUs that were online in the last 30 days. */
  readonly uptime?: UptimeSpread;
  readonly audit?: AuditShare | null;
  readonly burnAndMint?: BurnAndMint;
  readonly pay?: PaySpread;
}

/** Shares of time online over providers. */
export interface UptimeSpread {
  readonly providers: Sourced<number>;
  /** 10th percentile, median and 90th of the providers. */
  readonly over: Readonly<Record<UptimeDays, Sourced<Band> | null>>;
  /** Share of the providers that were online at least for that share of 30 days. */
  readonly reached: readonly { readonly target: UptimeTarget; readonly share: Sourced<number> }[];
}

/** What an auditor has signed for, of the providers with GPUs that are online. */
export interface AuditShare {
  readonly providers: Sourced<number>;
  readonly gpus: Sourced<number> | null;
}

/** Whether tokens that owners are paid in are still made and taken back. */
export const mintStatuses = ["healthy", "warning", "halt_cr", "halt_oracle"] as const;
export type MintStatus = (typeof mintStatuses)[number];

/** Below it the chain halts minting (akash-network/chain-sdk, x/bme, 2026-07-02). */
export const haltCollateral = 0.9;

export interface BurnAndMint {
  readonly status: Sourced<MintStatus> | null;
  /** Worth of what lies behind the tokens that are out, over their worth. */
  readonly collateral: Sourced<number> | null;
}

/** Pay over wallets; a wallet may hold many machines. 10th percentile, median and 90th. */
export interface PaySpread {
  /** RENDER for work in the newest week, before what a tier makes of it. */
  readonly newestWeek: Sourced<Band>;
  /** The median week of each, over the weeks that are known. */
  readonly usualWeek: Sourced<Band> | null;
  readonly weeks: number;
  /** Share of the newest week's work that the busiest tenth of the wallets did. */
  readonly busiestTenth: Sourced<number> | null;
  /** RENDER per OctaneBench hour over those weeks. */
  readonly perObh: Sourced<Band>;
}

/** Of fewer the ends of a spread are chance. */
const leastOfSpread = 5;

/** 10th percentile, median and 90th; null of fewer than five. */
export function spreadOf(values: readonly number[]): Band | null {
  if (values.length < leastOfSpread) return null;
  const [low, mid, high] = [quantile(values, 0.1), quantile(values, 0.5), quantile(values, 0.9)];
  return low === null || mid === null || high === null ? null : band(low, mid, high);
}

/** The share of values that are no less; null of none. */
export const shareAtLeast = (values: readonly number[], least: number): number | null =>
  values.length === 0 ? null : values.filter((value) => value >= least).length / values.length;

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Band } from "../core/band.ts";
import { quantile } from "../core/risk.ts";
import { jobPayRange } from "../core/networks/render-epochs.ts";

/** What one wallet did and was paid in one week, as paid out on chain. */
export interface WalletEpoch {
  readonly epoch: number;
  readonly wallet: string;
  readonly obh: number;
  readonly jobRender: number;
  readonly availabilityRender: number;
}

/** Every wallet's weeks 86 to 93, 2025-08-06 to 2025-10-01. */
export function readPayouts(): readonly WalletEpoch[] {
  const file = join(import.meta.dirname, "fixtures", "render-payouts.real.epochs-86-93.csv");
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [epoch, wallet = "", obh, jobRender, availabilityRender] = line.trim().split(",");
    return {
      epoch: Number(epoch),
      wallet,
      obh: Number(obh),
      jobRender: Number(jobRender),
      availabilityRender: Number(availabilityRender),
    };
  });
}

export interface Coverage {
  readonly weeks: number;
  /** Share of the weeks whose pay lies within the range told for them, 0 to 1. */
  readonly within: number;
  /** Highest over lowest of the range, in the middle of all weeks. */
  readonly medianWidth: number;
}

/** Below this a payout is rounding more than work. */
const leastObh = 1_000;
const poolRender = 15_000;

/** How often what wallets were paid lies within what `jobPayRange` says, not knowing their tier. */
export function payCoverage(payouts: readonly WalletEpoch[]): Coverage {
  const ofNetwork = networkObh(payouts);
  const told = payouts
    .filter(({ obh }) => obh > leastObh)
    .map((week) => ({ week, range: rangeOf(week, ofNetwork) }));
  const within = told.filter(
    ({ week, range }) => week.jobRender >= range.low && week.jobRender <= range.high,
  );
  return {
    weeks: told.length,
    within: within.length / told.length,
    medianWidth:
      quantile(
        told.map(({ range }) => range.high / range.low),
        0.5,
      ) ?? Number.NaN,
  };
}

const rangeOf = ({ epoch, obh }: WalletEpoch, ofNetwork: ReadonlyMap<number, number>): Band =>
  jobPayRange({ poolRender, networkObh: ofNetwork.get(epoch) ?? Number.NaN, obh });

function networkObh(payouts: readonly WalletEpoch[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { epoch, obh } of payouts) sums.set(epoch, (sums.get(epoch) ?? 0) + obh);
  return sums;
}

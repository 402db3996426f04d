import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Band } from "../core/band.ts";
import { quantile } from "../core/risk.ts";
import { jobPayRange, readLiabilities, recentEpochs, type Epoch } from "../core/networks/render-epochs.ts";
import { openTestWorld } from "./world.ts";

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

/** The weeks of the recorded file of liabilities, as the adapter reads them. */
export async function readEpochs(): Promise<ReadonlyMap<number, Epoch>> {
  await using test = await openTestWorld();
  const { data } = await readLiabilities(test.world);
  return new Map(recentEpochs(data, test.world.now()).map((epoch) => [epoch.id, epoch]));
}

/** How often what wallets were paid lies within what `jobPayRange` says of the week, not knowing their tier. */
export function payCoverage(payouts: readonly WalletEpoch[], epochs: ReadonlyMap<number, Epoch>): Coverage {
  const told = payouts
    .filter(({ obh }) => obh > leastObh)
    .map((week) => ({ week, range: rangeOf(week, epochs) }));
  const within = told.filter(
    ({ week, range }) => week.jobRender >= range.low && week.jobRender <= range.high,
  );
  const widths = told.map(({ range }) => range.high / range.low);
  return {
    weeks: told.length,
    within: within.length / told.length,
    medianWidth: quantile(widths, 0.5) ?? Number.NaN,
  };
}

function rangeOf({ epoch: id, obh }: WalletEpoch, epochs: ReadonlyMap<number, Epoch>): Band {
  const epoch = epochs.get(id);
  if (!epoch) throw new Error(`week ${id} is not recorded`);
  return jobPayRange({ poolRender: epoch.jobPoolRender, networkObh: epoch.networkObh, obh });
}

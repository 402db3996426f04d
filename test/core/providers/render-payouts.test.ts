import { beforeAll, describe, expect, it } from "vitest";
import {
  narrow,
  readRenderWallet,
  type RenderWallet,
  type WalletEpoch,
} from "../../../core/providers/render-wallet.ts";
import { quantile } from "../../../core/risk.ts";
import { readPayouts, type WalletEpoch as Payout } from "../../render-pay.ts";
import { openTestWorld } from "../../world.ts";

/** Every wallet that was paid for work in the weeks 86 to 93, 2025-08-06 to 2025-10-01, as paid out on chain. */
describe("what is told of Render wallets against what they were paid", () => {
  const payouts = [...Map.groupBy(readPayouts(), ({ wallet }) => wallet)];
  let wallets: readonly { readonly wallet: RenderWallet; readonly paid: readonly Payout[] }[] = [];

  beforeAll(async () => {
    await using test = await openTestWorld();
    const read = payouts.map(async ([address, paid]) => ({
      answer: await readRenderWallet(address, undefined, test.world),
      paid,
    }));
    wallets = (await Promise.all(read)).flatMap(({ answer, paid }) =>
      answer.kind === "wallet" ? [{ wallet: answer, paid }] : [],
    );
  });

  it("knows every wallet, and its hours as they were paid", () => {
    expect(wallets).toHaveLength(payouts.length);
    const hours = wallets.flatMap(({ wallet, paid }) =>
      paid.map((payout) => weekOf(wallet.epochs, payout)?.obh.value === payout.obh),
    );
    expect(hours).toHaveLength(1843);
    expect(hours.every(Boolean)).toBe(true);
  });

  it("holds the truth in its range for at least 95 of 100 of all wallet-weeks, tier unknown", () => {
    const within = wallets.flatMap(({ wallet, paid }) =>
      paid.map((payout) => holds(weekOf(wallet.epochs, payout), payout)),
    );
    const share = shareOf(within);
    print(`${within.length} wallet-weeks, ${percent(share)} paid within the range`);
    expect(within).toHaveLength(1843);
    expect(share).toBeGreaterThanOrEqual(0.95);
    // Above that the range would be wider than it has to be, and this test would not notice a wider one.
    expect(share).toBeLessThan(0.995);
  });

  it("comes within 10 % of the other weeks' pay, in the middle, once one week's pay is told", () => {
    const judged = wallets.flatMap(({ wallet, paid }) => paid.flatMap((told) => judge(wallet, told, paid)));
    const error = medianError(judged);
    const fitting = judged.filter(({ fits }) => fits);
    const held = shareOf(fitting.map(({ isHeld }) => isHeld));
    print(
      `narrowed by one week: ${judged.length} other weeks, median error ${percent(error)}; ` +
        `told amount fits a tier in ${percent(fitting.length / judged.length)}, then ` +
        `${percent(medianError(fitting))} and ${percent(held)} within the tier's range`,
    );
    expect(judged.length).toBeGreaterThan(11_000);
    expect(error).toBeLessThan(0.1);
    expect(medianError(fitting)).toBeLessThan(0.08);
    expect(held).toBeGreaterThan(0.9);
  });

  it("is further off without any word than with one", () => {
    const without = wallets.flatMap(({ wallet, paid }) =>
      paid.flatMap((payout) => errorOf(weekOf(wallet.epochs, payout), payout)),
    );
    expect(quantile(without, 0.5)).toBeGreaterThan(0.1);
  });
});

interface Judged {
  readonly error: number;
  readonly isHeld: boolean;
  readonly fits: boolean;
}

/** How the weeks other than the one that the owner tells of come out. */
function judge(wallet: RenderWallet, told: Payout, paid: readonly Payout[]): readonly Judged[] {
  const narrowed = narrow(wallet, { kind: "paid", epoch: told.epoch, jobRender: told.jobRender });
  if (narrowed.kind !== "narrowed") return [];
  return paid
    .filter((payout) => payout !== told)
    .flatMap((payout) => {
      const week = weekOf(narrowed.epochs, payout);
      return errorOf(week, payout).map((error) => ({
        error,
        isHeld: holds(week, payout),
        fits: narrowed.fits,
      }));
    });
}

const weekOf = (epochs: readonly WalletEpoch[], { epoch }: Payout): WalletEpoch | undefined =>
  epochs.find(({ id }) => id === epoch);

const holds = (week: WalletEpoch | undefined, { jobRender: paid }: Payout): boolean =>
  week !== undefined && paid >= week.jobRender.value.low && paid <= week.jobRender.value.high;

/** A share of what was paid; none of a week that was not paid. */
const errorOf = (week: WalletEpoch | undefined, { jobRender: paid }: Payout): readonly number[] =>
  week && paid > 0 ? [Math.abs(week.jobRender.value.mid / paid - 1)] : [];

const medianError = (judged: readonly Judged[]): number =>
  quantile(
    judged.map(({ error }) => error),
    0.5,
  ) ?? Number.NaN;

const shareOf = (each: readonly boolean[]): number => each.filter(Boolean).length / each.length;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

import { describe, expect, it } from "vitest";
import { networks } from "../../../core/networks/index.ts";
import { render } from "../../../core/networks/render.ts";
import { quantile } from "../../../core/risk.ts";
import { payCoverage, readEpochs, readPayouts, type WalletEpoch } from "../../render-pay.ts";
import { openTestWorld } from "../../world.ts";
import { machineWith } from "./machines.ts";

describe("Render's pay against what wallets were paid", () => {
  it("lies within the range told for at least 95 of 100 wallet-weeks, tier unknown", async () => {
    const { weeks, within } = payCoverage(readPayouts(), await readEpochs());
    expect(weeks).toBe(1746);
    expect(within).toBeGreaterThanOrEqual(0.95);
  });

  it("pays one machine for waiting what small wallets were paid a week, and at most what the median one was", async () => {
    const income = await renderIncome();
    const means = perWallet((weeks) => mean(weeks.map(({ availabilityRender }) => availabilityRender)));
    const ofToday = 2_800 / 2_884.6;
    const { low, mid, high } = income.tokensPerIdleHour.value;
    expect(low * 168).toBeCloseTo(2_800 / 5_600, 6);
    expect(mid * 168).toBeCloseTo(quantile(means, 0.1)! * ofToday, 1);
    expect(high * 168).toBeCloseTo(quantile(means, 0.5)! * ofToday, 1);
  });

  it("takes a machine to be as busy as small wallets, and at most as the median one, were each one machine of score 1,300", async () => {
    const income = await renderIncome();
    const shares = perWallet(
      (weeks) =>
        quantile(
          weeks.map(({ obh }) => obh),
          0.5,
        )! /
        1300 /
        168,
    );
    expect(income.utilisation.value.low).toBeCloseTo(quantile(shares, 0.05)!, 3);
    expect(Math.abs(income.utilisation.value.mid - quantile(shares, 0.1)!)).toBeLessThan(0.002);
    expect(income.utilisation.value.high).toBeCloseTo(quantile(shares, 0.5)!, 3);
  });

  it("is told by networks that are listed once", () => {
    expect(new Set(networks.map(({ id }) => id)).size).toBe(networks.length);
  });
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function perWallet(figure: (weeks: readonly WalletEpoch[]) => number): number[] {
  return [...Map.groupBy(readPayouts(), ({ wallet }) => wallet).values()].map(figure);
}

async function renderIncome() {
  await using test = await openTestWorld();
  const income = await render.income(machineWith("rtx4090"), { octaneBench: 1300 }, test.world);
  if (income.kind !== "rewards") throw new Error("no income");
  return income;
}

import { describe, expect, it } from "vitest";
import { networks } from "../../../core/networks/index.ts";
import { render } from "../../../core/networks/render.ts";
import { quantile } from "../../../core/risk.ts";
import { payCoverage, readPayouts, type WalletEpoch } from "../../render-pay.ts";
import { openTestWorld } from "../../world.ts";
import { machineWith } from "./machines.ts";

describe("Render's pay against what wallets were paid", () => {
  it("lies within the range told for at least 95 of 100 wallet-weeks, tier unknown", () => {
    const { weeks, within } = payCoverage(readPayouts());
    expect(weeks).toBe(1746);
    expect(within).toBeGreaterThanOrEqual(0.95);
  });

  it("pays for waiting what the middle half of wallets was paid a week", async () => {
    const income = await renderIncome();
    const means = perWallet((weeks) => mean(weeks.map(({ availabilityRender }) => availabilityRender)));
    const { low, mid, high } = income.tokensPerIdleHour.value;
    expect(low * 168).toBeCloseTo(quantile(means, 0.25)!, 1);
    expect(mid * 168).toBeCloseTo(quantile(means, 0.5)!, 1);
    expect(high * 168).toBeCloseTo(quantile(means, 0.75)!, 1);
  });

  it("takes a card to be as busy as the middle half of wallets, if a card of score 1,300 did their work", async () => {
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
    expect(income.utilisation.value.low).toBeCloseTo(quantile(shares, 0.25)!, 2);
    expect(income.utilisation.value.high).toBeCloseTo(quantile(shares, 0.75)!, 2);
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

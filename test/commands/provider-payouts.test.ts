import { beforeAll, describe, expect, it } from "vitest";
import { askForPay, medianError, shareWithin, type ToldPay } from "../provider-pay.ts";

/** Every wallet that was paid for work in the weeks 86 to 93, 2025-08-06 to 2025-10-01, as paid out on chain. */
describe("what `provider` tells of Render wallets against what they were paid", () => {
  let told: ToldPay = { wide: [], byTier: [], byAmount: [] };
  beforeAll(async () => {
    told = await askForPay();
  }, 60_000);

  it("holds the truth in the range that it prints, in at least 95 of 100 of all wallet-weeks", () => {
    expect(told.wide).toHaveLength(1843);
    expect(shareWithin(told.wide)).toBeGreaterThanOrEqual(0.95);
    // Above that the range would be wider than it has to be.
    expect(shareWithin(told.wide)).toBeLessThan(0.995);
  });

  it("is within 10 % of the pay, in the middle of all weeks, once the owner says the tier", () => {
    expect(told.byTier).toHaveLength(1843);
    expect(medianError(told.byTier)).toBeLessThan(0.1);
  });

  it("is within 10 % of the other weeks' pay, in the middle, once one week's amount is entered", () => {
    expect(told.byAmount.length).toBeGreaterThan(1500);
    expect(medianError(told.byAmount)).toBeLessThan(0.1);
  });

  it("is further off without any word than with one", () => {
    expect(medianError(told.wide)).toBeGreaterThan(0.1);
  });
});

import { assert, double, integer, pre, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { cashWorthUsd, mostHardwareUsd, saleBeatsRentingUsd } from "../../core/buying.ts";
import { investmentCase } from "../../core/finance.ts";

const terms = record({
  residualShare: double({ min: 0, max: 0.9, noNaN: true }),
  usefulLifeYears: integer({ min: 1, max: 120 }).map((months) => months / 12),
  discountRate: double({ min: 0, max: 1, noNaN: true }),
});
const cash = double({ min: 0.01, max: 1_000, noNaN: true });

describe("the price up to which buying pays", () => {
  it("is where the net present value is zero", () => {
    assert(
      property(cash, terms, (cashUsdPerDay, given) => {
        const price = mostHardwareUsd(cashUsdPerDay, given);
        pre(price !== null && price < 1e7);
        const { npvUsd } = investmentCase(cashUsdPerDay, { ...given, purchaseUsd: price });
        expect(Math.abs(npvUsd!)).toBeLessThan(1e-6 * Math.max(1, price));
      }),
    );
  });

  it("is zero where no cash comes in, and there is none where the hardware loses nothing", () => {
    const given = { residualShare: 0.3, usefulLifeYears: 3, discountRate: 0.1 };
    expect(mostHardwareUsd(-1, given)).toBe(0);
    expect(mostHardwareUsd(1, { ...given, residualShare: 1, discountRate: 0 })).toBeNull();
  });

  it("is the sum of the months where money earns nothing elsewhere", () => {
    const given = { residualShare: 0, usefulLifeYears: 2, discountRate: 0 };
    expect(mostHardwareUsd(1, given)).toBeCloseTo(730, 9);
    expect(cashWorthUsd(1, given)).toBeCloseTo(730, 9);
  });
});

describe("the price at which selling beats renting out", () => {
  it("is what renting out is worth: a buyer at it gains nothing over the owner", () => {
    assert(
      property(cash, terms, double({ min: 1, max: 1e5, noNaN: true }), (usdPerDay, given, purchaseUsd) => {
        const price = saleBeatsRentingUsd(usdPerDay, { ...given, purchaseUsd });
        const { npvUsd } = investmentCase(usdPerDay, { ...given, purchaseUsd });
        expect(price).toBeCloseTo(purchaseUsd + npvUsd!, 4);
      }),
    );
  });
});

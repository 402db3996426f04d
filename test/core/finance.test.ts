import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bookValueUsd,
  discountedPaybackMonths,
  investmentCase,
  irr,
  monthlyDiscountRate,
  npv,
  simplePaybackDays,
} from "../../core/finance.ts";

describe("what is left of a purchase price", () => {
  const life = { residualShare: 0.3, usefulLifeYears: 4 };

  it("is all of it at first, falls evenly, and stays at what is left at the end", () => {
    const after = (ageYears: number) => bookValueUsd(1000, { ...life, ageYears });
    expect([0, 1, 2, 4, 9].map(after)).toEqual([1000, 825, 650, 300, 300]);
  });

  it("is what is left at the end for a machine that is used for no time at all", () => {
    expect(bookValueUsd(1000, { residualShare: 0.3, usefulLifeYears: 0, ageYears: 0 })).toBe(300);
  });
});

describe("payback", () => {
  it("never comes from a machine that brings no cash", () => {
    expect(simplePaybackDays(1000, 0)).toBeNull();
    expect(simplePaybackDays(1000, -1)).toBeNull();
    expect(discountedPaybackMonths(1000, { cashUsdPerDay: 0, discountRate: 0.1 })).toBeNull();
  });

  it("never comes, discounted, when cash is no more than the interest", () => {
    const interestUsdPerDay = (1000 * monthlyDiscountRate(0.1)) / (365 / 12);
    const flow = { cashUsdPerDay: interestUsdPerDay * 0.999, discountRate: 0.1 };
    expect(discountedPaybackMonths(1000, flow)).toBeNull();
  });

  it("is the same, discounted or not, when money costs nothing", () => {
    const months = discountedPaybackMonths(1000, { cashUsdPerDay: 10, discountRate: 0 });
    expect(months! * (365 / 12)).toBeCloseTo(simplePaybackDays(1000, 10)!, 9);
  });

  it("is at once for a machine that was a present", () => {
    expect(simplePaybackDays(0, 5)).toBe(0);
    expect(discountedPaybackMonths(0, { cashUsdPerDay: 5, discountRate: 0.1 })).toBe(0);
  });

  it("takes no less time when money costs more", () => {
    fc.assert(
      fc.property(cents, cents, percent, percent, (purchaseUsd, cashUsdPerDay, rate, more) => {
        const slow = discountedPaybackMonths(purchaseUsd, { cashUsdPerDay, discountRate: rate + more });
        const fast = discountedPaybackMonths(purchaseUsd, { cashUsdPerDay, discountRate: rate });
        expect(slow ?? Infinity).toBeGreaterThanOrEqual((fast ?? Infinity) * (1 - 1e-9));
      }),
    );
  });
});

describe("a discount rate", () => {
  it("compounds to its year", () => {
    expect((1 + monthlyDiscountRate(0.21)) ** 12).toBeCloseTo(1.21, 12);
  });

  it("cannot be a loss of everything", () => {
    expect(() => monthlyDiscountRate(-1)).toThrow(RangeError);
    expect(() => monthlyDiscountRate(Number.NaN)).toThrow(RangeError);
  });
});

describe("net present value", () => {
  it("is the plain sum when money costs nothing", () => {
    expect(npv(0, [-100, 60, 70])).toBe(30);
  });

  it("does not exist at a loss of everything", () => {
    expect(npv(-1, [-100, 60])).toBeNull();
    expect(npv(-2, [-100, 60])).toBeNull();
  });
});

describe("internal rate of return", () => {
  it("brings the net present value to nothing", () => {
    const flows = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(flows, (amounts) => {
        const rate = irr(amounts);
        if (rate === null) return;
        const scale = amounts.reduce((sum, amount, month) => sum + Math.abs(amount) / (1 + rate) ** month, 0);
        expect(rate).toBeGreaterThan(-1);
        expect(Math.abs(npv(rate, amounts) ?? 0)).toBeLessThanOrEqual(1e-6 * scale);
      }),
    );
  });

  it("is found wherever an outlay is followed by income only", () => {
    const income = fc.array(fc.double({ min: 0.01, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), income, (outlay, amounts) => {
        expect(irr([-outlay, ...amounts])).not.toBeNull();
      }),
    );
  });

  it("does not exist when money only goes out, only comes in, or does not move", () => {
    expect(irr([-100, -5, -5])).toBeNull();
    expect(irr([100, 5])).toBeNull();
    expect(irr([0, 0])).toBeNull();
    expect(irr([0, 1e-20, 1e-20])).toBeNull();
    expect(irr([])).toBeNull();
  });

  it("is zero when just the outlay comes back", () => {
    expect(irr([-100, 50, 50])).toBe(0);
  });

  it("is found for huge gains and near-total losses", () => {
    expect(irr([-1, 1e9])).toBeCloseTo(1e9 - 1, 0);
    expect(irr([-1e6, 1])).toBeCloseTo(1e-6 - 1, 12);
  });

  it("is the one nearest to zero when there are several", () => {
    expect(irr([-100, 230, -132])).toBeCloseTo(0.1, 9);
  });

  it("is the one nearest to zero of a gain and a loss, too", () => {
    const [gain, loss] = [1.5, 0.95];
    expect(irr([1, -(gain + loss), gain * loss])).toBeCloseTo(loss - 1, 9);
  });

  it("does not exist when no rate will do", () => {
    expect(irr([100, -100, 100])).toBeNull();
  });

  it("is not told where it cannot be told from a loss of everything", () => {
    expect(irr([-1e30, 1])).toBeNull();
  });
});

describe("the case for buying", () => {
  it("cannot be made without a purchase price", () => {
    expect(investmentCase(10, { ...setup(), purchaseUsd: undefined })).toEqual({
      simplePaybackDays: null,
      discountedPaybackMonths: null,
      npvUsd: null,
      irrPerYear: null,
    });
  });

  it("has no worth over a life of no months", () => {
    const worth = investmentCase(10, { ...setup(), usefulLifeYears: 0 });
    expect([worth.npvUsd, worth.irrPerYear]).toEqual([null, null]);
    expect(worth.simplePaybackDays).toBe(240);
  });

  it("counts the resale in the last month", () => {
    const flat = { ...setup(), discountRate: 0 };
    expect(investmentCase(0, flat).npvUsd).toBeCloseTo(-2400 * 0.7, 9);
  });

  it("has no rate of return where cash only goes out, and no resale brings any back", () => {
    expect(investmentCase(-1, { ...setup(), residualShare: 0 }).irrPerYear).toBeNull();
  });

  it("returns just the discount rate when it is worth nothing", () => {
    const terms = setup();
    const worthless = investmentCase(0, terms).npvUsd!;
    const perUsd = investmentCase(1, terms).npvUsd! - worthless;
    expect(investmentCase(-worthless / perUsd, terms).irrPerYear).toBeCloseTo(0.1, 9);
  });

  it("is a finite number or nothing", () => {
    const years = fc.double({ min: 0, max: 20, noNaN: true });
    const cash = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(
        cash,
        money,
        share,
        years,
        share,
        (cashUsdPerDay, purchaseUsd, residualShare, life, rate) => {
          const terms = { purchaseUsd, residualShare, usefulLifeYears: life, discountRate: rate };
          const figures = Object.values(investmentCase(cashUsdPerDay, terms));
          expect(figures.every((figure) => figure === null || Number.isFinite(figure))).toBe(true);
        },
      ),
    );
  });
});

const cents = fc.nat(100_000_000).map((amount) => amount / 100);
const percent = fc.nat(100).map((rate) => rate / 100);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const money = fc.double({ min: 0, max: 1e6, noNaN: true });

function setup() {
  return { purchaseUsd: 2400, residualShare: 0.3, usefulLifeYears: 4, discountRate: 0.1 };
}

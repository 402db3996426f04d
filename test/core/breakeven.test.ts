import * as fc from "fast-check";
import { caseA as setup, rentalRate } from "./case-a.ts";
import { describe, expect, it } from "vitest";
import {
  breakEvenTokenUsd,
  breakEvenUsdPerGpuHour,
  breakEvenUsdPerKwh,
  breakEvenUtilisation,
  toleratedPriceDrop,
} from "../../core/breakeven.ts";
import { estimateDay } from "../../core/estimate.ts";
import type { DayEstimate, PowerDraw, Rate, Terms } from "../../core/estimate.ts";

describe("break-even utilisation", () => {
  it("put back gives a day of zero", () => {
    fc.assert(
      fc.property(draws, rates, anyTerms, (draw, rate, terms) => {
        const { cash, full } = breakEvenUtilisation(draw, rate, terms);
        const at = (utilisation: number): DayEstimate => estimateDay(draw, rate, { ...terms, utilisation });
        expect(ifAny(cash, (u) => u === 0 || isZero(at(u).cashUsdPerDay, at(u), u))).toBe(true);
        expect(ifAny(full, (u) => u === 0 || isZero(at(u).profitUsdPerDay, at(u), u))).toBe(true);
      }),
    );
  });

  it("does not exist when a rented hour burns more than it brings", () => {
    const { draw, terms } = setup();
    expect(breakEvenUtilisation(draw, rentalRate(1, 0.01), terms)).toEqual({ cash: null, full: null });
  });

  it("does not exist when a rented hour burns just what it brings", () => {
    const { draw, terms } = setup();
    const free = { ...draw, gpuLoadWatts: 0, gpuIdleWatts: 0, hostLoadWatts: 50, hostIdleWatts: 50 };
    expect(breakEvenUtilisation(free, rentalRate(1, 0), terms).cash).toBeNull();
  });

  it("is above 1 when not even every hour would do", () => {
    const { draw, rate, terms } = setup();
    const { cash } = breakEvenUtilisation(draw, rate, { ...terms, fixedUsdPerMonth: 1000 });
    expect(cash).toBeGreaterThan(1);
  });

  it("is 0 when waiting alone pays the bills", () => {
    const { draw, terms } = setup();
    const paidToWait = { busyUsdPerHour: 2, idleUsdPerHour: 1 };
    expect(breakEvenUtilisation(draw, paidToWait, terms)).toEqual({ cash: 0, full: 0 });
  });

  it("is lower where waiting is paid", () => {
    const { draw, rate, terms } = setup();
    const paidToWait = { ...rate, idleUsdPerHour: 0.01 };
    const { cash } = breakEvenUtilisation(draw, paidToWait, terms);
    expect(cash).toBeLessThan(breakEvenUtilisation(draw, rate, terms).cash!);
  });
});

describe("break-even electricity price", () => {
  it("put back gives a day of zero", () => {
    fc.assert(
      fc.property(draws, rates, anyTerms, (draw, rate, terms) => {
        const { cash, full } = breakEvenUsdPerKwh(estimateDay(draw, rate, terms));
        const at = (usdPerKwh: number): DayEstimate => estimateDay(draw, rate, { ...terms, usdPerKwh });
        expect(ifAny(cash, (price) => isZero(at(price).cashUsdPerDay, at(price)))).toBe(true);
        expect(ifAny(full, (price) => isZero(at(price).profitUsdPerDay, at(price)))).toBe(true);
      }),
    );
  });

  it("is negative when the machine loses money on free power", () => {
    const { draw, terms } = setup();
    const day = estimateDay(draw, rentalRate(1, 0.001), terms);
    expect(breakEvenUsdPerKwh(day).cash).toBeLessThan(0);
  });

  it("does not exist for a machine that draws nothing", () => {
    const { draw, rate, terms } = setup();
    const day = estimateDay({ ...draw, pue: 0 }, rate, terms);
    expect(breakEvenUsdPerKwh(day)).toEqual({ cash: null, full: null });
  });
});

describe("break-even rental price", () => {
  it("put back gives a day of zero", () => {
    fc.assert(
      fc.property(draws, rates, anyTerms, (draw, rate, terms) => {
        const day = estimateDay(draw, rate, terms);
        const { cash, full } = breakEvenUsdPerGpuHour(day, { ...terms, count: draw.count });
        const at = (usdPerGpuHour: number): DayEstimate =>
          estimateDay(draw, rentalRate(draw.count, usdPerGpuHour), terms);
        expect(ifAny(cash, (price) => isZero(at(price).cashUsdPerDay, at(price)))).toBe(true);
        expect(ifAny(full, (price) => isZero(at(price).profitUsdPerDay, at(price)))).toBe(true);
      }),
    );
  });

  it("does not exist for a machine that is never rented or whose fee takes all", () => {
    const { draw, rate, terms } = setup();
    const day = estimateDay(draw, rate, terms);
    const never = breakEvenUsdPerGpuHour(day, { ...terms, count: 1, utilisation: 0 });
    const taken = breakEvenUsdPerGpuHour(day, { ...terms, count: 1, feeRate: 1 });
    expect([never.cash, taken.full]).toEqual([null, null]);
  });
});

describe("break-even token price", () => {
  it("pays a day's costs with a day's tokens", () => {
    const { draw, rate, terms } = setup();
    const day = estimateDay(draw, rate, terms);
    const payout = { tokensPerDay: 2, feeRate: 0.1, slippageRate: 0.05 };
    const { cash, full } = breakEvenTokenUsd(day, payout);
    const costs = day.electricityUsdPerDay + day.fixedUsdPerDay;
    expect(cash! * 2 * 0.9 * 0.95).toBeCloseTo(costs, 12);
    expect(full! * 2 * 0.9 * 0.95).toBeCloseTo(costs + day.depreciationUsdPerDay!, 12);
  });

  it("does not exist without tokens", () => {
    const { draw, rate, terms } = setup();
    const payout = { tokensPerDay: 0, feeRate: 0, slippageRate: 0 };
    expect(breakEvenTokenUsd(estimateDay(draw, rate, terms), payout).cash).toBeNull();
  });
});

describe("the price drop that a day's payout tolerates", () => {
  it("leaves just the costs", () => {
    const { draw, rate, terms } = setup();
    const day = estimateDay(draw, rate, terms);
    const { cash, full } = toleratedPriceDrop(day);
    expect(day.netUsdPerDay * (1 - cash!)).toBeCloseTo(day.electricityUsdPerDay + day.fixedUsdPerDay, 12);
    expect(full).toBeLessThan(cash!);
  });

  it("is negative for a day that loses money anyway", () => {
    const { draw, terms } = setup();
    const day = estimateDay(draw, rentalRate(1, 0.01), terms);
    expect(toleratedPriceDrop(day).cash).toBeLessThan(0);
  });

  it("does not exist without a payout", () => {
    const { draw, terms } = setup();
    const day = estimateDay(draw, rentalRate(1, 0), terms);
    expect(toleratedPriceDrop(day)).toEqual({ cash: null, full: null });
  });
});

describe("every break-even", () => {
  it("is a finite number or nothing", () => {
    fc.assert(
      fc.property(draws, rates, anyTerms, money, (draw, rate, terms, tokensPerDay) => {
        const day = estimateDay(draw, rate, terms);
        const points = [
          breakEvenUtilisation(draw, rate, terms),
          breakEvenUsdPerKwh(day),
          breakEvenUsdPerGpuHour(day, { ...terms, count: draw.count }),
          breakEvenTokenUsd(day, { ...terms, tokensPerDay }),
          toleratedPriceDrop(day),
        ].flatMap(({ cash, full }) => [cash, full]);
        expect(points.every((value) => value === null || Number.isFinite(value))).toBe(true);
      }),
    );
  });

  it("covers cash only when the purchase price is unknown", () => {
    const { draw, rate, terms } = setup();
    const unpriced = { ...terms, purchaseUsd: undefined };
    const day = estimateDay(draw, rate, unpriced);
    expect(breakEvenUtilisation(draw, rate, unpriced).full).toBeNull();
    expect(breakEvenUsdPerKwh(day).full).toBeNull();
    expect(breakEvenUsdPerKwh(day).cash).not.toBeNull();
    expect(breakEvenUsdPerGpuHour(day, { ...terms, count: 1 }).full).toBeNull();
    expect(breakEvenTokenUsd(day, { ...terms, tokensPerDay: 1 }).full).toBeNull();
    expect(toleratedPriceDrop(day).full).toBeNull();
  });
});

const ifAny = (value: number | null, holds: (value: number) => boolean): boolean =>
  value === null || holds(value);

/** Zero within a millionth of what the day moves; a utilisation above 1 moves both ways, so that it counts. */
function isZero(usdPerDay: number | null, day: DayEstimate, utilisation = 1): boolean {
  const moved =
    Math.abs(day.grossUsdPerDay) +
    Math.abs(day.electricityUsdPerDay) +
    day.fixedUsdPerDay +
    (day.depreciationUsdPerDay ?? 0) +
    Math.abs(day.marginUsdPerUnitUtilisation) +
    day.idleElectricityUsdPerDay * Math.max(1, utilisation);
  return usdPerDay !== null && Math.abs(usdPerDay) <= 1e-6 * moved;
}

const share = fc.nat(1000).map((permille) => permille / 1000);
const money = fc.nat(1_000_000).map((cents) => cents / 100);
const watts = fc.nat(10_000);

const draws: fc.Arbitrary<PowerDraw> = fc.record({
  count: fc.nat(16),
  gpuLoadWatts: watts,
  gpuIdleWatts: watts,
  hostLoadWatts: watts,
  hostIdleWatts: watts,
  psuEfficiency: fc.integer({ min: 50, max: 100 }).map((percent) => percent / 100),
  pue: fc.nat(300).map((percent) => percent / 100),
});

const rates: fc.Arbitrary<Rate> = fc.record({ busyUsdPerHour: money, idleUsdPerHour: money });

const anyTerms: fc.Arbitrary<Terms> = fc.record({
  utilisation: share,
  feeRate: share,
  slippageRate: share,
  usdPerKwh: money,
  fixedUsdPerMonth: money,
  purchaseUsd: fc.option(money, { nil: undefined }),
  residualShare: share,
  usefulLifeYears: fc.nat(20),
  discountRate: share,
});

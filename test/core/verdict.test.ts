import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { band, point } from "../../core/band.ts";
import { breakEvenUtilisation } from "../../core/breakeven.ts";
import { estimateDay } from "../../core/estimate.ts";
import { verdict } from "../../core/verdict.ts";
import type { VerdictFacts } from "../../core/verdict.ts";
import { rentalRate } from "./case-a.ts";

describe("the verdict", () => {
  it("is to earn when all costs are covered, at the low end too", () => {
    expect(verdict(setup())).toEqual({ kind: "earn", reason: "covers-all-costs" });
  });

  it("says that only running costs were looked at when the purchase price is unknown", () => {
    expect(verdict(setup({ profit: null }))).toEqual({ kind: "earn", reason: "covers-running-costs" });
  });

  it("is marginal when cash does not earn the purchase price back", () => {
    const facts = setup({ profit: point(-0.5) });
    expect(verdict(facts)).toEqual({ kind: "marginal", reason: "below-depreciation" });
  });

  it("is marginal when the low end loses cash", () => {
    const facts = setup({ cash: band(-1, 2, 3) });
    expect(verdict(facts)).toEqual({ kind: "marginal", reason: "low-end-loses" });
  });

  it("names the likely loss before the possible one", () => {
    const facts = setup({ cash: band(-1, 2, 3), profit: band(-3, -1, 1) });
    expect(verdict(facts).reason).toBe("below-depreciation");
  });

  it("is marginal when the low end does not earn the purchase price back, though it brings cash", () => {
    const facts = setup({ cash: band(1, 2, 3), profit: band(-1, 1, 2) });
    expect(verdict(facts)).toEqual({ kind: "marginal", reason: "low-end-loses" });
  });

  it("takes what is neither gained nor lost for covered", () => {
    const even = band(0, 0, 0);
    expect(verdict(setup({ cash: even, profit: even }))).toEqual({
      kind: "earn",
      reason: "covers-all-costs",
    });
    expect(verdict(setup({ cash: even, profit: null })).reason).toBe("covers-running-costs");
    expect(verdict(setup({ cash: even, marginUsdPerUnitUtilisation: 0 })).kind).toBe("pause");
  });

  it("is to pause when a rented hour burns more than it brings", () => {
    const facts = setup({
      cash: point(-1),
      marginUsdPerUnitUtilisation: -0.5,
      breakEvenUtilisationCash: null,
    });
    expect(verdict(facts)).toEqual({ kind: "pause", reason: "rented-hours-lose" });
  });

  it("is to pause when a rented hour burns just what it brings", () => {
    const facts = setup({ cash: point(-1), marginUsdPerUnitUtilisation: 0, breakEvenUtilisationCash: null });
    expect(verdict(facts).kind).toBe("pause");
  });

  it("is to switch when there are too few rented hours, and tells whether there could be enough", () => {
    const few = setup({ cash: point(-1), breakEvenUtilisationCash: 0.8 });
    const never = setup({ cash: point(-1), breakEvenUtilisationCash: 1.2 });
    const none = setup({ cash: point(-1), breakEvenUtilisationCash: null });
    expect(verdict(few)).toEqual({ kind: "switch", reason: "below-break-even" });
    expect(verdict(never)).toEqual({ kind: "switch", reason: "break-even-unreachable" });
    expect(verdict(none)).toEqual({ kind: "switch", reason: "break-even-unreachable" });
  });

  it("takes a break-even at every single hour as one that can be reached", () => {
    const facts = setup({ cash: point(-1), breakEvenUtilisationCash: 1 });
    expect(verdict(facts).reason).toBe("below-break-even");
  });

  it("does not pause a machine that is paid well for waiting", () => {
    const facts = setup({ marginUsdPerUnitUtilisation: -0.5, breakEvenUtilisationCash: null });
    expect(verdict(facts).kind).toBe("earn");
  });

  it("pauses every rental whose rented hours lose", () => {
    fc.assert(
      fc.property(small, small, fc.double({ min: 0, max: 1, noNaN: true }), (usdPerGpuHour, usdPerKwh, u) => {
        const facts = rental({ usdPerGpuHour, usdPerKwh, utilisation: u });
        const paused = verdict(facts).kind === "pause";
        expect(paused).toBe(facts.marginUsdPerUnitUtilisation <= 0);
      }),
    );
  });

  it("pauses the RTX 3090 on European power and lets the RTX 4090 on cheap power earn", () => {
    expect(verdict(rental({ usdPerGpuHour: 0.17, usdPerKwh: 0.385, utilisation: 0.45 })).kind).toBe("pause");
    expect(verdict(rental({ usdPerGpuHour: 0.4, usdPerKwh: 0.12, utilisation: 0.6 })).kind).toBe("earn");
  });
});

const small = fc.double({ min: 0, max: 10, noNaN: true });

interface Rental {
  readonly usdPerGpuHour: number;
  readonly usdPerKwh: number;
  readonly utilisation: number;
}

function rental({ usdPerGpuHour, usdPerKwh, utilisation }: Rental): VerdictFacts {
  const host = { hostLoadWatts: 80, hostIdleWatts: 50, psuEfficiency: 0.9, pue: 1 };
  const draw = { count: 1, gpuLoadWatts: 375, gpuIdleWatts: 21, ...host };
  const life = { residualShare: 0.3, usefulLifeYears: 4, discountRate: 0.1 };
  const terms = { utilisation, feeRate: 0.2, slippageRate: 0.01, usdPerKwh, fixedUsdPerMonth: 15, ...life };
  const rate = rentalRate(1, usdPerGpuHour);
  const day = estimateDay(draw, rate, terms);
  return {
    cash: point(day.cashUsdPerDay),
    profit: null,
    marginUsdPerUnitUtilisation: day.marginUsdPerUnitUtilisation,
    breakEvenUtilisationCash: breakEvenUtilisation(draw, rate, terms).cash,
  };
}

function setup(facts: Partial<VerdictFacts> = {}): VerdictFacts {
  return {
    cash: band(1, 2, 3),
    profit: band(0.5, 1.5, 2.5),
    marginUsdPerUnitUtilisation: 5,
    breakEvenUtilisationCash: 0.2,
    ...facts,
  };
}

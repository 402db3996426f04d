import * as fc from "fast-check";
import { caseA as setup, rentalRate } from "./case-a.ts";
import { describe, expect, it } from "vitest";
import { band, point } from "../../core/band.ts";
import type { Band } from "../../core/band.ts";
import { estimateBand, estimateDay } from "../../core/estimate.ts";
import type { PowerDraw, Rate, Terms } from "../../core/estimate.ts";
import { sensitivity } from "../../core/sensitivity.ts";

describe("a day's estimate", () => {
  it("is a number for every machine, also one that draws, brings and costs nothing", () => {
    fc.assert(
      fc.property(draws, rates, anyTerms, (draw, rate, terms) => {
        for (const figure of Object.values(estimateDay(draw, rate, terms))) {
          expect(figure === null || Number.isFinite(figure)).toBe(true);
        }
      }),
    );
  });

  it("has cash that adds up to what comes in less what goes out", () => {
    fc.assert(
      fc.property(draws, rates, anyTerms, (draw, rate, terms) => {
        const day = estimateDay(draw, rate, terms);
        const out = day.feeUsdPerDay + day.slippageUsdPerDay + day.electricityUsdPerDay + day.fixedUsdPerDay;
        expect(Math.abs(day.cashUsdPerDay - (day.grossUsdPerDay - out))).toBeLessThanOrEqual(
          1e-9 * (1 + day.grossUsdPerDay + out),
        );
      }),
    );
  });

  it("never has more cash from dearer power", () => {
    fc.assert(
      fc.property(draws, rates, anyTerms, money, (draw, rate, terms, more) => {
        const usdPerKwh = terms.usdPerKwh + more;
        const dearer = estimateDay(draw, rate, { ...terms, usdPerKwh });
        expect(dearer.cashUsdPerDay).toBeLessThanOrEqual(estimateDay(draw, rate, terms).cashUsdPerDay);
      }),
    );
  });

  it("is the classic rental when waiting brings nothing", () => {
    fc.assert(
      fc.property(draws, money, anyTerms, (draw, usdPerGpuHour, terms) => {
        const day = estimateDay(draw, rentalRate(draw.count, usdPerGpuHour), terms);
        const gross = draw.count * usdPerGpuHour * 24 * terms.utilisation;
        const net = gross * (1 - terms.feeRate) * (1 - terms.slippageRate);
        expect(Math.abs(day.grossUsdPerDay - gross)).toBeLessThanOrEqual(1e-9 * (1 + gross));
        expect(Math.abs(day.netUsdPerDay - net)).toBeLessThanOrEqual(1e-9 * (1 + gross));
      }),
    );
  });

  it("moves by its margin from never to always working", () => {
    fc.assert(
      fc.property(draws, rates, anyTerms, (draw, rate, terms) => {
        const never = estimateDay(draw, rate, { ...terms, utilisation: 0 });
        const always = estimateDay(draw, rate, { ...terms, utilisation: 1 });
        const scale = 1 + never.grossUsdPerDay + always.grossUsdPerDay + always.electricityUsdPerDay;
        const moved = always.cashUsdPerDay - never.cashUsdPerDay;
        expect(Math.abs(moved - never.marginUsdPerUnitUtilisation)).toBeLessThanOrEqual(
          1e-9 * (scale + never.electricityUsdPerDay + never.fixedUsdPerDay),
        );
      }),
    );
  });

  it("adds what a reward network pays for waiting", () => {
    const { draw, terms } = setup();
    const day = estimateDay(draw, { busyUsdPerHour: 0.4, idleUsdPerHour: 0.1 }, terms);
    expect(day.grossUsdPerDay).toBeCloseTo(24 * (0.6 * 0.4 + 0.4 * 0.1), 12);
  });

  it("says nothing about profit without a purchase price or a useful life", () => {
    const { draw, rate, terms } = setup();
    const unpriced = estimateDay(draw, rate, { ...terms, purchaseUsd: undefined });
    const worn = estimateDay(draw, rate, { ...terms, usefulLifeYears: 0 });
    expect([unpriced.depreciationUsdPerDay, unpriced.profitUsdPerDay]).toEqual([null, null]);
    expect([worn.depreciationUsdPerDay, worn.profitUsdPerDay]).toEqual([null, null]);
  });

  it("earns its cash as profit when the machine was a present", () => {
    const { draw, rate, terms } = setup();
    const day = estimateDay(draw, rate, { ...terms, purchaseUsd: 0 });
    expect(day.profitUsdPerDay).toBe(day.cashUsdPerDay);
  });

  it("refuses a power supply that lets nothing through", () => {
    const { draw, rate, terms } = setup();
    expect(() => estimateDay({ ...draw, psuEfficiency: 0 }, rate, terms)).toThrow(RangeError);
    expect(() => estimateDay({ ...draw, psuEfficiency: Number.NaN }, rate, terms)).toThrow(RangeError);
  });
});

describe("a day's range", () => {
  it("keeps its figures in order and within its corners", () => {
    fc.assert(
      fc.property(
        draws,
        bandOf(money),
        bandOf(money),
        bandOf(share),
        anyTerms,
        (draw, busy, idle, u, terms) => {
          const rate = { busyUsdPerHour: busy, idleUsdPerHour: idle };
          const ranges = Object.values(estimateBand(draw, rate, { ...terms, utilisation: u }));
          for (const range of ranges.filter((of) => of !== null)) {
            expect(range.low).toBeLessThanOrEqual(range.mid);
            expect(range.mid).toBeLessThanOrEqual(range.high);
          }
        },
      ),
    );
  });

  it("holds every day whose inputs lie in their ranges", () => {
    const within = fc.tuple(share, share, share);
    fc.assert(
      fc.property(
        draws,
        bandOf(money),
        bandOf(money),
        bandOf(share),
        within,
        (draw, busy, idle, u, [x, y, z]) => {
          const { terms } = setup();
          const range = estimateBand(
            draw,
            { busyUsdPerHour: busy, idleUsdPerHour: idle },
            { ...terms, utilisation: u },
          );
          const rate = { busyUsdPerHour: between(busy, x), idleUsdPerHour: between(idle, y) };
          const day = estimateDay(draw, rate, { ...terms, utilisation: between(u, z) });
          const slack = 1e-9 * (1 + range.grossUsdPerDay.high + range.electricityUsdPerDay.high);
          expect(day.cashUsdPerDay).toBeGreaterThanOrEqual(range.cashUsdPerDay.low - slack);
          expect(day.cashUsdPerDay).toBeLessThanOrEqual(range.cashUsdPerDay.high + slack);
        },
      ),
    );
  });

  it("has its best day where the machine is least rented when a rented hour burns more than it brings", () => {
    const { draw, terms } = setup();
    const dear = { ...terms, usdPerKwh: 2 };
    const rate = rentalRate(1, 0.17);
    const range = estimateBand(
      draw,
      { busyUsdPerHour: point(rate.busyUsdPerHour), idleUsdPerHour: point(0) },
      { ...dear, utilisation: band(0.2, 0.5, 0.9) },
    );
    expect(range.cashUsdPerDay.high).toBe(
      estimateDay(draw, rate, { ...dear, utilisation: 0.2 }).cashUsdPerDay,
    );
    expect(range.cashUsdPerDay.low).toBe(
      estimateDay(draw, rate, { ...dear, utilisation: 0.9 }).cashUsdPerDay,
    );
  });

  it("is the day itself when nothing is uncertain", () => {
    const { draw, rate, terms } = setup();
    const range = estimateBand(
      draw,
      { busyUsdPerHour: point(rate.busyUsdPerHour), idleUsdPerHour: point(rate.idleUsdPerHour) },
      { ...terms, utilisation: point(terms.utilisation) },
    );
    const day = estimateDay(draw, rate, terms);
    expect(range.cashUsdPerDay).toEqual(point(day.cashUsdPerDay));
    expect(range.profitUsdPerDay).toEqual(point(day.profitUsdPerDay!));
    expect(range.kwhPerDay).toEqual(point(day.kwhPerDay));
  });

  it("has no profit without a purchase price", () => {
    const { draw, terms } = setup();
    const rate = { busyUsdPerHour: point(1), idleUsdPerHour: point(0) };
    const range = estimateBand(draw, rate, { ...terms, purchaseUsd: undefined, utilisation: point(1) });
    expect(range.profitUsdPerDay).toBeNull();
  });
});

describe("what matters most", () => {
  it("comes first", () => {
    const { draw, rate, terms } = setup();
    const inputs = sensitivity(draw, rate, terms).map((swing) => swing.input);
    expect(inputs).toEqual(["price", "utilisation", "purchaseUsd", "feeRate", "usdPerKwh"]);
  });

  it("cannot rent out more hours than there are", () => {
    const { draw, rate, terms } = setup();
    const full = { ...terms, utilisation: 1 };
    const swing = sensitivity(draw, rate, full).find(({ input }) => input === "utilisation")!;
    expect(swing.high).toBe(estimateDay(draw, rate, full).profitUsdPerDay);
  });

  it("cannot charge more than everything", () => {
    const { draw, rate, terms } = setup();
    const all = { ...terms, feeRate: 1 };
    const swing = sensitivity(draw, rate, all).find(({ input }) => input === "feeRate")!;
    expect(swing.high).toBe(estimateDay(draw, rate, all).profitUsdPerDay);
  });

  it("is told in cash, without the purchase, when there is no purchase price", () => {
    const { draw, rate, terms } = setup();
    const swings = sensitivity(draw, rate, { ...terms, purchaseUsd: undefined });
    expect(swings.map((swing) => swing.input)).not.toContain("purchaseUsd");
    const cheaper = estimateDay(draw, rate, { ...terms, usdPerKwh: terms.usdPerKwh * 0.8 });
    expect(swings.find(({ input }) => input === "usdPerKwh")!.low).toBe(cheaper.cashUsdPerDay);
  });

  it("is a number for every machine", () => {
    fc.assert(
      fc.property(draws, rates, anyTerms, (draw, rate, terms) => {
        for (const { low, high } of sensitivity(draw, rate, terms)) {
          expect([low, high].every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});

const between = (of: Band, at: number): number => of.low + (of.high - of.low) * at;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const money = fc.double({ min: 0, max: 1e6, noNaN: true });
const watts = fc.double({ min: 0, max: 1e5, noNaN: true });

const bandOf = (values: fc.Arbitrary<number>): fc.Arbitrary<Band> =>
  fc.tuple(values, values, values).map((three) => {
    const [low, mid, high] = three.toSorted((a, b) => a - b);
    return band(low!, mid!, high!);
  });

const draws: fc.Arbitrary<PowerDraw> = fc.record({
  count: fc.nat(64),
  gpuLoadWatts: watts,
  gpuIdleWatts: watts,
  hostLoadWatts: watts,
  hostIdleWatts: watts,
  psuEfficiency: fc.double({ min: 0.01, max: 1, noNaN: true }),
  pue: fc.double({ min: 0, max: 5, noNaN: true }),
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
  usefulLifeYears: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 50, noNaN: true })),
  discountRate: share,
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateDay } from "../../core/estimate.ts";
import { heatOf, priceSteps, utilisationSteps } from "../../core/heat.ts";

const draw = {
  count: 1,
  gpuLoadWatts: 350,
  gpuIdleWatts: 25,
  hostLoadWatts: 90,
  hostIdleWatts: 60,
  psuEfficiency: 0.9,
  pue: 1,
};
const costs = { feeRate: 0.2, slippageRate: 0.01, residualShare: 0.3, usefulLifeYears: 4, discountRate: 0.1 };
const terms = { ...costs, usdPerKwh: 0.12, fixedUsdPerMonth: 15, utilisation: 0.6 };
const rate = { busyUsdPerHour: 0.4, idleUsdPerHour: 0 };

const anyRate = fc.record({
  busyUsdPerHour: fc.double({ min: 0, max: 10, noNaN: true }),
  idleUsdPerHour: fc.double({ min: 0, max: 0.2, noNaN: true }),
});

/** The value at a place of an axis, in proportion between its steps. */
function between(axis: readonly number[], place: number): number {
  const at = Math.min(axis.length - 2, Math.floor(place));
  return axis[at]! + (axis[at + 1]! - axis[at]!) * (place - at);
}

describe("cash over power price and utilisation", () => {
  it("is that of a day computed with them", () => {
    fc.assert(
      fc.property(anyRate, fc.double({ min: 0, max: 2, noNaN: true }), (ofRate, usdPerKwh) => {
        const axes = { usdPerKwh: priceSteps(usdPerKwh), utilisations: utilisationSteps(0.6) };
        const heat = heatOf(draw, ofRate, { ...terms, usdPerKwh }, axes);
        heat.cashUsdPerDay.forEach((row, at) =>
          row.forEach((cash, column) => {
            const own = { usdPerKwh: axes.usdPerKwh[column]!, utilisation: axes.utilisations[at]! };
            expect(cash).toBe(estimateDay(draw, ofRate, { ...terms, ...own }).cashUsdPerDay);
          }),
        );
      }),
    );
  });

  it("is zero all along its contour, which runs from left to right inside the map", () => {
    fc.assert(
      fc.property(anyRate, fc.double({ min: 0, max: 2, noNaN: true }), (ofRate, usdPerKwh) => {
        const axes = { usdPerKwh: priceSteps(usdPerKwh), utilisations: utilisationSteps(0.6) };
        const { contour } = heatOf(draw, ofRate, { ...terms, usdPerKwh }, axes);
        for (const { column, row } of contour) {
          const at = {
            usdPerKwh: between(axes.usdPerKwh, column),
            utilisation: between(axes.utilisations, row),
          };
          expect(estimateDay(draw, ofRate, { ...terms, ...at }).cashUsdPerDay).toBeCloseTo(0, 6);
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThanOrEqual(5);
        }
        const columns = contour.map(({ column }) => column);
        expect(columns).toEqual(columns.toSorted((a, b) => a - b));
      }),
    );
  });

  it("has a contour from the first price to the last where use can pay for each, and rises with the price", () => {
    const axes = { usdPerKwh: priceSteps(0.12), utilisations: utilisationSteps(0.5) };
    const { contour } = heatOf(draw, rate, terms, axes);
    expect([contour[0]?.column, contour.at(-1)?.column]).toEqual([0, 6]);
    expect(contour.length).toBeGreaterThan(24);
    const rows = contour.map(({ row }) => row);
    expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
  });

  it("has no contour where no price and no use bring it to zero", () => {
    const axes = { usdPerKwh: priceSteps(0.12), utilisations: utilisationSteps(0.5) };
    const lost = heatOf(draw, { busyUsdPerHour: 0, idleUsdPerHour: 0 }, terms, axes);
    expect(lost.contour).toEqual([]);
    expect(lost.cashUsdPerDay.flat().every((cash) => cash < 0)).toBe(true);
  });

  it("has the asker in the middle of a cell", () => {
    const axes = { usdPerKwh: priceSteps(0.12), utilisations: utilisationSteps(0.5) };
    const { own } = heatOf(draw, rate, { ...terms, utilisation: 0.5 }, axes);
    expect(own.column).toBeCloseTo(4, 9);
    expect(own.row).toBeCloseTo(axes.utilisations.indexOf(0.5), 9);
  });
});

describe("the utilisations of a map", () => {
  it.each([
    [0.5, [0, 0.2, 0.5, 0.6, 0.8, 1]],
    [0.97, [0, 0.2, 0.4, 0.6, 0.97, 1]],
    [0.03, [0, 0.03, 0.4, 0.6, 0.8, 1]],
    [0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])("are round but for %s, and go from none to all", (own, steps) => {
    expect(utilisationSteps(own)).toEqual(steps);
  });

  it("have the asker between two of them where none is the asker's", () => {
    const axes = { usdPerKwh: [0, 0.1, 0.2], utilisations: [0, 0.4, 0.8] };
    const own = (usdPerKwh: number, utilisation: number) =>
      heatOf(draw, rate, { ...terms, usdPerKwh, utilisation }, axes).own;
    expect(own(0.05, 0.5)).toEqual({ column: expect.closeTo(0.5, 9), row: expect.closeTo(1.25, 9) });
    expect(own(0.3, 0)).toEqual({ column: 2, row: 0 });
  });
});

describe("the power prices of a map", () => {
  it.each([
    [0.12, [0, 0.03, 0.06, 0.09, 0.12, 0.15, 0.18]],
    [0.35, [0, 0.1, 0.2, 0.35, 0.4, 0.5, 0.6]],
    [18, [0, 5, 10, 15, 18, 25, 30]],
    [0, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
  ])("are round around %s", (own, steps) => {
    expect(priceSteps(own)).toEqual(steps);
  });

  it("always have the asker's own among them", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (own) => {
        const steps = priceSteps(own);
        expect(steps).toContain(own);
        expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
        expect(steps.at(-1)).toBeGreaterThan(own);
      }),
    );
  });
});

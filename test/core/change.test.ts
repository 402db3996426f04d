import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf, factors } from "../../core/change.ts";
import { estimateDay } from "../../core/estimate.ts";
import type { HistoryPart } from "../../core/history.ts";

const usd = fc.double({ min: 0, max: 5, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const watts = fc.double({ min: 0, max: 1_000, noNaN: true });

const part = (gpu: string): fc.Arbitrary<HistoryPart> =>
  fc.record({
    gpu: fc.constant(gpu),
    draw: fc.record({
      count: fc.integer({ min: 1, max: 8 }),
      gpuLoadWatts: watts,
      gpuIdleWatts: watts,
      hostLoadWatts: watts,
      hostIdleWatts: watts,
      psuEfficiency: fc.double({ min: 0.5, max: 1, noNaN: true }),
      pue: fc.double({ min: 1, max: 2, noNaN: true }),
    }),
    rate: fc.record({ busyUsdPerHour: usd, idleUsdPerHour: usd }),
    costs: fc.record({
      feeRate: share,
      slippageRate: share,
      usdPerKwh: usd,
      fixedUsdPerMonth: usd,
      purchaseUsd: usd,
      residualShare: share,
      usefulLifeYears: fc.constant(3),
      discountRate: share,
    }),
    utilisation: share,
  });

const machine = fc
  .subarray(["rtx4090", "rtx3090", "h100-sxm5"], { minLength: 1 })
  .chain((gpus) => fc.tuple(...gpus.map(part)));

const cashOf = (parts: readonly HistoryPart[]): number =>
  parts.reduce(
    (sum, { draw, rate, costs, utilisation }) =>
      sum + estimateDay(draw, rate, { ...costs, utilisation }).cashUsdPerDay,
    0,
  );

const example: HistoryPart = {
  gpu: "rtx4090",
  draw: {
    count: 2,
    gpuLoadWatts: 350,
    gpuIdleWatts: 20,
    hostLoadWatts: 80,
    hostIdleWatts: 50,
    psuEfficiency: 0.9,
    pue: 1,
  },
  rate: { busyUsdPerHour: 0.8, idleUsdPerHour: 0 },
  costs: {
    feeRate: 0.1,
    slippageRate: 0.01,
    usdPerKwh: 0.12,
    fixedUsdPerMonth: 10,
    residualShare: 0.3,
    usefulLifeYears: 3,
    discountRate: 0.1,
  },
  utilisation: 0.5,
};

const { costs } = example;

describe("the change of a day's cash", () => {
  it("is shared among its reasons without a rest, whatever changed and whatever cards came and went", () => {
    fc.assert(
      fc.property(machine, machine, (before, after) => {
        const change = changeOf(before, after);
        expect(change.total).toBeCloseTo(cashOf(after) - cashOf(before), 6);
        expect(factors.reduce((sum, factor) => sum + change[factor], 0)).toBeCloseTo(change.total, 6);
      }),
    );
  });

  it("is the currency's where the dollar alone moved, and still has no rest where all moved", () => {
    const dearer = { ...example, rate: { busyUsdPerHour: 0.8 * 1.04, idleUsdPerHour: 0 } };
    const { currency, total, price } = changeOf([dearer], [example], 1.04);
    expect(currency).toBeCloseTo(total, 12);
    expect(price).toBeCloseTo(0, 12);
    fc.assert(
      fc.property(
        machine,
        machine,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (before, after, dollarThen) => {
          const change = changeOf(before, after, dollarThen);
          expect(change.total).toBeCloseTo(cashOf(after) - cashOf(before), 6);
          expect(factors.reduce((sum, factor) => sum + change[factor], 0)).toBeCloseTo(change.total, 6);
        },
      ),
    );
  });

  it("turns its sign when time runs backwards", () => {
    fc.assert(
      fc.property(machine, machine, (before, after) => {
        const [there, back] = [changeOf(before, after), changeOf(after, before)];
        expect(Math.max(...factors.map((factor) => Math.abs(there[factor] + back[factor])))).toBeLessThan(
          1e-6,
        );
      }),
    );
  });

  it.each([
    ["price", { ...example, rate: { busyUsdPerHour: 0.7, idleUsdPerHour: 0.01 } }],
    ["utilisation", { ...example, utilisation: 0.4 }],
    ["power", { ...example, costs: { ...costs, usdPerKwh: 0.15 } }],
    ["fees", { ...example, costs: { ...costs, feeRate: 0.2, slippageRate: 0.02 } }],
    ["machine", { ...example, costs: { ...costs, fixedUsdPerMonth: 20 } }],
    ["machine", { ...example, draw: { ...example.draw, gpuLoadWatts: 400 } }],
    [
      "machine",
      {
        ...example,
        draw: { ...example.draw, count: 4 },
        rate: { busyUsdPerHour: 1.6, idleUsdPerHour: 0 },
      },
    ],
  ] as const)("is all of %s where nothing else changed", (only, after) => {
    const change = changeOf([example], [after]);
    expect(Math.abs(change.total)).toBeGreaterThan(0.01);
    const others = factors.filter((factor) => factor !== only).map((factor) => Math.abs(change[factor]));
    expect(Math.max(...others)).toBeLessThan(1e-12);
    expect(change[only]).toBeCloseTo(change.total, 12);
  });

  it("is the machine's where a kind of card comes or goes, and nobody's where all stays", () => {
    const other = { ...example, gpu: "rtx3090", utilisation: 0.9 };
    const grown = changeOf([example], [example, other]);
    expect(grown.machine).toBeCloseTo(cashOf([other]), 9);
    expect(changeOf([other, example], [example]).machine).toBeCloseTo(-cashOf([other]), 9);
    expect(Object.values(changeOf([example, other], [example, other])).every((each) => each === 0)).toBe(
      true,
    );
  });

  it("splits what two reasons did together between them alike", () => {
    const after = { ...example, rate: { busyUsdPerHour: 1.2, idleUsdPerHour: 0 }, utilisation: 0.75 };
    const { price, utilisation } = changeOf([example], [after]);
    const kept = 24 * 0.9 * 0.99;
    expect(price).toBeCloseTo(kept * 0.4 * 0.625, 9);
    expect(utilisation).toBeCloseTo(kept * 1 * 0.25 - ((2 * 330 + 30) / 0.9) * 0.024 * 0.12 * 0.25, 9);
  });
});

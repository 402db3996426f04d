import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  annualisedVolatility,
  bootstrap,
  logReturns,
  maxDrawdown,
  mulberry32,
  quantile,
} from "../../core/risk.ts";

describe("too little history", () => {
  it("says nothing about risk with fewer than two prices", () => {
    for (const prices of [[], [1.2]]) {
      expect(logReturns(prices)).toBeNull();
      expect(annualisedVolatility(prices)).toBeNull();
      expect(maxDrawdown(prices)).toBeNull();
      expect(bootstrap(prices, month)).toBeNull();
    }
  });

  it("has no spread with two prices", () => {
    expect(annualisedVolatility([1, 2])).toBeNull();
  });

  it("does not read a price of nothing as a price", () => {
    expect(annualisedVolatility([1, 0, 2])).toBeNull();
    expect(maxDrawdown([1, Number.NaN, 2])).toBeNull();
    expect(bootstrap([1, -1, 2], month)).toBeNull();
  });
});

describe("volatility and its kin", () => {
  it("is nothing for a price that stands still", () => {
    expect(annualisedVolatility([2, 2, 2])).toBe(0);
    expect(maxDrawdown([2, 2, 2])).toBe(0);
  });

  it("measures the fall from the highest price before it", () => {
    expect(maxDrawdown([1, 4, 3, 5, 2, 6])).toBeCloseTo(-0.6, 12);
  });

  it("is a finite number or nothing for all prices", () => {
    fc.assert(
      fc.property(histories, (prices) => {
        const figures = [annualisedVolatility(prices), maxDrawdown(prices)];
        expect(figures.every((figure) => figure === null || Number.isFinite(figure))).toBe(true);
      }),
    );
  });
});

describe("a quantile", () => {
  it("does not depend on the order and leaves it alone", () => {
    const values = [4, 1, 3, 2];
    expect(quantile(values, 0.5)).toBe(2.5);
    expect(values).toEqual([4, 1, 3, 2]);
  });

  it("is the smallest at 0 and the largest at 1", () => {
    expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).toEqual([1, 3]);
  });

  it("does not exist of nothing", () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe("a price range", () => {
  it("is the same for the same seed and another for another", () => {
    const again = bootstrap(week, month);
    expect(bootstrap(week, month)).toEqual(again);
    expect(bootstrap(week, { ...month, seed: 8 })).not.toEqual(again);
  });

  it("does not promise the sample's own rise again, unless told to", () => {
    const rising = [1, 1.1, 1.21, 1.331];
    const { terminal } = bootstrap(rising, month)!;
    expect(terminal.p50).toBeCloseTo(1.331, 9);
    expect(bootstrap(rising, { ...month, demean: false })!.terminal.p50).toBeCloseTo(1.331 * 1.1 ** 30, 6);
  });

  it("repeats whole weeks when told to draw blocks", () => {
    const swinging = [1, 2, 1, 2, 1];
    const { terminal } = bootstrap(swinging, { ...month, blockDays: 4, days: 4 })!;
    expect(terminal.p10).toBeCloseTo(1, 9);
    expect(terminal.p90).toBeCloseTo(1, 9);
  });

  it("spreads where single days are drawn from the same prices", () => {
    const { terminal } = bootstrap([1, 2, 1, 2, 1], { ...month, days: 4 })!;
    expect(terminal.p90).toBeGreaterThan(2 * terminal.p10);
  });

  it("does not exist without paths or days", () => {
    expect(bootstrap(week, { ...month, paths: 0 })).toBeNull();
    expect(bootstrap(week, { ...month, days: 0 })).toBeNull();
  });

  it("is in order and finite, or nothing, for all prices", () => {
    const options = fc.record({
      seed: fc.integer(),
      paths: fc.integer({ min: 0, max: 20 }),
      days: fc.integer({ min: 0, max: 40 }),
      blockDays: fc.integer({ min: 0, max: 10 }),
      demean: fc.boolean(),
    });
    fc.assert(
      fc.property(histories, options, (prices, choice) => {
        const range = bootstrap(prices, choice);
        for (const { p10, p50, p90 } of range === null ? [] : [range.terminal, range.mean]) {
          expect([p10, p50, p90].every(Number.isFinite)).toBe(true);
          expect(p10 <= p50 && p50 <= p90).toBe(true);
        }
      }),
    );
  });
});

describe("the random numbers", () => {
  it("lie from 0 up to 1 for every seed", () => {
    fc.assert(
      fc.property(fc.double(), (seed) => {
        const random = mulberry32(seed);
        const drawn = Array.from({ length: 20 }, () => random());
        expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
      }),
    );
  });
});

const week = [1, 1.05, 1.02, 1.1, 1.08, 1.15, 1.12, 1.2];
const month = { seed: 7, paths: 200, days: 30 };
const histories = fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), { maxLength: 30 });

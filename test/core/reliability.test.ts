import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { downHoursPerMonth, shareAtLeast, spreadOf, uptimeTargets } from "../../core/reliability.ts";

describe("hours a month that something may be down", () => {
  it("are 3.65 h, 0.73 h and 4.4 min for what clouds promise", () => {
    const [usual, better, best] = uptimeTargets.map(downHoursPerMonth);
    expect(usual).toBeCloseTo(3.65, 9);
    expect(better).toBeCloseTo(0.73, 9);
    expect(best! * 60).toBeCloseTo(4.38, 9);
  });

  it("are none where it is always online", () => {
    expect(downHoursPerMonth(1)).toBe(0);
  });
});

describe("a spread", () => {
  it("is the 10th percentile, the median and the 90th", () => {
    expect(spreadOf([11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ low: 2, mid: 6, high: 10 });
  });

  it("of fewer than five is chance, and unknown", () => {
    expect(spreadOf([0.9, 0.99, 1, 1])).toBeNull();
    expect(spreadOf([])).toBeNull();
  });

  it("lies within its values and in their order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 60 }),
        (shares) => {
          const { low, mid, high } = spreadOf(shares)!;
          expect([low, mid, high]).toEqual([low, mid, high].toSorted((a, b) => a - b));
          expect(low).toBeGreaterThanOrEqual(Math.min(...shares));
          expect(high).toBeLessThanOrEqual(Math.max(...shares));
        },
      ),
    );
  });
});

describe("the share that reaches a target", () => {
  it("counts those that are exactly there", () => {
    expect(shareAtLeast([0.99, 0.999, 1], 0.999)).toBeCloseTo(2 / 3, 9);
    expect(shareAtLeast([0.9], 0.999)).toBe(0);
    expect(shareAtLeast([], 0.999)).toBeNull();
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { band } from "../../core/band.ts";
import { simplePaybackDays } from "../../core/finance.ts";
import { paybackCourse } from "../../core/payback-course.ts";

const life = { purchaseUsd: 2400, usefulLifeYears: 4 };

describe("the cash of a machine over its life", () => {
  it("begins with nothing and grows by a month's cash each month", () => {
    const { months, cashUsd } = paybackCourse(band(1, 3, 5), life);
    expect(months).toHaveLength(49);
    expect(cashUsd[0]).toEqual(band(0, 0, 0));
    expect(cashUsd.at(-1)?.low).toBeCloseTo(4 * 365, 6);
    expect(cashUsd.at(-1)?.mid).toBeCloseTo(3 * 4 * 365, 6);
    expect(cashUsd.at(-1)?.high).toBeCloseTo(5 * 4 * 365, 6);
  });

  it("has paid the hardware when a simple payback says so", () => {
    const days = simplePaybackDays(life.purchaseUsd, 3) ?? 0;
    expect(paybackCourse(band(1, 3, 5), life).reachedMonths).toBeCloseTo(days / (365 / 12), 9);
  });

  it("has not where it is worn out before, or never brings anything", () => {
    expect(paybackCourse(band(0, 1, 5), life).reachedMonths).toBeNull();
    expect(paybackCourse(band(-2, -1, 5), life).reachedMonths).toBeNull();
    expect(paybackCourse(band(0, 0, 0), life).reachedMonths).toBeNull();
  });

  it("is told in few equal steps, however long it is", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 100, noNaN: true }), (usefulLifeYears) => {
        const { months } = paybackCourse(band(1, 3, 5), { purchaseUsd: 1, usefulLifeYears });
        expect(months.length).toBeGreaterThan(1);
        expect(months.length).toBeLessThanOrEqual(61);
        expect(months.at(-1)).toBeGreaterThanOrEqual(Math.round(usefulLifeYears * 12));
        expect(new Set(months.slice(1).map((month, at) => month - months[at]!)).size).toBe(1);
      }),
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateDay } from "../../core/estimate.ts";
import { bidFloorUsdPerGpuHour, cashAtFactor, cashOutlook } from "../../core/scenarios.ts";
import { caseA, rentalRate } from "./case-a.ts";

const { draw, terms } = caseA();

describe("the least price for which renting out pays for its power", () => {
  it("is what a rented hour burns beyond a waiting one, over what is kept of it", () => {
    // 384 W more behind the supply, 426.67 W at the meter, 0.12 USD/kWh; 0.8 x 0.99 is kept.
    expect(bidFloorUsdPerGpuHour(draw, terms)).toBeCloseTo(((0.384 / 0.9) * 0.12) / (0.8 * 0.99), 12);
  });

  it("is where a rented hour adds nothing to a day's cash, however many cards there are", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16 }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (count, usdPerKwh) => {
          const rig = { ...draw, count };
          const asked = { ...terms, usdPerKwh };
          const floor = bidFloorUsdPerGpuHour(rig, asked)!;
          const day = (utilisation: number) =>
            estimateDay(rig, rentalRate(count, floor), { ...asked, utilisation }).cashUsdPerDay;
          expect(day(1)).toBeCloseTo(day(0), 9);
        },
      ),
    );
  });

  it("is unknown where nothing of a payment is kept", () => {
    expect(bidFloorUsdPerGpuHour(draw, { ...terms, feeRate: 1 })).toBeNull();
  });
});

describe("a day's cash at another price of the token", () => {
  const rate = { busyUsdPerHour: 0.4, idleUsdPerHour: 0.01 };

  it("is today's where the price stays, and that of the power and fixed costs where it is nothing", () => {
    const now = estimateDay(draw, rate, terms);
    expect(cashAtFactor(draw, rate, terms, 1)).toBe(now.cashUsdPerDay);
    expect(cashAtFactor(draw, rate, terms, 0)).toBeCloseTo(
      -now.electricityUsdPerDay - now.fixedUsdPerDay,
      12,
    );
  });

  it("grows with the price", () => {
    const { p10, p50, p90 } = cashOutlook(draw, rate, terms, { p10: 0.7, p50: 1, p90: 1.4 });
    expect([p10, p50, p90]).toEqual([p10, p50, p90].toSorted((a, b) => a - b));
  });
});

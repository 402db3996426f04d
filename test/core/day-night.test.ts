import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aroundTheClock, nightShare, usualNight } from "../../core/day-night.ts";

describe("power with a price for the day and one for the night", () => {
  it.each([
    [22, 6, 8],
    [23, 7, 8],
    [0, 5, 5],
    [1, 0, 23],
  ])("counts from %i to %i as %i hours of night", (from, to, hours) => {
    expect(nightShare({ fromMinutes: from * 60, toMinutes: to * 60 }) * 24).toBeCloseTo(hours, 12);
  });

  it("costs a machine that always runs both prices by their hours", () => {
    expect(aroundTheClock({ day: 0.3, night: 0.15 }, usualNight)).toBeCloseTo((0.3 * 16 + 0.15 * 8) / 24, 12);
  });

  it("lies between both prices, and is the one price where they are the same", () => {
    fc.assert(
      fc.property(price, price, minutes, minutes, (day, night, fromMinutes, toMinutes) => {
        const average = aroundTheClock({ day, night }, { fromMinutes, toMinutes });
        expect(average).toBeGreaterThanOrEqual(Math.min(day, night) - 1e-12);
        expect(average).toBeLessThanOrEqual(Math.max(day, night) + 1e-12);
        expect(aroundTheClock({ day, night: day }, { fromMinutes, toMinutes })).toBe(day);
      }),
    );
  });
});

const price = fc.integer({ min: 0, max: 1000 }).map((cents) => cents / 1000);
const minutes = fc.integer({ min: 0, max: 1439 });

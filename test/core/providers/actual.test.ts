import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareActual,
  type ActualDay,
  type Circumstances,
  type EstimatedDay,
  type Reason,
} from "../../../core/providers/actual.ts";

const until = Temporal.PlainDate.from("2026-11-22");

describe("an estimate against what was earned", () => {
  it("is held over the days of which both are known", () => {
    const estimated = days(30, 10);
    const actual = days(30, 8).filter(({ date }) => date.day !== 5);
    const comparison = compareActual(estimated, actual, { until, days: 30 });
    expect(comparison).toMatchObject({
      days: 29,
      outOf: 30,
      estimatedUsd: 290,
      actualUsd: 232,
      estimatedUsdPerDay: 10,
      actualUsdPerDay: 8,
      ratio: 0.8,
    });
  });

  it.each([7, 30, 90] as const)("counts %d days, up to the day before the last one", (span) => {
    const estimated = days(120, 10, { from: "2026-12-10" });
    const comparison = compareActual(estimated, days(120, 8, { from: "2026-12-10" }), { until, days: span });
    expect(comparison?.days).toBe(span);
  });

  it("is unknown without a day that both know, and never a ratio of nothing", () => {
    expect(compareActual(days(7, 10), [], { until, days: 7 })).toBeNull();
    expect(compareActual([], days(7, 10), { until, days: 7 })).toBeNull();
    const ofNothing = compareActual(days(7, 0), days(7, 3), { until, days: 7 });
    expect(ofNothing).toMatchObject({ ratio: null, actualUsd: 21, reason: "unknown" });
    expect(compareActual(days(7, 0), days(7, 0), { until, days: 7 })).toMatchObject({ reason: null });
  });

  it("counts a day on which nothing was earned, as long as that is known", () => {
    const actual = days(7, 10).map((day, at) => (at < 2 ? { ...day, usdPerDay: 0 } : day));
    expect(compareActual(days(7, 10), actual, { until, days: 7 })).toMatchObject({ days: 7, actualUsd: 50 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("leaves out a day that earned %d", (usdPerDay) => {
    const actual = days(7, 10).map((day, at) => (at === 0 ? { ...day, usdPerDay } : day));
    expect(compareActual(days(7, 10), actual, { until, days: 7 })).toMatchObject({ days: 6, ratio: 1 });
  });

  it("takes the first of two rows of a date", () => {
    const [day] = days(1, 10);
    const twice = [day!, { ...day!, usdPerDay: 99 }];
    expect(compareActual(twice, twice, { until, days: 7 })).toMatchObject({ days: 1, actualUsd: 10 });
  });
});

describe("the likely reason of a difference", () => {
  const usual: Circumstances = { utilisation: 0.6, pricePerHour: 0.5, tokenUsd: 2, online: 1 };

  it.each<[string, Circumstances, number]>([
    ["utilisation-lower", { utilisation: 0.4 }, 0.66],
    ["utilisation-higher", { utilisation: 0.9 }, 1.5],
    ["price-lower", { pricePerHour: 0.3 }, 0.6],
    ["price-higher", { pricePerHour: 0.8 }, 1.6],
    ["token-price-lower", { tokenUsd: 1.5 }, 0.75],
    ["token-price-higher", { tokenUsd: 3 }, 1.5],
    ["downtime", { utilisation: 0.3, online: 0.5 }, 0.5],
    ["downtime", { utilisation: 0, online: 0 }, 0],
    ["utilisation-lower", { utilisation: 0, online: 1 }, 0],
    ["utilisation-lower", { utilisation: 0.2, online: 0.9 }, 0.33],
  ])("is %s for %o", (reason, change, ratio) => {
    expect(reasonOf(usual, { ...usual, ...change }, ratio)).toBe(reason);
  });

  it("is none while the two are within a tenth of each other", () => {
    expect(reasonOf(usual, { ...usual, utilisation: 0.55 }, 0.92)).toBeNull();
    expect(reasonOf(usual, { ...usual, utilisation: 0.53 }, 0.89)).toBe("utilisation-lower");
  });

  it("is the one that weighs most of those that go the same way", () => {
    const both = { ...usual, pricePerHour: 0.3, utilisation: 0.55 };
    expect(reasonOf(usual, both, 0.55)).toBe("price-lower");
    const against = { ...usual, pricePerHour: 0.2, utilisation: 0.9 };
    expect(reasonOf(usual, against, 0.6)).toBe("price-lower");
  });

  it("is not an outage that cost nothing, as a lease that goes on is paid all the same", () => {
    expect(reasonOf(usual, { ...usual, online: 0.5, pricePerHour: 0.4 }, 0.8)).toBe("price-lower");
  });

  it("is an outage where the utilisation is not known", () => {
    expect(reasonOf({}, { online: 0.5 }, 0.5)).toBe("downtime");
  });

  it("is unknown when nothing that is known explains half of it", () => {
    expect(reasonOf({}, {}, 0.5)).toBe("unknown");
    expect(reasonOf(usual, usual, 0.5)).toBe("unknown");
    expect(reasonOf(usual, { ...usual, pricePerHour: 0.48 }, 0.5)).toBe("unknown");
    expect(reasonOf(usual, { ...usual, pricePerHour: 0.9 }, 0.5)).toBe("unknown");
    expect(reasonOf(usual, { ...usual, utilisation: 0.5 }, 0)).toBe("unknown");
  });

  it("is not told from a factor that is known on fewer than half of the days", () => {
    const estimated = days(30, 10, { of: usual });
    const actualWith = (known: number): ActualDay[] =>
      days(30, 5).map((day, at) => (at < known ? { ...day, utilisation: 0.3 } : day));
    const reasonWith = (known: number) =>
      compareActual(estimated, actualWith(known), { until, days: 30 })?.reason;
    expect(reasonWith(14)).toBe("unknown");
    expect(reasonWith(15)).toBe("utilisation-lower");
  });

  it("goes the way of the income, whatever the figures", () => {
    fc.assert(
      fc.property(amounts, amounts, circumstances, circumstances, (before, after, expected, was) => {
        const comparison = compareActual(days(7, before, { of: expected }), days(7, after, { of: was }), {
          until,
          days: 7,
        })!;
        expect(comparison.actualUsd).toBeCloseTo(7 * after, 6);
        expect(isRight(comparison.reason, before, after)).toBe(true);
      }),
    );
  });

  it("is the only thing that changed, when income is what the factors make of it", () => {
    const factor = fc.constantFrom("utilisation", "pricePerHour", "tokenUsd");
    const scale = fc.double({ min: 0.2, max: 0.85, noNaN: true });
    fc.assert(
      fc.property(factor, scale, (name, by) => {
        const reason = reasonOf(usual, { ...usual, [name]: usual[name]! * by }, by);
        const names = { utilisation: "utilisation", pricePerHour: "price", tokenUsd: "token-price" };
        expect(reason).toBe(`${names[name]}-lower`);
      }),
    );
  });
});

function isRight(reason: Reason | null, before: number, after: number): boolean {
  if (reason === null) return Math.abs(after - before) <= 0.1 * before + 1e-9;
  if (reason === "unknown") return after !== before;
  return reason.endsWith("-higher") ? after > before : after < before;
}

const amounts = fc.double({ min: 0, max: 1000, noNaN: true });
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
const dollars = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined });
const circumstances = fc.record({
  utilisation: share,
  pricePerHour: dollars,
  tokenUsd: dollars,
  online: share,
});

const reasonOf = (expected: Circumstances, was: Circumstances, ratio: number) =>
  compareActual(days(30, 10, { of: expected }), days(30, 10 * ratio, { of: was }), { until, days: 30 })
    ?.reason;

interface Given {
  readonly of?: Circumstances;
  readonly from?: string;
}

/** Equal days, the last one the day before `from`. */
const days = (
  count: number,
  usdPerDay: number,
  { of = {}, from = "2026-11-22" }: Given = {},
): (EstimatedDay & ActualDay)[] =>
  Array.from({ length: count }, (_, ago) => ({
    ...of,
    date: Temporal.PlainDate.from(from).subtract({ days: ago + 1 }),
    usdPerDay,
  }));

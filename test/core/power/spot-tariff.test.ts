import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpotPrice } from "../../../core/power/spot-source.ts";
import { localDays, localHours, retailPerKwh, retailPrices } from "../../../core/power/spot-tariff.ts";
import type { LocalDay, LocalHour } from "../../../core/power/spot-tariff.ts";

describe("what a household pays", () => {
  it("is the spot price and all surcharges, with VAT on both", () => {
    expect(retailPerKwh(0.08, { surchargesPerKwh: 0.15, vatRate: 0.19 })).toBeCloseTo(0.2737, 12);
  });

  it("is less when the spot price is below zero, and may be so itself", () => {
    expect(retailPerKwh(-0.05, { surchargesPerKwh: 0.15, vatRate: 0.2 })).toBeCloseTo(0.12, 12);
    expect(retailPerKwh(-0.2, { surchargesPerKwh: 0.15, vatRate: 0.2 })).toBeCloseTo(-0.06, 12);
  });

  it("comes to prices of the exchange, and to no others", () => {
    const value = pricesFrom("2026-11-22T00:00Z", 60, [0.1, 0.2]);
    const markup = { surchargesPerKwh: 0.1, vatRate: 0.5 };
    const retail = retailPrices({ value, level: "wholesale" }, markup);
    for (const [at, amount] of [0.3, 0.45].entries())
      expect(retail[at]!.amountPerKwh).toBeCloseTo(amount, 12);
    expect(retail.map(({ start, end }) => [start, end])).toEqual(value.map(({ start, end }) => [start, end]));
    expect(retailPrices({ value, level: "retail" }, markup)).toEqual(value);
  });
});

describe("the hours of a clock", () => {
  it("are the means of their quarters", () => {
    const prices = pricesFrom("2026-11-22T16:00Z", 15, [0.1, 0.2, 0.3, 0.6, 1, 1, 1, 2]);
    const hours = localHours(prices, "Europe/Berlin");
    expect(hours.map(shown)).toEqual(["17:00 to 18:00: 0.3", "18:00 to 19:00: 1.25"]);
  });

  it("are mixed of two of the market's where the clock is half an hour apart", () => {
    const prices = pricesFrom("2026-11-22T00:00Z", 60, [0.1, 0.3, 0.4]);
    expect(localHours(prices, "Asia/Kolkata").map(shown)).toEqual([
      "06:00 to 07:00: 0.2",
      "07:00 to 08:00: 0.35",
    ]);
  });

  it("are left out where a part of them is unknown", () => {
    const quarters = pricesFrom("2026-11-22T16:00Z", 15, [0.1, 0.2, 0.3, 0.6, 1, 1, NaN, 2, 3, 3, 3, 3]);
    expect(localHours(quarters, "UTC").map(shown)).toEqual(["16:00 to 17:00: 0.3", "18:00 to 19:00: 3"]);
    expect(localHours(quarters.toSpliced(9, 1), "UTC").map(shown)).toEqual(["16:00 to 17:00: 0.3"]);
    expect(localHours(quarters.slice(1, 4), "UTC")).toEqual([]);
  });

  it("are none without prices", () => {
    expect(localHours([], "UTC")).toEqual([]);
    expect(localDays([], "UTC")).toEqual([]);
  });

  it("cannot be told of prices in two currencies", () => {
    const [first, second] = pricesFrom("2026-11-22T00:00Z", 60, [0.1, 0.3]);
    expect(() => localHours([first!, { ...second!, currency: "GBP" }], "UTC")).toThrow(RangeError);
  });

  it("skip one in spring and show one twice in autumn", () => {
    const spring = localHours(pricesFrom("2026-03-29T00:00Z", 60, [0.1, 0.2]), "Europe/Berlin");
    expect(spring.map(shown)).toEqual(["01:00 to 03:00: 0.1", "03:00 to 04:00: 0.2"]);
    const autumn = localHours(pricesFrom("2026-10-25T00:00Z", 15, Array(8).fill(0.1)), "Europe/Berlin");
    expect(autumn.map(shown)).toEqual(["02:00 to 02:00: 0.1", "02:00 to 03:00: 0.1"]);
    expect(autumn.map(({ hours }) => hours)).toEqual([1, 1]);
  });

  it("are half ones where the clock is changed by half an hour", () => {
    // 15:00 UTC is 02:00 and becomes 01:30; 15:30 in October is 02:00 and becomes 02:30.
    const autumn = localHours(pricesFrom("2026-04-04T14:00Z", 30, [1, 2, 3, 4, 5]), "Australia/Lord_Howe");
    expect(autumn.map(shown)).toEqual(["01:00 to 01:30: 1.5", "01:30 to 02:00: 3", "02:00 to 03:00: 4.5"]);
    const spring = localHours(pricesFrom("2026-10-03T14:30Z", 30, [1, 2, 3, 4, 5]), "Australia/Lord_Howe");
    expect(spring.map(shown)).toEqual(["01:00 to 02:30: 1.5", "02:30 to 03:00: 3", "03:00 to 04:00: 4.5"]);
  });

  it("end where the clock is changed in the middle of one", () => {
    // In Newfoundland 00:01 became 23:01 of the day before.
    const autumn = localHours(pricesFrom("2010-11-07T01:30Z", 30, [1, 2, 3, 4]), "America/St_Johns");
    expect(autumn.map(shown)).toEqual([
      "23:00 to 00:00: 1.5",
      "00:00 to 23:01: 3",
      `23:01 to 00:00: ${Number(((29 * 3 + 30 * 4) / 59).toFixed(9))}`,
    ]);
  });
});

describe("the mean of a day", () => {
  it("says how much of the day is known", () => {
    const prices = pricesFrom("2026-11-22T23:00Z", 60, [0.2, 0.4, 0.5]);
    expect(localDays(localHours(prices, "Europe/Berlin"), "Europe/Berlin")).toEqual([
      {
        date: Temporal.PlainDate.from("2026-11-23"),
        hours: 24,
        knownHours: 3,
        amountPerKwh: expect.closeTo(1.1 / 3, 12),
        currency: "EUR",
      },
    ]);
  });
});

/** Days that do not have 24 hours in 2026. */
const oddDays: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "Europe/Berlin": { "2026-03-29": 23, "2026-10-25": 25 },
  "Europe/London": { "2026-03-29": 23, "2026-10-25": 25 },
  "America/New_York": { "2026-03-08": 23, "2026-11-01": 25 },
  "Australia/Lord_Howe": { "2026-04-05": 24.5, "2026-10-04": 23.5 },
};

describe.each(Object.keys(oddDays))("a year of hourly prices in %s", (timeZone) => {
  const start = Temporal.PlainDate.from("2026-01-01").toZonedDateTime(timeZone).toInstant();
  const labels = halfHours(start, timeZone);

  it("has the hours and days of the clock with their means, and costs the same by either", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const amounts = yearOfAmounts(seed);
        const hours = localHours(pricesFrom(start.toString(), 60, amounts), timeZone);
        const days = localDays(hours, timeZone);
        expectHours(
          hours,
          meansBy(labels, ({ date, hour, offset }) => `${date} ${hour} ${offset}`, amounts),
        );
        expectDays(
          days,
          meansBy(labels, ({ date }) => date, amounts),
        );
        const market = amounts.reduce((sum, amount) => sum + amount, 0);
        for (const parts of [hours, days])
          expect(parts.reduce((sum, part) => sum + part.hours * part.amountPerKwh, 0)).toBeCloseTo(market, 6);
        const odd = days.filter((each) => each.hours !== 24).map((each) => [String(each.date), each.hours]);
        expect(Object.fromEntries(odd)).toEqual(oddDays[timeZone]);
      }),
      { numRuns: 3 },
    );
  });
});

function expectHours(found: readonly LocalHour[], expected: readonly Mean[]): void {
  expect(found.map(({ from, hours }) => `${from.toPlainDate().toString()} ${from.hour} ${hours}`)).toEqual(
    expected.map(({ key, hours }) => [...key.split(" ").slice(0, 2), hours].join(" ")),
  );
  expect(found.slice(1).filter((hour, at) => !hour.start.equals(found[at]!.end))).toEqual([]);
  expectClose(found, expected);
}

function expectDays(found: readonly LocalDay[], expected: readonly Mean[]): void {
  expect(found).toHaveLength(365);
  expect(found.map(({ date, hours, knownHours }) => `${date.toString()} ${hours} ${knownHours}`)).toEqual(
    expected.map(({ key, hours }) => `${key} ${hours} ${hours}`),
  );
  expectClose(found, expected);
}

/** 8,760 prices between -0.5 and 4, as the European market allows them. */
function yearOfAmounts(seed: number): readonly number[] {
  let state = seed;
  return Array.from({ length: 8760 }, () => {
    // The generator of Numerical Recipes: quick, and random enough for prices.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return -0.5 + (4.5 * state) / 2 ** 32;
  });
}

function pricesFrom(start: string, minutes: number, amounts: readonly number[]): readonly SpotPrice[] {
  const from = Temporal.Instant.from(start);
  return amounts.map((amountPerKwh, at) => ({
    start: from.add({ minutes: at * minutes }),
    end: from.add({ minutes: (at + 1) * minutes }),
    amountPerKwh,
    currency: "EUR",
  }));
}

function shown({ from, to, amountPerKwh }: LocalHour): string {
  const clock = (at: Temporal.PlainDateTime) => at.toPlainTime().toString({ smallestUnit: "minute" });
  return `${clock(from)} to ${clock(to)}: ${Number(amountPerKwh.toFixed(9))}`;
}

interface HalfHour {
  readonly date: string;
  readonly hour: string;
  readonly offset: string;
}

/** What a clock on the wall shows in each half hour of a year, as Intl knows it. */
function halfHours(start: Temporal.Instant, timeZone: string): readonly HalfHour[] {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "numeric",
    hourCycle: "h23",
    timeZoneName: "longOffset",
  });
  return Array.from({ length: 2 * 8760 }, (_, at) => {
    const parts = format.formatToParts(start.epochMilliseconds + at * 1_800_000);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
    return {
      date: `${part("year")}-${part("month")}-${part("day")}`,
      hour: String(Number(part("hour"))),
      offset: part("timeZoneName"),
    };
  });
}

interface Mean {
  readonly key: string;
  readonly hours: number;
  readonly amountPerKwh: number;
}

/** Means over half hours with one key; a price holds for two half hours. */
function meansBy(
  labels: readonly HalfHour[],
  keyOf: (label: HalfHour) => string,
  amounts: readonly number[],
): readonly Mean[] {
  const groups = Map.groupBy(labels.keys(), (at) => keyOf(labels[at]!));
  return [...groups].map(([key, halves]) => ({
    key,
    hours: halves.length / 2,
    amountPerKwh: halves.reduce((sum, at) => sum + amounts[Math.floor(at / 2)]!, 0) / halves.length,
  }));
}

function expectClose(
  found: readonly { readonly amountPerKwh: number }[],
  expected: readonly { readonly amountPerKwh: number }[],
): void {
  const differences = found.map(({ amountPerKwh }, at) =>
    Math.abs(amountPerKwh - expected[at]!.amountPerKwh),
  );
  expect(found.length).toBe(expected.length);
  expect(differences.reduce((most, each) => Math.max(most, each), 0)).toBeLessThan(1e-9);
}

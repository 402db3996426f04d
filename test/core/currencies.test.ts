import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rates } from "../../core/currencies/convert.ts";
import type { RateTable } from "../../core/currencies/currency-source.ts";
import { frankfurter } from "../../core/currencies/frankfurter.ts";
import { impliedByCoins } from "../../core/currencies/implied.ts";
import { convert, currencySources, exchangeRates, rateLookup } from "../../core/currencies/index.ts";
import { openErApi } from "../../core/currencies/open-er-api.ts";
import { pickRate } from "../../core/currencies/policy.ts";
import { tokenPrices } from "../../core/prices/index.ts";
import { tokens } from "../../core/tokens.ts";
import { describeCurrencySource, type CurrencySourceCase } from "../conformance/currency-source.ts";
import { edited } from "../conformance/price-source.ts";
import { openTestWorld, recordedAt } from "../world.ts";

const cases: readonly CurrencySourceCase[] = [
  {
    source: frankfurter,
    asOf: "2026-11-20T00:00:00Z",
    eurPerUsd: 0.8548,
    euroPath: ["rates", "EUR"],
    time: { path: ["date"], write: (at) => at.toString().slice(0, 10) },
  },
  {
    source: openErApi,
    asOf: "2026-11-22T00:02:31Z",
    eurPerUsd: 0.8551,
    euroPath: ["rates", "EUR"],
    time: { path: ["time_last_update_unix"], write: (at) => Math.floor(at.epochMilliseconds / 1000) },
  },
  {
    source: impliedByCoins,
    asOf: "2026-11-22T07:13:30Z",
    eurPerUsd: (0.464807 / 0.543761 + 1.71815 / 2.01) / 2,
    euroPath: ["akash-network", "eur"],
    time: {
      path: ["render-token", "last_updated_at"],
      write: (at) => Math.floor(at.epochMilliseconds / 1000),
    },
  },
];

for (const one of cases) describeCurrencySource(one);

describe("exchange rates", () => {
  it("are read from sources that all pass the conformance suite", () => {
    expect(cases.map(({ source }) => source)).toEqual(currencySources);
  });

  it("are the central bank's, and not stale on a Sunday", async () => {
    await using test = await openTestWorld();
    const rates = await exchangeRates(test.world);
    expect(rates.perUsd("EUR")).toMatchObject({
      value: 0.8548,
      basis: "listed",
      source: { id: "frankfurter" },
      stale: false,
    });
    expect(rates.perUsd("eur")).toEqual(rates.perUsd("EUR"));
    expect(rates.failures).toEqual([]);
    expect(test.upstream.calls).toEqual([
      "api.frankfurter.dev/v1/latest?base=USD",
      "open.er-api.com/v6/latest/USD",
    ]);
  });

  it("come from the second source for a currency that the central bank leaves out", async () => {
    await using test = await openTestWorld();
    const { perUsd } = await exchangeRates(test.world);
    expect(perUsd("UAH")).toMatchObject({ value: 43.25, source: { id: "open-er-api" } });
  });

  it("are unknown, not one and not zero, for a currency that nobody has", async () => {
    await using test = await openTestWorld();
    expect((await exchangeRates(test.world)).perUsd("XXX")).toBeUndefined();
  });

  it("of the dollar are one, whoever is down", async () => {
    await using test = await openTestWorld();
    test.upstream.behaveAll({ status: 500 });
    expect((await exchangeRates(test.world)).perUsd("USD")).toMatchObject({ value: 1, stale: false });
  });

  it("are implied by the prices of coins when both daily sources are down, without another call", async () => {
    await using test = await openTestWorld();
    await tokenPrices(tokens, test.world);
    const before = test.upstream.calls.length;
    test.upstream.behave("api.frankfurter.dev", { text: "<html>" });
    test.upstream.behave("open.er-api.com", { text: "<html>" });
    const rates = await exchangeRates(test.world);
    expect(rates.perUsd("EUR")).toMatchObject({
      basis: "derived",
      source: { id: "coingecko" },
      stale: false,
    });
    expect(rates.perUsd("EUR")!.value).toBeCloseTo(0.8548, 4);
    expect(rates.failures.map(({ source, reason }) => [source.id, reason])).toEqual([
      ["frankfurter", "not-json"],
      ["open-er-api", "not-json"],
    ]);
    expect(test.upstream.calls.slice(before).filter((call) => call.includes("coingecko"))).toEqual([]);
  });

  it("are those of 9 October 2026, stale and dated, when nothing was ever read", async () => {
    await using test = await openTestWorld();
    test.upstream.behaveAll({ status: 500 });
    const { perUsd } = await exchangeRates(test.world);
    expect(perUsd("EUR")).toMatchObject({ value: 1 / 1.1206, stale: true, source: { id: "ecb-snapshot" } });
    // The same rates as api.frankfurter.dev gave them for one dollar on that day.
    expect(perUsd("EUR")!.value).toBeCloseTo(0.89238, 5);
    expect(perUsd("JPY")!.value).toBeCloseTo(158.25, 2);
    expect(perUsd("GBP")!.value).toBeCloseTo(0.7564, 4);
    expect(perUsd("GBP")!.asOf.toString()).toBe("2026-10-09T00:00:00Z");
    expect(perUsd("PLN")).toBeUndefined();
  });

  it("prefer a current second source to a first one that is over a week old", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.frankfurter.dev", (recorded) => ({
      json: edited(recorded, ["date"], "2026-11-13"),
    }));
    expect((await exchangeRates(test.world)).perUsd("EUR")).toMatchObject({ source: { id: "open-er-api" } });
  });

  it.each([
    ["another base", ["base"], "EUR"],
    ["another amount", ["amount"], 100],
    ["a date that is none", ["date"], "2026-02-30"],
  ])("are not read from an answer with %s", async (_what, path, value) => {
    await using test = await openTestWorld();
    test.upstream.behave("api.frankfurter.dev", (recorded) => ({ json: edited(recorded, path, value) }));
    await expect(frankfurter.rates(test.world)).rejects.toMatchObject({ reason: "shape" });
  });
});

describe("picking a rate", () => {
  it("takes the newest when all are stale", () => {
    const tables = [table("a", { EUR: 0.8 }, 30 * 24), table("b", { EUR: 0.9 }, 20 * 24)];
    expect(pickRate(tables, "EUR", recordedAt)).toMatchObject({ value: 0.9, stale: true });
  });

  it("does not believe a table from next week", () => {
    expect(pickRate([table("a", { EUR: 0.8 }, -7 * 24)], "EUR", recordedAt)).toBeUndefined();
  });

  it.each([
    [4 * 24, false],
    [7 * 24, false],
    [7 * 24 + 1, true],
  ])("calls a daily rate of %d hours ago stale: %s", (hours, stale) => {
    expect(pickRate([table("a", { EUR: 0.8 }, hours)], "EUR", recordedAt)).toMatchObject({ stale });
  });
});

describe("converting money", () => {
  it("goes through the dollar, and is as old as the older of the two rates", () => {
    const rates = lookup(table("a", { EUR: 0.8 }, 200), table("b", { GBP: 0.4 }, 1));
    expect(convert(10, { from: "EUR", to: "GBP", rates })).toMatchObject({
      value: 5,
      source: { id: "a" },
      stale: true,
    });
    expect(convert(5, { from: "GBP", to: "EUR", rates })).toMatchObject({
      value: 10,
      source: { id: "a" },
      stale: true,
    });
    expect(convert(10, { from: "USD", to: "EUR", rates })).toMatchObject({ value: 8, source: { id: "a" } });
    expect(convert(8, { from: "eur", to: "usd", rates })).toMatchObject({ value: 10, source: { id: "a" } });
  });

  it("is not guessed when a rate is unknown", () => {
    const rates = lookup(table("a", { EUR: 0.8 }, 1));
    expect(convert(10, { from: "EUR", to: "GBP", rates })).toBeUndefined();
    expect(convert(10, { from: "GBP", to: "EUR", rates })).toBeUndefined();
    expect(convert(Number.NaN, { from: "EUR", to: "USD", rates })).toBeUndefined();
  });

  it("there and back is the same money", () => {
    const rate = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), rate, rate, (amount, eur, gbp) => {
        const rates = lookup(table("a", { EUR: eur, GBP: gbp }, 1));
        const there = convert(amount, { from: "EUR", to: "GBP", rates })!.value;
        const back = convert(there, { from: "GBP", to: "EUR", rates })!.value;
        // The smallest numbers there are lose digits on the way there, and rates up to 1e12 bring the loss back.
        const lost = Math.abs(amount) * 1e-12 + Number.MIN_VALUE * 1e13;
        expect(Math.abs(back - amount)).toBeLessThanOrEqual(lost);
      }),
    );
  });

  it("within a currency changes nothing, to the last digit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (amount) => {
        expect(
          convert(amount, { from: "EUR", to: "EUR", rates: lookup(table("a", { EUR: 0.7 }, 1)) })?.value,
        ).toBe(amount);
      }),
    );
  });
});

const lookup = (...tables: RateTable[]): Rates => ({ perUsd: rateLookup(tables, recordedAt) });

function table(id: string, rates: Record<string, number>, hoursOld: number): RateTable {
  return {
    source: { id, name: id },
    basis: "listed",
    asOf: recordedAt.subtract({ hours: hoursOld }),
    staleAfterHours: 7 * 24,
    perUsd: new Map(Object.entries(rates)),
  };
}

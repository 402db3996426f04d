import { describe, expect, it } from "vitest";
import { UpstreamError } from "../../core/errors.ts";
import type { PriceLevel, SpotPrice, SpotPrices, SpotSource } from "../../core/power/spot-source.ts";
import { startOf } from "../../core/power/spot-source.ts";
import { openTestWorld, recordedAt, type TestWorld } from "../world.ts";
import { edited, type Path } from "./price-source.ts";

/** A price as a test has an upstream answer it. */
export interface WrittenPrice {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  /** In the currency of the source, per kWh. */
  readonly amountPerKwh: number;
}

/** What the suite must know of a source of prices by the hour. */
export interface SpotSourceCase {
  readonly source: SpotSource;
  /** The zone of the recorded answer, which holds Sunday 2026-11-22 and not the day after. */
  readonly zone: string;
  readonly level: PriceLevel;
  readonly currency: string;
  /** How long each price lasts. */
  readonly minutes: 15 | 30 | 60;
  /** Of the recorded day. */
  readonly first: number;
  readonly last: number;
  /** Where the price is in an answer that `write` made of one price or more: that of the first of them. */
  readonly price: { readonly path: Path; readonly write: (amountPerKwh: number) => unknown };
  /** An answer with these prices. */
  readonly write: (prices: readonly WrittenPrice[]) => unknown;
}

/** What every source of prices by the hour owes us. */
export function describeSpotSource(given: SpotSourceCase): void {
  const { source, zone, level, currency, minutes, write } = given;
  const host = new URL(source.upstream.origin).host;
  const here = source.zones.find(({ id }) => id === zone)!;
  const [today, tomorrow] = [day("2026-11-22"), day("2026-11-23")];
  const read = ({ world }: TestWorld, from = today, to = from): Promise<SpotPrices | UpstreamError> =>
    source.prices(zone, from, to, world).catch((error: unknown) => {
      if (error instanceof UpstreamError) return error;
      throw error;
    });
  const pricesIn = async (...asked: Parameters<typeof read>): Promise<readonly SpotPrice[]> => {
    const answer = await read(...asked);
    if (answer instanceof UpstreamError) throw answer;
    return answer.value;
  };
  /** Prices that rise by a tenth of a cent from -0.01 on, for whole days of the zone. */
  const written = (from: Temporal.PlainDate, to = from): readonly WrittenPrice[] => {
    const [begin, end] = [startOf(from, here), startOf(to.add({ days: 1 }), here)];
    const count = (end.epochMilliseconds - begin.epochMilliseconds) / 60_000 / minutes;
    return Array.from({ length: count }, (_, at) => ({
      start: begin.add({ minutes: at * minutes }),
      end: begin.add({ minutes: (at + 1) * minutes }),
      amountPerKwh: (at - 10) / 1000,
    }));
  };
  const perDay = (24 * 60) / minutes;

  describe(`source of power prices ${source.id}`, () => {
    it("reads the recorded day", async () => {
      await using test = await openTestWorld();
      const answer = (await read(test)) as SpotPrices;
      expect(answer.value).toHaveLength(perDay);
      expect(answer.value[0]).toMatchObject({ currency });
      expect(answer.value[0]!.amountPerKwh).toBeCloseTo(given.first, 10);
      expect(answer.value.at(-1)!.amountPerKwh).toBeCloseTo(given.last, 10);
      expectUnbroken(answer.value, startOf(today, here), startOf(tomorrow, here));
    });

    it("says where the prices are from, when they were read and what is in them", async () => {
      await using test = await openTestWorld();
      const { id, name, link } = source.upstream;
      expect(source.id).toBe(id);
      expect(await read(test)).toMatchObject({
        source: { id, name, link },
        asOf: recordedAt,
        basis: "listed",
        stale: false,
        level,
      });
      for (const url of [link, source.upstream.origin]) expect(new URL(url).protocol).toBe("https:");
    });

    it("names each zone once, with a clock that exists", () => {
      expect(new Set(source.zones.map(({ id }) => id)).size).toBe(source.zones.length);
      for (const { timeZone } of source.zones) recordedAt.toZonedDateTimeISO(timeZone);
    });

    it.each([
      ["the service is broken", { status: 500, text: "oops" }, /^(status|resting)$/],
      ["it has no such answer", { status: 404, json: { detail: "no content available" } }, /^status$/],
      ["a challenge page comes", { headers: { "content-type": "text/html" }, text: "<html>" }, /^not-json$/],
      ["the answer is cut off", { text: '{"data": [' }, /^not-json$/],
      ["we ask too often", { status: 429, headers: { "retry-after": "120" }, json: {} }, /^rate-limited$/],
      ["the answer is empty", { json: {} }, /^shape$/],
      ["the answer is a list", { json: [] }, /^shape$/],
      ["the answer is null", { json: null }, /^shape$/],
      ["the answer is an error", { json: { error: "unknown" } }, /^shape$/],
      ["there is no price in it, not even today's", { json: write([]) }, /^shape$/],
    ] as const)("has no prices when %s, and says why", async (_when, answer, reason) => {
      await using test = await openTestWorld();
      test.upstream.behave(host, answer);
      const error = await read(test);
      expect(error).toMatchObject({ name: "UpstreamError", sourceId: source.id });
      expect((error as UpstreamError).reason).toMatch(reason);
    });

    it("gives today alone while tomorrow is not yet published", async () => {
      await using test = await openTestWorld();
      expect(await pricesIn(test, today, tomorrow)).toEqual(await pricesIn(test, today));
    });

    it("gives nothing of tomorrow, and no error, while it is not yet published", async () => {
      await using test = await openTestWorld();
      expect(await pricesIn(test, tomorrow)).toEqual([]);
    });

    it("asks for today with tomorrow, so that no answer is empty for being early", async () => {
      await using test = await openTestWorld();
      await read(test, tomorrow);
      await read(test, today, tomorrow);
      expect(test.upstream.calls).toHaveLength(1);
    });

    it("gives tomorrow, and nothing else, once it is published", async () => {
      await using test = await openTestWorld();
      test.upstream.behave(host, { json: write(written(today.subtract({ days: 1 }), tomorrow)) });
      const found = await pricesIn(test, tomorrow);
      expectUnbroken(found, startOf(tomorrow, here), startOf(tomorrow.add({ days: 1 }), here));
      expect(found[0]!.amountPerKwh).toBeCloseTo((2 * perDay - 10) / 1000, 10);
    });

    it("looks again for tomorrow later on", async () => {
      await using test = await openTestWorld();
      expect(await pricesIn(test, tomorrow)).toEqual([]);
      test.upstream.behave(host, { json: write(written(today, tomorrow)) });
      test.clock.pass({ hours: 8 });
      expect(await pricesIn(test, tomorrow)).toHaveLength(perDay);
    });

    it.each([
      ["2026-03-29", 23],
      ["2026-10-25", 25],
    ])("gives all of %s, which has %i hours", async (date, hours) => {
      await using test = await openTestWorld();
      const around = [day(date).subtract({ days: 1 }), day(date).add({ days: 1 })] as const;
      test.upstream.behave(host, { json: write(written(...around)) });
      const found = await pricesIn(test, day(date));
      expect(found).toHaveLength((hours * 60) / minutes);
      expectUnbroken(found, startOf(day(date), here), startOf(around[1], here));
    });

    it("puts prices in order, each once, whatever the order of the answer", async () => {
      await using test = await openTestWorld();
      const prices = written(today);
      test.upstream.behave(host, { json: write([...prices.toReversed(), ...prices.slice(3, 9)]) });
      const found = await pricesIn(test);
      expect(found.map(({ start, end }) => ({ start, end }))).toEqual(
        prices.map(({ start, end }) => ({ start, end })),
      );
      for (const [at, { amountPerKwh }] of found.entries())
        expect(amountPerKwh).toBeCloseTo((at - 10) / 1000, 10);
    });

    it.each([
      ["null", null],
      ["absent", undefined],
      ["text", "0.08"],
      ["NaN", "NaN"],
      ["an object", {}],
      ["true", true],
      ["beyond belief", 1e7],
      ["as much below zero", -1e7],
    ])("leaves out a price that is %s, and keeps the others as they are", async (_what, value) => {
      await using test = await openTestWorld();
      const [all, one] = [write(written(today)), edited(write(written(today)), given.price.path, value)];
      test.upstream.behave(host, { json: all });
      const before = await pricesIn(test);
      await using other = await openTestWorld();
      other.upstream.behave(host, { json: one });
      expect(await pricesIn(other)).toEqual(before.slice(1));
    });

    it.each([-0.05, 0, 0.123456])("keeps a price of %d", async (amount) => {
      await using test = await openTestWorld();
      const { path, write: writePrice } = given.price;
      test.upstream.behave(host, { json: edited(write(written(today)), path, writePrice(amount)) });
      expect((await pricesIn(test))[0]!.amountPerKwh).toBeCloseTo(amount, 12);
    });

    it("keeps the last good prices, with their date, when the service breaks afterwards", async () => {
      await using test = await openTestWorld();
      const before = (await read(test)) as SpotPrices;
      test.upstream.behave(host, { status: 500, text: "oops" });
      test.clock.pass({ hours: 10 });
      expect(await read(test)).toEqual({ ...before, stale: true });
    });

    it("refuses a zone that it does not have, and days that make no sense", async () => {
      await using test = await openTestWorld();
      await expect(source.prices("XX", today, today, test.world)).rejects.toThrow(RangeError);
      await expect(source.prices(zone, tomorrow, today, test.world)).rejects.toThrow(RangeError);
      const tooLate = today.add({ days: 31 });
      await expect(source.prices(zone, today, tooLate, test.world)).rejects.toThrow(RangeError);
      expect(test.upstream.calls).toEqual([]);
    });

    it("asks for nothing after the days wanted, and not for a whole year to reach today", async () => {
      await using test = await openTestWorld();
      await read(test, day("2025-11-20"));
      expect(test.upstream.calls.join()).not.toContain("2026");
      expect(test.upstream.calls.join()).not.toMatch(/=179\d{10}/);
    });
  });
}

export const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);

/** Each price begins where the one before ends, from one moment to another. */
function expectUnbroken(prices: readonly SpotPrice[], from: Temporal.Instant, to: Temporal.Instant): void {
  const ends = [from, ...prices.map(({ end }) => end)].map(String);
  expect(prices.map(({ start }) => start.toString())).toEqual(ends.slice(0, -1));
  expect(ends.at(-1)).toBe(to.toString());
}

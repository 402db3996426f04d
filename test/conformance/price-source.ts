import { describe, expect, it } from "vitest";
import { UpstreamError } from "../../core/errors.ts";
import { choosePrice } from "../../core/prices/policy.ts";
import type { PriceSource, Quote } from "../../core/prices/price-source.ts";
import type { Token } from "../../core/tokens.ts";
import { openTestWorld, recordedAt, type TestWorld } from "../world.ts";

/** Keys and indexes that lead into an answer. */
export type Path = readonly (string | number)[];

/** What the suite must know of a source: which recording to ask for, and where its figures are in the answer. */
export interface PriceSourceCase {
  readonly source: PriceSource;
  readonly token: Token;
  /** The recorded answer, read. */
  readonly expected: Quote;
  /** Where the price is in the answer, and how the source writes a number. */
  readonly price: { readonly path: Path; readonly write: (price: number) => unknown };
  /** Where the time is, and how it is written; absent where answers carry no time. */
  readonly time?: { readonly path: Path; readonly write: (at: Temporal.Instant) => unknown };
}

/** What every price source owes us. */
export function describePriceSource(given: PriceSourceCase): void {
  const { source, token, expected, price, time } = given;
  const host = new URL(source.upstream.origin).host;
  const timed = time ? [time] : [];
  const askIn = ({ world }: TestWorld): Promise<ReadonlyMap<string, Quote> | UpstreamError> =>
    source.quotes([token], world).catch((error: unknown) => {
      if (error instanceof UpstreamError) return error;
      throw error;
    });
  const quoteIn = async (from: TestWorld): Promise<Quote | undefined> => {
    const answer = await askIn(from);
    return answer instanceof UpstreamError ? undefined : answer.get(token.id);
  };

  describe(`price source ${source.upstream.id}`, () => {
    it("reads the recorded answer", async () => {
      await using test = await openTestWorld();
      expect(await quoteIn(test)).toEqual(expected);
    });

    it("says where it is from", () => {
      expect(new URL(source.upstream.link).protocol).toBe("https:");
      expect(new URL(source.upstream.origin).protocol).toBe("https:");
    });

    it.each([
      ["the service is broken", { status: 500, text: "oops" }, "status"],
      [
        "a challenge page comes",
        { headers: { "content-type": "text/html" }, text: "<html>wait</html>" },
        "not-json",
      ],
      ["a page comes as JSON", { text: "<html>wait</html>" }, "not-json"],
      ["the answer is cut off", { text: '{"akash-network": {"usd": 0.5' }, "not-json"],
      [
        "we ask too often",
        { status: 429, headers: { "retry-after": "120" }, json: { error: "slow down" } },
        "rate-limited",
      ],
      ["the answer is empty", { json: {} }, "shape"],
      ["the answer is a list", { json: [] }, "shape"],
      ["the answer is null", { json: null }, "shape"],
      ["the answer is an error", { json: { error: "coin not found" } }, "shape"],
      ["the token is gone", { status: 404, json: { message: "NotFound" } }, "status"],
    ] as const)("has no quote when %s, and says why", async (_when, answer, reason) => {
      await using test = await openTestWorld();
      test.upstream.behave(host, answer);
      expect(await askIn(test)).toMatchObject({
        name: "UpstreamError",
        sourceId: source.upstream.id,
        reason,
      });
    });

    it("does not ask again before it may", async () => {
      await using test = await openTestWorld();
      test.upstream.behave(host, { status: 429, headers: { "retry-after": "120" }, json: {} });
      await askIn(test);
      const asked = test.upstream.calls.length;
      test.clock.pass({ seconds: 100 });
      expect(await askIn(test)).toMatchObject({ reason: "resting" });
      expect(test.upstream.calls.length).toBe(asked);
      test.upstream.behave(host, "recorded");
      test.clock.pass({ seconds: 30 });
      expect(await quoteIn(test)).toMatchObject({ usd: expected.usd });
    });

    it.each([
      ["zero", price.write(0)],
      ["negative", price.write(-0.5)],
      ["not a number", "NaN"],
      ["infinite", "Infinity"],
      ["words", "about half a dollar"],
      ["empty", ""],
      ["null", null],
      ["an object", {}],
      ["true", true],
      ["of the other type", typeof price.write(1) === "string" ? 1 : "1"],
    ])("has no quote when the price is %s", async (_what, value) => {
      await using test = await openTestWorld();
      test.upstream.behave(host, (recorded) => ({ json: edited(recorded, price.path, value) }));
      expect(await quoteIn(test)).toBeUndefined();
    });

    it.each([1e-12, 0.543761, 123456.789])("keeps every digit of %d", async (usd) => {
      await using test = await openTestWorld();
      test.upstream.behave(host, (recorded) => ({ json: edited(recorded, price.path, price.write(usd)) }));
      expect(await quoteIn(test)).toMatchObject({ usd });
    });

    it("keeps the last good price, with its own date, when the service breaks afterwards", async () => {
      await using test = await openTestWorld();
      const before = await quoteIn(test);
      test.upstream.behave(host, { status: 500, text: "oops" });
      test.clock.pass({ hours: 2 });
      const after = await quoteIn(test);
      expect(after).toEqual(before);
      expect(isStale(after!, test)).toBe(true);
    });

    it("skips a token that it has no name for", async () => {
      await using test = await openTestWorld();
      const stranger: Token = {
        id: "stranger",
        symbol: "STRANGER",
        name: "Stranger",
        coingeckoId: "stranger",
      };
      expect([...(await source.quotes([stranger], test.world))]).toEqual([]);
    });

    it.each(timed)("never passes an old price off as a fresh one", async ({ path, write }) => {
      await using test = await openTestWorld();
      const old = recordedAt.subtract({ hours: 3 });
      test.upstream.behave(host, (recorded) => ({ json: edited(recorded, path, write(old)) }));
      const quote = await quoteIn(test);
      expect(quote!.asOf.epochMilliseconds).toBe(old.epochMilliseconds);
      expect(isStale(quote!, test)).toBe(true);
    });

    it.each(timed)("has no quote when it cannot tell from when the price is", async ({ path }) => {
      await using test = await openTestWorld();
      const badTimes = [null, "yesterday", -1, 9e18, {}];
      for (const bad of badTimes) {
        test.upstream.behave(host, (recorded) => ({ json: edited(recorded, path, bad) }));
        expect(await quoteIn(test)).toBeUndefined();
        test.clock.pass({ hours: 1 });
      }
    });
  });

  const isStale = (quote: Quote, { clock }: TestWorld): boolean | undefined =>
    choosePrice([{ ...quote, source: source.upstream, rank: 0 }], clock.now())?.stale;
}

/** A copy of an answer with another value at one place. */
export function edited(answer: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = (answer as Record<string | number, unknown>)[key];
  const changed = edited(inner, rest, value);
  if (Array.isArray(answer)) return answer.map((item: unknown, index) => (index === key ? changed : item));
  return { ...(answer as object), [key]: changed };
}

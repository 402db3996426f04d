import { describe, expect, it } from "vitest";
import { tokenPrices, type TokenPrice } from "../../../core/prices/index.ts";
import { tokens, type Token } from "../../../core/tokens.ts";
import { edited } from "../../conformance/price-source.ts";
import { openTestWorld, recordedAt, type TestWorld } from "../../world.ts";

const gecko = "api.coingecko.com";
const paprika = "api.coinpaprika.com";
const [akt, render] = tokens;

describe("what a token costs", () => {
  it("is CoinGecko's price when CoinPaprika agrees, and no exchange is asked", async () => {
    await using test = await openTestWorld();
    const prices = await tokenPrices(tokens, test.world);
    expect(prices.get("akt")).toEqual({
      kind: "price",
      price: {
        value: 0.543761,
        basis: "listed",
        source: { id: "coingecko", name: "CoinGecko", link: "https://www.coingecko.com" },
        asOf: Temporal.Instant.from("2026-11-22T07:13:30Z"),
        stale: false,
      },
      change24h: -0.02957,
      volume24hUsd: 3_719_477.7,
      marketCapUsd: 158_769_894.88,
      failures: [],
    });
    expect(prices.get("render")).toMatchObject({ price: { value: 2.01 } });
    expect(test.upstream.calls).toHaveLength(3);
  });

  it("is CoinPaprika's when CoinGecko is down, and says so", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(gecko, { status: 503, text: "down" });
    const price = await priceOf(akt, test);
    expect(price).toMatchObject({ price: { value: 0.5436, source: { id: "coinpaprika" }, stale: false } });
    expect(price.failures).toEqual([
      { source: expect.objectContaining({ id: "coingecko" }), reason: "status" },
    ]);
    expect(test.upstream.calls.filter((call) => call.includes("ticker/") || call.includes("Ticker"))).toEqual(
      [],
    );
  });

  it("is an exchange's when neither average can be had", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(gecko, { text: "<html>" });
    test.upstream.behave(paprika, { text: "<html>" });
    expect(await priceOf(akt, test)).toMatchObject({
      price: { value: 0.5437, source: { id: "coinbase" }, stale: false },
    });
  });

  it("is settled by an exchange when the averages disagree, and tells who said what", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(gecko, (recorded) => ({ json: edited(recorded, ["akash-network", "usd"], 5.43) }));
    const price = await priceOf(akt, test);
    expect(price.price).toMatchObject({ value: 0.5437, source: { id: "coinbase" } });
    expect(price.disagreement?.map(({ source, usd }) => [source.id, usd])).toEqual([
      ["coingecko", 5.43],
      ["coinpaprika", 0.5436],
      ["coinbase", 0.5437],
    ]);
  });

  it("is the more trusted one, flagged, when nobody can settle it", async () => {
    await using test = await openTestWorld();
    test.upstream.behaveAll({ status: 500 });
    test.upstream.behave(gecko, (recorded) => ({ json: edited(recorded, ["akash-network", "usd"], 5.43) }));
    test.upstream.behave(paprika, "recorded");
    const price = await priceOf(akt, test);
    expect(price.price).toMatchObject({ value: 5.43, stale: false });
    expect(price.disagreement).toHaveLength(2);
  });

  it("asks the exchanges only about the token in dispute", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(gecko, (recorded) => ({ json: edited(recorded, ["akash-network", "usd"], 5.43) }));
    await tokenPrices(tokens, test.world);
    expect(test.upstream.calls.filter((call) => call.includes("RENDER"))).toEqual([]);
  });

  it("is the last price that was read, stale and dated, when all sources go down", async () => {
    await using test = await openTestWorld();
    await tokenPrices(tokens, test.world);
    test.upstream.behaveAll({ status: 500 });
    test.clock.pass({ hours: 24 });
    const { price, failures } = await priceOf(akt, test);
    expect(price).toMatchObject({ value: 0.543761, source: { id: "coingecko" }, stale: true });
    expect(price.asOf.toString()).toBe("2026-11-22T07:13:30Z");
    expect(failures.map(({ source, reason }) => [source.id, reason])).toEqual([
      ["coinbase", "status"],
      ["kraken", "status"],
      ["binance", "no-quote"],
    ]);
  });

  it("is the price that was once written down, stale and dated, when nothing was ever read", async () => {
    await using test = await openTestWorld();
    test.upstream.behaveAll({ status: 500 });
    const prices = await tokenPrices(tokens, test.world);
    expect(prices.get("akt")).toMatchObject({
      price: { value: 0.7, stale: true, source: { id: "snapshot-akt" } },
    });
    expect(prices.get("render")).toMatchObject({ price: { value: 2.01, stale: true } });
    expect((prices.get("akt") as TokenPrice).price.asOf.toString()).toBe("2026-09-28T00:00:00Z");
  });

  it("is missing, with the reasons, when nobody ever knew", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(gecko, { status: 429, json: {} });
    const stranger: Token = { id: "stranger", symbol: "STR", name: "Stranger", coingeckoId: "stranger" };
    const missing = (await tokenPrices([stranger], test.world)).get("stranger");
    expect(missing).toMatchObject({ kind: "missing" });
    expect(missing!.failures.map(({ source, reason }) => [source.id, reason])).toEqual([
      ["coingecko", "rate-limited"],
      ["coinpaprika", "no-quote"],
      ["coinbase", "no-quote"],
      ["kraken", "no-quote"],
      ["binance", "no-quote"],
    ]);
  });

  it("never comes from the future", async () => {
    await using test = await openTestWorld();
    const ahead = (minutes: number) => recordedAt.add({ minutes }).epochMilliseconds / 1000;
    test.upstream.behave(gecko, (recorded) => ({
      json: edited(
        edited(recorded, ["akash-network", "last_updated_at"], ahead(60)),
        ["render-token", "last_updated_at"],
        ahead(5),
      ),
    }));
    const prices = await tokenPrices(tokens, test.world);
    expect(prices.get("akt")).toMatchObject({
      price: { source: { id: "coinpaprika" } },
      failures: [{ source: { id: "coingecko" }, reason: "not-believable" }],
    });
    expect((prices.get("render") as TokenPrice).price.asOf).toEqual(recordedAt);
    expect(await priceOf(render, test)).toMatchObject({
      price: { source: { id: "coingecko" }, stale: false },
    });
  });

  it("lets our own mistakes through", async () => {
    const broken = { now: () => recordedAt, json: () => Promise.reject(new TypeError("our bug")) };
    await expect(tokenPrices([akt], broken)).rejects.toThrow("our bug");
  });
});

async function priceOf(token: Token, { world }: TestWorld): Promise<TokenPrice> {
  const found = (await tokenPrices([token], world)).get(token.id);
  if (found?.kind !== "price") throw new Error(`no price of ${token.id}`);
  return found;
}

import { describe, expect, it } from "vitest";
import { binance } from "../../../core/prices/binance.ts";
import { coinbase } from "../../../core/prices/coinbase.ts";
import { coinGecko, tokenHistory } from "../../../core/prices/coingecko.ts";
import { coinPaprika } from "../../../core/prices/coinpaprika.ts";
import { kraken } from "../../../core/prices/kraken.ts";
import { priceSources } from "../../../core/prices/index.ts";
import { tokens } from "../../../core/tokens.ts";
import { describePriceSource, edited, type PriceSourceCase } from "../../conformance/price-source.ts";
import { openTestWorld, recordedAt } from "../../world.ts";

const [akt, render] = tokens;
const at = (iso: string): Temporal.Instant => Temporal.Instant.from(iso);
const asNumber = (price: number): unknown => price;
const asText = (price: number): unknown => price.toFixed(12);
const asIso = (time: Temporal.Instant): unknown => time.toString();

const cases: readonly PriceSourceCase[] = [
  {
    source: coinGecko,
    token: akt,
    expected: {
      usd: 0.543761,
      asOf: at("2026-11-22T07:13:30Z"),
      change24h: -0.02957,
      volume24hUsd: 3_719_477.7,
      marketCapUsd: 158_769_894.88,
    },
    price: { path: ["akash-network", "usd"], write: asNumber },
    time: { path: ["akash-network", "last_updated_at"], write: (time) => time.epochMilliseconds / 1000 },
  },
  {
    source: coinPaprika,
    token: akt,
    expected: {
      usd: 0.5436,
      asOf: at("2026-11-22T07:13:10Z"),
      change24h: -2.9 / 100,
      volume24hUsd: 3_700_000,
      marketCapUsd: 158_700_000,
    },
    price: { path: ["quotes", "USD", "price"], write: asNumber },
    time: { path: ["last_updated"], write: asIso },
  },
  {
    source: coinbase,
    token: akt,
    expected: { usd: 0.5437, asOf: at("2026-11-22T07:13:55.123456Z") },
    price: { path: ["price"], write: asText },
    time: { path: ["time"], write: asIso },
  },
  {
    source: kraken,
    token: akt,
    expected: { usd: 0.544, asOf: recordedAt },
    price: { path: ["result", "AKTUSD", "c", 0], write: asText },
  },
  {
    source: binance,
    token: render,
    expected: { usd: 2.009, asOf: at("2026-11-22T07:14:20Z"), change24h: 0.01413 },
    price: { path: ["lastPrice"], write: asText },
    time: { path: ["closeTime"], write: (time) => time.epochMilliseconds },
  },
];

for (const one of cases) describePriceSource(one);

describe("price sources", () => {
  it("all pass the conformance suite", () => {
    expect(cases.map(({ source }) => source)).toEqual(priceSources);
  });
});

describe("CoinGecko", () => {
  it("answers for every token, whoever asks, with one call that holds no key", async () => {
    await using test = await openTestWorld({ headers: { coingecko: { "x-cg-demo-api-key": "CG-secret" } } });
    await Promise.all([coinGecko.quotes([akt], test.world), coinGecko.quotes([render], test.world)]);
    expect(test.upstream.calls).toHaveLength(1);
    expect(test.upstream.calls[0]).toContain(
      "ids=akash-network,render-token,nosana,clore-ai&vs_currencies=usd,eur,gbp",
    );
    expect(test.upstream.calls[0]).not.toContain("CG-secret");
    expect(test.upstream.requests[0]!.headers["x-cg-demo-api-key"]).toBe("CG-secret");
  });

  it("leaves out a token that the answer does not know, and keeps the others", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.coingecko.com", (recorded) => ({
      json: { "render-token": (recorded as Record<string, unknown>)["render-token"] },
    }));
    expect([...(await coinGecko.quotes(tokens, test.world)).keys()]).toEqual(["render"]);
  });

  it("treats a volume or market cap of zero as unknown", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.coingecko.com", (recorded) => ({
      json: edited(
        edited(recorded, ["akash-network", "usd_market_cap"], 0),
        ["akash-network", "usd_24h_vol"],
        0,
      ),
    }));
    const quote = (await coinGecko.quotes([akt], test.world)).get("akt");
    expect(Object.keys(quote!).toSorted()).toEqual(["asOf", "change24h", "usd"]);
  });

  it("keeps the price when the change is not a number", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.coingecko.com", (recorded) => ({
      json: edited(recorded, ["akash-network", "usd_24h_change"], null),
    }));
    const quote = (await coinGecko.quotes([akt], test.world)).get("akt");
    expect(quote).toMatchObject({ usd: 0.543761 });
    expect(quote).not.toHaveProperty("change24h");
  });

  it("does not let an answer without any coin push out the last good one", async () => {
    await using test = await openTestWorld();
    const before = await coinGecko.quotes(tokens, test.world);
    test.upstream.behave("api.coingecko.com", { json: {} });
    test.clock.pass({ hours: 1 });
    expect(await coinGecko.quotes(tokens, test.world)).toEqual(before);
  });
});

describe("history of a token's price", () => {
  it("is one close a day, oldest first, without the running price", async () => {
    await using test = await openTestWorld();
    const { value: closes, asOf, stale, source } = await tokenHistory(akt, 90, test.world);
    expect(closes).toHaveLength(91);
    expect(closes.at(0)!.at.toString()).toBe("2026-08-24T00:00:00Z");
    expect(closes.at(-1)!.at.toString()).toBe("2026-11-22T00:00:00Z");
    expect(closes.at(-1)!.usd).toBeGreaterThan(0);
    expect({ asOf, stale, source: source.id }).toEqual({
      asOf: closes.at(-1)!.at,
      stale: false,
      source: "coingecko",
    });
  });

  it("leaves out days without a usable price", async () => {
    await using test = await openTestWorld();
    const midnight = (day: number): number => at("2026-11-01T00:00:00Z").epochMilliseconds + day * 86_400_000;
    const prices = [
      [midnight(3), 0.6],
      [midnight(0), 0.5],
      [midnight(1), 0],
      [midnight(2), -1],
      [midnight(4), null],
      [midnight(5), "0.7"],
      [midnight(6)],
      "junk",
      [null, 1],
    ];
    test.upstream.behave("api.coingecko.com/api/v3/coins/akash-network", { json: { prices } });
    const { value: closes } = await tokenHistory(akt, 7, test.world);
    expect(closes.map(({ at: time, usd }) => [time.toString(), usd])).toEqual([
      ["2026-11-01T00:00:00Z", 0.5],
      ["2026-11-04T00:00:00Z", 0.6],
    ]);
  });

  it("is stale when CoinGecko has gone since it was read", async () => {
    await using test = await openTestWorld();
    const { value } = await tokenHistory(akt, 90, test.world);
    test.upstream.behave("api.coingecko.com", { status: 500 });
    test.clock.pass({ hours: 30 });
    expect(await tokenHistory(akt, 90, test.world)).toMatchObject({ value, stale: true });
  });

  it("is asked for four times a day at most", async () => {
    await using test = await openTestWorld();
    await tokenHistory(akt, 30, test.world);
    test.clock.pass({ hours: 5 });
    await tokenHistory(akt, 30, test.world);
    expect(test.upstream.calls).toHaveLength(1);
  });

  it("is as old as its last close, and stale from two days on", async () => {
    await using test = await openTestWorld();
    const fresh = await tokenHistory(akt, 90, test.world);
    expect([fresh.asOf.toString(), fresh.stale]).toEqual(["2026-11-22T00:00:00Z", false]);
    test.clock.pass({ hours: 42 });
    const old = await tokenHistory(akt, 90, test.world);
    expect([old.asOf.toString(), old.stale]).toEqual(["2026-11-22T00:00:00Z", true]);
  });

  it("fails as an upstream fails", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.coingecko.com", { json: { status: { error_code: 10011 } } });
    await expect(tokenHistory(akt, 30, test.world)).rejects.toMatchObject({ reason: "shape" });
  });
});

describe("CoinPaprika", () => {
  it("does not take another coin's price for ours", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.coinpaprika.com", (recorded) => ({
      json: edited(recorded, ["symbol"], "RNDX"),
    }));
    expect([...(await coinPaprika.quotes([render], test.world))]).toEqual([]);
  });

  it("answers for the tokens it knows when another is not found", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.coinpaprika.com/v1/tickers/render-render", {
      status: 404,
      json: { error: "id not found" },
    });
    expect([...(await coinPaprika.quotes(tokens, test.world)).keys()]).toEqual(["akt"]);
  });
});

describe("Kraken", () => {
  it("says no with status 200", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.kraken.com", { json: { error: ["EQuery:Unknown asset pair"] } });
    await expect(kraken.quotes([akt], test.world)).rejects.toMatchObject({
      sourceId: "kraken",
      reason: "shape",
    });
  });

  it("has no price when an error stands beside one", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.kraken.com", (recorded) => ({
      json: edited(recorded, ["error"], ["EService:Busy"]),
    }));
    await expect(kraken.quotes([akt], test.world)).rejects.toMatchObject({ reason: "shape" });
  });

  it("may call the pair by another name, and warn", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.kraken.com", {
      json: { error: ["WGeneral:Soon"], result: { XAKTZUSD: { c: ["0.5", "1"] } } },
    });
    expect((await kraken.quotes([akt], test.world)).get("akt")).toMatchObject({ usd: 0.5 });
  });

  it("has no price where the answer is about two pairs", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("api.kraken.com", {
      json: { error: [], result: { AKTUSD: { c: ["0.5", "1"] }, AKTEUR: { c: ["0.4", "1"] } } },
    });
    expect([...(await kraken.quotes([akt], test.world))]).toEqual([]);
  });

  it("grows old with our reading of it", async () => {
    await using test = await openTestWorld();
    await kraken.quotes([akt], test.world);
    test.upstream.behave("api.kraken.com", "hang");
    test.clock.pass({ seconds: 200 });
    expect((await kraken.quotes([akt], test.world)).get("akt")!.asOf).toEqual(recordedAt);
  });
});

describe("Binance", () => {
  it("has no price for a pair that nobody trades", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("data-api.binance.vision", (recorded) => ({ json: edited(recorded, ["count"], 0) }));
    await expect(binance.quotes([render], test.world)).rejects.toMatchObject({ reason: "shape" });
  });

  it("does not take another pair's price for ours", async () => {
    await using test = await openTestWorld();
    test.upstream.behave("data-api.binance.vision", (recorded) => ({
      json: edited(recorded, ["symbol"], "AKTUSDT"),
    }));
    expect([...(await binance.quotes([render], test.world))]).toEqual([]);
  });

  it("says that its dollars are USDT", () => {
    expect(binance.upstream.name).toContain("USDT");
  });
});

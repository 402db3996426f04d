import { describe, expect, it } from "vitest";
import type { Figure, Reply } from "../../../commands/reply.ts";
import { openLocales } from "../../../locales/index.ts";
import { recordings } from "../../fakes/upstream.ts";
import { earnings, linesByHost, openBreakable } from "./breakable.ts";
import { breakages, type Breakage } from "./breakages.ts";
import { textsIn } from "./complaints.ts";

const allLines = [...new Set(Object.values(linesByHost).flat())];
/** By then nearly every source is out of date; after some days all are, and Akash's daily rows have stopped. */
const hoursLater = { hours: 2 };
const daysLater = { hours: 70 };
/** An upstream that failed is left alone for a minute at most, unless it asks for more: then it is asked again. */
const restOver = { minutes: 2 };

it("knows of every recorded upstream what to ask", () => {
  expect(Object.keys(linesByHost).toSorted()).toEqual(
    [...new Set(recordings.map(({ host }) => host))].toSorted(),
  );
});

describe.each(breakages)("when upstreams $name", (breakage) => {
  it("every answer is true that is given from nothing", async () => {
    const complaints = allLines.map(async (line) => {
      await using session = await openBreakable();
      session.breakDown(breakage);
      return session.complaints([line]);
    });
    expect((await Promise.all(complaints)).flat()).toEqual([]);
  });

  it("every answer is true that is given from what was known", async () => {
    await using session = await openBreakable();
    expect(await session.complaints(allLines)).toEqual([]);
    session.breakDown(breakage);
    session.clock.pass(hoursLater);
    expect(await session.complaints(allLines, restOver)).toEqual([]);
    session.clock.pass(daysLater);
    expect(await session.complaints(allLines, restOver)).toEqual([]);
  });
});

// To an adapter one failed call is like another; a body that can be read and is wrong is met by each in its own way.
const ofOneUpstream = breakages.filter(
  ({ name, behaviour }) => typeof behaviour === "function" || name === "answer 500",
);

describe.each(ofOneUpstream)("when one upstream alone starts to $name", (breakage) => {
  it.each(Object.entries(linesByHost))("and it is %s, every answer is true", async (host, lines) => {
    await using cold = await openBreakable({ keyed: host === "console.vast.ai" });
    cold.breakDown(breakage, host);
    expect(await cold.complaints(lines, restOver)).toEqual([]);
    await using warm = await openBreakable({ keyed: host === "console.vast.ai" });
    expect(await warm.complaints(lines)).toEqual([]);
    warm.breakDown(breakage, host);
    warm.clock.pass(hoursLater);
    expect(await warm.complaints(lines, restOver)).toEqual([]);
    warm.clock.pass(daysLater);
    expect(await warm.complaints(lines, restOver)).toEqual([]);
  });
});

describe("when an upstream lets us down", () => {
  it("a CoinGecko that says zero is passed over: the price comes from CoinPaprika", async () => {
    await using session = await openBreakable();
    session.breakDown(zeros, "api.coingecko.com");
    const { reply } = await session.ask("price akt");
    expect(reply.title).toContain("AKT $0.5436");
    expect(figureOf(reply, "akt", "priceUsd")).toMatchObject({
      value: 0.5436,
      source: { id: "coinpaprika" },
      stale: false,
    });
  });

  it("two prices more than 5 % apart are settled by a third, and all three are told", async () => {
    await using session = await openBreakable();
    session.upstream.behave("api.coingecko.com/api/v3/simple", (body) => ({
      json: withKey(body, "usd", 0.5),
    }));
    session.upstream.behave("api.coinpaprika.com/v1/tickers/akt", (body) => ({
      json: withKey(body, "price", 0.6),
    }));
    const { reply } = await session.ask("price akt");
    expect(figureOf(reply, "akt", "priceUsd")).toMatchObject({ value: 0.5437, source: { id: "coinbase" } });
    const opinions = "CoinGecko $0.50 · CoinPaprika $0.60 · Coinbase Exchange $0.5437";
    expect(textOf(reply)).toContain(say("price-disagree", { opinions, shown: "$0.5437" }));
  });

  it("an Akash that is down alone is reckoned with its last good figures, which say so", async () => {
    await using session = await openBreakable();
    const before = await session.ask(earnings);
    session.breakDown(down, "console-api.akash.network");
    session.clock.pass({ hours: 2 });
    const { reply } = await session.ask(earnings);
    expect(textOf(reply)).toContain(say("remark-last-known-answer"));
    expect(reply.sources).toContainEqual(
      expect.objectContaining({ source: expect.objectContaining({ id: "akash-console" }), stale: true }),
    );
    const rent = figureOf(reply, "akash", "usdPerGpuHour");
    expect(rent).toEqual({ ...figureOf(before.reply, "akash", "usdPerGpuHour"), stale: true });
    expect(figureOf(reply, "akash", "cashUsdPerDay")).toMatchObject({ stale: true });
    expect(figureOf(reply, "dispersed", "tokenUsd")).toMatchObject({
      source: { id: "kraken" },
      stale: false,
    });
  });

  it("an Akash that is back is believed at once", async () => {
    await using session = await openBreakable();
    await session.ask(earnings);
    session.breakDown(down, "console-api.akash.network");
    session.clock.pass({ hours: 2 });
    await session.ask(earnings);
    session.upstream.behave("console-api.akash.network", "recorded");
    session.clock.pass({ minutes: 1 });
    const { reply } = await session.ask(earnings);
    expect(figureOf(reply, "akash", "usdPerGpuHour")).toMatchObject({
      stale: false,
      asOf: session.clock.now(),
    });
    expect(textOf(reply)).not.toContain(say("remark-last-known-answer"));
  });

  it("an Akash that lists no price above zero has no price, and an owner's own price is enough", async () => {
    await using session = await openBreakable();
    session.breakDown(zeros, "console-api.akash.network");
    const { reply } = await session.ask(`${earnings} network=akash`);
    expect(reply.figures).toEqual([]);
    expect(textOf(reply)).toContain(say("missing-no-price"));
    const own = await session.ask(`${earnings} network=akash price=0.40 util=60%`);
    expect(figureOf(own.reply, "akash", "grossUsdPerDay")).toMatchObject({
      value: 0.4 * 0.6 * 24,
      stale: false,
    });
  });

  it("with nothing reachable and nothing remembered the bundled figures answer and say how old they are", async () => {
    await using session = await openBreakable();
    session.breakDown(down);
    const { reply } = await session.ask("earnings 4090 0.12 currency=EUR");
    expect(figureOf(reply, "akash", "cashUsdPerDay")).toMatchObject({
      value: expect.any(Number),
      stale: true,
    });
    expect(textOf(reply)).toContain(say("remark-snapshot"));
    expect(reply.sources?.filter(({ stale }) => stale).map(({ source, age }) => [source.id, age])).toEqual([
      ["akash-site-2026-09-20", "Sep 20, 2026"],
      ["akash-console-2026-07-17", "Jul 17, 2026"],
      ["render-stats", "Oct 29, 2025"],
      ["snapshot-render", "Sep 26, 2026"],
      ["nosana-pricing-2026-09-03", "Sep 3, 2026"],
      ["ecb-snapshot", "Oct 9, 2026"],
    ]);
  });

  it("a card of which not even a bundled price is known is said to have none", async () => {
    await using session = await openBreakable();
    session.breakDown(down, "console-api.akash.network");
    const { reply } = await session.ask("earnings 4070 0.12 network=akash");
    expect(reply.figures).toEqual([]);
    expect(textOf(reply)).toContain(say("missing-source-down"));
  });

  it("a currency without a rate is answered in dollars, and an amount in it is asked for in dollars", async () => {
    await using session = await openBreakable();
    session.breakDown(down);
    const shown = await session.ask("earnings 4090 0.12 USD currency=PLN");
    expect(textOf(shown.reply)).toContain(say("no-rate", { currency: "PLN" }));
    expect(textOf(shown.reply)).toMatch(/\+\$\d/);
    const typed = await session.ask("earnings 4090 power=0,80 PLN");
    expect(typed.reply).toMatchObject({ tone: "bad", figures: [] });
    expect(textOf(typed.reply)).toContain(say("failed-rate", { currency: "PLN" }));
  });

  it("an answer of nine megabytes is not read to its end", async () => {
    await using session = await openBreakable();
    session.upstream.behave("console-api.akash.network", { text: `"${"x".repeat(9_000_000)}"` });
    const { reply } = await session.ask(earnings);
    expect(textOf(reply)).toContain(say("remark-snapshot"));
  });

  it("an upstream that asks for an hour's rest is given it", async () => {
    await using session = await openBreakable();
    session.breakDown(
      { behaviour: { status: 429, headers: { "retry-after": "3600" } } },
      "api.coingecko.com",
    );
    await session.ask("price akt");
    const calls = () => session.upstream.calls.filter((call) => call.startsWith("api.coingecko.com")).length;
    const asked = calls();
    session.clock.pass({ minutes: 59 });
    await session.ask("price akt");
    expect(calls()).toBe(asked);
    session.clock.pass({ minutes: 2 });
    await session.ask("price akt");
    expect(calls()).toBeGreaterThan(asked);
  });
});

const { say } = openLocales().language("en");

const down: Omit<Breakage, "name"> = { behaviour: { status: 500 } };
const zeros = breakages.find(({ name }) => name === "answer zero for every figure")!;

const figureOf = ({ figures }: Reply, network: string, wanted: string): Figure | undefined =>
  figures.find(({ of, name }) => of === network && name === wanted);

const textOf = ({ title, blocks }: Reply): string => [title, ...textsIn(blocks)].join("\n");

/** A body with the values of one key replaced, however deep it lies. */
const withKey = (body: unknown, key: string, value: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (name, old: unknown) => (name === key ? value : old));

import { describe, expect, it } from "vitest";
import type { Figure, Reply } from "../../commands/reply.ts";
import { answerLine } from "../../commands/run.ts";
import { deskFor, person, textOf } from "../ask.ts";
import { openTestWorld, recordedAt, type TestWorld } from "../world.ts";

const midnight = recordedAt.toZonedDateTimeISO("UTC").startOfDay().toInstant();

describe("a price beside a history that ended long ago", () => {
  it("has no change over days that the history lacks", async () => {
    const twenty = await setup({ closes: closesUntil(20) });
    expect(valueOf(twenty, "change7d")).toBeNull();
    const forty = await setup({ closes: closesUntil(40) });
    expect([valueOf(forty, "change7d"), valueOf(forty, "change30d")]).toEqual([null, null]);
  });

  it("is compared with the close of the day, where the history has that one", async () => {
    const reply = await setup({ closes: closesUntil(20) });
    expect(valueOf(reply, "change30d")).toBeCloseTo(valueOf(reply, "priceUsd")! / usdBefore(30) - 1, 9);
  });

  it("marks what rests on the history, not the price, and says when it ended", async () => {
    const reply = await setup({ closes: closesUntil(20) });
    const ended = midnight.subtract({ hours: 20 * 24 });
    for (const name of ["volatilityPerYear", "maxDrawdown", "outlookUsd", "change30d"]) {
      expect(figureOf(reply, name)).toMatchObject({ stale: true, asOf: ended });
    }
    expect(figureOf(reply, "priceUsd").stale).toBe(false);
    expect(reply.blocks[0]).toMatchObject({
      style: "warning",
      text: expect.stringContaining("The price history ends on Nov 2, 2026"),
    });
  });

  it("draws the days that were asked for only, and none that are older", async () => {
    const drawn = (reply: Reply) => reply.blocks.find(({ kind }) => kind === "chart");
    expect(drawn(await setup({ closes: closesUntil(20), line: "price akt 7d" }))).toBeUndefined();
    const month = drawn(await setup({ closes: closesUntil(20), line: "price akt 30d" }));
    expect(month).toMatchObject({ series: { length: 10 } });
  });

  it("is told the same of a remembered history that cannot be read anew", async () => {
    await using test = await openTestWorld();
    await ask("price akt", test);
    test.upstream.behave("api.coingecko.com/api/v3/coins", { status: 500 });
    test.clock.pass({ hours: 20 * 24 });
    const reply = await ask("price akt", test);
    expect(figureOf(reply, "volatilityPerYear").stale).toBe(true);
    expect(textOf(reply).join("\n")).toContain("The price history ends on Nov 22, 2026");
    expect(valueOf(reply, "change7d")).toBeNull();
  });
});

describe("a history with gaps", () => {
  it("keeps its windows: they are counted by date", async () => {
    const reply = await setup({ closes: closesUntil(0).filter(({ ago }) => ago < 2 || ago > 5) });
    expect(valueOf(reply, "change7d")).toBeCloseTo(valueOf(reply, "priceUsd")! / usdBefore(7) - 1, 9);
    expect(valueOf(reply, "change30d")).toBeCloseTo(valueOf(reply, "priceUsd")! / usdBefore(30) - 1, 9);
  });

  it("has no change over days whose first day is missing with the one before", async () => {
    const reply = await setup({ closes: closesUntil(0).filter(({ ago }) => ago !== 7 && ago !== 8) });
    expect(valueOf(reply, "change7d")).toBeNull();
    expect(valueOf(reply, "change30d")).not.toBeNull();
  });

  it("is no old history", async () => {
    const reply = await setup({ closes: closesUntil(0).filter(({ ago }) => ago !== 3) });
    expect(figureOf(reply, "volatilityPerYear").stale).toBe(false);
    expect(textOf(reply).join("\n")).not.toContain("The price history ends");
  });
});

describe("a history that is dated ahead of us", () => {
  it("is none: a day that is still to come has no close", async () => {
    const reply = await setup({ closes: closesUntil(-400) });
    expect(valueOf(reply, "volatilityPerYear")).toBeNull();
    expect(textOf(reply).join("\n")).toContain("No price history right now");
  });
});

describe("the tone of a price", () => {
  it.each([
    [4.2, "good"],
    [-4.2, "bad"],
    [null, "plain"],
  ])("with a change of %s in 24 hours is %s", async (change, tone) => {
    const reply = await setup({ closes: closesUntil(0), change });
    expect(reply.tone).toBe(tone);
  });
});

interface Close {
  readonly ago: number;
  readonly usd: number;
}

/** A price that differs from day to day, so that a window that slips is seen. */
const usdBefore = (daysAgo: number): number => 0.5 + daysAgo / 1000 + (daysAgo % 3) / 100;

/** Ninety closes, the last of them at the midnight `daysAgo` days before the last one. */
const closesUntil = (daysAgo: number): readonly Close[] =>
  Array.from({ length: 90 }, (_, day) => day + daysAgo)
    .toReversed()
    .map((ago) => ({ ago, usd: usdBefore(ago) }));

interface Setup {
  readonly closes: readonly Close[];
  readonly line?: string;
  readonly change?: number | null;
}

/** What is answered when the history is this one, and everything else as recorded. */
async function setup({ closes, line = "price akt", change }: Setup): Promise<Reply> {
  await using test = await openTestWorld();
  const prices = closes.map(({ ago, usd }) => [
    midnight.subtract({ hours: ago * 24 }).epochMilliseconds,
    usd,
  ]);
  test.upstream.behave("api.coingecko.com/api/v3/coins/akash-network", { json: { prices } });
  if (change !== undefined) {
    test.upstream.behave("api.coingecko.com/api/v3/simple/price", (recorded) => {
      const coins = recorded as Record<string, object>;
      return { json: { ...coins, "akash-network": { ...coins["akash-network"], usd_24h_change: change } } };
    });
  }
  return await ask(line, test);
}

const ask = async (line: string, { world }: TestWorld): Promise<Reply> =>
  (await answerLine(line, person(), deskFor(world))).reply;

const figureOf = ({ figures }: Reply, wanted: string): Figure =>
  figures.find(({ of, name }) => of === "akt" && name === wanted)!;

const valueOf = (reply: Reply, name: string): number | null => figureOf(reply, name).value;

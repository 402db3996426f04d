import { describe, expect, it } from "vitest";
import { point } from "../../core/band.ts";
import type { HistoryDay } from "../../core/history.ts";
import { subjectOf, type Subscription } from "../../core/subscription.ts";
import type { Figure, Reply } from "../../commands/reply.ts";
import { converse, digestsInside, linesBehind, textOf } from "../ask.ts";
import { openTestWorld, recordedAt } from "../world.ts";

const address = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
const wallet = "12RXJVJiVXrcBt3Ed8EeBE3ahnX4Zn57qh454Ju1Riuv";
/** What each of the recorded days brought the provider. */
const earnedPerDay = 43.00721335;

describe("a linked provider's estimates against what it earned", () => {
  it("are told over 7, 30 and 90 days, with the ratio, each over the days that have both", async () => {
    await using test = await setup({ days: 90, usdPerGpuHour: 0.5, utilisation: 0.6 });
    const { reply } = await test.ask("provider");
    const estimated = 24 * 8 * 0.5 * 0.6;
    expect(rowsIn(reply)).toEqual([
      ["7 of 7", "$57.60", "$43.01", "75%"],
      ["30 of 30", "$57.60", "$43.01", "75%"],
      ["90 of 90", "$57.60", "$43.01", "75%"],
    ]);
    expect(valueOf(reply, "estimatedUsdPerDay30d")).toBeCloseTo(estimated, 9);
    expect(valueOf(reply, "actualOverEstimate30d")).toBeCloseTo(earnedPerDay / estimated, 6);
    expect(textOf(reply).join("\n")).toContain("Days before the last week are means of 30 and 90 days");
  });

  it("are a line across each day's bar, and said in the sentence beside the picture", async () => {
    await using test = await setup({ days: 5, usdPerGpuHour: 0.5, utilisation: 0.6 });
    const chart = (await test.ask("provider")).reply.blocks.find(({ kind }) => kind === "chart");
    if (chart?.kind !== "chart" || chart.picture?.kind !== "days") throw new Error("no days");
    expect(chart.alt).toContain("estimated: $57.60 a day");
    expect(chart.picture.subtitle).toBe("by day, USD; the line is what was estimated");
    expect(chart.picture.bars.map(({ against }) => against?.toFixed(2))).toEqual([
      undefined,
      undefined,
      ...Array(5).fill("57.60"),
    ]);
    await using part = await setup({ days: 5, usdPerGpuHour: 0.5, utilisation: 0.6, cards: 2 });
    const other = (await part.ask("provider")).reply.blocks.find(({ kind }) => kind === "chart");
    expect(other).toMatchObject({ alt: expect.not.stringContaining("estimated") });
  });

  it.each([
    [{ usdPerGpuHour: 0.5, utilisation: 0.56 }, "an hour was paid less than estimated"],
    [{ usdPerGpuHour: 0.4, utilisation: 0.9 }, "it was busy less than estimated"],
    [{ usdPerGpuHour: 0.4, utilisation: 0.3 }, "it was busy more than estimated"],
    [{ usdPerGpuHour: 0.4, utilisation: 0.56 }, "Within a tenth: the estimate fits."],
  ])("name the likely reason: %j", async (kept, reason) => {
    await using test = await setup({ days: 30, ...kept });
    expect(textOf((await test.ask("provider")).reply).join("\n")).toContain(reason);
  });

  it("say where there are too few days in common, in place of a ratio of chance", async () => {
    await using test = await setup({ days: 5, usdPerGpuHour: 0.5, utilisation: 0.6 });
    const { reply } = await test.ask("provider");
    expect(rowsIn(reply)).toEqual([
      ["5 of 7", "$57.60", "$43.01", "75%"],
      ["5 of 30", "–", "–", "–"],
      ["5 of 90", "–", "–", "–"],
    ]);
    expect(textOf(reply).join("\n")).toContain("“–” is where too few days have both");
    expect(reply.figures.filter(({ name }) => name === "actualOverEstimate30d")).toEqual([]);
  });

  it("are those of now where none was kept, and the digest that keeps them is offered", async () => {
    await using test = await setup({ days: 0, usdPerGpuHour: 0, utilisation: 0 });
    const { reply } = await test.ask("provider");
    const text = textOf(reply).join("\n");
    expect(text).toMatch(/By the figures of now \$[\d.]+ a day are estimated; \$43\.01 a day came in/);
    expect(text).toContain("No estimate of garage was kept in these days");
    expect(text).not.toContain("means of 30 and 90 days");
    expect(linesBehind(reply)).toContain("digest action=subscribe rig=garage");
  });

  it("are of the machine's own part where the provider has other cards as well", async () => {
    await using test = await setup({ days: 30, usdPerGpuHour: 0.5, utilisation: 0.6, cards: 2 });
    const { reply } = await test.ask("provider");
    expect(textOf(reply).join("\n")).toContain("The provider has 8 GPUs and garage has 2");
    expect(valueOf(reply, "actualUsdPerDay30d")).toBeCloseTo(earnedPerDay / 4, 6);
    expect(valueOf(reply, "actualOverEstimate30d")).toBeCloseTo(earnedPerDay / 4 / (24 * 2 * 0.5 * 0.6), 6);
  });

  it("are of no other machine's digests", async () => {
    await using test = await setup({ days: 30, usdPerGpuHour: 0.5, utilisation: 0.6, about: "attic" });
    expect(textOf((await test.ask("provider")).reply).join("\n")).toContain("No estimate of garage was kept");
  });

  it("are explained by `why`", async () => {
    await using test = await setup({ days: 30, usdPerGpuHour: 0.5, utilisation: 0.6 });
    await test.ask("provider");
    const text = textOf((await test.ask("why")).reply).join("\n");
    expect(text).toContain("ratio = earned a day / estimated a day = $43.01 / $57.60 = 74.7%");
  });
});

describe("a linked wallet's estimates against its pay", () => {
  it("are of the work alone, over weeks that are published, at the prices of the kept days", async () => {
    await using test = await setup({
      days: 7,
      until: "2025-10-01",
      network: "render",
      account: wallet,
      cards: 1,
      usdPerGpuHour: 1,
      utilisation: 0.2,
    });
    const { reply } = await test.ask("provider tier=2");
    const paid =
      (reply.figures.find(({ of, name }) => of === "render · 93" && name === "jobRenderOfWeek")!.value! / 7) *
      3;
    expect(valueOf(reply, "estimatedUsdPerDay7d")).toBeCloseTo(24 * 0.2, 9);
    expect(valueOf(reply, "actualUsdPerDay7d")).toBeCloseTo(paid, 9);
    expect(textOf(reply).join("\n")).toContain("Held against the estimate for work alone");
  });
});

interface Kept {
  readonly days: number;
  /** The first day that is not kept. */
  readonly until?: string;
  readonly usdPerGpuHour: number;
  readonly utilisation: number;
  readonly cards?: number;
  readonly network?: "akash" | "render";
  readonly account?: string;
  /** The rig that the digest is about. */
  readonly about?: string;
}

/** Somebody with a linked rig, whose daily digest has kept so many days. */
async function setup(kept: Kept) {
  const opened = await openTestWorld();
  const { network = "akash", account = address, cards = 8, about = "garage" } = kept;
  const order: Subscription = { ...daily, about: { rig: about } };
  const digests = digestsInside(historyOf({ ...kept, network, cards }, subjectOf(order)));
  await digests.add(order);
  const { ask } = converse(opened.world, { digests });
  await ask(`rig add garage ${cards}x 4090 0.12 network=${network} account=${account}`);
  return { ask, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

const daily: Subscription = {
  id: "k3v9x2",
  platform: "telegram",
  target: { channel: "5" },
  place: "telegram:user:5",
  shared: false,
  owner: "telegram:user:5",
  about: {},
  rhythm: { time: "08:15", timeZone: "UTC", weekdays: [1, 2, 3, 4, 5, 6, 7] },
  language: "en",
  currency: "USD",
  chart: true,
  publish: false,
  createdAt: recordedAt,
};

const historyOf = (
  { days, until = "2026-11-22", usdPerGpuHour, utilisation, cards = 8, network = "akash" }: Kept,
  subject: string,
): readonly HistoryDay[] =>
  Array.from({ length: days }, (_, ago) => ({
    subject,
    network,
    date: Temporal.PlainDate.from(until).subtract({ days: ago + 1 }),
    cashUsdPerDay: point(0),
    parts: [
      {
        gpu: "rtx4090",
        draw: {
          count: cards,
          gpuLoadWatts: 350,
          gpuIdleWatts: 20,
          hostLoadWatts: 80,
          hostIdleWatts: 50,
          psuEfficiency: 0.9,
          pue: 1,
        },
        rate: { busyUsdPerHour: usdPerGpuHour * cards, idleUsdPerHour: 0 },
        costs: {
          feeRate: 0,
          slippageRate: 0.01,
          usdPerKwh: 0.12,
          fixedUsdPerMonth: 0,
          residualShare: 0.3,
          usefulLifeYears: 3,
          discountRate: 0.1,
        },
        utilisation,
      },
    ],
    currency: "USD",
    perUsd: 1,
    tokenUsd: { render: 3, akt: 0.5 },
  }));

/** The rows of the first table. */
const rowsIn = ({ blocks }: Reply): readonly (readonly string[])[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : []))[0] ?? [];

const valueOf = ({ figures }: Reply, wanted: string): number | null | undefined =>
  figures.find(({ name }: Figure) => name === wanted)?.value;

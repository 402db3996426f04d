import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { point } from "../../../core/band.ts";
import type { HistoryDay, HistoryPart } from "../../../core/history.ts";
import { akashDays, partOf, renderDays } from "../../../core/providers/actual-days.ts";
import { readAkashCourse, type AkashCourse, type CourseDay } from "../../../core/providers/akash-course.ts";
import { readAkashDays } from "../../../core/providers/akash-earnings.ts";
import { estimatedRent, estimatedWork } from "../../../core/providers/estimated.ts";
import { readRenderWallet, type RenderWallet } from "../../../core/providers/render-wallet.ts";
import type { Sourced } from "../../../core/sourced.ts";
import { openTestWorld } from "../../world.ts";

const host = "console-api.akash.network";
const address = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
const wallet = "12RXJVJiVXrcBt3Ed8EeBE3ahnX4Zn57qh454Ju1Riuv";
const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe("a provider's course over 90 days", () => {
  it("sums up to its windows, though only the last week is asked for by the day: 10 calls in all", async () => {
    await using test = await openTestWorld();
    const { week, month, quarter, days } = await course(test.world, 90);
    expect(test.upstream.calls).toHaveLength(10);
    expect(days).toHaveLength(90);
    expect(days.map(({ isMean }) => isMean)).toEqual([...Array(83).fill(true), ...Array(7).fill(false)]);
    expect(days.map((day) => day.date.toString())).toEqual(
      Array.from({ length: 90 }, (_, at) => date("2026-08-24").add({ days: at }).toString()),
    );
    for (const [window, count] of [
      [week, 7],
      [month, 30],
      [quarter, 90],
    ] as const)
      expect(sumOf(days.slice(-count))).toBeCloseTo(window!.total.usd!.value, 6);
  });

  it("takes two windows and a week of days for a month", async () => {
    await using test = await openTestWorld();
    const { quarter, days } = await course(test.world, 30);
    expect(test.upstream.calls).toHaveLength(9);
    expect(quarter).toBeNull();
    expect(days).toHaveLength(30);
  });

  it("knows no days before the last week where the longer window cannot be read or is less than the week", async () => {
    await using broken = await openTestWorld();
    broken.upstream.behave(`${host}/v1/provider-earnings/${address}?from=2026-10-23`, { status: 500 });
    expect((await course(broken.world, 30)).days).toHaveLength(7);
    await using wrong = await openTestWorld();
    wrong.upstream.behave(`${host}/v1/provider-earnings/${address}?from=2026-10-23`, {
      json: { earnings: { totalUActEarned: 1, totalUAktEarned: 0, totalUUsdEarned: 1 } },
    });
    expect((await course(wrong.world, 30)).days).toHaveLength(7);
  });

  it("takes no mean of two windows that end on different days, as around midnight", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(`${host}/v1/provider-earnings/${address}?from=2026-11-15&to=2026-11-22`, {
      status: 404,
    });
    const { week, month, days } = await course(test.world, 30);
    expect(week.window.to.toString()).toBe("2026-11-21");
    expect([month, days.length]).toEqual([null, 7]);
  });

  it("is none of who is no provider", async () => {
    await using test = await openTestWorld();
    expect(await readAkashCourse("akash1short", { days: 30 }, test.world)).toEqual({
      kind: "not-an-address",
    });
    expect(test.upstream.calls).toEqual([]);
  });
});

describe("the days of a morning", () => {
  it("take one call each once, and one a morning from then on", async () => {
    await using test = await openTestWorld();
    expect(await readAkashDays(address, undefined, test.world)).toHaveLength(7);
    expect(test.upstream.calls).toHaveLength(7);
    test.clock.pass({ hours: 24 });
    const days = await readAkashDays(address, undefined, test.world);
    expect(test.upstream.calls).toHaveLength(8);
    expect(days.at(-1)?.date.toString()).toBe("2026-11-22");
  });

  it("are none where nothing can be read", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(host, { status: 500 });
    expect(await readAkashDays(address, undefined, test.world)).toEqual([]);
  });
});

describe("what a kept day is held against", () => {
  it("is the rent after the fee, before power, of all kinds of card together", () => {
    const day = kept({
      parts: [part({ count: 2, busy: 1, use: 0.5 }), part({ count: 1, busy: 0.2, use: 0.25 })],
    });
    expect(estimatedRent(day)).toMatchObject({
      usdPerDay: 24 * (1 * 0.5 + 0.2 * 0.25) * 0.9,
      utilisation: (2 * 0.5 + 0.25) / 3,
      pricePerHour: 1.2 / 3,
    });
  });

  it("is the work alone on Render, in that day's tokens, and nothing without that day's price", () => {
    const day = kept({ parts: [part({ count: 1, busy: 0.4, use: 0.1 })], tokenUsd: { render: 2 } });
    expect(estimatedWork(day, "render")).toMatchObject({
      usdPerDay: 24 * 0.4 * 0.1 * 0.9,
      utilisation: expect.closeTo(0.1, 12),
      pricePerHour: 0.2,
      tokenUsd: 2,
    });
    expect(estimatedWork(kept({ parts: [], tokenUsd: {} }), "render")).toBeNull();
  });
});

describe("what really came in, as days of one machine", () => {
  const facts = { cards: 2, gpus: 8, usdPerGpuHour: 0.5, online: 0.99 };

  it("is the machine's part by its cards, with the utilisation that this makes at the leases' price", () => {
    const [day] = akashDays([{ date: date("2026-11-20"), usd: usd(48), isMean: false }], facts);
    expect(day).toEqual({
      date: date("2026-11-20"),
      usdPerDay: 12,
      pricePerHour: 0.5,
      utilisation: 0.5,
      online: 0.99,
    });
  });

  it("leaves out a day of which nothing is known", () => {
    expect(akashDays([{ date: date("2026-11-20"), usd: null, isMean: false }], facts)).toEqual([]);
  });

  it("never has a machine busy for more than all of the time, and adds up over the provider's machines", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        (earned, machines, usdPerGpuHour) => {
          const gpus = machines.reduce((sum, cards) => sum + cards, 0);
          const parts = machines.flatMap((cards) =>
            akashDays([{ date: date("2026-11-20"), usd: usd(earned), isMean: true }], {
              ...facts,
              cards,
              gpus,
              usdPerGpuHour,
            }),
          );
          const sum = parts.reduce((total, { usdPerDay }) => total + usdPerDay, 0);
          expect(Math.abs(sum - earned)).toBeLessThanOrEqual(1e-9 + earned * 1e-9);
          expect(parts.every(({ utilisation = 2 }) => utilisation >= 0 && utilisation <= 1)).toBe(true);
        },
      ),
    );
    expect(partOf({ cards: 2, gpus: null })).toBe(1);
    expect(partOf({ cards: 8, gpus: 4 })).toBe(1);
  });

  it("is a seventh of the week's pay for each day of it, at the price by which the day was estimated", async () => {
    const { epochs, ...rest } = await readWallet();
    const week = epochs.find(({ id }) => id === 93)!;
    const estimated = ["2025-09-24", "2025-09-30", "2025-10-01"].map((day) => ({
      date: date(day),
      usdPerDay: 1,
      tokenUsd: 2,
    }));
    const days = renderDays({ ...rest, epochs }, estimated, 1_300);
    expect(days.map((day) => day.date.toString())).toEqual(["2025-09-24", "2025-09-30"]);
    expect(days[0]!.usdPerDay).toBeCloseTo((week.jobRender.value.mid / 7) * 2, 12);
    expect(days[0]!.utilisation).toBeCloseTo(44_183 / (1_300 * 168), 12);
    expect(days[0]!.pricePerHour! * days[0]!.utilisation! * 24 * 2).toBeCloseTo(days[0]!.usdPerDay, 9);
  });
});

async function course(world: Parameters<typeof readAkashCourse>[2], days: 30 | 90): Promise<AkashCourse> {
  const found = await readAkashCourse(address, { days }, world);
  if (found.kind !== "course") throw new Error(`no course: ${found.kind}`);
  return found;
}

async function readWallet(): Promise<RenderWallet> {
  await using test = await openTestWorld();
  const found = await readRenderWallet(wallet, undefined, test.world);
  if (found.kind !== "wallet") throw new Error(`no wallet: ${found.kind}`);
  return found;
}

const sumOf = (days: readonly CourseDay[]): number =>
  days.reduce((sum, day) => sum + (day.usd?.value ?? 0), 0);

const usd = (value: number): Sourced<number> => ({
  value,
  basis: "measured",
  source: { id: "akash-console", name: "Akash Console API" },
  asOf: Temporal.Instant.from("2026-11-21T00:00:00Z"),
  stale: false,
});

const kept = (of: Partial<HistoryDay>): HistoryDay => ({
  subject: "me@rig:garage",
  network: "akash",
  date: date("2026-11-20"),
  cashUsdPerDay: point(0),
  parts: [],
  currency: "USD",
  perUsd: 1,
  tokenUsd: {},
  ...of,
});

const part = ({ count, busy, use }: { count: number; busy: number; use: number }): HistoryPart => ({
  gpu: "rtx4090",
  draw: {
    count,
    gpuLoadWatts: 350,
    gpuIdleWatts: 20,
    hostLoadWatts: 80,
    hostIdleWatts: 50,
    psuEfficiency: 0.9,
    pue: 1,
  },
  // What waiting pays is left out on purpose.
  rate: { busyUsdPerHour: busy, idleUsdPerHour: 9 },
  costs: {
    feeRate: 0.1,
    slippageRate: 0.01,
    usdPerKwh: 0.12,
    fixedUsdPerMonth: 0,
    residualShare: 0.3,
    usefulLifeYears: 3,
    discountRate: 0.1,
  },
  utilisation: use,
});

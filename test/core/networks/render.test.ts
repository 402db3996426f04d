import { describe, expect, it } from "vitest";
import { poolsSince } from "../../../core/networks/emission.ts";
import type { Entered, RewardIncome } from "../../../core/networks/network.ts";
import { jobPayRange } from "../../../core/networks/render-epochs.ts";
import { render } from "../../../core/networks/render.ts";
import { openTestWorld, testClock } from "../../world.ts";
import { machineWith } from "./machines.ts";

const host = "stats.renderfoundation.com";
const path = "/liability-epochs-data.json";

describe("a busy hour on Render", () => {
  it("brings score x cards x the rate of the median week, one's own work added to the network's", async () => {
    const { tokensPerBusyHour } = await setup({ obh: [10e6] }).income({ octaneBench: 1000, tier: 2 }, 2);
    const ownObh = 2 * 1000 * 168 * 0.016;
    expect(tokensPerBusyHour.value.mid).toBeCloseTo(2 * 1000 * ((15_000 * 1.15) / (10e6 + ownObh * 1.15)), 9);
    expect(tokensPerBusyHour).toMatchObject({ basis: "derived", stale: false });
  });

  it("never promises a farm more than there is in the pool", async () => {
    const farm = await setup({ obh: [10e6] }).income({ octaneBench: 1300, tier: 2 }, 100_000);
    const perWeek = farm.tokensPerBusyHour.value.high * 168 * farm.utilisation.value.high;
    expect(perWeek).toBeLessThan(15_000);
  });

  it.each([1, 100, 1000, 100_000])(
    "pays %i cards that always work their part of all work, which is never more than the pool",
    async (count) => {
      const entered = { octaneBench: 1300, utilisation: 1 };
      const { tokensPerBusyHour, crowding } = await setup({ obh: [10e6] }).income(entered, count);
      const own = count * 1300 * 168;
      expect(tokensPerBusyHour.value.mid * 168).toBeCloseTo((15_000 * own) / (own + 10e6), 4);
      expect(tokensPerBusyHour.value.high * 168).toBeLessThan(15_000);
      expect(crowding).toBeCloseTo(own / 10e6, 9);
    },
  );

  it("counts amounts in units of 1e-8 RENDER", async () => {
    const [pool] = await setup({ obh: [10e6] }).state();
    expect(pool).toMatchObject({ name: "job-pool-per-epoch" });
    expect(pool?.figure.value).toBeCloseTo(15_000, 4);
  });

  it("is worth half as much in tier 3 as in tier 2", async () => {
    const world = setup({ obh: [10e6] });
    const two = await world.income({ octaneBench: 1000, tier: 2 });
    const three = await world.income({ octaneBench: 1000, tier: 3 });
    expect(three.tokensPerBusyHour.value.mid).toBeCloseTo(two.tokensPerBusyHour.value.mid / 2, 3);
    expect(three.remarks).not.toContain("tier-unknown");
  });

  it("ranges from tier 3's worst week to tier 2's best when the tier is unknown, and says so", async () => {
    const obh = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((millions) => millions * 1e6);
    const world = setup({ obh });
    const { tokensPerBusyHour, remarks } = await world.income({ octaneBench: 1 });
    const two = (await world.income({ octaneBench: 1, tier: 2 })).tokensPerBusyHour.value;
    const three = (await world.income({ octaneBench: 1, tier: 3 })).tokensPerBusyHour.value;
    expect(tokensPerBusyHour.value.low).toBe(three.low);
    expect(tokensPerBusyHour.value.high).toBe(two.high);
    expect(tokensPerBusyHour.value.mid).toBeCloseTo(two.mid / 1.15, 9);
    expect(remarks).toContain("tier-unknown");
  });

  it("looks at the last 12 weeks with work and no further", async () => {
    const obh = [1, ...Array.from({ length: 12 }, () => 10e6)];
    const { tokensPerBusyHour } = await setup({ obh }).income({ octaneBench: 1, tier: 2 });
    expect(tokensPerBusyHour.value.high).toBeCloseTo((15_000 / 10e6) * 1.27, 7);
  });

  it("takes weeks without OctaneBench hours, such as the recorded 74 and 75, for unknown and not for idle", async () => {
    const obh = [10e6, 0, 10e6, null];
    const { tokensPerBusyHour } = await setup({ obh }).income({ octaneBench: 1, tier: 2 });
    expect(tokensPerBusyHour.value.high).toBeCloseTo((15_000 / 10e6) * 1.27, 7);
  });

  it("does not count a week that has not ended", async () => {
    const rows = [...weeksOf([10e6]), ...weeksOf([1], "2026-11-25T00:00:00Z")];
    const { tokensPerBusyHour } = await setup({ rows }).income({ octaneBench: 1, tier: 2 });
    expect(tokensPerBusyHour.value.high).toBeCloseTo((15_000 / 10e6) * 1.27, 7);
  });

  it("throws away a week in which a wallet's work cannot be read, as its rate would be too high", async () => {
    const [week] = weeksOf([1e6]);
    const odd = { ...week, metadataBySolKey: { a: { obhUsed: 1e6 }, b: { obhUsed: "x" } } };
    const rows = [...weeksOf([10e6], "2026-11-11T00:00:00Z"), odd];
    const { tokensPerBusyHour } = await setup({ rows }).income({ octaneBench: 1, tier: 2 });
    expect(tokensPerBusyHour.value.high).toBeCloseTo((15_000 / 10e6) * 1.27, 7);
  });

  it("cannot be a rate over no work at all", () => {
    expect(() => jobPayRange({ poolRender: 15_000, networkObh: 0, obh: 1 })).toThrow(RangeError);
  });
});

describe("an idle hour on Render", () => {
  it("is paid once a machine, however many cards are in it", async () => {
    const world = setup({ obh: [10e6] });
    const one = await world.income({ octaneBench: 1000 }, 1);
    const eight = await world.income({ octaneBench: 1000 }, 8);
    expect(eight.tokensPerIdleHour.value).toEqual(one.tokensPerIdleHour.value);
  });

  it("moves with the pool that is shared", async () => {
    const usual = await setup({ obh: [10e6] }).income({ octaneBench: 1 });
    const half = await setup({ obh: [10e6], availability: 1_442.3 }).income({ octaneBench: 1 });
    expect(half.tokensPerIdleHour.value.mid).toBeCloseTo(usual.tokensPerIdleHour.value.mid / 2, 12);
  });
});

describe("who may work on Render, and how fast", () => {
  it.each(["rx7900xtx", "rtx2060"])("takes no %s", async (gpu) => {
    expect(await answerFor(gpu, {})).toMatchObject({ kind: "none", missing: "not-eligible" });
  });

  it("asks for the score when none is known", async () => {
    expect(await answerFor("rtx4070", {})).toMatchObject({ kind: "none", missing: "no-octanebench" });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    "does not believe a score of %d",
    async (octaneBench) => {
      expect(await answerFor("rtx4070", { octaneBench })).toMatchObject({ missing: "no-octanebench" });
    },
  );

  it("says so when it takes an approximate score", async () => {
    expect(await answerFor("rtx4090", {})).toMatchObject({
      remarks: expect.arrayContaining(["octanebench-assumed"]),
    });
    expect(await answerFor("rtx4090", { octaneBench: 1300 })).not.toMatchObject({
      remarks: expect.arrayContaining(["octanebench-assumed"]),
    });
  });
});

describe("the age of Render's weeks", () => {
  it("is marked when no week has ended for a fortnight", async () => {
    const rows = weeksOf([10e6], "2026-11-04T00:00:00Z");
    expect((await setup({ rows }).income({ octaneBench: 1 })).tokensPerBusyHour.stale).toBe(true);
  });

  it("marks the recorded weeks of 2025 as old, with the day on which the last one ended", async () => {
    await using test = await openTestWorld();
    const income = rewards(await render.income(machineWith("rtx4090"), {}, test.world));
    expect(income.tokensPerBusyHour).toMatchObject({
      stale: true,
      asOf: Temporal.Instant.from("2025-10-01T00:00:00Z"),
    });
    expect(income.remarks).not.toContain("emission-year-over");
  });

  it("takes the pools of the year that runs, where they are known, for the work of earlier weeks", async () => {
    const rows = weeksOf([10e6], "2025-12-17T00:00:00Z");
    const { tokensPerIdleHour } = await setup({ rows }).income({ octaneBench: 1 });
    const covered = await setup({ obh: [10e6] }).income({ octaneBench: 1 });
    const ratio = tokensPerIdleHour.value.mid / covered.tokensPerIdleHour.value.mid;
    expect(ratio).toBeCloseTo(2_800 / 2_884.6, 9);
  });

  it("is marked when recent weeks are only remembered, as the file can no longer be read", async () => {
    const body = { data: { epochs: weeksOf([10e6]) } };
    await using test = await openTestWorld({ recordings: [{ host, path, body }] });
    const before = rewards(await render.income(machineWith("rtx4090"), {}, test.world));
    test.upstream.behaveAll({ status: 500 });
    test.clock.pass({ hours: 25 });
    const after = rewards(await render.income(machineWith("rtx4090"), {}, test.world));
    expect([before, after].map(({ tokensPerBusyHour }) => tokensPerBusyHour.stale)).toEqual([false, true]);
    expect(after.remarks).toContain("last-known-answer");
  });

  it("says when an emission year has begun that no week covers", async () => {
    const clock = testClock(Temporal.Instant.from("2026-12-21T07:15:00Z"));
    const rows = weeksOf([10e6], "2026-12-16T00:00:00Z");
    const income = await setup({ rows, clock }).income({ octaneBench: 1 });
    expect(income.remarks).toContain("emission-year-over");
    expect(income.tokensPerBusyHour.stale).toBe(true);
  });

  it.each([
    ["2026-12-16", "2026-12-19", undefined],
    ["2025-12-10", "2026-12-19", { jobRender: 15_000, availabilityRender: 2_800 }],
    ["2026-12-16", "2026-12-20", null],
    ["2025-12-10", "2026-12-20", null],
    ["2026-12-23", "2026-12-24", undefined],
  ])("weeks up to %s on %s: pools since then %s", (known, now, pools) => {
    const at = (date: string) => Temporal.Instant.from(`${date}T00:00:00Z`);
    expect(poolsSince(at(known), at(now))).toEqual(pools);
  });

  it("falls back on the weeks 86 to 97, marked and dated, when the file cannot be read", async () => {
    await using test = await openTestWorld({ recordings: [] });
    const income = rewards(
      await render.income(machineWith("rtx4090"), { octaneBench: 1300, tier: 2 }, test.world),
    );
    expect(income.remarks).toContain("snapshot");
    expect(income.tokensPerBusyHour).toMatchObject({
      stale: true,
      asOf: Temporal.Instant.from("2025-10-29T00:00:00Z"),
    });
    // The median week of tier 2 paid about 0.00092 RENDER per OctaneBench hour.
    expect(income.tokensPerBusyHour.value.mid / 1300).toBeCloseTo(0.00092, 4);
    expect(await render.state(test.world)).toEqual([]);
  });
});

describe("the state of Render", () => {
  it("is the newest week's pools, work, wallets and rate", async () => {
    const figures = await setup({ obh: [5e6, 10e6] }).state();
    const told = Object.fromEntries(figures.map(({ name, figure }) => [name, figure.value]));
    expect(told["network-obh-per-epoch"]).toBe(10e6);
    expect(told["wallets-paid"]).toBe(2);
    expect(told["availability-pool-per-epoch"]).toBeCloseTo(2_884.6, 4);
    expect(told["render-per-obh"]).toBeCloseTo(0.0015, 9);
  });
});

/** Rows of weeks that follow each other, the last of which ends at `end`. Null work stands for a row without wallets. */
function weeksOf(obh: readonly (number | null)[], end = "2026-11-18T00:00:00Z", availability = 2_884.6) {
  return obh.flatMap((hours, index) => {
    const ended = Temporal.Instant.from(end).subtract({ hours: 168 * (obh.length - 1 - index) });
    const common = {
      epochId: 100 + ended.epochMilliseconds / 604_800_000,
      start: ended.subtract({ hours: 168 }).toString(),
      end: ended.toString(),
    };
    const wallets = hours === null ? {} : { a: { obhUsed: hours / 2 }, b: { obhUsed: hours / 2 } };
    return [
      { ...common, channel: "node_operator", amountDue: 1_500_000_000_000, metadataBySolKey: wallets },
      { ...common, channel: "availability", amountDue: Math.round(availability * 1e8), metadataBySolKey: {} },
    ];
  });
}

const rewards = (answer: Awaited<ReturnType<typeof render.income>>): RewardIncome => {
  if (answer.kind !== "rewards") throw new Error(`no rewards: ${JSON.stringify(answer)}`);
  return answer;
};

async function answerFor(gpu: string, entered: Entered) {
  await using test = await openTestWorld();
  return await render.income(machineWith(gpu), entered, test.world);
}

interface Given {
  readonly obh?: readonly (number | null)[];
  readonly availability?: number;
  readonly rows?: readonly unknown[];
  readonly clock?: ReturnType<typeof testClock>;
}

/** Render with weeks of the given work, the last of which ended four days ago, or with the given rows. */
function setup({ obh = [], availability, rows, clock }: Given) {
  const body = { success: true, data: { epochs: rows ?? weeksOf(obh, undefined, availability) } };
  const open = () => openTestWorld({ recordings: [{ host, path, body }], ...(clock && { clock }) });
  return {
    async income(entered: Entered, cards = 1) {
      await using test = await open();
      return rewards(await render.income(machineWith("rtx4090", cards), entered, test.world));
    },
    async state() {
      await using test = await open();
      return await render.state(test.world);
    },
  };
}

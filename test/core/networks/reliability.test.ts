import { describe, expect, it } from "vitest";
import { akash } from "../../../core/networks/akash.ts";
import { render } from "../../../core/networks/render.ts";
import { openTestWorld, recordedAt, type TestWorld } from "../../world.ts";

const api = "console-api.akash.network";
type Row = Record<string, unknown>;

describe("Akash's providers", () => {
  it("with GPUs are counted where they were online in the last 30 days", async () => {
    const { uptime } = await akashWith();
    expect(uptime!.providers).toMatchObject({
      value: 13,
      basis: "measured",
      source: { id: "akash-console" },
      stale: false,
    });
    expect(uptime!.providers.asOf.until(recordedAt).total("minutes")).toBeLessThan(15);
  });

  it("differ in their time online as the recorded list says", async () => {
    const { over } = (await akashWith()).uptime!;
    expect(over[30]!.value).toEqual({ low: expect.closeTo(0.91746, 9), mid: 0.9953, high: 0.9998 });
    expect(over[7]!.value.mid).toBe(0.9985);
  });

  it("that were offline all day count as 0, though the API says 1 of them", async () => {
    const alone = (change: Row) => [
      ...Array.from({ length: 9 }, () => provider({})),
      provider({ isOnline: false, uptime1d: 1, uptime30d: 0.6, ...change }),
    ];
    const { over } = (await akashWith(alone({ lastOnlineDate: ago({ hours: 11 * 24 }) }))).uptime!;
    expect(over[1]!.value.low).toBeCloseTo(0.9, 9);
    expect(over[30]!.value.low).toBeCloseTo(0.96, 9);
    const justGone = (await akashWith(alone({ lastOnlineDate: ago({ hours: 5 }), uptime1d: 0.8 }))).uptime!;
    expect(justGone.over[1]!.value.low).toBeCloseTo(0.98, 9);
  });

  it.each<[string, Row]>([
    ["were last online two months ago", { isOnline: false, lastOnlineDate: ago({ hours: 61 * 24 }) }],
    ["were never online", { isOnline: false, lastOnlineDate: null }],
    ["are said to have been online tomorrow", { isOnline: false, lastOnlineDate: ago({ hours: -1 * 24 }) }],
    ["have no GPUs", { gpuModels: [], stats: { gpu: { total: 0 } } }],
    ["cannot be read", { isOnline: "yes" }],
  ])("that %s are left out", async (_, change) => {
    const others = Array.from({ length: 6 }, () => provider({}));
    const { uptime } = await akashWith([...others, provider(change)]);
    expect(uptime!.providers.value).toBe(6);
    expect(uptime!.over[30]!.value.low).toBe(1);
  });

  it("of unknown uptime count for nothing, not for 0", async () => {
    const rows = [...Array.from({ length: 5 }, () => provider({})), provider({ uptime30d: null })];
    const { over, reached } = (await akashWith(rows)).uptime!;
    expect(over[30]!.value.low).toBe(1);
    expect(reached.map(({ share }) => share.value)).toEqual([1, 1, 1]);
  });

  it("reach what clouds promise by the share of them that was online so long", async () => {
    const { reached } = (await akashWith()).uptime!;
    expect(reached.map(({ target, share }) => [target, share.value])).toEqual([
      [0.995, 7 / 13],
      [0.999, 4 / 13],
      [0.9999, 2 / 13],
    ]);
  });

  it("that are fewer than five have no spread", async () => {
    expect((await akashWith([provider({}), provider({})])).uptime).toBeUndefined();
  });

  it("are audited by number and by GPUs, of those that are online", async () => {
    const rows = [
      provider({ isAudited: true, stats: { gpu: { total: 6 } } }),
      provider({ isAudited: false, stats: { gpu: { total: 2 } } }),
      provider({ isAudited: true, isOnline: false, stats: { gpu: { total: 100 } } }),
      provider({ isAudited: null }),
    ];
    const { audit } = await akashWith(rows);
    expect(audit!.providers.value).toBe(0.5);
    expect(audit!.gpus!.value).toBe(0.75);
  });

  it("are unknown, and nothing throws, when the list cannot be read", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(`${api}/v1/providers`, { status: 502, text: "<h1>Bad Gateway</h1>" });
    const { uptime, audit, burnAndMint } = await akash.reliability(test.world);
    expect([uptime, audit]).toEqual([undefined, null]);
    expect(burnAndMint?.status?.value).toBe("healthy");
  });

  it("are marked as old when checks have stopped", async () => {
    const rows = Array.from({ length: 6 }, () => provider({ lastCheckDate: ago({ hours: 3 }) }));
    const { uptime } = await akashWith(rows);
    expect(uptime!.over[30]).toMatchObject({ stale: true });
  });
});

describe("the status of Akash's burn and mint", () => {
  it("is that of the newest change, with the collateral of the newest block", async () => {
    const { burnAndMint } = await akashWith();
    expect(burnAndMint!.status).toMatchObject({ value: "healthy", stale: false });
    expect(burnAndMint!.collateral).toMatchObject({ value: 1.288707, stale: false });
  });

  it.each([
    ["mint_status_halt_cr", "halt_cr"],
    ["halt_oracle", "halt_oracle"],
    ["warning", "warning"],
  ])("%s means %s, in whatever order the changes come", async (newStatus, meant) => {
    await using test = await openTestWorld();
    test.upstream.behave(`${api}/v1/bme/status-history`, {
      json: [
        { height: 9, newStatus },
        { height: 8, newStatus: "mint_status_healthy" },
      ],
    });
    expect((await akash.reliability(test.world)).burnAndMint!.status!.value).toBe(meant);
  });

  it("of a name that we do not know is unknown, and so is one without any change", async () => {
    for (const json of [[{ height: 1, newStatus: "mint_status_dancing" }], []]) {
      await using test = await openTestWorld();
      test.upstream.behave(`${api}/v1/bme/status-history`, { json });
      const { burnAndMint } = await akash.reliability(test.world);
      expect(burnAndMint!.status).toBeNull();
      expect(burnAndMint!.collateral).not.toBeNull();
    }
  });

  it("is unknown where nothing of it can be read", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(`${api}/v1/bme`, { status: 404, text: "not found" });
    expect((await akash.reliability(test.world)).burnAndMint).toEqual({ status: null, collateral: null });
  });
});

describe("the pay of Render's wallets", () => {
  it("is spread as the work of the newest week was", async () => {
    const { pay } = await renderWith();
    const { low, mid, high } = pay!.newestWeek.value;
    // Of the recorded week 93: quantiles of the wallets' hours times 15,000 RENDER over 11,574,953 hours.
    expect([low, mid, high]).toEqual([
      expect.closeTo(1.269, 3),
      expect.closeTo(20.362, 3),
      expect.closeTo(152.341, 3),
    ]);
    expect(pay!.newestWeek).toMatchObject({ basis: "derived", source: { id: "render-stats" }, stale: true });
  });

  it("is unlike: the busiest tenth of the wallets did half of the work", async () => {
    const { pay } = await renderWith();
    expect(pay!.busiestTenth!.value).toBeCloseTo(0.5, 1);
    expect(pay!.weeks).toBe(12);
    expect(pay!.perObh.value.high / pay!.perObh.value.low).toBeGreaterThan(4);
  });

  it("comes from the bundled week, marked as old, when the file cannot be read", async () => {
    await using test = await openTestWorld();
    test.upstream.behaveAll({ status: 500 });
    const { pay } = await render.reliability(test.world);
    expect(pay!.newestWeek.stale).toBe(true);
    expect(pay!.newestWeek.value.mid).toBeCloseTo((15_000 / 19_694_748) * 27_672, 9);
    expect(pay!.usualWeek).toBeNull();
    expect(pay!.busiestTenth).toBeNull();
  });
});

const ago = (duration: Temporal.DurationLike): string => recordedAt.subtract(duration).toString();

const provider = (change: Row): Row => ({
  isOnline: true,
  isAudited: true,
  lastCheckDate: ago({ minutes: 5 }),
  lastOnlineDate: ago({ minutes: 5 }),
  uptime1d: 1,
  uptime7d: 1,
  uptime30d: 1,
  gpuModels: [{ vendor: "nvidia", model: "rtx4090" }],
  stats: { gpu: { total: 1 } },
  ...change,
});

async function akashWith(rows?: readonly Row[]) {
  await using test: TestWorld = await openTestWorld();
  if (rows) test.upstream.behave(`${api}/v1/providers`, { json: rows });
  return await akash.reliability(test.world);
}

async function renderWith() {
  await using test = await openTestWorld();
  return await render.reliability(test.world);
}

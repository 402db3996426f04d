import { describe, expect, it } from "vitest";
import { isAkashAddress } from "../../../core/providers/akash-address.ts";
import {
  readAkashDashboard,
  readAkashProvider,
  readUnconvertedAct,
} from "../../../core/providers/akash-provider.ts";
import type { Sourced } from "../../../core/sourced.ts";
import type { Answer, Trouble } from "../../fakes/upstream.ts";
import { openTestWorld, recordedAt, testClock } from "../../world.ts";

const host = "console-api.akash.network";
const address = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
const noSuchProvider: Answer = {
  status: 404,
  headers: { "content-type": "text/plain; charset=UTF-8" },
  text: "Provider not found.",
};

describe("an address on Akash", () => {
  it.each([
    address,
    "akash1365yvmc4s7awdyj3n2sav7xfx76adc6dnmlx63",
    "akash1pas6v0905jgyznpvnjhg7tsthuyqek60gkz7uf",
  ])("is known by its shape and checksum: %s", (text) => expect(isAkashAddress(text)).toBe(true));

  it.each([
    ["with two letters swapped", "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hwx"],
    ["with a letter mistyped", "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxq"],
    ["that is cut", address.slice(0, -1)],
    ["in capitals", address.toUpperCase()],
    ["of another chain", "cosmos1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw"],
    ["with a path behind", `${address}/../x`],
    ["that is nothing", ""],
  ])("is not one %s, and nobody is asked", async (_, text) => {
    await using test = await openTestWorld();
    expect(await readAkashProvider(text, test.world)).toEqual({ kind: "not-an-address" });
    expect(await readAkashDashboard(text, undefined, test.world)).toEqual({ kind: "not-an-address" });
    expect(test.upstream.calls).toEqual([]);
  });
});

describe("a provider on Akash", () => {
  it("is told with its health, cards and place, each with where it is from and when", async () => {
    const provider = await theProvider();
    expect(provider).toMatchObject({
      kind: "provider",
      address,
      name: { value: "provider.rig.example.com", basis: "listed" },
      online: { value: true, basis: "measured", source: { id: "akash-console" } },
      audited: { value: true },
      gpuModels: { value: [{ vendor: "nvidia", model: "rtx4090", ram: "24Gi", interface: "PCIe" }] },
      gpus: { value: { leased: 5, total: 8 } },
      region: { value: "eu-west" },
      countryCode: { value: "DE" },
    });
    expect(shares(provider)).toEqual([1, 0.9961, 0.9874]);
    expect(provider.online.asOf).toEqual(Temporal.Instant.from("2026-11-22T05:45:12Z"));
  });

  it("is marked old when nobody has checked its health for more than an hour, and not before", async () => {
    expect((await theProvider({ lastCheckDate: "2026-11-22T06:14:00.000Z" })).online.stale).toBe(true);
    expect((await theProvider({ lastCheckDate: "2026-11-22T06:16:00.000Z" })).online.stale).toBe(false);
  });

  it("has an unknown uptime, not one of 0, where the API gives null or 0", async () => {
    const { uptime } = await theProvider({ uptime1d: null, uptime7d: 0 });
    expect(uptime).toMatchObject({ day: null, week: null, month: { value: 0.9874 } });
  });

  it("is not said to have been up all day while it was down, though the API gives 1 for an empty day (trap 6)", async () => {
    const down = { isOnline: false, uptime1d: 1, uptime7d: 0.4, uptime30d: 0.8 };
    const provider = await theProvider({ ...down, lastOnlineDate: "2026-11-19T00:00:00.000Z" });
    expect(provider.online.value).toBe(false);
    expect(provider.lastOnline).toEqual(Temporal.Instant.from("2026-11-19T00:00:00Z"));
    expect(shares(provider)).toEqual([undefined, 0.4, 0.8]);
    expect(shares(await theProvider({ ...down, lastOnlineDate: null }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("has an unknown number of GPUs where the count cannot be", async () => {
    const gpus = async (gpu: unknown) => (await theProvider({ stats: { gpu } })).gpus?.value ?? null;
    expect(await gpus({ active: 4, pending: 0, total: 0 })).toBeNull();
    expect(await gpus({ active: 9, pending: 0, total: 8 })).toBeNull();
    expect(await gpus({ active: 0, pending: 0, total: 0 })).toBeNull();
    expect(await gpus({ active: null, pending: 0, total: 8 })).toBeNull();
    expect(await gpus({ active: 4, pending: 1, total: 8 })).toEqual({ leased: 5, total: 8 });
    expect((await theProvider({ stats: undefined })).gpus).toBeNull();
  });

  it("is told without what cannot be read of it", async () => {
    const provider = await theProvider({
      name: null,
      gpuModels: [{ vendor: "nvidia" }, { vendor: "nvidia", model: "t4", ram: null, interface: null }],
      locationRegion: "",
      ipCountryCode: null,
      isAudited: "yes",
    });
    expect(provider).toMatchObject({
      name: null,
      audited: null,
      gpuModels: { value: [{ model: "t4" }] },
      region: { value: "Bavaria" },
      countryCode: null,
    });
  });

  it("that nobody knows is an answer of its own kind, and no outage", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(`${host}/v1/provider`, noSuchProvider);
    const answer = { kind: "no-such-provider", source: { id: "akash-console" }, asOf: recordedAt };
    expect(await readAkashProvider(address, test.world)).toMatchObject(answer);
    expect(await readAkashDashboard(address, undefined, test.world)).toMatchObject(answer);
  });

  it.each<[string, Answer | Trouble]>([
    ["status", { status: 500, json: { error: "x" } }],
    ["not-json", { headers: { "content-type": "text/html" }, text: "<html>" }],
    ["shape", { json: { owner: address } }],
    ["unreachable", "cut"],
  ])("is unknown while the API is down: %s", async (reason, behaviour) => {
    await using test = await openTestWorld();
    test.upstream.behave(host, behaviour);
    const answer = { kind: "source-down", failure: { reason } };
    expect(await readAkashProvider(address, test.world)).toMatchObject(answer);
    expect(await readAkashDashboard(address, undefined, test.world)).toMatchObject({ kind: "source-down" });
    expect(await readUnconvertedAct(address, test.world)).toBeNull();
  });

  it("is told as it was last known once the API goes down, and marked", async () => {
    await using test = await openTestWorld();
    await readAkashProvider(address, test.world);
    test.upstream.behave(host, { status: 500 });
    test.clock.pass({ hours: 2 });
    const provider = await readAkashProvider(address, test.world);
    expect(provider).toMatchObject({ kind: "provider", online: { value: true, stale: true } });
  });
});

describe("the last 24 hours of a provider on Akash", () => {
  it("are told with leases, GPUs and what they earned, beside the 24 hours before", async () => {
    const { current, previous } = await theDashboard();
    expect(current).toMatchObject({ activeLeases: { value: 5 }, activeGpus: { value: 5 } });
    expect(current.earned.usd).toMatchObject({ value: 48.3681, basis: "measured", asOf: current.until });
    expect(previous).toMatchObject({ activeGpus: { value: 4 }, earned: { usd: { value: 38.6892 } } });
  });

  it("count ACT once, though the API gives the same sum as USDC (trap 3)", async () => {
    const { current } = await theDashboard({ dailyUUsdcEarned: 10_000_000, dailyUActEarned: 10_000_000 });
    expect(current.earned.usd?.value).toBe(10);
  });

  it("add AKT at its price, and say that this is derived and as old as the price", async () => {
    const aktUsd = price(0.5);
    const { current } = await theDashboard({ dailyUActEarned: 10e6, dailyUAktEarned: 4e6 }, aktUsd);
    expect(current.earned).toMatchObject({ act: { value: 10 }, akt: { value: 4 } });
    expect(current.earned.usd).toMatchObject({ value: 12, basis: "derived", stale: false });
    const old = await theDashboard(
      { dailyUActEarned: 10e6, dailyUAktEarned: 4e6 },
      { ...aktUsd, stale: true },
    );
    expect(old.current.earned.usd?.stale).toBe(true);
  });

  it("take the API's own dollars where AKT has no price, but never its 0, which stands for unknown (trap 7)", async () => {
    const paidInAkt = { dailyUActEarned: 10e6, dailyUAktEarned: 4e6 };
    const told = await theDashboard({ ...paidInAkt, dailyUUsdEarned: 12.5e6 });
    expect(told.current.earned.usd?.value).toBe(12.5);
    const unknown = await theDashboard({ ...paidInAkt, dailyUUsdEarned: 0 });
    expect(unknown.current.earned.usd).toBeNull();
    expect(unknown.current.earned.act?.value).toBe(10);
  });

  it("earned nothing without a lease, and an unknown sum with one", async () => {
    const nothing = { dailyUActEarned: 0, dailyUAktEarned: 0, dailyUUsdEarned: 0 };
    expect((await theDashboard({ ...nothing, activeLeaseCount: 0 })).current.earned.usd?.value).toBe(0);
    expect((await theDashboard({ ...nothing, activeLeaseCount: 2 })).current.earned.usd).toBeNull();
    expect((await theDashboard({ ...nothing, activeLeaseCount: null })).current.earned.usd).toBeNull();
  });

  it("are unknown where the sums cannot be read", async () => {
    const { current } = await theDashboard({ dailyUActEarned: null, dailyUUsdEarned: 0, activeGPU: "4" });
    expect(current).toMatchObject({ activeGpus: null, earned: { act: null, akt: { value: 0 }, usd: null } });
  });

  it("are marked old when the newest block is", async () => {
    const staleAt = async (date: string) => (await theDashboard({ date })).current.earned.usd?.stale;
    expect(await staleAt("2026-11-22T04:00:00.000Z")).toBe(true);
    expect(await staleAt("2026-11-22T04:30:00.000Z")).toBe(false);
  });
});

describe("ACT that a provider has not turned into AKT", () => {
  const heldWith = async (assets: unknown) => {
    await using test = await openTestWorld();
    test.upstream.behave(`${host}/v1/addresses`, { json: { assets } });
    return await readUnconvertedAct(address, test.world);
  };

  it("is what the account holds", async () => {
    await using test = await openTestWorld();
    expect(await readUnconvertedAct(address, test.world)).toMatchObject({ value: 31.25, basis: "measured" });
  });

  it("is read whole once the API knows the coin by name", async () => {
    expect((await heldWith([{ symbol: "ACT", ibcToken: "uact", amount: 31.25 }]))?.value).toBe(31.25);
  });

  it.each([
    ["there is no such coin", [{ symbol: "AKT", amount: 3 }]],
    ["it cannot be read", [{ ibcToken: "uact", amount: "many" }]],
    ["the list is missing", undefined],
  ])("is unknown where %s", async (_, assets) => expect(await heldWith(assets)).toBeNull());
});

const price = (value: number): Sourced<number> => ({
  value,
  basis: "listed",
  source: { id: "test", name: "test" },
  asOf: recordedAt,
  stale: false,
});

async function theProvider(change: Readonly<Record<string, unknown>> = {}) {
  await using test = await openTestWorld();
  test.upstream.behave(`${host}/v1/providers`, (recorded) => ({
    json: { ...(recorded as object), ...change },
  }));
  const provider = await readAkashProvider(address, test.world);
  if (provider.kind !== "provider") throw new Error(`no provider: ${provider.kind}`);
  return provider;
}

const shares = ({ uptime }: Awaited<ReturnType<typeof theProvider>>) =>
  [uptime.day, uptime.week, uptime.month].map((share) => share?.value);

async function theDashboard(change: Readonly<Record<string, unknown>> = {}, aktUsd?: Sourced<number>) {
  await using test = await openTestWorld({ clock: testClock() });
  test.upstream.behave(`${host}/v1/provider-dashboard`, (recorded) => {
    const { current, previous } = recorded as { current: object; previous: object };
    return { json: { current: { ...current, ...change }, previous } };
  });
  const dashboard = await readAkashDashboard(address, aktUsd, test.world);
  if (dashboard.kind !== "dashboard") throw new Error(`no dashboard: ${dashboard.kind}`);
  return dashboard;
}

import { describe, expect, it } from "vitest";
import { readAkashLeases } from "../../../core/providers/akash-leases.ts";
import type { Sourced } from "../../../core/sourced.ts";
import { openTestWorld, recordedAt } from "../../world.ts";

const host = "console-api.akash.network";
const address = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";

describe("the leases of a provider on Akash", () => {
  it("pay by the block, and a block takes 5.89 seconds (trap 9)", async () => {
    const { leases, usdPerGpuHour, complete } = await recordedLeases();
    expect(leases).toHaveLength(5);
    expect(complete).toBe(true);
    const perHour = (660 * 3600) / 5.89 / 1e6;
    expect(leases[0]).toMatchObject({ id: "1795120034112/1/1", gpus: 1 });
    expect(leases[0]?.since).toEqual(Temporal.Instant.from("2026-11-19T00:42:59Z"));
    expect(leases[0]?.usdPerGpuHour?.value).toBeCloseTo(perHour, 12);
    expect(leases[0]?.usdPerGpuHour).toMatchObject({ basis: "derived", asOf: recordedAt, stale: false });
    expect(usdPerGpuHour?.value.mid).toBeCloseTo(perHour, 12);
  });

  it("are asked for while they are open", async () => {
    await using test = await openTestWorld();
    await readAkashLeases(address, undefined, test.world);
    expect(test.upstream.calls).toEqual([`${host}/v1/providers/${address}/deployments/0/100?status=active`]);
  });

  it("come to what the provider's last 24 hours earned", async () => {
    const { leases } = await recordedLeases();
    const usdPerDay = leases.reduce((sum, { usdPerHour }) => sum + 24 * (usdPerHour?.value ?? 0), 0);
    expect(Math.abs(usdPerDay / 48.3681 - 1)).toBeLessThan(0.002);
  });

  it("are told for each GPU, with the mean by GPU between the least and the most", async () => {
    const { leases, usdPerGpuHour } = await leasesOf([
      deployment({ price: 5890, gpu: 2 }),
      deployment({ price: 589, gpu: 1 }),
    ]);
    expect(leases.map((lease) => lease.usdPerGpuHour?.value)).toEqual([
      expect.closeTo(1.8, 10),
      expect.closeTo(0.36, 10),
    ]);
    expect(usdPerGpuHour?.value).toEqual({
      low: expect.closeTo(0.36, 10),
      mid: expect.closeTo(3.96 / 3, 10),
      high: expect.closeTo(1.8, 10),
    });
  });

  it("without a GPU pay by the hour, and nothing by GPU", async () => {
    const { leases, usdPerGpuHour } = await leasesOf([deployment({ gpu: 0 })]);
    expect(leases).toMatchObject([{ gpus: 0, usdPerHour: { basis: "derived" }, usdPerGpuHour: null }]);
    expect(usdPerGpuHour).toBeNull();
  });

  it("in AKT are worth what AKT is, and unknown without its price", async () => {
    const inAkt = [deployment({ price: 1000, denom: "uakt" })];
    const aktUsd: Sourced<number> = {
      value: 0.5,
      basis: "listed",
      source: { id: "test", name: "test" },
      asOf: recordedAt,
      stale: true,
    };
    const [known] = (await leasesOf(inAkt, aktUsd)).leases;
    expect(known?.usdPerHour?.value).toBeCloseTo((500 * 3600) / 5.89 / 1e6, 12);
    expect(known?.usdPerHour?.stale).toBe(true);
    expect((await leasesOf(inAkt)).leases).toMatchObject([{ usdPerHour: null, usdPerGpuHour: null }]);
  });

  it.each([
    ["in a coin that nobody knows", { denom: "ufoo" }],
    ["for nothing", { price: 0 }],
  ])("%s have an unknown price, not one of 0", async (_, change) => {
    const answer = await leasesOf([deployment(change)]);
    expect(answer).toMatchObject({ leases: [{ usdPerHour: null }], usdPerGpuHour: null });
  });

  it("do not include those that are closed, of other providers, or that cannot be read", async () => {
    const { leases } = await leasesOf([
      deployment({ status: "closed" }),
      deployment({ provider: "akash1365yvmc4s7awdyj3n2sav7xfx76adc6dnmlx63" }),
      deployment({ price: "much" }),
      { dseq: "5" },
      deployment({ price: "589.0" }),
    ]);
    expect(leases).toHaveLength(1);
  });

  it("are read over several pages, and said to be incomplete beyond 300", async () => {
    await using test = await openTestWorld();
    const page = Array.from({ length: 100 }, () => deployment({}));
    test.upstream.behave(`${host}/v1/providers`, { json: { total: 350, deployments: page } });
    for (const at of [100, 200])
      test.upstream.behave(`${host}/v1/providers/${address}/deployments/${at}/`, {
        json: { total: 350, deployments: page },
      });
    const answer = await readAkashLeases(address, undefined, test.world);
    expect(answer).toMatchObject({ kind: "leases", complete: false });
    expect(answer.kind === "leases" && answer.leases.length).toBe(300);
    expect(test.upstream.calls).toHaveLength(3);
  });

  it("are said to be incomplete when a later page cannot be had", async () => {
    await using test = await openTestWorld();
    const page = Array.from({ length: 100 }, () => deployment({}));
    test.upstream.behave(`${host}/v1/providers`, { json: { total: 150, deployments: page } });
    test.upstream.behave(`${host}/v1/providers/${address}/deployments/100/`, { status: 400 });
    expect(await readAkashLeases(address, undefined, test.world)).toMatchObject({ complete: false });
  });

  it("are none where there are none", async () => {
    expect(await leasesOf([])).toMatchObject({ leases: [], complete: true, usdPerGpuHour: null });
  });

  it("cannot be told of a stranger, of no address or while the API is down", async () => {
    await using test = await openTestWorld({ recordings: [] });
    expect(await readAkashLeases(address, undefined, test.world)).toMatchObject({ kind: "no-such-provider" });
    expect(await readAkashLeases("akash1", undefined, test.world)).toEqual({ kind: "not-an-address" });
    test.upstream.behave(host, { status: 400 });
    expect(await readAkashLeases(address, undefined, test.world)).toMatchObject({ kind: "source-down" });
  });
});

interface Change {
  readonly price?: number | string;
  readonly gpu?: number;
  readonly denom?: string;
  readonly status?: string;
  readonly provider?: string;
}

const deployment = ({
  price = 589,
  gpu = 1,
  denom = "uact",
  status = "active",
  provider = address,
}: Change) => ({
  dseq: "17",
  denom,
  leases: [
    {
      provider,
      gseq: 1,
      oseq: 1,
      price,
      createdDate: "2026-11-19T00:42:59.000Z",
      status,
      resources: { cpu: 8000, gpu },
    },
  ],
});

async function recordedLeases() {
  await using test = await openTestWorld();
  return told(await readAkashLeases(address, undefined, test.world));
}

async function leasesOf(deployments: readonly unknown[], aktUsd?: Sourced<number>) {
  await using test = await openTestWorld();
  test.upstream.behave(`${host}/v1/providers`, { json: { total: deployments.length, deployments } });
  return told(await readAkashLeases(address, aktUsd, test.world));
}

function told(answer: Awaited<ReturnType<typeof readAkashLeases>>) {
  if (answer.kind !== "leases") throw new Error(`no leases: ${answer.kind}`);
  return answer;
}

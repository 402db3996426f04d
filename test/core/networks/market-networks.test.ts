import { describe, expect, it } from "vitest";
import { clore } from "../../../core/networks/clore.ts";
import { ionet } from "../../../core/networks/ionet.ts";
import type { Income, Network, NoIncome, RentalIncome } from "../../../core/networks/network.ts";
import { nosana } from "../../../core/networks/nosana.ts";
import { salad } from "../../../core/networks/salad.ts";
import type { Behaviour } from "../../fakes/upstream.ts";
import { openTestWorld } from "../../world.ts";
import { machineWith } from "./machines.ts";

describe("Nosana", () => {
  it("takes the community rate for a newcomer, and the premium one as the high end", async () => {
    const income = await rental(nosana, "rtx4090");
    expect(income.usdPerGpuHour).toMatchObject({
      value: { low: 0.218175, mid: 0.218175, high: 0.2909 },
      basis: "listed",
      stale: false,
    });
    expect(income.feeRate.value).toBe(0.1);
    expect(income.remarks).toEqual(["fee-may-be-included", "utilisation-like-akash"]);
  });

  it("leaves out markets for hosts with several cards", async () => {
    expect((await rental(nosana, "h100-sxm5")).usdPerGpuHour.value.high).toBe(1.3636);
  });

  it("says that it takes one card per computer", async () => {
    const income = await incomeOf(nosana, "rtx4090", { count: 2 });
    expect(income).toMatchObject({ remarks: expect.arrayContaining(["one-card-per-host"]) });
  });

  it("marks what it lists for another form of the card", async () => {
    expect((await rental(nosana, "h100-pcie")).remarks).toContain("matched-without-interface");
  });

  it("falls back to the rates of September 2026, and has none for a card that was not among them", async () => {
    const behaviour = { status: 503 };
    const income = await rental(nosana, "rtx5090", { behaviour });
    expect(income.usdPerGpuHour).toMatchObject({ value: { mid: 0.3636 }, stale: true });
    expect(income.remarks).toContain("snapshot");
    expect(await incomeOf(nosana, "rtx3090", { behaviour })).toMatchObject({ missing: "source-down" });
  });

  it("does not take other makers' cards, and has no market for some", async () => {
    expect(await incomeOf(nosana, "rx7900xtx")).toMatchObject({ missing: "not-eligible" });
    expect(await incomeOf(nosana, "rtx2070")).toMatchObject({ missing: "no-market" });
  });
});

describe("Salad", () => {
  it("tells what machines really earned an hour, and for how much of the day", async () => {
    const income = await rental(salad, "rtx5090");
    expect(income.usdPerGpuHour).toMatchObject({
      value: { low: 0.145, mid: 0.211, high: 0.243 },
      basis: "measured",
    });
    expect(income.utilisation).toMatchObject({ value: { low: 0.71, mid: 1171 / 1440 }, basis: "measured" });
    expect(income.feeRate.value).toBe(0);
  });

  it("does without what is missing of an answer", async () => {
    const behaviour: Behaviour = (recorded) => ({
      json: (recorded as { earningRates: object }[]).map(({ earningRates, ...rest }) => ({
        ...rest,
        utilizationPct: undefined,
        earningRates: { ...earningRates, minEarningRate: null, top25PctEarningRate: undefined },
      })),
    });
    const { usdPerGpuHour, utilisation } = await rental(salad, "rtx4090", { behaviour });
    expect(usdPerGpuHour.value).toEqual({ low: 0.142, mid: 0.142, high: 0.142 });
    expect(utilisation.value).toEqual({ low: 1105 / 1440, mid: 1105 / 1440, high: 1105 / 1440 });
  });

  it("names neither a card that it does not list nor anything when it cannot be read", async () => {
    expect(await incomeOf(salad, "h100-sxm5")).toMatchObject({ missing: "not-listed" });
    expect(await incomeOf(salad, "rtx4090", { behaviour: { status: 500 } })).toMatchObject({
      missing: "source-down",
    });
  });
});

describe("Clore.ai", () => {
  it("takes the rented servers' price per card and hour, and the share of cards that is rented", async () => {
    const income = await rental(clore, "rtx4090");
    // 6.20, 5.90, 7.40 and 6.50 USD a day and card.
    expect(income.usdPerGpuHour.value.mid).toBeCloseTo(6.35 / 24, 9);
    // 8 of 17 cards; a server with two kinds of card does not count.
    expect(income.utilisation.value.mid).toBeCloseTo(8 / 17, 9);
    expect(income.remarks).not.toContain("asked-not-paid");
    expect(income.feeRate.value).toBe(0.05);
  });

  it("says that a price is only asked where hardly any are rented", async () => {
    expect((await rental(clore, "rtx5090")).remarks).toContain("asked-not-paid");
  });

  it("believes no error that comes with status 200", async () => {
    const behaviour = { json: { code: 5, error: "exceeded_request_limit", servers: [] } };
    expect(await incomeOf(clore, "rtx4090", { behaviour })).toMatchObject({ missing: "source-down" });
  });

  it("tells how many cards it has and how many are rented", async () => {
    await using test = await openTestWorld();
    const figures = (await clore.state(test.world)).map(({ name, figure }) => [name, figure.value]);
    expect(figures).toEqual([
      ["gpus-total", 34],
      ["gpus-rented", 22],
      ["utilisation", 22 / 34],
      ["reliability-score", 0.998],
    ]);
  });

  it.each<[string, unknown]>([
    ["percent", 99.8],
    ["unknown", null],
    ["text", "99.8%"],
  ])("has no reliability score where its hosts' scores are %s", async (_, reliability) => {
    await using test = await openTestWorld();
    const server = {
      rented: true,
      gpu_array: ["RTX 4090"],
      price: { usd: { on_demand_usd: 5 } },
      reliability,
    };
    const servers = Array.from({ length: 8 }, () => server);
    test.upstream.behave("api.clore.ai", { json: { code: 0, servers } });
    const names = (await clore.state(test.world)).map(({ name }) => name);
    expect(names).toEqual(["gpus-total", "gpus-rented", "utilisation"]);
  });
});

describe("io.net", () => {
  it("takes the price that is listed for the model, and the share of such cards that is hired", async () => {
    const income = await rental(ionet, "rtx4090");
    expect(income.usdPerGpuHour).toMatchObject({
      value: { low: 0.18, mid: 0.18, high: 0.18 },
      basis: "listed",
    });
    // The 402 that wait and the 2,708 that are hired.
    expect(income.utilisation.value.mid).toBeCloseTo(2708 / 3110, 9);
    expect(income.remarks).toContain("unofficial-source");
    // 0.25 % for the reservation, 2 % for USDC.
    expect(income.feeRate.value).toBe(0.0225);
  });

  it("has no market for a model of which nothing is online", async () => {
    expect(await incomeOf(ionet, "rtx5090")).toMatchObject({ missing: "no-market" });
  });

  it("takes several rows of a model for one", async () => {
    const row = { hardware_name: "GeForce RTX 4090", idle: 10, hired: 30 };
    const data = [
      { ...row, price: 0.2 },
      { ...row, price: 0.4, idle: 50, hired: 10 },
    ];
    const income = await rental(ionet, "rtx4090", { behaviour: { json: { data } } });
    expect(income.usdPerGpuHour.value).toEqual({ low: 0.2, mid: expect.closeTo(0.3, 9), high: 0.4 });
    expect(income.utilisation.value.mid).toBe(0.4);
  });

  it("tells how many cards it has and how many are hired", async () => {
    await using test = await openTestWorld();
    const figures = (await ionet.state(test.world)).map(({ name, figure }) => [name, figure.value]);
    expect(figures).toEqual([
      ["gpus-total", 4650],
      ["gpus-rented", 3583],
      ["utilisation", 3583 / 4650],
    ]);
  });
});

interface Asked {
  readonly count?: number;
  readonly behaviour?: Behaviour;
}

async function incomeOf(
  network: Network,
  gpu: string,
  { count = 1, behaviour = "recorded" }: Asked = {},
): Promise<Income | NoIncome> {
  await using test = await openTestWorld();
  test.upstream.behaveAll(behaviour);
  return await network.income(machineWith(gpu, count), {}, test.world);
}

async function rental(...asked: Parameters<typeof incomeOf>): Promise<RentalIncome> {
  const income = await incomeOf(...asked);
  if (income.kind !== "rental") throw new Error(`no rental: ${JSON.stringify(income)}`);
  return income;
}

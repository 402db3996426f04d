import { describe, expect, it } from "vitest";
import { akash } from "../../../core/networks/akash.ts";
import { readNetworkUtilisation } from "../../../core/networks/akash-console.ts";
import type { RentalIncome } from "../../../core/networks/network.ts";
import { recordings, type Recording } from "../../fakes/upstream.ts";
import { openTestWorld } from "../../world.ts";
import { machineWith } from "./machines.ts";

const host = "console-api.akash.network";
const perHour = (usd: number) => (usd * 6) / 5.89;

describe("the price of a card on Akash", () => {
  it("is the lowest bid, then the lower and the higher of median and weighted average, and never the highest bid", async () => {
    const { usdPerGpuHour } = rental(await setup().income("rtx4090"));
    expect(usdPerGpuHour).toMatchObject({ basis: "listed", stale: false });
    expect(usdPerGpuHour.value.low).toBeCloseTo(perHour(0.27), 12);
    expect(usdPerGpuHour.value.mid).toBeCloseTo(perHour(0.39), 12);
    expect(usdPerGpuHour.value.high).toBeCloseTo(perHour(0.41), 12);
  });

  it("says that bids are not leases (trap 8)", async () => {
    expect(rental(await setup().income("rtx4090")).remarks).toContain("bids-not-leases");
  });

  it("is corrected from blocks of 6.0 seconds to the 5.89 that were measured (trap 9)", async () => {
    const row = priceRow({ min: 1, med: 1, weightedAverage: 1 });
    const { usdPerGpuHour } = rental(await setup({ models: [row] }).income("rtx4090"));
    expect(usdPerGpuHour.value.mid).toBeCloseTo(1.01867572, 8);
  });

  it("is charged no fee, as the network takes none (trap 2)", async () => {
    expect(rental(await setup().income("rtx4090")).feeRate.value).toBe(0);
  });

  it.each([
    ["null", null],
    ["zero", { min: 0, med: 0, weightedAverage: 0 }],
    ["below zero", { min: -1, med: -0.4, weightedAverage: -0.2 }],
    ["text", { min: "0.3", med: "0.4", weightedAverage: "0.4" }],
    ["in AKT", { currency: "uakt", min: 385516, med: 585413, weightedAverage: 556856 }],
  ])("is unknown when it is %s, while the utilisation is still told", async (_, price) => {
    const answer = await setup({ models: [priceRow(price)] }).income("rtx4090");
    expect(answer).toMatchObject({ kind: "none", missing: "no-price", utilisation: { basis: "measured" } });
  });

  it("leaves out a zero among good figures instead of taking it for a price", async () => {
    const row = priceRow({ min: 0, med: 0.5, weightedAverage: 0 });
    const { usdPerGpuHour } = rental(await setup({ models: [row] }).income("rtx4090"));
    expect(usdPerGpuHour.value.low).toBeCloseTo(perHour(0.5), 12);
    expect(usdPerGpuHour.value.high).toBeCloseTo(perHour(0.5), 12);
  });
});

describe("finding a card on Akash's market", () => {
  it.each(["pcie", "PCIe", "PCIE"])("reads the interface %s as the same (trap 12)", async (typed) => {
    const row = { ...priceRow(usual), interface: typed };
    const { remarks } = rental(await setup({ models: [row] }).income("rtx4090"));
    expect(remarks).not.toContain("matched-without-interface");
  });

  it.each(["SXM4", "sxm", "SXM5"])("takes %s for SXM (trap 12)", async (typed) => {
    const row = { ...priceRow(usual), model: "H100", ram: "80Gi", interface: typed };
    const { remarks } = rental(await setup({ models: [row] }).income("h100-sxm5"));
    expect(remarks).not.toContain("matched-without-interface");
  });

  it("says so when only the interface differs", async () => {
    const { remarks } = rental(await setup().income("h100-pcie"));
    expect(remarks).toContain("matched-without-interface");
  });

  it("prefers the card's own interface over a cheaper one", async () => {
    const models = [
      {
        ...priceRow({ ...usual, med: 0.1, weightedAverage: 0.1 }),
        model: "h100",
        ram: "80Gi",
        interface: "SXM5",
      },
      { ...priceRow(usual), model: "h100", ram: "80Gi", interface: "PCIe" },
    ];
    const { usdPerGpuHour } = rental(await setup({ models }).income("h100-pcie"));
    expect(usdPerGpuHour.value.mid).toBeCloseTo(perHour(0.4), 12);
  });

  it("says so when only the memory differs", async () => {
    const { remarks } = rental(await setup().income("a100-40gb-sxm4"));
    expect(remarks).toContain("matched-without-memory");
  });

  it("does not guess between several sizes of memory", async () => {
    const models = [
      { ...priceRow(usual), ram: "16Gi" },
      { ...priceRow(usual), ram: "48Gi" },
    ];
    expect(await setup({ models }).income("rtx4090")).toMatchObject({ kind: "none", missing: "no-market" });
  });

  it("finds a card that the catalogue has no Akash name for under the name it would have", async () => {
    const models = [{ ...priceRow(usual), model: "l40s", ram: "48Gi" }];
    expect(rental(await setup({ models }).income("l40s")).usdPerGpuHour.basis).toBe("listed");
  });

  it.each(["rtx4080", "l40s", "rx7900xtx"])("knows no market for a %s", async (gpu) => {
    expect(await setup().income(gpu)).toMatchObject({ kind: "none", missing: "no-market" });
  });
});

describe("the utilisation of a card on Akash", () => {
  it("is the mean of the model's days, though the API writes it as text (trap 4)", async () => {
    const { utilisation, remarks } = rental(await setup().income("rtx4090"));
    expect(utilisation.value.mid).toBeCloseTo((0.6667 + 0.7) / 2, 12);
    expect(utilisation).toMatchObject({ basis: "measured", stale: false });
    expect(remarks).toContain("utilisation-of-model");
  });

  it("runs from the 10th to the 90th percentile of the last 30 days", async () => {
    const breakdown = Array.from({ length: 40 }, (_, days) => dayRow(days + 1, days < 30 ? 20 + days : 99));
    const { utilisation } = rental(await setup({ breakdown }).income("rtx4090"));
    expect(utilisation.value.low).toBeCloseTo(0.229, 12);
    expect(utilisation.value.mid).toBeCloseTo(0.345, 12);
    expect(utilisation.value.high).toBeCloseTo(0.461, 12);
  });

  it("does not count days without cards, out of range, in the future, too old or of another model", async () => {
    const breakdown = [
      dayRow(1, 50),
      { ...dayRow(2, 0), totalGpus: 0 },
      dayRow(3, 101),
      dayRow(4, -1),
      dayRow(-1, 90),
      dayRow(46, 90),
      { ...dayRow(5, 90), model: "h100" },
      { ...dayRow(6, 90), gpuUtilization: "NaN" },
    ];
    const { utilisation } = rental(await setup({ breakdown }).income("rtx4090"));
    expect(utilisation.value).toEqual({ low: 0.5, mid: 0.5, high: 0.5 });
  });

  it("is marked when the series has stopped", async () => {
    const { utilisation } = rental(await setup({ breakdown: [dayRow(10, 50)] }).income("rtx4090"));
    expect(utilisation.stale).toBe(true);
  });

  it("falls back on the row's free cards", async () => {
    const { utilisation, remarks } = rental(await setup({ breakdown: [] }).income("rtx4090"));
    expect(utilisation.value.mid).toBeCloseTo(1 - 12 / 42, 12);
    expect(remarks).toContain("utilisation-of-model");
  });

  it("falls back on the whole network, and says so", async () => {
    const models = [{ ...priceRow(usual), availability: { total: 0, available: 0 } }];
    const { utilisation, remarks } = rental(await setup({ breakdown: [], models }).income("rtx4090"));
    expect(utilisation.value.mid).toBeCloseTo(0.7136, 12);
    expect(remarks).toContain("utilisation-of-network");
  });

  it("falls back on the last figures we know, with their day", async () => {
    const models = [{ ...priceRow(usual), availability: null }];
    const answer = await setup({ breakdown: [], models, network: 0 }).income("h100-sxm5");
    expect(answer).toMatchObject({ kind: "none", missing: "no-market" });
    const { utilisation, remarks } = rental(
      await setup({ breakdown: [], models, network: 0 }).income("rtx4090"),
    );
    expect(utilisation).toMatchObject({ stale: true, asOf: Temporal.Instant.from("2026-07-17T00:00:00Z") });
    expect(remarks).toEqual(expect.arrayContaining(["utilisation-of-network", "snapshot"]));
  });
});

describe("Akash without its API", () => {
  it("tells the last known price of an H100, with its day and source", async () => {
    const { usdPerGpuHour, utilisation, remarks } = rental(await setup({ down: true }).income("h100-sxm5"));
    expect(usdPerGpuHour).toMatchObject({ stale: true, asOf: Temporal.Instant.from("2026-09-28T00:00:00Z") });
    expect(usdPerGpuHour.value.low).toBeCloseTo(perHour(2.04), 12);
    expect(usdPerGpuHour.value.mid).toBeCloseTo(perHour(2.56), 12);
    expect(usdPerGpuHour.value.high).toBeCloseTo(perHour(2.72), 12);
    expect(utilisation.value.mid).toBeCloseTo(53 / 68, 12);
    expect(remarks).toContain("snapshot");
  });

  it("keeps in mind that a 4090 was leased for less than the site shows", async () => {
    const { usdPerGpuHour } = rental(await setup({ down: true }).income("rtx4090"));
    expect(usdPerGpuHour.value.low).toBeCloseTo(perHour(0.27), 12);
    expect(usdPerGpuHour.value.mid).toBeCloseTo(perHour(0.39), 12);
  });

  it("says that the source is down for a card of which nothing is known", async () => {
    const answer = await setup({ down: true }).income("rtx2060");
    expect(answer).toMatchObject({ kind: "none", missing: "source-down" });
  });

  it("takes a market without a single card for an outage", async () => {
    expect(rental(await setup({ models: [] }).income("rtx4090")).remarks).toContain("snapshot");
  });
});

describe("the state of Akash", () => {
  it("counts pending cards as rented", async () => {
    const figures = await setup().state();
    const told = Object.fromEntries(figures.map(({ name, figure }) => [name, figure.value]));
    expect(told).toEqual({ "gpus-total": 247, "gpus-rented": 130, providers: 60, utilisation: 0.7136 });
  });

  it("leaves out what the dashboard answers with zeros (trap 7)", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(`${host}/v1/network-capacity`, {
      json: { activeProviderCount: 0, resources: { gpu: { active: 0, pending: 0, total: 0 } } },
    });
    test.upstream.behave(`${host}/v1/graph-data`, { json: { currentValue: 0 } });
    expect(await akash.state(test.world)).toEqual([]);
    expect((await readNetworkUtilisation(test.world)).data).toBeNull();
  });
});

const usual = { min: 0.3, med: 0.4, weightedAverage: 0.4 };

const priceRow = (price: Readonly<Record<string, unknown>> | null) => ({
  vendor: "nvidia",
  model: "rtx4090",
  ram: "24Gi",
  interface: "PCIe",
  availability: { total: 10, available: 5 },
  price: price && { currency: "USD", max: 9, avg: 5, ...price },
});

const dayRow = (daysAgo: number, percent: number) => ({
  date: Temporal.PlainDate.from("2026-11-22").subtract({ days: daysAgo }).toString() + "T00:00:00.000Z",
  vendor: "nvidia",
  model: "rtx4090",
  totalGpus: 42,
  gpuUtilization: percent.toFixed(2),
});

const rental = (answer: Awaited<ReturnType<typeof akash.income>>): RentalIncome => {
  if (answer.kind !== "rental") throw new Error(`not a rental: ${JSON.stringify(answer)}`);
  return answer;
};

interface Given {
  readonly models?: readonly unknown[];
  readonly breakdown?: readonly unknown[];
  readonly network?: number;
  readonly down?: boolean;
}

/** Akash with the recorded answers, or with the ones given in their place. */
function setup({ models, breakdown, network, down = false }: Given = {}) {
  const answers: Recording[] = [
    ...(models ? [{ host, path: "/v1/gpu-prices", body: { models } }] : []),
    ...(breakdown
      ? ["rtx4090", "h100"].map((model) => ({
          host,
          path: `/v1/gpu-breakdown?vendor=nvidia&model=${model}`,
          body: breakdown,
        }))
      : []),
    ...(network === undefined
      ? []
      : [{ host, path: "/v1/graph-data/gpuUtilization", body: { currentValue: network } }]),
  ];
  const open = () => openTestWorld({ recordings: down ? [] : [...answers, ...recordings] });
  return {
    async income(gpu: string) {
      await using test = await open();
      return await akash.income(machineWith(gpu), {}, test.world);
    },
    async state() {
      await using test = await open();
      return await akash.state(test.world);
    },
  };
}

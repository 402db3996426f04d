import { describe, expect, it } from "vitest";
import { cloudPrices } from "../../core/reference/cloud-prices.ts";
import { recordings, type Behaviour } from "../fakes/upstream.ts";
import { openTestWorld } from "../world.ts";
import { csvOf, zipOf } from "../fakes/zip.ts";

const catalogue = "dstack-gpu-pricing.s3.eu-west-1.amazonaws.com";
const azure = "prices.azure.com";
type Row = Parameters<typeof csvOf>[0][number];

describe("what clouds ask for a card", () => {
  it("is Azure's list price of today per card, on demand and without Windows", async () => {
    const { of } = await setup("h100-sxm5");
    expect(of("azure")).toMatchObject({
      usdPerGpuHour: 98.32 / 8,
      source: { id: "azure-retail" },
      stale: false,
    });
    expect(of("azure")?.asOf.toString().slice(0, 10)).toBe("2026-11-22");
  });

  it("is the others' price of today per card, on demand, in the United States, by their catalogues", async () => {
    const { of } = await setup("h100-sxm5");
    expect(of("aws")).toMatchObject({
      usdPerGpuHour: 55.04 / 8,
      instance: "p5.48xlarge",
      region: "us-east-1",
      source: { id: "gpuhunt-catalogue" },
      stale: false,
    });
    expect(of("aws")?.asOf.toString()).toBe("2026-11-22T06:05:00Z");
    expect(of("lambda")?.usdPerGpuHour).toBe(31.92 / 8);
  });

  it("is RunPod's own, not that of other people's machines or of whole clusters", async () => {
    expect((await setup("h100-sxm5")).of("runpod")?.usdPerGpuHour).toBe(3.99);
    expect((await setup("rtx4090")).of("runpod")?.usdPerGpuHour).toBe(0.69);
  });

  it("tells cards by how they are mounted and by their memory", async () => {
    expect((await setup("h100-pcie")).of("lambda")?.usdPerGpuHour).toBe(3.29);
    expect((await setup("h100-pcie")).of("aws")).toBeUndefined();
    expect((await setup("h100-nvl")).of("azure")?.usdPerGpuHour).toBe(6.98);
    expect((await setup("a100-40gb-sxm4")).of("aws")?.usdPerGpuHour).toBeCloseTo(2.7447);
    expect((await setup("a100-80gb-sxm4")).of("aws")?.usdPerGpuHour).toBeCloseTo(3.4309);
    expect((await setup("a100-80gb-pcie")).of("aws")).toBeUndefined();
  });

  it("is nothing where the lists do not have the card, and says which were read", async () => {
    const { offers, without } = await setup("rtx3060");
    expect(offers).toEqual([]);
    expect(without).toEqual(["aws", "azure", "gcp", "lambda", "runpod"]);
  });

  it("is unknown, not unlisted, where a list could not be read", async () => {
    const { offers, without } = await setup("rtx3060", { [catalogue]: { status: 500 } });
    expect({ offers, without }).toEqual({ offers: [], without: [] });
  });

  it.each<[string, Behaviour]>([
    ["cannot be reached", { status: 500 }],
    ["knows no such instance", { json: { Items: [] } }],
    ["has no price in it", (recorded) => ({ text: JSON.stringify(recorded).replaceAll("98.32", "0") })],
    ["answers something else", { json: [] }],
  ])(
    "is Azure's by the catalogue where its own list %s, and the dated one without both",
    async (_case, behaviour) => {
      const { of } = await setup("h100-sxm5", { [azure]: behaviour });
      expect(of("azure")).toMatchObject({ usdPerGpuHour: 12.29, source: { id: "gpuhunt-catalogue" } });
      const neither = await setup("h100-sxm5", { [azure]: behaviour, [catalogue]: { status: 404 } });
      expect(neither.of("azure")).toMatchObject({ usdPerGpuHour: 12.29, source: { id: "data-receipts" } });
    },
  );

  it.each<[string, (rows: readonly Row[]) => Awaited<ReturnType<Extract<Behaviour, Function>>>]>([
    ["is a page", () => ({ headers: { "content-type": "text/html" }, text: "<html>Just a moment" })],
    ["is a page that says it is a file", () => ({ text: "<html>Just a moment" })],
    ["is nothing", () => ({ text: "" })],
    ["breaks off", (rows) => ({ bytes: zipOf("aws.csv", csvOf(rows)).subarray(0, 200) })],
    ["has other bytes than it says", (rows) => ({ bytes: zipOf("aws.csv", csvOf(rows), { claimedCrc: 1 }) })],
    ["has another file in it", (rows) => ({ bytes: zipOf("gcp.csv", csvOf(rows)) })],
    [
      "calls its prices otherwise",
      (rows) => ({ json: rows.map(({ price, ...rest }) => ({ ...rest, usd: price })) }),
    ],
    ["has no rows", () => ({ json: [] })],
    ["has no price in it", (rows) => ({ json: rows.map((row) => ({ ...row, price: 0 })) })],
    ["has no rows of the same length", (rows) => ({ bytes: zipOf("aws.csv", `${csvOf(rows)}a,b\r\n`) })],
    ["is more than is read", () => ({ bytes: Buffer.alloc(24_000_001) })],
    [
      "would unpack to gigabytes",
      (rows) => ({ bytes: zipOf("aws.csv", csvOf(rows), { claimedBytes: 4e9 }) }),
    ],
    [
      "unpacks to more than it says",
      (rows) => ({ bytes: zipOf("aws.csv", csvOf(rows), { claimedBytes: 80 }) }),
    ],
  ])("is the dated one where a catalogue %s", async (_case, change) => {
    const { of } = await setup("h100-sxm5", { [catalogue]: (rows) => change(rows as readonly Row[]) });
    expect(of("aws")).toMatchObject({ usdPerGpuHour: 6.88, source: { id: "data-receipts" } });
    expect(of("lambda")).toMatchObject({ usdPerGpuHour: 3.99, source: { id: "lambda-pricing" } });
  });

  it("unpacks a bomb no further than the archive admits, and not at all where that is too much", async () => {
    const bomb = Buffer.alloc(201_000_000);
    const bytes = zipOf("aws.csv", bomb);
    expect(bytes.length).toBeLessThan(300_000);
    const { of } = await setup("h100-sxm5", { [catalogue]: { bytes } });
    expect(of("aws")?.source.id).toBe("data-receipts");
  });

  it("is asked for once for all cards", async () => {
    await using test = await openTestWorld();
    for (const gpu of ["h100-sxm5", "t4", "l4"]) await cloudPrices(gpu, test.world);
    const asked = test.upstream.calls.filter((call) => call.startsWith(`${catalogue}/v3/aws/`));
    expect(asked).toHaveLength(1);
  });

  it("is the lowest in the United States of a card whose price nobody wrote down", async () => {
    const { of } = await setup("t4");
    expect(of("aws")).toMatchObject({ instance: "g4dn.xlarge", usdPerGpuHour: 0.526, gpus: ["t4"] });
    expect((await setup("h200-sxm")).of("aws")?.usdPerGpuHour).toBeCloseTo(63.296 / 8, 10);
  });

  it("keeps the odd row of a catalogue from hiding the others", async () => {
    const { of } = await setup("h100-sxm5", {
      [catalogue]: (rows) => ({ json: [{ ...(rows as Row[])[0], gpu_count: "many" }, ...(rows as Row[])] }),
    });
    expect(of("aws")).toMatchObject({ usdPerGpuHour: 6.88, source: { id: "gpuhunt-catalogue" } });
  });

  it("is marked as old where the catalogue has not been collected for days", async () => {
    const rows = recordings.find(({ path }) => path.includes("/aws/"))?.body as readonly Row[];
    const at = Temporal.Instant.from("2026-11-10T06:05:00Z");
    const { of } = await setup("h100-sxm5", {
      [`${catalogue}/v3/aws/`]: { bytes: zipOf("aws.csv", csvOf(rows), { at }) },
    });
    expect(of("aws")).toMatchObject({ stale: true, asOf: at });
    expect(of("gcp")).toMatchObject({ stale: false });
  });

  it("survives a restart without the archives, with the day they are of", async () => {
    const kept = new Map<string, unknown>();
    const store = {
      get: async (key: string) => kept.get(key),
      set: async (key: string, value: unknown) => kept.set(key, structuredClone(value)),
    };
    await using first = await openTestWorld({ kept: store });
    await cloudPrices("h100-sxm5", first.world);
    await using second = await openTestWorld({ kept: store });
    second.upstream.behaveAll({ status: 500 });
    second.clock.pass({ hours: 30 * 24 });
    const { offers } = await cloudPrices("h100-sxm5", second.world);
    expect(offers.find(({ cloud }) => cloud === "aws")).toMatchObject({
      source: { id: "gpuhunt-catalogue" },
      stale: true,
    });
    expect(JSON.stringify([...kept.values()]).length).toBeLessThan(20_000);
  });
});

async function setup(gpuId: string, broken: Readonly<Record<string, Behaviour>> = {}) {
  await using test = await openTestWorld();
  for (const [prefix, behaviour] of Object.entries(broken)) test.upstream.behave(prefix, behaviour);
  const prices = await cloudPrices(gpuId, test.world);
  return { ...prices, of: (cloud: string) => prices.offers.find((offer) => offer.cloud === cloud) };
}

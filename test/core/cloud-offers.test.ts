import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { currentOffers } from "../../core/reference/offers.ts";
import type { Behaviour } from "../fakes/upstream.ts";
import { openTestWorld } from "../world.ts";

describe("what clouds ask for a card", () => {
  it("is Azure's list price of today per card, on demand and without Windows, beside the others' dated ones", async () => {
    const offers = await setup("h100-sxm5");
    const azure = offers.find(({ cloud }) => cloud === "azure");
    expect(azure).toMatchObject({ usdPerGpuHour: 98.32 / 8, source: { id: "azure-retail" }, stale: false });
    expect(azure?.asOf.toString().slice(0, 10)).toBe("2026-11-22");
  });

  it("is today's price of the same instance per card, on demand, where a catalogue has it", async () => {
    const offers = await setup("h100-sxm5");
    const of = (cloud: string) => offers.find((offer) => offer.cloud === cloud);
    expect(of("aws")).toMatchObject({
      usdPerGpuHour: 6.88,
      region: "us-east-1",
      source: gpuhunt,
      stale: false,
    });
    expect(of("gcp")).toMatchObject({ usdPerGpuHour: 10.9791, source: gpuhunt });
    expect(of("lambda")).toMatchObject({ usdPerGpuHour: 3.99, source: gpuhunt });
    expect(of("runpod")).toMatchObject({ source: { id: "data-receipts" } });
  });

  it("is the lowest in the US of a card whose price nobody wrote down", async () => {
    const [offer, ...others] = await setup("t4");
    expect(offer).toMatchObject({
      cloud: "aws",
      instance: "g4dn.xlarge",
      usdPerGpuHour: 0.526,
      gpus: ["t4"],
    });
    expect(others).toEqual([]);
    const h200 = (await setup("h200-sxm")).find(({ cloud }) => cloud === "aws");
    expect(h200?.usdPerGpuHour).toBeCloseTo(63.296 / 8, 10);
  });

  it.each<[string, Behaviour]>([
    ["cannot be reached", { status: 503 }],
    ["is no archive", { text: "PK, but not really" }],
    ["is a page", { headers: { "content-type": "text/html" }, text: "<h1>Moved</h1>" }],
    ["lacks the file", { bytes: zipSync({ "readme.txt": strToU8("nothing") }) }],
    ["is cut off", { bytes: zipSync({ "aws.csv": strToU8("price\n1".repeat(500)) }).slice(0, 200) }],
    ["has other columns", { bytes: zipSync({ "aws.csv": strToU8("instance,usd\np5.48xlarge,55.04\n") }) }],
    ["has rows of other lengths", { bytes: zipSync({ "aws.csv": strToU8("price,spot\n1,2,3,4\n") }) }],
    ["is empty", { json: [] }],
  ])("is the dated one where a catalogue %s", async (_case, behaviour) => {
    const aws = (await setup("h100-sxm5", behaviour, catalogue)).find(({ cloud }) => cloud === "aws");
    expect(aws).toMatchObject({ usdPerGpuHour: 6.88, source: { id: "data-receipts" } });
  });

  it("is not unpacked where it would be larger than a catalogue ever is", async () => {
    const bytes = zipSync({ "aws.csv": new Uint8Array(61_000_000) });
    expect(bytes.length).toBeLessThan(100_000);
    const aws = (await setup("h100-sxm5", { bytes }, catalogue)).find(({ cloud }) => cloud === "aws");
    expect(aws?.source.id).toBe("data-receipts");
  });

  it("is asked once for all cards", async () => {
    await using test = await openTestWorld();
    for (const gpu of ["h100-sxm5", "t4", "l4"]) await currentOffers(gpu, test.world);
    expect(test.upstream.calls.filter((call) => call.startsWith(catalogue))).toHaveLength(3);
  });

  it.each<[string, Behaviour]>([
    ["cannot be reached", { status: 500 }],
    ["knows no such instance", { json: { Items: [] } }],
    ["has no price in it", (recorded) => ({ text: JSON.stringify(recorded).replaceAll("98.32", "0") })],
    ["answers something else", { json: [] }],
  ])("is the dated one where Azure %s", async (_case, behaviour) => {
    const azure = (await setup("h100-sxm5", behaviour)).find(({ cloud }) => cloud === "azure");
    expect(azure).toMatchObject({ usdPerGpuHour: 12.29, source: { id: "data-receipts" } });
  });

  it("is nothing for a card that no cloud has", async () => {
    expect(await setup("rtx2070")).toEqual([]);
  });
});

const catalogue = "dstack-gpu-pricing.s3.eu-west-1.amazonaws.com";
const gpuhunt = { id: "gpuhunt-catalogue" };

async function setup(gpuId: string, behaviour: Behaviour = "recorded", host = "prices.azure.com") {
  await using test = await openTestWorld();
  test.upstream.behave(host, behaviour);
  return await currentOffers(gpuId, test.world);
}

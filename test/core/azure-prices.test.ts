import { describe, expect, it } from "vitest";
import { currentOffers } from "../../core/reference/azure-prices.ts";
import type { Behaviour } from "../fakes/upstream.ts";
import { openTestWorld } from "../world.ts";

describe("what clouds ask for a card", () => {
  it("is Azure's list price of today per card, on demand and without Windows, beside the others' dated ones", async () => {
    const offers = await setup("h100-sxm5");
    const azure = offers.find(({ cloud }) => cloud === "azure");
    expect(azure).toMatchObject({ usdPerGpuHour: 98.32 / 8, source: { id: "azure-retail" }, stale: false });
    expect(azure?.asOf.toString().slice(0, 10)).toBe("2026-11-22");
    expect(offers.find(({ cloud }) => cloud === "aws")?.source.id).toBe("data-receipts");
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

async function setup(gpuId: string, behaviour: Behaviour = "recorded") {
  await using test = await openTestWorld();
  test.upstream.behave("prices.azure.com", behaviour);
  return await currentOffers(gpuId, test.world);
}

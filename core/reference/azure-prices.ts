import { z } from "zod";
import { UpstreamError } from "../errors.ts";
import { attempt, mostUsdPerHour, readableRows } from "../networks/reading.ts";
import type { Upstream, World } from "../world.ts";
import type { CloudOffer } from "./clouds.ts";

/** Keyless list prices: https://learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices */
const upstream: Upstream = {
  id: "azure-retail",
  name: "Azure Retail Prices",
  link: "https://azure.microsoft.com/pricing/details/virtual-machines/linux/",
  origin: "https://prices.azure.com",
  freshSeconds: 24 * 3600,
  timeoutSeconds: 8,
  callsPerMinute: 10,
  maxBytes: 2_000_000,
};

/** Cards in an instance, of which the price is that of all. */
const cardsIn: Readonly<Record<string, number>> = {
  NC24ads_A100_v4: 1,
  NC40ads_H100_v5: 1,
  ND96isr_H100_v5: 8,
};

const row = z.object({
  retailPrice: z.number().positive().max(mostUsdPerHour),
  currencyCode: z.literal("USD"),
  unitOfMeasure: z.literal("1 Hour"),
  armSkuName: z.string(),
  productName: z.string(),
  skuName: z.string(),
  meterName: z.string(),
});

const answer = z.object({ Items: readableRows(row) });

/** Azure's price of today for the instance of a dated offer; undefined where it cannot be had. */
export async function azureOfToday(offer: CloudOffer, world: World): Promise<CloudOffer | undefined> {
  const cards = cardsIn[offer.instance];
  if (cards === undefined) return undefined;
  const sku = `Standard_${offer.instance}`;
  const read = await attempt(world.json(upstream, pathFor(sku, offer.region), answer));
  if (read instanceof UpstreamError) return undefined;
  const found = read.data.Items.find((item) => item.armSkuName === sku && isOnDemandLinux(item));
  if (!found) return undefined;
  const { id, name, link } = upstream;
  return {
    ...offer,
    usdPerGpuHour: found.retailPrice / cards,
    asOf: read.fetchedAt,
    source: { id, name, link },
    stale: read.stale || read.failure !== undefined,
  };
}

/** Values are compared by case. */
function pathFor(sku: string, region: string): string {
  const filter = [
    "serviceName eq 'Virtual Machines'",
    "priceType eq 'Consumption'",
    `armRegionName eq '${region}'`,
    `armSkuName eq '${sku}'`,
  ].join(" and ");
  return `/api/retail/prices?currencyCode=USD&$filter=${encodeURIComponent(filter)}`;
}

const isOnDemandLinux = ({ productName, skuName, meterName }: z.output<typeof row>): boolean =>
  !productName.includes("Windows") && !/Spot|Low Priority/.test(`${skuName} ${meterName}`);

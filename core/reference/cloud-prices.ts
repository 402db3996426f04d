import type { World } from "../world.ts";
import { azureOfToday } from "./azure-prices.ts";
import { bigClouds, cloudOffers, gpuClouds, type CloudId, type CloudOffer } from "./clouds.ts";
import { listedAt, type Listed } from "./gpuhunt.ts";

/** What renting a card costs in the clouds. */
export interface CloudPrices {
  /** One for each cloud of which a price is known, in the clouds' order. */
  readonly offers: readonly CloudOffer[];
  /** Clouds whose list of today was read and does not have the card. */
  readonly without: readonly CloudId[];
}

/**
 * Azure's price by its own list, the others' by gpuhunt's catalogues; where neither can be had the dated price of a cloud,
 * of which the cheapest counts. Never rejects for an upstream.
 */
export async function cloudPrices(gpuId: string, world: World): Promise<CloudPrices> {
  const found = await Promise.all([...bigClouds, ...gpuClouds].map((cloud) => priceAt(cloud, gpuId, world)));
  return {
    offers: found.flatMap(({ offer }) => (offer ? [offer] : [])),
    without: found.flatMap(({ cloud, offer, listed }) =>
      !offer && listed.kind === "unlisted" ? [cloud] : [],
    ),
  };
}

interface Found {
  readonly cloud: CloudId;
  readonly offer: CloudOffer | undefined;
  readonly listed: Listed;
}

async function priceAt(cloud: CloudId, gpuId: string, world: World): Promise<Found> {
  const [dated] = cloudOffers
    .filter((offer) => offer.cloud === cloud && offer.gpus.includes(gpuId))
    .toSorted((one, other) => one.usdPerGpuHour - other.usdPerGpuHour);
  const [listed, ofToday] = await Promise.all([
    listedAt(cloud, gpuId, world),
    cloud === "azure" && dated ? azureOfToday(dated, world) : undefined,
  ]);
  return { cloud, listed, offer: ofToday ?? (listed.kind === "offer" ? listed.offer : dated) };
}

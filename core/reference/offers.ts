import type { World } from "../world.ts";
import { azureOffer } from "./azure-prices.ts";
import { cloudOffers, type CloudOffer } from "./clouds.ts";
import { catalogueOffers, cataloguedClouds, isCatalogued } from "./gpuhunt.ts";

/** What clouds ask for a card: as of today where that can be read, else the dated prices. */
export async function currentOffers(gpuId: string, world: World): Promise<readonly CloudOffer[]> {
  const offers = cloudOffers.filter(({ gpus }) => gpus.includes(gpuId));
  const own = offers.filter(({ cloud }) => !isCatalogued(cloud));
  const found = await Promise.all([
    ...cataloguedClouds.map((cloud) =>
      catalogueOffers(cloud, gpuId, { dated: offers.filter((offer) => offer.cloud === cloud), world }),
    ),
    ...own.map(async (offer) => [offer.cloud === "azure" ? await azureOffer(offer, world) : offer]),
  ]);
  return found.flat();
}

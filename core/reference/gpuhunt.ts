import { z } from "zod";
import { UpstreamError } from "../errors.ts";
import { findGpu } from "../gpus.ts";
import { attempt } from "../networks/reading.ts";
import type { Source } from "../sourced.ts";
import type { Upstream, World } from "../world.ts";
import type { CloudId, CloudOffer } from "./clouds.ts";
import { rowsOfZippedCsv } from "./zipped-csv.ts";

/** Catalogues of the clouds' list prices that dstack publishes each hour: github.com/dstackai/gpuhunt (MPL-2.0), catalog.py. */
const source: Source = {
  id: "gpuhunt-catalogue",
  name: "gpuhunt catalogue",
  link: "https://github.com/dstackai/gpuhunt",
};

/** Its names of clouds. Azure tells its prices itself; RunPod's terms are against being read by machines. */
const catalogues = { aws: "aws", gcp: "gcp", lambda: "lambdalabs" } as const satisfies Partial<
  Record<CloudId, string>
>;
export type CataloguedCloud = keyof typeof catalogues;

export const isCatalogued = (cloud: CloudId): cloud is CataloguedCloud => Object.hasOwn(catalogues, cloud);
export const cataloguedClouds = Object.keys(catalogues) as readonly CataloguedCloud[];

/** The archive is some hundred kB, the catalogue in it some MB. */
const maxBytes = 10_000_000;
const maxUnpackedBytes = 60_000_000;
const mostUsdPerHour = 10_000;

const csvNumber = z.string().min(1).transform(Number).pipe(z.number().positive());

/** Columns by name, as gpuhunt's models.py orders them at will; `price` is that of the whole instance. */
const row = z.object({
  instance_name: z.string().min(1),
  location: z.string().min(1),
  price: csvNumber.pipe(z.number().max(mostUsdPerHour)),
  gpu_count: csvNumber.pipe(z.number().int().max(64)),
  gpu_name: z.string().min(1),
  gpu_memory: csvNumber.pipe(z.number().max(1_000)),
  spot: z.literal("False"),
});

/** What one cloud asks for a card in one instance and region, on demand. */
const price = z.object({
  instance: z.string(),
  region: z.string(),
  gpu: z.string(),
  memoryGb: z.number(),
  usdPerGpuHour: z.number().positive().max(mostUsdPerHour),
});
type Price = z.output<typeof price>;
const prices = z.array(price).min(1);

const upstreamOf = (cloud: CataloguedCloud): Upstream => ({
  ...source,
  id: `gpuhunt-catalogue-${cloud}`,
  link: "https://github.com/dstackai/gpuhunt",
  origin: "https://dstack-gpu-pricing.s3.eu-west-1.amazonaws.com",
  freshSeconds: 24 * 3600,
  timeoutSeconds: 20,
  callsPerMinute: 2,
  maxBytes,
  decode: (bytes) => readCatalogue(bytes, `${catalogues[cloud]}.csv`),
});

const upstreams: Readonly<Record<CataloguedCloud, Upstream>> = {
  aws: upstreamOf("aws"),
  gcp: upstreamOf("gcp"),
  lambda: upstreamOf("lambda"),
};

/** On-demand instances with cards; rows that cannot be read are left out, a catalogue of none is refused. */
async function readCatalogue(bytes: Uint8Array, file: string): Promise<readonly Price[]> {
  const found: Price[] = [];
  for await (const given of rowsOfZippedCsv(bytes, { file, maxBytes: maxUnpackedBytes })) {
    const read = row.safeParse(given).data;
    if (!read) continue;
    const { instance_name: instance, location: region, gpu_name: gpu, gpu_memory: memoryGb } = read;
    found.push({ instance, region, gpu, memoryGb, usdPerGpuHour: read.price / read.gpu_count });
  }
  return found;
}

/** What clouds ask for a card by today's catalogues: in place of the dated price of the same instance, or a new offer. */
export async function catalogueOffers(
  cloud: CataloguedCloud,
  gpuId: string,
  { dated, world }: { readonly dated: readonly CloudOffer[]; readonly world: World },
): Promise<readonly CloudOffer[]> {
  const path = `/v3/${catalogues[cloud]}/latest/catalog.zip`;
  const read = await attempt(world.json(upstreams[cloud], path, prices));
  if (read instanceof UpstreamError) return dated;
  const { data, fetchedAt: asOf, failure } = read;
  const fresh = { asOf, source, stale: read.stale || failure !== undefined };
  if (dated.length > 0)
    return dated.map((offer) => {
      const same = cheapestOf(
        data.filter(({ instance }) => instance === offer.instance),
        offer.region,
      );
      return same ? { ...offer, ...fresh, region: same.region, usdPerGpuHour: same.usdPerGpuHour } : offer;
    });
  const found = cheapestOf(
    data.filter((each) => isCard(each, gpuId)),
    usual,
  );
  if (!found) return [];
  const { instance, region, usdPerGpuHour } = found;
  return [{ cloud, instance, region, gpus: [gpuId], usdPerGpuHour, ...fresh }];
}

/** Where clouds have the most cards, and their lowest list prices. */
const usual = "us";

/** The lowest price in that region, or in the US, or anywhere. */
function cheapestOf(all: readonly Price[], region: string): Price | undefined {
  const sorted = all.toSorted((a, b) => a.usdPerGpuHour - b.usdPerGpuHour);
  return (
    sorted.find((each) => each.region === region) ??
    sorted.find((each) => each.region.startsWith(usual)) ??
    sorted[0]
  );
}

/** A cloud does not always say which form of a card it has: any with that memory is meant. */
function isCard({ gpu, memoryGb }: Price, gpuId: string): boolean {
  const match = findGpu(`${gpu} ${Math.round(memoryGb)}GB`);
  return match.kind === "found" && [match.gpu, ...match.others].some(({ id }) => id === gpuId);
}

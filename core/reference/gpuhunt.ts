import { z } from "zod";
import { UpstreamError } from "../errors.ts";
import { gpuNamed, type Gpu } from "../gpus.ts";
import { isOld } from "../networks/old.ts";
import { attempt, mostUsdPerHour } from "../networks/reading.ts";
import type { Source } from "../sourced.ts";
import { hoursBetween } from "../time.ts";
import type { Upstream, World } from "../world.ts";
import type { CloudId, CloudOffer } from "./clouds.ts";
import { readCsvInZip, type CsvRow } from "./csv-in-zip.ts";

/** What gpuhunt calls the clouds that it has a catalogue of. */
const catalogues = {
  aws: "aws",
  azure: "azure",
  gcp: "gcp",
  lambda: "lambdalabs",
  runpod: "runpod",
  nebius: "nebius",
  oci: "oci",
  verda: "verda",
  cloudrift: "cloudrift",
} as const satisfies Record<CloudId, string>;

/** A catalogue is published hourly; that of a cloud which could not be collected stays as it was. */
const freshHours = 96;

/** What is read of a row, by https://github.com/dstackai/gpuhunt (MPL-2.0), `storage.py`; prices are of the whole instance. */
const columns = [
  "instance_name",
  "location",
  "price",
  "gpu_count",
  "gpu_name",
  "gpu_memory",
  "spot",
  "flags",
] as const;

const row = z.object({
  instance_name: z.string().min(1),
  location: z.string(),
  price: z.coerce.number().positive().max(mostUsdPerHour),
  gpu_count: z.coerce.number().int().min(1).max(1000),
  gpu_name: z.string().min(1),
  gpu_memory: z.coerce.number().positive().max(10_000),
});
type Row = z.output<typeof row>;

/** What is kept of a catalogue: of each card the cheapest instance. */
const listing = z.object({
  packedAt: z.iso.datetime(),
  offers: z
    .array(
      z.object({
        instance: z.string(),
        region: z.string(),
        gpu: z.string(),
        usdPerGpuHour: z.number().positive().max(mostUsdPerHour),
      }),
    )
    .min(1),
});
type Listing = z.output<typeof listing>;

const source = {
  id: "gpuhunt-catalogue",
  name: "gpuhunt catalogue",
  link: "https://github.com/dstackai/gpuhunt",
} as const satisfies Source;

/** An upstream for each cloud: where one catalogue fails the others are still asked for. */
const upstreamOf = (cloud: CloudId): Upstream => ({
  ...source,
  id: `gpuhunt-${catalogues[cloud]}`,
  name: `gpuhunt catalogue of ${catalogues[cloud]}`,
  origin: "https://dstack-gpu-pricing.s3.eu-west-1.amazonaws.com",
  freshSeconds: 24 * 3600,
  timeoutSeconds: 20,
  callsPerMinute: 4,
  maxBytes: 24_000_000,
  decode: (file) => unpack(cloud, Buffer.from(file)),
});

/** What a cloud asks for a card by its catalogue; `unlisted` where the catalogue was read and has no such card. */
export type Listed =
  | { readonly kind: "offer"; readonly offer: CloudOffer }
  | { readonly kind: "unlisted"; readonly asOf: Temporal.Instant }
  | { readonly kind: "unknown" };

/** Never rejects for an upstream. */
export async function listedAt(cloud: CloudId, gpuId: string, world: World): Promise<Listed> {
  const path = `/v3/${catalogues[cloud]}/latest/catalog.zip`;
  const read = await attempt(world.json(upstreamOf(cloud), path, listing));
  if (read instanceof UpstreamError) return { kind: "unknown" };
  const packedAt = Temporal.Instant.from(read.data.packedAt);
  const asOf = Temporal.Instant.compare(packedAt, read.fetchedAt) > 0 ? read.fetchedAt : packedAt;
  const found = read.data.offers.find(({ gpu }) => gpu === gpuId);
  if (!found) return { kind: "unlisted", asOf };
  const { instance, region, usdPerGpuHour } = found;
  const stale = isOld(read) || hoursBetween(asOf, world.now()) > freshHours;
  return {
    kind: "offer",
    offer: { cloud, instance, region, gpus: [gpuId], usdPerGpuHour, asOf, source, stale },
  };
}

async function unpack(cloud: CloudId, file: Buffer): Promise<Listing> {
  const { rows, packedAt } = await readCsvInZip(file, {
    name: `${catalogues[cloud]}.csv`,
    columns,
    mostBytes: 200_000_000,
    mostRows: 1_000_000,
    keep: ({ spot, gpu_name: name, flags }) => spot === "False" && name !== "" && flags === "",
  });
  return { packedAt: packedAt.toString(), offers: cheapest(cloud, rows) };
}

/** The cheapest of each card, in the United States where it is there, as the dated prices are. */
function cheapest(cloud: CloudId, rows: readonly CsvRow[]): Listing["offers"] {
  const best = new Map<string, Listing["offers"][number] & { readonly isAbroad: boolean }>();
  for (const each of rows) {
    const parsed = row.safeParse(each);
    if (!parsed.success || !isOfCloud(cloud, parsed.data)) continue;
    const { instance_name: instance, location: region, price, gpu_count: count } = parsed.data;
    const isAbroad = !/^(us|.*us\d?$)/i.test(region);
    for (const { id: gpu } of cardsOf(parsed.data)) {
      const known = best.get(gpu);
      const offer = { instance, region, gpu, usdPerGpuHour: price / count, isAbroad };
      if (!known || isBetter(offer, known)) best.set(gpu, offer);
    }
  }
  return [...best.values()].map(({ isAbroad: _isAbroad, ...offer }) => offer);
}

interface Ranked {
  readonly usdPerGpuHour: number;
  readonly isAbroad: boolean;
}

const isBetter = (one: Ranked, other: Ranked): boolean =>
  one.isAbroad === other.isAbroad ? one.usdPerGpuHour < other.usdPerGpuHour : other.isAbroad;

/** RunPod's community machines are other people's, and stand in the catalogue by country, not by data centre. */
const isOfCloud = (cloud: CloudId, { location }: Row): boolean => cloud !== "runpod" || location.length > 2;

/** Names that our catalogue of cards has in another spelling; an A10G is Amazon's A10. */
const otherNames: Readonly<Record<string, string>> = {
  A10G: "A10",
  H100NVL: "H100 NVL",
  H200NVL: "H200 NVL",
};

/** Where neither name nor instance says how a card is mounted, it may be either form; of other memory it is another card. */
function cardsOf({ instance_name: instance, gpu_name: name, gpu_memory: memory }: Row): readonly Gpu[] {
  const mount = mountOf(instance);
  const match = gpuNamed([otherNames[name] ?? name, `${Math.round(memory)}GB`, mount].join(" ").trim());
  if (!match) return [];
  const { form } = match.gpu;
  return [match.gpu, ...match.others].filter((gpu) => mount === "" || gpu.form === form);
}

/** Amazon's P, Google's A and Azure's ND machines have SXM modules, Azure's NC have cards. */
const mountedSxm = /sxm|hbm3|^(p[45]\w*|p6-\w+)\.|^a[234]-|_ND/i;
const mountedPcie = /pcie|_NC\w*A100/i;

function mountOf(instance: string): "" | "SXM" | "PCIe" | "NVL" {
  if (/nvl|_NC\w*H100/i.test(instance)) return "NVL";
  if (mountedPcie.test(instance)) return "PCIe";
  return mountedSxm.test(instance) ? "SXM" : "";
}

import { z } from "zod";
import type { Source } from "../sourced.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import { instantText, mostUsdPerHour, numeric, readableRows } from "./reading.ts";

/** Readers of Akash's Console API: keyless, no published limits, cached 15 minutes by the server itself. */
export const akashConsole: Source = {
  id: "akash-console",
  name: "Akash Console API",
  link: "https://akash.network/pricing/gpus",
};

/** A cold `/v1/gpu-prices` was measured at 16 seconds, so the timeout is longer. */
const akashUpstream: Upstream = {
  ...akashConsole,
  link: "https://akash.network/pricing/gpus",
  origin: "https://console-api.akash.network",
  freshSeconds: 900,
  timeoutSeconds: 20,
  callsPerMinute: 30,
  maxBytes: 8_000_000,
};

/** A model as the API names it, with the forms it comes in. */
export interface AkashCard {
  readonly vendor: string;
  readonly model: string;
  readonly variants: readonly { readonly ram: string; readonly interface: string }[];
}

/** Null stands for "unreadable" as much as for "none": neither is a price. */
const usdPerHour = z.number().positive().max(mostUsdPerHour).nullable().catch(null);

const price = z
  .object({ currency: z.literal("USD"), min: usdPerHour, med: usdPerHour, weightedAverage: usdPerHour })
  .nullable()
  .catch(null);

const availability = z.object({ total: z.number(), available: z.number() }).nullable().catch(null);

const priceRow = z.object({
  vendor: z.string(),
  model: z.string(),
  ram: z.string().nullable().catch(null),
  interface: z.string().nullable().catch(null),
  availability,
  price,
});

/** A market without a single readable row is an outage, not a market: the shape refuses it. */
const gpuPrices = z.object({ models: readableRows(priceRow).refine((rows) => rows.length > 0) });

/** `gpuUtilization` is text (`"74.29"`) although the API's own schema says number. */
const breakdownRow = z.object({
  date: instantText,
  vendor: z.string(),
  model: z.string(),
  totalGpus: numeric,
  gpuUtilization: numeric,
});

const unknownCount = z.number().nullable().catch(null);

const networkCapacity = z.object({
  activeProviderCount: unknownCount,
  resources: z.object({
    gpu: z.object({ active: unknownCount, pending: unknownCount, total: unknownCount }),
  }),
});

export type GpuPrice = z.output<typeof price>;
export type GpuPriceRow = z.output<typeof priceRow>;
export type BreakdownRow = z.output<typeof breakdownRow>;
export type NetworkCapacity = z.output<typeof networkCapacity>;

/** Bids per model in USD per GPU-hour, with how many cards are free. */
export async function readGpuPrices(world: World): Promise<Fetched<readonly GpuPriceRow[]>> {
  const fetched = await world.json(akashUpstream, "/v1/gpu-prices", gpuPrices);
  return { ...fetched, data: fetched.data.models };
}

/** One row a day of how much of a model is leased; other models' rows are dropped. */
export async function readBreakdown(
  world: World,
  card: AkashCard,
): Promise<Fetched<readonly BreakdownRow[]>> {
  const query = new URLSearchParams({ vendor: card.vendor, model: card.model });
  const path = `/v1/gpu-breakdown?${query.toString()}`;
  const fetched = await world.json(akashUpstream, path, readableRows(breakdownRow));
  const ofCard = ({ vendor, model }: BreakdownRow) => same(vendor, card.vendor) && same(model, card.model);
  return { ...fetched, data: fetched.data.filter(ofCard) };
}

/** The leased share of all GPUs, 0 to 1; null where the API says 0, which is how it says "unknown". */
export async function readNetworkUtilisation(world: World): Promise<Fetched<number | null>> {
  const shape = z.object({ currentValue: numeric });
  const fetched = await world.json(akashUpstream, "/v1/graph-data/gpuUtilization", shape);
  const percent = fetched.data.currentValue;
  return { ...fetched, data: percent > 0 && percent <= 100 ? percent / 100 : null };
}

export const readNetworkCapacity = (world: World): Promise<Fetched<NetworkCapacity>> =>
  world.json(akashUpstream, "/v1/network-capacity", networkCapacity);

/** Names are spelt differently from endpoint to endpoint: `PCIe` here, `pcie` there. */
export const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

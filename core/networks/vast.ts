import { z } from "zod";
import { band, point, type Band } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import type { Machine } from "../machine.ts";
import { day, type Source, type Sourced } from "../sourced.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import { rowsOf } from "./card-names.ts";
import type { Income, Network, NoIncome, Remark } from "./network.ts";
import { ageRemarks, isOld } from "./old.ts";
import { attempt, readableRows } from "./reading.ts";

const vastAi: Source = { id: "vast", name: "Vast.ai", link: "https://vast.ai" };
const farm: Source = {
  id: "vast-500farm",
  name: "Vast.ai, by 500.farm",
  link: "https://500.farm/vastai-exporter/",
};
const docs: Source = { id: "vast-docs", name: "Vast.ai documentation", link: "https://docs.vast.ai" };
const docsRead = day("2026-11-22");

/** What both feeds come down to for a kind of card; prices are USD per GPU-hour. */
interface Market {
  readonly name: string;
  readonly usdPerGpuHour: Band;
  /** Rented cards / all cards, 0 to 1. */
  readonly utilisation: number;
  /** The prices are those of all offers, not of rented cards alone. */
  readonly isAsked: boolean;
}

interface Feed {
  readonly source: Source;
  readonly read: (world: World) => Promise<Fetched<readonly Market[]>>;
}

/** Vast.ai's terms are against collecting what it shows: it is asked for seldom, named, and kept nowhere. */
const manners = { freshSeconds: 3600, timeoutSeconds: 10, callsPerMinute: 2, memoryOnly: true } as const;

const mostUsdPerHour = 1_000;
const usd = z.number().positive().max(mostUsdPerHour);
const usdOrNone = usd.nullish().catch(null);
const count = z.number().int().min(0).max(10_000_000);

/** For hosts with machines of their own: vast-ai/vast-cli 5567983 (2026-08-06), `metrics gpu`. Takes VAST_API_KEY as a header. */
const consoleUpstream: Upstream = {
  ...vastAi,
  link: "https://vast.ai",
  origin: "https://console.vast.ai",
  maxBytes: 4_000_000,
  ...manners,
};

const ofConsole = z
  .object({
    gpu_name: z.string().min(1),
    total: count.min(1),
    available: count,
    price_p10: usdOrNone,
    price_median: usd,
    price_p90: usdOrNone,
  })
  .refine(({ total, available }) => available <= total)
  .transform((row): Market => ({
    name: row.gpu_name,
    usdPerGpuHour: spread(row.price_median, row.price_p10, row.price_p90),
    utilisation: 1 - row.available / row.total,
    isAsked: true,
  }));
const consoleShape = z
  .object({ gpus: readableRows(ofConsole).refine((rows) => rows.length > 0) })
  .transform(({ gpus }) => gpus);

/** An exporter of a third party, without a key: 500farm/prometheus-vastai 6490c87 (2026-04-11), `machine_stats.go`. */
const farmUpstream: Upstream = {
  ...farm,
  link: "https://500.farm/vastai-exporter/",
  origin: "https://500.farm",
  maxBytes: 8_000_000,
  ...manners,
};

const cell = <T>(shape: z.ZodType<T>) =>
  z
    .array(shape)
    .min(1)
    .transform(([first]) => first as T);
const ofRented = z.object({
  count: count.min(1),
  price_median: usd,
  price_10th_percentile: usdOrNone,
  price_90th_percentile: usdOrNone,
});
const ofFarm = z
  .object({
    name: z.string().min(1),
    stats: z.object({
      rented: z.object({ all: cell(ofRented) }),
      all: z.object({ all: cell(z.object({ count: count.min(1) })) }),
    }),
  })
  .refine(({ stats }) => stats.rented.all.count <= stats.all.all.count)
  .transform(({ name, stats: { rented, all } }): Market => ({
    name,
    usdPerGpuHour: spread(
      rented.all.price_median,
      rented.all.price_10th_percentile,
      rented.all.price_90th_percentile,
    ),
    utilisation: rented.all.count / all.all.count,
    isAsked: false,
  }));
const farmShape = z
  .object({ models: readableRows(ofFarm).refine((rows) => rows.length > 0) })
  .transform(({ models }) => models);

const spread = (mid: number, low: number | null | undefined, high: number | null | undefined): Band =>
  band(Math.min(mid, low ?? mid), mid, Math.max(mid, high ?? mid));

const consolePath = "/api/v0/metrics/gpu/current/?verified=all&hosting_type=all&num_gpus=all";
const consoleFeed: Feed = {
  source: vastAi,
  read: (world) => world.json(consoleUpstream, consolePath, consoleShape),
};
const farmFeed: Feed = {
  source: farm,
  read: (world) => world.json(farmUpstream, "/vastai-exporter/gpu-stats", farmShape),
};

/** A quarter, as hosts tell; Vast.ai's documents that we read do not say, and offers have had a fee of their own since 2026. */
const feeRate: Sourced<number> = {
  value: 0.25,
  basis: "assumed",
  source: docs,
  asOf: docsRead,
  stale: false,
};

/** Paid out in dollars. */
const slippageRate: Sourced<number> = { ...feeRate, value: 0 };

const documented = { source: docs, asOf: docsRead };
const facts = {
  focus: documented,
  users: documented,
  pricing: documented,
  token: documented,
  strength: { source: vastAi, asOf: docsRead },
  deployment: documented,
  staking: documented,
  reputation: documented,
  slashing: documented,
  renter: documented,
  owner: documented,
  sla: documented,
};

/** Vast.ai: what is paid for a kind of card (with a host's key: asked), for the share of such cards that is rented. */
export const vast = {
  id: "vast",
  name: "Vast.ai",
  link: "https://vast.ai",
  isOptional: true,
  keptNowhere: true,
  model: "rent",
  token: undefined,
  payout: "pegged",
  feeRate,
  slippageRate,
  notModelled: ["payout-fees", "downtime"],
  facts,
  income: async (machine, _entered, world) => income(machine, feedOf(world), world),
  state: async () => [],
} as const satisfies Network;

/** What is switched on where a host's key is given; and the upstream that takes it. */
export const vastKey = "vast-key";
export const vastKeyedUpstream = consoleUpstream.id;

const feedOf = ({ switchedOn }: World): Feed => (switchedOn?.has(vastKey) ? consoleFeed : farmFeed);

async function income({ gpu }: Machine, { source, read }: Feed, world: World): Promise<Income | NoIncome> {
  const fetched = await attempt(read(world));
  if (fetched instanceof UpstreamError)
    return { kind: "none", missing: "source-down", source, failure: fetched };
  const { rows, isVariant } = rowsOf(fetched.data, gpu, ({ name }) => [name]);
  const [found] = rows;
  if (!found) return { kind: "none", missing: "no-market", source };
  const figure = { source, asOf: fetched.fetchedAt, stale: isOld(fetched) };
  const remarks: readonly Remark[] = [
    ...(isVariant ? (["matched-without-interface"] as const) : []),
    "fee-assumed",
    ...(found.isAsked ? (["prices-asked"] as const) : []),
    "utilisation-of-model",
    ...ageRemarks(fetched),
  ];
  return {
    kind: "rental",
    usdPerGpuHour: { ...figure, basis: "listed", value: found.usdPerGpuHour },
    utilisation: { ...figure, basis: "measured", value: point(found.utilisation) },
    feeRate,
    remarks,
  };
}

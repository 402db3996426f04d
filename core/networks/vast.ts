import { z } from "zod";
import { band, point, type Band } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import type { Machine } from "../machine.ts";
import { day, type Source, type Sourced } from "../sourced.ts";
import { hoursBetween } from "../time.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import { rowsOf } from "./card-names.ts";
import type { Income, Network, NetworkFigure, NoIncome, Remark } from "./network.ts";
import { isOld } from "./old.ts";
import { attempt, instantText, readableRows } from "./reading.ts";

const vastAi = {
  id: "vast",
  name: "Vast.ai",
  link: "https://vast.ai",
  memoryOnly: true,
} as const satisfies Source;
const farm = {
  id: "vast-500farm",
  name: "Vast.ai, by 500.farm",
  link: "https://500.farm/vastai-exporter/",
  memoryOnly: true,
} as const satisfies Source;
const docs: Source = { id: "vast-docs", name: "Vast.ai documentation", link: "https://docs.vast.ai" };
const docsRead = day("2026-11-22");

/** What both feeds come down to for a kind of card; prices are USD per GPU-hour. */
interface Market {
  readonly name: string;
  readonly usdPerGpuHour: Band;
  readonly rented: number;
  readonly total: number;
  /** The prices are those of rented cards, or else of all, or of those that wait because none is rented. */
  readonly priceOf: "rented" | "all" | "waiting";
}

/** When it was counted, where that is said, and each kind of card. */
interface Counted {
  readonly at: Temporal.Instant | undefined;
  readonly markets: readonly Market[];
}

interface Feed {
  readonly source: Source;
  readonly read: (world: World) => Promise<Fetched<Counted>>;
}

/** Vast.ai's terms are against collecting what it shows: it is asked for seldom, named, and kept nowhere. */
const manners = { freshSeconds: 3600, timeoutSeconds: 10, callsPerMinute: 2 } as const;

const mostUsdPerHour = 1_000;
const usd = z.number().positive().max(mostUsdPerHour);
const usdOrNone = usd.nullish().catch(null);
const count = z.number().int().min(0).max(10_000_000);

/** For hosts with machines of their own: vast-ai/vast-cli 5567983 (2026-08-06), `metrics gpu`. Takes VAST_API_KEY as a header. */
const consoleUpstream: Upstream = {
  ...vastAi,
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
    rented: row.total - row.available,
    total: row.total,
    priceOf: "all",
  }));
const consoleShape = z
  .object({ gpus: readableRows(ofConsole).refine((rows) => rows.length > 0) })
  .transform(({ gpus }): Counted => ({ at: undefined, markets: gpus }));

/** An exporter of a third party, without a key: 500farm/prometheus-vastai 6490c87 (2026-04-11), `machine_stats.go`. */
const farmUpstream: Upstream = {
  ...farm,
  origin: "https://500.farm",
  maxBytes: 8_000_000,
  ...manners,
};

const cell = <T>(shape: z.ZodType<T>) =>
  z
    .array(shape)
    .min(1)
    .transform(([first]) => first as T);
const ofSome = z.object({
  count,
  price_median: usdOrNone,
  price_10th_percentile: usdOrNone,
  price_90th_percentile: usdOrNone,
});
const ofFarm = z
  .object({
    name: z.string().min(1),
    stats: z.object({
      rented: z.object({ all: cell(ofSome) }),
      available: z.object({ all: cell(ofSome) }),
      all: z.object({ all: cell(z.object({ count: count.min(1) })) }),
    }),
  })
  .refine(({ stats }) => stats.rented.all.count <= stats.all.all.count)
  .transform(({ name, stats: { rented, available, all } }, context): Market => {
    const [paid, asked] = [rented.all, available.all].map(spreadOf);
    const usdPerGpuHour = paid ?? asked;
    if (usdPerGpuHour) {
      const counts = { rented: rented.all.count, total: all.all.count };
      return { name, usdPerGpuHour, ...counts, priceOf: paid ? "rented" : "waiting" };
    }
    context.addIssue("no price");
    return z.NEVER;
  });
const farmShape = z
  .object({ timestamp: instantText, models: readableRows(ofFarm).refine((rows) => rows.length > 0) })
  .transform(({ timestamp, models }): Counted => ({ at: timestamp, markets: models }));

/** Prices are left out where there is no card. */
function spreadOf(some: z.output<typeof ofSome>): Band | undefined {
  const { count: cards, price_median: mid, price_10th_percentile: low, price_90th_percentile: high } = some;
  return cards === 0 || mid === undefined || mid === null ? undefined : spread(mid, low, high);
}

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
  state: async (world) => state(feedOf(world), world),
} as const satisfies Network;

/** What is switched on where a host's key is given; and the upstream that takes it. */
export const vastKey = "vast-key";
export const vastKeyedUpstream = consoleUpstream.id;

const feedOf = ({ switchedOn }: World): Feed => (switchedOn?.has(vastKey) ? consoleFeed : farmFeed);

async function income({ gpu }: Machine, { source, read }: Feed, world: World): Promise<Income | NoIncome> {
  const fetched = await attempt(read(world));
  if (fetched instanceof UpstreamError) return { kind: "none", missing: "source-down", source };
  const { rows, isVariant } = rowsOf(fetched.data.markets, gpu, ({ name }) => [name]);
  const [found] = rows;
  if (!found) return { kind: "none", missing: "no-market", source };
  const figure = { source, ...ageOf(fetched, world) };
  const remarks: readonly Remark[] = [
    ...(isVariant ? (["matched-without-interface"] as const) : []),
    "fee-assumed",
    ...(found.priceOf === "all" ? (["prices-asked"] as const) : []),
    ...(found.priceOf === "waiting" ? (["asked-not-paid"] as const) : []),
    "utilisation-of-model",
    "only-shown",
    ...(figure.stale ? (["last-known-answer"] as const) : []),
  ];
  return {
    kind: "rental",
    usdPerGpuHour: { ...figure, basis: "listed", value: found.usdPerGpuHour },
    utilisation: { ...figure, basis: "measured", value: point(found.rented / found.total) },
    feeRate,
    remarks,
  };
}

/** 500.farm counts every few minutes when all is well. */
const oldAfterHours = 4;

/** As old as its count where that is told; a time to come is from a clock that is wrong. */
function ageOf(
  fetched: Fetched<Counted>,
  world: World,
): { readonly asOf: Temporal.Instant; readonly stale: boolean } {
  const { fetchedAt, data } = fetched;
  const asOf = [fetchedAt, data.at ?? fetchedAt].reduce((a, b) =>
    Temporal.Instant.compare(b, a) < 0 ? b : a,
  );
  return { asOf, stale: isOld(fetched) || hoursBetween(asOf, world.now()) > oldAfterHours };
}

async function state({ source, read }: Feed, world: World): Promise<readonly NetworkFigure[]> {
  const fetched = await attempt(read(world));
  if (fetched instanceof UpstreamError) return [];
  const { markets } = fetched.data;
  const total = markets.reduce((sum, each) => sum + each.total, 0);
  const rented = markets.reduce((sum, each) => sum + each.rented, 0);
  const from = { basis: "measured", source, ...ageOf(fetched, world) } as const;
  const figures: readonly NetworkFigure[] = [
    { name: "gpus-total", figure: { ...from, value: total } },
    { name: "gpus-rented", figure: { ...from, value: rented } },
    { name: "utilisation", figure: { ...from, value: rented / total } },
  ];
  return figures.filter(({ figure }) => figure.value > 0);
}

import { z } from "zod";
import { band, type Band } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import type { Gpu } from "../gpus.ts";
import type { Machine } from "../machine.ts";
import { day, type Source, type Sourced } from "../sourced.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import { rowsOf } from "./card-names.ts";
import type { Income, Network, NoIncome, Remark } from "./network.ts";
import { ageRemarks, isOld } from "./old.ts";
import { attempt, mostUsdPerHour, readableRows } from "./reading.ts";
import { swapBudget } from "./slippage.ts";

const markets: Source = { id: "nosana", name: "Nosana", link: "https://nosana.com/pricing" };
const pricing: Source = {
  id: "nosana-pricing-2026-09-03",
  name: "nosana.com/pricing",
  link: "https://nosana.com/pricing.md",
};
const docs: Source = { id: "nosana-docs", name: "Nosana documentation", link: "https://docs.nosana.com" };
const docsRead = day("2026-11-22");
const akashPilot: Source = {
  id: "akash-pilot",
  name: "Akash Provider Incentive Pilot, May 2026",
  link: "https://github.com/akash-network/community/blob/main/PIP-revenue-share/readme.md",
};

/** Keyless and official; the rates change now and then. */
const upstream: Upstream = {
  ...markets,
  link: "https://nosana.com/pricing",
  origin: "https://api.nosana.com",
  freshSeconds: 1800,
  timeoutSeconds: 10,
  callsPerMinute: 6,
  maxBytes: 2_000_000,
};

/** A market is a queue of jobs for hosts with a kind of card. */
const market = z.object({
  name: z.string(),
  type: z.string(),
  usd_reward_per_hour: z.number().positive().max(mostUsdPerHour),
  network_fee_percentage: z.number().min(0).max(100).nullable().catch(null),
  gpu_types: z.array(z.string()),
});
type Market = z.output<typeof market>;

const shape = readableRows(market).refine((rows) => rows.length > 0);

/** `network_fee_percentage` of all 46 markets in September 2026. */
const feeRate: Sourced<number> = {
  value: 0.1,
  basis: "listed",
  source: docs,
  asOf: day("2026-09-03"),
  stale: false,
};

/**
 * Working hours / all hours. Nosana publishes running jobs, not idle hosts: the range is from none over the least to the
 * most that Akash's own cards were rented in May 2026 (49 to 86 % by model).
 */
const utilisation: Sourced<Band> = {
  value: band(0, 0.494, 0.8569),
  basis: "assumed",
  source: akashPilot,
  asOf: day("2026-05-31"),
  stale: false,
};

/** USD per hour of nosana.com/pricing on 2026-09-03, by the names of its markets. */
const snapshot: readonly Market[] = [
  ["3060", 0.0436, "PREMIUM"],
  ["3060", 0.0327, "COMMUNITY"],
  ["4090", 0.2909, "PREMIUM"],
  ["4090", 0.2182, "COMMUNITY"],
  ["5090", 0.3636, "PREMIUM"],
  ["H100", 1.3636, "PREMIUM"],
  ["H100", 1.0227, "COMMUNITY"],
].map(([card, usd, type]) => ({
  name: String(card),
  type: String(type),
  usd_reward_per_hour: Number(usd),
  network_fee_percentage: null,
  gpu_types: [String(card)],
}));

/**
 * Nosana: jobs pay a fixed rate per hour by the market that a host is in, in NOS at the day's price. A newcomer is in a
 * community market, whose rate is the middle; the premium one is the high end.
 */
export const nosana = {
  id: "nosana",
  name: "Nosana",
  link: "https://nosana.com",
  model: "set-rate",
  token: "nos",
  payout: "pegged",
  feeRate,
  slippageRate: swapBudget,
  notModelled: ["queue-of-jobs", "downtime"],
  facts: {
    focus: { source: docs, asOf: docsRead },
    users: { source: docs, asOf: docsRead },
    pricing: { source: pricing, asOf: day("2026-09-03") },
    token: { source: pricing, asOf: day("2026-09-03") },
    strength: { source: pricing, asOf: day("2026-09-03") },
    deployment: { source: docs, asOf: docsRead },
    staking: { source: docs, asOf: docsRead },
    reputation: { source: pricing, asOf: day("2026-09-03") },
    slashing: { source: docs, asOf: docsRead },
    renter: { source: pricing, asOf: day("2026-09-03") },
    owner: { source: pricing, asOf: day("2026-09-03") },
    sla: { source: docs, asOf: docsRead },
  },
  income: async (machine, _entered, world) => income(machine, world),
  state: async () => [],
} as const satisfies Network;

async function income({ gpu, count }: Machine, world: World): Promise<Income | NoIncome> {
  if (gpu.vendor !== "nvidia") return { kind: "none", missing: "not-eligible", source: docs };
  const read = await attempt(world.json(upstream, "/api/markets/", shape));
  const found = read instanceof UpstreamError ? fromSnapshot(gpu) : fromMarkets(gpu, read);
  if (!found) {
    const failed = read instanceof UpstreamError;
    return { kind: "none", missing: failed ? "source-down" : "no-market", source: markets };
  }
  return {
    kind: "rental",
    usdPerGpuHour: found.rate,
    utilisation,
    feeRate: found.feeRate,
    remarks: [
      ...found.remarks,
      "fee-may-be-included",
      ...(count > 1 ? (["one-card-per-host"] as const) : []),
      "utilisation-like-akash",
    ],
  };
}

interface Found {
  readonly rate: Sourced<Band>;
  readonly feeRate: Sourced<number>;
  readonly remarks: readonly Remark[];
}

function fromMarkets(gpu: Gpu, read: Fetched<readonly Market[]>): Found | undefined {
  const own = bandOf(read.data, gpu);
  if (!own) return undefined;
  const { fetchedAt: asOf } = read;
  const stale = isOld(read);
  const figure = { basis: "listed", source: markets, asOf, stale } as const;
  return {
    rate: { ...figure, value: own.value },
    feeRate: own.feeRate === null ? feeRate : { ...figure, value: own.feeRate },
    remarks: [...own.remarks, ...ageRemarks(read)],
  };
}

function fromSnapshot(gpu: Gpu): Found | undefined {
  const own = bandOf(snapshot, gpu);
  if (!own) return undefined;
  const rate = { basis: "listed", source: pricing, asOf: day("2026-09-03"), stale: true } as const;
  return { rate: { ...rate, value: own.value }, feeRate, remarks: [...own.remarks, "snapshot"] };
}

/** Markets for hosts with several cards pay for all of them. */
const isForOneCard = ({ name, gpu_types: types }: Market): boolean =>
  types.length > 0 && !/\b\d+ ?x/i.test(name);

function bandOf(
  all: readonly Market[],
  gpu: Gpu,
): { value: Band; feeRate: number | null; remarks: readonly Remark[] } | undefined {
  const { rows, isVariant } = rowsOf(all.filter(isForOneCard), gpu, (row) => row.gpu_types);
  const usd = rows.map((row) => row.usd_reward_per_hour);
  const [first] = rows;
  if (!first) return undefined;
  const community = rows.filter(({ type }) => type === "COMMUNITY").map((row) => row.usd_reward_per_hour);
  const middle = Math.min(...(community.length > 0 ? community : usd));
  return {
    value: band(Math.min(...usd), middle, Math.max(...usd)),
    feeRate: first.network_fee_percentage === null ? null : first.network_fee_percentage / 100,
    remarks: isVariant ? ["matched-without-interface"] : [],
  };
}

import { z } from "zod";
import { band, point, type Band } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import type { Machine } from "../machine.ts";
import { spreadOf } from "../reliability.ts";
import { quantile } from "../risk.ts";
import { day, type Source, type Sourced } from "../sourced.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import { rowsOf } from "./card-names.ts";
import type { Income, Network, NetworkFigure, NoIncome, Remark } from "./network.ts";
import { ageRemarks, isOld } from "./old.ts";
import { attempt, mostUsdPerHour, readableRows } from "./reading.ts";
import { swapBudget } from "./slippage.ts";

const marketplace: Source = { id: "clore", name: "Clore.ai", link: "https://clore.ai/marketplace" };
const docs: Source = { id: "clore-docs", name: "Clore.ai documentation", link: "https://docs.clore.ai" };
const docsRead = day("2026-11-22");

/** Every server on offer with its price and whether it is rented; keyless. */
const upstream: Upstream = {
  ...marketplace,
  link: "https://clore.ai/marketplace",
  origin: "https://api.clore.ai",
  freshSeconds: 3600,
  timeoutSeconds: 20,
  callsPerMinute: 6,
  maxBytes: 24_000_000,
};

const hoursPerDay = 24;

/** Prices are USD a day for the whole server. */
const server = z.object({
  rented: z.boolean(),
  /** Clore's own score of the host, 0 to 1; how it is made is not said, so that it is not taken for a share of time online. */
  reliability: z.number().min(0).max(1).nullish().catch(null),
  gpu_array: z.array(z.string()).min(1),
  price: z.object({
    usd: z.object({
      on_demand_usd: z
        .number()
        .positive()
        .max(mostUsdPerHour * hoursPerDay),
    }),
  }),
});
type Server = z.output<typeof server>;

/** With another code than 0 an answer of status 200 is an error. */
const shape = z.object({
  code: z.literal(0),
  servers: readableRows(server).refine((rows) => rows.length > 0),
});

/** On demand the host pays half of 10 %; spot takes 2.5 %, holding CLORE halves it, payouts in BTC or dollars cost 15 % more. */
const feeRate: Sourced<number> = { value: 0.05, basis: "listed", source: docs, asOf: docsRead, stale: false };

/**
 * Clore.ai: servers are rented whole, at the host's price per day. Price per card and utilisation are those of all servers
 * with such cards alone; the rented ones tell the price where there are some.
 */
export const clore = {
  id: "clore",
  name: "Clore.ai",
  link: "https://clore.ai",
  model: "rent",
  token: "clore",
  payout: "pegged",
  feeRate,
  slippageRate: swapBudget,
  notModelled: ["payout-fees", "downtime"],
  facts: {
    focus: { source: docs, asOf: docsRead },
    users: { source: docs, asOf: docsRead },
    pricing: { source: docs, asOf: docsRead },
    token: { source: docs, asOf: docsRead },
    strength: { source: marketplace, asOf: docsRead },
    deployment: { source: docs, asOf: docsRead },
    staking: { source: docs, asOf: docsRead },
    reputation: { source: marketplace, asOf: docsRead },
    slashing: { source: docs, asOf: docsRead },
    renter: { source: marketplace, asOf: docsRead },
    owner: { source: docs, asOf: docsRead },
    sla: { source: docs, asOf: docsRead },
  },
  income: async (machine, _entered, world) => income(machine, world),
  state,
} as const satisfies Network;

const read = (world: World) => attempt(world.json(upstream, "/v1/marketplace", shape));

async function income({ gpu }: Machine, world: World): Promise<Income | NoIncome> {
  const fetched = await read(world);
  if (fetched instanceof UpstreamError) return { kind: "none", missing: "source-down", source: marketplace };
  const alike = fetched.data.servers.filter(({ gpu_array: cards }) => new Set(cards).size === 1);
  const { rows, isVariant } = rowsOf(alike, gpu, ({ gpu_array: cards }) => cards.slice(0, 1));
  if (rows.length === 0) return { kind: "none", missing: "no-market", source: marketplace };
  const { rate, isAsked } = priceOf(rows);
  const figure = { source: marketplace, asOf: fetched.fetchedAt, stale: isOld(fetched) };
  const remarks: readonly Remark[] = [
    ...(isVariant ? (["matched-without-interface"] as const) : []),
    ...(isAsked ? (["asked-not-paid"] as const) : []),
    "fee-by-payout",
    "utilisation-of-model",
    ...ageRemarks(fetched),
  ];
  return {
    kind: "rental",
    usdPerGpuHour: { ...figure, basis: "listed", value: rate },
    utilisation: { ...figure, basis: "measured", value: point(rentedShare(rows)) },
    feeRate,
    remarks,
  };
}

/** With fewer rented servers than these their prices are chance. */
const leastRented = 3;

function priceOf(servers: readonly Server[]): { readonly rate: Band; readonly isAsked: boolean } {
  const rented = servers.filter((each) => each.rented);
  const isAsked = rented.length < leastRented;
  const usd = (isAsked ? servers : rented).map(
    ({ price, gpu_array: cards }) => price.usd.on_demand_usd / hoursPerDay / cards.length,
  );
  const [low = 0, mid = 0, high = 0] = [0.1, 0.5, 0.9].map((share) => quantile(usd, share) ?? 0);
  return { rate: band(low, mid, high), isAsked };
}

/** By cards, not by servers. */
function rentedShare(servers: readonly Server[]): number {
  const cardsOf = (some: readonly Server[]) =>
    some.reduce((sum, { gpu_array: cards }) => sum + cards.length, 0);
  return cardsOf(servers.filter(({ rented }) => rented)) / cardsOf(servers);
}

async function state(world: World): Promise<readonly NetworkFigure[]> {
  const fetched = await read(world);
  if (fetched instanceof UpstreamError) return [];
  const { servers } = fetched.data;
  const total = servers.reduce((sum, { gpu_array: cards }) => sum + cards.length, 0);
  const share = rentedShare(servers);
  return [
    ...figureOf("gpus-total", total, fetched),
    ...figureOf("gpus-rented", Math.round(total * share), fetched),
    ...figureOf("utilisation", share, fetched),
    ...figureOf(
      "reliability-score",
      spreadOf(servers.flatMap((each) => each.reliability ?? []))?.mid ?? 0,
      fetched,
    ),
  ];
}

const figureOf = (
  name: NetworkFigure["name"],
  value: number,
  fetched: Fetched<unknown>,
): readonly NetworkFigure[] =>
  value > 0
    ? [
        {
          name,
          figure: {
            value,
            basis: "measured",
            source: marketplace,
            asOf: fetched.fetchedAt,
            stale: isOld(fetched),
          },
        },
      ]
    : [];

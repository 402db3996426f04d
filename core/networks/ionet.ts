import { z } from "zod";
import { band, point, type Band } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import type { Machine } from "../machine.ts";
import { quantile } from "../risk.ts";
import { day, type Source, type Sourced } from "../sourced.ts";
import type { Upstream, World } from "../world.ts";
import { rowsOf } from "./card-names.ts";
import type { Income, Network, NetworkFigure, NoIncome, Remark } from "./network.ts";
import { ageRemarks, isOld } from "./old.ts";
import { attempt, mostUsdPerHour, readableRows } from "./reading.ts";

const explorer: Source = { id: "ionet", name: "io.net", link: "https://explorer.io.net" };
const docs: Source = { id: "ionet-docs", name: "io.net documentation", link: "https://io.net/docs" };
const docsRead = day("2026-11-22");

/** What io.net's own explorer reads; keyless, undocumented, and free to change without notice. */
const upstream: Upstream = {
  ...explorer,
  link: "https://explorer.io.net",
  origin: "https://api.io.solutions",
  freshSeconds: 3600,
  timeoutSeconds: 10,
  callsPerMinute: 6,
  maxBytes: 2_000_000,
};

const mostCards = 10_000_000;
const cards = z.number().int().min(0).max(mostCards);

/** One model: what an hour of a card is listed at, in USD, and how many cards wait and work. `total` counts others, too. */
const model = z
  .object({
    hardware_name: z.string(),
    price: z.number().positive().max(mostUsdPerHour),
    idle: cards,
    hired: cards,
  })
  .refine(({ idle, hired }) => idle + hired > 0);
type Model = z.output<typeof model>;

const shape = z.object({ data: readableRows(model).refine((rows) => rows.length > 0) });

/** 0.25 % for the reservation and 2 % for payout in USDC; in IO only the former. */
const feeRate: Sourced<number> = {
  value: 0.0225,
  basis: "listed",
  source: docs,
  asOf: docsRead,
  stale: false,
};

/** USDC is a dollar: what its payout costs is in the fee. */
const slippageRate: Sourced<number> = {
  value: 0,
  basis: "assumed",
  source: docs,
  asOf: docsRead,
  stale: false,
};

/** io.net: the price that its explorer lists for a model, times the share of such cards that is hired. */
export const ionet = {
  id: "ionet",
  name: "io.net",
  link: "https://io.net",
  isOptional: true,
  model: "rent",
  // Pay is counted in dollars and can be had in USDC: the price of IO changes no figure here.
  token: undefined,
  payout: "pegged",
  feeRate,
  slippageRate,
  notModelled: ["stake", "block-rewards", "downtime"],
  facts: {
    focus: { source: docs, asOf: docsRead },
    users: { source: docs, asOf: docsRead },
    pricing: { source: explorer, asOf: docsRead },
    token: { source: docs, asOf: docsRead },
    strength: { source: explorer, asOf: docsRead },
    deployment: { source: docs, asOf: docsRead },
    staking: { source: docs, asOf: docsRead },
    reputation: { source: docs, asOf: docsRead },
    slashing: { source: docs, asOf: docsRead },
    renter: { source: docs, asOf: docsRead },
    owner: { source: docs, asOf: docsRead },
    sla: { source: docs, asOf: docsRead },
  },
  income: async (machine, _entered, world) => income(machine, world),
  state,
} as const satisfies Network;

const read = (world: World) =>
  attempt(world.json(upstream, "/v1/io-explorer/network/market-snapshot", shape));

async function income({ gpu }: Machine, world: World): Promise<Income | NoIncome> {
  const fetched = await read(world);
  if (fetched instanceof UpstreamError) return { kind: "none", missing: "source-down", source: explorer };
  const { rows, isVariant } = rowsOf(fetched.data.data, gpu, ({ hardware_name: name }) => [name]);
  if (rows.length === 0) return { kind: "none", missing: "no-market", source: explorer };
  const figure = { source: explorer, asOf: fetched.fetchedAt, stale: isOld(fetched) };
  const remarks: readonly Remark[] = [
    ...(isVariant ? (["matched-without-interface"] as const) : []),
    "unofficial-source",
    "fee-with-usdc",
    "utilisation-of-model",
    ...ageRemarks(fetched),
  ];
  return {
    kind: "rental",
    usdPerGpuHour: { ...figure, basis: "listed", value: priceOf(rows) },
    utilisation: { ...figure, basis: "measured", value: point(hiredShare(rows)) },
    feeRate,
    remarks,
  };
}

/** A model may be listed in several rows. */
function priceOf(rows: readonly Model[]): Band {
  const usd = rows.map(({ price }) => price);
  const [low = 0, mid = 0, high = 0] = [0, 0.5, 1].map((share) => quantile(usd, share) ?? 0);
  return band(low, mid, high);
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const hiredIn = (rows: readonly Model[]): number => sum(rows.map(({ hired }) => hired));
const countedIn = (rows: readonly Model[]): number => sum(rows.map(({ idle, hired }) => idle + hired));
const hiredShare = (rows: readonly Model[]): number => hiredIn(rows) / countedIn(rows);

async function state(world: World): Promise<readonly NetworkFigure[]> {
  const fetched = await read(world);
  if (fetched instanceof UpstreamError) return [];
  const { data: rows } = fetched.data;
  const from = {
    basis: "measured",
    source: explorer,
    asOf: fetched.fetchedAt,
    stale: isOld(fetched),
  } as const;
  const figures: readonly NetworkFigure[] = [
    { name: "gpus-total", figure: { ...from, value: countedIn(rows) } },
    { name: "gpus-rented", figure: { ...from, value: hiredIn(rows) } },
    { name: "utilisation", figure: { ...from, value: hiredShare(rows) } },
  ];
  return figures.filter(({ figure }) => figure.value > 0);
}

import { mapBand } from "../band.ts";
import { UpstreamError } from "../errors.ts";
import type { Gpu } from "../gpus.ts";
import type { Machine } from "../machine.ts";
import type { Reliability } from "../reliability.ts";
import { snapshotPrice } from "../reference/akash.ts";
import { day, mapSourced, type Source, type Sourced } from "../sourced.ts";
import type { Fetched, World } from "../world.ts";
import { readBurnAndMint } from "./akash-bme.ts";
import {
  akashConsole,
  readBreakdown,
  readGpuPrices,
  readNetworkCapacity,
  readNetworkUtilisation,
  type AkashCard,
  type GpuPriceRow,
  type NetworkCapacity,
} from "./akash-console.ts";
import { blockTimeCorrection, findRow, priceBand, type Match, type Utilisation } from "./akash-market.ts";
import { readProviders } from "./akash-providers.ts";
import { utilisationOf } from "./akash-utilisation.ts";
import type {
  Entered,
  Income,
  Missing,
  Network,
  NetworkFigure,
  NoIncome,
  Remark,
  RentalIncome,
} from "./network.ts";
import { ageRemarks, isOld } from "./old.ts";
import { attempt } from "./reading.ts";
import { swapBudget } from "./slippage.ts";

const github = "https://github.com/akash-network";
const provider: Source = {
  id: "akash-provider-docs",
  name: "Akash provider documentation",
  link: "https://akash.network/docs/providers/getting-started/should-i-run-a-provider",
};
const bidScript: Source = {
  id: "akash-helm-charts",
  name: "Akash provider Helm chart",
  link: `${github}/helm-charts/tree/main/charts/akash-provider`,
};
const audit: Source = {
  id: "akash-provider-audit",
  name: "Akash provider audit",
  link: "https://akash.network/docs/providers/operations/provider-audit",
};
const providerDaemon: Source = { id: "akash-provider", name: "Akash provider", link: `${github}/provider` };
const node: Source = { id: "akash-node", name: "Akash node", link: `${github}/node` };
const aep = (number: number): Source => ({
  id: `akash-aep-${number}`,
  name: `AEP-${number}`,
  link: `${github}/AEP/tree/main/spec/aep-${number}`,
});

/** The take module was deleted with v2.0.0: providers keep all of a lease's payments. */
const feeRate: Sourced<number> = {
  value: 0,
  basis: "listed",
  source: aep(79),
  asOf: day("2026-08-20"),
  stale: false,
};

/**
 * Akash: tenants lease whole GPUs at a price per block that is fixed for the lease, in ACT, which is worth a dollar.
 * Price: bids from `/v1/gpu-prices`. Utilisation: leased share of the model over 30 days from `/v1/gpu-breakdown`.
 * When the API cannot be read the dated figures of core/reference/akash.ts answer.
 */
export const akash = {
  id: "akash",
  name: "Akash",
  link: "https://akash.network",
  model: "rent",
  token: "akt",
  payout: "pegged",
  feeRate,
  slippageRate: swapBudget,
  notModelled: ["gas-and-deposits", "bid-competition", "act-conversion", "homenode-split", "downtime"],
  facts: {
    focus: { source: provider, asOf: day("2026-11-22") },
    users: { source: akashConsole, asOf: day("2026-09-20") },
    pricing: { source: bidScript, asOf: day("2026-08-06") },
    token: { source: aep(76), asOf: day("2026-03-23") },
    strength: { source: aep(79), asOf: day("2026-08-20") },
    deployment: { source: bidScript, asOf: day("2026-08-06") },
    staking: { source: aep(86), asOf: day("2026-08-20") },
    reputation: { source: audit, asOf: day("2026-11-22") },
    slashing: { source: providerDaemon, asOf: day("2026-06-29") },
    renter: { source: provider, asOf: day("2026-11-22") },
    owner: { source: node, asOf: day("2026-04-28") },
    sla: { source: node, asOf: day("2026-04-28") },
  },
  income,
  state,
  reliability,
} as const satisfies Network;

/** Akash's catalogue lags behind its market: a card that is not in it is looked up under the name it would have. */
const likelyName = ({ id, memoryGb, form }: Gpu): NonNullable<Gpu["akash"]> => ({
  model: id.split("-")[0] ?? id,
  variants: [{ ram: `${memoryGb}Gi`, interface: form }],
});

async function income(machine: Machine, _entered: Entered, world: World): Promise<Income | NoIncome> {
  const { vendor, akash: names = likelyName(machine.gpu) } = machine.gpu;
  const card: AkashCard = { vendor, ...names };
  const answer = await incomeOf(card, world);
  // A single card at home does not lease by itself: it joins a cluster through HomeNode.
  const isAlone = machine.count === 1 && (machine.share ?? 1) === 1;
  if (answer.kind !== "rental" || machine.gpu.class !== "consumer" || !isAlone) return answer;
  return { ...answer, remarks: ["homenode", ...answer.remarks] };
}

async function incomeOf(card: AkashCard, world: World): Promise<RentalIncome | NoIncome> {
  const [prices, breakdown] = await Promise.all([
    attempt(readGpuPrices(world)),
    attempt(readBreakdown(world, card)),
  ]);
  if (prices instanceof UpstreamError) {
    return fromSnapshot(card, await utilisationOf({ card, breakdown }, world));
  }
  const match = findRow(prices.data, card);
  if (!match) return none("no-market");
  const row = { data: match.row, fetched: prices };
  return fromMarket(match, prices, await utilisationOf({ card, breakdown, row }, world));
}

function fromMarket(
  { row, remarks }: Match,
  prices: Fetched<readonly GpuPriceRow[]>,
  utilisation: Utilisation,
): RentalIncome | NoIncome {
  const value = priceBand(row.price);
  if (value === null)
    return { ...none("no-price"), utilisation: utilisation.figure, remarks: utilisation.remarks };
  return {
    kind: "rental",
    usdPerGpuHour: {
      value,
      basis: "listed",
      source: akashConsole,
      asOf: prices.fetchedAt,
      stale: isOld(prices),
    },
    utilisation: utilisation.figure,
    feeRate,
    remarks: once([...remarks, "bids-not-leases", ...utilisation.remarks, ...ageRemarks(prices)]),
  };
}

function fromSnapshot(card: AkashCard, utilisation: Utilisation): RentalIncome | NoIncome {
  const price = snapshotPrice(
    card.model,
    card.variants.map(({ ram }) => ram),
  );
  if (!price)
    return { ...none("source-down"), utilisation: utilisation.figure, remarks: utilisation.remarks };
  return {
    kind: "rental",
    usdPerGpuHour: mapSourced(price, (usd) => mapBand(usd, (each) => each * blockTimeCorrection)),
    utilisation: utilisation.figure,
    feeRate,
    remarks: once(["snapshot", "bids-not-leases", ...utilisation.remarks]),
  };
}

const none = (missing: Missing): NoIncome => ({ kind: "none", missing, source: akashConsole });

const once = (remarks: readonly Remark[]): readonly Remark[] => [...new Set(remarks)];

async function reliability(world: World): Promise<Reliability> {
  const [providers, burnAndMint] = await Promise.all([readProviders(world), readBurnAndMint(world)]);
  return { ...providers, burnAndMint };
}

async function state(world: World): Promise<readonly NetworkFigure[]> {
  const [capacity, utilisation] = await Promise.all([
    attempt(readNetworkCapacity(world)),
    attempt(readNetworkUtilisation(world)),
  ]);
  return [
    ...(capacity instanceof UpstreamError ? [] : capacityFigures(capacity)),
    ...(utilisation instanceof UpstreamError ? [] : figureOf("utilisation", utilisation, utilisation.data)),
  ];
}

/** The API answers zeros when one of its own queries fails: without a total nothing else is believed. */
function capacityFigures(capacity: Fetched<NetworkCapacity>): readonly NetworkFigure[] {
  const { activeProviderCount, resources } = capacity.data;
  const { active, pending, total } = resources.gpu;
  const rented = total && active !== null && pending !== null ? active + pending : null;
  return [
    ...figureOf("gpus-total", capacity, total),
    ...figureOf("gpus-rented", capacity, rented !== null && rented <= (total ?? 0) ? rented : null),
    ...figureOf("providers", capacity, activeProviderCount),
  ];
}

function figureOf(
  name: NetworkFigure["name"],
  fetched: Fetched<unknown>,
  value: number | null,
): readonly NetworkFigure[] {
  if (value === null || value <= 0) return [];
  const { fetchedAt: asOf } = fetched;
  return [{ name, figure: { value, basis: "measured", source: akashConsole, asOf, stale: isOld(fetched) } }];
}

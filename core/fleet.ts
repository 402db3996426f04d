import { band, type Band } from "./band.ts";
import { estimateOn, type Estimate, type Outcome, type Unpriced } from "./earnings.ts";
import type { Gpu } from "./gpus.ts";
import type { Missing, Network } from "./networks/network.ts";
import type { MissingPrice, TokenPrice } from "./prices/index.ts";
import type { Rig } from "./rig.ts";
import { mapSourced } from "./sourced.ts";
import { verdict, type Verdict } from "./verdict.ts";
import type { World } from "./world.ts";

/** Cards of one kind that are in the same machine as others. */
export interface Cards {
  readonly gpu: Gpu;
  readonly count: number;
}

/** What a machine with one or more kinds of card earns on one network, or why that cannot be said. */
export type MachineOutcome = MachineEstimate | MachineUnpriced | MachineNotPossible;

export interface MachineEstimate {
  readonly kind: "estimate";
  readonly network: Network;
  /** The sum over all cards, as is profit; profit is null where it is for any of them. */
  readonly cashUsdPerDay: Band;
  readonly profitUsdPerDay: Band | null;
  /** Of the sums; it rests on profit only where the owner told what the machine cost. */
  readonly verdict: Verdict;
  /** One for each kind of card, in the machine's order. */
  readonly parts: readonly [Estimate, ...Estimate[]];
}

/** The price of a token that some of its cards are paid in is unknown, and so is the sum. */
export interface MachineUnpriced {
  readonly kind: "unpriced";
  readonly network: Network;
  readonly unpriced: readonly Unpriced[];
  readonly parts: readonly Outcome[];
}

/** What some of its cards would earn is unknown, and so is the sum. */
export interface MachineNotPossible {
  readonly kind: "none";
  readonly network: Network;
  readonly missing: Missing;
  readonly parts: readonly Outcome[];
}

/**
 * A machine with several kinds of card as one rig for each, which between them bear what the machine has once: its
 * host's watts, fixed costs, hardware price, and a network's pay for a machine that waits. Each bears its share of the
 * board power, since a card's price, its part of the host's work and of the cooling go more with that than with the
 * number of cards. What is typed of a single card (its watts, rent, score) is of the first kind. Cards of the first
 * kind among `others` are added to it.
 */
export function splitRig(rig: Rig, others: readonly Cards[]): readonly [Rig, ...Rig[]] {
  const [first, ...rest] = merged([{ gpu: rig.gpu, count: rig.count }, ...others]);
  if (!first || rest.length === 0) return [{ ...rig, count: first?.count ?? rig.count }];
  const boardWatts = (cards: Cards): number => cards.gpu.boardWatts * cards.count;
  const total = [first, ...rest].reduce((sum, cards) => sum + boardWatts(cards), 0);
  const part = (cards: Cards): Rig => partOf(rig, cards, boardWatts(cards) / total);
  return [part(first), ...rest.map((cards) => withoutCardFigures(part(cards)))];
}

/** What a machine earns on one network, over all its cards. Never rejects for an upstream's failure. */
export async function totalOn(
  network: Network,
  rigs: readonly Rig[],
  context: { world: World; tokenPrices: Promise<ReadonlyMap<string, TokenPrice | MissingPrice>> },
): Promise<MachineOutcome> {
  return totalOf(network, await Promise.all(rigs.map((rig) => estimateOn(network, rig, context))));
}

/** The sum of what the kinds of card in one machine earn on one network. Throws a RangeError where there are none. */
function totalOf(network: Network, parts: readonly Outcome[]): MachineOutcome {
  const none = parts.find((part) => part.kind === "none");
  if (none) return { kind: "none", network, missing: none.missing, parts };
  const unpriced = parts.filter((part) => part.kind === "unpriced");
  if (unpriced.length > 0) return { kind: "unpriced", network, unpriced, parts };
  const [first, ...others] = parts.filter((part) => part.kind === "estimate");
  if (!first) throw new RangeError("a machine without cards earns nothing that could be told");
  const estimates = [first, ...others] as const;
  const cashUsdPerDay = sumOf(estimates.map(({ band: bands }) => bands.cashUsdPerDay));
  return {
    kind: "estimate",
    network,
    cashUsdPerDay,
    profitUsdPerDay: sumOrNull(estimates.map(({ band: bands }) => bands.profitUsdPerDay)),
    verdict: verdictOf(estimates, cashUsdPerDay),
    parts: estimates,
  };
}

/** Profit after the price that the owner told for the machine; null where none was told. */
export const profitOnPaidPrice = (parts: readonly Estimate[]): Band | null =>
  parts.every(({ inputs }) => inputs.purchaseUsd?.basis === "entered")
    ? sumOrNull(parts.map(({ band: bands }) => bands.profitUsdPerDay))
    : null;

function merged(cards: readonly Cards[]): readonly Cards[] {
  const counts = new Map<Gpu, number>();
  for (const { gpu, count } of cards) counts.set(gpu, (counts.get(gpu) ?? 0) + count);
  return [...counts].map(([gpu, count]) => ({ gpu, count }));
}

function partOf(rig: Rig, { gpu, count }: Cards, share: number): Rig {
  const shared = (value: number | undefined) => (value === undefined ? undefined : value * share);
  const { hostLoadWatts, hostIdleWatts, purchaseUsd } = rig.given;
  return {
    ...rig,
    gpu,
    count,
    machineShare: share,
    given: {
      ...rig.given,
      hostLoadWatts: shared(hostLoadWatts),
      hostIdleWatts: shared(hostIdleWatts),
      purchaseUsd: shared(purchaseUsd),
    },
    fixedUsdPerMonth: mapSourced(rig.fixedUsdPerMonth, (usd) => usd * share),
  };
}

const withoutCardFigures = (rig: Rig): Rig => ({
  ...rig,
  given: { ...rig.given, gpuLoadWatts: undefined, gpuIdleWatts: undefined },
  usdPerGpuHour: undefined,
  node: { ...rig.node, octaneBench: undefined },
});

function sumOf(bands: readonly Band[]): Band {
  const sum = (pick: (of: Band) => number) => bands.reduce((total, of) => total + pick(of), 0);
  return band(
    sum(({ low }) => low),
    sum(({ mid }) => mid),
    sum(({ high }) => high),
  );
}

function sumOrNull(bands: readonly (Band | null)[]): Band | null {
  const known = bands.filter((of) => of !== null);
  return known.length === bands.length ? sumOf(known) : null;
}

/** Of one kind of card its own; of several that of their sums, as if all were rented for the same share of the time. */
function verdictOf(parts: readonly Estimate[], cash: Band): Verdict {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only.verdict;
  const margin = parts.reduce((sum, { day }) => sum + day.marginUsdPerUnitUtilisation, 0);
  const waiting = parts.reduce(
    (sum, { day, income }) =>
      sum + day.cashUsdPerDay - day.marginUsdPerUnitUtilisation * income.utilisation.value.mid,
    0,
  );
  return verdict({
    cash,
    profit: profitOnPaidPrice(parts),
    marginUsdPerUnitUtilisation: margin,
    breakEvenUtilisationCash: margin > 0 ? Math.max(0, -waiting) / margin : null,
  });
}

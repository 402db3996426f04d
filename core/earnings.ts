import { band, mapBand, point, type Band } from "./band.ts";
import {
  breakEvenTokenUsd,
  breakEvenUsdPerGpuHour,
  breakEvenUsdPerKwh,
  breakEvenUtilisation,
  toleratedPriceDrop,
  type BreakEven,
} from "./breakeven.ts";
import {
  estimateBand,
  estimateDay,
  hoursPerDay,
  type Costs,
  type DayBand,
  type DayEstimate,
  type Rate,
  type RateBand,
  type Terms,
} from "./estimate.ts";
import { investmentCase, type InvestmentCase } from "./finance.ts";
import type { Machine } from "./machine.ts";
import type { Income, Missing, Network, RentalIncome, RewardIncome } from "./networks/network.ts";
import { heededOf, withOwnFigures } from "./own-figures.ts";
import type { MissingPrice, TokenPrice } from "./prices/index.ts";
import { inputsOf, machineOf, type Inputs, type Rig } from "./rig.ts";
import { sensitivity, type Swing } from "./sensitivity.ts";
import type { Sourced } from "./sourced.ts";
import { verdict, type Verdict } from "./verdict.ts";
import type { World } from "./world.ts";

/** What a machine earns on one network, or why that cannot be said. */
export type Outcome = Estimate | Unpriced | NotPossible;

export interface Estimate {
  readonly kind: "estimate";
  readonly network: Network;
  readonly income: Income;
  readonly inputs: Inputs;
  readonly machine: Machine;
  readonly rate: RateBand;
  readonly day: DayEstimate;
  readonly band: DayBand;
  readonly breakEven: BreakEvens;
  readonly investment: InvestmentCase;
  readonly swings: readonly Swing[];
  readonly verdict: Verdict;
  /** The token's price, where the payout is in tokens. */
  readonly tokenPrice?: TokenPrice;
}

/** Tokens a day are known, their price is not. */
export interface Unpriced {
  readonly kind: "unpriced";
  readonly network: Network;
  readonly income: RewardIncome;
  readonly tokensPerDay: Band;
  readonly price: MissingPrice;
}

export interface NotPossible {
  readonly kind: "none";
  readonly network: Network;
  readonly missing: Missing;
}

/** Each for running costs alone (`cash`) and with depreciation (`full`); null where undefined. */
export interface BreakEvens {
  readonly utilisation: BreakEven;
  readonly usdPerKwh: BreakEven;
  /** Rentals only. */
  readonly usdPerGpuHour?: BreakEven;
  /** Token payouts only. */
  readonly tokenUsd?: BreakEven;
  /** Payouts pegged to the dollar only: how far the token may fall between payout and sale. */
  readonly priceDrop?: BreakEven;
}

/** Asks one network and works out a day; token prices are waited for only where they are needed. Never rejects for an upstream's failure: that is a kind of outcome. */
export async function estimateOn(
  network: Network,
  rig: Rig,
  {
    world,
    tokenPrices,
  }: { world: World; tokenPrices: Promise<ReadonlyMap<string, TokenPrice | MissingPrice>> },
): Promise<Outcome> {
  const inputs = inputsOf(rig, network, world.now());
  const machine = machineOf(rig, inputs);
  const { utilisation } = heededOf(network, rig);
  const found = await network.income(machine, { ...rig.node, utilisation }, world);
  const income = withOwnFigures(network, found, { rig, now: world.now() });
  if (income.kind === "none") return { kind: "none", network, missing: income.missing };
  const context = { network, inputs, machine };
  if (income.kind === "rental") {
    return estimateFrom({ ...context, income, rate: rentalBand(income, rig.count) });
  }
  const price = (await tokenPrices).get(income.token);
  if (price?.kind !== "price") return unpriced(network, income, price ?? { kind: "missing", failures: [] });
  return estimateFrom({ ...context, income, rate: rewardBand(income, price.price.value), tokenPrice: price });
}

const rentalBand = (income: RentalIncome, count: number): RateBand => ({
  busyUsdPerHour: mapBand(income.usdPerGpuHour.value, (usd) => usd * count),
  idleUsdPerHour: point(0),
});

const rewardBand = (income: RewardIncome, usdPerToken: number): RateBand => ({
  busyUsdPerHour: mapBand(income.tokensPerBusyHour.value, (tokens) => tokens * usdPerToken),
  idleUsdPerHour: mapBand(income.tokensPerIdleHour.value, (tokens) => tokens * usdPerToken),
});

/** Tokens of an average day: working and waiting hours by their shares. */
export function tokensPerDay(income: RewardIncome): Band {
  const { tokensPerBusyHour: busy, tokensPerIdleHour: idle, utilisation } = income;
  const at = (which: keyof Band, share: number): number =>
    hoursPerDay * (share * busy.value[which] + (1 - share) * idle.value[which]);
  const ends = [utilisation.value.low, utilisation.value.high];
  return band(
    Math.min(...ends.map((share) => at("low", share))),
    at("mid", utilisation.value.mid),
    Math.max(...ends.map((share) => at("high", share))),
  );
}

const unpriced = (network: Network, income: RewardIncome, price: MissingPrice): Unpriced => ({
  kind: "unpriced",
  network,
  income,
  tokensPerDay: tokensPerDay(income),
  price,
});

interface Parts {
  readonly network: Network;
  readonly inputs: Inputs;
  readonly machine: Machine;
  readonly income: Income;
  readonly rate: RateBand;
  readonly tokenPrice?: TokenPrice;
}

const costsOf = ({ income, inputs }: Pick<Parts, "income" | "inputs">): Costs => ({
  feeRate: income.feeRate.value,
  slippageRate: inputs.slippageRate.value,
  usdPerKwh: inputs.usdPerKwh.value,
  fixedUsdPerMonth: inputs.fixedUsdPerMonth.value,
  purchaseUsd: inputs.purchaseUsd?.value,
  residualShare: inputs.residualShare.value,
  usefulLifeYears: inputs.usefulLifeYears.value,
  discountRate: inputs.discountRate.value,
});

/** The middle of what an hour brings, for the share of hours that is reckoned with. */
export const middleRate = ({ income, rate }: Pick<Estimate, "income" | "rate">): Rate => ({
  busyUsdPerHour: rate.busyUsdPerHour.mid,
  idleUsdPerHour: rate.idleUsdPerHour.mid,
  ...(income.kind === "rewards" && income.crowding !== undefined && { crowding: income.crowding }),
});

/** What an estimate was computed with, at the middle of its ranges. */
export const termsOf = ({ income, inputs }: Estimate): Terms => ({
  ...costsOf({ income, inputs }),
  utilisation: income.utilisation.value.mid,
});

function estimateFrom(parts: Parts): Estimate {
  const { income, machine, inputs, rate } = parts;
  const costs = costsOf(parts);
  const terms: Terms = { ...costs, utilisation: income.utilisation.value.mid };
  const middle = middleRate(parts);
  const day = estimateDay(machine, middle, terms);
  const bands = estimateBand(machine, rate, { ...costs, utilisation: income.utilisation.value });
  const breakEven = breakEvensOf(parts, day, {
    ...terms,
    utilisationAt: breakEvenUtilisation(machine, middle, terms),
  });
  return {
    kind: "estimate",
    ...parts,
    day,
    band: bands,
    breakEven,
    investment: investmentCase(day.cashUsdPerDay, terms),
    swings: sensitivity(machine, middle, terms),
    verdict: verdict({
      cash: bands.cashUsdPerDay,
      // A launch price says little of what this owner paid: it is shown, but decides nothing.
      profit: inputs.purchaseUsd?.basis === "entered" ? bands.profitUsdPerDay : null,
      marginUsdPerUnitUtilisation: day.marginUsdPerUnitUtilisation,
      breakEvenUtilisationCash: breakEven.utilisation.cash,
    }),
  };
}

interface Deductions {
  readonly feeRate: number;
  readonly slippageRate: number;
  readonly utilisation: number;
  readonly utilisationAt: BreakEven;
}

function breakEvensOf({ income, network, machine }: Parts, day: DayEstimate, terms: Deductions): BreakEvens {
  const common = { utilisation: terms.utilisationAt, usdPerKwh: breakEvenUsdPerKwh(day) };
  if (income.kind === "rewards") {
    const tokens = tokensPerDay(income).mid;
    return { ...common, tokenUsd: breakEvenTokenUsd(day, { ...terms, tokensPerDay: tokens }) };
  }
  return {
    ...common,
    usdPerGpuHour: breakEvenUsdPerGpuHour(day, { ...terms, count: machine.count }),
    ...(network.payout === "pegged" && network.token !== undefined && { priceDrop: toleratedPriceDrop(day) }),
  };
}

/** The age of an estimate: that of its oldest figure that somebody else tells; assumptions do not age. */
export function asOfEstimate({ income, tokenPrice }: Estimate): Temporal.Instant {
  const rates: readonly Sourced<unknown>[] =
    income.kind === "rental"
      ? [income.usdPerGpuHour]
      : [income.tokensPerBusyHour, ...(tokenPrice ? [tokenPrice.price] : [])];
  return [...rates, ...(income.utilisation.basis === "assumed" ? [] : [income.utilisation])]
    .map(({ asOf }) => asOf)
    .reduce((oldest, asOf) => (Temporal.Instant.compare(asOf, oldest) < 0 ? asOf : oldest));
}

/** True when any figure that somebody else measures is older than it should be. */
export function isStale({ income, tokenPrice }: Estimate): boolean {
  const rate = income.kind === "rental" ? income.usdPerGpuHour : income.tokensPerBusyHour;
  return rate.stale || income.utilisation.stale || tokenPrice?.price.stale === true;
}

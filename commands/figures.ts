import type { CloudOffer } from "../core/reference/clouds.ts";
import type { Band } from "../core/band.ts";
import { asOfEstimate, isStale, tokensPerDay, type Estimate, type Outcome } from "../core/earnings.ts";
import { daysPerMonth } from "../core/estimate.ts";
import { networks } from "../core/networks/index.ts";
import type { Network } from "../core/networks/network.ts";
import { monthlyDiscountRate } from "../core/finance.ts";
import type { Source, Sourced } from "../core/sourced.ts";
import type { Figure } from "./reply.ts";

/** Where a figure that we computed is from. */
export const ours: Source = { id: "rigwise", name: "Rigwise" };

/** What a figure belongs to that is of one kind of card on a network, where there are several. */
export const scopeOf = ({ id }: Pick<Network, "id">, gpu: string): string => `${id} · ${gpu}`;

/** The network that a figure belongs to, and its name with that of the card. */
export function networkOf(scope: string): { readonly network: Network; readonly name: string } | undefined {
  const [id = "", ...gpu] = scope.split(" · ");
  const network = networks.find((known) => known.id === id);
  return network && { network, name: [network.name, ...gpu].join(" · ") };
}

/** One figure that has its own source. */
export const figure = (
  of: string,
  [name, unit]: readonly [string, string],
  from: Sourced<number>,
): Figure => ({
  of,
  name,
  unit,
  value: from.value,
  basis: from.basis,
  source: from.source,
  asOf: from.asOf,
  stale: from.stale,
});

/** A figure with its range. */
export const bandFigure = (of: string, what: readonly [string, string], from: Sourced<Band>): Figure => ({
  ...figure(of, what, { ...from, value: from.value.mid }),
  low: from.value.low,
  high: from.value.high,
});

/** Everything that an estimate says, unrounded. */
export function outcomeFigures(outcome: Outcome): readonly Figure[] {
  if (outcome.kind === "none") return [];
  if (outcome.kind === "unpriced") {
    const from = {
      ...outcome.income.tokensPerBusyHour,
      basis: "derived" as const,
      value: outcome.tokensPerDay,
    };
    return [bandFigure(outcome.network.id, ["tokensPerDay", "tokens/day"], from)];
  }
  return [...incomeFigures(outcome), ...inputFigures(outcome), ...derivedFigures(outcome)];
}

function incomeFigures({ network, income, tokenPrice }: Estimate): readonly Figure[] {
  const shared = [
    bandFigure(network.id, ["utilisation", "share"], income.utilisation),
    figure(network.id, ["feeRate", "share"], income.feeRate),
  ];
  if (income.kind === "rental") {
    return [bandFigure(network.id, ["usdPerGpuHour", "USD/GPU-hour"], income.usdPerGpuHour), ...shared];
  }
  const perDay = { ...income.tokensPerBusyHour, basis: "derived" as const, value: tokensPerDay(income) };
  return [
    bandFigure(network.id, ["tokensPerBusyHour", "tokens/hour"], income.tokensPerBusyHour),
    bandFigure(network.id, ["tokensPerIdleHour", "tokens/hour"], income.tokensPerIdleHour),
    bandFigure(network.id, ["tokensPerDay", "tokens/day"], perDay),
    ...(tokenPrice ? [figure(network.id, ["tokenUsd", "USD"], tokenPrice.price)] : []),
    ...shared,
  ];
}

const inputUnits = {
  gpuLoadWatts: "W",
  gpuIdleWatts: "W",
  hostLoadWatts: "W",
  hostIdleWatts: "W",
  psuEfficiency: "share",
  pue: "ratio",
  usdPerKwh: "USD/kWh",
  fixedUsdPerMonth: "USD/month",
  slippageRate: "share",
  purchaseUsd: "USD",
  residualShare: "share",
  usefulLifeYears: "years",
  discountRate: "share/year",
} as const;

type InputName = keyof typeof inputUnits;

const inputNames = Object.keys(inputUnits) as InputName[];

const inputFigures = ({ network, inputs }: Estimate): readonly Figure[] =>
  inputNames.flatMap((name) => {
    const input = inputs[name];
    return input ? [figure(network.id, [name, inputUnits[name]], input)] : [];
  });

type Derived = readonly [name: string, unit: string, value: number | null, band?: Band | null];

function derivedFigures(estimate: Estimate): readonly Figure[] {
  const common = {
    of: estimate.network.id,
    basis: "derived" as const,
    source: ours,
    asOf: asOfEstimate(estimate),
    stale: isStale(estimate),
  };
  const rows = [
    ...dayRows(estimate),
    ...breakEvenRows(estimate),
    ...investmentRows(estimate),
    ...swingRows(estimate),
  ];
  return rows.map(([name, unit, value, range]) => ({
    ...common,
    name,
    unit,
    value,
    ...(range && { low: range.low, high: range.high }),
  }));
}

function dayRows({ day, band }: Estimate): readonly Derived[] {
  const perMonth = (usd: number | null) => (usd === null ? null : usd * daysPerMonth);
  return [
    ["grossUsdPerDay", "USD/day", day.grossUsdPerDay, band.grossUsdPerDay],
    ["feeUsdPerDay", "USD/day", day.feeUsdPerDay, band.feeUsdPerDay],
    ["slippageUsdPerDay", "USD/day", day.slippageUsdPerDay, band.slippageUsdPerDay],
    ["netUsdPerDay", "USD/day", day.netUsdPerDay, band.netUsdPerDay],
    ["loadWatts", "W", day.loadWatts],
    ["idleWatts", "W", day.idleWatts],
    ["averageWatts", "W", day.averageWatts],
    ["wallWatts", "W", day.wallWatts],
    ["kwhPerDay", "kWh/day", day.kwhPerDay, band.kwhPerDay],
    ["electricityUsdPerDay", "USD/day", day.electricityUsdPerDay, band.electricityUsdPerDay],
    ["idleElectricityUsdPerDay", "USD/day", day.idleElectricityUsdPerDay],
    ["fixedUsdPerDay", "USD/day", day.fixedUsdPerDay],
    ["cashUsdPerDay", "USD/day", day.cashUsdPerDay, band.cashUsdPerDay],
    ["depreciationUsdPerDay", "USD/day", day.depreciationUsdPerDay],
    ["profitUsdPerDay", "USD/day", day.profitUsdPerDay, band.profitUsdPerDay],
    ["cashUsdPerMonth", "USD/month", perMonth(day.cashUsdPerDay)],
    ["profitUsdPerMonth", "USD/month", perMonth(day.profitUsdPerDay)],
    ["marginUsdPerUnitUtilisation", "USD/day", day.marginUsdPerUnitUtilisation],
  ];
}

function breakEvenRows({ breakEven }: Estimate): readonly Derived[] {
  const rows = [
    ["breakEvenUtilisation", "share", breakEven.utilisation],
    ["breakEvenUsdPerKwh", "USD/kWh", breakEven.usdPerKwh],
    ["breakEvenUsdPerGpuHour", "USD/GPU-hour", breakEven.usdPerGpuHour],
    ["breakEvenTokenUsd", "USD", breakEven.tokenUsd],
    ["toleratedPriceDrop", "share", breakEven.priceDrop],
  ] as const;
  return rows.flatMap(([name, unit, both]): readonly Derived[] =>
    both
      ? [
          [`${name}Cash`, unit, both.cash],
          [`${name}Full`, unit, both.full],
        ]
      : [],
  );
}

const investmentRows = ({ investment, inputs }: Estimate): readonly Derived[] => [
  ["simplePaybackDays", "days", investment.simplePaybackDays],
  ["discountedPaybackMonths", "months", investment.discountedPaybackMonths],
  ["monthlyDiscountRate", "share/month", monthlyDiscountRate(inputs.discountRate.value)],
  ["npvUsd", "USD", investment.npvUsd],
  ["irrPerYear", "share/year", investment.irrPerYear],
];

/** What a day brings with one input a fifth lower and a fifth higher: profit, or cash without a hardware price. */
const swingRows = ({ swings }: Estimate): readonly Derived[] =>
  swings.flatMap(({ input, low, high }): readonly Derived[] => [
    [`at80Percent.${input}`, "USD/day", low],
    [`at120Percent.${input}`, "USD/day", high],
  ]);

/** What a cloud asks for a card. */
export const offerFigure = ({ cloud, usdPerGpuHour, asOf, source, stale = false }: CloudOffer): Figure =>
  figure(cloud, ["usdPerGpuHour", "USD/GPU-hour"], {
    value: usdPerGpuHour,
    basis: "listed",
    source,
    asOf,
    stale,
  });

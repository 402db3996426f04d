import type { Say } from "../locales/index.ts";

const factNames = [
  "memoryGb",
  "boardWatts",
  "loadWatts",
  "idleWatts",
  "msrpUsd",
  "renderComputeScore",
  "octaneBenchApprox",
] as const;

const liveNames = [
  "gpus-total",
  "gpus-rented",
  "providers",
  "job-pool-per-epoch",
  "availability-pool-per-epoch",
  "network-obh-per-epoch",
  "wallets-paid",
  "render-per-obh",
  "reliability-score",
] as const;

const figureNames = [
  "uptime-providers",
  "uptime-1d",
  "uptime-7d",
  "uptime-30d",
  "uptime-reached-99_5",
  "uptime-reached-99_9",
  "uptime-reached-99_99",
  "uptime-promised",
  "audited-providers",
  "audited-gpus",
  "bme-collateral",
  "wallet-pay-newest",
  "wallet-pay-usual",
  "wallet-busiest-tenth",
  "wallet-pay-per-obh",
  "usdPerGpuHour",
  "tokensPerBusyHour",
  "tokensPerIdleHour",
  "tokensPerDay",
  "tokenUsd",
  "utilisation",
  "feeRate",
  "gpuLoadWatts",
  "gpuIdleWatts",
  "hostLoadWatts",
  "hostIdleWatts",
  "psuEfficiency",
  "pue",
  "usdPerKwh",
  "spotUsdPerKwh",
  "surchargesUsdPerKwh",
  "vatRate",
  "gramsPerKwh",
  "fixedUsdPerMonth",
  "slippageRate",
  "purchaseUsd",
  "residualShare",
  "usefulLifeYears",
  "discountRate",
  "perUsd",
  "priceUsd",
  "change24h",
  "change7d",
  "change30d",
  "change90d",
  "volume24hUsd",
  "marketCapUsd",
  "volatilityPerYear",
  "maxDrawdown",
  "outlookUsd",
  "uptime1d",
  "uptime7d",
  "uptime30d",
  "gpusLeased",
  "gpusTotal",
  "openLeases",
  "earnedUsd24h",
  "earnedUsd24hBefore",
  "earnedUsd7d",
  "earnedUsd30d",
  "earnedUsd90d",
  "earnedUsdOfDay",
  "closeUsd",
  "unconvertedAct",
  "obhOfWeek",
  "jobPoolOfWeek",
  "availabilityPoolOfWeek",
  "paidRender",
] as const;

/** A figure in the reader's words; one that has none, as in an answer kept from before, is called by its name. */
export function figureLabel(name: string, say: Say): string {
  const fact = factNames.find((known) => known === name);
  if (fact) return say(`gpu-${fact}`);
  const live = liveNames.find((known) => known === name);
  if (live) return say(`network-state-${live}`);
  const figure = figureNames.find((known) => known === name);
  return figure ? say(`figure-${figure}`) : name;
}

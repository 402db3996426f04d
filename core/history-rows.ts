import type { Estimate } from "./earnings.ts";
import type { MachineEstimate, MachineOutcome } from "./fleet.ts";
import type { HistoryDay, HistoryPart } from "./history.ts";

/** What the rows of one day have in common. */
export interface DayFacts {
  readonly subject: string;
  readonly date: Temporal.PlainDate;
  /** ISO 4217 code of the currency that was shown, and how many of it a dollar was. */
  readonly currency: string;
  readonly perUsd: number;
  /** USD by token id, of those with a known price. */
  readonly tokenUsd: Readonly<Record<string, number>>;
}

/** A day's row for each network that has a figure for the whole machine. */
export const historyRows = (outcomes: readonly MachineOutcome[], facts: DayFacts): readonly HistoryDay[] =>
  outcomes.flatMap((outcome) => (outcome.kind === "estimate" ? [rowOf(outcome, facts)] : []));

const rowOf = (
  { network, cashUsdPerDay, profitUsdPerDay, parts }: MachineEstimate,
  facts: DayFacts,
): HistoryDay => ({
  ...facts,
  network: network.id,
  cashUsdPerDay,
  ...(profitUsdPerDay && { profitUsdPerDay }),
  parts: parts.map(partOf),
});

/** All that an estimate's day was computed of. */
function partOf({ machine, rate, inputs, income }: Estimate): HistoryPart {
  const { count, gpuLoadWatts, gpuIdleWatts, hostLoadWatts, hostIdleWatts, psuEfficiency, pue } = machine;
  return {
    gpu: machine.gpu.id,
    draw: { count, gpuLoadWatts, gpuIdleWatts, hostLoadWatts, hostIdleWatts, psuEfficiency, pue },
    rate: { busyUsdPerHour: rate.busyUsdPerHour.mid, idleUsdPerHour: rate.idleUsdPerHour.mid },
    costs: {
      feeRate: income.feeRate.value,
      slippageRate: inputs.slippageRate.value,
      usdPerKwh: inputs.usdPerKwh.value,
      fixedUsdPerMonth: inputs.fixedUsdPerMonth.value,
      ...(inputs.purchaseUsd && { purchaseUsd: inputs.purchaseUsd.value }),
      residualShare: inputs.residualShare.value,
      usefulLifeYears: inputs.usefulLifeYears.value,
      discountRate: inputs.discountRate.value,
    },
    utilisation: income.utilisation.value.mid,
  };
}

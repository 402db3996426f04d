import { estimateDay, rateAt } from "./estimate.ts";
import type { PowerDraw, Rate, Terms } from "./estimate.ts";

export type SensitivityInput = "price" | "utilisation" | "usdPerKwh" | "feeRate" | "purchaseUsd";

/**
 * What a day brings, USD, with one input at 0.8 times (`low`) and at 1.2 times (`high`) its value: profit, or cash
 * without a purchase price. `low` and `high` are of the input, so that a cost has the larger figure at `low`.
 */
export interface Swing {
  readonly input: SensitivityInput;
  readonly low: number;
  readonly high: number;
  /** 1.2 times the input is more than all: `high` is at 1. */
  readonly isCapped: boolean;
}

interface Scenario {
  readonly rate: Rate;
  readonly terms: Terms;
}

const lowFactor = 0.8;
const highFactor = 1.2;

/**
 * How much each input matters, the largest effect first.
 * Utilisation and fee rate stop at 1; a purchase price that is not given is left out.
 */
export function sensitivity(draw: PowerDraw, rate: Rate, terms: Terms): readonly Swing[] {
  const outcome = (input: SensitivityInput, factor: number): number => {
    const changed = scaled[input]({ rate, terms }, factor);
    const day = estimateDay(draw, changed.rate, changed.terms);
    return day.profitUsdPerDay ?? day.cashUsdPerDay;
  };
  return inputsOf(terms)
    .map((input) => ({
      input,
      low: outcome(input, lowFactor),
      high: outcome(input, highFactor),
      isCapped: (input === "utilisation" || input === "feeRate") && terms[input] * highFactor > 1,
    }))
    .toSorted((a, b) => effect(b) - effect(a));
}

const effect = (swing: Swing): number => Math.abs(swing.high - swing.low);

const inputsOf = (terms: Terms): readonly SensitivityInput[] =>
  terms.purchaseUsd === undefined
    ? ["price", "utilisation", "usdPerKwh", "feeRate"]
    : ["price", "utilisation", "usdPerKwh", "feeRate", "purchaseUsd"];

const scaled: Readonly<Record<SensitivityInput, (from: Scenario, factor: number) => Scenario>> = {
  price: ({ rate, terms }, factor) => ({
    rate: {
      busyUsdPerHour: rate.busyUsdPerHour * factor,
      idleUsdPerHour: rate.idleUsdPerHour * factor,
    },
    terms,
  }),
  utilisation: ({ rate, terms }, factor) => {
    const utilisation = Math.min(1, terms.utilisation * factor);
    return {
      rate: rateAt(rate, { worked: utilisation, from: terms.utilisation }),
      terms: { ...terms, utilisation },
    };
  },
  usdPerKwh: ({ rate, terms }, factor) => ({
    rate,
    terms: { ...terms, usdPerKwh: terms.usdPerKwh * factor },
  }),
  feeRate: ({ rate, terms }, factor) => ({
    rate,
    terms: { ...terms, feeRate: Math.min(1, terms.feeRate * factor) },
  }),
  purchaseUsd: ({ rate, terms }, factor) => ({
    rate,
    terms: {
      ...terms,
      purchaseUsd: terms.purchaseUsd === undefined ? undefined : terms.purchaseUsd * factor,
    },
  }),
};

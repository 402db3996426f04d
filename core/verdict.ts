import type { Band } from "./band.ts";

/** What to do with the machine, and why. */
export type Verdict =
  /** It pays: depreciation included, or running costs only when the purchase price is unknown. */
  | { readonly kind: "earn"; readonly reason: "covers-all-costs" | "covers-running-costs" }
  /** It brings cash, but does not earn its purchase price back, or loses cash at the low end of its range. */
  | { readonly kind: "marginal"; readonly reason: "below-depreciation" | "low-end-loses" }
  /** A rented hour burns more than it brings: more work makes it worse. */
  | { readonly kind: "pause"; readonly reason: "rented-hours-lose" }
  /** Rented hours help, but there are too few of them, or not even all of them would do. */
  | { readonly kind: "switch"; readonly reason: "below-break-even" | "break-even-unreachable" };

export interface VerdictFacts {
  /** USD per day after electricity and fixed costs. */
  readonly cash: Band;
  /** USD per day after depreciation too; null without a purchase price that the owner paid. */
  readonly profit: Band | null;
  readonly marginUsdPerUnitUtilisation: number;
  /** Null where there is none, above 1 where it cannot be reached. */
  readonly breakEvenUtilisationCash: number | null;
}

/**
 * The advice for one machine on one network. A network that pays for waiting can leave a machine in the black although
 * work costs more than it adds: that is no reason to pause.
 */
export function verdict(facts: VerdictFacts): Verdict {
  const { cash, profit, marginUsdPerUnitUtilisation: margin } = facts;
  if (margin <= 0 && cash.mid <= 0) return { kind: "pause", reason: "rented-hours-lose" };
  if (cash.mid < 0) return { kind: "switch", reason: switchReason(facts.breakEvenUtilisationCash) };
  if (profit !== null && profit.mid < 0) return { kind: "marginal", reason: "below-depreciation" };
  if (cash.low < 0 || (profit !== null && profit.low < 0))
    return { kind: "marginal", reason: "low-end-loses" };
  return { kind: "earn", reason: profit === null ? "covers-running-costs" : "covers-all-costs" };
}

const switchReason = (breakEvenUtilisation: number | null): "below-break-even" | "break-even-unreachable" =>
  breakEvenUtilisation !== null && breakEvenUtilisation <= 1 ? "below-break-even" : "break-even-unreachable";

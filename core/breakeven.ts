import { estimateDay, hoursPerDay, keptShare } from "./estimate.ts";
import type { DayEstimate, PowerDraw, Rate, Terms } from "./estimate.ts";

/**
 * Where running costs are covered (`cash`), and where depreciation is too (`full`).
 * Null where there is no such point; `full` also when depreciation is unknown.
 */
export interface BreakEven {
  readonly cash: number | null;
  readonly full: number | null;
}

type DayCosts = Pick<DayEstimate, "electricityUsdPerDay" | "fixedUsdPerDay" | "depreciationUsdPerDay">;
type Deductions = Pick<Terms, "feeRate" | "slippageRate">;

/** What a rental sells. */
export interface RentalTerms extends Deductions {
  readonly count: number;
  readonly utilisation: number;
}

/** A payout of a fixed number of tokens, whatever they are worth. */
export interface TokenTerms extends Deductions {
  readonly tokensPerDay: number;
}

/**
 * The utilisation at which a day comes to zero: 0 when waiting alone pays, above 1 when it cannot be reached.
 * Null when a working hour brings no more than it burns.
 */
export function breakEvenUtilisation(draw: PowerDraw, rate: Rate, terms: Terms): BreakEven {
  const waiting = estimateDay(draw, rate, { ...terms, utilisation: 0 });
  const reach = (usdPerDay: number): number | null =>
    ratio(Math.max(0, -usdPerDay), waiting.marginUsdPerUnitUtilisation);
  return {
    cash: reach(waiting.cashUsdPerDay),
    full: waiting.profitUsdPerDay === null ? null : reach(waiting.profitUsdPerDay),
  };
}

/** The electricity price, USD per kWh, at which a day comes to zero; negative when even free power loses money. */
export const breakEvenUsdPerKwh = (day: DayEstimate): BreakEven =>
  bothWays({ ...day, electricityUsdPerDay: 0 }, (otherCosts) =>
    ratio(day.netUsdPerDay - otherCosts, day.kwhPerDay),
  );

/** The rental price of one card, USD per hour, at which a day comes to zero. */
export const breakEvenUsdPerGpuHour = (day: DayCosts, terms: RentalTerms): BreakEven =>
  bothWays(day, (costs) => ratio(costs, terms.count * hoursPerDay * terms.utilisation * keptShare(terms)));

/** The token's price, USD, at which a day of a fixed-token payout comes to zero. */
export const breakEvenTokenUsd = (day: DayCosts, terms: TokenTerms): BreakEven =>
  bothWays(day, (costs) => ratio(costs, terms.tokensPerDay * keptShare(terms)));

/**
 * By what share a token may fall between payout and sale before a day comes to zero, for payouts pegged to USD.
 * Negative when the day loses money without any fall.
 */
export const toleratedPriceDrop = (day: DayCosts & Pick<DayEstimate, "netUsdPerDay">): BreakEven =>
  bothWays(day, (costs) => ratio(day.netUsdPerDay - costs, day.netUsdPerDay));

function bothWays(day: DayCosts, solve: (costsUsdPerDay: number) => number | null): BreakEven {
  const running = day.electricityUsdPerDay + day.fixedUsdPerDay;
  return {
    cash: solve(running),
    full: day.depreciationUsdPerDay === null ? null : solve(running + day.depreciationUsdPerDay),
  };
}

/** Null unless `whole` is above 0 and the result is a number. */
function ratio(part: number, whole: number): number | null {
  const share = part / whole;
  return whole > 0 && Number.isFinite(share) ? share : null;
}

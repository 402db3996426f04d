import { mapBand, type Band } from "./band.ts";
import { daysPerMonth } from "./estimate.ts";

/** Cash that has come in month by month, USD, until the machine's useful life is over. */
export interface PaybackCourse {
  /** Of the whole time so far, at each of `months`. */
  readonly cashUsd: readonly Band[];
  /** Since the beginning, the first of them 0, in equal steps. */
  readonly months: readonly number[];
  /** When the middle has come to the purchase price, in months with a fraction; null where that is not within its life. */
  readonly reachedMonths: number | null;
}

export interface PaybackTerms {
  readonly purchaseUsd: number;
  readonly usefulLifeYears: number;
}

const monthsPerYear = 12;
/** More points would be less than a pixel apart for readers on a phone. */
const mostPoints = 61;

/** Straight lines: cash per day stays what it is now; resale is left out, as in a simple payback. */
export function paybackCourse(
  cashUsdPerDay: Band,
  { purchaseUsd, usefulLifeYears }: PaybackTerms,
): PaybackCourse {
  const lifeMonths = Math.max(1, Math.round(usefulLifeYears * monthsPerYear));
  const step = Math.ceil(lifeMonths / (mostPoints - 1));
  const months = Array.from({ length: Math.ceil(lifeMonths / step) + 1 }, (_, at) => at * step);
  const reached = purchaseUsd / (cashUsdPerDay.mid * daysPerMonth);
  const end = months.at(-1) ?? lifeMonths;
  return {
    months,
    cashUsd: months.map((month) => mapBand(cashUsdPerDay, (usd) => usd * month * daysPerMonth)),
    reachedMonths: cashUsdPerDay.mid > 0 && reached <= end ? reached : null,
  };
}

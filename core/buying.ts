import { daysPerMonth, type Costs } from "./estimate.ts";
import { monthlyDiscountRate } from "./finance.ts";

type Terms = Pick<Costs, "residualShare" | "usefulLifeYears" | "discountRate">;

const monthsPerYear = 12;

/**
 * What a machine that brings so much cash on an average day is worth, in USD: its cash by the month over the useful life,
 * each discounted to today. 0 where it brings none. Throws a RangeError at -100 % a year and below.
 */
export function cashWorthUsd(cashUsdPerDay: number, { usefulLifeYears, discountRate }: Terms): number {
  const months = Math.round(usefulLifeYears * monthsPerYear);
  const rate = monthlyDiscountRate(discountRate);
  const annuity = rate === 0 ? months : -Math.expm1(-months * Math.log1p(rate)) / rate;
  return Math.max(0, cashUsdPerDay) * daysPerMonth * annuity;
}

/**
 * The price up to which buying beats leaving the money where it earns the discount rate: at it the net present value is zero,
 * the resale being a share of that price. Null where any price is, since nothing is lost on it.
 */
export function mostHardwareUsd(cashUsdPerDay: number, terms: Terms): number | null {
  const lost = 1 - terms.residualShare * endFactor(terms);
  return lost > 0 ? cashWorthUsd(cashUsdPerDay, terms) / lost : null;
}

/** The price at which selling a machine today is worth as much as renting it out for its useful life and selling it then. */
export const saleBeatsRentingUsd = (
  cashUsdPerDay: number,
  terms: Terms & { readonly purchaseUsd: number },
): number => cashWorthUsd(cashUsdPerDay, terms) + terms.purchaseUsd * terms.residualShare * endFactor(terms);

/** A dollar at the end of the useful life, as of today. */
const endFactor = ({ usefulLifeYears, discountRate }: Terms): number =>
  (1 + monthlyDiscountRate(discountRate)) ** -Math.round(usefulLifeYears * monthsPerYear);

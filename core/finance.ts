import { daysPerMonth } from "./estimate.ts";
import type { Costs } from "./estimate.ts";

const monthsPerYear = 12;

type InvestmentTerms = Pick<Costs, "purchaseUsd" | "residualShare" | "usefulLifeYears" | "discountRate">;

/** Whether buying the machine pays. Each figure is null where it does not exist. */
export interface InvestmentCase {
  readonly simplePaybackDays: number | null;
  readonly discountedPaybackMonths: number | null;
  readonly npvUsd: number | null;
  readonly irrPerYear: number | null;
}

/** Days until cash has returned the purchase price, resale ignored; null when cash is not above 0. */
export const simplePaybackDays = (purchaseUsd: number, cashUsdPerDay: number): number | null =>
  cashUsdPerDay > 0 ? finite(purchaseUsd / cashUsdPerDay) : null;

/** What is left of a purchase price after some years of straight-line depreciation: never less than its residual. */
export function bookValueUsd(
  purchaseUsd: number,
  age: { readonly ageYears: number; readonly residualShare: number; readonly usefulLifeYears: number },
): number {
  const used = age.usefulLifeYears > 0 ? Math.min(1, age.ageYears / age.usefulLifeYears) : 1;
  return purchaseUsd * (1 - used) + purchaseUsd * age.residualShare * used;
}

/** The monthly rate that compounds to a yearly one. Throws a RangeError at -100 % a year and below. */
export function monthlyDiscountRate(discountRatePerYear: number): number {
  if (!(discountRatePerYear > -1)) throw new RangeError(`not a discount rate: ${discountRatePerYear}`);
  return Math.expm1(Math.log1p(discountRatePerYear) / monthsPerYear);
}

/**
 * Months until discounted cash has returned the purchase price: the annuity formula solved for its length.
 * Null when cash never catches up with the discounting.
 */
export function discountedPaybackMonths(
  purchaseUsd: number,
  flow: { readonly cashUsdPerDay: number; readonly discountRate: number },
): number | null {
  const rate = monthlyDiscountRate(flow.discountRate);
  const cashUsdPerMonth = flow.cashUsdPerDay * daysPerMonth;
  if (cashUsdPerMonth <= 0) return null;
  const months = purchaseUsd / cashUsdPerMonth;
  return finite(rate === 0 ? months : -Math.log1p(-months * rate) / Math.log1p(rate));
}

/**
 * Net present value of flows one period apart, the first of them now (Gitman; numpy-financial's `npv`).
 * Null at -100 % a period and below, and where the value is too large for a number.
 */
export const npv = (ratePerPeriod: number, flows: readonly number[]): number | null =>
  ratePerPeriod > -1 ? finite(polynomial(flows, 1 / (1 + ratePerPeriod))) : null;

/**
 * Internal rate of return per period: the rate, above -100 %, at which `npv` is zero; of several the one nearest to zero.
 * Null when the flows never change sign or no rate is found that brings them to zero.
 */
export function irr(flows: readonly number[]): number | null {
  const paid = withoutZeroEnds(flows);
  // Discount factors for gains and growth factors for losses: both stay within 0 and 1, so no power overflows.
  const discount = rootUpToOne(paid);
  const growth = rootUpToOne(paid.toReversed());
  return nearestToZero([1 / discount - 1, growth - 1]);
}

/**
 * The case for buying, from the cash of an average day: monthly flows over the useful life, the resale in its last month.
 * Throws a RangeError at a discount rate of -100 % a year and below.
 */
export function investmentCase(cashUsdPerDay: number, terms: InvestmentTerms): InvestmentCase {
  const { purchaseUsd, discountRate } = terms;
  if (purchaseUsd === undefined) return noCase;
  const flows = monthlyFlows(cashUsdPerDay, { ...terms, purchaseUsd });
  return {
    simplePaybackDays: simplePaybackDays(purchaseUsd, cashUsdPerDay),
    discountedPaybackMonths: discountedPaybackMonths(purchaseUsd, { cashUsdPerDay, discountRate }),
    npvUsd: flows === null ? null : npv(monthlyDiscountRate(discountRate), flows),
    irrPerYear: flows === null ? null : perYear(irr(flows)),
  };
}

const noCase: InvestmentCase = {
  simplePaybackDays: null,
  discountedPaybackMonths: null,
  npvUsd: null,
  irrPerYear: null,
};

type Purchase = InvestmentTerms & { readonly purchaseUsd: number };

function monthlyFlows(cashUsdPerDay: number, terms: Purchase): readonly number[] | null {
  const months = Math.round(terms.usefulLifeYears * monthsPerYear);
  if (months < 1) return null;
  const cashUsdPerMonth = cashUsdPerDay * daysPerMonth;
  const lastUsd = cashUsdPerMonth + terms.purchaseUsd * terms.residualShare;
  return [-terms.purchaseUsd, ...Array<number>(months - 1).fill(cashUsdPerMonth), lastUsd];
}

const perYear = (ratePerMonth: number | null): number | null =>
  ratePerMonth === null ? null : finite((1 + ratePerMonth) ** monthsPerYear - 1);

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** `coefficients[0] + coefficients[1] x + ...`, by Horner's scheme. */
const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

function withoutZeroEnds(flows: readonly number[]): readonly number[] {
  const first = flows.findIndex((flow) => flow !== 0);
  return first < 0 ? [] : flows.slice(first, flows.findLastIndex((flow) => flow !== 0) + 1);
}

const scanSteps = 200;

/** The polynomial's root in 0 to 1 that is nearest to 1, by scanning downwards and then bisecting; NaN where there is none. */
function rootUpToOne(coefficients: readonly number[]): number {
  for (let step = scanSteps; step > 0; step--) {
    const high = step / scanSteps;
    const low = (step - 1) / scanSteps;
    if (polynomial(coefficients, high) > 0 !== polynomial(coefficients, low) > 0)
      return bisect(coefficients, [low, high]);
  }
  return Number.NaN;
}

/** Halves the interval until no number is left inside it. */
function bisect(coefficients: readonly number[], [low, high]: readonly [number, number]): number {
  const middle = (low + high) / 2;
  if (middle <= low || middle >= high) return high;
  const rising = polynomial(coefficients, high) > 0;
  const inLowerHalf = polynomial(coefficients, middle) > 0 === rising;
  return bisect(coefficients, inLowerHalf ? [low, middle] : [middle, high]);
}

const nearestToZero = (rates: readonly number[]): number | null =>
  rates
    .filter((rate) => Number.isFinite(rate) && rate > -1)
    .toSorted((a, b) => Math.abs(a) - Math.abs(b))
    .at(0) ?? null;

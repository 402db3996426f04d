import type { Sourced } from "../sourced.ts";

/** What one US dollar is worth in other currencies. */
export interface Rates {
  /** Units of a currency, by ISO 4217 code in any case, that one US dollar buys; undefined when nobody knows. */
  readonly perUsd: (code: string) => Sourced<number> | undefined;
}

/** From one currency, by ISO 4217 code, into another. */
export interface Exchange {
  readonly from: string;
  readonly to: string;
  readonly rates: Rates;
}

/**
 * An amount in another currency, with the source and age of the older of the two rates in it, stale when either is.
 * Undefined when a rate is not known or the result is not finite.
 */
export function convert(amount: number, { from, to, rates }: Exchange): Sourced<number> | undefined {
  const [given, wanted] = [rates.perUsd(from), rates.perUsd(to)];
  if (!given || !wanted) return undefined;
  const same = from.toUpperCase() === to.toUpperCase();
  const value = same ? amount : (amount / given.value) * wanted.value;
  if (!Number.isFinite(value)) return undefined;
  const older = Temporal.Instant.compare(given.asOf, wanted.asOf) < 0 ? given : wanted;
  return { ...older, value, stale: given.stale || wanted.stale };
}

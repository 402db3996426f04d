import { z } from "zod";
import type { Basis, Source } from "../sourced.ts";
import type { Upstream, World } from "../world.ts";
import { orAbsent, positive } from "../prices/figures.ts";

/** Exchange rates as one source gives them. */
export interface RateTable {
  readonly source: Source;
  readonly basis: Basis;
  readonly asOf: Temporal.Instant;
  /** From this age on the rates are stale. */
  readonly staleAfterHours: number;
  /** How many units of a currency one US dollar buys, by ISO 4217 code; finite and above zero. */
  readonly perUsd: ReadonlyMap<string, number>;
}

/** One place that knows exchange rates. */
export interface CurrencySource {
  readonly upstream: Upstream;
  /** Rejects with an UpstreamError when the source cannot be read and never could. */
  rates(world: World): Promise<RateTable>;
}

/** Central banks rest at weekends and over holidays: four days are normal, seven are not. */
export const dailyStaleAfterHours = 7 * 24;

/** No currency buys less or more for a dollar: beyond it a rate is a fault, and would show amounts as nothing. */
const believableRate = positive.min(1e-6).max(1e9);

/** Rates by code, unusable ones absent. A table without any usable rate is no table. */
export const ratesByCode = z
  .record(z.string(), orAbsent(believableRate))
  .transform((rates) => usableRates(Object.entries(rates)))
  .refine((rates) => [...rates.keys()].some((code) => code !== "USD"), "no usable rate");

const usableRates = (
  entries: readonly (readonly [string, number | undefined])[],
): ReadonlyMap<string, number> =>
  new Map(
    entries.flatMap(([code, rate]) =>
      rate !== undefined && /^[A-Z]{3}$/.test(code) ? [[code, rate] as const] : [],
    ),
  );

export const sourceOf = ({ id, name, link }: Upstream): Source => ({ id, name, link });

import { UpstreamError, type UpstreamFailure } from "../errors.ts";
import { rateSnapshot } from "../reference/currencies.ts";
import type { Source, Sourced } from "../sourced.ts";
import type { World } from "../world.ts";
import type { Rates } from "./convert.ts";
import { sourceOf, type CurrencySource, type RateTable } from "./currency-source.ts";
import { frankfurter } from "./frankfurter.ts";
import { impliedByCoins } from "./implied.ts";
import { openErApi } from "./open-er-api.ts";
import { isStale, pickRate } from "./policy.ts";

export { convert } from "./convert.ts";

/** Asked always: the second knows many currencies that the first does not. */
const daily: readonly CurrencySource[] = [frankfurter, openErApi];

/** Every source of exchange rates, the most trusted first. */
export const currencySources: readonly CurrencySource[] = [...daily, impliedByCoins];

/** Why a source of exchange rates could not be read. */
export interface RateFailure {
  readonly source: Source;
  readonly reason: UpstreamFailure;
}

/** What is known of exchange rates now, and who could not be asked. */
export interface KnownRates extends Rates {
  readonly failures: readonly RateFailure[];
}

/** Exchange rates of the US dollar. Never rejects for an upstream's failure: what is unknown is undefined. */
export async function exchangeRates(world: World): Promise<KnownRates> {
  const first = await Promise.all(daily.map((source) => ask(source, world)));
  const now = world.now();
  const settled = tablesOf(first).filter((table) => !isStale(table, now)).length === daily.length;
  const answers = settled ? first : [...first, await ask(impliedByCoins, world)];
  return {
    perUsd: rateLookup([...tablesOf(answers), rateSnapshot], world.now()),
    failures: answers.flatMap((answer) => ("reason" in answer ? [answer] : [])),
  };
}

/** The rates of some tables, the most trusted first, as they are known at `now`. */
export const rateLookup =
  (tables: readonly RateTable[], now: Temporal.Instant) =>
  (code: string): Sourced<number> | undefined =>
    code.toUpperCase() === "USD" ? oneDollar(now) : pickRate(tables, code.toUpperCase(), now);

const oneDollar = (asOf: Temporal.Instant): Sourced<number> => ({
  value: 1,
  basis: "derived",
  source: { id: "usd", name: "USD" },
  asOf,
  stale: false,
});

async function ask(source: CurrencySource, world: World): Promise<RateTable | RateFailure> {
  try {
    return await source.rates(world);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { source: sourceOf(source.upstream), reason: error.reason };
  }
}

const tablesOf = (answers: readonly (RateTable | RateFailure)[]): readonly RateTable[] =>
  answers.flatMap((answer) => ("reason" in answer ? [] : [answer]));

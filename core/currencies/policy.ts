import type { Sourced } from "../sourced.ts";
import { hoursBetween } from "../time.ts";
import type { RateTable } from "./currency-source.ts";

/** Clocks differ, and a central bank's day may have begun before ours; further ahead is a mistake. */
const toleratedLeadHours = 14;

const hoursOld = ({ asOf }: RateTable, now: Temporal.Instant): number => hoursBetween(asOf, now);

/** True when the table is stale, or dated so far ahead that it cannot be used at all. */
export const isStale = (table: RateTable, now: Temporal.Instant): boolean =>
  !isBelievable(table, now) || hoursOld(table, now) > table.staleAfterHours;

const isBelievable = (table: RateTable, now: Temporal.Instant): boolean =>
  hoursOld(table, now) >= -toleratedLeadHours;

/**
 * How many units of a currency one US dollar buys: from the first table that knows and is not stale, else from the
 * newest that knows. Tables come in the order of trust. Undefined when none knows.
 */
export function pickRate(
  tables: readonly RateTable[],
  code: string,
  now: Temporal.Instant,
): Sourced<number> | undefined {
  const knowing = tables.filter((table) => table.perUsd.has(code) && isBelievable(table, now));
  const [newest] = knowing.toSorted((a, b) => Temporal.Instant.compare(b.asOf, a.asOf));
  const table = knowing.find((one) => !isStale(one, now)) ?? newest;
  const value = table?.perUsd.get(code);
  if (!table || value === undefined) return undefined;
  const asOf = Temporal.Instant.compare(table.asOf, now) < 0 ? table.asOf : now;
  return { value, basis: table.basis, source: table.source, asOf, stale: isStale(table, now) };
}

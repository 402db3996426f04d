import type { RateTable } from "../currencies/currency-source.ts";
import { day } from "../sourced.ts";

/** US dollars for one euro on 2026-10-09; the bank's rates are all for one euro. */
const usdPerEuro = 1.1206;

/**
 * The European Central Bank's reference rates of 2026-10-09, for when no source can be read. Not read from the bank:
 * all four are asserted by a public test of a copy of the bank's `eurofxref-daily.xml` of that day; dollar, pound and
 * yen also stand in a copy of Frankfurter's answer of 2026-10-10, and euro and yen for one dollar (0.89238, 158.25)
 * in another of its answers for that date. They agree.
 */
export const rateSnapshot: RateTable = {
  source: {
    id: "ecb-snapshot",
    name: "European Central Bank, 2026-10-09",
    link: "https://api.frankfurter.dev/v1/2026-10-09?base=USD",
  },
  basis: "listed",
  asOf: day("2026-10-09"),
  staleAfterHours: 7 * 24,
  perUsd: new Map([
    ["EUR", 1 / usdPerEuro],
    ["GBP", 0.84763 / usdPerEuro],
    ["CHF", 0.9313 / usdPerEuro],
    ["JPY", 177.34 / usdPerEuro],
  ]),
};

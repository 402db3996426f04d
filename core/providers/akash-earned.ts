import { akashConsole } from "../networks/akash-console.ts";
import type { Sourced } from "../sourced.ts";
import type { MicroEarned } from "./akash-provider-console.ts";

/** What a provider earned in a time: accrued on chain, before gas, whether withdrawn or not. Null is unknown. */
export interface Earned {
  readonly act: Sourced<number> | null;
  readonly akt: Sourced<number> | null;
  readonly usd: Sourced<number> | null;
}

/** How old a sum is, and what an AKT costs, as far as that is known. */
export interface EarnedFacts {
  readonly asOf: Temporal.Instant;
  readonly stale: boolean;
  readonly aktUsd?: Sourced<number> | undefined;
}

const perUnit = 1e6;

/**
 * ACT is worth a dollar (AEP-76, 2026-03-23), AKT what it costs now. Without a price for AKT the API's own dollars are
 * taken, unless they are 0, which is how it says that it does not reckon them. Nothing earned is 0; an unread sum is null.
 */
export function earnedOf({ uact, uakt, uusd }: MicroEarned, { asOf, stale, aktUsd }: EarnedFacts): Earned {
  const measured = (value: number): Sourced<number> => ({
    value,
    basis: "measured",
    source: akashConsole,
    asOf,
    stale,
  });
  const act = uact === null ? null : measured(uact / perUnit);
  const akt = uakt === null ? null : measured(uakt / perUnit);
  const told = uusd === null || uusd <= 0 ? null : measured(uusd / perUnit);
  if (!act || !akt) return { act, akt, usd: told };
  if (akt.value === 0) return { act, akt, usd: act };
  if (!aktUsd) return { act, akt, usd: told };
  const usd = measured(act.value + akt.value * aktUsd.value);
  return { act, akt, usd: { ...usd, basis: "derived", stale: stale || aktUsd.stale } };
}

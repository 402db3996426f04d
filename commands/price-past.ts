import { UpstreamError } from "../core/errors.ts";
import { tokenHistory, type DailyClose } from "../core/prices/coingecko.ts";
import type { TokenPrice } from "../core/prices/index.ts";
import { annualisedVolatility, bootstrap, maxDrawdown, type PriceRange } from "../core/risk.ts";
import type { Token } from "../core/tokens.ts";
import type { Context } from "./command.ts";

/** Volatility and outlook need more days than a reader wants to see drawn. */
const leastHistoryDays = 90;
export const outlookDays = 30;

/** Daily closes, or none where they cannot be had: a price is worth telling without its past. */
export async function historyOf(
  token: Token,
  days: number,
  { world }: Context,
): Promise<readonly DailyClose[]> {
  try {
    return await tokenHistory(token, Math.max(days, leastHistoryDays), world);
  } catch (error) {
    if (error instanceof UpstreamError) return [];
    throw error;
  }
}

/** What the closes tell; `null` where there are too few. */
export interface Past {
  readonly change7d: number | null;
  readonly change30d: number | null;
  readonly volatilityPerYear: number | null;
  readonly maxDrawdown: number | null;
  readonly outlook: PriceRange | null;
  readonly days: number;
}

/** What a token's closes tell beside its price. */
export function pastOf({
  found,
  closes,
}: {
  readonly found: TokenPrice;
  readonly closes: readonly DailyClose[];
}): Past {
  const usd = closes.map((close) => close.usd);
  const changeOver = (days: number) => {
    const then = usd.at(-1 - days);
    return then === undefined ? null : found.price.value / then - 1;
  };
  const enough = usd.length > outlookDays;
  return {
    change7d: changeOver(7),
    change30d: changeOver(30),
    volatilityPerYear: enough ? annualisedVolatility(usd) : null,
    maxDrawdown: enough ? maxDrawdown(usd) : null,
    outlook: enough
      ? bootstrap([...usd, found.price.value], { seed: 1, paths: 2000, days: outlookDays, blockDays: 5 })
      : null,
    days: usd.length,
  };
}

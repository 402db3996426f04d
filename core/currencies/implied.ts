import { UpstreamError } from "../errors.ts";
import { coinGeckoCoins, coinGeckoUpstream, type Coin } from "../prices/coingecko.ts";
import { median, positive } from "../prices/figures.ts";
import { sourceOf, type CurrencySource } from "./currency-source.ts";

/** Prices of coins are as old as this before they are called stale. */
const staleAfterHours = 0.5;

/**
 * One coin's price in a currency divided by its price in dollars, and of all our coins the median.
 * Shares its call with the prices; as old as the oldest of the prices in it.
 */
export const impliedByCoins: CurrencySource = {
  upstream: coinGeckoUpstream,
  async rates(world) {
    const { data } = await coinGeckoCoins(world);
    const coins = Object.values(data).filter((coin) => coin !== undefined);
    const [asOf] = coins
      .map((coin) => coin.last_updated_at)
      .toSorted((a, b) => Temporal.Instant.compare(a, b));
    if (!asOf) throw new UpstreamError(coinGeckoUpstream.id, "shape");
    return {
      source: sourceOf(coinGeckoUpstream),
      basis: "derived",
      asOf,
      staleAfterHours,
      perUsd: implied(coins),
    };
  },
};

function implied(coins: readonly Coin[]): ReadonlyMap<string, number> {
  const ratios = new Map<string, number[]>();
  for (const coin of coins) {
    for (const [key, price] of pricesIn(coin)) {
      ratios.set(key, [...(ratios.get(key) ?? []), price / coin.usd]);
    }
  }
  return new Map([...ratios].flatMap(([code, all]) => middleOf(code, all)));
}

/** Prices stand under a bare currency code; `usd_market_cap` and its like are something else. */
const pricesIn = (coin: Coin): readonly (readonly [string, number])[] =>
  Object.entries(coin).flatMap(([key, figure]) => {
    const price = /^[a-z]{3}$/.test(key) ? positive.safeParse(figure).data : undefined;
    return price === undefined ? [] : [[key.toUpperCase(), price] as const];
  });

function middleOf(code: string, ratios: readonly number[]): readonly (readonly [string, number])[] {
  const rate = median(ratios);
  return rate !== undefined && Number.isFinite(rate) && rate > 0 ? [[code, rate]] : [];
}

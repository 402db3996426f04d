import { z } from "zod";
import { tokens, type Token } from "../tokens.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import { orAbsent, percentAsShare, positive, unixMilliseconds, unixSeconds } from "./figures.ts";
import type { PriceSource, Quote } from "./price-source.ts";

/** Read with or without a demo key, which goes into a header: https://docs.coingecko.com/reference/simple-price */
export const coinGeckoUpstream: Upstream = {
  id: "coingecko",
  name: "CoinGecko",
  link: "https://www.coingecko.com",
  origin: "https://api.coingecko.com",
  freshSeconds: 300,
  timeoutSeconds: 8,
  callsPerMinute: 20,
  maxBytes: 4_000_000,
};

const currencies = "usd,eur,gbp,chf,pln,czk,sek,nok,dkk,huf,try,uah,jpy,inr,cad,aud,krw,cny,brl";

// Everybody asks with this one path, so that one cached answer serves prices and exchange rates.
const path =
  `/api/v3/simple/price?ids=${tokens.map(({ coingeckoId }) => coingeckoId).join(",")}` +
  `&vs_currencies=${currencies}&include_24hr_change=true&include_24hr_vol=true&include_market_cap=true` +
  `&include_last_updated_at=true&precision=full`;

const coin = z.looseObject({
  usd: positive,
  usd_24h_change: orAbsent(percentAsShare),
  usd_24h_vol: orAbsent(positive),
  usd_market_cap: orAbsent(positive),
  last_updated_at: unixSeconds,
});

/** One coin's figures; its prices in other currencies stand beside them, by lower-case code. */
export type Coin = z.output<typeof coin>;

// An unknown coin is silently absent. An answer without any usable coin must not push out the last good one.
const answer = z
  .record(z.string(), orAbsent(coin))
  .refine((coins) => Object.values(coins).some((known) => known !== undefined), "no usable coin");

/** All our coins, by CoinGecko's id. Rejects with an UpstreamError. */
export const coinGeckoCoins = (world: World): Promise<Fetched<Readonly<Record<string, Coin | undefined>>>> =>
  world.json(coinGeckoUpstream, path, answer);

/** Averages over the exchanges that CoinGecko follows. */
export const coinGecko: PriceSource = {
  upstream: coinGeckoUpstream,
  async quotes(wanted, world) {
    const { data } = await coinGeckoCoins(world);
    const quotes = new Map<string, Quote>();
    for (const token of wanted) {
      const known = data[token.coingeckoId];
      if (known) quotes.set(token.id, toQuote(known));
    }
    return quotes;
  },
};

const toQuote = (known: Coin): Quote => ({
  usd: known.usd,
  asOf: known.last_updated_at,
  ...(known.usd_24h_change !== undefined && { change24h: known.usd_24h_change }),
  ...(known.usd_24h_vol !== undefined && { volume24hUsd: known.usd_24h_vol }),
  ...(known.usd_market_cap !== undefined && { marketCapUsd: known.usd_market_cap }),
});

/** What a token cost at the end of a UTC day. */
export interface DailyClose {
  readonly at: Temporal.Instant;
  readonly usd: number;
}

const historyUpstream: Upstream = { ...coinGeckoUpstream, freshSeconds: 21_600 };

const chart = z.object({ prices: z.array(orAbsent(z.tuple([unixMilliseconds, positive]))) });
type ChartPoint = z.output<typeof chart>["prices"][number];

/**
 * Closing prices of the last `days` days, USD, oldest first; days without a usable price are left out.
 * Rejects with an UpstreamError.
 */
export async function tokenHistory(token: Token, days: number, world: World): Promise<readonly DailyClose[]> {
  const id = encodeURIComponent(token.coingeckoId);
  const where = `/api/v3/coins/${id}/market_chart?vs_currency=usd&days=${days}&interval=daily`;
  const { data } = await world.json(historyUpstream, where, chart);
  return dailyCloses(data.prices);
}

/** A day's close is stamped with the midnight that ends it; what else a day holds is the running price. */
function dailyCloses(points: readonly ChartPoint[]): readonly DailyClose[] {
  const closes = new Map<string, DailyClose>();
  const usable = points.filter((point) => point !== undefined);
  for (const [at, usd] of usable.toSorted(([a], [b]) => Temporal.Instant.compare(a, b))) {
    const date = at.toString().slice(0, 10);
    if (!closes.has(date)) closes.set(date, { at, usd });
  }
  return [...closes.values()];
}

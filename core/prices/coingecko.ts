import { z } from "zod";
import type { Source, Sourced } from "../sourced.ts";
import { hoursBetween } from "../time.ts";
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

const historySource: Source = {
  id: coinGeckoUpstream.id,
  name: coinGeckoUpstream.name,
  link: coinGeckoUpstream.link,
};

/** A day may pass before a close is published, and another before it is read. */
const freshCloseHours = 48;

/**
 * Closing prices of the last `days` days, USD, oldest first; days without a usable price are left out.
 * They are as old as the last of them, and stale when that is over 48 h old or no newer answer could be had.
 * Rejects with an UpstreamError.
 */
export async function tokenHistory(
  token: Token,
  days: number,
  world: World,
): Promise<Sourced<readonly DailyClose[]>> {
  const id = encodeURIComponent(token.coingeckoId);
  const where = `/api/v3/coins/${id}/market_chart?vs_currency=usd&days=${days}&interval=daily`;
  const fetched = await world.json(historyUpstream, where, chart);
  const value = dailyCloses(fetched.data.prices, world.now());
  const asOf = value.at(-1)?.at ?? fetched.fetchedAt;
  const old = hoursBetween(asOf, world.now()) > freshCloseHours;
  const stale = old || fetched.stale || fetched.failure !== undefined;
  return { value, basis: "listed", source: historySource, asOf, stale };
}

/** A day's close is stamped with the midnight that ends it; what else a day holds is the running price. None is from the future. */
function dailyCloses(points: readonly ChartPoint[], now: Temporal.Instant): readonly DailyClose[] {
  const closes = new Map<string, DailyClose>();
  const usable = points
    .filter((point) => point !== undefined)
    .filter(([at]) => Temporal.Instant.compare(at, now) <= 0);
  for (const [at, usd] of usable.toSorted(([a], [b]) => Temporal.Instant.compare(a, b))) {
    const date = at.toString().slice(0, 10);
    if (!closes.has(date)) closes.set(date, { at, usd });
  }
  return [...closes.values()];
}

import { z } from "zod";
import type { Token } from "../tokens.ts";
import type { Upstream, World } from "../world.ts";
import { quoteEach } from "./each.ts";
import { isoInstant, orAbsent, percentAsShare, positive } from "./figures.ts";
import type { PriceSource, Quote } from "./price-source.ts";

/** Without a key 20,000 calls a month, one for each token: https://api.coinpaprika.com */
const upstream: Upstream = {
  id: "coinpaprika",
  name: "CoinPaprika",
  link: "https://coinpaprika.com",
  origin: "https://api.coinpaprika.com",
  freshSeconds: 600,
  timeoutSeconds: 5,
  callsPerMinute: 20,
  maxBytes: 1_000_000,
};

const ticker = z.object({
  symbol: z.string(),
  last_updated: isoInstant,
  quotes: z.object({
    USD: z.object({
      price: positive,
      percent_change_24h: orAbsent(percentAsShare),
      volume_24h: orAbsent(positive),
      market_cap: orAbsent(positive),
    }),
  }),
});

/** Averages over the exchanges that CoinPaprika follows. */
export const coinPaprika: PriceSource = {
  upstream,
  quotes: (wanted, world) => quoteEach(wanted, (token) => quote(token, world)),
};

async function quote(token: Token, world: World): Promise<Quote | undefined> {
  if (token.coinpaprikaId === undefined) return undefined;
  const path = `/v1/tickers/${token.coinpaprikaId}?quotes=USD`;
  const { data } = await world.json(upstream, path, ticker);
  return data.symbol === token.symbol ? toQuote(data) : undefined;
}

const toQuote = ({ last_updated: asOf, quotes: { USD: usd } }: z.output<typeof ticker>): Quote => ({
  usd: usd.price,
  asOf,
  ...(usd.percent_change_24h !== undefined && { change24h: usd.percent_change_24h }),
  ...(usd.volume_24h !== undefined && { volume24hUsd: usd.volume_24h }),
  ...(usd.market_cap !== undefined && { marketCapUsd: usd.market_cap }),
});

import { z } from "zod";
import type { Token } from "../tokens.ts";
import type { Upstream, World } from "../world.ts";
import { quoteEach } from "./each.ts";
import { orAbsent, percentTextAsShare, positiveText, unixMilliseconds } from "./figures.ts";
import type { PriceSource, Quote } from "./price-source.ts";

/**
 * The mirror for market data, which answers everywhere; the main host refuses some countries (451).
 * https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints
 */
const upstream: Upstream = {
  id: "binance",
  name: "Binance (USDT)",
  link: "https://www.binance.com",
  origin: "https://data-api.binance.vision",
  freshSeconds: 60,
  timeoutSeconds: 5,
  callsPerMinute: 30,
  maxBytes: 100_000,
};

const ticker = z.object({
  symbol: z.string(),
  lastPrice: positiveText,
  priceChangePercent: orAbsent(percentTextAsShare),
  closeTime: unixMilliseconds,
  /** Trades in the last 24 hours: the last price of a pair that nobody trades is no price of today. */
  count: z.int().positive(),
});

/** The last trade at one exchange, in USDT, taken as one dollar; its volume is that exchange's alone and left out. */
export const binance: PriceSource = {
  upstream,
  quotes: (wanted, world) => quoteEach(wanted, (token) => quote(token, world)),
};

async function quote(token: Token, world: World): Promise<Quote | undefined> {
  if (token.binanceSymbol === undefined) return undefined;
  const path = `/api/v3/ticker/24hr?symbol=${token.binanceSymbol}`;
  const { data } = await world.json(upstream, path, ticker);
  if (data.symbol !== token.binanceSymbol) return undefined;
  return {
    usd: data.lastPrice,
    asOf: data.closeTime,
    ...(data.priceChangePercent !== undefined && { change24h: data.priceChangePercent }),
  };
}

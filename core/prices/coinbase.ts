import { z } from "zod";
import type { Token } from "../tokens.ts";
import type { Upstream, World } from "../world.ts";
import { quoteEach } from "./each.ts";
import { isoInstant, positiveText } from "./figures.ts";
import type { PriceSource, Quote } from "./price-source.ts";

/** https://docs.cdp.coinbase.com/exchange/reference: keyless, refuses callers without a User-Agent. */
const upstream: Upstream = {
  id: "coinbase",
  name: "Coinbase Exchange",
  link: "https://exchange.coinbase.com",
  origin: "https://api.exchange.coinbase.com",
  freshSeconds: 60,
  timeoutSeconds: 5,
  callsPerMinute: 30,
  maxBytes: 100_000,
};

const ticker = z.object({ price: positiveText, time: isoInstant });

/** The last trade at one exchange. Its volume is that exchange's alone and is left out. */
export const coinbase: PriceSource = {
  upstream,
  quotes: (wanted, world) => quoteEach(wanted, (token) => quote(token, world)),
};

async function quote(token: Token, world: World): Promise<Quote | undefined> {
  if (token.coinbaseProduct === undefined) return undefined;
  const { data } = await world.json(upstream, `/products/${token.coinbaseProduct}/ticker`, ticker);
  return { usd: data.price, asOf: data.time };
}

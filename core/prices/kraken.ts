import { z } from "zod";
import type { Token } from "../tokens.ts";
import type { Upstream, World } from "../world.ts";
import { quoteEach } from "./each.ts";
import { positiveText } from "./figures.ts";
import type { PriceSource, Quote } from "./price-source.ts";

/** https://docs.kraken.com/api/docs/rest-api/get-ticker-information: keyless. */
const upstream: Upstream = {
  id: "kraken",
  name: "Kraken",
  link: "https://www.kraken.com",
  origin: "https://api.kraken.com",
  freshSeconds: 60,
  timeoutSeconds: 5,
  callsPerMinute: 30,
  maxBytes: 100_000,
};

const pair = z.object({ c: z.tuple([positiveText], z.unknown()) });

// Errors come with status 200. A warning (W...) stands beside a good answer, an error (E...) does not.
const ticker = z.object({
  error: z.array(z.string().regex(/^W/)),
  result: z.record(z.string(), pair),
});

/**
 * The last trade at one exchange. The answer has no time: it is as old as our reading of it. Its change is since
 * midnight, not over 24 hours, and its volume that exchange's alone: both are left out.
 */
export const kraken: PriceSource = {
  upstream,
  quotes: (wanted, world) => quoteEach(wanted, (token) => quote(token, world)),
};

async function quote(token: Token, world: World): Promise<Quote | undefined> {
  if (token.krakenPair === undefined) return undefined;
  const path = `/0/public/Ticker?pair=${token.krakenPair}`;
  const { data, fetchedAt } = await world.json(upstream, path, ticker);
  // The key may be Kraken's older name of the pair; one pair was asked for, so one is answered.
  const [only, another] = Object.values(data.result);
  return only && !another ? { usd: only.c[0], asOf: fetchedAt } : undefined;
}

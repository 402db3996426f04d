import { z } from "zod";
import { unixSeconds } from "../prices/figures.ts";
import type { Upstream } from "../world.ts";
import { dailyStaleAfterHours, ratesByCode, sourceOf, type CurrencySource } from "./currency-source.ts";

/** https://www.exchangerate-api.com/docs/free: keyless; its terms ask for the link beside the figures. */
const upstream: Upstream = {
  id: "open-er-api",
  name: "Rates By Exchange Rate API",
  link: "https://www.exchangerate-api.com",
  origin: "https://open.er-api.com",
  freshSeconds: 21_600,
  timeoutSeconds: 8,
  callsPerMinute: 5,
  maxBytes: 100_000,
};

const answer = z.object({
  result: z.literal("success"),
  time_last_update_unix: unixSeconds,
  base_code: z.literal("USD"),
  rates: ratesByCode,
});

/** A blend of central banks' rates, made once a day, with many currencies that the European Central Bank leaves out. */
export const openErApi: CurrencySource = {
  upstream,
  async rates(world) {
    const { data } = await world.json(upstream, "/v6/latest/USD", answer);
    return {
      source: sourceOf(upstream),
      basis: "listed",
      asOf: data.time_last_update_unix,
      staleAfterHours: dailyStaleAfterHours,
      perUsd: data.rates,
    };
  },
};

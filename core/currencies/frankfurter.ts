import { z } from "zod";
import { day } from "../sourced.ts";
import type { Upstream } from "../world.ts";
import { dailyStaleAfterHours, ratesByCode, sourceOf, type CurrencySource } from "./currency-source.ts";

/** https://frankfurter.dev: keyless, no quota. */
const upstream: Upstream = {
  id: "frankfurter",
  name: "European Central Bank via Frankfurter",
  link: "https://frankfurter.dev",
  origin: "https://api.frankfurter.dev",
  freshSeconds: 21_600,
  timeoutSeconds: 8,
  callsPerMinute: 10,
  maxBytes: 100_000,
};

const answer = z.object({
  amount: z.literal(1),
  base: z.literal("USD"),
  date: z.iso.date(),
  rates: ratesByCode,
});

/** The European Central Bank's reference rates, set on working days at about 16:00 CET; dated by day. */
export const frankfurter: CurrencySource = {
  upstream,
  async rates(world) {
    const { data } = await world.json(upstream, "/v1/latest?base=USD", answer);
    return {
      source: sourceOf(upstream),
      basis: "listed",
      asOf: day(data.date),
      staleAfterHours: dailyStaleAfterHours,
      perUsd: data.rates,
    };
  },
};

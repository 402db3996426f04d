import { z } from "zod";
import { readableRows } from "../networks/reading.ts";
import { isoInstant } from "../prices/figures.ts";
import type { Upstream } from "../world.ts";
import { spotPrices, startOf, windowOf, type SpotSource, type SpotWindow } from "./spot-source.ts";
import { britishZones } from "./zones.ts";

/** https://developer.octopus.energy: tariffs are keyless. Prices up to tomorrow 23:00 appear at about 16:00. */
const upstream: Upstream = {
  id: "octopus-agile",
  name: "Octopus Agile",
  link: "https://octopus.energy/smart/agile/",
  origin: "https://api.octopus.energy",
  freshSeconds: 1800,
  timeoutSeconds: 8,
  callsPerMinute: 10,
  maxBytes: 1_000_000,
};

/** The Agile tariff on sale in September 2026; `/v1/products/` names the one of the day. Older ones go on for who has them. */
const product = "AGILE-24-10-01";

/** The most that one page holds: 31 days of half hours are 1,490 at most. */
const pageSize = 1500;

/** Our own bound: Agile is capped at 100 pence with VAT (`/v1/products/`), so that a figure beyond this is a fault. */
const believablePence = 1000;

/** Where the way of paying decides, the price for a direct debit counts: nearly everybody pays so. */
const paidAsUsual = z.enum(["DIRECT_DEBIT"]).nullish();

const row = z
  .object({
    value_inc_vat: z.number().min(-believablePence).max(believablePence),
    valid_from: isoInstant,
    valid_to: isoInstant,
    payment_method: paidAsUsual,
  })
  .transform(({ value_inc_vat: pence, valid_from: start, valid_to: end }) => ({
    start,
    end,
    amountPerKwh: pence / 100,
    currency: "GBP",
  }));

const answer = z.object({
  results: readableRows(row).refine((rows) => rows.length > 0, "no readable price"),
});

/** What households with the Agile tariff pay, with grid fees and 5 % VAT, by the half hour and region. */
export const octopusAgile: SpotSource = {
  id: upstream.id,
  upstream,
  zones: britishZones,
  async prices(zone, fromDay, toDay, world) {
    const window = windowOf(britishZones, zone, { fromDay, toDay }, world.now());
    const fetched = await world.json(upstream, pathFor(window), answer);
    return spotPrices({ upstream, level: "retail", prices: fetched.data.results }, window, fetched);
  },
};

function pathFor({ zone, asked }: SpotWindow): string {
  const region = zone.id.slice("GB-".length);
  const [from, to] = [asked.fromDay, asked.toDay.add({ days: 1 })].map((day) =>
    startOf(day, zone).toString({ smallestUnit: "minute" }),
  );
  const tariff = `/v1/products/${product}/electricity-tariffs/E-1R-${product}-${region}`;
  return `${tariff}/standard-unit-rates/?page_size=${pageSize}&period_from=${from}&period_to=${to}`;
}

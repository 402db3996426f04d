import { z } from "zod";
import { orAbsent, unixSeconds } from "../prices/figures.ts";
import type { Upstream } from "../world.ts";
import {
  eurPerMwh,
  eurPerMwhUnit,
  spotPrices,
  windowOf,
  type SpotPrice,
  type SpotSource,
  type SpotWindow,
} from "./spot-source.ts";
import { europeanZones } from "./zones.ts";

/**
 * https://api.energy-charts.info, of Fraunhofer ISE: keyless. Two questions about prices a minute from one address, by its
 * openapi.json as others read it on 2026-10-08. Prices of tomorrow appear from about 13:00 CET.
 */
const upstream: Upstream = {
  id: "energy-charts",
  name: "Energy-Charts",
  link: "https://www.energy-charts.info",
  origin: "https://api.energy-charts.info",
  freshSeconds: 1800,
  timeoutSeconds: 10,
  callsPerMinute: 2,
  maxBytes: 1_000_000,
};

const answer = z
  .object({
    unix_seconds: z.array(orAbsent(unixSeconds)),
    price: z.array(orAbsent(eurPerMwh)),
    unit: eurPerMwhUnit,
    license_info: orAbsent(z.string().min(1).max(1000)),
  })
  .refine(({ unix_seconds, price }) => unix_seconds.length === price.length, "times and prices do not pair")
  .transform(({ unix_seconds, price, license_info }) => ({
    licence: license_info,
    prices: pricesOf(unix_seconds, price),
  }))
  .refine(({ prices }) => prices.length > 0, "no readable price");

/** Day-ahead prices of Europe, always in EUR/MWh, by the quarter of an hour, in Switzerland by the hour. */
export const energyCharts: SpotSource = {
  id: upstream.id,
  upstream,
  zones: europeanZones,
  async prices(zone, fromDay, toDay, world) {
    const window = windowOf(europeanZones, zone, { fromDay, toDay }, world.now());
    const fetched = await world.json(upstream, pathFor(window), answer);
    return spotPrices({ upstream, level: "wholesale", ...fetched.data }, window, fetched);
  },
};

/**
 * One more day on either side: which zone's days are meant is not documented, and a question about days of which nothing
 * is published is answered with 404 (mampfes/ha_epex_spot issue 302, 2026-05-04), yesterday has long been.
 */
function pathFor({ zone, asked: { fromDay, toDay } }: SpotWindow): string {
  const [start, end] = [fromDay.subtract({ days: 1 }), toDay.add({ days: 1 })].map(String);
  return `/price?bzn=${zone.id}&start=${start}&end=${end}`;
}

/** The answer says only when a price begins: it lasts as long as it is to the nearer of the prices beside it. */
function pricesOf(
  starts: readonly (Temporal.Instant | undefined)[],
  prices: readonly (number | undefined)[],
): readonly SpotPrice[] {
  const times = starts.flatMap((start) => start?.epochMilliseconds ?? []);
  const sorted = [...new Set(times)].toSorted((a, b) => a - b);
  const lengths = new Map(sorted.map((ms, at) => [ms, lengthAt(sorted, at)]));
  return starts.flatMap((start, at) => {
    const amountPerKwh = prices[at];
    const milliseconds = start && lengths.get(start.epochMilliseconds);
    if (!start || milliseconds === undefined || amountPerKwh === undefined) return [];
    return [{ start, end: start.add({ milliseconds }), amountPerKwh, currency: "EUR" }];
  });
}

/** Undefined for a price that stands alone. */
function lengthAt(sorted: readonly number[], at: number): number | undefined {
  const [before, own, after] = [sorted[at - 1], sorted[at] ?? NaN, sorted[at + 1]];
  const length = Math.min(own - (before ?? -Infinity), (after ?? Infinity) - own);
  return Number.isFinite(length) ? length : undefined;
}

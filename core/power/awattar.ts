import { z } from "zod";
import { readableRows } from "../networks/reading.ts";
import { unixMilliseconds } from "../prices/figures.ts";
import type { Upstream } from "../world.ts";
import { eurPerMwh, eurPerMwhUnit, spotPrices, startOf, windowOf, type SpotSource } from "./spot-source.ts";
import { austria, germany, type SpotZone } from "./zones.ts";

const row = z
  .object({
    start_timestamp: unixMilliseconds,
    end_timestamp: unixMilliseconds,
    marketprice: eurPerMwh,
    unit: eurPerMwhUnit,
  })
  .transform(({ start_timestamp: start, end_timestamp: end, marketprice: amountPerKwh }) => ({
    start,
    end,
    amountPerKwh,
    currency: "EUR",
  }));

const answer = z.object({
  data: readableRows(row).refine((rows) => rows.length > 0, "no readable price"),
});

/** Keyless, and meant for customers: we ask seldom. Prices of tomorrow appear at about 14:00 CET. */
const upstreamIn = (country: "at" | "de"): Upstream => ({
  id: `awattar-${country}`,
  name: "aWATTar",
  link: `https://www.awattar.${country}`,
  origin: `https://api.awattar.${country}`,
  freshSeconds: 1800,
  timeoutSeconds: 8,
  callsPerMinute: 5,
  maxBytes: 500_000,
});

/** Day-ahead prices of one country, in EUR/MWh by the hour. */
function awattar(country: "at" | "de", only: SpotZone): SpotSource {
  const [upstream, zones] = [upstreamIn(country), [only]];
  return {
    id: upstream.id,
    upstream,
    zones,
    async prices(zone, fromDay, toDay, world) {
      const window = windowOf(zones, zone, { fromDay, toDay }, world.now());
      const start = startOf(window.asked.fromDay, only).epochMilliseconds;
      const end = startOf(window.asked.toDay.add({ days: 1 }), only).epochMilliseconds;
      const fetched = await world.json(upstream, `/v1/marketdata?start=${start}&end=${end}`, answer);
      return spotPrices({ upstream, level: "wholesale", prices: fetched.data.data }, window, fetched);
    },
  };
}

export const awattarGermany: SpotSource = awattar("de", germany);
export const awattarAustria: SpotSource = awattar("at", austria);

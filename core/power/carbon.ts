import { z } from "zod";
import { isOld } from "../networks/old.ts";
import { readableRows } from "../networks/reading.ts";
import { isoInstant, orAbsent } from "../prices/figures.ts";
import type { Sourced } from "../sourced.ts";
import type { Upstream, World } from "../world.ts";

/** How much CO2 a kWh in Great Britain comes with, for half an hour. */
export interface CarbonIntensity {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly gramsPerKwh: number;
  /** False where the half hour is over and was reckoned from what ran. */
  readonly isForecast: boolean;
}

/** https://carbonintensity.org.uk, of the National Energy System Operator: keyless. */
const upstream: Upstream = {
  id: "gb-carbon-intensity",
  name: "Carbon Intensity API (NESO)",
  link: "https://carbonintensity.org.uk",
  origin: "https://api.carbonintensity.org.uk",
  freshSeconds: 1800,
  timeoutSeconds: 8,
  callsPerMinute: 10,
  maxBytes: 200_000,
};

/** Our own bound: no fuel comes near it, so that a figure beyond this is a fault. */
const believableGrams = 2000;
const grams = z.number().min(0).max(believableGrams);

const row = z
  .object({
    from: isoInstant,
    to: isoInstant,
    intensity: z.object({ forecast: orAbsent(grams), actual: orAbsent(grams) }),
  })
  .transform(({ from, to, intensity: { forecast, actual } }) => ({
    start: from,
    end: to,
    gramsPerKwh: actual ?? forecast,
    isForecast: actual === undefined,
  }));

const answer = z.object({
  data: readableRows(row)
    .transform((rows) => rows.flatMap(known))
    .refine((rows) => rows.length > 0, "no readable row"),
});

/**
 * The half hours from the one of `from` on, for 48 hours, in their order; dated by when they were read. Rejects with an
 * UpstreamError when the source cannot be read and never could.
 */
export async function britishCarbon(
  from: Temporal.Instant,
  world: World,
): Promise<Sourced<readonly CarbonIntensity[]>> {
  const halfHour = from.round({ smallestUnit: "minute", roundingIncrement: 30, roundingMode: "floor" });
  const path = `/intensity/${halfHour.toString({ smallestUnit: "minute" })}/fw48h`;
  const fetched = await world.json(upstream, path, answer);
  const { id, name, link } = upstream;
  return {
    value: fetched.data.data
      .filter(({ end }) => Temporal.Instant.compare(end, halfHour) > 0)
      .toSorted((a, b) => Temporal.Instant.compare(a.start, b.start)),
    basis: "derived",
    source: { id, name, link },
    asOf: fetched.fetchedAt,
    stale: isOld(fetched),
  };
}

type Unsure = Omit<CarbonIntensity, "gramsPerKwh"> & { readonly gramsPerKwh: number | undefined };

function known({ gramsPerKwh, ...rest }: Unsure): readonly CarbonIntensity[] {
  return gramsPerKwh === undefined ? [] : [{ ...rest, gramsPerKwh }];
}

import { europeanZones } from "../core/power/zones.ts";
import type { FakeUpstream } from "./fakes/upstream.ts";

const berlin = europeanZones.find(({ id }) => id === "DE-LU")!.timeZone;
const hour = 3_600_000;

/** What an hour costs at the exchange, in EUR per kWh. */
export type PriceAt = (start: Temporal.Instant) => number;

/** Makes Energy-Charts tell the prices of days of Germany, the first and the last included, hour by hour. */
export function sellPower(
  upstream: Pick<FakeUpstream, "behave">,
  priceAt: PriceAt,
  [first, last]: readonly [string, string],
): void {
  const [from, to] = [startOf(first), startOf(Temporal.PlainDate.from(last).add({ days: 1 }).toString())];
  const starts = Array.from({ length: (to - from) / hour }, (_, at) => from + at * hour);
  upstream.behave("api.energy-charts.info", {
    json: {
      license_info: "CC BY 4.0 (creativecommons.org/licenses/by/4.0) from Bundesnetzagentur | SMARD.de",
      unix_seconds: starts.map((ms) => ms / 1000),
      price: starts.map((ms) => priceAt(Temporal.Instant.fromEpochMilliseconds(ms)) * 1000),
      unit: "EUR / MWh",
    },
  });
}

const startOf = (date: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(berlin).toInstant().epochMilliseconds;

/** The hour that the clock in Berlin shows, 0 to 23. */
export const hourInBerlin = (at: Temporal.Instant): number => at.toZonedDateTimeISO(berlin).hour;

/** Nobody tells prices of Germany any more. */
export function closeMarket(upstream: Pick<FakeUpstream, "behave">): void {
  for (const host of ["api.energy-charts.info", "api.awattar.de"])
    upstream.behave(host, { status: 500, text: "closed" });
}

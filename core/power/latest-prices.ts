import { UpstreamError } from "../errors.ts";
import type { World } from "../world.ts";
import { spotSourcesOf } from "./index.ts";
import type { DayRange, SpotPrices, SpotSource } from "./spot-source.ts";
import { localDays, localHours, type LocalDay } from "./spot-tariff.ts";
import type { SpotZone } from "./zones.ts";

/** The newest prices that can be had of a zone, and the mean of the day that counts as today. */
export interface LatestPrices {
  /** Of today and, once they are published, of tomorrow; of days before where today's cannot be had. */
  readonly prices: SpotPrices;
  /** Today; or the last day before it of which prices are known. As the exchange or the supplier has it. */
  readonly day: LocalDay;
  readonly isToday: boolean;
}

/** Prices of a day are worth little some days later. */
const mostDaysBack = 3;

/**
 * Asks the sources of a zone in their order for today and tomorrow. Where none has today, what was asked for on the days
 * before is looked at: it may hold today's prices, which are published the day before, or else the last that were known.
 * Undefined where nothing is known that is younger than four days.
 */
export async function latestPrices(zone: SpotZone, world: World): Promise<LatestPrices | undefined> {
  const today = world.now().toZonedDateTimeISO(zone.timeZone).toPlainDate();
  const read = async (source: SpotSource, fromDay: Temporal.PlainDate) =>
    latestOf(await pricesOf(source, zone, { fromDay, toDay: fromDay.add({ days: 1 }) }, world), zone, today);
  const sources = spotSourcesOf(zone.id);
  for (const source of sources) {
    const found = await read(source, today);
    if (found) return found;
  }
  const before = Array.from({ length: mostDaysBack }, (_, at) => today.subtract({ days: at + 1 }));
  const found = await Promise.all(before.flatMap((day) => sources.map((source) => read(source, day))));
  const older = found.filter((one) => one !== undefined);
  return older.find(({ isToday }) => isToday) ?? older[0];
}

/** Undefined where the source cannot be read and never could. */
async function pricesOf(
  source: SpotSource,
  { id }: SpotZone,
  { fromDay, toDay }: DayRange,
  world: World,
): Promise<SpotPrices | undefined> {
  try {
    return await source.prices(id, fromDay, toDay, world);
  } catch (error) {
    if (error instanceof UpstreamError) return undefined;
    throw error;
  }
}

/** The last day up to today that is known, and whether that is today; one that is not makes all of it old. */
function latestOf(
  prices: SpotPrices | undefined,
  { timeZone }: SpotZone,
  today: Temporal.PlainDate,
): LatestPrices | undefined {
  if (!prices) return undefined;
  const day = localDays(localHours(prices.value, timeZone), timeZone).findLast(
    ({ date }) => Temporal.PlainDate.compare(date, today) <= 0,
  );
  if (!day) return undefined;
  const isToday = day.date.equals(today);
  return { prices: isToday ? prices : { ...prices, stale: true }, day, isToday };
}

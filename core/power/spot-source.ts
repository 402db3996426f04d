import { z } from "zod";
import { isOld } from "../networks/old.ts";
import type { Sourced } from "../sourced.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import type { SpotZone } from "./zones.ts";

/** What a kWh costs for an hour, a half hour or a quarter of one. */
export interface SpotPrice {
  readonly start: Temporal.Instant;
  /** At most an hour after the start. */
  readonly end: Temporal.Instant;
  /** Finite; below zero at times. */
  readonly amountPerKwh: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** `wholesale` is the exchange's price, to which grid fees and taxes come; `retail` is all that a household pays. */
export type PriceLevel = "wholesale" | "retail";

/** Prices in the order of their time, none over another; dated by when they were read. What is not published is absent. */
export interface SpotPrices extends Sourced<readonly SpotPrice[]> {
  readonly level: PriceLevel;
  /** What the source itself says of the use of these prices; it differs from zone to zone. */
  readonly licence?: string;
}

/** One place that knows what electricity costs by the hour. */
export interface SpotSource {
  readonly id: string;
  readonly upstream: Upstream;
  readonly zones: readonly SpotZone[];
  /**
   * The prices of some days of a zone, the first and the last included, by the clock of that zone. Empty where none of
   * them is published yet. Rejects with an UpstreamError when the source cannot be read and never could, and with a
   * RangeError for a zone that it does not have, for days in the wrong order and for more than 31 of them.
   */
  prices(
    zone: string,
    fromDay: Temporal.PlainDate,
    toDay: Temporal.PlainDate,
    world: World,
  ): Promise<SpotPrices>;
}

export interface DayRange {
  readonly fromDay: Temporal.PlainDate;
  readonly toDay: Temporal.PlainDate;
}

/** The days wanted, and those to ask for. */
export interface SpotWindow {
  readonly zone: SpotZone;
  /** Where the first day begins, and where the last one ends. */
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  /**
   * The days to ask an upstream for. Where days to come are wanted, today is in them, which every upstream knows: an answer
   * without any price is thus never just a day that is not published yet.
   */
  readonly asked: DayRange;
}

const mostDays = 31;

/** Throws a RangeError where the zone is not among `zones` or the days are too many or in the wrong order. */
export function windowOf(
  zones: readonly SpotZone[],
  id: string,
  { fromDay, toDay }: DayRange,
  now: Temporal.Instant,
): SpotWindow {
  const zone = zones.find((each) => each.id === id);
  if (!zone) throw new RangeError(`no zone ${id}`);
  const days = fromDay.until(toDay, { largestUnit: "days" }).days + 1;
  if (days < 1 || days > mostDays) throw new RangeError(`not 1 to ${mostDays} days: ${days}`);
  const today = now.toZonedDateTimeISO(zone.timeZone).toPlainDate();
  return {
    zone,
    from: startOf(fromDay, zone),
    to: startOf(toDay.add({ days: 1 }), zone),
    asked: { fromDay: Temporal.PlainDate.compare(fromDay, today) < 0 ? fromDay : today, toDay },
  };
}

/** The moment at which a day begins in a zone. */
export const startOf = (day: Temporal.PlainDate, { timeZone }: SpotZone): Temporal.Instant =>
  day.toZonedDateTime(timeZone).toInstant();

/** An answer's prices as an adapter read them, in any order. */
export interface ReadPrices {
  readonly upstream: Upstream;
  readonly level: PriceLevel;
  readonly licence?: string | undefined;
  readonly prices: readonly SpotPrice[];
}

/** The prices of the window, in order. Of two for the same time the first one counts. */
export function spotPrices(
  { upstream, level, licence, prices }: ReadPrices,
  { from, to }: SpotWindow,
  fetched: Fetched<unknown>,
): SpotPrices {
  const { id, name, link } = upstream;
  const isWanted = ({ start, end }: SpotPrice) =>
    compare(from, start) <= 0 && compare(start, to) < 0 && isPeriod(start, end);
  const kept: SpotPrice[] = [];
  for (const price of prices.filter(isWanted).toSorted((a, b) => compare(a.start, b.start))) {
    const last = kept.at(-1);
    if (!last || compare(last.end, price.start) <= 0) kept.push(price);
  }
  return {
    value: kept,
    basis: "listed",
    source: { id, name, link },
    asOf: fetched.fetchedAt,
    stale: isOld(fetched),
    level,
    ...(licence !== undefined && { licence }),
  };
}

const compare = (a: Temporal.Instant, b: Temporal.Instant): number => Temporal.Instant.compare(a, b);

const longestMs = 3_600_000;

function isPeriod(start: Temporal.Instant, end: Temporal.Instant): boolean {
  const ms = end.epochMilliseconds - start.epochMilliseconds;
  return ms > 0 && ms <= longestMs;
}

/** Our own bound: the European market ends at some -500 and 5,000 EUR/MWh, so that a figure beyond this is a fault. */
const believablePerMwh = 10_000;

/** EUR per MWh, as EUR per kWh. */
export const eurPerMwh = z
  .number()
  .min(-believablePerMwh)
  .max(believablePerMwh)
  .transform((eur) => eur / 1000);

/** `EUR / MWh`, `Eur/MWh`: any other unit would be read as a wrong price. */
export const eurPerMwhUnit = z.string().regex(/^eur ?\/ ?mwh$/i);

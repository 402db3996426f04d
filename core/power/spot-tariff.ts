import type { SpotPrice, SpotPrices } from "./spot-source.ts";

/** What comes to the exchange's price: `retail = (spot + surcharges) * (1 + VAT)` (mampfes/ha_epex_spot, README). */
export interface Markup {
  /** Grid fees, levies and the supplier's margin, in the currency of the prices, without VAT. */
  readonly surchargesPerKwh: number;
  /** 0.19 is 19 %. */
  readonly vatRate: number;
}

/** What a household pays for a kWh, in the currency of the spot price. */
export const retailPerKwh = (spotPerKwh: number, { surchargesPerKwh, vatRate }: Markup): number =>
  (spotPerKwh + surchargesPerKwh) * (1 + vatRate);

/** What a household pays: nothing comes to prices that are retail already. */
export function retailPrices(
  { value, level }: Pick<SpotPrices, "value" | "level">,
  markup: Markup,
): readonly SpotPrice[] {
  if (level === "retail") return value;
  return value.map((price) => ({ ...price, amountPerKwh: retailPerKwh(price.amountPerKwh, markup) }));
}

/**
 * An hour as the clock in a zone shows it, whole hours in most cases: it is shorter where the clock is changed by half an
 * hour in it, or within the hour that is repeated then.
 */
export interface LocalHour {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  /** What the clock shows at the start and at the end. Where it is put back, two hours begin at the same time. */
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
  /** Its length. */
  readonly hours: number;
  /** The mean over its length. */
  readonly amountPerKwh: number;
  readonly currency: string;
}

/**
 * Prices in their order, as hours of the clock in a zone: only hours that are known from beginning to end. A price that is
 * not finite is unknown. Throws a RangeError for prices in different currencies and for what is no IANA zone.
 */
export function localHours(prices: readonly SpotPrice[], timeZone: string): readonly LocalHour[] {
  const currency = currencyOf(prices);
  const found: Gathered[] = [];
  for (const price of prices.filter(({ amountPerKwh }) => Number.isFinite(amountPerKwh))) {
    for (let at = price.start; isBefore(at, price.end);) {
      const last = found.at(-1);
      const hour = last && isBefore(at, last.end) ? last : beginHour(at, timeZone);
      if (hour !== last) found.push(hour);
      const until = isBefore(hour.end, price.end) ? hour.end : price.end;
      hour.knownMs += msBetween(at, until);
      hour.weighted += msBetween(at, until) * price.amountPerKwh;
      at = until;
    }
  }
  return found.filter(isKnown).map((hour) => localHour(hour, timeZone, currency));
}

/** A day's mean price by the clock of a zone. */
export interface LocalDay {
  readonly date: Temporal.PlainDate;
  /** How long the day is: 23 or 25 where the clock is changed. */
  readonly hours: number;
  /** How much of it is known, above 0: the mean is that of these hours. */
  readonly knownHours: number;
  readonly amountPerKwh: number;
  readonly currency: string;
}

/** The mean of each day of which something is known, in their order. Hours as `localHours` gives them. */
export function localDays(hours: readonly LocalHour[], timeZone: string): readonly LocalDay[] {
  const byDate = Map.groupBy(hours, ({ from }) => from.toPlainDate().toString());
  return [...byDate].map(([text, known]) => {
    const date = Temporal.PlainDate.from(text);
    const knownHours = sum(known.map((hour) => hour.hours));
    return {
      date,
      hours: date.toZonedDateTime(timeZone).hoursInDay,
      knownHours,
      amountPerKwh: sum(known.map((hour) => hour.hours * hour.amountPerKwh)) / knownHours,
      currency: currencyOf(known),
    };
  });
}

/** An hour of the clock with what is known of it so far. */
interface Gathered {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  knownMs: number;
  /** Price times milliseconds. */
  weighted: number;
}

const msPerHour = 3_600_000;

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

const msBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  to.epochMilliseconds - from.epochMilliseconds;

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

const isKnown = ({ start, end, knownMs }: Gathered): boolean => knownMs === msBetween(start, end);

/** The hour of the clock around a moment: it ends where the clock is changed, and begins there. */
function beginHour(at: Temporal.Instant, timeZone: string): Gathered {
  const shown = at.toZonedDateTimeISO(timeZone);
  const { minute, second, millisecond } = shown;
  const sinceFull = (minute * 60 + second) * 1000 + millisecond;
  const begin = shown.subtract({ milliseconds: sinceFull });
  const end = begin.add({ milliseconds: msPerHour });
  const changed = (other: Temporal.ZonedDateTime) => other.offsetNanoseconds !== shown.offsetNanoseconds;
  // The last change up to this very moment counts, and not only those before it.
  const previous = changed(begin) ? shown.add({ nanoseconds: 1 }).getTimeZoneTransition("previous") : null;
  const next = changed(end) ? shown.getTimeZoneTransition("next") : null;
  return {
    start: (previous ?? begin).toInstant(),
    end: (next ?? end).toInstant(),
    knownMs: 0,
    weighted: 0,
  };
}

function localHour({ start, end, weighted }: Gathered, timeZone: string, currency: string): LocalHour {
  const clockAt = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const ms = msBetween(start, end);
  return {
    start,
    end,
    from: clockAt(start),
    to: clockAt(end),
    hours: ms / msPerHour,
    amountPerKwh: weighted / ms,
    currency,
  };
}

/** Empty for no prices at all. */
function currencyOf(prices: readonly { readonly currency: string }[]): string {
  const [currency = "", ...others] = new Set(prices.map((price) => price.currency));
  if (others.length > 0) throw new RangeError(`prices in ${currency} and ${others.join()}`);
  return currency;
}

import { hoursBetween, minutesBetween } from "../core/time.ts";

/** Numbers, money and times as the reader writes them. Every Intl object is made once per language. */
export interface Format {
  /** BCP 47 tag by which all is written: with its region, where the reader has told one. */
  readonly tag: string;
  /** `$3.10`; `signed` puts a plus before gains. Amounts under a cent's worth keep their leading digits. */
  money(amount: number, currency: string, options?: MoneyOptions): string;
  /** A price per unit, with up to four decimals: `$0.1278`. */
  unitPrice(amount: number, currency: string): string;
  /** `1.55 RENDER`: tokens have no ISO 4217 code. */
  tokens(amount: number, symbol: string): string;
  number(value: number, digits?: number): string;
  /** A share as percent: 0.6 -> `60 %`. */
  percent(share: number, options?: PercentOptions): string;
  /** `4 min. ago`, in the largest unit that fits; the date itself where that is more than two days away. */
  age(from: Temporal.Instant, now: Temporal.Instant): string;
  /** A calendar day in the reader's time zone: `4 Jan 2029`. */
  date(at: Temporal.Instant): string;
  /** A calendar day without its year, as axes have room for: `4 Jan`; of a midnight in UTC, that day. */
  dayOfYear(at: Temporal.Instant): string;
  /** A month of a year, as axes have room for: `Jan 2029`. */
  month(at: Temporal.Instant): string;
  /** `08:15`, in a time zone by its IANA name. */
  timeOfDay(at: Temporal.Instant, timeZone: string): string;
  /** `30 days`, with the plural of the language. */
  days(count: number): string;
  /** `12 weeks`, likewise. */
  weeks(count: number): string;
  list(items: readonly string[], type?: "conjunction" | "disjunction"): string;
}

export interface MoneyOptions {
  readonly signed?: boolean;
}

export interface PercentOptions {
  readonly digits?: number;
  readonly signed?: boolean;
}

/** Remembers what an expensive constructor made, by its options. */
function cached<O extends object, T>(make: (options: O) => T): (options: O) => T {
  const made = new Map<string, T>();
  return (options) => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? make(options);
    made.set(key, known);
    return known;
  };
}

export function createFormat(language: string, timeZone: string): Format {
  const numbers = cached((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));
  const ages = new Intl.RelativeTimeFormat(language, { style: "short", numeric: "auto" });
  const dates = datesIn(language, timeZone);
  const long = (unit: "day" | "week") =>
    numbers({ style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 });
  const lists = cached((options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options));
  const centDigits = cached(
    (options: { readonly currency: string }) =>
      numbers({ style: "currency", ...options }).resolvedOptions().maximumFractionDigits ?? 2,
  );
  return {
    ...dates,
    tag: language,
    money: (amount, currency, options) =>
      numbers({
        ...inCurrency(currency, language),
        ...decimals(amount, centDigits({ currency })),
        ...sign(options?.signed),
      }).format(amount),
    unitPrice: (amount, currency) =>
      numbers({ ...inCurrency(currency, language), ...unitDecimals(amount), ...sign() }).format(amount),
    tokens: (amount, symbol) =>
      `${numbers({ ...significant(amount), ...sign() }).format(amount)}\u00a0${symbol}`,
    number: (value, digits = 2) => numbers({ maximumFractionDigits: digits, ...sign() }).format(value),
    percent: (share, { digits = 0, signed = false } = {}) =>
      numbers({
        style: "percent",
        maximumFractionDigits: percentDigits(share, digits),
        ...sign(signed),
      }).format(share),
    age: (from, now) => (isOld(from, now) ? dates.date(from) : ages.format(...largestUnit(from, now))),
    days: (count) => long("day").format(count),
    weeks: (count) => long("week").format(count),
    list: (items, type = "conjunction") => lists({ type, style: "long" }).format(items),
  };
}

function datesIn(
  language: string,
  timeZone: string,
): Pick<Format, "date" | "dayOfYear" | "month" | "timeOfDay"> {
  const formats = cached((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));
  const day = (at: Temporal.Instant, options: Intl.DateTimeFormatOptions) =>
    formats({ ...options, timeZone: isDayOnly(at) ? "UTC" : timeZone }).format(at.epochMilliseconds);
  return {
    date: (at) => day(at, { dateStyle: "medium" }),
    dayOfYear: (at) => day(at, { month: "short", day: "numeric" }),
    month: (at) => day(at, { month: "short", year: "numeric" }),
    timeOfDay: (at, zone) => formats({ timeStyle: "short", timeZone: zone }).format(at.epochMilliseconds),
  };
}

/** Where other dollars and pounds are paid with, `$` and `£` would be theirs. */
const ownDollar = new Set(
  "AR AU BB BM BS BZ CA CL CO EG FK FJ GI GY HK JM KY LB LR MX NA NZ SB SD SG SR SS SY TT TW UY XC".split(
    " ",
  ),
);

/** Many languages write `$US` or `US$`, which is wider than a phone has room for, and clear without. */
function inCurrency(currency: string, language: string): Intl.NumberFormatOptions {
  const { region = "" } = new Intl.Locale(language);
  const isClear = (currency === "USD" || currency === "GBP") && !ownDollar.has(region);
  return { style: "currency", currency, ...(isClear && { currencyDisplay: "narrowSymbol" }) };
}

/** What rounds to zero has no sign: a loss of `-0.00` is none. */
const sign = (signed = false): Intl.NumberFormatOptions => ({
  signDisplay: signed ? "exceptZero" : "negative",
});

/** Sums of amounts that cancel out leave less than this; no price is so small. */
const roundingNoise = 1e-12;

const isTiny = (amount: number, limit: number): boolean =>
  Math.abs(amount) > roundingNoise && Math.abs(amount) < limit;

/** The currency's own decimals, except where they would turn something small into nothing or clutter something large. */
function decimals(amount: number, centDigits: number): Intl.NumberFormatOptions {
  if (Math.abs(amount) >= 1000) return { maximumFractionDigits: 0 };
  return isTiny(amount, 10 ** -centDigits) ? { maximumSignificantDigits: 2 } : {};
}

function unitDecimals(amount: number): Intl.NumberFormatOptions {
  if (isTiny(amount, 0.01)) return { maximumSignificantDigits: 4 };
  return { minimumFractionDigits: 2, maximumFractionDigits: Math.abs(amount) < 10 ? 4 : 2 };
}

const significant = (amount: number): Intl.NumberFormatOptions =>
  Math.abs(amount) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 };

/** Under ten percent a digit more tells 1.6 % from 2 %. */
const percentDigits = (share: number, digits: number): number =>
  Math.abs(share) < 0.1 ? Math.max(1, digits) : digits;

/** A figure that is only known by its day is dated midnight UTC, and is of that day everywhere. */
const isDayOnly = (at: Temporal.Instant): boolean => at.epochMilliseconds % 86_400_000 === 0;

const isOld = (from: Temporal.Instant, now: Temporal.Instant): boolean =>
  isDayOnly(from) || Math.abs(hoursBetween(from, now)) > 48;

/** Clocks differ: what an upstream dates a little ahead of ours is of now. */
function largestUnit(from: Temporal.Instant, now: Temporal.Instant): [number, Intl.RelativeTimeFormatUnit] {
  const minutes = Math.max(0, Math.trunc(minutesBetween(from, now)));
  if (minutes === 0) return [0, "second"];
  return minutes < 60 ? [-minutes, "minute"] : [-Math.trunc(minutes / 60), "hour"];
}

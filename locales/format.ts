import { hoursBetween, isDayOnly, minutesBetween, utcDate, utcMidnight } from "../core/time.ts";

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
  /** A calendar day, of a moment that of the reader's time zone: `4 Jan 2029`. */
  date(of: Temporal.PlainDate | Temporal.Instant): string;
  /** The day of a figure, which has midnight UTC for its time where only the day is known. */
  dateOfFigure(asOf: Temporal.Instant): string;
  /** A calendar day without its year, as axes have room for: `4 Jan`. */
  dayOfYear(date: Temporal.PlainDate): string;
  /** A month of a year, as axes have room for: `Jan 2029`. */
  month(at: Temporal.Instant): string;
  /** `08:15`, in a time zone by its IANA name. */
  timeOfDay(at: Temporal.Instant, timeZone: string): string;
  /** The same with its day: `22 Nov 2026, 08:15`. */
  moment(at: Temporal.Instant, timeZone: string): string;
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
    age: (from, now) =>
      isOld(from, now) ? dates.dateOfFigure(from) : ages.format(...largestUnit(from, now)),
    days: (count) => long("day").format(count),
    weeks: (count) => long("week").format(count),
    list: (items, type = "conjunction") => lists({ type, style: "long" }).format(items),
  };
}

function datesIn(
  language: string,
  timeZone: string,
): Pick<Format, "date" | "dateOfFigure" | "dayOfYear" | "month" | "timeOfDay" | "moment"> {
  const formats = cached((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));
  const written = (at: Temporal.Instant, options: Intl.DateTimeFormatOptions) =>
    formats(options).format(at.epochMilliseconds);
  const writtenDay = (day: Temporal.PlainDate, options: Intl.DateTimeFormatOptions) =>
    written(utcMidnight(day), { ...options, timeZone: "UTC" });
  const date: Format["date"] = (of) =>
    of instanceof Temporal.PlainDate
      ? writtenDay(of, { dateStyle: "medium" })
      : written(of, { dateStyle: "medium", timeZone });
  return {
    date,
    dateOfFigure: (asOf) => date(isDayOnly(asOf) ? utcDate(asOf) : asOf),
    dayOfYear: (day) => writtenDay(day, { month: "short", day: "numeric" }),
    month: (at) => written(at, { month: "short", year: "numeric", timeZone }),
    timeOfDay: (at, zone) => written(at, { timeStyle: "short", timeZone: zone }),
    moment: (at, zone) => written(at, { dateStyle: "medium", timeStyle: "short", timeZone: zone }),
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

const isOld = (from: Temporal.Instant, now: Temporal.Instant): boolean =>
  isDayOnly(from) || Math.abs(hoursBetween(from, now)) > 48;

/** Clocks differ: what an upstream dates a little ahead of ours is of now. */
function largestUnit(from: Temporal.Instant, now: Temporal.Instant): [number, Intl.RelativeTimeFormatUnit] {
  const minutes = Math.max(0, Math.trunc(minutesBetween(from, now)));
  if (minutes === 0) return [0, "second"];
  return minutes < 60 ? [-minutes, "minute"] : [-Math.trunc(minutes / 60), "hour"];
}

import type { Switches } from "../core/networks/index.ts";
import { readAmount, type Amount } from "./amounts.ts";
import { spokenCount } from "./counts.ts";
import type { Candidate, Mistake, NamedKind } from "./mistake.ts";
import { readNumber, writePlain, type NumberReading } from "./numbers.ts";

/** How the reader writes, and what there is to write of. */
export interface Reader extends Switches {
  readonly language: string;
  readonly currencies: ReadonlySet<string>;
  /** In which amounts without a currency are meant; USD where it is not told. */
  readonly currency?: string;
  /** BCP 47 tags of the languages that we have; English where it is not told. */
  readonly languages?: readonly string[];
  /** Zones of power prices that are for private use only are not offered. */
  readonly freeZonesOnly?: boolean;
  /** The names of the asker's own machines. */
  readonly rigs?: readonly string[];
}

export type Reading = { readonly value: unknown } | { readonly mistake: Mistake };

interface Typed {
  readonly typed: string;
  readonly option: string;
}

/** The news that nothing has that name. */
export const unknown = (
  kind: NamedKind,
  found: Typed & { readonly nearest: readonly Candidate[] },
): Reading => ({
  mistake: { code: "unknown-value", kind, ...found },
});

/** Money in any currency. */
export function readMoney(typed: string, option: string, { language, currencies }: Reader): Reading {
  const { number, currency } = readAmount(typed, language, currencies);
  const reading = readOf(number, { typed, option, suffix: currency ?? "" });
  if ("mistake" in reading) return reading;
  return { value: { amount: Number(reading.value), currency } satisfies Amount };
}

/** One point before three digits. */
const thousands = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,kmк])/iu;

/** Money as a price of hardware. `1.500` is asked back in every language: nobody writes thousandths of it. */
export function readSum(typed: string, option: string, reader: Reader): Reading {
  const reading = readMoney(typed, option, reader);
  if ("mistake" in reading || !thousands.test(typed)) return reading;
  const { amount, currency } = reading.value as Amount;
  // Of a currency without hundredths they were thousands already.
  if (amount >= 1000) return reading;
  return readOf(
    { kind: "ambiguous", readings: [amount, amount * 1000] },
    { typed, option, suffix: currency ?? "" },
  );
}

/** In these a kWh costs cents everywhere: more than 2 of them is more likely to be meant in cents. */
export const dearCurrencies = new Set(["USD", "EUR", "GBP", "CHF"]);
const mostPerKwh = 2;

const usualCards = 8;
const mostCents = 100;

/** Whether one machine seldom has as many cards. */
export const isManyCards = (count: number): boolean => count > usualCards;

/** Whether a bare number after a card may be meant as a price per kWh: in these currencies in cents. */
export const mayBeKwhPrice = (number: number, { currency = "USD" }: Reader): boolean =>
  number === 0 || (isManyCards(number) && (!dearCurrencies.has(currency) || number <= mostCents));

/** Money per kWh. `12` is asked back, since 12 dollars per kWh would be a strange tariff; `12/kWh` is not. */
export function readKwhPrice(typed: string, option: string, reader: Reader): Reading {
  const reading = readMoney(typed, option, reader);
  if ("mistake" in reading || /kwh/i.test(typed)) return reading;
  const { amount, currency } = reading.value as Amount;
  if (amount <= mostPerKwh || !dearCurrencies.has(currency ?? reader.currency ?? "USD")) return reading;
  const nearest = [writePlain(amount / 100) + (currency ?? ""), `${writePlain(amount)}${currency ?? ""}/kWh`];
  return {
    mistake: {
      code: "ambiguous-number",
      option,
      typed,
      nearest: nearest.map((text) => ({ label: text, typed: text })),
    },
  };
}

/** A number, the question which of two was meant, or the news that it is none. */
export function readOf(
  reading: NumberReading,
  {
    typed,
    option,
    percent = false,
    suffix = "",
  }: Typed & { readonly percent?: boolean; readonly suffix?: string },
): Reading {
  if (reading.kind === "number") return { value: reading.value };
  if (reading.kind === "none") return { mistake: { code: "not-a-number", option, typed } };
  const nearest = reading.readings.map((value) => {
    const text = percent ? `${writePlain(value * 100)}%` : `${writePlain(value)}${suffix}`;
    return { label: text, typed: text };
  });
  return { mistake: { code: "ambiguous-number", option, typed, nearest } };
}

/** `8`, `8x`, `x 8`, `8 шт`, `ocho`. Of `1,234` only one reading is a number of cards. */
export function readCount(typed: string, option: string, { language }: Reader): Reading {
  const spoken = spokenCount(typed);
  if (spoken !== undefined) return { value: spoken };
  const reading = readNumber(typed.replaceAll(/^[x×х] ?| ?[x×х]$/gi, ""), language);
  const whole = reading.kind === "ambiguous" ? reading.readings.find(Number.isInteger) : undefined;
  return readOf(whole === undefined ? reading : { kind: "number", value: whole }, { typed, option });
}

/** Days: `30d`, `30 days`, `30`. */
const range =
  /^(\d{1,3})\s*(?:d(?:ays?)?|tagen?|jours?|días?|dias?|дн(?:я|ей|ів|і)?|день|gün|ngày|天|日間?|일간?)$/iu;

/** Whether it is days back by itself: `30d`, `30 Tage`, `30天`. */
export const isRange = (text: string): boolean => range.test(text);

export function readRange(typed: string, option: string): Reading {
  const days = range.exec(typed)?.[1] ?? /^(\d{1,3})$/.exec(typed)?.[1];
  return days === undefined ? { mistake: { code: "not-a-number", option, typed } } : { value: Number(days) };
}

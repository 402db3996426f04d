import { mapReading, readNumber, type NumberReading } from "./numbers.ts";

/** Money as typed; no currency means the asker's own. */
export interface Amount {
  readonly amount: number;
  readonly currency?: string | undefined;
}

/** A typed amount with its currency taken off: what is left is a number in one of its readings. */
export interface AmountReading {
  readonly number: NumberReading;
  readonly currency: string | undefined;
}

const symbols: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₴": "UAH",
  "₺": "TRY",
  "₩": "KRW",
  "₫": "VND",
  zł: "PLN",
  euro: "EUR",
  euros: "EUR",
  dollar: "USD",
  dollars: "USD",
  us$: "USD",
  ca$: "CAD",
  a$: "AUD",
  r$: "BRL",
  kč: "CZK",
};

/** Codes that are everyday words in lower case: the lek, the dram, the boliviano, the lari, the pa'anga, the lira and others. */
const everyday = new Set("all amd bob cop cup gel mad mop pen ron sos top try".split(" "));

const cents = /(?:ct|cts|cents?|¢)$/i;
const perUnit = /(?: ?(?:\/|per) ?(?:kwh|h|hr|hour|mo|month)| ?kwh)$/i;

/** The ISO 4217 code that a word or sign stands for: `EUR`, `eur`, `€`, `dollars`. */
export function readCurrency(typed: string, codes: ReadonlySet<string>): string | undefined {
  const code = typed.toUpperCase();
  return symbols[typed.toLowerCase()] ?? (codes.has(code) ? code : undefined);
}

/** Whether a word that stands alone is a currency: "try" in lower case is not the lira. */
export const isCurrencyWord = (word: string, codes: ReadonlySet<string>): boolean =>
  !everyday.has(word) && readCurrency(word, codes) !== undefined;

/** Every ISO 4217 code that the runtime can format. */
export const currencyCodes = (): ReadonlySet<string> => new Set(Intl.supportedValuesOf("currency"));

/** Reads `0.12`, `0,12 EUR`, `€0.12/kWh`, `12ct`, `300k`, `$ 2,400.00`. */
export function readAmount(typed: string, language: string, codes: ReadonlySet<string>): AmountReading {
  const bare = typed.trim().replace(perUnit, "").trim();
  const inCents = cents.test(bare);
  const { rest, currency } = splitCurrency(inCents ? bare.replace(cents, "") : bare, codes);
  const number = readNumber(rest.trim(), language);
  return { number: inCents ? mapReading(number, hundredth) : number, currency };
}

function splitCurrency(text: string, codes: ReadonlySet<string>): { rest: string; currency: string | undefined } {
  const match = /^(?<before>[^\d.,+-]*)(?<rest>.*?)(?<after>[^\d.,'’]*)$/su.exec(text);
  const { before = "", rest = "", after = "" } = match?.groups ?? {};
  // The k of 300k belongs to the number, not to a currency.
  const [, magnitude = "", name = ""] = /^([km]?)(.*)$/is.exec(after.trim()) ?? [];
  const whole = readCurrency(after.trim(), codes);
  if (before.trim() === "" && whole) return { rest, currency: whole };
  const sign = `${before}${name}`.trim();
  const currency = readCurrency(sign, codes);
  if (sign !== "" && !currency) return { rest: text, currency: undefined };
  return { rest: rest + magnitude, currency };
}

const hundredth = (value: number): number => value / 100;

/** `78%`, `78`, `0.78`: over 1 means percent; exactly 1 without a sign can be 1 % or all of it, and is asked back. */
export function readShare(typed: string, language: string): NumberReading {
  const percent = /%\s*$/.test(typed);
  const reading = readNumber(typed.replace("%", "").trim(), language);
  if (percent) return mapReading(reading, hundredth);
  if (reading.kind === "number" && reading.value === 1) return { kind: "ambiguous", readings: [0.01, 1] };
  return mapReading(reading, (value) => (value > 1 ? value / 100 : value));
}

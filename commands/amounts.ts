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

/** Signs, and what people call currencies in the languages that we have. */
const names: Readonly<Record<string, string>> = {
  USD: "$ us$ dollar dollars dólar dólares dolar доллар доллара долларов долар долари доларів 美元 ドル 달러",
  EUR: "€ euro euros евро євро avro 欧元 ユーロ 유로",
  GBP: "£",
  JPY: "¥ 円",
  CNY: "元 rmb",
  KRW: "₩ 원",
  INR: "₹",
  RUB: "₽ р руб рубль рубля рублей",
  UAH: "₴ грн гривня гривні гривень",
  TRY: "₺ tl",
  VND: "₫ đ đồng vnđ",
  PLN: "zł",
  CZK: "kč",
  BRL: "r$ real reais",
  CAD: "ca$",
  AUD: "a$",
};

const symbols: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([code, words]) => words.split(" ").map((word) => [word, code] as const)),
);

/** Codes that are everyday words in lower case: the lek, the dram, the boliviano, the lari, the pa'anga, the lira and others. */
const everyday = new Set("all amd bob cop cup gel mad mop pen ron sos top try".split(" "));

const cents = /(?:ct|cts|cents?|centimes?|centavos?|céntimos?|¢|коп|копеек|копійок|цент(?:ов|ів)?|kuruş)$/i;
const perUnit =
  /(?:(?: ?\/ ?| (?:per|an?|pro|par|por|за) )(?:kwh|квт[·⋅]?(?:ч|год)|h|hr|hour|mo|month)| ?kwh| ?квт[·⋅]?(?:ч|год))$/i;
const longestAmount = 60;

/** The ISO 4217 code that a word or sign stands for to a reader: `EUR`, `eur`, `€`, `dollars`. */
export function readCurrency(
  typed: string,
  codes: ReadonlySet<string>,
  language: string,
): string | undefined {
  if (typed === "¥" && language.startsWith("zh")) return "CNY";
  const code = typed.toUpperCase();
  return symbols.get(typed.toLowerCase()) ?? (codes.has(code) ? code : undefined);
}

/** Whether a word that stands alone is a currency: "try" is not the lira, "TRY" is. */
export const isCurrencyWord = (word: string, codes: ReadonlySet<string>): boolean =>
  !isEveryday(word) && readCurrency(word, codes, "en") !== undefined;

const isEveryday = (word: string): boolean => word !== word.toUpperCase() && everyday.has(word.toLowerCase());

/** Every ISO 4217 code that the runtime can format. */
export const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Reads `0.12`, `0,12 EUR`, `€0.12/kWh`, `12ct`, `300k`, `$ 2,400.00`. */
export function readAmount(typed: string, language: string, codes: ReadonlySet<string>): AmountReading {
  if (typed.length > longestAmount) return { number: { kind: "none" }, currency: undefined };
  const bare = typed
    .trim()
    .replace(perUnit, "")
    .trim()
    .replace(/(?<=\p{L})\.$/u, "");
  const inCents = cents.test(bare);
  const { rest, currency } = splitCurrency(inCents ? bare.replace(cents, "") : bare, codes, language);
  const number = readNumber(ofWhole(rest.trim(), currency), language);
  return { number: inCents ? mapReading(number, hundredth) : number, currency };
}

/** Whether one number says by itself that it is money or a part of it: by a decimal mark, a currency, or cents. */
export function isPrice(text: string, codes: ReadonlySet<string>): boolean {
  const words = text.split(" ");
  if (text.includes("%") || words.filter((word) => /\d/.test(word)).length !== 1 || words.some(isEveryday))
    return false;
  const { number, currency } = readAmount(text, "en", codes);
  return number.kind !== "none" && (currency !== undefined || /[.,]|kwh|квт/i.test(text) || cents.test(text));
}

/** Whether it is an amount with spaces between its thousands: `2 400 EUR`. */
export const isSpacedAmount = (text: string, codes: ReadonlySet<string>): boolean =>
  /^\d{1,3}(?: \d{3})+(?!\d)/.test(text) && readAmount(text, "en", codes).number.kind !== "none";

/** Where a currency has no hundredths, marks between threes of digits part thousands: `2.500đ`, `12,500円`. */
function ofWhole(text: string, currency: string | undefined): string {
  if (currency === undefined || !/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return text;
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return maximumFractionDigits === 0 ? text.replaceAll(/[.,]/g, "") : text;
}

interface Split {
  readonly rest: string;
  readonly currency: string | undefined;
}

function splitCurrency(text: string, codes: ReadonlySet<string>, language: string): Split {
  const match = /^(?<before>[^\d.,+-]*)(?<rest>.*?)(?<after>[^\d.,'’]*)$/su.exec(text);
  const { before = "", rest = "", after = "" } = match?.groups ?? {};
  const whole = readCurrency(after.trim(), codes, language);
  if (before.trim() === "" && whole) return { rest, currency: whole };
  // The k of 300k, also in Cyrillic, belongs to the number, not to a currency.
  const magnitude = /^\s*[kmк]/iu.exec(after)?.[0] ?? "";
  const sign = `${before}${after.slice(magnitude.length)}`.trim();
  const currency = readCurrency(sign, codes, language);
  return sign === "" || currency ? { rest: rest + magnitude.trim(), currency } : { rest: text, currency };
}

const hundredth = (value: number): number => value / 100;

/** `78%`, `%78` as in Turkish, `78`, `0.78`: over 1 means percent; exactly 1 without a sign can be 1 % or all of it, and is asked back. */
export function readShare(typed: string, language: string): NumberReading {
  const percent = /%\s*$|^\s*%/.test(typed);
  const reading = readNumber(typed.replace("%", "").trim(), language);
  if (percent) return mapReading(reading, hundredth);
  if (reading.kind === "number" && reading.value === 1) return { kind: "ambiguous", readings: [0.01, 1] };
  return mapReading(reading, (value) => (value > 1 ? value / 100 : value));
}

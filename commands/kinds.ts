import { claimGpu, closest, findGpu, gpus } from "../core/gpus.ts";
import { findNetwork, networks } from "../core/networks/index.ts";
import { findPlace, placeName } from "../core/tariff.ts";
import { tokens } from "../core/tokens.ts";
import { readAmount, readCurrency, readShare, type Amount } from "./amounts.ts";
import type { Candidate, Mistake, NamedKind } from "./mistake.ts";
import { readNumber, type NumberReading } from "./numbers.ts";

/** How the reader writes. */
export interface Reader {
  readonly language: string;
  readonly currencies: ReadonlySet<string>;
}

export type Reading = { readonly value: unknown } | { readonly mistake: Mistake };

/** A sort of option: how its text is read, and how many leading words are one when no name is typed before them. */
export interface Kind {
  read(typed: string, option: string, reader: Reader): Reading;
  claim?(words: readonly string[], reader: Reader): number;
}

export type KindName =
  | "gpu"
  | "count"
  | "network"
  | "kwh-price"
  | "amount"
  | "share"
  | "number"
  | "place"
  | "currency"
  | "token"
  | "range"
  | "tier"
  | "topic"
  | "word";

export const kinds: Readonly<Record<KindName, Kind>> = {
  gpu: {
    read(typed, option) {
      const match = findGpu(typed);
      if (match.kind === "found") return { value: match.gpu.id };
      return unknown("gpu", { typed, option, nearest: match.nearest.map(({ id, name }) => ({ label: name, typed: id })) });
    },
    claim: (words) => claimGpu(words)?.words ?? 0,
  },
  count: {
    read: (typed, option, reader) => readOf(readNumber(typed.replace(/^[x×]|[x×]$/gi, ""), reader.language), { typed, option }),
    claim: ([first = "", ...rest]) => Number(isCount(first) || (isPlainCount(first) && claimGpu(rest) !== undefined)),
  },
  network: {
    read(typed, option) {
      const found = findNetwork(typed);
      if (found) return { value: found.id };
      return unknown("network", { typed, option, nearest: nearestNamed(typed, networks) });
    },
    claim: (words) => longest(words, 2, (text) => findNetwork(text) !== undefined),
  },
  "kwh-price": { read: readMoney, claim: (words, reader) => longest(words, 3, (text) => isPrice(text, reader)) },
  amount: { read: readMoney },
  share: {
    read: (typed, option, { language }) => readOf(readShare(typed, language), { typed, option, percent: true }),
    claim: (words) => longest(words, 2, (text) => /^[\d.,]+ ?%$/.test(text)),
  },
  number: {
    read: (typed, option, { language }) => readOf(readNumber(typed.replace(/\s*(w|watts?|y|years?)$/i, ""), language), { typed, option }),
  },
  place: {
    read(typed, option, { language }) {
      const match = findPlace(typed, language);
      if (match.kind === "found") return { value: match.place.code };
      const nearest = match.nearest.map((place) => ({ label: placeName(place, language), typed: place.code }));
      return unknown("place", { typed, option, nearest });
    },
    claim: (words, { language }) => longest(words, 4, (text) => findPlace(text, language).kind === "found"),
  },
  currency: {
    read(typed, option, { currencies }) {
      const code = readCurrency(typed, currencies);
      if (code) return { value: code };
      return unknown("currency", { typed, option, nearest: usualCurrencies });
    },
    // In lower case "all", "top" and "try" are words, not the lek, the pa'anga and the lira.
    claim: ([first = ""], { currencies }) =>
      Number(first === first.toUpperCase() && readCurrency(first, currencies) !== undefined),
  },
  token: {
    read(typed, option) {
      const wanted = typed.toLowerCase();
      const found = tokens.find(({ id, symbol, name }) =>
        [id, symbol.toLowerCase(), name.toLowerCase(), ...(formerSymbols[id] ?? [])].includes(wanted),
      );
      if (found) return { value: found.id };
      return unknown("token", { typed, option, nearest: nearestNamed(typed, tokens) });
    },
    claim: ([first = ""]) =>
      Number(tokens.some(({ id, symbol }) => [id, symbol.toLowerCase(), ...(formerSymbols[id] ?? [])].includes(first.toLowerCase()))),
  },
  range: { read: readRange, claim: ([first = ""]) => Number(/^\d{1,3}d$/i.test(first)) },
  tier: oneOf("tier", { "2": 2, t2: 2, priority: 2, "3": 3, t3: 3, economy: 3 }),
  word: { read: (typed) => ({ value: typed.toLowerCase().replace(/^\//, "") }), claim: () => 1 },
  topic: oneOf("topic", { networks: "networks", clouds: "clouds" }),
};

/** RENDER was RNDR until its move to Solana in 2023. */
const formerSymbols: Readonly<Record<string, readonly string[]>> = { render: ["rndr"] };

const usualCurrencies: readonly Candidate[] = ["USD", "EUR", "GBP"].map((code) => ({ label: code, typed: code }));

/** A kind with a short list of words, each with the value it stands for. */
function oneOf(kind: NamedKind, values: Readonly<Record<string, unknown>>): Kind {
  const find = (typed: string) => values[typed.toLowerCase()];
  return {
    read(typed, option) {
      const value = find(typed);
      const nearest = Object.keys(values).map((name) => ({ label: name, typed: name }));
      return value === undefined ? unknown(kind, { typed, option, nearest }) : { value };
    },
    claim: ([first = ""]) => Number(/[a-z]/i.test(first) && find(first) !== undefined),
  };
}

interface Typed {
  readonly typed: string;
  readonly option: string;
}

const unknown = (kind: NamedKind, found: Typed & { readonly nearest: readonly Candidate[] }): Reading => ({
  mistake: { code: "unknown-value", kind, ...found },
});

function readMoney(typed: string, option: string, { language, currencies }: Reader): Reading {
  const { number, currency } = readAmount(typed, language, currencies);
  const reading = readOf(number, { typed, option, suffix: currency ?? "" });
  if ("mistake" in reading) return reading;
  return { value: { amount: Number(reading.value), currency } satisfies Amount };
}

/** A number, the question which of two was meant, or the news that it is none. */
function readOf(
  reading: NumberReading,
  { typed, option, percent = false, suffix = "" }: Typed & { readonly percent?: boolean; readonly suffix?: string },
): Reading {
  if (reading.kind === "number") return { value: reading.value };
  if (reading.kind === "none") return { mistake: { code: "not-a-number", option, typed } };
  const nearest = reading.readings.map((value) => {
    const text = percent ? `${value * 100}%` : `${plain(value)}${suffix}`;
    return { label: text, typed: text };
  });
  return { mistake: { code: "ambiguous-number", option, typed, nearest } };
}

/** A number so that it cannot be misread again: `1.2340` has four decimals and so is no group of thousands. */
const plain = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(value).replace(/\.(\d{3})$/, ".$10");

function readRange(typed: string, option: string): Reading {
  const days = /^(\d{1,3})\s*d(ays?)?$/i.exec(typed)?.[1] ?? /^(\d{1,3})$/.exec(typed)?.[1];
  return days === undefined ? { mistake: { code: "not-a-number", option, typed } } : { value: Number(days) };
}

/** `2x`, `x2`, `2×`. */
const isCount = (word: string): boolean => /^(\d{1,4}[x×]|[x×]\d{1,4})$/i.test(word);
const isPlainCount = (word: string): boolean => /^\d{1,4}$/.test(word);

/** An amount that says by itself that it is money or a fraction of it: a decimal mark, a currency, or cents. */
function isPrice(text: string, { language, currencies }: Reader): boolean {
  if (!/\d/.test(text) || text.endsWith("%")) return false;
  const { number, currency } = readAmount(text, language, currencies);
  return number.kind !== "none" && (currency !== undefined || /[.,]|ct|cent|¢|kwh/i.test(text));
}

/** The longest run of up to `most` leading words that fits, 0 when none does. */
function longest(words: readonly string[], most: number, fits: (text: string) => boolean): number {
  for (let count = Math.min(words.length, most); count > 0; count -= 1) {
    if (fits(words.slice(0, count).join(" "))) return count;
  }
  return 0;
}

const nearestNamed = (
  typed: string,
  named: readonly { readonly id: string; readonly name: string }[],
): readonly Candidate[] => {
  const names = named.flatMap((of) => [
    { of, name: of.id },
    { of, name: of.name.toLowerCase() },
  ]);
  const near = closest(typed.toLowerCase(), names);
  return (near.length > 0 ? near : named).map(({ id, name }) => ({ label: name, typed: id }));
};

/** The first cards that people ask for, when no name was typed at all. */
export const usualGpus: readonly Candidate[] = ["rtx4090", "rtx5090", "rtx3090", "h100-sxm5", "a100-80gb-sxm4"].flatMap(
  (id) => gpus.filter((gpu) => gpu.id === id).map((gpu) => ({ label: gpu.name, typed: gpu.id })),
);

import { closest } from "../core/closest.ts";
import type { NamedKind } from "./mistake.ts";
import { unknown, type Reader, type Reading } from "./readings.ts";

/** A sort of option: how its text is read, and how many leading words are one, typed without a name or after it. */
export interface Kind {
  read(typed: string, option: string, reader: Reader): Reading;
  claim?(words: readonly string[], reader: Reader): number;
  /** Whether one of a few known words may be meant, but for a slip. */
  isNear?(typed: string): boolean;
}

/** A kind with a short list of words, each with the value it stands for. */
export function oneOf(
  kind: NamedKind,
  values: Readonly<Record<string, unknown>>,
  synonyms: Readonly<Record<string, unknown>> = {},
): Kind {
  const known = new Map(Object.entries({ ...values, ...synonyms }));
  const find = (typed: string) => known.get(typed.toLowerCase()) ?? known.get(`${typed.toLowerCase()}s`);
  return {
    read(typed, option) {
      const value = find(typed);
      if (value !== undefined) return { value };
      const names = Object.keys(values);
      const near = nearly(typed, names);
      const nearest = (near.length > 0 ? near : names).map((name) => ({ label: name, typed: name }));
      return unknown(kind, { typed, option, nearest });
    },
    claim: ([first = ""]) => Number(/[a-z]/i.test(first) && find(first) !== undefined),
    isNear: (typed) => nearly(typed, Object.keys(values)).length > 0,
  };
}

/** Those of some words that were perhaps meant, the nearest first. */
const nearly = (typed: string, names: readonly string[]): readonly string[] =>
  closest(
    typed.toLowerCase(),
    names.map((name) => ({ of: name, name })),
  );

/** The longest run of up to `most` leading words that fits, 0 when none does. */
export function longest(words: readonly string[], most: number, fits: (text: string) => boolean): number {
  for (let count = Math.min(words.length, most); count > 0; count -= 1) {
    if (fits(words.slice(0, count).join(" "))) return count;
  }
  return 0;
}

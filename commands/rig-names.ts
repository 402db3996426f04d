import { unknown, type Reader, type Reading } from "./readings.ts";
import { isSameName } from "./rigs.ts";

const mostGraphemes = 32;
/** UTF-16 units of one letter with its marks: no script needs as many. */
const mostUnits = 8;
const allowed = /^[\p{L}\p{M}\p{N} \-_.+#()]+$/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Names that are offered to those who have none in mind. */
export const suggestedNames = ["garage", "basement", "office"] as const;

/** Whether some other kind of option would take these words for its own. */
export type IsTaken = (words: readonly string[]) => boolean;

/**
 * Reads the name of a machine: 1 to 32 letters, digits, spaces and `-_.+#()`, a letter among them, and nothing that a
 * card, a network or another option is called, so that the name alone can be typed. One's own names always fit.
 */
export function readName(
  typed: string,
  option: string,
  { rigs = [], isTaken }: Pick<Reader, "rigs"> & { readonly isTaken: IsTaken },
): Reading {
  const own = ownName(typed, rigs);
  if (own !== undefined) return { value: own };
  const name = typed.normalize("NFC").trim().replaceAll(/\s+/g, " ");
  if (isName(name) && !isTaken(name.split(" "))) return { value: name };
  const nearest = suggestedNames.map((text) => ({ label: text, typed: text }));
  return unknown("rig-name", { typed, option, nearest });
}

/** How many leading words are a machine's name: the longest of one's own, else one word that could be a new one. */
export function claimName(
  words: readonly string[],
  { rigs = [], isTaken }: Pick<Reader, "rigs"> & { readonly isTaken: IsTaken },
): number {
  for (let count = Math.min(words.length, 8); count > 0; count -= 1) {
    if (ownName(words.slice(0, count).join(" "), rigs) !== undefined) return count;
  }
  const [first = ""] = words;
  return Number(/^\p{L}/u.test(first) && isName(first) && !isTaken([first]));
}

/** One's own name that is meant; `1` is `rig 1`, since `rig` before it is the command. */
const ownName = (typed: string, rigs: readonly string[]): string | undefined =>
  rigs.find((known) => isSameName(known, typed)) ?? rigs.find((known) => isSameName(known, `rig ${typed}`));

function isName(name: string): boolean {
  if (!allowed.test(name) || !/\p{L}/u.test(name)) return false;
  const letters = [...graphemes.segment(name)];
  return letters.length <= mostGraphemes && letters.every(({ segment }) => segment.length <= mostUnits);
}

/** `rig 1`, or the first such name that is free. */
export function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.some((name) => isSameName(name, `rig ${number}`))) number += 1;
  return `rig ${number}`;
}

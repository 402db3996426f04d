import damerauLevenshtein from "damerau-levenshtein";

/** More of a text is not compared. */
const longestText = 80;

/**
 * Up to five things whose names are nearest to what was typed, the best first and none twice: names that contain it
 * or are contained in it, and names that are at most two edits, or a third of its length, away (one edit from two letters).
 */
export function closest<T>(typed: string, names: readonly { of: T; name: string }[]): readonly T[] {
  const text = typed.slice(0, longestText);
  if (text === "") return [];
  const ranked = names
    .map(({ of, name }) => ({ of, distance: distanceBetween(text, name) }))
    .filter(({ distance }) => distance <= editsAllowed(text))
    .sort((a, b) => a.distance - b.distance);
  return [...new Set(ranked.map(({ of }) => of))].slice(0, 5);
}

const editsAllowed = ({ length }: string): number =>
  Math.max(Math.min(2, length - 1), Math.round(length / 3));

function distanceBetween(typed: string, name: string): number {
  if (typed === name) return 0;
  const [short, long] = typed.length < name.length ? [typed, name] : [name, typed];
  if (short.length > 2 && long.includes(short)) return 0.5;
  const atLeast = Math.abs(typed.length - name.length);
  return atLeast > editsAllowed(typed) ? atLeast : damerauLevenshtein(typed, name).steps;
}

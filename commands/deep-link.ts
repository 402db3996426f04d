import { findGpu } from "../core/gpus.ts";

/**
 * A line as a word of letters, digits, `_` and `-`, at most 64 characters (the start parameter of a Telegram link):
 * `e_rtx4090` is `earnings rtx4090`, `p_akt_30d` is `price akt 30d`, `settings` is itself.
 */
export function linkWord(line: string): string | undefined {
  const [name = "", ...rest] = line.split(" ");
  const word = [letterOf.get(name) ?? name, ...rest].join("_");
  return /^[\w-]{1,64}$/.test(word) && lineOfLink(word) === line ? word : undefined;
}

/** The line behind such a word. A name of a card alone is a line, too. */
export function lineOfLink(word: string): string {
  const [first = "", ...rest] = word.split("_");
  const name = letters.get(first) ?? first;
  if (rest.length === 0 && findGpu(name).kind === "found") return `earnings ${name}`;
  return [name, ...rest].join(" ");
}

const letters: ReadonlyMap<string, string> = new Map([
  ["e", "earnings"],
  ["c", "compare"],
  ["p", "price"],
  ["n", "network"],
  ["g", "gpu"],
  ["h", "help"],
]);

const letterOf: ReadonlyMap<string, string> = new Map([...letters].map(([letter, name]) => [name, letter]));

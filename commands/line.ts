import { closest } from "../core/closest.ts";
import { claimGpu, findGpu } from "../core/gpus.ts";
import { readAsTyped } from "./as-typed.ts";
import { optionsOf, type Command } from "./command.ts";
import { kinds, type KindName } from "./kinds.ts";
import type { Mistake } from "./mistake.ts";
import { factOf } from "./option-names.ts";
import { isConnector, mostWords, readRequest, type Grammar, type Request } from "./request.ts";
import { withPlus } from "./several-cards.ts";
import { clip, longestLine, splitWords, tidyLine, writeWord, type Word } from "./words.ts";

export type { Grammar, Request } from "./request.ts";

export type Parsed = Request | { readonly mistake: Mistake };

/**
 * Reads a typed line: `earnings 4090`, `/earnings 2x 4090 at 0,12 EUR in Germany`, `h100 8 power=0.08 util=78%`.
 * Never throws; the time it takes is bounded by the length that is read.
 */
export function parseLine(line: string, grammar: Grammar): Parsed {
  const tidy = line.length > longestLine ? undefined : tidyLine(line);
  if (tidy === undefined || tidy.length > longestLine)
    return { mistake: { code: "too-long", limit: longestLine } };
  const words = splitWords(withPlus(tidy));
  const [first] = words;
  const named = first?.name === undefined && commandNamed(first ? commandWord(first.text) : "help", grammar);
  if (named && named.rest) return readAsTyped(named, line.trim().replace(/^\S+/, ""), grammar);
  if (named) return readRequest(named, words.slice(1), grammar);
  return first ? readWithoutCommand(first, words, grammar) : unknownCommand("");
}

/** The canonical line for a command and its options as text: what a button carries. */
export function formLine(command: Command, raw: Readonly<Record<string, string>>): string {
  const [subject] = command.bare;
  const options = optionsOf(command).flatMap(({ name, kind }) => {
    const text = raw[name] ?? "";
    if (text === "") return [];
    // All that follows belongs to it.
    if (kind === "as-typed") return [`${name}=${text}`];
    const claimed = kinds[kind].claim?.([text], { language: "en", currencies: new Set() }) ?? 0;
    return [writeWord(name === subject && claimed > 0 ? { text } : { name, text })];
  });
  return [command.name, ...options].join(" ");
}

/** The line of a request without one of its mistakes and with all else that was typed. */
export function requestLine({ command, raw, mistakes }: Request, without?: Mistake): string {
  const rest = mistakes.filter((mistake) => mistake !== without).flatMap(wordsOf);
  return rest.reduce(
    (line, word) => {
      const longer = `${line} ${writeWord(word)}`;
      return longer.length > longestLine ? line : longer;
    },
    formLine(command, raw),
  );
}

/** What was typed that is not among a request's options. */
function wordsOf(mistake: Mistake): readonly Word[] {
  if (mistake.code === "unknown-option") return [{ name: mistake.typed, text: mistake.value }];
  if (mistake.code === "unknown-word") return [{ text: mistake.typed }];
  if (mistake.code !== "ambiguous-number") return [];
  return mistake.nearest.slice(1).map(({ typed }) => ({ name: mistake.option, text: typed }));
}

/** `/Earnings@rigwise_bot` -> `earnings`. */
export const commandWord = (text: string): string =>
  text.toLowerCase().replace(/^\//, "").replace(/@.*$/, "");

const commandNamed = (typed: string, { commands }: Grammar): Command | undefined =>
  commands.find(({ name }) => name === typed);

const unknownCommand = (
  typed: string,
  nearest: readonly { label: string; typed: string }[] = [],
): Parsed => ({
  mistake: { code: "unknown-command", typed: clip(typed, 60), nearest },
});

/** A token's price, a network or an account by itself, else the earnings of a card, unless a command was misspelt. */
function readWithoutCommand(first: Word, words: readonly Word[], grammar: Grammar): Parsed {
  const texts = words.slice(0, mostWords).flatMap(({ name, text }) => (name === undefined ? [text] : []));
  const namesCard = texts.some((_, at) => claimGpu(texts.slice(at)) !== undefined);
  const byName = namesCard ? undefined : readByName(words, grammar);
  if (byName) return byName;
  const ofRig = commandNamed("earnings", grammar);
  if (ofRig && first.name === undefined && claims("rig", texts, grammar))
    return readRequest(ofRig, words, grammar);
  const nearest = nearestCommands(words, { grammar, namesCard });
  if (nearest.length > 0) return unknownCommand(first.text, nearest);
  const implied =
    namesCard || looksLikeCard(texts)
      ? commandNamed("earnings", grammar)
      : grammar.commands.find((command) => first.name !== undefined && factOf(command, first.name));
  return implied ? readRequest(implied, words, grammar) : unknownCommand(first.name ?? first.text);
}

/** `akt`, `render 30d`, `akash`: a token goes before the network that pays in it. */
function readByName(words: readonly Word[], grammar: Grammar): Request | undefined {
  for (const [name, kind] of [
    ["price", "token"],
    ["network", "network"],
    ["provider", "account"],
  ] as const) {
    const command = commandNamed(name, grammar);
    const texts = words.slice(0, 2).map(({ text }) => text);
    if (!command || words[0]?.name !== undefined || !kinds[kind].claim?.(texts, grammar.reader)) continue;
    const request = readRequest(command, words, grammar);
    if (request.mistakes.length === 0) return request;
  }
  return undefined;
}

const claims = (kind: KindName, texts: readonly string[], { reader }: Grammar): boolean =>
  (kinds[kind].claim?.(texts, reader) ?? 0) > 0;

const looksLikeCard = ([first = "", second = ""]: readonly string[]): boolean => {
  if (/\d/.test(first)) return true;
  const match = /\d/.test(second) ? findGpu(`${first} ${second}`) : undefined;
  return match?.kind === "unknown" && match.nearest.length > 0;
};

const valueKinds: readonly KindName[] = ["gpu", "network", "token", "place", "currency"];

/** What the name of a card begins with is no misspelt command. */
const cardFamily = /^(?:rtx|gtx|rx|geforce|radeon|tesla|quadro|nvidia|amd)$/i;

/** Commands whose name is nearly the first word, where that is not a value: each with the rest of the line. */
function nearestCommands(
  [first, ...rest]: readonly Word[],
  { grammar, namesCard }: { grammar: Grammar; namesCard: boolean },
): readonly { label: string; typed: string }[] {
  if (!first || first.name !== undefined || /\d/.test(first.text) || cardFamily.test(first.text)) return [];
  const isValue = valueKinds.some((kind) => kinds[kind].claim?.([first.text], grammar.reader));
  if (isValue || isConnector(first.text, grammar)) return [];
  const fitting = grammar.commands.filter((command) => !namesCard || factOf(command, "gpu"));
  const names = fitting.map((command) => ({ of: command, name: command.name }));
  return closest(commandWord(first.text), names).map((command) => ({
    label: command.name,
    typed: requestLine(readRequest(command, rest, grammar)),
  }));
}

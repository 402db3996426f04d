import { claimGpu, closest } from "../core/gpus.ts";
import { optionsOf, type Command, type OptionFacts } from "./command.ts";
import { kinds, type Reader } from "./kinds.ts";
import type { Candidate, Mistake } from "./mistake.ts";
import { longestLine, splitWords, type Word } from "./words.ts";

/** A line that names a command: what was typed for each option, as text, and what could not be understood. */
export interface Request {
  readonly command: Command;
  readonly raw: Readonly<Record<string, string>>;
  readonly mistakes: readonly Mistake[];
}

export type Parsed = Request | { readonly mistake: Mistake };

export interface Grammar {
  readonly commands: readonly Command[];
  readonly reader: Reader;
  /** Words such as "at" and "in" that carry no value, in the reader's language and in English. */
  readonly connectors: ReadonlySet<string>;
}

/** Other names under which people type an option. */
const synonyms: Readonly<Record<string, string>> = {
  utilisation: "util",
  utilization: "util",
  electricity: "power",
  cost: "power",
  capex: "hardware",
  gpus: "count",
  location: "country",
  lifetime: "life",
};

/** A bare line without a command's name is one of these, by the kind of its first word. */
const implied = [
  { command: "network", option: "network" },
  { command: "price", option: "token" },
] as const;

/**
 * Reads a typed line: `earnings 4090`, `/earnings 2x 4090 at 0,12 EUR in Germany`, `h100 8 power=0.08 util=78%`.
 * Never throws; the time it takes is bounded by the length that is read.
 */
export function parseLine(line: string, grammar: Grammar): Parsed {
  if (line.length > longestLine) return { mistake: { code: "too-long", limit: longestLine } };
  const words = splitWords(line);
  const [first] = words;
  if (!first) return request("help", [], grammar);
  const typed = commandWord(first.text);
  const named = first.name === undefined && grammar.commands.find(({ name }) => name === typed);
  if (named) return readRequest(named, words.slice(1), grammar);
  return request(impliedCommand(words, grammar), words, grammar, first.text);
}

/** The canonical line for a command and its options as text: what a button carries. */
export function formLine(command: Command, raw: Readonly<Record<string, string>>): string {
  const [first] = command.bare;
  const options = optionsOf(command).flatMap(({ name }) => {
    const typed = raw[name];
    if (typed === undefined) return [];
    const value = /[\s=:"]/.test(typed) || typed === "" ? `"${typed.replaceAll('"', "")}"` : typed;
    return [name === first ? value : `${name}=${value}`];
  });
  return [command.name, ...options].join(" ");
}

function request(name: string | undefined, words: readonly Word[], grammar: Grammar, typed = ""): Parsed {
  const command = grammar.commands.find((known) => known.name === name);
  if (command) return readRequest(command, words, grammar);
  const names = grammar.commands.map((known) => ({ of: known.name, name: known.name }));
  const nearest = closest(commandWord(typed), names).map((near) => ({ label: near, typed: near }));
  return { mistake: { code: "unknown-command", typed: typed.slice(0, 60), nearest } };
}

/** `/Earnings@rigwise_bot` -> `earnings`. */
const commandWord = (text: string): string => text.toLowerCase().replace(/^\//, "").replace(/@.*$/, "");

/** What a line without a command asks for: a network or a token by its name, else the earnings of a card. */
function impliedCommand(words: readonly Word[], grammar: Grammar): string | undefined {
  const texts = words.filter(({ name }) => name === undefined).map(({ text }) => text);
  const rest = texts.slice(0, 1);
  const byName = implied.find(({ option: kind }) => kinds[kind].claim?.(rest, grammar.reader));
  if (byName && texts.length === 1) return byName.command;
  const namesCard = texts.some((_, at) => claimGpu(texts.slice(at)) !== undefined);
  const looksLikeCard = /\d/.test(texts[0] ?? "") || words[0]?.name === "gpu";
  return namesCard || looksLikeCard ? "earnings" : undefined;
}

interface Draft {
  readonly raw: Record<string, string>;
  readonly mistakes: Mistake[];
}

function readRequest(command: Command, words: readonly Word[], grammar: Grammar): Request {
  const facts = optionsOf(command);
  const draft: Draft = { raw: {}, mistakes: [] };
  for (let at = 0; at < words.length; ) {
    at += readNext({ command, facts, grammar, draft }, words.slice(at));
  }
  return { command, ...draft };
}

interface Reading {
  readonly command: Command;
  readonly facts: readonly OptionFacts[];
  readonly grammar: Grammar;
  readonly draft: Draft;
}

/** Reads what the first words mean and says how many they were: at least one. */
function readNext(reading: Reading, words: readonly Word[]): number {
  const [first] = words;
  if (first?.name !== undefined) return readNamed(reading, first, words.slice(1));
  const bare = bareRun(words);
  const claimed = claim(reading, bare);
  if (claimed) {
    reading.draft.raw[claimed.option] = bare.slice(0, claimed.words).join(" ");
    return claimed.words;
  }
  if (reading.grammar.connectors.has((bare[0] ?? "").toLowerCase())) return 1;
  return readUnknown(reading, bare);
}

/** The leading words that were typed without an option's name. */
function bareRun(words: readonly Word[]): readonly string[] {
  const end = words.findIndex(({ name }) => name !== undefined);
  return words.slice(0, end < 0 ? words.length : end).map(({ text }) => text);
}

function readNamed({ facts, grammar, draft }: Reading, word: Word, rest: readonly Word[]): number {
  const typed = word.name ?? "";
  const fact = facts.find(({ name }) => name === (synonyms[typed] ?? typed)) ?? facts.find(({ name }) => name === typed);
  if (!fact) {
    draft.mistakes.push({ code: "unknown-option", typed, value: word.text, nearest: nearestOptions(typed, facts) });
    return 1;
  }
  const [next] = rest;
  const takesNext = next !== undefined && next.name === undefined && continues(fact, next.text, grammar.reader);
  draft.raw[fact.name] = takesNext ? `${word.text} ${next.text}` : word.text;
  return takesNext ? 2 : 1;
}

/** `power=0,12 EUR`: a currency after an amount, a percent sign after a share. */
function continues({ kind }: OptionFacts, text: string, reader: Reader): boolean {
  if (kind === "kwh-price" || kind === "amount") return (kinds.currency.claim?.([text.toUpperCase()], reader) ?? 0) > 0;
  return kind === "share" && text === "%";
}

function claim(reading: Reading, bare: readonly string[]): { option: string; words: number } | undefined {
  const { command, facts, grammar, draft } = reading;
  const connector = grammar.connectors.has((bare[0] ?? "").toLowerCase());
  for (const option of command.bare) {
    const kind = facts.find(({ name }) => name === option)?.kind;
    if (!kind || draft.raw[option] !== undefined || (connector && kind === "place")) continue;
    const words = kinds[kind].claim?.(bare, grammar.reader) ?? 0;
    if (words > 0) return { option, words };
  }
  return claimInteger(reading, bare);
}

/** A plain integer after the card is how many there are, and after that the power price. */
function claimInteger({ command, draft }: Reading, [first = ""]: readonly string[]) {
  if (!/^\d{1,4}$/.test(first) || draft.raw.gpu === undefined) return undefined;
  const option = ["count", "power"].find((name) => command.bare.includes(name) && draft.raw[name] === undefined);
  return option === undefined ? undefined : { option, words: 1 };
}

/** A run of words that mean nothing: the name of a card where one is missing, else a word too many. */
function readUnknown(reading: Reading, bare: readonly string[]): number {
  const { command, grammar, draft } = reading;
  const known = (at: number) =>
    claim(reading, bare.slice(at)) !== undefined || grammar.connectors.has((bare[at] ?? "").toLowerCase());
  const end = bare.findIndex((_, at) => at > 0 && (at >= 6 || known(at)));
  const run = bare.slice(0, end < 0 ? bare.length : end);
  const [first] = command.bare;
  const missing = first !== undefined && draft.raw[first] === undefined;
  if (missing) draft.raw[first] = run.join(" ");
  else draft.mistakes.push({ code: "unknown-word", typed: run.join(" ").slice(0, 60) });
  return run.length;
}

function nearestOptions(typed: string, facts: readonly OptionFacts[]): readonly Candidate[] {
  const names = [
    ...facts.map(({ name }) => ({ of: name, name })),
    ...Object.entries(synonyms).map(([name, of]) => ({ of, name })),
  ];
  const known = new Set(facts.map(({ name }) => name));
  return closest(typed, names)
    .filter((name) => known.has(name))
    .map((name) => ({ label: name, typed: name }));
}

import { claimGpu } from "../core/gpus.ts";
import { spokenOptions } from "./alert-actions.ts";
import type { Command, OptionFacts } from "./command.ts";
import { kinds, type KindName, type Reader } from "./kinds.ts";
import type { Mistake } from "./mistake.ts";
import { factOf, nearestOptions } from "./option-names.ts";
import { mistakesOf, type UnknownOption } from "./request-mistakes.ts";
import { clip, type Word } from "./words.ts";

/** A line that names a command: what was typed for each option, as text, and what could not be understood. */
export interface Request {
  readonly command: Command;
  readonly raw: Readonly<Record<string, string>>;
  readonly mistakes: readonly Mistake[];
}

export interface Grammar {
  readonly commands: readonly Command[];
  readonly reader: Reader;
  /** Words such as "bei" and "in" that carry no value, in the reader's language and in English. */
  readonly connectors: ReadonlySet<string>;
}

/** Words after these are reported as not understood: no request needs as many. */
export const mostWords = 64;
const longestValue = 100;
const longestRun = 6;

interface Reading {
  readonly command: Command;
  readonly grammar: Grammar;
  /** Where the last word stands that names what the command is about. */
  readonly subjectAt: number;
  readonly raw: Record<string, string>;
  readonly unknownOptions: UnknownOption[];
  readonly repeated: Map<string, string[]>;
  readonly unknownWords: string[];
  /** A whole number that was taken for how many cards there are only because it stands after them. */
  bareCount?: string;
  /** The option that was read last. */
  last?: string;
}

/** Reads the words after a command's name. Never throws; words that mean nothing become mistakes. */
export function readRequest(command: Command, words: readonly Word[], grammar: Grammar): Request {
  const read = words.slice(0, mostWords);
  const reading: Reading = {
    command,
    grammar,
    subjectAt: lastSubject(command, read, grammar),
    raw: {},
    unknownOptions: [],
    repeated: new Map(),
    unknownWords: [],
  };
  for (let at = 0; at < read.length;) at += readNext(reading, read, at);
  reading.unknownWords.push(...words.slice(mostWords).map(({ text }) => text));
  return { command, raw: reading.raw, mistakes: mistakesOf(reading, grammar.reader) };
}

function lastSubject(command: Command, words: readonly Word[], { reader }: Grammar): number {
  const [subject = ""] = command.bare;
  const kind = factOf(command, subject)?.kind;
  return words.findLastIndex(({ name }, at) => {
    if (name !== undefined) return factOf(command, name)?.name === subject;
    return kind !== undefined && claims(kind, bareRun(words, at), reader) > 0;
  });
}

/** Reads what the words at a place mean and says how many they were: at least one. */
function readNext(reading: Reading, words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.name !== undefined)
    return readNamed(reading, { ...word, name: word.name }, bareRun(words, at + 1));
  const bare = bareRun(words, at);
  const spoken = spokenOption(reading, bare);
  if (spoken !== undefined) return readNamed(reading, { name: spoken, text: "" }, bare.slice(1));
  const claimed = claim(reading, bare, words[at - 1]?.text);
  if (claimed) {
    put(reading, claimed.option, bare.slice(0, claimed.words));
    if (claimed.option === "count" && claimed.isBare) reading.bareCount = reading.raw.count ?? "";
    return claimed.words;
  }
  return isConnector(bare[0], reading.grammar) ? 1 : readUnknown(reading, bare, at);
}

/** What is set by its name: `language de`. */
const settable: ReadonlySet<string> = new Set(["language", "currency", "timezone", "country", "theme"]);

/** `below 0.50` is as good as `below=0.50`. */
function spokenOption(
  { command, raw }: Reading,
  [first = "", second]: readonly string[],
): string | undefined {
  const typed = first.toLowerCase();
  const isSet = second !== undefined && settable.has(typed);
  const name = spokenOptions.get(typed) ?? (isSet ? typed : undefined);
  return name !== undefined && raw[name] === undefined && factOf(command, name)?.name === name
    ? name
    : undefined;
}

/** The words from a place on that were typed without an option's name. */
function bareRun(words: readonly Word[], at: number): readonly string[] {
  const end = words.findIndex(({ name }, index) => index >= at && name !== undefined);
  return words.slice(at, end < 0 ? words.length : end).map(({ text }) => text);
}

function readNamed(reading: Reading, word: Required<Word>, rest: readonly string[]): number {
  const fact = factOf(reading.command, word.name);
  if (!fact) return readUnknownOption(reading, word);
  const before = word.text === "" ? 1 : 0;
  const texts = before === 1 ? rest : [word.text, ...rest];
  const length = Math.min(texts.length, valueLength(reading, fact, texts));
  put(reading, fact.name, texts.slice(0, length));
  return before + length;
}

function readUnknownOption({ command, unknownOptions }: Reading, { name, text }: Required<Word>): number {
  const value = clip(text, longestValue);
  if (unknownOptions.some((known) => known.typed === name && known.value === value)) return 1;
  unknownOptions.push({
    code: "unknown-option",
    typed: name,
    value,
    nearest: nearestOptions(name, command),
  });
  return 1;
}

/** How many words a named value has: `power=0,12 EUR`, `country=United States`, `gpu=rtx 4900`. */
function valueLength(reading: Reading, { name, kind }: OptionFacts, texts: readonly string[]): number {
  const { reader } = reading.grammar;
  const claimed = claimedByName(kind, texts, reader);
  if (claimed > 0 || "value" in kinds[kind].read(texts[0] ?? "", name, reader)) return Math.max(claimed, 1);
  return names.has(kind) ? runLength(reading, texts) : 1;
}

/** Further cards need no plus before the first of them where their option is named: `plus=2x 3090`. */
const claimedByName = (kind: KindName, texts: readonly string[], reader: Reader): number =>
  kind === "cards" && texts[0]?.startsWith("+") === false
    ? claims(kind, ["+", ...texts], reader) - 1
    : claims(kind, texts, reader);

const names: ReadonlySet<KindName> = new Set(["gpu", "machine", "cards", "network", "place", "token"]);

function put(reading: Reading, option: string, words: readonly string[]): void {
  const { raw, repeated } = reading;
  reading.last = option;
  const typed = clip(words.join(" "), longestValue);
  if (typed === "") return;
  const earlier = repeated.get(option) ?? [raw[option] ?? typed];
  raw[option] ??= typed;
  if (!earlier.includes(typed)) repeated.set(option, [...earlier, typed]);
}

const claims = (kind: KindName, words: readonly string[], reader: Reader): number =>
  kinds[kind].claim?.(words, reader) ?? 0;

/** The option that the leading words are, in the order in which the command tries them. */
function claim(
  reading: Reading,
  bare: readonly string[],
  before = "",
): { option: string; words: number; isBare?: boolean } | undefined {
  const { command, grammar, raw } = reading;
  const beside = claimBeside(reading, bare);
  if (beside) return beside;
  const placeless = isConnector(bare[0], reading.grammar) && !isCountryCode(reading, bare, before);
  for (const option of command.bare) {
    const kind = raw[option] === undefined ? factOf(command, option)?.kind : undefined;
    if (!kind || (placeless && kind === "place")) continue;
    const words = claims(kind, bare, grammar.reader);
    if (words > 0 && !isPlainWord(kind, bare.slice(0, words), grammar)) return { option, words };
  }
  return claimInteger(reading, bare);
}

/** What is clear only by what stands beside it. */
function claimBeside(
  reading: Reading,
  bare: readonly string[],
): { option: string; words: number } | undefined {
  if (isMisspeltAction(reading, bare)) return { option: "action", words: 1 };
  const words = zoneOfClock(reading, bare);
  return words > 0 ? { option: "timezone", words } : undefined;
}

/** Beside a time of day, or days, "New York" is where the clock hangs, not the state with its power price. */
function zoneOfClock({ command, raw, last, grammar }: Reading, bare: readonly string[]): number {
  if (!command.bare.includes("at") || !command.bare.includes("timezone") || raw.timezone !== undefined)
    return 0;
  const words = claims("time-zone", bare, grammar.reader);
  return last === "at" || last === "days" || claims("clock", bare.slice(words), grammar.reader) > 0
    ? words
    : 0;
}

/** `remvoe garage`: nearly an action, and before one of the asker's own machines no new name. */
function isMisspeltAction(
  { command, grammar, raw }: Reading,
  [first = "", ...rest]: readonly string[],
): boolean {
  const fact = raw.action === undefined && raw.name === undefined ? factOf(command, "action") : undefined;
  if (!fact || Object.keys(raw).length > 0 || claims("rig", rest, grammar.reader) === 0) return false;
  const isOther =
    claims(fact.kind, [first], grammar.reader) > 0 || claims("rig", [first], grammar.reader) > 0;
  return !isOther && kinds[fact.kind].isNear?.(first) === true;
}

/** "In" is no machine, even where one is called so. */
const isPlainWord = (kind: KindName, words: readonly string[], grammar: Grammar): boolean =>
  words.length === 1 && ownNames.has(kind) && isConnector(words[0], grammar);

const ownNames: ReadonlySet<KindName> = new Set(["rig", "own-rig", "rig-name"]);

/** A plain integer after the card is how many there are, and after that the power price, unless it is a card too. */
function claimInteger({ command, raw }: Reading, [first = ""]: readonly string[]) {
  if (!/^\d{1,4}$/.test(first) || raw.gpu === undefined || claimGpu([first])) return undefined;
  const option = ["count", "power"].find((name) => command.bare.includes(name) && raw[name] === undefined);
  return option === undefined ? undefined : { option, words: 1, isBare: true };
}

/** Whether a word such as "at" carries no value. */
export const isConnector = (typed: string | undefined, { connectors }: Grammar): boolean =>
  typed === "+" || connectors.has(typed?.toLowerCase() ?? "");

/** "AT" is Austria after "in" and at the end; elsewhere it is "at" in capitals. */
const isCountryCode = ({ grammar }: Reading, [word = "", next]: readonly string[], before: string): boolean =>
  /^[A-Z]{2}$/.test(word) &&
  (next === undefined || (before === before.toLowerCase() && isConnector(before, grammar)));

/** A run of words that mean nothing: the name of a card where none is named, else words too many. */
function readUnknown(reading: Reading, bare: readonly string[], at: number): number {
  const length = runLength(reading, bare);
  const run = bare.slice(0, length);
  const [subject] = reading.command.bare;
  const missing = subject !== undefined && reading.raw[subject] === undefined && at > reading.subjectAt;
  if (missing) put(reading, subject, run);
  else reading.unknownWords.push(run.join(" "));
  return length;
}

/** How many leading words mean nothing; a whole number after a name that has one already is not part of it. */
function runLength(reading: Reading, words: readonly string[]): number {
  const numbered = words.findIndex((word) => /\d/.test(word));
  const ends = (word: string, at: number) =>
    at >= longestRun ||
    isConnector(word, reading.grammar) ||
    spokenOption(reading, words.slice(at)) !== undefined ||
    (numbered >= 0 && at > numbered && /^\d{1,3}$/.test(word)) ||
    claim(reading, words.slice(at)) !== undefined;
  const end = words.findIndex((word, at) => at > 0 && ends(word, at));
  return end < 0 ? words.length : end;
}

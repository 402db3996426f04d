import type { Command } from "../../commands/command.ts";
import { commandWord, formLine, parseLine, type Grammar } from "../../commands/line.ts";
import { readOptions } from "../../commands/read.ts";
import { isSuggestible, suggest } from "../../commands/suggest.ts";

/** What an inline query may be about, the likeliest first. */
export type InlineLines = readonly string[];

const mostSuggestions = 3;
/** Of a command's name, by which it may be known. */
const leastLetters = 3;

/** The commands that a value alone may stand for: a card, a token or a network. */
const subjects: ReadonlySet<string> = new Set(["earnings", "price", "network"]);
/** All that is said about a card. */
const aboutCards: ReadonlySet<string> = new Set(["earnings", "compare", "gpu"]);
/** Without a conversation there is nothing to explain, nobody to greet, and no order to take: each letter typed is a request. */
const conversational: ReadonlySet<string> = new Set(["why", "start", "digest"]);

/**
 * The lines whose answers are offered for what is typed behind our name: itself and its like where it can be answered,
 * else what may be meant. None is private.
 */
export function inlineLines(typed: string, grammar: Grammar): InlineLines {
  const query = typed.trim();
  const understood = query === "" ? [] : understoodLines(query, grammar);
  return understood.length > 0 ? understood : suggestedLines(query, grammar);
}

/** Words that are not understood are still being typed. */
function understoodLines(query: string, grammar: Grammar): InlineLines {
  const parsed = parseLine(query, grammar);
  if ("mistake" in parsed || !isOffered(parsed.command)) return [];
  const { command, raw } = parsed;
  const read = readOptions(command, raw, grammar.reader);
  if ("mistake" in read) return [];
  const { gpu } = read.values;
  if (typeof gpu !== "string") return [formLine(command, raw)];
  const others = grammar.commands.filter(({ name }) => aboutCards.has(name));
  return [...new Set([command, ...others].map((each) => formLine(each, optionsFor(each, { ...raw, gpu }))))];
}

const isOffered = ({ name, visibility }: Command): boolean =>
  visibility === "public" && !conversational.has(name);

const optionsFor = ({ facts }: Command, raw: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(facts.flatMap(({ name }) => (raw[name] === undefined ? [] : [[name, raw[name]]])));

/** Values of the command that is named, else a card, a token and a network in turn. */
function suggestedLines(query: string, grammar: Grammar): InlineLines {
  const [first = "", ...rest] = query.split(/\s+/);
  const named = commandTyped(first, grammar);
  const lists = named
    ? [valueLines(named, rest.join(" "), grammar)]
    : grammar.commands
        .filter(({ name }) => subjects.has(name))
        .map((command) => valueLines(command, query, grammar));
  return inTurn(lists).slice(0, mostSuggestions);
}

/** A command by its name or the most of it. */
function commandTyped(word: string, { commands }: Grammar): Command | undefined {
  const typed = commandWord(word);
  return commands.find(
    ({ name }) => name === typed || (typed.length >= leastLetters && name.startsWith(typed)),
  );
}

/** A command with each value that may be meant of what it is about. */
function valueLines(command: Command, typed: string, { reader }: Grammar): InlineLines {
  const about = command.facts.find(({ name }) => name === command.bare[0]);
  if (!about || !isOffered(command) || !isSuggestible(about.kind)) return [];
  const typist = { ...reader, languages: reader.languages ?? [] };
  return suggest(about.kind, typed, typist).map((value) => formLine(command, { [about.name]: value.typed }));
}

const inTurn = (lists: readonly InlineLines[]): InlineLines =>
  Array.from({ length: mostSuggestions }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();

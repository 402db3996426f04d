import { claimGpu } from "../core/gpus.ts";
import { kinds, type KindName } from "./kinds.ts";
import { commandWord, parseLine, type Grammar, type Parsed } from "./line.ts";
import { clip, longestLine, tidyLine } from "./words.ts";

/** What is asked: a typed line, or a command with the text of each option. */
export type Asking =
  | {
      readonly line: string;
      /** Behind a button: it is whole, and never the value that was asked for. */
      readonly pressed?: boolean;
    }
  | { readonly command: string; readonly raw: Readonly<Record<string, string>> };

/** A request in which one option is to be chosen. */
export interface Question {
  readonly line: string;
  readonly option: string;
}

/** Reads what is asked; `question` is the one that the asker was asked last. Never throws. */
export const parseAsking = (asking: Asking, question: Question | undefined, grammar: Grammar): Parsed =>
  "line" in asking ? parseTyped(asking, question, grammar) : requestOf(asking, grammar);

/** A command with options that were given by name; those that it does not have are left out. */
function requestOf(
  { command: name, raw }: Exclude<Asking, { readonly line: string }>,
  { commands }: Grammar,
): Parsed {
  const command = commands.find((known) => known.name === name);
  if (!command) return { mistake: { code: "unknown-command", typed: clip(name, 60), nearest: [] } };
  const known = command.facts.flatMap(({ name: option, kind }) => {
    const text = tidied(clip(raw[option] ?? "", longestLine), kind);
    return text === "" ? [] : [[option, text] as const];
  });
  return { command, raw: Object.fromEntries(known), mistakes: [] };
}

const tidied = (typed: string, kind: KindName | undefined): string =>
  kind === "as-typed" ? typed.trim() : tidyLine(typed).trim();

/** A line, or the value that was just asked for: a bare `0,12` behind the question what a kWh costs. */
const parseTyped = (
  { line, pressed = false }: Extract<Asking, { readonly line: string }>,
  question: Question | undefined,
  grammar: Grammar,
): Parsed => (question && !pressed && fillIn(line, question, grammar)) || parseLine(line, grammar);

/** What names cards is no answer to a question about something else. */
const namesCards: ReadonlySet<KindName> = new Set(["gpu", "machine", "cards"]);

function fillIn(typed: string, { line, option }: Question, grammar: Grammar): Parsed | undefined {
  const request = parseLine(line, grammar);
  if ("mistake" in request || typed.length > longestLine) return undefined;
  const kind = request.command.facts.find(({ name }) => name === option)?.kind;
  // Any text would do for that: who asks something else all the same names the command, or begins with a slash.
  const isAnother = typed.startsWith("/") || commandNameOf({ line: typed }) === request.command.name;
  if (kind === "as-typed" && isAnother) return undefined;
  const text = tidied(typed, kind);
  if (!kind || text === "" || (!namesCards.has(kind) && claimGpu(text.split(" ")))) return undefined;
  const reading = kinds[kind].read(text, option, grammar.reader);
  return "value" in reading ? { ...request, raw: { ...request.raw, [option]: text } } : undefined;
}

/** The name of the command that is asked, as far as it is named: `/settings@bot language=de` asks `settings`. */
export const commandNameOf = (asking: Asking): string =>
  "line" in asking ? commandWord(asking.line.trimStart().split(/\s/, 1)[0] ?? "") : asking.command;

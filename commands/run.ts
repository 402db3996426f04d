import { UpstreamError } from "../core/errors.ts";
import type { World } from "../core/world.ts";
import type { Format, Language } from "../locales/index.ts";
import { currencyCodes } from "./amounts.ts";
import { optionsOf, type Command, type Context, type LastAnswer } from "./command.ts";
import type { Reader } from "./kinds.ts";
import { formLine, parseLine, type Grammar } from "./line.ts";
import { mistakenReply } from "./mistaken.ts";
import { MissingRateError } from "./money.ts";
import { readOptions } from "./read.ts";
import type { Reply } from "./reply.ts";

/** Who asks, where, and how they read. */
export interface Asker {
  readonly language: Language;
  readonly format: Format;
  readonly currency: string;
  readonly country: string | undefined;
  /** The memory of this person or place for `why`. */
  readonly last: {
    get(): Promise<LastAnswer | undefined>;
    set(answer: LastAnswer): Promise<void>;
  };
}

export interface Desk {
  readonly commands: readonly Command[];
  readonly world: World;
  /** Writes a failure of ours down and returns the name under which it can be found again. */
  readonly report: (error: unknown) => string;
}

/** Whether a line got what it asked for, was asked back about, or came to nothing. */
export type Outcome = "answered" | "asked-back" | "failed";

/** An answer, the command that gave it, and how it went. */
export interface Answered {
  readonly command: string;
  readonly reply: Reply;
  readonly outcome: Outcome;
}

/** Answers a typed line. Never rejects: whatever fails becomes a reply that says so. */
export async function answerLine(line: string, asker: Asker, desk: Desk): Promise<Answered> {
  const grammar = grammarFor(asker, desk);
  const parsed = parseLine(line, grammar);
  if ("mistake" in parsed) {
    const context = contextFor({}, { asker, desk });
    return {
      command: "help",
      reply: mistakenReply(parsed.mistake, undefined, context),
      outcome: "asked-back",
    };
  }
  const { command, raw, mistakes } = parsed;
  const context = contextFor(raw, { asker, desk });
  const read = mistakes[0] ? { mistake: mistakes[0] } : readOptions(command, raw, grammar.reader);
  if ("mistake" in read) {
    const reply = mistakenReply(read.mistake, parsed, context);
    return { command: command.name, reply, outcome: "asked-back" };
  }
  return answerWith(command, read.values, { context, asker, desk, raw });
}

const grammarFor = ({ language, currency }: Asker, { commands }: Desk): Grammar => ({
  commands,
  reader: { language: language.code, currencies: currencyCodes, currency } satisfies Reader,
  connectors: language.connectors,
});

interface Service {
  readonly asker: Asker;
  readonly desk: Desk;
}

function contextFor(raw: Readonly<Record<string, string>>, { asker, desk }: Service): Context {
  // One answer is of one moment.
  const now = desk.world.now();
  return {
    world: { json: (...question) => desk.world.json(...question), now: () => now },
    say: asker.language.say,
    format: asker.format,
    language: asker.language.code,
    currency: asker.currency,
    country: asker.country,
    lastAnswer: () => asker.last.get(),
    again: (name, changes = {}) => lineFor(desk.commands, name, { ...raw, ...changes }),
  };
}

/** Options that the other command does not have are left out. */
function lineFor(commands: readonly Command[], name: string, raw: Readonly<Record<string, string>>): string {
  const command = commands.find((known) => known.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const known = new Set(optionsOf(command).map((option) => option.name));
  return formLine(command, Object.fromEntries(Object.entries(raw).filter(([option]) => known.has(option))));
}

interface Asked extends Service {
  readonly context: Context;
  readonly raw: Readonly<Record<string, string>>;
}

async function answerWith(
  command: Command,
  values: unknown,
  { context, asker, desk, raw }: Asked,
): Promise<Answered> {
  try {
    const reply = await command.answer(values, context);
    await remember(command, reply, { asker, desk, raw });
    return { command: command.name, reply, outcome: "answered" };
  } catch (error) {
    return { command: command.name, reply: failedReply(error, context, desk), outcome: "failed" };
  }
}

/** Keeps an answer for `why`. That this fails is written down; the answer stands. */
async function remember(
  command: Command,
  { title, figures }: Reply,
  { asker, desk, raw }: Omit<Asked, "context">,
) {
  if (command.name === "why" || figures.length === 0) return;
  try {
    await asker.last.set({ command: command.name, line: formLine(command, raw), title, figures });
  } catch (error) {
    desk.report(error);
  }
}

/** The three kinds of failure are told apart: an upstream's, a missing rate, and our own. */
export function failedReply(
  error: unknown,
  { say }: Pick<Context, "say">,
  { report }: Pick<Desk, "report">,
): Reply {
  const told = (text: string): Reply => ({
    title: say("failed-title"),
    tone: "bad",
    blocks: [{ kind: "text", text }],
    figures: [],
  });
  if (error instanceof MissingRateError) return told(say("failed-rate", { currency: error.currency }));
  if (error instanceof UpstreamError) return told(say("failed-upstream", { source: error.sourceId }));
  return told(say("failed-bug", { id: report(error) }));
}

import type { Theme } from "../core/charts/picture.ts";
import type { World } from "../core/world.ts";
import type { Format, Language } from "../locales/index.ts";
import { admin } from "./admin.ts";
import { currencyCodes } from "./amounts.ts";
import { parseAsking, type Asking, type Question } from "./asking.ts";
import { optionsOf, type Command, type Context, type LastAnswer } from "./command.ts";
import type { Reader } from "./kinds.ts";
import { failedReply, managersOnlyReply } from "./failed-reply.ts";
import { formLine, requestLine, type Grammar, type Request } from "./line.ts";
import type { Memory, Unset } from "./memory.ts";
import type { Mistake, NamedKind } from "./mistake.ts";
import { mistakenReply } from "./mistaken.ts";
import { readOptions } from "./read.ts";
import { remember } from "./remember.ts";
import { ManagersOnly, OptionWanted } from "./refusals.ts";
import type { Reply } from "./reply.ts";
import { rigNamed, withRig, type RigBook, type SavedRig } from "./rigs.ts";

export type { Asking, Question } from "./asking.ts";

/** Who asks, where, and how they read. */
export interface Asker extends Pick<Context, "digests" | "alerts" | "destination" | "admin"> {
  readonly language: Language;
  /** BCP 47 tags of the languages that we have. */
  readonly languages: readonly string[];
  readonly format: Format;
  readonly speak: Context["speak"];
  readonly currency: string;
  readonly country: string | undefined;
  readonly timeZone: string;
  /** Of pictures, where one is set. */
  readonly theme?: Theme | undefined;
  /** What holds where nothing is set. */
  readonly unset: Unset;
  /** What people type here: whole lines, or options of commands. */
  readonly typing: Context["typing"];
  /** Others read along. */
  readonly shared: boolean;
  /** The memory of this person or place for `why`. */
  readonly last: {
    get(): Promise<LastAnswer | undefined>;
    set(answer: LastAnswer): Promise<void>;
  };
  readonly memory: Memory;
  /** The asker's own machines. */
  readonly rigs: RigBook;
  /** The request of which the asker was just asked for an option: what is typed next may be its value. */
  readonly question: {
    get(): Question | undefined;
    set(question: Question | undefined): void;
  };
  /** Whether the asker may change what is set for this place. */
  readonly isManager: () => Promise<boolean>;
}

export interface Desk {
  readonly commands: readonly Command[];
  readonly world: World;
  /** Whoever runs the bot says that it is for private use, as some power prices are. */
  readonly privateZones?: boolean | undefined;
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

/** A request that has been read and not yet answered. */
export interface Understood {
  readonly command: string;
  /** The answer is for the asker alone. */
  readonly isPrivate: boolean;
  /** Never rejects: whatever fails becomes a reply that says so. */
  readonly answer: () => Promise<Answered>;
}

/** Answers a typed line. Never rejects. */
export const answerLine = (line: string, asker: Asker, desk: Desk): Promise<Answered> =>
  understand({ line }, asker, desk).answer();

/** Reads what is asked. Never throws. */
export function understand(asking: Asking, asker: Asker, desk: Desk): Understood {
  const grammar = grammarFor(asker, desk);
  const parsed = parseAsking(asking, asker.question.get(), grammar);
  if ("mistake" in parsed) return backTo("help", { mistake: parsed.mistake, raw: {} }, { asker, desk });
  const { command, mistakes } = parsed;
  const { raw, rig } = withStandardRig(parsed, asker);
  const read = mistakes[0]
    ? { mistake: mistakes[0] }
    : readOptions(command, rig ? ofCommand(command, withRig(rig, raw)) : raw, grammar.reader);
  if ("mistake" in read)
    return backTo(command.name, { mistake: read.mistake, raw, understood: parsed }, { asker, desk });
  const needsManager = command.needsManager(read.values);
  return {
    command: command.name,
    isPrivate: (command.visibility === "private" && !needsManager) || rig !== undefined,
    answer: async () => {
      asker.question.set(undefined);
      const context = { ...contextFor(raw, { asker, desk }), rig };
      if (needsManager && !(await mayManage(asker, desk))) return refused(command, context);
      return answerWith(command, read.values, { context, asker, desk, raw });
    },
  };
}

/** What the request is about by itself, so that no machine is meant where none is named. */
const subjects = ["gpu", "account"];

/** The machine that is named; or where nobody reads along and nothing else is, the one that is always meant. */
function withStandardRig(
  { command, raw }: Request,
  { rigs, shared }: Asker,
): { readonly raw: Request["raw"]; readonly rig: SavedRig | undefined } {
  const takesRig = command.facts.some(({ kind }) => kind === "rig");
  if (!takesRig) return { raw, rig: undefined };
  const name =
    raw.rig ?? (shared || subjects.some((subject) => raw[subject] !== undefined) ? undefined : rigs.standard);
  const rig = name === undefined ? undefined : rigNamed(rigs, name);
  return { raw: rig ? { ...raw, rig: rig.name } : raw, rig };
}

const ofCommand = ({ facts }: Command, raw: Request["raw"]): Request["raw"] =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => facts.some((fact) => fact.name === name)));

interface Unanswerable {
  readonly mistake: Mistake;
  readonly raw: Readonly<Record<string, string>>;
  readonly understood?: Request;
}

/** Asks back for what is missing or unclear, and remembers which value would be an answer. */
function backTo(
  command: string,
  { mistake, raw, understood }: Unanswerable,
  { asker, desk }: Pick<Asked, "asker" | "desk">,
): Understood {
  return {
    command,
    isPrivate: mistake.code === "unknown-value" && isOwn(mistake.kind),
    answer: async () => {
      const isChoice = mistake.code === "asked" || mistake.code === "missing";
      asker.question.set(
        isChoice && understood ? { line: requestLine(understood), option: mistake.option } : undefined,
      );
      const reply = mistakenReply(mistake, understood, contextFor(raw, { asker, desk }));
      return { command, reply, outcome: "asked-back" };
    },
  };
}

/** It is answered with the names of the asker's own, or with an account as it was typed. */
const isOwn = (kind: NamedKind): boolean => kind === "rig" || kind.startsWith("account");

/** Who cannot be told to be a manager is none; why is written down. */
async function mayManage({ isManager }: Asker, { report }: Desk): Promise<boolean> {
  try {
    return await isManager();
  } catch (error) {
    report(error);
    return false;
  }
}

const refused = ({ name }: Command, context: Context): Answered => ({
  command: name,
  outcome: "failed",
  reply: managersOnlyReply(context),
});

/** What there is to ask for somebody: for whoever runs the bot one command more, which nobody else is told of. */
export const commandsFor = (
  { admin: desk }: Pick<Asker, "admin">,
  { commands }: Pick<Desk, "commands">,
): readonly Command[] => (desk ? [...commands, admin] : commands);

const grammarFor = (asker: Asker, desk: Desk): Grammar => ({
  commands: commandsFor(asker, desk),
  reader: {
    language: asker.language.code,
    languages: asker.languages,
    currencies: currencyCodes,
    currency: asker.currency,
    freeZonesOnly: desk.privateZones !== true,
    switchedOn: desk.world.switchedOn,
    rigs: asker.rigs.rigs.map(({ name }) => name),
  } satisfies Reader,
  connectors: asker.language.connectors,
});

interface Service {
  readonly asker: Asker;
  readonly desk: Pick<Desk, "commands" | "world" | "privateZones">;
}

/** What a command is told of an asker and of this moment. `raw` is what was typed. */
export function contextFor(raw: Readonly<Record<string, string>>, { asker, desk }: Service): Context {
  // One answer is of one moment.
  const now = desk.world.now();
  return {
    world: { ...desk.world, now: () => now },
    say: asker.language.say,
    format: asker.format,
    language: asker.language.code,
    currency: asker.currency,
    country: asker.country,
    timeZone: asker.timeZone,
    privateZones: desk.privateZones,
    theme: asker.theme,
    unset: asker.unset,
    languages: asker.languages,
    speak: asker.speak,
    typing: asker.typing,
    shared: asker.shared,
    lastAnswer: () => asker.last.get(),
    memory: asker.memory,
    digests: asker.digests,
    alerts: asker.alerts,
    destination: asker.destination,
    admin: asker.admin,
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

interface Asked {
  readonly asker: Asker;
  readonly desk: Desk;
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
    await remember(command, reply, { context, asker, desk, raw });
    return { command: command.name, reply, outcome: "answered" };
  } catch (error) {
    if (error instanceof ManagersOnly) return refused(command, context);
    if (error instanceof OptionWanted) return askFor(error, command, { asker, desk, raw });
    return { command: command.name, reply: failedReply(error, context, desk), outcome: "failed" };
  }
}

function askFor(
  { option, changes }: OptionWanted,
  command: Command,
  { asker, desk, raw: typed }: Omit<Asked, "context">,
): Promise<Answered> {
  const raw = { ...typed, ...changes };
  const understood: Request = { command, raw, mistakes: [] };
  return backTo(
    command.name,
    { mistake: { code: "asked", option, group: "" }, raw, understood },
    { asker, desk },
  ).answer();
}

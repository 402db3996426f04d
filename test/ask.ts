import { decodeAnswer, encodeAnswer } from "../bot/last-answer.ts";
import { commands } from "../commands/index.ts";
import type { AlertOrder } from "../core/alerts/order.ts";
import { newState } from "../core/alerts/state.ts";
import type { Alerts } from "../commands/alerts.ts";
import type { Digests, FindDestination } from "../commands/digests.ts";
import type { Memory, Scope, Settings } from "../commands/memory.ts";
import type { Button, Reply } from "../commands/reply.ts";
import type { Theme } from "../core/charts/picture.ts";
import { noRigs } from "../commands/rigs.ts";
import { answerLine, type Answered, type Asker, type Desk, type Question } from "../commands/run.ts";
import type { HistoryDay } from "../core/history.ts";
import type { Subscription } from "../core/subscription.ts";
import type { World } from "../core/world.ts";
import { openLocales } from "../locales/index.ts";

/** Who asks; by default somebody who reads English, counts in dollars, and is nowhere in particular. */
export interface AskOptions {
  readonly language?: string;
  readonly currency?: string;
  readonly country?: string;
  readonly timeZone?: string;
  readonly theme?: Theme;
  readonly commands?: Desk["commands"];
  /** The bot is for private use. */
  readonly privateZones?: boolean;
  readonly typing?: Asker["typing"];
  /** Others read along. */
  readonly shared?: boolean;
  readonly isManager?: () => Promise<boolean>;
  readonly memory?: Memory;
  /** Orders for digests, and where one could go. */
  readonly digests?: Digests;
  readonly destination?: FindDestination;
}

export interface Conversation {
  readonly ask: (line: string) => Promise<Answered>;
  /** Those that were ordered in it. */
  readonly alerts: Alerts;
  /** What was written down as a failure of our own. */
  readonly troubles: readonly unknown[];
}

const locales = openLocales();

/** A person whose last answer is kept as the bot keeps it. */
export function person({
  language = "en",
  timeZone = "UTC",
  currency = "USD",
  country,
  theme,
  typing = "lines",
  shared = false,
  isManager = async () => true,
  memory = memoryInside(),
  digests = digestsInside(),
  destination = async () => "nowhere",
}: AskOptions = {}): Asker {
  let kept: unknown;
  let question: Question | undefined;
  return {
    language: locales.language(language),
    languages: locales.codes,
    format: locales.format(language, timeZone),
    speak: (code, zone) => ({ say: locales.language(code).say, format: locales.format(code, zone) }),
    currency,
    country,
    timeZone,
    theme,
    unset: { language, currency, timeZone, ...(country !== undefined && { country }) },
    typing,
    shared,
    memory,
    rigs: noRigs,
    digests,
    alerts: alertsInside(),
    destination,
    isManager,
    question: { get: () => question, set: (asking) => void (question = asking) },
    last: {
      get: async () => decodeAnswer(kept),
      set: async (answer) => {
        kept = encodeAnswer(answer);
      },
    },
  };
}

/** A memory that ends with the test. */
export function memoryInside(): Memory {
  const kept = new Map<Scope, Settings>();
  let book = noRigs;
  return {
    rigs: async () => book,
    keepRigs: async (rigs) => void (book = rigs),
    settings: async (scope) => kept.get(scope) ?? {},
    keepSettings: async (scope, settings) => void kept.set(scope, settings),
    everything: async (scope) => (kept.has(scope) ? [{ kind: "settings", value: kept.get(scope) }] : []),
    forget: async (scope) => ({
      settings: Number(kept.delete(scope)),
      "last-answer": 0,
      rigs: 0,
      digests: 0,
      alerts: 0,
      history: 0,
      link: 0,
    }),
    forgetDays: async () => 0,
    renameDays: async () => {},
    links: {
      people: async () => ["terminal"],
      others: async () => [],
      offer: async () => "ABCDEFGH",
      join: async () => ({ kind: "unknown" }),
      part: async () => [],
    },
  };
}

/** Orders that end with the test, of one person in one place, who has ordered all of them. */
export function digestsInside(days: readonly HistoryDay[] = []): Digests {
  const kept = new Map<string, Subscription>();
  const limits = { perPlace: 3, perOwner: 3 };
  return {
    of: async () => [...kept.values()],
    byId: async (id) => kept.get(id),
    newId: () => `digest${kept.size + 1}`,
    add: async (one) => {
      if (kept.size >= limits.perPlace) return "place-full";
      kept.set(one.id, one);
      return "added";
    },
    change: async (one) => kept.has(one.id) && kept.set(one.id, one).size > 0,
    remove: async (id) => kept.delete(id),
    limits,
    history: {
      before: async (subject, date) => {
        const earlier = days.filter((day) => day.subject === subject && isBefore(day.date, date));
        const last = earlier.map((day) => day.date).reduce((a, b) => (isBefore(a, b) ? b : a), noDate);
        return earlier.filter((day) => day.date.equals(last));
      },
      between: async (subject, from, to) =>
        days.filter((day) => day.subject === subject && !isBefore(day.date, from) && !isBefore(to, day.date)),
    },
  };
}

/** Alerts that end with the test, of one person in one place, who has ordered all of them. */
function alertsInside(): Alerts {
  const kept = new Map<string, AlertOrder>();
  const limits = { perPlace: 20, perOwner: 20 };
  return {
    of: async () => [...kept.values()],
    byId: async (id) => {
      const order = kept.get(id);
      return order && { order, state: newState };
    },
    newId: () => `alert${kept.size + 1}`,
    add: async (one) => {
      if (kept.size >= limits.perPlace) return "place-full";
      kept.set(one.id, one);
      return "added";
    },
    change: async (one) => kept.has(one.id) && kept.set(one.id, one).size > 0,
    remove: async (id) => kept.delete(id),
    limits,
    person: "telegram:user:1",
  };
}

const noDate = Temporal.PlainDate.from("1970-01-01");
const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) < 0;

/** Every command, in a world. A failure of our own is no answer: it is thrown on, so that a test sees it. */
export const deskFor = (world: World): Desk => ({
  commands,
  world,
  report: (error) => {
    throw error;
  },
});

/** A conversation of one person with the real commands, which remembers its last answer. */
export function converse(world: World, options: AskOptions = {}): Conversation {
  const troubles: unknown[] = [];
  const asker = person(options);
  const report = (error: unknown) => `trouble-${troubles.push(error)}`;
  const { privateZones = false } = options;
  const desk: Desk = { commands: options.commands ?? commands, world, report, privateZones };
  const ask = async (line: string) => answerLine(line, { ...asker, rigs: await asker.memory.rigs() }, desk);
  return { ask, alerts: asker.alerts, troubles };
}

/** The choices that a reply offers, with the question before them. */
export function choicesOf({ blocks }: Reply): { prompt: string; choices: readonly Button[] } {
  const block = blocks.find(({ kind }) => kind === "choices");
  return block?.kind === "choices" ? block : { prompt: "", choices: [] };
}

/** Everything in a reply that a person reads. */
export function textOf({ title, blocks, buttons = [], sources = [] }: Reply): readonly string[] {
  return [
    title,
    ...blocks.flatMap((block) => {
      switch (block.kind) {
        case "text":
          return [block.text];
        case "fields":
          return block.fields.flatMap(({ label, value, note = "" }) => [label, value, note]);
        case "table":
          return [...block.columns.map(({ label }) => label), ...block.rows.flat()];
        case "chart":
          return [block.alt];
        case "times":
          return block.times.map(({ text }) => text);
        case "choices":
          return [block.prompt, ...block.choices.map(({ label }) => label)];
      }
    }),
    ...buttons.map(({ label }) => label),
    ...sources.map(({ source, age }) => `${source.name} ${age}`),
  ];
}

/** The lines behind the buttons and choices of a reply. */
export const linesBehind = (reply: Reply): readonly string[] =>
  [...(reply.buttons ?? []), ...choicesOf(reply).choices].flatMap((button) =>
    "line" in button ? [button.line] : [],
  );

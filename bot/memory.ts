import { z } from "zod";
import type { LastAnswer } from "../commands/command.ts";
import type { KeptKind, KeptThing, Memory, Scope, Settings } from "../commands/memory.ts";
import { noRigs, type RigBook } from "../commands/rigs.ts";
import type { Kept } from "../core/cache.ts";
import type { History } from "../core/history.ts";
import type { AlertOrders } from "../core/storage/alert-store.ts";
import type { Database } from "../core/storage/database.ts";
import { themes } from "../core/charts/picture.ts";
import { openKeep } from "../core/storage/keep.ts";
import type { Subscriptions } from "../core/storage/outbox.ts";
import { aboutOf, keysOwnedBy, ownedKey } from "../core/storage/owned.ts";
import { decodeAnswer, encodeAnswer } from "./last-answer.ts";

/** Everything that is kept of people and places. Every call rejects when the database cannot be used. */
export interface MemoryStore {
  settings(owner: string): Promise<Settings>;
  rigs(person: string): Promise<RigBook>;
  lastAnswer(person: string, place: string): LastAnswerKeep;
  memoryOf(person: string, place: string): Memory;
  /** A place has got another id: what was set for it goes along. */
  movePlace(from: string, to: string): Promise<void>;
  /** Of which pauses of their digests people have been told, by the digest's id. */
  readonly told: Kept;
  /** Lines behind buttons that are too long to be carried by them. */
  readonly lines: Kept;
  /** What people were asked last, by `ownedKey` of person and place. */
  readonly questions: Kept;
}

export interface LastAnswerKeep {
  get(): Promise<LastAnswer | undefined>;
  set(answer: LastAnswer): Promise<void>;
}

/** What is kept in tables of its own. */
export interface Records {
  readonly database: Database;
  readonly subscriptions: Subscriptions;
  readonly alerts: AlertOrders;
  readonly history: History;
}

/** `why` explains an answer for a month; then it is forgotten. */
const answerLifeMs = 30 * 86_400_000;
const lineLifeMs = 90 * 86_400_000;
const questionLifeMs = 10 * 60_000;
/** A digest does not stay paused for longer. */
const toldLifeMs = 40 * 86_400_000;

const settingsShape = z.object({
  language: z.string().exactOptional(),
  currency: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
  country: z.string().exactOptional(),
  theme: z.enum(themes).exactOptional(),
});
const texts = z.record(z.string(), z.string());
const rigBookShape = z.object({
  rigs: z.array(
    z.object({
      name: z.string(),
      options: texts,
      networks: z.array(z.string()).exactOptional(),
      boughtOn: z.string().exactOptional(),
      accounts: texts.exactOptional(),
    }),
  ),
  standard: z.string().exactOptional(),
});

const askedNamespace = "question";

type Keep = ReturnType<typeof openKeep>;
/** The kinds that are values by key: each is the namespace it is kept under. */
const shelved = ["settings", "last-answer", "rigs"] as const satisfies readonly KeptKind[];
type Shelved = (typeof shelved)[number];

interface Shelves extends Records {
  readonly questions: Keep;
  readonly keeps: Readonly<Record<Shelved, Keep>>;
}

export function openMemory(records: Records): MemoryStore {
  const { database } = records;
  const settings = openKeep(database, "settings");
  const answers = openKeep(database, "last-answer");
  const rigs = openKeep(database, "rigs");
  const lines = openKeep(database, "lines");
  const told = openKeep(database, "told");
  const questions = openKeep(database, askedNamespace);
  const shelves = { ...records, questions, keeps: { settings, "last-answer": answers, rigs } };
  return {
    settings: async (owner) => readSettings(await settings.get(owner)),
    rigs: async (person) => readRigs(await rigs.get(person)),
    memoryOf: (person, place) => memoryOf(shelves, { me: person, here: place }),
    lastAnswer: (person, place) => lastAnswerIn(answers, ownedKey(person, place)),
    async movePlace(from, to) {
      const moved = await settings.get(from);
      if (moved === undefined) return;
      await settings.set(to, moved);
      await settings.delete(from);
    },
    told: { get: (key) => told.get(key), set: (key, value) => told.set(key, value, toldLifeMs) },
    lines: { get: (key) => lines.get(key), set: (key, value) => lines.set(key, value, lineLifeMs) },
    questions: {
      get: (key) => questions.get(key),
      set: (key, value) =>
        value === undefined ? questions.delete(key) : questions.set(key, value, questionLifeMs),
    },
  };
}

/** Settings that were kept in another form are as good as none. */
const readSettings = (kept: unknown): Settings => settingsShape.safeParse(kept).data ?? {};

/** What somebody entered must not be written over because it cannot be read: throws a ZodError. */
const readRigs = (kept: unknown): RigBook => (kept === undefined ? noRigs : rigBookShape.parse(kept));

const lastAnswerIn = (answers: Keep, key: string): LastAnswerKeep => ({
  get: async () => decodeAnswer(await answers.get(key)),
  set: async (answer) => void (await answers.set(key, encodeAnswer(answer), answerLifeMs)),
});

function memoryOf(shelves: Shelves, owners: Readonly<Record<Scope, string>>): Memory {
  const { settings, rigs } = shelves.keeps;
  return {
    settings: async (scope) => readSettings(await settings.get(owners[scope])),
    keepSettings: async (scope, given) => void (await settings.set(owners[scope], given)),
    rigs: async () => readRigs(await rigs.get(owners.me)),
    keepRigs: async (book) => void (await rigs.set(owners.me, book)),
    everything: (scope) => everythingOf(shelves, owners[scope]),
    forget: (scope) => forget(shelves, owners[scope]),
  };
}

async function everythingOf(shelves: Shelves, owner: string): Promise<readonly KeptThing[]> {
  const { subscriptions, alerts, history } = shelves;
  const [things, ordered, here, watched, watchedHere, days] = await Promise.all([
    Promise.all(shelved.map((kind) => thingsOf(shelves, kind, owner))),
    subscriptions.ofOwner(owner),
    subscriptions.ofPlace(owner),
    alerts.ofOwner(owner),
    alerts.ofPlace(owner),
    history.ofOwner(ownedKey(owner, "")),
  ]);
  const digests = new Map([...ordered, ...here].map((one) => [one.id, one]));
  const alertsById = new Map([...watched, ...watchedHere].map((one) => [one.id, one]));
  return [
    ...things.flat(),
    ...[...digests.values()].map((value) => ({ kind: "digests" as const, value })),
    ...[...alertsById.values()].map((value) => ({ kind: "alerts" as const, value })),
    ...days.map((value) => ({ kind: "history" as const, value })),
  ];
}

async function forget(
  { database, keeps, questions, subscriptions, alerts, history }: Shelves,
  owner: string,
): Promise<Readonly<Record<KeptKind, number>>> {
  // Gone in some minutes anyway, and so not told of.
  await questions.deleteMany([...(await keysOwnedBy(database, askedNamespace, owner))]);
  const gone = async (kind: Shelved) => {
    const keys = await keysOwnedBy(database, kind, owner);
    return (await keeps[kind].deleteMany([...keys])).filter(Boolean).length;
  };
  return {
    settings: await gone("settings"),
    "last-answer": await gone("last-answer"),
    rigs: await gone("rigs"),
    digests: await subscriptions.forget(owner),
    alerts: await alerts.forget(owner),
    history: await history.removeOf(ownedKey(owner, "")),
  };
}

async function thingsOf({ database, keeps }: Shelves, kind: Shelved, owner: string): Promise<KeptThing[]> {
  const keys = await keysOwnedBy(database, kind, owner);
  const values = await keeps[kind].getMany<unknown>([...keys]);
  return keys.flatMap((key, at) => {
    const value = values[at];
    const place = aboutOf(key);
    return value === undefined ? [] : [{ kind, value, ...(place !== undefined && { place }) }];
  });
}

import type { LastAnswer } from "../commands/command.ts";
import {
  keptKinds,
  type KeptKind,
  type KeptThing,
  type Memory,
  type Scope,
  type Settings,
} from "../commands/memory.ts";
import type { RigBook } from "../commands/rigs.ts";
import type { Kept } from "../core/cache.ts";
import type { History } from "../core/history.ts";
import type { AlertOrders } from "../core/storage/alert-store.ts";
import type { Database } from "../core/storage/database.ts";
import { openKeep } from "../core/storage/keep.ts";
import { openLinks } from "../core/storage/links.ts";
import type { Subscriptions } from "../core/storage/outbox.ts";
import { aboutOf, keysOwnedBy, ownedKey } from "../core/storage/owned.ts";
import { within } from "../core/storage/within.ts";
import { subjectOfRig } from "../core/subscription.ts";
import { decodeAnswer, encodeAnswer } from "./last-answer.ts";
import { burnCode, linksLock, linksOf } from "./profiles.ts";
import { keepRigs, readRigs, readSettings, shelf, type Read } from "./shelf.ts";

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
  /** A code that ties profiles together was written where others read: it is good no longer. Tells whether it was. */
  burnCode(code: string, now: Temporal.Instant): Promise<boolean>;
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
/** Nobody's name is kept with them, so that they cannot be forgotten sooner. */
const lineLifeMs = 30 * 86_400_000;
const questionLifeMs = 10 * 60_000;
/** A digest does not stay paused for longer. */
const toldLifeMs = 40 * 86_400_000;

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
    settings: async (owner) => readSettings(await settings.get(await homeIn(database, owner))),
    rigs: async (person) => readRigs(await rigs.get(await homeIn(database, person))),
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
    burnCode: (code, now) => burnCode(database, code, now),
  };
}

const lastAnswerIn = (answers: Keep, key: string): LastAnswerKeep => ({
  get: async () => decodeAnswer(await answers.get(key)),
  set: async (answer) => void (await answers.set(key, encodeAnswer(answer), answerLifeMs)),
});

/** What is asked for in private is the person's own, under the id of the profile. */
function memoryOf(shelves: Shelves, owners: Readonly<Record<Scope, string>>): Memory {
  const { database, keeps, history } = shelves;
  const { settings, rigs } = keeps;
  const home = (scope: Scope) => homeIn(database, owners[scope]);
  const isOwn = (scope: Scope) => owners[scope] === owners.me;
  let read: Read | undefined;
  return {
    settings: async (scope) => readSettings(await settings.get(await home(scope))),
    keepSettings: async (scope, given) => void (await settings.set(await home(scope), given)),
    async rigs() {
      const owner = await home("me");
      const value = await rigs.get<unknown>(owner);
      read = { home: owner, value };
      return readRigs(value);
    },
    async keepRigs(book) {
      await keepRigs(database, owners.me, { book, read });
      read = undefined;
    },
    forgetDays: async (rig) => history.remove(subjectOfRig(await home("me"), rig)),
    async renameDays(from, to) {
      const owner = await home("me");
      await history.move(subjectOfRig(owner, from), subjectOfRig(owner, to));
    },
    async everything(scope) {
      if (!isOwn(scope)) return everythingOf(shelves, owners[scope]);
      const members = await openLinks(database).membersOf(owners.me);
      return everythingOfAll(shelves, members);
    },
    forget: (scope) => (isOwn(scope) ? forgetAll(shelves, owners.me) : forget(shelves, owners[scope])),
    links: linksOf(database, owners.me, shelf),
  };
}

const homeIn = (database: Database, owner: string): Promise<string> => openLinks(database).homeOf(owner);

/** Of everybody whose profile it is, each thing once. */
async function everythingOfAll(shelves: Shelves, members: readonly string[]): Promise<readonly KeptThing[]> {
  const each = await Promise.all(members.map((member) => everythingOf(shelves, member)));
  const known = new Set<string>();
  const things = each.flat().filter((thing) => {
    const key = thing.kind === "digests" || thing.kind === "alerts" ? JSON.stringify(thing) : undefined;
    if (key === undefined) return true;
    return !known.has(key) && known.add(key).size > 0;
  });
  return members.length > 1 ? [{ kind: "link", value: { accounts: members } }, ...things] : things;
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

/** The profile goes for everybody whose it is, and so does the link. */
async function forgetAll(shelves: Shelves, person: string): Promise<Readonly<Record<KeptKind, number>>> {
  const members = await within(shelves.database, [linksLock], async (inside) => {
    const links = openLinks(inside);
    const all = await links.membersOf(person);
    await links.untie(all);
    return all;
  });
  const counts = { ...nothing, link: Number(members.length > 1) };
  for (const member of members) {
    const gone = await forget(shelves, member);
    for (const kind of keptKinds) counts[kind] += gone[kind];
  }
  return counts;
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
    ...nothing,
    settings: await gone("settings"),
    "last-answer": await gone("last-answer"),
    rigs: await gone("rigs"),
    digests: await subscriptions.forget(owner),
    alerts: await alerts.forget(owner),
    history: await history.removeOf(ownedKey(owner, "")),
  };
}

const nothing: Readonly<Record<KeptKind, number>> = {
  settings: 0,
  "last-answer": 0,
  rigs: 0,
  digests: 0,
  alerts: 0,
  history: 0,
  link: 0,
};

async function thingsOf({ database, keeps }: Shelves, kind: Shelved, owner: string): Promise<KeptThing[]> {
  const keys = await keysOwnedBy(database, kind, owner);
  const values = await keeps[kind].getMany<unknown>([...keys]);
  return keys.flatMap((key, at) => {
    const value = values[at];
    const place = aboutOf(key);
    return value === undefined ? [] : [{ kind, value, ...(place !== undefined && { place }) }];
  });
}

import { z } from "zod";
import type { LastAnswer } from "../commands/command.ts";
import type { KeptKind, KeptThing, Memory, Settings } from "../commands/memory.ts";
import type { Kept } from "../core/cache.ts";
import type { Database } from "../core/storage/database.ts";
import { openKeep } from "../core/storage/keep.ts";
import { aboutOf, keysOwnedBy, ownedKey } from "../core/storage/owned.ts";
import { decodeAnswer, encodeAnswer } from "./last-answer.ts";

/** Everything that is kept of people and places. Every call rejects when the database cannot be used. */
export interface MemoryStore {
  settings(owner: string): Promise<Settings>;
  lastAnswer(person: string, place: string): LastAnswerKeep;
  memoryOf(person: string, place: string): Memory;
  /** A place has got another id: what was set for it goes along. */
  movePlace(from: string, to: string): Promise<void>;
  /** Lines behind buttons that are too long to be carried by them. */
  readonly lines: Kept;
}

export interface LastAnswerKeep {
  get(): Promise<LastAnswer | undefined>;
  set(answer: LastAnswer): Promise<void>;
}

/** `why` explains an answer for a month; then it is forgotten. */
const answerLifeMs = 30 * 86_400_000;
const lineLifeMs = 90 * 86_400_000;

const settingsShape = z.object({
  language: z.string().exactOptional(),
  currency: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
  country: z.string().exactOptional(),
});

type Keep = ReturnType<typeof openKeep>;

/** What is kept in somebody's name; each kind of thing is the namespace it is kept under. */
interface Shelves {
  readonly database: Database;
  readonly keeps: Readonly<Record<KeptKind, Keep>>;
}

const kinds: readonly KeptKind[] = ["settings", "last-answer"];

export function openMemory(database: Database): MemoryStore {
  const settings = openKeep(database, "settings");
  const answers = openKeep(database, "last-answer");
  const lines = openKeep(database, "lines");
  const shelves = { database, keeps: { settings, "last-answer": answers } };
  return {
    settings: async (owner) => readSettings(await settings.get(owner)),
    memoryOf: (person, place) => memoryOf(shelves, { me: person, here: place }),
    lastAnswer: (person, place) => lastAnswerIn(answers, ownedKey(person, place)),
    async movePlace(from, to) {
      const moved = await settings.get(from);
      if (moved === undefined) return;
      await settings.set(to, moved);
      await settings.delete(from);
    },
    lines: { get: (key) => lines.get(key), set: (key, value) => lines.set(key, value, lineLifeMs) },
  };
}

/** Settings that were kept in another form are as good as none. */
const readSettings = (kept: unknown): Settings => settingsShape.safeParse(kept).data ?? {};

const lastAnswerIn = (answers: Keep, key: string): LastAnswerKeep => ({
  get: async () => decodeAnswer(await answers.get(key)),
  set: async (answer) => void (await answers.set(key, encodeAnswer(answer), answerLifeMs)),
});

function memoryOf(
  { database, keeps }: Shelves,
  owners: { readonly me: string; readonly here: string },
): Memory {
  const { settings } = keeps;
  return {
    settings: async (scope) => readSettings(await settings.get(owners[scope])),
    keepSettings: async (scope, given) => void (await settings.set(owners[scope], given)),
    everything: async (scope) =>
      (await Promise.all(kinds.map((kind) => thingsOf({ database, keeps }, kind, owners[scope])))).flat(),
    async forget(scope) {
      const gone = async (kind: KeptKind) => {
        const keys = await keysOwnedBy(database, kind, owners[scope]);
        return (await keeps[kind].deleteMany([...keys])).filter(Boolean).length;
      };
      return { settings: await gone("settings"), "last-answer": await gone("last-answer") };
    },
  };
}

async function thingsOf({ database, keeps }: Shelves, kind: KeptKind, owner: string): Promise<KeptThing[]> {
  const keys = await keysOwnedBy(database, kind, owner);
  const values = await keeps[kind].getMany<unknown>([...keys]);
  return keys.flatMap((key, at) => {
    const value = values[at];
    const place = aboutOf(key);
    return value === undefined ? [] : [{ kind, value, ...(place !== undefined && { place }) }];
  });
}

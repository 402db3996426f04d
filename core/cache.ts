import { LRUCache } from "lru-cache";
import type { z } from "zod";
import { UpstreamError } from "./errors.ts";
import type { Http } from "./http.ts";
import type { Clock, Fetched, Upstream, World } from "./world.ts";

/** Where last good answers survive a restart. Rejects when it cannot be read or written. */
export interface Kept {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
}

/** An upstream's answer as it came, with the time. */
interface KeptAnswer {
  readonly body: unknown;
  readonly fetchedAt: string;
}

export interface CacheOptions {
  readonly http: Http;
  readonly clock: Clock;
  readonly kept: Kept;
  /** How long a reader waits for a newer answer while an old one is at hand. */
  readonly patienceMs: number;
  readonly wait: (ms: number) => Promise<void>;
  /** Told when last good answers cannot be read or written: the answer itself does not fail for that. */
  readonly onStorageTrouble: (error: unknown) => void;
}

/** The world, with what it said remembered, and a way to leave it in good order. */
export interface CachedWorld extends World {
  close(): Promise<void>;
}

interface Question {
  readonly upstream: Upstream;
  readonly path: string;
  readonly shape: z.ZodType;
}

type Held = Omit<Fetched<unknown>, "stale">;

/** An answer up to this many times its fresh age is served at once and refreshed behind; an older one is marked stale. */
const toleratedAges = 4;
/** After a failed refresh the old answer is served this long before the upstream is tried again. */
const failureSeconds = 30;

/** Single flight, stale-while-revalidate, and last good answers that outlive the process. */
export function createWorld(options: CacheOptions): CachedWorld {
  const { clock, http } = options;
  const running = new Set<Promise<unknown>>();
  const memory = new LRUCache<string, Held, Question>({
    max: 1000,
    ttl: 1,
    ttlResolution: 0,
    perf: { now: () => clock.now().epochMilliseconds },
    fetchMethod: (key, _stale, { context, options: entry }) =>
      tracked(running, async () => {
        const held = await refresh(options, memory.peek(key, { allowStale: true }), context);
        entry.ttl = (held.failure ? failureSeconds : context.upstream.freshSeconds) * 1000;
        return held;
      }),
  });
  return {
    now: () => clock.now(),
    async json<T>(upstream: Upstream, path: string, shape: z.ZodType<T>) {
      const question: Question = { upstream, path, shape };
      const held = await ask(options, memory, question);
      const stale = ageSeconds(held, clock.now()) > toleratedAges * upstream.freshSeconds;
      // The shape of a key never changes: it is the adapter that owns both.
      return { ...held, data: held.data as T, stale };
    },
    async close() {
      await http.close();
      await Promise.allSettled(running);
    },
  };
}

const keyOf = ({ upstream, path }: Question): string => upstream.id + path;

const ageSeconds = (held: Held, now: Temporal.Instant): number => now.since(held.fetchedAt).total("seconds");

async function tracked<T>(running: Set<Promise<unknown>>, work: () => Promise<T>): Promise<T> {
  const promise = work();
  running.add(promise);
  try {
    return await promise;
  } finally {
    running.delete(promise);
  }
}

async function ask(
  options: CacheOptions,
  memory: LRUCache<string, Held, Question>,
  question: Question,
): Promise<Held> {
  const key = keyOf(question);
  const known = memory.peek(key, { allowStale: true }) ?? (await remember(options, memory, question));
  if (!known) return memory.forceFetch(key, { context: question });
  const tolerated = toleratedAges * question.upstream.freshSeconds;
  if (ageSeconds(known, options.clock.now()) <= tolerated) {
    return memory.forceFetch(key, { context: question, allowStale: true });
  }
  return Promise.race([
    memory.forceFetch(key, { context: question }),
    options.wait(options.patienceMs).then(() => known),
  ]);
}

/** Puts the last good answer of an earlier process into memory, with its true age. */
async function remember(
  options: CacheOptions,
  memory: LRUCache<string, Held, Question>,
  question: Question,
): Promise<Held | undefined> {
  const kept = await recall(options, question);
  if (kept && !memory.has(keyOf(question))) {
    memory.set(keyOf(question), kept, {
      ttl: question.upstream.freshSeconds * 1000,
      start: kept.fetchedAt.epochMilliseconds,
    });
  }
  return kept;
}

async function recall(options: CacheOptions, question: Question): Promise<Held | undefined> {
  try {
    const kept = (await options.kept.get(keyOf(question))) as KeptAnswer | undefined;
    if (!kept) return undefined;
    const parsed = question.shape.safeParse(kept.body);
    return parsed.success
      ? { data: parsed.data, fetchedAt: Temporal.Instant.from(kept.fetchedAt) }
      : undefined;
  } catch (error) {
    options.onStorageTrouble(error);
    return undefined;
  }
}

/** A new answer, or the old one with the reason why there is no new one. Rejects when there is neither. */
async function refresh(options: CacheOptions, old: Held | undefined, question: Question): Promise<Held> {
  try {
    return await fetchAndKeep(options, question);
  } catch (error) {
    if (!(error instanceof UpstreamError) || !old) throw error;
    return { ...old, failure: error };
  }
}

async function fetchAndKeep({ http, clock, kept, onStorageTrouble }: CacheOptions, question: Question) {
  const { upstream, path, shape } = question;
  const body = await http.read(upstream, path);
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new UpstreamError(upstream.id, "shape", { cause: parsed.error });
  const fetchedAt = clock.now();
  await kept.set(keyOf(question), { body, fetchedAt: fetchedAt.toString() } satisfies KeptAnswer).catch(onStorageTrouble);
  return { data: parsed.data, fetchedAt };
}

import { LRUCache } from "lru-cache";
import { z } from "zod";
import { UpstreamError } from "./errors.ts";
import type { Http } from "./http.ts";
import { secondsBetween } from "./time.ts";
import type { Turns } from "./turns.ts";
import type { Clock, Fetched, Upstream, World } from "./world.ts";

/** Where last good answers survive a restart. Rejects when it cannot be read or written. */
export interface Kept {
  get(key: string): Promise<unknown>;
  /** For so long; for ever where that is absent. */
  set(key: string, value: unknown, lifeMs?: number): Promise<unknown>;
}

/** An upstream's answer as it came, with the time. */
const keptAnswer = z.object({ body: z.unknown(), fetchedAt: z.iso.datetime() });

export interface CacheOptions {
  readonly http: Http;
  readonly clock: Clock;
  readonly kept: Kept;
  readonly switchedOn?: World["switchedOn"];
  /** Where several processes share what is kept: they take turns at asking for more. */
  readonly turns?: Turns | undefined;
  /** How long a reader waits for a newer answer while an old one is at hand. */
  readonly patienceMs: number;
  /** How long a reader waits where there is no answer at all; it goes on being asked for behind. As long as it takes by default. */
  readonly coldPatienceMs?: number;
  /** How long `close` waits for newer answers that are fetched behind the readers; 0 by default. */
  readonly lingerMs?: number;
  readonly wait: (ms: number) => Promise<void>;
  /** Told when last good answers cannot be read or written: the answer itself does not fail for that. */
  readonly onStorageTrouble: (error: unknown) => void;
  /** Told of each reading. Must not throw. */
  readonly onRead?: ((reading: Reading) => void) | undefined;
  /** Told why no newer answer could be had. Must not throw. */
  readonly onFailure?: ((failure: UpstreamError) => void) | undefined;
}

/** What a reader got. */
export interface Reading {
  /** Id of the upstream. */
  readonly upstream: string;
  /**
   * `hit`: what was in memory, young enough; `aged`: the same, a little old, while a newer one is fetched; `miss`: nothing
   * was in memory; `stale`: the last good answer, too old; `failed`: nothing.
   */
  readonly result: "hit" | "aged" | "miss" | "stale" | "failed";
  /** How old the answer is; absent where there is none. */
  readonly ageSeconds?: number;
}

/** The world, with what it said remembered, and a way to leave it in good order. */
export interface CachedWorld extends World {
  /** Ends what is still asked once it has lingered, and waits until what came is kept. No new question is asked afterwards. */
  close(): Promise<void>;
}

interface Question {
  readonly upstream: Upstream;
  readonly path: string;
  readonly shape: z.ZodType;
}

type Answer = Omit<Fetched<unknown>, "stale">;

interface Held {
  readonly answer: Answer;
  /** Until then nobody asks the upstream again. */
  readonly goodUntil: Temporal.Instant;
}

type Memory = LRUCache<string, Held, Question>;

/** An answer up to this many times its fresh age is served at once and refreshed behind; an older one is marked stale. */
const toleratedAges = 4;
/** What an upstream said a season ago misleads more than it helps. Paths with a date in them would be kept for ever. */
const keptMs = 90 * 24 * 3_600_000;
/** After a failed refresh the old answer is served this long before the upstream is tried again. */
const failureSeconds = 30;

interface Parts extends CacheOptions {
  /** Aborted when nothing more is asked. */
  readonly ending: AbortSignal;
}

/** Single flight, stale-while-revalidate, and last good answers that outlive the process. */
export function createWorld(given: CacheOptions): CachedWorld {
  const { clock, http } = given;
  const ended = new AbortController();
  const options: Parts = { ...given, ending: ended.signal };
  const running = new Set<Promise<unknown>>();
  const refreshing = new Set<Promise<unknown>>();
  const memory: Memory = new LRUCache({
    max: 1000,
    // Whoever waits for an answer gets it, though others may have pushed the question out meanwhile.
    ignoreFetchAbort: true,
    fetchMethod: (_key, old, { context }) =>
      tracked(running, old ? tracked(refreshing, refresh(options, old, context)) : begin(options, context)),
  });
  return {
    switchedOn: given.switchedOn,
    now: () => clock.now(),
    async json<T>(upstream: Upstream, path: string, shape: z.ZodType<T>) {
      const question = { upstream, path, shape };
      const wasHeld = memory.has(keyOf(question));
      try {
        const { answer } = await tracked(running, ask(options, memory, question));
        const stale = !isTolerable(answer, upstream, clock.now());
        options.onRead?.(readingOf(answer, { upstream, wasHeld, stale, now: clock.now() }));
        // The shape of a key never changes: it is the adapter that owns both.
        return { ...answer, data: answer.data as T, stale };
      } catch (error) {
        options.onRead?.({ upstream: upstream.id, result: "failed" });
        throw error;
      }
    },
    async close() {
      await linger(options, refreshing);
      ended.abort();
      await http.close();
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

interface Circumstances {
  readonly upstream: Upstream;
  readonly wasHeld: boolean;
  readonly stale: boolean;
  readonly now: Temporal.Instant;
}

function readingOf({ fetchedAt }: Answer, { upstream, wasHeld, stale, now }: Circumstances): Reading {
  const ageSeconds = secondsBetween(fetchedAt, now);
  const held = ageSeconds > upstream.freshSeconds ? "aged" : "hit";
  return { upstream: upstream.id, result: stale ? "stale" : wasHeld ? held : "miss", ageSeconds };
}

const keyOf = ({ upstream, path }: Question): string => upstream.id + path;

/** An answer from the future is from a clock that was wrong, which must not make it last. */
const isGood = ({ answer, goodUntil }: Held, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(answer.fetchedAt, now) <= 0 && Temporal.Instant.compare(now, goodUntil) <= 0;

const isTolerable = ({ fetchedAt }: Answer, { freshSeconds }: Upstream, now: Temporal.Instant): boolean =>
  secondsBetween(fetchedAt, now) <= toleratedAges * freshSeconds;

async function tracked<T>(running: Set<Promise<unknown>>, promise: Promise<T>): Promise<T> {
  running.add(promise);
  try {
    return await promise;
  } finally {
    running.delete(promise);
  }
}

/** A process that answers once would else never get a newer answer while the old one is good enough. */
async function linger({ lingerMs = 0, wait }: CacheOptions, refreshing: ReadonlySet<Promise<unknown>>) {
  if (lingerMs > 0 && refreshing.size > 0)
    await Promise.race([Promise.allSettled(refreshing), wait(lingerMs)]);
}

async function ask(options: Parts, memory: Memory, question: Question): Promise<Held> {
  const key = keyOf(question);
  const known = memory.get(key) ?? (await firstAnswer(options, question, memory));
  const now = options.clock.now();
  if (isGood(known, now)) return known;
  const newer = { context: question, forceRefresh: true };
  if (isTolerable(known.answer, question.upstream, now))
    return memory.forceFetch(key, { ...newer, allowStale: true });
  return Promise.race([memory.forceFetch(key, newer), options.wait(options.patienceMs).then(() => known)]);
}

/** Rejects with an UpstreamError when the reader's patience is over. */
function firstAnswer({ coldPatienceMs, wait }: Parts, question: Question, memory: Memory): Promise<Held> {
  const asked = memory.forceFetch(keyOf(question), { context: question });
  if (coldPatienceMs === undefined) return asked;
  const tooLate = async (): Promise<never> => {
    await wait(coldPatienceMs);
    throw new UpstreamError(question.upstream.id, "timeout");
  };
  return Promise.race([asked, tooLate()]);
}

/** The last good answer of an earlier process with its true age, as long as it is kept, or else a new one. */
async function begin(options: Parts, question: Question): Promise<Held> {
  // Behind an answer that was given things are asked on, and what is kept may be closed by now.
  if (options.ending.aborted) throw new UpstreamError(question.upstream.id, "resting");
  return (await recall(options, question)) ?? fetchAndKeep(options, question);
}

async function recall(options: CacheOptions, question: Question): Promise<Held | undefined> {
  if (question.upstream.memoryOnly) return undefined;
  try {
    const kept = keptAnswer.safeParse(await options.kept.get(keyOf(question)));
    const parsed = question.shape.safeParse(kept.data?.body);
    if (!kept.success || !parsed.success) return undefined;
    return fresh(question, parsed.data, Temporal.Instant.from(kept.data.fetchedAt));
  } catch (error) {
    options.onStorageTrouble(error);
    return undefined;
  }
}

/** A new answer, or the old one with the reason why there is no new one. */
async function refresh(options: Parts, old: Held, question: Question): Promise<Held> {
  try {
    return await fetchAndKeep(options, question);
  } catch (failure) {
    if (!(failure instanceof UpstreamError)) throw failure;
    const goodUntil = options.clock.now().add({ seconds: failureSeconds });
    return { answer: { ...old.answer, failure }, goodUntil };
  }
}

/** How long a process may take to ask before another one does. */
const turnMs = 30_000;
const lookMs = 200;

/** The answer that another process has got meanwhile, or else a new one. */
async function fetchAndKeep(options: Parts, question: Question): Promise<Held> {
  const { turns, clock, wait, ending } = options;
  // What may not be kept cannot be got from another process.
  if (!turns || question.upstream.memoryOnly) return askAndKeep(options, question);
  const name = keyOf(question);
  while (!ending.aborted) {
    const turn = await turnAt(name, options, turns);
    // Only then nobody else can get one between our look and our asking.
    const theirs = await recall(options, question);
    if (theirs && isGood(theirs, clock.now())) {
      if (turn === "ours") await turns.end(name).catch(options.onStorageTrouble);
      return theirs;
    }
    if (turn === "ours") return askInTurn(options, question, turns);
    if (turn === "failed") throw new UpstreamError(question.upstream.id, "resting");
    await wait(lookMs);
  }
  throw new UpstreamError(question.upstream.id, "resting");
}

/** Where the database is gone each process asks for itself. */
async function turnAt(name: string, { onStorageTrouble }: CacheOptions, turns: Turns) {
  try {
    return await turns.take(name, turnMs);
  } catch (error) {
    onStorageTrouble(error);
    return "ours";
  }
}

async function askInTurn(options: CacheOptions, question: Question, turns: Turns): Promise<Held> {
  const name = keyOf(question);
  const after = async (act: () => Promise<void>) => act().catch(options.onStorageTrouble);
  try {
    const held = await askAndKeep(options, question);
    await after(() => turns.end(name));
    return held;
  } catch (failure) {
    await after(() => turns.fail(name, failureSeconds * 1000));
    throw failure;
  }
}

async function askAndKeep(options: CacheOptions, question: Question): Promise<Held> {
  try {
    return await readAndKeep(options, question);
  } catch (error) {
    if (error instanceof UpstreamError) options.onFailure?.(error);
    throw error;
  }
}

async function readAndKeep(options: CacheOptions, question: Question): Promise<Held> {
  const { upstream, path, shape } = question;
  const body = await options.http.read(upstream, path);
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new UpstreamError(upstream.id, "shape", { cause: parsed.error });
  const fetchedAt = options.clock.now();
  if (!upstream.memoryOnly) await keep(options, keyOf(question), { body, fetchedAt: fetchedAt.toString() });
  return fresh(question, parsed.data, fetchedAt);
}

async function keep(
  { kept, onStorageTrouble }: CacheOptions,
  key: string,
  answer: z.infer<typeof keptAnswer>,
) {
  try {
    await kept.set(key, answer, keptMs);
  } catch (error) {
    onStorageTrouble(error);
  }
}

const fresh = ({ upstream }: Question, data: unknown, fetchedAt: Temporal.Instant): Held => ({
  answer: { data, fetchedAt },
  goodUntil: fetchedAt.add({ seconds: upstream.freshSeconds }),
});

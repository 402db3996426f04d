import { setImmediate as nextTurn } from "node:timers/promises";
import { inspect } from "node:util";
import { Keyv } from "keyv";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod";
import { createWorld, type Kept } from "../../core/cache.ts";
import type { UpstreamError } from "../../core/errors.ts";
import { createHttp } from "../../core/http.ts";
import { openDatabase } from "../../core/storage/database.ts";
import { openKeep, purgeExpired } from "../../core/storage/keep.ts";
import type { Upstream } from "../../core/world.ts";
import { startUpstream, watchUnheard, type Behaviour, type Recording } from "../fakes/upstream.ts";
import { openTestWorld, recordedAt, testClock, type TestWorldOptions } from "../world.ts";

describe("asking the world", () => {
  it("gives the upstream's answer in the shape that was asked for, with its time", async () => {
    await using test = await setup();
    expect(await test.ask()).toEqual({ data: { usd: 1.5 }, fetchedAt: recordedAt, stale: false });
  });

  it("knows what time it is", async () => {
    await using test = await setup();
    test.clock.pass({ hours: 2 });
    expect(test.world.now()).toEqual(recordedAt.add({ hours: 2 }));
  });

  it("asks the upstream once for twenty readers of one question", async () => {
    await using test = await setup();
    const answers = await Promise.all(Array.from({ length: 20 }, () => test.ask()));
    expect(new Set(answers.map(({ data }) => data)).size).toBe(1);
    expect(test.upstream.calls).toHaveLength(1);
  });

  it("asks once for each question, and for each upstream", async () => {
    await using test = await setup();
    const questions = [test.ask(), test.ask("/price?ids=akt"), test.world.json(other, "/price", price)];
    expect((await Promise.all(questions)).map(({ data }) => data.usd)).toEqual([1.5, 1.5, 1.6]);
    expect(test.upstream.calls).toHaveLength(3);
  });

  it("fails for all twenty readers alike when there is no answer and never was one", async () => {
    await using test = await setup({ behaviour: { status: 404, json: {} } });
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => test.ask()));
    expect(answers.every(({ status }) => status === "rejected")).toBe(true);
    expect(answers[0]).toMatchObject({ reason: { name: "UpstreamError", reason: "status", status: 404 } });
    expect(test.upstream.calls).toHaveLength(1);
  });

  it("does not hold a failure against the upstream that answers the next time", async () => {
    await using test = await setup({ behaviour: { status: 404, json: {} } });
    await expect(test.ask()).rejects.toMatchObject({ reason: "status" });
    test.upstream.behaveAll("recorded");
    expect((await test.ask()).data).toEqual({ usd: 1.5 });
  });

  it("fails when the answer has another shape, and says what is wrong but not what was answered", async () => {
    await using test = await setup({ behaviour: { json: { usd: "CG-secret" } } });
    const error: unknown = await test.ask().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "UpstreamError", sourceId: "example", reason: "shape" });
    expect(inspect(error, { depth: 10 })).toContain("expected number");
    expect(inspect(error, { depth: 10 })).not.toContain("CG-secret");
  });

  it("tells of each reading what it got and how old that was, and of each failure once", async () => {
    await using test = await setup();
    await test.ask();
    test.clock.pass({ seconds: 10 });
    await test.ask();
    test.clock.pass({ seconds: 110 });
    test.upstream.behaveAll({ json: { usd: "two" } });
    await test.ask();
    await vi.waitFor(() => expect(test.failures).toHaveLength(1));
    test.clock.pass({ minutes: 10 });
    await Promise.all([test.ask(), test.ask()]);
    await expect(test.ask("/none")).rejects.toMatchObject({ reason: "shape" });
    const upstream = "example";
    expect(test.readings).toEqual([
      { upstream, result: "miss", ageSeconds: 0 },
      { upstream, result: "hit", ageSeconds: 10 },
      { upstream, result: "aged", ageSeconds: 120 },
      { upstream, result: "stale", ageSeconds: 720 },
      { upstream, result: "stale", ageSeconds: 720 },
      { upstream, result: "failed" },
    ]);
    expect(test.failures.map(({ sourceId, reason }) => [sourceId, reason])).toEqual([
      ["example", "shape"],
      ["example", "shape"],
      ["example", "shape"],
    ]);
  });

  it("still answers a question that a thousand others have pushed out of memory", async () => {
    const body = { usd: 1.25 };
    const kept: Kept = {
      get: async () => ({ body, fetchedAt: recordedAt.toString() }),
      set: async () => true,
    };
    await using test = await setup({ kept });
    const pages = Array.from({ length: 1_010 }, (_, page) => test.ask(`/price?page=${page}`));
    const answers = await Promise.allSettled(pages);
    expect(answers.filter(({ status }) => status === "rejected")).toEqual([]);
  });
});

describe("an answer that was given before", () => {
  it("is used as it is while it is fresh", async () => {
    await using test = await setup();
    await test.ask();
    test.clock.pass({ seconds: 60 });
    expect(await test.ask()).toMatchObject({ fetchedAt: recordedAt, stale: false });
    expect(test.upstream.calls).toHaveLength(1);
  });

  it("is given at once when it is a little older, while a newer one is fetched once for the next readers", async () => {
    await using test = await setup();
    await test.ask();
    test.upstream.behaveAll({ json: { usd: 2 } });
    test.clock.pass({ seconds: 240 });
    const readers = await Promise.all(Array.from({ length: 20 }, () => test.ask()));
    expect(new Set(readers.map(({ data, stale }) => `${data.usd} ${stale}`))).toEqual(new Set(["1.5 false"]));
    await expect
      .poll(() => test.ask(), { interval: 1 })
      .toEqual({
        data: { usd: 2 },
        fetchedAt: recordedAt.add({ seconds: 240 }),
        stale: false,
      });
    expect(test.upstream.calls).toHaveLength(2);
  });

  it("is given at once also when the upstream is silent", async () => {
    await using test = await setup();
    await test.ask();
    test.upstream.behaveAll("hang");
    test.clock.pass({ seconds: 61 });
    expect(await test.ask()).toEqual({ data: { usd: 1.5 }, fetchedAt: recordedAt, stale: false });
    expect(await test.ask()).toMatchObject({ data: { usd: 1.5 } });
  });

  it("is waited for to be replaced when it is older than that", async () => {
    await using test = await setup();
    await test.ask();
    test.upstream.behaveAll({ json: { usd: 2 } });
    test.clock.pass({ seconds: 241 });
    const fetchedAt = recordedAt.add({ seconds: 241 });
    expect(await test.ask()).toEqual({ data: { usd: 2 }, fetchedAt, stale: false });
    expect(test.upstream.calls).toHaveLength(2);
  });

  it("is given with its age when patience runs out, and replaced once the newer one is there", async () => {
    const patience = Promise.withResolvers<void>();
    await using test = await setup({ patience: patience.promise });
    await test.ask();
    test.upstream.behaveAll("hang");
    test.clock.pass({ seconds: 241 });
    const readers = [test.ask(), test.ask()];
    await vi.waitFor(() => expect(test.upstream.calls).toHaveLength(2), { interval: 1 });
    patience.resolve();
    for (const answer of await Promise.all(readers)) {
      expect(answer).toEqual({ data: { usd: 1.5 }, fetchedAt: recordedAt, stale: true });
    }
    expect(test.upstream.calls).toHaveLength(2);
  });

  it("that there never was is not waited for beyond a reader's patience, and is there for a later reader", async () => {
    await using test = await setup({ coldPatienceMs: 6_000, patience: Promise.resolve() });
    await expect(test.ask()).rejects.toMatchObject({ sourceId: example.id, reason: "timeout" });
    const later = async (): Promise<unknown> => {
      await new Promise((turn) => void setImmediate(turn));
      return test.ask().catch(later);
    };
    expect(await later()).toMatchObject({ stale: false });
    expect(test.upstream.calls).toHaveLength(1);
  });

  it("is replaced by what comes after patience has run out", async () => {
    const release = Promise.withResolvers<void>();
    const kept = heldBack(release.promise);
    await using test = await setup({ kept, patience: Promise.resolve() });
    await test.ask();
    kept.holdBack = true;
    test.upstream.behaveAll({ json: { usd: 2 } });
    test.clock.pass({ seconds: 300 });
    expect(await test.ask()).toMatchObject({ data: { usd: 1.5 }, stale: true });
    release.resolve();
    await expect.poll(() => test.ask(), { interval: 1 }).toMatchObject({ data: { usd: 2 }, stale: false });
    expect(test.upstream.calls).toHaveLength(2);
  });

  it("does not last longer because the clock was wrong", async () => {
    await using test = await setup();
    test.clock.pass({ hours: 24 });
    await test.ask();
    test.clock.pass({ hours: -24 });
    test.upstream.behaveAll({ json: { usd: 2 } });
    await expect
      .poll(() => test.ask(), { interval: 1 })
      .toMatchObject({ data: { usd: 2 }, fetchedAt: recordedAt });
  });
});

describe("an upstream that fails after it has answered", () => {
  it.each<[string, Behaviour, Partial<UpstreamError>]>([
    ["does not know us any more", { status: 404, json: {} }, { reason: "status", status: 404 }],
    ["is broken", { status: 500, json: {} }, { reason: "status", status: 500 }],
    ["is gone", "cut", { reason: "unreachable" }],
    ["has changed its answers", { json: { price: 1.5 } }, { reason: "shape" }],
    [
      "asks us to come back later",
      { status: 429, headers: { "retry-after": "3600" }, json: {} },
      { reason: "rate-limited" },
    ],
  ])(
    "and %s leaves us its last good answer, with its true age and the reason",
    async (_how, behaviour, facts) => {
      await using test = await setup();
      await test.ask();
      test.upstream.behaveAll(behaviour);
      test.clock.pass({ hours: 3 });
      const answer = await test.ask();
      expect(answer).toMatchObject({ data: { usd: 1.5 }, fetchedAt: recordedAt, stale: true });
      expect(answer.failure).toMatchObject({ name: "UpstreamError", sourceId: "example", ...facts });
    },
  );

  it("has its failure told from then on, while the answer is not yet old", async () => {
    await using test = await setup();
    await test.ask();
    test.upstream.behaveAll({ status: 404, json: {} });
    test.clock.pass({ seconds: 90 });
    expect(await test.ask()).not.toHaveProperty("failure");
    await expect
      .poll(() => test.ask(), { interval: 1 })
      .toMatchObject({ data: { usd: 1.5 }, stale: false, failure: { reason: "status" } });
  });

  it("is not asked again for half a minute, and is forgiven when it answers", async () => {
    await using test = await setup();
    await test.ask();
    test.upstream.behaveAll({ status: 404, json: {} });
    test.clock.pass({ hours: 3 });
    await test.ask();
    test.upstream.behaveAll({ json: { usd: 2 } });
    test.clock.pass({ seconds: 30 });
    expect(await test.ask()).toMatchObject({ data: { usd: 1.5 }, failure: { reason: "status" } });
    expect(test.upstream.calls).toHaveLength(2);
    test.clock.pass({ seconds: 1 });
    const answer = await test.ask();
    expect(answer).toMatchObject({ data: { usd: 2 }, stale: false });
    expect(answer).not.toHaveProperty("failure");
  });
});

describe("last good answers", () => {
  it("survive a restart and are used while they are fresh", async () => {
    await using test = await setup({ kept: await keptFromEarlier({ seconds: 60 }) });
    expect(await test.ask()).toEqual({ data: { usd: 1.25 }, fetchedAt: ago({ seconds: 60 }), stale: false });
    expect(test.upstream.calls).toEqual([]);
  });

  it("are given at once after a restart when they are a little older, and refreshed behind", async () => {
    await using test = await setup({ kept: await keptFromEarlier({ seconds: 200 }) });
    expect(await test.ask()).toMatchObject({
      data: { usd: 1.25 },
      fetchedAt: ago({ seconds: 200 }),
      stale: false,
    });
    await expect
      .poll(() => test.ask(), { interval: 1 })
      .toMatchObject({ data: { usd: 1.5 }, fetchedAt: recordedAt });
    expect(test.upstream.calls).toHaveLength(1);
  });

  it("are replaced after a restart when they are old, by one call for twenty readers", async () => {
    await using test = await setup({ kept: await keptFromEarlier({ hours: 72 }) });
    const answers = await Promise.all(Array.from({ length: 20 }, () => test.ask()));
    expect(new Set(answers.map(({ data }) => data.usd))).toEqual(new Set([1.5]));
    expect(test.upstream.calls).toHaveLength(1);
  });

  it("do not disturb a question that is being answered when a slow storage brings them", async () => {
    const release = Promise.withResolvers<void>();
    const kept = heldBack(release.promise, await keptFromEarlier({ hours: 72 }));
    await using test = await setup({ kept });
    kept.holdBack = true;
    const answers = [test.ask(), test.ask()];
    release.resolve();
    answers.push(test.ask());
    for (const answer of await Promise.all(answers)) expect(answer.data).toEqual({ usd: 1.5 });
    expect(test.upstream.calls).toHaveLength(1);
  });

  it("are all there is after a restart without a network, with their true age and the reason", async () => {
    await using test = await setup({ kept: await keptFromEarlier({ hours: 72 }), behaviour: "cut" });
    const answer = await test.ask();
    expect(answer).toMatchObject({ data: { usd: 1.25 }, fetchedAt: ago({ hours: 72 }), stale: true });
    expect(answer.failure).toMatchObject({ reason: "unreachable" });
  });

  it("are given when patience with a silent upstream runs out after a restart", async () => {
    const kept = await keptFromEarlier({ hours: 72 });
    await using test = await setup({ kept, behaviour: "hang", patience: Promise.resolve() });
    expect(await test.ask()).toEqual({ data: { usd: 1.25 }, fetchedAt: ago({ hours: 72 }), stale: true });
  });

  it("are not replaced by a failure", async () => {
    const kept = await keptFromEarlier({ hours: 72 });
    await using broken = await setup({ kept, behaviour: { json: { price: 1 } } });
    expect(await broken.ask()).toMatchObject({ failure: { reason: "shape" } });
    await using restarted = await setup({ kept, behaviour: "cut" });
    expect(await restarted.ask()).toMatchObject({ data: { usd: 1.25 }, fetchedAt: ago({ hours: 72 }) });
  });

  it.each([
    ["of another shape", { body: { price: 1.25 }, fetchedAt: recordedAt.toString() }],
    ["without a time", { body: { usd: 1.25 } }],
    ["with a time that is none", { body: { usd: 1.25 }, fetchedAt: "yesterday" }],
    ["that are no answers", "1.25"],
    ["that are null", null],
  ])("%s are ignored", async (_how, value) => {
    const kept = new Keyv();
    await kept.set("example/price", value);
    await using test = await setup({ kept });
    expect(await test.ask()).toEqual({ data: { usd: 1.5 }, fetchedAt: recordedAt, stale: false });
    expect(test.troubles).toEqual([]);
  });

  it("are kept for a season, also those of a day that nobody asks about again", async () => {
    const database = await openDatabase("sqlite::memory:");
    onTestFinished(() => database.close());
    await using test = await setup({ kept: openKeep(database, "upstream") });
    await test.ask("/price?day=2026-11-22");
    const now = Temporal.Now.instant();
    expect(await purgeExpired(database, now.add({ hours: 89 * 24 }))).toBe(0);
    expect(await purgeExpired(database, now.add({ hours: 91 * 24 }))).toBe(1);
  });

  it("are kept as they came, for a later version that reads more of them", async () => {
    const kept = new Keyv();
    await using test = await setup({ kept });
    await test.ask();
    const more = z.object({ usd: z.number(), eur: z.number() });
    await using later = await setup({ kept, behaviour: "cut" });
    expect((await later.world.json(example, "/price", more)).data).toEqual({ usd: 1.5, eur: 1.3 });
  });

  it("from the future are refreshed", async () => {
    await using test = await setup({ kept: await keptFromEarlier({ hours: -24 }) });
    await expect
      .poll(() => test.ask(), { interval: 1 })
      .toMatchObject({ data: { usd: 1.5 }, fetchedAt: recordedAt });
  });
});

describe("a storage that fails", () => {
  it.each<[string, Kept]>([
    [
      "by rejecting",
      { get: () => Promise.reject(new Error("disk")), set: () => Promise.reject(new Error("disk")) },
    ],
    ["by throwing", { get: raise, set: raise }],
  ])("%s costs no answer, and is reported", async (_how, kept) => {
    await using test = await setup({ kept });
    expect(await test.ask()).toEqual({ data: { usd: 1.5 }, fetchedAt: recordedAt, stale: false });
    expect(test.troubles).toMatchObject([{ message: "disk" }, { message: "disk" }]);
  });

  it("leaves the answers that are in memory", async () => {
    const store = new Keyv();
    let full = false;
    const kept: Kept = {
      get: (key) => store.get(key),
      set: (key, value) => (full ? raise() : store.set(key, value)),
    };
    await using test = await setup({ kept });
    await test.ask();
    full = true;
    test.upstream.behaveAll({ json: { usd: 2 } });
    test.clock.pass({ hours: 3 });
    expect(await test.ask()).toMatchObject({ data: { usd: 2 }, stale: false });
    expect(test.troubles).toHaveLength(1);
  });

  it("is not mistaken for the upstream's failure", async () => {
    await using test = await setup({
      kept: { get: raise, set: raise },
      behaviour: { status: 404, json: {} },
    });
    await expect(test.ask()).rejects.toMatchObject({ name: "UpstreamError", reason: "status" });
  });
});

describe("closing the world", () => {
  it("does not wait for an upstream that is silent", async () => {
    await using test = await setup({ behaviour: "hang" });
    const failure = test.ask().catch((error: unknown) => error);
    await vi.waitFor(() => expect(test.upstream.calls).toHaveLength(1), { interval: 1 });
    await test.world.close();
    expect(await failure).toMatchObject({ name: "UpstreamError", reason: "unreachable" });
  });

  it("gives a reader who waits for a newer answer the old one", async () => {
    await using test = await setup();
    await test.ask();
    test.upstream.behaveAll("hang");
    test.clock.pass({ hours: 3 });
    const answer = test.ask();
    await vi.waitFor(() => expect(test.upstream.calls).toHaveLength(2), { interval: 1 });
    await test.world.close();
    expect(await answer).toMatchObject({
      data: { usd: 1.5 },
      stale: true,
      failure: { reason: "unreachable" },
    });
  });

  it("ends what is refreshed behind the readers, and leaves nobody's error unheard", async () => {
    await using test = await setup();
    await test.ask();
    test.upstream.behaveAll("hang-body");
    test.clock.pass({ seconds: 90 });
    await test.ask();
    await vi.waitFor(() => expect(test.upstream.calls).toHaveLength(2), { interval: 1 });
    await test.world.close();
  });

  it("waits until what was fetched behind the readers is kept", async () => {
    const release = Promise.withResolvers<void>();
    const store = new Keyv();
    const kept = heldBack(release.promise, store);
    await using test = await setup({ kept });
    await test.ask();
    kept.holdBack = true;
    test.upstream.behaveAll({ json: { usd: 2 } });
    test.clock.pass({ seconds: 90 });
    await test.ask();
    await vi.waitFor(() => expect(kept.waiting).toBe(true), { interval: 1 });
    const closing = test.world.close();
    await aFewTurns();
    release.resolve();
    await closing;
    expect(await store.get("example/price")).toMatchObject({ body: { usd: 2 } });
  });

  it("lets what is refreshed behind the last answer arrive, and keeps it for the next process", async () => {
    const kept = await keptFromEarlier({ seconds: 200 });
    await using test = await setupLingering(kept, new Promise(() => {}));
    expect(await test.ask()).toMatchObject({ data: { usd: 1.25 }, stale: false });
    await test.world.close();
    expect(await kept.get("example/price")).toEqual({
      body: { usd: 1.5, eur: 1.3 },
      fetchedAt: recordedAt.toString(),
    });
  });

  it("waits for a silent upstream behind the last answer no longer than it may linger", async () => {
    const kept = await keptFromEarlier({ seconds: 200 });
    const lingered = Promise.withResolvers<void>();
    await using test = await setupLingering(kept, lingered.promise);
    test.upstream.behaveAll("hang");
    await test.ask();
    let closed = false;
    const closing = test.world.close().then(() => (closed = true));
    await vi.waitFor(() => expect(test.upstream.calls).toHaveLength(1), { interval: 1 });
    await aFewTurns();
    expect({ closed, waits: test.waits }).toEqual({ closed: false, waits: [2_000] });
    lingered.resolve();
    await closing;
    expect(await kept.get("example/price")).toMatchObject({ body: { usd: 1.25 } });
  });

  it("lingers for nobody when nothing is refreshed", async () => {
    await using test = await setupLingering(new Keyv(), new Promise(() => {}));
    await test.ask();
    await test.world.close();
    expect(test.waits).toEqual([]);
  });

  it("leaves what is kept alone afterwards, whatever is still asked behind an answer that was given", async () => {
    let reads = 0;
    const kept: Kept = { get: async () => void (reads += 1), set: async () => true };
    await using test = await setup({ kept });
    await test.ask();
    await test.world.close();
    await expect(test.ask("/price?day=2026-11-21")).rejects.toMatchObject({ reason: "resting" });
    expect({ reads, calls: test.upstream.calls.length }).toEqual({ reads: 1, calls: 1 });
  });

  it("waits until every reader has an answer", async () => {
    const release = Promise.withResolvers<void>();
    const kept = heldBack(release.promise, await keptFromEarlier({ hours: 72 }));
    await using test = await setup({ kept });
    kept.holdBack = true;
    const events: string[] = [];
    const answered = test.ask().then(({ failure }) => events.push(`answered: ${failure?.reason}`));
    const closing = test.world.close().then(() => events.push("closed"));
    await aFewTurns();
    release.resolve();
    await Promise.all([answered, closing]);
    expect(events).toEqual(["answered: unreachable", "closed"]);
  });

  it("leaves what is known, and refuses the rest", async () => {
    await using test = await setup();
    await test.ask();
    await test.world.close();
    expect((await test.ask()).data).toEqual({ usd: 1.5 });
    await expect(test.ask("/price?ids=akt")).rejects.toMatchObject({ name: "UpstreamError" });
    expect(test.upstream.calls).toHaveLength(1);
  });
});

const example: Upstream = {
  id: "example",
  name: "Example",
  link: "https://example.com",
  origin: "https://api.example.com",
  freshSeconds: 60,
  timeoutSeconds: 60,
  callsPerMinute: 60,
  maxBytes: 1_000_000,
};
const other: Upstream = { ...example, id: "other", origin: "https://api.example.net" };
const price = z.object({ usd: z.number() });

const recordings: readonly Recording[] = [
  { host: "api.example.com", path: "/price", body: { usd: 1.5, eur: 1.3 } },
  { host: "api.example.net", path: "/price", body: { usd: 1.6, eur: 1.4 } },
];

const ago = (duration: Temporal.DurationLike): Temporal.Instant => recordedAt.subtract(duration);

/** Time enough for a connection to end, and for what must not happen yet to happen. */
async function aFewTurns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await nextTurn();
}

function raise(): never {
  throw new Error("disk");
}

/** What an earlier process has left: an answer of so long ago. */
async function keptFromEarlier(duration: Temporal.DurationLike): Promise<Keyv> {
  const kept = new Keyv();
  await using earlier = await setup({
    kept,
    clock: testClock(ago(duration)),
    behaviour: { json: { usd: 1.25 } },
  });
  await earlier.ask();
  return kept;
}

/** A storage that, when told to, does nothing before the release. */
function heldBack(release: Promise<void>, store = new Keyv()) {
  const kept = {
    holdBack: false,
    waiting: false,
    get: (key: string): Promise<unknown> => pass(() => store.get(key)),
    set: (key: string, value: unknown): Promise<unknown> => pass(() => store.set(key, value)),
  };
  const pass = async (work: () => Promise<unknown>) => {
    if (kept.holdBack) {
      kept.waiting = true;
      await release;
    }
    return work();
  };
  return kept;
}

/** A world with upstreams of its own, of which every one behaves alike. */
async function setup({ behaviour, ...options }: TestWorldOptions & { readonly behaviour?: Behaviour } = {}) {
  const unheard = watchUnheard();
  const upstream = await startUpstream(recordings);
  if (behaviour) upstream.behaveAll(behaviour);
  const test = await openTestWorld({ upstream, ...options });
  return {
    ...test,
    ask: (path = "/price") => test.world.json(example, path, price),
    async [Symbol.asyncDispose]() {
      await test[Symbol.asyncDispose]();
      await upstream.close();
      await unheard[Symbol.asyncDispose]();
    },
  };
}

/** A world that may linger for two seconds when it is closed, or until told that they are over. */
async function setupLingering(kept: Kept, lingered: Promise<void>) {
  const upstream = await startUpstream(recordings);
  const clock = testClock();
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    await lingered;
  };
  const http = createHttp({ clock, wait: async () => {}, userAgent: "rigwise-test", base: upstream.base });
  const world = createWorld({
    http,
    clock,
    kept,
    patienceMs: 3_000,
    lingerMs: 2_000,
    wait,
    onStorageTrouble: raise,
  });
  return {
    world,
    upstream,
    waits,
    ask: () => world.json(example, "/price", price),
    async [Symbol.asyncDispose]() {
      await world.close();
      await upstream.close();
    },
  };
}

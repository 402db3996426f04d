import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import type { UpstreamError } from "../../core/errors.ts";
import { createHttp, type HttpOptions, type UpstreamCall } from "../../core/http.ts";
import type { Upstream } from "../../core/world.ts";
import {
  startUpstream,
  watchUnheard,
  type Answer,
  type Behaviour,
  type Recording,
  type Trouble,
} from "../fakes/upstream.ts";
import { testClock } from "../world.ts";

const html = { "content-type": "text/html; charset=utf-8" };
const challenge = "<!DOCTYPE html><title>Just a moment...</title>";

describe("reading an upstream", () => {
  it("gives the JSON that it answers", async () => {
    await using test = await setup();
    expect(await test.read()).toEqual({ usd: 1.5 });
    expect(test.waits).toEqual([]);
  });

  it("says who is asking, and for what", async () => {
    await using test = await setup();
    await test.read();
    expect(test.upstream.requests[0]?.headers).toMatchObject({
      "user-agent": "rigwise-test",
      accept: "application/json",
    });
  });

  it("goes through the proxy of UPSTREAM_BASE, which sees host, path and query", async () => {
    await using test = await setup();
    await test.read("/price?ids=akt");
    expect(test.upstream.calls).toEqual(["api.example.com/price?ids=akt"]);
  });

  it("does not mind a slash at the end of UPSTREAM_BASE", async () => {
    await using test = await setup({ base: (base) => `${base}/` });
    await test.read();
    expect(test.upstream.calls).toEqual(["api.example.com/price"]);
  });

  it("goes straight there without UPSTREAM_BASE", async () => {
    await using test = await setup({ base: () => undefined });
    const straight = { ...example, origin: `${test.upstream.base}/api.example.com` };
    expect(await test.http.read(straight, "/price")).toEqual({ usd: 1.5 });
  });

  it("tells of each try how it ended and how long it took, and not of what it never asked", async () => {
    await using test = await setup();
    await test.read();
    test.upstream.behaveAll({ status: 503, json: {} });
    await expect(test.read()).rejects.toMatchObject({ status: 503 });
    const tries = test.upstream.calls.length;
    await expect(test.read()).rejects.toMatchObject({ reason: "resting" });
    const failed = { upstream: example, outcome: "status", status: 503, seconds: expect.any(Number) };
    expect(test.told).toEqual([
      { upstream: example, outcome: "answered", status: undefined, seconds: expect.any(Number) },
      ...Array.from({ length: tries - 1 }, () => failed),
    ]);
    expect(test.told.every(({ seconds }) => seconds >= 0 && seconds < 60)).toBe(true);
  });

  it("puts letters together that came in pieces", async () => {
    const text = "€ß💶".repeat(50_000);
    await using test = await setup({ behaviour: { json: text } });
    expect(await test.read()).toBe(text);
  });

  it("accepts an answer of just the size that is allowed", async () => {
    await using test = await setup({ behaviour: { text: "12345" } });
    expect(await test.http.read({ ...example, maxBytes: 5 }, "/price")).toBe(12345);
  });
});

describe("an answer that is none", () => {
  it.each<[string, Behaviour, Partial<UpstreamError>]>([
    ["a page for people", { headers: html, text: challenge }, { reason: "not-json", status: 200 }],
    ["JSON that says it is a page", { headers: html, json: {} }, { reason: "not-json" }],
    ["a feed", { headers: { "content-type": "application/xml" }, text: "1" }, { reason: "not-json" }],
    ["a page that says it is JSON", { text: challenge }, { reason: "not-json" }],
    ["half of the JSON", { text: '{"usd": 1' }, { reason: "not-json" }],
    ["nothing", { text: "" }, { reason: "not-json" }],
    [
      "a refusal with a page",
      { status: 403, headers: html, text: challenge },
      { reason: "status", status: 403 },
    ],
    ["an unknown path", { status: 404, json: {} }, { reason: "status", status: 404 }],
    ["success without content", { status: 204, text: "" }, { reason: "status", status: 204 }],
    ["more than is read", { json: "a".repeat(1_000) }, { reason: "too-large" }],
    [
      "endlessly more than is read",
      { headers: { "content-length": "9000" }, text: "a".repeat(1_000) },
      { reason: "too-large" },
    ],
    ["silence", "hang", { reason: "timeout" }],
    ["a beginning, then silence", "hang-body", { reason: "timeout" }],
  ])(
    "such as %s is a failure with its reason, and is not asked for again",
    async (_what, behaviour, facts) => {
      await using test = await setup({ behaviour });
      const impatient = { ...example, timeoutSeconds: 0.05, maxBytes: 500 };
      await expect(test.http.read(impatient, "/price")).rejects.toMatchObject({
        name: "UpstreamError",
        sourceId: "example",
        ...facts,
      });
      expect(test.upstream.calls).toHaveLength(1);
      expect(test.waits).toEqual([]);
    },
  );

  it("such as a redirect is not followed", async () => {
    await using test = await setup({
      behaviour: { status: 302, headers: { location: "/elsewhere" }, json: {} },
    });
    await expect(test.read()).rejects.toMatchObject({ reason: "status", status: 302 });
    expect(test.upstream.calls).toEqual(["api.example.com/price"]);
  });

  it("such as a closed door makes nobody wait", async () => {
    await using test = await setup();
    await test.upstream.close();
    await expect(test.read()).rejects.toMatchObject({ name: "UpstreamError", reason: "unreachable" });
    expect(test.waits).toEqual([]);
  });

  it.each(["nonsense", "http://127.0.0.1:99999"])(
    "such as one from the address %j is a failure like any other",
    async (base) => {
      await using test = await setup({ base: () => base });
      await expect(test.read()).rejects.toMatchObject({ name: "UpstreamError", reason: "unreachable" });
    },
  );
});

describe("a passing failure", () => {
  it.each<[string, Answer | Trouble]>([
    ["an error of the server", { status: 500, json: {} }],
    ["an error page of Cloudflare", { status: 522, headers: html, text: challenge }],
    ["a connection that is closed", "cut"],
    ["a connection that is reset", "reset"],
    ["an answer that is cut short", "cut-body"],
    ["an answer that is reset half-way", "reset-body"],
  ])("such as %s is tried again, and the reader sees none of it", async (_what, trouble) => {
    await using test = await setup({ behaviour: inTurn(trouble, trouble, { json: { usd: 2 } }) });
    expect(await test.read()).toEqual({ usd: 2 });
    expect(test.waits).toEqual([250, 500]);
  });

  it("that does not pass is a failure after three attempts, and the upstream is then left alone for half a minute", async () => {
    await using test = await setup({ behaviour: "cut" });
    await expect(test.read()).rejects.toMatchObject({ reason: "unreachable" });
    test.upstream.behaveAll("recorded");
    test.clock.pass({ seconds: 29 });
    await expect(test.read()).rejects.toMatchObject({ reason: "resting" });
    expect(test.upstream.calls).toHaveLength(3);
    test.clock.pass({ seconds: 1 });
    expect(await test.read()).toEqual({ usd: 1.5 });
  });

  it.each([429, 418, 503])(
    "for which the upstream (%i) asks us to wait shortly is tried again then",
    async (status) => {
      const busy = { status, headers: { "retry-after": "2" }, json: {} };
      await using test = await setup({ behaviour: inTurn(busy, { json: { usd: 2 } }) });
      expect(await test.read()).toEqual({ usd: 2 });
      expect(test.waits).toEqual([2_000]);
    },
  );
});

describe("an upstream that asks us to wait long", () => {
  it("is left alone until then, on every path, and the reader hears of it at once", async () => {
    await using test = await setup({ behaviour: inTurn(rateLimited("3600"), { json: { usd: 2 } }) });
    const retryAt = test.clock.now().add({ hours: 1 });
    await expect(test.read()).rejects.toMatchObject({ reason: "rate-limited", status: 429, retryAt });
    test.clock.pass({ minutes: 59 });
    await expect(test.read("/price?ids=akt")).rejects.toMatchObject({ reason: "resting", retryAt });
    expect(test.upstream.calls).toHaveLength(1);
    test.clock.pass({ minutes: 1 });
    expect(await test.read()).toEqual({ usd: 2 });
    expect(test.waits).toEqual([]);
  });

  it("is left alone for a minute if it does not say how long", async () => {
    await using test = await setup({ behaviour: inTurn({ status: 429, json: {} }, { json: { usd: 2 } }) });
    await expect(test.read()).rejects.toMatchObject({ reason: "rate-limited", retryAt: undefined });
    test.clock.pass({ seconds: 59 });
    await expect(test.read()).rejects.toMatchObject({ reason: "resting" });
    test.clock.pass({ seconds: 1 });
    expect(await test.read()).toEqual({ usd: 2 });
  });

  it.each<[string, Behaviour]>([
    ["times out", "hang"],
    ["is refused", { status: 404, json: {} }],
  ])("is not asked sooner because another question %s", async (_how, behaviour) => {
    await using test = await setup({ behaviour });
    test.upstream.behave("api.example.com/price?busy", rateLimited("3600"));
    const first = test.http.read({ ...example, timeoutSeconds: 0.05 }, "/price").catch(() => {});
    await expect(test.read("/price?busy")).rejects.toMatchObject({ reason: "rate-limited" });
    await first;
    test.clock.pass({ minutes: 59 });
    await expect(test.read()).rejects.toMatchObject({ reason: "resting" });
  });

  it("keeps no other upstream from being read", async () => {
    await using test = await setup();
    test.upstream.behave("api.example.com", rateLimited("3600"));
    await expect(test.read()).rejects.toMatchObject({ reason: "rate-limited" });
    expect(await test.http.read(other, "/price")).toEqual({ usd: 1.6 });
  });
});

describe("the call budget of an upstream", () => {
  it("is not exceeded, and grows back with time", async () => {
    await using test = await setup();
    const frugal = { ...example, callsPerMinute: 2 };
    const reads = await Promise.allSettled([1, 2, 3].map(() => test.http.read(frugal, "/price")));
    expect(reads.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(reads[2]).toMatchObject({ reason: { name: "UpstreamError", reason: "resting" } });
    expect(test.upstream.calls).toHaveLength(2);
    test.clock.pass({ seconds: 30 });
    expect(await test.http.read(frugal, "/price")).toEqual({ usd: 1.5 });
  });

  it("counts every attempt", async () => {
    await using test = await setup({ behaviour: "cut" });
    await expect(test.http.read({ ...example, callsPerMinute: 2 }, "/price")).rejects.toMatchObject({
      reason: "resting",
    });
    expect(test.upstream.calls).toHaveLength(2);
  });

  it("is each upstream's own", async () => {
    await using test = await setup();
    await test.http.read({ ...example, callsPerMinute: 1 }, "/price");
    expect(await test.http.read({ ...other, callsPerMinute: 1 }, "/price")).toEqual({ usd: 1.6 });
  });
});

describe("an API key", () => {
  it("goes to its upstream and to no other", async () => {
    await using test = await setup({ headers: key });
    await test.read();
    await test.http.read(other, "/price");
    expect(test.upstream.requests.map(({ headers }) => headers["x-key"])).toEqual([secret, undefined]);
  });

  it.each<[string, Behaviour]>([
    ["is refused with the key", { status: 401, json: { error: `unknown key ${secret}` } }],
    ["is asked too often with the key", { status: 429, headers: { "x-key": secret }, json: {} }],
    ["answers nothing but the key", { text: secret }],
    ["answers a page with the key", { headers: html, text: secret }],
    ["answers too much of the key", { text: secret.repeat(100) }],
    ["redirects to the key", { status: 301, headers: { location: `/?key=${secret}` }, json: {} }],
    ["cuts the connection", "cut"],
    ["resets the connection", "reset-body"],
    ["does not answer", "hang"],
    ["stops answering", "hang-body"],
  ])("is in no part of the error when the upstream %s", async (_how, behaviour) => {
    await using test = await setup({ behaviour, headers: key });
    const error = await failureOf(
      test.http.read({ ...example, timeoutSeconds: 0.05, maxBytes: 500 }, "/price"),
    );
    expect(allOf(error)).not.toContain(secret);
  });

  it("is in no part of the error when it cannot be sent", async () => {
    await using test = await setup({ headers: { example: { "x-key": `${secret}\n` } } });
    const error = await failureOf(test.read());
    expect(error).toMatchObject({ name: "UpstreamError", reason: "unreachable" });
    expect(allOf(error)).not.toContain(secret);
  });

  it("is in no part of the error when nobody is there", async () => {
    await using test = await setup({ headers: key });
    await test.upstream.close();
    expect(allOf(await failureOf(test.read()))).not.toContain(secret);
  });
});

describe("closing", () => {
  it.each<Trouble>(["hang", "hang-body"])(
    "does not wait for an upstream that is silent (%s)",
    async (behaviour) => {
      await using test = await setup({ behaviour });
      const failure = failureOf(test.read());
      await vi.waitFor(() => expect(test.upstream.calls).toHaveLength(1), { interval: 1 });
      await within(1_000, test.http.close());
      expect(await within(1_000, failure)).toMatchObject({ name: "UpstreamError", reason: "unreachable" });
      expect(test.waits).toEqual([]);
      expect(test.upstream.calls).toHaveLength(1);
    },
  );

  it("does not hold what the connections were that it has made until then", async () => {
    const listens = vi.spyOn(EventTarget.prototype, "addEventListener");
    await using test = await setup();
    const last = { text: "{}", headers: { "content-type": "application/json", connection: "close" } };
    test.upstream.behaveAll(last);
    for (let call = 0; call < 5; call += 1) await test.read();
    const signals = listens.mock.contexts.filter((target) => target instanceof AbortSignal);
    listens.mockRestore();
    expect(signals.flatMap((signal) => getEventListeners(signal, "abort"))).toEqual([]);
  });

  it("ends the pause before the next attempt, and makes none", async () => {
    const pausing = Promise.withResolvers<void>();
    const wait: HttpOptions["wait"] = (_ms, signal) => {
      pausing.resolve();
      return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
    };
    await using test = await setup({ behaviour: { status: 500, json: {} }, wait });
    const failure = failureOf(test.read());
    await pausing.promise;
    await test.http.close();
    expect(await failure).toMatchObject({ name: "UpstreamError", reason: "unreachable" });
    expect(test.upstream.calls).toHaveLength(1);
  });

  it("refuses what comes afterwards", async () => {
    await using test = await setup();
    await test.http.close();
    await expect(test.read()).rejects.toMatchObject({ name: "UpstreamError", reason: "unreachable" });
    expect(test.upstream.calls).toEqual([]);
  });

  it("may be done twice", async () => {
    await using test = await setup();
    await test.read();
    await test.http.close();
    await expect(test.http.close()).resolves.toBeUndefined();
  });
});

describe("an answer that is refused unread", () => {
  it.each<[string, Behaviour]>([
    ["goes on", { status: 404, headers: { "content-length": "1000000" }, text: "a".repeat(100_000) }],
    ["is cut off", { status: 404, headers: { "content-length": "1000000", connection: "close" }, text: "a" }],
    [
      "is a page that goes on",
      { headers: { ...html, "content-length": "1000000" }, text: "a".repeat(100_000) },
    ],
    ["is larger than is read", { headers: { "content-length": "1000000" }, text: "a".repeat(100_000) }],
  ])("is hung up on and troubles nobody when it %s", async (_how, behaviour) => {
    await using test = await setup({ behaviour });
    const frugal = { ...example, maxBytes: 10 };
    const failures = await Promise.all(
      ["/price?a", "/price?b"].map((path) => failureOf(test.http.read(frugal, path))),
    );
    expect(failures.map(({ name }) => name)).toEqual(["UpstreamError", "UpstreamError"]);
    await vi.waitFor(() => expect(test.upstream.requests.every(({ socket }) => socket.destroyed)).toBe(true));
    // That nobody was troubled is seen when the test is disposed of.
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

const recordings: readonly Recording[] = [
  { host: "api.example.com", path: "/price", body: { usd: 1.5 } },
  { host: "api.example.net", path: "/price", body: { usd: 1.6 } },
];

const secret = "CG-0123456789";
const key = { example: { "x-key": secret } };

const rateLimited = (retryAfter: string): Answer => ({
  status: 429,
  headers: { "retry-after": retryAfter },
  json: {},
});

/** Answers one after the other; the last one for good. */
function inTurn(...answers: readonly (Answer | Trouble)[]): Behaviour {
  let asked = 0;
  return () => answers[Math.min(asked++, answers.length - 1)]!;
}

const failureOf = (reading: Promise<unknown>): Promise<Error> =>
  reading.then(
    () => expect.unreachable("it was answered"),
    (error: Error) => error,
  );

/** All that a log could show of an error, its causes included. */
const allOf = (error: Error): string => inspect(error, { depth: 10, showHidden: true });

/** What takes longer than this is not prompt. */
const within = <T>(ms: number, work: Promise<T>): Promise<T> => {
  const late = AbortSignal.timeout(ms);
  return Promise.race([
    work,
    new Promise<never>((_resolve, reject) =>
      late.addEventListener("abort", () => reject(late.reason as Error)),
    ),
  ]);
};

interface Setup {
  /** How every upstream answers. */
  readonly behaviour?: Behaviour;
  readonly headers?: NonNullable<HttpOptions["headers"]>;
  readonly base?: (base: string) => string | undefined;
  readonly wait?: HttpOptions["wait"];
}

/** The real client in front of upstreams on loopback; waiting only moves the clock. */
async function setup({ behaviour = "recorded", headers = {}, base = (url) => url, wait }: Setup = {}) {
  const unheard = watchUnheard();
  const upstream = await startUpstream(recordings);
  upstream.behaveAll(behaviour);
  const clock = testClock();
  const waits: number[] = [];
  const skip = async (milliseconds: number) => {
    waits.push(milliseconds);
    clock.pass({ milliseconds });
  };
  const told: UpstreamCall[] = [];
  const http = createHttp({
    clock,
    userAgent: "rigwise-test",
    base: base(upstream.base),
    headers,
    onCall: (call) => void told.push(call),
    wait: wait ?? skip,
  });
  return {
    http,
    upstream,
    clock,
    waits,
    told,
    read: (path = "/price") => http.read(example, path),
    async [Symbol.asyncDispose]() {
      await http.close();
      await upstream.close();
      await unheard[Symbol.asyncDispose]();
    },
  };
}

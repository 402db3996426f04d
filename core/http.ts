import { Socket } from "node:net";
import { Agent, buildConnector, errors, request, type Dispatcher } from "undici";
import { createBucket, type Bucket } from "./bucket.ts";
import { UpstreamError, type UpstreamFailure } from "./errors.ts";
import { nextStep, readRetryAfter } from "./retry.ts";
import type { Turns } from "./turns.ts";
import type { Clock, Upstream } from "./world.ts";

/** Reads JSON, or what an upstream decodes, from upstreams, politely and within limits. Every rejection is an UpstreamError. */
export interface Http {
  read(upstream: Upstream, path: string): Promise<unknown>;
  /** Ends what is in flight and refuses what comes. */
  close(): Promise<void>;
}

export interface HttpOptions {
  readonly clock: Clock;
  readonly userAgent: string;
  /** `http://host:port` of a caching proxy: `https://HOST/PATH` is then read from `BASE/HOST/PATH`. */
  readonly base?: string | undefined;
  /** Headers for one upstream, by its id: API keys go here and nowhere else. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where several processes share their budgets. */
  readonly turns?: Turns | undefined;
  /** Waits between attempts; resolves early once the signal is aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Told of each call once it is over. Must not throw. */
  readonly onCall?: ((call: UpstreamCall) => void) | undefined;
}

/** One request to an upstream, each try by itself. */
export interface UpstreamCall {
  readonly upstream: Upstream;
  readonly outcome: "answered" | UpstreamFailure;
  /** HTTP, where an answer was refused for it. */
  readonly status?: number | undefined;
  readonly seconds: number;
}

const connectMs = 5_000;

/** What we know of an upstream between calls. */
interface Manners {
  readonly budget: Bucket;
  restUntil: number;
}

export function createHttp(options: HttpOptions): Http {
  const closing = new AbortController();
  const connections = createConnections();
  // HTTP/2 drops connections by other codes than retry knows.
  const agent = new Agent({ allowH2: false, connect: connections.connect });
  const manners = new Map<string, Manners>();
  const mannersFor = (upstream: Upstream): Manners => {
    const known = manners.get(upstream.id) ?? {
      budget: createBucket(upstream.callsPerMinute, options.clock),
      restUntil: 0,
    };
    manners.set(upstream.id, known);
    return known;
  };
  return {
    read: (upstream, path) =>
      readPolitely({
        upstream,
        path,
        agent,
        closing: closing.signal,
        manners: mannersFor(upstream),
        ...options,
      }),
    async close() {
      closing.abort();
      connections.end();
      await agent.destroy();
    },
  };
}

interface Connections {
  readonly connect: buildConnector.connector;
  /** Ends those that are being made, of which the agent does not know yet. */
  end(): void;
}

/** A signal could end them as well, but Node lets it hold each connection that was ever made by it. */
function createConnections(): Connections {
  const beingMade = new Set<Socket>();
  const connector = buildConnector({ allowH2: false, timeout: connectMs });
  return {
    connect(options, callback) {
      // That the socket is returned is not in its types.
      const socket: unknown = connector(options, (...outcome) => {
        if (socket instanceof Socket) beingMade.delete(socket);
        callback(...outcome);
      });
      if (socket instanceof Socket) beingMade.add(socket);
    },
    end() {
      for (const socket of beingMade) socket.destroy(new Error("closing"));
    },
  };
}

interface Call extends HttpOptions {
  readonly upstream: Upstream;
  readonly path: string;
  readonly agent: Agent;
  readonly closing: AbortSignal;
  readonly manners: Manners;
}

async function readPolitely(call: Call): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    await refuseIfUnwelcome(call);
    try {
      return await readAndTell(call);
    } catch (error) {
      const failure = asUpstreamError(call.upstream, error);
      const now = call.clock.now();
      const next = nextStep(failure, attempt, now);
      if (next.kind === "give-up") {
        await rest(call, now, next.restMs);
        throw failure;
      }
      await call.wait(next.inMs, call.closing);
    }
  }
}

async function refuseIfUnwelcome({ upstream, manners, clock, turns }: Call): Promise<void> {
  const { id, callsPerMinute } = upstream;
  const restUntil = await restOf(id, manners, turns);
  if (clock.now().epochMilliseconds < restUntil) {
    const retryAt = Temporal.Instant.fromEpochMilliseconds(restUntil);
    throw new UpstreamError(id, "resting", { retryAt });
  }
  const isWithin = manners.budget.take() && (await alone(turns?.count(id, callsPerMinute), true));
  if (!isWithin) throw new UpstreamError(id, "resting");
}

async function restOf(id: string, { restUntil }: Manners, turns: Turns | undefined): Promise<number> {
  const theirs = await alone(turns?.restsUntil(id), undefined);
  return Math.max(restUntil, theirs?.epochMilliseconds ?? 0);
}

/** Of calls that failed side by side the one with the longest rest decides. */
async function rest({ upstream, manners, turns }: Call, now: Temporal.Instant, ms: number): Promise<void> {
  manners.restUntil = Math.max(manners.restUntil, now.epochMilliseconds + ms);
  if (ms > 0) await alone(turns?.rest(upstream.id, ms), undefined);
}

/** Without the others, or without the database, a process keeps to its own budget: the cache tells of the database. */
const alone = async <T>(shared: Promise<T> | undefined, otherwise: T): Promise<T> =>
  shared === undefined ? otherwise : shared.catch(() => otherwise);

async function readAndTell(call: Call): Promise<unknown> {
  const started = performance.now();
  const tell = (outcome: UpstreamCall["outcome"], status?: number): void =>
    call.onCall?.({
      upstream: call.upstream,
      outcome,
      status,
      seconds: (performance.now() - started) / 1000,
    });
  try {
    const body = await readOnce(call);
    tell("answered");
    return body;
  } catch (error) {
    const failure = asUpstreamError(call.upstream, error);
    // What ends because we end says nothing of the upstream.
    if (!call.closing.aborted) tell(failure.reason, failure.status);
    throw failure;
  }
}

async function readOnce(call: Call): Promise<unknown> {
  const { upstream, userAgent, headers = {} } = call;
  const answer = await request(addressOf(call), {
    dispatcher: call.agent,
    headers: {
      accept: upstream.decode ? "*/*" : "application/json",
      "user-agent": userAgent,
      ...headers[upstream.id],
    },
    signal: AbortSignal.timeout(upstream.timeoutSeconds * 1000),
  });
  // An answer that is refused is not read: ending it must not count as an error that nobody heard.
  answer.body.on("error", () => {});
  try {
    refuseBadAnswer(call, answer);
    const bytes = await readBytes(upstream, answer.body);
    return await (upstream.decode ? decoded(upstream, bytes) : parseJson(upstream, bytes.toString("utf8")));
  } finally {
    answer.body.destroy();
  }
}

function addressOf({ upstream, path, base }: Call): string {
  if (base === undefined) return upstream.origin + path;
  return `${base.replace(/\/$/, "")}/${new URL(upstream.origin).host}${path}`;
}

function refuseBadAnswer({ upstream, clock }: Call, answer: Dispatcher.ResponseData): void {
  const { statusCode: status, headers } = answer;
  if (status !== 200) {
    const reason = status === 429 || status === 418 ? "rate-limited" : "status";
    const retryAt = readRetryAfter(headerText(headers["retry-after"]), clock.now());
    throw new UpstreamError(upstream.id, reason, { status, ...(retryAt && { retryAt }) });
  }
  // Cloudflare's challenge and error pages come as HTML with any status.
  if (/html|xml/i.test(headerText(headers["content-type"]) ?? "")) {
    throw new UpstreamError(upstream.id, "not-json", { status });
  }
}

const headerText = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

async function readBytes(upstream: Upstream, body: Dispatcher.ResponseData["body"]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > upstream.maxBytes) throw new UpstreamError(upstream.id, "too-large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function decoded(upstream: Upstream, bytes: Uint8Array): Promise<unknown> {
  try {
    return await upstream.decode?.(bytes);
  } catch (cause) {
    throw new UpstreamError(upstream.id, "shape", { cause });
  }
}

function parseJson(upstream: Upstream, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's error quotes the answer, and an answer may quote our key.
    throw new UpstreamError(upstream.id, "not-json");
  }
}

function asUpstreamError(upstream: Upstream, error: unknown): UpstreamError {
  if (error instanceof UpstreamError) return error;
  const timedOut =
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ConnectTimeoutError ||
    (error instanceof DOMException && error.name === "TimeoutError");
  return new UpstreamError(upstream.id, timedOut ? "timeout" : "unreachable", { cause: error });
}

import { Keyv } from "keyv";
import type { WorldEyes } from "../bot/world.ts";
import { createWorld, type CachedWorld, type Kept, type Reading } from "../core/cache.ts";
import type { UpstreamError } from "../core/errors.ts";
import { createHttp, type Http } from "../core/http.ts";
import type { Upstream } from "../core/world.ts";
import { startUpstream, type FakeUpstream, type Recording } from "./fakes/upstream.ts";

/** A clock that only moves when told. */
export interface TestClock {
  now(): Temporal.Instant;
  pass(duration: Temporal.DurationLike): void;
}

/** The moment for which the recordings in test/fixtures/upstream are fresh. */
export const recordedAt = Temporal.Instant.from("2026-11-22T07:15:00Z");

export function testClock(start: Temporal.Instant = recordedAt): TestClock {
  let now = start;
  return {
    now: () => now,
    pass: (duration) => {
      now = now.add(duration);
    },
  };
}

export interface TestWorld extends AsyncDisposable {
  readonly world: CachedWorld;
  readonly upstream: FakeUpstream;
  readonly clock: TestClock;
  /** How long we were asked to wait, in ms; the waiting itself is skipped and the clock moved. */
  readonly waits: number[];
  readonly troubles: unknown[];
  /** What readers got. */
  readonly readings: Reading[];
  /** Why no newer answers could be had. */
  readonly failures: UpstreamError[];
}

export interface TestWorldOptions {
  readonly recordings?: readonly Recording[];
  readonly clock?: TestClock;
  readonly kept?: Kept;
  /** Looks on. */
  readonly eyes?: WorldEyes;
  /** Ids of optional networks. */
  readonly switchedOn?: readonly string[];
  readonly upstream?: FakeUpstream;
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How long a reader waits where there is no answer at all, on the same clock as `patience`. */
  readonly coldPatienceMs?: number;
  /** Set to wait for real; by default waiting only moves the clock. */
  readonly patience?: Promise<void>;
  /** Changes the limits under which an upstream is read, such as its timeout, so that nobody waits to see them reached. */
  readonly limits?: (upstream: Upstream) => Partial<Pick<Upstream, "timeoutSeconds" | "maxBytes">>;
}

/** The real HTTP client and cache, in front of recorded upstreams on loopback. Use with `await using`. */
export async function openTestWorld(options: TestWorldOptions = {}): Promise<TestWorld> {
  const upstream = options.upstream ?? (await startUpstream(options.recordings));
  const clock = options.clock ?? testClock();
  const waits: number[] = [];
  const troubles: unknown[] = [];
  const readings: Reading[] = [];
  const failures: UpstreamError[] = [];
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    clock.pass({ milliseconds: ms });
  };
  const http = createHttp({
    clock,
    wait,
    userAgent: "rigwise-test",
    base: upstream.base,
    ...(options.eyes && { onCall: options.eyes.called }),
    ...(options.headers && { headers: options.headers }),
  });
  const world = createWorld({
    http: options.limits ? withLimits(http, options.limits) : http,
    clock,
    kept: options.kept ?? new Keyv(),
    switchedOn: new Set(options.switchedOn),
    patienceMs: 3000,
    ...(options.coldPatienceMs !== undefined && { coldPatienceMs: options.coldPatienceMs }),
    wait: () => options.patience ?? new Promise(() => {}),
    onStorageTrouble: (error) => troubles.push(error),
    onRead(reading) {
      readings.push(reading);
      options.eyes?.read(reading);
    },
    onFailure(failure) {
      failures.push(failure);
      options.eyes?.failed(failure);
    },
  });
  const close = async () => {
    await world.close();
    if (!options.upstream) await upstream.close();
  };
  return { world, upstream, clock, waits, troubles, readings, failures, [Symbol.asyncDispose]: close };
}

const withLimits = (http: Http, limits: NonNullable<TestWorldOptions["limits"]>): Http => ({
  read: (upstream, path) => http.read({ ...upstream, ...limits(upstream) }, path),
  close: () => http.close(),
});

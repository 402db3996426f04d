import { setImmediate } from "node:timers/promises";
import type { Wait } from "../../../bot/digests/timing.ts";
import type { Clock } from "../../../core/world.ts";

/**
 * A clock that jumps to the next moment for which somebody waits, once nobody has anything else to do: who lets others go
 * first by `setImmediate` has nothing to do, as far as it can tell.
 */
export interface VirtualTime {
  readonly clock: Clock;
  readonly wait: Wait;
  /** Lets time pass until the work is done. */
  run<T>(work: Promise<T>): Promise<T>;
  /** Lets so much time pass. */
  pass(duration: Temporal.DurationLike): Promise<void>;
  /** Moves the clock on, never back, without anybody waking in between. */
  jump(to: Temporal.Instant): void;
}

interface Waiter {
  readonly at: number;
  readonly wake: () => void;
}

/** Turns of the event loop in which nothing at all happens, until somebody is to be told. */
const patience = 10_000;

export function createVirtualTime(start: Temporal.Instant): VirtualTime {
  let now = start.epochMilliseconds;
  const waiters = new Set<Waiter>();
  const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(now) };
  const wait: Wait = (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const wake = () => {
        waiters.delete(waiter);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const waiter = { at: now + Math.max(1, Math.ceil(ms)), wake };
      waiters.add(waiter);
      signal.addEventListener("abort", wake);
    });
  const advance = (): boolean => {
    let first: Waiter | undefined;
    for (const waiter of waiters) if (first === undefined || waiter.at < first.at) first = waiter;
    if (first === undefined) return false;
    now = Math.max(now, first.at);
    first.wake();
    return true;
  };
  const run = async <T>(work: Promise<T>): Promise<T> => {
    const seen = { isDone: false };
    const done = work.finally(() => (seen.isDone = true));
    done.catch(() => {});
    for (let idle = 0; !seen.isDone;) {
      await setImmediate();
      idle = seen.isDone || advance() ? 0 : idle + 1;
      if (idle > patience) throw new Error("nobody waits for a time, and nothing happens");
    }
    return done;
  };
  return {
    clock,
    wait,
    run,
    pass: (duration) => {
      const ms = Temporal.Duration.from(duration).total("milliseconds");
      return run(wait(ms, new AbortController().signal));
    },
    jump: (to) => {
      now = Math.max(now, to.epochMilliseconds);
    },
  };
}

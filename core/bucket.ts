import { createRecent } from "./recent.ts";
import type { Clock } from "./world.ts";

/** Hands out permits at a steady pace, with a reserve. */
export interface Bucket {
  /** True, and one permit fewer, when there is a permit left. */
  take(): boolean;
  /** Milliseconds until there is a permit again; 0 when there is one. */
  waitMs(): number;
}

/** What a permit costs when each millisecond brings `perMinute`: whole numbers, which do not lose a permit to rounding. */
const permit = 60_000;

/** A token bucket that holds at most `burst` permits, a minute's worth by default, and regains `perMinute` evenly over a minute. */
export function createBucket(perMinute: number, clock: Clock, burst: number = perMinute): Bucket {
  const most = burst * permit;
  let credit = most;
  let refilledAt = clock.now().epochMilliseconds;
  const refill = () => {
    const now = clock.now().epochMilliseconds;
    credit = Math.min(most, credit + Math.max(0, now - refilledAt) * perMinute);
    refilledAt = now;
  };
  return {
    take() {
      refill();
      if (credit < permit) return false;
      credit -= permit;
      return true;
    },
    waitMs() {
      refill();
      return Math.max(0, Math.ceil((permit - credit) / perMinute));
    },
  };
}

export interface Pace {
  readonly perMinute: number;
  readonly burst: number;
  /** Of how many keys the bucket is remembered; one that is forgotten is full again. */
  readonly keys: number;
}

/** A bucket for each key. */
export function createBuckets({ perMinute, burst, keys }: Pace, clock: Clock): (key: string) => Bucket {
  const known = createRecent<Bucket>(keys);
  return (key) => {
    const bucket = known.get(key) ?? createBucket(perMinute, clock, burst);
    known.set(key, bucket);
    return bucket;
  };
}

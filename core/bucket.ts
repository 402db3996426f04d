import type { Clock } from "./world.ts";

/** Hands out permits at a steady pace, with a reserve of one minute's worth. */
export interface Bucket {
  /** True, and one permit fewer, when there is a permit left. */
  take(): boolean;
}

/** What a permit costs when each millisecond brings `perMinute`: whole numbers, which do not lose a permit to rounding. */
const permit = 60_000;

/** A token bucket that holds at most `perMinute` permits and regains them evenly over a minute. */
export function createBucket(perMinute: number, clock: Clock): Bucket {
  const most = perMinute * permit;
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
  };
}

import type { Clock } from "./world.ts";

/** Hands out permits at a steady pace, with a reserve of one minute's worth. */
export interface Bucket {
  /** True, and one permit fewer, when there is a permit left. */
  take(): boolean;
}

/** A token bucket that holds at most `perMinute` permits and regains them evenly over a minute. */
export function createBucket(perMinute: number, clock: Clock): Bucket {
  let permits = perMinute;
  let refilledAt = clock.now().epochMilliseconds;
  const refill = () => {
    const now = clock.now().epochMilliseconds;
    permits = Math.min(perMinute, permits + (Math.max(0, now - refilledAt) / 60_000) * perMinute);
    refilledAt = now;
  };
  return {
    take() {
      refill();
      if (permits < 1) return false;
      permits -= 1;
      return true;
    },
  };
}

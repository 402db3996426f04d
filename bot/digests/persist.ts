import type { Log } from "../ops/log.ts";
import type { Wait } from "./timing.ts";

/** Does something again until it is done. Rejects when there is no more time for that. */
export type Persist = (write: () => Promise<unknown>) => Promise<void>;

export interface PersistOptions {
  readonly wait: Wait;
  readonly log: Log;
  /** Aborted once there is hardly any time left. */
  readonly signal: AbortSignal;
}

const firstRetryMs = 500;
const longestRetryMs = 30_000;
const mostDoublings = 10;
/** Once there is hardly any time left. */
const lastRetries = 3;

export function createPersist({ wait, log, signal }: PersistOptions): Persist {
  return async (write) => {
    for (let failures = 0; ; failures += 1) {
      try {
        await write();
        return;
      } catch (error) {
        if (failures === 0) log.report(error);
        if (signal.aborted && failures >= lastRetries) throw error;
      }
      await wait(Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(failures, mostDoublings)), signal);
    }
  };
}

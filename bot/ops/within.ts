import { setTimeout as sleep } from "node:timers/promises";

/** What a promise resolves with; undefined where that takes longer. Rejects as the promise does. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  const patience = new AbortController();
  const late = sleep(ms, undefined, { signal: patience.signal, ref: false }).catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    patience.abort();
  }
}

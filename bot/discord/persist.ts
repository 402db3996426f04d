import { setTimeout as sleep } from "node:timers/promises";

export interface Persistence {
  /** Ends the trying. */
  readonly signal: AbortSignal;
  /** Milliseconds to wait after the try of that number, from 0. */
  readonly backOffMs: (attempt: number) => number;
  /** Told of each failure; whether it is worth another try. */
  readonly isWorthIt: (error: unknown) => boolean;
}

/** A second at first, then twice as long each time, up to a minute. */
export const usualBackOffMs = (attempt: number): number => Math.min(60_000, 1_000 * 2 ** attempt);

/** Does something until it works; undefined where that was given up. Never rejects. */
export async function persist<T>(
  act: () => Promise<T>,
  { signal, backOffMs, isWorthIt }: Persistence,
): Promise<T | undefined> {
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (signal.aborted || !isWorthIt(error)) return undefined;
    }
    await sleep(backOffMs(attempt), undefined, { signal }).catch(() => {});
  }
  return undefined;
}

/** Resolves after so many milliseconds, or as soon as the signal is aborted. Never rejects. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** Somebody who waits and can be woken. */
export interface Sleeper {
  /** Whoever was woken before it sleeps does not sleep. */
  sleep(ms: number): Promise<void>;
  wake(): void;
}

export function createSleeper(wait: Wait): Sleeper {
  let alarm = new AbortController();
  return {
    async sleep(ms) {
      await wait(ms, alarm.signal);
      alarm = new AbortController();
    },
    // A reason spares the error that is else made at each.
    wake: () => alarm.abort("woken"),
  };
}

/** Does things with the same key one after another, and others at the same time. */
export interface Turns {
  /** Settles as the work does. */
  take(key: string, work: () => Promise<void>): Promise<void>;
  /** Resolves once nothing is being done or waiting. */
  idle(): Promise<void>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<void>>();
  return {
    take(key, work) {
      const done = (last.get(key) ?? Promise.resolve()).then(work);
      const settled = done.catch(() => {}).finally(() => last.get(key) === settled && last.delete(key));
      last.set(key, settled);
      return done;
    },
    async idle() {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}

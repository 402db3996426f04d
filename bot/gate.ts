/** Lets so many things be done at once, and so many wait. */
export interface Gate {
  /** Does the work when its turn comes; undefined when too much is waiting already. */
  pass<T>(work: () => Promise<T>): Promise<T> | undefined;
  /** Resolves once nothing is being done or waiting. */
  idle(): Promise<void>;
}

export interface GateLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

export function createGate({ atOnce, waiting }: GateLimits): Gate {
  const queue: (() => void)[] = [];
  const whenIdle: (() => void)[] = [];
  let active = 0;
  const leave = () => {
    const next = queue.shift();
    if (next) return next();
    active -= 1;
    if (active === 0) for (const tell of whenIdle.splice(0)) tell();
  };
  const enter = (): Promise<void> | undefined => {
    if (active < atOnce) {
      active += 1;
      return Promise.resolve();
    }
    if (queue.length >= waiting) return undefined;
    return new Promise((resolve) => void queue.push(resolve));
  };
  return {
    pass(work) {
      const turn = enter();
      return turn?.then(work).finally(leave);
    },
    idle: () => (active === 0 ? Promise.resolve() : new Promise((resolve) => void whenIdle.push(resolve))),
  };
}

import type { Asker, Seen } from "./people.ts";

/** A load that was put on the bot. */
export interface Load {
  readonly seen: readonly Seen[];
  /** From the first request until the last answer, in ms. */
  readonly ms: number;
}

/** On average; one person may ask once in two seconds. */
const pauseMs = 5_000;

/**
 * Everybody asks once in each five seconds, at a random moment of them, whether or not earlier answers are there: what
 * takes long does not make the load smaller.
 */
export function steady(askers: readonly Asker[], { rounds }: { readonly rounds: number }): Promise<Load> {
  const round = (asker: Asker, at: number): Promise<Seen> =>
    new Promise((resolve) => {
      setTimeout(() => resolve(asker.next()), (at + Math.random()) * pauseMs);
    });
  return timed(askers.flatMap((asker) => Array.from({ length: rounds }, (_, at) => round(asker, at))));
}

/** All ask at the very same moment. */
export const burst = (askers: readonly Asker[]): Promise<Load> => timed(askers.map((asker) => asker.next()));

export interface ClosedOptions {
  readonly atOnce: number;
  /** No request is begun after so long. */
  readonly ms: number;
}

/** A person has a reserve of so many requests. */
const reserve = 5;

/** So many requests are always under way, each of whoever has not asked for the longest time. */
export function closed(askers: readonly Asker[], { atOnce, ms }: ClosedOptions): Promise<Load> {
  const end = performance.now() + ms;
  const seen: Seen[] = [];
  let begun = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < end && begun < reserve * askers.length) {
      const asker = askers[begun++ % askers.length];
      if (asker) seen.push(await asker.next());
    }
  };
  const start = performance.now();
  return Promise.all(Array.from({ length: atOnce }, work)).then(() => ({
    seen,
    ms: performance.now() - start,
  }));
}

async function timed(requests: readonly Promise<Seen>[]): Promise<Load> {
  const start = performance.now();
  return { seen: await Promise.all(requests), ms: performance.now() - start };
}

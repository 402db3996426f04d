/** Discord lets go of an interaction that has not been answered within 3 s (interactions/receiving-and-responding). */
const lifeMs = 3_000;
/** The first second of 2015, from which Discord counts its ids (discord-api-docs reference, Snowflakes). */
const epochMs = 1_420_070_400_000;
const idBitsBelowTime = 22n;

/**
 * How much of `deferAfterMs` is left for an interaction by its id. One that waited for us has less of it, or none; an age
 * that cannot be is from a clock that is wrong.
 */
export function patienceMs(id: string, deferAfterMs: number, now: Temporal.Instant): number {
  const sentMs = epochMs + Number(BigInt(id) >> idBitsBelowTime);
  const ageMs = now.epochMilliseconds - sentMs;
  return ageMs > 0 && ageMs <= lifeMs ? Math.max(0, deferAfterMs - ageMs) : deferAfterMs;
}

export interface Patience {
  /** Resolves when it is spent: a clock that runs whatever an answer does. */
  readonly over: Promise<undefined>;
  stop(): void;
}

export function startPatience(ms: number): Patience {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), ms);
  return { over: promise, stop: () => clearTimeout(timer) };
}

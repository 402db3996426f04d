/** The fake's own time, for limits and for how long things took. */
export interface Clock {
  /** Monotonic, in ms. */
  readonly now: () => number;
  /** Unix time in ms, for ids and timestamps. */
  readonly unixMs: () => number;
  /** Moves both on. */
  readonly pass: (ms: number) => void;
  /** Hears when time was moved. */
  readonly onPass: (hear: () => void) => void;
}

export function createClock(unixMs: () => number): Clock {
  let passedMs = 0;
  const heard: (() => void)[] = [];
  return {
    now: () => performance.now() + passedMs,
    unixMs: () => unixMs() + passedMs,
    pass: (ms) => {
      passedMs += ms;
      for (const hear of heard) hear();
    },
    onPass: (hear) => void heard.push(hear),
  };
}

/** The first second of 2015; discord-api-docs reference, Snowflakes. */
const epochMs = 1_420_070_400_000;

/** Makes ids that tell when they were made, as Discord's do, each once. */
export function createIds(unixMs: () => number): () => string {
  let count = 0n;
  return () => {
    count += 1n;
    return String((BigInt(Math.floor(unixMs()) - epochMs) << 22n) + (count & 0x3f_ff_ffn));
  };
}

/** A moment as Discord writes it. */
export const isoOf = (unixMs: number): string => new Date(unixMs).toISOString().replace("Z", "000+00:00");

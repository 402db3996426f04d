import type { PlatformName } from "../../core/subscription.ts";

/** A time in which the process or a platform is away. Milliseconds since 1970. */
export interface Outage {
  readonly of: "process" | PlatformName;
  readonly from: number;
  readonly until: number;
}

const minute = 60_000;
const day = 1_440 * minute;
const meanUpMs = 6 * day;
const [shortestMs, longestMs] = [2 * minute, 3 * day];

/** Outages of minutes to days of everything, each by itself; the same for the same seed. In their order. */
export function outagesOf(seed: number, from: number, until: number): readonly Outage[] {
  const random = randomOf(seed);
  const outages: Outage[] = [];
  for (const who of ["process", "discord", "telegram"] as const) {
    for (let at = from; ;) {
      const start = at - Math.log(1 - random()) * meanUpMs;
      const end = start + shortestMs * (longestMs / shortestMs) ** random();
      if (end > until) break;
      outages.push({ of: who, from: Math.round(start), until: Math.round(end) });
      at = end;
    }
  }
  return outages.sort((a, b) => a.from - b.from);
}

/** Numbers from 0 to 1, 1 excluded: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

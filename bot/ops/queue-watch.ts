import type { Depth } from "../../core/storage/depth.ts";
import type { Clock } from "../../core/world.ts";
import type { Log } from "./log.ts";
import { within } from "./within.ts";

/** However often somebody looks, the database is asked so often. */
const freshMs = 15_000;
const patienceMs = 3_000;

/** How long the lines are; undefined where the database does not tell. Never rejects. */
export function watchQueue(
  depth: () => Promise<Depth>,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): () => Promise<Depth | undefined> {
  let askedAt = -Infinity;
  let asked: Promise<Depth | undefined> = Promise.resolve(undefined);
  const ask = async (): Promise<Depth | undefined> => {
    try {
      return await within(patienceMs, depth());
    } catch (error) {
      log.report(error);
      return undefined;
    }
  };
  return () => {
    const now = clock.now().epochMilliseconds;
    if (Math.abs(now - askedAt) < freshMs) return asked;
    askedAt = now;
    return (asked = ask());
  };
}

import { z } from "zod";
import type { Kept } from "../../core/cache.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";

/** Whether anything may be sent with a platform's token. */
export interface Token {
  /** Until when nothing is sent; undefined where something may be. */
  heldUntil(): Temporal.Instant | undefined;
  /** Nothing is sent until then. */
  hold(until: Temporal.Instant, reason: string): Promise<void>;
  /** A platform refused us; where that happens too often, nothing is sent for a while. */
  refused(): Promise<void>;
  /** What an earlier process was told still holds. */
  load(): Promise<void>;
}

/** So many refusals within so long, and nothing is sent for that long: who goes on in spite of them is banned. */
export interface Breaker {
  readonly refusals: number;
  readonly minutes: number;
}

export interface TokenOptions {
  readonly platform: PlatformName;
  readonly clock: Clock;
  readonly log: Log;
  readonly state: Kept;
  readonly breaker: Breaker;
  /** Told until when nothing is sent. Must not throw. */
  readonly onHold?: ((until: Temporal.Instant) => void) | undefined;
}

const kept = z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text));

export function createToken({ platform, clock, log, state, breaker, onHold }: TokenOptions): Token {
  const key = `digests-held:${platform}`;
  let held: Temporal.Instant | undefined;
  let refusals: readonly number[] = [];
  const hold = async (until: Temporal.Instant, reason: string): Promise<void> => {
    const now = clock.now();
    if (isBefore(until, held ?? now)) return;
    // All that was under way comes back with the same news.
    if (held === undefined || isBefore(held, now))
      log.warn("sending paused", { platform, reason, until: until.toString() });
    held = until;
    onHold?.(until);
    await state.set(key, until.toString()).catch((error: unknown) => void log.report(error));
  };
  return {
    heldUntil: () => (held && isBefore(clock.now(), held) ? held : undefined),
    hold,
    async refused() {
      const now = clock.now();
      const since = now.subtract({ minutes: breaker.minutes }).epochMilliseconds;
      refusals = [...refusals.filter((at) => at > since), now.epochMilliseconds];
      if (refusals.length < breaker.refusals) return;
      refusals = [];
      await hold(now.add({ minutes: breaker.minutes }), "too many refusals");
    },
    async load() {
      held = kept.safeParse(await state.get(key)).data ?? held;
      if (held) onHold?.(held);
    },
  };
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean =>
  Temporal.Instant.compare(one, other) < 0;

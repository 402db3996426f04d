import { z } from "zod";
import type { Kept } from "../../core/cache.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";

/** Which messages are being sent at this moment, kept so that a process that ends there does not make two of one. */
export interface Marks {
  /** To be awaited before a message goes out. Rejects when that cannot be kept: then it must not go. */
  begin(id: string): Promise<void>;
  /** It is known what became of it. */
  end(id: string): void;
  /** When an earlier process began to send it, of which nobody heard what became of it. */
  leftAt(id: string): Temporal.Instant | undefined;
  /** Reads what an earlier process has left. */
  load(): Promise<void>;
  /** Resolves once all is kept. */
  idle(): Promise<void>;
}

export interface MarksOptions {
  readonly platform: PlatformName;
  readonly clock: Clock;
  readonly log: Log;
  readonly state: Kept;
}

/** Milliseconds since 1970 by id. */
const kept = z.record(z.string(), z.number());
/** Nobody sends anything that old. */
const forgottenHours = 48;

export function createMarks({ platform, clock, log, state }: MarksOptions): Marks {
  const key = `digests-sending:${platform}`;
  const own = new Map<string, number>();
  const left = new Map<string, number>();
  const save = createSave(() => state.set(key, Object.fromEntries([...left, ...own])));
  return {
    async begin(id) {
      own.set(id, clock.now().epochMilliseconds);
      try {
        await save();
      } catch (error) {
        own.delete(id);
        throw error;
      }
    },
    end(id) {
      own.delete(id);
      left.delete(id);
      void save().catch((error: unknown) => void log.report(error));
    },
    leftAt(id) {
      const at = left.get(id);
      return at === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(at);
    },
    async load() {
      const since = clock.now().subtract({ hours: forgottenHours }).epochMilliseconds;
      const found = Object.entries(kept.safeParse(await state.get(key)).data ?? {});
      for (const [id, at] of found) if (at > since && !own.has(id)) left.set(id, at);
    },
    idle: () => save.idle(),
  };
}

interface Save {
  (): Promise<void>;
  idle(): Promise<void>;
}

/** One writing at a time; what is asked for meanwhile is in the one that follows. */
function createSave(write: () => Promise<unknown>): Save {
  let running: Promise<void> = Promise.resolve();
  let following: Promise<void> | undefined;
  const follow = async (): Promise<void> => {
    await running.catch(() => {});
    following = undefined;
    running = (async () => void (await write()))();
    return running;
  };
  return Object.assign(() => (following ??= follow()), {
    idle: () => (following ?? running).catch(() => {}),
  });
}

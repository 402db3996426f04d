import { z } from "zod";
import type { MaintenanceState } from "../../commands/admin-desk.ts";
import type { Kept } from "../../core/cache.ts";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";

/** Whether nobody but whoever runs the bot is served just now, for all processes on one database. */
export interface Maintenance {
  /** Undefined where all goes its way. At most some seconds old; as it was last known where the database does not tell. Never rejects. */
  current(): Promise<MaintenanceState | undefined>;
  /** Undefined ends it. Rejects when the database cannot be used. */
  set(state: MaintenanceState | undefined): Promise<void>;
}

export interface MaintenanceOptions {
  /** Shared by all processes. */
  readonly state: Kept;
  readonly clock: Clock;
  readonly report: (error: unknown) => unknown;
  /** Told when it begins and ends, as soon as that is known, and at the first look where it has begun before. */
  readonly onChange?: (state: MaintenanceState | undefined) => void;
}

/** So often the database is asked, however much there is to do. */
const freshMs = 2_000;
const key = "maintenance";

const instant = z.iso.datetime().transform((text) => Temporal.Instant.from(text));
const kept = z.object({ since: instant, text: z.string().optional() }).optional().catch(undefined);

export function createMaintenance({ state, clock, report, onChange }: MaintenanceOptions): Maintenance {
  let known: MaintenanceState | undefined;
  let askedAt = -Infinity;
  let asking: Promise<void> = Promise.resolve();
  const learn = (news: MaintenanceState | undefined): void => {
    const isChange = (news === undefined) !== (known === undefined);
    known = news;
    if (isChange) onChange?.(news);
  };
  const ask = async (): Promise<void> => {
    try {
      learn(kept.parse(await state.get(key)));
    } catch (error) {
      report(error);
    }
  };
  return {
    async current() {
      const now = clock.now().epochMilliseconds;
      if (Math.abs(now - askedAt) >= freshMs) {
        askedAt = now;
        asking = ask();
      }
      await asking;
      return known;
    },
    async set(wanted) {
      await state.set(key, wanted ? { ...wanted, since: wanted.since.toString() } : null);
      // What was asked before must not come after.
      await asking;
      learn(wanted);
      askedAt = clock.now().epochMilliseconds;
    },
  };
}

/** Its beginning and its end are written down, by each process. */
export const createLoggedMaintenance = (state: Kept, clock: Clock, log: Log): Maintenance =>
  createMaintenance({
    state,
    clock,
    report: (error) => log.report(error),
    onChange: (begun) =>
      begun
        ? log.warn("maintenance begun", { since: begun.since.toString() })
        : log.info("maintenance ended"),
  });

import { setImmediate } from "node:timers/promises";
import type { Outbox, ScheduleOptions } from "../../core/storage/outbox.ts";

export interface TickOptions {
  readonly outbox: Pick<Outbox, "schedule">;
  readonly now: Temporal.Instant;
  readonly jitterSeconds: number;
  /** How many subscriptions are taken in one transaction. */
  readonly batch: number;
  readonly onUnreadable?: ScheduleOptions["onUnreadable"];
}

/** Writes a delivery for each subscription that is due, and tells how many there were. Answers go first between batches. */
export async function tick({ outbox, batch, ...options }: TickOptions): Promise<number> {
  for (let total = 0; ; await setImmediate()) {
    const taken = await outbox.schedule({ ...options, limit: batch });
    total += taken;
    if (taken < batch) return total;
  }
}

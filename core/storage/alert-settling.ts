import type { Kysely } from "kysely";
import { eventKeyOf, missed, sent, type AlertState } from "../alerts/state.ts";
import { noteChange, stateOf } from "./alert-rows.ts";
import type { Tables } from "./migrations.ts";
import type { Delivery } from "./outbox.ts";
import { secret } from "./secret.ts";

/** What became of an alert's message: `uncertain` may have arrived, `undelivered` was tried in vain, `dropped` never went out. */
export type MessageEnd = "sent" | "uncertain" | "undelivered" | "dropped";

interface Settling {
  readonly end: MessageEnd;
  readonly at: Temporal.Instant;
  readonly locks: boolean;
}

/** Lets an alert know what became of its message, in the transaction in which that is written down. */
export async function settleAlert(
  db: Kysely<Tables>,
  { subscription, event }: Delivery,
  { end, at, locks }: Settling,
): Promise<void> {
  if (event === undefined) return;
  const row = await db
    .selectFrom("alert")
    .select(["state", "revision"])
    .where("id", "=", subscription)
    .$if(locks, (query) => query.forUpdate())
    .executeTakeFirst();
  const state = row && stateOf(row.state);
  const next = state && settled(state, event, { end, at });
  if (!row || !next || next === state) return;
  await db
    .updateTable("alert")
    .set({ state: secret(JSON.stringify(next)), revision: row.revision + 1 })
    .where("id", "=", subscription)
    .execute();
  await noteChange(db, subscription);
}

/**
 * A message that went out consumes whatever is due by then: two would come within a cooldown. Who may have been told that it
 * is over has to be told when it begins anew.
 */
function settled(state: AlertState, event: string, { end, at }: Pick<Settling, "end" | "at">): AlertState {
  if (end === "sent") return sent(state, at);
  if (end === "uncertain" && state.phase === "due" && state.event.kind === "recovered")
    return sent(state, at);
  if (end !== "dropped") return missed(state, at);
  return state.phase === "due" && eventKeyOf(state.event) === event ? missed(state) : state;
}

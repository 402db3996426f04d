import { sql, type Kysely, type Updateable } from "kysely";
import { settleAlert, type MessageEnd } from "./alert-settling.ts";
import { batches } from "./batches.ts";
import type { Database } from "./database.ts";
import { deadLetters, dropped, purge, redrive } from "./dead-letters.ts";
import { deliveryOf, sending, stateBefore } from "./delivery-rows.ts";
import type { Tables } from "./migrations.ts";
import type { Delivery, Outbox, Postponed, Prepared, Stage, TakeDeliveries, Waiting } from "./outbox.ts";
import type { Queue } from "./queue.ts";
import { release } from "./release.ts";
import { schedule } from "./scheduling.ts";
import { secret } from "./secret.ts";
import { instantOf, platformOf } from "./subscription-rows.ts";
import { topicOf } from "./topics.ts";

/** Deliveries in a database, whose work is in a queue of the same database. */
export function openOutbox(database: Database, queue: Queue): Outbox {
  const { db } = database;
  const leave = (stage: Stage, delivery: Delivery, left: Left) =>
    leaveStage(database, queue, { stage, delivery, left });
  return {
    schedule: (options) => schedule(database, queue, options),
    take: (stage, options) => take(db, queue, { ...options, stage }),
    prepared: (messages, now) =>
      db.transaction().execute((transaction) => prepared(transaction, queue, { messages, now })),
    remake: (delivery, now) => remake(db, queue, { delivery, now }),
    begin: async ({ id, platform }) => {
      await db
        .updateTable("delivery")
        .set({ reason: sending })
        .where("id", "=", id)
        .where("state", "=", stateBefore(platform))
        .execute();
    },
    sent: (delivery, messageId, at) =>
      leave(delivery.platform, delivery, {
        end: "sent",
        at,
        state: "sent",
        message: null,
        message_id: messageId,
        reason: null,
      }),
    drop: (stage, delivery, reason, at) =>
      leave(stage, delivery, { end: "dropped", at, state: "dropped", message: null, reason }),
    bury: (stage, delivery, { kind, reason, at }) =>
      leave(stage, delivery, { end: kind, at, state: kind, reason }),
    postpone: (stage, delivery, next) => postpone(db, queue, { stage, delivery, next }),
    deadLetters: (limit) => deadLetters(db, limit),
    dropped: (limit) => dropped(db, limit),
    redrive: (ids, now) => redrive(db, queue, { ids, now }),
    release: (now) => release(db, now),
    waiting: () => waiting(db),
    purge: (before) => purge(db, before),
  };
}

interface Left extends Omit<Updateable<Tables["delivery"]>, "at"> {
  readonly end: MessageEnd;
  readonly at: Temporal.Instant;
}

interface Postponing {
  readonly stage: Stage;
  readonly delivery: Delivery;
  readonly next: Postponed;
}

/** Of one that has left the stage meanwhile, as its taker took longer than its lease, nothing is changed. */
const postpone = (
  db: Kysely<Tables>,
  queue: Queue,
  { stage, delivery: { id, begun }, next: { at, counted, reason } }: Postponing,
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("delivery")
      .set(({ eb }) => ({
        attempts: eb("attempts", "+", counted ? 1 : 0),
        // Of one that is given back unseen nobody knows any more than before.
        reason: begun ? sending : reason,
      }))
      .where("id", "=", id)
      .where("state", "=", stateBefore(stage))
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await queue.again(topicOf(stage), { id, at }, transaction);
  });

interface Leaving {
  readonly stage: Stage;
  readonly delivery: Delivery;
  readonly left: Left;
}

/**
 * A delivery leaves a stage, and its job with it; the alert that it is of learns of it. Where it has left that stage already,
 * as its taker took longer than its lease, nothing is changed.
 */
const leaveStage = (
  { db, postgres }: Database,
  queue: Queue,
  { stage, delivery, left: { end, at, ...change } }: Leaving,
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const { id } = delivery;
    const { numUpdatedRows } = await transaction
      .updateTable("delivery")
      .set({ ...change, at: at.epochMilliseconds })
      .where("id", "=", id)
      // What was sent is so, also where it was to be made anew meanwhile.
      .where("state", "in", end === "sent" ? ["due", "ready"] : [stateBefore(stage)])
      .executeTakeFirst();
    if (numUpdatedRows > 0n)
      await settleAlert(transaction, delivery, { end, at, locks: postgres !== undefined });
    await queue.done(topicOf(stage), [id], transaction);
  });

/** The oldest first. Jobs of deliveries that are gone, or through with this stage, are done with. */
async function take(
  db: Kysely<Tables>,
  queue: Queue,
  { stage, ...options }: TakeDeliveries & { readonly stage: Stage },
): Promise<readonly Delivery[]> {
  const ids = await queue.take(topicOf(stage), options);
  const found: Delivery[] = [];
  for (const batch of batches(ids)) {
    const rows = await db
      .selectFrom("delivery")
      .selectAll()
      .where("id", "in", batch)
      .where("state", "=", stateBefore(stage))
      .execute();
    found.push(...rows.map(deliveryOf));
  }
  const waitingIds = new Set(found.map(({ id }) => id));
  await queue.done(
    topicOf(stage),
    ids.filter((id) => !waitingIds.has(id)),
  );
  return found.sort((a, b) => Temporal.Instant.compare(a.due, b.due));
}

async function prepared(
  db: Kysely<Tables>,
  queue: Queue,
  { messages, now }: { readonly messages: readonly Prepared[]; readonly now: Temporal.Instant },
): Promise<void> {
  const ready = [];
  for (const batch of batches(messages)) ready.push(...(await written(db, batch, now)));
  for (const [platform, rows] of Map.groupBy(ready, (row) => platformOf(row.platform))) {
    const jobs = rows.map(({ id, send_at: sendAt }) => ({
      id,
      at: instantOf(Math.max(sendAt, now.epochMilliseconds)),
    }));
    await queue.add(topicOf(platform), jobs, db);
  }
  await queue.done(
    topicOf("prepare"),
    messages.map(({ delivery }) => delivery.id),
    db,
  );
}

const remake = (
  db: Kysely<Tables>,
  queue: Queue,
  { delivery, now }: { readonly delivery: Delivery; readonly now: Temporal.Instant },
): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable("delivery")
      .set({ state: "due", message: null, at: now.epochMilliseconds })
      .where("id", "=", delivery.id)
      .where("state", "=", "ready")
      .execute();
    await queue.done(topicOf(delivery.platform), [delivery.id], transaction);
    await queue.add(topicOf("prepare"), [{ id: delivery.id, at: now }], transaction);
  });

/**
 * Writes messages and gives back what is ready by that, which is not what somebody else had prepared before. The ids are
 * named twice because SQLite would go through all deliveries to join them with many values.
 */
async function written(db: Kysely<Tables>, messages: readonly Prepared[], now: Temporal.Instant) {
  const values = messages.map(
    ({ delivery, message }) => sql`(cast(${delivery.id} as text), cast(${secret(message)} as text))`,
  );
  const ids = messages.map(({ delivery }) => delivery.id);
  const { rows } = await sql<{ id: string; platform: string; send_at: number }>`
    with written(id, message) as (values ${sql.join(values)})
    update delivery set message = written.message, state = 'ready', at = ${now.epochMilliseconds}
    from written
    where delivery.id = written.id and delivery.id in (${sql.join(ids)}) and delivery.state = 'due'
    returning delivery.id, delivery.platform, delivery.send_at`.execute(db);
  return rows;
}

async function waiting(db: Kysely<Tables>): Promise<Waiting> {
  const { count, oldest } = await db
    .selectFrom("delivery")
    .select(({ fn }) => [fn.countAll<number>().as("count"), fn.min("due").as("oldest")])
    .where("state", "in", ["due", "ready"])
    .executeTakeFirstOrThrow();
  return { count, oldestDue: oldest === null ? undefined : instantOf(oldest) };
}

import { createHash } from "node:crypto";
import { sql, type Insertable, type Kysely } from "kysely";
import { planFor } from "../due.ts";
import { batches } from "./batches.ts";
import type { Database } from "./database.ts";
import { deliveryId, digestKind } from "./delivery-rows.ts";
import type { Tables } from "./migrations.ts";
import type { ScheduleOptions } from "./outbox.ts";
import type { Queue } from "./queue.ts";
import { instantOf, platformOf, scheduledOf } from "./subscription-rows.ts";
import { topicOf } from "./topics.ts";

type DeliveryRow = Insertable<Tables["delivery"]>;
type Written = Pick<DeliveryRow, "id" | "send_at" | "platform">;
type DueRow = Awaited<ReturnType<typeof dueRows>>[number];

/** What comes of a subscription whose time has come: a digest or none, and when the next one is due. */
interface Planned {
  readonly id: string;
  readonly delivery: DeliveryRow | undefined;
  readonly nextDue: number;
}

/** Takes subscriptions that are due and tells how many; all of it holds, or nothing. */
export async function schedule(database: Database, queue: Queue, options: ScheduleOptions): Promise<number> {
  const { taken, written, unreadable } = await database.db
    .transaction()
    .execute((transaction) =>
      takeDue(transaction, queue, { ...options, locks: database.postgres !== undefined }),
    );
  const byPlatform = Map.groupBy(written, ({ platform }) => platformOf(platform));
  for (const [platform, { length }] of byPlatform) options.onWritten?.(platform, length);
  if (unreadable.length > 0) options.onUnreadable?.(unreadable);
  return taken;
}

interface Taken {
  readonly taken: number;
  readonly written: readonly Written[];
  readonly unreadable: readonly string[];
}

async function takeDue(
  transaction: Kysely<Tables>,
  queue: Queue,
  { locks, ...options }: ScheduleOptions & { readonly locks: boolean },
): Promise<Taken> {
  const rows = await dueRows(transaction, options, locks);
  const planned = rows.map((row) => planOf(row, options));
  const readable = planned.filter((each) => each !== undefined);
  const unreadable = rows.filter((_, index) => planned[index] === undefined).map(({ id }) => id);
  const deliveries = readable.map(({ delivery }) => delivery).filter((each) => each !== undefined);
  const written = await insert(transaction, deliveries);
  await queue.add(
    topicOf("prepare"),
    written.map(({ id, send_at: sendAt }) => ({ id, at: preparedFrom(instantOf(sendAt), options.now) })),
    transaction,
  );
  await moveOn(transaction, readable);
  await pauseUnreadable(transaction, unreadable, options.now);
  return { taken: rows.length, written, unreadable };
}

/** Figures are read shortly before they are sent. */
const headStart = { seconds: 30 } as const;

export function preparedFrom(sendAt: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  const early = sendAt.subtract(headStart);
  return Temporal.Instant.compare(early, now) > 0 ? early : now;
}

/** Those that another process is taking are left to it. */
function dueRows(db: Kysely<Tables>, { now, limit }: ScheduleOptions, skipLocked: boolean) {
  return db
    .selectFrom("subscription")
    .select(["id", "platform", "channel", "thread", "spec"])
    .where("next_due", "<=", now.epochMilliseconds)
    .orderBy("next_due")
    .limit(limit)
    .$if(skipLocked, (query) => query.forUpdate().skipLocked())
    .execute();
}

function planOf(row: DueRow, { now, jitterSeconds }: ScheduleOptions): Planned | undefined {
  const order = scheduledOf(row.spec);
  if (!order) return undefined;
  const { digest, next } = planFor(order.rhythm, now);
  const nextDue = next.at.epochMilliseconds;
  if (!digest) return { id: row.id, delivery: undefined, nextDue };
  const date = digest.date.toString();
  const due = digest.at.epochMilliseconds;
  const delivery = {
    id: deliveryId(row.id, date),
    subscription: row.id,
    local_date: date,
    kind: digestKind,
    platform: row.platform,
    channel: row.channel,
    thread: row.thread,
    publish: order.publish ? 1 : 0,
    due,
    send_at: due + jitterOf(row.id, jitterSeconds) * 1_000,
    state: "due",
    attempts: 0,
    message: null,
    message_id: null,
    reason: null,
    at: now.epochMilliseconds,
  };
  return { id: row.id, delivery, nextDue };
}

/** From 0 to that many seconds, always the same for a subscription. */
const jitterOf = (id: string, jitterSeconds: number): number =>
  createHash("sha1").update(id).digest().readUInt32BE() % (jitterSeconds + 1);

/** Those that were not there yet. */
async function insert(db: Kysely<Tables>, deliveries: readonly DeliveryRow[]): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const batch of batches(deliveries)) {
    const rows = await db
      .insertInto("delivery")
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .returning(["id", "send_at", "platform"])
      .execute();
    written.push(...rows);
  }
  return written;
}

/** The ids are named twice because SQLite would go through all subscriptions to join them with many values. */
async function moveOn(db: Kysely<Tables>, planned: readonly Planned[]): Promise<void> {
  for (const batch of batches(planned)) {
    const values = batch.map(({ id, nextDue }) => sql`(cast(${id} as text), cast(${nextDue} as bigint))`);
    await sql`
      with moved(id, next_due) as (values ${sql.join(values)})
      update subscription set next_due = moved.next_due from moved
      where subscription.id = moved.id and subscription.id in (${sql.join(batch.map(({ id }) => id))})`.execute(
      db,
    );
  }
}

async function pauseUnreadable(
  db: Kysely<Tables>,
  ids: readonly string[],
  now: Temporal.Instant,
): Promise<void> {
  for (const batch of batches(ids))
    await db
      .updateTable("subscription")
      .set({ next_due: null, paused: "unreadable", paused_at: now.epochMilliseconds })
      .where("id", "in", batch)
      .execute();
}

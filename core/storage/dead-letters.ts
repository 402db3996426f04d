import type { Kysely, Selectable } from "kysely";
import { batches, rowsPerStatement, untilFewer } from "./batches.ts";
import { deliveryOf, digestKind } from "./delivery-rows.ts";
import type { Tables } from "./migrations.ts";
import type { DeadLetter, DroppedLetter } from "./outbox.ts";
import type { Queue } from "./queue.ts";
import { instantOf, platformOf } from "./subscription-rows.ts";
import { topicOf } from "./topics.ts";

const dead = ["undelivered", "uncertain"];
const through = ["sent", "dropped", ...dead];

export const deadLetters = async (db: Kysely<Tables>, limit: number): Promise<readonly DeadLetter[]> =>
  (await newest(db, dead, limit)).map((row) => ({
    ...droppedOf(row),
    kind: row.state === "uncertain" ? "uncertain" : "undelivered",
  }));

export const dropped = async (db: Kysely<Tables>, limit: number): Promise<readonly DroppedLetter[]> =>
  (await newest(db, ["dropped"], limit)).map(droppedOf);

const newest = (db: Kysely<Tables>, states: readonly string[], limit: number) =>
  db
    .selectFrom("delivery")
    .selectAll()
    .where("state", "in", states)
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();

const droppedOf = (row: Selectable<Tables["delivery"]>): DroppedLetter => ({
  ...deliveryOf(row),
  reason: row.reason ?? "",
  at: instantOf(row.at),
});

interface Redrive {
  readonly ids: readonly string[] | "all";
  readonly now: Temporal.Instant;
}

/**
 * Those that had a message are ready to be sent again, the others are to be prepared. Digests stay as late as they are, and
 * say so; anything else counts as due now, as it would be dropped otherwise.
 */
export async function redrive(db: Kysely<Tables>, queue: Queue, { ids, now }: Redrive): Promise<number> {
  const some = (chosen: Chosen) =>
    db.transaction().execute((transaction) => redriveSome(transaction, queue, { chosen, now }));
  if (ids === "all") return untilFewer(() => some(oldest(db)));
  let count = 0;
  for (const batch of batches(ids)) count += await some(oldest(db).where("letter.id", "in", batch));
  return count;
}

type Chosen = ReturnType<typeof oldest>;

const oldest = (db: Kysely<Tables>) =>
  db
    .selectFrom("delivery as letter")
    .select("letter.id")
    .where("letter.state", "in", dead)
    .orderBy("letter.at")
    .limit(rowsPerStatement);

async function redriveSome(
  db: Kysely<Tables>,
  queue: Queue,
  { chosen, now }: { readonly chosen: Chosen; readonly now: Temporal.Instant },
): Promise<number> {
  const at = now.epochMilliseconds;
  const rows = await db
    .updateTable("delivery")
    .set(({ eb }) => ({
      state: eb.case().when("message", "is", null).then("due").else("ready").end(),
      due: eb.case().when("kind", "=", digestKind).then(eb.ref("due")).else(at).end(),
      send_at: eb.case().when("kind", "=", digestKind).then(eb.ref("send_at")).else(at).end(),
      attempts: 0,
      reason: null,
      at,
    }))
    .where("id", "in", chosen)
    .where("state", "in", dead)
    .returning(["id", "platform", "state"])
    .execute();
  const stages = Map.groupBy(rows, ({ state, platform }) =>
    state === "due" ? "prepare" : platformOf(platform),
  );
  for (const [stage, of] of stages) {
    const jobs = of.map(({ id }) => ({ id, at: now }));
    await queue.add(topicOf(stage), jobs, db);
  }
  return rows.length;
}

export const purge = (db: Kysely<Tables>, before: Temporal.Instant): Promise<number> =>
  untilFewer(async () => {
    const { numDeletedRows } = await db
      .deleteFrom("delivery")
      .where("id", "in", (select) =>
        select
          .selectFrom("delivery as old")
          .select("old.id")
          .where("old.state", "in", through)
          .where("old.at", "<", before.epochMilliseconds)
          .limit(rowsPerStatement),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  });

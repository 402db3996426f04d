import { setImmediate } from "node:timers/promises";
import type { Kysely, Selectable } from "kysely";
import { batches, rowsPerStatement } from "./batches.ts";
import { deliveryOf } from "./delivery-rows.ts";
import type { Tables } from "./migrations.ts";
import type { DeadLetter, DroppedLetter } from "./outbox.ts";
import type { Queue } from "./queue.ts";
import { instantOf, platformOf } from "./subscription-rows.ts";
import { topicOf } from "./topics.ts";

const dead = ["undelivered", "uncertain"];
const through = ["sent", "dropped", ...dead];
/** SQLite blocks the process, which shall answer others in between. */
const rowsAtOnce = rowsPerStatement;

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

/** Those that had a message are ready to be sent again, the others are to be prepared. */
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
    .limit(rowsAtOnce);

async function redriveSome(
  db: Kysely<Tables>,
  queue: Queue,
  { chosen, now }: { readonly chosen: Chosen; readonly now: Temporal.Instant },
): Promise<number> {
  const rows = await db
    .updateTable("delivery")
    .set(({ eb }) => ({
      state: eb.case().when("message", "is", null).then("due").else("ready").end(),
      attempts: 0,
      reason: null,
      at: now.epochMilliseconds,
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
          .limit(rowsAtOnce),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  });

/** Does some rows at a time until there are no more, and tells how many. */
async function untilFewer(some: () => Promise<number>): Promise<number> {
  let count = 0;
  for (;;) {
    const done = await some();
    count += done;
    if (done < rowsAtOnce) return count;
    await setImmediate();
  }
}

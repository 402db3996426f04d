import type { Kysely } from "kysely";
import { batches } from "./batches.ts";
import type { Database } from "./database.ts";
import type { Tables } from "./migrations.ts";
import type { Job, Queue, TakeOptions } from "./queue.ts";

/** A queue in the table `job`: a job that is taken is free again when its lease is over, and nothing else is to be kept. */
export function openSqliteQueue({ db }: Database): Queue {
  return {
    add: (topic, jobs, within = db) => add(within, topic, jobs),
    take: (topic, options) => take(db, topic, options),
    done: async (topic, ids, within = db) => {
      for (const batch of batches(ids))
        await within.deleteFrom("job").where("topic", "=", topic).where("id", "in", batch).execute();
    },
    again: async (topic, { id, at }, within = db) => {
      const free = { topic, id, free_at: at.epochMilliseconds };
      await within
        .insertInto("job")
        .values(free)
        .onConflict((conflict) => conflict.columns(["topic", "id"]).doUpdateSet({ free_at: free.free_at }))
        .execute();
    },
    size: async (topic) => {
      const { count } = await db
        .selectFrom("job")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("topic", "=", topic)
        .executeTakeFirstOrThrow();
      return count;
    },
    close: async () => {},
  };
}

async function add(db: Kysely<Tables>, topic: string, jobs: readonly Job[]): Promise<void> {
  for (const batch of batches(jobs))
    await db
      .insertInto("job")
      .values(batch.map(({ id, at }) => ({ topic, id, free_at: at.epochMilliseconds })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function take(
  db: Kysely<Tables>,
  topic: string,
  { limit, leaseSeconds, now }: TakeOptions,
): Promise<readonly string[]> {
  const rows = await db
    .updateTable("job")
    .set({ free_at: now.add({ seconds: leaseSeconds }).epochMilliseconds })
    .where("topic", "=", topic)
    .where("id", "in", (select) =>
      select
        .selectFrom("job as free")
        .select("free.id")
        .where("free.topic", "=", topic)
        .where("free.free_at", "<=", now.epochMilliseconds)
        .orderBy("free.free_at")
        .limit(limit),
    )
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

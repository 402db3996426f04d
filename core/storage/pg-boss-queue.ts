import { createHash } from "node:crypto";
import { CompiledQuery, sql, type Kysely, type RawBuilder } from "kysely";
import { PgBoss, type ConstructorOptions, type Db } from "pg-boss";
import { alone } from "./alone.ts";
import type { Tables } from "./migrations.ts";
import type { Job, Queue, TakeOptions } from "./queue.ts";

interface PgBossQueueOptions {
  /** That of our own tables; pg-boss gets one beside it. */
  readonly schema: string;
  readonly topics: readonly string[];
  readonly onError: (error: Error) => void;
}

/** How often at most it is seen to that jobs whose lease is over come back. */
const reviveSeconds = 3;
const daySeconds = 86_400;
/** What a job is inserted with; a taker who wants another lease changes it. */
const usualLeaseSeconds = 20;

/** Jobs come back as often as their takers come to an end, and wait for as long as it takes. */
const forEver = {
  retryLimit: 2_147_483_647,
  retryDelay: 0,
  retentionSeconds: 3_650 * daySeconds,
  expireInSeconds: usualLeaseSeconds,
};

/** Of what pg-boss does by itself we need nothing; its upkeep runs when we ask for it. */
const quiet: ConstructorOptions = {
  schedule: false,
  supervise: false,
  reindex: false,
  monitorVacuum: false,
  monitorIntervalSeconds: 1,
  queueCacheIntervalSeconds: daySeconds,
  flowIntervalSeconds: daySeconds,
};

/**
 * A queue in tables of pg-boss, over the connections of our own pool. The clock of the database counts, not that of the
 * caller: it is the same for all processes.
 */
export async function openPgBossQueue(
  db: Kysely<Tables>,
  { schema: home, topics, onError }: PgBossQueueOptions,
): Promise<Queue> {
  const schema = schemaBeside(home);
  const boss = new PgBoss({ ...quiet, schema, db: poolOf(db) });
  boss.on("error", onError);
  try {
    await alone(db, `installing ${schema}`, async () => {
      await boss.start();
      for (const topic of topics) await boss.createQueue(topic, forEver);
    });
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return queueOf({ db, boss, jobTable: sql.table(`${schema}.job`), revive: reviver(boss, onError) });
}

interface Opened {
  readonly db: Kysely<Tables>;
  readonly boss: PgBoss;
  readonly jobTable: RawBuilder<unknown>;
  readonly revive: (now: Temporal.Instant) => Promise<void>;
}

function queueOf(opened: Opened): Queue {
  const { db, boss, jobTable } = opened;
  const on = (within: Kysely<Tables> | undefined) => within && { db: connectionOf(within) };
  const add = async (topic: string, jobs: readonly Job[], within?: Kysely<Tables>): Promise<void> => {
    if (jobs.length > 0) await boss.insert(topic, jobs.map(inserted), on(within));
  };
  const done = async (topic: string, ids: readonly string[], within?: Kysely<Tables>): Promise<void> => {
    if (ids.length > 0) await boss.deleteJob(topic, [...ids], on(within));
  };
  return {
    add,
    done,
    take: (topic, options) => take(opened, topic, options),
    again: async (topic, job, within) => {
      const replace = async (transaction: Kysely<Tables>): Promise<void> => {
        await done(topic, [job.id], transaction);
        await add(topic, [job], transaction);
      };
      await (within ? replace(within) : db.transaction().execute(replace));
    },
    size: async (topic) => {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from ${jobTable} where name = ${topic}`.execute(db);
      return rows[0]?.count ?? 0;
    },
    close: () => boss.stop({ graceful: false }),
  };
}

async function take(
  { db, boss, jobTable, revive }: Opened,
  topic: string,
  { limit, leaseSeconds, now }: TakeOptions,
): Promise<readonly string[]> {
  await revive(now);
  const jobs = await boss.fetch(topic, { batchSize: limit });
  const others = jobs.filter(({ expireInSeconds }) => expireInSeconds !== leaseSeconds).map(({ id }) => id);
  if (others.length > 0)
    await sql`
      update ${jobTable} set expire_seconds = ${leaseSeconds}
      where name = ${topic} and id = any(${others})`.execute(db);
  return jobs.map(({ id }) => id);
}

/** pg-boss takes the highest priority first, which are 32 bits: the oldest, so that nobody waits behind later ones. */
const inserted = ({ id, at }: Job) => ({
  id,
  startAfter: at.toString(),
  priority: -Math.min(Math.floor(at.epochMilliseconds / 1000), 2_147_483_647),
});

/** pg-boss wants at most 50 characters. */
function schemaBeside(home: string): string {
  const name = `${home}_jobs`;
  if (name.length <= 50) return name;
  return `${home.slice(0, 36)}_${createHash("sha256").update(home).digest("hex").slice(0, 8)}_jobs`;
}

/** Sees to it now and then that jobs whose lease is over come back. That it fails hinders nobody from taking others. */
function reviver(boss: PgBoss, onError: (error: Error) => void) {
  let nextAt: Temporal.Instant | undefined;
  return async (now: Temporal.Instant): Promise<void> => {
    if (nextAt && Temporal.Instant.compare(now, nextAt) < 0) return;
    nextAt = now.add({ seconds: reviveSeconds });
    try {
      await boss.supervise();
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
    }
  };
}

/** pg-boss sends whole transactions as one text: one that fails half-way would stay open on the connection. */
const poolOf = (db: Kysely<Tables>): Db => ({
  executeSql: (text, values) =>
    db.connection().execute(async (connection) => {
      try {
        return await connectionOf(connection).executeSql(text, values);
      } catch (error) {
        await connection.executeQuery(CompiledQuery.raw("rollback")).catch(() => {});
        throw error;
      }
    }),
});

const connectionOf = (db: Kysely<Tables>): Db => ({
  executeSql: async (text, values = []) => {
    const { rows } = await db.executeQuery<object>(CompiledQuery.raw(text, [...values]));
    return { rows: [...(rows ?? [])] };
  },
});

import { createHash } from "node:crypto";
import { sql, type Kysely } from "kysely";
import type { Tables } from "./migrations.ts";

/** How often, and how long after each other, it is looked whether another process is through: half a minute in all. */
const tries = 300;
const pauseSeconds = 0.1;

/** What PostgreSQL's advisory locks go by, 64 bits in decimal: always the same for a name. */
export const lockNumber = (name: string): string =>
  createHash("sha256").update(name).digest().readBigInt64BE().toString();

/**
 * Does something on PostgreSQL that only one process may do at a time. It is asked again and again for the lock, since a
 * statement that waits is ended after some seconds. Rejects when others do not come to an end.
 */
export async function alone(db: Kysely<Tables>, name: string, act: () => Promise<void>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (let asked = 0; asked < tries; asked += 1) {
      const { rows } = await sql<{ locked: boolean }>`
        select pg_try_advisory_xact_lock(${lockNumber(name)}::bigint) as locked`.execute(transaction);
      if (rows[0]?.locked) return act();
      await sql`select pg_sleep(${pauseSeconds})`.execute(transaction);
    }
    throw new Error(`another process is ${name} and does not come to an end`);
  });
}

import { sql, type Kysely } from "kysely";
import { lockNumber } from "./alone.ts";
import type { Database } from "./database.ts";
import type { Tables } from "./migrations.ts";

/** A database inside a transaction, for all that is opened with one. */
export type Inside = Database & {
  /** On PostgreSQL waits until no other transaction has any of these names; SQLite has one writer at a time anyway. */
  readonly lock: (names: readonly string[]) => Promise<void>;
};

/** Does something in one transaction, with these names locked. What `act` throws takes everything back. */
export const within = <T>(
  database: Database,
  names: readonly string[],
  act: (inside: Inside) => Promise<T>,
): Promise<T> =>
  database.db.transaction().execute(async (db) => {
    const lock = async (more: readonly string[]) => {
      if (database.postgres) await lockNames(db, more);
    };
    await lock(names);
    return act({ ...database, db, lock });
  });

/** In their order, so that two who wait for the same two never wait for each other. */
export async function lockNames(db: Kysely<Tables>, names: readonly string[]): Promise<void> {
  for (const name of [...new Set(names)].sort())
    await sql`select pg_advisory_xact_lock(${lockNumber(name)}::bigint)`.execute(db);
}

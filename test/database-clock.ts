import { sql } from "kysely";
import type { Database } from "../core/storage/database.ts";

/**
 * Stops the clock that a queue goes by at a moment. On SQLite that is the one of whoever asks; on PostgreSQL it is the
 * server's, which pg-boss asks through a function of its own. The queue must be open.
 */
export async function stopDatabaseClock({ db, postgres }: Database, at: Temporal.Instant): Promise<void> {
  if (!postgres) return;
  await sql`
    create or replace function ${sql.id(`${postgres.schema}_jobs`, "job_now")}() returns timestamptz
    language sql stable as ${sql.lit(`select timestamptz '${at.toString()}'`)}`.execute(db);
}

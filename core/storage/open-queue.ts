import type { Database } from "./database.ts";
import type { Queue } from "./queue.ts";
import { openSqliteQueue } from "./sqlite-queue.ts";
import { digestTopics } from "./topics.ts";

interface QueueOptions {
  readonly topics?: readonly string[];
  /** Told what fails in the background; the queue goes on. */
  readonly onError: (error: Error) => void;
}

/**
 * Opens the queue of a database for these topics: a table on SQLite, pg-boss on PostgreSQL, which is loaded only there.
 * Several processes may do so at once. It is to be closed before the database.
 */
export async function openQueue(
  database: Database,
  { topics = digestTopics, onError }: QueueOptions,
): Promise<Queue> {
  if (!database.postgres) return openSqliteQueue(database);
  const { openPgBossQueue } = await import("./pg-boss-queue.ts");
  return openPgBossQueue(database.db, { schema: database.postgres.schema, topics, onError });
}

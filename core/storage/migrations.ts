import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** One kept value: `value` is JSON text, `expires` is in milliseconds since 1970 or null for ever. */
interface KeptTable {
  readonly namespace: string;
  readonly key: string;
  readonly value: string;
  readonly expires: number | null;
}

/** The tables as the newest migration leaves them. */
export interface Tables {
  readonly kept: KeptTable;
}

/**
 * What brought the database to its present shape, oldest first by name. A released migration is never edited.
 * Each runs in a transaction, on SQLite and on PostgreSQL alike.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  "001-kept": { up: createKept },
};

async function createKept(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("kept")
    .addColumn("namespace", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("expires", "bigint")
    .addPrimaryKeyConstraint("kept_pkey", ["namespace", "key"])
    .execute();
  await db.schema
    .createIndex("kept_expires")
    .on("kept")
    .column("expires")
    .where("expires", "is not", null)
    .execute();
}

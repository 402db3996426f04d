import { sql, type Kysely, type TableMetadata } from "kysely";
import { Migrator, type Migration } from "kysely/migration";

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
const migrations: Readonly<Record<string, Migration>> = {
  "001-kept": { up: createKept },
};

/** Brings the database to its newest shape. `home` is the schema of our tables, where there are schemas. */
export async function migrate(db: Kysely<Tables>, home: string | undefined): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    ...(home !== undefined && { migrationTableSchema: home }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** The tables of all schemas by name, which is all that migrating asks for. */
export async function tableNames(db: Kysely<unknown>): Promise<TableMetadata[]> {
  const { rows } = await sql<{ name: string; schema: string }>`
    select tablename as name, schemaname as schema from pg_catalog.pg_tables`.execute(db);
  return rows.map(({ name, schema }) => ({ name, schema, isView: false, isForeign: false, columns: [] }));
}

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

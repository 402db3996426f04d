import { sql, type ColumnType, type Kysely, type TableMetadata } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { createAlerts, type AlertTables } from "./alert-tables.ts";
import type { Secret, SecretText } from "./secret.ts";
import { createLinks, type LinkTables } from "./link-tables.ts";

/** One kept value: `value` is JSON text, sealed where its namespace is private, `expires` is in milliseconds since 1970 or null for ever. */
interface KeptTable {
  readonly namespace: string;
  readonly key: string;
  readonly value: ColumnType<string, string | Secret, string | Secret>;
  readonly expires: number | null;
}

/** An order for a digest: `spec` is JSON, instants are in milliseconds since 1970, `next_due` is null while it is paused. */
interface SubscriptionTable {
  readonly id: string;
  readonly platform: string;
  readonly channel: string;
  /** Empty where there is none. */
  readonly thread: string;
  readonly place: string;
  readonly owner: string;
  readonly spec: SecretText;
  readonly next_due: number | null;
  /** Why it is paused. */
  readonly paused: string | null;
  readonly paused_at: number | null;
  readonly created_at: number;
}

/** A message on its way, or through: `state` is `due`, `ready`, `sent`, `dropped`, `undelivered` or `uncertain`. */
interface DeliveryTable {
  readonly id: string;
  readonly subscription: string;
  /** ISO date. */
  readonly local_date: string;
  readonly kind: string;
  readonly platform: string;
  readonly channel: string;
  readonly thread: string;
  /** 0 or 1. */
  readonly publish: number;
  readonly due: number;
  /** When it is to be sent: `due`, and a little later so that not everything goes out at once. */
  readonly send_at: number;
  readonly state: string;
  readonly attempts: number;
  readonly message: ColumnType<string | null, Secret | null, Secret | null>;
  readonly message_id: string | null;
  readonly reason: string | null;
  /** When `state` was last changed. */
  readonly at: number;
}

/** Work of a topic, which is free to be taken from `free_at` on. PostgreSQL has pg-boss for that. */
interface JobTable {
  readonly topic: string;
  readonly id: string;
  readonly free_at: number;
}

/** `figures` is JSON. */
interface HistoryTable {
  readonly subject: string;
  readonly local_date: string;
  readonly network: string;
  readonly figures: SecretText;
}

/** The tables as the newest migration leaves them. */
export interface Tables extends AlertTables, LinkTables {
  readonly kept: KeptTable;
  readonly subscription: SubscriptionTable;
  readonly delivery: DeliveryTable;
  readonly job: JobTable;
  readonly history: HistoryTable;
}

/**
 * What brought the database to its present shape, oldest first by name. A released migration is never edited.
 * Each runs in a transaction, on SQLite and on PostgreSQL alike.
 */
const migrations: Readonly<Record<string, Migration>> = {
  "001-kept": { up: createKept },
  "002-digests": { up: createDigests },
  "003-alerts": { up: createAlerts },
  "004-links": { up: createLinks },
};

/**
 * Brings the database to its newest shape. `home` is the schema of our tables, where there are schemas.
 * Rejects with a NewerDatabase where a newer version has done so already.
 */
export async function migrate(db: Kysely<Tables>, home: string | undefined): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    ...(home !== undefined && { migrationTableSchema: home }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const ahead = await aheadOf(db).catch(() => []);
  throw ahead.length > 0 ? new NewerDatabase(ahead) : error;
}

/** The tables have a shape that this version does not know: going on could lose what the newer one has kept. */
class NewerDatabase extends Error {
  constructor(ahead: readonly string[]) {
    super(`a newer version of the bot has changed its tables (${ahead.join(", ")})`);
  }
}

/** What was done to the database that this version does not know. */
async function aheadOf(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !(name in migrations));
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

async function createDigests(db: Kysely<unknown>): Promise<void> {
  await createSubscription(db);
  await createDelivery(db);
  await db.schema
    .createTable("job")
    .addColumn("topic", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("free_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("job_pkey", ["topic", "id"])
    .execute();
  await db.schema.createIndex("job_free").on("job").columns(["topic", "free_at"]).execute();
  await db.schema
    .createTable("history")
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("local_date", "text", (column) => column.notNull())
    .addColumn("network", "text", (column) => column.notNull())
    .addColumn("figures", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("history_pkey", ["subject", "local_date", "network"])
    .execute();
}

async function createSubscription(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("subscription")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("thread", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("spec", "text", (column) => column.notNull())
    .addColumn("next_due", "bigint")
    .addColumn("paused", "text")
    .addColumn("paused_at", "bigint")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  const index = (name: string) => db.schema.createIndex(`subscription_${name}`).on("subscription");
  await index("due").column("next_due").where("next_due", "is not", null).execute();
  await index("place").column("place").execute();
  await index("owner").column("owner").execute();
  await index("target").columns(["platform", "channel"]).execute();
  await index("paused").column("paused_at").where("paused_at", "is not", null).execute();
}

async function createDelivery(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("delivery")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("subscription", "text", (column) => column.notNull())
    .addColumn("local_date", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("thread", "text", (column) => column.notNull())
    .addColumn("publish", "integer", (column) => column.notNull())
    .addColumn("due", "bigint", (column) => column.notNull())
    .addColumn("send_at", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("message", "text")
    .addColumn("message_id", "text")
    .addColumn("reason", "text")
    .addColumn("at", "bigint", (column) => column.notNull())
    .addUniqueConstraint("delivery_once", ["subscription", "local_date", "kind"])
    .execute();
  await db.schema.createIndex("delivery_state").on("delivery").columns(["state", "at"]).execute();
}

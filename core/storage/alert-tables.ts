import type { Kysely } from "kysely";
import type { SecretText } from "./secret.ts";

/**
 * An order for an alert: `spec` and `state` are JSON, and `revision` goes up with each change of either.
 */
interface AlertTable {
  readonly id: string;
  readonly platform: string;
  readonly channel: string;
  readonly thread: string;
  readonly place: string;
  readonly owner: string;
  readonly spec: SecretText;
  readonly state: SecretText;
  readonly revision: number;
  readonly paused: string | null;
  readonly paused_at: number | null;
  readonly created_at: number;
}

/** Alerts that somebody else than the one who watches has changed, and that are to be read anew. */
interface AlertChangeTable {
  readonly alert: string;
  readonly at: number;
}

/** What is remembered of a figure: `course` is JSON, `at` the time of its latest reading. */
interface CourseTable {
  readonly figure: string;
  readonly course: SecretText;
  readonly at: number;
}

/** The tables of alerts. */
export interface AlertTables {
  readonly alert: AlertTable;
  readonly alert_change: AlertChangeTable;
  readonly course: CourseTable;
}

export async function createAlerts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("alert")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("thread", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("spec", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("paused", "text")
    .addColumn("paused_at", "bigint")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  const index = (name: string) => db.schema.createIndex(`alert_${name}`).on("alert");
  await index("place").column("place").execute();
  await index("owner").column("owner").execute();
  await index("target").columns(["platform", "channel"]).execute();
  await index("paused").column("paused_at").where("paused_at", "is not", null).execute();
  await db.schema
    .createTable("alert_change")
    .addColumn("alert", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("course")
    .addColumn("figure", "text", (column) => column.primaryKey())
    .addColumn("course", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
}

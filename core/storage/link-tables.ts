import type { Kysely } from "kysely";

/** Somebody whose profile is kept under the id of somebody: of themselves, too, once another is tied to it. */
interface LinkTable {
  readonly person: string;
  readonly profile: string;
}

/** The one code that a person may have out; `expires` is in milliseconds since 1970. */
interface LinkCodeTable {
  readonly person: string;
  readonly hash: string;
  readonly expires: number;
}

export interface LinkTables {
  readonly link: LinkTable;
  readonly link_code: LinkCodeTable;
}

export async function createLinks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("link")
    .addColumn("person", "text", (column) => column.primaryKey())
    .addColumn("profile", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("link_profile").on("link").column("profile").execute();
  await db.schema
    .createTable("link_code")
    .addColumn("person", "text", (column) => column.primaryKey())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("expires", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("link_code_hash").on("link_code").column("hash").unique().execute();
}

import type { Dialect, Kysely } from "kysely";
import type { Client } from "pg";
import type { Tables } from "./migrations.ts";

/** The database cannot be opened. The message is for the operator and never holds the password. */
export class StorageError extends Error {
  override readonly name = "StorageError";
}

export const urlHelp =
  "the database URL must be sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME, " +
  "with special characters of the password percent-encoded";

/** What a URL stands for; nothing is opened before the first query. */
export interface Target {
  readonly label: string;
  /** What must not be told. */
  readonly secrets: readonly string[];
  readonly dialect: Dialect;
  /** The schema that our tables are in. */
  home(db: Kysely<Tables>): Promise<string | undefined>;
  /** Makes a connection to PostgreSQL that is not one of the pool; it is not connected yet. */
  readonly client?: (() => Client) | undefined;
}

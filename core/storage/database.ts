import { Kysely } from "kysely";
import type { Client } from "pg";
import { migrate, type Tables } from "./migrations.ts";
import { createSeal, type Seal, type SealKey } from "./seal.ts";
import { opening, sealing } from "./secret.ts";
import { tryKeys } from "./try-keys.ts";
import { sqliteTarget } from "./sqlite.ts";
import { StorageError, type Target } from "./target.ts";

export { StorageError } from "./target.ts";

/** An open database in its newest shape. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly seal: Seal;
  /** Absent on SQLite. */
  readonly postgres?: Postgres | undefined;
  /** Waits for the queries under way. May be called twice. */
  close(): Promise<void>;
}

/** What only PostgreSQL has. */
export interface Postgres {
  /** Where our tables are. */
  readonly schema: string;
  /** Makes a connection that is not one of the pool; it is not connected yet. */
  readonly client: () => Client;
}

/**
 * Opens the database and brings it to its newest shape; several processes may do so at once.
 * On PostgreSQL a bigint is read as a number, as on SQLite: exact up to 2^53.
 *
 * @param url `sqlite:PATH` (its folder is created), `sqlite::memory:`, or `postgres://USER:PASSWORD@HOST:PORT/NAME`,
 * where `?schema=NAME` names the schema to use, created if missing.
 * @param onLost told when a connection to PostgreSQL breaks; the next query opens a new one.
 * @param keys for what is private: the first seals, all of them open.
 * @throws StorageError
 */
export async function openDatabase(
  url: string,
  onLost: (error: Error) => void = () => {},
  keys: readonly SealKey[] = [],
): Promise<Database> {
  const target = url.startsWith("sqlite:") ? sqliteTarget(url) : await postgresOf(url, onLost);
  const seal = createSeal(keys);
  const db = new Kysely<Tables>({ dialect: sealing(target.dialect, seal), plugins: [opening(seal)] });
  try {
    const schema = await target.home(db);
    await migrate(db, schema);
    await tryKeys(db, seal);
    const { client } = target;
    const postgres = client && schema !== undefined ? { schema, client } : undefined;
    return { db, seal, postgres, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw openingError(target, error);
  }
}

/** The driver is loaded only where it is used: it makes a start slower and larger. */
async function postgresOf(url: string, onLost: (error: Error) => void): Promise<Target> {
  const { postgresTarget } = await import("./postgres.ts");
  return postgresTarget(url, onLost);
}

function openingError({ label, secrets }: Target, cause: unknown): StorageError {
  const { message, code } = cause as NodeJS.ErrnoException;
  // Node reports a host that refuses at all of its addresses by code, without a message.
  const reason = message || (code ?? "unknown");
  const told = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), reason);
  return new StorageError(`cannot open ${label}: ${told}`, told === reason ? { cause } : {});
}

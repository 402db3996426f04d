import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { unescape } from "node:querystring";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import * as kysely from "kysely";
import { Kysely, sql, type Dialect } from "kysely";
import { Pool, types } from "pg";
import { migrate, tableNames, type Tables } from "./migrations.ts";

/** An open database in its newest shape. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** Waits for the queries under way. May be called twice. */
  close(): Promise<void>;
}

/** The database cannot be opened. The message is for the operator and never holds the password. */
export class StorageError extends Error {
  override readonly name = "StorageError";
}

const lockWaitMs = 2_000;
const lockRetryMs = 10;
/** https://www.sqlite.org/rescode.html#busy */
const sqliteBusy = 5;
const connectWaitMs = 10_000;

const urlHelp =
  "the database URL must be sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME, " +
  "with special characters of the password percent-encoded";

/**
 * Opens the database and brings it to its newest shape; several processes may do so at once.
 * On PostgreSQL a bigint is read as a number, as on SQLite: exact up to 2^53.
 *
 * @param url `sqlite:PATH` (its folder is created), `sqlite::memory:`, or `postgres://USER:PASSWORD@HOST:PORT/NAME`,
 * where `?schema=NAME` names the schema to use, created if missing.
 * @param onLost told when a connection to PostgreSQL breaks; the next query opens a new one.
 * @throws StorageError
 */
export async function openDatabase(
  url: string,
  onLost: (error: Error) => void = () => {},
): Promise<Database> {
  const target = url.startsWith("sqlite:") ? sqliteTarget(url) : postgresTarget(url, onLost);
  const db = new Kysely<Tables>({ dialect: target.dialect });
  try {
    await migrate(db, await target.home(db));
    return { db, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw openingError(target, error);
  }
}

/** What a URL stands for; nothing is opened before the first query. */
interface Target {
  readonly label: string;
  /** What must not be told. */
  readonly secrets: readonly string[];
  readonly dialect: Dialect;
  /** The schema that our tables are in. */
  home(db: Kysely<Tables>): Promise<string | undefined>;
}

function openingError({ label, secrets }: Target, cause: unknown): StorageError {
  const { message, code } = cause as NodeJS.ErrnoException;
  // Node reports a host that refuses at all of its addresses by code, without a message.
  const reason = message || (code ?? "unknown");
  const told = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), reason);
  return new StorageError(`cannot open ${label}: ${told}`, told === reason ? { cause } : {});
}

function sqliteTarget(url: string): Target {
  const path = url.slice("sqlite:".length);
  if (path === "" || /^\/\/[^/]/.test(path)) throw new StorageError(urlHelp);
  const database = () => openSqlite(path);
  return {
    label: `the SQLite database ${path}`,
    secrets: [],
    home: async () => undefined,
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new SqliteDriver({ database }),
      createIntrospector: (db) => new kysely.SqliteIntrospector(db),
      createQueryCompiler: () => new kysely.SqliteQueryCompiler(),
    },
  };
}

/** SQLite rolls DDL back like anything else, so a migration runs in a transaction and under its lock. */
class SqliteAdapter extends kysely.SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** A transaction that reads before it writes fails at once when another process wrote meanwhile, unless it began so. */
class SqliteDriver extends kysely.SqliteDriver {
  override async beginTransaction(connection: kysely.DatabaseConnection): Promise<void> {
    await connection.executeQuery(kysely.CompiledQuery.raw("begin immediate"));
  }
}

async function openSqlite(path: string): Promise<kysely.SqliteDatabase> {
  if (path !== ":memory:") await mkdir(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: lockWaitMs, enableForeignKeyConstraints: true });
  try {
    await turnToWal(database);
    database.exec("pragma synchronous = normal");
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    prepare: (text) => sqliteStatement(database.prepare(text)),
    close: () => database.close(),
  };
}

/** When several processes turn a new file to WAL at once, SQLite refuses all but one without waiting for the lock. */
async function turnToWal(database: DatabaseSync): Promise<void> {
  const deadline = performance.now() + lockWaitMs;
  for (;;) {
    try {
      return database.exec("pragma journal_mode = wal");
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== sqliteBusy || performance.now() > deadline) throw error;
      await setTimeout(lockRetryMs);
    }
  }
}

function sqliteStatement(statement: StatementSync): kysely.SqliteStatement {
  const bound = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bound(parameters)),
    run: (parameters) => statement.run(...bound(parameters)),
    iterate: (parameters) => statement.iterate(...bound(parameters)),
  };
}

function postgresTarget(text: string, onLost: (error: Error) => void): Target {
  const url = postgresUrl(text);
  const schema = url.searchParams.get("schema") ?? undefined;
  const passwords = [url.password, unescape(url.password), url.searchParams.get("password") ?? ""];
  url.searchParams.delete("schema");
  if (schema !== undefined) url.searchParams.set("options", `-c search_path=${schema}`);
  return {
    label: `the PostgreSQL database ${url.pathname.slice(1)} at ${url.host}`,
    secrets: passwords.filter((password) => password !== ""),
    home: async (db) => schema ?? (await currentSchema(db)),
    dialect: new PostgresDialect({ pool: async () => openPool(url.href, onLost) }),
  };
}

/** A password with a bare `@`, `/`, `#` or `?` would turn up in the host or the path, and so in messages: refused. */
function postgresUrl(text: string): URL {
  const url = /^postgres(ql)?:\/\//.test(text) ? URL.parse(text) : null;
  if (url === null || url.hash !== "" || /@/.test(url.pathname + url.search)) throw new StorageError(urlHelp);
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(url.searchParams.get("schema") ?? "public"))
    throw new StorageError("the schema's name must be lower-case letters, digits and underscores");
  return url;
}

function openPool(connectionString: string, onLost: (error: Error) => void): Pool {
  const pool = new Pool({
    connectionString,
    connectionTimeoutMillis: connectWaitMs,
    types: {
      getTypeParser: (type, format) =>
        type === types.builtins.INT8 ? Number : types.getTypeParser(type, format),
    },
  });
  pool.on("error", onLost);
  // The pool listens to idle connections only; a connection in use that breaks would end the process.
  pool.on("connect", (client) => client.on("error", onLost));
  return pool;
}

async function currentSchema(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name;
  if (!name) throw new Error("the search path names no schema that exists");
  return name;
}

/** Kysely's own look at each column of each schema fails when anybody drops a table meanwhile; migrating needs names. */
class PostgresDialect extends kysely.PostgresDialect {
  override createIntrospector(db: Kysely<unknown>): kysely.DatabaseIntrospector {
    const introspector = super.createIntrospector(db);
    return { getSchemas: () => introspector.getSchemas(), getTables: () => tableNames(db) };
  }
}

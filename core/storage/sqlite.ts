import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import * as kysely from "kysely";
import { StorageError, urlHelp, type Target } from "./target.ts";

const lockWaitMs = 2_000;
const lockRetryMs = 10;
/** https://www.sqlite.org/rescode.html#busy */
const sqliteBusy = 5;

/** The file of `sqlite:PATH`. Throws a StorageError when there is no path. */
export function sqlitePath(url: string): string {
  const path = url.startsWith("sqlite:") ? url.slice("sqlite:".length) : "";
  if (path === "" || /^\/\/[^/]/.test(path)) throw new StorageError(urlHelp);
  return path;
}

/** `sqlite:PATH` through Node's own SQLite. Throws a StorageError when there is no path. */
export function sqliteTarget(url: string): Target {
  const path = sqlitePath(url);
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
    prepare: cached((text) => sqliteStatement(database.prepare(text))),
    close: () => database.close(),
  };
}

/** Of a statement for a thousand rows the text alone has 100 kB. */
const keptStatements = 200;

/** Preparing takes longer than most statements do, and most come again. None of ours is read while it is run again. */
function cached<T>(prepare: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? prepare(text);
    known.delete(text);
    known.set(text, found);
    const [oldest] = known.keys();
    if (known.size > keptStatements && oldest !== undefined) known.delete(oldest);
    return found;
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

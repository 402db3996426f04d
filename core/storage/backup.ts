import { chmod, copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { sqlitePath } from "./sqlite.ts";
import { StorageError } from "./target.ts";

/** A copy of a database, and its size. */
export interface Copied {
  readonly path: string;
  readonly bytes: number;
}

/** Readable by its owner alone: settings and rigs are private. */
const ownerOnly = 0o600;

/**
 * Copies a SQLite database into a file while the bot goes on (SQLite's online backup), and reads the copy whole before it
 * gets its name. Throws a StorageError where there is no such database, the file is there already, or cannot be written.
 */
export async function backUp(url: string, path: string): Promise<Copied> {
  const from = sqlitePath(url);
  if (!(await exists(from))) throw new StorageError(`there is no database ${from}`);
  if (await exists(path)) throw new StorageError(`${path} is there already`);
  const unfinished = `${path}.unfinished`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await rm(unfinished, { force: true });
    using source = new DatabaseSync(from, { readOnly: true });
    await backup(source, unfinished);
    await chmod(unfinished, ownerOnly);
    settle(unfinished);
    refuseBroken(unfinished);
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw asStorageError(`cannot copy ${from} to ${path}`, cause);
  }
  return { path, bytes: (await stat(path)).size };
}

/**
 * Puts a copy in the place of the database, which is kept beside it under the name that is returned. Throws a StorageError
 * where the copy is damaged or none of ours, or while a process has the database open.
 */
export async function restore(url: string, path: string, now: Temporal.Instant): Promise<string | undefined> {
  const to = sqlitePath(url);
  try {
    if (!(await exists(path))) throw new StorageError(`there is no file ${path}`);
    refuseBroken(path);
    const before = (await exists(to)) ? `${to}.before-${stampOf(now)}` : undefined;
    if (before !== undefined) {
      settle(to);
      await rename(to, before);
    }
    await mkdir(dirname(to), { recursive: true });
    await copyFile(path, to);
    await chmod(to, ownerOnly);
    return before;
  } catch (cause) {
    throw asStorageError(`cannot restore ${path}`, cause);
  }
}

/** `2026-11-26T18-30-05Z`: fit for the name of a file. */
export const stampOf = (now: Temporal.Instant): string =>
  now.toString({ smallestUnit: "second" }).replaceAll(":", "-");

/** Throws where a page is damaged, or the tables are not ours. */
function refuseBroken(path: string): void {
  using copy = new DatabaseSync(path, { readOnly: true });
  const [first] = copy.prepare("pragma integrity_check(1)").all();
  if (first?.["integrity_check"] !== "ok") throw new StorageError(`${path} is damaged`);
  const ours = copy.prepare("select 1 from sqlite_master where type = 'table' and name = 'kept'").get();
  if (!ours) throw new StorageError(`${path} is no database of this bot`);
}

/** Brings all of it into one file, which only who has it alone can do (sqlite.org/pragma.html#pragma_journal_mode). */
function settle(path: string): void {
  using database = new DatabaseSync(path);
  try {
    database.exec("pragma journal_mode = delete");
  } catch (cause) {
    throw new StorageError(`${path} is in use: stop the bot first`, { cause });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}

function asStorageError(what: string, cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  return new StorageError(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}

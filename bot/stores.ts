import type { Kept } from "../core/cache.ts";
import { openDatabase, StorageError, type Database } from "../core/storage/database.ts";
import { openHistory } from "../core/storage/history.ts";
import { openKeep, purgeExpired } from "../core/storage/keep.ts";
import { openSubscriptions } from "../core/storage/subscriptions.ts";
import { openMemory, type MemoryStore } from "./memory.ts";
import { usualLimits, type Orders } from "./orders.ts";

/** What outlives the process. */
export interface Stores {
  /** Last good answers of upstreams. */
  readonly upstream: Kept;
  readonly memory: MemoryStore;
  readonly orders: Orders;
  /** What platforms remember between starts. */
  readonly state: Kept;
  purge(): Promise<void>;
  close(): Promise<void>;
}

export interface StoresOptions {
  readonly now: () => Temporal.Instant;
  /** Told when a connection to PostgreSQL breaks. */
  readonly onLost: (error: Error) => void;
}

/** Opens the database of that URL. Rejects with a StorageError where it cannot be used. */
export async function openStores(url: string, { now, onLost }: StoresOptions): Promise<Stores> {
  const database = await openDatabase(url, onLost);
  const purge = async () => void (await purgeExpired(database, now()));
  await tryOrClose(database, purge);
  const orders = { subscriptions: openSubscriptions(database), history: openHistory(database) };
  return {
    upstream: openKeep(database, "upstream"),
    memory: openMemory({ database, ...orders }),
    orders: { ...orders, limits: usualLimits },
    state: openKeep(database, "platform"),
    purge,
    close: () => database.close(),
  };
}

/** A database that cannot be written to is of no more use than one that cannot be opened. */
async function tryOrClose(database: Database, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    await database.close();
    throw new StorageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

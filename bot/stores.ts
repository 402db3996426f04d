import type { Kept } from "../core/cache.ts";
import { openAlertOrders } from "../core/storage/alert-orders.ts";
import type { AlertWatch } from "../core/storage/alert-store.ts";
import { openAlertWatch } from "../core/storage/alert-watch.ts";
import { openDatabase, StorageError, type Database } from "../core/storage/database.ts";
import { openOutbox } from "../core/storage/deliveries.ts";
import { depth, type Depth } from "../core/storage/depth.ts";
import { openHistory } from "../core/storage/history.ts";
import { openKeep, purgeExpired } from "../core/storage/keep.ts";
import { openLinks } from "../core/storage/links.ts";
import { openBroadcasts, type Broadcasts } from "../core/storage/broadcasts.ts";
import { holdLead, type Lead } from "../core/storage/leader.ts";
import { openQueue } from "../core/storage/open-queue.ts";
import type { Outbox } from "../core/storage/outbox.ts";
import type { Queue } from "../core/storage/queue.ts";
import type { SealKey } from "../core/storage/seal.ts";
import { tally, type Tally } from "../core/storage/tally.ts";
import { openSubscriptions } from "../core/storage/subscriptions.ts";
import { openTurns } from "../core/storage/turns.ts";
import { openUnfinished, type Unfinished } from "../core/storage/unfinished.ts";
import type { Turns } from "../core/turns.ts";
import { openMemory, type MemoryStore } from "./memory.ts";
import { usualLimits, type Orders } from "./orders.ts";

/** Messages on their way, and where those come from that no order for a digest brings. */
type Messages = Outbox & { readonly alertWatch: AlertWatch; readonly broadcasts: Broadcasts };

/** What outlives the process. */
export interface Stores {
  /** Last good answers of upstreams. */
  readonly upstream: Kept;
  /** How processes with one database share the asking; one that has it alone does not. */
  readonly turns: Turns | undefined;
  /** And what one of them has promised and another can finish. */
  readonly unfinished: Unfinished | undefined;
  readonly memory: MemoryStore;
  readonly orders: Orders;
  /** Messages on their way; to be opened once, and closed with the stores. Rejects when the database cannot be used. */
  openOutbox(): Promise<Messages>;
  /** How long the lines of those are. */
  depth(): Promise<Depth>;
  /** The same, with what was done since a moment. */
  tally(since: Temporal.Instant): Promise<Tally>;
  /** The right to be the only one of all processes that does something. */
  readonly holdLead: (name: string) => Promise<Lead>;
  /** What platforms remember between starts. */
  readonly state: Kept;
  purge(): Promise<void>;
  close(): Promise<void>;
}

export interface StoresOptions {
  readonly now: () => Temporal.Instant;
  /** Told when a connection to PostgreSQL breaks. */
  readonly onLost: (error: Error) => void;
  readonly keys?: readonly SealKey[];
}

/** Opens the database of that URL. Rejects with a StorageError where it cannot be used. */
export async function openStores(url: string, { now, onLost, keys }: StoresOptions): Promise<Stores> {
  const database = await openDatabase(url, onLost, keys);
  const purge = () => purgeOld(database, now());
  await tryOrClose(database, purge);
  const closings: (() => Promise<void>)[] = [];
  const turns = database.postgres && openTurns(database, { now });
  const orders = {
    subscriptions: openSubscriptions(database),
    alerts: openAlertOrders(database),
    history: openHistory(database),
  };
  return {
    upstream: openKeep(database, "upstream"),
    turns,
    unfinished: turns && openUnfinished(database, { now }),
    memory: openMemory({ database, ...orders }),
    orders: { ...orders, limits: usualLimits },
    state: openKeep(database, "platform"),
    async openOutbox() {
      const queue = await openQueue(database, { onError: onLost });
      closings.push(() => queue.close());
      return messagesOf(database, queue);
    },
    depth: () => depth(database),
    tally: (since) => tally(database, since),
    async holdLead(name) {
      const lead = await holdLead(database, name, { onLost });
      closings.push(() => lead.close());
      return lead;
    },
    purge,
    async close() {
      await Promise.allSettled(closings.map((close) => close()));
      await database.close();
    },
  };
}

const messagesOf = (database: Database, queue: Queue): Messages => ({
  ...openOutbox(database, queue),
  alertWatch: openAlertWatch(database, queue),
  broadcasts: openBroadcasts(database, queue),
});

/** Days of a machine stay so long after the last of them: a digest that goes on adds one each day. */
const silentDays = 365;

async function purgeOld(database: Database, now: Temporal.Instant): Promise<void> {
  await purgeExpired(database, now);
  await openLinks(database).purgeCodes(now);
  const today = now.toZonedDateTimeISO("UTC").toPlainDate();
  await openHistory(database).removeSilent(today.subtract({ days: silentDays }));
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

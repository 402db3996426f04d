import type { Broadcast, BroadcastSent } from "../core/storage/broadcasts.ts";
import type { DeadLetter, DroppedLetter } from "../core/storage/outbox.ts";
import type { Tally } from "../core/storage/tally.ts";
import type { PlatformName } from "../core/subscription.ts";

/** What whoever runs the bot may see and do. Every call rejects when the database cannot be used. */
export interface AdminDesk {
  /** @param since from when on sent digests are counted. */
  status(since: Temporal.Instant): Promise<HouseStatus>;
  /** Messages that came to nothing, and those that nobody waits for any more: the newest of each, up to a limit. */
  letters(limit: number): Promise<Letters>;
  /** Undefined where all goes its way. */
  maintenance(): Promise<MaintenanceState | undefined>;
  /** Begins or, with undefined, ends it. What was held back goes out then, late and once. */
  setMaintenance(state: MaintenanceState | undefined): Promise<void>;
  /** Keeps a broadcast to be sent under an id, and tells how many places would get it. */
  draftBroadcast(broadcast: Broadcast): Promise<{ readonly id: string; readonly places: number }>;
  /** Sends it, once. */
  sendBroadcast(id: string): Promise<BroadcastSent>;
  /** Has messages that came to nothing sent again, one by its id or all; tells how many there were. */
  redrive(id: string): Promise<number>;
}

/** Nobody but whoever runs the bot is served, and nothing is sent unasked. */
export interface MaintenanceState {
  readonly since: Temporal.Instant;
  /** What others are told beside our own words. */
  readonly text?: string | undefined;
}

/** How the bot fares, as far as the process knows that answers. Holds no secret, and nothing of a person or a place. */
export interface HouseStatus {
  readonly startedAt: Temporal.Instant;
  /** What the process does: `web`, `worker`, `courier`. */
  readonly roles: readonly string[];
  /** Those that it has a line to, with what keeps them from their work, in the words of the log; null where nothing does. */
  readonly platforms: readonly { readonly name: PlatformName; readonly notReady: string | null }[];
  readonly database: { readonly kind: "SQLite" | "PostgreSQL"; readonly notReady: string | null };
  readonly tally: Tally;
  readonly maintenance: MaintenanceState | undefined;
  /** As far as they were asked since the start. */
  readonly upstreams: readonly UpstreamState[];
  readonly memoryBytes: number;
}

/** How an upstream fares. */
export interface UpstreamState {
  readonly id: string;
  /** When the answer came that was read last; absent where none was read. */
  readonly answeredAt?: Temporal.Instant | undefined;
  /** Why it gave no newer one, in the words of the log. */
  readonly trouble?: string | undefined;
}

export interface Letters {
  readonly dead: readonly DeadLetter[];
  readonly dropped: readonly DroppedLetter[];
}

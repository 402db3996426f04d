import type { Kysely } from "kysely";
import type { Tables } from "./migrations.ts";

/** Work to be done once, not before a time. */
export interface Job {
  /** A UUID; the same for the same work. */
  readonly id: string;
  readonly at: Temporal.Instant;
}

/**
 * Jobs by topic. One that is taken is nobody else's until its lease is over: then whoever asks gets it again, because its
 * taker has come to an end. Calls within a transaction hold if it does. Every call rejects when the database cannot be used.
 */
export interface Queue {
  /** Adds jobs; one whose id is in the topic already is left as it is. */
  add(topic: string, jobs: readonly Job[], within?: Kysely<Tables>): Promise<void>;
  /** Takes up to so many jobs whose time has come, the oldest first, for so long. */
  take(topic: string, options: TakeOptions): Promise<readonly string[]>;
  /** They are through, and gone. */
  done(topic: string, ids: readonly string[], within?: Kysely<Tables>): Promise<void>;
  /** Gives a job that was taken back, not to be taken before a time. */
  again(topic: string, job: Job, within?: Kysely<Tables>): Promise<void>;
  /** How many jobs a topic has, taken ones included. */
  size(topic: string): Promise<number>;
  close(): Promise<void>;
}

export interface TakeOptions {
  readonly limit: number;
  readonly leaseSeconds: number;
  /** On PostgreSQL the server's own clock tells what is due and which lease is over. */
  readonly now: Temporal.Instant;
}

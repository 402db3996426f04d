import { Keyv } from "keyv";
import type { Database } from "./database.ts";
import { keyvStore } from "./keyv-store.ts";

/**
 * Opens the values kept under `namespace`, for data that must not get lost. Every failed call rejects, a corrupt value
 * included. Do not add an `error` listener: with one, Keyv 6 answers a failed read with `undefined`, like a missing key.
 *
 * Values are JSON, with bigint and bytes besides: a Date comes back as text, a Map or Set as `{}`, NaN and Infinity as
 * null. Check with zod what you read. Keyv ignores an empty key: writing it gives false and keeps nothing.
 */
export function openKeep(database: Database, namespace: string): Keyv {
  // The store sees to expiry itself; Keyv's own check would delete by key, and so perhaps a value written meanwhile.
  return new Keyv({ store: keyvStore(database, namespace), checkExpired: false });
}

/** Deletes what expired at or before `now` in all namespaces and returns how many rows that were. */
export async function purgeExpired(database: Database, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await database.db
    .deleteFrom("kept")
    .where("expires", "<=", now.epochMilliseconds)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

import { sql, type Kysely, type SqlBool } from "kysely";
import { lateMinutes } from "../due.ts";
import type { Database } from "./database.ts";
import { digestKind } from "./delivery-rows.ts";
import { depth, type Depth } from "./depth.ts";
import type { Tables } from "./migrations.ts";

/** What there is to do, what was done since a moment, and for how many orders. */
export interface Tally extends Depth {
  /** Digests that were sent since then, and how many of these were late. */
  readonly sent: number;
  readonly late: number;
  /** Orders for digests, and for alerts; `paused` counts those of either that rest. */
  readonly digests: number;
  readonly alerts: number;
  readonly paused: number;
}

/** Rejects when the database cannot be used. */
export async function tally(database: Database, since: Temporal.Instant): Promise<Tally> {
  const { db } = database;
  const [digests, alerts] = [await orders(db, "subscription"), await orders(db, "alert")];
  return {
    ...(await depth(database)),
    ...(await sentSince(db, since)),
    digests: digests.all,
    alerts: alerts.all,
    paused: digests.paused + alerts.paused,
  };
}

async function sentSince(
  db: Kysely<Tables>,
  since: Temporal.Instant,
): Promise<{ readonly sent: number; readonly late: number }> {
  const isLate = sql<SqlBool>`at > send_at + ${sql.lit(lateMinutes * 60_000)}`;
  return db
    .selectFrom("delivery")
    .select(({ fn }) => [
      fn.countAll<number>().as("sent"),
      fn.countAll<number>().filterWhere(isLate).as("late"),
    ])
    .where("state", "=", "sent")
    .where("at", ">=", since.epochMilliseconds)
    .where("kind", "=", digestKind)
    .executeTakeFirstOrThrow();
}

const orders = (
  db: Kysely<Tables>,
  table: "subscription" | "alert",
): Promise<{ readonly all: number; readonly paused: number }> =>
  db
    .selectFrom(table)
    .select(({ fn }) => [fn.countAll<number>().as("all"), fn.count<number>("paused").as("paused")])
    .executeTakeFirstOrThrow();

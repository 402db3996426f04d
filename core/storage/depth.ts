import type { Kysely } from "kysely";
import type { Database } from "./database.ts";
import type { Tables } from "./migrations.ts";
import { instantOf } from "./subscription-rows.ts";

/** Deliveries by state; a count that reaches `mostCounted` means that many or more. */
export interface Depth {
  /** To be prepared. */
  readonly due: number;
  /** To be sent. */
  readonly ready: number;
  readonly undelivered: number;
  readonly uncertain: number;
  /** Since when the first of those that are due or ready is so; undefined where there is none. */
  readonly waitingSince: Temporal.Instant | undefined;
}

/** To count more would take the database more time than the number is worth. */
const mostCounted = 100_000;

/** Reads the index of states, and no more of it than that. Rejects when the database cannot be used. */
export async function depth({ db }: Database): Promise<Depth> {
  const [due, ready, undelivered, uncertain, waitingSince] = [
    await counted(db, "due"),
    await counted(db, "ready"),
    await counted(db, "undelivered"),
    await counted(db, "uncertain"),
    await waitingSinceOf(db),
  ];
  return { due, ready, undelivered, uncertain, waitingSince };
}

async function counted(db: Kysely<Tables>, state: string): Promise<number> {
  const { count } = await db
    .selectFrom((from) =>
      from.selectFrom("delivery").select("at").where("state", "=", state).limit(mostCounted).as("some"),
    )
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

async function waitingSinceOf(db: Kysely<Tables>): Promise<Temporal.Instant | undefined> {
  const first = (state: string) =>
    db
      .selectFrom("delivery")
      .select("at")
      .where("state", "=", state)
      .orderBy("at")
      .limit(1)
      .executeTakeFirst();
  const times = [await first("due"), await first("ready")].flatMap((row) => (row ? [row.at] : []));
  return times.length === 0 ? undefined : instantOf(Math.min(...times));
}

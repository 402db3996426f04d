import { sql, type Kysely } from "kysely";
import type { Turns } from "../turns.ts";
import type { Clock } from "../world.ts";
import type { Database } from "./database.ts";
import type { Tables } from "./migrations.ts";

/** They are swept away with all that is kept for a time. */
export const turnNamespace = "turn";
const asking = '"asking"';
const failed = '"failed"';
const minuteMs = 60_000;

/**
 * Turns in the table of kept values, by its times of expiry: a turn whose process has ended is free again after a while.
 * Processes go by their own clocks, which must not be seconds apart.
 */
export function openTurns({ db }: Database, clock: Clock): Turns {
  const nowMs = (): number => clock.now().epochMilliseconds;
  return {
    take: (name, ms) => take(db, name, { now: nowMs(), ms }),
    end: (name) => end(db, name),
    fail: (name, ms) => fail(db, name, nowMs() + ms),
    count: (name, perMinute) => count(db, name, { minute: Math.floor(nowMs() / minuteMs), perMinute }),
    rest: (name, ms) => rest(db, name, nowMs() + ms),
    restsUntil: (name) => restsUntil(db, name, nowMs()),
  };
}

type Db = Kysely<Tables>;

async function take(
  db: Db,
  name: string,
  { now, ms }: { readonly now: number; readonly ms: number },
): Promise<"ours" | "asking" | "failed"> {
  const { rows } = await sql`
    insert into kept (namespace, key, value, expires) values (${turnNamespace}, ${name}, ${asking}, ${now + ms})
    on conflict (namespace, key) do update set value = excluded.value, expires = excluded.expires
    where kept.expires <= ${now} returning key`.execute(db);
  if (rows.length > 0) return "ours";
  return (await rowOf(db, name))?.value === failed ? "failed" : "asking";
}

async function fail(db: Db, name: string, until: number): Promise<void> {
  await sql`
    insert into kept (namespace, key, value, expires) values (${turnNamespace}, ${name}, ${failed}, ${until})
    on conflict (namespace, key) do update set value = excluded.value, expires = excluded.expires`.execute(
    db,
  );
}

async function end(db: Db, name: string): Promise<void> {
  await db.deleteFrom("kept").where("namespace", "=", turnNamespace).where("key", "=", name).execute();
}

async function count(
  db: Db,
  name: string,
  { minute, perMinute }: { readonly minute: number; readonly perMinute: number },
): Promise<boolean> {
  const { rows } = await sql`
    insert into kept (namespace, key, value, expires)
    values (${turnNamespace}, ${`count ${name} ${minute}`}, '1', ${(minute + 2) * minuteMs})
    on conflict (namespace, key) do update set value = cast(cast(kept.value as integer) + 1 as text)
    where cast(kept.value as integer) < ${perMinute} returning key`.execute(db);
  return rows.length > 0;
}

const restKey = (name: string): string => `rest ${name}`;

async function rest(db: Db, name: string, until: number): Promise<void> {
  await sql`
    insert into kept (namespace, key, value, expires) values (${turnNamespace}, ${restKey(name)}, ${failed}, ${until})
    on conflict (namespace, key) do update set expires = excluded.expires
    where kept.expires < excluded.expires`.execute(db);
}

async function restsUntil(db: Db, name: string, now: number): Promise<Temporal.Instant | undefined> {
  const until = (await rowOf(db, restKey(name)))?.expires ?? 0;
  return until > now ? Temporal.Instant.fromEpochMilliseconds(until) : undefined;
}

const rowOf = (db: Db, name: string) =>
  db
    .selectFrom("kept")
    .select(["value", "expires"])
    .where("namespace", "=", turnNamespace)
    .where("key", "=", name)
    .executeTakeFirst();

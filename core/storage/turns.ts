import { sql } from "kysely";
import type { Turns } from "../turns.ts";
import type { Clock } from "../world.ts";
import type { Database } from "./database.ts";

/** They are swept away with all that is kept for a time. */
const namespace = "turn";
const asking = '"asking"';
const failed = '"failed"';
const minuteMs = 60_000;

/**
 * Turns in the table of kept values, by its times of expiry: a turn whose process has ended is free again after a while.
 * Processes go by their own clocks, which must not be seconds apart.
 */
export function openTurns({ db }: Database, clock: Clock): Turns {
  const nowMs = (): number => clock.now().epochMilliseconds;
  const hold = async (name: string, value: string, ms: number): Promise<void> => {
    const expires = nowMs() + ms;
    await sql`
      insert into kept (namespace, key, value, expires) values (${namespace}, ${name}, ${value}, ${expires})
      on conflict (namespace, key) do update set value = excluded.value, expires = excluded.expires`.execute(
      db,
    );
  };
  return {
    async take(name, ms) {
      const now = nowMs();
      const { rows } = await sql`
        insert into kept (namespace, key, value, expires) values (${namespace}, ${name}, ${asking}, ${now + ms})
        on conflict (namespace, key) do update set value = excluded.value, expires = excluded.expires
        where kept.expires <= ${now} returning key`.execute(db);
      if (rows.length > 0) return "ours";
      const held = await db
        .selectFrom("kept")
        .select("value")
        .where("namespace", "=", namespace)
        .where("key", "=", name)
        .executeTakeFirst();
      return held?.value === failed ? "failed" : "asking";
    },
    end: async (name) =>
      void (await db.deleteFrom("kept").where("namespace", "=", namespace).where("key", "=", name).execute()),
    fail: (name, ms) => hold(name, failed, ms),
    async count(name, perMinute) {
      const minute = Math.floor(nowMs() / minuteMs);
      const { rows } = await sql`
        insert into kept (namespace, key, value, expires)
        values (${namespace}, ${`count ${name} ${minute}`}, '1', ${(minute + 2) * minuteMs})
        on conflict (namespace, key) do update set value = cast(cast(kept.value as integer) + 1 as text)
        where cast(kept.value as integer) < ${perMinute} returning key`.execute(db);
      return rows.length > 0;
    },
    async rest(name, ms) {
      const until = nowMs() + ms;
      await sql`
        insert into kept (namespace, key, value, expires)
        values (${namespace}, ${`rest ${name}`}, ${asking}, ${until})
        on conflict (namespace, key) do update set expires = excluded.expires
        where kept.expires < excluded.expires`.execute(db);
    },
    async restsUntil(name) {
      const row = await db
        .selectFrom("kept")
        .select("expires")
        .where("namespace", "=", namespace)
        .where("key", "=", `rest ${name}`)
        .executeTakeFirst();
      const until = row?.expires ?? 0;
      return until > nowMs() ? Temporal.Instant.fromEpochMilliseconds(until) : undefined;
    },
  };
}

import { sql, type Kysely, type SqlBool } from "kysely";
import type { Database } from "./database.ts";
import type { Tables } from "./migrations.ts";

/**
 * Whose profile is whose, and the codes by which profiles are tied together. A profile has the id of one of its people,
 * its home. Every call rejects when the database cannot be used.
 */
export interface Links {
  /** The id that a person's profile is kept under; that of the person where it is tied to nobody's. */
  homeOf(person: string): Promise<string>;
  /** Everybody whose profile it is, its home first. */
  membersOf(person: string): Promise<readonly [string, ...string[]]>;
  /** These people have one profile from now on, kept under `home`, which is one of them. */
  tie(home: string, people: readonly string[]): Promise<void>;
  /** Each of these people has a profile of their own, and no code out. */
  untie(people: readonly string[]): Promise<void>;
  /** A person's new code, by its hash; the one before is void. */
  offer(person: string, code: { readonly hash: string; readonly until: Temporal.Instant }): Promise<void>;
  /** Who made a code that is still good. */
  makerOf(hash: string, now: Temporal.Instant): Promise<string | undefined>;
  /** A code is good no longer. Tells whether it was: of two who take one at the same moment, one is told so. */
  take(hash: string, now: Temporal.Instant): Promise<boolean>;
  /** Deletes codes that are over. */
  purgeCodes(now: Temporal.Instant): Promise<void>;
  /** Counts a try to guess; false where there were `most` since the first of them, which is forgotten after a time. */
  countTry(person: string, limit: TryLimit): Promise<boolean>;
}

export interface TryLimit {
  readonly most: number;
  readonly minutes: number;
  readonly now: Temporal.Instant;
}

export const openLinks = ({ db }: Pick<Database, "db">): Links => ({ ...tiesIn(db), ...codesIn(db) });

type Ties = Pick<Links, "homeOf" | "membersOf" | "tie" | "untie">;

function tiesIn(db: Kysely<Tables>): Ties {
  return {
    homeOf: (person) => homeOf(db, person),
    membersOf: (person) => membersOf(db, person),
    async tie(profile, people) {
      await db
        .insertInto("link")
        .values([...new Set([profile, ...people])].map((person) => ({ person, profile })))
        .onConflict((conflict) => conflict.column("person").doUpdateSet({ profile }))
        .execute();
    },
    async untie(people) {
      await db.deleteFrom("link").where("person", "in", people).execute();
      await db.deleteFrom("link_code").where("person", "in", people).execute();
    },
  };
}

function codesIn(db: Kysely<Tables>): Omit<Links, keyof Ties> {
  return {
    async offer(person, { hash, until }) {
      const code = { hash, expires: until.epochMilliseconds };
      await db
        .insertInto("link_code")
        .values({ person, ...code })
        .onConflict((conflict) => conflict.column("person").doUpdateSet(code))
        .execute();
    },
    makerOf: async (hash, now) =>
      (
        await db
          .selectFrom("link_code")
          .select("person")
          .where("hash", "=", hash)
          .where("expires", ">", now.epochMilliseconds)
          .executeTakeFirst()
      )?.person,
    async take(hash, now) {
      const { numDeletedRows } = await db
        .deleteFrom("link_code")
        .where("hash", "=", hash)
        .where("expires", ">", now.epochMilliseconds)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async purgeCodes(now) {
      await db.deleteFrom("link_code").where("expires", "<=", now.epochMilliseconds).execute();
    },
    countTry: (person, limit) => countTry(db, person, limit),
  };
}

/** The id that a profile is kept under. */
export async function homeOf(db: Kysely<Tables>, person: string): Promise<string> {
  const row = await db.selectFrom("link").select("profile").where("person", "=", person).executeTakeFirst();
  return row?.profile ?? person;
}

async function membersOf(db: Kysely<Tables>, person: string): Promise<readonly [string, ...string[]]> {
  const home = await homeOf(db, person);
  const rows = await db
    .selectFrom("link")
    .select("person")
    .where("profile", "=", home)
    .orderBy("person")
    .execute();
  return [home, ...rows.map((row) => row.person).filter((one) => one !== home)];
}

/** What belongs to a person, or to anybody who has the same profile. */
export const ownedByAnyOf = (person: string) =>
  sql<SqlBool>`owner in (select cast(${person} as text) union select one.person from link as own
    join link as one on one.profile = own.profile where own.person = ${person})`;

const namespace = "link-try";

/** Beside the kept values, and gone with them once the time is over. */
async function countTry(
  db: Kysely<Tables>,
  person: string,
  { most, minutes, now }: TryLimit,
): Promise<boolean> {
  const ms = now.epochMilliseconds;
  const { rows } = await sql`
    insert into kept (namespace, key, value, expires)
    values (${namespace}, ${person}, '1', ${ms + minutes * 60_000})
    on conflict (namespace, key) do update set
      value = case when kept.expires <= ${ms} then '1' else cast(cast(kept.value as integer) + 1 as text) end,
      expires = case when kept.expires <= ${ms} then excluded.expires else kept.expires end
    where kept.expires <= ${ms} or cast(kept.value as integer) < ${most} returning key`.execute(db);
  return rows.length > 0;
}

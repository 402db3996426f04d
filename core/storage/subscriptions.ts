import { sql, type Kysely, type SqlBool, type Updateable } from "kysely";
import type { PlatformName, Subscription } from "../subscription.ts";
import type { Database } from "./database.ts";
import type { Tables } from "./migrations.ts";
import { ownedKey } from "./owned.ts";
import type { MovedPlace, SubscriptionLimits, Subscriptions } from "./outbox.ts";
import { rowOf, subscriptionOf } from "./subscription-rows.ts";
import { ownedByAnyOf } from "./links.ts";
import { lockNames } from "./within.ts";

/** Reasons of a pause that is not a platform's refusal. */
const oursToKeep = ["asked", "unreadable"];
/** States of a delivery that may still be sent. */
const underWay = ["due", "ready", "undelivered", "uncertain"];

type Who = { readonly place: string } | { readonly owner: string };

/** The subscriptions of a database. One that cannot be read is left out where they are listed, and can be removed. */
export function openSubscriptions({ db, postgres }: Database): Subscriptions {
  return {
    add: (subscription, limits) =>
      db.transaction().execute(async (transaction) => {
        // SQLite has one writer at a time anyway.
        if (postgres) await lockNames(transaction, lockedBy(subscription));
        return add(transaction, subscription, limits);
      }),
    byId: async (id) => {
      const row = await db.selectFrom("subscription").selectAll().where("id", "=", id).executeTakeFirst();
      return row && subscriptionOf(row);
    },
    ofPlace: (place) => listed(db, { place }),
    ofOwner: (owner) => listed(db, { owner }),
    newest: (platform, limit) => newest(db, platform, limit),
    change: (subscription) => {
      const { id, ...row } = rowOf(subscription);
      return changed(db, id, row);
    },
    pause: (id, reason, at) =>
      changed(db, id, { next_due: null, paused: reason, paused_at: at.epochMilliseconds }),
    remove: (id) =>
      db
        .transaction()
        .execute(async (transaction) => (await removed(transaction, byId(transaction, id))) > 0),
    forget: (who) => db.transaction().execute((transaction) => forget(transaction, who)),
    move: (platform, from, to) =>
      db.transaction().execute((transaction) => move(transaction, platform, { from, to })),
    removePausedBefore: (before) =>
      db.transaction().execute((transaction) => removed(transaction, pausedBefore(transaction, before))),
  };
}

const lockedBy = ({ place, owner }: Subscription): readonly string[] =>
  [place, owner].map((name) => `subscriptions of ${name}`);

async function add(db: Kysely<Tables>, subscription: Subscription, limits: SubscriptionLimits) {
  const { place, owner } = subscription;
  if ((await countOf(db, { place })) >= limits.perPlace) return "place-full";
  if ((await countOf(db, { owner })) >= limits.perOwner) return "owner-full";
  await db.insertInto("subscription").values(rowOf(subscription)).execute();
  return "added";
}

const whose = (who: Who) => ("place" in who ? sql<SqlBool>`place = ${who.place}` : ownedByAnyOf(who.owner));

async function countOf(db: Kysely<Tables>, who: Who): Promise<number> {
  const { count } = await db
    .selectFrom("subscription")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where(whose(who))
    .executeTakeFirstOrThrow();
  return count;
}

async function listed(db: Kysely<Tables>, who: Who): Promise<readonly Subscription[]> {
  const rows = await db
    .selectFrom("subscription")
    .selectAll()
    .where(whose(who))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(subscriptionOf).filter((each) => each !== undefined);
}

async function newest(
  db: Kysely<Tables>,
  platform: PlatformName,
  limit: number,
): Promise<readonly Subscription[]> {
  const rows = await db
    .selectFrom("subscription")
    .selectAll()
    .where("platform", "=", platform)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(subscriptionOf).filter((each) => each !== undefined);
}

const ids = (db: Kysely<Tables>) => db.selectFrom("subscription").select("id");
const byId = (db: Kysely<Tables>, id: string) => ids(db).where("id", "=", id);
const pausedBefore = (db: Kysely<Tables>, before: Temporal.Instant) =>
  ids(db).where("paused_at", "<", before.epochMilliseconds).where("paused", "not in", oursToKeep);

/** Removes subscriptions and everything that was or is to be sent for them. */
async function removed(db: Kysely<Tables>, chosen: ReturnType<typeof ids>): Promise<number> {
  await db.deleteFrom("delivery").where("subscription", "in", chosen).execute();
  const { numDeletedRows } = await db.deleteFrom("subscription").where("id", "in", chosen).executeTakeFirst();
  return Number(numDeletedRows);
}

async function forget(db: Kysely<Tables>, who: string): Promise<number> {
  const count = await removed(db, ids(db).where("place", "=", who));
  // Broadcasts are the place's own.
  await db.deleteFrom("delivery").where("subscription", "=", who).execute();
  await db
    .updateTable("subscription")
    .set((row) => ({ owner: row.ref("place") }))
    .where("owner", "=", who)
    .execute();
  return count;
}

async function changed(
  db: Kysely<Tables>,
  id: string,
  row: Updateable<Tables["subscription"]>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("subscription")
    .set(row)
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function move(
  db: Kysely<Tables>,
  platform: PlatformName,
  { from, to }: { readonly from: MovedPlace; readonly to: MovedPlace },
): Promise<void> {
  const { channel } = to;
  await db
    .updateTable("subscription")
    .set({ channel })
    .where("platform", "=", platform)
    .where("channel", "=", from.channel)
    .execute();
  await db.updateTable("subscription").set({ place: to.place }).where("place", "=", from.place).execute();
  await db.updateTable("subscription").set({ owner: to.place }).where("owner", "=", from.place).execute();
  await moveHistory(db, from.place, to.place);
  await moveBroadcasts(db, from.place, to.place);
  await db
    .updateTable("delivery")
    .set({ channel })
    .where("platform", "=", platform)
    .where("channel", "=", from.channel)
    .where("state", "in", underWay)
    .execute();
}

/** Broadcasts on their way are the place's; one that the new place gets anyway stays with the old one, and is dropped. */
async function moveBroadcasts(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  await db
    .updateTable("delivery")
    .set({ subscription: to })
    .where("subscription", "=", from)
    .where("state", "in", underWay)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("delivery as there")
            .select("there.id")
            .where("there.subscription", "=", to)
            .whereRef("there.kind", "=", "delivery.kind")
            .whereRef("there.local_date", "=", "delivery.local_date"),
        ),
      ),
    )
    .execute();
}

/** What the place's machines were; a day that the new one has already stays as it is. */
async function moveHistory(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  const prefix = ownedKey(from, "");
  const isOld = sql<boolean>`substr(subject, 1, ${sql.lit(prefix.length)}) = ${prefix}`;
  await sql`
    insert into history (subject, local_date, network, figures)
    select ${to} || substr(subject, ${sql.lit(from.length + 1)}), local_date, network, figures
    from history where ${isOld}
    on conflict do nothing`.execute(db);
  await sql`delete from history where ${isOld}`.execute(db);
}

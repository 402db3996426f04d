import { sql, type Kysely, type SqlBool, type Updateable } from "kysely";
import type { AlertOrder } from "../alerts/order.ts";
import { missed, newState } from "../alerts/state.ts";
import type { PlatformName } from "../subscription.ts";
import { alertRowOf, keptAlertOf, noteChange, stateOf } from "./alert-rows.ts";
import type { AlertOrders } from "./alert-store.ts";
import type { Database } from "./database.ts";
import { ownedByAnyOf } from "./links.ts";
import type { Tables } from "./migrations.ts";
import type { MovedPlace, SubscriptionLimits } from "./outbox.ts";
import { ownedKey } from "./owned.ts";
import { secret } from "./secret.ts";
import { lockNames } from "./within.ts";

type Who = { readonly place: string } | { readonly owner: string };

/** The orders for alerts of a database. */
export function openAlertOrders({ db, postgres }: Database): AlertOrders {
  const within = <T>(act: (transaction: Kysely<Tables>) => Promise<T>) =>
    db.isTransaction ? act(db) : db.transaction().execute(act);
  return {
    add: (order, limits) =>
      within(async (transaction) => {
        if (postgres)
          await lockNames(
            transaction,
            [order.place, order.owner].map((name) => `alerts of ${name}`),
          );
        return add(transaction, order, limits);
      }),
    byId: async (id) => {
      const row = await db.selectFrom("alert").selectAll().where("id", "=", id).executeTakeFirst();
      return row && keptAlertOf(row);
    },
    ofPlace: (place) => listed(db, { place }),
    ofOwner: (owner) => listed(db, { owner }),
    change: (order, { anew = false } = {}) => within((transaction) => change(transaction, order, anew)),
    pause: (id, reason, at) =>
      within((transaction) => changed(transaction, id, { paused: reason, paused_at: at.epochMilliseconds })),
    remove: (id) =>
      within(async (transaction) => (await removed(transaction, ids(transaction).where("id", "=", id))) > 0),
    forget: (who) => within((transaction) => forget(transaction, who)),
    move: (platform, from, to) => within((transaction) => move(transaction, platform, { from, to })),
    removePausedBefore: (before) =>
      within((transaction) => removed(transaction, pausedBefore(transaction, before))),
  };
}

async function add(db: Kysely<Tables>, order: AlertOrder, limits: SubscriptionLimits) {
  const { id, place, owner } = order;
  if ((await countOf(db, { place })) >= limits.perPlace) return "place-full";
  if ((await countOf(db, { owner })) >= limits.perOwner) return "owner-full";
  await db
    .insertInto("alert")
    .values({ ...alertRowOf(order), state: secret(JSON.stringify(newState)), revision: 1 })
    .execute();
  await noteChange(db, id);
  return "added";
}

const whose = (who: Who) => ("place" in who ? sql<SqlBool>`place = ${who.place}` : ownedByAnyOf(who.owner));

async function countOf(db: Kysely<Tables>, who: Who): Promise<number> {
  const { count } = await db
    .selectFrom("alert")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where(whose(who))
    .executeTakeFirstOrThrow();
  return count;
}

async function listed(db: Kysely<Tables>, who: Who): Promise<readonly AlertOrder[]> {
  const rows = await db
    .selectFrom("alert")
    .selectAll()
    .where(whose(who))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.flatMap((row) => keptAlertOf(row)?.order ?? []);
}

async function change(db: Kysely<Tables>, order: AlertOrder, anew: boolean): Promise<boolean> {
  const { id, ...row } = alertRowOf(order);
  const kept = await db.selectFrom("alert").select("state").where("id", "=", id).executeTakeFirst();
  // What was on its way belongs to the order as it was.
  const state = anew ? newState : missed((kept && stateOf(kept.state)) ?? newState);
  return changed(db, id, { ...row, state: secret(JSON.stringify(state)) });
}

async function changed(db: Kysely<Tables>, id: string, row: Updateable<Tables["alert"]>): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("alert")
    .set({ ...row, revision: sql`revision + 1` })
    .where("id", "=", id)
    .executeTakeFirst();
  await noteChange(db, id);
  return numUpdatedRows > 0n;
}

const ids = (db: Kysely<Tables>) => db.selectFrom("alert").select("id");
const pausedBefore = (db: Kysely<Tables>, before: Temporal.Instant) =>
  ids(db).where("paused_at", "<", before.epochMilliseconds).where("paused", "!=", "asked");

/** Removes alerts and everything that was or is to be sent for them. */
async function removed(db: Kysely<Tables>, chosen: ReturnType<typeof ids>): Promise<number> {
  const gone = (await chosen.execute()).map(({ id }) => id);
  for (const id of gone) {
    await db.deleteFrom("delivery").where("subscription", "=", id).execute();
    await db.deleteFrom("alert").where("id", "=", id).execute();
    await noteChange(db, id);
  }
  return gone.length;
}

async function forget(db: Kysely<Tables>, who: string): Promise<number> {
  const count = await removed(db, ids(db).where("place", "=", who));
  await db
    .updateTable("alert")
    .set((row) => ({ owner: row.ref("place") }))
    .where("owner", "=", who)
    .execute();
  for (const kind of ["profit", "network-lead"]) await forgetCourses(db, `${kind}:${ownedKey(who, "")}`);
  return count;
}

/** What was remembered of somebody's own machines. */
async function forgetCourses(db: Kysely<Tables>, prefix: string): Promise<void> {
  const isOwn = sql<SqlBool>`substr(figure, 1, ${sql.lit(prefix.length)}) = ${prefix}`;
  await db.deleteFrom("course").where(isOwn).execute();
}

async function move(
  db: Kysely<Tables>,
  platform: PlatformName,
  { from, to }: { readonly from: MovedPlace; readonly to: MovedPlace },
): Promise<void> {
  const set = (values: Updateable<Tables["alert"]>) =>
    db.updateTable("alert").set({ ...values, revision: sql`revision + 1` });
  const there = await ids(db)
    .where((where) =>
      where.or([
        where.and([where("platform", "=", platform), where("channel", "=", from.channel)]),
        where("place", "=", from.place),
        where("owner", "=", from.place),
      ]),
    )
    .execute();
  await set({ channel: to.channel })
    .where("platform", "=", platform)
    .where("channel", "=", from.channel)
    .execute();
  await set({ place: to.place }).where("place", "=", from.place).execute();
  await set({ owner: to.place }).where("owner", "=", from.place).execute();
  for (const { id } of there) await noteChange(db, id);
}

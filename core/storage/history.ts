import { sql, type Insertable, type Kysely, type Selectable, type SqlBool } from "kysely";
import { z } from "zod";
import type { History, HistoryDay } from "../history.ts";
import { batches } from "./batches.ts";
import type { Database } from "./database.ts";
import { homeOf } from "./links.ts";
import type { Tables } from "./migrations.ts";
import { ownedKey, partsOf } from "./owned.ts";
import { secret } from "./secret.ts";

const bandShape = z.object({ low: z.number(), mid: z.number(), high: z.number() });

const part = z.object({
  gpu: z.string(),
  draw: z.object({
    count: z.number(),
    gpuLoadWatts: z.number(),
    gpuIdleWatts: z.number(),
    hostLoadWatts: z.number(),
    hostIdleWatts: z.number(),
    psuEfficiency: z.number(),
    pue: z.number(),
  }),
  rate: z.object({ busyUsdPerHour: z.number(), idleUsdPerHour: z.number() }),
  costs: z.object({
    feeRate: z.number(),
    slippageRate: z.number(),
    usdPerKwh: z.number(),
    fixedUsdPerMonth: z.number(),
    purchaseUsd: z.number().optional(),
    residualShare: z.number(),
    usefulLifeYears: z.number(),
    discountRate: z.number(),
  }),
  utilisation: z.number(),
});

const figures = z.object({
  cashUsdPerDay: bandShape,
  profitUsdPerDay: bandShape.optional(),
  parts: z.array(part),
  currency: z.string(),
  perUsd: z.number(),
  tokenUsd: z.record(z.string(), z.number()),
});

/**
 * The history in a database; what is in the name of somebody is kept under the id of that one's profile. Reading rejects
 * where a row holds no figures that we know of.
 */
export function openHistory({ db }: Database): History {
  return {
    async add(days) {
      const homes = await homesOf(db, days);
      const kept = days.map((day) => ({ ...day, subject: homes.get(day.subject) ?? day.subject }));
      await db.transaction().execute((transaction) => add(transaction, kept));
    },
    before: async (subject, date) => before(db, await atHome(db, subject), date.toString()),
    between: async (subject, from, to) => {
      const home = await atHome(db, subject);
      const rows = await ordered(db)
        .where("subject", "=", home)
        .where("local_date", ">=", from.toString())
        .where("local_date", "<=", to.toString())
        .execute();
      return rows.map(dayOf);
    },
    ofOwner: async (prefix) => (await ordered(db).where(beginsWith(prefix)).execute()).map(dayOf),
    removeOf: async (prefix) => {
      const { numDeletedRows } = await db.deleteFrom("history").where(beginsWith(prefix)).executeTakeFirst();
      return Number(numDeletedRows);
    },
    async remove(subject) {
      const { numDeletedRows } = await db
        .deleteFrom("history")
        .where("subject", "=", await atHome(db, subject))
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    move: async (from, to) => move(db, await atHome(db, from), await atHome(db, to)),
    subjectsOf: async (prefix) =>
      (await db.selectFrom("history").select("subject").distinct().where(beginsWith(prefix)).execute()).map(
        ({ subject }) => subject,
      ),
    copy: (from, to) => copy(db, from, to),
    removeSilent: (last) => removeSilent(db, last.toString()),
  };
}

/** Days that are there already stay. */
async function copy(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  await sql`insert into history (subject, local_date, network, figures)
    select ${to}, local_date, network, figures from history where subject = ${from}
    on conflict do nothing`.execute(db);
}

async function move(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  if (from === to) return;
  await db.transaction().execute(async (transaction) => {
    const dates = transaction.selectFrom("history").select("local_date").where("subject", "=", from);
    await transaction
      .deleteFrom("history")
      .where("subject", "=", to)
      .where("local_date", "in", dates)
      .execute();
    await transaction.updateTable("history").set({ subject: to }).where("subject", "=", from).execute();
  });
}

/** Goes from subject to subject by the index: there are hundreds of days of each. */
async function removeSilent(db: Kysely<Tables>, last: string): Promise<number> {
  const { rows } = await sql<{ subject: string }>`
    with recursive one (subject) as (
      select min(subject) from history
      union all
      select (select min(subject) from history where history.subject > one.subject)
      from one where one.subject is not null)
    select subject from one where subject is not null
      and (select max(local_date) from history where history.subject = one.subject) < ${last}`.execute(db);
  let count = 0;
  for (const { subject } of rows) {
    const { numDeletedRows } = await db
      .deleteFrom("history")
      .where("subject", "=", subject)
      .executeTakeFirst();
    count += Number(numDeletedRows);
  }
  return count;
}

/** A subject under the id of the profile of the one in whose name it is. */
async function atHome(db: Kysely<Tables>, subject: string): Promise<string> {
  const { owner, about } = partsOf(subject);
  return ownedKey(await homeOf(db, owner), about);
}

async function homesOf(
  db: Kysely<Tables>,
  days: readonly HistoryDay[],
): Promise<ReadonlyMap<string, string>> {
  const homes = new Map<string, string>();
  for (const { subject } of days) if (!homes.has(subject)) homes.set(subject, await atHome(db, subject));
  return homes;
}

/** Not LIKE, to which some characters of a prefix mean something else. */
const beginsWith = (prefix: string) =>
  sql<SqlBool>`substr(subject, 1, length(cast(${prefix} as text))) = ${prefix}`;

const ordered = (db: Kysely<Tables>) =>
  db.selectFrom("history").selectAll().orderBy("subject").orderBy("local_date").orderBy("network");

async function add(db: Kysely<Tables>, days: readonly HistoryDay[]): Promise<void> {
  for (const batch of batches(days))
    await db
      .insertInto("history")
      .values(batch.map(rowOf))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function before(db: Kysely<Tables>, subject: string, date: string): Promise<readonly HistoryDay[]> {
  const newest = db
    .selectFrom("history")
    .select(({ fn }) => fn.max("local_date").as("newest"))
    .where("subject", "=", subject)
    .where("local_date", "<", date);
  const rows = await ordered(db).where("subject", "=", subject).where("local_date", "=", newest).execute();
  return rows.map(dayOf);
}

const rowOf = ({ subject, network, date, ...rest }: HistoryDay): Insertable<Tables["history"]> => ({
  subject,
  network,
  local_date: date.toString(),
  figures: secret(JSON.stringify(figures.parse(rest))),
});

const dayOf = (row: Selectable<Tables["history"]>): HistoryDay => ({
  subject: row.subject,
  network: row.network,
  date: Temporal.PlainDate.from(row.local_date),
  ...figures.parse(JSON.parse(row.figures)),
});

import { sql, type Insertable, type Kysely, type Selectable, type SqlBool } from "kysely";
import { z } from "zod";
import type { History, HistoryDay } from "../history.ts";
import { batches } from "./batches.ts";
import type { Database } from "./database.ts";
import type { Tables } from "./migrations.ts";

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

/** The history in a database. Reading rejects where a row holds no figures that we know of. */
export function openHistory({ db }: Database): History {
  return {
    add: (days) => db.transaction().execute((transaction) => add(transaction, days)),
    before: (subject, date) => before(db, subject, date.toString()),
    between: async (subject, from, to) => {
      const rows = await ordered(db)
        .where("subject", "=", subject)
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
  };
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
  figures: JSON.stringify(figures.parse(rest)),
});

const dayOf = (row: Selectable<Tables["history"]>): HistoryDay => ({
  subject: row.subject,
  network: row.network,
  date: Temporal.PlainDate.from(row.local_date),
  ...figures.parse(JSON.parse(row.figures)),
});

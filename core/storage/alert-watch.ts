import { sql, type Insertable, type Kysely } from "kysely";
import type { FigureKey } from "../alerts/alert.ts";
import type { Course } from "../alerts/course.ts";
import { courseShape, figureShape } from "../alerts/shapes.ts";
import { eventKeyOf } from "../alerts/state.ts";
import { keptAlertOf } from "./alert-rows.ts";
import type { AlertWatch, KeptAlert, Watched, WatchedAlert } from "./alert-store.ts";
import { batches } from "./batches.ts";
import type { Database } from "./database.ts";
import { deliveryId } from "./delivery-rows.ts";
import { json } from "./json.ts";
import type { Tables } from "./migrations.ts";
import type { Queue } from "./queue.ts";
import { secret } from "./secret.ts";
import { topicOf } from "./topics.ts";

/** Alerts of a database for the one who watches, whose messages are prepared by way of its queue. */
export function openAlertWatch({ db }: Database, queue: Queue): AlertWatch {
  return {
    load: () =>
      db.transaction().execute(async (transaction) => {
        // Whatever is noted is in what is read next.
        await transaction.deleteFrom("alert_change").execute();
        const rows = await transaction.selectFrom("alert").selectAll().where("paused", "is", null).execute();
        return {
          alerts: rows.flatMap((row) => keptAlertOf(row) ?? []),
          courses: await coursesOf(transaction),
        };
      }),
    changes: () => db.transaction().execute(changes),
    async purge(before) {
      const { numDeletedRows } = await db
        .deleteFrom("course")
        .where("at", "<", before.epochMilliseconds)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    keep: (watched, now) =>
      db.transaction().execute((transaction) => keep(transaction, queue, { watched, now })),
  };
}

async function coursesOf(db: Kysely<Tables>): Promise<ReadonlyMap<FigureKey, Course>> {
  const rows = await db.selectFrom("course").select(["figure", "course"]).execute();
  return new Map(
    rows.flatMap(({ figure, course }) => {
      const { data } = courseShape.safeParse(json(course));
      const key = figureShape.safeParse(figure).data;
      return data && key ? [[key, data] as const] : [];
    }),
  );
}

async function changes(db: Kysely<Tables>): Promise<ReadonlyMap<string, KeptAlert | undefined>> {
  const noted = await db.deleteFrom("alert_change").returning("alert").execute();
  const found = new Map<string, KeptAlert | undefined>(noted.map(({ alert }) => [alert, undefined]));
  for (const batch of batches([...found.keys()])) {
    const rows = await db
      .selectFrom("alert")
      .selectAll()
      .where("id", "in", batch)
      .where("paused", "is", null)
      .execute();
    for (const row of rows) found.set(row.id, keptAlertOf(row));
  }
  return found;
}

interface Tick {
  readonly watched: Watched;
  readonly now: Temporal.Instant;
}

async function keep(
  db: Kysely<Tables>,
  queue: Queue,
  { watched, now }: Tick,
): Promise<ReadonlyMap<string, number>> {
  const { courses, outcomes } = watched;
  await keepCourses(db, courses);
  const over = await removeOver(
    db,
    outcomes.filter(({ isOver }) => isOver),
  );
  const going = outcomes.filter(({ isOver }) => !isOver);
  const kept = await keepStates(db, going);
  const events = going.filter(({ id, event }) => event !== undefined && kept.has(id));
  await announce(db, queue, { events, now });
  return new Map([...over, ...kept]);
}

async function keepCourses(db: Kysely<Tables>, courses: ReadonlyMap<FigureKey, Course>): Promise<void> {
  const rows = [...courses].map(([figure, course]) => ({
    figure,
    course: secret(JSON.stringify(course)),
    at: course.latest.at.epochMilliseconds,
  }));
  for (const batch of batches(rows))
    await db
      .insertInto("course")
      .values(batch)
      .onConflict((conflict) =>
        conflict.column("figure").doUpdateSet({ course: sql`excluded.course`, at: sql`excluded.at` }),
      )
      .execute();
}

/** Nothing more will come of them; what was sent for them goes too. */
async function removeOver(
  db: Kysely<Tables>,
  over: readonly WatchedAlert[],
): Promise<ReadonlyMap<string, number>> {
  const gone = new Map<string, number>();
  for (const { id, revision } of over) {
    const { numDeletedRows } = await db
      .deleteFrom("alert")
      .where("id", "=", id)
      .where("revision", "=", revision)
      .executeTakeFirst();
    if (numDeletedRows === 0n) continue;
    await db.deleteFrom("delivery").where("subscription", "=", id).execute();
    gone.set(id, revision);
  }
  return gone;
}

/** Each where its state still follows on the one that is kept. The ids are named twice for the sake of SQLite. */
async function keepStates(
  db: Kysely<Tables>,
  outcomes: readonly WatchedAlert[],
): Promise<ReadonlyMap<string, number>> {
  const kept = new Map<string, number>();
  for (const batch of batches(outcomes)) {
    const values = batch.map(
      ({ id, revision, state }) =>
        sql`(cast(${id} as text), cast(${revision} as integer), cast(${secret(JSON.stringify(state))} as text))`,
    );
    const ids = batch.map(({ id }) => id);
    const { rows } = await sql<{ id: string; revision: number }>`
      with told(id, revision, state) as (values ${sql.join(values)})
      update alert set state = told.state, revision = alert.revision + 1 from told
      where alert.id = told.id and alert.id in (${sql.join(ids)}) and alert.revision = told.revision
      returning alert.id, alert.revision`.execute(db);
    for (const { id, revision } of rows) kept.set(id, revision);
  }
  return kept;
}

interface Announced {
  readonly events: readonly WatchedAlert[];
  readonly now: Temporal.Instant;
}

/**
 * Those that are new are to be prepared, and those whose message came to nothing anew: what is told again may be of the same
 * reading, and so the same delivery.
 */
async function announce(db: Kysely<Tables>, queue: Queue, { events, now }: Announced): Promise<void> {
  for (const batch of batches(events)) {
    const alerts = await db
      .selectFrom("alert")
      .select(["id", "platform", "channel", "thread"])
      .where(
        "id",
        "in",
        batch.map(({ id }) => id),
      )
      .execute();
    const rows = alerts.flatMap((alert) => deliveriesOf(alert, batch, now));
    const written = await db
      .insertInto("delivery")
      .values(rows)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(anew).where("delivery.state", "in", ended))
      .returning("id")
      .execute();
    const jobs = written.map(({ id }) => ({ id, at: now }));
    await queue.add(topicOf("prepare"), jobs, db);
  }
}

/** The states of deliveries that nothing is done for any more, and of which nobody is known to have been told. */
const ended = ["dropped", "undelivered", "uncertain"];

const anew = {
  channel: sql<string>`excluded.channel`,
  thread: sql<string>`excluded.thread`,
  due: sql<number>`excluded.due`,
  send_at: sql<number>`excluded.send_at`,
  at: sql<number>`excluded.at`,
  state: "due",
  attempts: 0,
  message: null,
  reason: null,
};

type Addressed = Pick<Insertable<Tables["delivery"]>, "id" | "platform" | "channel" | "thread">;

function deliveriesOf(
  { id: subscription, ...target }: Addressed,
  events: readonly WatchedAlert[],
  now: Temporal.Instant,
) {
  const event = events.find(({ id }) => id === subscription)?.event;
  if (!event) return [];
  const kind = eventKeyOf(event);
  const date = event.at.toZonedDateTimeISO("UTC").toPlainDate().toString();
  return [
    {
      ...target,
      id: deliveryId(subscription, date, kind),
      subscription,
      local_date: date,
      kind,
      publish: 0,
      due: now.epochMilliseconds,
      send_at: now.epochMilliseconds,
      state: "due",
      attempts: 0,
      message: null,
      message_id: null,
      reason: null,
      at: now.epochMilliseconds,
    },
  ];
}

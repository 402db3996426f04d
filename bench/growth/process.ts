import { sql } from "kysely";
import { openDatabase } from "../../core/storage/database.ts";
import { openOutbox } from "../../core/storage/deliveries.ts";
import { openQueue } from "../../core/storage/open-queue.ts";
import { asProcess } from "../setup/child.ts";
import { bareTicks } from "./bare.ts";

/** What a process of its own is to do with a database: fill it with so many orders, or go through the ticks. */
export type Job =
  | { readonly way: "fill"; readonly url: string; readonly count: number }
  | { readonly way: "tick"; readonly url: string }
  | { readonly way: "bare"; readonly url: string };

export interface Measured {
  readonly openMs: number;
  readonly tickMs: readonly number[];
  readonly megabytes: number;
}

const ticks = 9;
const dueEachTick = 1_000;
/** As many as are taken in one transaction. */
const limit = 250;
const start = Temporal.Instant.from("2026-11-23T07:00:00Z");

/** Those that are due lie scattered among the others: in the first minute, the second, and so on. */
async function fill({ url, count }: Extract<Job, { way: "fill" }>): Promise<void> {
  const opened = await openDatabase(url);
  const { db, postgres } = opened;
  const stride = Math.max(1, Math.floor(count / (ticks * dueEachTick)));
  const spec = JSON.stringify({
    shared: true,
    about: { gpu: "rtx-4090", count: "2", tariff: "0.31" },
    rhythm: { time: "07:0MINUTE", timeZone: "UTC", weekdays: [1, 2, 3, 4, 5, 6, 7] },
    language: "de",
    currency: "EUR",
    country: "DE",
    chart: true,
    publish: false,
  });
  // PostgreSQL ends a statement that takes longer than some seconds.
  const portion = 25_000;
  for (let first = 0; first < count; first += portion)
    await sql`
      insert into subscription
        (id, platform, channel, thread, place, owner, spec, next_due, paused, paused_at, created_at)
      with recursive
        numbers(n) as (
          select ${sql.lit(first)} union all
          select n + 1 from numbers where n + 1 < ${sql.lit(Math.min(first + portion, count))}),
        minutes(n, due) as (
          select n, case when n % ${sql.lit(stride)} = 0 then n / ${sql.lit(stride * dueEachTick)} else 9999 end
          from numbers)
      select
        'subscription-' || n, 'telegram', '-100' || n, '', 'telegram:chat:-100' || n, 'telegram:user:' || n,
        replace(${spec}, 'MINUTE', cast(due % 10 as text)),
        ${sql.lit(start.epochMilliseconds)} + cast(due as bigint) * 60000
          + case when due < ${sql.lit(ticks)} then 0 else 86400000 + n % 50000000 end,
        null, null, ${sql.lit(start.epochMilliseconds)}
      from minutes`.execute(db);
  // The server does so by itself within a minute.
  if (postgres) await sql`analyze subscription`.execute(db);
  await opened.close();
}

/** Whoever has an order due by then has not been taken by an earlier tick. */
const moments = Array.from({ length: ticks }, (_, minute) => start.add({ minutes: minute, seconds: 1 }));

async function tick({ url }: Extract<Job, { way: "tick" }>): Promise<Measured> {
  const opening = performance.now();
  const opened = await openDatabase(url);
  const queue = await openQueue(opened, { onError: console.error });
  const outbox = openOutbox(opened, queue);
  const openMs = performance.now() - opening;
  const tickMs: number[] = [];
  for (const now of moments) {
    const started = performance.now();
    let taken = 0;
    for (let some = limit; some === limit; taken += some)
      some = await outbox.schedule({ now, limit, jitterSeconds: 60 });
    tickMs.push(performance.now() - started);
    if (taken !== dueEachTick) throw new Error(`${taken} were due`);
  }
  const { count } = await outbox.waiting();
  if (count !== ticks * dueEachTick) throw new Error(`${count} are on their way`);
  await queue.close();
  await opened.close();
  return { openMs, tickMs, megabytes: process.resourceUsage().maxRSS / 1024 };
}

await asProcess((job: Job): Promise<Measured | void> => {
  switch (job.way) {
    case "fill":
      return fill(job);
    case "tick":
      return tick(job);
    case "bare":
      return bareTicks(job.url, moments, { limit, due: dueEachTick });
  }
  return job satisfies never;
});

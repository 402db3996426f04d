import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { Client } from "pg";
import { quantile } from "../core/risk.ts";
import { openDatabase } from "../core/storage/database.ts";
import { openOutbox } from "../core/storage/deliveries.ts";
import { openQueue } from "../core/storage/open-queue.ts";

/**
 * What a tick costs in which 1,000 subscriptions are due, among ever more that are not; and how long a fresh process takes to
 * open the stores, and how large it is after the ticks. The goal is that it does not grow with who is only subscribed.
 */
const sizes = [10_000, 100_000, 1_000_000];
const ticks = 9;
const dueEachTick = 1_000;
/** As many as are taken in one transaction. */
const limit = 250;
const goal = 2;
const start = Temporal.Instant.from("2026-11-23T07:00:00Z");
const server = "postgres://postgres@127.0.0.1:5432/postgres";
const schema = "bench_growth";

/** What a process of its own measures. */
interface Measured {
  readonly openMs: number;
  readonly tickMs: readonly number[];
  readonly megabytes: number;
}

const [mode, url, size] = process.argv.slice(2);
if (mode === "fill" && url) await fill(url, Number(size));
else if (mode === "tick" && url) console.log(JSON.stringify(await tick(url)));
else {
  await printOnSqlite();
  await printOnPostgres();
}

async function printOnSqlite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rigwise-bench-"));
  try {
    await print("SQLite", (count) => `sqlite:${join(folder, `${count}.db`)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function printOnPostgres(): Promise<void> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
  } catch (error) {
    console.log(`PostgreSQL: nobody at ${new URL(server).host} (${String(error)})`);
    return;
  }
  const schemas = sizes.flatMap((count) => [`${schema}_${count}`, `${schema}_${count}_jobs`]).join(", ");
  const drop = () => client.query(`drop schema if exists ${schemas} cascade`);
  try {
    await drop();
    await print("PostgreSQL", (count) => `${server}?schema=${schema}_${count}`);
  } finally {
    await drop();
    await client.end();
  }
}

async function print(name: string, urlOf: (count: number) => string): Promise<void> {
  console.log(`${name}: a tick with ${dueEachTick} due (median of ${ticks})`);
  const medians = [];
  for (const count of sizes) {
    await inProcess(["fill", urlOf(count), `${count}`]);
    const measured: Measured = JSON.parse(await inProcess(["tick", urlOf(count)]));
    const median = quantile(measured.tickMs, 0.5) ?? Number.NaN;
    medians.push(median);
    const figures = [
      `${median.toFixed(0).padStart(5)} ms`,
      `slowest ${Math.max(...measured.tickMs).toFixed(0)} ms`,
      `opened in ${measured.openMs.toFixed(0)} ms`,
      `RSS ${measured.megabytes.toFixed(0)} MB`,
    ];
    console.log(`  ${count.toLocaleString("en").padStart(9)} subscriptions ${figures.join(", ")}`);
  }
  const growth = Math.max(...medians) / Math.min(...medians);
  console.log(`  within a factor of ${growth.toFixed(2)}  (goal: under ${goal})`);
}

/** Runs this file in a process of its own and gives back what it prints. */
async function inProcess(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [import.meta.filename, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
  return printed;
}

/** Those that are due lie scattered among the others: in the first minute, the second, and so on. */
async function fill(database: string, count: number): Promise<void> {
  const opened = await openDatabase(database);
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

async function tick(database: string): Promise<Measured> {
  const opening = performance.now();
  const opened = await openDatabase(database);
  const queue = await openQueue(opened, { onError: console.error });
  const outbox = openOutbox(opened, queue);
  const openMs = performance.now() - opening;
  const tickMs = [];
  for (let minute = 0; minute < ticks; minute += 1) {
    const now = start.add({ minutes: minute, seconds: 1 });
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

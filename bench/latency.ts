import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Keyv } from "keyv";
import { commands } from "../commands/index.ts";
import { answerLine } from "../commands/run.ts";
import { createWorld } from "../core/cache.ts";
import { createHttp } from "../core/http.ts";
import { quantile } from "../core/risk.ts";
import { person } from "../test/ask.ts";
import { startUpstream } from "../test/fakes/upstream.ts";
import { recordedAt } from "../test/world.ts";

/**
 * How long an answer takes: `earnings` again and again in one process whose figures are at hand, and the first answer of
 * a fresh process that has its figures from an earlier one. Upstreams are recorded and answer on loopback.
 */
const line = "earnings 4090 0.12";
const rounds = 3_000;
const starts = 7;
const main = join(import.meta.dirname, "..", "bot", "start.ts");

const upstream = await startUpstream();
await printWarm();
await printFresh();
await upstream.close();

async function printWarm(): Promise<void> {
  // The clock runs from the moment of the recordings, for which their figures are fresh.
  const behind = Temporal.Now.instant().since(recordedAt);
  const clock = { now: () => Temporal.Now.instant().subtract(behind) };
  const wait = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms).unref());
  const http = createHttp({ clock, wait, userAgent: "rigwise-bench", base: upstream.base });
  const world = createWorld({
    http,
    clock,
    kept: new Keyv(),
    patienceMs: 4_000,
    wait,
    onStorageTrouble: console.error,
  });
  const desk = { commands, world, report: String };
  const asker = person();
  await answerLine(line, asker, desk);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await answerLine(line, asker, desk);
    times.push(performance.now() - start);
  }
  await world.close();
  console.log(`${line}, ${rounds} times in one process, figures at hand`);
  print("p50", quantile(times, 0.5), "ms");
  print("p99", quantile(times, 0.99), "ms  (goal: under 5)");
  print(
    "p99, idle machine",
    quantile(busyLoops(quantile(times, 0.5) ?? 1), 0.99),
    "ms  (arithmetic of the same length)",
  );
}

/** What the machine itself adds: the times of a loop that allocates nothing and takes `ms` when nobody disturbs it. */
function busyLoops(ms: number): number[] {
  const spin = (turns: number) => {
    const start = performance.now();
    for (let turn = 0, sum = 0; turn < turns; turn += 1) sum = (sum * 31 + turn) | 0;
    return performance.now() - start;
  };
  spin(1e6);
  const turns = Math.round((1e6 * ms) / spin(1e6));
  return Array.from({ length: rounds }, () => spin(turns));
}

async function printFresh(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rigwise-bench-"));
  const database = `sqlite:${join(folder, "bench.db")}`;
  await run(database);
  const runs = [];
  for (let start = 0; start < starts; start += 1) runs.push(await run(database));
  rmSync(folder, { recursive: true });
  console.log(`first answer of a fresh process, figures in its database (median of ${starts})`);
  print(
    "start to answer",
    quantile(
      runs.map(({ ms }) => ms),
      0.5,
    ),
    "ms  (goal: under 1000)",
  );
  print(
    "memory (RSS)",
    quantile(
      runs.map(({ megabytes }) => megabytes),
      0.5,
    ),
    "MB  (goal: under 150)",
  );
}

/** Starts the bot with one line; measures until its answer is complete, and asks the process how large it grew. */
function run(database: string): Promise<{ ms: number; megabytes: number }> {
  const start = performance.now();
  const hook =
    "data:text/javascript,process.on('exit',()=>console.error('RSS',process.resourceUsage().maxRSS))";
  const child = spawn(process.execPath, ["--import", hook, main, line], {
    env: { ...process.env, DATABASE_URL: database, UPSTREAM_BASE: upstream.base },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let ms = 0;
  let errors = "";
  child.stdout.on("data", () => {
    ms = performance.now() - start;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      const kilobytes = Number(/RSS (\d+)/.exec(errors)?.[1]);
      if (code === 0) resolve({ ms, megabytes: kilobytes / 1024 });
      else reject(new Error(errors));
    });
  });
}

function print(what: string, value: number | null, unit: string): void {
  console.log(`  ${what.padEnd(18)} ${(value ?? Number.NaN).toFixed(2).padStart(9)} ${unit}`);
}

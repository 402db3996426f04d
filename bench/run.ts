import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join, resolve } from "node:path";
import { isGood, type Outcome } from "./bench.ts";
import { benches } from "./index.ts";
import type { Order } from "./one.ts";
import { askedOf } from "./asked.ts";
import { reportOf, sectionOf, type Circumstances } from "./report.ts";

/**
 * Measures everything, one bench after another, each in a process of its own: `npm run bench -- [--only NAME]… [--quick]
 * [--to FILE] [SIZE=NUMBER]…`. A run of all benches writes bench/results.md, every other one only where `--to` says. Ends with 1
 * where a goal is missed.
 */
const { names, isQuick, sizes, to } = askedOf(process.argv.slice(2), Object.keys(benches));
/** Whatever has gone wrong by then, the next one has its turn. */
const longestMs = (sizes["minutes"] ?? 0) * 60_000 + 600_000;

await refuseUnknown();
const circumstances: Circumstances = {
  date: Temporal.Now.instant().round("minute").toString({ smallestUnit: "minute" }),
  commit: commit(),
  cpu: cpus()[0]?.model ?? "?",
  cores: cpus().length,
  memoryGb: totalmem() / 2 ** 30,
  node: process.version,
  system: `${type()} ${release()}`,
  load: loadavg()[0] ?? Number.NaN,
  isQuick,
};

const outcomes: Outcome[] = [];
for (const name of names) {
  const outcome = await outcomeOf({ name, isQuick, asked: sizes });
  outcomes.push(outcome);
  console.log(`${sectionOf(outcome)}\n`);
}
if (to !== undefined)
  writeFileSync(resolve(import.meta.dirname, "..", to), reportOf(outcomes, circumstances));
process.exitCode = outcomes.every(isGood) ? 0 : 1;

/** A size that no bench has would be taken for one that changes something. */
async function refuseUnknown(): Promise<void> {
  const asked = Object.keys(sizes);
  if (asked.length === 0) return;
  const wanted = await Promise.all(names.map(async (name) => (await benches[name]?.())?.bench.usual ?? {}));
  for (const size of asked)
    if (!wanted.some((usual) => size in usual))
      throw new Error(`none of ${names.join(", ")} has a size ${size}`);
}

async function outcomeOf(order: Order): Promise<Outcome> {
  const child = fork(join(import.meta.dirname, "one.ts"));
  const tooLong = setTimeout(() => child.kill("SIGKILL"), longestMs);
  const ended = once(child, "exit");
  child.send(order);
  const told = (await Promise.race([once(child, "message"), ended.then(() => undefined)])) as
    | [{ readonly result: Outcome }]
    | undefined;
  const [code, signal] = (await ended) as [number | null, string | null];
  clearTimeout(tooLong);
  if (told) return told[0].result;
  const failure = `ended by itself with ${code ?? signal}`;
  const { name } = order;
  return { name, measures: "", beside: "", sizes: {}, rows: [], notes: [], failure, seconds: 0 };
}

function commit(): string {
  const git = (...words: string[]) =>
    execFileSync("git", words, { cwd: import.meta.dirname, encoding: "utf8", stdio: "pipe" }).trim();
  try {
    return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain") === "" ? "" : " with changes"}`;
  } catch {
    return "unknown";
  }
}

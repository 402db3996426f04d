import { parseArgs } from "node:util";
import { judge, type Tally } from "./simulation/judge.ts";
import { simulate } from "./simulation/run.ts";

/**
 * Runs digests through an invented year, with the code that schedules, makes and sends them, and counts what arrives:
 * `npm run simulate -- --days 400 --subscriptions 1000 [--outages] [--seed 1]`. Fails where a digest is missed without an
 * outage in its way, where one arrives twice, or where one was late when it was made and does not say so.
 */
const { values } = parseArgs({
  options: {
    days: { type: "string", default: "400" },
    subscriptions: { type: "string", default: "1000" },
    outages: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
  },
});

const start = performance.now();
const observed = await simulate({
  from: Temporal.Instant.from("2026-03-01T00:00:00Z"),
  days: Number(values.days),
  subscriptions: Number(values.subscriptions),
  outages: values.outages ? Number(values.seed) : undefined,
});
const { byZone, total, faults } = judge(observed);
const seconds = (performance.now() - start) / 1000;

const heads = ["expected", "sent", "late", "skipped", "lost", "missed", "again", "doubled"] as const;
console.log(`${values.subscriptions} subscriptions, ${values.days} days from ${observed.from.toString()}`);
if (values.outages) console.log(`${observed.outages.length} outages of seed ${values.seed}`);
console.log(line("", heads));
for (const [zone, tally] of byZone) console.log(line(zone, cellsOf(tally)));
console.log(line("all", cellsOf(total)));
console.log(`${seconds.toFixed(1)} s`);
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exitCode = total.missed + total.doubled + faults.length > 0 ? 1 : 0;

function cellsOf(tally: Tally): readonly string[] {
  return heads.map((head) => String(tally[head]));
}

function line(first: string, cells: readonly string[]): string {
  return first.padEnd(22) + cells.map((cell) => cell.padStart(9)).join("");
}

import { parseArgs } from "node:util";
import { judgeAlerts } from "./alert-simulation/judge.ts";
import { simulateAlerts } from "./alert-simulation/run.ts";

/**
 * Runs alerts through a year of recorded and invented figures, with the store, the tick and the courier of the bot, a
 * platform that refuses some messages, and a process that ends now and then in the midst of its work:
 * `npm run simulate:alerts -- --alerts 70 --minutes 30 --days 365 --seed 1`. Fails where two messages come within a
 * cooldown or one in quiet hours, where one is lost, and where one tells what is not so.
 */
const { values } = parseArgs({
  options: {
    days: { type: "string", default: "365" },
    alerts: { type: "string", default: "70" },
    minutes: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
  },
});

const start = performance.now();
const observed = await simulateAlerts({
  days: Number(values.days),
  alerts: Number(values.alerts),
  stepMinutes: Number(values.minutes),
  seed: Number(values.seed),
  killsEvery: 100,
});
const { tally, faults } = judgeAlerts(observed);
const seconds = (performance.now() - start) / 1000;

console.log(
  `${values.alerts} alerts on ${observed.series.size} figures, ${values.days} days, every ${values.minutes} min, seed ${values.seed}`,
);
for (const [name, count] of Object.entries(tally))
  console.log(`  ${name.padEnd(14)}${String(count).padStart(8)}`);
console.log(`  ${"faults".padEnd(14)}${String(faults.length).padStart(8)}`);
console.log(`${seconds.toFixed(1)} s`);
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

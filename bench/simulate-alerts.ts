import { judgeAlerts } from "./alert-simulation/judge.ts";
import { simulateAlerts } from "./alert-simulation/run.ts";
import { benchOf } from "./bench.ts";

export const bench = benchOf({
  measures:
    "Whether alerts hold through a year of recorded and invented figures, with the store, the tick and the courier of the bot, a platform that refuses some messages, and a process that ends now and then in the midst of its work. A fault is two messages within a cooldown, one in quiet hours, one that is lost, and one that tells what is not so.",
  beside: "Nothing can be better than no fault, so nothing stands beside it.",
  usual: { days: 365, alerts: 70, minutes: 60, seed: 1 },
  quick: { days: 60 },
  async run({ days, alerts, minutes, seed }, note) {
    const observed = await simulateAlerts({ days, alerts, stepMinutes: minutes, seed, killsEvery: 100 });
    const { tally, faults } = judgeAlerts(observed);
    const counts = Object.entries(tally).map(([name, count]) => `${name} ${count}`);
    note(`${observed.series.size} figures; ${counts.join(", ")}`);
    for (const fault of faults.slice(0, 20)) note(fault);
    return [
      { what: "messages", value: tally.fired + tally.recovered, unit: "" },
      { what: "faults", value: faults.length, unit: "", goal: { most: 0 } },
    ];
  },
});

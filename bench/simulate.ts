import { benchOf } from "./bench.ts";
import { judge } from "./simulation/judge.ts";
import { simulate } from "./simulation/run.ts";

export const bench = benchOf({
  measures:
    "Whether every digest of an invented year arrives once: the code that schedules, makes and sends them, on an invented clock, for people in all kinds of time zones; with `seed` above 0 the process and both platforms are away for minutes to days now and then.",
  beside: "Nothing can be better than none missed and none doubled, so nothing stands beside it.",
  usual: { days: 400, subscriptions: 200, seed: 1 },
  quick: { days: 60, subscriptions: 100 },
  async run({ days, subscriptions, seed }, note) {
    const observed = await simulate({
      from: Temporal.Instant.from("2026-03-01T00:00:00Z"),
      days,
      subscriptions,
      outages: seed > 0 ? seed : undefined,
    });
    const { byZone, total, faults } = judge(observed);
    const { expected, sent, late, skipped, lost, missed, again, doubled } = total;
    note(`${byZone.size} time zones, ${observed.outages.length} outages`);
    note(
      `of ${expected} digests ${sent} were sent, ${late} of them late; by outages ${skipped} were overtaken by the next one, ${lost} lost, ${again} sent again`,
    );
    for (const fault of faults.slice(0, 20)) note(fault);
    return [
      { what: "missed without an outage in the way", value: missed, unit: "", goal: { most: 0 } },
      { what: "doubled", value: doubled, unit: "", goal: { most: 0 } },
      { what: "whatever else must not be", value: faults.length, unit: "", goal: { most: 0 } },
    ];
  },
});

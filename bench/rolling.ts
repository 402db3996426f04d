import { eachOnce, fleetBench, many, platforms, rowsOf, runFleet } from "./machines/run.ts";

/** What a supervisor has to give a process before it kills it: docs/install.md. */
const mostStopMs = 20_000;

export const bench = fleetBench({
  measures:
    "Two web processes, two workers and two couriers on one PostgreSQL, while people ask and digests are sent; each process is told to stop (SIGTERM) and started again, one after another, as an update does.",
  beside: "Beside it: one process that does the same, without a restart.",
  async measure(running) {
    const one = await runFleet(["all"], [], running);
    const six = await runFleet(many, eachOnce("SIGTERM"), running);
    const rows = [
      ...platforms.flatMap((name) => rowsOf(name, six, one, { doubled: 0, unanswered: 0 })),
      { what: "the longest stop", value: Math.max(...six.stopsMs), unit: "ms", goal: { most: mostStopMs } },
    ];
    return { runs: [one, six], rows };
  },
});

import { benchOf } from "./bench.ts";
import { eachOnce, many, platforms, rowsOf, runFleet } from "./machines/run.ts";
import { refusalOfServer } from "./setup/ground.ts";

/** What a supervisor has to give a process before it kills it: docs/install.md. */
const mostStopMs = 20_000;

export const bench = benchOf({
  measures:
    "Two web processes, two workers and two couriers on one PostgreSQL, while people ask and digests are sent; each process is told to stop (SIGTERM) and started again, one after another, as an update does.",
  beside: "Beside it: one process that does the same, without a restart.",
  usual: { digests: 1_500, askers: 20 },
  quick: { digests: 400, askers: 5 },
  async run(sizes, note) {
    const refusal = await refusalOfServer();
    if (refusal !== undefined) {
      note(`left out: ${refusal}`);
      return [];
    }
    const one = await runFleet(["all"], [], { ...sizes, note });
    const six = await runFleet(many, eachOnce("SIGTERM"), { ...sizes, note });
    return [
      ...platforms.flatMap((name) => rowsOf(name, six, one, { doubled: 0, unanswered: 0 })),
      { what: "the longest stop", value: Math.max(...six.stopsMs), unit: "ms", goal: { most: mostStopMs } },
      {
        what: "complaints of the platforms",
        value: one.complaints + six.complaints,
        unit: "",
        goal: { most: 0 },
      },
    ];
  },
});

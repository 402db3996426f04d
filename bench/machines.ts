import { courierSettings } from "../bot/digests/settings.ts";
import { eachOnce, fleetBench, many, rowsOf, runFleet } from "./machines/run.ts";

const kills = eachOnce("SIGKILL");
const webKills = kills.filter(({ role }) => role === "web").length;

export const bench = fleetBench({
  measures:
    "Two web processes, two workers and two couriers on one PostgreSQL, while people ask and digests are sent; each process is killed once and comes back. What was on its way on Telegram, or had been taken there and not answered, may come twice or stay without an answer.",
  beside: "Beside it: one process that does the same for as long, unharmed.",
  async measure(running) {
    const six = await runFleet(many, kills, running);
    // Figures grow old while people ask: for as long, the same number of calls is to be expected.
    const one = await runFleet(["all"], [], { ...running, leastMs: six.ms });
    const rows = [
      ...rowsOf("discord", six, one, { doubled: 0, unanswered: 0 }),
      // Telegram is told that an update was taken before it is answered.
      ...rowsOf("telegram", six, one, {
        doubled: kills.length * courierSettings.telegram.mostUnderWay,
        unanswered: webKills * running.askers,
      }),
      {
        what: "calls that upstreams got",
        value: six.calls,
        unit: "",
        goal: { most: 1.1 * one.calls },
        beside: [{ what: "one process", value: one.calls }],
      },
    ];
    return { runs: [one, six], rows };
  },
});

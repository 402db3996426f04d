import { courierSettings } from "../bot/digests/settings.ts";
import { benchOf } from "./bench.ts";
import { eachOnce, many, rowsOf, runFleet } from "./machines/run.ts";
import { refusalOfServer } from "./setup/ground.ts";

const kills = eachOnce("SIGKILL");
const webKills = kills.filter(({ role }) => role === "web").length;

export const bench = benchOf({
  measures:
    "Two web processes, two workers and two couriers on one PostgreSQL, while people ask and digests are sent; each process is killed once and comes back. What was on its way on Telegram, or had been taken there and not answered, may come twice or stay without an answer.",
  beside: "Beside it: one process that does the same for as long, unharmed.",
  usual: { digests: 1_500, askers: 20 },
  quick: { digests: 400, askers: 5 },
  async run(sizes, note) {
    const refusal = await refusalOfServer();
    if (refusal !== undefined) {
      note(`left out: ${refusal}`);
      return [];
    }
    const six = await runFleet(many, kills, { ...sizes, note });
    // Figures grow old while people ask: for as long, the same number of calls is to be expected.
    const one = await runFleet(["all"], [], { ...sizes, note, leastMs: six.ms });
    return [
      ...rowsOf("discord", six, one, { doubled: 0, unanswered: 0 }),
      // Telegram is told that an update was taken before it is answered.
      ...rowsOf("telegram", six, one, {
        doubled: kills.length * courierSettings.telegram.mostUnderWay,
        unanswered: webKills * sizes.askers,
      }),
      {
        what: "complaints of the platforms",
        value: one.complaints + six.complaints,
        unit: "",
        goal: { most: 0 },
      },
      {
        what: "calls that upstreams got",
        value: six.calls,
        unit: "",
        goal: { most: 1.1 * one.calls },
        beside: [{ what: "one process", value: one.calls }],
      },
    ];
  },
});

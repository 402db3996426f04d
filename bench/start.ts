import { setTimeout as sleep } from "node:timers/promises";
import { join } from "node:path";
import { benchOf } from "./bench.ts";
import { startBot } from "./setup/bot.ts";
import { openFakes, type Fakes } from "./setup/fakes.ts";
import { openFolder } from "./setup/folder.ts";
import { known, median } from "./setup/numbers.ts";
import { ranThrough } from "./setup/process.ts";

/** By then it has told its commands, and what starting needed is given back. */
const idleAfterMs = 8_000;
const bare = join(import.meta.dirname, "bare", "bot.ts");
const libraries = "await import('discord.js'); await import('grammy')";

export const bench = benchOf({
  measures:
    "How long the bot takes from its start until both platforms are open, as `npm start` starts it and with SQLite, and how much memory (RSS) it holds when it has nothing to do.",
  beside:
    "Beside it: a bot of the same discord.js and grammY that answers everything with `ok`, a process that only imports these two, and one that does nothing.",
  usual: { times: 4 },
  quick: { times: 2 },
  async run({ times }) {
    using folder = openFolder();
    await using fakes = await openFakes();
    const env = { NODE_COMPILE_CACHE: join(folder.path, "compiled") };
    const [ours, theirs] = [await started(fakes, env, times), await started(fakes, env, times, bare)];
    const imports = ["--input-type=module", "-e", libraries];
    // Compiled by then.
    await ranThrough(imports, env);
    const [imported, nothing] = [
      await repeated(times, () => ranThrough(imports, env)),
      await repeated(times, () => ranThrough(["-e", "0"], env)),
    ];
    return [
      {
        what: "start to both platforms open, slowest",
        value: Math.max(...ours.later),
        unit: "ms",
        goal: { most: 1_000 },
        beside: [
          { what: "bare discord.js and grammY bot", value: Math.max(...theirs.later) },
          { what: "importing discord.js and grammY", value: Math.max(...imported.map(({ ms }) => ms)) },
          { what: "node -e 0", value: Math.max(...nothing.map(({ ms }) => ms)) },
        ],
      },
      {
        what: "the first start, nothing compiled yet",
        value: ours.first,
        unit: "ms",
        beside: [{ what: "bare discord.js and grammY bot", value: theirs.first }],
      },
      {
        what: "memory of an idle process",
        value: ours.idleMegabytes,
        unit: "MB",
        goal: { most: 200 },
        beside: [
          { what: "bare discord.js and grammY bot", value: theirs.idleMegabytes },
          {
            what: "importing discord.js and grammY",
            value: median(imported.map(({ megabytes }) => megabytes)),
          },
          { what: "node -e 0", value: median(nothing.map(({ megabytes }) => megabytes)) },
        ],
      },
    ];
  },
});

async function repeated<Result>(
  times: number,
  act: (at: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const all: Result[] = [];
  for (let at = 0; at < times; at += 1) all.push(await act(at));
  return all;
}

interface Started {
  readonly first: number;
  readonly later: readonly number[];
  /** The most of the last two. */
  readonly idleMegabytes: number;
}

async function started(
  fakes: Fakes,
  env: Readonly<Record<string, string>>,
  times: number,
  file?: string,
): Promise<Started> {
  const runs = await repeated(times + 1, async (at) => {
    await using bot = startBot({ ...fakes.env, ...env }, { ...(file && { file }) });
    const ms = await bot.openMs;
    const isLast = at >= times - 1;
    if (isLast) await sleep(idleAfterMs);
    return { ms, ...(isLast && (await bot.usage())) };
  });
  const [first, ...later] = runs;
  return {
    first: first?.ms ?? Number.NaN,
    later: later.map(({ ms }) => ms),
    idleMegabytes: Math.max(...known(later.map(({ megabytes }) => megabytes))),
  };
}

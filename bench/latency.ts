import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Keyv } from "keyv";
import { commands } from "../commands/index.ts";
import { answerLine } from "../commands/run.ts";
import { createWorld } from "../core/cache.ts";
import { createHttp } from "../core/http.ts";
import { person } from "../test/ask.ts";
import { startUpstream } from "../test/fakes/upstream.ts";
import { recordedAt } from "../test/world.ts";
import { benchOf, type Row } from "./bench.ts";
import { startWords } from "./setup/bot.ts";
import { openFolder } from "./setup/folder.ts";
import { median, quantileOf } from "./setup/numbers.ts";
import { ranThrough, type Went } from "./setup/process.ts";

const line = "earnings 4090 0.12";

export const bench = benchOf({
  measures: `How long the answer to \`${line}\` takes: again and again in one process whose figures are at hand, and as the first of a fresh process that has its figures from an earlier one; upstreams are recorded.`,
  beside:
    "Beside it: a request to node:http on loopback that is answered with `ok`, and a process of Node that does nothing.",
  usual: { rounds: 3_000, starts: 7 },
  quick: { rounds: 300, starts: 2 },
  async run({ rounds, starts }) {
    return [...(await warm(rounds)), ...(await fresh(starts))];
  },
});

async function warm(rounds: number): Promise<readonly Row[]> {
  const upstream = await startUpstream();
  // The clock runs from the moment of the recordings, for which their figures are fresh.
  const behind = Temporal.Now.instant().since(recordedAt);
  const clock = { now: () => Temporal.Now.instant().subtract(behind) };
  const wait = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms).unref());
  const world = createWorld({
    http: createHttp({ clock, wait, userAgent: "rigwise-bench", base: upstream.base }),
    clock,
    kept: new Keyv(),
    patienceMs: 4_000,
    wait,
    onStorageTrouble: console.error,
  });
  const desk = { commands, world, report: String };
  const asker = person();
  const answers = await timesOf(rounds, () => answerLine(line, asker, desk));
  await world.close();
  await upstream.close();
  const trips = await roundTrips(rounds);
  const rowOf = (name: string, share: number): Row => ({
    what: `answer, ${name}`,
    value: quantileOf(answers, share),
    unit: "ms",
    beside: [{ what: `HTTP round trip, ${name}`, value: quantileOf(trips, share) }],
  });
  return [rowOf("p50", 0.5), { ...rowOf("p99", 0.99), goal: { most: 5 } }];
}

async function timesOf(rounds: number, act: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  await act();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return times;
}

async function roundTrips(rounds: number): Promise<readonly number[]> {
  const server = createServer((_, response) => void response.end("ok"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const times = await timesOf(rounds, () => fetch(url).then((answer) => answer.text()));
  server.closeAllConnections();
  server.close();
  return times;
}

async function fresh(starts: number): Promise<readonly Row[]> {
  const upstream = await startUpstream();
  using folder = openFolder();
  const env = { DATABASE_URL: `sqlite:${join(folder.path, "bench.db")}`, UPSTREAM_BASE: upstream.base };
  const ask = () => ranThrough([...startWords(), line], env);
  await ask();
  const answers: Went[] = [];
  const empty: Went[] = [];
  for (let start = 0; start < starts; start += 1) {
    answers.push(await ask());
    empty.push(await ranThrough(["-e", "0"]));
  }
  await upstream.close();
  const msOf = (runs: readonly Went[]) => median(runs.map(({ ms }) => ms));
  const megabytesOf = (runs: readonly Went[]) => median(runs.map(({ megabytes }) => megabytes));
  return [
    {
      what: "first answer of a fresh process",
      value: msOf(answers),
      unit: "ms",
      goal: { most: 1_000 },
      beside: [{ what: "node -e 0", value: msOf(empty) }],
    },
    {
      what: "its memory",
      value: megabytesOf(answers),
      unit: "MB",
      goal: { most: 150 },
      beside: [{ what: "node -e 0", value: megabytesOf(empty) }],
    },
  ];
}

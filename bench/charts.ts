import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { courierSettings } from "../bot/digests/settings.ts";
import { answeredPictures } from "../docs/gallery/pictures.ts";
import { openLocales } from "../locales/index.ts";
import { benchOf, type Row } from "./bench.ts";
import { drawMany, drawOne, type Drawing, type Many, type One } from "./charts/processes.ts";
import { sendWave, type Sent } from "./charts/wave.ts";
import { latenessWhile, type Lateness } from "./setup/lateness.ts";
import { median } from "./setup/numbers.ts";

const kinds = ["course", "ranking", "payback", "heat", "tornado", "days"] as const;
const allowedPerSecond = courierSettings.discord.perSecond + courierSettings.telegram.perSecond;
/** More than the machine can do. */
const liftedPace = 500;
const memoryGoal = { most: 300 } as const;

export const bench = benchOf({
  measures: `What charts cost: how long one takes, how late the thread that answers is meanwhile, how much memory they hold, and how many digests the bot sends that each have a chart of their own machine's last 30 days. All pictures differ, so that each is drawn; kinds are ${kinds.join(", ")}.`,
  beside:
    "Beside it, at the same size: the finished pixels put on a canvas and its own PNG of them; Chart.js with the canvas's PNG, as other bots draw; the same pictures drawn on the thread that answers; threads that only count; the same digests without charts.",
  usual: { rounds: 100, roundsBeside: 40, many: 1_600, repeats: 2, digests: 1_000 },
  quick: { rounds: 10, roundsBeside: 10, many: 200, repeats: 1, digests: 200 },
  async run({ rounds, roundsBeside, many, repeats, digests }, note) {
    const named = new Map(await answeredPictures("en", openLocales()));
    const pictures = kinds.map((kind) => named.get(kind)!);
    const job = { warmUp: 20, rounds, roundsBeside };
    // What is compiled is kept from the first start on.
    await drawOne({ picture: pictures[0]!, ...job, rounds: 1, roundsBeside: 1 });
    const all: One[] = [];
    for (const picture of pictures) all.push(await drawOne({ picture, ...job }));
    for (const [at, kind] of kinds.entries()) note(`${kind}: ${described(all[at]!)}`);
    return [
      ...(await rowsOfOne(all)),
      ...(await rowsOfMany(many, repeats, (half) => drawMany({ pictures, marks: half }))),
      ...(await rowsOfDigests(digests, note)),
    ];
  },
});

const described = ({ firstMs, times, bytes, late }: One): string =>
  `first ${firstMs.toFixed(0)} ms, p50 ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms, ${(median(bytes) / 1024).toFixed(0)} KB, late p99 ${late.p99.toFixed(1)} ms`;

async function rowsOfOne(all: readonly One[]): Promise<readonly Row[]> {
  const worst = (of: (one: One) => number): number => Math.max(...all.map(of));
  const besides = (of: (drawing: Drawing) => number) => [
    { what: "the pixels alone, canvas.encode", value: worst(({ pixels }) => of(pixels)) },
    { what: "bare Chart.js, canvas.encode", value: worst(({ bare }) => of(bare)) },
    { what: "ours on this thread, canvas.encode", value: worst(({ beside }) => of(beside)) },
  ];
  const [idle, counting] = [await latenessWhile(() => sleep(3_000)), await latenessBesideCounting()];
  const lateRow = (name: string, of: (late: Lateness) => number): Row => ({
    what: `the answering thread is late, ${name}`,
    value: worst(({ late }) => of(late)),
    unit: "ms",
    goal: { most: 10 },
    beside: [
      { what: "nothing to do", value: of(idle) },
      { what: "two threads that only count", value: of(counting) },
      { what: "ours on this thread, canvas.encode", value: worst(({ beside }) => of(beside.late)) },
    ],
  });
  const p50 = ({ times }: Drawing) => median(times);
  const kilobytes = ({ bytes }: Drawing) => median(bytes) / 1024;
  const chart = { unit: "ms", goal: { most: 100 } } as const;
  return [
    { what: "a chart, slowest kind, p50", value: worst(p50), ...chart, beside: besides(p50) },
    { what: "a chart, slowest of all", value: worst(({ times }) => Math.max(...times)), ...chart },
    { what: "a process's first chart", value: worst(({ firstMs }) => firstMs), ...chart },
    { what: "its size, largest kind", value: worst(kilobytes), unit: "KB", beside: besides(kilobytes) },
    lateRow("p99", ({ p99 }) => p99),
    lateRow("most", ({ max }) => max),
  ];
}

/** What two busy cores do to a thread by themselves. */
async function latenessBesideCounting(): Promise<Lateness> {
  const threads = [1, 2].map(() => new Worker("for (;;);", { eval: true }));
  await Promise.all(threads.map((thread) => once(thread, "online")));
  const late = await latenessWhile(() => sleep(3_000));
  await Promise.all(threads.map((thread) => thread.terminate()));
  return late;
}

/** As fast as it goes, in the first half still warming up. */
async function rowsOfMany(
  charts: number,
  repeats: number,
  draw: (marks: readonly number[]) => Promise<Many>,
): Promise<readonly Row[]> {
  const half = Math.ceil(charts / 2);
  const all: Many[] = [];
  for (let run = 0; run < repeats; run += 1) all.push(await draw([half, charts]));
  const of = (count: number) =>
    Math.max(
      ...all
        .flatMap(({ marks }) => marks.filter((mark) => mark.charts === count))
        .map((mark) => mark.megabytes),
    );
  return [
    { what: `memory after ${half} charts`, value: of(half), unit: "MB", goal: memoryGoal },
    { what: `memory after ${charts} charts`, value: of(charts), unit: "MB", goal: memoryGoal },
    {
      what: "charts, as fast as it goes",
      value: median(all.map(({ marks: [first, last] }) => (1000 * (charts - half)) / (last!.ms - first!.ms))),
      unit: "/s",
      goal: { least: allowedPerSecond },
      beside: [{ what: "messages that we allow ourselves", value: allowedPerSecond }],
    },
  ];
}

async function rowsOfDigests(digests: number, note: (text: string) => void): Promise<readonly Row[]> {
  const wave = { digests, marks: [digests / 2, digests * 0.9] };
  const plain = await sendWave({ ...wave, chart: false, pace: liftedPace });
  const usual = await sendWave({ ...wave, chart: true });
  const lifted = await sendWave({ ...wave, chart: true, pace: liftedPace });
  for (const [what, sent] of [
    ["without charts", plain],
    ["at our pace", usual],
    ["lifted", lifted],
  ] as const)
    note(`digests ${what}: ${told(sent)}`);
  return [
    {
      what: "memory of the bot while it sends digests with charts",
      value: Math.max(...usual.megabytes),
      unit: "MB",
      goal: memoryGoal,
      beside: [{ what: "without charts", value: Math.max(...plain.megabytes) }],
    },
    {
      what: "digests made, drawn and sent",
      value: lifted.perSecond,
      unit: "/s",
      goal: { least: allowedPerSecond },
      beside: [
        { what: "messages that we allow ourselves", value: allowedPerSecond },
        { what: "without charts", value: plain.perSecond },
      ],
    },
    {
      what: "CPU of the bot for a digest",
      value: lifted.cpuMs,
      unit: "ms",
      beside: [{ what: "without charts", value: plain.cpuMs }],
    },
    {
      what: "digests without their picture",
      value: Math.max(...[usual, lifted].map(({ pictures }) => digests - pictures)),
      unit: "",
      goal: { most: 0 },
    },
  ];
}

const told = ({ perSecond, cpuMs, ownCores, mostMegabytes }: Sent): string =>
  `${perSecond.toFixed(1)} a second, ${cpuMs.toFixed(1)} ms of CPU each, platforms ${(100 * ownCores).toFixed(0)} % of a core, most ${mostMegabytes.toFixed(0)} MB`;

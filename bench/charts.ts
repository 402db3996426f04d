import { once } from "node:events";
import { cpus, loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { quantile } from "../core/risk.ts";
import { answeredPictures } from "../docs/gallery/pictures.ts";
import { openLocales } from "../locales/index.ts";
import { shiftTimes } from "../test/bot/terminal/breakages.ts";
import { recordings, startUpstream } from "../test/fakes/upstream.ts";
import { recordedAt } from "../test/world.ts";
import { latenessWhile, type Lateness } from "./charts/lateness.ts";
import { drawMany, drawOne, type Drawing, type Many, type Mark, type One } from "./charts/processes.ts";
import { sendWave, type Sent } from "./charts/wave.ts";

/**
 * What charts cost: how long one takes, how late the thread that answers is meanwhile, how much memory they hold, and how many
 * digests with a chart of its own each the bot sends. All pictures differ, so that each is drawn. Beside it are the canvas's own
 * PNG on the thread that answers, threads that only count, and the same digests without charts.
 */
const kinds = ["course", "ranking", "payback", "heat", "tornado", "days"] as const;
const goals = {
  chart: { goal: 100, unit: "ms" },
  late: { goal: 10, unit: "ms" },
  memory: { goal: 300, unit: "MB" },
  rate: { goal: 65, unit: "/s" },
  leftOut: { goal: 0, unit: "" },
} as const;
const rounds = { warmUp: 20, rounds: 200, roundsBeside: 60 };
const repeats = 3;
const allMarks = [0, 500, 1_000, 2_000];
/** Until the first of them it is still warming up. */
const daysMarks = [200, 1_200];
const wave = { digests: 1_200, marks: [500, 1_000] };
/** More than the machine can do. */
const liftedPace = 500;

interface Judged {
  readonly what: string;
  readonly goal: number;
  readonly measured: number;
  readonly unit: string;
}

tellLoad("at the start");
const named = new Map(await answeredPictures("en", openLocales()));
const pictures = kinds.map((kind) => named.get(kind)!);
const judged = [...(await printKinds()), ...(await printMany()), ...(await printDigests())];
console.log(`\n${line(["", "goal", "measured"])}`);
for (const one of judged) printJudged(one);
tellLoad("at the end");

/** Others may be at work here, too. */
function tellLoad(when: string): void {
  const [{ model } = { model: "?" }] = cpus();
  console.log(
    `${cpus().length} × ${model}, Node ${process.version}; load ${when}: ${loadavg()[0]!.toFixed(1)}`,
  );
}

function printJudged({ what, goal, measured, unit }: Judged): void {
  const isLeast = unit === goals.rate.unit;
  const isMet = isLeast ? measured >= goal : measured <= goal;
  const sides = [`${isLeast ? "≥" : "≤"} ${goal} ${unit}`, `${measured.toFixed(1)} ${unit}`];
  console.log(line([what, ...sides.map((side) => side.trim()), isMet ? "met" : "not met"]));
}

async function printKinds(): Promise<readonly Judged[]> {
  console.log(`
one chart at a time, ${rounds.rounds} of each kind after ${rounds.warmUp}, in ms and KB; the first is that of a process that has just started
late: the thread that answers. Beside it: drawn on that thread, with canvas.encode("png")`);
  console.log(line(["", "first", "p50", "max", "KB", "late p99", "late max"]));
  // What is compiled is kept from the first start on.
  await drawOne({ picture: pictures[0]!, ...rounds });
  const all: One[] = [];
  for (const picture of pictures) {
    const one = await drawOne({ picture, ...rounds });
    console.log(line([picture.kind, one.firstMs.toFixed(0), ...cellsOf(one)]));
    console.log(line(["  beside it", "", ...cellsOf(one.beside)]));
    all.push(one);
  }
  const empty = ["", "", "", ""];
  console.log(line(["nothing to do", ...empty, ...lateCells(await latenessWhile(() => sleep(3_000)))]));
  console.log(line(["two threads that only count", ...empty, ...lateCells(await latenessBesideCounting())]));
  const worst = (of: (one: One) => number): number => Math.max(...all.map(of));
  return [
    { what: "a chart, slowest kind, p50", ...goals.chart, measured: worst(({ times }) => median(times)) },
    { what: "a chart, slowest of all", ...goals.chart, measured: worst(({ times }) => Math.max(...times)) },
    { what: "a process's first chart", ...goals.chart, measured: worst(({ firstMs }) => firstMs) },
    { what: "late while one is drawn, p99", ...goals.late, measured: worst(({ late }) => late.p99) },
    { what: "late while one is drawn, most", ...goals.late, measured: worst(({ late }) => late.max) },
    {
      what: "late beside canvas.encode, p99",
      ...goals.late,
      measured: worst(({ beside }) => beside.late.p99),
    },
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

function cellsOf({ times, bytes, late }: Drawing): readonly string[] {
  const ms = [median(times), Math.max(...times)].map((each) => each.toFixed(1));
  return [...ms, (median(bytes) / 1024).toFixed(0), ...lateCells(late)];
}

function lateCells({ p99, max }: Lateness): readonly string[] {
  return [p99, max].map((ms) => ms.toFixed(1));
}

function median(values: readonly number[]): number {
  return quantile([...values], 0.5) ?? Number.NaN;
}

async function printMany(): Promise<readonly Judged[]> {
  console.log(`
as many charts as it can, in a process in which there is nothing else; CPU of all its threads, and what two free cores can do`);
  console.log(line(["", "charts", "MB", "most MB", "per s", "CPU ms", "two cores", "late p99", "late max"]));
  const mixed: Many[] = [];
  const days: Many[] = [];
  for (let run = 0; run < repeats; run += 1) {
    mixed.push(printed("all kinds", await drawMany({ pictures, marks: allMarks })));
    days.push(
      printed("days, as in digests", await drawMany({ pictures: pictures.slice(-1), marks: daysMarks })),
    );
  }
  const rates = days.map(({ marks: [before, after] }) => ratesOf(after!, before).perSecond);
  const memory = allMarks.slice(1).map((mark) => ({
    what: `memory after ${mark} charts, most of ${repeats}`,
    ...goals.memory,
    measured: Math.max(
      ...mixed
        .flatMap(({ marks }) => marks.filter(({ charts }) => charts === mark))
        .map(({ megabytes }) => megabytes),
    ),
  }));
  return [
    ...memory,
    { what: `charts as in digests, median of ${repeats}`, ...goals.rate, measured: median(rates) },
  ];
}

function printed(what: string, many: Many): Many {
  for (const [at, mark] of many.marks.entries()) {
    const memory = [mark.megabytes, mark.mostMegabytes].map((megabytes) => megabytes.toFixed(0));
    const { perSecond, cpuMs } = ratesOf(mark, many.marks[at - 1]);
    const rates = [perSecond.toFixed(0), cpuMs.toFixed(1), (2_000 / cpuMs).toFixed(0)];
    const late = at === many.marks.length - 1 ? lateCells(many.late) : [];
    const name = at === 0 ? what : "";
    console.log(line([name, String(mark.charts), ...memory, ...(at === 0 ? [] : rates), ...late]));
  }
  return many;
}

function ratesOf(after: Mark, before: Mark = after) {
  const charts = after.charts - before.charts;
  return {
    perSecond: (1_000 * charts) / (after.ms - before.ms),
    cpuMs: (after.cpuMs - before.cpuMs) / charts,
  };
}

async function printDigests(): Promise<readonly Judged[]> {
  const age = Temporal.Now.instant().since(recordedAt);
  const upstream = await startUpstream(
    recordings.map((recording) => ({ ...recording, body: shiftTimes(recording.body, age) })),
  );
  console.log(`
${wave.digests} digests due at once, each of its own machine with its last 30 days: the bot makes, draws and sends them, usually 65 a
second; the platforms have no limits, and take a part of a core of their own`);
  const marks = wave.marks.map((mark) => `MB at ${mark}`);
  console.log(line(["", "pictures", "per s", "CPU ms", "two cores", "platforms", ...marks, "most MB"]));
  printSent("without charts", await sendWave({ ...wave, chart: false }, upstream));
  const usual = printSent("with charts", await sendWave({ ...wave, chart: true }, upstream));
  const lifted = await sendWave({ ...wave, chart: true, pace: liftedPace }, upstream);
  printSent("with charts, as fast as it can", lifted);
  await upstream.close();
  const memory = wave.marks.map((mark, at) => ({
    what: `memory of the bot after ${mark} digests`,
    ...goals.memory,
    measured: usual.megabytes[at]!,
  }));
  const leftOut = Math.max(...[usual, lifted].map(({ pictures: drawn }) => wave.digests - drawn));
  return [
    ...memory,
    { what: "digests made, drawn and sent", ...goals.rate, measured: lifted.perSecond },
    { what: "digests without their picture", ...goals.leftOut, measured: leftOut },
  ];
}

function printSent(what: string, sent: Sent): Sent {
  const rates = [sent.perSecond.toFixed(1), sent.cpuMs.toFixed(1), (2_000 / sent.cpuMs).toFixed(0)];
  const memory = [...sent.megabytes, sent.mostMegabytes].map((megabytes) => megabytes.toFixed(0));
  console.log(
    line([what, String(sent.pictures), ...rates, `${(100 * sent.ownCores).toFixed(0)} %`, ...memory]),
  );
  return sent;
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(36) : cell.padStart(10))).join("");
}

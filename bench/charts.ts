import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { createComposer } from "../bot/digests/composer.ts";
import { openMemory } from "../bot/memory.ts";
import { usualLimits } from "../bot/orders.ts";
import { commands } from "../commands/index.ts";
import type { Picture } from "../core/charts/picture.ts";
import { openStudio } from "../core/charts/studio.ts";
import type { HistoryDay } from "../core/history.ts";
import { quantile } from "../core/risk.ts";
import { openDatabase, type Database } from "../core/storage/database.ts";
import { openHistory } from "../core/storage/history.ts";
import { openSubscriptions } from "../core/storage/subscriptions.ts";
import { subjectOf } from "../core/subscription.ts";
import { answeredPictures } from "../docs/gallery/pictures.ts";
import { openLocales } from "../locales/index.ts";
import { shiftTimes } from "../test/bot/terminal/breakages.ts";
import { recordings, startUpstream, type FakeUpstream } from "../test/fakes/upstream.ts";
import { openTestWorld, recordedAt } from "../test/world.ts";
import { openDiscord } from "./commands/discord-people.ts";
import { openTelegram } from "./commands/telegram-people.ts";
import { addOrders } from "./delivery/orders.ts";

/**
 * What charts cost: how long one takes, how late the thread that answers is meanwhile, how much memory they hold, and how many
 * digests with a chart of its own each the bot sends. All pictures differ, so that each is drawn. Beside it are the canvas's own
 * PNG on the thread that answers, threads that only count, and the same digests without charts.
 */
const goals = { chartMs: 100, lateMs: 10, megabytes: 300, perSecond: 65 } as const;
const kinds = ["course", "ranking", "payback", "heat", "tornado", "days"] as const;
const warmUp = 20;
const rounds = 200;
const roundsBeside = 60;
/** After so many charts it is looked at what has been used. */
const mixedMarks = [0, 500, 1_000, 2_000];
const daysMarks = [200, 1_200];
const repeats = 3;
/** More than there are threads. */
const atOnce = 8;
const digests = 1_200;
/** Until so many are sent the bot is still starting. */
const firstDigests = 100;
const pastDays = 29;
const botMarks = [100, 500, 1_000];
const main = join(import.meta.dirname, "..", "bot", "start.ts");
const clock = { now: () => Temporal.Now.instant(), pass: () => {} };

/** What a process is to do that has drawn nothing yet. */
interface Job {
  readonly way: keyof typeof ways;
  readonly pictures: readonly Picture[];
  readonly marks: readonly number[];
}

/** How late a thread came to what it had to do, in ms. */
interface Lateness {
  readonly p99: number;
  readonly max: number;
}

interface Drawing {
  readonly times: readonly number[];
  readonly bytes: readonly number[];
  readonly late: Lateness;
}

interface One extends Drawing {
  readonly firstMs: number;
  readonly beside: Drawing;
}

/** What a process has used until it had drawn so many. */
interface Mark {
  readonly charts: number;
  readonly megabytes: number;
  readonly mostMegabytes: number;
  readonly ms: number;
  readonly cpuMs: number;
}

interface Many {
  readonly marks: readonly Mark[];
  readonly late: Lateness;
}

interface Judged {
  readonly what: string;
  readonly goal: number;
  readonly measured: number;
  readonly unit: "ms" | "MB" | "/s";
}

const ways = { one: drawOne, many: drawMany };

async function obey(): Promise<void> {
  // As the bot does.
  enableCompileCache();
  const [job] = (await once(process, "message")) as [Job];
  process.send?.(await ways[job.way](job));
  process.disconnect?.();
}

async function inProcess<Result>(
  way: Job["way"],
  pictures: readonly Picture[],
  marks: readonly number[] = mixedMarks,
) {
  const child = fork(import.meta.filename);
  child.once("exit", (code) => {
    if (code !== 0) throw new Error(`a process that drew ended with ${code}`);
  });
  child.send({ way, pictures, marks } satisfies Job);
  const [result] = (await once(child, "message")) as [Result];
  await once(child, "exit");
  return result;
}

async function printAll(): Promise<void> {
  const [{ model } = { model: "?" }] = cpus();
  console.log(`${cpus().length} × ${model}, Node ${process.version}`);
  const named = new Map(await answeredPictures("en", openLocales()));
  const pictures = kinds.map((kind) => named.get(kind)!);
  const judged = [await printKinds(pictures), await printMany(pictures), await printDigests()].flat();
  console.log(`\n${line(["", "goal", "measured"])}`);
  for (const { what, goal, measured, unit } of judged) {
    const isMet = unit === "/s" ? measured >= goal : measured <= goal;
    const sides = [`${unit === "/s" ? "≥" : "≤"} ${goal} ${unit}`, `${measured.toFixed(1)} ${unit}`];
    console.log(line([what, ...sides, isMet ? "met" : "not met"]));
  }
}

/** The same picture with other figures. */
const varied = (picture: Picture, at: number): Picture =>
  JSON.parse(JSON.stringify(picture), (key, value: unknown) =>
    typeof value === "number" && /^(?:value|low|mid|high)$/.test(key) ? value * (1 + at / 10_000) : value,
  ) as Picture;

async function drawOne({ pictures: [picture] }: Job): Promise<One> {
  const all = Array.from({ length: 1 + warmUp + rounds }, (_, at) => varied(picture!, at));
  const [first, warming, measured] = [all.slice(0, 1), all.slice(1, warmUp), all.slice(1 + warmUp)];
  const studio = openStudio();
  const draw = async (each: Picture) => (await studio.draw(each, "dark")).png;
  const cold = await drawn(first, draw);
  await drawn(warming, draw);
  const ours = await drawn(measured, draw);
  await studio.close();
  const { openStage } = await import("../core/charts/stage.ts");
  const { drawOn } = await import("../core/charts/draw.ts");
  const drawHere = async (each: Picture) => {
    const { stage, picture: shown } = openStage(each, "dark");
    drawOn(stage, shown);
    return stage.canvas.encode("png");
  };
  await drawn(warming, drawHere);
  return { firstMs: cold.times[0]!, ...ours, beside: await drawn(measured.slice(0, roundsBeside), drawHere) };
}

/** One after another. */
async function drawn(
  pictures: readonly Picture[],
  draw: (picture: Picture) => Promise<Uint8Array>,
): Promise<Drawing> {
  const times: number[] = [];
  const bytes: number[] = [];
  const late = await latenessWhile(async () => {
    for (const picture of pictures) {
      const start = performance.now();
      bytes.push((await draw(picture)).length);
      times.push(performance.now() - start);
      await nextTurn();
    }
  });
  return { times, bytes, late };
}

async function drawMany({ pictures, marks: ends }: Job): Promise<Many> {
  const studio = openStudio();
  const marks: Mark[] = [];
  let next = 0;
  const late = await latenessWhile(async () => {
    for (const end of ends) {
      const lane = async (): Promise<void> => {
        while (next < end) {
          const at = next++;
          await studio.draw(varied(pictures[at % pictures.length]!, at), "dark");
        }
      };
      await Promise.all(Array.from({ length: atOnce }, lane));
      marks.push(markAt(end));
    }
  });
  await studio.close();
  return { marks, late };
}

function markAt(charts: number): Mark {
  const { user, system } = process.cpuUsage();
  return {
    charts,
    megabytes: process.memoryUsage.rss() / 2 ** 20,
    mostMegabytes: process.resourceUsage().maxRSS / 1024,
    ms: performance.now(),
    cpuMs: (user + system) / 1000,
  };
}

async function latenessWhile(act: () => Promise<unknown>): Promise<Lateness> {
  // It looks every millisecond, which is no lateness.
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await act();
  delay.disable();
  return { p99: delay.percentile(99) / 1e6 - 1, max: delay.max / 1e6 - 1 };
}

async function printKinds(pictures: readonly Picture[]): Promise<readonly Judged[]> {
  console.log(`
one chart at a time, ${rounds} of each kind after ${warmUp}, in ms and KB; the first is that of a process that has just started
late: the thread that answers. Beside it: drawn on that thread, with canvas.encode("png")`);
  console.log(line(["", "first", "p50", "max", "KB", "late p99", "late max"]));
  // What is compiled is kept from the first start on.
  await inProcess<One>("one", pictures.slice(0, 1));
  const all: One[] = [];
  for (const picture of pictures) {
    const one = await inProcess<One>("one", [picture]);
    console.log(line([picture.kind, one.firstMs.toFixed(0), ...cellsOf(one)]));
    console.log(line(["  beside it", "", ...cellsOf(one.beside)]));
    all.push(one);
  }
  console.log(line(["nothing to do", "", "", "", "", ...lateCells(await latenessWhile(() => sleep(3_000)))]));
  console.log(line(["two busy threads", "", "", "", "", ...lateCells(await latenessOfBusy())]));
  const worst = (of: (one: One) => number): number => Math.max(...all.map(of));
  const [chart, late] = [
    { goal: goals.chartMs, unit: "ms" },
    { goal: goals.lateMs, unit: "ms" },
  ] as const;
  return [
    {
      what: "a chart, p50 of the slowest kind",
      ...chart,
      measured: worst(({ times }) => quantile([...times], 0.5)!),
    },
    { what: "a chart, slowest of all", ...chart, measured: worst(({ times }) => Math.max(...times)) },
    { what: "first chart of a process", ...chart, measured: worst(({ firstMs }) => firstMs) },
    { what: "late while one is drawn, p99", ...late, measured: worst((one) => one.late.p99) },
    { what: "late while one is drawn, most", ...late, measured: worst((one) => one.late.max) },
    { what: "  canvas.encode beside it, most", ...late, measured: worst(({ beside }) => beside.late.max) },
  ];
}

/** What the machine does to a thread by itself. */
async function latenessOfBusy(): Promise<Lateness> {
  const threads = [1, 2].map(() => new Worker("for (;;);", { eval: true }));
  await Promise.all(threads.map((thread) => once(thread, "online")));
  const late = await latenessWhile(() => sleep(3_000));
  await Promise.all(threads.map((thread) => thread.terminate()));
  return late;
}

function cellsOf({ times, bytes, late }: Drawing): readonly string[] {
  const [median, slowest] = [quantile([...times], 0.5)!, Math.max(...times)];
  const kilobytes = quantile([...bytes], 0.5)! / 1024;
  return [median.toFixed(1), slowest.toFixed(1), kilobytes.toFixed(0), ...lateCells(late)];
}

const lateCells = ({ p99, max }: Lateness): readonly string[] => [p99, max].map((ms) => ms.toFixed(1));

async function printMany(pictures: readonly Picture[]): Promise<readonly Judged[]> {
  console.log(`
as many as it can, ${atOnce} ordered at a time, in a fresh process; CPU of all threads, and what two free cores could do with it`);
  console.log(line(["", "charts", "MB", "most MB", "per s", "CPU ms", "two cores", "late p99", "late max"]));
  const mixed: Many[] = [];
  const days: Many[] = [];
  for (let run = 0; run < repeats; run += 1) {
    mixed.push(await runMany("all kinds", pictures, mixedMarks));
    days.push(await runMany("days, as in digests", pictures.slice(-1), daysMarks));
  }
  const memory = (charts: number) =>
    mixed.flatMap(({ marks }) => marks.filter((mark) => mark.charts === charts));
  const megabytes = (charts: number) => Math.max(...memory(charts).map((mark) => mark.megabytes));
  const mb = { goal: goals.megabytes, unit: "MB" } as const;
  const perSecond = quantile(
    days.map(({ marks }) => ratesOf(marks[1]!, marks[0]).perSecond),
    0.5,
  )!;
  return [
    ...mixedMarks
      .slice(1)
      .map((charts) => ({ what: `memory after ${charts} charts`, ...mb, measured: megabytes(charts) })),
    { what: "charts as in digests", goal: goals.perSecond, unit: "/s", measured: perSecond },
  ];
}

async function runMany(what: string, pictures: readonly Picture[], ends: readonly number[]): Promise<Many> {
  const many = await inProcess<Many>("many", pictures, ends);
  for (const [at, mark] of many.marks.entries()) {
    const before = many.marks[at - 1];
    const isLast = at === many.marks.length - 1;
    const memory = [mark.megabytes, mark.mostMegabytes].map((megabytes) => megabytes.toFixed(0));
    const { perSecond, cpuMs } = ratesOf(mark, before);
    const rates =
      before && before.charts > 0
        ? [perSecond.toFixed(0), cpuMs.toFixed(1), (2_000 / cpuMs).toFixed(0)]
        : ["", "", ""];
    console.log(
      line([
        at === 0 ? what : "",
        String(mark.charts),
        ...memory,
        ...rates,
        ...(isLast ? lateCells(many.late) : []),
      ]),
    );
  }
  return many;
}

function ratesOf(mark: Mark, before: Mark = mark) {
  const charts = mark.charts - before.charts;
  return { perSecond: (1000 * charts) / (mark.ms - before.ms), cpuMs: (mark.cpuMs - before.cpuMs) / charts };
}

/** How digests are sent: with charts or without, and how many a second on each platform; as usual where it is not said. */
interface Wave {
  readonly what: string;
  readonly chart: boolean;
  readonly pace?: number;
}

interface Sent {
  readonly perSecond: number;
  /** Of the bot, for a digest. */
  readonly cpuMs: number;
  /** Of the fake platforms, which take it from the bot; 100 % is one core. */
  readonly benchCpu: string;
  /** After so many digests as `botMarks` says. */
  readonly megabytes: readonly number[];
  readonly mostMegabytes: number;
}

async function printDigests(): Promise<readonly Judged[]> {
  const age = clock.now().since(recordedAt);
  const upstream = await startUpstream(
    recordings.map((recording) => ({ ...recording, body: shiftTimes(recording.body, age) })),
  );
  console.log(`
${digests} digests that are due at once, each of its own machine and with 30 days: the bot makes, draws and sends them
to platforms that are in this process and have no limits; usually it sends 65 a second`);
  console.log(
    line(["", "pictures", "per s", "CPU ms", "bench", ...botMarks.map((mark) => `MB ${mark}`), "most MB"]),
  );
  await sendDigests({ what: "without charts", chart: false }, upstream);
  const usual = await sendDigests({ what: "with charts", chart: true }, upstream);
  const fast = await sendDigests(
    { what: "with charts, as fast as it goes", chart: true, pace: 500 },
    upstream,
  );
  await upstream.close();
  return [
    ...botMarks.map((mark, at) => ({
      what: `memory of the bot after ${mark} digests`,
      goal: goals.megabytes,
      unit: "MB" as const,
      measured: usual.megabytes[at]!,
    })),
    { what: "digests made, drawn and sent", goal: goals.perSecond, unit: "/s", measured: fast.perSecond },
  ];
}

async function sendDigests({ what, chart, pace }: Wave, upstream: FakeUpstream): Promise<Sent> {
  await using discord = await openDiscord();
  await using telegram = await openTelegram();
  using folders = new DisposableStack();
  const folder = folders.adopt(mkdtempSync(join(tmpdir(), "rigwise-bench-")), (path) =>
    rmSync(path, { recursive: true }),
  );
  const url = `sqlite:${join(folder, "charts.db")}`;
  const database = await openDatabase(url, console.error);
  const subscriptions = openSubscriptions(database);
  for (let at = 0; at < digests; at += 1) {
    const isDiscord = at % 2 === 0;
    const platform = isDiscord ? "discord" : "telegram";
    const channel = isDiscord ? discord.places.addChannel().id : telegram.privateChat(telegram.user()).id;
    const power = (0.1 + at / 10_000).toFixed(4);
    const changes = { id: `c${at}`, chart, about: { gpu: "rtx4090", power } };
    await addOrders(subscriptions, [{ platform, channel: String(channel) }], changes);
  }
  await addPast(database, upstream);
  const bot = spawn(process.execPath, [main], {
    cwd: folder,
    env: {
      ...process.env,
      DATABASE_URL: url,
      UPSTREAM_BASE: upstream.base,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      TELEGRAM_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      HTTP_PORT: "0",
      DIGEST_JITTER_SECONDS: "0",
      ...(pace !== undefined && {
        DISCORD_MESSAGES_PER_SECOND: String(pace),
        TELEGRAM_MESSAGES_PER_SECOND: String(pace),
      }),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(bot, "exit");
  const sent = await Promise.race([watched(bot.pid!, database), ended.then(() => undefined)]);
  bot.kill("SIGTERM");
  await ended;
  await database.close();
  if (!sent) throw new Error("the bot ended by itself");
  const pictures =
    discord.messages.filter(({ attachments }) => attachments.length > 0).length +
    telegram.calls.filter(({ method }) => method === "sendPhoto").length;
  const memory = [...sent.megabytes, sent.mostMegabytes].map((megabytes) => megabytes.toFixed(0));
  console.log(
    line([
      what,
      String(pictures),
      sent.perSecond.toFixed(1),
      sent.cpuMs.toFixed(1),
      sent.benchCpu,
      ...memory,
    ]),
  );
  return sent;
}

/** A month of days for everybody, as the digests of that month would have left it. */
async function addPast(database: Database, upstream: FakeUpstream): Promise<void> {
  const orders = {
    subscriptions: openSubscriptions(database),
    history: openHistory(database),
    limits: usualLimits,
  };
  await using test = await openTestWorld({ upstream, clock });
  const desk = { commands, world: test.world };
  const memory = openMemory({ database, ...orders });
  const compose = createComposer({ locales: openLocales(), desk, memory, orders });
  const [now, date] = [clock.now(), Temporal.Now.plainDateISO("UTC")];
  const orderOf = async (at: number) => (await orders.subscriptions.byId(`c${at}`))!;
  const model = await orderOf(0);
  await compose(model, { now, date, due: now, late: false });
  const today = await orders.history.between(subjectOf(model), date, date);
  for (let at = 0; at < digests; at += 1) {
    const subject = subjectOf(await orderOf(at));
    const days = Array.from({ length: pastDays }, (_, back) =>
      today.map((row) => dayOf(row, { subject, back: back + 1, at })),
    );
    await orders.history.add(days.flat());
  }
}

function dayOf(
  row: HistoryDay,
  { subject, back, at }: { subject: string; back: number; at: number },
): HistoryDay {
  const { low, mid, high } = row.cashUsdPerDay;
  const share = 1 + Math.sin(back + at) / 5;
  const cashUsdPerDay = { low: low * share, mid: mid * share, high: high * share };
  return { ...row, subject, date: row.date.subtract({ days: back }), cashUsdPerDay };
}

/** Looks on until all are sent. */
async function watched(pid: number, { db }: Database): Promise<Sent> {
  const countSent = async () =>
    (await db.selectFrom("delivery").select("id").where("state", "=", "sent").execute()).length;
  const reach = async (count: number) => {
    let sent = await countSent();
    for (; sent < count; sent = await countSent()) await sleep(50);
    const { user, system } = process.cpuUsage();
    return { sent, ms: performance.now(), ownCpuMs: (user + system) / 1000, ...usageOf(pid) };
  };
  const first = await reach(firstDigests);
  const megabytes: number[] = [];
  for (const mark of botMarks) megabytes.push((await reach(mark)).megabytes);
  const last = await reach(digests);
  const [count, ms] = [last.sent - first.sent, last.ms - first.ms];
  return {
    perSecond: (1000 * count) / ms,
    cpuMs: (last.cpuMs - first.cpuMs) / count,
    benchCpu: `${((100 * (last.ownCpuMs - first.ownCpuMs)) / ms).toFixed(0)} %`,
    megabytes,
    mostMegabytes: last.mostMegabytes,
  };
}

/** Of another process, as Linux tells it: proc(5). */
function usageOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytesOf = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]) / 1024;
  // The name of the process, which may hold anything, ends with the last bracket; a tick is 10 ms.
  const [, after = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(/\) (?!.*\) )/s);
  const [user, system] = after.split(" ").slice(11, 13).map(Number);
  return {
    megabytes: megabytesOf("VmRSS"),
    mostMegabytes: megabytesOf("VmHWM"),
    cpuMs: 10 * (user! + system!),
  };
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(10))).join("");
}

if (process.send) await obey();
else await printAll();

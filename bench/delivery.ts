import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { courierSettings } from "../bot/digests/settings.ts";
import type { PlatformName } from "../core/subscription.ts";
import { verdict } from "./commands/table.ts";
import {
  openFakes,
  runBot,
  type BotResult,
  type EngineJob,
  type Told,
  type Way,
} from "./delivery/processes.ts";
import { countsOf } from "./delivery/tally.ts";

/**
 * Digests that are due at once, sent by the bot as it is to a Discord and a Telegram that keep to the limits of the real
 * ones; beside it, how people else send to many. Then, with all limits lifted, how many the machine can do.
 */
const { values } = parseArgs({
  options: {
    digests: { type: "string", default: "3000" },
    baseline: { type: "string", default: "600" },
    only: { type: "string" },
  },
});
const digests = Number(values.digests);
const baseline = Number(values.baseline);

/** On the way to a platform; an answer takes as long to come back. */
const oneWayMs = 50;
const wantedShare = 0.95;
const wantedPerSecond = 1_000;

const [{ model } = { model: "?" }] = cpus();
console.log(`${cpus().length} × ${model}, Node ${process.version}`);
if (values.only !== "lifted") await printWithinLimits();
if (values.only !== "limits") await printLifted();

async function printWithinLimits(): Promise<void> {
  console.log(`
all due at once, platforms with their limits, ${2 * oneWayMs} ms until an answer is there; most places are people or
channels with one digest each, some are groups, and some have up to six
Telegram: 30/s, 1/s to a chat, 20/min to a group. Discord: 50/s, 5 in 5 s to a channel`);
  const pace = { discord: courierSettings.discord.perSecond, telegram: courierSettings.telegram.perSecond };
  const engine: EngineJob = { pace, limited: true, texts: "different" };
  const ours = await run("rigwise", digests, engine);
  console.log(line(["", "messages", "pace/s", "per s", "share", "429", "seconds", "lost", "doubled"]));
  for (const name of ["telegram", "discord"] as const)
    printReached(`${name}: rigwise`, ours, name, pace[name]);
  printTold(ours.bot);
  const [loop, throttler, rest] = await Promise.all([
    run("telegram-loop", baseline, engine),
    run("telegram-throttler", baseline, engine),
    run("discord-loop", baseline, engine),
  ]);
  printReached("telegram: loop + auto-retry", loop, "telegram");
  printReached("telegram: throttler + auto-retry", throttler, "telegram");
  printReached("discord: all at once, discord.js", rest, "discord");
}

interface Ran {
  readonly digests: number;
  readonly bot: BotResult;
  readonly told: Told;
}

async function run(way: Way, count: number, engine: EngineJob): Promise<Ran> {
  const lifted = { limited: false, oneWayMs: 0, spread: "alone" } as const;
  const limited = { limited: true, oneWayMs, spread: "mixed" } as const;
  await using fakes = await openFakes({ digests: count, ...(engine.limited ? limited : lifted) });
  const bot = await runBot({ way, opened: fakes.opened, engine });
  return { digests: count, bot, told: await fakes.tell() };
}

function printReached(
  what: string,
  { digests: expected, told }: Ran,
  name: PlatformName,
  pace?: number,
): void {
  const tally = told[name];
  const { arrived, lost, doubled } = countsOf(tally, expected);
  // Between so many messages there is one gap less.
  const perSecond = (1000 * (arrived - 1)) / tally.ms;
  const share = pace === undefined ? undefined : perSecond / pace;
  const isMet = share !== undefined && share >= wantedShare && tally.tooMany + lost + doubled === 0;
  const cells = [
    what,
    String(arrived),
    pace === undefined ? "-" : String(pace),
    perSecond.toFixed(1),
    share === undefined ? "-" : `${(100 * share).toFixed(1)} %`,
    String(tally.tooMany),
    (tally.ms / 1000).toFixed(1),
    String(lost),
    String(doubled),
  ];
  const goal = share === undefined ? "" : `  goal ${100 * wantedShare} % without a 429: ${verdict(isMet)}`;
  console.log(line(cells) + goal);
  for (const complaint of tally.complaints) console.log(`  ${name} complains: ${complaint}`);
}

async function printLifted(): Promise<void> {
  const pace = { discord: 1_000, telegram: 1_000 };
  console.log(`
all due at once on both platforms together, no limits, no time on the way, as fast as it goes; CPU of two cores is 200 %`);
  console.log(line(["", "messages", "per s", "seconds", "bot CPU", "fakes", "MB", "lost", "doubled"]));
  for (const texts of ["equal", "different"] as const)
    printThroughput(`all ${texts}`, await run("rigwise", digests, { pace, limited: false, texts }));
  const { bot } = await run("phases", digests, { pace, limited: false, texts: "different" });
  console.log(`\none thing after another, per digest\n${line(["", "ms", "CPU ms", "per s"])}`);
  for (const { name, ms, cpuMs } of bot.phases)
    console.log(line([name, ms.toFixed(3), cpuMs.toFixed(3), (1000 / ms).toFixed(0)]));
}

function printThroughput(what: string, { digests: each, bot, told }: Ran): void {
  const counts = [countsOf(told.discord, each), countsOf(told.telegram, each)];
  const sum = (of: "arrived" | "lost" | "doubled") => counts.reduce((all, count) => all + count[of], 0);
  const perSecond = (1000 * sum("arrived")) / bot.ms;
  const cells = [
    what,
    String(sum("arrived")),
    perSecond.toFixed(0),
    (bot.ms / 1000).toFixed(1),
    `${((100 * bot.cpuMs) / bot.ms).toFixed(0)} %`,
    `${((100 * told.cpuMs) / bot.ms).toFixed(0)} %`,
    bot.megabytes.toFixed(0),
    String(sum("lost")),
    String(sum("doubled")),
  ];
  console.log(`${line(cells)}  goal ${wantedPerSecond}/s: ${verdict(perSecond >= wantedPerSecond)}`);
  printTold(bot);
}

/** What the bot said that it should not have to say. */
function printTold({ told }: BotResult): void {
  const usual = new Set(["started", "stopped", "messages sent"]);
  for (const [what, times] of Object.entries(told))
    if (!usual.has(what)) console.log(`  log: ${times} × ${what}`);
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(9))).join("");
}

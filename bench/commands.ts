import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { shiftTimes } from "../test/bot/terminal/breakages.ts";
import { recordings, startUpstream } from "../test/fakes/upstream.ts";
import { recordedAt } from "../test/world.ts";
import { startBot, type Bot } from "./commands/bot.ts";
import { discordCrowd, openDiscord } from "./commands/discord-people.ts";
import { printHanging } from "./commands/hanging.ts";
import { burst, closed, steady, type Load } from "./commands/loads.ts";
import { askersOf, type Asker, type Crowd } from "./commands/people.ts";
import { printHead, printRow } from "./commands/table.ts";
import { openTelegram, telegramCrowd } from "./commands/telegram-people.ts";

/**
 * How long people wait on Discord and Telegram, and how many answers a second there are: the bot is a process of its own,
 * and both platforms, the people and recorded upstreams are in this one, all on loopback. Times run from the moment at which
 * somebody asks until the fake platform has carried out what shows the answer, so that they hold both processes and the
 * way between them. With `--profile FOLDER` the bot writes a CPU profile there when it ends.
 */
const { values } = parseArgs({ options: { profile: { type: "string" } } });

/** For the 99th percentile of so many users, in ms. */
const goals: ReadonlyMap<number, number> = new Map([[500, 250]]);
const crowdSizes = [1, 50, 500];
/** More than are ever under way at once, and each asks within its reserve. */
const closedCrowd = 800;

interface Stage {
  readonly platform: string;
  readonly crowd: Crowd;
  readonly bot: Bot;
}

const explanation = `What the columns say, times in ms:
lost         no answer came            first        slowest first sign: an answer, or its promise
p50 to worst until the answer is seen  bot, bench   CPU of the two processes, 100 % is one core
late         how late the bench itself was in 99 of 100 cases`;

/** Whatever has gone wrong by then, it ends. */
const longestMs = 280_000;

const start = performance.now();
setTimeout(giveUp, longestMs).unref();
const age = Temporal.Now.instant().since(recordedAt);
const upstream = await startUpstream(
  recordings.map((recording) => ({ ...recording, body: shiftTimes(recording.body, age) })),
);

function giveUp(): void {
  console.error(`gave up after ${longestMs / 1000} s`);
  process.exit(1);
}

type Print = (stages: readonly Stage[]) => Promise<void>;

async function onBothPlatforms(
  ways: "gateway and polling" | "http",
  [onDiscord, onTelegram]: readonly [string, string],
  print: Print,
): Promise<void> {
  await using discord = await openDiscord();
  await using telegram = await openTelegram();
  const isHttp = ways === "http";
  await using bot = startBot(
    {
      UPSTREAM_BASE: upstream.base,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      DISCORD_MODE: isHttp ? "http" : "gateway",
      TELEGRAM_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      TELEGRAM_MODE: isHttp ? "webhook" : "polling",
      TELEGRAM_WEBHOOK_URL: "https://bot.example/telegram/nobody-guesses-this",
      TELEGRAM_WEBHOOK_SECRET: "nobody-guesses-this-either",
      HTTP_PORT: "0",
    },
    values.profile,
  );
  const origin = isHttp ? await bot.origin : "";
  if (isHttp) telegram.routeWebhook(origin);
  const isHere = () => isHttp || discord.gateway.connected > 0;
  await discord.until(() => isHere() && discord.commands.length > 0);
  await telegram.until(
    () => telegram.webhook.url !== "" || telegram.calls.some(({ method }) => method === "getUpdates"),
  );
  const via = isHttp ? { url: `${origin}/discord` } : ("gateway" as const);
  let asked = 0;
  const counting = (crowd: Crowd): Crowd => counted(crowd, () => void (asked += 1));
  await print([
    { platform: onDiscord, bot, crowd: counting(discordCrowd(discord, via)) },
    { platform: onTelegram, bot, crowd: counting(telegramCrowd(telegram)) },
  ]);
  const { megabytes } = await bot.usage();
  const answered = bot.told.get("answered: answered") ?? 0;
  console.log(`\nanswered, by the bot's log         ${answered} of ${asked} requests`);
  console.log(`memory of the bot at its largest   ${megabytes.toFixed(0)} MB`);
}

/** Who is told to slow down or to come back later has an answer soon, but not the one that is meant here. */
const counted =
  (crowd: Crowd, count: () => void): Crowd =>
  (size) =>
    crowd(size).map((person) => ({
      act(deed) {
        count();
        return person.act(deed);
      },
    }));

async function printAll(stages: readonly Stage[]): Promise<void> {
  await warmUp(stages);
  printHead("so many requests always under way, of ever other people: what goes through");
  for (const stage of stages)
    for (const atOnce of crowdSizes)
      await measured(stage, {
        who: `${atOnce} at once`,
        askers: askersOf(stage.crowd(closedCrowd)),
        load: (askers) => closed(askers, { atOnce, ms: 3_000 }),
      });
  await printSteady(stages, [50, 500]);
}

async function printLargest(stages: readonly Stage[]): Promise<void> {
  await warmUp(stages);
  await printSteady(stages, [500]);
}

/** Figures are fetched and code is compiled as they are in a bot that has run for a minute. */
async function warmUp(stages: readonly Stage[]): Promise<void> {
  for (const { crowd } of stages) await closed(askersOf(crowd(200)), { atOnce: 10, ms: 3_000 });
}

async function printSteady(stages: readonly Stage[], sizes: readonly number[]): Promise<void> {
  const crowds = stages.flatMap((stage) =>
    sizes.map((size) => ({ stage, who: `${size} users`, askers: askersOf(stage.crowd(size)) })),
  );
  printHead("everybody asks every 5 s on average, at random moments");
  for (const { stage, who, askers } of crowds)
    await measured(stage, {
      who,
      askers,
      load: (all) => steady(all, { rounds: 2 }),
      goalMs: goals.get(askers.length),
    });
  printHead("all ask at the very same moment");
  for (const { stage, who, askers } of crowds) await measured(stage, { who, askers, load: burst });
}

interface Measuring {
  readonly who: string;
  readonly askers: readonly Asker[];
  readonly load: (askers: readonly Asker[]) => Promise<Load>;
  readonly goalMs?: number | undefined;
}

async function measured({ platform, bot }: Stage, measuring: Measuring): Promise<void> {
  const { who, askers, load, goalMs } = measuring;
  const botBefore = await bot.usage();
  const benchBefore = process.cpuUsage();
  const lateness = monitorEventLoopDelay({ resolution: 1 });
  lateness.enable();
  const done = await load(askers);
  lateness.disable();
  const { user, system } = process.cpuUsage(benchBefore);
  const botCpuMs = (await bot.usage()).cpuMs - botBefore.cpuMs;
  const benchLateMs = lateness.percentile(99) / 1e6;
  printRow({ platform, who, load: done, botCpuMs, benchCpuMs: (user + system) / 1000, benchLateMs, goalMs });
}

console.log(explanation);
await onBothPlatforms("gateway and polling", ["discord gateway", "telegram polling"], printAll);
await onBothPlatforms("http", ["discord http", "telegram webhook"], printLargest);
await upstream.close();
await printHanging(500);
console.log(`\ntook ${((performance.now() - start) / 1000).toFixed(0)} s`);

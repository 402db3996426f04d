import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { courierSettings } from "../bot/digests/settings.ts";
import { mulberry32 } from "../core/risk.ts";
import { openGround, type Ground } from "./crash/ground.ts";
import { outcomeOf, printHead, printOutcome, type Judged } from "./crash/outcome.ts";

/**
 * Kills the bot at random moments while it sends digests, starts it again, and counts what arrives: `npm run crash --
 * --digests 2000 --kills 30 [--seed 1]`. Then kills the one of two processes that sends, whose work the other takes over.
 * Fails where a digest is lost, or doubled. Only Telegram, which takes a message as often as it is sent, may get a second time
 * what was on its way when a process was killed.
 */
const { values } = parseArgs({
  options: {
    digests: { type: "string", default: "2000" },
    kills: { type: "string", default: "30" },
    takeovers: { type: "string", default: "4" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const digests = Number(values.digests);
const random = mulberry32(Number(values.seed));

/** Faster than usual, so that it does not take so long. */
const fast = { DISCORD_MESSAGES_PER_SECOND: "80", TELEGRAM_MESSAGES_PER_SECOND: "80" };
/** Whatever has gone wrong by then, it ends. */
const longestMs = 600_000;
/** A process is also killed while something is between two steps. */
const latestMs = 100;
const standbyMs = 30_000;
const platforms = ["discord", "telegram"] as const;

async function killOne(database: "SQLite" | "PostgreSQL"): Promise<boolean> {
  const start = performance.now();
  await using ground = await openGround({ database, digests });
  const kills = Number(values.kills);
  let bot = ground.start(fast);
  for (const point of pointsOf(kills)) {
    await until(() => ground.arrived() >= point);
    await sleep(random() * latestMs);
    await bot.kill("SIGKILL");
    bot = ground.start(fast);
  }
  await settled(ground);
  await bot.kill("SIGTERM");
  printHead(`${database}: one process, killed ${kills} times and started again (seed ${values.seed})`);
  return await print(ground, { kills, start });
}

/** The first of two is the one that sends; whoever was killed comes back as the one that waits. */
async function killActive(): Promise<boolean> {
  const start = performance.now();
  await using ground = await openGround({ database: "PostgreSQL", digests });
  const kills = Number(values.takeovers);
  const worker = ground.start({ RIGWISE_ROLES: "worker" });
  const courier = () => ground.start({ RIGWISE_ROLES: "courier" });
  let active = courier();
  await until(() => platforms.every((platform) => arrivedOn(platform, ground) > 0));
  let standby = courier();
  for (const point of pointsOf(kills)) {
    await until(() => ground.arrived() >= point);
    await active.kill("SIGKILL");
    active = standby;
    standby = courier();
  }
  await settled(ground);
  await Promise.all([worker, active, standby].map((each) => each.kill("SIGTERM")));
  printHead(`PostgreSQL: two couriers and a worker, the courier that sends killed ${kills} times`);
  return await print(ground, { kills, start, mostPauseMs: standbyMs });
}

const arrivedOn = (platform: "discord" | "telegram", { discord, telegram }: Ground): number =>
  platform === "discord" ? discord.messages.length : telegram.unasked.length;

/** So many numbers of messages that have arrived, in their order. */
const pointsOf = (count: number): readonly number[] =>
  Array.from({ length: count }, () => Math.floor(random() * 0.95 * digests)).sort((a, b) => a - b);

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + longestMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`gave up after ${longestMs / 1000} s`);
    await sleep(5);
  }
}

async function settled(ground: Ground): Promise<void> {
  const end = performance.now() + longestMs;
  while ((await ground.state()).open > 0) {
    if (performance.now() > end) throw new Error(`gave up after ${longestMs / 1000} s`);
    await sleep(500);
  }
}

interface Run extends Pick<Judged, "mostPauseMs"> {
  readonly kills: number;
  /** As `performance.now()`. */
  readonly start: number;
}

async function print(ground: Ground, { kills, start, ...judged }: Run): Promise<boolean> {
  const state = await ground.state();
  const met = platforms.map((platform) => {
    const { mostUnderWay } = courierSettings[platform];
    const mostDoubled = platform === "discord" ? 0 : kills * mostUnderWay;
    return printOutcome(platform, outcomeOf(platform, ground, state), { mostDoubled, ...judged });
  });
  const complaints = [...ground.discord.complaints, ...ground.telegram.complaints];
  for (const complaint of complaints.slice(0, 5)) console.log(`  a platform complains: ${complaint}`);
  for (const [what, times] of ground.told) if (!usual.has(what)) console.log(`  log: ${times} × ${what}`);
  console.log(`  ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return met.every(Boolean) && complaints.length === 0;
}

const usual: ReadonlySet<string> = new Set([
  "started",
  "stopping: SIGTERM",
  "stopping",
  "stopped",
  "messages sent",
]);

const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  sqlite: () => killOne("SQLite"),
  postgres: () => killOne("PostgreSQL"),
  takeover: killActive,
};

let isGood = true;
for (const [name, part] of Object.entries(parts))
  if (values.only === undefined || values.only === name) isGood = (await part()) && isGood;
process.exitCode = isGood ? 0 : 1;

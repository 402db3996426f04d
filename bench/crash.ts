import { setTimeout as sleep } from "node:timers/promises";
import { courierSettings } from "../bot/digests/settings.ts";
import { mulberry32 } from "../core/risk.ts";
import { benchOf, type Row } from "./bench.ts";
import { arrivedOn, outcomeOf, rowsOfOutcome } from "./crash/outcome.ts";
import { openGround, refusalOfServer, type Ground } from "./setup/ground.ts";

/** Faster than usual, so that it does not take so long. */
const fast = { DISCORD_MESSAGES_PER_SECOND: "80", TELEGRAM_MESSAGES_PER_SECOND: "80" };
/** A process is also killed while something is between two steps. */
const latestMs = 100;
const standbyMs = 30_000;
const platforms = ["discord", "telegram"] as const;
const usual: ReadonlySet<string> = new Set([
  "started",
  "stopping: SIGTERM",
  "stopping",
  "stopped",
  "messages sent",
  "messages made",
  "commands registered",
]);

interface CrashSizes {
  readonly digests: number;
  readonly kills: number;
  readonly takeovers: number;
  readonly seed: number;
}

type Note = (text: string) => void;

export const bench = benchOf({
  measures:
    "What is lost or doubled when the bot is killed at random moments while it sends digests, and started again: on SQLite, on PostgreSQL, and where the one of two processes that sends is killed and the other takes over. On Telegram, which takes a message as often as it is sent, what was on its way when a process was killed may come a second time.",
  beside: "Nothing can be better than none lost and none doubled, so nothing stands beside it.",
  usual: { digests: 600, kills: 8, takeovers: 2, seed: 1 },
  quick: { digests: 200, kills: 3, takeovers: 1 },
  async run(sizes, note) {
    const run = (part: number): Run => ({ sizes, random: mulberry32(sizes.seed + part), note });
    const refusal = await refusalOfServer();
    if (refusal !== undefined) note(`only on SQLite: ${refusal}`);
    // Most of the time nothing is done but waiting until what a killed process had taken is free.
    const parts = [killOne("SQLite", run(0))];
    if (refusal === undefined) parts.push(killOne("PostgreSQL", run(1)), killActive(run(2)));
    return (await Promise.all(parts)).flat();
  },
});

interface Run {
  readonly sizes: CrashSizes;
  readonly random: () => number;
  readonly note: Note;
}

async function killOne(kind: "SQLite" | "PostgreSQL", { sizes, random, note }: Run): Promise<readonly Row[]> {
  await using ground = await openGround({ kind, digests: sizes.digests, isStrict: true });
  let bot = ground.start(fast);
  for (const point of pointsOf(sizes.kills, sizes, random)) {
    await until(() => ground.arrived() >= point);
    await sleep(random() * latestMs);
    await bot.kill("SIGKILL");
    bot = ground.start(fast);
  }
  await settled(ground);
  await bot.kill("SIGTERM");
  return await rowsOf(`${kind}, ${sizes.kills} kills`, ground, { kills: sizes.kills, note });
}

/** The first of two is the one that sends; whoever was killed comes back as the one that waits. */
async function killActive({ sizes, random, note }: Run): Promise<readonly Row[]> {
  await using ground = await openGround({ kind: "PostgreSQL", digests: sizes.digests, isStrict: true });
  const worker = ground.start({ RIGWISE_ROLES: "worker" });
  const courier = () => ground.start({ RIGWISE_ROLES: "courier" });
  let active = courier();
  await until(() => platforms.every((platform) => arrivedOn(platform, ground).times.length > 0));
  let standby = courier();
  for (const point of pointsOf(sizes.takeovers, sizes, random)) {
    await until(() => ground.arrived() >= point);
    await active.kill("SIGKILL");
    active = standby;
    standby = courier();
  }
  await settled(ground);
  await Promise.all([worker, active, standby].map((each) => each.kill("SIGTERM")));
  const title = `two couriers, ${sizes.takeovers} takeovers`;
  return await rowsOf(title, ground, { kills: sizes.takeovers, mostPauseMs: standbyMs, note });
}

/** So many numbers of messages that have arrived, in their order. */
const pointsOf = (count: number, { digests }: CrashSizes, random: () => number): readonly number[] =>
  Array.from({ length: count }, () => Math.floor(random() * 0.95 * digests)).sort((a, b) => a - b);

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5);
}

async function settled(ground: Ground): Promise<void> {
  while ((await ground.state()).open > 0) await sleep(500);
}

interface Killed {
  readonly kills: number;
  /** Without a word to a platform; absent where that is no matter. */
  readonly mostPauseMs?: number;
  readonly note: Note;
}

async function rowsOf(
  title: string,
  ground: Ground,
  { kills, note, ...judged }: Killed,
): Promise<readonly Row[]> {
  const state = await ground.state();
  const complaints = [...ground.discord.complaints, ...ground.telegram.complaints];
  for (const complaint of complaints.slice(0, 5)) note(`${title}: a platform complains: ${complaint}`);
  for (const [what, times] of ground.told) if (!usual.has(what)) note(`${title}: log: ${times} × ${what}`);
  return [
    ...platforms.flatMap((platform) => {
      const { mostUnderWay } = courierSettings[platform];
      const mostDoubled = platform === "discord" ? 0 : kills * mostUnderWay;
      return rowsOfOutcome(`${title}, ${platform}`, outcomeOf(platform, ground, state), {
        mostDoubled,
        ...judged,
      });
    }),
    { what: `${title}: complaints`, value: complaints.length, unit: "", goal: { most: 0 } },
  ];
}

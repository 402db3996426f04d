import { setTimeout as sleep } from "node:timers/promises";
import { openGround, type Ground } from "../setup/ground.ts";
import type { Bot } from "../setup/bot.ts";
import { addPast } from "./past.ts";

/** Digests that are due at once, each about a machine of its own. */
export interface Wave {
  readonly digests: number;
  readonly chart: boolean;
  /** Messages a second on each platform; as usual where it is absent. */
  readonly pace?: number;
  /** After so many digests memory is looked at. */
  readonly marks: readonly number[];
}

export interface Sent {
  /** How many messages have a picture. */
  readonly pictures: number;
  readonly perSecond: number;
  /** Of the bot, for a digest. */
  readonly cpuMs: number;
  /** Of the fake platforms, which take it from the bot; 1 is one core. */
  readonly ownCores: number;
  readonly megabytes: readonly number[];
  readonly mostMegabytes: number;
}

/** Until so many are sent the bot is still starting. */
const firstDigests = 100;

/** Has the bot make, draw and send them to platforms that have no limits. */
export async function sendWave({ digests, chart, pace, marks }: Wave): Promise<Sent> {
  await using ground = await openGround({
    digests,
    // The prices of power differ, and with them all figures.
    changes: (at) => ({ chart, about: { gpu: "rtx4090", power: (0.1 + at / 10_000).toFixed(4) } }),
  });
  const { discord, telegram, database, upstream } = ground;
  await addPast(database, upstream);
  const lifted = {
    DISCORD_MESSAGES_PER_SECOND: String(pace),
    TELEGRAM_MESSAGES_PER_SECOND: String(pace),
  };
  await using bot = ground.start(pace === undefined ? {} : lifted);
  const sent = await watched(ground, bot, { digests, marks });
  const pictured = discord.messages.filter(({ attachments }) => attachments.length > 0);
  const photos = telegram.calls.filter(({ method }) => method === "sendPhoto");
  return { ...sent, pictures: pictured.length + photos.length };
}

/** Looks on until all are sent. */
async function watched(
  ground: Ground,
  bot: Bot,
  { digests, marks }: Pick<Wave, "digests" | "marks">,
): Promise<Omit<Sent, "pictures">> {
  const reach = async (count: number) => {
    let sent = await ground.sent();
    for (; sent < count; sent = await ground.sent()) await sleep(50);
    const { user, system } = process.cpuUsage();
    return { sent, ms: performance.now(), ownCpuMs: (user + system) / 1000, ...(await bot.usage()) };
  };
  const first = await reach(firstDigests);
  const megabytes: number[] = [];
  for (const mark of marks) megabytes.push((await reach(mark)).megabytes);
  const last = await reach(digests);
  const [count, ms] = [last.sent - first.sent, last.ms - first.ms];
  return {
    perSecond: (1000 * count) / ms,
    cpuMs: (last.cpuMs - first.cpuMs) / count,
    ownCores: (last.ownCpuMs - first.ownCpuMs) / ms,
    megabytes,
    mostMegabytes: last.mostMegabytes,
  };
}

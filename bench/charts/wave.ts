import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase, type Database } from "../../core/storage/database.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import type { FakeDiscord } from "../../test/fakes/discord/index.ts";
import type { FakeTelegram } from "../../test/fakes/telegram/telegram.ts";
import type { FakeUpstream } from "../../test/fakes/upstream.ts";
import { openDiscord } from "../commands/discord-people.ts";
import { openTelegram } from "../commands/telegram-people.ts";
import { addOrders } from "../delivery/orders.ts";
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
const main = join(import.meta.dirname, "..", "..", "bot", "start.ts");

/** Has the bot, in a process of its own, make, draw and send them to platforms that are in this one and have no limits. */
export async function sendWave(wave: Wave, upstream: FakeUpstream): Promise<Sent> {
  await using discord = await openDiscord();
  await using telegram = await openTelegram();
  using folders = new DisposableStack();
  const folder = folders.adopt(mkdtempSync(join(tmpdir(), "rigwise-bench-")), (path) =>
    rmSync(path, { recursive: true }),
  );
  const url = `sqlite:${join(folder, "charts.db")}`;
  const database = await openDatabase(url, console.error);
  await order(wave, database, { discord, telegram });
  await addPast(database, upstream);
  const bot = spawn(process.execPath, [main], {
    cwd: folder,
    env: {
      ...process.env,
      DATABASE_URL: url,
      UPSTREAM_BASE: upstream.base,
      ...envOf(wave, { discord, telegram }),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(bot, "exit");
  const sent = await Promise.race([watched(bot.pid!, database, wave), ended.then(() => undefined)]);
  bot.kill("SIGTERM");
  await ended;
  await database.close();
  if (!sent) throw new Error("the bot has ended by itself");
  const pictured = discord.messages.filter(({ attachments }) => attachments.length > 0);
  const photos = telegram.calls.filter(({ method }) => method === "sendPhoto");
  return { ...sent, pictures: pictured.length + photos.length };
}

interface Platforms {
  readonly discord: FakeDiscord;
  readonly telegram: FakeTelegram;
}

/** The prices of power differ, and with them all figures. */
async function order(
  { digests, chart }: Wave,
  database: Database,
  { discord, telegram }: Platforms,
): Promise<void> {
  const subscriptions = openSubscriptions(database);
  for (let at = 0; at < digests; at += 1) {
    const isDiscord = at % 2 === 0;
    const platform = isDiscord ? "discord" : "telegram";
    const channel = isDiscord ? discord.places.addChannel().id : telegram.privateChat(telegram.user()).id;
    const power = (0.1 + at / 10_000).toFixed(4);
    const changes = { id: `c${at}`, chart, about: { gpu: "rtx4090", power } };
    await addOrders(subscriptions, [{ platform, channel: String(channel) }], changes);
  }
}

const envOf = ({ pace }: Wave, { discord, telegram }: Platforms): Readonly<Record<string, string>> => ({
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
});

/** Looks on until all are sent. */
async function watched(
  pid: number,
  { db }: Database,
  { digests, marks }: Wave,
): Promise<Omit<Sent, "pictures">> {
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

/** Of another process, as Linux tells it: proc(5). */
function usageOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytesOf = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]) / 1024;
  // What is before the last bracket is the name of the process; a tick is 10 ms.
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const [user, system] = stat.slice(stat.lastIndexOf(")")).split(" ").slice(12, 14).map(Number);
  return {
    megabytes: megabytesOf("VmRSS"),
    mostMegabytes: megabytesOf("VmHWM"),
    cpuMs: 10 * (user! + system!),
  };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { quantile } from "../core/risk.ts";
import { openDatabase, type Database } from "../core/storage/database.ts";
import { openSubscriptions } from "../core/storage/subscriptions.ts";
import { shiftTimes } from "../test/bot/terminal/breakages.ts";
import { recordings, startUpstream } from "../test/fakes/upstream.ts";
import { recordedAt } from "../test/world.ts";
import { startBot, type Bot } from "./commands/bot.ts";
import { firstAsk } from "./commands/deeds.ts";
import { discordCrowd, openDiscord } from "./commands/discord-people.ts";
import type { Crowd, Person, Seen } from "./commands/people.ts";
import { known, verdict } from "./commands/table.ts";
import { openTelegram, telegramCrowd } from "./commands/telegram-people.ts";
import { addOrders } from "./delivery/orders.ts";
import type { Ordered } from "./delivery/places.ts";

/**
 * How long people wait for an answer while digests are sent to everybody: the bot is a process of its own and does both at
 * once, and the same people ask the same thing with and without such a wave.
 */
const digests = 3_000;
const askers = 200;
/** Everybody asks so often, at random moments. */
const rounds = 3;
const roundMs = 8_000;
const most = 2;

interface Measured {
  readonly platform: string;
  readonly times: readonly number[];
  readonly asked: number;
}

const age = Temporal.Now.instant().since(recordedAt);
const upstream = await startUpstream(
  recordings.map((recording) => ({ ...recording, body: shiftTimes(recording.body, age) })),
);
const seconds = (rounds * roundMs) / 1000;
console.log(
  `${askers} people on each platform ask for \`${firstAsk.name}\` every ${roundMs / 1000} s, for ${seconds} s; times in ms`,
);
const without = await measure(0);
const during = await measure(digests);
await upstream.close();
console.log(line(["", "asked", "lost", "p50", "p99", "p50 in wave", "p99 in wave", "factor"]));
let isGood = true;
for (const [at, calm] of without.measured.entries()) isGood = print(calm, during.measured[at]) && isGood;
console.log(`digests that arrived while people asked: ${during.sent} of ${digests}`);
console.log(`CPU of the bot: ${without.cpu} without, ${during.cpu} with the wave`);
process.exitCode = isGood ? 0 : 1;

async function measure(count: number) {
  await using discord = await openDiscord();
  await using telegram = await openTelegram();
  const ordered = Array.from({ length: count }, (_, at): Ordered =>
    at % 2 === 0
      ? { platform: "discord", channel: discord.places.addChannel().id }
      : { platform: "telegram", channel: String(telegram.privateChat(telegram.user()).id) },
  );
  using folders = new DisposableStack();
  const folder = folders.adopt(mkdtempSync(join(tmpdir(), "rigwise-bench-")), (path) =>
    rmSync(path, { recursive: true }),
  );
  const url = `sqlite:${join(folder, "wave.db")}`;
  const database = await openDatabase(url, console.error);
  await addOrders(openSubscriptions(database), ordered);
  await using bot = startBot({
    DATABASE_URL: url,
    UPSTREAM_BASE: upstream.base,
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    HTTP_PORT: "0",
    DIGEST_JITTER_SECONDS: "0",
  });
  await discord.until(() => discord.gateway.connected > 0 && discord.commands.length > 0);
  await telegram.until(() => telegram.calls.some(({ method }) => method === "getUpdates"));
  const crowds = [discordCrowd(discord, "gateway"), telegramCrowd(telegram)];
  // Figures are fetched and code is compiled before anything is measured, and no wave is over by then.
  await Promise.all(crowds.map((crowd) => asked(crowd, 1)));
  const before = await sentOf(database);
  const usage = await bot.usage();
  const start = performance.now();
  const [onDiscord, onTelegram] = await Promise.all(crowds.map((crowd) => asked(crowd, rounds)));
  const sent = (await sentOf(database)) - before;
  const cpu = await cpuSince(bot, usage.cpuMs, start);
  await database.close();
  return {
    sent,
    cpu,
    measured: [
      measuredOf("discord gateway", onDiscord ?? []),
      measuredOf("telegram polling", onTelegram ?? []),
    ],
  };
}

/** Each asks once in each round; resolves with how it went. */
async function asked(crowd: Crowd, times: number): Promise<readonly Seen[]> {
  const ask = async (person: Person, round: number): Promise<Seen> => {
    await sleep((round + Math.random()) * roundMs);
    return person.act(firstAsk);
  };
  return Promise.all(
    crowd(askers).flatMap((person) => Array.from({ length: times }, (_, round) => ask(person, round))),
  );
}

function measuredOf(platform: string, seen: readonly Seen[]): Measured {
  return { platform, asked: seen.length, times: known(seen.map(({ answerMs }) => answerMs)) };
}

async function sentOf({ db }: Database): Promise<number> {
  const sent = await db.selectFrom("delivery").select("id").where("state", "=", "sent").execute();
  return sent.length;
}

async function cpuSince(bot: Bot, cpuMs: number, start: number): Promise<string> {
  const spent = (await bot.usage()).cpuMs - cpuMs;
  return `${((100 * spent) / (performance.now() - start)).toFixed(0)} %`;
}

function print(calm: Measured, busy: Measured | undefined): boolean {
  const p = (share: number, { times }: Measured) => quantile([...times], share) ?? Number.NaN;
  if (!busy) return false;
  const factor = p(0.99, busy) / p(0.99, calm);
  const times = [p(0.5, calm), p(0.99, calm), p(0.5, busy), p(0.99, busy)].map((ms) => ms.toFixed(1));
  const lost = calm.asked - calm.times.length + busy.asked - busy.times.length;
  const cells = [calm.platform, String(calm.asked + busy.asked), String(lost), ...times, factor.toFixed(2)];
  console.log(`${line(cells)}  goal at most ${most}: ${verdict(factor <= most && lost === 0)}`);
  return factor <= most && lost === 0;
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(at > 4 ? 12 : 8))).join("");
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openDatabase } from "../core/storage/database.ts";
import { openSubscriptions } from "../core/storage/subscriptions.ts";
import { shiftTimes } from "../test/bot/terminal/breakages.ts";
import { recordings, startUpstream } from "../test/fakes/upstream.ts";
import { recordedAt } from "../test/world.ts";
import { startBot } from "./commands/bot.ts";
import { discordCrowd, openDiscord } from "./commands/discord-people.ts";
import { askersOf, type Asker, type Seen } from "./commands/people.ts";
import { known, verdict } from "./commands/table.ts";
import { openTelegram, telegramCrowd } from "./commands/telegram-people.ts";
import { addOrders } from "./delivery/orders.ts";

/**
 * Whether the bot grows or stumbles over time: 20 commands and 10 digests a second, for an hour (`npm run soak --
 * --minutes 60`). A line a minute; then by how much its memory grew after the first sixth, and what its log told beside the
 * usual.
 */
const { values } = parseArgs({ options: { minutes: { type: "string", default: "60" } } });
const minutes = Number(values.minutes);
const digestsPerMinute = 600;
/** On each platform; everybody asks once in so long, as one person may. */
const people = 50;
const roundMs = 5_000;
const mostGrowth = 0.1;
const usual =
  /^(started|listening|stopping|stopped|commands registered|answered|messages (made|sent)|discord .*)/;

await using discord = await openDiscord();
await using telegram = await openTelegram();
const age = Temporal.Now.instant().since(recordedAt);
const upstream = await startUpstream(
  recordings.map((recording) => ({ ...recording, body: shiftTimes(recording.body, age) })),
);
using folders = new DisposableStack();
const folder = folders.adopt(mkdtempSync(join(tmpdir(), "rigwise-bench-")), (path) =>
  rmSync(path, { recursive: true }),
);
const url = `sqlite:${join(folder, "soak.db")}`;
const database = await openDatabase(url, console.error);
await orderAll();
await using bot = startBot({
  DATABASE_URL: url,
  UPSTREAM_BASE: upstream.base,
  DISCORD_TOKEN: discord.token,
  DISCORD_API: discord.api,
  TELEGRAM_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: telegram.root,
  HTTP_PORT: "0",
});
await discord.until(() => discord.gateway.connected > 0 && discord.commands.length > 0);
await telegram.until(() => telegram.calls.some(({ method }) => method === "getUpdates"));
const seen: Promise<Seen>[] = [];
const over = new AbortController();
const crowds = [discordCrowd(discord, "gateway"), telegramCrowd(telegram)];
const asking = crowds.flatMap((crowd) => askersOf(crowd(people))).map(askOn);
const sizes: number[] = [];
for (let minute = 1; minute <= minutes; minute += 1) {
  await sleep(60_000);
  const megabytes =
    Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${bot.pid}/status`, "utf8"))?.[1]) / 1024;
  sizes.push(megabytes);
  console.log(
    `minute ${minute}: ${seen.length} asked, ${await sentUntilNow()} digests sent, ${megabytes.toFixed(0)} MB`,
  );
}
over.abort();
await Promise.all(asking);
const answers = await Promise.all(seen);
judge(answers.length - known(answers.map(({ answerMs }) => answerMs)).length);
await database.close();
await upstream.close();

/** Due one after another, half on each platform. */
async function orderAll(): Promise<void> {
  const subscriptions = openSubscriptions(database);
  const first = Temporal.Now.instant().round({ smallestUnit: "minute", roundingMode: "ceil" });
  for (let minute = 0; minute < minutes; minute += 1) {
    const nextDue = first.add({ minutes: minute });
    const time = nextDue.toZonedDateTimeISO("UTC").toPlainTime().toString({ smallestUnit: "minute" });
    const rhythm = { time, timeZone: "UTC", weekdays: [1, 2, 3, 4, 5, 6, 7] as const };
    for (let at = 0; at < digestsPerMinute; at += 1) {
      const place =
        at % 2 === 0
          ? { platform: "discord" as const, channel: discord.places.addChannel().id }
          : { platform: "telegram" as const, channel: String(telegram.privateChat(telegram.user()).id) };
      await addOrders(subscriptions, [place], { id: `m${minute}d${at}`, nextDue, rhythm });
    }
  }
}

async function askOn(asker: Asker): Promise<void> {
  const rest = (ms: number) => sleep(ms, undefined, { signal: over.signal }).catch(() => {});
  await rest(Math.random() * roundMs);
  while (!over.signal.aborted) {
    seen.push(asker.next());
    await rest(roundMs);
  }
}

async function sentUntilNow(): Promise<number> {
  const { count } = await database.db
    .selectFrom("delivery")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("state", "=", "sent")
    .executeTakeFirstOrThrow();
  return count;
}

function judge(lost: number): void {
  const settled = sizes.slice(Math.floor(minutes / 6));
  const growth = Math.max(...settled) / (settled[0] ?? Number.NaN) - 1;
  const odd = [...bot.told].filter(([what]) => !usual.test(what));
  console.log(
    `memory after the first sixth: ${(100 * growth).toFixed(1)} % more at most  goal at most ${100 * mostGrowth} %: ${verdict(growth <= mostGrowth)}`,
  );
  console.log(`left without an answer: ${lost}  goal 0: ${verdict(lost === 0)}`);
  for (const [what, times] of odd) console.log(`log: ${times} × ${what}`);
  process.exitCode = growth <= mostGrowth && lost === 0 ? 0 : 1;
}

import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { shiftTimes } from "../test/bot/terminal/breakages.ts";
import { benchOf } from "./bench.ts";
import { discordCrowd } from "./commands/discord-people.ts";
import { askersOf, type Asker, type Seen } from "./commands/people.ts";
import { telegramCrowd } from "./commands/telegram-people.ts";
import { startBot, type Bot } from "./setup/bot.ts";
import { openFakes, type Fakes } from "./setup/fakes.ts";
import { openGround, type Ground } from "./setup/ground.ts";
import { known } from "./setup/numbers.ts";

const bare = join(import.meta.dirname, "bare", "bot.ts");
const digestsPerMinute = 600;
/** On each platform; everybody asks once in so long, as one person may. */
const people = 50;
const roundMs = 5_000;
const sampleMs = 10_000;
const perMinute = 60_000 / sampleMs;
/** In less than that a bot is still warming up, and growth says nothing. */
const fewestMinutes = 30;
const usual =
  /^(started|listening|stopping|stopped|commands registered|answered|messages (made|sent)|discord .*)/;

export const bench = benchOf({
  measures: `Whether the bot grows or stumbles over time: ${(2000 * people) / roundMs} commands and ${digestsPerMinute / 60} digests a second; by how much its memory grew at most after the first sixth, as the mean of a minute, since digests come due by the minute; and what its log told beside the usual. Prices move, so that charts are drawn all the time. From ${fewestMinutes} minutes on growth has a goal; \`minutes=60\` is what it is meant for.`,
  beside:
    "Beside it, at the same time: a bot of the same discord.js and grammY that answers as many commands with `ok`, and sends no digests.",
  usual: { minutes: 1 },
  quick: {},
  async run({ minutes }, note) {
    await using ground = await openGround(ordersOf(minutes));
    await using others = await openFakes();
    keepMoving(ground);
    await using bot = ground.start();
    await using bareBot = startBot(others.env, { file: bare });
    await Promise.all([ground.connected(), others.connected()]);
    await ground.discord.until(() => ground.discord.commands.length > 0);
    const over = new AbortController();
    const asking = [ground, others].map((fakes) => askAll(fakes, over.signal));
    const sizes = await sizesOver(minutes, [bot, bareBot], ground);
    over.abort();
    const [seen = [], seenBare = []] = await Promise.all(asking);
    const [ours, theirs] = [
      growthOf(sizes.map(([each = 0]) => each)),
      growthOf(sizes.map(([, each = 0]) => each)),
    ];
    for (const [what, times] of bot.told) if (!usual.test(what)) note(`log: ${times} × ${what}`);
    note(`${seen.length} commands, ${await ground.sent()} digests`);
    note(`memory: ${ours.told}; of the bare bot: ${theirs.told}`);
    const besideOf = (value: number) => [{ what: "bare bot", value }];
    return [
      {
        what: "memory grew after the first sixth, at most",
        value: 100 * ours.share,
        unit: "%",
        ...(minutes >= fewestMinutes && { goal: { most: 10 } }),
        beside: besideOf(100 * theirs.share),
      },
      { what: "memory at the end", value: ours.last, unit: "MB", beside: besideOf(theirs.last) },
      {
        what: "left without an answer",
        value: lostOf(seen),
        unit: "",
        goal: { most: 0 },
        beside: besideOf(lostOf(seenBare)),
      },
    ];
  },
});

/** Figures stay as young as they were, and prices move: what is shown, charts too, is new again and again, as it is in life. */
function keepMoving({ upstream }: Fakes): void {
  const from = Temporal.Now.instant();
  const young = (recorded: unknown) => shiftTimes(recorded, Temporal.Now.instant().since(from));
  upstream.behaveAll((recorded) => ({ json: young(recorded) }));
  upstream.behave("api.coingecko.com/api/v3/simple/price", (recorded) => ({ json: moved(young(recorded)) }));
}

/** Every price by up to a per cent: less than sources may differ by. */
const moved = (coins: unknown): unknown =>
  Object.fromEntries(
    Object.entries(coins as Readonly<Record<string, { readonly usd: number }>>).map(([id, coin]) => [
      id,
      { ...coin, usd: coin.usd * (1 + (Math.random() - 0.5) * 0.02) },
    ]),
  );

const lostOf = (seen: readonly Seen[]): number =>
  seen.length - known(seen.map(({ answerMs }) => answerMs)).length;

/** Due one after another, from the next minute on. */
function ordersOf(minutes: number) {
  const first = Temporal.Now.instant().round({ smallestUnit: "minute", roundingMode: "ceil" });
  return {
    digests: minutes * digestsPerMinute,
    changes: (at: number) => {
      const nextDue = first.add({ minutes: Math.floor(at / digestsPerMinute) });
      const time = nextDue.toZonedDateTimeISO("UTC").toPlainTime().toString({ smallestUnit: "minute" });
      return { nextDue, rhythm: { time, timeZone: "UTC", weekdays: [1, 2, 3, 4, 5, 6, 7] as const } };
    },
  };
}

/** Megabytes of each bot, one sample after another; a line a minute for whoever looks on. */
async function sizesOver(minutes: number, bots: readonly Bot[], ground: Ground) {
  const samples: (readonly number[])[] = [];
  for (let at = sampleMs; at <= minutes * 60_000; at += sampleMs) {
    await sleep(sampleMs);
    const usages = await Promise.all(bots.map((bot) => bot.usage()));
    samples.push(usages.map(({ megabytes }) => megabytes));
    const shown = usages.map(({ megabytes }) => `${megabytes.toFixed(0)} MB`).join(", bare bot ");
    if (at % 60_000 === 0)
      console.log(`minute ${at / 60_000}: ${await ground.sent()} digests sent, ${shown}`);
  }
  return samples;
}

function growthOf(sizes: readonly number[]) {
  const minutes = sizes.flatMap((_, at) =>
    at % perMinute === 0 ? [meanOf(sizes.slice(at, at + perMinute))] : [],
  );
  const warmUp = Math.floor(minutes.length / 6);
  const settled = minutes.slice(warmUp);
  const single = sizes.slice(warmUp * perMinute);
  const [first = Number.NaN] = settled;
  const between = (of: readonly number[]) =>
    `${Math.min(...of).toFixed(0)} to ${Math.max(...of).toFixed(0)} MB`;
  return {
    share: Math.max(...settled) / first - 1,
    last: sizes.at(-1) ?? Number.NaN,
    told: `${first.toFixed(0)} MB in the first minute after the first sixth, minutes from then on ${between(settled)}, at any moment ${between(single)}`,
  };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Each asks once in each round until it is over; resolves with how it went. */
async function askAll({ discord, telegram }: Fakes, signal: AbortSignal): Promise<readonly Seen[]> {
  const seen: Promise<Seen>[] = [];
  const rest = (ms: number) => sleep(ms, undefined, { signal }).catch(() => {});
  const ask = async (asker: Asker): Promise<void> => {
    await rest(Math.random() * roundMs);
    while (!signal.aborted) {
      seen.push(asker.next());
      await rest(roundMs);
    }
  };
  const crowds = [discordCrowd(discord, "gateway"), telegramCrowd(telegram)];
  await Promise.all(crowds.flatMap((crowd) => askersOf(crowd(people))).map(ask));
  return Promise.all(seen);
}

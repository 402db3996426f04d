import { setTimeout as pause } from "node:timers/promises";
import { tick } from "../../bot/digests/tick.ts";
import { openDatabase } from "../../core/storage/database.ts";
import { openOutbox } from "../../core/storage/deliveries.ts";
import { openQueue } from "../../core/storage/open-queue.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import type { PlatformName, Subscription } from "../../core/subscription.ts";
import { eyesOn, type Page } from "../bot/eyes.ts";
import type { Running, Surroundings } from "../bot/running.ts";
import { slash } from "../fakes/discord/index.ts";
import { order } from "../stored.ts";

/** Starting takes a second or so, and all of this machine may be busy. Who waits in vain says so before the test is ended. */
export const patienceMs = 150_000;
const waitMs = 30_000;
const lookMs = 50;

/** Looks again and again until what is seen is as wanted, and returns it. */
export async function eventually<T>(look: () => T | Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  const end = performance.now() + waitMs;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (performance.now() > end) throw new Error(`in vain: ${isSo.toString()}, but ${JSON.stringify(seen)}`);
    await pause(lookMs);
  }
}

/** A bot that both platforms hear, with its door for tools. */
export interface Up {
  readonly bot: Running;
  readonly see: (path: string) => Promise<Page>;
}

export async function startUp(
  here: Surroundings,
  variables: Readonly<Record<string, string | undefined>> = {},
): Promise<Up> {
  const bot = here.start({ METRICS_PORT: "0", ...variables });
  const see = await eyesOn(bot);
  const isThere = (name: string) => !(`${name.toUpperCase()}_TOKEN` in variables);
  for (const name of ["discord", "telegram"].filter(isThere))
    await bot.told("started", ({ platform }) => platform === name);
  await here.discord.until(() => here.discord.commands.length > 0);
  return { bot, see };
}

/** What keeps the bot from its work, by part; nothing where it is ready. */
export async function notReady({ see }: Up): Promise<Readonly<Record<string, string>>> {
  const { text } = await see("/readyz");
  return (JSON.parse(text) as { readonly notReady: Readonly<Record<string, string>> }).notReady;
}

/** Whether the process is the one that was started, and answers. */
export const lives = async ({ see }: Up): Promise<boolean> => (await see("/healthz")).status === 200;

/** What is answered to `/earnings` on Discord, once it stands there. */
export async function askOnDiscord({ discord }: Surroundings, gpu = "rtx4090"): Promise<string> {
  const asked = discord.begin(slash("earnings", { gpu, power: "0.12" }));
  const { words } = await asked.until(({ messages, failed }) => messages.length > 0 || failed !== undefined);
  return words;
}

/** What somebody new who types that on Telegram reads. */
export async function askOnTelegram({ telegram }: Surroundings, line = "gpu 4090"): Promise<string> {
  const person = telegram.user({ language_code: "en" });
  const { messages } = await telegram.type(telegram.privateChat(person), person, line);
  return messages.map(({ text }) => text).join("\n");
}

/** How answers begin that say that they could not be given. */
export const honestFailure = "That did not work";

const limits = { perPlace: 1_000, perOwner: 1_000 };

/** Keeps orders in a database, as another process would. */
export async function keep(url: string, orders: readonly Subscription[]): Promise<void> {
  const database = await openDatabase(url);
  try {
    const subscriptions = openSubscriptions(database);
    for (const each of orders) await subscriptions.add(each, limits);
  } finally {
    await database.close();
  }
}

/** Somebody orders, and another process of the bot, sees that it is due. */
export async function comeDue(url: string, subscription: Subscription): Promise<void> {
  await keep(url, [subscription]);
  const database = await openDatabase(url);
  const queue = await openQueue(database, { onError: () => {} });
  try {
    const outbox = openOutbox(database, queue);
    await tick({ outbox, now: Temporal.Now.instant(), jitterSeconds: 0, batch: 100 });
  } finally {
    await queue.close();
    await database.close();
  }
}

/** What has become of all messages there. */
export async function statesIn(url: string): Promise<readonly string[]> {
  const database = await openDatabase(url);
  try {
    const rows = await database.db.selectFrom("delivery").select("state").execute();
    return rows.map(({ state }) => state);
  } finally {
    await database.close();
  }
}

/**
 * A digest each day in a new channel of Discord, or a new chat of Telegram, that was due so many minutes ago; the next one is
 * not near. Discord would show once what is sent twice, Telegram would not.
 */
export function daily(here: Surroundings, minutesAgo: number, platform: PlatformName = "discord") {
  const timeZone = "Asia/Kathmandu";
  const due = Temporal.Now.instant().subtract({ minutes: minutesAgo });
  const time = due.toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5);
  return order({
    platform,
    ...placeOn(platform, here),
    shared: false,
    about: { gpu: "rtx4090", power: "0.12" },
    rhythm: { time, timeZone, weekdays: [1, 2, 3, 4, 5, 6, 7] },
    nextDue: due,
  });
}

function placeOn(platform: PlatformName, { discord, telegram }: Surroundings) {
  if (platform === "discord")
    return { place: "discord:guild:1", target: { channel: discord.places.addChannel().id } };
  const person = telegram.user({ language_code: "en" });
  const target = { channel: String(telegram.privateChat(person).id) };
  return { place: `telegram:user:${person.id}`, target };
}

/** How many messages have come to where an order wants them. */
export const arrived = (
  { discord, telegram }: Surroundings,
  { platform, target: { channel } }: Subscription,
): number =>
  platform === "discord"
    ? discord.messages.filter((message) => message.channel.id === channel).length
    : telegram.unasked.filter(({ chat }) => String(chat.id) === channel).length;

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { createComposer } from "../../bot/digests/composer.ts";
import { draw as drawInTerminal } from "../../bot/terminal/draw.ts";
import { estimateDay } from "../../core/estimate.ts";
import type { HistoryDay } from "../../core/history.ts";
import { slash, typing, type FakeDiscord } from "../../test/fakes/discord/index.ts";
import { converse } from "../../test/ask.ts";
import { openReadyBot } from "../../test/bot/discord/bot.ts";
import { openBot, someone } from "../../test/bot/telegram/bot.ts";
import { openTestWorld } from "../../test/world.ts";
import { discordPage } from "./discord.ts";
import type { Page } from "./page.ts";
import { photograph } from "./photograph.ts";
import { telegramPage } from "./telegram.ts";
import { terminalPage } from "./terminal.ts";

/*
 * Pictures of real answers: the bot is asked on a Discord and a Telegram of its own, with recorded figures, and what it
 * shows there is drawn in the manner of their clients.
 */

type Options = Readonly<Record<string, string>>;

interface Used {
  readonly command: string;
  /** The value of `gpu` is one of those that are offered while it is typed. */
  readonly options?: Options;
  readonly before?: readonly { readonly command: string; readonly options: Options }[];
  readonly permissions?: bigint;
}

interface Typed {
  readonly text: string;
  /** What is pressed after that, by label; each on what the press before it showed. */
  readonly presses?: readonly string[];
  readonly language?: string;
  readonly before?: readonly string[];
}

const terminalColumns = 80;

const pictures: Readonly<Record<string, () => Promise<Page>>> = {
  discord: () => onDiscord({ command: "earnings", options: { gpu: "rtx4090", power: "0.12" } }),
  earnings: () => inTerminal("earnings 4090 0.12 hardware=2400 fixed=15"),
  "discord-compare": () => onDiscord({ command: "compare", options: { gpu: "h100-sxm5", power: "0.08" } }),
  "discord-settings": () =>
    onDiscord({
      command: "settings",
      before: [{ command: "settings", options: { currency: "EUR", timezone: "Europe/Berlin" } }],
    }),
  "discord-digest": () =>
    onDiscord({
      command: "digest",
      options: { action: "subscribe", gpu: "rtx4090", power: "0.12", at: "7:30", timezone: "Berlin" },
      permissions: 1n << 5n,
    }),
  "telegram-digest": onMorning,
  telegram: () => onTelegram({ text: "2x 4090 at 0,12 EUR", before: ["/settings EUR"] }),
  "telegram-guide": () => onTelegram({ text: "/earnings", presses: ["RTX 4090", "2"] }),
  "telegram-de": () => onTelegram({ text: "akt 30d", language: "de", before: ["/settings EUR"] }),
};

async function onDiscord({ command, options = {}, before = [], permissions }: Used): Promise<Page> {
  await using bot = await openReadyBot();
  const { discord, host } = bot;
  for (const earlier of before) await discord.interact(slash(earlier.command, earlier.options));
  const used = Object.entries(options).map(async ([option, value]) => {
    const name = option === "gpu" ? await offeredName(discord, command, value) : value;
    return ` ${option}:${name}`;
  });
  const { messages } = await discord.interact({
    ...slash(command, options),
    ...(permissions !== undefined && { permissions }),
  });
  return discordPage(`/${command}${(await Promise.all(used)).join("")}`, messages, host.clock.now());
}

async function inTerminal(line: string): Promise<Page> {
  await using test = await openTestWorld();
  const { reply } = await converse(test.world).ask(line);
  const look = { columns: terminalColumns, colour: true, labels: { sources: "Sources" } };
  return terminalPage(`npm start -- "${line}"`, drawInTerminal(reply, look));
}

/** As the client shows a card that was chosen from the list. */
async function offeredName(discord: FakeDiscord, command: string, gpu: string): Promise<string> {
  const { choices = [] } = await discord.interact(typing(command, "gpu", gpu));
  const offered = choices.find(({ value }) => value === gpu);
  if (!offered) throw new Error(`${gpu} is not offered`);
  return offered.name;
}

async function onTelegram({ text, presses = [], language = "en", before = [] }: Typed): Promise<Page> {
  await using bot = await openBot();
  const { telegram } = bot;
  const { person, chat } = someone(bot, language);
  for (const earlier of before) await telegram.type(chat, person, earlier);
  let { messages } = await telegram.type(chat, person, text);
  for (const label of presses) {
    const [message] = messages;
    if (!message) throw new Error(`there is nothing to press ${label} on`);
    messages = (await telegram.press(message, label, person, { expect: 1 })).edits;
  }
  const bubbles = messages.map(({ html, keyboard }) => ({ html: html ?? "", keyboard }));
  return telegramPage(text, bubbles);
}

/** A digest as it comes in the morning. The days before are made up: they are today with other shares of hours rented. */
async function onMorning(): Promise<Page> {
  await using bot = await openBot();
  const { telegram, tested } = bot;
  const { person, chat } = someone(bot);
  for (const line of ["rig add garage 2x 4090 0,12 EUR", "digest subscribe garage 7:30 Berlin EUR"])
    await telegram.type(chat, person, line);
  const { host, orders, clock, world, memory } = tested;
  const [order] = await orders.subscriptions.ofOwner(`telegram:user:${person.id}`);
  if (!order) throw new Error("nothing was ordered");
  const desk = { commands: host.commands, world: world.world };
  const compose = createComposer({ locales: host.locales, desk, memory, orders });
  const date = clock.now().toZonedDateTimeISO("Europe/Berlin").toPlainDate();
  const occasion = { now: clock.now(), due: clock.now(), late: false, date };
  await compose(order, occasion);
  const rows = await orders.history.ofOwner(order.owner);
  await orders.history.removeOf(order.owner);
  for (const [ago, factor] of rented.entries())
    await orders.history.add(rows.map((row) => onDay(row, date.subtract({ days: ago + 1 }), factor)));
  const composed = await compose(order, occasion);
  if (composed.kind !== "message") throw new Error(composed.reason);
  await bot.platform.send(order.target, { ...composed, key: "digest" });
  const {
    photo,
    caption,
    reply_markup: markup,
  } = sent.parse(telegram.calls.findLast(({ method }) => method === "sendPhoto")?.payload);
  return telegramPage("", [{ photo: photo.content, html: caption, keyboard: markup.inline_keyboard }]);
}

/** sendPhoto: a digest that has days before it comes with their chart. */
const sent = z.object({
  photo: z.object({ content: z.instanceof(Buffer) }),
  caption: z.string(),
  reply_markup: z.object({ inline_keyboard: z.array(z.array(z.object({ text: z.string() }))) }),
});

/** Shares of hours rented on the days before, over today's; yesterday's first. */
const rented = [1.06, 1.02, 1.1, 1.12, 1.05, 0.98, 0.96, 1.01, 1.07, 1.11, 1.08, 1.03];

function onDay(row: HistoryDay, date: Temporal.PlainDate, factor: number): HistoryDay {
  const parts = row.parts.map((part) => ({ ...part, utilisation: Math.min(1, part.utilisation * factor) }));
  const cash = parts
    .map(
      ({ draw, rate, costs, utilisation }) =>
        estimateDay(draw, rate, { ...costs, utilisation }).cashUsdPerDay,
    )
    .reduce((a, b) => a + b, 0);
  return { ...row, date, parts, cashUsdPerDay: { low: cash, mid: cash, high: cash } };
}

for (const [name, draw] of Object.entries(pictures))
  writeFileSync(join(import.meta.dirname, `${name}.png`), photograph(await draw()));

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { slash, typing, type FakeDiscord } from "../../test/fakes/discord/index.ts";
import { openReadyBot } from "../../test/bot/discord/bot.ts";
import { openBot, someone } from "../../test/bot/telegram/bot.ts";
import { discordPage } from "./discord.ts";
import type { Page } from "./page.ts";
import { photograph } from "./photograph.ts";
import { telegramPage } from "./telegram.ts";

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
}

interface Typed {
  readonly text: string;
  /** What is pressed after that, by label; each on what the press before it showed. */
  readonly presses?: readonly string[];
  readonly language?: string;
  readonly before?: readonly string[];
}

const pictures: Readonly<Record<string, () => Promise<Page>>> = {
  discord: () => onDiscord({ command: "earnings", options: { gpu: "rtx4090", power: "0.12" } }),
  "discord-compare": () => onDiscord({ command: "compare", options: { gpu: "h100-sxm5", power: "0.08" } }),
  "discord-settings": () =>
    onDiscord({
      command: "settings",
      before: [{ command: "settings", options: { currency: "EUR", timezone: "Europe/Berlin" } }],
    }),
  telegram: () => onTelegram({ text: "2x 4090 at 0,12 EUR", before: ["/settings EUR"] }),
  "telegram-guide": () => onTelegram({ text: "/earnings", presses: ["RTX 4090", "2"] }),
  "telegram-de": () => onTelegram({ text: "akt 30d", language: "de", before: ["/settings EUR"] }),
};

for (const [name, draw] of Object.entries(pictures))
  writeFileSync(join(import.meta.dirname, `${name}.png`), photograph(await draw()));

async function onDiscord({ command, options = {}, before = [] }: Used): Promise<Page> {
  await using bot = await openReadyBot();
  const { discord, host } = bot;
  for (const earlier of before) await discord.interact(slash(earlier.command, earlier.options));
  const used = Object.entries(options).map(async ([option, value]) => {
    const name = option === "gpu" ? await offeredName(discord, command, value) : value;
    return ` ${option}:${name}`;
  });
  const { messages } = await discord.interact(slash(command, options));
  return discordPage(`/${command}${(await Promise.all(used)).join("")}`, messages, host.clock.now());
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

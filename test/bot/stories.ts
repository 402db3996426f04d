import { expect } from "vitest";
import type { Locales } from "../../locales/index.ts";
import { slash, typing } from "../fakes/discord/index.ts";
import { openReadyBot } from "./discord/bot.ts";
import { openBot } from "./telegram/bot.ts";
import { onDiscord, openTranscript, tellTelegram } from "./transcript.ts";

const manageGuild = 1n << 5n;

/** The lines that between them ask every command. */
export const lines: Readonly<Record<string, string>> = {
  earnings: "earnings 4090 0.12",
  compare: "compare h100 power=0.08",
  whatif: "whatif 4090 0.12",
  price: "price akt 30d",
  power: "power octopus-c",
  network: "network akash",
  gpu: "gpu a100 80gb sxm",
  rig: "rig",
  provider: "provider",
  digest: "digest",
  alert: "alert",
  why: "why",
  settings: "settings",
  link: "link",
  start: "start",
  help: "help",
  privacy: "privacy",
  export: "export",
  forget: "forget",
  about: "about",
};

/** On Telegram a picture above a long text is a message of its own. */
function messagesOf(line: string, locale: string): number {
  if (line.includes("whatif")) return 3;
  // In fewer letters it is short enough to stand below its picture.
  if (line.startsWith("/power ") && ["ja", "ko", "zh-CN"].includes(locale)) return 1;
  return /compare |power |\/network /.test(line) ? 2 : 1;
}

/** What people ask on Discord in a language, and what they are told. Reads words from `locales`, else our own. */
export async function onDiscordIn(locale: string, locales?: Locales): Promise<string> {
  await using bot = await openReadyBot(locales ? { host: { locales } } : {});
  const { discord } = bot;
  const transcript = openTranscript();
  const people = onDiscord(discord, bot.host.host, transcript);
  const anna = { locale };
  const bob = { locale, by: discord.places.addPerson("Bob") };
  const manager = { ...anna, permissions: manageGuild };
  const say = bot.host.host.locales.language(locale).say;

  transcript.heading("In a server");
  await people.ask("Anna, who manages the server", "settings", { for: "here", language: locale }, manager);
  await people.ask("Anna", "start", {}, anna);
  await people.act("Anna", "types /earnings gpu:rtx 40", { ...typing("earnings", "gpu", "rtx 40"), ...anna });
  const earned = await people.ask("Anna", "earnings", { gpu: "rtx4090", power: "0,12 EUR" }, anna);
  await people.press("Anna", earned, say("button-why"), anna);
  await people.press("Bob", earned, say("button-why"), bob);
  await people.ask("Anna", "compare", { gpu: "h100-sxm5", power: "0.08" }, anna);
  await people.ask("Anna", "compare", {}, anna);
  await people.ask("Anna", "whatif", { gpu: "rtx4090", power: "0.12", hardware: "2400" }, anna);
  await people.ask("Anna", "price", { token: "akt", range: "30d" }, anna);
  await people.ask(
    "Anna",
    "power",
    { zone: "germany", gpu: "3090", price: "0.09", surcharges: "0.16", vat: "19%" },
    anna,
  );
  await people.ask("Anna", "power", { zone: "SE3" }, anna);
  await people.ask("Anna", "network", { network: "akash" }, anna);
  await people.ask("Anna", "compare", { topic: "reliability" }, anna);
  await people.ask("Anna", "gpu", { gpu: "a100-80gb-sxm4" }, anna);
  await people.ask("Anna", "help", {}, anna);
  await people.ask("Anna", "about", {}, anna);
  await people.ask("Anna", "privacy", {}, anna);

  transcript.heading("What is not clear is asked back");
  await people.ask("Anna", "earnings", { gpu: "rtx 4900" }, anna);
  const number = await people.ask("Anna", "earnings", { gpu: "rtx4090", hardware: "1,234" }, anna);
  await people.press("Anna", number, "1234", anna);

  transcript.heading("Step by step");
  const welcome = await people.ask("Anna", "start", {}, anna);
  let step = await people.press("Anna", welcome, say("button-my-card"), anna);
  for (const label of ["RTX 40", "RTX 4070 Ti", "2"]) step = await people.press("Anna", step, label, anna);
  await people.press("Anna", step, say("guide-usual-power"), anna);

  transcript.heading("A machine of her own");
  await people.ask("Anna", "rig", {}, anna);
  const garage = { gpu: "2x 4090 + 1x 3090", power: "0,30 EUR", night: "0,20 EUR", hardware: "3500 EUR" };
  await people.ask("Anna", "rig", { action: "add", name: "garage", bought: "2025-03-01", ...garage }, anna);
  await people.ask("Anna", "earnings", { rig: "garage" }, anna);
  await people.ask("Anna", "compare", { rig: "garage" }, anna);
  await people.ask("Anna", "rig", { action: "list" }, anna);
  const account = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
  await people.ask("Anna", "rig", { action: "edit", name: "garage", account, network: "akash" }, anna);
  await people.ask("Anna", "provider", { rig: "garage" }, anna);
  await people.ask("Anna", "provider", { account: "0x52908400098527886E0F7030069857D2E4169EE7" }, anna);
  await people.ask("Anna", "rig", { action: "remove", name: "garage" }, anna);

  transcript.heading("A digest");
  const daily = { action: "subscribe", gpu: "rtx4090", power: "0.12", at: "7:30", timezone: "Berlin" };
  await people.ask("Bob", "digest", daily, bob);
  const ordered = await people.ask("Anna, who manages the server", "digest", daily, manager);
  await people.press("Anna, who manages the server", ordered, say("button-digest-pause"), manager);
  await people.ask("Anna, who manages the server", "digest", {}, manager);
  await people.ask("Anna", "digest", { action: "subscribe", rig: "garage", at: "7:30" }, manager);

  transcript.heading("An alert");
  await people.ask("Anna", "alert", { token: "akt", below: "0.50" }, anna);
  const watched = await people.ask(
    "Anna, who manages the server",
    "alert",
    { token: "akt", below: "0.50" },
    manager,
  );
  await people.press("Anna, who manages the server", watched, say("button-alert-snooze"), manager);
  await people.ask("Anna, who manages the server", "alert", { rig: "garage", turns: "offline" }, manager);

  transcript.heading("Settings");
  const settings = await people.ask("Anna", "settings", {}, anna);
  const currency = await people.press("Anna", settings, say("settings-currency"), anna);
  await people.press("Anna", currency, "EUR", anna);
  await people.ask("Bob", "settings", { for: "here", currency: "GBP" }, bob);
  await people.ask("Anna", "link", { code: "2345-6789" }, anna);
  await people.ask("Anna, who manages the server", "settings", { for: "here", currency: "GBP" }, manager);

  transcript.heading("What is kept");
  await people.ask("Anna", "export", {}, anna);
  const forget = await people.ask("Anna", "forget", {}, anna);
  await people.press("Anna", forget, say("button-delete"), anna);
  await people.ask("Anna", "why", {}, anna);

  transcript.heading("In a direct message");
  await people.ask("Anna", "settings", {}, { ...anna, where: "direct" });
  await people.ask("Anna", "link", {}, { ...anna, where: "direct" });
  await people.ask("Anna", "link", { code: "2345-6789" }, { ...anna, where: "direct" });
  await people.act("Anna", "/earnings gpu:rtx3090 country:DE", {
    ...slash("earnings", { gpu: "rtx3090", country: "DE" }),
    ...anna,
    where: "direct",
  });
  expect(discord.complaints).toEqual([]);
  expect(bot.host.troubles).toEqual([]);
  return transcript.text();
}

/** The same on Telegram. */
export async function onTelegramIn(language: string, own?: Locales): Promise<string> {
  await using bot = await openBot(own ? { host: { locales: own } } : {});
  const { telegram } = bot;
  const transcript = openTranscript();
  const anna = telegram.user({ first_name: "Anna", language_code: language });
  const bob = telegram.user({ first_name: "Bob", language_code: language });
  const alone = telegram.privateChat(anna);
  const { locales } = bot.tested.host;
  const { say } = locales.language(language);
  const nine = locales
    .format(language, "Europe/Berlin")
    .timeOfDay(Temporal.Instant.from("2026-11-25T08:00:00Z"), "Europe/Berlin");
  const type = async (
    chat: typeof alone,
    from: typeof anna,
    text: string,
    more: Parameters<typeof telegram.type>[3] = {},
  ) => {
    transcript.did(from.first_name, text);
    const answer = await telegram.type(chat, from, text, { expect: messagesOf(text, language), ...more });
    tellTelegram(answer, transcript);
    return answer;
  };
  const press = async (
    message: Parameters<typeof telegram.press>[0] | undefined,
    label: string,
    from: typeof anna,
    expected = 1,
  ) => {
    if (!message) throw new Error(`no message to press ${label} on`);
    transcript.did(from.first_name, `presses [${label}]`);
    const answer = await telegram.press(message, label, from, { expect: expected });
    tellTelegram(answer, transcript);
    return answer;
  };
  const lastOf = (answer: Awaited<ReturnType<typeof type>>) => answer.edits.at(-1) ?? answer.messages.at(-1);

  transcript.heading("In a private chat");
  await type(alone, anna, "/start");
  await type(alone, anna, "/start e_rtx4090");
  for (const line of Object.values(lines).filter((each) => !["start", "forget", "export"].includes(each)))
    await type(alone, anna, line === lines["earnings"] ? "2x 4090 0,12 EUR" : `/${line}`);

  await type(alone, anna, "/network render");

  transcript.heading("What is not clear is asked back");
  await type(alone, anna, "rtx 4900 0.12");
  const number = await type(alone, anna, "4090 hardware=1,234");
  // The answer in place of the question, and below it the picture.
  await press(lastOf(number), "1234", anna, 2);

  transcript.heading("Step by step");
  let step = await type(alone, anna, "/earnings");
  for (const label of [say("guide-other-card"), "RTX 40", "RTX 4070 Ti", "2"])
    step = await press(lastOf(step), label, anna);
  await type(alone, anna, "0,12");

  transcript.heading("A machine of her own");
  let rig = await type(alone, anna, "/rig add");
  rig = await press(lastOf(rig), "RTX 4090", anna);
  rig = await press(lastOf(rig), "2", anna);
  await type(alone, anna, "0,30");
  await type(
    alone,
    anna,
    "rig add garage 2x 4090 + 1x 3090 0,30 EUR night=0,20 hardware=3500 EUR bought=2025-03-01",
  );
  await type(alone, anna, "garage");
  await type(alone, anna, "compare garage");
  await type(alone, anna, "rig");
  await type(alone, anna, "rig edit garage without=hardware network=akash");
  // In Chinese it is short enough to stand under its picture.
  const parts = language === "zh-CN" ? 1 : 2;
  await type(alone, anna, "12RXJVJiVXrcBt3Ed8EeBE3ahnX4Zn57qh454Ju1Riuv", { expect: parts });

  transcript.heading("A digest");
  const ordered = await type(alone, anna, "digest subscribe garage 7:30 Berlin mon-fri");
  const change = await press(lastOf(ordered), say("button-digest-time"), anna);
  await press(lastOf(change), nine, anna);
  await type(alone, anna, "digest");
  await type(alone, anna, "digest preview garage");
  await type(alone, anna, "digest stop");

  transcript.heading("Alerts");
  await type(alone, anna, "alert");
  await type(alone, anna, "alert akt");
  await type(alone, anna, "alert akt below 0.50 quiet=22-7 timezone=Berlin");
  bot.tested.clock.pass({ seconds: 1 });
  await type(alone, anna, "alert rig=garage unprofitable");
  bot.tested.clock.pass({ seconds: 1 });
  await type(alone, anna, "alert better=1.50 for=6h rig=garage once");
  bot.tested.clock.pass({ seconds: 1 });
  await type(alone, anna, "alert provider=akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw offline");
  bot.tested.clock.pass({ seconds: 1 });
  await type(alone, anna, "alert gpu=rtx4090 network=akash above 0.4");
  bot.tested.clock.pass({ seconds: 1 });
  await type(alone, anna, "alert zone=DE-LU above 0.20 ahead 12h expires=30d");
  await type(alone, anna, "alert list");

  transcript.heading("Settings");
  const settings = await type(alone, anna, "/settings");
  const currency = await press(lastOf(settings), say("settings-currency"), anna);
  await press(lastOf(currency), "EUR", anna);

  transcript.heading("In a forum");
  const forum = telegram.group({ title: "Rigs", forum: true, admins: [bob] });
  const topic = telegram.topic(forum);
  const asked = await type(forum, anna, `/earnings@${telegram.username} h100 0.08`, { topic });
  await press(lastOf(asked), say("button-why"), bob);
  await type(forum, anna, "/settings", { topic });
  await type(forum, anna, "/settings for=here GBP", { topic });
  await type(forum, bob, "/settings for=here GBP", { topic });
  await type(forum, anna, "/price akt", { topic });
  await type(forum, anna, "/digest subscribe 4090 0.12 9am UTC", { topic });
  await type(forum, bob, "/digest subscribe 4090 0.12 9am UTC", { topic });
  await type(forum, bob, "/digest", { topic });

  transcript.heading("In any chat, by the bot's name");
  transcript.did("Anna", `@${telegram.username} 4090`);
  for (const { title, description } of (await telegram.inline(anna, "4090")).results)
    transcript.appeared("to choose from", `${title}\n${description}`, []);

  transcript.heading("What is kept");
  await type(alone, anna, "/export", { expect: 3 });
  const forget = await type(alone, anna, "/forget");
  await press(lastOf(forget), say("button-delete"), anna);
  expect(telegram.unasked).toEqual([]);
  expect(telegram.complaints).toEqual([]);
  expect(bot.tested.troubles).toEqual([]);
  return transcript.text();
}

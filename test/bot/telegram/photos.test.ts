import { describe, expect, it } from "vitest";
import { decodeLetter, encodeLetter } from "../../../bot/digests/letter.ts";
import type { SendOutcome } from "../../../bot/platform.ts";
import type { ChartBlock, Reply } from "../../../commands/reply.ts";
import type { DaysPicture } from "../../../core/charts/picture.ts";
import type { FakeChat } from "../../fakes/telegram/chats.ts";
import { isUpload } from "../../fakes/telegram/payload.ts";
import { callsOf, openBot, someone, type TestBot } from "./bot.ts";

/** Bot API, sendPhoto: characters of a caption after entities parsing. */
const mostCaption = 1024;

const days: DaysPicture = {
  kind: "days",
  title: "Garage on Akash",
  footnote: "CoinGecko",
  language: "en",
  numbers: { style: "currency", currency: "USD" },
  bars: [
    { label: "1 Nov", value: 5, text: "+$5" },
    { label: "2 Nov", value: -2, text: "-$2" },
  ],
};
const sentence = "Two days: a good one and a bad one.";
const chart = (alt = sentence, title = days.title): ChartBlock => ({
  kind: "chart",
  alt,
  series: [5, -2],
  picture: { ...days, title },
});
const replyWith = (...blocks: Reply["blocks"]): Reply => ({
  title: "Your day",
  blocks,
  buttons: [{ label: "Why?", line: "why" }],
  figures: [],
});
const short = replyWith(chart());
const words = (units: number): Reply["blocks"][number] => ({ kind: "text", text: "x".repeat(units) });
/** Longer than a caption may be. */
const long = replyWith(words(mostCaption), chart());

/** The bot, in which a thread for drawing runs: the first picture may take longer than anybody waits. */
async function openDrawingBot(): Promise<TestBot> {
  const bot = await openBot();
  while ((await bot.tested.host.pictures.of(short, "light")).size === 0);
  return bot;
}

/** Sends it as what nobody asked for just now. */
const send = ({ platform }: TestBot, { id }: FakeChat, reply = short): Promise<SendOutcome> =>
  platform.send(
    { channel: String(id) },
    { reply, labels: { sources: "Sources", cut: "Cut" }, key: `to ${id}` },
  );

/** How each photo went out so far. */
const photosOf = (bot: TestBot): readonly ("upload" | "id")[] =>
  callsOf(bot, "sendPhoto").map(({ photo }) => (isUpload(photo) ? "upload" : "id"));

/** What stands in a chat, from top to bottom. */
const shown = ({ telegram }: TestBot, chat: FakeChat) =>
  Array.from({ length: 4 }, (_, at) => telegram.message(chat, at + 1)).flatMap((message) =>
    message ? [{ text: message.text, isPhoto: message.photo !== undefined }] : [],
  );

describe("a picture", () => {
  it("is brought to Telegram once, and sent by its id to all who ask for the same", async () => {
    await using bot = await openDrawingBot();
    const [one, other] = [someone(bot), someone(bot)];
    const group = bot.telegram.group();
    const first = await bot.telegram.type(one.chat, one.person, "/price akt");
    const second = await bot.telegram.type(other.chat, other.person, "/price akt");
    const third = await bot.telegram.type(group, one.person, `/price@${bot.telegram.username} akt`);
    expect(photosOf(bot)).toEqual(["upload", "id", "id"]);
    const [photo, ...others] = [first, second, third].map(({ messages }) => messages[0]?.photo);
    expect(photo).toMatchObject({ mediaType: "image/png", size: { width: 1200, height: 675 } });
    expect(others).toEqual([photo, photo]);
    expect(bot.telegram.complaints).toEqual([]);
  });

  it("is another one for who has set another theme", async () => {
    await using bot = await openDrawingBot();
    const { person, chat } = someone(bot);
    for (const line of [
      "/price akt",
      "/settings theme=dark",
      "/price akt",
      "/settings theme=light",
      "/price akt",
    ])
      await bot.telegram.type(chat, person, line);
    expect(photosOf(bot)).toEqual(["upload", "upload", "id"]);
  });

  // Those who come in the same turn do not see each other (photos.ts).
  it("is brought once to several chats in the same moment", async () => {
    await using bot = await openDrawingBot();
    const chats = [someone(bot).chat, someone(bot).chat, someone(bot).chat];
    await Promise.all(chats.map((chat) => send(bot, chat)));
    expect(photosOf(bot).toSorted()).toEqual(["id", "id", "upload"]);
    for (const chat of chats) expect(shown(bot, chat)).toMatchObject([{ isPhoto: true }]);
  });

  it("that is on its way is waited for by others who want the same, and by nobody else", async () => {
    await using bot = await openDrawingBot();
    const [one, other, third] = [someone(bot), someone(bot), someone(bot)];
    const letGo = bot.telegram.hang("sendPhoto");
    const first = send(bot, one.chat);
    await bot.telegram.until(() => photosOf(bot).length === 1);
    const second = send(bot, other.chat);
    const another = send(bot, third.chat, replyWith(chart("Another one.", "Another")));
    await bot.telegram.until(() => photosOf(bot).length === 2);
    letGo();
    await Promise.all([first, second, another]);
    expect(photosOf(bot)).toEqual(["upload", "upload", "id"]);
    const chats = callsOf(bot, "sendPhoto").map(({ chat_id: id }) => Number(id));
    expect(chats).toEqual([one.chat.id, third.chat.id, other.chat.id]);
  });

  it("that did not get through to one chat is brought once by those who waited for it", async () => {
    await using bot = await openDrawingBot();
    const barred = bot.telegram.group({ photos: false });
    const chats = [someone(bot).chat, someone(bot).chat, someone(bot).chat];
    await Promise.all([barred, ...chats].map((chat) => send(bot, chat)));
    expect(photosOf(bot).toSorted()).toEqual(["id", "id", "upload", "upload"]);
    for (const chat of chats) expect(shown(bot, chat)).toMatchObject([{ isPhoto: true }]);
  });

  it("whose id Telegram refuses is brought anew, once", async () => {
    await using bot = await openDrawingBot();
    const chats = [someone(bot).chat, someone(bot).chat, someone(bot).chat];
    const outcomes = [await send(bot, chats[0]!)];
    bot.telegram.forgetFiles();
    for (const chat of chats.slice(1)) outcomes.push(await send(bot, chat));
    expect(photosOf(bot)).toEqual(["upload", "id", "upload", "id"]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["sent", "sent", "sent"]);
    for (const chat of chats) expect(shown(bot, chat)).toMatchObject([{ isPhoto: true }]);
    expect(bot.telegram.complaints).toEqual([]);
    expect(bot.logged("failed")).toEqual([]);
  });

  it("that Telegram does not take at all is not brought over and over", async () => {
    await using bot = await openDrawingBot();
    const { chat } = someone(bot);
    const description = "Bad Request: wrong file identifier/HTTP URL specified";
    bot.telegram.fail({ method: "sendPhoto", code: 400, description });
    expect(await send(bot, chat)).toEqual({ kind: "rejected", reason: description });
    expect(photosOf(bot)).toEqual(["upload", "upload"]);
  });
});

describe("where photos may not be sent", () => {
  it("an answer comes as text, with the sentence of its chart", async () => {
    await using bot = await openDrawingBot();
    const { person } = someone(bot);
    const group = bot.telegram.group({ photos: false });
    const answer = await bot.telegram.type(group, person, `/price@${bot.telegram.username} akt`);
    expect(answer.messages).toHaveLength(1);
    const { photo, text, keyboard, html } = answer.messages[0]!;
    expect(photo).toBeUndefined();
    expect(text).toMatch(/AKT over 90 days: from \$/);
    expect(keyboard).not.toEqual([]);
    expect(html).toBeDefined();
    expect(bot.telegram.complaints).toEqual([]);
    expect(bot.logged("answer lost")).toEqual([]);
  });

  it("what is sent unasked does too, each chart and the text in their order", async () => {
    await using bot = await openDrawingBot();
    const group = bot.telegram.group({ photos: false });
    expect(await send(bot, group)).toMatchObject({ kind: "sent" });
    expect(shown(bot, group)).toEqual([{ text: `Your day\n${sentence}`, isPhoto: false }]);
    const other = bot.telegram.group({ photos: false });
    await send(bot, other, long);
    expect(shown(bot, other).map(({ text }) => text)).toEqual([
      sentence,
      expect.stringMatching(/^Your day\nx+$/),
    ]);
    expect(bot.telegram.complaints).toEqual([]);
  });

  it("nor texts, nothing comes, and we know that we may not", async () => {
    await using bot = await openDrawingBot();
    const group = bot.telegram.group({ quiet: true });
    const reason = "Bad Request: not enough rights to send text messages to the chat";
    expect(await send(bot, group)).toEqual({ kind: "forbidden", reason });
    expect(shown(bot, group)).toEqual([]);
  });
});

describe("what stands under a picture", () => {
  it("is the whole answer with its buttons, as long as that fits, else the sentence of the chart above the answer", async () => {
    await using bot = await openDrawingBot();
    const rest = `Your day\n\n\n${sentence}`.length;
    const [fits, above] = [someone(bot).chat, someone(bot).chat];
    await send(bot, fits, replyWith(words(mostCaption - rest), chart()));
    expect(shown(bot, fits)).toEqual([
      { text: expect.stringMatching(/^Your day\nx+\n\nTwo days/), isPhoto: true },
    ]);
    const whole = bot.telegram.message(fits, 1)!;
    expect(whole.text).toHaveLength(mostCaption);
    expect(whole.keyboard.flat()).toMatchObject([{ text: "Why?" }]);

    await send(bot, above, replyWith(words(mostCaption - rest + 1), chart()));
    expect(shown(bot, above)).toEqual([
      { text: sentence, isPhoto: true },
      { text: expect.stringMatching(/^Your day\nx+$/), isPhoto: false },
    ]);
    expect(bot.telegram.message(above, 1)!.keyboard).toEqual([]);
    expect(bot.telegram.message(above, 2)!.keyboard.flat()).toMatchObject([{ text: "Why?" }]);
    expect(bot.telegram.complaints).toEqual([]);
  });

  it("is its own sentence where there are several, in their order", async () => {
    await using bot = await openDrawingBot();
    const { person, chat } = someone(bot);
    const answer = await bot.telegram.type(chat, person, "/whatif 4090 0.12", { expect: 3 });
    expect(answer.messages.map(({ photo }) => photo !== undefined)).toEqual([true, true, false]);
    const [first, second, text] = answer.messages.map((message) => message.text);
    expect(new Set([first, second]).size).toBe(2);
    expect(text).not.toContain(first!);
    expect(text).not.toContain(second!);
    expect(bot.telegram.complaints).toEqual([]);
  });

  it("is cut where the sentence alone is too long for it", async () => {
    await using bot = await openDrawingBot();
    const { chat } = someone(bot);
    const alt = "From day to day it went up and down. ".repeat(40);
    await send(bot, chat, replyWith(words(10), chart(alt)));
    const [photo, text] = shown(bot, chat);
    expect(photo!.isPhoto).toBe(true);
    expect(photo!.text.slice(0, 500)).toBe(alt.slice(0, 500));
    expect(photo!.text).toMatch(/…$/);
    expect(text).toEqual({ text: `Your day\n${"x".repeat(10)}`, isPhoto: false });
    expect(bot.telegram.complaints).toEqual([]);
  });

  it("is sent without marks where Telegram cannot read them", async () => {
    await using bot = await openDrawingBot();
    const { chat } = someone(bot);
    const description = "Bad Request: can't parse entities: Unsupported start tag";
    bot.telegram.fail({ method: "sendPhoto", code: 400, description, times: 1 });
    expect(await send(bot, chat)).toMatchObject({ kind: "sent" });
    expect(shown(bot, chat)).toEqual([{ text: `Your day\n${sentence}`, isPhoto: true }]);
    expect(bot.telegram.message(chat, 1)!.html).toBeUndefined();
    expect(bot.logged("failed")).toHaveLength(1);
  });
});

describe("where a picture comes", () => {
  it("is after the text where that takes the place of another", async () => {
    await using bot = await openDrawingBot();
    const { person, chat } = someone(bot);
    const asked = await bot.telegram.type(chat, person, "4090 hardware=1,234");
    const answer = await bot.telegram.press(asked.messages[0]!, "1234", person, { expect: 2 });
    expect(answer.edits.map(({ id, photo }) => ({ id, photo }))).toEqual([
      { id: asked.messages[0]!.id, photo: undefined },
    ]);
    const [picture] = answer.messages;
    expect(picture!.photo).toBeDefined();
    expect(picture!.id).toBeGreaterThan(asked.messages[0]!.id);
    expect(answer.edits[0]!.text).not.toContain(picture!.text);
    const methods = bot.telegram.calls
      .map(({ method }) => method)
      .filter((method) => /^(send|edit)/.test(method));
    expect(methods).toEqual(["sendMessage", "editMessageText", "sendPhoto"]);
    expect(bot.telegram.complaints).toEqual([]);
  });

  it("is with a digest, without a sound, as the letter that was kept has it", async () => {
    await using bot = await openDrawingBot();
    const { chat } = someone(bot);
    const labels = { sources: "Sources", cut: "Cut" };
    const letter = decodeLetter(encodeLetter({ reply: short, labels, late: false }))!;
    expect(await send(bot, chat, letter.reply)).toEqual({ kind: "sent", messageId: "1" });
    expect(bot.telegram.message(chat, 1)).toMatchObject({ silent: true, text: `Your day\n${sentence}` });
    const other = someone(bot).chat;
    await send(bot, other, long);
    expect(photosOf(bot)).toEqual(["upload", "id"]);
    expect([1, 2].map((id) => bot.telegram.message(other, id)?.silent)).toEqual([true, true]);
  });
});

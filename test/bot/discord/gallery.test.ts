import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import type { Platform } from "../../../bot/platform.ts";
import { commands } from "../../../commands/index.ts";
import type { ChartBlock, Reply } from "../../../commands/reply.ts";
import type { DaysPicture } from "../../../core/charts/picture.ts";
import { press, slash } from "../../fakes/discord/index.ts";
import { numbered, wordsOf, type FakeMessage, type MessageState } from "../../fakes/discord/messages.ts";
import { answering, openReadyBot, plainReply, type TestBot, type TestBotOptions } from "./bot.ts";

/** components/reference, Component Types. */
const types = { text: 10, gallery: 12 } as const;
/** resources/message, Attachment: `description`. */
const mostDescription = 1024;
const pngSignature = Buffer.from("89504e470d0a1a0a", "hex");
/** topics/permissions: VIEW_CHANNEL, SEND_MESSAGES, EMBED_LINKS, and not ATTACH_FILES. */
const withoutFiles = (1n << 10n) | (1n << 11n) | (1n << 14n);

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
/** Its language is no language. */
const broken: DaysPicture = { ...days, language: "?" };

const chart = (alt: string, picture: DaysPicture = days): ChartBlock => ({
  kind: "chart",
  alt,
  series: [5, -2],
  picture,
});
const replyWith = (...blocks: Reply["blocks"]): Reply => plainReply("Your day", { blocks });
const withDay = replyWith(chart("Two days, from +$5 to -$2."));

/**
 * The bot, which promises an answer first, so that a test does not depend on how fast a picture is drawn. `about` is answered
 * with a reply.
 */
async function openBot(about: Reply = withDay, options: TestBotOptions = {}): Promise<TestBot> {
  const host = { commands: answering(commands, "about", async () => about) };
  const bot = await openReadyBot({ deferAfterMs: 0, host, ...options });
  // The first picture waits for a thread to start, which may take longer than anybody waits.
  while ((await bot.host.host.pictures.of(withDay, "dark")).size === 0);
  return bot;
}

const send = ({ platform }: TestBot, channel: string, reply: Reply): ReturnType<Platform["send"]> =>
  platform.send({ channel }, { reply, labels: { sources: "Sources", cut: "Cut" }, key: "day 1" });

/** The pictures in a message, by what they show and say. */
const galleryOf = ({ components }: MessageState): readonly unknown[] =>
  numbered(components).flatMap(({ component: { type, items } }) => (type === types.gallery ? [items] : []));

const shown = (filename: string, description: string) => [
  { media: { url: `attachment://${filename}` }, description },
];

/** From 0, which is black, to 255. */
async function groundOf({ attachments }: FakeMessage): Promise<number> {
  const image = await loadImage(attachments[0]!.content);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return (red! + green! + blue!) / 3;
}

describe("an answer with a chart", () => {
  it("shows it as a picture under its sentence, which also describes it to those who do not see it", async () => {
    await using bot = await openBot();
    const { discord } = bot;
    const answer = await discord.interact(slash("price", { token: "akt" }));
    const [message] = answer.messages;
    const [file] = message!.attachments;
    const { filename, description } = file!;
    expect(description).toMatch(/^AKT/);
    expect(galleryOf(message!)).toEqual([shown(filename, description!)]);
    const kinds = numbered(message!.components).map(({ component: { type, content } }) => ({
      type,
      content,
    }));
    const above = kinds[kinds.findIndex(({ type }) => type === types.gallery) - 1];
    expect(above).toMatchObject({ type: types.text, content: expect.stringContaining(description!) });
    expect(discord.complaints).toEqual([]);
  });

  it("is uploaded with it, as a PNG", async () => {
    await using bot = await openBot();
    const { discord } = bot;
    const { messages } = await discord.interact(slash("about"));
    const [upload, ...others] = discord.requests.flatMap(({ files }) => files);
    expect(others).toEqual([]);
    expect(upload).toMatchObject({
      index: 0,
      mediaType: "image/png",
      name: messages[0]!.attachments[0]!.filename,
    });
    expect(upload!.content.subarray(0, 8)).toEqual(pngSignature);
    const { width, height } = await loadImage(upload!.content);
    expect([width, height]).toEqual([1200, 675]);
  });

  it("comes with it at once where it is ready in time, and over HTTP after a promise, which cannot bring files", async () => {
    await using bot = await openBot(withDay, { deferAfterMs: 60_000 });
    const atOnce = await bot.discord.interact(slash("about"));
    expect([atOnce.callbackType, galleryOf(atOnce.messages[0]!).length]).toEqual([4, 1]);
    await using posted = await openBot(withDay, { deferAfterMs: 60_000, mode: "http" });
    const promised = await posted.discord.interact(slash("about"), posted.via);
    expect([promised.callbackType, galleryOf(promised.messages[0]!).length]).toEqual([5, 1]);
    expect([...bot.discord.complaints, ...posted.discord.complaints]).toEqual([]);
  });

  it("shows each of several under its own sentence", async () => {
    await using bot = await openBot();
    const answer = await bot.discord.interact(slash("whatif", { gpu: "rtx4090", power: "0.12 USD" }));
    const attached = answer.messages.flatMap(({ attachments }) => attachments);
    expect(new Set(attached.map(({ filename }) => filename)).size).toBe(2);
    const pictures = answer.messages.flatMap(galleryOf);
    expect(pictures).toEqual(attached.map(({ filename, description }) => shown(filename, description!)));
    for (const { description } of attached) expect(answer.words).toContain(description!);
    expect(bot.discord.complaints).toEqual([]);
  });

  it.each([
    ["its own picture", "price akt", [expect.stringMatching(/^AKT/)]],
    ["none where it has no chart", "gpu 4090", []],
  ])("that takes the place of another has %s, and not that of the other", async (_what, line, expected) => {
    const choices = { kind: "choices" as const, prompt: "Which?", choices: [{ label: "This", line }] };
    await using bot = await openBot(replyWith(...withDay.blocks, choices));
    const { discord } = bot;
    const question = await discord.interact(slash("about"));
    await discord.interact(press(question, "This"));
    const [message] = question.messages;
    expect(message!.history.map(galleryOf)).toEqual([[expect.anything()]]);
    expect(message!.attachments.map(({ description }) => description)).toEqual(expected);
    expect(galleryOf(message!)).toHaveLength(expected.length);
    expect(discord.complaints).toEqual([]);
  });

  it("cuts a description that is too long, but not the sentence", async () => {
    const alt = `${"From day to day it went up and down. ".repeat(40)}In the end it was +$5.`;
    await using bot = await openBot(replyWith(chart(alt)));
    const { messages, words } = await bot.discord.interact(slash("about"));
    const { filename, description } = messages[0]!.attachments[0]!;
    expect(description!.length).toBeLessThanOrEqual(mostDescription);
    expect(description!.length).toBeGreaterThan(mostDescription / 2);
    expect(description!.slice(0, 500)).toBe(alt.slice(0, 500));
    expect(galleryOf(messages[0]!)).toEqual([shown(filename, description!)]);
    // A line that is too long is broken.
    expect(words.split(/\s+/).join(" ")).toContain(alt);
    expect(bot.discord.complaints).toEqual([]);
  });
});

describe("a chart that cannot be shown as a picture", () => {
  it("because it cannot be drawn stands there in words and letters, and the others come", async () => {
    const reply = replyWith(chart("Nobody can draw this."), chart("Two days, from +$5 to -$2."));
    await using bot = await openBot({
      ...reply,
      blocks: [chart("Nobody can draw this.", broken), reply.blocks[1]!],
    });
    const { messages, words } = await bot.discord.interact(slash("about"));
    expect(words).toMatch(/Nobody can draw this\.\n`[▁-█]+`/u);
    expect(messages[0]!.attachments.map(({ description }) => description)).toEqual([
      "Two days, from +$5 to -$2.",
    ]);
    expect(galleryOf(messages[0]!)).toHaveLength(1);
    expect(bot.host.logged.map(({ msg }) => msg)).toContain("picture left out");
    expect(bot.discord.complaints).toEqual([]);
  });

  it("because we may not attach files to a channel is a sentence in the digest there", async () => {
    await using bot = await openBot();
    const { discord } = bot;
    const where = discord.places.addChannel({ permissions: { app: withoutFiles } });
    expect(await send(bot, where.id, withDay)).toMatchObject({ kind: "sent" });
    const [message] = discord.messages;
    expect(wordsOf(message!)).toBe("## Your day\nTwo days, from +$5 to -$2.");
    expect([galleryOf(message!), message!.attachments]).toEqual([[], []]);
    expect(discord.complaints).toEqual([]);
  });

  it("does not include answers in that channel, to which Discord lets us attach files all the same", async () => {
    await using bot = await openBot();
    const where = bot.discord.places.addChannel({ permissions: { app: withoutFiles } });
    const { messages } = await bot.discord.interact({ ...slash("about"), where });
    expect(galleryOf(messages[0]!)).toHaveLength(1);
  });

  it.each([
    ["does not let us", 403, 50013],
    ["takes no files", 400, 400001],
  ])("because Discord %s is a sentence in the answer", async (_what, status, code) => {
    await using bot = await openBot();
    const { discord } = bot;
    discord.fail({ method: "PATCH", path: /@original$/, status, code, times: 1 });
    const { messages, words } = await discord.interact(slash("about"));
    expect(words).toBe("## Your day\nTwo days, from +$5 to -$2.");
    expect([galleryOf(messages[0]!), messages[0]!.attachments]).toEqual([[], []]);
    expect(discord.complaints).toEqual([]);
    expect(bot.host.troubles).toEqual([]);
  });
});

describe("the look of a chart", () => {
  it("is dark, as Discord is for most, until somebody sets it to be light", async () => {
    await using bot = await openBot();
    const { discord } = bot;
    const price = slash("price", { token: "akt" });
    const usual = await discord.interact(price);
    expect(await groundOf(usual.messages[0]!)).toBeLessThan(80);
    await discord.interact(slash("settings", { theme: "light" }));
    const chosen = await discord.interact(price);
    expect(await groundOf(chosen.messages[0]!)).toBeGreaterThan(200);
    const other = await discord.interact({ ...price, by: discord.places.addPerson("bob"), where: "direct" });
    expect(await groundOf(other.messages[0]!)).toBeLessThan(80);
  });

  it("is dark in a digest too, unless its picture says otherwise", async () => {
    await using bot = await openBot();
    const { discord } = bot;
    const [dark, light] = [discord.places.home, discord.places.addChannel()];
    await send(bot, dark.id, withDay);
    await send(bot, light.id, replyWith(chart("Two days.", { ...days, theme: "light" })));
    expect(await groundOf(discord.messages[0]!)).toBeLessThan(80);
    expect(await groundOf(discord.messages[1]!)).toBeGreaterThan(200);
  });
});

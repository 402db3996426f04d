import { HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { failureOf } from "../../../bot/telegram/api.ts";
import { noImages, type Images } from "../../../bot/pictures.ts";
import type { Host } from "../../../bot/platform.ts";
import type { Reply } from "../../../commands/reply.ts";
import type { FakeChat } from "../../fakes/telegram/chats.ts";
import { startTelegram } from "../../fakes/telegram/telegram.ts";
import { callsOf, openBot, someone, type TestBot } from "./bot.ts";

const reply: Reply = {
  title: "Your day",
  tone: "good",
  blocks: [{ kind: "text", text: "Akash +$5.38" }],
  buttons: [{ label: "Why?", line: "why" }],
  figures: [],
};
/** More than one message holds. */
const long: Reply = {
  ...reply,
  blocks: Array.from({ length: 120 }, (_, at) => ({ kind: "text", text: `${at} ${"word ".repeat(12)}` })),
};
const labels = { sources: "Sources", cut: "Cut here" };

const sendTo = (
  { platform }: TestBot,
  { id }: Pick<FakeChat, "id">,
  more: { reply?: Reply; key?: string; thread?: string } = {},
) =>
  platform.send(
    { channel: String(id), thread: more.thread },
    { reply: more.reply ?? reply, labels, key: more.key ?? "day 1" },
  );

describe("a failure of the network", () => {
  it("is known by its name alone: what is said with it holds the token", () => {
    const told = (error: unknown) => failureOf(new HttpError("Network request failed", error));
    const message = "request to https://api.telegram.org/bot1:secret/getMe failed";
    const refused = Object.assign(new Error(message), { code: "ECONNREFUSED" });
    expect(told(refused)).toEqual({ code: 0, description: "ECONNREFUSED", isNetwork: true });
    const connecting = Object.assign(new Error(`${message}, reason: connect ETIMEDOUT 149.154.167.220:443`), {
      code: "ETIMEDOUT",
    });
    expect(told(connecting)).toMatchObject({ description: "connect ETIMEDOUT" });
    const connected = Object.assign(new Error(`${message}, reason: read ETIMEDOUT`), { code: "ETIMEDOUT" });
    expect(told(connected)).toMatchObject({ description: "ETIMEDOUT" });
    expect(told(new Error(`${message}: timed out after 15 seconds`))).toMatchObject({
      description: "timed out",
    });
    expect(told(new Error(message))).toMatchObject({ description: "no answer" });
    expect(told(message)).toMatchObject({ description: "no answer" });
    expect(failureOf(new Error(message))).toBeUndefined();
  });
});

describe("what is sent unasked", () => {
  it("arrives, with buttons that work", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    expect(await sendTo(bot, chat)).toEqual({ kind: "sent", messageId: "1" });
    const message = bot.telegram.message(chat, 1)!;
    expect(message.text).toContain("Your day");
    const pressed = await bot.telegram.press(message, "Why?", person, { expect: 1 });
    expect(pressed.messages).toHaveLength(1);
  });

  it("goes to its topic, to General without naming it, and to General when its topic is gone", async () => {
    await using bot = await openBot();
    const forum = bot.telegram.group({ forum: true });
    const topic = bot.telegram.topic(forum);
    await sendTo(bot, forum, { thread: String(topic), key: "a" });
    await sendTo(bot, forum, { thread: "1", key: "b" });
    bot.telegram.endTopic(forum, topic, "deleted");
    const outcome = await sendTo(bot, forum, { thread: String(topic), key: "c" });
    expect(outcome).toMatchObject({ kind: "sent", threadGone: true });
    const topics = callsOf(bot, "sendMessage").map((call) => call["message_thread_id"]);
    expect(topics).toEqual([topic, undefined, topic, undefined]);
    expect(bot.telegram.complaints).toEqual([]);
  });

  it("goes to General once when its topic is closed, and is not tried again where it may not go there either", async () => {
    await using bot = await openBot();
    const forum = bot.telegram.group({ forum: true });
    const topic = bot.telegram.topic(forum);
    bot.telegram.endTopic(forum, topic, "closed");
    const closed = await sendTo(bot, forum, { thread: String(topic), reply: long, key: "a" });
    expect(closed).toMatchObject({ kind: "sent", threadGone: true });
    // The topic was tried for the first part only.
    const topics = callsOf(bot, "sendMessage").map((call) => call["message_thread_id"]);
    expect(topics.filter((tried) => tried === topic)).toHaveLength(1);

    const before = callsOf(bot, "sendMessage").length;
    bot.telegram.fail({ method: "sendMessage", code: 400, description: "Bad Request: TOPIC_CLOSED" });
    const outcome = await sendTo(bot, forum, { thread: String(topic), key: "b" });
    expect(outcome).toEqual({ kind: "forbidden", reason: "Bad Request: TOPIC_CLOSED" });
    expect(callsOf(bot, "sendMessage")).toHaveLength(before + 2);
  });

  it("goes on in General where it was broken off there", async () => {
    await using bot = await openBot();
    const forum = bot.telegram.group({ forum: true });
    const topic = bot.telegram.topic(forum);
    bot.telegram.endTopic(forum, topic, "deleted");
    const [tried, description] = [() => callsOf(bot, "sendMessage").length, "Bad Gateway"];
    const begun = bot.telegram.until(() => tried() === 2);
    const first = sendTo(bot, forum, { thread: String(topic), reply: long });
    await begun;
    bot.telegram.fail({ method: "sendMessage", code: 502, description, times: 1 });
    expect(await first).toMatchObject({ kind: "later" });
    const again = await sendTo(bot, forum, { thread: String(topic), reply: long });
    expect(again).toMatchObject({ kind: "sent", threadGone: true });
    const topics = callsOf(bot, "sendMessage").map((call) => call["message_thread_id"]);
    expect(topics.filter((each) => each === topic)).toHaveLength(1);
  });

  it("makes no sound, as an answer does", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const files = [{ name: "day.csv", mediaType: "text/csv", text: "a,b" }];
    await sendTo(bot, chat, { reply: { ...reply, files } });
    await bot.telegram.type(chat, person, "/about");
    expect(callsOf(bot, "sendMessage").map((call) => call["disable_notification"])).toEqual([
      true,
      undefined,
    ]);
    // A document comes as a form, in which everything is text.
    expect(callsOf(bot, "sendDocument").map((call) => call["disable_notification"])).toEqual(["true"]);
  });

  it("is said to have come to nothing where nobody wants it, or may have it", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    await bot.telegram.botBecomes(chat, "kicked", person);
    expect(await sendTo(bot, chat)).toMatchObject({ kind: "gone" });
    expect(await sendTo(bot, bot.telegram.user(), { key: "b" })).toMatchObject({ kind: "gone" });
    expect(await sendTo(bot, { id: 5 }, { key: "c" })).toMatchObject({ kind: "forbidden" });
    const channel = bot.telegram.channel();
    await bot.telegram.botBecomes(channel, "member", person);
    expect(await sendTo(bot, channel, { key: "d" })).toMatchObject({ kind: "forbidden" });
  });

  it("says where a group has gone, to which its settings go along", async () => {
    await using bot = await openBot();
    const group = bot.telegram.group();
    const { memory } = bot.tested;
    await memory
      .memoryOf("telegram:user:1", `telegram:chat:${group.id}`)
      .keepSettings("here", { currency: "EUR" });
    const description = "Bad Request: group chat was upgraded to a supergroup chat";
    bot.telegram.fail({
      method: "sendMessage",
      code: 400,
      description,
      parameters: { migrate_to_chat_id: -1009 },
    });
    expect(await sendTo(bot, group)).toEqual({ kind: "moved", to: "-1009" });
    expect(callsOf(bot, "sendMessage")).toHaveLength(1);
    expect(await memory.settings("telegram:chat:-1009")).toEqual({ currency: "EUR" });
  });

  it("waits for nothing: it is told when to try again", async () => {
    await using bot = await openBot();
    const { chat } = someone(bot);
    const parameters = { retry_after: 600 };
    const description = "Too Many Requests: retry after 600";
    bot.telegram.fail({ method: "sendMessage", code: 429, description, parameters, times: 1 });
    const outcome = await sendTo(bot, chat);
    const at = bot.tested.clock.now().add({ seconds: 601 });
    expect(outcome).toMatchObject({ kind: "later", at, wholeToken: true });
    expect(callsOf(bot, "sendMessage")).toHaveLength(1);
  });

  it("may have arrived where the line broke after it was sent, and has surely not where there was no line", async () => {
    const telegram = await startTelegram();
    await using bot = await openBot({ telegram });
    const { chat } = someone(bot);
    const mend = telegram.cut("sendMessage");
    const cut = await sendTo(bot, chat, { key: "a" });
    mend();
    expect(cut).toMatchObject({ kind: "unknown" });
    expect(telegram.message(chat, 1)?.text).toContain("Your day");
    telegram.drop();
    const dropped = await sendTo(bot, chat, { key: "b" });
    telegram.restore();
    expect(dropped).toMatchObject({ kind: "unknown" });
    await telegram.close();
    const refused = await sendTo(bot, chat, { key: "c" });
    expect(refused).toMatchObject({ kind: "later", wholeToken: true, reason: "connect ECONNREFUSED" });
    expect(JSON.stringify([cut, dropped, refused])).not.toContain(telegram.token);
  });

  it("is tried again from where it was broken off", async () => {
    await using bot = await openBot();
    const { chat } = someone(bot);
    const { telegram } = bot;
    const texts = (): readonly unknown[] =>
      telegram.calls
        .filter(({ method, failure }) => method === "sendMessage" && !failure)
        .map(({ payload }) => payload["text"]);
    const whole = await sendTo(bot, chat, { reply: long, key: "whole" });
    expect(whole).toMatchObject({ kind: "sent", messageId: "1" });
    const parts = texts();
    expect(parts.length).toBeGreaterThan(1);

    const other = someone(bot).chat;
    const begun = telegram.until(() => texts().length > parts.length);
    const first = sendTo(bot, other, { reply: long, key: "broken" });
    await begun;
    const description = "Too Many Requests: retry after 1";
    telegram.fail({
      method: "sendMessage",
      code: 429,
      description,
      parameters: { retry_after: 1 },
      times: 1,
    });
    expect((await first).kind).toBe("later");
    const again = await sendTo(bot, other, { reply: long, key: "broken" });
    expect(again).toEqual({ kind: "sent", messageId: "1" });
    expect(texts().slice(parts.length)).toEqual(parts);
  });

  it("is our bug where Telegram cannot read it, and is sent as plain text", async () => {
    await using bot = await openBot();
    const { chat } = someone(bot);
    const description = "Bad Request: can't parse entities: Unsupported start tag";
    bot.telegram.fail({ method: "sendMessage", code: 400, description, times: 1 });
    expect(await sendTo(bot, chat)).toMatchObject({ kind: "sent" });
    expect(bot.logged("failed")).toHaveLength(1);
    bot.telegram.fail({ method: "sendMessage", code: 400, description: "Bad Request: what" });
    expect(await sendTo(bot, chat, { key: "b" })).toEqual({ kind: "rejected", reason: "Bad Request: what" });
  });

  it("stops where the token is refused", async () => {
    await using bot = await openBot();
    const { chat } = someone(bot);
    bot.telegram.fail({ method: "sendMessage", code: 401, description: "Unauthorized" });
    expect(await sendTo(bot, chat)).toMatchObject({ kind: "stop" });
    expect((await bot.platform.ended)?.message).toContain("TELEGRAM_TOKEN");
  });

  it("is finished before the bot has stopped, and not begun after that", async () => {
    await using bot = await openBot();
    const { chat } = someone(bot);
    const release = bot.telegram.hang("sendMessage");
    const sending = sendTo(bot, chat);
    await bot.telegram.until(() => callsOf(bot, "sendMessage").length === 1);
    const stopped = bot.platform.stop();
    release();
    await stopped;
    expect(await sending).toMatchObject({ kind: "sent" });
    expect(await sendTo(bot, chat, { key: "b" })).toEqual({ kind: "stop", reason: "ended" });
    expect(callsOf(bot, "sendMessage")).toHaveLength(1);
  });

  it("is left to another process once somebody else takes the updates, also where it was begun before that", async () => {
    const pictures = Promise.withResolvers<Images>();
    const wrap = (host: Host): Host => ({
      ...host,
      pictures: { ...host.pictures, of: () => pictures.promise },
    });
    await using bot = await openBot({ wrap });
    const { person, chat } = someone(bot);
    const begun = sendTo(bot, chat);
    bot.telegram.fail({ method: "getUpdates", code: 409, description: "Conflict: terminated by other" });
    void bot.telegram.type(chat, person, "/about");
    await bot.platform.ended;
    pictures.resolve(noImages);
    const ended = { kind: "stop", reason: "ended" };
    expect([await begun, await sendTo(bot, chat, { key: "b" })]).toEqual([ended, ended]);
    expect(callsOf(bot, "sendMessage")).toEqual([]);
  });
});

describe("a process that only sends", () => {
  it("leaves updates, webhook and menus to others", async () => {
    const telegram = await startTelegram();
    await using taker = await openBot({ telegram });
    await using bot = await openBot({ telegram, mode: "send" });
    const { person, chat } = someone(bot);
    expect(await sendTo(bot, chat)).toEqual({ kind: "sent", messageId: "1" });
    const about = await telegram.type(chat, person, "/about");
    expect(about.messages).toHaveLength(1);
    expect(callsOf(bot, "deleteWebhook")).toHaveLength(1);
    expect(taker.logged("answered")).toHaveLength(1);
    expect(bot.logged("answered")).toEqual([]);
    expect(bot.logged("started")).toMatchObject([{ mode: "send" }]);
    await bot.platform.stop();
    expect(await bot.platform.ended).toBeUndefined();
    await taker.platform.stop();
    await telegram.close();
  });

  it("does not begin where the token is refused", async () => {
    await using telegram = await startTelegram();
    telegram.fail({ method: "getMe", code: 401, description: "Unauthorized" });
    await expect(openBot({ telegram, mode: "send" })).rejects.toThrow("TELEGRAM_TOKEN");
  });
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Bot, GrammyError, HttpError, InputFile, webhookCallback } from "grammy";
import { run } from "@grammyjs/runner";
import { describe, expect, it } from "vitest";
import type { FakeChat } from "./telegram/chats.ts";
import { startTelegram, type FakeTelegram, type FakeTelegramOptions } from "./telegram/telegram.ts";

const newBot = (telegram: FakeTelegram): Bot =>
  new Bot(telegram.token, { client: { apiRoot: telegram.root } });

/** A bot that polls until it is disposed of. */
function polling(bot: Bot): AsyncDisposable {
  const ended = bot.start();
  return {
    [Symbol.asyncDispose]: async () => {
      await bot.stop();
      await ended;
    },
  };
}

function running(bot: Bot): AsyncDisposable {
  const runner = run(bot);
  return { [Symbol.asyncDispose]: () => runner.stop() ?? Promise.resolve() };
}

/** A bot behind a webhook, on loopback; the fake takes it for `https://bot.example`. */
async function hooked(
  bot: Bot,
  telegram: FakeTelegram,
  secretToken = "s3cret-Token_1",
): Promise<AsyncDisposable> {
  const server = createServer((request, response) => {
    webhookCallback(bot, "http", { secretToken })(request, response).catch(() =>
      response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  telegram.routeWebhook(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await bot.api.setWebhook("https://bot.example/hook", { secret_token: "s3cret-Token_1" });
  return {
    [Symbol.asyncDispose]: async () => {
      await bot.api.deleteWebhook();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A person, and the private chat with the bot. */
function someone(telegram: FakeTelegram) {
  const person = telegram.user({ first_name: "Ada", language_code: "de" });
  return { person, chat: telegram.privateChat(person) };
}

const echo = (bot: Bot): Bot => {
  bot.on("message", (ctx) => ctx.reply(`heard ${ctx.message.text}`));
  return bot;
};

/** Calls a method with plain fetch; the whole answer. */
async function call(telegram: FakeTelegram, method: string, payload: object = {}): Promise<Answer> {
  const response = await fetch(`${telegram.root}/bot${telegram.token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json", connection: "close" },
    body: JSON.stringify(payload),
  });
  return (await response.json()) as Answer;
}

interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly description?: string;
  readonly error_code?: number;
  readonly parameters?: object;
}

const png = (width: number, height: number): Buffer => {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size]);
};

describe("a bot that talks with people", () => {
  const ways = {
    "polls with grammY": (bot: Bot) => Promise.resolve(polling(bot)),
    "polls with @grammyjs/runner": (bot: Bot) => Promise.resolve(running(bot)),
    "has a webhook": hooked,
  } satisfies Record<string, (bot: Bot, telegram: FakeTelegram) => Promise<AsyncDisposable>>;

  for (const [way, start] of Object.entries(ways)) {
    it(`is heard when it ${way}`, async () => {
      await using telegram = await startTelegram();
      const { person, chat } = someone(telegram);
      const bot = newBot(telegram);
      bot.command("gpu", (ctx) =>
        ctx.reply(`<b>${ctx.match}</b> for ${ctx.from?.language_code}`, {
          parse_mode: "HTML",
          reply_markup: { inline_keyboard: [[{ text: "Why", callback_data: ">why" }]] },
        }),
      );
      bot.callbackQuery(">why", async (ctx) => {
        await ctx.answerCallbackQuery("Because");
        await ctx.editMessageText("Because it is");
      });
      await using _ = await start(bot, telegram);

      const answer = await telegram.type(chat, person, "/gpu 4090");
      expect(answer.messages).toMatchObject([
        {
          text: "4090 for de",
          html: "<b>4090</b> for de",
          entities: [{ type: "bold", offset: 0, length: 4 }],
          keyboard: [[{ text: "Why", callback_data: ">why" }]],
        },
      ]);
      expect(answer.msToMessage).toBeGreaterThan(0);

      const pressed = await telegram.press(answer.messages[0]!, "Why", person, { expect: 1 });
      expect(pressed.callback).toEqual({ text: "Because", alert: false });
      expect(pressed.edits).toMatchObject([{ text: "Because it is", keyboard: [] }]);
      expect(pressed.msToAnswer).toBeLessThan(pressed.msToMessage!);
      expect(telegram.message(chat, answer.messages[0]!.id)?.text).toBe("Because it is");
      expect(telegram.complaints).toEqual([]);
      expect(telegram.unasked).toEqual([]);
    });

    it(`is known to have said nothing when it ${way}`, async () => {
      await using telegram = await startTelegram();
      const { person, chat } = someone(telegram);
      const bot = newBot(telegram);
      bot.on("message", () => {});
      await using _ = await start(bot, telegram);
      const answer = await telegram.type(chat, person, "hm", { expect: "nothing" });
      expect(answer).toMatchObject({ delivered: true, messages: [], edits: [] });
    });
  }

  it("answers many people at the same time, each in their chat", async () => {
    await using telegram = await startTelegram();
    const bot = echo(newBot(telegram));
    await using _ = running(bot);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_each, at) => {
        const { person, chat } = someone(telegram);
        return telegram.type(chat, person, `n${at}`);
      }),
    );
    expect(answers.map(({ messages }) => messages[0]?.text)).toEqual(
      answers.map((_each, at) => `heard n${at}`),
    );
  });

  it("is waited for until it has sent as many messages as expected", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const bot = newBot(telegram);
    bot.on("message", async (ctx) => {
      await ctx.replyWithChatAction("typing");
      for (const text of ["one", "two", "three"]) await ctx.reply(text);
    });
    await using _ = polling(bot);
    const answer = await telegram.type(chat, person, "go", { expect: 2 });
    expect(answer.messages.map(({ text }) => text)).toEqual(["one", "two"]);
    expect(answer.actions).toEqual(["typing"]);
    await telegram.until(() => telegram.unasked.length > 0);
    expect(telegram.unasked).toMatchObject([{ text: "three" }]);
  });

  it("that keeps silent fails the test in words, after the patience is over", async () => {
    await using telegram = await startTelegram({ patienceMs: 1 });
    const { person, chat } = someone(telegram);
    await expect(telegram.type(chat, person, "hello?")).rejects.toThrow(
      /1 ms in vain: "hello\?" was typed; the bot did not confirm the update/,
    );
  });

  it("hears again what it had not confirmed", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const lost = telegram.type(chat, person, "first");
    expect((await call(telegram, "getUpdates")).result).toMatchObject([{ message: { text: "first" } }]);
    await using _ = polling(echo(newBot(telegram)));
    expect((await lost).messages).toMatchObject([{ text: "heard first" }]);
  });

  it("sends unasked, with and without sound, in reply and without a preview", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const bot = echo(newBot(telegram));
    await using _ = polling(bot);
    await telegram.type(chat, person, "hi");
    await bot.api.sendMessage(chat.id, "Good morning @ada_lovelace, see /help", {
      disable_notification: true,
      reply_parameters: { message_id: 1 },
      link_preview_options: { is_disabled: true },
    });
    expect(telegram.unasked).toMatchObject([
      { silent: true, replyTo: 1, linkPreview: { is_disabled: true }, byBot: true },
    ]);
    expect(telegram.unasked[0]?.entities.map(({ type }) => type)).toEqual(["mention", "bot_command"]);
    expect(telegram.unasked[0]?.wire.reply_to_message?.text).toBe("hi");
  });
});

describe("presses", () => {
  const withButtons = async (telegram: FakeTelegram, bot: Bot, chat: FakeChat) => {
    await bot.api.sendMessage(chat.id, "choose", {
      reply_markup: {
        inline_keyboard: [
          [{ text: "A", callback_data: "a" }],
          [{ text: "Site", url: "https://example.com" }],
        ],
      },
    });
    return telegram.unasked.at(-1)!;
  };

  it("carry the message as it is now, or hide it where it is too old", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const bot = newBot(telegram);
    bot.on("callback_query", (ctx) =>
      ctx.answerCallbackQuery({ text: ctx.msg?.date === 0 ? "old" : `${ctx.msg?.text}`, show_alert: true }),
    );
    await using _ = polling(bot);
    const message = await withButtons(telegram, bot, chat);
    expect((await telegram.press(message, "a", person)).callback).toEqual({ text: "choose", alert: true });
    expect((await telegram.press(message, "A", person, { inaccessible: true })).callback?.text).toBe("old");
  });

  it("may lead into the private chat, and nowhere else", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const bot = newBot(telegram);
    bot.callbackQuery("a", (ctx) =>
      ctx.answerCallbackQuery({ url: `https://t.me/${telegram.username}?start=ask_4090` }),
    );
    bot.callbackQuery("b", (ctx) =>
      ctx
        .answerCallbackQuery({ url: "https://evil.example/?start=a" })
        .catch((error: unknown) => ctx.answerCallbackQuery(String(error))),
    );
    await using _ = polling(bot);
    const message = await withButtons(telegram, bot, chat);
    expect((await telegram.press(message, "A", person)).callback?.url).toContain("?start=ask_4090");
    const refused = await telegram.press(message, "b", person, { forged: true });
    expect(refused.callback?.text).toContain("URL_INVALID");
    expect(telegram.complaints).toEqual(["answerCallbackQuery: Bad Request: URL_INVALID"]);
  });

  it("can be answered once, and not too late", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const bot = newBot(telegram);
    bot.on("callback_query", async (ctx) => {
      if (ctx.callbackQuery.data === "late") telegram.lapse();
      await ctx.answerCallbackQuery();
      await ctx.answerCallbackQuery("again");
    });
    bot.catch(({ ctx }) => ctx.reply("sorry"));
    await using _ = polling(bot);
    const message = await withButtons(telegram, bot, chat);
    expect(await telegram.press(message, "A", person)).toMatchObject({ messages: [{ text: "sorry" }] });
    telegram.press(message, "late", person, { forged: true }).catch(() => {});
    const failed = () => telegram.calls.flatMap(({ failure }) => failure?.description ?? []);
    await telegram.until(() => failed().length === 2);
    const tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    expect(failed()).toEqual([tooOld, tooOld]);
    expect(telegram.complaints).toEqual([]);
  });

  it("need a button that is there, and at most 64 bytes", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const message = await withButtons(telegram, newBot(telegram), chat);
    expect(() => telegram.press(message, "B", person)).toThrow(
      'nothing to press on "B"; there are: A | Site',
    );
    expect(() => telegram.press(message, "Site", person)).toThrow("nothing to press");
    expect(() => telegram.press(message, "ä".repeat(33), person, { forged: true })).toThrow("64 bytes");
  });

  it("end only when they are answered, whatever was shown before", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const bot = newBot(telegram);
    bot.on("callback_query", async (ctx) => {
      await ctx.editMessageText("chosen");
      await ctx.answerCallbackQuery("done");
    });
    await using _ = polling(bot);
    const message = await withButtons(telegram, bot, chat);
    const answer = await telegram.press(message, "A", person);
    expect(answer).toMatchObject({ edits: [{ text: "chosen" }], callback: { text: "done" } });
  });

  it("are told apart when two people press at once", async () => {
    await using telegram = await startTelegram();
    const group = telegram.group({ supergroup: true });
    const bot = newBot(telegram);
    const bobFirst = Promise.withResolvers<void>();
    bot.on("callback_query", async (ctx) => {
      await ctx.answerCallbackQuery();
      if (ctx.from.first_name === "Ada") await bobFirst.promise;
      await ctx.reply(`to ${ctx.from.first_name}`, { reply_parameters: { message_id: ctx.msg!.message_id } });
      bobFirst.resolve();
    });
    await using _ = running(bot);
    const one = await withButtons(telegram, bot, group);
    const two = await withButtons(telegram, bot, group);
    const [ada, bob] = await Promise.all([
      telegram.press(two, "A", telegram.user({ first_name: "Ada" })),
      telegram.press(one, "A", telegram.user({ first_name: "Bob" })),
    ]);
    expect(ada.messages).toMatchObject([{ text: "to Ada" }]);
    expect(bob.messages).toMatchObject([{ text: "to Bob" }]);
  });
});

describe("inline mode", () => {
  it("brings results, whose message the bot may change if it has buttons", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const bot = newBot(telegram);
    bot.on("inline_query", (ctx) =>
      ctx.answerInlineQuery(
        [
          {
            type: "article",
            id: "1",
            title: ctx.inlineQuery.query,
            input_message_content: { message_text: "<i>soon</i>", parse_mode: "HTML" },
            reply_markup: { inline_keyboard: [[{ text: "Now", callback_data: "now" }]] },
          },
        ],
        { cache_time: 60, is_personal: true, button: { text: "More", start_parameter: "inline" } },
      ),
    );
    bot.on("callback_query", async (ctx) => {
      await ctx.answerCallbackQuery();
      await ctx.editMessageText(`now, ${ctx.inlineMessageId === undefined ? "here" : "inline"}`);
    });
    await using _ = polling(bot);
    const answer = await telegram.inline(person, "4090");
    expect(answer).toMatchObject({
      cacheSeconds: 60,
      personal: true,
      results: [{ title: "4090", message: { text: "soon" } }],
    });
    const sent = telegram.choose(answer.results[0]!, chat, person);
    expect(await telegram.press(sent, "Now", person)).toMatchObject({ edits: [{ text: "now, inline" }] });
    expect(telegram.complaints).toEqual([]);
  });

  it.each([
    ["RESULT_ID_DUPLICATE", [article("1"), article("1")]],
    ["RESULT_ID_INVALID", [article("ä".repeat(33))]],
    ["ARTICLE_TITLE_EMPTY", [{ ...article("1"), title: "" }]],
    ["message text is empty", [{ ...article("1"), input_message_content: { message_text: "" } }]],
    ["BUTTON_DATA_INVALID", [{ ...article("1"), reply_markup: keyboard({ text: "A", callback_data: "" }) }]],
    ["too many inline query results", Array.from({ length: 51 }, (_, at) => article(String(at)))],
  ])("refuses: %s", async (flaw, results) => {
    await using telegram = await startTelegram();
    const answer = await call(telegram, "answerInlineQuery", { inline_query_id: "1", results });
    expect(answer).toMatchObject({ ok: false, error_code: 400 });
    expect(answer.description).toContain(flaw);
    expect(telegram.complaints).toHaveLength(1);
  });
});

function article(id: string) {
  return { type: "article", id, title: "T", input_message_content: { message_text: "t" } };
}

function keyboard(...row: readonly object[]) {
  return { inline_keyboard: [row] };
}

describe("groups and channels", () => {
  it("let a bot hear, in privacy mode, commands for it, replies to it, and nothing else", async () => {
    await using telegram = await startTelegram();
    const ada = telegram.user();
    const group = telegram.group();
    const bot = echo(newBot(telegram));
    await using _ = polling(bot);
    const heard = await telegram.type(group, ada, "/gpu");
    expect(heard.messages).toMatchObject([{ text: "heard /gpu" }]);
    expect((await telegram.type(group, ada, `/gpu@${telegram.username} 4090`)).delivered).toBe(true);
    expect((await telegram.type(group, ada, "thanks", { replyTo: heard.messages[0]! })).delivered).toBe(true);
    const unheard = ["hello", "/gpu@other_bot", `hey @${telegram.username}`, "see /gpu"];
    const answers = await Promise.all(unheard.map((text) => telegram.type(group, ada, text)));
    expect(answers.map(({ delivered }) => delivered)).toEqual([false, false, false, false]);
  });

  it.each([
    ["without privacy mode", { groupPrivacy: false }, "member"],
    ["as an administrator", {}, "administrator"],
  ] as const)("let a bot hear everything %s", async (_how, options, status) => {
    await using telegram = await startTelegram(options);
    await using _ = polling(echo(newBot(telegram)));
    const group = telegram.group({ supergroup: true, bot: status });
    expect((await telegram.type(group, telegram.user(), "hello")).delivered).toBe(true);
  });

  it("have topics, of which General must not be named", async () => {
    await using telegram = await startTelegram();
    const forum = telegram.group({ forum: true });
    const topic = telegram.topic(forum);
    const bot = echo(newBot(telegram));
    await using _ = polling(bot);
    const answer = await telegram.type(forum, telegram.user(), "/gpu", { topic });
    expect(answer.messages).toMatchObject([{ topic }]);
    expect((await telegram.type(forum, telegram.user(), "/gpu")).messages[0]?.topic).toBeUndefined();
    const send = (thread: number) =>
      call(telegram, "sendMessage", { chat_id: forum.id, text: "x", message_thread_id: thread });
    expect(await send(1)).toMatchObject({ description: "Bad Request: message thread not found" });
    telegram.endTopic(forum, topic, "closed");
    expect(await send(topic)).toMatchObject({ description: "Bad Request: TOPIC_CLOSED" });
    telegram.endTopic(forum, topic, "deleted");
    expect(await send(topic)).toMatchObject({ description: "Bad Request: message thread not found" });
    expect(telegram.complaints).toHaveLength(1);
  });

  it("show replies as threads that are no topics, in a supergroup", async () => {
    await using telegram = await startTelegram();
    const ada = telegram.user();
    const group = telegram.group({ supergroup: true });
    const bot = newBot(telegram);
    bot.on("message", (ctx) => ctx.reply(`${ctx.msg.message_thread_id} ${ctx.msg.is_topic_message}`));
    await using _ = polling(bot);
    const first = await telegram.type(group, ada, "/a");
    const reply = await telegram.type(group, ada, "/b", { replyTo: first.messages[0]! });
    expect(reply.messages[0]?.text).toBe(`${first.messages[0]!.id} undefined`);
    await call(telegram, "sendMessage", { chat_id: group.id, text: "x", message_thread_id: 2 });
    expect(telegram.complaints[0]).toContain("no forum");
  });

  it("hide administrators who wish it, but not when they press", async () => {
    await using telegram = await startTelegram();
    const ada = telegram.user();
    const group = telegram.group({ supergroup: true, admins: [ada, telegram.user()] });
    const bot = newBot(telegram);
    bot.on("message", async (ctx) => {
      const admins = await ctx.getChatAdministrators();
      await ctx.reply(
        `${ctx.from.id} ${ctx.senderChat?.id === ctx.chat.id} ${admins.map(({ status }) => status).join(" ")}`,
        {
          reply_markup: keyboard({ text: "Who", callback_data: "who" }) as never,
        },
      );
    });
    bot.on("callback_query", (ctx) => ctx.answerCallbackQuery(String(ctx.from.id)));
    await using _ = polling(bot);
    const { messages } = await telegram.type(group, ada, "/settings", { anonymousAdmin: true });
    expect(messages[0]?.text).toBe("1087968824 true creator administrator");
    expect((await telegram.press(messages[0]!, "Who", ada)).callback?.text).toBe(String(ada.id));
  });

  it("tell of their members only to administrators", async () => {
    await using telegram = await startTelegram();
    const ada = telegram.user();
    const group = telegram.group({ admins: [ada] });
    const asked = { chat_id: group.id, user_id: ada.id };
    expect(await call(telegram, "getChatMember", asked)).toMatchObject({ ok: false });
    await using _ = polling(newBot(telegram));
    await telegram.botBecomes(group, "administrator", ada);
    expect(await call(telegram, "getChatMember", asked)).toMatchObject({ result: { status: "creator" } });
    expect(await call(telegram, "getChat", asked)).toMatchObject({
      result: { title: "Rigs", type: "group" },
    });
  });

  it("have channels, whose posts come from nobody, and in whose name people write in groups", async () => {
    await using telegram = await startTelegram();
    const ada = telegram.user();
    const channel = telegram.channel({ username: "gpu_news" });
    const bot = newBot(telegram);
    bot.on("channel_post", (ctx) => ctx.reply(`post by ${ctx.from?.id} of ${ctx.senderChat?.id}`));
    bot.on("message", (ctx) => ctx.reply(`${ctx.from.username} for ${ctx.senderChat?.id}`));
    await using _ = polling(bot);
    const post = await telegram.type(channel, ada, "/gpu");
    expect(post.messages[0]?.text).toBe(`post by undefined of ${channel.id}`);
    expect(post.messages[0]?.wire.from).toBeUndefined();
    const group = telegram.group({ supergroup: true });
    const inGroup = await telegram.type(group, ada, "/gpu", { asChannel: channel });
    expect(inGroup.messages[0]?.text).toBe(`Channel_Bot for ${channel.id}`);
    await bot.api.sendMessage("@gpu_news", "digest");
    expect(telegram.unasked).toMatchObject([{ text: "digest", chat: { id: channel.id } }]);
  });

  it("move, and tell the new id to who writes to the old one", async () => {
    await using telegram = await startTelegram();
    const group = telegram.group({ admins: [telegram.user()] });
    const bot = newBot(telegram);
    const moves: string[] = [];
    bot.on("message:migrate_to_chat_id", (ctx) => void moves.push(`to ${ctx.msg.migrate_to_chat_id}`));
    bot.on("message:migrate_from_chat_id", (ctx) => void moves.push(`from ${ctx.msg.migrate_from_chat_id}`));
    await using _ = polling(bot);
    const next = await telegram.migrate(group);
    expect(moves).toEqual([`to ${next.id}`, `from ${group.id}`]);
    expect(await call(telegram, "sendMessage", { chat_id: group.id, text: "x" })).toEqual({
      ok: false,
      error_code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: next.id },
    });
    expect(await call(telegram, "sendMessage", { chat_id: next.id, text: "x" })).toMatchObject({ ok: true });
    expect(telegram.complaints).toEqual([]);
  });

  it("refuse a bot that is not wanted", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const group = telegram.group({ supergroup: true });
    const stranger = telegram.user();
    const bot = newBot(telegram);
    const changes: string[] = [];
    bot.on("my_chat_member", (ctx) => void changes.push(ctx.myChatMember.new_chat_member.status));
    await using _ = polling(bot);
    await telegram.botBecomes(chat, "kicked", person);
    await telegram.botBecomes(group, "kicked", person);
    expect(changes).toEqual(["kicked", "kicked"]);
    const refusal = async (id: number) =>
      (await call(telegram, "sendMessage", { chat_id: id, text: "x" })).description;
    expect(await refusal(chat.id)).toBe("Forbidden: bot was blocked by the user");
    expect(await refusal(group.id)).toBe("Forbidden: bot was kicked from the supergroup chat");
    expect(await refusal(stranger.id)).toBe("Forbidden: bot can't initiate conversation with a user");
    expect(await refusal(42)).toBe("Bad Request: chat not found");
    const left = telegram.group();
    await call(telegram, "leaveChat", { chat_id: left.id });
    expect(await refusal(left.id)).toBe("Forbidden: bot is not a member of the group chat");
    expect(telegram.complaints).toEqual([]);
  });
});

describe("messages", () => {
  it.each([
    ["message text is empty", { text: "" }],
    ["message text is empty", { text: "<b> </b>", parse_mode: "HTML" }],
    ["message is too long", { text: "x".repeat(4097) }],
    ["can't parse entities", { text: "<b>x", parse_mode: "HTML" }],
    ["unsupported parse_mode", { text: "*x*", parse_mode: "MarkdownV2" }],
    ["ENTITY_BOUNDS_INVALID", { text: "x", entities: [{ type: "bold", offset: 0, length: 2 }] }],
    ["ENTITY_BOUNDS_INVALID", { text: "🙂", entities: [{ type: "bold", offset: 0, length: 1 }] }],
    ['Can\'t find field "url"', { text: "x", entities: [{ type: "text_link", offset: 0, length: 1 }] }],
    [
      "BUTTON_DATA_INVALID",
      { text: "x", reply_markup: keyboard({ text: "A", callback_data: `${"ä".repeat(32)}x` }) },
    ],
    ["is invalid", { text: "x", reply_markup: keyboard({ text: "A", url: "javascript:alert(1)" }) }],
    ["Text buttons are unallowed", { text: "x", reply_markup: keyboard({ text: "A" }) }],
    [
      "more than one action",
      { text: "x", reply_markup: keyboard({ text: "A", url: "https://a.example", callback_data: "a" }) },
    ],
    ["text must be non-empty", { text: "x", reply_markup: keyboard({ text: " ", callback_data: "a" }) }],
    [
      "unknown field",
      { text: "x", reply_markup: keyboard({ text: "A", callback_data: "a", colour: "red" }) },
    ],
    ["must be an Array of Arrays", { text: "x", reply_markup: { inline_keyboard: [{ text: "A" }] } }],
    [
      "reply markup is too long",
      {
        text: "x",
        reply_markup: keyboard(...Array.from({ length: 101 }, () => ({ text: "A", callback_data: "a" }))),
      },
    ],
    [
      "reply markup is too long",
      { text: "x", reply_markup: keyboard({ text: "A".repeat(11_000), callback_data: "a" }) },
    ],
    ["unknown kind of reply markup", { text: "x", reply_markup: { keybord: [] } }],
  ])("are refused: %s", async (flaw, payload) => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const answer = await call(telegram, "sendMessage", { chat_id: chat.id, ...payload });
    expect(answer).toMatchObject({ ok: false, error_code: 400 });
    expect(answer.description).toContain(flaw);
    expect(telegram.complaints).toEqual([`sendMessage: ${answer.description}`]);
    expect(telegram.unasked).toEqual([]);
  });

  it("may carry 64 bytes on a button", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const reply_markup = keyboard({ text: "A", callback_data: "ä".repeat(32) });
    expect(await call(telegram, "sendMessage", { chat_id: chat.id, text: "x", reply_markup })).toMatchObject({
      ok: true,
    });
  });

  it("are measured after parsing, in UTF-16 units", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const text = `<b>${"🙂".repeat(2048)}</b>`;
    expect(await call(telegram, "sendMessage", { chat_id: chat.id, text, parse_mode: "HTML" })).toMatchObject(
      {
        ok: true,
        result: { entities: [{ type: "bold", offset: 0, length: 4096 }] },
      },
    );
  });

  it("lose the blanks around them, but not what is marked", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const send = (text: string) =>
      call(telegram, "sendMessage", { chat_id: chat.id, text, parse_mode: "HTML" });
    await send(" \n a <b>b </b> ");
    await send("<pre>  a</pre>\n");
    await send("a<i> </i>");
    expect(telegram.unasked).toMatchObject([
      { text: "a b", entities: [{ offset: 2, length: 1 }] },
      { text: "  a", entities: [{ offset: 0, length: 3 }] },
      { text: "a", entities: [] },
    ]);
  });

  it("may have parameters that nobody knows, which is a complaint", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const link_preview_options = { disabled: true };
    const payload = { chat_id: chat.id, text: "x", reply_to: 1, link_preview_options };
    expect(await call(telegram, "sendMessage", payload)).toMatchObject({ ok: true });
    expect(telegram.complaints).toEqual([
      "sendMessage: unknown reply_to",
      "sendMessage: unknown link_preview_options.disabled",
    ]);
  });

  it("are changed only if they are the bot's and become another", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    await using _ = polling(echo(newBot(telegram)));
    const { messages } = await telegram.type(chat, person, "hi");
    const edit = async (message_id: number, text: string, more = {}) =>
      (await call(telegram, "editMessageText", { chat_id: chat.id, message_id, text, ...more })).description;
    const own = messages[0]!.id;
    const button = { reply_markup: keyboard({ text: "A", callback_data: "a" }) };
    expect(await edit(own, "heard hi")).toBe(
      "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as " +
        "a current content and reply markup of the message",
    );
    expect(await edit(own, "heard hi", button)).toBeUndefined();
    expect(await edit(own, "heard hi", button)).toContain("message is not modified");
    expect(await edit(own, "heard hi")).toBeUndefined();
    expect(await edit(1, "mine")).toBe("Bad Request: message can't be edited");
    expect(await edit(99, "what")).toBe("Bad Request: message to edit not found");
    expect(await edit(own, "x".repeat(4097))).toBe("Bad Request: MESSAGE_TOO_LONG");
    await call(telegram, "editMessageReplyMarkup", { chat_id: chat.id, message_id: own, ...button });
    expect(telegram.message(chat, own)?.keyboard).toEqual(button.reply_markup.inline_keyboard);
    expect(telegram.complaints).toEqual(["editMessageText: Bad Request: MESSAGE_TOO_LONG"]);
  });

  it("are removed, those of others only where the bot may", async () => {
    await using telegram = await startTelegram();
    const group = telegram.group();
    await using _ = polling(echo(newBot(telegram)));
    const { messages } = await telegram.type(group, telegram.user(), "/hi");
    const remove = (message_id: number) => call(telegram, "deleteMessage", { chat_id: group.id, message_id });
    expect(await remove(1)).toMatchObject({
      description: "Bad Request: message can't be deleted for everyone",
    });
    expect(await remove(messages[0]!.id)).toMatchObject({ ok: true });
    expect(await remove(messages[0]!.id)).toMatchObject({
      description: "Bad Request: message to delete not found",
    });
    const pin = { chat_id: group.id, message_id: 1 };
    expect(await call(telegram, "pinChatMessage", pin)).toMatchObject({ ok: false });
  });

  it("carry files, which are sent again by their id", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const bot = newBot(telegram);
    const content = 'ä "quoted"\r\n--not-the-boundary\r\n\r\nend';
    const sent = await bot.api.sendDocument(chat.id, new InputFile(Buffer.from(content), "export.json"), {
      caption: "<b>yours</b>",
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: [[{ text: "A", callback_data: "a" }]] },
    });
    await bot.api.sendDocument(chat.id, sent.document.file_id);
    const [first, again] = telegram.unasked;
    expect(first).toMatchObject({
      text: "yours",
      document: { name: "export.json", mediaType: "application/json" },
    });
    expect(first?.document?.content.toString()).toBe(content);
    expect(again?.document).toEqual(first?.document);
    expect(telegram.calls[0]?.payload).toMatchObject({
      document: { name: "export.json" },
      reply_markup: { inline_keyboard: [[{ text: "A" }]] },
    });
    await expect(bot.api.sendDocument(chat.id, "unknown-id")).rejects.toThrow("wrong file identifier");
  });

  it("carry pictures of a size that is allowed, and change one for another", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const bot = newBot(telegram);
    const photo = (width: number, height: number) => new InputFile(png(width, height), "chart.png");
    const { message_id } = await bot.api.sendPhoto(chat.id, photo(1200, 675), { caption: "low" });
    await bot.api.editMessageMedia(chat.id, message_id, {
      type: "photo",
      media: photo(600, 400),
      caption: "high",
    });
    await bot.api.editMessageCaption(chat.id, message_id, { caption: "higher" });
    expect(telegram.message(chat, message_id)).toMatchObject({
      text: "higher",
      photo: { size: { width: 600 } },
    });
    await expect(bot.api.editMessageText(chat.id, message_id, "x")).rejects.toThrow("no text in the message");
    expect(telegram.complaints).toEqual([]);
    await expect(bot.api.sendPhoto(chat.id, photo(6000, 5000))).rejects.toThrow("PHOTO_INVALID_DIMENSIONS");
    await expect(bot.api.sendPhoto(chat.id, photo(2100, 100))).rejects.toThrow("PHOTO_INVALID_DIMENSIONS");
    const long = { caption: "x".repeat(1025) };
    await expect(bot.api.sendPhoto(chat.id, photo(9, 9), long)).rejects.toThrow("caption is too long");
  });

  it("are known by an id until the server forgets it, and refused where photos may not be sent", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const { api } = newBot(telegram);
    const { photo } = await api.sendPhoto(chat.id, new InputFile(png(1200, 675), "chart.png"));
    const id = photo.at(-1)!.file_id;
    await api.sendPhoto(chat.id, id);
    const group = telegram.group({ photos: false });
    await expect(api.sendPhoto(group.id, id)).rejects.toThrow("not enough rights to send photos to the chat");
    await api.sendMessage(group.id, "no photos");
    telegram.forgetFiles();
    await expect(api.sendPhoto(chat.id, id)).rejects.toThrow("wrong file identifier");
    const again = await api.sendPhoto(chat.id, new InputFile(png(1200, 675), "chart.png"));
    expect(again.photo.at(-1)!.file_id).not.toBe(id);
    expect(telegram.complaints).toEqual([]);
  });
});

describe("what the bot says of itself", () => {
  it("is kept by scope and language", async () => {
    await using telegram = await startTelegram();
    const group = telegram.group();
    const { api } = newBot(telegram);
    const commands = [{ command: "gpu", description: "What a GPU earns" }];
    await api.setMyCommands(commands);
    await api.setMyCommands(commands, { scope: { type: "all_group_chats" }, language_code: "de" });
    await api.setMyCommands(commands, { scope: { type: "chat_member", chat_id: group.id, user_id: 7 } });
    expect([...telegram.menus.keys()]).toEqual([
      "default|",
      "all_group_chats|de",
      `chat_member:${group.id}:7|`,
    ]);
    expect(await api.getMyCommands()).toEqual(commands);
    await api.deleteMyCommands();
    expect(await api.getMyCommands()).toEqual([]);
    await api.setMyShortDescription("Kurz", { language_code: "de" });
    expect(telegram.texts.get("short_description|de")).toBe("Kurz");
    expect(telegram.complaints).toEqual([]);
  });

  it.each([
    ["BOT_COMMAND_INVALID", "setMyCommands", { commands: [{ command: "GPU", description: "x" }] }],
    [
      "BOT_COMMAND_DESCRIPTION_INVALID",
      "setMyCommands",
      { commands: [{ command: "gpu", description: "x".repeat(257) }] },
    ],
    [
      "BOT_COMMANDS_TOO_MUCH",
      "setMyCommands",
      { commands: Array.from({ length: 101 }, (_, at) => ({ command: `c${at}`, description: "x" })) },
    ],
    [
      "BOT_COMMAND_DUPLICATE",
      "setMyCommands",
      { commands: [1, 2].map(() => ({ command: "gpu", description: "x" })) },
    ],
    ["language code", "setMyCommands", { commands: [], language_code: "de-AT" }],
    ["Unsupported type", "setMyCommands", { commands: [], scope: { type: "everyone" } }],
    ["too long", "setMyDescription", { description: "x".repeat(513) }],
    ["too long", "setMyShortDescription", { short_description: "x".repeat(121) }],
    ["too long", "setMyName", { name: "x".repeat(65) }],
  ])("is refused: %s", async (flaw, method, payload) => {
    await using telegram = await startTelegram();
    expect((await call(telegram, method, payload)).description).toContain(flaw);
    expect(telegram.complaints).toHaveLength(1);
  });
});

describe("long polling", () => {
  it("is one bot's business: the newer poll ends the older", async () => {
    await using telegram = await startTelegram();
    const older = newBot(telegram);
    await older.init();
    const ended = older.start().catch((error: unknown) => error);
    await telegram.until(() => telegram.calls.at(-1)?.method === "getUpdates");
    await using _ = polling(newBot(telegram));
    expect(await ended).toMatchObject({
      error_code: 409,
      description:
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    });
  });

  it("is not for a bot with a webhook", async () => {
    await using telegram = await startTelegram();
    const waiting = call(telegram, "getUpdates", { timeout: 30 });
    await telegram.until(() => telegram.calls.length === 1);
    await newBot(telegram).api.setWebhook("https://bot.example/");
    expect(await waiting).toMatchObject({
      error_code: 409,
      description: "Conflict: terminated by setWebhook request",
    });
    expect(await call(telegram, "getUpdates")).toMatchObject({ error_code: 409 });
    await call(telegram, "deleteWebhook");
    expect(await call(telegram, "getUpdates")).toEqual({ ok: true, result: [] });
  });

  it("keeps updates until an offset passes them", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const texts = ["a", "b", "c"];
    for (const text of texts) telegram.type(chat, person, text, { expect: "nothing" }).catch(() => {});
    const poll = async (payload: object) =>
      (await call(telegram, "getUpdates", payload)).result as {
        update_id: number;
        message: { text: string };
      }[];
    const [first] = await poll({ limit: 1 });
    const id = first!.update_id;
    expect((await poll({})).map(({ message }) => message.text)).toEqual(texts);
    expect((await poll({ offset: id + 1 })).map(({ message }) => message.text)).toEqual(["b", "c"]);
    expect((await poll({ offset: -1 })).map(({ message }) => message.text)).toEqual(["c"]);
    await call(telegram, "deleteWebhook", { drop_pending_updates: true });
    expect(await poll({})).toEqual([]);
  });

  it("brings only what was asked for, except for what a test delivers itself", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const bot = newBot(telegram);
    const seen: object[] = [];
    bot.use((ctx) => void seen.push(ctx.update));
    const started = bot.start({ allowed_updates: ["callback_query"] });
    await telegram.until(() => telegram.calls.at(-1)?.method === "getUpdates");
    expect(await telegram.type(chat, person, "hi")).toMatchObject({ delivered: false });
    const odd = { update_id: 5, message: { chat: null } };
    await telegram.deliver(odd as never);
    await telegram.deliver(odd as never);
    expect(seen).toEqual([odd, odd]);
    await bot.stop();
    await started;
  });
});

describe("a webhook", () => {
  it("is called with its secret, and again until it takes the update", async () => {
    await using telegram = await startTelegram({ webhookRetryMs: 1 });
    const { person, chat } = someone(telegram);
    const bot = newBot(telegram);
    let tries = 0;
    bot.on("message", async (ctx) => {
      tries += 1;
      if (tries < 4) throw new Error("not yet");
      await ctx.reply(`at try ${tries}`);
    });
    await using _ = await hooked(bot, telegram);
    expect((await telegram.type(chat, person, "hi")).messages).toMatchObject([{ text: "at try 4" }]);
    expect((await bot.api.getWebhookInfo()).last_error_message).toBe(
      "Wrong response from the webhook: 500 Internal Server Error",
    );
  });

  it("does not take what comes with another secret", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    await using _ = await hooked(echo(newBot(telegram)), telegram, "another");
    telegram.type(chat, person, "hi").catch(() => {});
    await telegram.until(() => telegram.webhook.lastError !== undefined);
    expect(telegram.webhook.lastError).toContain("401");
    expect(telegram.unasked).toEqual([]);
  });

  it("may answer with a call", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const bot = new Bot(telegram.token, {
      client: { apiRoot: telegram.root, canUseWebhookReply: (method) => method === "sendMessage" },
    });
    await using _ = await hooked(echo(bot), telegram);
    expect((await telegram.type(chat, person, "hi")).messages).toMatchObject([{ text: "heard hi" }]);
    expect(telegram.calls.at(-1)).toMatchObject({ method: "sendMessage", via: "webhook" });
  });

  it("hears one chat in order and several at the same time", async () => {
    await using telegram = await startTelegram();
    const [ada, bob] = [someone(telegram), someone(telegram)];
    const bot = newBot(telegram);
    const heard: string[] = [];
    const gate = Promise.withResolvers<void>();
    bot.on("message", async (ctx) => {
      heard.push(ctx.msg.text ?? "");
      if (ctx.msg.text === "ada 1") await gate.promise;
      await ctx.reply("ok");
    });
    await using _ = await hooked(bot, telegram);
    const first = telegram.type(ada.chat, ada.person, "ada 1");
    const second = telegram.type(ada.chat, ada.person, "ada 2");
    await telegram.type(bob.chat, bob.person, "bob 1");
    expect(heard).toEqual(["ada 1", "bob 1"]);
    gate.resolve();
    await Promise.all([first, second]);
    expect(heard).toEqual(["ada 1", "bob 1", "ada 2"]);
  });

  it("is removed by 410, and the updates wait for a poll", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const server = createServer((_request, response) => response.writeHead(410).end());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    telegram.routeWebhook(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await newBot(telegram).api.setWebhook("https://bot.example/");
    telegram.type(chat, person, "hi").catch(() => {});
    await telegram.until(() => telegram.webhook.url === "");
    expect((await call(telegram, "getUpdates")).result).toHaveLength(1);
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ["An HTTPS URL must be provided", { url: "http://bot.example/" }],
    ["only on ports", { url: "https://bot.example:8080/" }],
    ["invalid webhook URL", { url: "bot.example" }],
    ["unallowed characters", { url: "https://bot.example/", secret_token: "with space" }],
    ["unallowed characters", { url: "https://bot.example/", secret_token: "x".repeat(257) }],
    ["max_connections", { url: "https://bot.example/", max_connections: 101 }],
  ])("is refused: %s", async (flaw, payload) => {
    await using telegram = await startTelegram();
    expect((await call(telegram, "setWebhook", payload)).description).toContain(flaw);
    expect(telegram.webhook.url).toBe("");
  });
});

describe("calls", () => {
  it("are taken as JSON, as forms and in the address, by names in any case", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const address = `${telegram.root}/bot${telegram.token}/SENDMESSAGE`;
    const markup = JSON.stringify(keyboard({ text: "A", callback_data: "a" }));
    const fields = { chat_id: String(chat.id), text: "hi", reply_markup: markup };
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    await fetch(address, { method: "POST", body: new URLSearchParams(fields) });
    await fetch(address, { method: "POST", body: form });
    await fetch(`${address}?${new URLSearchParams(fields).toString()}`);
    expect(telegram.unasked).toHaveLength(3);
    for (const message of telegram.unasked)
      expect(message).toMatchObject({ text: "hi", keyboard: [[{ text: "A" }]] });
  });

  it("need the right token, a method that exists and a body that can be read", async () => {
    await using telegram = await startTelegram();
    await expect(new Bot("1:wrong", { client: { apiRoot: telegram.root } }).api.getMe()).rejects.toThrow(
      "401: Unauthorized",
    );
    expect(telegram.calls).toEqual([]);
    expect(await call(telegram, "sendTelegram")).toMatchObject({ error_code: 404 });
    const address = `${telegram.root}/bot${telegram.token}/sendMessage`;
    const bad = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(bad.status).toBe(400);
    expect((await fetch(`${telegram.root}/else`)).status).toBe(404);
    expect(telegram.complaints).toHaveLength(2);
  });

  it("fail as they are told to, for as long as they are told to", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const send = () => newBot(telegram).api.sendMessage(chat.id, "x");
    telegram.fail({
      method: "sendMessage",
      code: 429,
      description: "Too Many Requests: retry after 7",
      parameters: { retry_after: 7 },
      times: 1,
    });
    await expect(send()).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
    await expect(send()).resolves.toBeDefined();
    const end = telegram.fail({ method: /^send/, code: 502, description: "Bad Gateway" });
    await expect(send()).rejects.toBeInstanceOf(GrammyError);
    end();
    await expect(send()).resolves.toBeDefined();
    expect(telegram.calls.map(({ failure }) => failure?.error_code)).toEqual([
      429,
      undefined,
      502,
      undefined,
    ]);
  });

  it("hang, or are carried out without an answer", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const { api } = newBot(telegram);
    const release = telegram.hang("sendMessage");
    const hanging = api.sendMessage(chat.id, "later");
    await telegram.until(() => telegram.calls.length === 1);
    expect(telegram.unasked).toEqual([]);
    release();
    await hanging;
    const end = telegram.cut("sendMessage");
    await expect(api.sendMessage(chat.id, "lost")).rejects.toBeInstanceOf(HttpError);
    end();
    expect(telegram.unasked.map(({ text }) => text)).toEqual(["later", "lost"]);
  });

  it("find no server while it is away", async () => {
    await using telegram = await startTelegram();
    const { api } = newBot(telegram);
    const waiting = api.getUpdates({ timeout: 30 });
    await telegram.until(() => telegram.calls.length === 1);
    telegram.drop();
    await expect(waiting).rejects.toBeInstanceOf(HttpError);
    await expect(api.getMe()).rejects.toBeInstanceOf(HttpError);
    telegram.restore();
    await expect(api.getMe()).resolves.toMatchObject({ username: telegram.username });
  });

  it.each([
    ["in all", { perSecond: 2 }, "private", 1],
    ["in one chat", { perChatPerSecond: 2 }, "private", 1],
    ["in one group", { perGroupPerMinute: 2 }, "group", 60],
  ] as const)(
    "come too often %s",
    async (_where, limits: FakeTelegramOptions["limits"], kind, retryAfter) => {
      let nowMs = 1_000_000;
      await using telegram = await startTelegram({ limits: limits ?? {}, nowMs: () => nowMs });
      const chat = kind === "group" ? telegram.group() : someone(telegram).chat;
      const send = () => call(telegram, "sendMessage", { chat_id: chat.id, text: "x" });
      expect([await send(), await send()]).toMatchObject([{ ok: true }, { ok: true }]);
      expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: retryAfter } });
      expect(await call(telegram, "getChat", { chat_id: chat.id })).toMatchObject({ ok: true });
      nowMs += retryAfter * 1000;
      expect(await send()).toMatchObject({ ok: true });
    },
  );

  it("leave nothing behind when the server is closed", async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const before = timers();
    const telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    await newBot(telegram).api.setWebhook("https://bot.example/");
    const asked = telegram.type(chat, person, "anyone?");
    await telegram.until(() => telegram.webhook.lastError !== undefined);
    await call(telegram, "deleteWebhook");
    const poll = fetch(`${telegram.root}/bot${telegram.token}/getUpdates?timeout=50&offset=999999999`);
    await telegram.until(() => telegram.calls.at(-1)?.method === "getUpdates");
    await telegram.close();
    await expect(asked).rejects.toThrow("the server was closed");
    await poll.catch(() => {});
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

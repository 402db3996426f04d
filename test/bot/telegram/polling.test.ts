import { describe, expect, it } from "vitest";
import { openTelegram } from "../../../bot/telegram/index.ts";
import { PlatformFailure, type Host } from "../../../bot/platform.ts";
import { startTelegram } from "../../fakes/telegram/telegram.ts";
import type { NewUpdate } from "../../fakes/telegram/updates.ts";
import { openTestHost } from "../host.ts";
import { callsOf, openBot, someone, testPace } from "./bot.ts";

/** A host whose answers wait until they are let go. */
function holding() {
  const gate = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const wrap = (host: Host): Host => ({
    ...host,
    reception: {
      ...host.reception,
      async answer(ask) {
        asked.resolve();
        await gate.promise;
        return host.reception.answer(ask);
      },
    },
  });
  return { wrap, letGo: gate.resolve, asked: asked.promise };
}

describe("the bot that polls", () => {
  it("answers in private, without a mark of typing where it is quick", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const answer = await bot.telegram.type(chat, person, "4090 0.12");
    expect(answer.messages).toHaveLength(1);
    expect(answer.messages[0]).toMatchObject({ replyTo: undefined, linkPreview: { is_disabled: true } });
    expect(answer.messages[0]?.text).toContain("1x RTX 4090 earns its keep");
    expect(answer.actions).toEqual([]);
    expect(bot.telegram.complaints).toEqual([]);
    expect(bot.tested.troubles).toEqual([]);
  });

  it("answers in the language of the person's client, also what a link asks for and what stands under a picture", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot, "de");
    expect((await bot.telegram.type(chat, person, "/start p_akt")).messages[0]).toMatchObject({
      photo: expect.anything(),
      text: expect.stringContaining("AKT 0,54"),
    });
    const text = { message_id: 900, date: 1, chat, from: person, photo: [], caption: "gpu h100" };
    await bot.telegram.deliver({ message: text } as unknown as NewUpdate);
    await bot.telegram.until(() => callsOf(bot, "sendMessage").length === 1);
    expect(callsOf(bot, "sendMessage")[0]?.["text"]).toContain("H100");
  });

  it("asks for no more than it reads, and takes the updates from a webhook that was set before", async () => {
    await using telegram = await startTelegram();
    await fetch(`${telegram.root}/bot${telegram.token}/setWebhook?url=https://old.example/hook`);
    await using bot = await openBot({ telegram });
    const { person, chat } = someone(bot);
    await bot.telegram.type(chat, person, "/about");
    expect(telegram.webhook.url).toBe("");
    expect(callsOf(bot, "getUpdates")[0]?.["allowed_updates"]).toEqual([
      "message",
      "channel_post",
      "callback_query",
      "inline_query",
      "my_chat_member",
    ]);
  });

  it("leads through the questions by changing one message, and takes what is typed as the answer to the last", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const asked = await bot.telegram.type(chat, person, "/earnings");
    const counted = await bot.telegram.press(asked.messages[0]!, "RTX 4090", person, { expect: 1 });
    const powered = await bot.telegram.press(counted.edits[0]!, "2", person, { expect: 1 });
    expect(powered.callback).toEqual({ text: "", alert: false });
    expect(powered.edits[0]).toMatchObject({ id: asked.messages[0]?.id });
    expect(powered.edits[0]?.text).toContain("what does a kWh cost you?");
    const typed = await bot.telegram.type(chat, person, "0,12");
    expect(typed.messages[0]?.text).toContain("2x RTX 4090 earns its keep");
    expect(typed.messages[0]?.text).toContain("$0.12/kWh");

    const figure = await bot.telegram.press(powered.edits[0]!, "$0.08", person, { expect: 1 });
    expect(figure.edits[0]?.text).toContain("$0.08/kWh");
    const why = await bot.telegram.press(figure.edits[0]!, "Why?", person, { expect: 1 });
    expect(why.edits).toEqual([]);
    expect(why.messages[0]).toMatchObject({ replyTo: asked.messages[0]?.id });
  });

  it("tells Telegram of a press before there is an answer, and says that it is typing where that takes long", async () => {
    const { wrap, letGo } = holding();
    await using bot = await openBot({ wrap, pace: { typingAfterMs: 0 } });
    const { person, chat } = someone(bot);
    const typed = bot.telegram.type(chat, person, "/about");
    await bot.telegram.until(() => callsOf(bot, "sendChatAction").length > 0);
    letGo();
    const about = await typed;
    expect(about.actions).toContain("typing");

    const release = bot.telegram.hang("sendMessage");
    const pressed = bot.telegram.press(about.messages[0]!, "Help", person, { expect: 1 });
    await bot.telegram.until(() => callsOf(bot, "answerCallbackQuery").length === 1);
    release();
    const { msToAnswer, msToMessage } = await pressed;
    expect(msToAnswer).toBeLessThan(msToMessage!);
  });

  it("answers a press although it is too late to say that it has come", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const about = await bot.telegram.type(chat, person, "/about");
    bot.telegram.fail({
      method: "answerCallbackQuery",
      code: 400,
      description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
    });
    void bot.telegram.press(about.messages[0]!, "Help", person);
    await bot.telegram.until(() => callsOf(bot, "sendMessage").length === 2);
    expect(bot.tested.troubles).toEqual([]);
  });

  it("says once or twice why a dead button does nothing, and not for ever", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const about = await bot.telegram.type(chat, person, "/about");
    const forged = { forged: true, expect: 1 };
    const gone = await bot.telegram.press(about.messages[0]!, ">#nothing", person, forged);
    expect(gone.messages[0]?.text).toContain("This button is too old");
    await bot.telegram.press(about.messages[0]!, "what", person, forged);
    await bot.telegram.press(about.messages[0]!, "what", person, { forged: true, expect: "nothing" });
    await bot.telegram.type(chat, person, "/about");
    expect(callsOf(bot, "sendMessage")).toHaveLength(4);
  });

  it("remembers the lines of long buttons, and hands over files", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const line = "earnings 4090 gpu_watts=350 host_watts=90 psu=91% pue=1.05 power=0.12";
    const figure = await bot.telegram.type(chat, person, line);
    const data = figure.messages[0]!.keyboard.flat().map(
      (button) => "callback_data" in button && button.callback_data,
    );
    expect(data).toContainEqual(expect.stringMatching(/^>#/));
    const compared = await bot.telegram.press(figure.messages[0]!, "Compare networks", person, { expect: 2 });
    expect(compared.messages[0]?.text).toMatch(/^Cash per day of 1x RTX 4090: Akash/);
    expect(compared.messages[1]?.text).toContain("Akash brings most");

    const kept = await bot.telegram.type(chat, person, "/export", { expect: 2 });
    expect(kept.messages[1]?.document).toMatchObject({ name: "rigwise-export.json" });
    expect(bot.telegram.complaints).toEqual([]);
  });

  it("tells who asks too fast so once", async () => {
    await using bot = await openBot({ host: { limits: { perPersonPerMinute: 1, personBurst: 1 } } });
    const { person, chat } = someone(bot);
    await bot.telegram.type(chat, person, "/about");
    const told = await bot.telegram.type(chat, person, "/about");
    expect(told.messages[0]?.text).toContain("A moment, please");
    await bot.telegram.type(chat, person, "/about", { expect: "nothing" });
    const other = someone(bot);
    await bot.telegram.type(other.chat, other.person, "/about");
    expect(callsOf(bot, "sendMessage")).toHaveLength(3);
  });

  it("says nothing to what is said in the name of a bot", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const via_bot = { id: 1, is_bot: true, first_name: "B" };
    const sent = { message_id: 900, date: 1, chat, from: person, text: "4090", via_bot };
    await bot.telegram.deliver({ message: sent } as unknown as NewUpdate);
    await bot.telegram.type(chat, person, "/about");
    expect(callsOf(bot, "sendMessage")).toHaveLength(1);
  });
});

describe("when Telegram does not understand us", () => {
  it("the answer is sent as plain text, and the failure is ours", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const description = "Bad Request: can't parse entities: Unsupported start tag";
    bot.telegram.fail({ method: "sendMessage", code: 400, description, times: 1 });
    const { messages } = await bot.telegram.type(chat, person, "gpu 4090");
    expect(messages[0]?.keyboard).toEqual([]);
    expect(messages[0]?.html).toBeUndefined();
    expect(messages[0]?.text).toContain("GeForce RTX 4090");
    expect(bot.logged("failed")).toMatchObject([{ error: expect.stringContaining("can't parse entities") }]);
  });

  it("an answer that is on the screen already is as good as sent, and one whose message has gone is sent anew", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const asked = await bot.telegram.type(chat, person, "/earnings");
    const description = "Bad Request: message is not modified";
    bot.telegram.fail({ method: "editMessageText", code: 400, description, times: 1 });
    await bot.telegram.press(asked.messages[0]!, "RTX 4090", person, { expect: "nothing" });
    await bot.telegram.until(() => callsOf(bot, "editMessageText").length === 1);

    const gone = "Bad Request: message to edit not found";
    bot.telegram.fail({ method: "editMessageText", code: 400, description: gone, times: 1 });
    const again = await bot.telegram.press(asked.messages[0]!, "RTX 4090", person, { expect: 1 });
    expect(again.messages[0]?.text).toContain("How many RTX 4090?");
    expect(bot.logged("failed")).toEqual([]);
    expect(bot.logged("answer lost")).toEqual([]);
  });

  it("no more is tried where nobody can be reached, which is told once", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const description = "Forbidden: bot was blocked by the user";
    const heal = bot.telegram.fail({ method: "sendMessage", code: 403, description });
    await bot.telegram.type(chat, person, "/about", { expect: "nothing" });
    await bot.telegram.type(chat, person, "/about", { expect: "nothing" });
    await bot.telegram.until(() => callsOf(bot, "sendMessage").length === 2);
    heal();
    await bot.telegram.type(chat, person, "/about");
    expect(bot.logged("answer lost")).toMatchObject([{ reason: description }]);
  });
});

describe("the bot that comes and goes", () => {
  const opening = async (token?: string) => {
    const telegram = await startTelegram();
    const tested = await openTestHost({ secrets: [telegram.token] });
    const open = (): ReturnType<typeof openTelegram> =>
      openTelegram({
        token: token ?? telegram.token,
        apiRoot: telegram.root,
        mode: "polling",
        host: tested.host,
        pace: testPace,
      });
    const close = async () => {
      await tested[Symbol.asyncDispose]();
      await telegram.close();
    };
    return { telegram, tested, open, [Symbol.asyncDispose]: close };
  };

  it("does not start with a token that Telegram refuses, and does not tell it", async () => {
    await using stage = await opening("123456:AAwrong_token_that_nobody_may_read_0000");
    await expect(stage.open()).rejects.toThrow(PlatformFailure);
    await expect(stage.open()).rejects.toThrow("Telegram refuses the token: check TELEGRAM_TOKEN");
    expect(JSON.stringify(stage.tested.logged)).not.toContain("AAwrong");
  });

  it("ends when its token is refused later, or when another instance takes its updates", async () => {
    for (const [code, description, reason] of [
      [401, "Unauthorized", "refuses the token"],
      [409, "Conflict: terminated by other getUpdates request", "Another instance"],
      [409, "Conflict: can't use getUpdates method while webhook is active", "a webhook"],
    ] as const) {
      await using bot = await openBot();
      bot.telegram.fail({ method: "getUpdates", code, description });
      const { person, chat } = someone(bot);
      void bot.telegram.type(chat, person, "/about");
      const failure = await bot.platform.ended;
      expect(failure).toBeInstanceOf(PlatformFailure);
      expect(failure?.message).toContain(reason);
    }
  });

  it("comes back by itself when Telegram was out of reach, and says so once", async () => {
    const noticed = Promise.withResolvers<void>();
    const wrap = (host: Host): Host => ({
      ...host,
      log: {
        ...host.log,
        warn: (event, facts) => {
          host.log.warn(event, facts);
          if (event === "reconnecting") noticed.resolve();
        },
      },
    });
    await using bot = await openBot({ wrap });
    const { person, chat } = someone(bot);
    await bot.telegram.type(chat, person, "/about");
    bot.telegram.fail({ method: "getUpdates", code: 502, description: "Bad Gateway", times: 3 });
    bot.telegram.drop();
    await noticed.promise;
    bot.telegram.restore();
    const answer = await bot.telegram.type(chat, person, "/about");
    expect(answer.messages).toHaveLength(1);
    expect(bot.logged("reconnecting")).toHaveLength(1);
    expect(bot.logged("resumed")).toHaveLength(1);
    expect(JSON.stringify(bot.tested.logged)).not.toContain(bot.telegram.token);
  });

  it("says why nobody is heard: not yet let in, silent for longer than a poll takes, ended", async () => {
    await using stage = await opening();
    stage.telegram.drop();
    const { platform } = await stage.open();
    const notReady = () => platform.notReady(stage.tested.clock.now());
    expect(notReady()).toBe("not let in yet");
    stage.telegram.restore();
    await expect.poll(notReady).toBeUndefined();
    stage.telegram.drop();
    stage.tested.clock.pass({ seconds: 60 });
    expect(notReady()).toBeUndefined();
    stage.tested.clock.pass({ seconds: 31 });
    expect(notReady()).toBe("no answer to getUpdates for 91 s");
    stage.telegram.restore();
    // A poll ends with the next update.
    const { person, chat } = someone(stage);
    await stage.telegram.type(chat, person, "/about");
    expect(notReady()).toBeUndefined();
    await platform.stop();
    expect(notReady()).toBe("ended");
  });

  it("opens although Telegram is out of reach, and starts when it is back", async () => {
    await using stage = await opening();
    stage.telegram.drop();
    const { platform } = await stage.open();
    expect(stage.tested.logged.map(({ msg }) => msg)).toEqual(["reconnecting"]);
    stage.telegram.restore();
    const { person, chat } = someone(stage);
    await stage.telegram.type(chat, person, "/about");
    expect(stage.tested.logged.map(({ msg }) => msg)).toContain("started");
    await platform.stop();
  });

  it("can be stopped while it has not yet got through", async () => {
    await using stage = await opening();
    stage.telegram.drop();
    const { platform } = await stage.open();
    await platform.stop();
    expect(await platform.ended).toBeUndefined();
  });

  it("finishes what it is answering when it is stopped, and takes nothing new", async () => {
    const { wrap, letGo, asked } = holding();
    await using telegram = await startTelegram();
    const bot = await openBot({ telegram, wrap });
    const { person, chat } = someone(bot);
    const answer = telegram.type(chat, person, "/about");
    await asked;
    let isStopped = false;
    const stopped = bot.platform.stop().then(() => (isStopped = true));
    await telegram.until(() => callsOf(bot, "getUpdates").at(-1)?.["timeout"] === 0);
    for (let round = 0; round < 3; round += 1) await fetch(`${telegram.root}/bot${telegram.token}/getMe`);
    expect(isStopped).toBe(false);
    letGo();
    await stopped;
    expect((await answer).messages).toHaveLength(1);
    expect(await bot.platform.ended).toBeUndefined();

    // What was answered is not brought again to the next one.
    await using next = await openBot({ telegram });
    await telegram.type(chat, person, "/help");
    expect(callsOf(next, "sendMessage")).toHaveLength(2);
    await bot[Symbol.asyncDispose]();
  });

  it("does not wait for ever for an answer when it is stopped", async () => {
    const { wrap, letGo, asked } = holding();
    await using bot = await openBot({ wrap, pace: { stopMs: 20 } });
    const { person, chat } = someone(bot);
    void bot.telegram.type(chat, person, "/about");
    await asked;
    await bot.platform.stop();
    expect(await bot.platform.ended).toBeUndefined();
    letGo();
  });

  it("shows an answer at most twice when nobody knows whether it arrived", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const restore = bot.telegram.cut("sendMessage");
    await bot.telegram.type(chat, person, "/about", { expect: 2 });
    await bot.platform.stop();
    restore();
    expect(callsOf(bot, "sendMessage")).toHaveLength(2);
  });
});

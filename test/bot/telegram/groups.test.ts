import { describe, expect, it } from "vitest";
import type { Host } from "../../../bot/platform.ts";
import { createManagers } from "../../../bot/telegram/managers.ts";
import type { FakeChat } from "../../fakes/telegram/chats.ts";
import type { FakeMessage } from "../../fakes/telegram/messages.ts";
import type { NewUpdate } from "../../fakes/telegram/updates.ts";
import { testClock } from "../../world.ts";
import { callsOf, openBot, someone, type TestBot } from "./bot.ts";

/** Ada is an administrator of the group, Bob is a member. */
function people({ telegram }: TestBot) {
  const ada = telegram.user({ first_name: "Ada", language_code: "en" });
  const bob = telegram.user({ first_name: "Bob", language_code: "en" });
  return { ada, bob };
}

const linksOf = ({ keyboard }: FakeMessage): readonly unknown[] =>
  keyboard.flat().flatMap((button) => ("url" in button ? [button.url] : []));

const textIn = (answer: { readonly messages: readonly FakeMessage[] }): string =>
  answer.messages[0]?.text ?? "";

describe("in a group the bot", () => {
  it("answers what is meant for it, as a reply, and nothing else", async () => {
    await using bot = await openBot({ fake: { groupPrivacy: false } });
    const { telegram } = bot;
    const { bob } = people(bot);
    const group = telegram.group();
    for (const text of ["4090", "hi all", "/ban bob", "/about@other_bot", "look, @rigwise_test_bot"]) {
      await telegram.type(group, bob, text, { expect: "nothing" });
    }
    const asked = await telegram.type(group, bob, "/about@rigwise_test_bot");
    expect(asked.messages[0]?.replyTo).toBe(asked.messages[0]!.id - 1);
    const named = await telegram.type(group, bob, "@rigwise_test_bot gpu 4090");
    expect(textIn(named)).toContain("GeForce RTX 4090");
    const replied = await telegram.type(group, bob, "h100", { replyTo: named.messages[0]! });
    expect(textIn(replied)).toContain("H100");
    expect(callsOf(bot, "sendMessage")).toHaveLength(3);
    expect(telegram.complaints).toEqual([]);
  });

  it("changes its message only for the one for whom it was made", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { ada, bob } = people(bot);
    const group = telegram.group();
    const asked = await telegram.type(group, ada, "/earnings");
    const [question] = asked.messages;

    const others = await telegram.press(question!, "RTX 4090", bob, { expect: 1 });
    expect(others.edits).toEqual([]);
    expect(others.messages[0]).toMatchObject({ replyTo: question?.id });
    expect(telegram.message(group, question!.id)?.text).toContain("Which card?");

    const own = await telegram.press(question!, "RTX 3090", ada, { expect: 1 });
    expect(own.edits[0]).toMatchObject({ id: question?.id });
    const [bobs] = others.messages;
    const further = await telegram.press(bobs!, "2", bob, { expect: 1 });
    expect(further.edits[0]).toMatchObject({ id: bobs?.id });
    const intruding = await telegram.press(bobs!, "$0.12", ada, { expect: 1 });
    expect(intruding.edits).toEqual([]);
  });

  it("knows after a restart for whom a message was made, and what it was about", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { ada, bob } = people(bot);
    const group = telegram.group();
    const asked = await telegram.type(group, ada, "/earnings");
    await bot.platform.stop();
    await using next = await openBot({ telegram });
    const chosen = await telegram.press(asked.messages[0]!, "RTX 4090", ada, { expect: 1 });
    expect(chosen.edits).toHaveLength(1);
    const figure = await telegram.press(chosen.edits[0]!, "Show figures now", ada, { expect: 1 });
    // It stands beneath the question of its asker, by which it can be known again.
    expect(figure.messages[0]).toMatchObject({ replyTo: asked.messages[0]?.replyTo });
    const why = await telegram.press(figure.messages[0]!, "Why?", bob);
    expect(textIn(why)).toContain("What was asked: earnings rtx4090");
    expect(next.tested.troubles).toEqual([]);
  });

  it("adds an answer where nobody can tell any more for whom the message was made", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { ada } = people(bot);
    const group = telegram.group();
    const asked = await telegram.type(group, ada, "/earnings");
    await bot.platform.stop();
    await using _ = await openBot({ telegram });
    const pressed = await telegram.press(asked.messages[0]!, "RTX 4090", ada, {
      inaccessible: true,
      expect: 1,
    });
    expect(pressed.edits).toEqual([]);
    expect(textIn(pressed)).toContain("How many RTX 4090?");
  });

  it("does not take choices away for an answer that came to nothing", async () => {
    await using bot = await openBot({ host: { limits: { perPersonPerMinute: 1, personBurst: 1 } } });
    const { telegram } = bot;
    const { ada } = people(bot);
    const group = telegram.group();
    const asked = await telegram.type(group, ada, "/earnings");
    const pressed = await telegram.press(asked.messages[0]!, "RTX 4090", ada, { expect: 1 });
    expect(pressed.edits).toEqual([]);
    expect(textIn(pressed)).toContain("A moment, please");
    // It says so once.
    await telegram.press(asked.messages[0]!, "RTX 4090", ada, { expect: "nothing" });
    await telegram.type(telegram.group(), people(bot).bob, "/about");
    expect(callsOf(bot, "sendMessage")).toHaveLength(3);
  });

  it("keeps what is private to the private chat", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { bob } = people(bot);
    const group = telegram.group();
    const typed = await telegram.type(group, bob, "/settings currency=EUR");
    expect(textIn(typed)).toContain("That is private");
    expect(linksOf(typed.messages[0]!)).toEqual(["https://t.me/rigwise_test_bot?start=settings"]);

    const start = await telegram.type(group, bob, "/start");
    const pressed = await telegram.press(start.messages[0]!, "Settings", bob);
    expect(pressed.callback).toEqual({
      text: "",
      alert: false,
      url: "https://t.me/rigwise_test_bot?start=settings",
    });
    expect(pressed.messages).toEqual([]);
    expect(await bot.tested.memory.settings(`telegram:user:${bob.id}`)).toEqual({});
  });

  it("stays in the topic in which it is asked, and names none in General", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { bob } = people(bot);
    const forum = telegram.group({ forum: true });
    const topic = telegram.topic(forum);
    const inTopic = await telegram.type(forum, bob, "/about", { topic });
    expect(inTopic.messages[0]).toMatchObject({ topic });
    const pressed = await telegram.press(inTopic.messages[0]!, "Help", bob, { expect: 1 });
    expect(pressed.messages[0]).toMatchObject({ topic });
    await telegram.type(forum, bob, "/about");
    expect(callsOf(bot, "sendMessage").map((call) => call["message_thread_id"])).toEqual([
      topic,
      topic,
      undefined,
    ]);

    telegram.endTopic(forum, topic, "closed");
    const closed = await telegram.type(forum, bob, "/about", { topic });
    expect(closed.messages[0]).toMatchObject({ topic: undefined, replyTo: undefined });
    const sent = () => callsOf(bot, "sendMessage").length + callsOf(bot, "sendPhoto").length;
    const before = sent();
    // An answer of two messages asks once for the topic that is closed.
    await telegram.type(forum, bob, "/earnings 4090", { topic });
    await telegram.type(forum, bob, "/compare", { topic, expect: 2 });
    expect(sent()).toBe(before + 2 + 3);
    expect(telegram.complaints).toEqual([]);
  });

  it("says nothing more about being removed than once", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { ada, bob } = people(bot);
    const group = telegram.group();
    await telegram.botBecomes(group, "kicked", ada);
    const message = { message_id: 40, date: 1, chat: group, from: bob, text: "/about" };
    await telegram.deliver({ message } as unknown as NewUpdate);
    await telegram.until(() => callsOf(bot, "sendMessage").length === 1);
    const { person, chat } = someone(bot);
    await telegram.type(chat, person, "/about");
    expect(bot.logged("removed")).toHaveLength(1);
    expect(bot.logged("answer lost")).toEqual([]);
  });
});

describe("a place that", () => {
  async function openNoted(told: string[]): Promise<TestBot> {
    const note = (what: string) => async (placeId: string) => void told.push(`${what} ${placeId}`);
    return openBot({ wrap: (host) => ({ ...host, placeGone: note("gone"), placeBack: note("back") }) });
  }

  it("removes the bot, and takes it in again, is told of; other rights there are not", async () => {
    const told: string[] = [];
    await using bot = await openNoted(told);
    const { telegram } = bot;
    const { person, chat } = someone(bot);
    const group = telegram.group({ admins: [person] });
    await telegram.botBecomes(group, "administrator", person);
    await telegram.botBecomes(group, "kicked", person);
    await telegram.botBecomes(group, "member", person);
    await telegram.botBecomes(chat, "kicked", person);
    await telegram.botBecomes(chat, "member", person);
    await telegram.type(chat, person, "/about");
    const [shared, own] = [`telegram:chat:${group.id}`, `telegram:user:${person.id}`];
    expect(told).toEqual([`gone ${shared}`, `back ${shared}`, `gone ${own}`, `back ${own}`]);
    expect(bot.logged("removed")).toHaveLength(2);
    expect(bot.logged("taken in")).toHaveLength(2);
  });

  it("removes the bot is written down also where nothing else can be", async () => {
    const wrap = (host: Host): Host => ({
      ...host,
      placeGone: () => Promise.reject(new Error("the database is away")),
    });
    await using bot = await openBot({ wrap });
    const { telegram } = bot;
    const { person, chat } = someone(bot);
    await telegram.botBecomes(telegram.group(), "kicked", person);
    await telegram.type(chat, person, "/about");
    expect(bot.tested.troubles).toEqual([]);
    expect(bot.logged("failed")).toHaveLength(1);
  });
});

describe("the settings of a group", () => {
  const ask = (
    bot: TestBot,
    group: FakeChat,
    ...[from, options]: [Parameters<TestBot["telegram"]["type"]>[1], object?]
  ) => bot.telegram.type(group, from, "/settings currency=EUR for=here", options);

  it("are for those who manage it, among them who hides behind it, and for nobody else", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { ada, bob } = people(bot);
    const group = telegram.group({ admins: [ada] });
    const news = telegram.channel();
    expect(textIn(await ask(bot, group, bob))).toContain("For managers only");
    expect(textIn(await ask(bot, group, bob, { asChannel: news }))).toContain("For managers only");
    expect(await bot.tested.memory.settings(`telegram:chat:${group.id}`)).toEqual({});
    expect(textIn(await ask(bot, group, ada))).toContain("Saved");
    expect(await bot.tested.memory.settings(`telegram:chat:${group.id}`)).toEqual({ currency: "EUR" });
    const hidden = telegram.group({ admins: [ada] });
    expect(textIn(await ask(bot, hidden, ada, { anonymousAdmin: true }))).toContain("Saved");
  });

  it("are asked about anew when the bot's own rights there have changed", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { ada } = people(bot);
    const group = telegram.group({ admins: [ada] });
    await ask(bot, group, ada);
    await ask(bot, group, ada);
    expect(callsOf(bot, "getChatAdministrators")).toHaveLength(1);
    await telegram.botBecomes(group, "administrator", ada);
    await ask(bot, group, ada);
    expect(callsOf(bot, "getChatAdministrators")).toHaveLength(2);
  });

  it("go along to an id that is told only when an answer is sent", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { ada } = people(bot);
    const [group, next] = [telegram.group({ admins: [ada] }), telegram.group({ supergroup: true })];
    await ask(bot, group, ada);
    const description = "Bad Request: group chat was upgraded to a supergroup chat";
    const parameters = { migrate_to_chat_id: next.id };
    telegram.fail({ method: "sendMessage", code: 400, description, parameters, times: 1 });
    void telegram.type(group, ada, "/about");
    await telegram.until(() => callsOf(bot, "sendMessage").at(-1)?.["chat_id"] === next.id);
    await telegram.type(next, ada, "/about");
    expect(await bot.tested.memory.settings(`telegram:chat:${next.id}`)).toEqual({ currency: "EUR" });
  });

  it("are led through by whoever hid behind the group when asking, and by no member", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { ada, bob } = people(bot);
    const group = telegram.group({ admins: [ada] });
    const page = await telegram.type(group, ada, "/settings for=here", { anonymousAdmin: true });
    const byMember = await telegram.press(page.messages[0]!, "Reset all", bob, { expect: 1 });
    expect(byMember.edits).toEqual([]);
    expect(textIn(byMember)).toContain("For managers only");
    const byAdmin = await telegram.press(page.messages[0]!, "Currency", ada, { expect: 1 });
    expect(byAdmin.edits).toHaveLength(1);
    const chosen = await telegram.press(byAdmin.edits[0]!, "EUR", ada, { expect: 1 });
    expect(chosen.edits[0]?.text).toContain("Settings of this place");
    expect(await bot.tested.memory.settings(`telegram:chat:${group.id}`)).toEqual({ currency: "EUR" });
  });

  it("go along when the group becomes a supergroup, also where that is only found out by an answer", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { ada } = people(bot);
    const group = telegram.group({ admins: [ada] });
    await ask(bot, group, ada);
    const asked = await telegram.type(group, ada, "/about");
    const next = await telegram.migrate(group);
    const price = await telegram.type(next, ada, "/price akt");
    expect(textIn(price)).toContain("€");

    // A press on a message of the old group is answered in the new one.
    const query = { id: "1", from: ada, chat_instance: "1", data: ">help", message: asked.messages[0]!.wire };
    await telegram.deliver({ callback_query: query });
    await telegram.until(
      () =>
        callsOf(bot, "sendMessage").at(-1)?.["chat_id"] === next.id &&
        callsOf(bot, "sendMessage").length === 4,
    );
    expect(bot.tested.troubles).toEqual([]);
  });
});

describe("in a channel the bot", () => {
  it("answers a command with its name, and every press in private", async () => {
    await using bot = await openBot({ pace: { typingAfterMs: 0 } });
    const { telegram } = bot;
    const { ada, bob } = people(bot);
    const channel = telegram.channel();
    await telegram.type(channel, ada, "/about", { expect: "nothing" });
    const answer = await telegram.type(channel, ada, "/earnings@rigwise_test_bot 4090 0.12");
    expect(textIn(answer)).toContain("4090");
    expect(answer.actions).toEqual([]);
    const pressed = await telegram.press(answer.messages[0]!, "Why?", bob);
    expect(pressed.callback?.url).toBe("https://t.me/rigwise_test_bot?start=why");
    expect(callsOf(bot, "sendMessage")).toHaveLength(1);
    // Nobody is seen typing there.
    expect(callsOf(bot, "sendChatAction")).toEqual([]);
  });
});

describe("who manages a chat", () => {
  const group = { id: -5, kind: "group" } as const;
  const user = (id: number) => ({ kind: "user", id }) as const;

  function open(lists: readonly (readonly number[] | Error)[]) {
    const clock = testClock();
    let asked = 0;
    const administrators = async (): Promise<readonly number[]> => {
      const list = lists[Math.min(asked, lists.length - 1)] ?? [];
      asked += 1;
      if (list instanceof Error) throw list;
      return list;
    };
    return { managers: createManagers({ administrators, clock }), clock, asked: () => asked };
  }

  it("is asked once in five minutes, and again where somebody may just have been promoted", async () => {
    const { managers, clock, asked } = open([[1], [1, 2]]);
    expect(await managers.isManager(group, user(1))).toBe(true);
    expect(await managers.isManager(group, user(2))).toBe(false);
    expect(asked()).toBe(1);
    clock.pass({ seconds: 11 });
    expect(await managers.isManager(group, user(2))).toBe(true);
    expect(asked()).toBe(2);
    clock.pass({ minutes: 4 });
    expect(await managers.isManager(group, user(2))).toBe(true);
    expect(asked()).toBe(2);
    clock.pass({ minutes: 2 });
    await managers.isManager(group, user(2));
    expect(asked()).toBe(3);
  });

  it("is asked anew when rights have changed, and when it could not be told", async () => {
    const { managers, asked } = open([[1], [], new Error("no"), [1]]);
    expect(await managers.isManager(group, user(1))).toBe(true);
    managers.forget(group.id);
    expect(await managers.isManager(group, user(1))).toBe(false);
    managers.forget(group.id);
    await expect(managers.isManager(group, user(1))).rejects.toThrow("no");
    expect(await managers.isManager(group, user(1))).toBe(true);
    expect(asked()).toBe(4);
  });

  it("is everybody in private, and a chat only of itself", async () => {
    const { managers, asked } = open([[]]);
    expect(await managers.isManager({ id: 1, kind: "private" }, user(1))).toBe(true);
    expect(await managers.isManager(group, { kind: "chat", id: -5 })).toBe(true);
    expect(await managers.isManager(group, { kind: "chat", id: -6 })).toBe(false);
    expect(asked()).toBe(0);
  });
});

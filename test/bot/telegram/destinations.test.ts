import { describe, expect, it } from "vitest";
import type { Ask, Host } from "../../../bot/platform.ts";
import type { FakeChat } from "../../fakes/telegram/chats.ts";
import { callsOf, openBot, someone, type TestBot } from "./bot.ts";

/** The bot, and every request that reached its reception. */
async function openAsked(): Promise<{ readonly bot: TestBot; readonly asks: Ask[] }> {
  const asks: Ask[] = [];
  const wrap = (host: Host): Host => ({
    ...host,
    reception: {
      ...host.reception,
      answer: (ask) => {
        asks.push(ask);
        return host.reception.answer(ask);
      },
    },
  });
  return { bot: await openBot({ wrap }), asks };
}

/** Where a digest could go that is ordered in such a chat by such a person. */
async function orderedIn(
  { bot, asks }: Awaited<ReturnType<typeof openAsked>>,
  chat: FakeChat,
  {
    by,
    picked,
    ...how
  }: { by: ReturnType<typeof someone>["person"]; picked?: string; topic?: number; anonymousAdmin?: boolean },
) {
  const name = chat.type === "channel" ? "@rigwise_test_bot" : "";
  await bot.telegram.type(chat, by, `/about${name}`, how);
  return asks.at(-1)?.destination?.(picked);
}

describe("a digest that is ordered in a chat", () => {
  it("goes to the person in private", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const { person, chat } = someone(bot);
    const place = `telegram:user:${person.id}`;
    const own = { target: { channel: String(person.id) }, place, shared: false, managed: true, missing: [] };
    expect(await orderedIn(asked, chat, { by: person })).toMatchObject(own);
    expect(await orderedIn(asked, chat, { by: person, picked: String(person.id) })).toMatchObject(own);
    expect(callsOf(bot, "getChat")).toEqual([]);
  });

  it("goes to the group, for its administrators", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const [ada, bob] = [someone(bot).person, someone(bot).person];
    const group = bot.telegram.group({ title: "My\u202E <rigs>", admins: [ada] });
    expect(await orderedIn(asked, group, { by: ada })).toEqual({
      platform: "telegram",
      target: { channel: String(group.id) },
      place: `telegram:chat:${group.id}`,
      shared: true,
      name: "My <rigs>",
      publishes: false,
      managed: true,
      missing: [],
    });
    expect(await orderedIn(asked, group, { by: bob })).toMatchObject({ managed: false });
    expect(await orderedIn(asked, group, { by: bob, anonymousAdmin: true })).toMatchObject({ managed: true });
  });

  it("goes to the topic in which it is asked, and to no topic in General or in reply to somebody", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const { telegram } = bot;
    const { person } = someone(bot);
    const forum = telegram.group({ forum: true });
    const topic = telegram.topic(forum);
    expect(await orderedIn(asked, forum, { by: person, topic })).toMatchObject({
      target: { channel: String(forum.id), thread: String(topic) },
    });
    expect(await orderedIn(asked, forum, { by: person })).toMatchObject({
      target: { channel: String(forum.id) },
    });
    const first = await telegram.type(forum, person, "/about", { topic });
    await telegram.press(first.messages[0]!, "Help", person, { expect: 1 });
    expect(await asked.asks.at(-1)?.destination?.()).toMatchObject({ target: { thread: String(topic) } });
    const group = telegram.group({ supergroup: true });
    const other = await telegram.type(group, person, "/about");
    await telegram.type(group, person, "/about", { replyTo: other.messages[0]! });
    expect(await asked.asks.at(-1)?.destination?.()).toMatchObject({ target: { channel: String(group.id) } });
    expect(await asked.asks.at(-1)?.destination?.()).not.toHaveProperty("target.thread");
  });

  it("goes to the channel in whose name it is ordered", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const { person } = someone(bot);
    const channel = bot.telegram.channel({ title: "Rig news" });
    expect(await orderedIn(asked, channel, { by: person })).toMatchObject({
      target: { channel: String(channel.id) },
      name: "Rig news",
      managed: true,
      missing: [],
    });
  });

  it("is told to need what we may not do", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const { telegram } = bot;
    const { person, chat } = someone(bot);
    const missingIn = async ({ id }: FakeChat) => {
      const found = await orderedIn(asked, chat, { by: person, picked: String(id) });
      return typeof found === "object" ? found.missing : found;
    };
    const muted = telegram.group({ supergroup: true, bot: "restricted" });
    expect(await missingIn(muted)).toEqual(["send-messages"]);
    expect(await missingIn(telegram.group({ quiet: true }))).toEqual(["send-messages"]);
    expect(await missingIn(telegram.group({ quiet: true, bot: "administrator" }))).toEqual([]);
    expect(await missingIn(telegram.channel({ posts: false }))).toEqual(["post-messages"]);
    expect(await missingIn(telegram.group({ bot: "left" }))).toBe("unknown");
    expect(await missingIn(telegram.group({ bot: "kicked" }))).toBe("unknown");
    expect(telegram.complaints).toEqual([]);
  });

  it("is looked into once a minute, and anew when our rights there have changed", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const { person, chat } = someone(bot);
    const group = bot.telegram.group({ supergroup: true, bot: "restricted", admins: [person] });
    const order = () => orderedIn(asked, chat, { by: person, picked: String(group.id) });
    await order();
    await order();
    expect(callsOf(bot, "getChatMember")).toHaveLength(1);
    await bot.telegram.botBecomes(group, "member", person);
    expect(await order()).toMatchObject({ missing: [] });
    bot.tested.clock.pass({ seconds: 61 });
    await order();
    expect(callsOf(bot, "getChatMember")).toHaveLength(3);
  });
});

describe("a digest that is ordered for another chat", () => {
  it("needs somebody who manages that chat, which is known by its id or public name", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const { telegram } = bot;
    const [ada, bob] = [someone(bot), someone(bot)];
    const channel = telegram.channel({ title: "Rig news", username: "rig_news", admins: [ada.person] });
    for (const picked of [String(channel.id), ` ${channel.id} `, "@rig_news"]) {
      expect(await orderedIn(asked, ada.chat, { by: ada.person, picked })).toMatchObject({
        target: { channel: String(channel.id) },
        place: `telegram:chat:${channel.id}`,
        name: "Rig news",
        managed: true,
      });
    }
    const foreign = await orderedIn(asked, bob.chat, { by: bob.person, picked: String(channel.id) });
    expect(foreign).toMatchObject({ managed: false });
    expect(foreign).not.toHaveProperty("name");
  });

  it("cannot be managed by who hides behind a chat of their own", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const { telegram } = bot;
    const { person } = someone(bot);
    const [own, other] = [telegram.group({ admins: [person] }), telegram.group({ admins: [person] })];
    const hidden = { by: person, picked: String(other.id), anonymousAdmin: true };
    expect(await orderedIn(asked, own, hidden)).toMatchObject({ managed: false });
  });

  it("goes nowhere where there is no such chat, or it is somebody else's private one", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const [ada, bob] = [someone(bot), someone(bot)];
    for (const picked of [
      String(bob.person.id),
      "-1009",
      "@nobody_here",
      "news",
      "",
      "1e3",
      "-1.5",
      "9".repeat(30),
    ])
      expect(await orderedIn(asked, ada.chat, { by: ada.person, picked })).toBe("unknown");
    expect(bot.telegram.complaints).toEqual([]);
  });

  it("follows a group to its new id", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const { person, chat } = someone(bot);
    const group = bot.telegram.group({ admins: [person] });
    const next = await bot.telegram.migrate(group);
    expect(await orderedIn(asked, chat, { by: person, picked: String(group.id) })).toMatchObject({
      target: { channel: String(next.id) },
      place: `telegram:chat:${next.id}`,
      managed: true,
    });
  });

  it("is not said to be impossible only because Telegram does not answer", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const { person, chat } = someone(bot);
    const group = bot.telegram.group({ admins: [person] });
    bot.telegram.fail({ method: "getChat", code: 401, description: "Unauthorized" });
    await expect(orderedIn(asked, chat, { by: person, picked: String(group.id) })).rejects.toThrow("401");
  });

  it("is not managed by anybody where its administrators are kept from us", async () => {
    const asked = await openAsked();
    await using bot = asked.bot;
    const { person, chat } = someone(bot);
    const group = bot.telegram.group({ admins: [person] });
    const description = "Bad Request: member list is inaccessible";
    bot.telegram.fail({ method: "getChatAdministrators", code: 400, description });
    const found = await orderedIn(asked, chat, { by: person, picked: String(group.id) });
    expect(found).toMatchObject({ managed: false });
  });
});

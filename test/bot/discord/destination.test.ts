import { describe, expect, it } from "vitest";
import { command } from "../../../commands/command.ts";
import type { Destination, NoDestination } from "../../../commands/digests.ts";
import { commands } from "../../../commands/index.ts";
import { option } from "../../../commands/options.ts";
import { press, slash } from "../../fakes/discord/index.ts";
import type { Interaction } from "../../fakes/discord/asking.ts";
import { openReadyBot, plainReply, type TestBot, type TestBotOptions } from "./bot.ts";

/** discord-api-docs topics/permissions. */
const bits = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  view: 1n << 10n,
  send: 1n << 11n,
  manageMessages: 1n << 13n,
  embed: 1n << 14n,
  attach: 1n << 15n,
  manageThreads: 1n << 34n,
  sendInThreads: 1n << 38n,
};
/** discord-api-docs resources/channel, Channel Types. */
const types = {
  voice: 2,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  stage: 13,
  forum: 15,
} as const;

type Found = Destination | NoDestination;

interface AskingBot extends TestBot {
  /** What a digest ordered so would go to. */
  find(interaction: Interaction): Promise<Found | undefined>;
}

/** The bot with a command that looks where it could send to, at a channel that was picked for `network`. */
async function openAskingBot(options: TestBotOptions = {}): Promise<AskingBot> {
  const found: Found[] = [];
  const about = command({
    name: "about",
    options: { network: option.channel().optional() },
    form: ["network"],
    run: async ({ network: picked }, { destination }) => {
      found.push(await destination(picked));
      const again = [
        { label: "Here", line: "about" },
        { label: "There", line: `about network=${picked ?? ""}` },
      ];
      return plainReply("Found", { buttons: again });
    },
  });
  const others = commands.filter(({ name }) => name !== "about");
  const bot = await openReadyBot({ ...options, host: { commands: [...others, about] } });
  const find = async (interaction: Interaction) => {
    await bot.discord.interact(interaction, options.mode === "http" ? bot.via : "gateway");
    return found.at(-1);
  };
  return { ...bot, find };
}

const picking = (channel: { readonly id: string }): Interaction => slash("about", { network: channel.id });

describe.each(["gateway", "http"] as const)("where a digest could go, asked over %s", (mode) => {
  it("is the channel in which it is asked", async () => {
    await using bot = await openAskingBot({ mode });
    const { home } = bot.discord.places;
    expect(await bot.find(slash("about"))).toEqual({
      platform: "discord",
      target: { channel: home.id },
      place: `discord:guild:${home.guild?.id}`,
      shared: true,
      name: "#general",
      publishes: false,
      managed: false,
      managesPlace: false,
      missing: [],
    });
    expect(bot.discord.complaints).toEqual([]);
  });

  it("is the channel that was picked", async () => {
    await using bot = await openAskingBot({ mode });
    const { places } = bot.discord;
    const news = places.addChannel({ type: types.announcement, name: "news" });
    expect(await bot.find(picking(news))).toMatchObject({
      target: { channel: news.id },
      place: `discord:guild:${places.home.guild?.id}`,
      name: "#news",
      publishes: true,
    });
  });
});

describe("where a digest could go", () => {
  it("is a thread or the post of a forum, by the channel that it belongs to", async () => {
    await using bot = await openAskingBot();
    const { places } = bot.discord;
    const parent = places.addChannel({ type: types.forum, name: "rigs" });
    const post = places.addChannel({ type: types.publicThread, name: "4090", parent });
    const hidden = places.addChannel({ type: types.privateThread, parent: places.home });
    const news = places.addChannel({ type: types.announcementThread, parent: places.home });
    const target = { channel: parent.id, thread: post.id };
    expect(await bot.find({ ...slash("about"), where: post })).toMatchObject({ target, name: "#4090" });
    expect(await bot.find(picking(post))).toMatchObject({ target, missing: [] });
    expect(await bot.find(picking(hidden))).toMatchObject({
      target: { channel: places.home.id, thread: hidden.id },
    });
    expect(await bot.find(picking(news))).toMatchObject({ publishes: false });
  });

  it("can be sent to as it is", async () => {
    await using bot = await openAskingBot();
    const { discord, platform } = bot;
    const thread = discord.places.addChannel({ type: types.publicThread, parent: discord.places.home });
    const found = await bot.find({ ...slash("about"), where: thread });
    if (found === undefined || typeof found === "string") throw new Error("nowhere");
    const labels = { sources: "Sources", cut: "Cut" };
    await platform.send(found.target, { reply: plainReply("Good morning"), labels, key: "a" });
    expect(discord.messages.at(-1)?.channel).toBe(thread);
  });

  it("is the talk with us where nobody else reads along", async () => {
    await using bot = await openAskingBot();
    const { places } = bot.discord;
    expect(await bot.find({ ...slash("about"), where: "direct" })).toEqual({
      platform: "discord",
      target: { channel: places.directOf(places.asker).id },
      place: `discord:user:${places.asker.id}`,
      shared: false,
      publishes: false,
      managed: true,
      missing: [],
    });
  });

  it("is nowhere among people who only use us as an app of their own", async () => {
    await using bot = await openAskingBot();
    const { home } = bot.discord.places;
    expect(await bot.find({ ...slash("about"), where: "group" })).toBe("not-installed");
    expect(await bot.find({ ...slash("about"), installed: "user" })).toBe("not-installed");
    expect(await bot.find({ ...picking(home), installed: "user" })).toBe("not-installed");
  });

  it("is no channel in which nothing can be posted by itself", async () => {
    await using bot = await openAskingBot();
    const { places } = bot.discord;
    for (const type of [types.voice, types.stage])
      expect(await bot.find({ ...slash("about"), where: places.addChannel({ type }) })).toBe("wrong-kind");
    for (const type of [types.voice, types.stage, types.forum])
      expect(() => bot.discord.begin(picking(places.addChannel({ type })))).toThrow("does not take");
  });

  it("is unknown where it was picked for another request", async () => {
    await using bot = await openAskingBot();
    const { discord } = bot;
    const news = discord.places.addChannel({ name: "news" });
    const first = await discord.interact(picking(news));
    expect(await bot.find(press(first, "There"))).toBe("unknown");
    expect(await bot.find(press(first, "Here"))).toMatchObject({
      target: { channel: discord.places.home.id },
    });
    const own = await discord.interact(picking(discord.places.home));
    expect(await bot.find(press(own, "There"))).toMatchObject({ name: "#general" });
  });

  it("is unknown where Discord does not tell the channel", async () => {
    await using bot = await openAskingBot();
    expect(await bot.find({ ...slash("about"), raw: { channel: undefined } })).toBe("unknown");
    expect(await bot.find({ ...slash("about"), raw: { channel: { id: "x", type: "odd" } } })).toBe("unknown");
  });
});

describe("what we lack where a digest shall go", () => {
  const all = bits.view | bits.send | bits.embed | bits.attach | bits.sendInThreads;

  it.each([
    ["nothing", all, []],
    ["nothing as an administrator", bits.administrator, []],
    ["to see the channel", all & ~bits.view, ["view-channel"]],
    ["to send", all & ~bits.send, ["send-messages"]],
    ["nothing that only threads need", all & ~bits.sendInThreads, []],
    ["to show and to attach", bits.view | bits.send, ["embed-links", "attach-files"]],
    ["everything", 0n, ["view-channel", "send-messages", "embed-links", "attach-files"]],
  ])("is %s", async (_what, app, missing) => {
    await using bot = await openAskingBot();
    const where = bot.discord.places.addChannel({ permissions: { app } });
    expect(await bot.find({ ...slash("about"), where })).toMatchObject({ missing });
    expect(await bot.find(picking(where))).toMatchObject({ missing });
  });

  it.each([
    ["nothing that only channels need", all & ~bits.send, false, []],
    ["to send in threads", all & ~bits.sendInThreads, false, ["send-messages-in-threads"]],
    ["to send where the thread is locked", all, true, ["send-messages-in-threads"]],
    ["nothing where we may manage the locked thread", all | bits.manageThreads, true, []],
  ])("in a thread is %s", async (_what, app, locked, missing) => {
    await using bot = await openAskingBot();
    const { places } = bot.discord;
    const parent = places.home;
    const where = places.addChannel({ type: types.publicThread, parent, locked, permissions: { app } });
    expect(await bot.find({ ...slash("about"), where })).toMatchObject({ missing });
    expect(await bot.find(picking(where))).toMatchObject({ missing });
  });

  it("is not guessed where Discord does not tell what we may do", async () => {
    await using bot = await openAskingBot();
    expect(await bot.find({ ...slash("about"), raw: { app_permissions: undefined } })).toMatchObject({
      missing: [],
    });
  });
});

describe("who may order a digest for others", () => {
  it.each([
    ["manages the server", bits.manageGuild, true],
    ["manages channels", bits.manageChannels, true],
    ["administers it", bits.administrator, true],
    ["only tidies up", bits.manageMessages | bits.manageThreads, false],
    ["only talks", bits.send, false],
  ])("somebody who %s: as it is in the channel itself", async (_who, people, managed) => {
    await using bot = await openAskingBot();
    const channel = bot.discord.places.addChannel({ permissions: { people } });
    expect(await bot.find({ ...slash("about"), permissions: people })).toMatchObject({ managed });
    expect(await bot.find(picking(channel))).toMatchObject({ managed });
  });

  it("is told by the channel that was picked and not by the one in which it is asked", async () => {
    await using bot = await openAskingBot();
    const { places } = bot.discord;
    const strangers = places.addChannel({ permissions: { people: bits.send } });
    const asManager = { ...picking(strangers), permissions: bits.manageGuild };
    expect(await bot.find(asManager)).toMatchObject({ managed: false });
  });
});

describe("a channel as an option", () => {
  it("is picked from those that can be written to", async () => {
    await using bot = await openAskingBot();
    const about = bot.discord.commands.find(({ name }) => name === "about");
    expect(about?.options).toMatchObject([{ name: "network", type: 7, channel_types: [0, 5, 10, 11, 12] }]);
    expect(bot.discord.complaints).toEqual([]);
  });

  it("may be written as Discord writes it, which on a form is no channel of the request", async () => {
    await using bot = await openAskingBot();
    const { discord } = bot;
    const typed = { type: 18, component: { type: 4, custom_id: "network", value: "" } };
    const data = (value: string) => ({
      custom_id: "!about",
      components: [{ ...typed, component: { ...typed.component, value } }],
    });
    const send = (value: string) => bot.find({ kind: "modal", data: data(value) });
    expect(await send(`<#${discord.places.home.id}>`)).toMatchObject({ name: "#general" });
    expect(await send("<#123456789012345678>")).toBe("unknown");
  });
});

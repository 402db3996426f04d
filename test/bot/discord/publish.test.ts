import { describe, expect, it } from "vitest";
import { openDiscord } from "../../../bot/discord/index.ts";
import type { Unasked } from "../../../bot/platform.ts";
import type { Reply } from "../../../commands/reply.ts";
import { startDiscord } from "../../fakes/discord/index.ts";
import { openTestHost } from "../host.ts";
import { openReadyBot, plainReply, type TestBot } from "./bot.ts";

const labels = { sources: "Sources", cut: "Cut" };
const announcement = 5;
const message = (key: string, more: Partial<Unasked> = {}): Unasked => ({
  reply: plainReply("Good morning"),
  labels,
  key,
  publish: true,
  ...more,
});
const long: Reply = plainReply("Long", {
  blocks: Array.from({ length: 40 }, (_, at) => ({ kind: "text", text: `${at} ${"word ".repeat(40)}` })),
});

const publishedIn = ({ discord }: TestBot) => discord.messages.map(({ crossposted }) => crossposted);
const refusalsIn = ({ host }: TestBot) =>
  host.logged.filter(({ msg }) => msg === "discord message not published").map(({ reason }) => reason);

/** The bot, and a channel that other servers follow. */
async function openNewsBot() {
  const bot = await openReadyBot();
  return { ...bot, news: { channel: bot.discord.places.addChannel({ type: announcement }).id } };
}

describe("a message for those who follow a channel", () => {
  it("goes on to them, all of it, once it is there", async () => {
    await using bot = await openNewsBot();
    expect(await bot.platform.send(bot.news, message("a"))).toMatchObject({ kind: "sent" });
    await bot.platform.send(bot.news, message("b", { reply: long }));
    expect(bot.discord.messages.length).toBeGreaterThan(2);
    expect(publishedIn(bot)).not.toContain(false);
    expect(bot.discord.complaints).toEqual([]);
  });

  it("stays in its channel where that is not wished", async () => {
    await using bot = await openNewsBot();
    await bot.platform.send(bot.news, message("a", { publish: false }));
    expect(publishedIn(bot)).toEqual([false]);
  });

  it("is published once although it was tried again", async () => {
    await using bot = await openNewsBot();
    await bot.platform.send(bot.news, message("a"));
    expect(await bot.platform.send(bot.news, message("a"))).toMatchObject({ kind: "sent" });
    expect(publishedIn(bot)).toEqual([true]);
    expect(refusalsIn(bot)).toEqual([]);
  });

  it("is sent all the same where it cannot be published, which is written down", async () => {
    await using bot = await openNewsBot();
    const { discord, platform } = bot;
    const home = { channel: discord.places.home.id };
    expect(await platform.send(home, message("a"))).toMatchObject({ kind: "sent" });
    discord.fail({ path: /crosspost$/, status: 403, code: 50013, times: 1 });
    expect(await platform.send(bot.news, message("b"))).toMatchObject({ kind: "sent" });
    discord.fail({ path: /crosspost$/, status: 503 });
    expect(await platform.send(bot.news, message("c"))).toMatchObject({ kind: "sent" });
    expect(refusalsIn(bot)).toEqual(["unknown", "no-permission", "unavailable"]);
    expect(publishedIn(bot)).toEqual([false, false, false]);
  });

  it("is published ten times an hour, and what is more stays in its channel and is told once", async () => {
    await using bot = await openNewsBot();
    const { discord, host, platform } = bot;
    const hour = { hours: 1 };
    for (let at = 0; at < 12; at += 1) await platform.send(bot.news, message(`a${at}`));
    expect(publishedIn(bot).filter(Boolean)).toHaveLength(10);
    expect(refusalsIn(bot)).toEqual(["hourly-limit"]);
    expect(discord.requests.filter(({ path }) => path.endsWith("/crosspost"))).toHaveLength(10);
    const other = { channel: discord.places.addChannel({ type: announcement }).id };
    await platform.send(other, message("other"));
    host.clock.pass(hour);
    discord.pass(3_600_000);
    await platform.send(bot.news, message("later"));
    expect(publishedIn(bot).slice(-2)).toEqual([true, true]);
  });

  it("does not hold up what comes after where Discord wants us to wait", async () => {
    await using bot = await openNewsBot();
    const { discord, platform } = bot;
    const headers = { "retry-after": "3000", "x-ratelimit-scope": "user" };
    const body = { message: "You are being rate limited.", retry_after: 3000, global: false };
    discord.fail({ path: /crosspost$/, status: 429, headers, body, times: 1 });
    expect(await platform.send(bot.news, message("a"))).toMatchObject({ kind: "sent" });
    expect(await platform.send(bot.news, message("b"))).toMatchObject({ kind: "sent" });
    expect(refusalsIn(bot)[0]).toBe("rate-limit-user");
  });
});

describe("a process that only sends", () => {
  /** The bot in that process. */
  async function openCourier() {
    const test = await openTestHost();
    const discord = await startDiscord({ unixMs: () => test.clock.now().epochMilliseconds });
    const { platform, route } = await openDiscord({
      token: discord.token,
      mode: "send",
      api: discord.api,
      host: test.host,
    });
    const close = async () => {
      await platform.stop();
      await discord.close();
      await test[Symbol.asyncDispose]();
    };
    return { test, discord, platform, route, [Symbol.asyncDispose]: close };
  }

  it("sends, and neither connects nor registers commands nor takes requests", async () => {
    await using courier = await openCourier();
    const { discord, platform, route, test } = courier;
    const target = { channel: discord.places.home.id };
    expect(await platform.send(target, message("a", { publish: false }))).toMatchObject({ kind: "sent" });
    expect(route).toBeUndefined();
    expect(discord.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /channels/${target.channel}/messages`,
    ]);
    expect(discord.gateway.identifies).toEqual([]);
    expect(test.logged).toContainEqual(expect.objectContaining({ msg: "started", mode: "send" }));
  });

  it("finishes what is on its way when it is told to stop, and sends nothing after that", async () => {
    await using courier = await openCourier();
    const { discord, platform } = courier;
    const target = { channel: discord.places.home.id };
    const release = discord.hang(/messages$/);
    const sending = platform.send(target, message("a", { publish: false }));
    await discord.until(() => discord.requests.length === 1);
    const order: string[] = [];
    const stopping = platform.stop().then(() => order.push("stopped"));
    void sending.then(() => order.push("sent"));
    expect(await platform.send(target, message("b"))).toMatchObject({ kind: "stop" });
    release();
    await stopping;
    expect(order).toEqual(["sent", "stopped"]);
    expect(await platform.ended).toBeUndefined();
    expect(discord.messages).toHaveLength(1);
  });

  it("ends where its token is refused", async () => {
    await using courier = await openCourier();
    const { discord, platform } = courier;
    discord.fail({ path: /messages$/, status: 401 });
    const outcome = await platform.send({ channel: discord.places.home.id }, message("a"));
    expect(outcome).toMatchObject({ kind: "stop" });
    expect((await platform.ended)?.message).toContain("DISCORD_TOKEN");
  });
});

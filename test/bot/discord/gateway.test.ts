import { describe, expect, it } from "vitest";
import { openDiscord } from "../../../bot/discord/index.ts";
import { commands } from "../../../commands/index.ts";
import { slash, startDiscord } from "../../fakes/discord/index.ts";
import { order } from "../../stored.ts";
import { openTestHost } from "../host.ts";
import { answering, openReadyBot, openTestBot, plainReply, type TestBot } from "./bot.ts";

const events = ({ host }: Pick<TestBot, "host">) => host.logged.map(({ msg }) => msg);
const isConnected = ({ discord }: TestBot) => discord.until(() => discord.gateway.connected > 0);
const guildsOnly = 1;

describe("the connection that is kept to Discord", () => {
  it("asks for no more than to hear of its servers", async () => {
    await using bot = await openReadyBot();
    expect(bot.discord.gateway.identifies).toEqual([{ intents: guildsOnly, shard: [0, 1] }]);
    await expect.poll(() => events(bot)).toContain("started");
  });

  it("goes on where it was lost, so that what was asked meanwhile is answered", async () => {
    await using bot = await openReadyBot();
    const { discord } = bot;
    for (const how of ["cut", "reconnect", 4000] as const) {
      discord.dropGateway(how);
      const meanwhile = await discord.interact(slash("about"));
      expect(meanwhile.words).toContain("Rigwise");
      await isConnected(bot);
    }
    expect(discord.gateway.resumes).toBe(3);
    expect(discord.gateway.identifies).toHaveLength(1);
    expect(events(bot).filter((event) => event === "resumed")).toHaveLength(3);
  });

  it("is tried until Discord is there", async () => {
    await using bot = await openTestBot();
    const { discord, host } = bot;
    await using late = await openTestHost();
    const mend = discord.fail({ path: /./, status: 503 });
    const { platform } = await openDiscord({
      token: discord.token,
      api: discord.api,
      mode: "gateway",
      host: late.host,
      backOffMs: () => 5,
    });
    const tries = () => late.logged.filter(({ msg }) => msg === "discord unreachable").length;
    await expect.poll(tries, { timeout: 3_000 }).toBeGreaterThan(2);
    const before = discord.gateway.identifies.length;
    mend();
    await discord.until(() => discord.gateway.identifies.length > before);
    await expect.poll(() => late.logged.map(({ msg }) => msg)).toContain("started");
    await platform.stop();
    expect(host.troubles).toEqual([]);
    expect(late.troubles).toEqual([]);
  });

  it("tells when a server puts us out, so that nothing more is sent there, and when we are back", async () => {
    await using bot = await openReadyBot();
    const { discord, host } = bot;
    const [guild] = discord.places.guilds;
    const place = `discord:guild:${guild!.id}`;
    const { subscriptions, limits } = host.orders;
    await subscriptions.add(order({ place, platform: "discord" }), limits);
    const reason = async () => (await subscriptions.ofPlace(place))[0]?.paused?.reason;
    discord.dispatch("GUILD_DELETE", { id: guild!.id, unavailable: true });
    await discord.interact(slash("about"));
    expect(await reason()).toBeUndefined();
    discord.dispatch("GUILD_DELETE", { id: guild!.id });
    await expect.poll(reason).toBe("removed");
    discord.dispatch("GUILD_CREATE", { id: guild!.id, channels: [], members: [], threads: [], roles: [] });
    await expect.poll(reason).toBeUndefined();
    expect(host.troubles).toEqual([]);
  });

  it("says why nobody is heard: not yet there, lost, silent, ended", async () => {
    const discord = await startDiscord();
    const open = discord.shutGateway();
    await using host = await openTestHost();
    const { token, api } = discord;
    const { platform } = await openDiscord({
      token,
      api,
      mode: "gateway",
      host: host.host,
      backOffMs: () => 5,
    });
    const notReady = () => platform.notReady(Temporal.Now.instant());
    expect(notReady()).toBe("not connected yet");
    open();
    const soon = { timeout: 10_000 };
    // Its clock stands still some time ago: only what Discord answers now counts.
    host.clock.pass(Temporal.Now.instant().since(host.clock.now()));
    await expect.poll(notReady, soon).toBeUndefined();
    expect(platform.notReady(Temporal.Now.instant().add({ seconds: 100 }))).toMatch(
      /^no heartbeat answered for \d+ s$/,
    );
    const shutAgain = discord.shutGateway();
    discord.dropGateway("cut");
    await expect.poll(notReady, soon).toBe("1 of 1 connections lost");
    shutAgain();
    await expect.poll(notReady, soon).toBeUndefined();
    await platform.stop();
    expect(notReady()).toBe("ended");
    await discord.close();
  });

  it("lets nothing that Discord sends end the bot", async () => {
    await using bot = await openReadyBot();
    const { discord, host } = bot;
    const odd = [
      {},
      { type: 2, data: null },
      { type: 3, data: { component_type: 2 } },
      { type: 5, data: {} },
      {
        type: 2,
        id: "5",
        application_id: "1",
        token: "t",
        member: { user: null },
        data: { name: "x", type: 1 },
      },
      { type: 77 },
      { channel: { type: 1 } },
    ];
    for (const each of odd) discord.dispatch("INTERACTION_CREATE", each);
    discord.dispatch("SOMETHING_NEW", { hello: true });
    expect((await discord.interact(slash("about"))).words).toContain("Rigwise");
    expect(events(bot).filter((event) => event === "discord event dropped")).toHaveLength(odd.length);
    expect(host.troubles).toEqual([]);
  });
});

describe("a token or a bot that Discord refuses", () => {
  it("ends the platform with a word for the operator, and without the token", async () => {
    await using discord = await startDiscord();
    await using test = await openTestHost();
    const token = `${discord.token}x`;
    const { platform } = await openDiscord({ token, api: discord.api, mode: "gateway", host: test.host });
    const failure = await platform.ended;
    expect(failure?.message).toBe("Discord refuses the token: check DISCORD_TOKEN");
    expect(JSON.stringify(test.logged) + failure?.stack).not.toContain(discord.token);
    expect(discord.requests.length).toBeLessThan(5);
  });

  it("ends it also later", async () => {
    await using bot = await openReadyBot();
    bot.discord.dropGateway(4004);
    expect((await bot.platform.ended)?.message).toContain("check DISCORD_TOKEN");
    expect(bot.discord.gateway.connected).toBe(0);
  });

  it("ends it with what Discord does not like about us", async () => {
    await using bot = await openReadyBot();
    bot.discord.dropGateway(4014);
    expect((await bot.platform.ended)?.message).toContain("4014");
  });
});

describe("the slash commands", () => {
  it("are registered once, and again only when they have changed", async () => {
    await using bot = await openReadyBot();
    const { discord, host } = bot;
    const puts = () =>
      discord.requests.filter(({ method, status }) => method === "PUT" && status === 200).length;
    const openAgain = async (given: readonly (typeof commands)[number][]) => {
      const asked = discord.requests.filter(({ path }) => path.endsWith("@me")).length;
      const again = await openDiscord({
        token: discord.token,
        api: discord.api,
        mode: "http",
        host: { ...host.host, commands: given },
      });
      await discord.until(() => discord.requests.filter(({ path }) => path.endsWith("@me")).length > asked);
      return again.platform;
    };
    await expect.poll(() => events({ host })).toContain("commands registered");
    const same = await openAgain(commands);
    const fewer = await openAgain(commands.slice(0, 3));
    await discord.until(() => puts() > 1);
    expect(puts()).toBe(2);
    expect(discord.commands.map(({ name }) => name)).toEqual(commands.slice(0, 3).map(({ name }) => name));
    expect(discord.complaints).toEqual([]);
    await same.stop();
    await fewer.stop();
  });

  it("that Discord does not like do not keep the bot from working", async () => {
    await using bot = await openTestBot();
    const { discord } = bot;
    await using other = await openTestHost();
    discord.fail({ method: "PUT", path: /commands$/, status: 400, code: 50035 });
    const { platform } = await openDiscord({
      token: discord.token,
      api: discord.api,
      mode: "gateway",
      host: other.host,
      backOffMs: () => 5,
    });
    await expect
      .poll(() => other.logged.filter(({ msg }) => msg === "failed"), { timeout: 3_000 })
      .toHaveLength(1);
    await expect.poll(() => other.logged.map(({ msg }) => msg), { timeout: 3_000 }).toContain("started");
    await platform.stop();
  });
});

describe("the end", () => {
  it("comes when what is under way is answered, and nothing more is taken", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answer = async () => {
      await promise;
      return plainReply("At last");
    };
    await using bot = await openReadyBot({ host: { commands: answering(commands, "about", answer) } });
    const { discord, platform, host } = bot;
    const first = discord.begin(slash("about"));
    await discord.interact(slash("start"));
    const stopped = platform.stop();
    const late = discord.begin(slash("start"));
    resolve();
    await stopped;
    expect(first.words).toBe("## At last");
    expect(late.callbackType).toBeUndefined();
    expect(discord.gateway.connected).toBe(0);
    expect(await platform.ended).toBeUndefined();
    expect(events({ host })).not.toContain("reconnecting");
  });

  it("comes also while Discord is away, and nothing comes back", async () => {
    await using bot = await openReadyBot();
    const { discord, platform, host } = bot;
    const open = discord.shutGateway();
    discord.dropGateway("cut");
    await expect.poll(() => events({ host }), { timeout: 3_000 }).toContain("reconnecting");
    await platform.stop();
    open();
    // Another bot that is lost and back has taken longer than the first one would have.
    await using other = await openTestHost();
    const { token, api } = discord;
    const second = await openDiscord({ token, api, mode: "gateway", host: other.host });
    await isConnected(bot);
    discord.dropGateway("cut");
    await expect.poll(() => events({ host: other }), { timeout: 3_000 }).toContain("resumed");
    expect(discord.gateway.connected).toBe(1);
    expect(discord.gateway.resumes).toBe(1);
    await second.platform.stop();
    expect(await platform.ended).toBeUndefined();
  });

  it("comes also before Discord was ever there, and twice is once", async () => {
    await using discord = await startDiscord();
    await using test = await openTestHost();
    discord.hang(/./);
    const { platform } = await openDiscord({
      token: discord.token,
      api: discord.api,
      mode: "gateway",
      host: test.host,
    });
    await expect.poll(() => discord.requests.length).toBeGreaterThan(0);
    await Promise.all([platform.stop(), platform.stop()]);
    expect(await platform.ended).toBeUndefined();
    expect(discord.gateway.identifies).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { openDiscord } from "../../../bot/discord/index.ts";
import { openHttpServer } from "../../../bot/http-server.ts";
import type { Host } from "../../../bot/platform.ts";
import { commands, ownerCommands } from "../../../commands/index.ts";
import { openUnfinished, type Unfinished } from "../../../core/storage/unfinished.ts";
import { slash, startDiscord, type FakeDiscord } from "../../fakes/discord/index.ts";
import { openTestHost } from "../host.ts";
import { answering, plainReply } from "./bot.ts";

/** interactions/receiving-and-responding, Interaction Callback Type. */
const promised = 5;
/** Longer than an answer takes whose sources all hang. */
const leaseSeconds = 60;

describe("an answer that was promised by a process that ended", () => {
  it("is given by another one, once", async () => {
    await using two = await twoProcesses("about");
    const asked = two.discord.begin(slash("about"), two.first);
    await asked.until(({ callbackType }) => callbackType === promised);
    two.pass(leaseSeconds + 1);
    await asked.until(({ words }) => words === "## At last");
    expect(two.answered()).toBe(1);
    expect(two.discord.complaints).toEqual([]);
  });

  it("is not given while the process that promised it may still do so", async () => {
    await using two = await twoProcesses("about");
    const asked = two.discord.begin(slash("about"), two.first);
    await asked.until(({ callbackType }) => callbackType === promised);
    two.pass(leaseSeconds - 1);
    two.goOn();
    await asked.until(({ words }) => words === "## By the first");
    expect(two.answered()).toBe(0);
  });

  it("says that it was interrupted where it would have changed something", async () => {
    await using two = await twoProcesses("settings");
    const asked = two.discord.begin(slash("settings", { currency: "EUR" }), two.first);
    await asked.until(({ callbackType }) => callbackType === promised);
    two.pass(leaseSeconds + 1);
    await asked.until(({ words }) => words.startsWith("## This was interrupted"));
    expect(two.answered()).toBe(0);
  });

  it("is promised although the database hangs, and is noted as given only after it was noted", async () => {
    const written = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    const calls: string[] = [];
    const unfinished: Unfinished = {
      async begin() {
        await written.promise;
        calls.push("begun");
      },
      async end() {
        calls.push("ended");
        ended.resolve();
      },
      takeOrphans: async () => [],
    };
    const given = Promise.withResolvers<void>();
    const slowly = () => given.promise.then(() => plainReply("At last"));
    await using host = await openTestHost({ commands: answering(commands, "about", slowly) });
    await using discord = await startDiscord({ unixMs: () => host.clock.now().epochMilliseconds });
    await using one = await openOne(discord, { ...host.host, unfinished }, 3_600_000);
    await discord.until(() => discord.commands.length > 0);
    const asked = discord.begin(slash("about"), one);
    await asked.until(({ callbackType }) => callbackType === promised);
    given.resolve();
    await asked.until(({ words }) => words === "## At last");
    expect(calls).toEqual([]);
    written.resolve();
    await ended.promise;
    expect(calls).toEqual(["begun", "ended"]);
  });

  it("is not done a second time by any command that changes what is kept", () => {
    const changing = [...commands, ...ownerCommands].filter(({ changes }) => changes).map(({ name }) => name);
    expect(changing.toSorted()).toEqual(["admin", "alert", "digest", "forget", "link", "rig", "settings"]);
  });
});

/** Two on one database and one Discord; the first does not get on with that command until it is told to. */
async function twoProcesses(stuck: string) {
  const { promise, resolve: goOn } = Promise.withResolvers<void>();
  const slowly = () => promise.then(() => plainReply("By the first"));
  const host = await openTestHost({ commands: answering(commands, stuck, slowly) });
  const other = await openTestHost({
    commands: answering(commands, "about", async () => plainReply("At last")),
  });
  const discord = await startDiscord({ unixMs: () => host.clock.now().epochMilliseconds });
  const unfinished = openUnfinished(host.database, host.clock);
  // It does not really end, and would else take up its own promise now and then.
  const first = await openOne(discord, { ...host.host, unfinished }, 3_600_000);
  const second = await openOne(discord, { ...other.host, unfinished }, 5);
  await discord.until(() => discord.commands.length > 0);
  return {
    discord,
    goOn,
    first: { url: first.url },
    pass: (seconds: number) => host.clock.pass({ seconds }),
    answered: () => other.logged.filter(({ msg }) => msg === "answered").length,
    async [Symbol.asyncDispose]() {
      goOn();
      await Promise.all([first, second].map((each) => each[Symbol.asyncDispose]()));
      await discord.close();
      await Promise.all([host, other].map((each) => each[Symbol.asyncDispose]()));
    },
  };
}

async function openOne(discord: FakeDiscord, host: Host, adoptEveryMs: number) {
  const { platform, route } = await openDiscord({
    token: discord.token,
    mode: "http",
    api: discord.api,
    host,
    deferAfterMs: 5,
    adoptEveryMs,
    backOffMs: () => 5,
  });
  const server = await openHttpServer({
    host: "127.0.0.1",
    port: 0,
    routes: route ? [route] : [],
    log: host.log,
  });
  return {
    url: `http://127.0.0.1:${server.port}/discord`,
    async [Symbol.asyncDispose]() {
      await platform.stop();
      await server.close();
    },
  };
}

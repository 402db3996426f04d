import { describe, expect, it } from "vitest";
import { readInteraction } from "../../../bot/discord/interaction.ts";
import { registerOwnerCommands } from "../../../bot/discord/owner-commands.ts";
import { planOf } from "../../../bot/discord/plan.ts";
import { openClients } from "../../../bot/discord/rest.ts";
import { commands } from "../../../commands/index.ts";
import { openLocales } from "../../../locales/index.ts";
import type { FakeAnswer as DiscordAnswer } from "../../fakes/discord/exchange.ts";
import { press, slash, wordsOf } from "../../fakes/discord/index.ts";
import { monday, order } from "../../stored.ts";
import { openReadyBot } from "../discord/bot.ts";
import type { TestHost } from "../host.ts";
import { callsOf, openBot, someone } from "../telegram/bot.ts";

const { say } = openLocales().language("en");
const administrator = 1n << 3n;
const unknown = say("mistake-unknown-command", { typed: "admin" });

/** A message for -100 that was refused, and one for -200 whose order is paused. Tells the id of the first. */
async function leaveLetters({ orders, outbox, clock }: TestHost): Promise<string> {
  const limits = { perPlace: 5, perOwner: 5 };
  await orders.subscriptions.add(order(), limits);
  await orders.subscriptions.add(order({ target: { channel: "-200" }, place: "telegram:chat:-200" }), limits);
  clock.pass(monday.add({ minutes: 1 }).since(clock.now()));
  const now = clock.now();
  await outbox.schedule({ now, limit: 10, jitterSeconds: 0 });
  const taken = await outbox.take("prepare", { now, limit: 2, leaseSeconds: 20 });
  const [refused, paused] = ["-100", "-200"].map((id) => taken.find(({ target }) => target.channel === id));
  await outbox.bury("prepare", refused!, { kind: "undelivered", reason: "wrong-payload", at: now });
  await outbox.drop("prepare", paused!, "paused", now);
  return refused!.id;
}

const textOf = ({
  messages,
  edits,
}: {
  messages: readonly { text: string }[];
  edits?: readonly { text: string }[];
}) => [...(edits ?? []), ...messages].map(({ text }) => text.replaceAll("\u2060", "")).join("\n");
const seen = ({ messages }: DiscordAnswer) =>
  messages.map((message) => ({ ephemeral: message.ephemeral, words: wordsOf(message) }));

describe("the command of whoever runs the bot, on Telegram", () => {
  it("tells in private how the bot fares", async () => {
    await using bot = await openBot({ host: { expected: ["telegram"] } });
    const { telegram, tested } = bot;
    tested.readiness.opened([bot.platform]);
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    await telegram.type(chat, person, "price akt");
    tested.clock.pass({ minutes: 3 });
    const text = textOf(await telegram.type(chat, person, "/admin"));
    expect(text).toContain("All is well");
    for (const line of [
      /Started\W+3 min/,
      /Telegram\W+connected/,
      /Database\W+SQLite/,
      /Digests today\W+0 sent/,
    ])
      expect(text).toMatch(line);
    expect(text).toMatch(/Waiting\W+0 to be made, 0 to be sent/);
    expect(text).toMatch(/coingecko\W+3 min/);
    expect(text).not.toContain(telegram.token);
    expect(telegram.complaints).toEqual([]);
  });

  it("says what needs a look: a platform that is not heard, letters, a source that fails", async () => {
    await using bot = await openBot({ host: { expected: ["discord", "telegram"] } });
    const { telegram, tested } = bot;
    tested.readiness.opened([bot.platform]);
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    await leaveLetters(tested);
    tested.world.upstream.behave("api.coingecko.com", { status: 503 });
    await telegram.type(chat, person, "price akt");
    const answer = await telegram.type(chat, person, "admin status");
    const text = textOf(answer);
    expect(text).toContain("Something needs a look");
    expect(text).toMatch(/Discord\W+not reached\W+could not be opened/);
    expect(text).toMatch(/Came to nothing\W+1 not delivered, 0 uncertain/);
    expect(text).toMatch(/coingecko\W+no answer yet\W+status 503/);
    expect(text).toMatch(/2 digests and 0 alerts, 0 of them paused/);
  });

  it("counts the digests of today by the owner's own day, and which of them were late", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    const { clock, outbox, orders } = tested;
    await orders.subscriptions.add(order(), { perPlace: 5, perOwner: 5 });
    await orders.subscriptions.add(order({ id: "later" }), { perPlace: 5, perOwner: 5 });
    clock.pass(monday.since(clock.now()));
    await outbox.schedule({ now: monday, limit: 10, jitterSeconds: 0 });
    const made = await outbox.take("prepare", { now: monday, limit: 2, leaseSeconds: 20 });
    await outbox.sent(made[0]!, "1", monday);
    await outbox.sent(made[1]!, "2", monday.add({ minutes: 16 }));
    clock.pass({ minutes: 20 });
    expect(textOf(await telegram.type(chat, person, "admin"))).toMatch(/today\W+2 sent, 1 of them late/);
    clock.pass({ hours: 24 });
    expect(textOf(await telegram.type(chat, person, "admin"))).toMatch(/today\W+0 sent/);
  });

  it("lists what came to nothing and what was dropped, and puts it back once", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    const id = await leaveLetters(tested);
    const listed = await telegram.type(chat, person, "admin letters");
    const text = textOf(listed);
    expect(textOf(await telegram.type(chat, person, "admin redrive"))).toBe(text);
    expect(text).toMatch(/Telegram -100\W+digest of Nov 23\W+not delivered · wrong-payload/);
    expect(text).toMatch(/Dropped[^]*Telegram -200\W+digest of Nov 23\W+paused/);
    const pressed = await telegram.press(listed.messages[0]!, "Telegram -100 · Nov 23", person, {
      expect: 1,
    });
    expect(textOf(pressed)).toContain("To be sent again: 1");
    const now = tested.clock.now();
    const taken = await tested.outbox.take("prepare", { now, limit: 5, leaseSeconds: 20 });
    expect(taken.map((one) => one.id)).toEqual([id]);
    expect(textOf(await telegram.type(chat, person, `admin redrive ${id}`))).toContain("No such message");
    expect(textOf(await telegram.type(chat, person, "admin letters"))).toContain(
      "No message came to nothing",
    );
  });

  it("puts all of them back at once", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    await leaveLetters(tested);
    expect(textOf(await telegram.type(chat, person, "admin redrive all"))).toContain("To be sent again: 1");
    expect(await tested.outbox.deadLetters(5)).toEqual([]);
  });

  it("is unknown to everybody else, and to its owner where others read along", async () => {
    await using bot = await openBot({ fake: { groupPrivacy: false } });
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    const owner = telegram.user({ first_name: "Tobias", language_code: "en" });
    tested.owners.add(`telegram:user:${owner.id}`);
    for (const line of ["/admin", "admin status", "admin letters"])
      expect(textOf(await telegram.type(chat, person, line))).toContain(unknown);
    const group = telegram.group();
    await telegram.type(group, owner, "/admin status", { expect: "nothing" });
    const named = await telegram.type(group, owner, `@${telegram.username} admin status`);
    expect(textOf(named)).toContain(unknown);
    expect(named.messages[0]?.keyboard.flat().filter((button) => "url" in button)).toEqual([]);
    const inline = await telegram.inline(owner, "admin status");
    expect(JSON.stringify(inline.results)).not.toMatch(/All is well|Something needs/);
  });

  it("stands in no menu and no help, and its owner is told of it by name alone", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    await telegram.until(() => callsOf(bot, "setMyCommands").length > 40);
    expect(JSON.stringify([...telegram.menus])).not.toContain('admin"');
    const about = textOf(await telegram.type(chat, person, "help admin"));
    expect(about).toBe(textOf(await telegram.type(chat, person, "help nonsense")));
    tested.owners.add(`telegram:user:${person.id}`);
    expect(textOf(await telegram.type(chat, person, "help"))).not.toContain("admin");
    expect(textOf(await telegram.type(chat, person, "help admin"))).toContain(say("command-admin"));
  });
});

describe("the command of whoever runs the bot, on Discord", () => {
  it("is offered in one server alone, to its administrators", async () => {
    await using bot = await openReadyBot({ ownsHome: true });
    const { discord } = bot;
    const home = discord.places.home.guild!.id;
    await discord.until(() => discord.commandsOfGuilds.has(home));
    expect([...discord.commandsOfGuilds.keys()]).toEqual([home]);
    expect(discord.commandsOfGuilds.get(home)).toMatchObject([
      { name: "admin", default_member_permissions: "0" },
    ]);
    expect(discord.commands.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    expect(discord.complaints).toEqual([]);
  });

  it("is offered nowhere without such a server, and is taken away from one that was it", async () => {
    await using bot = await openReadyBot();
    expect(bot.discord.commandsOfGuilds.size).toBe(0);
    const { token, api, applicationId, places } = bot.discord;
    const clients = openClients({ token, api, log: bot.host.host.log });
    const signal = new AbortController().signal;
    const at = async (guild: string | undefined) => {
      const options = { applicationId, rest: clients.proactive, host: bot.host.host, guild, signal };
      await registerOwnerCommands({ ...options, backOffMs: () => 5 });
    };
    const [home, lab] = places.guilds.map(({ id }) => id);
    await at(home);
    // Who puts a bot out of a server takes its commands there away.
    bot.discord.commandsOfGuilds.delete(home!);
    await at(home);
    expect(bot.discord.commandsOfGuilds.get(home!)).toHaveLength(1);
    await at(lab);
    expect(bot.discord.commandsOfGuilds.get(home!)).toEqual([]);
    expect(bot.discord.commandsOfGuilds.get(lab!)).toHaveLength(1);
    await at(undefined);
    expect(bot.discord.commandsOfGuilds.get(lab!)).toEqual([]);
    await at("123456789012345678");
    expect(bot.host.logged.filter(({ msg }) => msg === "owner commands not registered")).toMatchObject([
      { reason: "no-access" },
    ]);
    clients.close();
    const puts = bot.discord.requests.filter(({ path }) => path.includes("/guilds/"));
    expect(puts.filter(({ method }) => method === "PUT")).toHaveLength(6);
  });

  it("has no help where others would read it, also for its owner", async () => {
    await using bot = await openReadyBot({ ownsHome: true });
    const { discord, host } = bot;
    host.owners.add(`discord:user:${discord.places.asker.id}`);
    const about = await discord.interact(slash("help", { about: "admin" }));
    expect(about.words).not.toContain(say("command-admin"));
    const alone = await discord.interact({ ...slash("help", { about: "admin" }), where: "direct" });
    expect(alone.words).toContain(say("command-admin"));
  });

  it("answers its owner, seen by that one alone", async () => {
    await using bot = await openReadyBot({ ownsHome: true });
    const { discord, host } = bot;
    await discord.until(() => discord.commandsOfGuilds.size > 0);
    host.owners.add(`discord:user:${discord.places.asker.id}`);
    await leaveLetters(host);
    const permissions = administrator;
    const status = await discord.interact({ ...slash("admin"), permissions });
    expect(seen(status)).toMatchObject([
      { ephemeral: true, words: expect.stringContaining("Something needs") },
    ]);
    const letters = await discord.interact({ ...press(status, say("button-admin-letters")), permissions });
    expect(seen(letters)).toMatchObject([
      { ephemeral: true, words: expect.stringContaining("Telegram -100") },
    ]);
    const again = await discord.interact({ ...press(letters, "Telegram -100 · Nov 23"), permissions });
    expect(seen(again)).toMatchObject([{ ephemeral: true, words: expect.stringContaining("sent again: 1") }]);
    expect(discord.complaints).toEqual([]);
  });

  it("is not done a second time for a process that ended", async () => {
    await using bot = await openReadyBot({ ownsHome: true });
    const { discord, host } = bot;
    await discord.until(() => discord.commandsOfGuilds.size > 0);
    const { interaction } = await discord.interact({ ...slash("admin"), permissions: administrator });
    const asked = readInteraction(interaction);
    if (asked?.kind !== "command") throw new Error("that is no command");
    expect((await planOf(asked, host.host)).changes).toBe(true);
  });

  it("tells an administrator who is no owner that there is no such command", async () => {
    await using bot = await openReadyBot({ ownsHome: true });
    const { discord, host } = bot;
    await discord.until(() => discord.commandsOfGuilds.size > 0);
    host.owners.add("discord:user:1");
    const asked = await discord.interact({
      ...slash("admin", { action: "status" }),
      permissions: administrator,
    });
    expect(seen(asked)).toMatchObject([{ ephemeral: true, words: expect.stringContaining(unknown) }]);
  });
});

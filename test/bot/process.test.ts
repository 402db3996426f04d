import { describe, expect, it } from "vitest";
import { press, slash } from "../fakes/discord/index.ts";
import { buttonsOn, type FakeMessage as DiscordMessage } from "../fakes/discord/messages.ts";
import type { FakeMessage as TelegramMessage } from "../fakes/telegram/messages.ts";
import type { Logged } from "./host.ts";
import { openSurroundings, secrets, type Running, type Surroundings } from "./running.ts";

const hook = "https://bot.example.org/telegram/0123456789abcdef";
const byPost = {
  DISCORD_MODE: "http",
  TELEGRAM_MODE: "webhook",
  TELEGRAM_WEBHOOK_URL: hook,
  TELEGRAM_WEBHOOK_SECRET: secrets.webhook,
} as const;

/** More than a button carries on either platform. */
const detailed = {
  gpu: "rtx4090",
  power: "0.12",
  util: "60%",
  hardware: "2400",
  life: "4",
};
/** What Discord has no options of their own for. */
const rest = "fixed=20 residual=30% discount=5% psu=92% pue=1.1";
const wrongTokens = {
  discord: "MTE5MDAwMDAwMDAwMDAwMDAw.GwrOng.abcdefghijklmnopqrstuvwxyz0123456789AB",
  telegram: "7712345678:AAwrongwrongwrongwrongwrongwrongwro",
} as const;
const tokenless = { DISCORD_TOKEN: undefined, TELEGRAM_TOKEN: undefined };
const password = encodeURIComponent(secrets.password);
const polledElsewhere = {
  method: "getUpdates",
  code: 409,
  description: "Conflict: terminated by other getUpdates request",
} as const;
/** How the token of every interaction begins. */
const interactionToken = Buffer.from("interaction:").toString("base64url");
const onDiscord = ({ platform }: Logged) => platform === "discord";
const onTelegram = ({ platform }: Logged) => platform === "telegram";

// Starting takes a second or so, and several start at once.
describe.concurrent("the bot as a process", { timeout: 90_000 }, () => {
  it("answers on both platforms, over the gateway and by polling", async () => {
    await using here = await openSurroundings();
    await up(here, here.start());
    expect((await here.discord.interact(slash("gpu", { gpu: "rtx4090" }))).words).toContain("RTX 4090");
    expect((await typed(here, "gpu 4090")).text).toContain("RTX 4090");
    expectNothingWrong(here);
  });

  it("answers on both platforms, over HTTP and by webhook", async () => {
    await using here = await openSurroundings();
    const bot = here.start(byPost);
    const via = await door(here, bot);
    expect(await here.discord.probe(via.url)).toEqual([]);
    const answer = await here.discord.interact(slash("gpu", { gpu: "rtx4090" }), via);
    expect(answer.words).toContain("RTX 4090");
    expect((await typed(here, "gpu 4090")).text).toContain("RTX 4090");
    expectNothingWrong(here);
  });

  it("goes on after it was killed: old buttons work, settings hold, and nothing is registered again", async () => {
    await using here = await openSurroundings();
    const first = here.start();
    await up(here, first);
    const { discord, telegram } = here;
    const anna = telegram.user({ language_code: "en" });
    const chat = telegram.privateChat(anna);
    const answer = await discord.interact(slash("earnings", { ...detailed, more: rest }));
    await discord.interact(slash("settings", { currency: "EUR" }));
    const line = `earnings ${typedOut(detailed)} ${rest}`;
    // The picture comes first.
    const [, message] = (await telegram.type(chat, anna, line, { expect: 2 })).messages;
    const [choices] = (await telegram.type(chat, anna, "/earnings")).messages;
    // Neither platform carries a line of that length.
    const hashed = expect.stringMatching(/^>#/);
    expect(buttonOn(answer.messages[0], "Compare networks")).toMatchObject({ custom_id: hashed });
    expect(keyOn(message, "Compare networks")).toMatchObject({ callback_data: hashed });
    first.kill("SIGKILL");
    await first.ended;

    const second = here.start();
    await started(second);
    expect((await discord.interact(press(answer, "Compare networks"))).words).toContain("€");
    const compared = await telegram.press(message!, "Compare networks", anna, { expect: 2 });
    expect(compared.messages[1]?.text).toContain("RTX 4090");
    const chosen = await telegram.press(choices!, "RTX 3090", anna, { expect: 1 });
    expect(chosen.edits[0]?.text).toContain("How many RTX 3090?");
    expect(discord.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
    expectNothingWrong(here);
  });

  it("answers nothing twice that was being answered when it was killed", async () => {
    await using here = await openSurroundings();
    const { discord, telegram } = here;
    const first = here.start();
    await up(here, first);
    const anna = telegram.user({ language_code: "en" });
    const chat = telegram.privateChat(anna);
    const releases = [discord.hang(/\/callback$/), telegram.hang("sendMessage")];
    const asked = discord.begin(slash("gpu", { gpu: "h100-sxm5" }));
    // It has been confirmed, and so Telegram does not bring it again.
    await telegram.type(chat, anna, "gpu h100 sxm", { expect: "nothing" });
    await discord.until(() => discord.requests.some(({ path }) => path.endsWith("/callback")));
    await telegram.until(() => callsOf(here, "sendMessage").length > 0);
    first.kill("SIGKILL");
    await first.ended;
    for (const release of releases) release();

    await started(here.start());
    expect((await discord.interact(slash("gpu", { gpu: "rtx4090" }))).words).toContain("RTX 4090");
    expect((await telegram.type(chat, anna, "gpu 4090")).messages[0]?.text).toContain("RTX 4090");
    expect(asked.messages).toEqual([]);
    expect(discord.requests.filter(({ path }) => path.endsWith("/callback"))).toHaveLength(2);
    expect(callsOf(here, "sendMessage")).toHaveLength(2);
    expectNothingWrong(here);
  });

  it("takes up what Telegram could not bring while it was away, and tells it no second time where to bring it", async () => {
    await using here = await openSurroundings();
    const { discord, telegram } = here;
    const first = here.start(byPost);
    await door(here, first);
    expect((await typed(here, "gpu 4090")).text).toContain("RTX 4090");
    first.kill("SIGKILL");
    await first.ended;
    const answer = typed(here, "gpu h100 sxm");

    const via = await door(here, here.start(byPost));
    expect((await answer).text).toContain("H100");
    expect((await discord.interact(slash("gpu", { gpu: "rtx4090" }), via)).words).toContain("RTX 4090");
    expect(callsOf(here, "setWebhook")).toHaveLength(1);
    expect(callsOf(here, "sendMessage")).toHaveLength(2);
    expect(discord.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
    expect(telegram.unasked).toEqual([]);
    expectNothingWrong(here);
  });

  it("resumes the gateway without losing what was asked meanwhile, while Telegram goes on", async () => {
    await using here = await openSurroundings();
    const bot = here.start();
    await up(here, bot);
    here.discord.dropGateway();
    const asked = here.discord.begin(slash("gpu", { gpu: "h100-sxm5" }));
    expect((await typed(here, "gpu 4090")).text).toContain("RTX 4090");
    await bot.told("resumed", onDiscord);
    const answer = await asked.until(({ messages }) => messages.length > 0);
    expect(answer.words).toContain("H100");
    expect(here.discord.gateway).toMatchObject({ resumes: 1, identifies: [expect.anything()] });
    expectNothingWrong(here);
  });

  it("begins anew at the gateway where the session is over", async () => {
    await using here = await openSurroundings();
    const bot = here.start();
    await up(here, bot);
    here.discord.dropGateway("invalid-session");
    await bot.told("reconnected", onDiscord);
    expect((await here.discord.interact(slash("gpu", { gpu: "rtx4090" }))).words).toContain("RTX 4090");
    expectNothingWrong(here);
  });

  it("comes back to Telegram by itself, while Discord goes on", async () => {
    await using here = await openSurroundings();
    const bot = here.start();
    await up(here, bot);
    here.telegram.drop();
    await bot.told("reconnecting", onTelegram);
    expect((await here.discord.interact(slash("gpu", { gpu: "rtx4090" }))).words).toContain("RTX 4090");
    here.telegram.restore();
    expect((await typed(here, "gpu 4090")).text).toContain("RTX 4090");
    await bot.told("resumed", onTelegram);
    expectNothingWrong(here);
  });

  it("starts with the platform that is there, and finds the other once it is there too", async () => {
    await using here = await openSurroundings();
    const { discord, telegram } = here;
    telegram.drop();
    const first = here.start();
    await first.told("started", onDiscord);
    await first.told("reconnecting", onTelegram);
    expect((await discord.interact(slash("gpu", { gpu: "rtx4090" }))).words).toContain("RTX 4090");
    telegram.restore();
    await first.told("started", onTelegram);
    first.kill("SIGTERM");
    expect(await first.ended).toBe(0);

    const open = discord.shutGateway();
    const second = here.start();
    await second.told("started", onTelegram);
    expect((await typed(here, "gpu 4090")).text).toContain("RTX 4090");
    expect(second.logged.some((line) => line.msg === "started" && onDiscord(line))).toBe(false);
    open();
    await second.told("started", onDiscord);
    expect((await discord.interact(slash("gpu", { gpu: "rtx4090" }))).words).toContain("RTX 4090");
    expectNothingWrong(here);
  });

  it("finishes what is under way on Discord when it is told to stop", async () => {
    await using here = await openSurroundings();
    const { discord, held } = here;
    const bot = here.start({ UPSTREAM_BASE: held.base });
    await up(here, bot);
    const answering = discord.begin(slash("earnings", { gpu: "rtx4090", power: "0.12" }));
    await held.asked;
    await answering.until(({ callbackType }) => callbackType !== undefined);
    bot.kill("SIGTERM");
    await bot.told("stopping", ({ signal }) => signal === "SIGTERM");
    // Nothing is under way there.
    await bot.told("stopped", onTelegram);
    held.release();
    expect((await answering.until(({ messages }) => messages.length > 0)).words).toContain("RTX 4090");
    await expectStopped(bot);
    expectNothingWrong(here);
  });

  it("finishes what is under way on Telegram when it is told to stop", async () => {
    await using here = await openSurroundings();
    const bot = here.start({ UPSTREAM_BASE: here.held.base });
    await up(here, bot);
    const answer = typed(here, "earnings 3090 0.12");
    await here.held.asked;
    bot.kill("SIGTERM");
    await bot.told("stopping");
    // Nothing is under way there.
    await here.discord.until(() => here.discord.gateway.connected === 0);
    here.held.release();
    expect((await answer).text).toContain("RTX 3090");
    await expectStopped(bot);
    expectNothingWrong(here);
  });

  it("sends the whole of an answer that it began to send before it was told to stop", async () => {
    await using here = await openSurroundings();
    const bot = here.start();
    await up(here, bot);
    const release = here.discord.hang(/\/callback$/);
    // An answer of two messages: the second is sent once the first is there.
    const answering = here.discord.begin(slash("compare"));
    await bot.told("answered");
    bot.kill("SIGTERM");
    await bot.told("stopped", onTelegram);
    release();
    const { failed } = await answering.until(({ messages }) => messages.length === 2);
    expect(failed).toBeUndefined();
    await expectStopped(bot);
    expectNothingWrong(here);
  });

  it("ends at once when it is told to stop a second time", async () => {
    await using here = await openSurroundings();
    const bot = here.start({ UPSTREAM_BASE: here.held.base });
    await up(here, bot);
    here.discord.begin(slash("earnings", { gpu: "rtx4090", power: "0.12" }));
    await here.held.asked;
    bot.kill("SIGTERM");
    await bot.told("stopping");
    bot.kill("SIGTERM");
    expect(await bot.ended).toBeNull();
    // Telegram, which has nothing to wait for, may have said so of itself.
    const ofAll = bot.logged.filter(({ platform }) => platform === undefined);
    expect(ofAll.map(({ msg }) => msg)).not.toContain("stopped");
    expectNothingWrong(here);
  });

  it("says which token is refused, and goes on with the other", async () => {
    await using here = await openSurroundings();
    const bot = here.start({ DISCORD_TOKEN: wrongTokens.discord });
    const told = await bot.told("platform failed");
    expect(told).toMatchObject({ platform: "discord", reason: expect.stringContaining("DISCORD_TOKEN") });
    expect((await typed(here, "gpu 4090")).text).toContain("RTX 4090");
    bot.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(here.written()).not.toContain(wrongTokens.discord);
    expectNoSecret(here);
  });

  it("lets go of Telegram where somebody else polls, and goes on with Discord", async () => {
    await using here = await openSurroundings();
    here.telegram.fail(polledElsewhere);
    const bot = here.start();
    const { reason } = await bot.told("platform failed", onTelegram);
    expect(reason).toContain("Another instance takes this bot's updates from Telegram");
    await bot.told("started", onDiscord);
    expect((await here.discord.interact(slash("gpu", { gpu: "rtx4090" }))).words).toContain("RTX 4090");
    bot.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expectNothingWrong(here);
  });

  it.each([
    ["DISCORD_TOKEN", wrongTokens.discord, "Discord refuses the token: check DISCORD_TOKEN"],
    ["TELEGRAM_TOKEN", wrongTokens.telegram, "Telegram refuses the token: check TELEGRAM_TOKEN"],
  ])("ends when its only platform refuses %s, and says so", async (name, token, reason) => {
    await using here = await openSurroundings();
    const bot = here.start({ ...tokenless, [name]: token });
    expect(await bot.ended).toBe(1);
    expect(bot.logged.find(({ msg }) => msg === "platform failed")).toMatchObject({ reason });
    expect(bot.logged.at(-1)?.msg).toBe("stopped");
    expect(here.written()).not.toContain(token);
    expectNothingWrong(here);
  });

  it("ends when somebody else polls its only platform, and says so", async () => {
    await using here = await openSurroundings();
    here.telegram.fail(polledElsewhere);
    const bot = here.start({ DISCORD_TOKEN: undefined });
    const { reason } = await bot.told("platform failed", onTelegram);
    expect(reason).toBe("Another instance takes this bot's updates from Telegram: only one may");
    expect(await bot.ended).toBe(1);
    expect(bot.logged.at(-1)?.msg).toBe("stopped");
    expectNothingWrong(here);
  });

  it("ends where the port is taken, and says so in its log", async () => {
    await using here = await openSurroundings();
    const { port } = await here.start(byPost).told("listening");
    const bot = here.start({ ...byPost, HTTP_PORT: String(port) });
    expect(await bot.ended).toBe(1);
    expect(bot.logged.at(-1)).toMatchObject({ msg: "failed", error: expect.stringContaining("EADDRINUSE") });
    expectNothingWrong(here);
  });

  it.each([
    ["TELEGRAM_WEBHOOK_URL", { TELEGRAM_MODE: "webhook", TELEGRAM_WEBHOOK_SECRET: secrets.webhook }],
    ["TELEGRAM_WEBHOOK_SECRET", { ...byPost, TELEGRAM_WEBHOOK_SECRET: "s3cret" }],
    ["TELEGRAM_TOKEN", { TELEGRAM_TOKEN: "7712345678:s3cret token" }],
    ["DISCORD_PUBLIC_KEY", { DISCORD_PUBLIC_KEY: "s3cret" }],
    ["DATABASE_URL", { DATABASE_URL: `mysql://bot:${password}@127.0.0.1:9/rigwise` }],
    ["the database URL", { DATABASE_URL: "postgres://bot:s3cret/word@127.0.0.1:9/rigwise" }],
    ["127.0.0.1:9", { DATABASE_URL: `postgres://bot:${password}@127.0.0.1:9/rigwise` }],
    ["127.0.0.1:9", { DATABASE_URL: "postgres://bot:s3cret%word@127.0.0.1:9/rigwise" }],
    ["127.0.0.1:9", { DATABASE_URL: "postgres://127.0.0.1:9/rigwise?user=bot&password=s3cret" }],
  ])("names %s where it cannot start with that, and repeats no value", async (name, variables) => {
    await using here = await openSurroundings();
    const bot = here.start(variables);
    expect(await bot.ended).toBe(2);
    expect(here.complained()).toContain(name);
    expect(here.complained()).not.toMatch(/\n.*\n/);
    expect(here.written()).not.toContain("s3cret");
    expectNoSecret(here);
  });

  it("tells no secret, whatever goes wrong over HTTP", async () => {
    await using here = await openSurroundings();
    const bot = here.start(byPost);
    const via = await door(here, bot);
    const { discord, telegram, upstream } = here;
    upstream.behaveAll({ status: 500, json: {} });
    discord.fail({ path: /\/webhooks\//, status: 400, code: 50035, times: 1 });
    await discord.interact(slash("earnings", { gpu: "rtx4090" }), via);
    await discord.deliver(via.url, discord.signed(undefined, { signature: "forged" }));
    const toTelegram = `${new URL(via.url).origin}${new URL(hook).pathname}`;
    for (const [secret, body] of [
      ["wrong", "{}"],
      [secrets.webhook, "{"],
      [`${secrets.webhook}x`, "{}"],
    ] as const)
      await fetch(toTelegram, {
        method: "POST",
        body,
        headers: { "x-telegram-bot-api-secret-token": secret },
      });
    const uncut = telegram.cut("sendMessage");
    const anna = telegram.user({});
    const chat = telegram.privateChat(anna);
    await telegram.type(chat, anna, "earnings 4090", { expect: "nothing" });
    // It was carried out without a word, and is sent once more.
    await telegram.until(() => callsOf(here, "sendMessage").length > 1);
    uncut();
    const description = `Bad Request: can't parse entities of ${telegram.token}`;
    telegram.fail({ method: "sendMessage", code: 400, description, times: 1 });
    await telegram.type(chat, anna, "gpu 4090", { expect: "nothing" });
    await bot.told("failed", ({ error }) => String(error).includes("TelegramError"));
    await telegram.deliver({ message: { message_id: "x" } } as never);
    bot.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(here.complained()).toBe("");
    expectNoSecret(here);
  });

  it("tells no secret, whatever goes wrong over connections of its own", async () => {
    await using here = await openSurroundings();
    const { discord, telegram, upstream } = here;
    const bot = here.start();
    await up(here, bot);
    upstream.behaveAll("reset");
    const end = discord.fail({ path: /\/callback$/, status: 500 });
    discord.begin(slash("gpu", { gpu: "rtx4090" }));
    await bot.told("discord answer lost");
    end();
    discord.fail({ path: /\/callback$/, status: 400, code: 50035, times: 1 });
    await discord.interact(slash("earnings", { gpu: "rtx4090", power: "0.12" }));
    discord.dispatch("INTERACTION_CREATE", { id: "1", token: "aW50ZXJhY3Rpb246nonsense", type: "x" });
    await bot.told("discord event dropped");
    telegram.drop();
    await bot.told("reconnecting", onTelegram);
    telegram.restore();
    telegram.fail({ method: "sendMessage", code: 400, description: telegram.token, times: 1 });
    const anna = telegram.user({});
    await telegram.type(telegram.privateChat(anna), anna, "gpu 4090", { expect: "nothing" });
    await bot.told("failed", ({ error }) => String(error).includes("TelegramError"));
    bot.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(here.complained()).toBe("");
    expectNoSecret(here);
  });
});

/** Connected, with the commands registered. */
async function up({ discord }: Surroundings, bot: Running): Promise<void> {
  await started(bot);
  await discord.until(() => discord.commands.length > 0);
}

async function started(bot: Running): Promise<void> {
  await bot.told("started", onDiscord);
  await bot.told("started", onTelegram);
}

/** Where the bot takes what is posted to it; Telegram is told. */
async function door({ discord, telegram }: Surroundings, bot: Running): Promise<{ readonly url: string }> {
  const { port } = await bot.told("listening");
  const origin = `http://127.0.0.1:${String(port)}`;
  telegram.routeWebhook(origin);
  await bot.told("started", onTelegram);
  await discord.until(() => discord.commands.length > 0);
  return { url: `${origin}/discord` };
}

async function typed({ telegram }: Surroundings, text: string): Promise<{ readonly text: string }> {
  const person = telegram.user({ language_code: "en" });
  const [message] = (await telegram.type(telegram.privateChat(person), person, text)).messages;
  return { text: message?.text ?? "" };
}

const typedOut = ({ gpu, ...options }: typeof detailed): string =>
  [gpu, ...Object.entries(options).map(([name, value]) => `${name}=${value}`)].join(" ");

const callsOf = ({ telegram }: Surroundings, method: string) =>
  telegram.calls.filter((call) => call.method === method);

const buttonOn = (message: DiscordMessage | undefined, label: string) =>
  buttonsOn(message?.components ?? []).find(({ component }) => component.label === label)?.component;

const keyOn = (message: TelegramMessage | undefined, label: string) =>
  message?.keyboard.flat().find(({ text }) => text === label);

async function expectStopped(bot: Running): Promise<void> {
  expect(await bot.ended).toBe(0);
  expect(bot.logged.at(-1)?.msg).toBe("stopped");
}

function expectNothingWrong(here: Surroundings): void {
  expect(here.discord.complaints).toEqual([]);
  expect(here.telegram.complaints).toEqual([]);
  expect(here.complained()).toBe("");
  expectNoSecret(here);
}

/** Neither as it is nor as it stands in an address; nor a token with which an interaction is answered. */
function expectNoSecret(here: Surroundings): void {
  for (const secret of [...here.secrets, interactionToken]) {
    expect(here.written()).not.toContain(secret);
    expect(here.written()).not.toContain(encodeURIComponent(secret));
  }
}

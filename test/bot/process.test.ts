import { describe, expect, it } from "vitest";
import { press, slash } from "../fakes/discord/index.ts";
import { openSurroundings, secrets, type Running, type Surroundings } from "./running.ts";

const hook = "https://bot.example.org/telegram/0123456789abcdef";
const byPost = {
  DISCORD_MODE: "http",
  TELEGRAM_MODE: "webhook",
  TELEGRAM_WEBHOOK_URL: hook,
  TELEGRAM_WEBHOOK_SECRET: secrets.webhook,
} as const;

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

  it("goes on after it was killed: old buttons work, settings hold, and nothing is registered or answered twice", async () => {
    await using here = await openSurroundings();
    const first = here.start();
    await up(here, first);
    const { discord, telegram } = here;
    const options = {
      gpu: "rtx4090",
      power: "0.12",
      hardware: "2400",
      residual: "30%",
      life: "4",
      fixed: "20",
    };
    const asked = await discord.interact(slash("earnings", options));
    await discord.interact(slash("settings", { currency: "EUR" }));
    const anna = telegram.user({ language_code: "en" });
    const chat = telegram.privateChat(anna);
    const [choices] = (await telegram.type(chat, anna, "/earnings")).messages;
    first.kill("SIGKILL");
    await first.ended;

    const second = here.start();
    await second.told("started", ({ platform }) => platform === "discord");
    await second.told("started", ({ platform }) => platform === "telegram");
    const compared = await discord.interact(press(asked, "Compare networks"));
    expect(compared.words).toContain("€");
    const pressed = await telegram.press(choices!, "RTX 3090", anna, { expect: 1 });
    expect(pressed.edits[0]?.text).toContain("How many RTX 3090?");
    expect(discord.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
    expect(telegram.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(1);
    expectNothingWrong(here);
  });

  it("resumes the gateway without losing what was asked meanwhile, while Telegram goes on", async () => {
    await using here = await openSurroundings();
    const bot = here.start();
    await up(here, bot);
    here.discord.dropGateway();
    const asked = here.discord.begin(slash("gpu", { gpu: "h100-sxm5" }));
    expect((await typed(here, "gpu 4090")).text).toContain("RTX 4090");
    await bot.told("resumed", ({ platform }) => platform === "discord");
    const answer = await asked.until(({ messages }) => messages.length > 0);
    expect(answer.words).toContain("H100");
    expectNothingWrong(here);
  });

  it("comes back to Telegram by itself, while Discord goes on", async () => {
    await using here = await openSurroundings();
    const bot = here.start();
    await up(here, bot);
    here.telegram.drop();
    await bot.told("reconnecting", ({ platform }) => platform === "telegram");
    expect((await here.discord.interact(slash("gpu", { gpu: "rtx4090" }))).words).toContain("RTX 4090");
    here.telegram.restore();
    expect((await typed(here, "gpu 4090")).text).toContain("RTX 4090");
    expectNothingWrong(here);
  });

  it("finishes what is under way when it is told to stop", async () => {
    await using here = await openSurroundings();
    const bot = here.start();
    await up(here, bot);
    const release = here.discord.hang(/\/callback$/);
    // An answer of two messages: the second is sent once the first is there.
    const answering = here.discord.begin(slash("compare"));
    await bot.told("answered");
    bot.kill("SIGTERM");
    await bot.told("stopping");
    release();
    await answering.until(({ messages }) => messages.length === 2);
    expect(await bot.ended).toBe(0);
    expect(bot.logged.at(-1)?.msg).toBe("stopped");
    expectNothingWrong(here);
  });

  it("says which token is refused, and goes on with the other", async () => {
    await using here = await openSurroundings();
    const wrong = `${here.discord.token.slice(0, -4)}abcd`;
    const bot = here.start({ DISCORD_TOKEN: wrong });
    const told = await bot.told("platform failed");
    expect(told).toMatchObject({ platform: "discord", reason: expect.stringContaining("DISCORD_TOKEN") });
    expect((await typed(here, "gpu 4090")).text).toContain("RTX 4090");
    bot.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(here.written()).not.toContain(wrong);
  });

  it.each([
    ["refuses the token", 401, "Unauthorized"],
    ["is polled by somebody else", 409, "Conflict: terminated by other getUpdates request"],
  ])("ends when its only platform %s", async (_why, code, description) => {
    await using here = await openSurroundings();
    here.telegram.fail({ method: code === 401 ? "getMe" : "getUpdates", code, description });
    const bot = here.start({ DISCORD_TOKEN: undefined });
    const { reason } = await bot.told("platform failed");
    expect(String(reason)).toMatch(/Telegram/);
    expect(await bot.ended).toBe(1);
    expectNoSecret(here);
  });

  it("does not start with settings that cannot be used, and does not repeat them", async () => {
    await using here = await openSurroundings();
    const password = encodeURIComponent(secrets.password);
    for (const variables of [
      { TELEGRAM_MODE: "webhook", TELEGRAM_WEBHOOK_SECRET: secrets.webhook },
      { DATABASE_URL: `postgres://bot:${password}@127.0.0.1:9/rigwise` },
      { TELEGRAM_TOKEN: `${here.telegram.token} ` },
    ])
      expect(await here.start(variables).ended).toBe(2);
    expect(here.written()).toContain("TELEGRAM_WEBHOOK_URL");
    expectNoSecret(here);
  });

  it("tells no secret, whatever goes wrong", async () => {
    await using here = await openSurroundings();
    const bot = here.start(byPost);
    const via = await door(here, bot);
    const { discord, telegram, upstream } = here;
    upstream.behaveAll({ status: 500, json: {} });
    discord.fail({ path: /\/callback|\/webhooks\//, status: 500, times: 3 });
    await discord.interact(slash("earnings", { gpu: "rtx4090" }), via);
    await discord.deliver(via.url, discord.signed(undefined, { signature: "forged" }));
    await fetch(`${new URL(via.url).origin}${new URL(hook).pathname}`, {
      method: "POST",
      body: "{}",
      headers: { "x-telegram-bot-api-secret-token": "wrong" },
    });
    telegram.fail({
      method: "sendMessage",
      code: 400,
      description: "Bad Request: can't parse entities",
      times: 2,
    });
    const release = telegram.cut("sendMessage");
    const anna = telegram.user({});
    await telegram.type(telegram.privateChat(anna), anna, "earnings 4090", { expect: "nothing" });
    await telegram.until(() => telegram.calls.some(({ method }) => method === "sendMessage"));
    release();
    await telegram.deliver({ message: { message_id: "x" } } as never);
    bot.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expectNoSecret(here);
  });
});

/** Connected, with the commands registered. */
async function up({ discord }: Surroundings, bot: Running): Promise<void> {
  await bot.told("started", ({ platform }) => platform === "discord");
  await bot.told("started", ({ platform }) => platform === "telegram");
  await discord.until(() => discord.commands.length > 0);
}

/** Where the bot takes what is posted to it; Telegram is told. */
async function door({ discord, telegram }: Surroundings, bot: Running): Promise<{ readonly url: string }> {
  const { port } = await bot.told("listening");
  const origin = `http://127.0.0.1:${String(port)}`;
  telegram.routeWebhook(origin);
  await bot.told("started", ({ platform }) => platform === "telegram");
  await discord.until(() => discord.commands.length > 0);
  return { url: `${origin}/discord` };
}

async function typed({ telegram }: Surroundings, text: string): Promise<{ readonly text: string }> {
  const person = telegram.user({ language_code: "en" });
  const [message] = (await telegram.type(telegram.privateChat(person), person, text)).messages;
  return { text: message?.text ?? "" };
}

function expectNothingWrong(here: Surroundings): void {
  expect(here.discord.complaints).toEqual([]);
  expect(here.telegram.complaints).toEqual([]);
  expectNoSecret(here);
}

/** Neither as it is nor as it stands in an address; nor a token with which an interaction is answered. */
function expectNoSecret(here: Surroundings): void {
  const { discord, secrets: all } = here;
  const interactions = discord.requests.flatMap(
    ({ path }) => /\/(?:interactions|webhooks)\/\d+\/([^/?]+)/.exec(path)?.[1] ?? [],
  );
  for (const secret of [...all, ...interactions]) {
    expect(here.written()).not.toContain(secret);
    expect(here.written()).not.toContain(encodeURIComponent(secret));
  }
}

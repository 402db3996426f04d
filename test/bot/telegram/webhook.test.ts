import { describe, expect, it } from "vitest";
import { openHttpServer } from "../../../bot/http-server.ts";
import { openTelegram } from "../../../bot/telegram/index.ts";
import { webhookRoute } from "../../../bot/telegram/webhook.ts";
import type { HttpRequest } from "../../../bot/platform.ts";
import { startTelegram, type FakeTelegram } from "../../fakes/telegram/telegram.ts";
import { openTestHost } from "../host.ts";
import { callsOf, openBot, someone, testPace, type TestBot } from "./bot.ts";

const secret = "a-secret-of-the-tests";
const webhook = { url: "https://bot.example/telegram/nobody-guesses", secret };

/** A bot behind its webhook, on loopback. */
async function openHooked(telegram?: FakeTelegram): Promise<TestBot> {
  const bot = await openBot({ mode: "webhook", webhook, ...(telegram && { telegram }) });
  const { log } = bot.tested.host;
  const server = await openHttpServer({ host: "127.0.0.1", port: 0, routes: [bot.route!], log });
  bot.telegram.routeWebhook(`http://127.0.0.1:${server.port}`);
  // Telegram looks up the address when it is told.
  await fetch(`${bot.telegram.root}/bot${bot.telegram.token}/setWebhook`, {
    method: "POST",
    headers: { "content-type": "application/json", connection: "close" },
    body: JSON.stringify({ url: webhook.url, secret_token: secret }),
  });
  const close = async () => {
    await server.close();
    await bot[Symbol.asyncDispose]();
  };
  return { ...bot, [Symbol.asyncDispose]: close };
}

const request = (body: string, headers: HttpRequest["headers"] = {}): HttpRequest => ({
  headers: { "x-telegram-bot-api-secret-token": secret, ...headers },
  body: Buffer.from(body),
});

describe("the webhook", () => {
  const route = (intake?: { readonly take: (sent: unknown) => Promise<void> }) =>
    webhookRoute(webhook, () => intake && { ...intake, idle: () => Promise.resolve() });

  it("takes nothing without the secret", async () => {
    const taken: unknown[] = [];
    const { handle, path } = route({ take: async (sent) => void taken.push(sent) });
    expect(path).toBe("/telegram/nobody-guesses");
    for (const given of [undefined, "", "a-secret-of-the-test", `${secret}s`]) {
      expect(await handle(request("{}", { "x-telegram-bot-api-secret-token": given }))).toEqual({
        status: 401,
      });
    }
    expect(taken).toEqual([]);
    expect(await handle(request('{"update_id":1}'))).toEqual({ status: 200 });
    expect(taken).toEqual([{ update_id: 1 }]);
  });

  it("says that it was brought something before it has dealt with it", async () => {
    const { handle } = route({ take: () => new Promise(() => {}) });
    expect(await handle(request('{"update_id":1}'))).toEqual({ status: 200 });
  });

  it("refuses what is no JSON, and lets Telegram bring again what nobody can take now", async () => {
    expect(await route({ take: () => Promise.resolve() }).handle(request("{"))).toEqual({ status: 400 });
    expect(await route().handle(request("{}"))).toEqual({ status: 503 });
  });

  it("is not opened without a secret", async () => {
    await using tested = await openTestHost();
    const open = (hook?: typeof webhook): ReturnType<typeof openTelegram> =>
      openTelegram({ token: "1:a", mode: "webhook", webhook: hook, host: tested.host, pace: testPace });
    await expect(open()).rejects.toThrow("needs an address and a secret");
    await expect(open({ ...webhook, secret: "" })).rejects.toThrow("needs an address and a secret");
  });
});

describe("the bot behind its webhook", () => {
  it("answers messages, presses and what is brought twice only once", async () => {
    await using bot = await openHooked();
    const { person, chat } = someone(bot);
    const asked = await bot.telegram.type(chat, person, "/earnings");
    const pressed = await bot.telegram.press(asked.messages[0]!, "RTX 4090", person, { expect: 1 });
    expect(pressed.edits[0]?.text).toContain("How many RTX 4090?");
    const message = { message_id: 900, date: 1, chat, from: person, text: "/about" };
    const twice = { update_id: 1, message } as never;
    await bot.telegram.deliver(twice);
    await bot.telegram.deliver(twice);
    await bot.telegram.type(chat, person, "/help");
    expect(callsOf(bot, "sendMessage")).toHaveLength(3);
    expect(callsOf(bot, "getUpdates")).toEqual([]);
    expect(bot.telegram.complaints).toEqual([]);
  });

  it("tells Telegram its address and secret only where that has changed", async () => {
    await using telegram = await startTelegram();
    await using tested = await openTestHost();
    const start = async (hook: typeof webhook): Promise<number> => {
      const { platform } = await openTelegram({
        token: telegram.token,
        apiRoot: telegram.root,
        mode: "webhook",
        webhook: hook,
        host: tested.host,
        pace: testPace,
      });
      await platform.stop();
      return telegram.calls.filter(({ method }) => method === "setWebhook").length;
    };
    expect(await start(webhook)).toBe(1);
    expect(telegram.webhook).toMatchObject({ url: webhook.url, secretToken: secret });
    expect(await start(webhook)).toBe(1);
    expect(await start({ ...webhook, secret: "another-secret-of-the-tests" })).toBe(2);
    expect(await start({ ...webhook, url: "https://bot.example/telegram/elsewhere" })).toBe(3);
    expect(JSON.stringify(tested.logged)).not.toContain(secret);
  });

  it("takes no more once it is stopped", async () => {
    await using bot = await openBot({ mode: "webhook", webhook });
    expect(await bot.route?.handle(request('{"update_id":1,"poll":{}}'))).toEqual({ status: 200 });
    await bot.platform.stop();
    expect(await bot.route?.handle(request('{"update_id":2,"poll":{}}'))).toEqual({ status: 503 });
    expect(bot.logged("event")).toMatchObject([{ type: "poll" }]);
  });

  it("is not opened at an address that Telegram does not take", async () => {
    await using bot = await openBot();
    const opened = openTelegram({
      token: bot.telegram.token,
      apiRoot: bot.telegram.root,
      mode: "webhook",
      webhook: { ...webhook, url: "http://bot.example/telegram/nobody-guesses" },
      host: bot.tested.host,
      pace: testPace,
    });
    await expect(opened).rejects.toThrow("An HTTPS URL must be provided");
  });
});

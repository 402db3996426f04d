import { describe, expect, it } from "vitest";
import { openSurroundings, secrets, type Surroundings } from "../bot/running.ts";
import {
  arrived,
  askOnDiscord,
  askOnTelegram,
  daily,
  eventually,
  keep,
  lives,
  notReady,
  patienceMs,
  startUp,
  statesIn,
} from "./ground.ts";
import { openOutside } from "./outside.ts";
import { tellOf } from "./story.ts";

const hook = "https://bot.example.org/telegram/0123456789abcdef";

describe.concurrent("a bot whose platforms answer with 500", { timeout: patienceMs }, () => {
  it("sends each digest once, and answers as soon as they let it", async () => {
    const tell = tellOf("platforms");
    using outside = openOutside();
    await using here = await openSurroundings();
    const { discord, telegram } = here;
    const digests = [daily(here, 60), daily(here, 60, "telegram")];
    await keep(here.databaseUrl, digests);
    const ends = [
      discord.fail({ path: /\/channels\/\d+\/messages$/, status: 500 }),
      telegram.fail({ method: "sendMessage", code: 500, description: "Internal Server Error" }),
    ];
    tell("both answer messages with 500");
    const up = await startUp(here, outside.variables);
    await discord.until(() => failed(here) > 0);
    await telegram.until(() => telegram.calls.some(({ failure }) => failure?.error_code === 500));
    tell("two digests were tried to be sent, and wait");
    const asked = askOnTelegram(here);
    await telegram.until(
      () => telegram.calls.filter(({ failure }) => failure?.error_code === 500).length > 1,
    );
    tell("so does the answer to somebody on Telegram");
    expect(await notReady(up)).toEqual({});

    for (const end of ends) end();
    outside.begin("clock", "60");
    tell("a minute later both take messages again");
    expect(await asked).toContain("RTX 4090");
    tell("the answer on Telegram has arrived");
    await discord.until(() => arrived(here, digests[0]!) === 1);
    await telegram.until(() => arrived(here, digests[1]!) === 1);
    await eventually(
      () => statesIn(here.databaseUrl),
      (states) => states.join() === "sent,sent",
    );
    tell("both digests have arrived");

    discord.fail({ path: /\/callback$/, status: 500, times: 1 });
    const answer = await askOnDiscord(here);
    tell(`Discord answers once with 500 to an answer: "${answer.split("\n")[0]}"`);
    expect(answer).toContain("RTX 4090");
    expect(digests.map((digest) => arrived(here, digest))).toEqual([1, 1]);
    expect(await lives(up)).toBe(true);
  });

  it("has Telegram bring again what it cannot take while it is starting, and answers that once", async () => {
    const tell = tellOf("webhook");
    await using here = await openSurroundings();
    const { telegram } = here;
    const byPost = {
      DISCORD_TOKEN: undefined,
      TELEGRAM_MODE: "webhook",
      TELEGRAM_WEBHOOK_URL: hook,
      TELEGRAM_WEBHOOK_SECRET: secrets.webhook,
    };
    const first = here.start(byPost);
    await first.told("started");
    first.kill("SIGKILL");
    await first.ended;
    tell("the bot was killed, and Telegram knows its address");

    const end = telegram.fail({ method: "getMe", code: 500, description: "Internal Server Error" });
    const second = here.start(byPost);
    const { port } = await second.told("listening");
    telegram.routeWebhook(`http://127.0.0.1:${String(port)}`);
    const asked = askOnTelegram(here);
    await telegram.until(() => telegram.webhook.lastError !== undefined);
    tell(`it is started, Telegram does not let it in, and somebody asks: "${telegram.webhook.lastError}"`);
    end();
    tell("Telegram lets it in");
    const answer = await asked;
    tell(`Telegram has brought the question again: "${answer.split("\n")[0]}"`);
    expect(answer).toContain("RTX 4090");
    expect(telegram.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(1);
    expect(second.logged.filter(({ msg }) => msg === "answered")).toHaveLength(1);
  });
});

const failed = ({ discord }: Surroundings): number =>
  discord.requests.filter(({ path, status }) => path.endsWith("/messages") && status === 500).length;

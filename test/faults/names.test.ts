import { expect, it } from "vitest";
import { openSurroundings, type Surroundings } from "../bot/running.ts";
import { eyesOn } from "../bot/eyes.ts";
import {
  arrived,
  askOnDiscord,
  askOnTelegram,
  comeDue,
  daily,
  eventually,
  lives,
  notReady,
  patienceMs,
  statesIn,
} from "./ground.ts";
import { openOutside, type Outside } from "./outside.ts";
import { tellOf } from "./story.ts";

it(
  "a bot that finds no host by its name waits for the names, and goes on where it stood",
  async () => {
    const tell = tellOf("names");
    using outside = openOutside();
    await using here = await openSurroundings();
    const { discord, telegram } = here;
    const digest = daily(here, 60, "telegram");
    outside.begin("names", "ENOTFOUND");
    tell("no name is known, and the bot is started");
    const bot = here.start({ METRICS_PORT: "0", ...byName(here, outside) });
    const up = { bot, see: await eyesOn(bot) };
    await bot.told("discord unreachable", ({ error }) => error === "ENOTFOUND");
    await bot.told("reconnecting", ({ platform }) => platform === "telegram");
    expect(await notReady(up)).toEqual({ discord: "not connected yet", telegram: "not let in yet" });
    tell("it has found neither Discord nor Telegram");
    outside.end("names");
    tell("names are known");
    for (const name of ["discord", "telegram"])
      await bot.told("started", ({ platform }) => platform === name);
    expect(await askOnTelegram(here)).toContain("RTX 4090");
    tell("both have started");

    outside.begin("names", "EAI_AGAIN");
    telegram.drop();
    telegram.restore();
    discord.dropGateway("invalid-session");
    tell("no name is known, and the connections that there were are lost");
    await bot.told(
      "reconnecting",
      ({ platform, reason }) => platform === "telegram" && reason !== "ENOTFOUND",
    );
    const asked = askOnTelegram(here, "earnings 4090 0.12");
    await comeDue(here.databaseUrl, digest);
    await bot.told("sending paused");
    tell("a question waits at Telegram, and a digest here");
    expect(await lives(up)).toBe(true);
    outside.end("names");
    tell("names are known");
    tell(`the answer to the question: "${(await asked).split("\n")[0]}"`);
    await telegram.until(() => arrived(here, digest) === 1);
    await eventually(
      () => statesIn(here.databaseUrl),
      (states) => states.join() === "sent",
    );
    tell("the digest has arrived");
    expect(await asked).toContain("RTX 4090");
    expect(await askOnDiscord(here)).toContain("RTX 4090");
    expect(
      await eventually(
        () => notReady(up),
        (parts) => Object.keys(parts).length === 0,
      ),
    ).toEqual({});
    expect(arrived(here, digest)).toBe(1);
    expect(telegram.complaints).toEqual([]);
  },
  patienceMs,
);

/** The same as ever, under names. */
function byName({ discord, telegram, upstream }: Surroundings, { variables }: Outside) {
  const named = (url: string, name: string) => url.replace("127.0.0.1", `${name}.rigwise.test`);
  return {
    ...variables,
    DISCORD_API: named(discord.api, "discord"),
    TELEGRAM_API_ROOT: named(telegram.root, "telegram"),
    UPSTREAM_BASE: named(upstream.base, "upstream"),
  };
}

import { describe, expect, it } from "vitest";
import { optionsOf } from "../../commands/command.ts";
import { commands } from "../../commands/index.ts";
import { openLocales } from "../../locales/index.ts";
import { slash } from "../fakes/discord/index.ts";
import { openSurroundings, secrets } from "./running.ts";

const { say } = openLocales().language("en");
const ways = {
  "the gateway and polling": {},
  "HTTP and a webhook": {
    DISCORD_MODE: "http",
    TELEGRAM_MODE: "webhook",
    TELEGRAM_WEBHOOK_URL: "https://bot.example.org/telegram/0123456789abcdef",
    TELEGRAM_WEBHOOK_SECRET: secrets.webhook,
  },
} as const;
/** For options without which a command asks back. */
const values: Readonly<Record<string, string>> = { gpu: "rtx4090", network: "akash" };
const failures = ["failed-title", "mistake-title", "too-fast-title", "busy-title"] as const;

describe.concurrent("one process with both tokens", { timeout: 90_000 }, () => {
  it.each(Object.entries(ways))(
    "answers every command on both platforms over %s",
    async (_way, variables) => {
      await using here = await openSurroundings();
      const { discord, telegram } = here;
      const bot = here.start(variables);
      const isPosted = "DISCORD_MODE" in variables;
      const origin = isPosted ? `http://127.0.0.1:${String((await bot.told("listening"))["port"])}` : "";
      if (isPosted) telegram.routeWebhook(origin);
      else await bot.told("started", ({ platform }) => platform === "discord");
      await bot.told("started", ({ platform }) => platform === "telegram");
      await discord.until(() => discord.commands.length > 0);
      for (const command of commands) {
        const { name } = command;
        const given = optionsOf(command).flatMap(({ name: option, required }) =>
          required ? [[option, values[option] ?? ""]] : [],
        );
        // Each is asked by somebody else, for nobody may ask as fast as this.
        const asked = { ...slash(name, Object.fromEntries(given)), by: discord.places.addPerson(name) };
        const { words } = await discord.interact(asked, isPosted ? { url: `${origin}/discord` } : "gateway");
        const person = telegram.user({ first_name: name, language_code: "en" });
        const line = `/${name} ${given.map(([, value]) => value).join(" ")}`;
        const [message] = (await telegram.type(telegram.privateChat(person), person, line)).messages;
        for (const shown of [words, message?.text ?? ""]) {
          expect({ name, shown }).not.toEqual({ name, shown: "" });
          for (const id of failures) expect(shown).not.toContain(say(id));
        }
      }
      expect(discord.complaints).toEqual([]);
      expect(telegram.complaints).toEqual([]);
    },
  );
});

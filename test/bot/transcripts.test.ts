import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { openLocales } from "../../locales/index.ts";
import { lines, onDiscordIn, onTelegramIn } from "./stories.ts";

describe("how the bot reads", { timeout: 60_000 }, () => {
  it("tells of every command", () => {
    expect(Object.keys(lines).sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it.each(openLocales().codes)("on Discord (%s)", async (locale) => {
    const talk = await onDiscordIn(locale);
    await expect(talk).toMatchFileSnapshot(`transcripts/discord.${locale}.txt`);
  });

  it.each(openLocales().codes)("on Telegram (%s)", async (language) => {
    const talk = await onTelegramIn(language);
    await expect(talk).toMatchFileSnapshot(`transcripts/telegram.${language}.txt`);
  });
});

import { describe, expect, it } from "vitest";
import { Api } from "grammy";
import { commands } from "../../../commands/index.ts";
import { openLocales, type Locales } from "../../../locales/index.ts";
import { menuEntries } from "../../../bot/telegram/menu-entries.ts";
import { setMenus } from "../../../bot/telegram/menus.ts";
import { startTelegram, type FakeTelegram } from "../../fakes/telegram/telegram.ts";
import { openTestHost, type TestHost } from "../host.ts";

const locales = openLocales();

const set = (telegram: FakeTelegram, { host }: TestHost, other: Partial<typeof host> = {}): Promise<void> =>
  setMenus({
    api: new Api(telegram.token, { apiRoot: telegram.root }),
    host: { ...host, ...other },
    botId: 1,
    signal: new AbortController().signal,
    pauseMs: 0,
  });

const settingCalls = ({ calls }: FakeTelegram): readonly string[] => calls.map(({ method }) => method);

/** Bot API, setMyCommands: a menu is for a two-letter ISO 639-1 code. */
const menuOf = (language: string): string => language.slice(0, 2);

describe("the menus", () => {
  it("list every command in private, the public ones in groups, and settings too for who manages one", async () => {
    await using telegram = await startTelegram();
    await using tested = await openTestHost();
    await set(telegram, tested);
    const namesIn = (menu: string): readonly string[] =>
      telegram.menus.get(menu)!.map(({ command }) => command);
    const all = commands.map(({ name }) => name);
    expect(namesIn("default|")).toEqual(all);
    expect(namesIn("all_private_chats|de")).toEqual(all);
    const inGroups = namesIn("all_group_chats|");
    expect(inGroups).toContain("earnings");
    for (const name of ["settings", "export", "forget"]) expect(inGroups).not.toContain(name);
    expect(new Set(namesIn("all_chat_administrators|"))).toEqual(new Set([...inGroups, "settings"]));
    expect(telegram.complaints).toEqual([]);
  });

  it("are in each of our languages, and in English for everybody else", async () => {
    await using telegram = await startTelegram();
    await using tested = await openTestHost();
    await set(telegram, tested);
    for (const language of ["", ...locales.codes]) {
      const { say } = locales.language(language === "" ? "en" : language);
      const { description } = telegram.menus
        .get(`default|${menuOf(language)}`)!
        .find(({ command }) => command === "price")!;
      expect(description).toBe(say("command-price"));
      expect(telegram.texts.get(`description|${menuOf(language)}`)).toContain(say("start-what"));
      expect(telegram.texts.get(`short_description|${menuOf(language)}`)).toBe(say("start-title"));
    }
  });

  it("keep to Telegram's lengths however long our words are", () => {
    const say = () => "word ".repeat(200);
    const longWinded = {
      ...locales,
      language: (code: string) => ({ ...locales.language(code), say }),
    } as Locales;
    const entries = menuEntries(commands, longWinded);
    const longest = (kind: string, texts: readonly string[]) => [
      kind,
      Math.max(...texts.map(({ length }) => length)),
    ];
    const lengths = entries.map((entry) =>
      entry.kind === "commands"
        ? longest(
            entry.kind,
            entry.commands.map(({ description }) => description),
          )
        : longest(entry.kind, [entry.text]),
    );
    expect(Object.fromEntries(lengths)).toEqual({
      commands: expect.toSatisfy((length: number) => length > 200 && length <= 256),
      description: expect.toSatisfy((length: number) => length > 450 && length <= 512),
      "short-description": expect.toSatisfy((length: number) => length > 100 && length <= 120),
    });
  });

  it("are told again only as far as they have changed", async () => {
    await using telegram = await startTelegram();
    await using tested = await openTestHost();
    await set(telegram, tested);
    const before = telegram.calls.length;
    await set(telegram, tested);
    expect(telegram.calls).toHaveLength(before);
    await set(telegram, tested, { commands: commands.filter(({ name }) => name !== "forget") });
    const again = settingCalls(telegram).slice(before);
    expect(new Set(again)).toEqual(new Set(["setMyCommands"]));
    // For everybody, and in private; groups did not show it.
    expect(again).toHaveLength(2 * (locales.codes.length + 1));
  });

  it("that Telegram does not take stop nothing, and are told at the next start", async () => {
    await using telegram = await startTelegram();
    await using tested = await openTestHost();
    const heal = telegram.fail({ method: "setMyDescription", code: 400, description: "Bad Request: no" });
    await set(telegram, tested);
    expect(telegram.menus.size).toBeGreaterThan(0);
    expect(tested.logged.filter(({ msg }) => msg === "menu not set")).toHaveLength(locales.codes.length + 1);
    heal();
    const before = telegram.calls.length;
    await set(telegram, tested);
    expect(new Set(settingCalls(telegram).slice(before))).toEqual(new Set(["setMyDescription"]));
  });

  it("are no reason to fail when what was told cannot be remembered", async () => {
    await using telegram = await startTelegram();
    await using tested = await openTestHost();
    const broken = () => Promise.reject(new Error("database is gone"));
    await set(telegram, tested, { state: { get: broken, set: broken } });
    expect(tested.logged.map(({ msg }) => msg)).toEqual(["failed"]);
  });
});

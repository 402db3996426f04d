import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandManifest, discordLocales, type SlashCommand } from "../../../bot/discord/manifest.ts";
import { commands } from "../../../commands/index.ts";
import { openLocales } from "../../../locales/index.ts";

const manifest = commandManifest(commands, openLocales());

/** What interactions/application-commands says of each text. */
const namePattern = /^[-_'\p{L}\p{N}]{1,32}$/u;
const textTypes = { text: 3, integer: 4 };

const optionOf = (command: string, option: string) =>
  manifest.find(({ name }) => name === command)?.options?.find(({ name }) => name === option);

describe("the slash commands of Discord", () => {
  it("are those that can be asked, by their English names, everywhere and for everybody who installs the app", () => {
    expect(manifest.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    for (const command of manifest) {
      expect(command.name).toMatch(namePattern);
      expect(command.integration_types).toEqual([0, 1]);
      expect(command.contexts).toEqual([0, 1, 2]);
      expect(command).not.toHaveProperty("name_localizations");
    }
  });

  it("are within the limits of Discord", () => {
    for (const command of manifest) {
      expect(command.options?.length ?? 0).toBeLessThanOrEqual(25);
      expect(unitsOf(command)).toBeLessThanOrEqual(8000);
      for (const { description } of described(command)) {
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(100);
      }
      const required = (command.options ?? []).map((option) => option.required === true);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it("ask for what they cannot do without, which beside a saved machine is nothing", () => {
    const required = (command: string) =>
      manifest
        .find(({ name }) => name === command)
        ?.options?.flatMap(({ name, required: must }) => (must === true ? [name] : []));
    expect(required("gpu")).toEqual(["gpu"]);
    expect(optionOf("earnings", "rig")).toBeDefined();
    expect(required("earnings")).toEqual([]);
  });

  it("take a count as a number within its bounds, and as text whatever people write in more than one way", () => {
    expect(optionOf("earnings", "count")).toMatchObject({
      type: textTypes.integer,
      min_value: 1,
      max_value: 10_000,
    });
    for (const name of ["power", "util", "price", "gpu_watts", "hardware", "life"])
      expect(optionOf("earnings", name)).toMatchObject({ type: textTypes.text });
    expect(optionOf("price", "range")).toMatchObject({ type: textTypes.text });
    expect(optionOf("earnings", "power")).not.toHaveProperty("autocomplete");
  });

  it("complete what has too many values for a list, and list what has few", () => {
    for (const name of ["gpu", "network", "country", "currency"])
      expect(optionOf("earnings", name)).toMatchObject({ type: textTypes.text, autocomplete: true });
    expect(optionOf("earnings", "tier")).toMatchObject({
      type: textTypes.integer,
      choices: [
        { name: "2", value: 2 },
        { name: "3", value: 3 },
      ],
    });
    expect(valuesOf("compare", "topic")).toEqual(["networks", "reliability", "clouds"]);
    expect(valuesOf("settings", "for")).toEqual(["me", "here"]);
    expect(valuesOf("forget", "confirm")).toEqual(["yes"]);
  });

  it("are described in every language that we have and Discord knows", () => {
    const [earnings] = manifest;
    expect(earnings?.description).toBe(earnings?.description_localizations?.["en-US"]);
    expect(earnings?.description_localizations?.["en-GB"]).toBe(earnings?.description);
    expect(earnings?.description_localizations?.de).toMatch(/Karte/);
    expect(optionOf("earnings", "gpu")?.description_localizations?.de).toMatch(/Karte/);
  });

  it("name a language as Discord does, and leave out one that it does not know", () => {
    expect(discordLocales("en")).toEqual(["en-US", "en-GB"]);
    expect(discordLocales("es")).toEqual(["es-ES", "es-419"]);
    expect(discordLocales("pt-BR")).toEqual(["pt-BR"]);
    expect(discordLocales("zh-CN")).toEqual(["zh-CN", "zh-TW"]);
    expect(discordLocales("uk")).toEqual(["uk"]);
    expect(discordLocales("fa")).toEqual([]);
    expect(discordLocales("ar")).toEqual([]);
  });

  it("cut a long description between words", () => {
    const folder = mkdtempSync(join(tmpdir(), "rigwise-locales-"));
    try {
      const from = join(import.meta.dirname, "../../../locales");
      for (const name of readdirSync(from).filter((file) => file.endsWith(".ftl"))) {
        const text = readFileSync(join(from, name), "utf8");
        const long = "words, that go on and on, ".repeat(8).trim();
        writeFileSync(join(folder, name), text.replace(/^command-why = .*$/m, `command-why = ${long}`));
      }
      const why = commandManifest(commands, openLocales(folder)).find(({ name }) => name === "why");
      expect(why?.description).toBe(
        "words, that go on and on, words, that go on and on, words, that go on and on, words, that go on and…",
      );
      expect(why?.description.length).toBeLessThanOrEqual(100);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const described = (command: SlashCommand) =>
  [command, ...(command.options ?? [])].flatMap(({ description, description_localizations }) => [
    { description },
    ...Object.values(description_localizations ?? {}).map((text) => ({ description: text ?? "" })),
  ]);

const valuesOf = (command: string, name: string): readonly unknown[] => {
  const option = optionOf(command, name);
  return option && "choices" in option ? (option.choices ?? []).map(({ value }) => value) : [];
};

/** Names, descriptions and values, of each text the longest language (interactions/application-commands, Limits). */
const unitsOf = (command: SlashCommand): number =>
  [command, ...(command.options ?? [])].reduce((units, each) => {
    const texts = [each.description, ...Object.values(each.description_localizations ?? {})];
    const choices = "choices" in each ? (each.choices ?? []) : [];
    const ofChoices = choices.reduce((sum, { name, value }) => sum + name.length + String(value).length, 0);
    return units + each.name.length + Math.max(...texts.map((text) => text?.length ?? 0)) + ofChoices;
  }, 0);

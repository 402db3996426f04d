import { describe, expect, it } from "vitest";
import { currencyCodes } from "../../commands/amounts.ts";
import { claimClock, readClock } from "../../commands/clock.ts";
import { commands } from "../../commands/index.ts";
import { findLanguage } from "../../commands/languages.ts";
import { parseLine } from "../../commands/line.ts";
import { readOptions } from "../../commands/read.ts";
import { claimWeekdays, readWeekdays } from "../../commands/weekdays.ts";
import { findPlace } from "../../core/tariff.ts";
import { findTimeZone } from "../../core/time-zones.ts";
import { openLocales } from "../../locales/index.ts";

const locales = openLocales();

function read(line: string, language = "en", rigs: readonly string[] = []) {
  const reader = { language, currencies: currencyCodes, rigs, languages: locales.codes };
  const parsed = parseLine(line, { commands, reader, connectors: locales.language(language).connectors });
  if ("mistake" in parsed) throw new Error(parsed.mistake.code);
  return { ...readOptions(parsed.command, parsed.raw, reader), left: parsed.mistakes };
}

describe("how many cards, as people say it", () => {
  it.each([
    ["2 шт 4090", "ru", 2],
    ["4090 2 шт", "ru", 2],
    ["3шт. 4090", "ru", 3],
    ["2х 4090", "ru", 2],
    ["dos 4090", "es", 2],
    ["vier 4090", "de", 4],
    ["п’ять 4090", "uk", 5],
    ["4090 2枚", "ja", 2],
    ["2 adet 4090", "tr", 2],
  ])("%s", (line, language, count) => {
    expect(read(line, language)).toMatchObject({ values: { gpu: "rtx4090", count }, left: [] });
  });

  it("stands before further cards, with or without a plus", () => {
    const cards = [{ gpu: "rtx3090", count: 2 }];
    for (const plus of ["plus=2x 3090", "+ dos 3090", "plus=2 шт 3090", "plus=two 3090"])
      expect(read(`earnings 4090 ${plus} power=0.12`)).toMatchObject({ values: { plus: cards }, left: [] });
  });

  it("is no count where no card follows", () => {
    expect(read("earnings 4090 dos").left).toEqual([{ code: "unknown-word", typed: "dos" }]);
  });

  it("has thousands in Cyrillic", () => {
    expect(read("4090 hardware=300к", "ru")).toMatchObject({ values: { hardware: { amount: 300_000 } } });
    expect(read("4090 hardware=300к₽", "ru")).toMatchObject({
      values: { hardware: { amount: 300_000, currency: "RUB" } },
    });
  });
});

describe("a country", () => {
  it.each([
    ["Германии", "ru", "DE"],
    ["Индии", "ru", "IN"],
    ["Казахстане", "ru", "KZ"],
    ["Нидерландах", "ru", "NL"],
    ["Німеччині", "uk", "DE"],
    ["Україною", "uk", "UA"],
    ["Almanya'da", "tr", "DE"],
    ["Türkiye’de", "tr", "TR"],
    ["독일에서", "ko", "DE"],
    ["ドイツで", "ja", "DE"],
    ["在德国", "zh-CN", "DE"],
  ])("is read in its case: %s", (typed, language, code) => {
    expect(findPlace(typed, language)).toMatchObject({ kind: "found", place: { code } });
  });

  it.each(["мало", "чеха", "карты", "дома"])("is not meant by %s", (typed) => {
    expect(findPlace(typed, "ru").kind).toBe("unknown");
  });
});

describe("a time as it is said", () => {
  it.each([
    ["half past nine", "09:30"],
    ["quarter to 9", "08:45"],
    ["quarter past twelve", "12:15"],
    ["half past twelve", "12:30"],
    ["quarter to one", "12:45"],
    ["halb zehn", "09:30"],
    ["viertel nach sieben", "07:15"],
    ["9 h", "09:00"],
  ])("%s", (typed, value) => {
    expect(readClock(typed, "at")).toEqual({ value });
    const words = [...typed.split(" "), "daily"];
    expect(claimClock(words)).toBe(words.length - 1);
  });

  it.each(["half past", "half past thirteen", "quarter to 0", "half"])("is not %s", (typed) => {
    expect(readClock(typed, "at")).toHaveProperty("mistake");
  });
});

describe("days as they are said", () => {
  it.each([
    ["every monday", "en", [1]],
    ["jeden Montag", "de", [1]],
    ["каждую субботу", "ru", [6]],
    ["毎週月曜", "ja", [1]],
    ["every day", "en", [1, 2, 3, 4, 5, 6, 7]],
  ])("%s", (typed, language, value) => {
    expect(readWeekdays(typed, "days", { language })).toEqual({ value });
    expect(claimWeekdays(typed.split(" "), { language })).toBe(typed.split(" ").length);
  });
});

describe("a time zone", () => {
  it.each([
    ["CET", "Europe/Berlin"],
    ["MESZ", "Europe/Berlin"],
    ["msk", "Europe/Moscow"],
    ["Берлин", "Europe/Berlin"],
    ["Лондон", "Europe/London"],
  ])("is called %s", (typed, id) => {
    expect(findTimeZone(typed)).toEqual({ kind: "found", id });
  });

  it("is asked back where letters mean several", () => {
    expect(findTimeZone("IST")).toEqual({
      kind: "unknown",
      nearest: ["Asia/Calcutta", "Europe/Dublin", "Asia/Jerusalem"],
    });
  });

  it("is no French word", () => {
    expect(read("settings est", "fr")).not.toHaveProperty("values.timezone");
  });
});

describe("a language", () => {
  it.each([
    ["castellano", "es"],
    ["brasileiro", "pt-BR"],
    ["中文", "zh-CN"],
  ])("is also called %s", (typed, code) => {
    expect(findLanguage(typed, locales.codes, "en")).toBe(code);
  });
});

describe("a misspelt action", () => {
  it.each([
    ["rig remvoe garage", "remove"],
    ["rig edti garage", "edit"],
    ["digest pasue garage", "pause"],
  ])("before one's own machine is asked back: %s", (line, action) => {
    const mistake = { code: "unknown-value", nearest: [{ label: action, typed: action }] };
    expect(read(line, "en", ["garage"])).toMatchObject({ mistake, left: [] });
  });

  it("is a name where no machine of one's own follows", () => {
    expect(read("rig remvoe 4090", "en", ["garage"])).toMatchObject({ values: { name: "remvoe" } });
  });
});

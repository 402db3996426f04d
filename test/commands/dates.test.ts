import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../commands/dates.ts";
import { openLocales } from "../../locales/index.ts";

const locales = openLocales();
const read = (typed: string, language: string): unknown => {
  const reading = readDate(typed, "bought", language);
  return "value" in reading ? reading.value : "unknown";
};

describe("a day", () => {
  it.each([
    ["2025/3/1", "ja"],
    ["2025年3月1日", "zh-CN"],
    ["2025. 3. 1.", "ko"],
    ["1 de março de 2025", "pt-BR"],
    ["le 1er mars 2025", "fr"],
    ["1 марта 2025 г.", "ru"],
    ["1 березня 2025 року", "uk"],
    ["1 бер. 2025 р.", "uk"],
    ["1/3/2025", "es"],
  ])("is %s in %s", (typed, language) => {
    expect(read(typed, language)).toBe("2025-03-01");
  });

  it.each(locales.codes)("is read as the same again as it is shown in %s", (language) => {
    const format = locales.format(language, "UTC");
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2001-01-01"), max: new Date("2098-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const shown = format.date(Temporal.PlainDate.from(day));
          expect([shown, read(shown.normalize("NFKC"), language)]).toEqual([shown, day]);
        },
      ),
    );
  });

  it.each(["", "soon", "2025-13-01", "31.02.2025", "1 Foo 2025"])("is not %j", (typed) => {
    expect(read(typed, "en")).toBe("unknown");
  });
});

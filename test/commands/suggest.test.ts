import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencyCodes } from "../../commands/amounts.ts";
import { kinds, type KindName } from "../../commands/kinds.ts";
import { isSuggestible, suggest } from "../../commands/suggest.ts";

const english = { language: "en", languages: ["de", "en"] };
const values = (kind: KindName, typed: string, typist = english) =>
  suggest(kind, typed, typist).map((one) => one.typed);

describe("what is typed so far is completed", () => {
  it.each([
    ["gpu", "4090", "rtx4090"],
    ["gpu", "rtx 40", "rtx4090"],
    ["gpu", "h1", "h100-sxm5"],
    ["gpu", "RX79", "rx7900xtx"],
    ["network", "ak", "akash"],
    ["token", "ren", "render"],
    ["token", "akash", "akt"],
    ["place", "germ", "DE"],
    ["place", "tex", "US-TX"],
    ["currency", "eur", "EUR"],
    ["currency", "yen", "JPY"],
    ["language", "deu", "de"],
    ["time-zone", "new y", "America/New_York"],
    ["time-zone", "europe/ber", "Europe/Berlin"],
  ] as const)("%s %j to %s", (kind, typed, value) => {
    expect(values(kind, typed)[0]).toBe(value);
  });

  it("with names in the reader's language", () => {
    expect(suggest("place", "öster", { ...english, language: "de" })[0]).toEqual({
      label: "Österreich (AT)",
      typed: "AT",
    });
  });

  it("with the nearest names where none begins so", () => {
    expect(values("gpu", "rtx 4900")).toContain("rtx4090");
    expect(values("time-zone", "berlim")[0]).toBe("Europe/Berlin");
  });

  it("with the usual ones where nothing is typed", () => {
    expect(values("gpu", "").slice(0, 3)).toEqual(expect.arrayContaining(["rtx4090", "rtx5090", "rtx3090"]));
    expect(values("currency", "").slice(0, 3).sort()).toEqual(["EUR", "GBP", "USD"]);
  });

  it("whatever is typed, to at most 25 values that are read as such", () => {
    const suggestible = (Object.keys(kinds) as KindName[]).filter(isSuggestible);
    expect(suggestible).toHaveLength(12);
    const reader = { language: "en", currencies: currencyCodes, languages: english.languages };
    fc.assert(
      fc.property(
        fc.constantFrom(...suggestible),
        fc.string({ maxLength: 300, unit: "grapheme" }),
        (kind, typed) => {
          const found = suggest(kind, typed, english);
          expect(found.length).toBeLessThanOrEqual(25);
          for (const { typed: value } of found)
            expect(kinds[kind].read(value, "option", reader)).toHaveProperty("value");
        },
      ),
    );
  });
});

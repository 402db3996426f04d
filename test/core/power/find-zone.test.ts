import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findZone, freeZonesNear, zoneById, zoneName } from "../../../core/power/find-zone.ts";
import { spotZones } from "../../../core/power/zones.ts";

const found = (typed: string, language = "en"): string | undefined => {
  const match = findZone(typed, language);
  return match.kind === "found" ? match.zone.id : undefined;
};

const nearest = (typed: string, language = "en"): readonly string[] => {
  const match = findZone(typed, language);
  return match.kind === "found" ? [] : match.nearest.map(({ id }) => id);
};

describe("a zone of power prices", () => {
  it.each([
    ["DE-LU", "DE-LU"],
    ["de_lu", "DE-LU"],
    ["DE", "DE-LU"],
    ["germany", "DE-LU"],
    ["Luxembourg", "DE-LU"],
    ["AT", "AT"],
    ["se4", "SE4"],
    ["SE 4", "SE4"],
    ["it-north", "IT-North"],
    ["octopus-c", "GB-C"],
    ["Agile C", "GB-C"],
    ["gb-c", "GB-C"],
    ["London", "GB-C"],
    ["Holland", "NL"],
    [" France ", "FR"],
  ])("is %s by what people call it: %s", (typed, id) => {
    expect(found(typed)).toBe(id);
  });

  it("is found by its country in the reader's language", () => {
    expect(found("Österreich", "de")).toBe("AT");
    expect(found("日本", "ja")).toBeUndefined();
    expect(zoneName(zoneById("SE4"), "de")).toBe("Schweden (SE4)");
  });

  it("is asked back where a country has several, with all of them", () => {
    expect(nearest("sweden")).toEqual(["SE1", "SE2", "SE3", "SE4"]);
    expect(nearest("DK")).toEqual(["DK1", "DK2"]);
    expect(nearest("UK")).toHaveLength(14);
  });

  it("is offered where a name is nearly one", () => {
    expect(nearest("germny")).toContain("DE-LU");
    expect(nearest("yorksire")).toContain("GB-M");
  });

  it.each(["", "  ", "USA", "Japan", "zzzzzz"])("is none for %j", (typed) => {
    expect(findZone(typed, "en")).toEqual({ kind: "unknown", nearest: [] });
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (typed) => {
        expect(["found", "unknown"]).toContain(findZone(typed, "en").kind);
      }),
    );
  });
});

describe("zones whose prices may be shown to anybody", () => {
  it("are fifteen of the exchange's, and all of Great Britain", () => {
    const free = spotZones.filter(({ isFree }) => isFree).map(({ id }) => id);
    expect(free.filter((id) => !id.startsWith("GB-")).join(" ")).toBe(
      "AT DE-LU BE CH CZ DK1 DK2 FR HU IT-North NL NO2 PL SE4 SI",
    );
    expect(free.filter((id) => id.startsWith("GB-"))).toHaveLength(14);
  });

  it("are offered in place of every other", () => {
    for (const zone of spotZones.filter(({ isFree }) => !isFree)) {
      const near = freeZonesNear(zone);
      expect(near.length).toBeGreaterThan(0);
      expect(near.filter(({ isFree }) => !isFree)).toEqual([]);
    }
  });
});

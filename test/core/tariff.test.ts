import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import electricity from "../../core/reference/electricity.json" with { type: "json" };
import { defaultTariff, findPlace, periodEnd, placeName, type Place } from "../../core/tariff.ts";

describe("the electricity prices", () => {
  it("have the shape that tariffs are read from, and nothing else", () => {
    expect(() => shape.parse(electricity)).not.toThrow();
  });

  it("name a known source, and no source that nothing is from", () => {
    expect(new Set(electricity.prices.map((price) => price.source))).toEqual(
      new Set(Object.keys(electricity.sources)),
    );
  });

  it("hold each place once per use, and each country on one continent", () => {
    const keys = electricity.prices.map(({ place, use }) => `${place} ${use}`);
    expect(new Set(keys).size).toBe(keys.length);
    const countries = Object.values(electricity.continents).flat();
    expect(new Set(countries).size).toBe(countries.length);
  });

  it("are all for a place that can be found, a continent or the world", () => {
    const wide = new Set([...Object.keys(electricity.continents), "world"]);
    const priced = electricity.prices.map(({ place }) => place);
    expect(priced.filter((place) => !wide.has(place) && codeOf(place) !== place)).toEqual([]);
  });
});

describe("a typed place", () => {
  it.each([
    ["DE", "en", "DE"],
    ["de", "ja", "DE"],
    ["Germany", "en", "DE"],
    ["germany", "tr", "DE"],
    ["Deutschland", "de", "DE"],
    ["ドイツ", "ja", "DE"],
    ["ألمانيا", "ar", "DE"],
    ["suisse", "fr", "CH"],
    ["Türkei", "de", "TR"],
    ["Turkey", "en", "TR"],
    ["Czech Republic", "en", "CZ"],
    ["cote d'ivoire", "en", "CI"],
    ["UK", "en", "GB"],
    ["USA", "en", "US"],
    ["New Zealand", "en", "NZ"],
    ["TX", "en", "US-TX"],
    ["us-tx", "en", "US-TX"],
    ["Texas", "de", "US-TX"],
    ["Washington DC", "en", "US-DC"],
    ["Washington", "en", "US-WA"],
    ["Germany", "no such language!", "DE"],
  ])("%s in %s is %s", (typed, language, code) => {
    expect(codeOf(typed, language)).toBe(code);
  });

  it.each([
    ["CA", "CA", "US-CA"],
    ["DE", "DE", "US-DE"],
    ["Georgia", "GE", "US-GA"],
  ])("%s is the country, and the state is told too", (typed, country, state) => {
    const match = findPlace(typed, "en");
    expect(match).toMatchObject({ kind: "found", place: { code: country }, others: [{ code: state }] });
  });

  it.each(["EA", "EU27_2020", "EU", "Euro area", "europe", "world", "", "0.12", "4090"])(
    "%j is no place that people live in",
    (typed) => {
      expect(findPlace(typed, "en").kind).toBe("unknown");
    },
  );

  it.each([
    ["Germnay", "en", "DE"],
    ["Deutschlnd", "de", "DE"],
    ["Califronia", "en", "US-CA"],
    ["Switz", "en", "CH"],
  ])("%s in %s is nearest to %s", (typed, language, code) => {
    const match = findPlace(typed, language);
    expect(match.kind === "unknown" && match.nearest[0]?.code).toBe(code);
  });

  it("may be anything without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (typed, language) => {
        expect(["found", "unknown"]).toContain(findPlace(typed, language).kind);
      }),
    );
    expect(findPlace("x".repeat(100_000), "en")).toEqual({ kind: "unknown", nearest: [] });
  });

  it("is found again by every name that we give it", () => {
    const languages = ["en", "de", "fr", "ja", "ar", "pt-BR", "zh-Hans", "ru", "tr"];
    const codes = Object.values(electricity.continents).flat();
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.constantFrom(...codes), (language, code) => {
        expect(codeOf(placeName(placeOf(code), language), language)).toBe(code);
      }),
    );
  });

  it("is named in the reader's language, a state in English", () => {
    expect(placeName(placeOf("DE"), "ja")).toBe("ドイツ");
    expect(placeName(placeOf("US-NY"), "ja")).toBe("New York");
    expect(placeName(placeOf("DE"), "no such language!")).toBe("Germany");
  });
});

describe("the default tariff", () => {
  it.each([
    ["DE", "residential", 0.3835, "EUR", "country", "2025-06-30"],
    ["DE", "business", 0.2359, "EUR", "country", "2024-12-31"],
    ["NO", "business", 0.0684, "EUR", "country", "2024-12-31"],
    ["US", "residential", 0.1872, "USD", "country", "2026-02-28"],
    ["US-CA", "residential", 0.3375, "USD", "state", "2026-02-28"],
    ["US-CT", "residential", 0.2784, "USD", "state", "2026-02-28"],
    ["US-CT", "business", 0.2446, "USD", "state", "2025-04-30"],
    ["US-TX", "business", 0.0882, "USD", "state", "2023-12-31"],
    ["US-WY", "residential", 0.1872, "USD", "country", "2026-02-28"],
    ["IS", "business", 0.2162, "USD", "continent", "2025-03-31"],
    ["GB", "residential", 0.2519, "USD", "continent", "2025-03-31"],
    ["JP", "residential", 0.0839, "USD", "continent", "2025-03-31"],
    ["ZA", "business", 0.1328, "USD", "continent", "2025-03-31"],
  ] as const)(
    "of %s for %s use is %d %s, of the %s, as of %s",
    (code, use, amountPerKwh, currency, level, asOf) => {
      const tariff = defaultTariff(placeOf(code), use);
      expect(tariff).toMatchObject({ level, price: { value: { amountPerKwh, currency }, basis: "assumed" } });
      expect(tariff.price.asOf.toString()).toBe(`${asOf}T00:00:00Z`);
    },
  );

  it("is the world's average for someone who has not said where the machine is", () => {
    const tariff = defaultTariff(undefined, "residential");
    expect(tariff).toMatchObject({
      level: "world",
      price: { value: { amountPerKwh: 0.159, currency: "USD" } },
    });
  });

  it("is known, with a page to open, wherever the machine is", () => {
    const codes = [
      ...Object.values(electricity.continents).flat(),
      ...Object.keys(electricity.usStates).map((code) => `US-${code}`),
    ];
    const tariffs = codes.flatMap((code) => uses.map((use) => defaultTariff(placeOf(code), use)));
    const odd = tariffs.filter(
      ({ price, level }) =>
        level === "world" || !(price.value.amountPerKwh > 0) || !price.source.link?.startsWith("https:"),
    );
    expect(odd).toEqual([]);
  });
});

describe("a period", () => {
  it.each([
    ["2023", "2023-12-31"],
    ["2024-S1", "2024-06-30"],
    ["2024-S2", "2024-12-31"],
    ["2025-Q1", "2025-03-31"],
    ["2024-02", "2024-02-29"],
  ])("%s ends on %s", (period, end) => {
    expect(periodEnd(period)).toBe(end);
  });

  it.each(["", "2024-S3", "2024-Q0", "2024-13", "last year"])("%j is none", (period) => {
    expect(() => periodEnd(period)).toThrow(RangeError);
  });
});

const uses = ["residential", "business"] as const;
const names = z.record(z.string(), z.array(z.string().min(1)));
const shape = z.strictObject({
  sources: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      link: z.url({ protocol: /^https$/ }),
      licence: z.string().optional(),
      note: z.string(),
    }),
  ),
  prices: z.array(
    z.strictObject({
      place: z.string(),
      use: z.enum(["residential", "business"]),
      perKwh: z.number().positive().max(1),
      currency: z.enum(["EUR", "USD"]),
      period: z.string().refine((period) => periodEnd(period) !== ""),
      source: z.string(),
    }),
  ),
  continents: z.strictObject({
    africa: z.array(z.string()),
    americas: z.array(z.string()),
    asia: z.array(z.string()),
    europe: z.array(z.string()),
    oceania: z.array(z.string()),
  }),
  usStates: z.record(z.string().regex(/^[A-Z]{2}$/), z.string()),
  aliases: names,
});

function codeOf(typed: string, language = "en"): string | undefined {
  const match = findPlace(typed, language);
  return match.kind === "found" ? match.place.code : undefined;
}

function placeOf(code: string): Place {
  const match = findPlace(code, "en");
  if (match.kind === "unknown") throw new Error(`no place ${code}`);
  return match.place;
}

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapReading, readNumber, writePlain } from "../../commands/numbers.ts";

describe("a typed number", () => {
  it.each([
    ["0.12", 0.12],
    ["0,12", 0.12],
    [".5", 0.5],
    [",5", 0.5],
    ["12", 12],
    ["-3", -3],
    ["−3", -3],
    ["1,234.50", 1234.5],
    ["1.234,50", 1234.5],
    ["1,234,567", 1_234_567],
    ["1.234.567", 1_234_567],
    ["12,34,567", 1_234_567],
    ["1,23,456.78", 123_456.78],
    ["1 234", 1234],
    ["1 234,5", 1234.5],
    ["1\u202f234,5", 1234.5],
    ["1'234.5", 1234.5],
    ["1’234", 1234],
    ["1_000", 1000],
    ["300k", 300_000],
    ["1.5m", 1_500_000],
    ["0.123", 0.123],
    ["0,123", 0.123],
    ["1,2345", 1.2345],
    ["1234,567", 1234.567],
  ])("%s is %d", (typed, value) => {
    expect(readNumber(typed, "en")).toEqual({ kind: "number", value });
  });

  it.each([
    "",
    "-",
    ".",
    "abc",
    "1e5",
    "0x12",
    "1.2.3",
    "1,2,3",
    "1,234,56",
    "1.2,3.4",
    "2 0.12",
    "8 1",
    "9".repeat(400),
  ])("%j is none", (typed) => {
    expect(readNumber(typed, "en")).toEqual({ kind: "none" });
  });

  it("with one comma before three digits is asked back in every language", () => {
    for (const language of ["en", "de", "fr", "hi", "ja"]) {
      expect(readNumber("1,234", language)).toEqual({ kind: "ambiguous", readings: [1.234, 1234] });
    }
  });

  it("with one point before three digits is asked back where thousands have points", () => {
    expect(readNumber("1.234", "de")).toEqual({ kind: "ambiguous", readings: [1.234, 1234] });
    expect(readNumber("1.234", "en")).toEqual({ kind: "number", value: 1.234 });
    expect(readNumber("1.234", "de-CH")).toEqual({ kind: "number", value: 1.234 });
  });

  it("that is asked back keeps its sign and its k in both readings", () => {
    expect(readNumber("-1,234k", "en")).toEqual({ kind: "ambiguous", readings: [-1234, -1_234_000] });
  });

  it.each(["en", "de", "fr", "de-CH", "hi", "ja"])(
    "as %s writes it is never silently another",
    (language) => {
      fc.assert(
        fc.property(fc.nat(99_999_999), fc.nat(9999), fc.nat(4), (whole, part, digits) => {
          const decimals = String(part).padStart(4, "0").slice(0, digits);
          const value = Number(`${whole}.${decimals}`);
          const typed = new Intl.NumberFormat(language, { minimumFractionDigits: digits }).format(value);
          const reading = readNumber(typed, language);
          expect(reading.kind).not.toBe("none");
          const readings =
            reading.kind === "ambiguous" ? reading.readings : [reading.kind === "number" && reading.value];
          expect(readings).toContain(value);
        }),
      );
    },
  );

  it("is finite, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\d.,' km-]{0,400}$/),
        fc.constantFrom("en", "de"),
        (typed, language) => {
          mapReading(readNumber(typed, language), (value) => {
            expect(Number.isFinite(value)).toBe(true);
            return value;
          });
        },
      ),
    );
  });
});

describe("a number that is put on a button", () => {
  it.each(["en", "de", "fr", "de-CH", "hi", "ja"])("is read as itself in %s", (language) => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(8), (digits, places) => {
        const value = Number((digits / 10 ** places).toFixed(places));
        expect(readNumber(writePlain(value), language)).toEqual({ kind: "number", value });
      }),
    );
  });
});

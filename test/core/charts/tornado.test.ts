import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TornadoBar, TornadoPicture } from "../../../core/charts/picture.ts";
import { openStage, size, type Stage } from "../../../core/charts/stage.ts";
import { drawTornado } from "../../../core/charts/tornado.ts";
import { boxOf, extentOf, isWritten, labelAt, misplaced, writtenOn, type Written } from "./sight.ts";

describe("a tornado", () => {
  it("has the first input on top", () => {
    const { written } = drawn({ bars: [bar("rent", 2, 8), bar("power", 4, 6)] });
    expect(labelAt(written, "rent").y).toBeLessThan(labelAt(written, "power").y);
  });

  it("spreads bars around the base, what is less to the left and what is more to the right", () => {
    const { stage, written } = drawn({ bars: [bar("rent", 2, 8)] });
    const [loss, gain] = [extentOf("loss", stage)!, extentOf("gain", stage)!];
    expect(loss.right).toBeLessThan(gain.left);
    expect(gain.widest).toBeCloseTo(loss.widest, -1);
    expect(labelAt(written, "base").x).toBeCloseTo((loss.right + gain.left) / 2, -1);
    expect(boxOf("low 2", written, stage).right).toBeLessThan(loss.left);
    expect(boxOf("high 8", written, stage).left).toBeGreaterThan(gain.right);
    expect(boxOf("rent", written, stage).left).toBeCloseTo(40, 0);
  });

  it("swaps the ends of an input that costs", () => {
    const { stage, written } = drawn({ bars: [bar("power", 8, 2)] });
    expect(boxOf("high 2", written, stage).right).toBeLessThan(extentOf("loss", stage)!.left);
    expect(boxOf("low 8", written, stage).left).toBeGreaterThan(extentOf("gain", stage)!.right);
  });

  it("is mirrored for those who read from the right", () => {
    const { stage, written } = drawn({ language: "ar", bars: [bar("rent", 2, 8)] });
    const [loss, gain] = [extentOf("loss", stage)!, extentOf("gain", stage)!];
    expect(gain.right).toBeLessThan(loss.left);
    expect(boxOf("low 2", written, stage).left).toBeGreaterThan(loss.right);
    expect(boxOf("high 8", written, stage).right).toBeLessThan(gain.left);
    expect(boxOf("rent", written, stage).right).toBeCloseTo(size.width - 40, 0);
  });

  it("draws bars as long as they differ from the base", () => {
    const { stage, written } = drawn({ bars: [bar("rent", 5, 9), bar("power", 5, 7)] });
    const [wide, narrow] = ["rent", "power"].map((name) => {
      const { y } = labelAt(written, name);
      return extentOf("gain", stage, { top: y - 15, bottom: y + 5 })!.widest;
    });
    expect(wide! / narrow!).toBeCloseTo(2, 1);
  });

  it("shows both ends where both are on one side of the base, each in a half of the row", () => {
    const { stage, written } = drawn({ bars: [bar("hours", 6, 9), bar("rent", 1, 9)] });
    const [low, high] = [labelAt(written, "low 6"), labelAt(written, "high 9")];
    expect(high.y - low.y).toBeGreaterThanOrEqual(24);
    const [short, far] = [low, high].map(({ y }) => extentOf("gain", stage, { top: y - 12, bottom: y - 6 })!);
    expect(short!.left).toBe(far!.left);
    expect(far!.widest / short!.widest).toBeCloseTo(4, 0);
    expect(boxOf("low 6", written, stage).left).toBeGreaterThan(short!.right);
    expect(boxOf("high 9", written, stage).left).toBeGreaterThan(far!.right);
    expect(misplaced(stage)).toEqual([]);
  });

  it("writes both ends side by side where rows are thin", () => {
    const bars = Array.from({ length: 10 }, (_, at) => bar(`input ${at}`, 4 - at / 10, at === 4 ? 3 : 8));
    const { stage, written } = drawn({ bars });
    expect(labelAt(written, "low 3.6").text).toBe("low 3.6 · high 3");
    expect(misplaced(stage)).toEqual([]);
  });

  it("draws nothing but the base where no input matters", () => {
    const { stage, written } = drawn({ bars: [bar("fee", 5, 5)] });
    expect(extentOf("gain", stage)).toBeUndefined();
    expect(extentOf("loss", stage)).toBeUndefined();
    expect(boxOf("low 5", written, stage).right).toBeLessThan(boxOf("high 5", written, stage).left);
  });

  it("wraps a long name onto two lines", () => {
    const { written } = drawn({ bars: [bar("Auslastung durch Vermietungen nachts", 2, 8)] });
    expect(labelAt(written, "Auslastung").text).not.toContain("nachts");
    expect(labelAt(written, "Vermietungen").y).toBeGreaterThan(labelAt(written, "Auslastung").y);
  });
});

describe("any tornado", () => {
  it("keeps all texts in the picture and apart, and loses none", () => {
    fc.assert(
      fc.property(pictures, (given) => {
        const { stage, written, picture } = drawn(given);
        expect(misplaced(stage)).toEqual([]);
        expect(isWritten(picture.base.text, written)).toBe(true);
        const frame = 3;
        expect(written.length).toBeGreaterThanOrEqual(frame + 1 + 2 * picture.bars.length);
        expect(written.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

const long = [
  "Strompreis je Kilowattstunde einschließlich Netzentgelten",
  "Fixkostenvorauszahlungsvereinbarungen",
  "電気料金（1キロワット時あたりの単価、基本料金を含む）",
  "سعر الكهرباء لكل كيلوواط ساعة شاملًا الرسوم",
];
const texts = fc.oneof(fc.constantFrom(...long, "rent", "−1.000.000,00 €"), fc.string({ maxLength: 12 }));
const values = fc.oneof(
  fc.constantFrom(0, 0.0004, -0.0004, 1e6, -1e6),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const ends = fc.record({ value: values, text: texts });
const pictures: fc.Arbitrary<Partial<TornadoPicture>> = fc.record({
  title: fc.constantFrom("What matters most", long[0]!.repeat(4)),
  language: fc.constantFrom("en", "de", "ja", "ar"),
  base: ends,
  bars: fc.array(fc.record({ name: texts, low: ends, high: ends }), { maxLength: 10 }),
});

function drawn(changes: Partial<TornadoPicture>): {
  stage: Stage;
  written: readonly Written[];
  picture: TornadoPicture;
} {
  const given: TornadoPicture = {
    kind: "tornado",
    title: "What matters most",
    subtitle: "Cash per day",
    footnote: "Networks, 24 Nov 2026",
    language: "en",
    numbers: { style: "currency", currency: "USD" },
    base: { value: 5, text: "base 5" },
    bars: [],
    ...changes,
  };
  const { stage, picture } = openStage(given, "dark");
  const written = writtenOn(stage);
  drawTornado(picture, stage);
  return { stage, written, picture };
}

const bar = (name: string, low: number, high: number): TornadoBar => ({
  name,
  low: { value: low, text: `low ${low}` },
  high: { value: high, text: `high ${high}` },
});

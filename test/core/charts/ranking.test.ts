import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawRanking } from "../../../core/charts/ranking.ts";
import type { RankedBar, RankingPicture } from "../../../core/charts/picture.ts";
import { openStage, size, type Stage } from "../../../core/charts/stage.ts";
import { boxOf, extentOf, isWritten, labelAt, misplaced, writtenOn, type Written } from "./sight.ts";

describe("a ranking", () => {
  it("has the best on top, and bars as long as their values", () => {
    const { stage, written } = drawn({ bars: [bar("Salad", 4), bar("Akash", 2), bar("Nosana", 1)] });
    const [first, second, third] = ["Salad", "Akash", "Nosana"].map((name) => labelAt(written, name).y);
    expect(first).toBeLessThan(second!);
    expect(second).toBeLessThan(third!);
    const lengths = [first, second, third].map((y) => extentOf("gain", stage, row(y!))!.widest);
    expect(lengths[0]! / lengths[2]!).toBeCloseTo(4, 1);
    expect(lengths[1]! / lengths[2]!).toBeCloseTo(2, 1);
  });

  it("writes a value at the end of bar and whisker", () => {
    const { stage, written } = drawn({ bars: [{ ...bar("Salad", 4), low: 3, high: 6 }] });
    const text = boxOf("4.00", written, stage);
    const { right: barEnd } = extentOf("gain", stage)!;
    expect(barEnd).toBeGreaterThan(500);
    expect(text.left).toBeGreaterThan(barEnd * 1.2);
  });

  it("draws a whisker from low to high, and none where there is no range", () => {
    const ranged = drawn({ bars: [{ ...bar("a", 2), low: 1, high: 3 }] });
    const barEnd = extentOf("gain", ranged.stage)!.right;
    const middle = labelAt(ranged.written, "a").y - 6;
    const dash = { top: middle - 6, bottom: middle + 6 };
    const whisker = whiskerOf(ranged.stage, dash, boxOf("2.00", ranged.written, ranged.stage).left);
    const bars = extentOf("gain", ranged.stage)!;
    const zero = bars.left;
    const perUnit = (barEnd - zero) / 2;
    expect(whisker.left - zero).toBeCloseTo(perUnit, -1);
    expect(whisker.right - zero).toBeCloseTo(3 * perUnit, -1);
    const point = drawn({ bars: [{ ...bar("a", 2), low: 2, high: 2 }] });
    expect(() => whiskerOf(point.stage, dash, boxOf("2.00", point.written, point.stage).left)).toThrow(
      "no whisker",
    );
  });

  it("hangs losses on the other side of zero, with names outside", () => {
    const { stage, written } = drawn({ bars: [bar("Salad", 3), bar("Nosana", -2)] });
    const [gain, loss] = [extentOf("gain", stage)!, extentOf("loss", stage)!];
    expect(loss.right).toBeLessThanOrEqual(gain.left + 1);
    expect(boxOf("Nosana", written, stage).right).toBeLessThan(loss.left);
    expect(boxOf("-2.00", written, stage).left).toBeGreaterThan(loss.right);
  });

  it("is mirrored for those who read from the right", () => {
    const { stage, written } = drawn({ language: "ar", bars: [bar("Salad", 3), bar("Nosana", -2)] });
    const [gain, loss] = [extentOf("gain", stage)!, extentOf("loss", stage)!];
    expect(gain.right).toBeLessThanOrEqual(loss.left + 1);
    expect(boxOf("Nosana", written, stage).left).toBeGreaterThan(loss.right);
    expect(boxOf("Salad", written, stage).right).toBeCloseTo(size.width - 40, 0);
    expect(boxOf("3.00", written, stage).right).toBeLessThan(gain.left);
  });

  it("tells why a network has no bar in the place of the bar", () => {
    const reason = "takes cards of data centres only";
    const { stage, written } = drawn({
      bars: [bar("Salad", 3), { name: "Aethir", value: null, text: reason }],
    });
    const { y, text } = labelAt(written, reason);
    expect(text).toBe(reason);
    expect(y).toBeCloseTo(labelAt(written, "Aethir").y, 0);
    expect(extentOf("gain", stage, row(y))).toBeUndefined();
    expect(boxOf(reason, written, stage).left).toBeGreaterThan(boxOf("Aethir", written, stage).right);
  });

  it("tells what a figure is made from: under its name, and beside it where rows are thin", () => {
    const few = drawn({ bars: [{ ...bar("Salad", 3), note: "own payouts" }] }).written;
    expect(labelAt(few, "own payouts").y).toBeGreaterThan(labelAt(few, "Salad").y + 24);
    const bars = Array.from({ length: 10 }, (_, at) => ({
      ...bar(`N${at}`, 10 - at),
      note: `payouts ${at}`,
    }));
    const { written, stage } = drawn({ bars });
    for (const { name, note } of bars) {
      expect(labelAt(written, note).y).toBeCloseTo(labelAt(written, name).y, 0);
      expect(boxOf(note, written, stage).left).toBeGreaterThan(boxOf(name, written, stage).right);
    }
    expect(misplaced(stage)).toEqual([]);
  });

  it("wraps a long reason and cuts what runs out", () => {
    const reason = "its statistics have not answered since yesterday ".repeat(8);
    const { written } = drawn({ bars: [{ name: "Golem", value: null, text: reason }] });
    expect(labelAt(written, "its").text.length).toBeLessThan(reason.length);
    expect(written.at(-1)?.text).toMatch(/…$/u);
  });
});

describe("the price of a cloud across a ranking", () => {
  const cloud = (value: number) => ({ value, text: "AWS asks this" });

  it("stands where its value is, above the bars", () => {
    const bars = [bar("Salad", 4)];
    const { stage, written } = drawn({ bars, line: cloud(2) });
    const { left, right } = extentOf("gain", stage)!;
    expect(labelAt(written, "AWS").x).toBeCloseTo((left + right) / 2, -1);
    expect(labelAt(written, "AWS").y).toBeLessThan(labelAt(written, "Salad").y);
  });

  it("leaves the bars their length where it is far beyond them, and points there", () => {
    const bars = [bar("Salad", 4)];
    const without = extentOf("gain", drawn({ bars }).stage)!;
    const near = extentOf("gain", drawn({ bars, line: cloud(11) }).stage)!;
    const far = drawn({ bars, line: cloud(13) });
    expect(near.widest).toBeLessThan(without.widest * 0.6);
    expect(extentOf("gain", far.stage)!.widest).toBe(without.widest);
    const text = boxOf("AWS", far.written, far.stage);
    const arrow = { top: text.top, bottom: text.bottom };
    expect(extentOf("text", far.stage, arrow)!.right).toBeGreaterThan(text.right + 20);
  });

  it("points to the left edge where reading goes there", () => {
    const { stage, written } = drawn({ language: "ar", bars: [bar("Salad", 4)], line: cloud(13) });
    const text = boxOf("AWS", written, stage);
    const arrow = { top: text.top, bottom: text.bottom };
    expect(extentOf("text", stage, arrow)!.left).toBeLessThan(text.left - 20);
  });

  it("crosses no text", () => {
    const gap = `2${" ".repeat(12)}2`;
    const bars = [bar("Salad", 4), { ...bar("Akash", 2), text: gap }];
    const plain = drawn({ bars });
    const box = boxOf(gap, plain.written, plain.stage);
    const { left, widest } = extentOf("gain", plain.stage)!;
    const value = (((box.left + box.right) / 2 - left) / widest) * 4;
    const { stage, written } = drawn({ bars, line: cloud(value) });
    const text = boxOf(gap, written, stage);
    const x = Math.round(labelAt(written, "AWS").x);
    expect([text.left < x - 10, text.right > x + 10]).toEqual([true, true]);
    const between = stage.context.getImageData(x - 5, text.top, 10, text.bottom - text.top).data;
    expect(new Set(between)).toEqual(new Set([0x1a, 0x1b, 0x1f, 0xff]));
    const under = stage.context.getImageData(x - 5, text.bottom + 6, 10, 18).data;
    expect(new Set(under)).not.toEqual(new Set(between));
  });
});

describe("any ranking", () => {
  it("keeps all texts in the picture and apart, and loses no name and no value", () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const { stage, written, picture: shown } = drawn(picture);
        expect(misplaced(stage)).toEqual([]);
        const whole = [
          ...shown.bars.map(({ name }) => name),
          ...shown.bars.flatMap(({ value, text }) => (value === null ? [] : [text])),
          ...(shown.line ? [shown.line.text] : []),
        ];
        expect(whole.filter((text) => !isWritten(text, written))).toEqual([]);
        expect(written.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

const long = [
  "Grafikkartenvermietungsnetzwerk mit Veröffentlichung der Durchschnittsvergütungen",
  "Вознаграждение за предоставление вычислительных мощностей за последние тридцать дней",
  "データセンター向けカードのみ対応しているため、この構成では計算できません",
  "لا يوجد رقم: لم تستجب إحصاءات الشبكة منذ أمس",
];
const texts = fc.oneof(
  fc.constantFrom(...long, "Salad", "$4.10", "−1.000.000,00 €"),
  fc.string({ maxLength: 12 }),
);
const values = fc.oneof(
  fc.constantFrom(0, 0.0004, -0.0004, 1e6, -1e6),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const bars: fc.Arbitrary<RankedBar> = fc.record(
  {
    name: texts,
    value: fc.option(values, { freq: 3 }),
    low: values,
    high: values,
    text: texts,
    note: texts,
  },
  { requiredKeys: ["name", "value", "text"] },
);
const pictures: fc.Arbitrary<Partial<RankingPicture>> = fc.record({
  title: fc.constantFrom("Salad leaves the most", long[0]!.repeat(3)),
  language: fc.constantFrom("en", "de", "ja", "ar"),
  bars: fc.array(bars, { maxLength: 10 }),
  line: fc.option(fc.record({ value: values, text: texts }), { nil: undefined }),
});

function drawn(changes: Partial<RankingPicture>): {
  stage: Stage;
  written: readonly Written[];
  picture: RankingPicture;
} {
  const given: RankingPicture = {
    kind: "ranking",
    title: "One card on all networks",
    subtitle: "Cash per day",
    footnote: "Networks, 24 Nov 2026",
    language: "en",
    numbers: { style: "currency", currency: "USD" },
    bars: [],
    ...changes,
  };
  const { stage, picture } = openStage(given, "dark");
  const written = writtenOn(stage);
  drawRanking(picture, stage);
  return { stage, written, picture };
}

const bar = (name: string, value: number): RankedBar => ({ name, value, text: value.toFixed(2) });

const row = (y: number) => ({ top: y - 20, bottom: y + 20 });

/** The strip of a row that the colour of whiskers takes, before a text and after the names. */
function whiskerOf(
  { context }: Stage,
  { top, bottom }: { top: number; bottom: number },
  before: number,
): { left: number; right: number } {
  const from = 120;
  const { data, width } = context.getImageData(
    from,
    Math.round(top),
    Math.floor(before) - 3 - from,
    Math.round(bottom - top),
  );
  const found: number[] = [];
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === 0xf4 && data[at + 1] === 0xf5) found.push(from + ((at / 4) % width));
  if (found.length === 0) throw new Error("no whisker");
  return { left: Math.min(...found), right: Math.max(...found) };
}

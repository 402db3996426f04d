import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawChart } from "../../../core/charts/chart.ts";
import { drawDays } from "../../../core/charts/days.ts";
import { fontsFor } from "../../../core/charts/fonts.ts";
import { writeAt, type Side } from "../../../core/charts/label.ts";
import type { DaysPicture } from "../../../core/charts/picture.ts";
import { openStage, size } from "../../../core/charts/stage.ts";
import { cut, setFont, wrapped } from "../../../core/charts/text.ts";
import { writtenOn } from "./sight.ts";

describe("the frame of a picture", () => {
  it("leaves less room for the chart the more lines its texts take", () => {
    const short = stageOf({}).padding;
    const long = stageOf({ title: words(30), footnote: words(30) }).padding;
    expect(long.top).toBeGreaterThan(short.top + 40);
    expect(long.bottom).toBeGreaterThan(short.bottom + 25);
  });

  it("wraps a long title onto two lines, of which the second ends in an ellipsis", () => {
    const stage = stageOf({ title: words(60) });
    const written = writtenOn(stage);
    stage.paint();
    const title = written.filter(({ text }) => text.startsWith("word"));
    expect(title).toHaveLength(2);
    expect(title[0]!.text).not.toContain("…");
    expect(title[1]!.text).toMatch(/…$/u);
    expect(title[1]!.y).toBeGreaterThan(title[0]!.y + 38);
  });

  it("puts the lines of a footnote of several scripts at equal distances", () => {
    const footnote = `المصادر: ${"Akash Console API, ".repeat(4)}${"CoinGecko, ".repeat(5)}`;
    const stage = stageOf({ language: "ar", footnote });
    const rows = [stageOf({ language: "ar", footnote: "" }), stage].map(({ padding }) => padding.bottom);
    stage.paint();
    const top = size.height - rows[1]!;
    const lit = litRows(stage.context.getImageData(0, top, size.width, rows[1]!));
    expect(lit.groups).toBe(2);
  });

  it("begins at the right in a language that is read from there", () => {
    const at = (language: string) => {
      const stage = stageOf({ language });
      const written = writtenOn(stage);
      stage.paint();
      return written[0]!.x;
    };
    expect(at("en")).toBe(40);
    expect(at("ar")).toBe(size.width - 40);
    expect(at("he")).toBe(size.width - 40);
  });

  it("writes numbers short, in the reader's way", () => {
    expect(stageOf({}).number(0.1 + 0.2)).toBe("$0.3");
    expect(stageOf({}).number(1_234_567)).toBe("$1.23M");
    expect(stageOf({ language: "de" }).number(-1234.5)).toMatch(/^-1234,5|^-1230|^-1235/u);
  });
});

describe("characters without a font", () => {
  it("are replaced, and all others kept", () => {
    const { picture } = openStage(pictureWith({ title: "ไทย 🚀 rig naïve Ж ε ん 한 ع ₫" }), "dark");
    expect(picture.title).toBe("··· · rig naïve Ж ε ん 한 ع ₫");
  });

  it("are told from those that have one", () => {
    // The last three are claimed by fonts that do not have them.
    expect([...fontsFor("a♥🚀ไ🌞❤", "en").missing]).toEqual(["🚀", "ไ", "🌞", "❤"]);
    expect(fontsFor("ÄßğşỆ−…·×₿", "vi").missing.size).toBe(0);
  });
});

describe("fonts", () => {
  it("have the shapes of Chinese characters that the reader's language has", () => {
    const han = "直骨";
    expect(fontsFor(han, "ja").families).toMatch(/^"noto-sans-jp [^"]+"(, "noto-sans-jp [^"]+")*$/u);
    expect(fontsFor(han, "zh").families).toMatch(/^"noto-sans-sc [^"]+"(, "noto-sans-sc [^"]+")*$/u);
    expect(fontsFor(han, "zh-CN").families).toBe(fontsFor(han, "zh").families);
    expect(pixelsOf("直", "ja")).not.toEqual(pixelsOf("直", "zh"));
  });

  it("draw bold text bolder, in every script", () => {
    for (const [text, language] of [
      ["rig", "en"],
      ["直", "ja"],
      ["شبكة", "ar"],
    ] as const)
      expect(ink(pixelsOf(text, language, true))).toBeGreaterThan(1.15 * ink(pixelsOf(text, language)));
  });

  it("are of no use to marks of direction", () => {
    expect(fontsFor("\u200e\u200f\u2068\n", "ar")).toEqual({ families: "", missing: new Set() });
  });
});

describe("labels", () => {
  it("never overlap and never leave the picture", () => {
    const sides = fc.constantFrom<Side>("above", "below", "left", "right", "on");
    const spots = fc.record({
      text: fc.constantFrom("$1", "a long label indeed", "中文", "−1.000,00 €"),
      x: fc.integer({ min: -50, max: size.width + 50 }),
      y: fc.integer({ min: -50, max: size.height + 50 }),
      sides: fc.array(sides, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(spots, { maxLength: 40 }), (labels) => {
        const stage = stageOf({ title: labels.map(({ text }) => text).join(" ") });
        const done = labels.filter(({ text, ...spot }) => writeAt(text, spot, stage));
        expect(stage.taken).toHaveLength(done.length);
        for (const [at, one] of stage.taken.entries()) {
          expect(Math.min(one.left, one.top)).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(size.width);
          expect(one.bottom).toBeLessThanOrEqual(size.height);
          for (const other of stage.taken.slice(at + 1))
            expect(
              one.left >= other.right ||
                other.left >= one.right ||
                one.top >= other.bottom ||
                other.top >= one.bottom,
            ).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("go to the next side where the first is taken, and are left out where none is free", () => {
    const stage = stageOf({});
    const spot = { x: 600, y: 300, sides: ["above", "below"] } as const;
    expect([1, 2, 3].map(() => writeAt("same", spot, stage))).toEqual([true, true, false]);
    expect(stage.taken.map(({ top }) => top < 300)).toEqual([true, false]);
  });

  it("stand around the same height in every script", () => {
    for (const [text, language] of [
      ["H", "en"],
      ["直", "ja"],
      ["ا", "ar"],
    ] as const) {
      const stage = stageOf({ language, title: text });
      stage.context.fillRect(0, 0, size.width, size.height);
      writeAt(text, { x: 600, y: 300, sides: ["on"] }, stage);
      const { first, last } = litRows(stage.context.getImageData(550, 250, 100, 100));
      expect(Math.abs((first + last) / 2 - 50)).toBeLessThanOrEqual(3);
    }
  });

  it("leave the canvas as it was", () => {
    const { context, ...stage } = stageOf({});
    const before = [context.font, context.fontVariationSettings, context.textAlign, context.direction];
    writeAt("label", { x: 600, y: 300, sides: ["on"] }, { context, ...stage });
    expect([context.font, context.fontVariationSettings, context.textAlign, context.direction]).toEqual(
      before,
    );
  });
});

describe("a text that is too wide", () => {
  it("breaks between words and loses none while there are lines", () => {
    const lines = wrap("one two three four five six", { widthPx: 130, lines: 9 });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe("one two three four five six");
  });

  it("is never wider than it may be, whatever it is", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "Fixkostenvorauszahlungsvereinbarung kostet 4,10 € (am Tag)",
        "この構成では、計算できません。「電気代」を入力してください",
        "8x H100, 30 % mehr; −$4.10–$5.00",
      ),
    );
    const options = fc.record({
      widthPx: fc.integer({ min: 60, max: 400 }),
      lines: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(texts, options, (text, { widthPx, lines }) => {
        const found = wrap(text, { widthPx, lines });
        expect(found.length).toBeLessThanOrEqual(lines);
        for (const line of found) expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(widthPx);
      }),
    );
  });

  it("has no empty line before a word that is too long, which ends in an ellipsis", () => {
    const lines = wrap("Fixkostenvorauszahlungsvereinbarung kostet", { widthPx: 200, lines: 2 });
    expect(lines[0]).toMatch(/^Fixkosten.*…$/u);
    expect(lines[1]).toBe("kostet");
  });

  it("keeps marks with their words and signs with their numbers", () => {
    for (const widthPx of [60, 80, 100, 120, 140, 160, 180, 200, 240]) {
      const lines = [
        ...wrap("costs, $4.10 (a day), −5 and 30\u00a0% more!", { widthPx, lines: 9 }),
        ...wrap("この構成では、計算できません。「電気代」を入力", { widthPx, lines: 9 }, "ja"),
      ];
      for (const line of lines) {
        expect(line).not.toMatch(/^[,.!%)、。」\u00a0]/u);
        expect(line).not.toMatch(/[($−「\u00a0]$/u);
      }
    }
  });

  it("is cut between characters as people see them", () => {
    const { context } = stageOf({ title: "é" });
    setFont(context, { sizePx: 24, colour: "" }, fontsFor("e\u0301…", "en").families);
    const text = "e\u0301".repeat(30);
    expect(cut(text, context, 100)).toMatch(/^(e\u0301)+…$/u);
    expect(cut("short", context, 300)).toBe("short");
    expect(cut(text, context, 1)).toBe("…");
  });
});

describe("a drawing that fails", () => {
  it("does not spoil the next one", () => {
    const good = () => {
      const { stage, picture } = openStage(pictureWith({}), "dark");
      drawDays(picture, stage);
      return Buffer.from(stage.canvas.data());
    };
    const before = good();
    const { stage } = openStage(pictureWith({ language: "ar", title: "شبكة" }), "light");
    const fail = () => {
      stage.context.save();
      stage.context.translate(99, 99);
      stage.context.clip();
      throw new Error("no labels");
    };
    const data = { labels: ["a"], datasets: [{ data: [1] }] };
    expect(() => drawChart({ type: "bar", data, labels: fail }, stage)).toThrow("no labels");
    expect(good().equals(before)).toBe(true);
  });
});

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(" ");

const pictureWith = (changes: Partial<DaysPicture>): DaysPicture => ({
  kind: "days",
  title: "Thirty days",
  subtitle: "Cash per day",
  footnote: "Networks",
  language: "en",
  numbers: { style: "currency", currency: "USD" },
  bars: [
    { label: "1 Nov", value: 2, text: "$2" },
    { label: "2 Nov", value: -1, text: "−$1" },
  ],
  ...changes,
});

const stageOf = (changes: Partial<DaysPicture>) => openStage(pictureWith(changes), "dark").stage;

function prepared(text: string, language: string) {
  const { context } = stageOf({});
  setFont(context, { sizePx: 24, colour: "" }, fontsFor(`${text}…`, language).families);
  return context;
}

const wrap = (
  text: string,
  { widthPx, lines }: { widthPx: number; lines: number },
  language = "en",
): readonly string[] => wrapped(text, { context: prepared(text, language), widthPx, lines, language });

const widthOf = (line: string): number => prepared(line, "en").measureText(line).width;

/** The canvas where a text stands large, black on nothing. */
function pixelsOf(text: string, language: string, bold = false): Uint8ClampedArray {
  const { context } = stageOf({});
  context.clearRect(0, 0, size.width, size.height);
  setFont(context, { sizePx: 80, bold, colour: "" }, fontsFor(text, language).families);
  context.fillText(text, 20, 120);
  return context.getImageData(0, 0, 300, 200).data;
}

/** How much of the canvas is covered. */
const ink = (pixels: Uint8ClampedArray): number =>
  pixels.reduce((sum, each, at) => sum + (at % 4 === 3 ? each : 0), 0);

/** Rows with something brighter than the ground: the first and the last, and how many groups of them there are. */
function litRows({ data, width, height }: { data: Uint8ClampedArray; width: number; height: number }) {
  const rows = Array.from({ length: height }, (_, y) =>
    data.subarray(y * width * 4, (y + 1) * width * 4).some((each, at) => at % 4 === 0 && each > 0x60),
  );
  const groups = rows.filter((lit, y) => lit && rows[y - 1] !== true).length;
  return { first: rows.indexOf(true), last: rows.lastIndexOf(true), groups };
}

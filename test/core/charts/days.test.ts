import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawDays } from "../../../core/charts/days.ts";
import type { DayBar, DaysPicture } from "../../../core/charts/picture.ts";
import { openStage, size, type Stage } from "../../../core/charts/stage.ts";
import { amountIn, dayIn, frameIn, languages } from "./samples.ts";
import {
  colourAt,
  extentOf,
  heightOf,
  illegible,
  isWritten,
  labelAt,
  levelOf,
  middleOf,
  outOfFrame,
  writtenOn,
  type Written,
} from "./sight.ts";

describe("a bar a day", () => {
  it("stands on the line of zero where the day gained, and hangs from it where it lost", () => {
    const { stage, written } = drawn([2, -1]);
    const zero = levelOf(0, written);
    const [gain, loss] = [
      heightOf("gain", stage, dayAt(0, written))!,
      heightOf("loss", stage, dayAt(1, written))!,
    ];
    expect(Math.abs(gain.bottom - zero)).toBeLessThan(3);
    expect(Math.abs(loss.top - zero)).toBeLessThan(3);
    expect((gain.bottom - gain.top) / (loss.bottom - loss.top)).toBeCloseTo(2, 1);
    expect(heightOf("loss", stage, dayAt(0, written))).toBeUndefined();
    expect(heightOf("gain", stage, dayAt(1, written))).toBeUndefined();
  });

  it("has its amount above what was gained, and below what was lost", () => {
    const { stage, written } = drawn([2, -1, 3]);
    for (const [at, value] of [2, 3].entries())
      expect(labelAt(written, amountIn(value)).box.bottom).toBeLessThan(
        heightOf("gain", stage, dayAt(2 * at, written))!.top,
      );
    expect(labelAt(written, "-$1.00").box.top).toBeGreaterThan(
      heightOf("loss", stage, dayAt(1, written))!.bottom,
    );
  });

  it("reaches down from the top where every day lost", () => {
    const { stage, written } = drawn([-1, -3, -2]);
    expect(extentOf("gain", stage)).toBeUndefined();
    const depths = [0, 1, 2].map((at) => heightOf("loss", stage, dayAt(at, written))!.bottom);
    expect(depths[1]).toBeGreaterThan(depths[2]!);
    expect(depths[2]).toBeGreaterThan(depths[0]!);
    expect(illegible(written)).toEqual([]);
  });

  it("leaves a gap where a day is unknown, and the others where they belong", () => {
    const { stage, written } = drawn([2, null, 4]);
    const [first, gap, last] = [0, 1, 2].map((at) => dayAt(at, written));
    expect(gap! - first!).toBeCloseTo(last! - gap!, 0);
    expect(heightOf("gain", stage, gap!)).toBeUndefined();
    expect([first, last].map((x) => heightOf("gain", stage, x!) !== undefined)).toEqual([true, true]);
    expect(written.filter(({ text }) => text.includes("$0.00"))).toEqual([]);
  });

  it("is nothing but its amount on the line where nothing came in", () => {
    const { stage, written } = drawn([0, 0, 0]);
    expect([extentOf("gain", stage), extentOf("loss", stage)]).toEqual([undefined, undefined]);
    const amounts = written.filter(({ text }) => text === "$0.00");
    expect(amounts.map(({ box }) => Math.round(middleOf(box).x))).toEqual(
      [0, 1, 2].map((at) => Math.round(dayAt(at, written))),
    );
    expect(amounts.every(({ box }) => box.bottom < levelOf(0, written))).toBe(true);
    expect(illegible(written)).toEqual([]);
  });

  it("is wide where it is the only one", () => {
    for (const value of [3, -3]) {
      const { stage, written } = drawn([value]);
      expect(extentOf(value < 0 ? "loss" : "gain", stage)!.widest).toBeGreaterThan(size.width / 2);
      expect(isWritten(amountIn(value), written)).toBe(true);
      expect(illegible(written)).toEqual([]);
    }
  });

  it("keeps its amount at its end over three orders of magnitude", () => {
    const values = [1, 30, 1000];
    const { stage, written } = drawn(values);
    const tops = values.map(
      (_, at) => heightOf("gain", stage, dayAt(at, written))?.top ?? levelOf(0, written),
    );
    expect((tops[0]! - tops[2]!) / (tops[0]! - tops[1]!)).toBeCloseTo(1000 / 30, -1);
    for (const [at, value] of values.entries()) {
      const above = tops[at]! - labelAt(written, amountIn(value)).box.bottom;
      expect(above).toBeGreaterThan(0);
      expect(above).toBeLessThan(20);
    }
  });
});

describe("days", () => {
  it("run from the left, with the numbers there", () => {
    const { written } = drawn([1, 2, 3]);
    expect(dayAt(0, written)).toBeLessThan(dayAt(2, written));
    expect(labelAt(written, "$0").box.right).toBeLessThan(dayAt(0, written));
  });

  it("run from the right in a language that is read from there, with the numbers there", () => {
    const { stage, written } = drawn([1, -2, 3], "ar");
    expect(dayAt(0, written, "ar")).toBeGreaterThan(dayAt(2, written, "ar"));
    expect(labelAt(written, "0\u00a0US$").box.left).toBeGreaterThan(dayAt(0, written, "ar"));
    expect(heightOf("loss", stage, dayAt(1, written, "ar"))).toBeDefined();
    expect(middleOf(labelAt(written, "+3.00").box).x).toBeCloseTo(dayAt(2, written, "ar"), 0);
    expect(illegible(written)).toEqual([]);
  });

  it.each(languages)("have title and footnote around them in %s", (language) => {
    const { written, picture } = drawn([1, -2, 3], language);
    const { title, subtitle, footnote } = frameIn(language);
    const bars = picture.bars.flatMap(({ label, text }) => [label, text!]);
    for (const text of [title, subtitle, footnote, ...bars]) expect(isWritten(text, written)).toBe(true);
    expect(outOfFrame(written, frameIn(language))).toEqual([]);
  });

  it.each(languages)("keep the amount of the first off the numbers beside it in %s", (language) => {
    const values = Array.from({ length: 30 }, (_, at) => (at === 0 ? 12_345.67 : 9000));
    const { written } = drawn(values, language, [0]);
    const amount = labelAt(written, amountIn(12_345.67, language)).box;
    const zero = written.find(({ text }) => /^(?:\$0|0\sUS\$)$/u.test(text))!.box;
    expect(language === "ar" ? zero.left - amount.right : amount.left - zero.right).toBeGreaterThan(0);
    expect(illegible(written)).toEqual([]);
  });

  it("leave out an amount that would cover another", () => {
    const { written } = drawn(Array.from({ length: 30 }, () => 12_345.67));
    const amounts = written.filter(({ text }) => text === "+$12,345.67");
    expect(amounts.length).toBeGreaterThan(3);
    expect(amounts.length).toBeLessThan(12);
    expect(illegible(written)).toEqual([]);
  });

  it("leave the frame empty where none is known", () => {
    for (const values of [[], [null, null]]) {
      const { stage, written } = drawn(values);
      expect([extentOf("gain", stage), extentOf("loss", stage)]).toEqual([undefined, undefined]);
      expect(isWritten(frameIn().title, written)).toBe(true);
    }
  });
});

describe("a line across a day", () => {
  it("is where what the day is held against would end, also where nothing came in or it is far above", () => {
    for (const against of [1, 2, 9]) {
      const { stage, written } = drawn([2, null, 4], "en", [], against);
      const level = levelOf(against, written);
      for (const at of [0, 1, 2])
        expect(colourAt(stage, { x: dayAt(at, written), y: Math.round(level) })).toBe(
          stage.palette.reference,
        );
      expect(level).toBeGreaterThan(levelOf(10, written));
    }
  });

  it("goes through no amount, and leaves the others at their bar", () => {
    for (const against of [4.1, 4.3, 4.6, 5, 8, 2]) {
      const { stage, written } = drawn([4, 4, 4], "en", [1], against);
      const { box } = labelAt(written, amountIn(4));
      const line = levelOf(against, written);
      expect(line < box.top || line > box.bottom).toBe(true);
      const top = heightOf("gain", stage, dayAt(0, written))!.top;
      expect(top - box.bottom).toBeLessThan(60);
    }
  });
});

describe("any days", () => {
  it("keep all texts in the picture and apart, and never lose the first amount", () => {
    const cents = fc.integer({ min: 1, max: 100_000 }).map((each) => each / 100);
    const amounts = fc.oneof(
      cents,
      cents.map((each) => -each),
      fc.constantFrom(0.01, -0.01, 1e6, -1e6),
    );
    const values = fc.array(fc.option(amounts, { freq: 6 }), { minLength: 1, maxLength: 31 });
    fc.assert(
      fc.property(values, fc.constantFrom("de", ...languages), (given, language) => {
        const last = given.length - 1;
        const { written, picture } = drawn(given, language, [0, last]);
        expect(illegible(written)).toEqual([]);
        const { text } = picture.bars[0]!;
        expect(text === undefined || isWritten(text, written)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

interface Seen {
  readonly stage: Stage;
  readonly written: readonly Written[];
  readonly picture: DaysPicture;
}

/** Days with these amounts, of which all, or those at some places, are written. */
function drawn(
  values: readonly (number | null)[],
  language = "en",
  told?: readonly number[],
  against?: number,
): Seen {
  const bars = values.map((value, at): DayBar => {
    const isTold = value !== null && (told?.includes(at) ?? true);
    return { label: dayIn(at, language), value, ...(isTold && { text: amountIn(value, language) }), against };
  });
  const { stage, picture } = openStage<DaysPicture>({ kind: "days", ...frameIn(language), bars }, "dark");
  const written = writtenOn(stage);
  drawDays(picture, stage);
  return { stage, written, picture };
}

/** The middle of a day, by its name at the axis. */
const dayAt = (at: number, written: readonly Written[], language = "en"): number =>
  middleOf(labelAt(written, dayIn(at, language)).box).x;

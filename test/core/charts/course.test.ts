import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawCourse } from "../../../core/charts/course.ts";
import type { CourseMark, CoursePicture } from "../../../core/charts/picture.ts";
import { openStage, type Stage } from "../../../core/charts/stage.ts";
import { amountIn, dayIn, frameIn, languages } from "./samples.ts";
import {
  extentOf,
  heightOf,
  illegible,
  isNear,
  isWritten,
  labelAt,
  levelOf,
  middleOf,
  outOfFrame,
  writtenOn,
  type Written,
} from "./sight.ts";

describe("the course of a price", () => {
  it("runs from the left through all its values", () => {
    const values = [200, 350, 125, 300];
    const { stage, written } = drawn(values, { told: [] });
    for (const [at, value] of values.entries()) {
      const x = dayAt(at, written) + (at === 0 ? 3 : 0) - (at === 3 ? 3 : 0);
      const { top } = heightOf("gain", stage, x)!;
      expect(Math.abs(top - levelOf(value, written))).toBeLessThan(12);
    }
  });

  it("has the highest told above the line, and the lowest below it", () => {
    const { stage, written } = drawn([200, 350, 125, 300]);
    const [highest, lowest] = [labelAt(written, "+$350.00"), labelAt(written, "+$125.00")];
    expect(highest.box.bottom).toBeLessThan(levelOf(350, written));
    expect(lowest.box.top).toBeGreaterThan(levelOf(125, written));
    expect(middleOf(highest.box).x).toBeCloseTo(dayAt(1, written), 0);
    expect(middleOf(lowest.box).x).toBeCloseTo(dayAt(2, written), 0);
    for (const [at, value] of [200, 350, 125, 300].entries())
      expect(isNear("text", stage, { x: dayAt(at, written), y: levelOf(value, written), px: 3 })).toBe(true);
  });

  it("has its first value told off the numbers, beside its dot", () => {
    const { written } = drawn([200, 350, 125, 300]);
    const first = labelAt(written, "+$200.00").box;
    expect(first.left).toBeGreaterThan(dayAt(0, written));
    expect(Math.abs(middleOf(first).y - levelOf(200, written))).toBeLessThan(4);
  });

  it("keeps the newest value where two would cover each other", () => {
    const told = Array.from({ length: 50 }, (_, at) => 10 + at);
    const { written } = drawn(
      Array.from({ length: 60 }, (_, at) => 200 + at / 100),
      { told },
    );
    const amounts = written.filter(({ text }) => text.startsWith("+$200."));
    expect(amounts.length).toBeGreaterThan(5);
    expect(amounts.length).toBeLessThan(30);
    expect(amounts[0]!.text).toBe("+$200.59");
    expect(illegible(written)).toEqual([]);
  });

  it("is a dot with its amount where there is one value only", () => {
    const { stage, written } = drawn([200]);
    const { y } = middleOf(labelAt(written, "+$200.00").box);
    expect(isNear("text", stage, { x: dayAt(0, written), y, px: 5 })).toBe(true);
    expect(illegible(written)).toEqual([]);
  });

  it.each([
    ["stands still", 0.000_42],
    ["is nothing", 0],
  ])("is a level line where the price %s", (_, value) => {
    const { stage, written } = drawn(
      Array.from({ length: 8 }, () => value),
      { told: [7] },
    );
    const [from, to] = [dayAt(0, written), dayAt(7, written)];
    const heights = [0.2, 0.4, 0.6, 0.8].map((share) => heightOf("gain", stage, from + share * (to - from)));
    expect(new Set(heights.map((each) => each?.top)).size).toBe(1);
    expect(isWritten(amountIn(value), written)).toBe(true);
    expect(illegible(written)).toEqual([]);
  });

  it("goes over three orders of magnitude", () => {
    const values = [1, 10, 100, 990];
    const { stage, written } = drawn(values);
    for (const [at, value] of values.entries())
      expect(isNear("text", stage, { x: dayAt(at, written), y: levelOf(value, written), px: 3 })).toBe(true);
    for (const value of [1, 990]) expect(isWritten(amountIn(value), written)).toBe(true);
    expect(illegible(written)).toEqual([]);
  });

  it("is mirrored for those who read from the right", () => {
    const language = "ar";
    const { written } = drawn([200, 350, 125, 300], { language });
    const [first, last] = [dayAt(0, written, language), dayAt(3, written, language)];
    expect(first).toBeGreaterThan(last);
    expect(labelAt(written, "+200.00").box.right).toBeLessThan(first);
    expect(middleOf(labelAt(written, "+350.00").box).x).toBeCloseTo(dayAt(1, written, language), 0);
    const numbers = written.filter(({ text, box }) => /^\d+\sUS\$$/u.test(text) && box.left > first);
    expect(numbers.length).toBeGreaterThan(2);
  });
});

describe("the days since when a change is told", () => {
  const values = Array.from({ length: 31 }, (_, at) => 200 + 10 * (at % 5));
  const marks = [
    { at: 23, text: "7 days: +3%" },
    { at: 1, text: "30 days: -4%" },
  ];

  it("have their change above the chart, and a line down through it", () => {
    const { stage, written } = drawn(values, { marks, told: [] });
    const { left, widest } = extentOf("gain", stage)!;
    const top = Math.min(
      ...written.filter(({ text }) => text.startsWith("$")).map(({ box }) => middleOf(box).y),
    );
    for (const { at, text } of marks) {
      const x = left + (at / 30) * widest;
      const { box } = labelAt(written, text);
      expect(Math.abs(middleOf(box).x - x)).toBeLessThan(4);
      expect(box.bottom).toBeLessThan(top);
      const hasLine = (across: number) =>
        isNear("mutedText", stage, { x: across, y: levelOf(220, written), px: 5 });
      expect([x - 12, x, x + 12].map(hasLine)).toEqual([false, true, false]);
    }
    expect(illegible(written)).toEqual([]);
  });

  it("take room from the chart only where there are any", () => {
    const [marked, plain] = [marks, []].map((each) =>
      heightOf("gain", drawn(values, { marks: each }).stage, 600)!,
    );
    expect(marked!.top).toBeGreaterThan(plain!.top + 5);
  });

  it("are left without words where those would cover others", () => {
    const near = [
      { at: 23, text: "7 days: +3%" },
      { at: 22, text: "8 days: +2%" },
    ];
    const { written } = drawn(values, { marks: near });
    expect(near.map(({ text }) => isWritten(text, written))).toEqual([true, false]);
    expect(illegible(written)).toEqual([]);
  });

  it("keep their words in the picture at both ends", () => {
    const ends = [30, 0].map((at) => ({ at, text: `since day ${at} of all days: +3.25%` }));
    for (const language of languages) {
      const { written } = drawn(values, { marks: ends, told: [], language });
      expect(ends.filter(({ text }) => !isWritten(text, written))).toEqual([]);
      const words = written.filter(({ text }) => text.startsWith("since"));
      expect(illegible(words)).toEqual([]);
    }
  });
});

describe("any course", () => {
  it.each(languages)("has title and footnote around it in %s", (language) => {
    const marks = [{ at: 2, text: "7: +3%" }];
    const { written, picture } = drawn([200, 350, 125, 300], { language, marks });
    const { title, subtitle, footnote } = frameIn(language);
    const points = picture.points.map(({ text }) => text!);
    for (const text of [title, subtitle, footnote, "7: +3%", ...points])
      expect(isWritten(text, written)).toBe(true);
    expect(outOfFrame(written, frameIn(language))).toEqual([]);
  });

  it("keeps all texts in the picture and apart, and never loses the newest", () => {
    const cents = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 10_000_000 }));
    const values = fc.array(
      cents.map((each) => each / 100),
      { minLength: 8, maxLength: 90 },
    );
    const back = fc.array(fc.nat({ max: 100 }), { maxLength: 3 });
    fc.assert(
      fc.property(values, back, fc.constantFrom("de", "en", "ja"), (given, days, language) => {
        const last = given.length - 1;
        const marks = days.map((each) => ({ at: last - (each % given.length), text: `${each} days: +3.4%` }));
        const { written } = drawn(given, { language, marks, told: [0, Math.ceil(last / 2), last] });
        expect(illegible(written)).toEqual([]);
        expect(isWritten(amountIn(given[last]!, language), written)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

interface Course {
  readonly language?: string;
  readonly marks?: readonly CourseMark[];
  /** Places of the values that are written; else all. */
  readonly told?: readonly number[];
}

interface Seen {
  readonly stage: Stage;
  readonly written: readonly Written[];
  readonly picture: CoursePicture;
}

function drawn(values: readonly number[], { language = "en", marks = [], told }: Course = {}): Seen {
  const points = values.map((value, at) => ({
    label: dayIn(at, language),
    value,
    ...((told?.includes(at) ?? true) && { text: amountIn(value, language) }),
  }));
  const given: CoursePicture = { kind: "course", ...frameIn(language), points, marks };
  const { stage, picture } = openStage(given, "dark");
  const written = writtenOn(stage);
  drawCourse(picture, stage);
  return { stage, written, picture };
}

/** The middle of a day, by its name at the axis. */
const dayAt = (at: number, written: readonly Written[], language = "en"): number =>
  middleOf(labelAt(written, dayIn(at, language)).box).x;

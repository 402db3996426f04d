import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawPayback } from "../../../core/charts/payback.ts";
import type { PaybackPicture } from "../../../core/charts/picture.ts";
import { openStage, type Stage } from "../../../core/charts/stage.ts";
import { amountIn, frameIn, languages, monthIn } from "./samples.ts";
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

describe("hardware that pays itself back", () => {
  const pays = { perMonth: [50, 100, 120], cost: 325 } as const;

  it("has a dot where the middle line reaches its price, with the day above", () => {
    const { stage, written } = drawn(pays);
    const reached = labelAt(written, "paid back");
    const [x, y] = [monthAt(3.25, written), levelOf(325, written)];
    expect(middleOf(reached.box).x).toBeCloseTo(x, 0);
    expect(reached.box.bottom).toBeLessThan(y);
    expect(reached.box.bottom).toBeGreaterThan(y - 30);
    // Beside the line of the price, within the dot.
    expect(isNear("text", stage, { x, y: y + 5, px: 1 })).toBe(true);
    expect(isNear("text", stage, { x: x + 14, y: y + 6, px: 2 })).toBe(false);
  });

  it("has its price across the whole chart, told where reading begins", () => {
    const { stage, written } = drawn(pays);
    const y = levelOf(325, written);
    const { left, right } = extentOf("text", stage, { top: y, bottom: y + 1 })!;
    expect(Math.abs(left - monthAt(0, written))).toBeLessThan(4);
    // A gap between two dashes may be there.
    expect(monthAt(6, written) - right).toBeLessThan(10);
    const price = labelAt(written, "hardware").box;
    expect(price.left).toBeCloseTo(monthAt(0, written), 0);
    expect(price.bottom).toBeLessThan(y);
  });

  it("has the band from low to high around the middle, each told at its end", () => {
    const { stage, written } = drawn(pays);
    const ends = ["low", "middle", "high"].map((name) => labelAt(written, name).box);
    for (const [at, value] of [300, 600, 720].entries()) {
      expect(ends[at]!.left).toBeGreaterThan(monthAt(6, written));
      expect(Math.abs(middleOf(ends[at]!).y - levelOf(value, written))).toBeLessThan(4);
    }
    const band = heightOf("gain", stage, monthAt(4.5, written))!;
    expect(Math.abs(band.bottom - levelOf(225, written))).toBeLessThan(4);
    expect(Math.abs(band.top - levelOf(540, written))).toBeLessThan(4);
  });

  it("starts from nothing", () => {
    const { stage, written } = drawn(pays);
    const { bottom } = heightOf("gain", stage, monthAt(0, written) + 2)!;
    expect(Math.abs(bottom - levelOf(0, written))).toBeLessThan(6);
  });

  it("is mirrored for those who read from the right", () => {
    const language = "ar";
    const { stage, written } = drawn({ ...pays, language });
    const [first, last] = [monthAt(0, written, language), monthAt(6, written, language)];
    expect(first).toBeGreaterThan(last);
    expect(middleOf(labelAt(written, "paid back").box).x).toBeCloseTo(first - (3.25 / 6) * (first - last), 0);
    expect(labelAt(written, "hardware").box.right).toBeCloseTo(first, 0);
    for (const name of ["low", "middle", "high"]) expect(labelAt(written, name).box.right).toBeLessThan(last);
    expect(labelAt(written, "0\u00a0US$").box.left).toBeGreaterThan(first);
    expect(illegible(written)).toEqual([]);
    const { left, right } = extentOf("gain", stage)!;
    expect([Math.abs(left - last), Math.abs(right - first)].every((px) => px < 4)).toBe(true);
  });
});

describe("hardware that does not pay itself back", () => {
  it("has its price above the lines, and no dot on it", () => {
    const { stage, written } = drawn({ perMonth: [5, 10, 12], cost: 325 });
    expect(isWritten("paid back", written)).toBe(false);
    const y = levelOf(325, written);
    expect(labelAt(written, "hardware").box.bottom).toBeLessThan(y);
    expect(extentOf("text", stage, { top: y + 4, bottom: y + 9 })).toBeUndefined();
    expect(heightOf("gain", stage, monthAt(3, written))!.top).toBeGreaterThan(y + 100);
    expect(illegible(written)).toEqual([]);
  });

  it("goes below zero where every month costs", () => {
    const { stage, written } = drawn({ perMonth: [-70, -50, -10], cost: 325 });
    const zero = labelAt(written, "$0").box;
    const [low, middle, high] = ["low", "middle", "high"].map((name) => labelAt(written, name).box);
    expect(high!.top).toBeGreaterThan(zero.top);
    expect(middle!.top).toBeGreaterThan(high!.bottom);
    expect(low!.top).toBeGreaterThan(middle!.bottom);
    expect(heightOf("gain", stage, monthAt(5, written))!.bottom).toBeGreaterThan(zero.bottom + 100);
    expect(isWritten("hardware +$325.00", written)).toBe(true);
    expect(illegible(written)).toEqual([]);
  });

  it("has one end told where all three are nothing", () => {
    const { written } = drawn({ perMonth: [0, 0, 0], cost: 325 });
    for (const text of ["hardware +$325.00", "middle $0.00"]) expect(isWritten(text, written)).toBe(true);
    expect(illegible(written)).toEqual([]);
  });

  it("has its middle told whatever the band spans", () => {
    for (const perMonth of [
      [0.1, 10, 1000],
      [-1000, 0.1, 1000],
      [10, 10, 10.1],
    ] as const) {
      const { written } = drawn({ perMonth, cost: 900 });
      for (const text of ["hardware", `middle ${amountIn(6 * perMonth[1])}`])
        expect(written.some((each) => each.text.startsWith(text))).toBe(true);
      expect(illegible(written)).toEqual([]);
    }
  });

  it("has its price told where nothing is known but the start", () => {
    const { written } = drawn({ perMonth: [1, 2, 3], cost: 325, months: 0 });
    expect(isWritten("hardware +$325.00", written)).toBe(true);
    expect(illegible(written)).toEqual([]);
  });
});

describe("any payback", () => {
  it.each(languages)("has title and footnote around it in %s", (language) => {
    const { written } = drawn({ perMonth: [50, 100, 120], cost: 325, language });
    const { title, subtitle, footnote } = frameIn(language);
    const told = ["paid back", "hardware", "low", "middle", "high"].map(
      (start) => labelAt(written, start).text,
    );
    for (const text of [title, subtitle, footnote, ...told]) expect(isWritten(text, written)).toBe(true);
    expect(outOfFrame(written, frameIn(language))).toEqual([]);
  });

  it("keeps all texts in the picture and apart, with the price, the day and all ends among them", () => {
    const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const hardware = fc.record({
      low: share(-0.3, 0.5),
      toMid: share(0.2, 0.6),
      toHigh: share(0.2, 0.6),
      price: share(0.25, 1.5),
      unit: fc.constantFrom(0.1, 1, 37, 1000, 1e6),
      months: fc.integer({ min: 2, max: 60 }),
      language: fc.constantFrom("de", ...languages),
    });
    fc.assert(
      fc.property(hardware, ({ low, toMid, toHigh, price, unit, months, language }) => {
        const perMonth = [low, low + toMid, low + toMid + toHigh].map((each) => each * unit);
        const [least, mid, most] = [perMonth[0]!, perMonth[1]!, perMonth[2]!];
        const cost = price * unit * months;
        const { written, picture } = drawn({ perMonth: [least, mid, most], cost, months, language });
        expect(illegible(written)).toEqual([]);
        const { reached, cost: paid, ends } = picture;
        for (const text of [paid.text, ...Object.values(ends), ...(reached ? [reached.text] : [])])
          expect(isWritten(text, written)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

interface Hardware {
  /** Cash from low to high. */
  readonly perMonth: readonly [number, number, number];
  readonly cost: number;
  readonly months?: number;
  readonly language?: string;
}

interface Seen {
  readonly stage: Stage;
  readonly written: readonly Written[];
  readonly picture: PaybackPicture;
}

function drawn({ perMonth: [low, mid, high], cost, months = 6, language = "en" }: Hardware): Seen {
  const amount = (value: number) => amountIn(value, language);
  const given: PaybackPicture = {
    kind: "payback",
    ...frameIn(language),
    points: Array.from({ length: months + 1 }, (_, at) => ({
      label: monthIn(at, language),
      low: low * at,
      mid: mid * at,
      high: high * at,
    })),
    cost: { value: cost, text: `hardware ${amount(cost)}` },
    ...(mid * months >= cost && { reached: { at: cost / mid, text: "paid back" } }),
    ends: {
      low: `low ${amount(low * months)}`,
      mid: `middle ${amount(mid * months)}`,
      high: `high ${amount(high * months)}`,
    },
  };
  const { stage, picture } = openStage(given, "dark");
  const written = writtenOn(stage);
  drawPayback(picture, stage);
  return { stage, written, picture };
}

/** Where a moment of six months is, by the names of the first and the last at the axis. */
function monthAt(at: number, written: readonly Written[], language = "en"): number {
  const [first, last] = [0, 6].map((each) => middleOf(labelAt(written, monthIn(each, language)).box).x);
  return first! + (at / 6) * (last! - first!);
}

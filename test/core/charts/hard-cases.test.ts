import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { ordered } from "../../../core/charts/bidi.ts";
import { drawOn } from "../../../core/charts/draw.ts";
import type { Picture } from "../../../core/charts/picture.ts";
import { encodeIndexed } from "../../../core/charts/png.ts";
import { openStage } from "../../../core/charts/stage.ts";
import { openStudio } from "../../../core/charts/studio.ts";
import { amountIn, dayIn, frameIn, monthIn } from "./samples.ts";
import { illegible, writtenOn } from "./sight.ts";

const writtenIn = (given: Picture) => {
  const { stage, picture } = openStage(given, "dark");
  const written = writtenOn(stage);
  drawOn(stage, picture);
  return written;
};

const course = (values: readonly number[], language: string, told: readonly number[]): Picture => ({
  kind: "course",
  ...frameIn(language),
  points: values.map((value, at) => ({
    label: dayIn(at, language),
    value,
    ...(told.includes(at) && { text: amountIn(value, language) }),
  })),
  marks: [],
});

describe("an amount amid Arabic", () => {
  const isolates = (text: string) =>
    [...ordered(text).matchAll(/\u2066([^\u2066-\u2069]*)\u2069/gu)].map(([, inner]) => inner);
  it.each(["$5.38", "−5.38 €", "(3.5 %)", "٤٥٫٤٨ US$", "+۱٬۲۳۴٫۵٪"])("%s stays whole", (amount) => {
    expect(isolates(`سعر ${amount} اليوم`)).toEqual([amount]);
  });
});

describe("a studio", () => {
  it("rejects what is asked after it has closed", async () => {
    const studio = openStudio();
    await studio.close();
    await expect(studio.draw(course([1, 2], "en", []), "dark")).rejects.toThrow("the studio is closed");
  });
});

describe("a short course from right to left", () => {
  it.each([3, 8])("has the last of %i days in the picture where reading begins at the right", (count) => {
    expect(
      illegible(
        writtenIn(
          course(
            Array.from({ length: count }, (_, at) => 5 + at),
            "ar",
            [],
          ),
        ),
      ),
    ).toEqual([]);
  });
});

describe("cash against hardware that costs next to nothing", () => {
  const payback = (perMonth: readonly [number, number, number], cost: number, months: number): Picture => ({
    kind: "payback",
    ...frameIn(),
    points: Array.from({ length: months + 1 }, (_, at) => ({
      label: monthIn(at),
      low: perMonth[0] * at,
      mid: perMonth[1] * at,
      high: perMonth[2] * at,
    })),
    cost: { value: cost, text: `Hardware $${cost}` },
    ...(perMonth[1] * months > cost && {
      reached: { at: cost / perMonth[1], text: "Paid back Feb 11, 2028" },
    }),
    ends: { low: "low +$10", mid: "middle +$20", high: "high +$30" },
  });
  it("keeps the price of cheap hardware off the months", () => {
    expect(illegible(writtenIn(payback([100, 164, 177], 200, 36)))).toEqual([]);
  });
  it("keeps the ends of lines near zero off the months", () => {
    expect(illegible(writtenIn(payback([0, 0.01, 0.01], 4.8, 24)))).toEqual([]);
  });
});

describe("an axis", () => {
  it("has no number twice at an axis, however little a price moved", () => {
    const values = Array.from({ length: 30 }, (_, at) => 1 + at * 0.0003);
    const numbers = writtenIn(course(values, "en", []))
      .filter(({ text }) => text.startsWith("$"))
      .map(({ text }) => text);
    expect(numbers).toEqual([...new Set(numbers)]);
  });
});

describe("a day of nothing", () => {
  it("among losses keeps its amount off the subtitle", () => {
    const bars = [0, -2, -1].map((value, at) => ({ label: dayIn(at), value, text: amountIn(value) }));
    const subtitle = "One bar a day over three days, in USD, after fees and power";
    expect(illegible(writtenIn({ kind: "days", ...frameIn(), subtitle, bars }))).toEqual([]);
  });
});

describe("a steep course", () => {
  it("keeps the first amount off the numbers at the axis where another stands beside it", () => {
    const values = Array.from({ length: 90 }, (_, at) => (at === 8 ? 0 : at === 50 ? 1e6 : 1000));
    expect(illegible(writtenIn(course(values, "en", [0, 8, 50, 89])))).toEqual([]);
  });
});

describe("the colours of a picture", () => {
  it("keeps the colour of an area, not that of the first pixel of nearly that colour", async () => {
    const rgba = Uint8Array.from(
      [[0x30, 0x50, 0x60, 0xff], ...Array.from({ length: 99 }, () => [0x36, 0x57, 0x61, 0xff])].flat(),
    );
    const image = await loadImage(encodeIndexed({ width: 10, height: 10, rgba }));
    const context = createCanvas(10, 10).getContext("2d");
    context.drawImage(image, 0, 0);
    expect([...context.getImageData(9, 9, 1, 1).data]).toEqual([0x36, 0x57, 0x61, 0xff]);
  });
});

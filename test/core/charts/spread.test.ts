import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpreadGroup, SpreadPicture, SpreadRow } from "../../../core/charts/picture.ts";
import { drawSpread } from "../../../core/charts/spread.ts";
import { openStage, size } from "../../../core/charts/stage.ts";
import { frameIn, languages } from "./samples.ts";
import { boxOf, extentOf, isWritten, labelAt, misplaced, writtenOn } from "./sight.ts";

describe("a chart of spreads", () => {
  it("draws a bar from low to high behind its name, with the middle on it and its text at the end", () => {
    const { stage, written } = drawn([online([measured("Akash", 0.9, 0.99, 0.999)])]);
    const bar = extentOf("gain", stage)!;
    expect(boxOf("Akash", written, stage).right).toBeLessThan(bar.left);
    expect(boxOf("0.99 (0.9 to 0.999)", written, stage).left).toBeGreaterThan(bar.right);
    expect(bar.left).toBeCloseTo(tick("90%", written), -1);
    expect(bar.right).toBeCloseTo(tick("99.9%", written), -1);
  });

  it("gives each nine as much room as the one before", () => {
    const { written } = drawn([online([])]);
    const [one, two, three] = ["90%", "99%", "99.9%"].map((label) => tick(label, written));
    expect(two! - one!).toBeCloseTo(three! - two!, 0);
  });

  it("has what was online all the time at the end of the scale", () => {
    const { stage, written } = drawn([online([measured("Akash", 0.9, 0.99, 1)])]);
    expect(extentOf("gain", stage)!.right).toBeCloseTo(tick("100%", written), -1);
  });

  it("gives each group a scale of its own", () => {
    const { written } = drawn([
      online([measured("Akash", 0.9, 0.99, 1)]),
      { ...pay, rows: [measured("Render", 1, 20, 100)] },
    ]);
    expect(tick("100%", written)).toBeCloseTo(tick("100", written), -1);
    expect(labelAt(written, "RENDER").y).toBeGreaterThan(labelAt(written, "Akash").y);
  });

  it("draws no bar for what is promised or unknown, and says so", () => {
    const { stage, written } = drawn([
      online([
        { name: "AWS", promised: 0.995, text: "at least 99.5%" },
        { name: "Nosana", text: "unknown" },
      ]),
    ]);
    expect(extentOf("gain", stage)).toBeUndefined();
    expect(isWritten("at least 99.5%", written)).toBe(true);
    expect(isWritten("unknown", written)).toBe(true);
  });

  it("leaves out numbers at a scale that would stand too near to another, never an end", () => {
    const ticks = Array.from({ length: 30 }, (_, at) => ({ value: 10 ** at, label: `${10 ** at}` }));
    const { written } = drawn([{ ...pay, ticks, rows: [measured("Render", 1, 20, 1e29)] }]);
    const shown = written.filter(({ text }) => /^[\d+e]+$/.test(text)).toSorted((a, b) => a.x - b.x);
    expect(shown.length).toBeLessThan(30);
    expect([shown[0]?.text, shown.at(-1)?.text]).toEqual(["1", "1e+29"]);
    const gaps = shown.slice(1).map(({ box }, at) => box.left - shown[at]!.box.right);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(14);
  });

  it("has both kinds of scale from right to left", () => {
    const { stage } = drawn([{ ...pay, rows: [measured("Render", 1, 20, 100)] }], "ar");
    expect(extentOf("gain", stage)!.widest).toBeGreaterThan(size.width / 3);
  });

  it("is mirrored for those who read from the right", () => {
    const { stage, written } = drawn([online([measured("Akash", 0.9, 0.99, 0.999)])], "ar");
    const bar = extentOf("gain", stage)!;
    expect(boxOf("Akash", written, stage).left).toBeGreaterThan(bar.right);
    expect(boxOf("Akash", written, stage).right).toBeCloseTo(size.width - 40, 0);
    expect(boxOf("0.99 (0.9 to 0.999)", written, stage).right).toBeLessThan(bar.left);
  });
});

describe("any chart of spreads", () => {
  it("keeps all texts in the picture and apart, and loses no name and no value", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(anyRow(0, 1), { minLength: 1, maxLength: 7 }),
        fc.array(anyRow(0.01, 1e6), { maxLength: 4 }),
        (language, shares, amounts) => {
          const groups = [online(shares), ...(amounts.length > 0 ? [{ ...pay, rows: amounts }] : [])];
          const { stage, written } = drawn(groups, language);
          expect(misplaced(stage)).toEqual([]);
          for (const { name, text } of [...shares, ...amounts]) {
            expect(isWritten(name, written)).toBe(true);
            expect(isWritten(text, written)).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

const online = (rows: readonly SpreadRow[]): SpreadGroup => ({
  title: "Online",
  scale: "nines",
  ticks: [0, 0.9, 0.99, 0.999, 0.9999, 1].map((value) => ({
    value,
    label: `${Number((value * 100).toFixed(2))}%`,
  })),
  rows,
});

const pay = {
  title: "RENDER a week",
  scale: "log",
  ticks: [1, 10, 100].map((value) => ({ value, label: String(value) })),
} as const;

const measured = (name: string, low: number, mid: number, high: number): SpreadRow => ({
  name,
  measured: { low, mid, high },
  text: `${mid} (${low} to ${high})`,
});

const anyRow = (min: number, max: number): fc.Arbitrary<SpreadRow> =>
  fc
    .tuple(
      fc.constantFrom(
        "Akash, 30 days",
        "Google Cloud, one machine",
        "Ein Netzwerk mit einem sehr langen Namen",
      ),
      fc.array(fc.double({ min, max, noNaN: true }), { minLength: 3, maxLength: 3 }),
      fc.constantFrom("measured", "promised", "unknown"),
    )
    .map(([name, values, kind]) => {
      const [low = min, mid = min, high = min] = values.toSorted((a, b) => a - b);
      if (kind === "measured") return measured(name, low, mid, high);
      return kind === "promised"
        ? { name, promised: mid, text: `at least ${mid}` }
        : { name, text: "unknown" };
    });

const tick = (label: string, written: ReturnType<typeof writtenOn>): number =>
  written.find(({ text }) => text === label)!.x;

function drawn(groups: readonly SpreadGroup[], language = "en") {
  const given: SpreadPicture = { kind: "spread", ...frameIn(language), groups };
  const { stage, picture } = openStage(given, "dark");
  const written = writtenOn(stage);
  drawSpread(picture, stage);
  return { stage, written };
}

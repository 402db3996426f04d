import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawHeat } from "../../../core/charts/heat.ts";
import { themes, type HeatPicture, type HeatPoint, type Theme } from "../../../core/charts/picture.ts";
import { openStage, type Stage } from "../../../core/charts/stage.ts";
import { blindnesses, contrast, difference, plainlyUnlike } from "./colours.ts";
import { amountIn, frameIn, languages } from "./samples.ts";
import {
  colourAt,
  illegible,
  isNear,
  isWritten,
  labelAt,
  middleOf,
  outOfFrame,
  writtenOn,
  type Written,
} from "./sight.ts";

describe("the cells of a heat map", () => {
  it("have each amount under its column and beside its row, the lowest row at the bottom", () => {
    const { written } = drawn({ values: numbered });
    for (const [row, amounts] of numbered.entries())
      for (const [column, value] of amounts.entries()) {
        const { x, y } = middleOf(labelAt(written, amountIn(value)).box);
        expect(Math.abs(x - columnAt(column, written))).toBeLessThan(1);
        expect(Math.abs(y - rowAt(row, written))).toBeLessThan(4);
      }
    expect(rowAt(0, written)).toBeGreaterThan(rowAt(2, written));
    expect(columnAt(0, written)).toBeLessThan(columnAt(3, written));
  });

  it("are mirrored for those who read from the right", () => {
    const language = "ar";
    const { written } = drawn({ values: numbered, language });
    expect(columnAt(0, written)).toBeGreaterThan(columnAt(3, written));
    expect(labelAt(written, "use 0").box.left).toBeGreaterThan(columnAt(0, written));
    const first = middleOf(labelAt(written, "+11.00").box);
    expect(Math.abs(first.x - columnAt(0, written))).toBeLessThan(1);
    expect(labelAt(written, "you").box.left).toBeGreaterThan(labelAt(written, "breaks even").box.right);
  });

  it("have colours that are stronger the more it is, on either side of nothing", () => {
    const { stage, written } = drawn({ values: [[-100, -10, -1, 0, 1, 10, 100]] });
    const grounds = Array.from({ length: 7 }, (_, column) => groundOf({ column, row: 0 }, stage, written));
    const { background, gain, loss } = stage.palette;
    const strengths = grounds.map((each) => difference(each, background));
    expect(strengths[3]).toBe(0);
    expect(strengths.slice(0, 4)).toEqual(strengths.slice(0, 4).toSorted((a, b) => b - a));
    expect(strengths.slice(3)).toEqual(strengths.slice(3).toSorted((a, b) => a - b));
    expect(strengths[0]).toBeGreaterThan(40);
    expect(strengths[6]).toBeGreaterThan(40);
    expect(difference(grounds[0]!, loss)).toBeLessThan(difference(grounds[0]!, gain));
    expect(difference(grounds[6]!, gain)).toBeLessThan(difference(grounds[6]!, loss));
  });

  it.each(blindnesses)("are told apart with %s where one gains and one loses", (kind) => {
    for (const theme of themes) {
      const { stage, written } = drawn({ values: [[-100, -50, 50, 100]], theme });
      const grounds = [0, 1, 2, 3].map((column) => groundOf({ column, row: 0 }, stage, written));
      expect(difference(grounds[0]!, grounds[3]!, kind)).toBeGreaterThan(plainlyUnlike);
      expect(difference(grounds[1]!, grounds[2]!, kind)).toBeGreaterThan(plainlyUnlike);
    }
  });

  it("have no colour where nothing comes in anywhere", () => {
    const { stage, written } = drawn({ values: [[0, 0, 0]] });
    for (const column of [0, 1, 2])
      expect(groundOf({ column, row: 0 }, stage, written)).toBe(stage.palette.background);
    expect(written.filter(({ text }) => text === "$0.00")).toHaveLength(3);
    expect(illegible(written)).toEqual([]);
  });

  it.each(themes)("are easy to read at every strength in a %s picture", (theme) => {
    const values = Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: 7 }, (__, column) => 5 * (row * 7 + column) - 105),
    );
    const { stage, written } = drawn({ values, theme });
    for (const [row, amounts] of values.entries())
      for (const [column, value] of amounts.entries()) {
        const { colour } = labelAt(written, amountIn(value));
        expect(contrast(groundOf({ column, row }, stage, written), colour)).toBeGreaterThanOrEqual(4.5);
      }
  });

  it("show an amount over three orders of magnitude as it is", () => {
    const { written } = drawn({ values: [[0.05, 1, -30, 1000]] });
    for (const value of [0.05, 1, -30, 1000]) expect(isWritten(amountIn(value), written)).toBe(true);
    expect(illegible(written)).toEqual([]);
  });

  it("keep an amount that is too wide within its cell", () => {
    const row = Array.from({ length: 7 }, (_, at) => -1_234_567.89 - at);
    const { written } = drawn({ values: [row, row] });
    const amounts = written.filter(({ text }) => text.startsWith("-$1,23"));
    expect(amounts).toHaveLength(14);
    expect(amounts.every(({ text }) => text.endsWith("…"))).toBe(true);
    expect(illegible(written)).toEqual([]);
  });

  it("may be a single one", () => {
    for (const value of [3, -3]) {
      const { stage, written } = drawn({ values: [[value]] });
      const ground = groundOf({ column: 0, row: 0 }, stage, written);
      expect(difference(ground, stage.palette.background)).toBeGreaterThan(40);
      expect(isWritten(amountIn(value), written)).toBe(true);
      expect(illegible(written)).toEqual([]);
    }
  });
});

describe("the line where a heat map turns", () => {
  const contour = [
    { column: 0, row: 0 },
    { column: 3, row: 2 },
  ];

  it("goes where it is told to, and is explained above", () => {
    const { stage, written } = drawn({ values: numbered, contour });
    const middle = (column: number) => ({
      x: columnAt(column, written),
      y: rowAt((column * 2) / 3, written),
    });
    // The corners of cells, where no amount hides it.
    for (const column of [0.5, 1.5, 2.5])
      expect(isNear("text", stage, { ...middle(column), px: 11 })).toBe(true);
    const aside = {
      ...middle(1.5),
      y: rowAt(1, written) + 0.5 * (rowAt(0, written) - rowAt(1, written)),
      px: 11,
    };
    expect(isNear("text", stage, aside)).toBe(false);
    const { box } = labelAt(written, "breaks even");
    expect(box.bottom).toBeLessThan(rowAt(2, written));
    expect(isNear("text", stage, { x: box.left - 30, y: middleOf(box).y, px: 11 })).toBe(true);
  });

  it("turns with the map for those who read from the right", () => {
    const { stage, written } = drawn({ values: numbered, contour, language: "ar" });
    for (const column of [0.5, 1.5, 2.5]) {
      const place = { x: columnAt(column, written), y: rowAt((column * 2) / 3, written) };
      expect(isNear("text", stage, { ...place, px: 11 })).toBe(true);
    }
  });

  it("is neither drawn nor explained where there is none", () => {
    const { stage, written } = drawn({ values: numbered, contour: [] });
    expect(isWritten("breaks even", written)).toBe(false);
    const place = { x: columnAt(1.5, written), y: rowAt(1, written) };
    expect(isNear("text", stage, { ...place, px: 11 })).toBe(false);
  });
});

describe("where the asker is in a heat map", () => {
  /** Whether the left and the right edge of a frame around a cell are there. */
  const isFramed = ({ column, row }: HeatPoint, { stage, written }: Seen): boolean => {
    const half = Math.abs(columnAt(1, written) - columnAt(0, written)) / 2;
    return [-half, half].every((aside) =>
      isNear("text", stage, { x: columnAt(column, written) + aside, y: rowAt(row, written), px: 4 }),
    );
  };

  it("is a frame around that cell, and around no other, with the figure above", () => {
    for (const language of ["en", "ar"]) {
      const seen = drawn({ values: numbered, own: { column: 1, row: 2 }, language });
      expect(isFramed({ column: 1, row: 2 }, seen)).toBe(true);
      expect(isFramed({ column: 3, row: 2 }, seen)).toBe(false);
      expect(isFramed({ column: 1, row: 1 }, seen)).toBe(false);
      expect(labelAt(seen.written, "you").box.bottom).toBeLessThan(rowAt(2, seen.written) - 20);
    }
  });

  it("is explained from where the map begins", () => {
    const sides = [
      ["en", "left", 1],
      ["ar", "right", -1],
    ] as const;
    for (const [language, side, onward] of sides) {
      const { written } = drawn({ values: numbered, language });
      const begin = columnAt(0, written) - (columnAt(1, written) - columnAt(0, written)) / 2;
      const aside = onward * (labelAt(written, "you").box[side] - begin);
      expect(aside).toBeGreaterThan(40);
      expect(aside).toBeLessThan(80);
    }
  });

  it("stays on the map where it is beyond it", () => {
    const far = drawn({ values: numbered, own: { column: 9, row: -3 } });
    expect(isFramed({ column: 3, row: 0 }, far)).toBe(true);
    const near = drawn({ values: numbered, own: { column: -2, row: 7 } });
    expect(isFramed({ column: 0, row: 2 }, near)).toBe(true);
  });
});

describe("any heat map", () => {
  it.each(languages)("has title, footnote and the names of its axes around it in %s", (language) => {
    const { written } = drawn({ values: numbered, language });
    const { title, subtitle, footnote } = frameIn(language);
    for (const text of [title, subtitle, footnote, "power price", "use", "you", "breaks even"])
      expect(labelAt(written, text)).toBeDefined();
    expect(outOfFrame(written, frameIn(language))).toEqual([]);
    const upright = written.find(({ text }) => text === "use")!.box;
    expect(upright.bottom - upright.top).toBeGreaterThan(upright.right - upright.left);
    expect(labelAt(written, "power price").box.top).toBeGreaterThan(rowAt(0, written));
    expect(illegible(written)).toEqual([]);
  });

  it("keeps all texts in the picture and apart, and has every amount", () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((each) => each / 100);
    const values = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
      .chain(([columns, rows]) =>
        fc.array(fc.array(cents, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    const place = fc.record({
      column: fc.double({ min: -1, max: 8, noNaN: true }),
      row: fc.double({ min: -1, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(values, place, fc.constantFrom("de", ...languages), (given, own, language) => {
        const { written, picture } = drawn({ values: given, own, language });
        expect(illegible(written)).toEqual([]);
        const amounts = picture.cells.flat().map(({ text }) => text);
        expect(amounts.filter((text) => !isWritten(text, written))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

/** Four columns, three rows, no amount twice. */
const numbered = [
  [11, 12, 13, 14],
  [21, 22, 23, 24],
  [31, 32, 33, 34],
];

interface Given {
  /** By row from the bottom. */
  readonly values: readonly (readonly number[])[];
  readonly contour?: readonly HeatPoint[];
  readonly own?: HeatPoint;
  readonly language?: string;
  readonly theme?: Theme;
}

interface Seen {
  readonly stage: Stage;
  readonly written: readonly Written[];
  readonly picture: HeatPicture;
}

function drawn({ values, contour, own, language = "en", theme = "dark" }: Given): Seen {
  const given: HeatPicture = {
    kind: "heat",
    ...frameIn(language),
    columns: values[0]!.map((_, at) => `power ${at}`),
    rows: values.map((_, at) => `use ${at}`),
    cells: values.map((row) => row.map((value) => ({ value, text: amountIn(value, language) }))),
    columnTitle: "power price",
    rowTitle: "use",
    contour: contour ?? [{ column: 0, row: 0 }],
    contourText: "breaks even",
    own: { ...(own ?? { column: 0, row: 0 }), text: "you" },
  };
  const { stage, picture } = openStage(given, theme);
  const written = writtenOn(stage);
  drawHeat(picture, stage);
  return { stage, written, picture };
}

/** The middle of a column, by the names at the axis; also between columns. */
function columnAt(column: number, written: readonly Written[]): number {
  const at = (each: number) => middleOf(labelAt(written, `power ${each}`).box).x;
  const before = Math.floor(column);
  return before === column ? at(column) : at(before) + (column - before) * (at(before + 1) - at(before));
}

/** The middle of a row, likewise. */
function rowAt(row: number, written: readonly Written[]): number {
  const at = (each: number) => middleOf(labelAt(written, `use ${each}`).box).y;
  const before = Math.floor(row);
  return before === row ? at(row) : at(before) + (row - before) * (at(before + 1) - at(before));
}

/** The colour of a cell, above its amount. */
const groundOf = ({ column, row }: HeatPoint, stage: Stage, written: readonly Written[]): string =>
  colourAt(stage, { x: columnAt(column, written), y: rowAt(row, written) - 18 });

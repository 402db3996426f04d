import type { Chart } from "chart.js";
import type { Drawing } from "./chart.ts";
import { cutTo, linePx, widthOf, writeFrom } from "./pen.ts";
import { size, type Padding, type Stage } from "./stage.ts";

/** Horizontal bars one under the other, each with its name where reading begins. Lengths in pixels. */
export interface Rows {
  readonly count: number;
  readonly rowPx: number;
  /** Of text, that fit one under the other into a row. */
  readonly lines: number;
  /** From the edge where reading begins to the names, and to the bars. */
  readonly namesAtPx: number;
  readonly barsAtPx: number;
  /** For names; for bars with their texts. */
  readonly namesPx: number;
  readonly barsPx: number;
  /** As `drawChart` needs it. */
  readonly inset: Padding;
}

/** Between the end of a bar and its text. */
export const textGapPx = 12;
const mostRowPx = 140;
const columnGapPx = 24;
/** For a text above the bars. */
const stripPx = 44;
/** Between the last row and the footnote. */
const belowPx = 10;
/** From its middle down to the first row. */
export const stripTextPx = 20;

export interface RowsOptions {
  readonly count: number;
  /** Whether a text stands above the bars. */
  readonly strip: boolean;
  /** What the names need at most, given how many lines a row has. */
  readonly namesPx: (lines: number) => number;
}

/** Shares the room of a stage out among rows. */
export function layRows({ count, strip, namesPx: namesFor }: RowsOptions, stage: Stage): Rows {
  const { padding, rightToLeft } = stage;
  const top = strip ? stripPx : 0;
  const roomPx = size.height - padding.top - padding.bottom - top - belowPx;
  const rowPx = Math.min(mostRowPx, roomPx / Math.max(1, count));
  const lines = Math.max(1, Math.floor(rowPx / linePx));
  const namesPx = namesFor(lines);
  const [start, end] = rightToLeft ? [padding.right, padding.left] : [padding.left, padding.right];
  // Few rows stand in the middle.
  const sparePx = (roomPx - rowPx * count) / 2;
  const beside = namesPx + columnGapPx;
  return {
    count,
    rowPx,
    lines,
    namesPx,
    namesAtPx: start,
    barsAtPx: start + beside,
    barsPx: size.width - start - beside - end,
    inset: {
      top: top + sparePx,
      bottom: belowPx + sparePx,
      left: rightToLeft ? 0 : beside,
      right: rightToLeft ? beside : 0,
    },
  };
}

/** How far something reaches from where bars begin, in units of the values, and the text that stands at its end, in pixels. */
export interface Reach {
  readonly by: number;
  readonly textPx: number;
}

/** Bars of less are not to be told from none. */
const leastReach = 1e-9;

/**
 * The least and the greatest value of a scale on which bars from zero are as long as may be, and still the texts at both of
 * their ends have room. `before` reaches to negative values, `after` to positive ones.
 */
export function scaleFor(
  { before, after }: { before: readonly Reach[]; after: readonly Reach[] },
  widthPx: number,
): Span {
  const nothing: Reach = { by: 0, textPx: 0 };
  const [least, most] = [
    [nothing, ...before],
    [nothing, ...after],
  ];
  const perPx = Math.max(
    leastReach / widthPx,
    ...least.flatMap((one) =>
      most.map((other) => (one.by + other.by) / (widthPx - one.textPx - other.textPx)),
    ),
  );
  const takenPx = (reaches: readonly Reach[]) =>
    Math.max(...reaches.map(({ by, textPx: text }) => by / perPx + text));
  const [beforePx, afterPx] = [takenPx(least), takenPx(most)];
  // With nothing before it, zero stays where names end.
  const sparePx = beforePx > 0 ? Math.max(0, widthPx - beforePx - afterPx) / 2 : 0;
  const min = -(beforePx + sparePx) * perPx;
  return { min, max: min + widthPx * perPx };
}

/** Values at both ends of a scale. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Scales without ticks: the values stand at the bars. */
export const rowScales = ({ min, max }: Span, { rightToLeft }: Stage): NonNullable<Drawing["options"]> => ({
  indexAxis: "y",
  scales: {
    x: { type: "linear", display: false, min, max, reverse: rightToLeft },
    y: { type: "category", display: false },
  },
});

/** Where values and rows are on the canvas, in pixels; `fromPx` from the edge where reading begins. */
export interface Places {
  readonly x: (value: number) => number;
  readonly fromPx: (value: number) => number;
  /** The middle of a row, by its index. */
  readonly y: (at: number) => number;
}

export function placesOf({ scales }: Chart, { rightToLeft }: Stage): Places {
  const x = (value: number) => scales.x?.getPixelForValue(value) ?? 0;
  return {
    x,
    fromPx: (value) => (rightToLeft ? size.width - x(value) : x(value)),
    y: (at) => scales.y?.getPixelForValue(at) ?? 0,
  };
}

/** How thick bars are: a thin row has thin ones. */
export const barThickness = { categoryPercentage: 1, barPercentage: 0.64, maxBarThickness: 64 } as const;

/** Writes a text in the strip above the bars, its middle as near as may be to `fromPx`. */
export function writeAbove(
  whole: string,
  { fromPx, rows, top }: { fromPx: number; rows: Rows; top: number },
  stage: Stage,
): void {
  const { namesAtPx, barsAtPx, barsPx } = rows;
  const text = cutTo(whole, barsAtPx + barsPx - namesAtPx, stage);
  const widthPx = widthOf(text, stage);
  const lastPx = barsAtPx + barsPx - widthPx;
  const startPx = Math.max(namesAtPx, Math.min(lastPx, fromPx - widthPx / 2));
  writeFrom(text, { fromPx: startPx, y: top - stripTextPx }, stage);
}

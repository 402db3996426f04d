import type { ChartDataset } from "chart.js";
import { drawChart } from "./chart.ts";
import type { TornadoBar, TornadoPicture } from "./picture.ts";
import { cutTo, drawUpright, linePx, widthOf, wrapTo, writeFrom, writeLines } from "./pen.ts";
import {
  barThickness,
  layRows,
  placesOf,
  rowScales,
  scaleFor,
  textGapPx,
  writeAbove,
  type Places,
  type Reach,
  type Rows,
  type Span,
} from "./rows.ts";
import { size, type Stage } from "./stage.ts";

/** Bars to both sides of the line of the base, the strongest on top. Lengths are differences from the base. */
export function drawTornado({ base, bars, language }: TornadoPicture, stage: Stage): void {
  const rows = layRows({ count: bars.length, strip: true, namesPx: () => widthOfNames(bars, stage) }, stage);
  const tornado: Tornado = {
    rows,
    branches: bars.map((bar) => branchOf(bar, { base: base.value, rows }, stage)),
    language,
  };
  drawChart(
    {
      type: "bar",
      data: { labels: bars.map(({ name }) => name), datasets: datasetsOf(tornado, stage) },
      options: rowScales(spanOf(tornado, stage), stage),
      inset: rows.inset,
      labels: (chart) => {
        const places = placesOf(chart, stage);
        drawBase(base.text, { rows, places }, stage);
        writeRows(tornado, places, stage);
      },
    },
    stage,
  );
}

interface Tornado {
  readonly rows: Rows;
  readonly branches: readonly Branch[];
  readonly language: string;
}

/** A bar with what its values differ from the base. */
interface Branch {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Both reach to the same side of the base: one would cover the other, so that each has half of the row. */
  readonly isForked: boolean;
  readonly tips: readonly Tip[];
}

/** A text at the end of a bar. */
interface Tip {
  readonly by: number;
  readonly text: string;
  /** On the side of greater values. */
  readonly isAfter: boolean;
  /** Pixels below the middle of the row. */
  readonly downPx: number;
}

/** Parts: of the width of the canvas, and of the room for bars on each side. */
const mostForNames = 0.24;
const mostForText = 0.4;
const mostNameLines = 2;

const widthOfNames = (bars: readonly TornadoBar[], stage: Stage): number =>
  Math.min(
    size.width * mostForNames,
    Math.ceil(Math.max(0, ...bars.map(({ name }) => widthOf(name, stage)))),
  );

function branchOf(bar: TornadoBar, { base, rows }: { base: number; rows: Rows }, stage: Stage): Branch {
  const [low, high] = [bar.low.value - base, bar.high.value - base];
  const isForked = Math.min(low, high) > 0 || Math.max(low, high) < 0;
  const texts = { low: bar.low.text, high: bar.high.text };
  const tips = isForked ? forkedTips({ low, high, texts }, rows) : oppositeTips({ low, high, texts });
  const mostPx = rows.barsPx * mostForText - textGapPx;
  return {
    name: bar.name,
    low,
    high,
    isForked,
    tips: tips.map((tip) => ({ ...tip, text: cutTo(tip.text, mostPx, stage) })),
  };
}

interface Ends {
  readonly low: number;
  readonly high: number;
  readonly texts: { readonly low: string; readonly high: string };
}

function oppositeTips({ low, high, texts }: Ends): readonly Tip[] {
  const isRising = low <= high;
  return [
    { by: low, text: texts.low, isAfter: !isRising, downPx: 0 },
    { by: high, text: texts.high, isAfter: isRising, downPx: 0 },
  ];
}

/** Under one another; in a row with room for one line only, side by side. */
function forkedTips({ low, high, texts }: Ends, { lines }: Rows): readonly Tip[] {
  const isAfter = low > 0;
  if (lines > 1)
    return [
      { by: low, text: texts.low, isAfter, downPx: -linePx / 2 },
      { by: high, text: texts.high, isAfter, downPx: linePx / 2 },
    ];
  const by = isAfter ? Math.max(low, high) : Math.min(low, high);
  return [{ by, text: `${texts.low} · ${texts.high}`, isAfter, downPx: 0 }];
}

function spanOf({ branches, rows }: Tornado, stage: Stage): Span {
  const tips = branches.flatMap((each) => each.tips);
  const reachOf = ({ by, text }: Tip): Reach => ({
    by: Math.abs(by),
    textPx: textGapPx + widthOf(text, stage),
  });
  const [before, after] = [tips.filter(({ isAfter }) => !isAfter), tips.filter(({ isAfter }) => isAfter)];
  return scaleFor({ before: before.map(reachOf), after: after.map(reachOf) }, rows.barsPx);
}

/** Four kinds of bars: lower and higher input, in the whole row and in halves of it. */
function datasetsOf({ branches, rows }: Tornado, { palette }: Stage): ChartDataset<"bar">[] {
  const colourOf = (by: number) => (by < 0 ? palette.loss : palette.gain);
  return [false, true].flatMap((inHalves) =>
    (["low", "high"] as const).map((end) => ({
      data: branches.map(({ isForked, [end]: by }) => (isForked === inHalves ? by : null)),
      backgroundColor: branches.map(({ [end]: by }) => colourOf(by)),
      grouped: inHalves,
      ...(inHalves ? halfThickness(rows) : barThickness),
    })),
  );
}

/** Halves lie as far apart as the lines of their texts. */
const halfThickness = ({ rowPx, lines }: Rows) => ({
  categoryPercentage: lines > 1 ? (2 * linePx) / rowPx : barThickness.barPercentage,
  barPercentage: 0.9,
});

function writeRows({ rows, branches, language }: Tornado, places: Places, stage: Stage): void {
  branches.forEach(({ name, tips }, at) => {
    const y = places.y(at);
    const lines = Math.min(rows.lines, mostNameLines);
    const names = wrapTo(name, { widthPx: rows.namesPx, lines, language }, stage);
    writeLines(
      names.map((text) => ({ text, style: {} })),
      { fromPx: rows.namesAtPx, y },
      stage,
    );
    for (const tip of tips) writeTip(tip, { places, y }, stage);
  });
}

function writeTip(
  { by, text, isAfter, downPx }: Tip,
  { places, y }: { places: Places; y: number },
  stage: Stage,
): void {
  const end = places.fromPx(by);
  const fromPx = isAfter ? end + textGapPx : end - textGapPx - widthOf(text, stage);
  writeFrom(text, { fromPx, y: y + downPx }, stage);
}

/** The line from which bars begin, with its text above. */
function drawBase(base: string, { rows, places }: { rows: Rows; places: Places }, stage: Stage): void {
  const top = places.y(0) - rows.rowPx / 2;
  drawUpright({ x: places.x(0), top, bottom: top + rows.rowPx * rows.count }, stage, {
    colour: stage.palette.text,
  });
  writeAbove(base, { fromPx: places.fromPx(0), top, rows }, stage);
}

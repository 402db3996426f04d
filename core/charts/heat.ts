import type { Chart } from "chart.js";
import { drawChart } from "./chart.ts";
import { mixed, readable } from "./mix.ts";
import { strokeLine, widthOf, writeFrom } from "./pen.ts";
import type { HeatPicture, HeatPoint } from "./picture.ts";
import { size, textPx, type Stage } from "./stage.ts";
import { capHeight, cut, setFont } from "./text.ts";

/** A cell of the largest amount has so much of its colour: with more, no text has a contrast of 4.5:1 on it in dark. */
const fullest = 0.58;
const gapPx = 3;
const dash = [14, 8];
/** Above the map. */
const legendPx = 44;
const signPx = 46;
const signGapPx = 12;
const rimPx = 12;

/** Cells with their amounts, in colours that grow with them; where they turn is a line, and where the asker is a frame. */
export function drawHeat(picture: HeatPicture, stage: Stage): void {
  const { columns, rows, cells } = picture;
  const most = Math.max(0, ...cells.flat().map(({ value }) => Math.abs(value)));
  const colours = cells.map((row) => row.map(({ value }) => colourOf(value, most, stage)));
  drawChart(
    {
      type: "matrix",
      data: {
        datasets: [
          {
            data: cells.flatMap((row, y) => row.map((_, x) => ({ x, y }))),
            backgroundColor: colours.flat(),
            width: ({ chart }: { chart: Chart }) => sideOf(chart.chartArea?.width, columns.length),
            height: ({ chart }: { chart: Chart }) => sideOf(chart.chartArea?.height, rows.length),
          },
        ],
      },
      options: { scales: scalesOf(picture, stage) },
      inset: { top: legendPx },
      labels: (chart) => {
        drawContour(picture, chart, stage);
        writeCells(picture, { chart, colours }, stage);
        drawOwn(picture, chart, stage);
        writeLegend(picture, chart, stage);
      },
    },
    stage,
  );
}

const sideOf = (wholePx: number | undefined, count: number): number =>
  Math.max(1, (wholePx ?? 0) / count - gapPx);

function colourOf(value: number, most: number, { palette }: Stage): string {
  if (most === 0) return palette.background;
  const full = value < 0 ? palette.loss : palette.gain;
  return mixed(palette.background, full, (fullest * Math.abs(value)) / most);
}

function scalesOf({ columns, rows, columnTitle, rowTitle }: HeatPicture, stage: Stage) {
  const axis = (labels: readonly string[], title: string) => ({
    type: "linear",
    offset: false,
    min: -0.5,
    max: labels.length - 0.5,
    grid: { display: false },
    border: { display: false },
    afterBuildTicks: (scale: { ticks: readonly { value: number }[] }) =>
      Object.assign(scale, { ticks: labels.map((_, value) => ({ value })) }),
    ticks: {
      color: stage.palette.text,
      font: { family: stage.families, size: textPx.label },
      autoSkip: false,
      maxRotation: 0,
      callback: (value: number | string) => labels[Number(value)] ?? "",
    },
    title: {
      display: true,
      text: title,
      color: stage.palette.mutedText,
      font: { family: stage.families, size: textPx.label },
    },
  });
  return {
    x: { ...axis(columns, columnTitle), reverse: stage.rightToLeft },
    y: { ...axis(rows, rowTitle), reverse: false, position: stage.rightToLeft ? "right" : "left" },
  };
}

interface Painted {
  readonly chart: Chart;
  readonly colours: readonly (readonly string[])[];
}

function writeCells({ cells }: HeatPicture, { chart, colours }: Painted, stage: Stage): void {
  const { context, families, palette } = stage;
  const widthPx = sideOf(chart.chartArea.width, cells[0]?.length ?? 1) - 4;
  context.save();
  setFont(context, { sizePx: textPx.label, colour: palette.text }, families);
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = rimPx;
  cells.forEach((row, y) =>
    row.forEach(({ text }, x) => {
      const place = placeOf({ column: x, row: y }, chart);
      const bottom = place.y + (capHeight * textPx.label) / 2;
      const ground = colours[y]?.[x] ?? palette.background;
      const shown = cut(text, context, widthPx);
      context.strokeStyle = ground;
      context.strokeText(shown, place.x, bottom);
      context.fillStyle = readable(ground, palette);
      context.fillText(shown, place.x, bottom);
    }),
  );
  context.restore();
}

const placeOf = ({ column, row }: HeatPoint, { scales }: Chart) => ({
  x: scales.x?.getPixelForValue(column) ?? 0,
  y: scales.y?.getPixelForValue(row) ?? 0,
});

function drawContour({ contour }: HeatPicture, chart: Chart, stage: Stage): void {
  const points = contour.map((each) => placeOf(each, chart));
  strokeLine(points, stage, { colour: stage.palette.background, widthPx: 8 });
  strokeLine(points, stage, { colour: stage.palette.text, widthPx: 4, dash });
}

/** A frame as large as a cell: where the asker is in the middle of one, it is that cell's. */
function drawOwn({ own, columns, rows }: HeatPicture, chart: Chart, stage: Stage): void {
  const inside = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const middle = placeOf(
    { column: inside(own.column, columns.length), row: inside(own.row, rows.length) },
    chart,
  );
  const { width, height } = chart.chartArea;
  strokeFrame(
    middle,
    { widthPx: sideOf(width, columns.length), heightPx: sideOf(height, rows.length) },
    stage,
  );
}

interface FrameSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

function strokeFrame(middle: { x: number; y: number }, { widthPx, heightPx }: FrameSize, stage: Stage): void {
  const { context, palette } = stage;
  for (const [colour, lineWidth] of [
    [palette.background, 9],
    [palette.text, 4],
  ] as const) {
    context.beginPath();
    context.roundRect(middle.x - widthPx / 2, middle.y - heightPx / 2, widthPx, heightPx, 10);
    context.lineWidth = lineWidth;
    context.strokeStyle = colour;
    context.stroke();
  }
}

/** Above the map, where no figure is covered: what the line and the frame mean. */
function writeLegend({ contour, contourText, own }: HeatPicture, chart: Chart, stage: Stage): void {
  const { left, top, right } = chart.chartArea;
  const y = top - legendPx / 2;
  const x = (fromPx: number) => (stage.rightToLeft ? size.width - fromPx : fromPx);
  let fromPx = stage.rightToLeft ? size.width - right : left;
  strokeFrame({ x: x(fromPx + signPx / 2), y }, { widthPx: signPx, heightPx: textPx.label }, stage);
  writeFrom(own.text, { fromPx: fromPx + signPx + signGapPx, y }, stage);
  if (contour.length === 0) return;
  fromPx += signPx + 2 * signGapPx + widthOf(own.text, stage) + 2 * signGapPx;
  const line = [fromPx, fromPx + signPx].map((each) => ({ x: x(each), y }));
  strokeLine(line, stage, { colour: stage.palette.text, widthPx: 4, dash });
  writeFrom(contourText, { fromPx: fromPx + signPx + signGapPx, y }, stage);
}

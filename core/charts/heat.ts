import type { Chart } from "chart.js";
import { drawChart } from "./chart.ts";
import { writeAt } from "./label.ts";
import { mixed, readable } from "./mix.ts";
import { strokeLine } from "./pen.ts";
import type { HeatPicture, HeatPoint } from "./picture.ts";
import { textPx, type Stage } from "./stage.ts";
import { cut, setFont } from "./text.ts";

/** A cell of the largest amount has so much of its colour; with all of it no text would be legible on it. */
const fullest = 0.72;
const gapPx = 3;
const dash = [14, 8];
const ringPx = 17;

/** Cells with their amounts, in colours that grow with them; where they turn is a line, and where the asker is a ring. */
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
      labels: (chart) => {
        writeCells(picture, { chart, colours }, stage);
        drawContour(picture, chart, stage);
        drawOwn(picture, chart, stage);
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
    y: { ...axis(rows, rowTitle), position: stage.rightToLeft ? "right" : "left" },
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
  context.textBaseline = "middle";
  cells.forEach((row, y) =>
    row.forEach(({ text }, x) => {
      const place = placeOf({ column: x, row: y }, chart);
      context.fillStyle = readable(colours[y]?.[x] ?? palette.background, palette);
      context.fillText(cut(text, context, widthPx), place.x, place.y);
    }),
  );
  context.restore();
}

const placeOf = ({ column, row }: HeatPoint, { scales }: Chart) => ({
  x: scales.x?.getPixelForValue(column) ?? 0,
  y: scales.y?.getPixelForValue(row) ?? 0,
});

/** Beside its line, where it leaves the map. */
function drawContour({ contour, contourText }: HeatPicture, chart: Chart, stage: Stage): void {
  const points = contour.map((each) => placeOf(each, chart));
  const end = points.at(-1);
  if (!end) return;
  strokeLine(points, stage, { colour: stage.palette.background, widthPx: 8 });
  strokeLine(points, stage, { colour: stage.palette.text, widthPx: 4, dash });
  writeAt(contourText, { ...end, sides: ["above", "below", "left", "right"] }, stage);
}

function drawOwn({ own, columns, rows }: HeatPicture, chart: Chart, stage: Stage): void {
  const { context, palette } = stage;
  const inside = (value: number, count: number) => Math.max(-0.4, Math.min(count - 0.6, value));
  const { x, y } = placeOf(
    { column: inside(own.column, columns.length), row: inside(own.row, rows.length) },
    chart,
  );
  for (const [colour, widthPx] of [
    [palette.background, 9],
    [palette.text, 4],
  ] as const) {
    context.beginPath();
    context.arc(x, y, ringPx, 0, 2 * Math.PI);
    context.lineWidth = widthPx;
    context.strokeStyle = colour;
    context.stroke();
  }
  const beside = { x, y: y - ringPx };
  if (!writeAt(own.text, { ...beside, sides: ["above"] }, stage))
    writeAt(own.text, { x, y: y + ringPx, sides: ["below", "left", "right"] }, stage);
}

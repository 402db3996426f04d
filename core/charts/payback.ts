import type { Chart } from "chart.js";
import { categoryAxis, drawChart, valueAxis } from "./chart.ts";
import { writeAt, type Side } from "./label.ts";
import { strokeLine, widthOf } from "./pen.ts";
import type { PaybackPicture } from "./picture.ts";
import { size, type Stage } from "./stage.ts";

const dotPx = 9;
const dash = [12, 8];
/** What a label takes below a line. */
const roomBelowPx = 36;
/** Of the canvas, for what stands at the ends of the lines. */
const mostForEnds = 0.24;

/** Lines from nothing to what has come in, in their band, and the price of the hardware across them. */
export function drawPayback(picture: PaybackPicture, stage: Stage): void {
  const { points, cost, ends } = picture;
  const { palette, rightToLeft } = stage;
  const line = { pointRadius: 0, borderColor: palette.gain };
  const endsPx = Math.max(...Object.values(ends).map((text) => widthOf(text, stage)));
  const besidePx = Math.min(endsPx + 16, size.width * mostForEnds);
  const band = [...points.flatMap(({ low, high }) => [low, high]), cost.value, 0];
  drawChart(
    {
      type: "line",
      data: {
        labels: points.map(({ label }) => label),
        datasets: [
          { ...line, data: points.map(({ mid }) => mid), borderWidth: 5 },
          { ...line, data: points.map(({ high }) => high), borderWidth: 2 },
          {
            ...line,
            data: points.map(({ low }) => low),
            borderWidth: 2,
            fill: "-1",
            backgroundColor: palette.gainSurface,
          },
        ],
      },
      options: {
        scales: {
          x: categoryAxis(stage),
          y: valueAxis(stage, { suggestedMin: Math.min(...band), suggestedMax: Math.max(...band) * 1.08 }),
        },
      },
      inset: rightToLeft ? { left: besidePx } : { right: besidePx },
      labels: (chart) => drawAround(picture, chart, stage),
    },
    stage,
  );
}

function drawAround({ points, cost, reached, ends }: PaybackPicture, chart: Chart, stage: Stage): void {
  const { palette, rightToLeft, context } = stage;
  const { left, right } = chart.chartArea;
  const y = (value: number) => chart.scales.y?.getPixelForValue(value) ?? 0;
  const step = (right - left) / Math.max(1, points.length - 1);
  const x = (at: number) => (rightToLeft ? right - at * step : left + at * step);
  const costY = y(cost.value);
  const across = [left, right].map((each) => ({ x: each, y: costY }));
  strokeLine(across, stage, { colour: palette.reference, dash });
  if (reached) {
    context.beginPath();
    context.arc(x(reached.at), costY, dotPx, 0, 2 * Math.PI);
    context.fillStyle = palette.text;
    context.fill();
  }
  const [before, after]: readonly [Side, Side] = rightToLeft ? ["right", "left"] : ["left", "right"];
  // Below the lines are the months.
  const upright = (lineY: number): readonly Side[] =>
    lineY + roomBelowPx < chart.chartArea.bottom ? ["above", "below"] : ["above"];
  if (reached)
    writeAt(reached.text, { x: x(reached.at), y: costY, sides: [...upright(costY), before] }, stage);
  const start = rightToLeft ? right - widthOf(cost.text, stage) / 2 : left + widthOf(cost.text, stage) / 2;
  writeAt(cost.text, { x: start, y: costY, sides: upright(costY) }, stage);
  const last = points.at(-1);
  if (!last) return;
  const end = x(points.length - 1);
  for (const name of ["mid", "high", "low"] as const)
    writeAt(ends[name], { x: end, y: y(last[name]), sides: [after, ...upright(y(last[name]))] }, stage, {
      bold: name === "mid",
    });
}

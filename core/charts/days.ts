import type { Chart } from "chart.js";
import { drawChart, categoryAxis, valueAxis } from "./chart.ts";
import type { DayBar, DaysPicture } from "./picture.ts";
import { writeAt } from "./label.ts";
import { widthOf } from "./pen.ts";
import type { Stage } from "./stage.ts";

/** One bar a day: gains stand on the line of zero, losses hang from it. A line across it is what it is held against. */
export function drawDays({ bars }: DaysPicture, stage: Stage): void {
  const { palette } = stage;
  const [hasGains, hasLosses] = [1, -1].map((sign) => bars.some(({ value }) => (value ?? 0) * sign > 0));
  const hangs = (value: number | null = 0) =>
    (value ?? 0) < 0 || (value === 0 && hasLosses === true && !hasGains);
  drawChart(
    {
      type: "bar",
      data: {
        labels: bars.map(({ label }) => label),
        datasets: [
          {
            data: bars.map(({ value }) => value),
            backgroundColor: bars.map(({ value }) => ((value ?? 0) < 0 ? palette.loss : palette.gain)),
            categoryPercentage: 1,
            barPercentage: 0.8,
          },
        ],
      },
      options: { scales: { x: categoryAxis(stage), y: valueAxis(stage, reachOf(bars)) } },
      labels: (chart) => {
        const lines = drawAgainst(bars, chart, stage);
        chart.getDatasetMeta(0).data.forEach((bar, at) => {
          const { text, value } = bars[at] ?? {};
          if (text === undefined) return;
          const half = widthOf(text, stage) / 2;
          const { left, right } = chart.chartArea;
          // Beside the chart are the numbers of its axis.
          const x = stage.rightToLeft ? Math.min(bar.x, right - half) : Math.max(bar.x, left + half);
          const ends = [bar.y, nearOf(lines[at], bar.y)];
          if (hangs(value)) writeAt(text, { x, y: Math.max(...ends), sides: ["below"] }, stage);
          else writeAt(text, { x, y: Math.min(...ends), sides: ["above"] }, stage);
        });
      },
    },
    stage,
  );
}

/** From zero to the furthest bar or line, with room for texts. */
function reachOf(bars: readonly DayBar[]): object {
  const against = bars.flatMap((bar) => bar.against ?? []);
  const lines = against.length > 0 && {
    suggestedMin: Math.min(...against),
    suggestedMax: Math.max(...against),
  };
  return { grace: "15%", beginAtZero: true, ...lines };
}

const linePx = 4;
/** A text at the end of a bar is that high: a line through it lifts it, one further away is not what it tells of. */
const textPx = 40;

const nearOf = (line: number | undefined, end: number): number =>
  line !== undefined && Math.abs(line - end) < textPx ? line : end;

/** Draws the lines that days are held against, and says at which height each is. */
function drawAgainst(
  bars: readonly DayBar[],
  chart: Chart,
  { context, palette }: Stage,
): readonly (number | undefined)[] {
  const places = chart.getDatasetMeta(0).data;
  const { left, right } = chart.chartArea;
  const halfPx = ((right - left) / Math.max(1, bars.length)) * 0.46;
  return bars.map(({ against }, at) => {
    const place = places[at];
    const y = against === undefined ? undefined : chart.scales["y"]?.getPixelForValue(against);
    if (!place || y === undefined) return undefined;
    context.fillStyle = palette.reference;
    context.fillRect(place.x - halfPx, y - linePx / 2, 2 * halfPx, linePx);
    return y;
  });
}

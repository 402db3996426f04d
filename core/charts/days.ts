import { drawChart, categoryAxis, valueAxis } from "./chart.ts";
import type { DaysPicture } from "./picture.ts";
import { writeAt } from "./label.ts";
import { widthOf } from "./pen.ts";
import type { Stage } from "./stage.ts";

/** One bar a day: gains stand on the line of zero, losses hang from it. */
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
      options: {
        scales: { x: categoryAxis(stage), y: valueAxis(stage, { grace: "15%", beginAtZero: true }) },
      },
      labels: (chart) => {
        chart.getDatasetMeta(0).data.forEach((bar, at) => {
          const { text, value } = bars[at] ?? {};
          if (text === undefined) return;
          const half = widthOf(text, stage) / 2;
          const { left, right } = chart.chartArea;
          // Beside the chart are the numbers of its axis.
          const x = stage.rightToLeft ? Math.min(bar.x, right - half) : Math.max(bar.x, left + half);
          writeAt(text, { x, y: bar.y, sides: hangs(value) ? ["below"] : ["above"] }, stage);
        });
      },
    },
    stage,
  );
}

import type { Chart } from "chart.js";
import { categoryAxis, drawChart, valueAxis } from "./chart.ts";
import { writeAt, type Side } from "./label.ts";
import { drawUpright, widthOf } from "./pen.ts";
import type { CoursePicture } from "./picture.ts";
import type { Stage } from "./stage.ts";

const dotPx = 7;
const dash = [6, 8];
/** Above the chart, for what has changed since the marks. */
const marksPx = 56;

/** A line with its ends and extremes labelled, and with upright lines at the days since when its change is told. */
export function drawCourse(picture: CoursePicture, stage: Stage): void {
  const { points, marks } = picture;
  const { palette } = stage;
  drawChart(
    {
      type: "line",
      data: {
        labels: points.map(({ label }) => label),
        datasets: [
          {
            data: points.map(({ value }) => value),
            borderColor: palette.gain,
            borderWidth: 4,
            pointRadius: 0,
            fill: "start",
            backgroundColor: palette.gainSurface,
          },
        ],
      },
      options: { scales: { x: categoryAxis(stage), y: valueAxis(stage, { grace: "14%" }) } },
      inset: { top: marks.length > 0 ? marksPx : 0, left: lastLabelPx(picture, stage) },
      labels: (chart) => drawAround(picture, chart, stage),
    },
    stage,
  );
}

/** Chart.js makes no room for half of the last label where the axis runs from right to left. */
function lastLabelPx({ points }: CoursePicture, stage: Stage): number {
  return stage.rightToLeft ? widthOf(points.at(-1)?.label ?? "", stage) / 2 : 0;
}

function drawAround({ points, marks }: CoursePicture, chart: Chart, stage: Stage): void {
  const { palette, context, rightToLeft } = stage;
  const { top, bottom } = chart.chartArea;
  const places = chart.getDatasetMeta(0).data;
  for (const { at, text } of marks) {
    const x = places[at]?.x;
    if (x === undefined) continue;
    drawUpright({ x, top, bottom }, stage, { colour: palette.mutedText, widthPx: 2, dash });
    writeAt(text, { x, y: top - marksPx / 2, sides: ["on"] }, stage, { colour: palette.text });
  }
  const values = points.map(({ value }) => value);
  const least = Math.min(...values);
  // Where reading begins are the numbers of the axis.
  const aside: readonly Side[] = rightToLeft ? ["left"] : ["right"];
  // The newest first: where two labels would cover each other it is the one that stays.
  points.toReversed().forEach(({ text, value }, back) => {
    const place = places[points.length - 1 - back];
    if (text === undefined || !place) return;
    context.beginPath();
    context.arc(place.x, place.y, dotPx, 0, 2 * Math.PI);
    context.fillStyle = palette.text;
    context.fill();
    const upright: readonly Side[] = value === least ? ["below", "above"] : ["above", "below"];
    const isFirst = back === points.length - 1;
    writeAt(text, { x: place.x, y: place.y, sides: isFirst ? aside : [...upright, ...aside] }, stage);
  });
}

import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartData,
  type ChartType,
  type Plugin,
} from "chart.js";
import { MatrixController, MatrixElement } from "chartjs-chart-matrix";
import { textPx, type Padding, type Stage } from "./stage.ts";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  MatrixController,
  MatrixElement,
  PointElement,
);

/** What differs from chart to chart. */
export interface Drawing {
  readonly type: ChartType;
  readonly data: ChartData;
  /** Such as `scales`. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Draws what Chart.js cannot, such as texts at bars and lines, when all else is there. */
  readonly labels?: (chart: Chart) => void;
  /** More room around the chart, in pixels, for labels beside it. */
  readonly inset?: Partial<Padding>;
}

/** Draws a chart into the room that its stage leaves, in place of the one that was on its canvas before. */
export function drawChart(drawing: Drawing, stage: Stage): void {
  const { canvas, families, palette } = stage;
  Chart.getChart(canvas)?.destroy();
  const plugin: Plugin = {
    id: "stage",
    beforeDraw: () => stage.paint(),
    afterDraw: (chart) => drawing.labels?.(chart),
  };
  void new Chart(canvas, {
    type: drawing.type,
    data: drawing.data,
    options: {
      ...drawing.options,
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      color: palette.text,
      font: { family: families, size: textPx.label },
      layout: { padding: sum(stage.padding, drawing.inset) },
    },
    plugins: [plugin],
  });
}

const sum = (
  padding: Padding,
  { top = 0, right = 0, bottom = 0, left = 0 }: Partial<Padding> = {},
): Padding => ({
  top: padding.top + top,
  right: padding.right + right,
  bottom: padding.bottom + bottom,
  left: padding.left + left,
});

/** Labels along the bottom: as many as fit side by side. */
export function categoryAxis({ palette, families, rightToLeft }: Stage, options: object = {}): object {
  return {
    type: "category",
    reverse: rightToLeft,
    grid: { display: false },
    border: { color: palette.grid },
    ticks: {
      color: palette.mutedText,
      font: { family: families, size: textPx.label },
      autoSkip: true,
      autoSkipPadding: 32,
      maxRotation: 0,
    },
    ...options,
  };
}

/** Numbers at the side where reading begins, with a stronger line at zero. */
export function valueAxis({ palette, families, number, rightToLeft }: Stage, options: object = {}): object {
  return {
    type: "linear",
    position: rightToLeft ? "right" : "left",
    border: { display: false },
    grid: {
      color: ({ tick }: Gridded) => (tick?.value === 0 ? palette.mutedText : palette.grid),
      lineWidth: ({ tick }: Gridded) => (tick?.value === 0 ? 2 : 1),
    },
    ticks: {
      color: palette.mutedText,
      font: { family: families, size: textPx.label },
      maxTicksLimit: 6,
      callback: (value: number | string, _at: number, ticks: readonly { value: number }[]) =>
        number(Number(value), Math.abs((ticks[1]?.value ?? 0) - (ticks[0]?.value ?? 0))),
    },
    ...options,
  };
}

interface Gridded {
  readonly tick?: { readonly value: number };
}

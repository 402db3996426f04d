import { cutTo, drawUpright, strokeLine, widthOf, writeFrom } from "./pen.ts";
import { type Places, type Rows, stripTextPx, writeAbove } from "./rows.ts";
import { size, textPx, type Stage } from "./stage.ts";

/** What something costs elsewhere, beside the values of a chart of bars. */
export interface Elsewhere {
  readonly value: number;
  readonly text: string;
  /** `beyond`: at its place it would press the bars together. `alone`: there is nothing to compare it with. */
  readonly place: "among" | "beyond" | "alone";
}

/** A line may make the scale so many times as long as the values do. */
const mostStretch = 3;

export function elsewhereIn(
  { value, text }: { value: number; text: string },
  values: readonly number[],
): Elsewhere {
  const extent = Math.max(0, ...values.map(Math.abs));
  const isFar = Math.abs(value) > mostStretch * extent;
  return { value, text, place: values.length === 0 ? "alone" : isFar ? "beyond" : "among" };
}

/** A text at a bar, in pixels from the edge where reading begins; `y` is its middle. */
export interface TextSpan {
  readonly startPx: number;
  readonly endPx: number;
  readonly y: number;
}

export interface Surroundings {
  readonly rows: Rows;
  readonly places: Places;
  /** The rows that are to be compared with it. */
  readonly span: { readonly top: number; readonly bottom: number };
  /** Across which no line is drawn. */
  readonly texts: readonly TextSpan[];
}

const clearPx = 6;
const dash = [10, 8];

/** A dashed line through the bars with its text above; where it is far away, an arrow that points to it. */
export function drawElsewhere(elsewhere: Elsewhere, around: Surroundings, stage: Stage): void {
  const { rows, places, span, texts } = around;
  if (elsewhere.place === "alone")
    return writeAbove(elsewhere.text, { fromPx: size.width, rows, top: span.top }, stage);
  if (elsewhere.place === "beyond") return pointTo(elsewhere, around, stage);
  const half = textPx.label / 2 + clearPx;
  const fromPx = places.fromPx(elsewhere.value);
  const inWay = texts.filter(({ startPx, endPx }) => startPx - clearPx < fromPx && fromPx < endPx + clearPx);
  let top = span.top;
  for (const bottom of [...inWay.map(({ y }) => y), Number.POSITIVE_INFINITY]) {
    drawUpright({ x: places.x(elsewhere.value), top, bottom: Math.min(span.bottom, bottom - half) }, stage, {
      colour: stage.palette.reference,
      dash,
    });
    top = bottom + half;
  }
  writeAbove(elsewhere.text, { fromPx, rows, top: span.top }, stage);
}

const arrowPx = 44;
const headPx = 9;

/** The text at the edge that is nearer to it, and outside of it the arrow. */
function pointTo({ value, text: whole }: Elsewhere, { rows, span }: Surroundings, stage: Stage): void {
  const y = span.top - stripTextPx;
  const isAfter = value > 0;
  const [startPx, endPx] = [rows.namesAtPx, rows.barsAtPx + rows.barsPx];
  const text = cutTo(whole, endPx - startPx - arrowPx, stage);
  const tipPx = isAfter ? endPx : startPx;
  const back = isAfter ? -1 : 1;
  const x = (fromPx: number) => (stage.rightToLeft ? size.width - fromPx : fromPx);
  const stroke = { colour: stage.palette.reference };
  const shaft = [tipPx + back * (arrowPx - 12), tipPx];
  strokeLine(
    shaft.map((each) => ({ x: x(each), y })),
    stage,
    stroke,
  );
  const head = [-headPx, 0, headPx].map((up) => ({ x: x(tipPx + back * Math.abs(up)), y: y + up }));
  strokeLine(head, stage, stroke);
  const fromPx = isAfter ? endPx - arrowPx - widthOf(text, stage) : startPx + arrowPx;
  writeFrom(text, { fromPx, y }, stage);
}

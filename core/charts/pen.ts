import { writeAt } from "./label.ts";
import { size, textPx, type Stage } from "./stage.ts";
import { cut, setFont, wrapped, type TextStyle, type WrapOptions } from "./text.ts";

/** From one line of a text to the next, in pixels. */
export const linePx = 28;

/** Writes a line that begins so many pixels from the edge where reading begins, around the height `y`. */
export function writeFrom(
  text: string,
  { fromPx, y }: { fromPx: number; y: number },
  stage: Stage,
  style: Partial<TextStyle> = {},
): boolean {
  const middlePx = fromPx + widthOf(text, stage, style) / 2;
  const x = stage.rightToLeft ? size.width - middlePx : middlePx;
  return writeAt(text, { x, y, sides: ["on"] }, stage, style);
}

/** Writes lines one under the other, around the height `y`. */
export function writeLines(
  lines: readonly { readonly text: string; readonly style: Partial<TextStyle> }[],
  { fromPx, y }: { fromPx: number; y: number },
  stage: Stage,
): void {
  const firstY = y - ((lines.length - 1) / 2) * linePx;
  lines.forEach(({ text, style }, at) => writeFrom(text, { fromPx, y: firstY + at * linePx }, stage, style));
}

/** In pixels, of a label of that style. */
export const widthOf = (text: string, stage: Stage, style: Partial<TextStyle> = {}): number =>
  withFont(stage, style, () => stage.context.measureText(text).width);

/** As much of a label of that style as fits. */
export const cutTo = (text: string, widthPx: number, stage: Stage, style: Partial<TextStyle> = {}): string =>
  withFont(stage, style, () => cut(text, stage.context, widthPx));

/** A label of that style as lines that fit. */
export const wrapTo = (
  text: string,
  options: Omit<WrapOptions, "context">,
  stage: Stage,
  style: Partial<TextStyle> = {},
): readonly string[] => withFont(stage, style, () => wrapped(text, { ...options, context: stage.context }));

/** Does what it is given with the font of a label, and puts the old one back. */
function withFont<T>(
  { context, families, palette }: Stage,
  { sizePx = textPx.label, bold = true, colour = palette.text }: Partial<TextStyle>,
  act: () => T,
): T {
  context.save();
  setFont(context, { sizePx, bold, colour }, families);
  const result = act();
  context.restore();
  return result;
}

export const defaultStrokePx = 3;

/** How a line is drawn. */
export interface Stroke {
  readonly colour: string;
  readonly widthPx?: number;
  /** Pixels drawn and left out in turn; none for an unbroken line. */
  readonly dash?: number[];
}

/** Draws a line through points of the canvas, in pixels. */
export function strokeLine(
  points: readonly { readonly x: number; readonly y: number }[],
  { context }: Stage,
  { colour, widthPx = defaultStrokePx, dash = [] }: Stroke,
): void {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.setLineDash(dash);
  context.beginPath();
  points.forEach(({ x, y }) => context.lineTo(x, y));
  context.stroke();
  context.restore();
}

/** Draws a line from top to bottom. */
export const drawUpright = (
  { x, top, bottom }: { x: number; top: number; bottom: number },
  stage: Stage,
  stroke: Stroke,
): void =>
  strokeLine(
    [
      { x, y: top },
      { x, y: bottom },
    ],
    stage,
    stroke,
  );

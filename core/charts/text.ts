import type { SKRSContext2D } from "@napi-rs/canvas";

/** A kind of text in a picture. */
export interface TextStyle {
  readonly sizePx: number;
  readonly bold?: boolean;
  readonly colour: string;
}

/** Sets the font of a canvas. The fonts are variable, and the canvas reads their weight from this setting alone. */
export function setFont(context: SKRSContext2D, { sizePx, bold = false }: TextStyle, families: string): void {
  context.font = `${sizePx}px ${families}`;
  context.fontVariationSettings = `"wght" ${bold ? 700 : 400}`;
}

/** Breaks a text into lines that are no wider, between words of its language; what does not fit ends in an ellipsis. */
export function wrapped(text: string, { context, widthPx, lines, language }: WrapOptions): readonly string[] {
  const words = [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)];
  const found: string[] = [];
  let line = "";
  for (const { segment } of words) {
    if (fits(line + segment, context, widthPx)) line += segment;
    else if (found.length + 1 === lines) return [...found, cut(line + segment, context, widthPx)];
    else {
      found.push(line.trimEnd());
      line = segment.trimStart();
    }
  }
  return [...found, fits(line, context, widthPx) ? line : cut(line, context, widthPx)];
}

export interface WrapOptions {
  /** With its font set. */
  readonly context: SKRSContext2D;
  readonly widthPx: number;
  /** At most. */
  readonly lines: number;
  readonly language: string;
}

/** The text, or as much of it as fits with an ellipsis. */
export function cut(text: string, context: SKRSContext2D, widthPx: number): string {
  if (fits(text, context, widthPx)) return text;
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)];
  for (let kept = graphemes.length - 1; kept > 0; kept -= 1) {
    const shorter = `${graphemes
      .slice(0, kept)
      .map(({ segment }) => segment)
      .join("")
      .trimEnd()}…`;
    if (fits(shorter, context, widthPx)) return shorter;
  }
  return "…";
}

const fits = (text: string, context: SKRSContext2D, widthPx: number): boolean =>
  context.measureText(text.trimEnd()).width <= widthPx;

import type { SKRSContext2D } from "@napi-rs/canvas";

/** A kind of text in a picture. */
export interface TextStyle {
  readonly sizePx: number;
  readonly bold?: boolean;
  readonly colour: string;
}

/**
 * From the line on which letters stand up to the top of capital letters, in parts of a text's size. Texts are placed by that
 * line: the other baselines of a canvas move with the fonts that a text needs.
 */
export const capHeight = 0.72;

/** Sets the font of a canvas. The fonts are variable, and the canvas reads their weight from this setting alone. */
export function setFont(context: SKRSContext2D, { sizePx, bold = false }: TextStyle, families: string): void {
  context.font = `${sizePx}px ${families}`;
  context.fontVariationSettings = `"wght" ${bold ? 700 : 400}`;
}

/** Breaks a text into lines that are no wider, between words of its language; what does not fit ends in an ellipsis. */
export function wrapped(text: string, { context, widthPx, lines, language }: WrapOptions): readonly string[] {
  const found: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, language)) {
    if (fits(line + piece, context, widthPx)) line += piece;
    else if (found.length + 1 === lines) return [...found, cut(line + piece, context, widthPx)];
    else {
      if (line !== "") found.push(cut(line.trimEnd(), context, widthPx));
      line = piece.trimStart();
    }
  }
  return [...found, cut(line, context, widthPx)];
}

/** Marks and signs at the beginning of what does not start a line, and at the end of what does not end one. */
const clinging = /^[\p{Pd}\p{Pe}\p{Pf}\p{Po}\p{Sc}\u00a0\u202f]/u;
const opening = /[\p{Pi}\p{Ps}\p{Sc}\p{Sm}\u00a0\u202f]$/u;
const breaking = /[ \n]$/u;

/** A text in pieces between which a line may break. */
function piecesOf(text: string, language: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    const last = pieces.at(-1) ?? " ";
    if (opening.test(last) || (clinging.test(segment) && !breaking.test(last)))
      pieces.push(`${pieces.pop() ?? ""}${segment}`);
    else pieces.push(segment);
  }
  return pieces;
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

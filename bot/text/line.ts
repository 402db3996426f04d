import { styleText } from "node:util";
import { widthOf } from "./wrap.ts";

export type Paint = "bold" | "dim" | "green" | "red" | "yellow";

/** A stretch of one line in one style. */
export interface Span {
  readonly text: string;
  readonly paint: readonly Paint[];
}

/** One line on the screen; its texts hold no newline. */
export type Line = readonly Span[];

export const span = (text: string, ...paint: readonly Paint[]): Span => ({ text, paint });

/** Each text as a line of its own, in one style. */
export const linesOf = (texts: readonly string[], ...paint: readonly Paint[]): Line[] =>
  texts.map((text) => [span(text, ...paint)]);

export const indented = (lines: readonly Line[], by: number): Line[] =>
  lines.map((line) => [span(" ".repeat(by)), ...line]);

export const padded = (text: string, width: number, align: "start" | "end"): string => {
  const gap = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "start" ? text + gap : gap + text;
};

export const isBlank = (line: Line): boolean => line.every(({ text }) => text.trim() === "");

/** The line as it is printed: no spaces at its end, and SGR codes only with `colour`. */
export function printed(line: Line, colour: boolean): string {
  const last = line.findLastIndex(({ text }) => text.trim() !== "");
  return line
    .slice(0, last + 1)
    .map(({ text, paint }, index) => painted(index === last ? text.trimEnd() : text, colour ? paint : []))
    .join("");
}

/** Whether there is colour is the caller's decision, so the environment and the stream are not asked again. */
const painted = (text: string, paint: readonly Paint[]): string =>
  paint.length === 0 || text === "" ? text : styleText(paint, text, { validateStream: false });

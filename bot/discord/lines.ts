import { printed } from "../text/line.ts";
import type { Line } from "../text/line.ts";
import { oneLine } from "../text/wrap.ts";
import { chunks, isBlank, shortened } from "../text/cut.ts";
import { ours } from "./limits.ts";
import { bold, codeLine, inCode, markdownLine, plain } from "./markdown.ts";
import type { TextLine } from "./markdown.ts";

/** Lines of any text as it is; a gap is one blank line. */
export const paragraph = (text: string): TextLine[] =>
  shortLines(text)
    .filter((line, at, all) => !isBlank(line) || !isBlank(all[at - 1] ?? ""))
    .map((line) => markdownLine(isBlank(line) ? "" : plain(line)));

/** The lines of a text, those that are too long in pieces. */
export const shortLines = (text: string): string[] =>
  text.split("\n").flatMap((line) => (line === "" ? [""] : chunks(line, ours.lineUnits)));

/** A name in bold, and on the same line what there is to say, which `tell` makes markdown. */
export function namedLines(name: string, what: string, tell: (line: string) => string = plain): TextLine[] {
  const [first = "", ...more] = chunks(oneLine(what), ours.lineUnits);
  const called = isBlank(name) ? [] : [bold(shortened(oneLine(name), ours.headingUnits))];
  const told = isBlank(first) ? [] : [tell(first)];
  const line = [...called, ...told].join(" ");
  return [...(line === "" ? [] : [markdownLine(line)]), ...more.map((rest) => markdownLine(plain(rest)))];
}

/** Lines of monospaced text, as a code block. */
export const codeLines = (lines: readonly Line[]): TextLine[] =>
  lines.flatMap((line) => shortLines(printed(line, false))).map((line) => codeLine(inCode(line)));

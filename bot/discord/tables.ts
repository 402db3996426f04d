import type { Block } from "../../commands/reply.ts";
import { isOfPairs, layoutTable } from "../text/table.ts";
import type { TableLayout } from "../text/table.ts";
import { oneLine, widthOf } from "../text/wrap.ts";
import { isBlank, shortened } from "../text/cut.ts";
import { codeLines, namedLines, paragraph } from "./lines.ts";
import { ours } from "./limits.ts";
import { markdownLine, small } from "./markdown.ts";
import type { TextLine } from "./markdown.ts";

type Table = Extract<Block, { kind: "table" }>;
type List = Extract<TableLayout, { kind: "list" }>;

/** With more lines than this for each row, proportional text over the whole width reads better than cells that wrap. */
const maxLinesPerRow = 1.5;
const between = " · ";

/** A table in columns where a phone has room for them, else as a list; one of two columns has a line for each row. */
export function tableLines(table: Table, colon?: string): TextLine[] {
  const layout = laidOut(table, colon);
  if (layout.kind === "grid") return codeLines(layout.lines);
  return isOfPairs(table) ? pairLines(table) : listLines(layout);
}

function laidOut(table: Table, colon?: string): TableLayout {
  const layout = layoutTable(table, ours.phoneColumns, colon);
  const wraps = layout.kind === "grid" && layout.lines.length > maxLinesPerRow * (table.rows.length + 1);
  return wraps ? layoutTable(table, 0, colon) : layout;
}

const pairLines = ({ columns, rows }: Table): TextLine[] => [
  ...head(columns.map(({ label }) => oneLine(label))),
  ...rows.flatMap(([name = "", what = ""]) => namedLines(name, what)),
];

/** What there is to say of each item stands on one line where that is short for all of them. */
function listLines({ heading, items }: List): TextLine[] {
  const isShort = items.every(({ entries }) => widthOf(entries.join(between)) <= ours.phoneTextColumns);
  return [
    ...head([heading]),
    ...items.flatMap(({ heading: name, entries }) => [
      ...namedLines(name, ""),
      ...(isShort ? [entries.join(between)] : entries).flatMap(paragraph),
    ]),
  ];
}

/** The names of the columns, where the rows do not tell them. */
function head(labels: readonly string[]): TextLine[] {
  const text = labels.filter((label) => !isBlank(label)).join(between);
  return text === "" ? [] : [markdownLine(small(shortened(text, ours.headingUnits)))];
}

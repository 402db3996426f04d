import type { Block, Column } from "../../commands/reply.ts";
import { indented, linesOf, padded, span } from "./line.ts";
import type { Line, Paint } from "./line.ts";
import { longestPiece, oneLine, widest, wrap } from "./wrap.ts";

type Table = Pick<Extract<Block, { kind: "table" }>, "columns" | "rows">;
type Row = readonly string[];

const gap = 2;
const indent = 2;
/** With more columns than this, wrapped cells are harder to read than a list. */
const maxColumnsToWrap = 3;
const minWrappedColumns = 12;

/** A table as it can be shown in so many columns. */
export type TableLayout =
  | { readonly kind: "grid"; readonly lines: readonly Line[] }
  | { readonly kind: "list"; readonly heading: string; readonly items: readonly ListItem[] };

/** A row of a table as a heading and "label: value" for each cell that says something. */
export interface ListItem {
  readonly heading: string;
  readonly entries: readonly string[];
}

/** A table in columns; where it does not fit, its long cells wrap; where that does not help, a list for each row. */
export function drawTable(table: Table, columns: number, colon?: string): readonly Line[] {
  const layout = layoutTable(table, columns, colon);
  if (layout.kind === "grid") return layout.lines;
  const headed = (heading: string) => (heading === "" ? [] : linesOf(wrap(heading, columns), "bold"));
  return [
    ...headed(layout.heading),
    ...layout.items.flatMap(({ heading, entries }) => [
      ...headed(heading),
      ...indented(linesOf(entries.flatMap((text) => wrap(text, columns - indent))), indent),
    ]),
  ];
}

/** A name and what there is to say of it, in each row. */
export const isOfPairs = ({ columns, rows }: Table): boolean =>
  columns.length <= 2 && rows.every((row) => row.length <= 2);

/**
 * Decides whether a table is shown in columns or as a list, and lays it out. An empty one is a grid without lines. `colon` stands
 * between the name of a column and its cell in a list.
 */
export function layoutTable(given: Table, columns: number, colon = ": "): TableLayout {
  const table = squared(given);
  if (table.rows.length === 0) return { kind: "grid", lines: [] };
  const widths = fitted(table, columns);
  const head = table.columns.map(({ label }) => label);
  if (widths === undefined) {
    const items = table.rows.map((row) => listItem(row, table.columns, colon));
    return { kind: "list", heading: head[0] ?? "", items };
  }
  const draw = (row: Row, ...paint: Paint[]) => drawRow(row, { columns: table.columns, widths, paint });
  const headed = head.every((label) => label === "") ? [] : draw(head, "bold");
  return { kind: "grid", lines: [...headed, ...table.rows.flatMap((row) => draw(row))] };
}

/** As many cells in each row as there are columns, and the other way round. */
function squared({ columns, rows }: Table): Table {
  const length = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  const column = (at: number): Column => columns[at] ?? { label: "", align: "start" };
  return {
    columns: Array.from({ length }, (_, at) => ({ ...column(at), label: oneLine(column(at).label) })),
    rows: rows.map((row) => Array.from({ length }, (_, at) => row[at] ?? "")),
  };
}

/** The width of each column so that all fit, or undefined. Figures are never narrowed. */
function fitted({ columns, rows }: Table, available: number): number[] | undefined {
  const cells = columns.map(({ label }, at) => [label, ...rows.map((row) => row[at] ?? "")]);
  const widths = cells.map((texts) => widest(texts.flatMap((text) => text.split("\n"))));
  const floors = cells.map((texts, at) =>
    columns[at]?.align === "start" && columns.length <= maxColumnsToWrap
      ? Math.max(minWrappedColumns, longestPiece(texts.join("\n")))
      : Infinity,
  );
  return narrowed(widths, floors, available - gap * (columns.length - 1));
}

/** Takes from the widest column that can give until the sum is at most `available`. */
function narrowed(
  widths: readonly number[],
  floors: readonly number[],
  available: number,
): number[] | undefined {
  const result = widths.map((width, at) => Math.min(width, Math.max(available, floors[at] ?? Infinity)));
  const spare = (at: number) => (result[at] ?? 0) - (floors[at] ?? Infinity);
  for (let excess = sum(result) - available; excess > 0; excess -= 1) {
    const giving = result.map((_, at) => at).filter((at) => spare(at) > 0);
    if (giving.length === 0) return undefined;
    const from = giving.reduce((most, at) => ((result[at] ?? 0) > (result[most] ?? 0) ? at : most));
    result[from] = (result[from] ?? 0) - 1;
  }
  return result;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

interface RowLook {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly paint: readonly Paint[];
}

function drawRow(row: Row, { columns, widths, paint }: RowLook): Line[] {
  const cells = row.map((cell, at) => wrap(cell, Math.max(widths[at] ?? 0, 2)));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    cells.flatMap((lines, at) => [
      span(at === 0 ? "" : " ".repeat(gap)),
      span(padded(lines[line] ?? "", widths[at] ?? 0, columns[at]?.align ?? "start"), ...paint),
    ]),
  );
}

function listItem(row: Row, columns: readonly Column[], colon: string): ListItem {
  const [heading = "", ...cells] = row.map(oneLine);
  const entry = (label: string, cell: string) => (label === "" ? cell : label + colon + cell);
  return {
    heading,
    entries: cells.flatMap((cell, at) => (cell === "" ? [] : [entry(columns[at + 1]?.label ?? "", cell)])),
  };
}

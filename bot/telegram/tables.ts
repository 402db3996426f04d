import type { Block } from "../../commands/reply.ts";
import { printed } from "../text/line.ts";
import { isOfPairs, layoutTable } from "../text/table.ts";
import type { ListItem, TableLayout } from "../text/table.ts";
import { oneLine } from "../text/wrap.ts";
import { phoneColumns } from "./limits.ts";
import { part, piece, told } from "./page.ts";
import type { Part } from "./page.ts";

type Table = Pick<Extract<Block, { kind: "table" }>, "columns" | "rows">;
type List = Extract<TableLayout, { kind: "list" }>;

/** A table in columns where a phone has room for them, else as a list; one of two columns has a line for each row. */
export function tableParts(table: Table, close: boolean, colon?: string): Part[] {
  const layout = laidOut(table, colon);
  if (layout.kind === "list") return isOfPairs(table) ? [pairsPart(table, close)] : listParts(layout, close);
  const lines = layout.lines.map((line) => [piece(printed(line, false))]);
  return [part(lines, { close, frame: "pre" })];
}

/** Prose that would wrap within its columns is a list: proportional letters over the whole line read better. */
function laidOut(table: Table, colon?: string): TableLayout {
  const layout = layoutTable(table, phoneColumns, colon);
  const wraps = layout.kind === "grid" && layout.lines.length > table.rows.length + 1;
  const isProse = table.columns.every(({ align }) => align === "start");
  return isProse && wraps ? layoutTable(table, 0, colon) : layout;
}

function pairsPart({ columns, rows }: Table, close: boolean): Part {
  const labels = columns.map(({ label }) => oneLine(label)).filter((label) => label !== "");
  const pairs = rows.map(([label = "", what = ""]) => told(oneLine(label), piece(oneLine(what))));
  return part([[piece(labels.join(" · "), "italic")], ...pairs], { close });
}

function listParts({ heading, items }: List, close: boolean): Part[] {
  const headed = part([[piece(heading, "italic")]], { close, leads: true });
  return [headed, ...items.map((item, at) => itemPart(item, at === 0 && headed.rows.length > 0))];
}

const itemPart = ({ heading, entries }: ListItem, close: boolean): Part =>
  part([[piece(heading, "bold")], ...entries.map((entry) => [piece(entry)])], { close });

/** What a cell holds: `null` and `undefined` are unknown, and stay empty. */
export type Cell = string | number | null | undefined;

/** Excel takes a file for UTF-8 only where it begins so; what else reads tables leaves it out. */
const byteOrderMark = "\uFEFF";

/**
 * A table as RFC 4180 has it, one record a line, each line with as many cells as there are columns. A text that a
 * spreadsheet would run as a formula has an apostrophe before it, which spreadsheets take for "this is text"; numbers are
 * written with a point, in full, and are never touched.
 */
export const csv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + [columns, ...rows].map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const harmless = beginsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Also where white space or the sign of full width stands before it, or the apostrophe itself, so that it can be undone. */
const beginsFormula = /^['\s]*[=+\-@\t\r\n＝＋－＠|]|^'/;

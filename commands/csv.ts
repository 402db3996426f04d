/** What a cell holds: `null` and `undefined` are unknown, and stay empty. */
export type Cell = string | number | null | undefined;

/** Excel takes a file for UTF-8 only where it begins so; what else reads tables leaves it out. */
const byteOrderMark = "\uFEFF";

/**
 * A table as RFC 4180 has it, with commas and CRLF. A text that a spreadsheet would run as a formula has an apostrophe before
 * it (OWASP, CSV Injection, read 2026-11-26), and so has one that begins with an apostrophe, so that a program can take it
 * away again; numbers are written unrounded with a point, and are never touched.
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

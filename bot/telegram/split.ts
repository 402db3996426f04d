import { chunks, isBlank } from "../text/cut.ts";
import { maxEntities } from "./limits.ts";
import { between, piece } from "./page.ts";
import type { Part, Piece, Row } from "./page.ts";

/** What an answer may fill. */
export interface Room {
  /** UTF-16 code units of each message's text. */
  readonly units: number;
  readonly messages: number;
}

/** The parts of each message. */
export interface Split {
  readonly messages: readonly (readonly Part[])[];
  /** There was more than fits. */
  readonly cut: boolean;
}

/** A line and the part it is of. */
interface Placed {
  readonly part: Part;
  readonly row: Row;
}

/** A message being filled. */
interface Page {
  readonly lines: readonly Placed[];
  readonly units: number;
  readonly entities: number;
}

const emptyPage: Page = { lines: [], units: 0, entities: 0 };

/**
 * Parts as messages that keep to the limits: split between parts, then between lines; a part that runs on is opened
 * again in the next message. No line may be longer than a message: see `withShortRows`.
 */
export function split(parts: readonly Part[], room: Room): Split {
  const full: Page[] = [];
  let page = emptyPage;
  const place = (lines: readonly Placed[]) => {
    const longer = extended(page, lines);
    if (fits(longer, room)) {
      page = longer;
      return;
    }
    const { stays, next } = turned(page, lines, room);
    full.push(stays);
    page = next;
  };
  for (const group of parts.flatMap((part) => groupsOf(part, room))) {
    if (full.length > room.messages) break;
    place(group);
  }
  const pages = [...full, page].filter(({ lines }) => lines.length > 0);
  return { messages: pages.slice(0, room.messages).map(partsOf), cut: pages.length > room.messages };
}

/** The lines of a part that stay together: all of them, or each alone where they are more than a message. */
function groupsOf(part: Part, room: Room): readonly (readonly Placed[])[] {
  const lines = part.rows.map((row) => ({ part, row }));
  return fits(extended(emptyPage, lines), room) ? [lines] : lines.map((line) => [line]);
}

const fits = ({ units, entities }: Page, room: Room): boolean =>
  units <= room.units && entities <= maxEntities;

function extended(page: Page, lines: readonly Placed[]): Page {
  let { units, entities } = page;
  let above = page.lines.at(-1);
  for (const line of lines) {
    units += (above ? newlines(above, line) : 0) + unitsOf(line.row);
    entities += marksOf(line.row);
    if (line.part.frame && above?.part !== line.part) entities += 1;
    above = line;
  }
  return { lines: page.lines.concat(lines), units, entities };
}

const newlines = (above: Placed, below: Placed): number =>
  above.part === below.part ? 1 : between(above.part, below.part).length;

const marksOf = (row: Row): number => row.filter(({ mark }) => mark !== undefined).length;

const unitsOf = (row: Row): number => row.reduce((units, { text }) => units + text.length, 0);

/** A heading at the end of a full page goes over to the next one with what it announces. */
function turned(page: Page, lines: readonly Placed[], room: Room): { stays: Page; next: Page } {
  const end = 1 + page.lines.findLastIndex(({ part }) => part.leads !== true);
  const next = extended(extended(emptyPage, page.lines.slice(end)), lines);
  return end > 0 && fits(next, room)
    ? { stays: extended(emptyPage, page.lines.slice(0, end)), next }
    : { stays: page, next: extended(emptyPage, lines) };
}

/** The parts of a page, each with those of its lines that are on it. */
function partsOf({ lines }: Page): Part[] {
  const rows = Map.groupBy(lines, ({ part }) => part);
  return [...rows].map(([part, own]) => ({ ...part, rows: own.map(({ row }) => row) }));
}

/** The part with every line longer than this cut into lines; what has nothing to see in it goes. */
export const withShortRows = (part: Part, maxUnits: number): Part => ({
  ...part,
  rows: part.rows.flatMap((row) => (isShort(row, maxUnits) ? [row] : shortRows(row, maxUnits))),
});

const maxPieces = maxEntities / 2;

const isShort = (row: Row, maxUnits: number): boolean =>
  unitsOf(row) <= maxUnits && marksOf(row) <= maxPieces;

function shortRows(row: Row, maxUnits: number): Row[] {
  const rows: Piece[][] = [];
  let units = Infinity;
  for (const next of row.flatMap((each) => cutPiece(each, maxUnits))) {
    const last = rows.at(-1);
    const joins = last !== undefined && units + next.text.length <= maxUnits && last.length < maxPieces;
    if (joins) last.push(next);
    else rows.push([next]);
    units = (joins ? units : 0) + next.text.length;
  }
  return rows.filter((each) => !each.every(({ text }) => isBlank(text)));
}

const cutPiece = ({ text, mark }: Piece, maxUnits: number): Piece[] =>
  [...chunks(text, maxUnits)].map((chunk) => piece(chunk, mark));

import { unlinked } from "./autolinks.ts";
import { isBlank } from "../text/cut.ts";

/** What is done to a stretch of text. An `address` is left for Telegram to make a link of. */
export type Mark = "bold" | "italic" | "code" | "address" | MomentMark;

/**
 * A moment that a client shows in the reader's own language and time zone in place of the text (Bot API 9.5 and later,
 * `date_time` entity; an older client shows the text).
 */
export interface MomentMark {
  /** Whole seconds since 1970. */
  readonly unixSeconds: number;
  /** `r`: how long ago, or until then. `wDt`: day of the week, date in words, and time without seconds. */
  readonly format: "r" | "wDt";
}

/** A stretch of one line; its text holds no newline. */
export interface Piece {
  readonly text: string;
  readonly mark?: Mark;
}

/** One line of a message. */
export type Row = readonly Piece[];

/** Lines that belong together, such as a paragraph or a table. */
export interface Part {
  readonly rows: readonly Row[];
  /** `pre`: in monospaced letters, as they stand. `quote`: folded where they are more than a phone likes. */
  readonly frame?: "pre" | "quote";
  /** No blank line parts it from what is above. */
  readonly close: boolean;
  /** It announces what is below, and does not stay behind alone at the end of a message. */
  readonly leads?: boolean;
}

export const piece = (text: string, mark?: Mark): Piece => ({ text, ...(mark && { mark }) });

/** The server reads the moment of a `tg-time` as a positive number of 32 bits. tdlib `MessageEntity.cpp`, `parse_html`. */
const lastSecond = 2 ** 31 - 1;

/** Undefined where Telegram would not take it. */
export function momentMark(at: Temporal.Instant, format: MomentMark["format"]): MomentMark | undefined {
  const unixSeconds = Math.floor(at.epochMilliseconds / 1000);
  return unixSeconds > 0 && unixSeconds <= lastSecond ? { unixSeconds, format } : undefined;
}

/** Each line of a text as a row in one look. */
export const rowsOf = (text: string, mark?: Mark): Row[] =>
  text.split("\n").map((line) => [piece(line, mark)]);

/** A part without blank lines at its ends, and without two of them in a row. */
export function part(rows: readonly Row[], look: Omit<Part, "rows"> = { close: false }): Part {
  const trimmed = rows
    .map((row) => (row.every(({ text }) => isBlank(text)) ? [] : row))
    .filter((row, at, all) => row.length > 0 || (at > 0 && all[at - 1]?.length !== 0));
  return { ...look, rows: trimmed.at(-1)?.length === 0 ? trimmed.slice(0, -1) : trimmed };
}

/** The part with nothing in it that Telegram would make a link of; letters in a frame or a mark of their own are safe. */
export const withoutLinks = (given: Part): Part =>
  given.frame === "pre"
    ? given
    : {
        ...given,
        rows: given.rows.map((row) => row.map((each) => (isSafe(each) ? each : unlinkedPiece(each)))),
      };

const isSafe = ({ mark }: Piece): boolean => mark === "code" || mark === "address";

const unlinkedPiece = (given: Piece): Piece => ({ ...given, text: unlinked(given.text) });

/** The part as bare text. */
export const withoutMarks = ({ rows, close }: Part): Part => ({
  close,
  rows: rows.map((row) => row.map(({ text, mark }) => piece(text, mark === "address" ? mark : undefined))),
});

/** The newlines between two parts. A frame has room around it of its own. */
export const between = (above: Part, below: Part): string =>
  below.close || above.frame !== below.frame ? "\n" : "\n\n";

/** A label and what is told of it, on one line. */
export function told(label: string, what: Piece): Row {
  const parts = [piece(label, "bold"), what].filter(({ text }) => !isBlank(text));
  return parts.flatMap((each, at) => (at === 0 ? [each] : [piece(" "), each]));
}

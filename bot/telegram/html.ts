import { between } from "./page.ts";
import type { Part, Piece, Row } from "./page.ts";

/** Parts as HTML of the Bot API: only tags it knows, and every `&`, `<` and `>` of a text encoded. */
export const html = (parts: readonly Part[]): string => joined(parts, framed);

/** Parts as text without a tag. */
export const bare = (parts: readonly Part[]): string =>
  joined(parts, ({ rows }) => rows.map((row) => row.map(({ text }) => text).join("")).join("\n"));

const joined = (parts: readonly Part[], draw: (part: Part) => string): string =>
  parts.map((part, at) => newlines(parts[at - 1], part) + draw(part)).join("");

const newlines = (above: Part | undefined, below: Part): string => (above ? between(above, below) : "");

function framed({ rows, frame }: Part): string {
  const lines = rows.map(rowHtml).join("\n");
  switch (frame) {
    case undefined:
      return lines;
    case "pre":
      return `<pre>${lines}</pre>`;
    case "quote":
      return `<blockquote expandable>${lines}</blockquote>`;
  }
  return frame satisfies never;
}

const rowHtml = (row: Row): string => row.map(pieceHtml).join("");

function pieceHtml({ text, mark }: Piece): string {
  const encoded = escaped(text);
  if (text === "") return "";
  switch (mark) {
    case undefined:
    case "address":
      return encoded;
    case "bold":
      return `<b>${encoded}</b>`;
    case "italic":
      return `<i>${encoded}</i>`;
    case "code":
      return `<code>${encoded}</code>`;
    default:
      return `<tg-time unix="${mark.unixSeconds}" format="${mark.format}">${encoded}</tg-time>`;
  }
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

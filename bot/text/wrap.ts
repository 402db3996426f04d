import stringWidth from "string-width";

/** Chinese and Japanese break between any two characters, but not before 。 nor after 「. */
const cjk = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const opening = "「『（【〈《";
const closing = "」』）】〉》、。，．！？：；ー…";
const breakable = new RegExp(
  ` +|[${opening}]*[${cjk}]\\p{M}*[${closing}]*|[${opening}]*[^ ${cjk}${opening}]+|[${opening}]+`,
  "gu",
);
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Columns of a terminal that a text without newlines takes. */
export const widthOf = (text: string): number => stringWidth(text);

/** The width of the widest of these texts; 0 when there are none. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((width, text) => Math.max(width, widthOf(text)), 0);

/** A text on one line, whatever its line breaks were. */
export const oneLine = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");

/** The width of the longest piece of a text that does not break by itself. */
export const longestPiece = (text: string): number =>
  widest(
    text.split("\n").flatMap((line) => line.match(breakable)?.filter((piece) => piece.trim() !== "") ?? []),
  );

/**
 * Lines of at most `width` columns (2 or more). Line breaks of the text stay; a word wider than a line is cut.
 * Spaces at a break go.
 */
export const wrap = (text: string, width: number): string[] =>
  text.split("\n").flatMap((line) => (widthOf(line) <= width ? [line] : wrapLine(line, width)));

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  let used = 0;
  for (const piece of pieces(line, width)) {
    const wanted = widthOf(piece);
    const fits = used + wanted <= width;
    if (!fits && current.trim() !== "") lines.push(current.trimEnd());
    const kept = !fits && piece.trim() === "" ? "" : piece;
    current = fits ? current + kept : kept;
    used = fits ? used + wanted : widthOf(kept);
  }
  return current.trim() === "" ? lines : [...lines, current.trimEnd()];
}

const pieces = (line: string, width: number): string[] =>
  (line.match(breakable) ?? []).flatMap((piece) =>
    piece.trim() === "" || widthOf(piece) <= width ? [piece] : cut(piece, width),
  );

/** The word in chunks as wide as a line, so that it begins on a line of its own. */
function cut(word: string, width: number): string[] {
  const chunks: string[] = [];
  let used = width;
  for (const { segment } of graphemes.segment(word)) {
    const letter = drawable(segment, width);
    const wanted = widthOf(letter);
    if (used + wanted > width) chunks.push(letter);
    else chunks.push((chunks.pop() ?? "") + letter);
    used = used + wanted > width ? wanted : used + wanted;
  }
  return chunks;
}

/** No script has a letter wider than a line: of a heap of marks that is, only the first code point is kept. */
const drawable = (grapheme: string, width: number): string =>
  widthOf(grapheme) <= width ? grapheme : String.fromCodePoint(grapheme.codePointAt(0) ?? 0x20);

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const ellipsis = "…";

/**
 * Nothing to see: spaces, and what has no width of its own. Telegram refuses a text that is no more than that
 * (tdlib `misc.cpp`, `is_empty_string`).
 */
const blank = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800\uFFFC]*$/u;

export const isBlank = (text: string): boolean => blank.test(text);

/** A text of at most `maxUnits` UTF-16 code units, which ends in `…` where it had to be cut. */
export function shortened(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const [head = ""] = chunks(text, maxUnits - ellipsis.length);
  return head.trimEnd() + ellipsis;
}

/** A text in chunks of at most `maxUnits` (2 or more) UTF-16 code units, cut after a space where there is one, else between graphemes. */
export function* chunks(text: string, maxUnits: number): Generator<string> {
  let rest = text;
  while (rest.length > maxUnits) {
    const end = cutAt(rest, maxUnits);
    yield rest.slice(0, end);
    rest = rest.slice(end);
  }
  if (rest !== "") yield rest;
}

/** After the last space in the second half of what fits; else where the last whole grapheme ends. */
function cutAt(text: string, maxUnits: number): number {
  const space = text.lastIndexOf(" ", maxUnits - 1) + 1;
  return space > maxUnits / 2 ? space : graphemeEnd(text, maxUnits);
}

/** A grapheme that alone is too long, such as a heap of marks, is cut between code points. */
function graphemeEnd(text: string, maxUnits: number): number {
  const { index = 0 } = graphemes.segment(text.slice(0, maxUnits + 1)).containing(maxUnits) ?? {};
  if (index > 0) return index;
  return isLowSurrogate(text.charCodeAt(maxUnits)) ? maxUnits - 1 : maxUnits;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

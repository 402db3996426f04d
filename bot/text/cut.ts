const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const ellipsis = "…";

/**
 * Spaces, what has no width of its own, the empty Braille cell and the object mark. Telegram refuses a text that is no
 * more than that (tdlib `misc.cpp`, `is_empty_string`).
 */
const unseen = String.raw`[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800\uFFFC]*`;
const blank = new RegExp(`^${unseen}$`, "u");
const unseenStart = new RegExp(`^${unseen}`, "u");

/** Whether there is nothing to see in a text. */
export const isBlank = (text: string): boolean => blank.test(text);

/**
 * A text of at most `maxUnits` UTF-16 code units. One that is longer loses what cannot be seen at its start, and its end,
 * where `…` stands then; it is never cut inside a grapheme.
 */
export function shortened(long: string, maxUnits: number): string {
  const text = long.length <= maxUnits ? long : long.replace(unseenStart, "");
  if (text.length <= maxUnits) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > maxUnits - ellipsis.length) break;
    kept += segment;
  }
  return kept.trimEnd() + ellipsis;
}

/**
 * A text in chunks of at most `maxUnits` (2 or more) UTF-16 code units, cut after a space where there is one, else between
 * graphemes.
 */
export function chunks(text: string, maxUnits: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > maxUnits) {
    const end = cutAt(rest, maxUnits);
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === "" ? found : [...found, rest];
}

/** After the last space in the second half of what fits; else where the last whole grapheme ends. */
function cutAt(text: string, maxUnits: number): number {
  const space = text.lastIndexOf(" ", maxUnits - 1) + 1;
  return space > maxUnits / 2 ? space : graphemeEnd(text, maxUnits);
}

/** A grapheme that alone is too long, such as a heap of marks, is cut between code points. */
function graphemeEnd(text: string, maxUnits: number): number {
  const { index = 0 } = graphemes.segment(text.slice(0, maxUnits + 2)).containing(maxUnits) ?? {};
  if (index > 0) return index;
  return isLowSurrogate(text.charCodeAt(maxUnits)) ? maxUnits - 1 : maxUnits;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

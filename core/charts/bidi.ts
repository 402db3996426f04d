const rightToLeftLetters = /[\p{scx=Arabic}\p{scx=Hebrew}]/u;
/** Unicode Standard Annex 9: isolates, of which those of Fluent take their direction from their first letter. */
const isolate = /\u2068([^\u2066-\u2069]*)\u2069/gu;
/** Names, amounts and dates amid letters that run from right to left. */
const foreign =
  /[\p{Script=Latin}\p{Nd}\p{Sc}+\-−\(][^[[\p{scx=Arabic}\p{scx=Hebrew}]&&\p{L}]،؛؟\u2066-\u2069]*[\p{Script=Latin}\p{Nd}\p{Sc}\)%٪]/gv;
const marks = /[\u200e\u200f]/gu;
const [leftToRight, end] = ["\u2066", "\u2069"];

/**
 * A text for a picture that is read from right to left: names and amounts without letters of such a script keep their own
 * order, `+45.48 US$`, wherever they stand.
 */
export function ordered(text: string): string {
  if (!rightToLeftLetters.test(text)) return text === "" ? text : isolated(text);
  return text
    .replaceAll(isolate, (whole, inner: string) => (rightToLeftLetters.test(inner) ? whole : isolated(inner)))
    .replaceAll(foreign, isolated);
}

const isolated = (text: string): string => leftToRight + text.replaceAll(marks, "") + end;

/** Orders every text in a value of plain data but those under `except`. */
export function orderedAll<T>(value: T, except: ReadonlySet<string>): T {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      typeof part === "string" && !except.has(key) ? ordered(part) : part,
    ),
  ) as T;
}

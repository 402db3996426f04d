/** What a typed number can mean. `ambiguous`: both readings are usual somewhere, so the asker is asked. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "ambiguous"; readonly readings: readonly [number, number] }
  | { readonly kind: "none" };

const none: NumberReading = { kind: "none" };
const numeral = /^([+-]?)((?:\d[\d.,]*)|(?:[.,]\d+))([kmк]?)$/iu;
/** Thousands, or with commas also lakhs and crores: `12,34,567`. */
const grouped = { ".": /^\d{1,3}(\.\d{3})+$/, ",": /^(\d{1,3}(,\d{3})+|\d{1,2}(,\d{2})*,\d{3})$/ } as const;
const spacedGroups = /(?<=\d)[\s'’_](?=\d{3}(?!\d))/g;
const magnitudes: Readonly<Record<string, number>> = { "": 1, k: 1_000, к: 1_000, m: 1_000_000 };

/**
 * Reads a number as people type it: `0.12`, `0,12`, `1,234.50`, `1.234,50`, `12,34,567`, `1 234`, `1'234`, `300k`, `1.5m`.
 * `1,234` is asked back everywhere; `1.234` where the reader's language groups with dots.
 */
export function readNumber(typed: string, language: string): NumberReading {
  const match = numeral.exec(typed.replace("−", "-").replaceAll(spacedGroups, ""));
  if (!match) return none;
  const [, sign = "", digits = "", suffix = ""] = match;
  const scale = (sign === "-" ? -1 : 1) * (magnitudes[suffix.toLowerCase()] ?? 1);
  const readings = readDigits(digits, language).map((value) => value * scale);
  const [first, second] = readings;
  if (first === undefined || !Number.isFinite(first)) return none;
  return second === undefined
    ? { kind: "number", value: first }
    : { kind: "ambiguous", readings: [first, second] };
}

/** One reading, two where it is ambiguous, none where it is no number. */
function readDigits(digits: string, language: string): number[] {
  const marks = digits.replaceAll(/\d/g, "");
  if (marks === "") return [Number(digits)];
  if (marks.length === 1) return readOneMark(digits, marks === "," ? "," : ".", language);
  return readManyMarks(digits, digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".");
}

function readOneMark(digits: string, mark: "." | ",", language: string): number[] {
  const decimal = Number(digits.replace(",", "."));
  const looksGrouped = grouped[mark].test(digits) && !digits.startsWith("0");
  if (!looksGrouped || (mark === "." && groupMark(language) !== ".")) return [decimal];
  return [decimal, Number(digits.replace(mark, ""))];
}

/** `1,234,567`, `1.234,5`: the last mark is the decimal one unless it stands more than once. */
function readManyMarks(digits: string, last: "." | ","): number[] {
  if (grouped[last].test(digits)) return [Number(digits.replaceAll(last, ""))];
  const other = last === "," ? "." : ",";
  const at = digits.lastIndexOf(last);
  const whole = digits.slice(0, at);
  if (!grouped[other].test(whole)) return [];
  return [Number(`${whole.replaceAll(other, "")}.${digits.slice(at + 1)}`)];
}

/** Every reading of a number, changed alike. */
export function mapReading(reading: NumberReading, change: (value: number) => number): NumberReading {
  if (reading.kind === "none") return reading;
  if (reading.kind === "number") return { kind: "number", value: change(reading.value) };
  const [first, second] = reading.readings;
  return { kind: "ambiguous", readings: [change(first), change(second)] };
}

/** A number that reads the same in every language: `1.2340` has four decimals and so is no group of thousands. */
export const writePlain = (value: number): string =>
  value
    .toFixed(8)
    .replace(/\.?0+$/, "")
    .replace(/\.(\d{3})$/, ".$10");

function groupMark(language: string): string | undefined {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1_234_567);
  return parts.find(({ type }) => type === "group")?.value;
}

import { unknown, type Reading } from "./readings.ts";

const earliestYear = 2000;
const article = /^(?:le|el|am|on) /i;
/** Behind a year in Russian and Ukrainian. */
const yearWord = / ?(?:г|р)\.?$| (?:года?|року|рік)$/u;

/**
 * A day as people write it, as an ISO date: `2025-03-01`, `01.03.2025`, `2025/03/01`, `2025年3月1日`, `1 Mar 2025`,
 * `1 de março de 2025`, `March 1, 2025`, `2025-03`.
 * `3/1/2025` is in English the 3rd of January to some and the 1st of March to others, and is asked back.
 */
export function readDate(typed: string, option: string, language: string): Reading {
  const text = typed.trim().replace(yearWord, "").replace(article, "");
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const dates = slashed ? readSlashed(slashed, language) : [readOther(text, language)];
  const [first, second] = dates.filter((date) => date !== undefined);
  if (first === undefined) return unknown("date", { typed, option, nearest: [] });
  if (second === undefined) return { value: first };
  const nearest = [first, second].map((date) => ({ label: date, typed: date }));
  return { mistake: { code: "ambiguous-number", option, typed, nearest } };
}

/** Whether it is a day, or could be one of two. */
export const isDate = (text: string, language: string): boolean => {
  const reading = readDate(text, "", language);
  return "value" in reading || reading.mistake.code === "ambiguous-number";
};

/** Only English has the month first in some countries. */
function readSlashed(
  [, one = "", two = "", year = ""]: RegExpExecArray,
  language: string,
): readonly (string | undefined)[] {
  const dates = [isoDate(year, two, one), isoDate(year, one, two)];
  const isClear = dates[0] === dates[1] || (!language.startsWith("en") && dates[0] !== undefined);
  return isClear ? dates.slice(0, 1) : dates;
}

function readOther(text: string, language: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (iso) return isoDate(iso[1], iso[2], iso[3] ?? "1");
  const yearFirst =
    /^(\d{4})[/.] ?(\d{1,2})[/.] ?(\d{1,2})\.?$/.exec(text) ??
    /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]$/u.exec(text);
  if (yearFirst) return isoDate(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted =
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ??
    /^(?:ngày )?(\d{1,2}) (?:thg|tháng) (\d{1,2}),?(?: năm)? (\d{4})$/iu.exec(text);
  if (dotted) return isoDate(dotted[3], dotted[2], dotted[1]);
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: de)? )?(\p{L}+)\.?,?(?: de)? (\d{4})$/u.exec(text);
  if (dayFirst) return isoDate(dayFirst[3], monthNamed(dayFirst[2], language), dayFirst[1] ?? "1");
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  return monthFirst === null
    ? undefined
    : isoDate(monthFirst[3], monthNamed(monthFirst[1], language), monthFirst[2]);
}

function isoDate(year = "", month = "", day = ""): string | undefined {
  if (Number(year) < earliestYear) return undefined;
  try {
    const parts = { year: Number(year), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(parts, { overflow: "reject" }).toString();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The number of a month by its name, or at least three letters of it, in the reader's language or English. */
function monthNamed(typed = "", language: string): string | undefined {
  const wanted = typed.toLowerCase();
  if (wanted.length < 3) return undefined;
  const fits = (code: string) =>
    monthNames(code).findIndex((names) => names.some((name) => name.startsWith(wanted)));
  const at = [language, "en"].map(fits).find((index) => index >= 0);
  return at === undefined ? undefined : String(at + 1);
}

/** Each alone and beside a day: many languages inflect it there. */
function monthNames(language: string): readonly (readonly string[])[] {
  const options = { month: "long", timeZone: "UTC" } as const;
  const formats = [options, { ...options, day: "numeric" } as const].map(
    (each) => new Intl.DateTimeFormat([language, "en"], each),
  );
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => {
      const parts = format.formatToParts(Date.UTC(2025, month, 1));
      return parts.find(({ type }) => type === "month")?.value.toLowerCase() ?? "";
    }),
  );
}

import type { Weekday } from "../core/subscription.ts";
import { createRecent } from "../core/recent.ts";
import { unknown, type Reader, type Reading } from "./readings.ts";

export const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];
const weekend: readonly Weekday[] = [6, 7];

const sets: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ...["daily", "every day", "everyday", "täglich", "jeden tag"].map((name) => [name, everyDay] as const),
  ...["weekdays", "workdays", "werktags", "werktage", "wochentags"].map((name) => [name, workdays] as const),
  ...["weekends", "weekend", "wochenende", "am wochenende"].map((name) => [name, weekend] as const),
]);

const usual = ["daily", "weekdays", "weekends"] as const;

const through = /\s*(?:-|–|—|\bto\b|\bbis\b)\s*/;
const between = /\s*(?:[,;+/&]|\s|\band\b|\bund\b)\s*/;

/** Days of the week: `mon-fri`, `weekdays`, `mo,mi,fr`, `daily`; in the reader's language and in English. */
export function readWeekdays(typed: string, option: string, { language }: Pick<Reader, "language">): Reading {
  const value = weekdaysOf(typed.trim().toLowerCase(), language);
  const nearest = usual.map((name) => ({ label: name, typed: name }));
  return value === undefined ? unknown("weekdays", { typed, option, nearest }) : { value };
}

function weekdaysOf(text: string, language: string): readonly Weekday[] | undefined {
  const set = sets.get(text);
  if (set) return set;
  const spans = text
    .replaceAll(new RegExp(through, "g"), "-")
    .split(between)
    .filter((word) => word !== "")
    .map((word) => spanOf(word, language));
  if (spans.length === 0 || spans.includes(undefined)) return undefined;
  const days = new Set(spans.flatMap((span) => span ?? []));
  return everyDay.filter((day) => days.has(day));
}

/** One day, or the days from one to another. */
function spanOf(word: string, language: string): readonly Weekday[] | undefined {
  const [from, to, ...rest] = word.split("-").map((name) => dayNamed(name, language));
  if (from === undefined || rest.length > 0) return undefined;
  if (!word.includes("-")) return [from];
  if (to === undefined) return undefined;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => everyDay[(from - 1 + at) % 7] ?? from);
}

/** "Die" is a word in German before it is a Tuesday. */
const leastLetters = 4;

/** By its whole name, its short one, or enough letters of it; a plural's s is no letter of its own. */
function dayNamed(typed: string, language: string): Weekday | undefined {
  const name = typed.replace(/\.$/, "");
  if (name === "") return undefined;
  for (const names of [namesIn(language), namesIn("en")]) {
    const found = everyDay.filter(
      (day) => isName(name, names, day) || isName(name.replace(/s$/, ""), names, day),
    );
    if (found.length === 1) return found[0];
  }
  return undefined;
}

const isName = (typed: string, { long, short }: Names, day: Weekday): boolean =>
  typed === short[day - 1] || (typed.length >= leastLetters && long[day - 1]?.startsWith(typed) === true);

interface Names {
  /** Monday first, in lower case and without a full stop. */
  readonly long: readonly string[];
  readonly short: readonly string[];
}

const keptNames = createRecent<Names>(100);

function namesIn(language: string): Names {
  const kept = keptNames.get(language);
  if (kept) return kept;
  const plain = (style: "long" | "short") =>
    weekdayNames(language, style).map((name) => name.toLowerCase().replace(/\.$/, ""));
  const names = { long: plain("long"), short: plain("short") };
  keptNames.set(language, names);
  return names;
}

const aMonday = Temporal.PlainDate.from("2026-11-23").toZonedDateTime("UTC");

/** The names of the days, Monday first. */
function weekdayNames(language: string, style: "long" | "short"): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" });
  return everyDay.map((day) => format.format(aMonday.add({ days: day - 1 }).epochMilliseconds));
}

/** How many leading words are days by themselves; `FR` in capitals is France. */
export function claimWeekdays(words: readonly string[], { language }: Pick<Reader, "language">): number {
  for (let count = Math.min(words.length, 7); count > 0; count -= 1) {
    const text = words.slice(0, count).join(" ");
    const isPlace = /^[A-Z]{2}$/.test(text);
    if (!isPlace && /^\p{L}/u.test(text) && weekdaysOf(text.toLowerCase(), language)) return count;
  }
  return 0;
}

const codes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Days so that they are read as the same again in every language. */
export const writeWeekdays = (days: readonly Weekday[]): string =>
  setNamed(days) ?? days.map((day) => codes[day - 1]).join(",");

/** `daily`, `weekdays` or `weekends`, where it is just that. */
export function setNamed(days: readonly Weekday[]): (typeof usual)[number] | undefined {
  return usual.find((name) => sets.get(name)?.join() === days.join());
}

/** The short names of days, as the reader's language has them. */
export function shortDays(days: readonly Weekday[], language: string): readonly string[] {
  const names = weekdayNames(language, "short");
  return days.map((day) => names[day - 1] ?? "");
}

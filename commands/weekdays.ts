import type { Weekday } from "../core/subscription.ts";
import { createRecent } from "../core/recent.ts";
import { unknown, type Reader, type Reading } from "./readings.ts";

export const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];
const weekend: readonly Weekday[] = [6, 7];

/** What people call all days, working days and the others, in the languages that we have. */
const sets: ReadonlyMap<string, readonly Weekday[]> = new Map(
  [
    [
      everyDay,
      "daily,every day,everyday,täglich,jeden tag,tous les jours,chaque jour,todos los días,cada día,a diario,todos os dias,todo dia,diariamente,ежедневно,каждый день,щодня,кожен день,кожного дня,her gün,hàng ngày,hằng ngày,mỗi ngày,每天,每日,毎日,매일",
    ] as const,
    [
      workdays,
      "weekdays,workdays,werktags,werktage,wochentags,en semaine,jours ouvrés,entre semana,días laborables,días hábiles,dias úteis,dias de semana,по будням,будни,рабочие дни,по буднях,будні,робочі дні,hafta içi,ngày thường,工作日,平日,평일",
    ] as const,
    [
      weekend,
      "weekends,weekend,wochenende,am wochenende,week-end,le week-end,fin de semana,fines de semana,fim de semana,fins de semana,выходные,по выходным,вихідні,у вихідні,по вихідних,hafta sonu,cuối tuần,周末,週末,주말",
    ] as const,
  ].flatMap(([days, names]) => names.split(",").map((name) => [name, days] as const)),
);

const codes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const usual = ["daily", "weekdays", "weekends"] as const;

const through = /\s*[-–—~〜至到]\s*|\s+(?:to|through|bis|au|à|a|al|до|по|đến)\s+/gu;
const between = /\s*[,;+/&、，和と]\s*|\s+(?:(?:and|und|et|y|e|и|та|і|й|ve|và)\s+)?(?:(?:les?|el|los)\s+)?/u;

/** Days of the week: `mon-fri`, `weekdays`, `mo,mi,fr`, `daily`; in the reader's language and in English. */
export function readWeekdays(typed: string, option: string, { language }: Pick<Reader, "language">): Reading {
  const value = weekdaysOf(typed.trim().toLowerCase(), language);
  const nearest = usual.map((name) => ({ label: name, typed: name }));
  return value === undefined ? unknown("weekdays", { typed, option, nearest }) : { value };
}

/** One apostrophe for all: phones write three. */
const plainMarks = (text: string): string => text.replaceAll(/[’ʼ']/g, "ʼ");
const prepositions =
  /^(?:(?:every|each|on|jeden?|jeweils|chaque|cada|каждый|каждую|каждое|кожен|кожної|кожну|кожного|her|mỗi|from|von|du|de|desde|les?|el|los|os?|aos|tous les|todos los|todas? as?|з|із|с|со|у|в|во|по|từ)\s+|毎週|每周|每週|매주)\s*/u;

function weekdaysOf(typed: string, language: string): readonly Weekday[] | undefined {
  const text = plainMarks(typed).replace(prepositions, "");
  const set = sets.get(typed) ?? sets.get(text);
  if (set) return set;
  const spans = withCodes(text, language)
    .replaceAll(through, "-")
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

/** Whole names as the codes of their days: some have spaces and hyphens in them. */
const withCodes = (text: string, language: string): string =>
  namesIn(language).whole.reduce(
    (rest, { pattern, day }) => rest.replaceAll(pattern, codes[day - 1] ?? ""),
    text,
  );

/** "Die" is a word in German before it is a Tuesday. */
const leastLetters = 4;

/** By its code, or enough letters of its name; a plural's s is no letter of its own. */
function dayNamed(typed: string, language: string): Weekday | undefined {
  const name = typed.replace(/\.$/, "");
  const code = everyDay.find((day) => name === codes[day - 1]);
  if (code !== undefined || name.length < leastLetters) return code;
  for (const { long } of [namesIn(language), namesIn("en")]) {
    const found = everyDay.filter((day) =>
      [name, name.replace(/s$/, ""), ...stemsOf(name)].some((each) => long[day - 1]?.startsWith(each)),
    );
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** Without the endings of its cases, `субботу` and `понедельника`, as far as enough letters are left. */
const stemsOf = (name: string): readonly string[] =>
  /\p{sc=Cyrillic}/u.test(name)
    ? [name.slice(0, -1), name.slice(0, -2)].filter(({ length }) => length >= leastLetters)
    : [];

interface Names {
  /** Monday first, in lower case. */
  readonly long: readonly string[];
  /** Where a name stands in a text, the longest first. */
  readonly whole: readonly { readonly pattern: RegExp; readonly day: Weekday }[];
}

const keptNames = createRecent<Names>(100);
/** Beside those that Intl has. */
const furtherNames: Readonly<Record<string, string>> = {
  vi: "t2 t3 t4 t5 t6 t7",
  ja: "月曜 火曜 水曜 木曜 金曜 土曜 日曜",
  zh: "礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 星期天",
};

function namesIn(language: string): Names {
  const kept = keptNames.get(language);
  if (kept) return kept;
  const plain = (style: "long" | "short") =>
    weekdayNames(language, style).map((name) => plainMarks(name.toLowerCase().replace(/\.$/, "")));
  const long = plain("long");
  const further = furtherNames[language.split("-")[0] ?? ""]?.split(" ") ?? [];
  const whole = [long, plain("short"), further]
    .flatMap((names) => names.map((name, at) => ({ name, day: everyDay[at] ?? 1 })))
    .toSorted((a, b) => b.name.length - a.name.length)
    .map(({ name, day }) => ({ pattern: asWhole(name), day }));
  const names = { long, whole };
  keptNames.set(language, names);
  return names;
}

/** Where words are parted by spaces, no letter stands beside a name; Spanish and Portuguese add an s for the plural. */
function asWhole(name: string): RegExp {
  const text = RegExp.escape(name);
  return /\p{sc=Han}|\p{sc=Hangul}/u.test(name)
    ? new RegExp(text, "gu")
    : new RegExp(`(?<![\\p{L}\\p{N}])${text}s?\\.?(?![\\p{L}\\p{N}])`, "gu");
}

const aMonday = Temporal.PlainDate.from("2026-11-23").toZonedDateTime("UTC");

/** The names of the days, Monday first. */
function weekdayNames(language: string, style: "long" | "short"): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" });
  return everyDay.map((day) => format.format(aMonday.add({ days: day - 1 }).epochMilliseconds));
}

/** Seven names of two words. */
const mostWords = 14;

/** How many leading words are days by themselves; `FR` in capitals is France. */
export function claimWeekdays(words: readonly string[], { language }: Pick<Reader, "language">): number {
  for (let count = Math.min(words.length, mostWords); count > 0; count -= 1) {
    const text = words.slice(0, count).join(" ");
    const isPlace = /^[A-Z]{2}$/.test(text);
    if (!isPlace && /^\p{L}/u.test(text) && weekdaysOf(text.toLowerCase(), language)) return count;
  }
  return 0;
}

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

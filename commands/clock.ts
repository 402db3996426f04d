import type { Format } from "../locales/index.ts";
import type { Candidate } from "./mistake.ts";
import { unknown, type Reading } from "./readings.ts";
import { spokenClock } from "./spoken-clock.ts";

/** At which most people want to hear of their machines. */
export const usualTimes = ["07:00", "08:00", "09:00", "12:00", "18:00", "21:00"] as const;

const usual: readonly Candidate[] = usualTimes.map((time) => ({ label: time, typed: time }));

const twelve = /^(\d{1,2})(?:[:.h ]{0,2}(\d\d)| ?h)? ?([ap])\.? ?m\.?$/i;
const twentyFour =
  /^(\d{1,2})(?:[:.h](\d\d)?)?(?: ?(?:uhr|h|hs|horas|heures?|o'clock|giờ|год|години|годині|ч|часа?|часов)\.?)?(?: (\d\d))?$/iu;
const digits = /^(\d\d)(\d\d)$/;
/** Only where a time is asked for, and from five on: by itself it may be a count, and 123 is a slip. */
const threeDigits = /^([5-9])(\d\d)$/;
const noon =
  "noon,midday,mittag,mittags,midi,mediodía,meio-dia,полдень,в полдень,опівдні,полудень,öğlen,trưa,中午,正午,정오";
const midnight =
  "midnight,mitternacht,mitternachts,minuit,medianoche,meia-noite,полночь,в полночь,опівночі,північ,gece yarısı,nửa đêm,午夜,真夜中,자정";
const named: ReadonlyMap<string, string> = new Map([
  ...noon.split(",").map((name) => [name, "12:00"] as const),
  ...midnight.split(",").map((name) => [name, "00:00"] as const),
]);

/** A time of day as `HH:MM`: `9am`, `9:30 pm`, `09:30`, `18h30`, `7.30 Uhr`, `9時30分`, `0930`; a bare `9` is nine in the morning. */
export function readClock(typed: string, option: string): Reading {
  const value = clockOf(typed.trim().toLowerCase());
  return value === undefined ? unknown("clock", { typed, option, nearest: usual }) : { value };
}

const morning =
  /^(?:오전|午前|上午|朝) ?(.+)$|^(.+?) (?:утра|ранку|du matin|de la mañana|da manhã|sáng|morgens|in the morning)$/u;
const afternoon =
  /^(?:오후|午後|下午|夜) ?(.+)$|^(.+?) (?:вечера|вечора|дня|du soir|de la tarde|de la noche|da tarde|da noite|chiều|tối|abends|in the evening)$/u;
const eastAsian = /^(\d{1,2}) ?[時时点點시](?: ?(\d{1,2}) ?[分분])?/u;

/** `9時30分`, `오후 9시` and `下午9:00` as `9:30`, `9:00 pm`. */
const inLatin = (text: string): string =>
  text
    .replace(morning, "$1$2 am")
    .replace(afternoon, "$1$2 pm")
    .replace(eastAsian, (_, hour: string, minute = "0") => `${hour}:${minute.padStart(2, "0")}`);

function clockOf(typed: string): string | undefined {
  const text = inLatin(typed);
  const name = named.get(text) ?? spokenClock(text);
  if (name !== undefined) return name;
  const [, hour, minute, half] = twelve.exec(text) ?? [];
  if (hour !== undefined) return ofTwelve(Number(hour), Number(minute ?? 0), half === "p");
  const [, hours, minutes, behind] = ofTwentyFour(text) ?? [];
  if (hours === undefined || (minutes !== undefined && behind !== undefined)) return undefined;
  return written(Number(hours), Number(minutes ?? behind ?? 0));
}

const ofTwentyFour = (text: string): RegExpExecArray | null =>
  digits.exec(text) ?? threeDigits.exec(text) ?? twentyFour.exec(text);

/** Twelve is the first hour of either half. */
const ofTwelve = (hour: number, minute: number, isSecond: boolean): string | undefined =>
  hour < 1 || hour > 12 ? undefined : written((hour % 12) + (isSecond ? 12 : 0), minute);

function written(hour: number, minute: number): string | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(hour % 24)}:${two(minute)}`;
}

/**
 * How many leading words are meant as a time, even as one that there is not: a plain number is none, for it may be a count
 * or a price.
 */
export function claimClock(words: readonly string[]): number {
  for (const count of [3, 2, 1]) {
    const text = words.slice(0, count).join(" ").toLowerCase();
    if (words.length >= count && isUnmistakable(text)) return count;
  }
  return 0;
}

const isUnmistakable = (text: string): boolean =>
  named.has(text) ||
  spokenClock(text) !== undefined ||
  twelve.test(inLatin(text)) ||
  /^\d{1,2}:\d\d$|^0\d{3}$|^\d{1,2} ?h(\d\d)?$|^\d{1,2}([:.]\d\d)? ?uhr( \d\d)?$/.test(inLatin(text));

/** `9:00 AM`, as the reader writes it. */
export const timeText = (time: string, { format }: { readonly format: Format }): string =>
  format.timeOfDay(Temporal.Instant.from(`2026-01-01T${time}:00Z`), "UTC");

import { claimGpu, findGpu } from "../core/gpus.ts";
import type { NightHours } from "../core/day-night.ts";
import { claimSpokenCount, withPlainCount } from "./counts.ts";
import { longest, type Kind } from "./kind.ts";
import { unknown, type Reading } from "./readings.ts";

/** Cards of one kind as typed: `2x 4090`. */
export interface TypedCards {
  readonly gpu: string;
  readonly count: number;
}

const mostKindsOfCard = 8;
const countFirst = /^(?:(\d{1,4})\s*[x×]\s*|[x×]\s*(\d{1,4})\s+|(\d{1,2})\s+)(.+)$/i;
const countLast = /^(.+?)(?:\s+|(?<=\d))[x×]\s*(\d{1,4})$/i;

/** Reads `2x 4090 + 1x 3090`: each kind of card with how many there are. A card that is not known is asked back about. */
export function readCards(typed: string, option: string): Reading {
  const texts = typed.split("+").map((text) => withPlainCount(text.trim()));
  const cards: TypedCards[] = [];
  for (const text of texts.slice(0, mostKindsOfCard + 1)) {
    if (text === "") continue;
    const { name, count } = readCount(text);
    const match = findGpu(name);
    if (match.kind === "unknown") return unknownCard(typed, option, { text, name, nearest: match.nearest });
    cards.push({ gpu: match.gpu.id, count });
  }
  if (cards.length === 0 || cards.length > mostKindsOfCard)
    return unknown("gpu", { typed, option, nearest: [] });
  return { value: cards };
}

interface Counted {
  readonly name: string;
  readonly count: number;
}

/** A count before or after a card, or none: the reading in which the rest is a card that we know. */
function readCount(text: string): Counted {
  const [, before, times, bare, after = ""] = countFirst.exec(text) ?? [];
  const [, name = "", count] = countLast.exec(text) ?? [];
  const plain = { name: text, count: 1 };
  const readings: readonly Counted[] = [
    plain,
    { name: after, count: Number(before ?? times ?? bare) },
    { name, count: Number(count) },
  ].filter((reading) => reading.name !== "");
  return readings.find((reading) => findGpu(reading.name).kind === "found") ?? readings[1] ?? plain;
}

/** Each choice is all that was typed, with the one card put right. */
function unknownCard(
  typed: string,
  option: string,
  { text, name, nearest }: { text: string; name: string; nearest: readonly { id: string; name: string }[] },
): Reading {
  const corrected = (id: string) =>
    typed.includes(text) ? typed.replace(text, text.replace(name, id)) : typed.replace(name, id);
  return unknown("gpu", {
    typed: name === "" ? typed : name,
    option,
    nearest: nearest.map((gpu) => ({ label: gpu.name, typed: corrected(gpu.id) })),
  });
}

/** How many leading words are further cards: `+ 1x 3090`, `+3090 + 2x 3080`, `+ 3080 x 2`. */
export function claimCards(words: readonly string[]): number {
  let at = 0;
  while (words[at]?.startsWith("+") === true) {
    const length = oneMore([...withoutPlus(words[at] ?? ""), ...words.slice(at + 1)]);
    if (length === 0) return at;
    at += length + (words[at] === "+" ? 1 : 0);
  }
  return at;
}

const withoutPlus = (word: string): readonly string[] => (word === "+" ? [] : [word.slice(1)]);

/** How many words are a card with a count before or after it. `4` can be a count, and `4090` is a card. */
function oneMore(words: readonly string[]): number {
  const before = countBefore(words);
  const counted = before > 0 ? (claimGpu(words.slice(before))?.words ?? 0) : 0;
  if (counted > 0) return before + counted;
  const alone = claimGpu(words)?.words ?? 0;
  return alone === 0 ? 0 : alone + countAfter(words.slice(alone));
}

/** Whether it begins with a card and how many of it. */
export const isCountedCard = (words: readonly string[]): boolean =>
  oneMore(words) > (claimGpu(words)?.words ?? 0);

function countBefore(words: readonly string[]): number {
  const [first = ""] = words;
  return claimSpokenCount(words) || Number(/^([x×]\d{1,4}|\d{1,2})$/i.test(first));
}

/** How many leading words are a count behind a card. */
export function countAfter([first = "", second = ""]: readonly string[]): number {
  if (/^[x×]\d{1,4}$/i.test(first)) return 1;
  return /^[x×]$/i.test(first) && /^\d{1,4}$/.test(second) ? 2 : 0;
}

const hoursPattern =
  /^(\d{1,2})(?::(\d\d))?\s*(?:h|uhr)?\s*(am|pm)?\s*(?:[-–—]|to|bis)\s*(\d{1,2})(?::(\d\d))?\s*(?:h|uhr)?\s*(am|pm)?$/i;

/** Reads `22-6`, `22:00-06:00`, `10pm-6am`. */
function readHours(typed: string, option: string): Reading {
  const [, ...parts] = hoursPattern.exec(typed.trim()) ?? [];
  const fromMinutes = minutesOf(parts.slice(0, 3));
  const toMinutes = minutesOf(parts.slice(3));
  if (fromMinutes === undefined || toMinutes === undefined || fromMinutes === toMinutes)
    return unknown("hours", { typed, option, nearest: usualHours });
  return { value: { fromMinutes, toMinutes } satisfies NightHours };
}

const usualHours = ["22:00-06:00", "23:00-07:00", "21:00-06:00"].map((text) => ({
  label: text,
  typed: text,
}));

const isHours = (text: string): boolean => "value" in readHours(text, "");

export const hoursKind: Kind = { read: readHours, claim: (words) => longest(words, 5, isHours) };

function minutesOf([hour, minute = "0", half]: readonly (string | undefined)[]): number | undefined {
  if (hour === undefined) return undefined;
  const typed = Number(hour);
  if (half !== undefined && (typed < 1 || typed > 12)) return undefined;
  const hours = half === undefined ? typed : (typed % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  if (hours > 24 || Number(minute) > 59 || (hours === 24 && Number(minute) > 0)) return undefined;
  return (hours % 24) * 60 + Number(minute);
}

/** `22:00-06:00`, which `readHours` reads as the same again. */
export const writeHours = ({ fromMinutes, toMinutes }: NightHours): string =>
  `${clockTime(fromMinutes)}-${clockTime(toMinutes)}`;

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

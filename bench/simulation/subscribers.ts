import type { Rhythm, Subscription, Weekday } from "../../core/subscription.ts";
import { nextOccurrence } from "../../core/due.ts";

/** Summer time of an hour, of half an hour and none; hours that are not whole; both sides of the date line. */
const zones = [
  "Europe/Berlin",
  "America/New_York",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "UTC",
] as const;

/** 02:30 and 02:00 are skipped or shown twice where summer time begins and ends. */
const times = ["00:00", "02:30", "07:30", "02:00", "18:05"] as const;

const weeks: readonly (readonly Weekday[])[] = [
  [1, 2, 3, 4, 5, 6, 7],
  [1, 2, 3, 4, 5],
  [6, 7],
  [7],
  [1, 4],
  [2, 3, 5],
  [3],
  [1],
];

/** So many subscriptions, spread over zones, times, days and platforms; always the same. */
export const subscribers = (count: number, from: Temporal.Instant): readonly Subscription[] =>
  Array.from({ length: count }, (_, index) => subscriber(index, from));

function subscriber(index: number, from: Temporal.Instant): Subscription {
  const rhythm: Rhythm = {
    timeZone: zones[index % zones.length]!,
    time: times[Math.floor(index / 8) % times.length]!,
    weekdays: weeks[(5 * index + Math.floor(index / 8)) % weeks.length]!,
  };
  const platform = index % 3 === 0 ? "discord" : "telegram";
  return {
    id: `s${index}`,
    platform,
    target: { channel: String(1_000_000 + index) },
    place: `${platform}:place:${index}`,
    shared: false,
    owner: `${platform}:user:${index}`,
    about: {},
    rhythm,
    language: "en",
    currency: "USD",
    chart: false,
    publish: false,
    nextDue: nextOccurrence(rhythm, from).at,
    createdAt: from,
  };
}

/** What somebody with a calendar expects: the moments by `subscription|date`, after `from` and up to `until`. */
export function expectedOf(
  { id, rhythm }: Subscription,
  from: Temporal.Instant,
  until: Temporal.Instant,
): ReadonlyMap<string, Temporal.Instant> {
  const expected = new Map<string, Temporal.Instant>();
  const { timeZone, time, weekdays } = rhythm;
  const days = weekdays as readonly number[];
  const last = until.toZonedDateTimeISO(timeZone).toPlainDate();
  let date = from.toZonedDateTimeISO(timeZone).toPlainDate();
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (!days.includes(date.dayOfWeek)) continue;
    const at = date.toPlainDateTime(time).toZonedDateTime(timeZone).toInstant();
    const isWithin = Temporal.Instant.compare(at, from) > 0 && Temporal.Instant.compare(at, until) <= 0;
    if (isWithin) expected.set(`${id}|${date.toString()}`, at);
  }
  return expected;
}

import type { Rhythm } from "./subscription.ts";

/** One digest of a rhythm: the date it is for, and when it is due. */
export interface Occurrence {
  readonly date: Temporal.PlainDate;
  readonly at: Temporal.Instant;
}

/**
 * The first occurrence after an instant. A time that the clocks skip is moved behind the gap, and one that they show twice
 * is taken the first time (Temporal's `compatible`), so that there is one on each date of the rhythm. A date that a zone
 * leaves out, as Apia did with 2011-12-30, has none.
 */
export function nextOccurrence(rhythm: Rhythm, after: Temporal.Instant): Occurrence {
  // A time in a gap may be due on the following date, so the search begins a day early.
  let date = after.toZonedDateTimeISO(rhythm.timeZone).toPlainDate().subtract({ days: 1 });
  for (;;) {
    const found = occurrenceOn(rhythm, date);
    if (found && Temporal.Instant.compare(found.at, after) > 0) return found;
    date = date.add({ days: 1 });
  }
}

/** The last occurrence at or before an instant. */
export function lastOccurrence(rhythm: Rhythm, until: Temporal.Instant): Occurrence {
  let date = until.toZonedDateTimeISO(rhythm.timeZone).toPlainDate();
  for (;;) {
    const found = occurrenceOn(rhythm, date);
    if (found && Temporal.Instant.compare(found.at, until) <= 0) return found;
    date = date.subtract({ days: 1 });
  }
}

/** The next occurrences after an instant, in their order. */
export function nextOccurrences(
  rhythm: Rhythm,
  { after, count }: { readonly after: Temporal.Instant; readonly count: number },
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let from = after; found.length < count; from = found.at(-1)?.at ?? from)
    found.push(nextOccurrence(rhythm, from));
  return found;
}

/** What is to be done about a subscription that is due. */
export interface Plan {
  /** The one digest to send: that of the last occurrence, however many were missed; undefined where the next is near. */
  readonly digest: Occurrence | undefined;
  readonly next: Occurrence;
}

/** Who gets a digest at seven does not want yesterday's at half past five. */
const nearHours = 3;
/** A digest that is on its way this much later than it was due says so. */
export const lateMinutes = 15;

/** Plans for a subscription whose time has come. */
export function planFor(rhythm: Rhythm, now: Temporal.Instant): Plan {
  const next = nextOccurrence(rhythm, now);
  const last = lastOccurrence(rhythm, now);
  return { digest: isOvertaken(rhythm, last.at, now) ? undefined : last, next };
}

/** Whether a digest is late, and the next one of its rhythm is near or was due by now. */
export const isOvertaken = (rhythm: Rhythm, due: Temporal.Instant, now: Temporal.Instant): boolean =>
  isLate(due, now) &&
  Temporal.Instant.compare(nextOccurrence(rhythm, due).at, now.add({ hours: nearHours })) <= 0;

/** Whether a digest that goes out now has to say that it is late. */
export const isLate = (due: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, due.add({ minutes: lateMinutes })) > 0;

function occurrenceOn(
  { time, timeZone, weekdays }: Rhythm,
  date: Temporal.PlainDate,
): Occurrence | undefined {
  if (!(weekdays as readonly number[]).includes(date.dayOfWeek)) return undefined;
  if (!date.toZonedDateTime(timeZone).toPlainDate().equals(date)) return undefined;
  const plainTime = Temporal.PlainTime.from(time);
  return { date, at: date.toZonedDateTime({ timeZone, plainTime }).toInstant() };
}

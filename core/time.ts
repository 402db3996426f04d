const msPerHour = 3_600_000;

/** Hours from one moment to another, negative when the second is the earlier one. Cheaper than a Duration. */
export const hoursBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  (to.epochMilliseconds - from.epochMilliseconds) / msPerHour;

export const daysBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  hoursBetween(from, to) / 24;
export const minutesBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  hoursBetween(from, to) * 60;
export const secondsBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  hoursBetween(from, to) * 3_600;

export const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) < 0 ? a : b;

/** Midnight UTC at which a date begins. */
export const utcMidnight = (date: Temporal.PlainDate): Temporal.Instant =>
  date.toZonedDateTime("UTC").toInstant();

/** The date in UTC at a moment. */
export const utcDate = (at: Temporal.Instant): Temporal.PlainDate =>
  at.toZonedDateTimeISO("UTC").toPlainDate();

/** A figure that is only known by its day is dated midnight UTC, and is of that day everywhere. */
export const isDayOnly = (asOf: Temporal.Instant): boolean => asOf.epochMilliseconds % (24 * msPerHour) === 0;

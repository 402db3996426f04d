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

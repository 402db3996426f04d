/** Comparisons to the millisecond, many times as fast as Temporal's own: there may be a hundred thousand alerts. */
export const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  a.epochMilliseconds < b.epochMilliseconds;

export const later = (a: Temporal.Instant, b: Temporal.Instant | undefined): Temporal.Instant =>
  b !== undefined && isBefore(a, b) ? b : a;

/** Hours may be a fraction. */
export const millisecondsOf = (hours: number): number => Math.round(hours * 3_600_000);

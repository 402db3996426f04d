/**
 * Days on which Render's emissions, and with them its pools, change: Year 3 runs from 2025-12-20 to 2026-12-19 with
 * 15,000 + 2,800 RENDER a week (RNP-022, 2025-12-05). What Year 4 pays was not decided when this was written.
 */
export const emissionYears: readonly { readonly year: number; readonly start: Temporal.Instant }[] = [
  { year: 3, start: Temporal.Instant.from("2025-12-20T00:00:00Z") },
  { year: 4, start: Temporal.Instant.from("2026-12-20T00:00:00Z") },
];

/** True when an emission year has begun between `known`, the end of what a figure rests on, and `now`. */
export const emissionYearOver = (known: Temporal.Instant, now: Temporal.Instant): boolean =>
  emissionYears.some(
    ({ start }) => Temporal.Instant.compare(known, start) <= 0 && Temporal.Instant.compare(now, start) >= 0,
  );

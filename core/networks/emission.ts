/** RENDER shared in a week among work and among those who wait. */
export interface Pools {
  readonly jobRender: number;
  readonly availabilityRender: number;
}

interface EmissionYear {
  readonly start: Temporal.Instant;
  /** Null where they were not decided when this was written. */
  readonly pools: Pools | null;
}

/**
 * Days on which Render's emissions, and with them its pools, change: Year 3 runs from 2025-12-20 to 2026-12-19 with
 * 15,000 + 2,800 RENDER a week (RNP-022, 2025-12-05). Year 4's vote was still to come on 2026-11-22.
 */
const emissionYears: readonly EmissionYear[] = [
  {
    start: Temporal.Instant.from("2025-12-20T00:00:00Z"),
    pools: { jobRender: 15_000, availabilityRender: 2_800 },
  },
  { start: Temporal.Instant.from("2026-12-20T00:00:00Z"), pools: null },
];

/**
 * The pools of the emission year that has begun between `known`, the end of what a figure rests on, and `now`:
 * undefined when none has, null when they are unknown.
 */
export const poolsSince = (known: Temporal.Instant, now: Temporal.Instant): Pools | null | undefined =>
  emissionYears.findLast(
    ({ start }) => Temporal.Instant.compare(known, start) <= 0 && Temporal.Instant.compare(now, start) >= 0,
  )?.pools;

import * as fc from "fast-check";
import type { Alert, Condition, FigureKey, Hysteresis } from "../../../core/alerts/alert.ts";
import { alertOf, instant } from "./watcher.ts";

/** Just before the clocks of Berlin, New York and Lord Howe change, and on a day on which none do. */
export const starts = fc.constantFrom(
  ...["2027-03-27T12:00:00Z", "2027-10-30T12:00:00Z", "2027-03-13T20:00:00Z", "2027-04-03T03:00:00Z"].map(
    instant,
  ),
  instant("2026-11-26T12:00:00Z"),
);

/** Prices go about 10 in steps of a half, so that thresholds are met to the digit. */
const level = fc.integer({ min: 16, max: 24 }).map((halves) => halves / 2);

const hysteresis: fc.Arbitrary<Hysteresis> = fc.oneof(
  fc.constantFrom(0, 0.5, 1, 2).map((by): Hysteresis => ({ kind: "absolute", by })),
  fc.constantFrom(0, 0.05, 0.2).map((share): Hysteresis => ({ kind: "share", share })),
);

type Watched = readonly [FigureKey, Condition];

const levels: fc.Arbitrary<Watched> = fc
  .tuple(fc.constantFrom("above" as const, "below" as const), level)
  .map(([kind, value]): Watched => ["token:akt", { kind, value }]);

const better: fc.Arbitrary<Watched> = fc
  .tuple(level, fc.integer({ min: 1, max: 6 }))
  .map(([usdPerDay, forHours]): Watched => ["network-lead:rig", { kind: "better", usdPerDay, forHours }]);

const moves: fc.Arbitrary<Watched> = fc
  .record({
    direction: fc.constantFrom("up" as const, "down" as const, "either" as const),
    share: fc.constantFrom(0.05, 0.1, 0.25),
    withinHours: fc.constantFrom(1, 3, 24),
  })
  .map((of): Watched => ["token:akt", { kind: "moves", ...of }]);

const quietHours = fc.record({
  from: fc.constantFrom("22:00", "23:30", "00:30", "12:00", "01:59"),
  to: fc.constantFrom("07:00", "02:30", "14:45", "03:00"),
  timeZone: fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"),
});

/** Alerts whose cooldown, quiet hours, snooze and expiry come in the way. */
const busy = {
  repeat: fc.constantFrom("once" as const, "every" as const, "every" as const),
  recovery: fc.boolean(),
  cooldownHours: fc.constantFrom(0, 0.5, 2, 12),
  quietHours: fc.option(quietHours, { nil: undefined }),
};

const alerts = (watched: fc.Arbitrary<Watched>): fc.Arbitrary<Alert> =>
  fc
    .record({ watched, hysteresis, ...busy })
    .map(({ watched: [figure, condition], ...rest }) => alertOf({ figure, condition, ...rest }));

export const levelAlerts = alerts(levels);
export const allAlerts = alerts(fc.oneof(levels, better, moves));

const steps = fc.record({
  minutes: fc.constantFrom(1, 5, 10, 20, 45, 60, 60),
  halves: fc.integer({ min: -3, max: 3 }),
  isUnknown: fc.integer({ min: 0, max: 11 }).map((of) => of === 0),
  oldHours: fc.constantFrom(0, 0, 0, 0, 0, 0.01, -0.01, 9),
  canSend: fc.integer({ min: 0, max: 3 }).map((of) => of > 0),
  restarts: fc.boolean(),
});

/** A random walk with gaps, old readings, failed sends and restarts. */
export const walks = fc.array(steps, { minLength: 5, maxLength: 120 }).map((walk) => {
  let halves = 20;
  return walk.map(({ isUnknown, ...step }) => {
    halves = Math.min(40, Math.max(4, halves + step.halves));
    return { ...step, value: isUnknown ? null : halves / 2 };
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isLate,
  isOvertaken,
  lastOccurrence,
  nextOccurrence,
  nextOccurrences,
  planFor,
  type Occurrence,
} from "../../core/due.ts";
import type { Rhythm, Weekday } from "../../core/subscription.ts";

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const daily: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const at = (time: string, timeZone: string, weekdays = daily): Rhythm => ({ time, timeZone, weekdays });

/** The clocks of each do something else: nothing, half an hour, a change at midnight, a date left out. */
const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];

const rhythms = fc.record({
  time: fc.oneof(
    fc.constantFrom("00:00", "00:30", "01:59", "02:00", "02:30", "03:00", "23:59"),
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => `${part}`.padStart(2, "0")).join(":")),
  ),
  timeZone: fc.constantFrom(...zones),
  weekdays: fc.subarray([...daily], { minLength: 1 }),
});

/** From before Apia left a date out and Brazil stopped its summer time until some years ahead. */
const instants = fc
  .integer({ min: Date.UTC(2010, 0), max: Date.UTC(2030, 0) })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

describe("the digests of a rhythm", () => {
  it("come once on each of its dates, one after the other, over more than a year", () => {
    fc.assert(
      fc.property(rhythms, instants, (rhythm, start) => {
        const end = start.add({ hours: 24 * 420 });
        const found: Occurrence[] = [];
        for (let next = nextOccurrence(rhythm, start); isBefore(next.at, end);) {
          found.push(next);
          next = nextOccurrence(rhythm, next.at);
        }
        const dates = datesOf(rhythm, found[0]!.date, found.at(-1)!.date);
        expect(found.map(({ date }) => String(date))).toEqual(dates);
        expect(found.every(({ at: due }, index) => index === 0 || isBefore(found[index - 1]!.at, due))).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("come at their time by the clock on the wall, or as long after as the clocks skip", () => {
    fc.assert(
      fc.property(rhythms, instants, (rhythm, start) => {
        const { date, at: due } = nextOccurrence(rhythm, start);
        const wall = due.toZonedDateTimeISO(rhythm.timeZone).toPlainDateTime();
        const late = date.toPlainDateTime(rhythm.time).until(wall).total("minutes");
        expect(late === 0 || late === 30 || late === 60).toBe(true);
        expect(isBefore(start, due)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("have no other one between the last and the next", () => {
    fc.assert(
      fc.property(rhythms, instants, (rhythm, moment) => {
        const last = lastOccurrence(rhythm, moment);
        const next = nextOccurrence(rhythm, moment);
        expect(isBefore(moment, last.at)).toBe(false);
        expect(isBefore(moment, next.at)).toBe(true);
        expect(nextOccurrence(rhythm, last.at)).toEqual(next);
        expect(lastOccurrence(rhythm, next.at)).toEqual(next);
      }),
      { numRuns: 200 },
    );
  });

  it("come an hour later by the sun where the clocks skip their time, and the first time where it comes twice", () => {
    const berlin = at("02:30", "Europe/Berlin");
    expect(String(nextOccurrence(berlin, instant("2027-03-27T12:00:00Z")).at)).toBe("2027-03-28T01:30:00Z");
    expect(String(nextOccurrence(berlin, instant("2027-10-30T12:00:00Z")).at)).toBe("2027-10-31T00:30:00Z");
    expect(String(nextOccurrence(berlin, instant("2027-10-31T00:30:00Z")).at)).toBe("2027-11-01T01:30:00Z");
    const saoPaulo = at("00:00", "America/Sao_Paulo");
    const skipped = nextOccurrence(saoPaulo, instant("2018-11-03T12:00:00Z"));
    expect([String(skipped.date), String(skipped.at)]).toEqual(["2018-11-04", "2018-11-04T03:00:00Z"]);
  });

  it("are none on a date that a zone leaves out", () => {
    const found = nextOccurrences(at("12:00", "Pacific/Apia"), {
      after: instant("2011-12-29T12:00:00Z"),
      count: 3,
    });
    expect(found.map(({ date }) => String(date))).toEqual(["2011-12-29", "2011-12-31", "2012-01-01"]);
  });
});

describe("what is planned for a subscription that is due", () => {
  it("is at most one digest after whatever was missed, and the next one after now", () => {
    fc.assert(
      fc.property(rhythms, instants, fc.integer({ min: 0, max: 60 * 24 * 400 }), (rhythm, start, minutes) => {
        const { at: due } = nextOccurrence(rhythm, start);
        const now = due.add({ minutes });
        const { digest, next } = planFor(rhythm, now);
        expect(next).toEqual(nextOccurrence(rhythm, now));
        const last = lastOccurrence(rhythm, now);
        const isNear = next.at.epochMilliseconds - now.epochMilliseconds <= 3 * 3_600_000;
        expect(digest).toEqual(isNear && isLate(last.at, now) ? undefined : last);
      }),
      { numRuns: 300 },
    );
  });

  it("is sent once each day by a tick each minute", () => {
    fc.assert(
      fc.property(rhythms, instants, (rhythm, start) => {
        let { at: due } = nextOccurrence(rhythm, start);
        const sent: string[] = [];
        for (let round = 0; round < 30; round += 1) {
          const { digest, next } = planFor(rhythm, due.add({ seconds: 59 }));
          if (digest) sent.push(String(digest.date));
          due = next.at;
        }
        expect(sent).toHaveLength(30);
        expect(new Set(sent).size).toBe(30);
      }),
      { numRuns: 60 },
    );
  });

  it("is nothing but the next one where that is less than three hours away", () => {
    const rhythm = at("07:00", "UTC");
    const due = instant("2026-11-22T07:00:00Z");
    expect(planFor(rhythm, instant("2026-11-23T03:59:00Z")).digest?.at).toEqual(due);
    expect(planFor(rhythm, instant("2026-11-23T04:00:00Z"))).toEqual({
      digest: undefined,
      next: nextOccurrence(rhythm, instant("2026-11-23T04:00:00Z")),
    });
  });

  it("gives way to the next one once that is near, which a weekly one's is after days", () => {
    const due = instant("2026-11-22T07:00:00Z");
    const givesWay = (weekdays: readonly Weekday[], hours: number) =>
      isOvertaken(at("07:00", "UTC", weekdays), due, due.add({ hours }));
    expect([20, 21, 30].map((hours) => givesWay(daily, hours))).toEqual([false, true, true]);
    expect([21, 164, 165].map((hours) => givesWay([7], hours))).toEqual([false, false, true]);
  });

  it("is late a quarter of an hour after it was due", () => {
    const due = instant("2026-11-22T07:00:00Z");
    expect(isLate(due, due.add({ minutes: 15 }))).toBe(false);
    expect(isLate(due, due.add({ minutes: 15, seconds: 1 }))).toBe(true);
  });
});

/** The dates of a rhythm from one to another, as a calendar has them. */
function datesOf(
  { timeZone, weekdays }: Rhythm,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly string[] {
  const dates = [];
  for (let date = from; Temporal.PlainDate.compare(date, to) <= 0; date = date.add({ days: 1 })) {
    const isLeftOut = timeZone === "Pacific/Apia" && String(date) === "2011-12-30";
    if ((weekdays as readonly number[]).includes(date.dayOfWeek) && !isLeftOut) dates.push(String(date));
  }
  return dates;
}

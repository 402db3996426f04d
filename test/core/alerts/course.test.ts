import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { follow, moveSince, type Course } from "../../../core/alerts/course.ts";
import { courseShape } from "../../../core/alerts/shapes.ts";
import { noon } from "./watcher.ts";

const figure = "token:akt";

/** Readings so many minutes after noon. */
function courseOf(
  readings: readonly (readonly [minutes: number, value: number | null])[],
): Course | undefined {
  return readings.reduce((course: Course | undefined, [minutes, value]) => {
    const at = noon.add({ minutes });
    return follow(course, { value, at }, { figure, now: at });
  }, undefined);
}

describe("the course of a figure", () => {
  it("knows the lowest and the highest since any moment of the last week, as one who remembers everything", () => {
    const steps = fc.tuple(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(
        fc.array(steps, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 168 }),
        (walk, hours) => {
          let minutes = 0;
          const readings = walk.map(([step, value]) => [(minutes += step), value] as const);
          const course = courseOf(readings)!;
          const since = minutes - hours * 60;
          const values = readings.filter(([at]) => at >= since).map(([, value]) => value);
          const move = (direction: "up" | "down" | "either") =>
            moveSince(course, noon.add({ minutes: since }).epochMilliseconds, direction)!.share;
          const last = values.at(-1)!;
          const [up, down] = [last / Math.min(...values) - 1, 1 - last / Math.max(...values)];
          expect(move("up")).toBeCloseTo(up, 12);
          expect(move("down")).toBeCloseTo(down, 12);
          expect(move("either")).toBeCloseTo(Math.max(up, down), 12);
        },
      ),
    );
  });

  it("does not remember more than the last week, nor what was surpassed", () => {
    const course = courseOf(Array.from({ length: 300 }, (_, hours) => [hours * 60, hours]));
    expect(course?.lows).toHaveLength(169);
    expect(course?.highs).toHaveLength(1);
  });

  it("is unbroken until a reading would have become old", () => {
    expect(
      courseOf([
        [0, 1],
        [60, 1],
      ])?.unbrokenSince,
    ).toEqual(noon);
    expect(
      courseOf([
        [0, 1],
        [30, null],
        [61, 1],
      ])?.unbrokenSince,
    ).toEqual(noon.add({ minutes: 61 }));
  });

  it("is as it was after a reading that says nothing", () => {
    const course = courseOf([[0, 1]]);
    const now = noon.add({ minutes: 70 });
    for (const reading of [
      { value: null, at: now },
      { value: 2, at: noon.subtract({ minutes: 1 }) },
      { value: 2, at: noon.add({ minutes: 9 }) },
      { value: 2, at: now.add({ hours: 1 }) },
    ])
      expect(follow(course, reading, { figure, now })).toBe(course);
  });

  it("takes a reading that is dated a minute ahead for one of now", () => {
    const course = follow(undefined, { value: 1, at: noon.add({ minutes: 1 }) }, { figure, now: noon });
    expect(course?.latest).toEqual({ value: 1, at: noon });
  });

  it("counts a rise from the lowest after what was not above zero", () => {
    const course = courseOf([
      [0, 5],
      [1, -1],
      [2, 0],
      [3, 2],
      [4, 1],
      [5, 3],
    ])!;
    expect(moveSince(course, 0, "up")?.share).toBe(2);
    expect(moveSince(course, 0, "down")?.share).toBeCloseTo(0.4, 12);
    expect(
      moveSince(
        courseOf([
          [0, -1],
          [1, -0.5],
        ])!,
        0,
        "either",
      ),
    ).toBeUndefined();
  });

  it("comes back from JSON as it was", () => {
    const course = courseOf([
      [0, 1],
      [1, 3],
      [2, 2],
    ]);
    expect(courseShape.parse(JSON.parse(JSON.stringify(course)))).toEqual(course);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBucket, createBuckets } from "../../core/bucket.ts";
import { testClock } from "../world.ts";

describe("the calls we allow ourselves", () => {
  it("may come all at once, up to a minute's worth", () => {
    const { take } = setup(20);
    expect(take(25)).toBe(20);
  });

  it("are regained one by one, not all at the full minute", () => {
    const { take, clock } = setup(20);
    take(20);
    clock.pass({ milliseconds: 2_999 });
    expect(take(1)).toBe(0);
    clock.pass({ milliseconds: 1 });
    expect(take(2)).toBe(1);
  });

  it("are not saved up over a quiet hour", () => {
    const { take, clock } = setup(20);
    take(20);
    clock.pass({ hours: 1 });
    expect(take(50)).toBe(20);
  });

  it("are not regained by a clock that is set back, but by the time that passes from then on", () => {
    const { take, clock } = setup(60);
    take(60);
    clock.pass({ hours: -1 });
    expect(take(1)).toBe(0);
    clock.pass({ seconds: 1 });
    expect(take(2)).toBe(1);
  });

  it("are never more than a minute's worth and what the time since has brought", () => {
    fc.assert(
      fc.property(perMinute, fc.array(step), (allowed, steps) => {
        const { take, clock } = setup(allowed);
        let taken = 0;
        let passedMs = 0;
        for (const { wanted, pauseMs } of steps) {
          taken += take(wanted);
          clock.pass({ milliseconds: pauseMs });
          passedMs += pauseMs;
        }
        expect(taken * 60_000).toBeLessThanOrEqual(allowed * (60_000 + passedMs));
      }),
    );
  });

  it("are never fewer than what the time has brought to one who takes each as it comes", () => {
    fc.assert(
      fc.property(perMinute, fc.array(fc.nat(1_000)), (allowed, pausesMs) => {
        const { take, clock } = setup(allowed);
        take(allowed);
        let taken = 0;
        for (const milliseconds of pausesMs) {
          clock.pass({ milliseconds });
          taken += take(allowed);
        }
        const passedMs = pausesMs.reduce((sum, ms) => sum + ms, 0);
        expect(taken).toBe(Math.floor((allowed * passedMs) / 60_000));
      }),
    );
  });
});

describe("a permit that there is none of", () => {
  it("is waited for as long as it takes to come", () => {
    const clock = testClock();
    const bucket = createBucket(60, clock, 1);
    expect(bucket.waitMs()).toBe(0);
    bucket.take();
    expect(bucket.waitMs()).toBe(1_000);
    clock.pass({ milliseconds: 400 });
    expect(bucket.waitMs()).toBe(600);
    clock.pass({ minutes: 5 });
    expect(bucket.waitMs()).toBe(0);
  });

  it("is missed by one alone, unless there are too many to be remembered", () => {
    const bucketOf = createBuckets({ perMinute: 60, burst: 1, keys: 2 }, testClock());
    expect([bucketOf("anna").take(), bucketOf("anna").take(), bucketOf("bert").take()]).toEqual([
      true,
      false,
      true,
    ]);
    bucketOf("carl");
    expect(bucketOf("anna").take()).toBe(true);
  });
});

const perMinute = fc.integer({ min: 1, max: 1_000 });
const step = fc.record({
  wanted: fc.nat(100),
  pauseMs: fc.oneof(fc.nat(100), fc.nat(600_000)),
});

function setup(allowed: number) {
  const clock = testClock();
  const bucket = createBucket(allowed, clock);
  /** How many of the wanted permits there were. */
  const take = (wanted: number) => Array.from({ length: wanted }, () => bucket.take()).filter(Boolean).length;
  return { clock, take };
}

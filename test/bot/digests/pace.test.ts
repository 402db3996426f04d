import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPace, type Limit, type Pace } from "../../../bot/digests/pace.ts";
import { courierSettings } from "../../../bot/digests/settings.ts";

const { longestLimitMs } = courierSettings.telegram;

describe("the pace of a whole token", () => {
  it("is never exceeded in any second, however irregularly one comes to send", () => {
    fc.assert(
      fc.property(rates, fc.array(fc.nat(400), { minLength: 100, maxLength: 300 }), (perSecond, pauses) => {
        const times = sendSteadily(createPace({ perSecond, limitsOf: () => [], longestLimitMs }), pauses);
        expect(mostIn(times, 1_000)).toBeLessThanOrEqual(perSecond);
      }),
    );
  });

  it("is reached by one who sends whenever that is allowed", () => {
    fc.assert(
      fc.property(rates, (perSecond) => {
        const times = sendSteadily(
          createPace({ perSecond, limitsOf: () => [], longestLimitMs }),
          Array(400).fill(0),
        );
        const reached = ((times.length - 1) * 1000) / (times.at(-1)! - times[0]!);
        expect(reached).toBeGreaterThanOrEqual(perSecond * 0.95);
      }),
    );
  });

  it("is reached by one whose timers come a few milliseconds late", () => {
    const late = Array.from({ length: 1_000 }, (_, index) => (index * 7) % 12);
    const times = sendSteadily(createPace({ perSecond: 40, limitsOf: () => [], longestLimitMs }), late);
    expect((999 * 1000) / (times.at(-1)! - times[0]!)).toBeGreaterThan(38);
  });

  it("is spread evenly: there is no more than a handful at once", () => {
    const times = sendSteadily(createPace({ perSecond: 25, limitsOf: () => [], longestLimitMs }), [
      ...Array(100).fill(0),
    ]);
    expect(mostIn(times, 100)).toBeLessThanOrEqual(5);
  });

  it("is a fifth lower each time it was too fast, and the usual one afterwards", () => {
    const pace = createPace({ perSecond: 25, limitsOf: () => [], longestLimitMs });
    const rateNow = () => {
      const times = sendSteadily(pace, Array(200).fill(0));
      return Math.round((100 * 1000) / (times.at(-1)! - times.at(-101)!));
    };
    pace.slower();
    const once = rateNow();
    pace.slower();
    const twice = rateNow();
    pace.usual();
    expect([once, twice, rateNow()]).toEqual([20, 16, 25]);
  });

  it("never falls below a fifth of what is set", () => {
    const pace = createPace({ perSecond: 25, limitsOf: () => [], longestLimitMs });
    for (let times = 0; times < 50; times += 1) pace.slower();
    const times = sendSteadily(pace, Array(20).fill(0));
    expect(times.at(-1)! - times.at(-2)!).toBe(200);
  });

  it("makes nobody wait for a clock that was set back", () => {
    const pace = createPace({ perSecond: 25, limitsOf: () => [{ count: 1, ms: 60_000 }], longestLimitMs });
    const last = sendSteadily(pace, Array(100).fill(0)).at(-1)!;
    pace.begin("c", last);
    pace.end("c", last);
    const earlier = last - 3_600_000;
    const waits = [pace.tokenWaitMs(earlier), pace.channelWaitMs("c", earlier)];
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
    expect([pace.tokenWaitMs(earlier + 60_000), pace.channelWaitMs("c", earlier + 60_000)]).toEqual([0, 0]);
  });
});

describe("the pace of a channel", () => {
  const limits = fc.array(
    fc.record({ count: fc.integer({ min: 1, max: 20 }), ms: fc.integer({ min: 1, max: 60_000 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  );

  it("is never exceeded in any of its windows, however long messages are on their way", () => {
    fc.assert(
      fc.property(
        limits,
        fc.array(fc.tuple(fc.nat(3_000), fc.nat(3_000)), { maxLength: 100 }),
        (held, trips) => {
          const arrived = sendToOne(held, trips);
          expect(held.filter(({ count, ms }) => mostIn(arrived, ms) > count)).toEqual([]);
        },
      ),
    );
  });

  it("has one message on its way at a time", () => {
    const pace = createPace(courierSettings.discord);
    pace.begin("1", 0);
    expect(pace.channelWaitMs("1", 50)).toBe(Infinity);
  });

  it("is nothing to other channels", () => {
    const pace = createPace(courierSettings.telegram);
    pace.begin("1", 0);
    pace.end("1", 50);
    expect([pace.channelWaitMs("1", 60), pace.channelWaitMs("2", 60)]).toEqual([990, 0]);
  });

  it.each([
    ["telegram", "77", 5, 4_000],
    ["telegram", "-100200", 21, 60_000],
    ["discord", "77", 6, 5_250],
  ] as const)("on %s in chat %s allows the %ith message after %i ms", (name, channel, nth, ms) => {
    const times = sendToChannel(createPace(courierSettings[name]), channel, nth);
    expect(times.at(-1)).toBe(ms);
  });
});

const rates = fc.integer({ min: 1, max: 60 });

/** Sends as soon as that is allowed and so long after it. Tells when. */
function sendSteadily(pace: Pace, lateBy: readonly number[]): readonly number[] {
  let now = 1_000_000;
  return lateBy.map((ms, index) => {
    now += pace.tokenWaitMs(now) + ms;
    // One who comes too early only finds that he has to wait.
    now += pace.tokenWaitMs(now);
    pace.begin(String(index), now);
    pace.end(String(index), now);
    return now;
  });
}

/** Messages to one channel: when each arrived, which is somewhere on its way there and back. */
function sendToOne(
  limits: readonly Limit[],
  trips: readonly (readonly [number, number])[],
): readonly number[] {
  const pace = createPace({ perSecond: 1_000, limitsOf: () => limits, longestLimitMs });
  let now = 0;
  return trips.map(([there, back]) => {
    now += pace.channelWaitMs("1", now);
    pace.begin("1", now);
    const arrived = now + there;
    now = arrived + back;
    pace.end("1", now);
    return arrived;
  });
}

function sendToChannel(pace: Pace, channel: string, count: number): readonly number[] {
  let now = 0;
  return Array.from({ length: count }, () => {
    now += pace.channelWaitMs(channel, now);
    pace.begin(channel, now);
    pace.end(channel, now);
    return now;
  });
}

/** The most of them in any window of that length, its end excluded. */
function mostIn(times: readonly number[], ms: number): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

import { describe, expect, it } from "vitest";
import { judge } from "../../../bench/simulation/judge.ts";
import { simulate } from "../../../bench/simulation/run.ts";

const beforeSummer = Temporal.Instant.from("2026-03-20T00:00:00Z");
const beforeWinter = Temporal.Instant.from("2026-10-20T00:00:00Z");

describe("a month of digests", () => {
  it.each([
    ["summer time begins", beforeSummer],
    ["it ends", beforeWinter],
  ])("in which %s brings every digest once and in time, in all time zones", async (_told, from) => {
    const { total, faults } = judge(await simulate({ from, days: 30, subscriptions: 80 }));
    expect([{ ...total, expected: total.sent }, faults]).toEqual([
      {
        expected: total.sent,
        sent: total.sent,
        late: 0,
        skipped: 0,
        lost: 0,
        missed: 0,
        again: 0,
        doubled: 0,
      },
      [],
    ]);
  });

  it.each([1, 2])(
    "with outages brings none twice, at most one late one after each, and misses none without one (%i)",
    async (outages) => {
      const observed = await simulate({ from: beforeSummer, days: 20, subscriptions: 40, outages });
      const { total, faults } = judge(observed);
      expect([total.missed, total.doubled, faults, total.late > 0]).toEqual([0, 0, [], true]);
    },
  );

  it("loses none where the process dies again and again, and brings only what was on its way then twice", async () => {
    const quarters = Array.from({ length: 3 * 96 }, (_, at) => beforeSummer.epochMilliseconds + at * 900_000);
    const outages = quarters.map((quarter, at) => {
      const from = quarter + (at % 2) * 60_000 + 7 + (at % 40) * 13;
      return { of: "process", from, until: from + 40_000 } as const;
    });
    const { total, faults } = judge(
      await simulate({ from: beforeSummer, days: 3, subscriptions: 400, outages }),
    );
    expect([total.missed, total.lost, total.doubled, faults]).toEqual([0, 0, 0, []]);
    expect(total.again).toBeGreaterThan(0);
    expect(total.again).toBeLessThan(outages.length / 10);
  });

  it("is the same where only minutes are looked at in which there may be something to do", async () => {
    const hour = (hours: number) => beforeSummer.add({ hours }).epochMilliseconds;
    const outages = [
      { of: "process", from: hour(2), until: hour(5) + 90_000 },
      { of: "telegram", from: hour(6), until: hour(7) },
      { of: "discord", from: hour(7), until: hour(9) },
    ] as const;
    const options = { from: beforeSummer, days: 1, subscriptions: 80, outages };
    const [every, some] = [await simulate({ ...options, everyMinute: true }), await simulate(options)];
    expect(some.arrived).toEqual(every.arrived);
  });
});

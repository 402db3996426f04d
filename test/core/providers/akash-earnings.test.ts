import { describe, expect, it } from "vitest";
import { readAkashEarnings } from "../../../core/providers/akash-earnings.ts";
import { recordings, type Recording } from "../../fakes/upstream.ts";
import { openTestWorld, recordedAt, testClock, type TestWorld } from "../../world.ts";

const host = "console-api.akash.network";
const address = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
const path = `/v1/provider-earnings/${address}`;

describe("what a provider on Akash earned over days that are over", () => {
  it.each([
    [7, 301.05],
    [30, 1290.22],
    [90, 3870.65],
  ] as const)("is told of the last %d days", async (days, usd) => {
    await using test = await openTestWorld();
    const { window, total } = await earnings(test, days, false);
    expect(total.usd?.value).toBeCloseTo(usd, 2);
    expect(window.to.toString()).toBe("2026-11-22");
    expect(window.from.until(window.to).days).toBe(days);
    expect(test.upstream.calls).toHaveLength(1);
  });

  it("is told by day, the oldest first, each day from its midnight to the next in UTC", async () => {
    await using test = await openTestWorld({ recordings: eachDay(7) });
    const { days, total } = await earnings(test, 7, true);
    expect(days.map(({ date, earned }) => [date.toString(), earned.usd?.value])).toEqual([
      ["2026-11-15", 7],
      ["2026-11-16", 6],
      ["2026-11-17", 5],
      ["2026-11-18", 4],
      ["2026-11-19", 3],
      ["2026-11-20", 2],
      ["2026-11-21", 1],
    ]);
    expect(total.usd?.value).toBe(28);
    expect(days.at(-1)?.earned.usd).toMatchObject({
      basis: "measured",
      stale: false,
      asOf: Temporal.Instant.from("2026-11-22T00:00:00Z"),
    });
  });

  it("never asks for a day that is not over, wherever the asker lives", async () => {
    await using test = await openTestWorld({
      clock: testClock(Temporal.Instant.from("2026-11-21T23:59:59Z")),
    });
    await earnings(test, 7, true);
    const ends = test.upstream.calls.map((call) => new URL(`http://${call}`).searchParams.get("to") ?? "");
    expect(ends.toSorted().at(-1)).toBe("2026-11-21");
  });

  it("ends a day earlier while today has no block yet", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(`${host}${path}?from=2026-11-15&to=2026-11-22`, toBlockNotFound);
    const { window, days } = await earnings(test, 7, true);
    expect(window.to.toString()).toBe("2026-11-21");
    expect(days.map(({ date }) => date.toString())).toEqual(
      expect.arrayContaining(["2026-11-14", "2026-11-20"]),
    );
    expect(days).toHaveLength(7);
  });

  it("leaves out a day that cannot be had, instead of a zero", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(`${host}${path}?from=2026-11-18&to=2026-11-19`, toBlockNotFound);
    const { days } = await earnings(test, 7, true);
    expect(days).toHaveLength(6);
    expect(days.map(({ date }) => date.toString())).not.toContain("2026-11-18");
  });

  it("keeps a day without earnings as 0: the API counted it", async () => {
    const body = { earnings: { totalUActEarned: 0, totalUAktEarned: 0, totalUUsdEarned: 0 } };
    await using test = await openTestWorld({ recordings: [{ host, path, body }] });
    const { days } = await earnings(test, 7, true);
    expect(days.map(({ earned }) => earned.usd?.value)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("is unknown of days paid in AKT where neither AKT's price nor the API's dollars are known", async () => {
    const inDollars = async (totalUUsdEarned: number) => {
      const body = { earnings: { totalUActEarned: 1e6, totalUAktEarned: 2e6, totalUUsdEarned } };
      await using test = await openTestWorld({ recordings: [{ host, path, body }] });
      return (await earnings(test, 7, false)).total.usd?.value ?? null;
    };
    expect(await inDollars(0)).toBeNull();
    expect(await inDollars(2.5e6)).toBe(2.5);
  });

  it("asks for as many days a minute as is polite, the newest first, and for the others with the next question", async () => {
    await using test = await openTestWorld();
    const first = await earnings(test, 90, true);
    expect(first.days).toHaveLength(60);
    expect(first.days.at(-1)?.date.toString()).toBe("2026-11-21");
    expect(first.days[0]?.date.toString()).toBe("2026-09-23");
    test.clock.pass({ minutes: 1 });
    const asked = test.upstream.calls.length;
    expect((await earnings(test, 90, true)).days).toHaveLength(90);
    expect(test.upstream.calls.length - asked).toBe(30);
  });

  it("does not ask again for a day that is over", async () => {
    await using test = await openTestWorld();
    await earnings(test, 7, true);
    test.clock.pass({ hours: 24 });
    test.upstream.calls.length = 0;
    expect((await earnings(test, 7, true)).days).toHaveLength(7);
    expect(test.upstream.calls.toSorted()).toEqual([
      `${host}${path}?from=2026-11-16&to=2026-11-23`,
      `${host}${path}?from=2026-11-22&to=2026-11-23`,
    ]);
  });
});

describe("earnings that cannot be told", () => {
  it("are those of a text that is no address", async () => {
    await using test = await openTestWorld();
    expect(await ask(test, "akash1x")).toEqual({ kind: "not-an-address" });
    expect(test.upstream.calls).toEqual([]);
  });

  it("are those of a provider that nobody knows", async () => {
    await using test = await openTestWorld({ recordings: [] });
    expect(await ask(test)).toMatchObject({ kind: "no-such-provider", asOf: recordedAt });
  });

  it("are those of a known provider while the books are days behind: an outage, not a stranger", async () => {
    const detail = recordings.filter((recording) => recording.path.startsWith("/v1/providers/"));
    await using test = await openTestWorld({ recordings: detail });
    expect(await ask(test)).toMatchObject({ kind: "source-down", failure: { status: 404 } });
  });

  it("are all while the API is down", async () => {
    await using test = await openTestWorld();
    test.upstream.behave(host, { status: 502, headers: { "content-type": "text/html" }, text: "<html>" });
    expect(await ask(test)).toMatchObject({ kind: "source-down", failure: { status: 502 } });
  });
});

const toBlockNotFound = {
  status: 404,
  json: { error: "NotFoundError", message: "To block not found", code: "not_found" },
};

const ask = ({ world }: TestWorld, who = address) => readAkashEarnings(who, { days: 7, byDay: true }, world);

async function earnings({ world }: TestWorld, days: 7 | 30 | 90, byDay: boolean) {
  const answer = await readAkashEarnings(address, { days, byDay }, world);
  if (answer.kind !== "earnings") throw new Error(`no earnings: ${answer.kind}`);
  return answer;
}

/** The day before today earned 1 ACT, the one before 2, and so on. */
function eachDay(count: number): readonly Recording[] {
  const today = Temporal.PlainDate.from("2026-11-22");
  const days = Array.from({ length: count }, (_, ago) => {
    const from = today.subtract({ days: ago + 1 });
    return earned(from, from.add({ days: 1 }), ago + 1);
  });
  return [...days, earned(today.subtract({ days: count }), today, (count * (count + 1)) / 2)];
}

const earned = (from: Temporal.PlainDate, to: Temporal.PlainDate, act: number): Recording => ({
  host,
  path: `${path}?from=${from.toString()}&to=${to.toString()}`,
  body: { earnings: { totalUActEarned: act * 1e6, totalUAktEarned: 0, totalUUsdEarned: act * 1e6 } },
});

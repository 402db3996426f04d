import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pauseOutlook, type PauseOutlook, type PauseQuestion } from "../../../core/power/pause-hours.ts";
import type { SpotPrice } from "../../../core/power/spot-source.ts";

const now = Temporal.Instant.from("2026-11-22T06:00:00Z");
const berlin = "Europe/Berlin";
const midnight = "2026-11-21T23:00:00Z";

/** A machine that draws 1 kW more when it works. */
const machine = { loadWatts: 1100, idleWatts: 100, timeZone: berlin };

/** A day at 0.10 USD with a dear evening. */
const eveningAt = (amount: number) =>
  Array.from({ length: 24 }, (_, hour) => (hour >= 17 && hour < 20 ? amount : 0.1));

describe("hours to pause", () => {
  it("are 17 to 20 h when electricity costs more then than a rented hour brings", () => {
    const outlook = known({ ...machine, prices: hourly(midnight, eveningAt(0.34)), usdPerRentedHour: 0.2 });
    expect(spansOf(outlook)).toEqual([["2026-11-22T17:00:00", "2026-11-22T20:00:00", 0.42]]);
  });

  it("are none when a rented hour always brings more than it costs", () => {
    const outlook = known({ ...machine, prices: hourly(midnight, eveningAt(0.34)), usdPerRentedHour: 0.35 });
    expect(outlook.spans).toEqual([]);
  });

  it("are none when a rented hour brings just what it costs", () => {
    const asked = { ...machine, loadWatts: 1000, idleWatts: 0 };
    // A little more than 0.3, as computers add.
    const prices = hourly(midnight, Array<number>(24).fill(0.1 + 0.2));
    expect(known({ ...asked, prices, usdPerRentedHour: 0.3 }).spans).toEqual([]);
    expect(known({ ...asked, prices, usdPerRentedHour: 0.299 }).spans).toHaveLength(1);
  });

  it("are all hours for the RTX 3090 that loses money with each rented one", () => {
    // The worked example C: 0.17 USD an hour less 20 % and 1 %, 430 or 68 W behind a supply of 0.9, 0.35 EUR at 1.10.
    const outlook = known(
      {
        loadWatts: 430 / 0.9,
        idleWatts: 68 / 0.9,
        timeZone: berlin,
        prices: hourly(midnight, Array<number>(24).fill(0.35), "EUR"),
        usdPerRentedHour: 0.17 * 0.8 * 0.99,
        usdPerUnit: 1.1,
      },
      Temporal.Instant.from(midnight),
    );
    expect(outlook.today[0]!.pauseSavesUsd).toBeCloseTo(0.154855555555 - 0.13464, 10);
    expect(outlook.spans).toHaveLength(1);
    expect(outlook.spans[0]!.savesUsd).toBeCloseTo(0.485173, 6);
  });

  it("depend on what the machine still draws when it pauses", () => {
    const asked = { ...machine, prices: hourly(midnight, eveningAt(0.34)), usdPerRentedHour: 0.35 };
    expect(known({ ...asked, idleWatts: 0 }).spans).toHaveLength(1);
    expect(known({ ...asked, idleWatts: 1100 }).spans).toEqual([]);
  });

  it("are more where waiting is paid too", () => {
    const asked = { ...machine, prices: hourly(midnight, eveningAt(0.34)), usdPerRentedHour: 0.35 };
    const { today, spans } = known({ ...asked, usdPerWaitingHour: 0.1 });
    expect(spans.map(({ from, to, savesUsd }) => [from.hour, to.hour, savesUsd.toFixed(2)])).toEqual([
      [17, 20, "0.27"],
    ]);
    expect(today[3]!.pausedUsd).toBeCloseTo(0.1 - 0.1 * 0.1, 12);
  });

  it("are none at a price below zero, when working is paid twice", () => {
    const prices = hourly(midnight, Array<number>(24).fill(-0.3));
    expect(known({ ...machine, prices, usdPerRentedHour: 0 }).spans).toEqual([]);
  });

  it("reach over midnight in one span", () => {
    const prices = hourly(midnight, [...Array<number>(22).fill(0.1), ...Array<number>(4).fill(0.5), 0.1]);
    expect(spansOf(known({ ...machine, prices, usdPerRentedHour: 0.2 }))).toEqual([
      ["2026-11-22T22:00:00", "2026-11-23T02:00:00", 1.2],
    ]);
  });

  it("are apart where an hour between them is unknown", () => {
    const prices = hourly(midnight, eveningAt(0.34)).filter((_, hour) => hour !== 18);
    expect(spansOf(known({ ...machine, prices, usdPerRentedHour: 0.2 }))).toEqual([
      ["2026-11-22T17:00:00", "2026-11-22T18:00:00", 0.14],
      ["2026-11-22T19:00:00", "2026-11-22T20:00:00", 0.14],
    ]);
  });

  it("are not those that are over, and of one that has begun only the rest", () => {
    const asked = { ...machine, prices: hourly(midnight, eveningAt(0.34)), usdPerRentedHour: 0.2 };
    const at = (time: string) => spansOf(known(asked, Temporal.Instant.from(`2026-11-22T${time}Z`)));
    expect(at("18:15")).toEqual([["2026-11-22T19:15:00", "2026-11-22T20:00:00", 0.105]]);
    expect(at("19:00")).toEqual([]);
  });

  it("are told by the clock on the day when it is put back", () => {
    const start = "2026-10-25T00:00:00Z";
    const asked = { ...machine, prices: hourly(start, [0.5, 0.5, 0.5, 0.1]), usdPerRentedHour: 0.2 };
    const outlook = known(asked, Temporal.Instant.from(start));
    expect(spansOf(outlook)).toEqual([["2026-10-25T02:00:00", "2026-10-25T04:00:00", 0.9]]);
  });
});

describe("what each hour brings", () => {
  it("is the rent less electricity when the machine works, and its idle draw when it pauses", () => {
    const { today } = known({ ...machine, prices: hourly(midnight, eveningAt(0.34)), usdPerRentedHour: 0.2 });
    expect(today).toHaveLength(24);
    expect(today[17]!.rentedUsd).toBeCloseTo(0.2 - 1.1 * 0.34, 12);
    expect(today[17]!.pausedUsd).toBeCloseTo(-0.1 * 0.34, 12);
    expect(today[3]!.pauseSavesUsd).toBeCloseTo(0.1 - 0.2, 12);
  });

  it("is told for today and for tomorrow, and for no other day", () => {
    const prices = hourly(midnight, Array<number>(72).fill(0.1));
    const { today, tomorrow } = known({ ...machine, prices, usdPerRentedHour: 0.2 });
    expect(today.map(({ from }) => from.toPlainDate().toString())).toEqual(Array(24).fill("2026-11-22"));
    expect(tomorrow.map(({ from }) => from.toPlainDate().toString())).toEqual(Array(24).fill("2026-11-23"));
  });

  it("is told for today alone before tomorrow is published", () => {
    const outlook = known({ ...machine, prices: hourly(midnight, eveningAt(0.3)), usdPerRentedHour: 0.2 });
    expect(outlook.tomorrow).toEqual([]);
  });

  it("counts half the rent in half an hour", () => {
    const start = "2026-04-04T15:00:00Z";
    const asked = {
      ...machine,
      timeZone: "Australia/Lord_Howe",
      prices: hourly(start, [0, 0]),
      usdPerRentedHour: 0.2,
    };
    const { today } = known(asked, Temporal.Instant.from(start));
    expect(today[0]!.rentedUsd).toBeCloseTo(0.1, 12);
  });

  it("is in dollars, whatever currency the prices are in", () => {
    const inEuros = hourly(midnight, eveningAt(0.34), "EUR");
    const [euros, dollars] = [
      known({ ...machine, prices: inEuros, usdPerRentedHour: 0.2, usdPerUnit: 1.25 }),
      known({
        ...machine,
        prices: hourly(
          midnight,
          eveningAt(0.34).map((each) => each * 1.25),
        ),
        usdPerRentedHour: 0.2,
      }),
    ];
    expect(euros.today.map(({ rentedUsd }) => rentedUsd.toFixed(9))).toEqual(
      dollars.today.map(({ rentedUsd }) => rentedUsd.toFixed(9)),
    );
    expect(euros.spans[0]!.savesUsd).toBeCloseTo(dollars.spans[0]!.savesUsd, 10);
  });

  it("needs no rate, and takes none, where prices are in dollars", () => {
    const asked = { ...machine, prices: hourly(midnight, eveningAt(0.34)), usdPerRentedHour: 0.2 };
    expect(pauseOutlook({ ...asked, usdPerUnit: 3 }, now)).toEqual(pauseOutlook(asked, now));
  });
});

describe("nothing is suggested", () => {
  const prices = hourly(midnight, eveningAt(9), "EUR");
  const asked: PauseQuestion = { ...machine, prices, usdPerRentedHour: 0.2, usdPerUnit: 1.1 };

  it.each<[string, Partial<PauseQuestion>, string]>([
    ["what a rented hour brings is unknown", { usdPerRentedHour: undefined }, "income"],
    ["what it brings is not a number", { usdPerRentedHour: NaN }, "income"],
    ["what it brings is below zero", { usdPerRentedHour: -1 }, "income"],
    ["what it brings is beyond all numbers", { usdPerRentedHour: Infinity }, "income"],
    ["the exchange rate is unknown", { usdPerUnit: undefined }, "rate"],
    ["the exchange rate is zero", { usdPerUnit: 0 }, "rate"],
    ["the exchange rate is not a number", { usdPerUnit: NaN }, "rate"],
    ["what the machine draws is not a number", { loadWatts: NaN }, "watts"],
    ["what it draws when it pauses is not a number", { idleWatts: NaN }, "watts"],
    ["it draws more when it pauses", { idleWatts: 5000 }, "watts"],
    ["it draws less than nothing", { idleWatts: -1 }, "watts"],
    ["there are no prices", { prices: [] }, "prices"],
    [
      "the prices are of other days",
      { prices: hourly("2026-11-10T23:00:00Z", eveningAt(9), "EUR") },
      "prices",
    ],
    [
      "the prices are not numbers",
      {
        prices: hourly(
          midnight,
          eveningAt(NaN).map(() => NaN),
          "EUR",
        ),
      },
      "prices",
    ],
  ])("when %s", (_when, change, missing) => {
    expect(pauseOutlook(asked, now).kind).toBe("known");
    expect(pauseOutlook({ ...asked, ...change }, now)).toEqual({ kind: "unknown", missing });
  });

  it("for an hour whose price is unknown", () => {
    const holey = prices.map((price, hour) => (hour === 18 ? { ...price, amountPerKwh: NaN } : price));
    const { today, spans } = known({ ...asked, prices: holey });
    expect(today).toHaveLength(23);
    expect(spans.map(({ from, to }) => [from.hour, to.hour])).toEqual([
      [17, 18],
      [19, 20],
    ]);
  });
});

describe("whatever the prices", () => {
  const questions = fc.record({
    quarters: fc.array(fc.double({ min: -0.5, max: 1, noNaN: true }), { minLength: 8, maxLength: 200 }),
    loadWatts: fc.integer({ min: 300, max: 8000 }),
    idleWatts: fc.integer({ min: 0, max: 300 }),
    usdPerRentedHour: fc.double({ min: 0, max: 3, noNaN: true }),
    timeZone: fc.constantFrom(berlin, "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"),
    start: fc.constantFrom(midnight, "2026-10-24T22:00:00Z", "2026-04-04T13:00:00Z", "2026-03-08T05:00:00Z"),
  });

  it("pausing as suggested brings as much as choosing the better of both in each hour", () => {
    fc.assert(
      fc.property(questions, ({ quarters, start, ...asked }) => {
        const from = Temporal.Instant.from(start);
        const outlook = pauseOutlook({ ...asked, prices: every(15, start, quarters) }, from);
        if (outlook.kind === "unknown") return;
        const hours = [...outlook.today, ...outlook.tomorrow];
        const best = hours.reduce((sum, hour) => sum + Math.max(hour.rentedUsd, hour.pausedUsd), 0);
        const always = hours.reduce((sum, hour) => sum + hour.rentedUsd, 0);
        const saved = outlook.spans.reduce((sum, span) => sum + span.savesUsd, 0);
        expect(always + saved).toBeCloseTo(best, 6);
      }),
    );
  });

  it("each span saves something, is not over, and is apart from the next", () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 0, max: 3000 }), ({ quarters, start, ...asked }, minutes) => {
        const at = Temporal.Instant.from(start).add({ minutes });
        const outlook = pauseOutlook({ ...asked, prices: every(15, start, quarters) }, at);
        if (outlook.kind === "unknown") return;
        let last = at.epochMilliseconds - 1;
        for (const { start: begin, end, savesUsd, from, to } of outlook.spans) {
          expect(savesUsd).toBeGreaterThan(0);
          expect(begin.epochMilliseconds).toBeGreaterThan(last);
          expect(end.epochMilliseconds).toBeGreaterThan(begin.epochMilliseconds);
          expect(begin.toZonedDateTimeISO(asked.timeZone).toPlainDateTime()).toEqual(from);
          expect(end.toZonedDateTimeISO(asked.timeZone).toPlainDateTime()).toEqual(to);
          last = end.epochMilliseconds;
        }
      }),
    );
  });
});

type Known = Extract<PauseOutlook, { kind: "known" }>;

function known(question: PauseQuestion, at = now): Known {
  const outlook = pauseOutlook(question, at);
  if (outlook.kind === "unknown") throw new Error(outlook.missing);
  return outlook;
}

const spansOf = ({ spans }: Known) =>
  spans.map(({ from, to, savesUsd }) => [from.toString(), to.toString(), Number(savesUsd.toFixed(9))]);

function every(
  minutes: number,
  start: string,
  amounts: readonly number[],
  currency = "USD",
): readonly SpotPrice[] {
  const from = Temporal.Instant.from(start);
  return amounts.map((amountPerKwh, at) => ({
    start: from.add({ minutes: at * minutes }),
    end: from.add({ minutes: (at + 1) * minutes }),
    amountPerKwh,
    currency,
  }));
}

function hourly(start: string, amounts: readonly number[], currency?: string): readonly SpotPrice[] {
  return every(60, start, amounts, currency);
}

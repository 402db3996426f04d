import { describe, expect, it } from "vitest";
import type { Alert } from "../../../core/alerts/alert.ts";
import { mulberry32 } from "../../../core/risk.ts";
import { faultsOf, observe } from "./rules.ts";
import { alertOf, instant, watch } from "./watcher.ts";

/** A year of invented hourly prices about 3 dollars: one in fifty is unknown, one in ten messages cannot be sent. */
const start = instant("2026-01-01T00:00:00Z");
const hoursOfYear = 365 * 24;

function yearOf(seed: number) {
  const random = mulberry32(seed);
  let price = 3;
  return Array.from({ length: hoursOfYear }, (_, hour) => {
    // Without functions of which machines differ in the last digit.
    price *= 1 + (random() - 0.5) * 0.03 + (3 - price) * 0.002;
    const value = random() < 0.02 ? null : price;
    return { minutes: 60, value, canSend: random() > 0.1, restarts: hour % 24 === 0 };
  });
}

const berlin = { from: "22:00", to: "07:00", timeZone: "Europe/Berlin" };
const newYork = { ...berlin, timeZone: "America/New_York" };
const none = { kind: "absolute", by: 0 } as const;
const moves = { kind: "moves", direction: "either", share: 0.05, withinHours: 24 } as const;
const below = { kind: "below", value: 2.9 } as const;

const orders: Readonly<Record<string, Alert>> = {
  "above 3": alertOf(),
  "above 3, no hysteresis": alertOf({ hysteresis: none }),
  "above 3, no hysteresis, once a day": alertOf({ hysteresis: none, cooldownHours: 24 }),
  "above 3, and when it is over": alertOf({ recovery: true }),
  "above 3, quiet in Berlin": alertOf({ quietHours: berlin }),
  "below 2.90, quiet in New York, twice a day": alertOf({
    condition: below,
    hysteresis: { kind: "share", share: 0.02 },
    recovery: true,
    quietHours: newYork,
    cooldownHours: 12,
  }),
  "5 % in a day": alertOf({ condition: moves }),
  "5 % in a day, once a day, quiet in Berlin": alertOf({
    condition: moves,
    cooldownHours: 24,
    quietHours: berlin,
  }),
  "above 3, once": alertOf({ repeat: "once" }),
  "above 3, until July": alertOf({ expiresAt: instant("2026-07-01T00:00:00Z") }),
};

describe("a year of hourly prices", () => {
  const counts = Object.entries(orders).map(([name, alert]) => {
    const watcher = watch(alert, start);
    const seen = observe(watcher, yearOf(1));
    return { name, alert, seen, count: watcher.messages.length };
  });

  it("brings so many messages", () => {
    expect(Object.fromEntries(counts.map(({ name, count }) => [name, count]))).toMatchInlineSnapshot(`
      {
        "5 % in a day": 350,
        "5 % in a day, once a day, quiet in Berlin": 241,
        "above 3": 37,
        "above 3, and when it is over": 74,
        "above 3, no hysteresis": 162,
        "above 3, no hysteresis, once a day": 95,
        "above 3, once": 1,
        "above 3, quiet in Berlin": 33,
        "above 3, until July": 18,
        "below 2.90, quiet in New York, twice a day": 75,
      }
    `);
  });

  it.each(counts)("keeps every rule: $name", ({ alert, seen }) => {
    expect(faultsOf(alert, seen)).toEqual([]);
  });

  it.each([2, 3])("keeps every rule in another year: %i", (seed) => {
    const year = yearOf(seed);
    for (const alert of Object.values(orders))
      expect(faultsOf(alert, observe(watch(alert, start), year))).toEqual([]);
  });
});

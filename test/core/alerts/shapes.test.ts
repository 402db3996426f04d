import { describe, expect, it } from "vitest";
import { alertShape, stateShape } from "../../../core/alerts/shapes.ts";
import { newState, type AlertState } from "../../../core/alerts/state.ts";
import { alertOf, noon } from "./watcher.ts";

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const quietHours = { from: "22:00", to: "07:00", timeZone: "Asia/Calcutta" };
const share = { kind: "share", share: 0.1 } as const;

describe("an alert as it is kept", () => {
  it.each([
    alertOf(),
    alertOf({ target: { channel: "1", thread: "2" }, expiresAt: noon, snoozedUntil: noon, quietHours }),
    alertOf({ condition: { kind: "moves", direction: "up", share: 0.05, withinHours: 24 } }),
    alertOf({ figure: "profit:a@rig:b", condition: { kind: "sign", turns: "negative" } }),
    alertOf({ figure: "network-lead:a@rig:b", condition: { kind: "better", usdPerDay: 1, forHours: 6 } }),
    alertOf({ figure: "provider:akash1x", condition: { kind: "presence", turns: "offline" } }),
    alertOf({ figure: "gpu-price:akash:rtx4090" }),
    alertOf({ figure: "power:de-lu", condition: { kind: "below", value: 0 } }),
  ])("comes back as it was: $figure $condition.kind", (alert) => {
    expect(alertShape.parse(throughJson(alert))).toEqual(alert);
  });

  it.each([
    ["a figure that nobody knows", { figure: "weather:berlin" }],
    ["a figure without a name", { figure: "token:" }],
    ["a price on a network that is not named", { figure: "gpu-price:rtx4090" }],
    ["a condition of another figure", { condition: { kind: "presence", turns: "offline" } }],
    ["a share of zero as a distance", { condition: { kind: "above", value: 0 }, hysteresis: share }],
    ["a negative distance", { hysteresis: { kind: "absolute", by: -1 } }],
    ["a negative cooldown", { cooldownHours: -1 }],
    ["a move that is none", { condition: { kind: "moves", direction: "up", share: 0, withinHours: 24 } }],
    [
      "a window of more than a week",
      { condition: { kind: "moves", direction: "up", share: 1, withinHours: 169 } },
    ],
    ["quiet hours around the clock", { quietHours: { ...quietHours, from: "07:00" } }],
    ["a time that is none", { quietHours: { ...quietHours, from: "24:00" } }],
    ["a time zone that is none", { quietHours: { ...quietHours, timeZone: "Mars/Base" } }],
    ["an offset", { quietHours: { ...quietHours, timeZone: "+02:00" } }],
    ["an expiry that is no time", { expiresAt: "tomorrow" }],
  ])("is refused with %s", (_, of) => {
    expect(alertShape.safeParse({ ...(throughJson(alertOf()) as object), ...of }).success).toBe(false);
  });

  it("may have no distance at all from zero", () => {
    const none = { kind: "share", share: 0 } as const;
    expect(
      alertShape.safeParse(throughJson(alertOf({ hysteresis: none, condition: { kind: "above", value: 0 } })))
        .success,
    ).toBe(true);
  });
});

describe("the state of an alert as it is kept", () => {
  const event = { kind: "fired", value: 3, at: noon, since: noon, from: { value: 2, at: noon } } as const;
  const states: readonly AlertState[] = [
    newState,
    { phase: "armed", asOf: noon },
    { phase: "armed", asOf: noon, since: noon, sentAt: noon, triedAt: noon, anchor: noon },
    { phase: "beyond", asOf: noon, told: false },
    {
      phase: "due",
      asOf: noon,
      event,
      offered: true,
      sentAt: Temporal.Instant.from("2026-11-26T12:00:00.123456789Z"),
    },
  ];

  it.each(states)("comes back as it was: $phase", (state) => {
    expect(stateShape.parse(throughJson(state))).toEqual(state);
  });

  it("is refused where it is none", () => {
    expect(stateShape.safeParse({ phase: "due", asOf: noon.toString(), offered: true }).success).toBe(false);
    expect(stateShape.safeParse({ phase: "asleep" }).success).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import type { AlertOrder } from "../../../core/alerts/order.ts";
import { eventKeyOf, newState, type AlertState } from "../../../core/alerts/state.ts";
import { tellingOf } from "../../../core/alerts/telling.ts";
import { alertOf, noon } from "./watcher.ts";

const event = { kind: "fired", value: 3, at: noon, since: noon } as const;
const due: AlertState = { phase: "due", event, offered: true, asOf: noon };
const order: AlertOrder = {
  ...alertOf({ cooldownHours: 6, quietHours: { from: "22:00", to: "07:00", timeZone: "UTC" } }),
  shared: false,
  language: "en",
  currency: "USD",
  timeZone: "UTC",
  createdAt: noon,
};
const key = eventKeyOf(event);

describe("a message about an event", () => {
  it("tells it as long as it is the one that is due", () => {
    expect(tellingOf({ order, state: due }, key, noon)).toEqual({ kind: "told", order, event });
  });

  it.each([
    ["its alert was removed", undefined, noon, "removed"],
    [
      "its alert was paused",
      { order: { ...order, paused: { reason: "asked", at: noon } }, state: due },
      noon,
      "paused",
    ],
    ["nothing is due any more", { order, state: newState }, noon, "over"],
    [
      "another event is due",
      { order, state: { ...due, event: { ...event, at: noon.add({ hours: 1 }) } } },
      noon,
      "over",
    ],
    ["quiet hours have begun", { order, state: due }, noon.add({ hours: 10 }), "held"],
    [
      "it is snoozed",
      { order: { ...order, snoozedUntil: noon.add({ hours: 1 }) }, state: due },
      noon,
      "held",
    ],
    [
      "another message went out",
      { order, state: { ...due, sentAt: noon.subtract({ hours: 1 }) } },
      noon,
      "held",
    ],
    [
      "another message was tried in vain",
      { order, state: { ...due, triedAt: noon.subtract({ hours: 1 }) } },
      noon,
      "held",
    ],
  ] as const)("is needless once %s", (_what, kept, now, reason) => {
    expect(tellingOf(kept, key, now)).toEqual({ kind: "needless", reason });
  });
});

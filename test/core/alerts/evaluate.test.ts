import { describe, expect, it } from "vitest";
import type { Alert } from "../../../core/alerts/alert.ts";
import { evaluate } from "../../../core/alerts/evaluate.ts";
import { isOver, missed, newState, sent } from "../../../core/alerts/state.ts";
import { alertOf, instant, noon, told, watch } from "./watcher.ts";

const hour = 60;

describe("an alert on a price", () => {
  it("tells once that the price got above a value, and again only after it came back far enough", () => {
    const values = [2.8, 2.99, 3, 3.2, 2.95, 3.1, 2.9, 3.1, 2.89, 2.99, 3.01, 3.5];
    expect(told(watch(alertOf()), 5, values)).toBe("- - fired - - - - - - - fired -");
  });

  it("tells that the price got below a value", () => {
    const below = alertOf({
      condition: { kind: "below", value: 3 },
      hysteresis: { kind: "share", share: 0.1 },
    });
    expect(told(watch(below), 5, [3.5, 3.01, 3, 2.5, 3.2, 2.9, 3.3, 2.9, 3.31, 2.9])).toBe(
      "- - fired - - - - - - fired",
    );
  });

  it("says nothing where it was so from the start, until it came back and got there again", () => {
    expect(told(watch(alertOf()), 5, [3.4, 3.5, 2.95, 3.4, 2.8, 3.1])).toBe("- - - - - fired");
  });

  it("counts a share of the threshold as a distance below zero too", () => {
    const cheap = alertOf({
      figure: "power:de-lu",
      condition: { kind: "below", value: -0.1 },
      hysteresis: { kind: "share", share: 0.5 },
    });
    expect(told(watch(cheap), 5, [0.1, -0.1, -0.06, -0.2, -0.04, -0.1])).toBe("- fired - - - fired");
  });

  it("tells the reading that it fired on", () => {
    const watcher = watch(alertOf());
    told(watcher, 5, [2, 3.25]);
    const at = noon.add({ minutes: 10 });
    expect(watcher.messages).toEqual([{ kind: "fired", value: 3.25, at, since: at, sentAt: at }]);
  });

  it("tells that the price came back where that was asked for, once behind the hysteresis", () => {
    const values = [2, 3, 2.95, 3, 2.9, 2.89, 2.5, 3, 2];
    expect(told(watch(alertOf({ recovery: true })), 5, values)).toBe(
      "- fired - - - recovered - fired recovered",
    );
  });

  it("does not tell that what nobody was told of is over", () => {
    expect(told(watch(alertOf({ recovery: true })), 5, [3.5, 2])).toBe("- -");
  });

  it("is over after one message where it is for once, or after the one that it is back", () => {
    const once = watch(alertOf({ repeat: "once" }));
    expect(told(once, 5, [2, 3, 2, 3, 2])).toBe("- fired - - -");
    expect(isOver(once.alert, once.state, once.now)).toBe(true);
    const both = watch(alertOf({ repeat: "once", recovery: true }));
    expect(told(both, 5, [2, 3])).toBe("- fired");
    expect(isOver(both.alert, both.state, both.now)).toBe(false);
    expect(told(both, 5, [2, 3, 2])).toBe("recovered - -");
    expect(isOver(both.alert, both.state, both.now)).toBe(true);
  });
});

describe("an alert on a move", () => {
  const moves = (
    of: Partial<Extract<Alert["condition"], { kind: "moves" }>> = {},
    rest: Partial<Alert> = {},
  ) =>
    alertOf({
      condition: { kind: "moves", direction: "either", share: 0.05, withinHours: 24, ...of },
      ...rest,
    });

  it("tells of 5 % from the lowest or the highest within the window, and from where", () => {
    const watcher = watch(moves());
    expect(told(watcher, hour, [100, 98, 101, 102.9])).toBe("- - - fired");
    expect(watcher.messages[0]).toMatchObject({
      value: 102.9,
      from: { value: 98, at: noon.add({ hours: 2 }) },
    });
    expect(told(watch(moves()), hour, [100, 104, 102, 98.8])).toBe("- - - fired");
  });

  it("counts the next move from the last message", () => {
    expect(told(watch(moves()), hour, [100, 105, 106, 110, 110.25, 105, 104.7])).toBe(
      "- fired - - fired - fired",
    );
  });

  it("forgets what is longer ago than the window, and what was before it was asked for", () => {
    expect(told(watch(moves({ withinHours: 2 })), hour, [100, 102, 104, 106])).toBe("- - - -");
    expect(told(watch(moves({ withinHours: 3 })), hour, [100, 102, 104, 106])).toBe("- - - fired");
  });

  it("tells only of the direction that was asked for", () => {
    expect(told(watch(moves({ direction: "up" })), hour, [100, 90, 94, 95])).toBe("- - - fired");
    expect(told(watch(moves({ direction: "down" })), hour, [100, 110, 106, 104])).toBe("- - - fired");
  });

  it("knows no share of what is not above zero", () => {
    const power = moves({ direction: "up" }, { figure: "power:de-lu" });
    expect(told(watch(power), hour, [-0.1, 0, 0.2, 0.21])).toBe("- - - fired");
  });

  it("has no way back to tell of, and is over after one message where it is for once", () => {
    const once = watch(moves({}, { repeat: "once", recovery: true }));
    expect(told(once, hour, [100, 106, 100, 106])).toBe("- fired - -");
    expect(isOver(once.alert, once.state, once.now)).toBe(true);
  });

  it("cannot be told without the course of the figure", () => {
    const reading = { value: 200, at: noon };
    expect(evaluate(moves(), newState, reading, noon)).toEqual({ state: newState });
  });
});

describe("an alert on the profit of a rig", () => {
  const loss = alertOf({
    figure: "profit:telegram:user:5@rig:home",
    condition: { kind: "sign", turns: "negative" },
    hysteresis: { kind: "absolute", by: 0.2 },
    recovery: true,
  });

  it("tells of the loss and of the profit, and of nothing in between", () => {
    expect(told(watch(loss), hour, [1, 0, -0.01, -0.1, 0.1, -0.1, 0.2, 0])).toBe(
      "- - fired - - - recovered -",
    );
  });

  it("tells that a rig which lost money earns some", () => {
    const gain: Alert = { ...loss, condition: { kind: "sign", turns: "positive" } };
    expect(told(watch(gain), hour, [-1, 0, 0.01, -0.1, -0.2])).toBe("- - fired - recovered");
  });
});

describe("an alert on another network that is better", () => {
  const better = alertOf({
    figure: "network-lead:telegram:user:5@rig:home",
    condition: { kind: "better", usdPerDay: 0.5, forHours: 3 },
    hysteresis: { kind: "absolute", by: 0.1 },
    recovery: true,
  });

  it("tells of it after the hours, and since when", () => {
    const watcher = watch(better);
    expect(told(watcher, hour, [0.2, 0.6, 0.7, 0.8, 0.5, 0.6])).toBe("- - - - fired -");
    expect(watcher.messages[0]?.since).toEqual(noon.add({ hours: 2 }));
    expect(told(watcher, hour, [0.4, 0.3])).toBe("- recovered");
  });

  it("begins to count when it is asked for", () => {
    expect(told(watch(better), hour, [0.9, 0.9, 0.9, 0.9])).toBe("- - - fired");
  });

  it("begins anew when the other network falls back, not when it only wavers", () => {
    expect(told(watch(better), hour, [0.6, 0.6, 0.3, 0.6, 0.6, 0.6, 0.6])).toBe("- - - - - - fired");
    expect(told(watch(better), hour, [0.6, 0.45, 0.45, 0.45, 0.6])).toBe("- - - - fired");
  });

  it("begins anew after a time of which nobody knows", () => {
    expect(told(watch(better), hour, [0.6, 0.6, { value: null }, { value: null }, 0.6, 0.6, 0.6, 0.6])).toBe(
      "- - - - - - - fired",
    );
  });
});

describe("an alert on a provider", () => {
  const offline = alertOf({
    figure: "provider:akash1x",
    condition: { kind: "presence", turns: "offline" },
    recovery: true,
  });

  it("tells that it is offline, and that it is online again", () => {
    expect(told(watch(offline), 15, [1, 1, 0, 0, 1, 1, 0])).toBe("- - fired - recovered - fired");
  });

  it("tells that one which was offline is online", () => {
    const online: Alert = { ...offline, condition: { kind: "presence", turns: "online" }, recovery: false };
    expect(told(watch(online), 15, [0, 1, 1, 0, 1])).toBe("- fired - - fired");
  });
});

describe("a reading", () => {
  it.each([
    ["unknown", { value: null }],
    ["no number", { value: Number.NaN }],
    ["old", { value: 4, oldHours: 1.01 }],
    ["of the future", { value: 4, oldHours: -0.1 }],
  ])("changes nothing where it is %s", (_, reading) => {
    for (const values of [[], [2], [2, 3.5]]) {
      const watcher = watch(alertOf({ recovery: true }));
      told(watcher, 5, values);
      const before = watcher.state;
      expect(told(watcher, 5, [reading])).toBe("-");
      expect(watcher.state).toBe(before);
    }
  });

  it("counts until it is old", () => {
    expect(told(watch(alertOf()), 5, [2, { value: 3, oldHours: 1 }])).toBe("- -");
    expect(told(watch(alertOf()), 5, [2])).toBe("-");
    expect(told(watch(alertOf()), 70, [2, { value: 3, oldHours: 1 }])).toBe("- fired");
  });

  it("changes nothing where a newer one was seen", () => {
    const watcher = watch(alertOf());
    told(watcher, 5, [2, 3]);
    const { alert, state, now } = watcher;
    expect(evaluate(alert, state, { value: 2, at: now.subtract({ minutes: 1 }) }, now).state).toBe(state);
    expect(evaluate(alert, state, { value: 2, at: now }, now).state).not.toBe(state);
    expect(told(watch(alertOf()), 5, [2, 2, { value: 3, oldHours: 0.15 }])).toBe("- - -");
  });
});

describe("a message", () => {
  it("stays due until it was sent, whatever the price does, and says the same", () => {
    const watcher = watch(alertOf());
    const canSend = false;
    expect(told(watcher, 5, [2, { value: 3, canSend }])).toBe("- fired");
    const failed = [2, 3.5, null].map((value) => ({ value, canSend }));
    expect(told(watcher, 5, failed)).toBe("fired fired fired");
    expect(told(watcher, 5, [2, 2, 3.2])).toBe("fired - fired");
    expect(watcher.messages.map(({ value }) => value)).toEqual([3, 3.2]);
  });

  it("comes at most once in a cooldown; what fires within it comes after it if it is still true", () => {
    const watcher = watch(alertOf({ cooldownHours: 1, recovery: true }));
    expect(told(watcher, 20, [2, 3, 2, 2, 2])).toBe("- fired - - recovered");
    expect(told(watcher, 20, [3.1, 3.2, 3.3])).toBe("- - fired");
    expect(watcher.messages.at(-1)).toMatchObject({
      value: 3.3,
      since: watcher.now.subtract({ minutes: 40 }),
    });
    expect(told(watcher, 20, [2, 3, 3, 3, 2])).toBe("- - - - recovered");
  });

  it("may have a cooldown of half an hour", () => {
    expect(told(watch(alertOf({ cooldownHours: 0.5 })), 10, [2, 3, 2, 3, 3])).toBe("- fired - - fired");
  });

  it("counts the cooldown from when it was sent, also where it was dropped on its way", () => {
    const at = noon.add({ hours: 1 });
    const armed = sent({ phase: "armed", asOf: noon }, at);
    expect(armed).toEqual({ phase: "armed", asOf: noon, sentAt: at });
    expect(sent(newState, at)).toBe(newState);
  });

  it("is not consumed by a message that was tried in vain, which counts for the cooldown", () => {
    const watcher = watch(alertOf({ repeat: "once", cooldownHours: 1 }));
    const failed = { value: 3, canSend: false };
    expect(told(watcher, 10, [2, failed])).toBe("- fired");
    watcher.state = missed(watcher.state, watcher.now);
    expect(told(watcher, 10, [3, 2, { value: 3, restarts: true }, 3, 3])).toBe("- - - - -");
    expect(told(watcher, 10, [3])).toBe("fired");
    expect(isOver(watcher.alert, watcher.state, watcher.now)).toBe(true);
  });

  it("waits until it is no longer snoozed, and is dropped if it is no longer true", () => {
    const snoozed = alertOf({ snoozedUntil: noon.add({ hours: 2 }) });
    expect(told(watch(snoozed), 30, [2, 3, 3, 3.1, 3.2])).toBe("- - - fired -");
    expect(told(watch(snoozed), 30, [2, 3, 3, 2.95, 3, 3])).toBe("- - - - fired -");
  });

  it("does not go out any more for what happens after the expiry, but does for what happened before", () => {
    const expiresAt = noon.add({ hours: 2 });
    expect(told(watch(alertOf({ expiresAt })), 30, [2, 2, 2, 3])).toBe("- - - -");
    const held = watch(alertOf({ expiresAt, snoozedUntil: noon.add({ hours: 3 }) }));
    expect(told(held, 30, [2, 3, 3, 3, 3, 3, 3])).toBe("- - - - - fired -");
    expect(isOver(held.alert, held.state, held.now)).toBe(true);
    const unsent = watch(alertOf({ expiresAt }));
    const failed = [3, 2, 2, 2].map((value) => ({ value, canSend: false }));
    expect(told(unsent, 30, [2, ...failed])).toBe("- fired fired fired fired");
    expect(isOver(unsent.alert, unsent.state, unsent.now)).toBe(false);
    expect(told(unsent, 30, [2, 3])).toBe("fired -");
  });
});

describe("quiet hours", () => {
  const quietHours = { from: "22:00", to: "07:00", timeZone: "Europe/Berlin" };
  const evening = instant("2026-11-26T20:30:00Z");

  it("hold a message back until they end", () => {
    const watcher = watch(alertOf({ quietHours }), evening);
    expect(told(watcher, 30, [2, 3, 3.1])).toBe("- - -");
    expect(told(watcher, 60, [3, 3, 3, 3, 3, 3, 3])).toBe("- - - - - - -");
    expect(watcher.tick(60, 3.3)).toEqual({
      kind: "fired",
      value: 3.3,
      at: instant("2026-11-27T06:00:00Z"),
      since: instant("2026-11-26T21:30:00Z"),
    });
  });

  it("drop what is no longer true by then, as if nothing had happened", () => {
    const watcher = watch(alertOf({ quietHours }), evening);
    expect(told(watcher, 30, [2, 3, 2])).toBe("- - -");
    expect(told(watcher, 600, [2, 3])).toBe("- fired");
    const wavering = watch(alertOf({ quietHours }), evening);
    expect(told(wavering, 30, [2, 3])).toBe("- -");
    expect(told(wavering, 600, [2.95, 3])).toBe("- fired");
  });

  it("tell since when it has been true, if it was not for a while", () => {
    const watcher = watch(alertOf({ quietHours }), evening);
    expect(told(watcher, 60, [2, 3, 2, 3])).toBe("- - - -");
    expect(watcher.tick(600, 3)?.since).toEqual(evening.add({ hours: 4 }));
  });

  it("drop that another network is better where it was not all the time", () => {
    const better = alertOf({
      figure: "network-lead:telegram:user:5@rig:home",
      condition: { kind: "better", usdPerDay: 0.5, forHours: 2 },
      quietHours,
    });
    const night = [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6];
    expect(told(watch(better, evening), 60, [...night, 0.2, 0.6, 0.6, 0.6])).toBe(
      "- - - - - - - - - - - fired",
    );
    const wavering = watch(better, evening.add({ minutes: 30 }));
    expect(told(wavering, 60, [...night, 0.45, 0.6])).toBe("- - - - - - - - - fired");
    expect(wavering.messages[0]?.since).toEqual(evening.add({ minutes: 90 }));
  });

  it("wait for a price that is known", () => {
    const watcher = watch(alertOf({ quietHours }), evening);
    expect(told(watcher, 30, [2, 3])).toBe("- -");
    expect(told(watcher, 600, [{ value: null }, { value: 3, oldHours: 5 }])).toBe("- -");
    expect(told(watcher, 60, [3])).toBe("fired");
  });

  it("also hold back what could not be sent before they began", () => {
    const watcher = watch(alertOf({ quietHours }), evening);
    const failed = { value: 3, canSend: false };
    expect(told(watcher, 5, [2, failed, failed])).toBe("- fired fired");
    expect(told(watcher, 60, [failed, failed])).toBe("- -");
    expect(told(watcher, 600, [3])).toBe("fired");
    const over = watch(alertOf({ quietHours }), evening);
    expect(told(over, 10, [2, failed, failed])).toBe("- fired -");
    expect(told(over, 600, [2])).toBe("-");
  });

  it("hold back that it is over, and drop that if it begins again", () => {
    const provider = alertOf({
      figure: "provider:akash1x",
      condition: { kind: "presence", turns: "offline" },
      recovery: true,
      quietHours,
    });
    const watcher = watch(provider, evening);
    expect(told(watcher, 10, [1, 0])).toBe("- fired");
    expect(told(watcher, 60, [1, 0, 1])).toBe("- - -");
    expect(told(watcher, 600, [1])).toBe("recovered");
    const still = watch(provider, evening);
    expect(told(still, 10, [1, 0])).toBe("- fired");
    expect(told(still, 60, [1, 0])).toBe("- -");
    expect(told(still, 600, [0, 1])).toBe("- recovered");
  });
});

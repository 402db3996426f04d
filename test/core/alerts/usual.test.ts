import { describe, expect, it } from "vitest";
import type { Condition, FigureKey } from "../../../core/alerts/alert.ts";
import { usualOf } from "../../../core/alerts/usual.ts";

const profit: FigureKey = "profit:discord:user:1@rig:garage";
const lead: FigureKey = "network-lead:discord:user:1@rig:garage";

const loss: Condition = { kind: "sign", turns: "negative" };
const offline: Condition = { kind: "presence", turns: "offline" };
const none = { kind: "absolute", by: 0 };
const tenCents = { kind: "absolute", by: 0.1 };
const share = (of: number) => ({ kind: "share", share: of });

const cases: readonly (readonly [what: string, FigureKey, Condition, hysteresis: unknown])[] = [
  ["a token's price back by a hundredth", "token:akt", { kind: "above", value: 3 }, share(0.01)],
  [
    "a GPU's price back by a hundredth",
    "gpu-price:clore:rtx4090",
    { kind: "below", value: 0.4 },
    share(0.01),
  ],
  ["a price of nothing, of which there is no share", "token:akt", { kind: "below", value: 0 }, none],
  ["a machine's profit back by ten cents", profit, { kind: "below", value: 2 }, tenCents],
  [
    "dear power back by a twentieth",
    "power:FR",
    { kind: "above", value: 0.3 },
    { kind: "absolute", by: 0.015 },
  ],
  ["negative power, too", "power:FR", { kind: "below", value: -0.3 }, { kind: "absolute", by: 0.015 }],
  [
    "cheap power by half a cent at least",
    "power:FR",
    { kind: "below", value: 0.02 },
    { kind: "absolute", by: 0.005 },
  ],
  ["a loss back by ten cents", profit, loss, tenCents],
  ["a lead by a fifth of it", lead, { kind: "better", usdPerDay: 1, forHours: 6 }, share(0.2)],
  ["any lead by ten cents", lead, { kind: "better", usdPerDay: 0, forHours: 6 }, tenCents],
  [
    "a move, which ends by itself",
    "token:akt",
    { kind: "moves", direction: "either", share: 0.05, withinHours: 24 },
    none,
  ],
  ["a provider, which is there or not", "provider:akash1abc", offline, none],
];

describe("how an alert behaves where nobody said it", () => {
  it.each(cases)("is over only with %s", (_, figure, condition, hysteresis) => {
    expect(usualOf(figure, condition).hysteresis).toEqual(hysteresis);
  });

  it("comes every time, at most once in six hours, and does not tell when it is over", () => {
    expect(usualOf("token:akt", { kind: "above", value: 3 })).toMatchObject({
      repeat: "every",
      recovery: false,
      cooldownHours: 6,
    });
  });

  it("tells when a loss is over, and when a provider is back, of which it may tell every hour", () => {
    expect(usualOf(profit, loss)).toMatchObject({ recovery: true, cooldownHours: 6 });
    expect(usualOf("provider:akash1abc", offline)).toMatchObject({
      recovery: true,
      cooldownHours: 1,
    });
  });
});

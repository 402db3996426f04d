import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOutdated, whatNext, type Step } from "../../../bot/digests/settle.ts";
import type { SendOutcome } from "../../../bot/platform.ts";
import type { Delivery } from "../../../core/storage/outbox.ts";

const now = Temporal.Instant.from("2026-11-25T07:31:00Z");
const delivery: Delivery = {
  id: "0b2f7a1e-0000-5000-8000-000000000000",
  subscription: "s1",
  platform: "telegram",
  target: { channel: "1" },
  date: Temporal.PlainDate.from("2026-11-25"),
  due: Temporal.Instant.from("2026-11-25T07:30:00Z"),
  sendAt: Temporal.Instant.from("2026-11-25T07:30:00Z"),
  attempts: 0,
  message: "{}",
  publish: false,
};
const later = { kind: "later", at: now.add({ seconds: 5 }), reason: "busy" } as const;

const table: readonly [told: string, SendOutcome, Step][] = [
  ["sent", { kind: "sent", messageId: "7" }, { kind: "sent", messageId: "7", threadGone: false }],
  ["the place is gone", { kind: "gone", reason: "r" }, { kind: "remove", reason: "r" }],
  ["we may not", { kind: "forbidden", reason: "r" }, { kind: "pause", reason: "r" }],
  ["the chat has moved", { kind: "moved", to: "-100" }, { kind: "move", to: "-100" }],
  [
    "the whole token is to wait",
    { ...later, wholeToken: true },
    { kind: "hold", until: later.at, reason: "busy" },
  ],
  [
    "nobody knows whether it arrived",
    { kind: "unknown", reason: "r" },
    { kind: "bury", letter: "uncertain", reason: "r", isBug: false },
  ],
  [
    "what we sent is wrong",
    { kind: "rejected", reason: "r" },
    { kind: "bury", letter: "undelivered", reason: "r", isBug: true },
  ],
  ["the token is no good", { kind: "stop", reason: "r" }, { kind: "stop", reason: "r" }],
];

describe("what follows on a try to send", () => {
  it.each(table)("is laid down where %s", (_told, outcome, step) => {
    expect(whatNext(outcome, delivery, now)).toEqual(step);
  });

  it.each([
    [0, 30],
    [1, 300],
    [2, 1_800],
    [3, 10_800],
  ])("is another one after %i failures, %i seconds later or a little more", (attempts, seconds) => {
    const step = whatNext({ ...later, wholeToken: false }, { ...delivery, attempts }, now);
    expect(waitOf(step) / seconds).toSatisfy((share: number) => share >= 1 && share <= 1.25);
  });

  it("is the end after five failures", () => {
    const step = whatNext({ ...later, wholeToken: false }, { ...delivery, attempts: 4 }, now);
    expect(step).toEqual({ kind: "bury", letter: "undelivered", reason: "busy", isBug: false });
  });

  it("is the end where it would be outdated by then", () => {
    const at = delivery.due.add({ hours: 20, seconds: 1 });
    expect(whatNext({ ...later, at, wholeToken: false }, delivery, now).kind).toBe("bury");
  });

  it("is not before the platform wants it", () => {
    const at = now.add({ minutes: 50 });
    expect(waitOf(whatNext({ ...later, at, wholeToken: false }, delivery, now))).toBe(3_000);
  });

  it("is spread where many failed in the same moment, and always the same for one", () => {
    const idOf = fc.uuid();
    fc.assert(
      fc.property(fc.uniqueArray(idOf, { minLength: 20, maxLength: 20 }), (ids) => {
        const waits = ids.map((id) =>
          waitOf(whatNext({ ...later, wholeToken: false }, { ...delivery, id }, now)),
        );
        expect(new Set(waits).size).toBeGreaterThan(15);
      }),
    );
  });
});

describe("a message that waited", () => {
  it("is outdated after twenty hours", () => {
    const waited = [20 * 60, 20 * 60 + 1].map((minutes) =>
      isOutdated(delivery.sendAt, delivery.sendAt.add({ minutes })),
    );
    expect(waited).toEqual([false, true]);
  });
});

const waitOf = (step: Step): number =>
  step.kind === "again" ? (step.at.epochMilliseconds - now.epochMilliseconds) / 1000 : NaN;

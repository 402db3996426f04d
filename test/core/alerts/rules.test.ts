import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allAlerts, levelAlerts, starts, walks } from "./arbitraries.ts";
import { faultsOf, isQuietAt, levelOf, observe } from "./rules.ts";
import { watch } from "./watcher.ts";

describe("alerts over any course of a figure", () => {
  it("keep to the cooldown, the quiet hours, the hysteresis and the truth, and lose nothing", () => {
    fc.assert(
      fc.property(allAlerts, starts, walks, (alert, start, walk) => {
        expect(faultsOf(alert, observe(watch(alert, start), walk))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("keep to a snooze and an expiry", () => {
    const hours = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(levelAlerts, starts, walks, hours, hours, (plain, start, walk, snooze, expiry) => {
        const alert = {
          ...plain,
          snoozedUntil: start.add({ hours: snooze }),
          expiresAt: start.add({ hours: expiry }),
        };
        expect(faultsOf(alert, observe(watch(alert, start), walk))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("go on after a restart as if there had been none", () => {
    fc.assert(
      fc.property(allAlerts, starts, walks, (alert, start, walk) => {
        const [steady, shaken] = [watch(alert, start), watch(alert, start)];
        observe(
          steady,
          walk.map((tick) => ({ ...tick, restarts: false })),
        );
        observe(
          shaken,
          walk.map((tick) => ({ ...tick, restarts: true })),
        );
        expect(shaken.messages).toEqual(steady.messages);
        expect(shaken.state).toEqual(steady.state);
      }),
      { numRuns: 200 },
    );
  });

  it("fire where a trigger with hysteresis does when nothing holds them back", () => {
    fc.assert(
      fc.property(levelAlerts, walks, (plain, walk) => {
        const alert = { ...plain, repeat: "every" as const, cooldownHours: 0, quietHours: undefined };
        const seen = observe(
          watch(alert),
          walk.map((tick) => ({ ...tick, canSend: true })),
        );
        const { holds, isBack } = levelOf(alert);
        let isBeyond: boolean | undefined;
        let isTold = false;
        const expected = seen.map(({ value }) => {
          if (value === null || (isBeyond === undefined ? false : isBeyond ? !isBack(value) : !holds(value)))
            return undefined;
          const isFirst = isBeyond === undefined;
          isBeyond = isFirst ? holds(value) : !isBeyond;
          if (isFirst) return undefined;
          const wasTold = isTold;
          isTold = isBeyond;
          if (isBeyond) return "fired";
          return alert.recovery && wasTold ? "recovered" : undefined;
        });
        expect(seen.map(({ event }) => event?.kind)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("leave nobody untold once nothing holds a message back", () => {
    fc.assert(
      fc.property(levelAlerts, starts, walks, (plain, start, walk) => {
        const alert = { ...plain, repeat: "every" as const };
        const watcher = watch(alert, start);
        const { holds, isBack } = levelOf(alert);
        let backAt: Temporal.Instant | undefined;
        for (const { minutes, value } of walk) {
          const isCool = (at: Temporal.Instant) =>
            watcher.now.since(at).total("minutes") + minutes >= alert.cooldownHours * 60;
          const isFree = watcher.messages.every(({ sentAt }) => isCool(sentAt));
          watcher.tick(minutes, { value });
          if (value !== null && isBack(value)) backAt = watcher.now;
          if (value === null || !holds(value) || !backAt || !isFree || isQuietAt(alert, watcher.now))
            continue;
          const { kind, sentAt } = watcher.messages.at(-1)!;
          expect(kind).toBe("fired");
          // Who is told when it is over may not have been told, and then has nothing new to be told.
          const isNew = alert.recovery || Temporal.Instant.compare(sentAt, backAt) > 0;
          expect(isNew).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

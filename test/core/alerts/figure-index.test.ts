import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Alert, FigureKey } from "../../../core/alerts/alert.ts";
import { follow, type Course } from "../../../core/alerts/course.ts";
import { evaluate } from "../../../core/alerts/evaluate.ts";
import { createAlertIndex } from "../../../core/alerts/figure-index.ts";
import { newState, sent, type AlertState } from "../../../core/alerts/state.ts";
import { allAlerts, starts, walks } from "./arbitraries.ts";
import { alertOf, noon } from "./watcher.ts";

const figure = "token:akt";

describe("alerts by their figures", () => {
  it("do what each of them does by itself, whatever happens", () => {
    const orders = fc.tuple(allAlerts, fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }));
    fc.assert(
      fc.property(
        fc.array(orders, { minLength: 1, maxLength: 25 }),
        starts,
        walks,
        (ordered, start, walk) => {
          const alerts = ordered.map(([alert, hours], at): Alert => {
            const expiresAt = hours === undefined ? undefined : start.add({ hours });
            return { ...alert, id: `a${at}`, figure, expiresAt };
          });
          const index = createAlertIndex();
          const states = new Map<string, AlertState>(alerts.map(({ id }) => [id, newState]));
          for (const alert of alerts) index.put(alert, newState, start);
          let course: Course | undefined;
          let now = start;
          for (const { minutes, value, oldHours, canSend } of walk) {
            now = now.add({ minutes });
            const at = now.subtract({ seconds: Math.round(oldHours * 3600) });
            course = follow(course, { value, at }, { figure, now });
            const reading = { value, at, course };
            const found = new Map(
              index.read(figure, reading, now).map((outcome) => [outcome.alert.id, outcome]),
            );
            for (const alert of alerts) {
              const before = states.get(alert.id)!;
              const { state, event } = evaluate(alert, before, reading, now);
              const outcome = found.get(alert.id);
              expect(outcome?.event).toEqual(event);
              expect(outcome?.isChanged ?? false).toBe(state !== before);
              expect(index.stateOf(alert.id)).toEqual(state);
              const next = event && canSend ? sent(state, now) : state;
              states.set(alert.id, next);
              if (next !== state) index.put(alert, next, now);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("tell that an alert is over until it is removed, also where it was when it came", () => {
    const index = createAlertIndex();
    const expiresAt = noon.add({ minutes: 10 });
    index.put(alertOf({ expiresAt }), newState, noon);
    const read = (minutes: number, value: number | null) => {
      const now = noon.add({ minutes });
      return index.read(figure, { value, at: now }, now).map(({ isOver }) => isOver);
    };
    expect([read(1, 2), read(9, 2), read(10, null), read(11, 3)]).toEqual([[false], [], [true], [true]]);
    index.remove("a1");
    index.remove("a1");
    expect(read(12, 3)).toEqual([]);
    index.put(alertOf({ expiresAt }), newState, noon.add({ minutes: 12 }));
    expect(read(13, 3)).toEqual([true]);
    index.remove("a1");
    expect(index.stateOf("a1")).toBeUndefined();
  });

  it("have nothing to do with another figure's reading", () => {
    const index = createAlertIndex();
    const other: FigureKey = "token:render";
    index.put(alertOf(), { phase: "armed", asOf: noon }, noon);
    index.put(alertOf({ id: "a2", figure: other }), { phase: "armed", asOf: noon }, noon);
    const outcomes = index.read(other, { value: 5, at: noon }, noon);
    expect(outcomes.map(({ alert, event }) => [alert.id, event?.kind])).toEqual([["a2", "fired"]]);
    expect(index.read("token:nobody", { value: 5, at: noon }, noon)).toEqual([]);
  });

  it("count moves of each from its own last message", () => {
    const index = createAlertIndex();
    const condition = { kind: "moves", direction: "up", share: 0.05, withinHours: 24 } as const;
    const anchors = [2, 0, 1].map((hours) => noon.add({ hours }));
    for (const anchor of anchors)
      index.put(
        alertOf({ id: anchor.toString(), condition }),
        { phase: "armed", asOf: anchor, anchor },
        anchors[0]!,
      );
    let course: Course | undefined;
    const read = [100, 104, 103, 106].map((value, hours) => {
      const at = noon.add({ hours });
      course = follow(course, { value, at }, { figure, now: at });
      return hours < 3 ? [] : index.read(figure, { value, at, course }, at).map(({ alert }) => alert.id);
    });
    expect(read.at(-1)).toEqual([noon.toString()]);
  });

  it("are found again where they were changed", () => {
    const index = createAlertIndex();
    const armed: AlertState = { phase: "armed", asOf: noon };
    index.put(alertOf(), armed, noon);
    index.put(alertOf({ condition: { kind: "above", value: 10 } }), armed, noon);
    const at = (value: number) => index.read(figure, { value, at: noon }, noon).length;
    expect([at(5), at(10)]).toEqual([0, 1]);
  });

  it("do not look at those for which a reading makes no difference", () => {
    const index = createAlertIndex();
    let looked = 0;
    for (let at = 0; at < 1_000; at += 1) {
      const alert = alertOf({ id: `a${at}`, condition: { kind: "above", value: at } });
      const counted = new Proxy(alert, {
        get(target, name, receiver): unknown {
          if (name === "repeat" || name === "expiresAt") looked += 1;
          return Reflect.get(target, name, receiver);
        },
      });
      index.put(counted, { phase: "armed", asOf: noon }, noon);
    }
    looked = 0;
    expect(index.read(figure, { value: 2.5, at: noon }, noon)).toHaveLength(3);
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(30);
  });
});

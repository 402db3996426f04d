import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureKeyOf, watchableOf, type Watchable } from "../../../core/alerts/figure-keys.ts";

const owner = "discord:user:80351110224678912";

const keys: readonly (readonly [key: string, what: Watchable])[] = [
  ["token:akt", { kind: "token", token: "akt" }],
  [`profit:${owner}@rig:garage`, { kind: "profit", owner, rig: "garage" }],
  [`network-lead:${owner}@rig:garage`, { kind: "network-lead", owner, rig: "garage" }],
  [
    `network-lead:${owner}@network:akash@rig:garage`,
    { kind: "network-lead", owner, rig: "garage", network: "akash" },
  ],
  ["provider:akash1abc", { kind: "provider", address: "akash1abc" }],
  ["gpu-price:clore:rtx4090", { kind: "gpu-price", network: "clore", gpu: "rtx4090" }],
  ["power:DE-LU", { kind: "power", zone: "DE-LU" }],
  ["power:SE4/lowest/12", { kind: "power", zone: "SE4", ahead: { which: "lowest", hours: 12 } }],
  ["power:SE4/highest/6", { kind: "power", zone: "SE4", ahead: { which: "highest", hours: 6 } }],
];

describe("the key of a figure", () => {
  it.each(keys)("%s is kept as it always was, and read back", (key, what) => {
    expect(figureKeyOf(what)).toBe(key);
    expect(watchableOf(figureKeyOf(what))).toEqual(what);
  });

  it("is read back whatever a machine is called", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom("profit", "network-lead"), (rig, kind) => {
        const key = figureKeyOf({ kind, owner, rig });
        const what = watchableOf(key);
        // Capitals make no other machine.
        expect(what).toMatchObject({ kind, owner, rig: expect.stringMatching(/./s) });
        expect(figureKeyOf(what)).toBe(key);
      }),
    );
  });

  it.each(["profit:nobody's", "network-lead:"] as const)("%s is none: it names no machine", (key) => {
    expect(() => watchableOf(key)).toThrow(/no machine in (profit|network-lead)/);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLadder, type Rung } from "../../../core/alerts/ladder.ts";

describe("names by their heights", () => {
  it("are found up to a height and from it on, whatever came and went before", () => {
    const deed = fc.record({
      kind: fc.constantFrom("add", "add", "remove", "ask"),
      height: fc.integer({ min: -5, max: 5 }),
      at: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 120 }), (deeds) => {
        const ladder = createLadder();
        const known: Rung[] = [];
        for (const [number, { kind, height, at }] of deeds.entries()) {
          if (kind === "add") known.push(ladder.add(height, `n${number}`));
          if (kind === "remove" && known.length > 0) ladder.remove(known.splice(at % known.length, 1)[0]!);
          expect(ladder.isEmpty()).toBe(known.length === 0);
          if (kind !== "ask") continue;
          const ids = (isSo: (rung: Rung) => boolean) =>
            known
              .filter(isSo)
              .map(({ id }) => id)
              .sort();
          expect(ladder.upTo(height).toSorted()).toEqual(ids((rung) => rung.height <= height));
          expect(ladder.from(height).toSorted()).toEqual(ids((rung) => rung.height >= height));
        }
      }),
    );
  });
});

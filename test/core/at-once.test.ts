import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../core/at-once.ts";

describe("work for many", () => {
  it("is done for each, and for no more than so many at the same time", async () => {
    let busy = 0;
    let most = 0;
    const doubled = await atOnce([1, 2, 3, 4, 5, 6, 7], 3, async (one) => {
      busy += 1;
      most = Math.max(most, busy);
      await nextTurn();
      busy -= 1;
      return one * 2;
    });
    expect(doubled.toSorted((a, b) => a - b)).toEqual([2, 4, 6, 8, 10, 12, 14]);
    expect(most).toBe(3);
  });
});

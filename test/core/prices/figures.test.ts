import { describe, expect, it } from "vitest";
import { median } from "../../../core/prices/figures.ts";

describe("the median", () => {
  it.each([
    { figures: [3, 1, 20], middle: 3 },
    { figures: [4, 1, 2, 90], middle: 3 },
    { figures: [7], middle: 7 },
    { figures: [], middle: undefined },
  ])("of $figures is $middle", ({ figures, middle }) => {
    expect(median(figures)).toBe(middle);
  });
});

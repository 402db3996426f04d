import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixed, readable } from "../../../core/charts/mix.ts";
import { paletteOf } from "../../../core/charts/palette.ts";
import { themes } from "../../../core/charts/picture.ts";
import { blindnesses, contrast, difference, plainlyUnlike } from "./colours.ts";

/** WCAG 2.2: texts (1.4.3), and lines and bars (1.4.11). */
const least = { text: 4.5, line: 3 } as const;

/** The light ground leaves less room between two colours that both stand out from it. */
const leastStep = { dark: 1.5, light: 1.1 } as const;

describe.each(themes)("the colours of a %s picture", (theme) => {
  const palette = paletteOf(theme);
  const { background, text, mutedText, gain, loss, reference } = palette;

  it("have texts that are easy to read on its ground", () => {
    for (const colour of [text, mutedText])
      expect(contrast(colour, background)).toBeGreaterThanOrEqual(least.text);
  });

  it("have texts that are easy to read on the surface behind lines", () => {
    expect(contrast(text, laid(palette.gainSurface, background))).toBeGreaterThanOrEqual(least.text);
  });

  it("have lines and bars that stand out from its ground", () => {
    for (const colour of [gain, loss, reference])
      expect(contrast(colour, background)).toBeGreaterThanOrEqual(least.line);
  });

  it("differ in lightness where they mean gain and loss, for who sees no hue", () => {
    expect(contrast(gain, loss)).toBeGreaterThanOrEqual(leastStep[theme]);
  });

  it("are told apart", () => {
    for (const [one, other] of pairsOf([gain, loss, reference, background]))
      expect(difference(one, other)).toBeGreaterThan(plainlyUnlike);
  });

  it.each(blindnesses)("are told apart with %s", (kind) => {
    for (const [one, other] of pairsOf([gain, loss, reference, background]))
      expect(difference(one, other, kind)).toBeGreaterThan(plainlyUnlike);
  });
});

describe("the eyes that these tests look with", () => {
  it("see as the standards and the simulation say", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(difference("#000000", "#ffffff")).toBeCloseTo(100, 1);
    // A red and a green that are unlike for most, and alike for those without one kind of cones.
    for (const [red, green, kind] of [
      ["#a03a3a", "#5c5c3a", "protanopia"],
      ["#b04040", "#787840", "deuteranopia"],
    ] as const)
      expect(difference(red, green, kind)).toBeLessThan(difference(red, green) / 2);
  });
});

describe("a mixture", () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const colours = fc
    .tuple(channel, channel, channel)
    .map((each) => `#${each.map((value) => value.toString(16).padStart(2, "0")).join("")}`);

  it("is the first colour at nothing, the second at all, and goes from one to the other in between", () => {
    fc.assert(
      fc.property(colours, colours, (from, to) => {
        expect([mixed(from, to, 0), mixed(from, to, 1)]).toEqual([from, to]);
        const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => mixed(from, to, share));
        expect(steps.every((each) => /^#[0-9a-f]{6}$/u.test(each))).toBe(true);
        for (const at of [1, 3, 5]) {
          const values = steps.map((each) => Number.parseInt(each.slice(at, at + 2), 16));
          const rising = values.toSorted((a, b) => a - b);
          expect([rising, rising.toReversed()]).toContainEqual(values);
        }
      }),
    );
    expect(mixed("#000000", "#ff8000", 0.5)).toBe("#804000");
  });

  it("has the text that is easier to read on it", () => {
    fc.assert(
      fc.property(colours, fc.constantFrom(...themes), (on, theme) => {
        const palette = paletteOf(theme);
        const chosen = readable(on, palette);
        const other = chosen === palette.text ? palette.background : palette.text;
        expect([palette.text, palette.background]).toContain(chosen);
        expect(contrast(on, chosen)).toBeGreaterThanOrEqual(contrast(on, other));
      }),
    );
  });
});

const pairsOf = (colours: readonly string[]): readonly (readonly [string, string])[] =>
  colours.flatMap((one, at) => colours.slice(at + 1).map((other) => [one, other] as const));

/** A colour `#rrggbbaa` as it looks on a ground. */
function laid(colour: string, ground: string): string {
  const share = Number.parseInt(colour.slice(7), 16) / 255;
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [colour, ground].map((each) => Number.parseInt(each.slice(at, at + 2), 16));
    return Math.round(under! + (over! - under!) * share);
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

import { crc32 } from "node:zlib";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawOn } from "../../../core/charts/draw.ts";
import { themes, type DaysPicture } from "../../../core/charts/picture.ts";
import { encodeIndexed, type Pixels } from "../../../core/charts/png.ts";
import { openStage, size } from "../../../core/charts/stage.ts";
import { amountIn, dayIn, frameIn } from "./samples.ts";

describe("a PNG", () => {
  it("has its signature, the size of the picture, a palette, pixels and an end, each with its checksum", () => {
    const png = encodeIndexed(pixelsOf([red, blue, blue, red, red, blue], 3));
    expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
    const chunks = chunksOf(png);
    expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
    expect(chunks.every(({ isSound }) => isSound)).toBe(true);
    const [header, palette, , end] = chunks.map(({ data }) => data);
    expect([header!.readUInt32BE(0), header!.readUInt32BE(4)]).toEqual([3, 2]);
    // Eight bits, indexed, deflated, filtered by rows, not interlaced.
    expect([...header!.subarray(8)]).toEqual([8, 3, 0, 0, 0]);
    expect(palette).toHaveLength(6);
    expect(end).toHaveLength(0);
  });

  it("is the same for the same picture", () => {
    const pixels = pixelsOf([red, blue, blue, red], 2);
    expect(encodeIndexed(pixels).equals(encodeIndexed(structuredClone(pixels)))).toBe(true);
  });

  it("of a part of the memory is of that part only", async () => {
    const pixels = pixelsOf([red, blue, blue, red, red, red], 2);
    const part = { width: 2, height: 1, rgba: pixels.rgba.subarray(8, 16) };
    expect(await decoded(encodeIndexed(part))).toEqual([blue, red]);
  });
});

describe("a picture of few colours", () => {
  it("comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(pictures(256), async ({ colours, width }) => {
        expect(await decoded(encodeIndexed(pixelsOf(colours, width)))).toEqual(colours);
      }),
      { numRuns: 60 },
    );
  });

  it("may have as many as a palette holds", async () => {
    const colours = Array.from({ length: 256 }, (_, at) => colourOf((at >> 4) << 3, (at & 15) << 3, 0x40));
    const png = encodeIndexed(pixelsOf(colours, 16));
    expect(await decoded(png)).toEqual(colours);
    expect(chunksOf(png).find(({ type }) => type === "PLTE")!.data).toHaveLength(3 * 256);
  });

  it("may have rows that are the same, one after the other", async () => {
    const rows = fc.array(fc.constantFrom([red, blue, blue], [red, blue, red], [blue, blue, blue]), {
      minLength: 1,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        expect(await decoded(encodeIndexed(pixelsOf(given.flat(), 3)))).toEqual(given.flat());
      }),
      { numRuns: 40 },
    );
  });

  it("takes shades for one only where nobody sees it", async () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const shades = fc.array(fc.tuple(channel, channel, channel), { minLength: 1, maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(shades, async (given) => {
        const colours = given.map(([r, g, b]) => colourOf(r, g, b));
        const found = await decoded(encodeIndexed(pixelsOf(colours, 1)));
        expect(colours.filter((each, at) => farthest(each, found[at]!) > 7)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a picture of more colours than a palette holds", () => {
  const many = Array.from({ length: 1024 }, (_, at) => colourOf((at >> 5) << 3, (at & 31) << 3, 0x80));

  it("keeps those that are most of it", async () => {
    const usual = Array.from({ length: 200 }, (_, at) =>
      colourOf((at % 25) << 3, Math.floor(at / 25) << 3, 0),
    );
    const colours = [...many, ...usual, ...usual];
    const found = await decoded(encodeIndexed(pixelsOf(colours, 16)));
    expect(found.slice(many.length)).toEqual([...usual, ...usual]);
    expect(new Set(found).size).toBeLessThanOrEqual(256);
  });

  it("gives every other the nearest of those", async () => {
    const noise = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffff }), { minLength: 300, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(noise, async (colours) => {
        const png = encodeIndexed(pixelsOf(colours, colours.length));
        const found = await decoded(png);
        const kept = [...new Set(found)];
        // Shades that nobody tells apart share one place in the palette.
        const slack = 2 * Math.hypot(7, 7, 7);
        const isWorse = (each: number, at: number) =>
          distance(each, found[at]!) > slack + Math.min(...kept.map((other) => distance(each, other)));
        expect(colours.filter(isWorse)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it.each(themes)("as a %s chart has, is near to it everywhere", async (theme) => {
    const bars = Array.from({ length: 12 }, (_, at) => ({
      label: dayIn(at),
      value: at - 5,
      text: amountIn(at - 5),
    }));
    const given: DaysPicture = { kind: "days", ...frameIn(), bars };
    const { stage, picture } = openStage(given, theme);
    drawOn(stage, picture);
    const rgba = Uint8Array.from(stage.canvas.data());
    const found = await decoded(encodeIndexed({ ...size, rgba }));
    const differences = coloursOf(rgba).map((each, at) => farthest(each, found[at]!));
    expect(Math.max(...new Set(differences))).toBeLessThan(48);
    expect(differences.filter((each) => each > 7).length).toBeLessThan(differences.length / 1000);
  });
});

const colourOf = (red: number, green: number, blue: number): number => (red << 16) | (green << 8) | blue;
const [red, blue] = [colourOf(0xe6, 0x10, 0), colourOf(0, 0x72, 0xb2)];

const channelsOf = (colour: number): readonly number[] => [16, 8, 0].map((bits) => (colour >> bits) & 0xff);

/** Of the channels, that which differs most. */
const farthest = (one: number, other: number): number =>
  Math.max(...channelsOf(one).map((value, at) => Math.abs(value - channelsOf(other)[at]!)));

const distance = (one: number, other: number): number =>
  Math.hypot(...channelsOf(one).map((value, at) => value - channelsOf(other)[at]!));

/** An opaque picture of these pixels, row by row. */
const pixelsOf = (colours: readonly number[], width: number): Pixels => ({
  width,
  height: colours.length / width,
  rgba: Uint8Array.from(colours.flatMap((each) => [...channelsOf(each), 0xff])),
});

const coloursOf = (rgba: ArrayLike<number>): readonly number[] =>
  Array.from({ length: rgba.length / 4 }, (_, at) =>
    colourOf(rgba[4 * at]!, rgba[4 * at + 1]!, rgba[4 * at + 2]!),
  );

/** Small pictures of so many colours at most, which eyes can tell apart. */
const pictures = (most: number): fc.Arbitrary<{ colours: readonly number[]; width: number }> => {
  const level = fc
    .integer({ min: 0, max: 31 })
    .chain((each) => fc.integer({ min: 8 * each, max: 8 * each + 7 }));
  const distinct = fc.uniqueArray(fc.tuple(level, level, level), {
    minLength: 1,
    maxLength: most,
    selector: (each) => each.map((value) => value >> 3).join(),
  });
  const sides = fc.integer({ min: 1, max: 16 });
  return fc
    .tuple(distinct, sides, sides)
    .chain(([palette, width, height]) =>
      fc
        .array(fc.constantFrom(...palette), { minLength: width * height, maxLength: width * height })
        .map((each) => ({ colours: each.map(([r, g, b]) => colourOf(r, g, b)), width })),
    );
};

/** What a PNG shows, read by the library that draws; throws where it is not opaque. */
async function decoded(png: Uint8Array): Promise<readonly number[]> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  if (data.some((each, at) => at % 4 === 3 && each !== 0xff)) throw new Error("not opaque");
  return coloursOf(data);
}

/** The parts of a PNG, and whether the checksum of each is right. */
function chunksOf(png: Buffer): readonly { type: string; data: Buffer; isSound: boolean }[] {
  const chunks = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at);
    const isSound = png.readUInt32BE(end) === crc32(png.subarray(at + 4, end));
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, end), isSound });
  }
  return chunks;
}

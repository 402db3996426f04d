import { crc32, deflateSync, inflateSync } from "node:zlib";

/** RFC 2083: what a PNG begins with, and the kinds of its chunks that we read or write. */
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const depth = 8;
const colours = { rgb: 2, palette: 3 } as const;
const bytesPerPixel = 3;
const paletteSize = 256;

interface Image {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Buffer;
}

/** A screenshot of flat colours in a third of its bytes: with a palette of its most frequent colours. */
export function withPalette(png: Buffer): Buffer {
  const image = decoded(png);
  const { palette, placeOf } = paletteOf(image.pixels);
  return Buffer.concat([
    signature,
    chunk("IHDR", headOf(image)),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rowsOf(image, placeOf), { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function headOf({ width, height }: Image): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([depth, colours.palette], 8);
  return bytes;
}

/** Each row is a zero, for no filter, and the place of each of its colours. */
function rowsOf({ width, height, pixels }: Image, placeOf: (colour: number) => number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = placeOf(colourAt(pixels, y * width + x));
  return rows;
}

const channels = (rgb: number): [number, number, number] => [rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff];

const colourAt = (pixels: Buffer, at: number): number => pixels.readUIntBE(at * bytesPerPixel, bytesPerPixel);

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The most frequent colours, and for each colour the place of the nearest of them. */
function paletteOf(pixels: Buffer) {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length / bytesPerPixel; at += 1) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .toSorted(([a, often], [b, oftenToo]) => oftenToo - often || a - b)
    .slice(0, paletteSize)
    .map(([colour]) => colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  return { palette, placeOf: (colour: number) => places.get(colour) ?? 0 };
}

function nearest(colour: number, palette: readonly number[]): number {
  const wanted = channels(colour);
  const distances = palette.map((known) =>
    channels(known).reduce((sum, channel, at) => sum + (channel - (wanted[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** A PNG of 8 bits a channel in red, green and blue, not interlaced, as Chromium writes it. */
function decoded(png: Buffer): Image {
  const { IHDR: head, IDAT: data } = chunksOf(png);
  if (!head || !data || head[8] !== depth || head[9] !== colours.rgb || head[12] !== 0)
    throw new Error("not the kind of PNG that Chromium writes");
  const width = head.readUInt32BE(0);
  const height = head.readUInt32BE(4);
  return { width, height, pixels: unfiltered(inflateSync(data), width * bytesPerPixel) };
}

function chunksOf(png: Buffer): Readonly<Record<string, Buffer>> {
  const chunks: Record<string, Buffer> = {};
  for (let at = signature.length; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    const kind = png.toString("latin1", at + 4, at + 8);
    chunks[kind] = Buffer.concat([chunks[kind] ?? Buffer.alloc(0), png.subarray(at + 8, end)]);
    at = end + 4;
  }
  return chunks;
}

/** RFC 2083 section 6: each row begins with the number of its filter, and each byte is told by its neighbours. */
function unfiltered(filtered: Buffer, stride: number): Buffer {
  const rows = filtered.length / (stride + 1);
  const pixels = Buffer.alloc(stride * rows);
  for (let y = 0; y < rows; y += 1) {
    const filter = filtered[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < bytesPerPixel ? 0 : (pixels[at - bytesPerPixel] ?? 0);
      const up = y === 0 ? 0 : (pixels[at - stride] ?? 0);
      const corner = x < bytesPerPixel || y === 0 ? 0 : (pixels[at - stride - bytesPerPixel] ?? 0);
      const told = (filtered[at + y + 1] ?? 0) + predicted(filter, { left, up, corner });
      pixels[at] = told & 0xff;
    }
  }
  return pixels;
}

interface Neighbours {
  readonly left: number;
  readonly up: number;
  readonly corner: number;
}

function predicted(filter: number, { left, up, corner }: Neighbours): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth({ left, up, corner });
    default:
      return 0;
  }
}

/** The neighbour that is nearest to left + up - corner. */
function paeth({ left, up, corner }: Neighbours): number {
  const fromLeft = Math.abs(up - corner);
  const fromUp = Math.abs(left - corner);
  const fromCorner = Math.abs(left + up - 2 * corner);
  if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
  return fromUp <= fromCorner ? up : corner;
}

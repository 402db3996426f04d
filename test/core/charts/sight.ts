import { paletteOf } from "../../../core/charts/palette.ts";
import { size, type Box, type Stage } from "../../../core/charts/stage.ts";
import { capHeight } from "../../../core/charts/text.ts";

/** A text as it was written: `x` and `y` in pixels: of a label, the middle of the line on which its letters stand. */
export interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** `#rrggbb`. */
  readonly colour: string;
  /** Where it is to be seen: as wide as it is, and as high as its capital letters. */
  readonly box: Box;
}

/** A text without marks of direction. */
const seen = (text: string): string => text.replaceAll(/\p{Cf}/gu, "");

/** Whether a text was written: whole, or its beginning with an ellipsis. */
export const isWritten = (text: string, written: readonly Written[]): boolean =>
  written.some(
    ({ text: each }) =>
      each === seen(text) || (each.endsWith("…") && seen(text).startsWith(each.slice(0, -1).trimEnd())),
  );

/** Takes down what is written on a stage from now on. */
export function writtenOn({ context }: Stage): readonly Written[] {
  const written: Written[] = [];
  // All stages of a thread have the same context: what another test has put in place of this method is not to be called.
  const plain = Object.getPrototypeOf(context) as Stage["context"];
  context.fillText = (text, x, y) => {
    written.push({
      text: seen(text),
      x,
      y,
      colour: context.fillStyle as string,
      box: boxAt({ text, x, y }, context),
    });
    plain.fillText.call(context, text, x, y);
  };
  return written;
}

/** Texts at an axis are centred on their middle, all others stand on a line; the title of an upright axis is turned. */
function boxAt({ text, x, y }: { text: string; x: number; y: number }, context: Stage["context"]): Box {
  const { width } = context.measureText(text);
  const capitals = Number(/[\d.]+(?=px)/.exec(context.font)?.[0]) * capHeight;
  const left =
    x - width * { left: 0, center: 0.5, right: 1 }[context.textAlign as "left" | "center" | "right"];
  const bottom = context.textBaseline === "middle" ? y + capitals / 2 : y;
  const { a, b, c, d, e, f } = context.getTransform();
  const corners = [
    [left, bottom - capitals],
    [left + width, bottom],
  ].map(([across = 0, down = 0]) => ({ x: a * across + c * down + e, y: b * across + d * down + f }));
  const [xs, ys] = [corners.map((each) => each.x), corners.map((each) => each.y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Texts that run off the picture, and pairs of them that cover each other. */
export function illegible(written: readonly Written[]): readonly string[] {
  const isCut = ({ left, top, right, bottom }: Box) =>
    left < 0 || top < 0 || right > size.width || bottom > size.height;
  return written.flatMap((one, at) => [
    ...(isCut(one.box) ? [`${one.text} runs off`] : []),
    ...written
      .slice(at + 1)
      .filter((other) => covers(one.box, other.box))
      .map((other) => `${other.text} covers ${one.text}`),
  ]);
}

/** Texts that do not stand between the subtitle and the footnote, but for the title. */
export function outOfFrame(
  written: readonly Written[],
  { title, subtitle, footnote }: { title: string; subtitle: string; footnote: string },
): readonly string[] {
  const [top, bottom] = [labelAt(written, subtitle).box.bottom, labelAt(written, footnote).box.top];
  return written
    .filter(({ box }) => box.top <= top || box.bottom >= bottom)
    .map(({ text }) => text)
    .filter((text) => ![title, subtitle, footnote].includes(text));
}

const covers = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The label that begins so. */
export function labelAt(written: readonly Written[], start: string): Written {
  const found = written.find(({ text }) => text.startsWith(seen(start)));
  if (!found) throw new Error(`not written: ${start}`);
  return found;
}

/** Where a label stands: the box around its middle. */
export function boxOf(start: string, written: readonly Written[], { taken }: Stage): Box {
  const { x, y } = labelAt(written, start);
  const box = taken.find(
    ({ left, top, right, bottom }) => Math.abs((left + right) / 2 - x) < 0.1 && top < y && y < bottom + 1,
  );
  if (!box) throw new Error(`no box: ${start}`);
  return box;
}

/** Labels that stand outside of the room that title and footnote leave, or over another. */
export function misplaced({ taken, padding }: Stage): readonly Box[] {
  const slack = 0.01;
  const isOutside = ({ left, top, right, bottom }: Box) =>
    !(
      left >= 0 &&
      right <= size.width &&
      top >= padding.top - slack &&
      bottom <= size.height - padding.bottom + slack
    );
  return taken.filter((box, at) => isOutside(box) || taken.slice(at + 1).some((other) => covers(box, other)));
}

type Colour = "background" | "text" | "mutedText" | "gain" | "loss";

/** From the first to the last pixel of a colour of the dark palette, in a part of the canvas; none where it is nowhere. */
export function extentOf(
  colour: Colour,
  { context }: Stage,
  { top, bottom }: { top: number; bottom: number } = { top: 0, bottom: size.height },
): { left: number; right: number; widest: number } | undefined {
  const [from, to] = [Math.round(top), Math.round(bottom)];
  const { data } = context.getImageData(0, from, size.width, to - from);
  const wanted = Number.parseInt(paletteOf("dark")[colour].slice(1), 16);
  const columns: number[] = [];
  for (let at = 0; at < data.length; at += 4)
    if (((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!) === wanted)
      columns.push((at / 4) % size.width);
  if (columns.length === 0) return undefined;
  const [left, right] = columns.reduce(
    ([least, most], each) => [Math.min(least, each), Math.max(most, each)],
    [Number.POSITIVE_INFINITY, 0],
  );
  return { left, right, widest: right - left };
}

/** From the upmost to the lowest pixel of a colour of the dark palette at so many pixels from the left; none where it is nowhere. */
export function heightOf(
  colour: Colour,
  { context }: Stage,
  x: number,
): { top: number; bottom: number } | undefined {
  const { data } = context.getImageData(Math.round(x), 0, 1, size.height);
  const rows = Array.from({ length: size.height }, (_, y) => y).filter(
    (y) => hexAt(data, y) === paletteOf("dark")[colour],
  );
  return rows.length === 0 ? undefined : { top: rows[0]!, bottom: rows.at(-1)! };
}

/** Whether a colour of the dark palette is anywhere so near to a point. */
export function isNear(
  colour: Colour,
  { context }: Stage,
  { x, y, px }: { x: number; y: number; px: number },
): boolean {
  const side = 2 * px + 1;
  const { data } = context.getImageData(Math.round(x) - px, Math.round(y) - px, side, side);
  return Array.from({ length: side * side }, (_, at) => hexAt(data, at)).includes(paletteOf("dark")[colour]);
}

/** `#rrggbb`. */
export const colourAt = ({ context }: Stage, { x, y }: { x: number; y: number }): string =>
  hexAt(context.getImageData(Math.round(x), Math.round(y), 1, 1).data, 0);

const hexAt = (data: ArrayLike<number>, pixel: number): string =>
  `#${[0, 1, 2].map((at) => data[pixel * 4 + at]!.toString(16).padStart(2, "0")).join("")}`;

export const middleOf = ({ left, top, right, bottom }: Box): { x: number; y: number } => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** How far down a value stands, by the numbers at the axis of a picture in English: those below a thousand. */
export function levelOf(value: number, written: readonly Written[]): number {
  const marks = written
    .filter(({ text, colour }) => colour === paletteOf("dark").mutedText && /^-?\$[\d.]+$/u.test(text))
    .map(({ text, box }) => ({ value: Number(text.replace("$", "")), y: middleOf(box).y }));
  const [first, last] = [marks[0]!, marks.at(-1)!];
  return first.y + ((value - first.value) / (last.value - first.value)) * (last.y - first.y);
}

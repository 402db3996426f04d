import { size, textPx, type Box, type Stage } from "./stage.ts";
import { capHeight, setFont, type TextStyle } from "./text.ts";

export type Side = "above" | "below" | "left" | "right" | "on";

/** A point of the canvas, in pixels, and where beside it a label may stand, the best first. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly sides: readonly Side[];
}

const distancePx = 8;
const edgePx = 12;
const rimPx = 6;

/**
 * Writes a label beside a point, with a rim in the colour of the ground so that it stays legible over lines and bars. It is
 * moved along so far that no edge cuts it off. False, and nothing is written, where it would cover another label.
 */
export function writeAt(text: string, spot: Spot, stage: Stage, style: Partial<TextStyle> = {}): boolean {
  const { context, families, palette, rightToLeft, taken } = stage;
  const { sizePx = textPx.label, bold = true, colour = palette.text } = style;
  context.save();
  setFont(context, { sizePx, bold, colour }, families);
  const widthPx = context.measureText(text).width;
  const box = spot.sides
    .map((side) => boxAt(spot, side, { widthPx, heightPx: sizePx }))
    .find((each) => isFree(each, taken));
  if (box) {
    taken.push(box);
    context.direction = rightToLeft ? "rtl" : "ltr";
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom + capHeight * sizePx) / 2];
    context.lineJoin = "round";
    context.lineWidth = rimPx;
    context.strokeStyle = palette.background;
    context.strokeText(text, x, y);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
  context.restore();
  return box !== undefined;
}

interface Extent {
  readonly widthPx: number;
  readonly heightPx: number;
}

function boxAt({ x, y }: Spot, side: Side, { widthPx, heightPx }: Extent): Box {
  const beside = widthPx / 2 + distancePx;
  const over = heightPx / 2 + distancePx;
  const middleX = x + (side === "left" ? -beside : side === "right" ? beside : 0);
  const middleY = y + (side === "above" ? -over : side === "below" ? over : 0);
  const left = clamp(middleX - widthPx / 2, edgePx, size.width - edgePx - widthPx);
  const top = clamp(middleY - heightPx / 2, edgePx, size.height - edgePx - heightPx);
  return { left, top, right: left + widthPx, bottom: top + heightPx };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const isFree = (box: Box, taken: readonly Box[]): boolean =>
  !taken.some(
    (other) =>
      box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );

import { setImmediate as nextTurn } from "node:timers/promises";
import { drawCourse } from "./course.ts";
import { drawDays } from "./days.ts";
import { drawHeat } from "./heat.ts";
import { drawPayback } from "./payback.ts";
import type { Picture, Theme } from "./picture.ts";
import { encodeIndexed } from "./png.ts";
import { drawRanking } from "./ranking.ts";
import { drawSpread } from "./spread.ts";
import { openStage, size, type Stage } from "./stage.ts";
import { drawTornado } from "./tornado.ts";

/** What a thread of the studio is asked to do. */
export interface Order {
  readonly picture: Picture;
  readonly theme: Theme;
}

/** Draws a picture as PNG, 1200 x 675 pixels. Runs in a thread of its own: it takes some 20 ms without a pause. */
export async function draw({ picture: given, theme }: Order): Promise<Uint8Array> {
  const { stage, picture } = openStage(given, theme);
  drawOn(stage, picture);
  const rgba = stage.canvas.data();
  const png = encodeIndexed({ ...size, rgba });
  giveBack(rgba);
  // It is the event loop that frees them, and orders that follow one another may keep it from turning for a second.
  await nextTurn();
  // In memory of its own: a small buffer lies in a pool, all of which would go along to the other thread and stay there.
  return new Uint8Array(png);
}

/** Frees memory now, not whenever it is collected: the pixels of one picture are 3 MB. It cannot be read any more. */
function giveBack({ buffer }: Buffer): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}

/** Draws a picture on its stage. */
export function drawOn(stage: Stage, picture: Picture): void {
  switch (picture.kind) {
    case "course":
      return drawCourse(picture, stage);
    case "days":
      return drawDays(picture, stage);
    case "heat":
      return drawHeat(picture, stage);
    case "payback":
      return drawPayback(picture, stage);
    case "ranking":
      return drawRanking(picture, stage);
    case "spread":
      return drawSpread(picture, stage);
    case "tornado":
      return drawTornado(picture, stage);
  }
  return picture satisfies never;
}

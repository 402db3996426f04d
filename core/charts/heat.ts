import type { HeatPicture } from "./picture.ts";
import type { Stage } from "./stage.ts";

export function drawHeat({ title }: HeatPicture, _stage: Stage): void {
  throw new Error(title);
}

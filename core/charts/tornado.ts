import type { TornadoPicture } from "./picture.ts";
import type { Stage } from "./stage.ts";

export function drawTornado({ title }: TornadoPicture, _stage: Stage): void {
  throw new Error(title);
}

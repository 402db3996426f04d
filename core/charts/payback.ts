import type { PaybackPicture } from "./picture.ts";
import type { Stage } from "./stage.ts";

export function drawPayback({ title }: PaybackPicture, _stage: Stage): void {
  throw new Error(title);
}

import type { RankingPicture } from "./picture.ts";
import type { Stage } from "./stage.ts";

export function drawRanking({ title }: RankingPicture, _stage: Stage): void {
  throw new Error(title);
}

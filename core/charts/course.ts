import type { CoursePicture } from "./picture.ts";
import type { Stage } from "./stage.ts";

export function drawCourse({ title }: CoursePicture, _stage: Stage): void {
  throw new Error(title);
}

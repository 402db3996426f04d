import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Answered } from "../../commands/run.ts";
import type { Theme } from "../../core/charts/picture.ts";
import { openStudio } from "../../core/charts/studio.ts";

/** Keeps the charts of answers as files, since a terminal shows none. */
export interface ChartFiles {
  /** Paths of the charts of an answer, in their order. What cannot be drawn or written is written down and left out. */
  keep(answered: Answered): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Of files: most pages on which they are put are light. */
const usualTheme: Theme = "light";

/** Puts `1-price-course.png` and so on into a folder, which is made where there is none. */
export function openChartFiles(folder: string, report: (error: unknown) => string): ChartFiles {
  const studio = openStudio({ threads: 1 });
  let kept = 0;
  return {
    async keep({ command, reply: { blocks } }) {
      const paths: string[] = [];
      const pictures = blocks.flatMap((block) =>
        block.kind === "chart" && block.picture ? [block.picture] : [],
      );
      for (const picture of pictures) {
        const path = resolve(folder, `${(kept += 1)}-${command}-${picture.kind}.png`);
        try {
          const { png } = await studio.draw(picture, picture.theme ?? usualTheme);
          await mkdir(folder, { recursive: true });
          await writeFile(path, png);
          paths.push(path);
        } catch (error) {
          report(error);
        }
      }
      return paths;
    },
    close: () => studio.close(),
  };
}

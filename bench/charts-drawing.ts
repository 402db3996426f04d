import { once } from "node:events";
import { enableCompileCache } from "node:module";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Picture } from "../core/charts/picture.ts";
import { openStudio } from "../core/charts/studio.ts";
import { latenessWhile } from "./charts/lateness.ts";
import type { Drawing, Job, Many, ManyJob, Mark, One, OneJob } from "./charts/processes.ts";

/** Draws charts for `npm run bench:charts` in a process of its own, in which there is nothing else, as its parent wants it. */
const theme = "dark";
/** More than there are threads. */
const atOnce = 8;

// As the bot does.
enableCompileCache();
const [job] = (await once(process, "message")) as [Job];
const result = job.way === "one" ? await drawOne(job) : await drawMany(job);
process.send?.(result);
process.disconnect?.();

/** The same picture with other figures. */
function varied(picture: Picture, at: number): Picture {
  const text = JSON.stringify(picture, (key, value: unknown) =>
    typeof value === "number" && /^(?:value|low|mid|high)$/.test(key) ? value * (1 + at / 10_000) : value,
  );
  return JSON.parse(text) as Picture;
}

async function drawOne({ picture, warmUp, rounds, roundsBeside }: OneJob): Promise<One> {
  const all = Array.from({ length: 1 + warmUp + rounds }, (_, at) => varied(picture, at));
  const [first, warming, measured] = [all.slice(0, 1), all.slice(1, 1 + warmUp), all.slice(1 + warmUp)];
  const studio = openStudio();
  const draw = async (each: Picture) => (await studio.draw(each, theme)).png;
  const cold = await drawn(first, draw);
  await drawn(warming, draw);
  const ours = await drawn(measured, draw);
  await studio.close();
  const { openStage } = await import("../core/charts/stage.ts");
  const { drawOn } = await import("../core/charts/draw.ts");
  const drawHere = async (each: Picture) => {
    const { stage, picture: shown } = openStage(each, theme);
    drawOn(stage, shown);
    return stage.canvas.encode("png");
  };
  await drawn(warming, drawHere);
  const beside = await drawn(measured.slice(0, roundsBeside), drawHere);
  return { firstMs: cold.times[0]!, ...ours, beside };
}

/** One after another. */
async function drawn(
  pictures: readonly Picture[],
  draw: (picture: Picture) => Promise<Uint8Array>,
): Promise<Drawing> {
  const times: number[] = [];
  const bytes: number[] = [];
  const late = await latenessWhile(async () => {
    for (const picture of pictures) {
      const start = performance.now();
      bytes.push((await draw(picture)).length);
      times.push(performance.now() - start);
      await nextTurn();
    }
  });
  return { times, bytes, late };
}

async function drawMany({ pictures, marks }: ManyJob): Promise<Many> {
  const studio = openStudio();
  const found: Mark[] = [];
  let next = 0;
  const late = await latenessWhile(async () => {
    for (const end of marks) {
      const lane = async (): Promise<void> => {
        while (next < end) {
          const at = next++;
          await studio.draw(varied(pictures[at % pictures.length]!, at), theme);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, lane));
      found.push(markAt(end));
    }
  });
  await studio.close();
  return { marks: found, late };
}

function markAt(charts: number): Mark {
  const { user, system } = process.cpuUsage();
  return {
    charts,
    megabytes: process.memoryUsage.rss() / 2 ** 20,
    mostMegabytes: process.resourceUsage().maxRSS / 1024,
    ms: performance.now(),
    cpuMs: (user + system) / 1000,
  };
}

import { enableCompileCache } from "node:module";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Picture } from "../../core/charts/picture.ts";
import { openStudio } from "../../core/charts/studio.ts";
import { asProcess } from "../setup/child.ts";
import { latenessWhile } from "../setup/lateness.ts";
import type { Drawing, Job, Many, ManyJob, Mark, One, OneJob } from "./processes.ts";

const theme = "dark";
/** More than there are threads. */
const atOnce = 8;

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
  const { openStage } = await import("../../core/charts/stage.ts");
  const { drawOn } = await import("../../core/charts/draw.ts");
  const drawHere = async (each: Picture) => {
    const { stage, picture: shown } = openStage(each, theme);
    drawOn(stage, shown);
    return stage.canvas.encode("png");
  };
  await drawn(warming, drawHere);
  const few = measured.slice(0, roundsBeside);
  const beside = await drawn(few, drawHere);
  const pixels = await drawn(few, await pixelsOf(picture));
  const bare = await drawn(few, await bareChartJs());
  return { firstMs: cold.times[0]!, ...ours, beside, pixels, bare };
}

type Draw = (picture: Picture) => Promise<Uint8Array>;

async function pixelsOf(picture: Picture): Promise<Draw> {
  const { createCanvas } = await import("@napi-rs/canvas");
  const { openStage } = await import("../../core/charts/stage.ts");
  const { drawOn } = await import("../../core/charts/draw.ts");
  const { stage, picture: shown } = openStage(picture, theme);
  drawOn(stage, shown);
  const { width, height } = stage.canvas;
  const pixels = stage.context.getImageData(0, 0, width, height);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  return async () => {
    context.putImageData(pixels, 0, 0);
    return canvas.encode("png");
  };
}

/** As the usual packages for charts on servers do it: a canvas of its own for each. */
async function bareChartJs(): Promise<Draw> {
  const { createCanvas } = await import("@napi-rs/canvas");
  const { Chart } = await import("chart.js");
  const { size } = await import("../../core/charts/stage.ts");
  const labels = Array.from({ length: 30 }, (_, at) => `${at + 1} Jan`);
  return async () => {
    const canvas = createCanvas(size.width, size.height);
    const data = labels.map((_, at) => 1 + Math.sin(at));
    const chart = new Chart(canvas, {
      type: "bar",
      data: { labels, datasets: [{ data }] },
      options: { animation: false, responsive: false, devicePixelRatio: 1, events: [] },
    });
    const png = await canvas.encode("png");
    chart.destroy();
    return png;
  };
}

/** One after another. */
async function drawn(pictures: readonly Picture[], draw: Draw): Promise<Drawing> {
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

// As the bot does.
enableCompileCache();
/** Draws charts in a process in which there is nothing else. */
await asProcess((job: Job): Promise<One | Many> => (job.way === "one" ? drawOne(job) : drawMany(job)));

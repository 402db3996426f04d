import { join } from "node:path";
import type { Picture } from "../../core/charts/picture.ts";
import { inProcess } from "../setup/child.ts";
import type { Lateness } from "../setup/lateness.ts";

/** What a process of `drawing.ts` is to do, which has drawn nothing yet. */
export type Job = OneJob | ManyJob;

/** To draw a picture again and again, each time with other figures. */
export interface OneJob {
  readonly way: "one";
  readonly picture: Picture;
  /** How often before it is measured, how often then, and how often in the other ways. */
  readonly warmUp: number;
  readonly rounds: number;
  readonly roundsBeside: number;
}

/** To draw as many as it can, in turn, until so many are drawn; at each of these numbers it tells what it has used. */
export interface ManyJob {
  readonly way: "many";
  readonly pictures: readonly Picture[];
  readonly marks: readonly number[];
}

/** In ms and bytes, one for each picture. */
export interface Drawing {
  readonly times: readonly number[];
  readonly bytes: readonly number[];
  readonly late: Lateness;
}

export interface One extends Drawing {
  readonly firstMs: number;
  /** On the thread that answers, with the canvas's own PNG. */
  readonly beside: Drawing;
  /** Nothing drawn: the same pixels put on a canvas, and its own PNG of them. */
  readonly pixels: Drawing;
  /** As many bars as Chart.js draws them by itself, with the canvas's own PNG. */
  readonly bare: Drawing;
}

export interface Many {
  readonly marks: readonly Mark[];
  readonly late: Lateness;
}

/** What a process has used until it had drawn so many. */
export interface Mark {
  readonly charts: number;
  readonly megabytes: number;
  readonly mostMegabytes: number;
  readonly ms: number;
  readonly cpuMs: number;
}

const file = join(import.meta.dirname, "drawing.ts");

export const drawOne = (job: Omit<OneJob, "way">): Promise<One> =>
  inProcess(file, { way: "one", ...job } satisfies Job);
export const drawMany = (job: Omit<ManyJob, "way">): Promise<Many> =>
  inProcess(file, { way: "many", ...job } satisfies Job);

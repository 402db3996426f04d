import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Picture } from "../../core/charts/picture.ts";
import type { Lateness } from "./lateness.ts";

/** What a process of `bench/charts-drawing.ts` is to do, which has drawn nothing yet. */
export type Job = OneJob | ManyJob;

/** To draw a picture again and again, each time with other figures. */
export interface OneJob {
  readonly way: "one";
  readonly picture: Picture;
  /** How often before it is measured, how often then, and how often without the studio. */
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

const file = join(import.meta.dirname, "..", "charts-drawing.ts");

export const drawOne = (job: Omit<OneJob, "way">): Promise<One> => inProcess({ way: "one", ...job });
export const drawMany = (job: Omit<ManyJob, "way">): Promise<Many> => inProcess({ way: "many", ...job });

async function inProcess<Result>(job: Job): Promise<Result> {
  const child = fork(file);
  const ended = once(child, "exit");
  child.send(job);
  const told = await Promise.race([once(child, "message"), ended.then(() => undefined)]);
  await ended;
  if (told === undefined) throw new Error("a process that draws has ended by itself");
  return (told as [Result])[0];
}

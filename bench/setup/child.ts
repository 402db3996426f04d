import { fork } from "node:child_process";
import { once } from "node:events";

/** Has a file, in a process of its own that has done nothing before, do one job; resolves with what it tells of it. */
export async function inProcess<Result>(file: string, job: object): Promise<Result> {
  const child = fork(file);
  const ended = once(child, "exit");
  child.send(job);
  const told = await Promise.race([once(child, "message"), ended.then(() => undefined)]);
  await ended;
  if (told === undefined) throw new Error(`${file} has ended by itself`);
  return (told as [{ readonly result: Result }])[0].result;
}

/** The other side of it: does the job that comes, tells what came of it and ends. */
export async function asProcess(work: (job: never) => Promise<unknown>): Promise<void> {
  const [job] = (await once(process, "message")) as [never];
  process.send?.({ result: await work(job) });
  process.disconnect?.();
}

import { spawn } from "node:child_process";

/** How a process went from its start to its end. */
export interface Went {
  /** Until it wrote something, or, where it wrote nothing, until it had ended. */
  readonly ms: number;
  /** The most memory that it ever had. */
  readonly megabytes: number;
}

const hook =
  "data:text/javascript,process.on('exit',()=>console.error('RSS',process.resourceUsage().maxRSS))";

/** Runs Node with these words to its end. Rejects where it fails. */
export function ranThrough(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Went> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", hook, ...words], {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let ms: number | undefined;
  let errors = "";
  child.stdout.on("data", () => {
    ms = performance.now() - start;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      const kilobytes = Number(/RSS (\d+)/.exec(errors)?.[1]);
      if (code === 0) resolve({ ms: ms ?? performance.now() - start, megabytes: kilobytes / 1024 });
      else reject(new Error(errors));
    });
  });
}

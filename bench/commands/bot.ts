import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The bot as a process of its own, with a new database. Use with `await using`. */
export interface Bot extends AsyncDisposable {
  /** What it wrote to its log, by event and outcome. */
  readonly told: ReadonlyMap<string, number>;
  readonly pid: number;
  /** Where it takes what platforms post, as `http://127.0.0.1:PORT`; resolves once it does. */
  readonly origin: Promise<string>;
  usage(): Promise<Usage>;
}

/** What the bot has used since it was started. */
export interface Usage {
  readonly cpuMs: number;
  /** The most memory that it ever had, in MB. */
  readonly megabytes: number;
}

const main = join(import.meta.dirname, "..", "..", "bot", "main.ts");

/** Tells its parent what it has used whenever it is asked, and does not outlive it. */
const hook = `data:text/javascript,${encodeURIComponent(
  "process.on('message',()=>process.send([process.cpuUsage(),process.resourceUsage().maxRSS]));process.on('disconnect',()=>process.exit(1));process.channel?.unref()",
)}`;

/** @param profile folder for a CPU profile of it, where one is wanted. */
export function startBot(settings: Readonly<Record<string, string>>, profile?: string): Bot {
  const folder = mkdtempSync(join(tmpdir(), "rigwise-bench-"));
  const profiling = profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
  const child = spawn(process.execPath, [...profiling, "--import", hook, main], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: `sqlite:${join(folder, "bench.db")}`, ...settings },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(child, "close");
  const leave = (code: number | null) => {
    console.error(`the bot ended by itself with ${code}`);
    process.exit(1);
  };
  child.once("exit", leave);
  const { promise: origin, resolve } = Promise.withResolvers<string>();
  const told = readLog(child, (port) => resolve(`http://127.0.0.1:${port}`));
  return {
    told,
    pid: child.pid ?? 0,
    origin,
    usage: () => usageOf(child),
    async [Symbol.asyncDispose]() {
      child.off("exit", leave);
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Counts the lines of the log, which are JSON each. */
function readLog({ stdout }: ChildProcess, onListening: (port: number) => void): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  if (!stdout) return told;
  createInterface(stdout).on("line", (text) => {
    const { msg, outcome, port, reason } = JSON.parse(text) as Readonly<Record<string, string>>;
    const what = [msg, outcome ?? reason].filter((word) => word !== undefined).join(": ");
    told.set(what, (told.get(what) ?? 0) + 1);
    if (msg === "listening") onListening(Number(port));
  });
  return told;
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  const answer = once(child, "message") as Promise<[[NodeJS.CpuUsage, number]]>;
  child.send("usage");
  const [[{ user, system }, kilobytes]] = await answer;
  return { cpuMs: (user + system) / 1000, megabytes: kilobytes / 1024 };
}

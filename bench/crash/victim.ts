import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";

/** A process of the bot that may be killed at any moment. */
export interface Victim {
  /** Resolves once nothing of it is left. */
  kill(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
}

export interface VictimOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Hears what its log says, by event and reason. */
  readonly note: (what: string) => void;
}

const start = join(import.meta.dirname, "..", "..", "bot", "start.ts");

/** It does not outlive its parent, whatever becomes of that. */
const hook = `data:text/javascript,${encodeURIComponent(
  "process.on('disconnect',()=>process.exit(1));process.channel?.unref()",
)}`;

/** Starts one. Where it ends by itself, so does the whole bench. */
export function startVictim({ cwd, env, note }: VictimOptions): Victim {
  const child = spawn(process.execPath, ["--import", hook, start], {
    cwd,
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const closed = once(child, "close");
  const leave = (code: number | null) => {
    console.error(`the bot ended by itself with ${code}; last it said ${last}`);
    process.exit(1);
  };
  child.once("exit", leave);
  let last = "";
  createInterface(child.stdout ?? Readable.from([])).on("line", (line) => {
    last = line;
    note(eventOf(line));
  });
  return {
    async kill(signal) {
      child.off("exit", leave);
      child.kill(signal);
      await closed;
    },
  };
}

/** A line that was cut off by a kill is none. */
function eventOf(line: string): string {
  try {
    const { msg, reason, error } = JSON.parse(line) as Readonly<Record<string, string>>;
    return [msg, reason ?? error?.split("\n")[0]].filter((word) => word !== undefined).join(": ");
  } catch {
    return "a line that was cut off";
  }
}

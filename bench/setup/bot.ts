import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import manifest from "../../package.json" with { type: "json" };
import { openFolder } from "./folder.ts";

/** A bot as a process of its own. Use with `await using`. */
export interface Bot extends AsyncDisposable {
  /** How often its log told what, by event, and outcome or reason. */
  readonly told: ReadonlyMap<string, number>;
  /** Where it takes what platforms post, as `http://127.0.0.1:PORT`; resolves once it does. */
  readonly origin: Promise<string>;
  /** From its start until both platforms were open, in ms. */
  readonly openMs: Promise<number>;
  usage(): Promise<Usage>;
  /** Resolves once nothing of it is left. */
  kill(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
}

/** What the bot has used since it was started. */
export interface Usage {
  readonly cpuMs: number;
  /** What it holds now, and the most memory that it ever had, in MB. */
  readonly megabytes: number;
  readonly mostMegabytes: number;
}

export interface BotOptions {
  /** In place of ours. */
  readonly file?: string;
  /** Hears what its log says, as well as `told`. */
  readonly note?: (what: string) => void;
}

const root = join(import.meta.dirname, "..", "..");

/** Tells its parent what it has used whenever it is asked, and does not outlive it. */
const hook = `data:text/javascript,${encodeURIComponent(
  "process.on('message',()=>process.send([process.cpuUsage(),process.memoryUsage.rss(),process.resourceUsage().maxRSS]));process.on('disconnect',()=>process.exit(1));process.channel?.unref()",
)}`;

/** As `npm start` starts it. */
const [, ...words] = manifest.scripts.start.split(" ");
export const startWords = (file?: string): readonly string[] =>
  words.map((word) => (word.endsWith(".ts") ? (file ?? join(root, word)) : word));

/** As the image and the systemd unit have it. */
const installed = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072" };

/**
 * Starts one, with a new database where `env` names none, and with nothing of this process's environment but `NODE_OPTIONS`,
 * such as `--cpu-prof`. Where it ends by itself, so does the bench.
 */
export function startBot(env: Readonly<Record<string, string>>, options: BotOptions = {}): Bot {
  const start = performance.now();
  const folder = openFolder();
  const { PATH, NODE_OPTIONS } = process.env;
  const child = spawn(process.execPath, ["--import", hook, ...startWords(options.file)], {
    cwd: folder.path,
    env: {
      PATH,
      NODE_OPTIONS,
      ...installed,
      DATABASE_URL: `sqlite:${join(folder.path, "bench.db")}`,
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(child, "close");
  const leave = (code: number | null) => {
    console.error(`a bot ended by itself with ${code}; last it said ${log.last()}`);
    process.exit(1);
  };
  child.once("exit", leave);
  const log = readLog(child, { start, note: options.note });
  const kill: Bot["kill"] = async (signal) => {
    child.off("exit", leave);
    child.kill(signal);
    await ended;
    folder[Symbol.dispose]();
  };
  let gone: Promise<void> | undefined;
  return {
    ...log,
    usage: () => usageOf(child),
    kill: (signal) => (gone ??= kill(signal)),
    [Symbol.asyncDispose]: () => (gone ??= kill("SIGTERM")),
  };
}

interface Reading {
  readonly start: number;
  readonly note?: ((what: string) => void) | undefined;
}

/** Counts the lines of the log. */
function readLog({ stdout }: ChildProcess, { start, note }: Reading) {
  const told = new Map<string, number>();
  const listening = Promise.withResolvers<string>();
  const open = Promise.withResolvers<number>();
  let last = "";
  createInterface(stdout ?? Readable.from([])).on("line", (line) => {
    last = line;
    const { what, msg, port } = eventOf(line);
    told.set(what, (told.get(what) ?? 0) + 1);
    note?.(what);
    if (msg === "listening") listening.resolve(`http://127.0.0.1:${port}`);
    if (msg === "started" && told.get(what) === 2) open.resolve(performance.now() - start);
  });
  return { told, origin: listening.promise, openMs: open.promise, last: () => last };
}

interface Event {
  readonly what: string;
  readonly msg?: string | undefined;
  readonly port?: number | undefined;
}

/** Lines are JSON each; one that was cut off by a kill is none. */
function eventOf(line: string): Event {
  try {
    const { msg, outcome, reason, error, upstream, status, port } = JSON.parse(line) as Readonly<
      Record<string, string>
    >;
    const told = [msg, outcome ?? reason ?? error?.split("\n")[0], upstream, status];
    return { what: told.filter((word) => word !== undefined).join(": "), msg, port: Number(port) };
  } catch {
    return { what: "a line that was cut off" };
  }
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  const answer = once(child, "message") as Promise<[[NodeJS.CpuUsage, number, number]]>;
  child.send("usage");
  const [[{ user, system }, bytes, mostKilobytes]] = await answer;
  return {
    cpuMs: (user + system) / 1000,
    megabytes: bytes / 2 ** 20,
    mostMegabytes: mostKilobytes / 1024,
  };
}

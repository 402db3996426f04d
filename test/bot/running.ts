import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startDiscord, type FakeDiscord } from "../fakes/discord/index.ts";
import { startTelegram, type FakeTelegram } from "../fakes/telegram/telegram.ts";
import { recordings, startUpstream, type FakeUpstream } from "../fakes/upstream.ts";
import { recordedAt } from "../world.ts";
import type { Logged } from "./host.ts";
import { shiftTimes } from "./terminal/breakages.ts";
import { holdUpstream, type HeldUpstream } from "./held-upstream.ts";

const main = join(import.meta.dirname, "..", "..", "bot", "main.ts");
/**
 * A process takes a second or so to start, and several start at once. What one that was killed, or had lost its database, was
 * about to send is another's after 30 s, the lease of a courier, and what it was about to make after 60 s, that of a worker.
 */
const patienceMs = 75_000;

/** A Discord, a Telegram, upstreams and a folder for a bot that runs in a process of its own. Use with `await using`. */
export interface Surroundings extends AsyncDisposable {
  readonly discord: FakeDiscord;
  readonly telegram: FakeTelegram;
  readonly upstream: FakeUpstream;
  /** The same upstreams, which answer only once they are told to; for `UPSTREAM_BASE`. */
  readonly held: HeldUpstream;
  readonly secrets: readonly string[];
  /** Of the bots that are started here. */
  readonly databaseUrl: string;
  /** All that any process wrote here, on both outputs. */
  written(): string;
  /** What was written that is no line of the log. */
  complained(): string;
  /** Starts a bot with both tokens, or with what is given; `undefined` takes a variable away. */
  start(variables?: Readonly<Record<string, string | undefined>>): Running;
}

export interface Running {
  readonly pid: number;
  /** The lines of the log so far. */
  readonly logged: readonly Logged[];
  /** Resolves with the line when an event is told that fits. Rejects when the process ends before. */
  told(event: string, fits?: (line: Logged) => boolean): Promise<Logged>;
  kill(signal: "SIGTERM" | "SIGKILL"): void;
  /** The exit code; null where it was killed. */
  readonly ended: Promise<number | null>;
}

export const secrets = {
  webhook: "hook-secret-0123456789abcdef",
  coinGecko: "CG-do-not-tell-anybody",
  password: "p4ss-word-of-the-database",
} as const;

export async function openSurroundings(): Promise<Surroundings> {
  const folder = await mkdtemp(join(tmpdir(), "rigwise-bot-"));
  const [discord, telegram, upstream] = await Promise.all([
    startDiscord({ patienceMs }),
    startTelegram({ patienceMs }),
    startUpstream(recordedNow()),
  ]);
  const held = await holdUpstream(upstream);
  const running: Running[] = [];
  let written = "";
  let complained = "";
  const hear: Ears = {
    note: (text) => (written += text),
    complain: (text) => (complained += text),
  };
  const databaseUrl = `sqlite:${join(folder, "rigwise.db")}`;
  const usual = {
    DATABASE_URL: databaseUrl,
    DIGEST_JITTER_SECONDS: "0",
    UPSTREAM_BASE: upstream.base,
    COINGECKO_DEMO_KEY: secrets.coinGecko,
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    HTTP_PORT: "0",
  };
  return {
    discord,
    telegram,
    upstream,
    held,
    databaseUrl,
    secrets: [discord.token, telegram.token, ...Object.values(secrets)],
    written: () => written,
    complained: () => complained,
    start(variables = {}) {
      const given = Object.entries({ ...usual, ...variables }).filter(([, value]) => value !== undefined);
      const started = run(folder, Object.fromEntries(given), hear);
      running.push(started);
      return started;
    },
    async [Symbol.asyncDispose]() {
      for (const each of running) each.kill("SIGKILL");
      await Promise.all(running.map(({ ended }) => ended));
      await Promise.all([discord.close(), telegram.close(), held.close(), upstream.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

/** Recordings of this very moment. */
function recordedNow(): typeof recordings {
  const by = Temporal.Now.instant().since(recordedAt);
  return recordings.map((each) => ({ ...each, body: shiftTimes(each.body, by) }));
}

interface Ears {
  readonly note: (text: string) => void;
  readonly complain: (text: string) => void;
}

interface Listener {
  readonly hears: (line: Logged) => void;
  readonly ends: () => void;
}

function run(cwd: string, env: NodeJS.ProcessEnv, { note, complain }: Ears): Running {
  const child = spawn(process.execPath, [main], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const logged: Logged[] = [];
  const listeners = new Set<Listener>();
  createInterface({ input: child.stderr }).on("line", (line) => {
    note(`${line}\n`);
    complain(`${line}\n`);
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    note(`${line}\n`);
    const read = logLine(line);
    if (!read) return complain(`${line}\n`);
    logged.push(read);
    for (const { hears } of listeners) hears(read);
  });
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => {
      over = true;
      listeners.forEach(({ ends }) => ends());
      resolve(code);
    });
  });
  const told: Running["told"] = (event, fits = () => true) =>
    new Promise((resolve, reject) => {
      const isIt = (line: Logged) => line.msg === event && fits(line);
      const known = logged.find(isIt);
      if (known) return resolve(known);
      const ends = () => reject(new Error(`the bot ended before it told "${event}"`));
      if (over) return ends();
      const listener: Listener = {
        hears: (line) => isIt(line) && (listeners.delete(listener), resolve(line)),
        ends,
      };
      listeners.add(listener);
    });
  return { pid: child.pid ?? -1, logged, told, ended, kill: (signal) => void child.kill(signal) };
}

/** Undefined for what is no line of a log. */
function logLine(line: string): Logged | undefined {
  try {
    const read = JSON.parse(line) as Partial<Logged> | null;
    return typeof read?.level === "number" && typeof read.msg === "string" ? (read as Logged) : undefined;
  } catch {
    return undefined;
  }
}

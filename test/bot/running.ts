import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startDiscord, type FakeDiscord } from "../fakes/discord/index.ts";
import { startTelegram, type FakeTelegram } from "../fakes/telegram/telegram.ts";
import { startUpstream, type FakeUpstream } from "../fakes/upstream.ts";
import type { Logged } from "./host.ts";

const main = join(import.meta.dirname, "..", "..", "bot", "main.ts");
/** A process takes a second or so to start, and several start at once. */
const patienceMs = 30_000;

/** A Discord, a Telegram, upstreams and a folder for a bot that runs in a process of its own. Use with `await using`. */
export interface Surroundings extends AsyncDisposable {
  readonly discord: FakeDiscord;
  readonly telegram: FakeTelegram;
  readonly upstream: FakeUpstream;
  readonly secrets: readonly string[];
  /** All that any process wrote here, on both outputs. */
  written(): string;
  /** Starts a bot with both tokens, or with what is given; `undefined` takes a variable away. */
  start(variables?: Readonly<Record<string, string | undefined>>): Running;
}

export interface Running {
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
    startUpstream(),
  ]);
  const running: Running[] = [];
  let written = "";
  const usual = {
    DATABASE_URL: `sqlite:${join(folder, "rigwise.db")}`,
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
    secrets: [discord.token, telegram.token, ...Object.values(secrets)],
    written: () => written,
    start(variables = {}) {
      const given = Object.entries({ ...usual, ...variables }).filter(([, value]) => value !== undefined);
      const started = run(folder, Object.fromEntries(given), (text) => (written += text));
      running.push(started);
      return started;
    },
    async [Symbol.asyncDispose]() {
      for (const each of running) each.kill("SIGKILL");
      await Promise.all(running.map(({ ended }) => ended));
      await Promise.all([discord.close(), telegram.close(), upstream.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

interface Listener {
  readonly hears: (line: Logged) => void;
  readonly ends: () => void;
}

function run(cwd: string, env: NodeJS.ProcessEnv, note: (text: string) => void): Running {
  const child = spawn(process.execPath, [main], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const logged: Logged[] = [];
  const listeners = new Set<Listener>();
  child.stderr.on("data", (chunk: Buffer) => note(chunk.toString()));
  createInterface({ input: child.stdout }).on("line", (line) => {
    note(`${line}\n`);
    const told = JSON.parse(line) as Logged;
    logged.push(told);
    for (const { hears } of listeners) hears(told);
  });
  const ended = new Promise<number | null>((resolve) => void child.on("close", (code) => resolve(code)));
  void ended.then(() => listeners.forEach(({ ends }) => ends()));
  const told: Running["told"] = (event, fits = () => true) =>
    new Promise((resolve, reject) => {
      const known = logged.find((line) => line.msg === event && fits(line));
      if (known) return resolve(known);
      const listener: Listener = {
        hears: (line) => line.msg === event && fits(line) && (listeners.delete(listener), resolve(line)),
        ends: () => reject(new Error(`the bot ended before it told "${event}"`)),
      };
      listeners.add(listener);
    });
  return { logged, told, ended, kill: (signal) => void child.kill(signal) };
}

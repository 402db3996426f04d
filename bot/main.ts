import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { LastAnswer } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { answerLine, failedReply, type Asker, type Desk } from "../commands/run.ts";
import { createWorld, type CachedWorld, type Kept } from "../core/cache.ts";
import { createHttp } from "../core/http.ts";
import { openDatabase, StorageError, type Database } from "../core/storage/database.ts";
import { openKeep, purgeExpired } from "../core/storage/keep.ts";
import { openLocales, type Locales, type Say } from "../locales/index.ts";
import manifest from "../package.json" with { type: "json" };
import { ConfigError, readArguments, readConfig, type Arguments, type Config } from "./config.ts";
import { decodeAnswer, encodeAnswer } from "./last-answer.ts";
import { answerOnce, converse, type Terminal } from "./terminal/session.ts";

const userAgent = `Rigwise/${manifest.version}`;
/** A reader waits this long for newer figures while older ones are at hand. */
const patienceMs = 4_000;
/** A refresh that runs behind the last answer gets this long, so that the next start has newer figures. */
const lingerMs = 2_000;
/** `why` explains an answer for a month; then it is forgotten. */
const answerLifeMs = 30 * 86_400_000;

/** What outlives the process: last good answers of upstreams, and the last answer for `why`. */
interface Stores {
  readonly upstream: Kept;
  readonly answers: Kept;
  close(): Promise<void>;
}

async function openStores(url: string, onLost: (error: Error) => void): Promise<Stores> {
  const database = await openDatabase(url, onLost);
  await purgeOrClose(database);
  const answers = openKeep(database, "last-answer");
  return {
    upstream: openKeep(database, "upstream"),
    answers: { get: (key) => answers.get(key), set: (key, value) => answers.set(key, value, answerLifeMs) },
    close: () => database.close(),
  };
}

/** A database that cannot be written to is of no more use than one that cannot be opened. */
async function purgeOrClose(database: Database): Promise<void> {
  try {
    await purgeExpired(database, Temporal.Now.instant());
  } catch (cause) {
    await database.close();
    throw new StorageError(reasonOf(cause), { cause });
  }
}

/** Without a usable database the terminal still answers; it only forgets when it is closed. */
async function openStoresOrForget(url: string, say: Say): Promise<Stores> {
  const onLost = ({ message }: Error) => warn(say("terminal-lost-storage", { reason: message }));
  try {
    return await openStores(url, onLost);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    warn(say("terminal-no-storage", { reason: error.message }));
    return openStores("sqlite::memory:", onLost);
  }
}

function openWorld(config: Config, stores: Stores): CachedWorld {
  const clock = { now: () => Temporal.Now.instant() };
  const wait = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }).catch(() => {});
  // Patience must not keep the process alive: the upstream that is waited for does.
  const patience = (ms: number) => sleep(ms, undefined, { ref: false });
  const key = config.coinGeckoDemoKey;
  const http = createHttp({
    clock,
    wait,
    userAgent,
    base: config.upstreamBase,
    headers: key === undefined ? {} : { coingecko: { "x-cg-demo-api-key": key } },
  });
  return createWorld({
    http,
    clock,
    kept: stores.upstream,
    patienceMs,
    lingerMs,
    wait: patience,
    onStorageTrouble: warn,
  });
}

function asker(config: Config, locales: Locales, { answers }: Stores): Asker {
  return {
    language: locales.language(config.language),
    format: locales.format(config.language, config.timeZone),
    currency: config.currency,
    country: config.country,
    last: {
      get: async () => decodeAnswer(await answers.get("terminal")),
      set: async (answer: LastAnswer) => {
        await answers.set("terminal", encodeAnswer(answer));
      },
    },
  };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function warn(error: unknown): void {
  process.stderr.write(`${reasonOf(error)}\n`);
}

function report(error: unknown): string {
  const id = randomUUID().slice(0, 8);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${id} ${detail}\n`);
  return id;
}

/** Who reads through a pipe may have read enough; anything else that ends the output is trouble. */
function endWithOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  warn(error);
  process.exit(1);
}

function openTerminal({ colour }: Config, say: Say, json: boolean): Terminal {
  return {
    screen: {
      input: process.stdin,
      output: process.stdout,
      interactive: process.stdin.isTTY && process.stdout.isTTY && !json,
      json,
      colour: colour && process.stdout.isTTY,
    },
    texts: {
      sources: say("terminal-sources"),
      welcome: say("terminal-welcome"),
      prompt: say("terminal-prompt"),
    },
    failed: (error) => failedReply(error, { say }, { report }),
  };
}

interface Session {
  readonly line: string;
  readonly person: Asker;
  readonly terminal: Terminal;
}

/** Returns the exit code: a lone line has to be answered, of piped ones none may fail, and a person has seen. */
async function talk({ line, person, terminal }: Session, world: CachedWorld): Promise<number> {
  const desk: Desk = { commands, world, report };
  const answer = (typed: string) => answerLine(typed, person, desk);
  if (line !== "") return (await answerOnce(line, answer, terminal)).outcome === "answered" ? 0 : 1;
  const failures = await converse(answer, terminal);
  return failures > 0 && !terminal.screen.interactive ? 1 : 0;
}

async function run({ line, json, language }: Arguments): Promise<number> {
  const read = readConfig();
  const config = { ...read, language: language ?? read.language };
  const locales = openLocales();
  const { say } = locales.language(config.language);
  const stores = await openStoresOrForget(config.databaseUrl, say);
  try {
    const terminal = openTerminal(config, say, json);
    const person = asker(config, locales, stores);
    const world = openWorld(config, stores);
    try {
      return await talk({ line, person, terminal }, world);
    } finally {
      await world.close();
    }
  } finally {
    await stores.close();
  }
}

process.stdout.on("error", endWithOutput);
try {
  process.exitCode = await run(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  warn(error);
  process.exitCode = 2;
}

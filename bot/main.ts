import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { LastAnswer } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { answerLine, type Asker, type Desk } from "../commands/run.ts";
import { createWorld, type CachedWorld, type Kept } from "../core/cache.ts";
import { createHttp } from "../core/http.ts";
import { openDatabase, type Database } from "../core/storage/database.ts";
import { openKeep, purgeExpired } from "../core/storage/keep.ts";
import { openLocales, type Locales } from "../locales/index.ts";
import manifest from "../package.json" with { type: "json" };
import { ConfigError, readConfig, type Config } from "./config.ts";
import { decodeAnswer, encodeAnswer } from "./last-answer.ts";
import { answerOnce, converse, type Terminal } from "./terminal/session.ts";

const userAgent = `Rigwise/${manifest.version} (+https://github.com/rigwise/rigwise)`;
/** A reader waits this long for newer figures while older ones are at hand. */
const patienceMs = 4_000;
/** `why` explains an answer for a month; then it is forgotten. */
const answerLifeMs = 30 * 86_400_000;

interface Arguments {
  readonly line: string;
  readonly json: boolean;
  readonly language: string | undefined;
}

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, lang: { type: "string" } },
  });
  return { line: positionals.join(" "), json: values.json, language: values.lang };
}

/** What outlives the process: last good answers of upstreams, and the last answer for `why`. */
interface Stores {
  readonly upstream: Kept;
  readonly answers: Kept;
  close(): Promise<void>;
}

async function openStores(url: string): Promise<Stores> {
  const database: Database = await openDatabase(url);
  await purgeExpired(database, Temporal.Now.instant());
  const answers = openKeep(database, "last-answer");
  return {
    upstream: openKeep(database, "upstream"),
    answers: { get: (key) => answers.get(key), set: (key, value) => answers.set(key, value, answerLifeMs) },
    close: () => database.close(),
  };
}

/** Without a usable database the terminal still answers; it only forgets when it is closed. */
async function openStoresOrForget(url: string, tell: (reason: string) => void): Promise<Stores> {
  try {
    return await openStores(url);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return openStores("sqlite::memory:");
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

function warn(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

function report(error: unknown): string {
  const id = randomUUID().slice(0, 8);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${id} ${detail}\n`);
  return id;
}

async function run({ line, json, language }: Arguments): Promise<void> {
  const config = readConfig();
  const reader = { ...config, language: language ?? config.language };
  const locales = openLocales();
  const { say } = locales.language(reader.language);
  const stores = await openStoresOrForget(config.databaseUrl, (reason) =>
    warn(say("terminal-no-storage", { reason })),
  );
  const world = openWorld(config, stores);
  const desk: Desk = { commands, world, report };
  const person = asker(reader, locales, stores);
  const interactive = process.stdin.isTTY && process.stdout.isTTY && !json;
  const terminal: Terminal = {
    screen: {
      input: process.stdin,
      output: process.stdout,
      interactive,
      json,
      colour: config.colour && process.stdout.isTTY,
    },
    texts: {
      sources: say("terminal-sources"),
      welcome: say("terminal-welcome"),
      prompt: say("terminal-prompt"),
    },
  };
  try {
    if (line === "") await converse((typed) => answerLine(typed, person, desk), terminal);
    else await answerOnce(line, (typed) => answerLine(typed, person, desk), terminal);
  } finally {
    await world.close();
    await stores.close();
  }
}

try {
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ConfigError) && !isUsageError(error)) throw error;
  warn(error);
  process.exitCode = 2;
}

function isUsageError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

import { colonOf } from "../reception.ts";
import { randomUUID } from "node:crypto";
import type { AdminDesk } from "../../commands/admin-desk.ts";
import { commands } from "../../commands/index.ts";
import { failedReply } from "../../commands/failed-reply.ts";
import { answerLine, type Asker, type Desk } from "../../commands/run.ts";
import { StorageError } from "../../core/storage/database.ts";
import type { Clock } from "../../core/world.ts";
import { openLocales, type Locales, type Say } from "../../locales/index.ts";
import { createAdminDesk } from "../admin/desk.ts";
import type { Arguments } from "../arguments.ts";
import type { Config } from "../config.ts";
import { createReadiness } from "../ops/readiness.ts";
import { watchUpstreams, type UpstreamWatch } from "../ops/upstream-watch.ts";
import { createMaintenance } from "../admin/maintenance.ts";
import { openStores, type Stores, type StoresOptions } from "../stores.ts";
import { openWorld } from "../world.ts";
import { openChartFiles } from "./charts.ts";
import { terminalPerson } from "./person.ts";
import { answerOnce, converse, type Terminal } from "./session.ts";

/** A refresh that runs behind the last answer gets this long, so that the next start has newer figures. */
const lingerMs = 2_000;

export interface TerminalOptions {
  readonly clock: Clock;
  /** Takes secrets out of what is told. */
  readonly scrub: (text: string) => string;
  readonly given: Arguments;
}

/** Answers in the terminal. Returns the exit code. */
export async function runTerminal(config: Config, { clock, scrub, given }: TerminalOptions): Promise<number> {
  const locales = openLocales();
  const { say } = locales.language(given.language ?? config.language);
  const tell = (error: unknown) =>
    void process.stderr.write(`${scrub(error instanceof Error ? error.message : String(error))}\n`);
  if (given.language !== undefined && !isSpoken(given.language, locales))
    tell(say("mistake-unknown-language", { typed: given.language }));
  const { stores, isForgotten } = await openStoresOrForget(config, { say, tell, now: () => clock.now() });
  const eyes = watchUpstreams(clock);
  // What is done to a database that is forgotten would be done to nobody's bot.
  const admin = isForgotten ? undefined : adminDeskOf(config, { clock, stores, eyes, tell });
  const person = terminalPerson(config, { ...stores, locales, asked: given.language, admin });
  const world = openWorld(config, { clock, kept: stores.upstream, lingerMs, onStorageTrouble: tell, eyes });
  try {
    const report = reportTo(scrub);
    const desk: Desk = { commands, world, report, privateZones: config.privateZones };
    const charts = given.charts === undefined ? undefined : openChartFiles(given.charts, report);
    await using closing = new AsyncDisposableStack();
    closing.defer(async () => charts?.close());
    const terminal = { ...openTerminal(config, { say, given, report }), charts };
    return await talk(given.line, { person, desk, terminal });
  } finally {
    await world.close();
    await stores.close();
  }
}

/** Varieties of a language that we have are read by its readers. */
const isSpoken = (tag: string, { codes }: Locales): boolean =>
  codes.some((code) => code.split("-")[0] === tag.split("-")[0]);

interface Seen {
  readonly clock: Clock;
  readonly stores: Stores;
  readonly eyes: UpstreamWatch;
  readonly tell: (error: unknown) => void;
}

/** This process sends nothing: what is to be done is left in the database to the bot that does. */
function adminDeskOf({ databaseUrl, digests }: Config, { clock, stores, eyes, tell }: Seen): AdminDesk {
  const ping = () => stores.state.get("ping");
  let outbox: ReturnType<Stores["openOutbox"]> | undefined;
  return createAdminDesk({
    clock,
    roles: [],
    databaseUrl,
    readiness: createReadiness({ ping, clock, expected: [] }),
    tally: (since) => stores.tally(since),
    upstreams: eyes,
    outbox: () => (outbox ??= stores.openOutbox()),
    pace: digests.messagesPerSecond,
    maintenance: createMaintenance({ state: stores.state, clock, report: tell }),
  });
}

/** Without a usable database the terminal still answers; it only forgets when it is closed. */
async function openStoresOrForget(
  { databaseUrl, encryptionKeys: keys }: Config,
  { say, tell, now }: { say: Say; tell: (error: unknown) => void; now: StoresOptions["now"] },
): Promise<{ readonly stores: Stores; readonly isForgotten: boolean }> {
  const onLost = ({ message }: Error) => tell(say("terminal-lost-storage", { reason: message }));
  try {
    return { stores: await openStores(databaseUrl, { now, onLost, keys }), isForgotten: false };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    tell(say("terminal-no-storage", { reason: error.message }));
    return { stores: await openStores("sqlite::memory:", { now, onLost }), isForgotten: true };
  }
}

const reportTo =
  (scrub: (text: string) => string) =>
  (error: unknown): string => {
    const id = randomUUID().slice(0, 8);
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(scrub(`${id} ${detail}\n`));
    return id;
  };

interface Fittings {
  readonly say: Say;
  readonly given: Arguments;
  readonly report: Desk["report"];
}

function openTerminal({ colour }: Config, { say, given: { json }, report }: Fittings): Terminal {
  return {
    screen: {
      input: process.stdin,
      output: process.stdout,
      interactive: process.stdin.isTTY && process.stdout.isTTY && !json,
      json,
      colour: colour && process.stdout.isTTY,
    },
    texts: {
      sources: say("sources"),
      colon: colonOf(say),
      welcome: say("terminal-welcome"),
      prompt: say("terminal-prompt"),
    },
    failed: (error) => failedReply(error, { say }, { report }),
  };
}

interface Session {
  readonly person: () => Promise<Asker>;
  readonly desk: Desk;
  readonly terminal: Terminal;
}

/** Returns the exit code: a lone line has to be answered, of piped ones none may fail, and a person has seen. */
async function talk(line: string, { person, desk, terminal }: Session): Promise<number> {
  const answer = async (typed: string) => answerLine(typed, await person(), desk);
  if (line !== "") return (await answerOnce(line, answer, terminal)).outcome === "answered" ? 0 : 1;
  const failures = await converse(answer, terminal);
  return failures > 0 && !terminal.screen.interactive ? 1 : 0;
}

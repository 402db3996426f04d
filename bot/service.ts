import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "./config.ts";
import { openHttpServer, type HttpServer } from "./http-server.ts";
import { PlatformFailure, type Host, type HttpRoute, type Platform } from "./platform.ts";

/** A platform that has been opened, and the path under which it takes requests, where it does. */
export interface Opened {
  readonly platform: Platform;
  readonly route?: HttpRoute | undefined;
}

export type OpenPlatform = (host: Host) => Promise<Opened>;

/** What goes on beside the answering, such as the sending of digests. */
export interface Beside {
  /** Finishes what is under way. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  readonly host: Host;
  readonly opens: readonly OpenPlatform[];
  readonly stop: Promise<string>;
  /** Begun once the platforms are open. */
  readonly beside: (platforms: readonly Platform[]) => Promise<Beside>;
}

/** How long what is under way may take once the bot is told to stop. */
const stopMs = 20_000;

/**
 * Runs the platforms until told to stop, or until none of them is left. One that fails does not take the others down.
 * Returns the exit code: 0 after an orderly stop, 1 where every platform has failed.
 */
export async function serve(
  { http }: Pick<Config, "http">,
  { host, opens, stop, beside }: ServeOptions,
): Promise<number> {
  const opened = (await Promise.all(opens.map((open) => openOrTell(open, host)))).filter(
    (one) => one !== undefined,
  );
  const routes = opened.flatMap(({ route }) => (route ? [route] : []));
  const platforms = opened.map(({ platform }) => platform);
  const server = routes.length === 0 ? undefined : await openHttpServer({ ...http, routes, log: host.log });
  if (server) host.log.info("listening", { port: server.port });
  const work = await beside(platforms);
  const ended = Promise.all(platforms.map((platform) => tellEnd(platform, host))).then(() => undefined);
  const signal = await (opens.length === 0 ? stop : Promise.race([stop, ended]));
  if (signal !== undefined) host.log.info("stopping", { signal });
  await close({ platforms, server, work });
  host.log.info("stopped");
  return signal === undefined ? 1 : 0;
}

/** A platform that refuses us is told about, and the others go on without it. */
async function openOrTell(open: OpenPlatform, host: Host): Promise<Opened | undefined> {
  try {
    return await open(host);
  } catch (error) {
    if (!(error instanceof PlatformFailure)) throw error;
    host.log.error("platform failed", { reason: error.message });
    return undefined;
  }
}

async function tellEnd({ name, ended }: Platform, { log }: Host): Promise<void> {
  const failure = await ended;
  if (failure) log.error("platform failed", { platform: name, reason: failure.message });
}

interface Running {
  readonly platforms: readonly Platform[];
  readonly server: HttpServer | undefined;
  readonly work: Beside;
}

/** No more requests first, then what is under way, within bounds. */
async function close({ platforms, server, work }: Running): Promise<void> {
  // Digests under way need their platform.
  const closePlatform = async (platform: Platform) => {
    await worked;
    await platform.stop();
  };
  const worked = work.stop();
  const stopped = Promise.all([server?.close(), worked, ...platforms.map(closePlatform)]);
  const patience = new AbortController();
  await Promise.race([stopped, sleep(stopMs, undefined, { signal: patience.signal }).catch(() => {})]);
  patience.abort();
}

import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDiscord } from "../../bot/discord/index.ts";
import { openLog, type Log } from "../../bot/ops/log.ts";
import type { Host, Platform } from "../../bot/platform.ts";
import { createPictures } from "../../bot/pictures.ts";
import { createReception } from "../../bot/reception.ts";
import { openStores, type Stores } from "../../bot/stores.ts";
import { openTelegram } from "../../bot/telegram/index.ts";
import { commands } from "../../commands/index.ts";
import { createWorld } from "../../core/cache.ts";
import { openStudio } from "../../core/charts/studio.ts";
import { createHttp } from "../../core/http.ts";
import type { Clock } from "../../core/world.ts";
import { openLocales } from "../../locales/index.ts";
import { openFolder } from "../setup/folder.ts";
import type { Opened } from "./processes.ts";

/** What a bot that sends digests is made of, with a database of its own. */
export interface BotParts extends AsyncDisposable {
  readonly stores: Stores;
  readonly host: Host;
  readonly platforms: readonly Platform[];
  readonly log: Log;
  /** How often the log said what. */
  readonly told: Readonly<Record<string, number>>;
}

export const clock: Clock = { now: () => Temporal.Now.instant() };
export const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => {});

export async function openBotParts({ discord, telegram }: Opened, pace: number): Promise<BotParts> {
  const folder = openFolder();
  const stores = await openStores(`sqlite:${join(folder.path, "bench.db")}`, {
    ...clock,
    onLost: console.error,
  });
  const told: Record<string, number> = {};
  const log = openLog((text) => text, { write: (line) => note(told, line) });
  const host = hostOf(stores, log);
  const opened = await Promise.all([
    openDiscord({ ...discord, mode: "send", messagesPerSecond: pace, host }),
    openTelegram({ token: telegram.token, apiRoot: telegram.root, mode: "send", host }),
  ]);
  const platforms = opened.map(({ platform }) => platform);
  return {
    stores,
    host,
    platforms,
    log,
    told,
    async [Symbol.asyncDispose]() {
      await Promise.all(platforms.map((platform) => platform.stop()));
      await stores.close();
      folder[Symbol.dispose]();
    },
  };
}

function note(told: Record<string, number>, line: string): void {
  const { msg, reason, error } = JSON.parse(line) as Readonly<Record<string, string>>;
  const what = [msg, reason ?? error?.split("\n")[0]].filter((word) => word !== undefined).join(": ");
  told[what] = (told[what] ?? 0) + 1;
}

/** Who only sends asks nothing of upstreams. */
function hostOf(stores: Stores, log: Log): Host {
  const nobody = { clock, wait, userAgent: "rigwise-bench", base: "http://127.0.0.1:9" };
  const onStorageTrouble = (error: unknown) => void log.report(error);
  const world = createWorld({
    http: createHttp(nobody),
    clock,
    kept: stores.upstream,
    patienceMs: 1e3,
    onStorageTrouble,
    wait: (ms) => sleep(ms, undefined, { ref: false }),
  });
  const locales = openLocales();
  const desk = { commands, world, report: (error: unknown) => log.report(error) };
  return {
    reception: createReception({
      locales,
      desk,
      ...stores,
      log,
    }),
    commands,
    locales,
    log,
    clock,
    pictures: createPictures(openStudio(), log),
    state: stores.state,
    movePlace: async () => {},
  };
}

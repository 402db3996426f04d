import { commands } from "../commands/index.ts";
import type { Clock } from "../core/world.ts";
import { openLocales } from "../locales/index.ts";
import type { Config } from "./config.ts";
import { openLog, type Log } from "./ops/log.ts";
import type { Host } from "./platform.ts";
import { createReception } from "./reception.ts";
import { serve, type OpenPlatform } from "./service.ts";
import { openStores, type Stores } from "./stores.ts";
import { openWorld } from "./world.ts";

const purgeEveryMs = 3_600_000;

export interface ServiceOptions {
  readonly clock: Clock;
  /** Takes secrets out of every line of the log. */
  readonly scrub: (text: string) => string;
}

/** Runs the chat platforms that have a token until told to stop. Returns the exit code. Rejects with a StorageError. */
export async function runService(config: Config, { clock, scrub }: ServiceOptions): Promise<number> {
  const log = openLog(scrub);
  process.on("uncaughtException", (error) => {
    log.report(error);
    process.exit(1);
  });
  const stores = await openStores(config.databaseUrl, {
    now: () => clock.now(),
    onLost: ({ message }) => log.warn("database lost", { reason: message }),
  });
  const world = openWorld(config, {
    clock,
    kept: stores.upstream,
    lingerMs: 0,
    onStorageTrouble: (error) => void log.report(error),
  });
  const chores = setInterval(() => void purge(stores, log), purgeEveryMs).unref();
  const locales = openLocales();
  const desk = { commands, world, report: (error: unknown) => log.report(error) };
  const host: Host = {
    reception: createReception({ locales, desk, ...stores, log }),
    commands,
    locales,
    log,
    clock,
    state: stores.state,
    movePlace: (from, to) => stores.memory.movePlace(from, to),
  };
  try {
    return await serve(config, { host, opens: opensOf(config), stop: toldToStop() });
  } finally {
    clearInterval(chores);
    await world.close();
    await stores.close();
  }
}

async function purge(stores: Stores, log: Log): Promise<void> {
  try {
    await stores.purge();
  } catch (error) {
    log.report(error);
  }
}

/** A second signal ends the process at once. */
const toldToStop = (): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => resolve(signal));
    }
  });

/** Each platform is loaded only where it is used. */
function opensOf({ discord, telegram }: Config): readonly OpenPlatform[] {
  return [
    ...(discord
      ? [
          async (host: Host) => {
            const { openDiscord } = await import("./discord/index.ts");
            return openDiscord({ ...discord, host });
          },
        ]
      : []),
    ...(telegram
      ? [
          async (host: Host) => {
            const { openTelegram } = await import("./telegram/index.ts");
            return openTelegram({ ...telegram, mode: telegram.webhook ? "webhook" : "polling", host });
          },
        ]
      : []),
  ];
}

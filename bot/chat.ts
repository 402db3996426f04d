import { setTimeout as sleep } from "node:timers/promises";
import type { AdminDesk } from "../commands/admin-desk.ts";
import { commands } from "../commands/index.ts";
import type { CachedWorld } from "../core/cache.ts";
import { openStudio, type Studio } from "../core/charts/studio.ts";
import type { Clock } from "../core/world.ts";
import { openLocales } from "../locales/index.ts";
import { leavesWorkUndone, type Config } from "./config.ts";
import { createAdminDesk } from "./admin/desk.ts";
import { createAlertComposer, openReader } from "./alerts/composer.ts";
import { createBroadcastComposer } from "./admin/broadcast-composer.ts";
import { createComposer } from "./digests/composer.ts";
import { openDigests } from "./digests/index.ts";
import { createLoggedMaintenance, type Maintenance } from "./admin/maintenance.ts";
import { metricsFor, openSeen } from "./ops/index.ts";
import { openBeyond, type Beyond } from "./ops/beyond.ts";
import { openLog, type Log } from "./ops/log.ts";
import type { Metrics } from "./ops/metrics/index.ts";
import { createReadiness, type Readiness } from "./ops/readiness.ts";
import { upstreamEyes } from "./ops/upstream-eyes.ts";
import { watchUpstreams, type UpstreamWatch } from "./ops/upstream-watch.ts";
import { watchedOutbox } from "./ops/watched-outbox.ts";
import { watchedReception } from "./ops/watched-reception.ts";
import { openLeads } from "./leads.ts";
import { createPictures } from "./pictures.ts";
import { createPlaces } from "./places.ts";
import type { Host, Platform } from "./platform.ts";
import { createReception } from "./reception.ts";
import { serve, type Beside } from "./service.ts";
import { expectedOf, opensOf } from "./open-platforms.ts";
import { openStores, type Stores } from "./stores.ts";
import { openWorld } from "./world.ts";

const purgeEveryMs = 3_600_000;
/** So long it can be seen what became of a digest, and an order waits for a place that did not let us. */
const keptDays = 30;

export interface ServiceOptions {
  readonly clock: Clock;
  /** Takes secrets out of every line of the log. */
  readonly scrub: (text: string) => string;
}

/** Runs the chat platforms that have a token until told to stop. Returns the exit code. Rejects with a StorageError. */
export async function runService(config: Config, { clock, scrub }: ServiceOptions): Promise<number> {
  const beyond = await openBeyond(config.seen, { log: openLog(scrub), scrub, clock });
  process.on("uncaughtException", (error) => void endFor(error, beyond));
  try {
    return await runHouse(config, { clock, ...beyond });
  } finally {
    await beyond.flush();
  }
}

async function endFor(error: Error, { log, flush }: Beyond): Promise<void> {
  log.report(error);
  await flush();
  process.exit(1);
}

async function runHouse(
  config: Config,
  { clock, log, called }: Beyond & Pick<ServiceOptions, "clock">,
): Promise<number> {
  const stores = await openStores(config.databaseUrl, {
    now: () => clock.now(),
    keys: config.encryptionKeys,
    onLost: ({ message }) => log.warn("database lost", { reason: message }),
  });
  const expected = expectedOf(config);
  const metrics = await metricsFor(config, expected);
  const watch = watchUpstreams(clock);
  const world = openWorld(config, {
    clock,
    kept: stores.upstream,
    turns: stores.turns,
    lingerMs: 0,
    onStorageTrouble: (error) => void log.report(error),
    eyes: upstreamEyes(log, { metrics, called, watch }),
  });
  const studio = openStudio();
  const kept = await stores.openOutbox();
  const outbox = metrics ? { ...kept, ...watchedOutbox(kept, metrics.messages) } : kept;
  const maintenance = createLoggedMaintenance(stores.state, clock, log);
  const house: House = { config, clock, log, stores, world, studio, outbox, metrics, watch, maintenance };
  const ping = () => stores.state.get("ping");
  const readiness = createReadiness({ ping, clock, expected });
  const chores = setInterval(() => void purge(house), purgeEveryMs).unref();
  const seen = await openSeen(config, { ...house, readiness, depth: () => stores.depth() });
  try {
    return await serveHouse(house, readiness);
  } finally {
    clearInterval(chores);
    await seen?.close();
    await studio.close();
    await world.close();
    await stores.close();
  }
}

async function serveHouse(house: House, readiness: Readiness): Promise<number> {
  const { config, log } = house;
  if (leavesWorkUndone(config))
    log.warn("with SQLite one process must do all", { roles: [...config.roles].join(",") });
  const host = hostOf(house, readiness);
  const beside = (platforms: readonly Platform[]) => {
    readiness.opened(platforms);
    return startDigests(house, host, platforms);
  };
  const stop = toldToStop();
  void stop.then(() => readiness.stopping());
  return serve(config, { host, opens: opensOf(config), stop, beside });
}

interface House {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly stores: Stores;
  readonly world: CachedWorld;
  readonly studio: Studio;
  readonly outbox: Awaited<ReturnType<Stores["openOutbox"]>>;
  readonly metrics: Metrics | undefined;
  readonly watch: UpstreamWatch;
  readonly maintenance: Maintenance;
}

function hostOf(house: House, readiness: Readiness): Host {
  const { config, stores, world, studio, log, clock, metrics, maintenance } = house;
  const { privateZones, admin } = config;
  const locales = openLocales();
  const desk = { commands, world, privateZones, report: (error: unknown) => log.report(error) };
  const administration = { owners: admin.owners, desk: adminDeskOf(house, readiness) };
  const reception = createReception({ locales, desk, ...stores, log, admin: administration, maintenance });
  return {
    reception: metrics ? watchedReception(reception, metrics.answers) : reception,
    commands,
    locales,
    switchedOn: world.switchedOn,
    log,
    clock,
    pictures: createPictures(studio, log),
    state: stores.state,
    unfinished: stores.unfinished,
    ...createPlaces({ memory: stores.memory, ...stores.orders, clock }),
    onCall: metrics?.platforms.called,
  };
}

const adminDeskOf = (
  { config: { roles, databaseUrl, digests }, clock, stores, outbox, watch, maintenance, log }: House,
  readiness: Readiness,
): AdminDesk =>
  createAdminDesk({
    clock,
    roles,
    databaseUrl,
    readiness,
    tally: (since) => stores.tally(since),
    upstreams: watch,
    outbox: async () => outbox,
    pace: digests.messagesPerSecond,
    maintenance,
    log,
  });

async function startDigests(
  { config, clock, log, stores, world, outbox, metrics, maintenance }: House,
  { locales, state }: Host,
  platforms: readonly Platform[],
): Promise<Beside> {
  const { jitterSeconds, messagesPerSecond: pace } = config.digests;
  const watchLead = await stores.holdLead("alerts");
  const writing = { locales, desk: { commands, world, privateZones: config.privateZones }, ...stores };
  const digests = openDigests({
    outbox,
    subscriptions: stores.orders.subscriptions,
    alerts: stores.orders.alerts,
    compose: createComposer(writing),
    composeAlert: createAlertComposer(writing),
    composeBroadcast: createBroadcastComposer({ locales, broadcasts: outbox.broadcasts }),
    platforms,
    tryLead: await openLeads({ platforms, holdLead: stores.holdLead, onLead: metrics?.platforms.leads }),
    isHeld: async () => (await maintenance.current()) !== undefined,
    watch: {
      alerts: outbox.alertWatch,
      openReader: () => openReader(writing),
      tryLead: () => watchLead.tryLead(),
    },
    clock,
    wait: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {}),
    log,
    state,
    settings: {
      worker: { jitterSeconds },
      courier: { discord: { perSecond: pace.discord }, telegram: { perSecond: pace.telegram } },
    },
    roles: [...config.roles].filter((role) => role !== "web"),
    eyes: metrics?.platforms,
  });
  await digests.start();
  return digests;
}

/** What is kept no longer. */
async function purge({ stores, outbox, log, clock }: House): Promise<void> {
  const before = clock.now().subtract({ hours: keptDays * 24 });
  try {
    await stores.purge();
    await outbox.purge(before);
    await outbox.alertWatch.purge(before);
    await stores.orders.subscriptions.removePausedBefore(before);
    await stores.orders.alerts.removePausedBefore(before);
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

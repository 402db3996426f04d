import { createAdminDesk } from "../../bot/admin/desk.ts";
import { createMaintenance, type Maintenance } from "../../bot/admin/maintenance.ts";
import { openMemory, type MemoryStore } from "../../bot/memory.ts";
import { openLog } from "../../bot/ops/log.ts";
import { createScrub } from "../../bot/ops/scrub.ts";
import { createReadiness, type Readiness } from "../../bot/ops/readiness.ts";
import { watchUpstreams } from "../../bot/ops/upstream-watch.ts";
import { createPictures } from "../../bot/pictures.ts";
import { createPlaces } from "../../bot/places.ts";
import { usualLimits, type Orders } from "../../bot/orders.ts";
import type { Host } from "../../bot/platform.ts";
import { createReception, type ReceptionLimits } from "../../bot/reception.ts";
import type { Command } from "../../commands/command.ts";
import { commands as allCommands } from "../../commands/index.ts";
import { openStudio } from "../../core/charts/studio.ts";
import { openAlertOrders } from "../../core/storage/alert-orders.ts";
import { openOutbox } from "../../core/storage/deliveries.ts";
import { openBroadcasts, type Broadcasts } from "../../core/storage/broadcasts.ts";
import { openQueue } from "../../core/storage/open-queue.ts";
import type { Outbox } from "../../core/storage/outbox.ts";
import { tally } from "../../core/storage/tally.ts";
import { openDatabase, type Database } from "../../core/storage/database.ts";
import { openHistory } from "../../core/storage/history.ts";
import { openKeep } from "../../core/storage/keep.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import type { PlatformName } from "../../core/subscription.ts";
import { openLocales, type Locales } from "../../locales/index.ts";
import { openTestWorld, testClock, type TestClock, type TestWorld, type TestWorldOptions } from "../world.ts";

/** A line of the log as it was written, with its event in `msg`. */
export interface Logged {
  readonly level: number;
  readonly msg: string;
  readonly [fact: string]: unknown;
}

/** What a platform is given, with the real reception and memory, and recorded upstreams. Use with `await using`. */
export interface TestHost extends AsyncDisposable {
  readonly host: Host;
  readonly memory: MemoryStore;
  readonly orders: Orders;
  readonly database: Database;
  readonly outbox: Outbox & { readonly broadcasts: Broadcasts };
  readonly readiness: Readiness;
  readonly maintenance: Maintenance;
  /** Ids of persons who run the bot: nobody's at first. */
  readonly owners: Set<string>;
  readonly world: TestWorld;
  /** The host's clock: it only moves when told. */
  readonly clock: TestClock;
  readonly logged: readonly Logged[];
  /** Failures of our own that were written down. */
  readonly troubles: readonly unknown[];
}

export interface TestHostOptions extends Omit<TestWorldOptions, "limits"> {
  readonly commands?: readonly Command[];
  readonly limits?: Partial<ReceptionLimits>;
  readonly locales?: Locales;
  /** Platforms that there are to be. */
  readonly expected?: readonly PlatformName[];
  /** Must not stand in the log. */
  readonly secrets?: readonly string[];
}

export async function openTestHost(options: TestHostOptions = {}): Promise<TestHost> {
  const { commands = allCommands, locales = openLocales(), limits, secrets = [], ...rest } = options;
  const { expected = [], ...ofWorld } = rest;
  const clock = options.clock ?? testClock();
  const eyes = watchUpstreams(clock);
  const world = await openTestWorld({ ...ofWorld, clock, eyes });
  const database = await openDatabase("sqlite::memory:", () => {});
  const orders = {
    subscriptions: openSubscriptions(database),
    alerts: openAlertOrders(database),
    history: openHistory(database),
    limits: usualLimits,
  };
  const memory = openMemory({ database, ...orders });
  const logged: Logged[] = [];
  const troubles: unknown[] = [];
  const log = openLog(createScrub(secrets), {
    write: (line) => void logged.push(JSON.parse(line) as Logged),
  });
  const report = (error: unknown) => {
    troubles.push(error);
    return log.report(error);
  };
  const desk = { commands, world: world.world, report };
  const readiness = createReadiness({ ping: async () => {}, clock, expected });
  const queue = await openQueue(database, { onError: (error) => void report(error) });
  const outbox = { ...openOutbox(database, queue), broadcasts: openBroadcasts(database, queue) };
  const state = openKeep(database, "state");
  const maintenance = createMaintenance({ state, clock, report });
  const adminDesk = createAdminDesk({
    clock,
    roles: ["web", "worker", "courier"],
    databaseUrl: "sqlite::memory:",
    readiness,
    tally: (since) => tally(database, since),
    upstreams: eyes,
    outbox: async () => outbox,
    pace: { discord: 40, telegram: 25 },
    maintenance,
    log,
  });
  const owners = new Set<string>();
  const admin = { owners, desk: adminDesk };
  const reception = createReception({
    locales,
    desk,
    memory,
    orders,
    log,
    admin,
    maintenance,
    ...(limits && { limits }),
  });
  const studio = openStudio({ threads: 1 });
  const host: Host = {
    reception,
    commands,
    locales,
    switchedOn: world.world.switchedOn,
    log,
    clock: world.clock,
    pictures: createPictures(studio, log),
    state,
    ...createPlaces({ memory, ...orders, clock: world.clock }),
  };
  const close = async () => {
    await reception.idle();
    await world[Symbol.asyncDispose]();
    await studio.close();
    await database.close();
  };
  return {
    host,
    memory,
    orders,
    database,
    outbox,
    readiness,
    maintenance,
    owners,
    world,
    clock: world.clock,
    logged,
    troubles,
    [Symbol.asyncDispose]: close,
  };
}

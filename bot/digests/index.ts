import type { Kept } from "../../core/cache.ts";
import type { AlertOrders } from "../../core/storage/alert-store.ts";
import type { Outbox, Subscriptions } from "../../core/storage/outbox.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";
import { createWatcher, type WatcherOptions } from "../alerts/watcher.ts";
import type { Platform } from "../platform.ts";
import type { Compose, ComposeAlert, ComposeBroadcast } from "./compose.ts";
import { createCourier, type CourierEyes } from "./courier.ts";
import { startSchedule, type Schedule } from "./schedule.ts";
import { courierSettings, workerSettings, type CourierSettings, type WorkerSettings } from "./settings.ts";
import { tick } from "./tick.ts";
import type { Wait } from "./timing.ts";
import { createWorker } from "./worker.ts";

/** `worker`: sees what is due and makes it; `courier`: sends it. */
export type Role = "worker" | "courier";

export interface DigestOptions {
  readonly outbox: Outbox;
  readonly subscriptions: Subscriptions;
  readonly alerts: AlertOrders;
  readonly compose: Compose;
  readonly composeAlert: ComposeAlert;
  readonly composeBroadcast: ComposeBroadcast;
  readonly platforms: readonly Pick<Platform, "name" | "send">[];
  /** Whether this process is the one that sends with the token of a platform. */
  readonly tryLead: (platform: PlatformName) => Promise<boolean>;
  /** Whether nothing is to be made or sent just now: it is written down what comes due, and waits. Never rejects. */
  readonly isHeld?: (() => Promise<boolean>) | undefined;
  /** What alerts are about is watched with it; nothing is where it is absent. */
  readonly watch?: Pick<WatcherOptions, "alerts" | "openReader" | "tryLead"> | undefined;
  readonly clock: Clock;
  readonly wait: Wait;
  readonly log: Log;
  /** Where it is kept what must be known after a restart. */
  readonly state: Kept;
  readonly roles: readonly Role[];
  readonly eyes?: CourierEyes | undefined;
  readonly settings?: {
    readonly worker?: Partial<WorkerSettings>;
    readonly courier?: Readonly<Partial<Record<PlatformName, Partial<CourierSettings>>>>;
  };
}

/** Digests, from being due to being sent. */
export interface Digests {
  start(): Promise<void>;
  /** Finishes what is under way, within bounds, and gives back the rest. */
  stop(): Promise<void>;
}

/** How long what is under way may take once we are told to stop. */
const stopMs = 12_000;

interface Part {
  start(): Promise<void>;
  stop(): Promise<unknown>;
}

export function openDigests(options: DigestOptions): Digests {
  const couriers = options.roles.includes("courier") ? couriersOf(options) : [];
  const wakeCouriers = () => couriers.forEach((courier) => courier.wake());
  const parts: readonly Part[] = [
    ...couriers.map(partOf),
    ...(options.roles.includes("worker") ? [workerPart(options, wakeCouriers)] : []),
  ];
  return {
    async start() {
      for (const part of parts) await part.start();
    },
    async stop() {
      const patience = new AbortController();
      const stopped = Promise.all(parts.map((part) => part.stop()));
      await Promise.race([stopped, options.wait(stopMs, patience.signal)]);
      patience.abort();
    },
  };
}

const couriersOf = ({ platforms, tryLead, settings, ...options }: DigestOptions) =>
  platforms.map((platform) =>
    createCourier({
      ...options,
      platform,
      tryLead: () => tryLead(platform.name),
      settings: { ...courierSettings[platform.name], ...settings?.courier?.[platform.name] },
    }),
  );

/** What runs by itself from its start on. */
const partOf = (runner: { run(): Promise<void>; stop(): Promise<void> }): Part => ({
  start: async () => void runner.run(),
  stop: () => runner.stop(),
});

function workerPart(options: DigestOptions, onPrepared: () => void): Part {
  const { outbox, clock, log } = options;
  const settings = { ...workerSettings, ...options.settings?.worker };
  const worker = createWorker({ ...options, settings, onPrepared });
  const tickNow = async (): Promise<void> => {
    const { jitterSeconds, scheduleBatch: batch } = settings;
    const onUnreadable = (ids: readonly string[]) =>
      log.error("subscriptions paused", { reason: "unreadable", ids: ids.join(" ") });
    const due = await tick({ outbox, now: clock.now(), jitterSeconds, batch, onUnreadable });
    if (due > 0) worker.wake();
  };
  const running = partOf(worker);
  const watcher =
    options.watch && createWatcher({ ...options.watch, clock, log, onAnnounced: () => worker.wake() });
  let schedule: Schedule | undefined;
  let watching: Schedule | undefined;
  return {
    async start() {
      await running.start();
      schedule = await startSchedule({ tick: tickNow, log, name: "digests" });
      if (watcher) watching = await startSchedule({ tick: () => watcher.tick(), log, name: "alerts" });
    },
    stop: () => Promise.all([schedule?.stop(), watching?.stop(), running.stop()]),
  };
}

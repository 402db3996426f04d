import { setImmediate } from "node:timers/promises";
import { tellingOf } from "../../core/alerts/telling.ts";
import { isLate } from "../../core/due.ts";
import { atOnce } from "../../core/at-once.ts";
import { UpstreamError } from "../../core/errors.ts";
import type { AlertOrders } from "../../core/storage/alert-store.ts";
import type { Delivery, Outbox, Subscriptions } from "../../core/storage/outbox.ts";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";
import type { Compose, ComposeAlert, ComposeBroadcast, Composed } from "./compose.ts";
import { encodeLetter } from "./letter.ts";
import type { WorkerSettings } from "./settings.ts";
import { readerOf, stillWanted } from "./reader.ts";
import { isOutdated } from "./settle.ts";
import { createSleeper, type Wait } from "./timing.ts";

export interface WorkerOptions {
  readonly outbox: Outbox;
  readonly subscriptions: Subscriptions;
  readonly alerts: AlertOrders;
  readonly compose: Compose;
  readonly composeAlert: ComposeAlert;
  readonly composeBroadcast: ComposeBroadcast;
  readonly clock: Clock;
  readonly wait: Wait;
  readonly log: Log;
  readonly settings: WorkerSettings;
  /** Whether nothing is to be made just now. Never rejects. */
  readonly isHeld?: (() => Promise<boolean>) | undefined;
  /** Told when there is something to send. */
  readonly onPrepared: () => void;
}

/** Makes the messages that are due. */
export interface Worker {
  /** Makes all that can be made now. Rejects when the database cannot be used. */
  drain(): Promise<void>;
  /** Makes whatever comes until it is stopped. Never rejects. */
  run(): Promise<void>;
  /** There is something to make. */
  wake(): void;
  /** Resolves once what is being made is kept; the rest is given back. */
  stop(): Promise<void>;
}

interface Tools extends WorkerOptions {
  /** Aborted when nothing more is to be made. */
  readonly signal: AbortSignal;
}

export function createWorker(options: WorkerOptions): Worker {
  const ending = new AbortController();
  const sleeper = createSleeper(options.wait);
  const tools = { ...options, signal: ending.signal };
  let draining: Promise<void> = Promise.resolve();
  const drain = () => (draining = drainAll(tools));
  return {
    drain,
    wake: () => sleeper.wake(),
    async run() {
      while (!ending.signal.aborted) {
        const failed = await drain().catch((error: unknown) => options.log.report(error));
        await sleeper.sleep(failed === undefined ? options.settings.idleMs : options.settings.failedMs);
      }
    },
    async stop() {
      ending.abort();
      sleeper.wake();
      await draining.catch(() => {});
    },
  };
}

async function drainAll(tools: Tools): Promise<void> {
  const { outbox, clock, settings, signal } = tools;
  while (!signal.aborted && (await tools.isHeld?.()) !== true) {
    const { prepareBatch: limit, leaseSeconds } = settings;
    const taken = await outbox.take("prepare", { now: clock.now(), limit, leaseSeconds });
    if (taken.length === 0) return;
    await prepareAll(taken, tools);
    // With figures at hand nothing else makes it wait, and whoever asks meanwhile would for all of them. A pause for each single
    // one was measured to cost several times the CPU.
    if (taken.length === limit) await setImmediate();
  }
}

async function prepareAll(deliveries: readonly Delivery[], tools: Tools): Promise<void> {
  const { outbox, clock, log, settings, onPrepared } = tools;
  const made = await atOnce(deliveries, settings.atOnce, (delivery) =>
    log.within({ delivery: delivery.id }, () => prepare(delivery, tools)),
  );
  const ready = made.filter((one) => one !== undefined);
  if (ready.length === 0) return;
  await outbox.prepared(ready, clock.now());
  log.info("messages made", { count: ready.length });
  onPrepared();
}

/** The message of a delivery; where there is none the delivery is settled otherwise. */
async function prepare(delivery: Delivery, tools: Tools) {
  const { outbox, clock, signal } = tools;
  const now = clock.now();
  const drop = (reason: string) => outbox.drop("prepare", delivery, reason, now).then(() => undefined);
  if (signal.aborted) {
    await outbox.postpone("prepare", delivery, { at: now, counted: false, reason: "not made yet" });
    return undefined;
  }
  const late = isLate(delivery.sendAt, now);
  const task = await taskOf(delivery, tools, { now, late });
  if (typeof task === "string") return drop(task);
  const composed = await compose(task.make, tools);
  if (composed.kind === "failed") return tryAgain(delivery, composed.reason, tools);
  if (composed.kind === "message") return { delivery, message: encodeLetter({ ...composed, late }) };
  await task.pause(composed.reason);
  return drop(composed.reason);
}

/** How a message is made, and what is paused where there is nothing to tell of any more. */
interface Task {
  readonly make: () => Promise<Composed>;
  readonly pause: (reason: string) => Promise<unknown>;
}

interface Moment {
  readonly now: Temporal.Instant;
  readonly late: boolean;
}

/** Or why none is to be made. */
async function taskOf(delivery: Delivery, tools: Tools, { now, late }: Moment): Promise<Task | string> {
  const { alerts, subscriptions } = tools;
  const id = delivery.subscription;
  if (delivery.event !== undefined) {
    if (late) return "late";
    const telling = tellingOf(await alerts.byId(id), delivery.event, now);
    if (telling.kind === "needless") return telling.reason;
    const { order, event } = telling;
    const make = () => tools.composeAlert(order, { event, now });
    return { make, pause: (reason) => alerts.pause(id, reason, now) };
  }
  if (delivery.broadcast !== undefined) {
    if (isOutdated(delivery.sendAt, now)) return "late";
    return broadcastTask(delivery, delivery.broadcast, tools);
  }
  const subscription = stillWanted(await subscriptions.byId(id), delivery.due, now);
  if (typeof subscription === "string") return subscription;
  const occasion = { now, date: delivery.date, due: delivery.due, late };
  const make = () => tools.compose(subscription, occasion);
  return { make, pause: (reason) => subscriptions.pause(id, reason, now) };
}

async function broadcastTask(
  delivery: Delivery,
  broadcast: string,
  { subscriptions, composeBroadcast }: Tools,
): Promise<Task | string> {
  const reader = readerOf(delivery, await subscriptions.ofPlace(delivery.subscription));
  if (!reader) return "removed";
  return { make: () => composeBroadcast(broadcast, reader), pause: async () => {} };
}

interface Failed {
  readonly kind: "failed";
  readonly reason: string;
}

/** What is made of it in time. */
async function compose(
  make: () => Promise<Composed>,
  { wait, log, settings }: Tools,
): Promise<Composed | Failed> {
  const patience = new AbortController();
  const tooLate = async (): Promise<Failed> => {
    await wait(settings.composeMs, patience.signal);
    return { kind: "failed", reason: "took too long" };
  };
  try {
    return await Promise.race([make(), tooLate()]);
  } catch (error) {
    if (error instanceof UpstreamError) return { kind: "failed", reason: error.message };
    return { kind: "failed", reason: `our failure ${log.report(error)}` };
  } finally {
    patience.abort("over");
  }
}

/** After each of five tries but the last. */
const backOffSeconds = [30, 120, 600, 3_600] as const;

async function tryAgain(
  delivery: Delivery,
  reason: string,
  { outbox, clock, log }: Tools,
): Promise<undefined> {
  const now = clock.now();
  const seconds = backOffSeconds[delivery.attempts];
  const attempt = delivery.attempts + 1;
  log.warn("message not made", { id: delivery.id, attempt, isLast: seconds === undefined, reason });
  await (seconds === undefined
    ? outbox.bury("prepare", delivery, { kind: "undelivered", reason, at: now })
    : outbox.postpone("prepare", delivery, { at: now.add({ seconds }), counted: true, reason }));
}

import { createBroadcastComposer } from "../../../bot/admin/broadcast-composer.ts";
import type { Compose, ComposeAlert, ComposeBroadcast } from "../../../bot/digests/compose.ts";
import { createCourier, type Courier } from "../../../bot/digests/courier.ts";
import {
  courierSettings,
  workerSettings,
  type CourierSettings,
  type WorkerSettings,
} from "../../../bot/digests/settings.ts";
import { tick } from "../../../bot/digests/tick.ts";
import { createWorker, type Worker } from "../../../bot/digests/worker.ts";
import type { Facts, Log } from "../../../bot/ops/log.ts";
import type { Platform, SendOutcome, Unasked } from "../../../bot/platform.ts";
import type { Kept } from "../../../core/cache.ts";
import { nextOccurrence } from "../../../core/due.ts";
import { openAlertOrders } from "../../../core/storage/alert-orders.ts";
import type { AlertOrders } from "../../../core/storage/alert-store.ts";
import { openDatabase, type Database } from "../../../core/storage/database.ts";
import { openOutbox } from "../../../core/storage/deliveries.ts";
import { openBroadcasts, type Broadcasts } from "../../../core/storage/broadcasts.ts";
import { openQueue } from "../../../core/storage/open-queue.ts";
import type { Outbox, Subscriptions } from "../../../core/storage/outbox.ts";
import { openSubscriptions } from "../../../core/storage/subscriptions.ts";
import type { PlatformName, Subscription, Target } from "../../../core/subscription.ts";
import { openLocales } from "../../../locales/index.ts";
import { createVirtualTime, type VirtualTime } from "./virtual-time.ts";

/** A message as a platform was given it. */
export interface Handed extends Unasked {
  readonly to: Target;
  readonly at: Temporal.Instant;
}

/** What a platform answers to a message; by default it takes it. */
export type Answer = (handed: Handed, tries: number) => SendOutcome | Promise<SendOutcome>;

export interface Line {
  readonly level: "info" | "warn" | "error" | "report";
  readonly event: string;
  readonly facts: Facts;
}

export interface OfficeOptions {
  readonly name?: PlatformName;
  readonly answer?: Answer;
  readonly compose?: Compose;
  readonly courier?: Partial<CourierSettings>;
  readonly worker?: Partial<WorkerSettings>;
  readonly tryLead?: () => Promise<boolean>;
  /** Nothing is made or sent. */
  readonly isHeld?: () => Promise<boolean>;
  /** Stands between the office and its database. */
  readonly through?: (outbox: Outbox) => Outbox;
  /** How long a message is on its way to the platform and back. */
  readonly wayMs?: number;
}

/** All that digests need, on a clock that jumps, with a platform that writes down what it gets. Use with `await using`. */
export interface Office extends AsyncDisposable {
  readonly time: VirtualTime;
  readonly database: Database;
  readonly outbox: Outbox;
  readonly subscriptions: Subscriptions;
  readonly alerts: AlertOrders;
  readonly broadcasts: Broadcasts;
  readonly courier: Courier;
  readonly worker: Worker;
  readonly handed: readonly Handed[];
  readonly log: Log;
  readonly lines: readonly Line[];
  /** How many messages a second may be sent, each time that was told. */
  readonly paces: readonly number[];
  /** Until when nothing is sent, each time that was told. */
  readonly holds: readonly Temporal.Instant[];
  readonly state: Kept;
  /** Orders a digest for each channel, all of them due a minute after the office was opened. */
  order(channels: readonly string[], changes?: Partial<Subscription>): Promise<void>;
  /** Lets them come due and be made. */
  prepare(): Promise<void>;
  /** Both of these. */
  ready(...channels: readonly string[]): Promise<void>;
  drain(): Promise<void>;
  /** As `courier`, of a process that was started later. */
  another(): Courier;
  /** `state reason` of all deliveries, in the order of their subscriptions. */
  states(): Promise<readonly string[]>;
  events(level: Line["level"]): readonly string[];
}

export const openedAt = Temporal.Instant.from("2026-11-25T07:29:00Z");
export const dueAt = Temporal.Instant.from("2026-11-25T07:30:00Z");

export const message: Compose = async ({ id }, { date, late }) => ({
  kind: "message",
  reply: { title: `${id} ${date.toString()}${late ? " late" : ""}`, blocks: [], figures: [] },
  labels: { sources: "Sources", cut: "Cut here" },
});

export const noBroadcasts: ComposeBroadcast = async () => ({ kind: "gone", reason: "no broadcasts here" });

export const alertMessage: ComposeAlert = async ({ id }, { event }) => ({
  kind: "message",
  reply: { title: `${id} ${event.kind}`, blocks: [], figures: [] },
  labels: { sources: "Sources", cut: "Cut here" },
});

export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const { name = "telegram", compose = message, answer = () => taken, wayMs = 0 } = options;
  const time = createVirtualTime(openedAt);
  const database = await openDatabase("sqlite::memory:");
  const lines: Line[] = [];
  const log = logInto(lines);
  const queue = await openQueue(database, { onError: (error) => log.report(error) });
  const { through = (outbox: Outbox) => outbox } = options;
  const outbox = through(openOutbox(database, queue));
  const subscriptions = openSubscriptions(database);
  const alerts = openAlertOrders(database);
  const broadcasts = openBroadcasts(database, queue);
  const handed: Handed[] = [];
  const paces: number[] = [];
  const holds: Temporal.Instant[] = [];
  const platform = { name, send: sendOf(answer, handed, { time, wayMs }) };
  const state = new Map<string, unknown>();
  const kept: Kept = {
    get: async (key) => structuredClone(state.get(key)),
    set: async (key, value) => state.set(key, structuredClone(value)),
  };
  const { isHeld } = options;
  const common = { outbox, subscriptions, alerts, clock: time.clock, wait: time.wait, log, isHeld };
  const another = () =>
    createCourier({
      ...common,
      platform,
      tryLead: options.tryLead ?? (async () => true),
      state: kept,
      settings: { ...courierSettings[name], ...options.courier },
      eyes: {
        pace: (_platform, perSecond) => void paces.push(perSecond),
        held: (_platform, until) => void holds.push(until),
      },
    });
  const courier = another();
  const settings = { ...workerSettings, jitterSeconds: 0, ...options.worker };
  const worker = createWorker({
    ...common,
    compose,
    composeAlert: alertMessage,
    composeBroadcast: createBroadcastComposer({ locales: openLocales(), broadcasts }),
    settings,
    onPrepared: () => courier.wake(),
  });
  let orders = 0;
  const order: Office["order"] = async (channels, changes) => {
    for (const channel of channels) {
      const subscription = { ...orderOf(name, orders++, channel), ...changes };
      await subscriptions.add(subscription, { perPlace: 10_000, perOwner: 10_000 });
    }
  };
  const prepare = async () => {
    time.jump(dueAt);
    await tick({ outbox, now: time.clock.now(), jitterSeconds: settings.jitterSeconds, batch: 200 });
    await time.run(worker.drain());
  };
  return {
    time,
    database,
    outbox,
    subscriptions,
    alerts,
    broadcasts,
    courier,
    worker,
    handed,
    log,
    lines,
    paces,
    holds,
    state: kept,
    another,
    order,
    prepare,
    async ready(...channels) {
      await order(channels);
      await prepare();
    },
    async drain() {
      await time.run(courier.drain());
      // What has become late goes back to be made again.
      await time.run(worker.drain());
      await time.run(courier.drain());
    },
    async states() {
      const rows = await database.db
        .selectFrom("delivery")
        .select(["state", "reason"])
        .orderBy("subscription")
        .execute();
      return rows.map(({ state: of, reason }) => (reason === null ? of : `${of}: ${reason}`));
    },
    events: (level) => lines.filter((line) => line.level === level).map(({ event }) => event),
    async [Symbol.asyncDispose]() {
      await queue.close();
      await database.close();
    },
  };
}

const taken: SendOutcome = { kind: "sent", messageId: "1" };

const nobody = new AbortController().signal;

function sendOf(
  answer: Answer,
  handed: Handed[],
  { time, wayMs }: { readonly time: VirtualTime; readonly wayMs: number },
): Platform["send"] {
  return async (to, unasked) => {
    const tries = handed.filter(({ key }) => key === unasked.key).length;
    if (wayMs > 0) await time.wait(wayMs / 2, nobody);
    const one = { ...unasked, to, at: time.clock.now() };
    handed.push(one);
    const outcome = await answer(one, tries);
    if (wayMs > 0) await time.wait(wayMs / 2, nobody);
    return outcome;
  };
}

function orderOf(platform: PlatformName, index: number, channel: string): Subscription {
  const rhythm = { time: "07:30", timeZone: "UTC", weekdays: [1, 2, 3, 4, 5, 6, 7] } as const;
  return {
    id: `s${String(index).padStart(4, "0")}`,
    platform,
    target: { channel },
    place: `${platform}:chat:${channel}`,
    shared: true,
    owner: `${platform}:user:1`,
    about: {},
    rhythm,
    language: "en",
    currency: "USD",
    chart: false,
    publish: false,
    nextDue: nextOccurrence(rhythm, openedAt).at,
    createdAt: openedAt,
  };
}

function logInto(lines: Line[]): Log {
  const write =
    (level: Line["level"]) =>
    (event: string, facts: Facts = {}) =>
      void lines.push({ level, event, facts });
  return {
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
    report(error) {
      lines.push({ level: "report", event: String(error), facts: {} });
      return `f${lines.length}`;
    },
    within: (_facts, work) => work(),
  };
}

/** Fails as often as there are `failures` left. */
export function failing<Given extends unknown[], Found>(
  left: { failures: number },
  ask: (...given: Given) => Promise<Found>,
): (...given: Given) => Promise<Found> {
  return async (...given) => {
    left.failures -= 1;
    if (left.failures >= 0) throw new Error("locked");
    return ask(...given);
  };
}

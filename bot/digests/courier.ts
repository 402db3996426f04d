import type { Kept } from "../../core/cache.ts";
import type { AlertOrders } from "../../core/storage/alert-store.ts";
import type { Delivery, Outbox, Subscriptions } from "../../core/storage/outbox.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { Clock } from "../../core/world.ts";
import type { Log } from "../ops/log.ts";
import type { Platform } from "../platform.ts";
import { fly, type Landed } from "./flight.ts";
import { createHearing, type Hearing } from "./hearing.ts";
import { createPace, type Pace } from "./pace.ts";
import { createPersist, type Persist } from "./persist.ts";
import { channelOf, createPool, type Pool } from "./pool.ts";
import type { CourierSettings } from "./settings.ts";
import { createSleeper, type Sleeper, type Wait } from "./timing.ts";
import { createToken, type Token } from "./token.ts";

export interface CourierOptions {
  readonly platform: Pick<Platform, "name" | "send">;
  readonly outbox: Outbox;
  readonly subscriptions: Subscriptions;
  readonly alerts: AlertOrders;
  /** Whether this process is the one that sends with the token, as only one may at a time. */
  readonly tryLead: () => Promise<boolean>;
  /** Whether nothing is to be sent just now. Never rejects. */
  readonly isHeld?: (() => Promise<boolean>) | undefined;
  readonly clock: Clock;
  readonly wait: Wait;
  readonly log: Log;
  readonly state: Kept;
  readonly settings: CourierSettings;
  readonly eyes?: CourierEyes | undefined;
}

/** Sees how fast may be sent. */
export interface CourierEyes {
  pace(platform: PlatformName, perSecond: number): void;
  held(platform: PlatformName, until: Temporal.Instant): void;
}

/** Sends what is prepared for one platform. */
export interface Courier {
  /** Sends all that may be sent now and settles it. Rejects when the database cannot be used. */
  drain(): Promise<void>;
  /** Sends whatever comes until it is stopped, or the token is no good any more. Never rejects. */
  run(): Promise<void>;
  /** There is something to send. */
  wake(): void;
  /** Resolves once what is under way is settled; what was taken and not sent is given back. */
  stop(): Promise<void>;
}

interface Parts extends CourierOptions {
  readonly pace: Pace;
  readonly pool: Pool;
  readonly token: Token;
  readonly sleeper: Sleeper;
  readonly hearing: Hearing;
  readonly persist: Persist;
  readonly underWay: Map<string, Promise<void>>;
  readonly landed: Map<Landed, number>;
  /** Aborted when nothing more may be sent. */
  readonly ending: AbortController;
  /** Nothing more is to be had for now. */
  isDry: boolean;
  leads: boolean;
  /** When it was last looked for what is overdue. */
  lookedAtMs: number;
}

export function createCourier(options: CourierOptions): Courier {
  const parts = partsOf(options);
  let draining: Promise<void> = Promise.resolve();
  const drain = () => (draining = drainAll(parts));
  return {
    drain,
    run: () => runUntilStopped(parts, drain),
    wake: () => wake(parts),
    async stop() {
      parts.ending.abort();
      parts.sleeper.wake();
      await draining.catch(() => {});
    },
  };
}

function partsOf(options: CourierOptions): Parts {
  const { settings, clock, log, state, wait, eyes } = options;
  const { name: platform } = options.platform;
  const about = { platform, clock, log, state };
  const pace = createPace({ ...settings, onPace: (perSecond) => eyes?.pace(platform, perSecond) });
  const ending = new AbortController();
  const token = createToken({
    ...about,
    breaker: settings.breaker,
    onHold: (until) => eyes?.held(platform, until),
  });
  return {
    ...options,
    pace,
    pool: createPool(pace, settings.turnSeconds * 1000),
    token,
    hearing: createHearing({ token, pace, clock, unheardMs: settings.unheardMs }),
    sleeper: createSleeper(wait),
    persist: createPersist({ wait, log, signal: ending.signal }),
    underWay: new Map(),
    landed: new Map(),
    ending,
    isDry: false,
    leads: false,
    lookedAtMs: 0,
  };
}

function wake(parts: Parts): void {
  parts.isDry = false;
  parts.sleeper.wake();
}

async function runUntilStopped(parts: Parts, drain: () => Promise<void>): Promise<void> {
  const { settings, ending, log, sleeper } = parts;
  while (!ending.signal.aborted) {
    try {
      await drain();
      await sleeper.sleep(restMs(parts));
    } catch (error) {
      log.report(error);
      await sleeper.sleep(settings.failedMs);
    }
  }
}

const longestRestMs = 60_000;

function restMs({ token, clock, leads, settings }: Parts): number {
  const held = token.heldUntil();
  if (held === undefined) return leads ? settings.idleMs : settings.leadMs;
  return Math.min(longestRestMs, held.epochMilliseconds - clock.now().epochMilliseconds);
}

async function drainAll(parts: Parts): Promise<void> {
  parts.isDry = false;
  try {
    while (mayGoOn(parts) && (await parts.isHeld?.()) !== true) {
      await refill(parts);
      if (!(await sendNext(parts))) break;
    }
  } finally {
    // What cannot be given back is free again when its lease is over.
    const givenBack = giveBack(parts).catch((error: unknown) => void parts.log.report(error));
    await Promise.all([givenBack, ...parts.underWay.values()]);
    tellLanded(parts);
  }
}

const mayGoOn = ({ ending, token }: Parts): boolean =>
  !ending.signal.aborted && token.heldUntil() === undefined;

/** Takes what can be sent before the lease is over, once half of it is gone. */
async function refill(parts: Parts): Promise<void> {
  const { pool, clock, settings, outbox, platform, underWay } = parts;
  // A clock that was set back has not seen it yet.
  if (Math.abs(clock.now().epochMilliseconds - parts.lookedAtMs) >= lookMs) await giveBackOverdue(parts);
  const most = parts.hearing.isProbing
    ? 1
    : Math.max(1, Math.floor((settings.perSecond * settings.turnSeconds) / 2));
  if (parts.isDry || pool.size > most / 2 || !(await leadNow(parts))) return;
  const now = clock.now();
  const { leaseSeconds } = settings;
  const taken = await outbox.take(platform.name, { now, limit: most - pool.size, leaseSeconds });
  parts.isDry = taken.length === 0;
  // Of one that takes longer than its lease only the lease is new.
  pool.add(
    taken.filter(({ id }) => !underWay.has(id)),
    now.epochMilliseconds,
  );
}

async function leadNow(parts: Parts): Promise<boolean> {
  const { tryLead, token } = parts;
  const leads = await tryLead();
  if (leads && !parts.leads) await token.load();
  parts.leads = leads;
  parts.isDry ||= !leads || token.heldUntil() !== undefined;
  return !parts.isDry;
}

/** Sends one, or waits until that may be; false once there is nothing more. */
async function sendNext(parts: Parts): Promise<boolean> {
  // One that landed while more were taken may have ended it.
  if (!mayGoOn(parts)) return false;
  const { pool, underWay, settings, clock, sleeper } = parts;
  const now = clock.now().epochMilliseconds;
  const most = parts.hearing.isProbing ? 1 : settings.mostUnderWay;
  const turn = underWay.size < most ? pool.next(now) : { waitMs: settings.idleMs };
  if ("delivery" in turn) {
    begin(turn.delivery, parts);
    return true;
  }
  if (parts.isDry && pool.size === 0 && underWay.size === 0) return false;
  // Whoever lands wakes us.
  await sleeper.sleep(Math.min(turn.waitMs, settings.idleMs));
  return true;
}

function begin(delivery: Delivery, parts: Parts): void {
  const { pace, clock, underWay, sleeper, log } = parts;
  const channel = channelOf(delivery);
  pace.begin(channel, clock.now().epochMilliseconds);
  const flight = async (): Promise<void> => {
    await flyAndNote(delivery, parts);
    pace.end(channel, clock.now().epochMilliseconds);
    underWay.delete(delivery.id);
    sleeper.wake();
  };
  underWay.set(delivery.id, log.within({ delivery: delivery.id }, flight));
}

async function flyAndNote(delivery: Delivery, parts: Parts): Promise<void> {
  const { landed, log, hearing, ending } = parts;
  try {
    const kind = await fly(delivery, parts);
    landed.set(kind, (landed.get(kind) ?? 0) + 1);
    if (kind === "stop") ending.abort();
    await hearing.landed(kind);
  } catch (error) {
    log.report(error);
  }
}

/** To look at all that waits before each message would take longer than to send it. */
const lookMs = 250;

async function giveBackOverdue(parts: Parts): Promise<void> {
  const { pool, clock, outbox, platform } = parts;
  const now = clock.now();
  parts.lookedAtMs = now.epochMilliseconds;
  for (const { delivery, waitMs } of pool.overdue(now.epochMilliseconds)) {
    const at = now.add({ milliseconds: waitMs });
    await outbox.postpone(platform.name, delivery, { at, counted: false, reason: "not its turn yet" });
  }
}

async function giveBack({ pool, token, clock, outbox, platform }: Parts): Promise<void> {
  const at = token.heldUntil() ?? clock.now();
  for (const delivery of pool.clear())
    await outbox.postpone(platform.name, delivery, { at, counted: false, reason: "not sent yet" });
}

/** A run is over once there is nothing more to send: the next one begins at the usual pace. */
function tellLanded({ landed, platform, log, pace, token }: Parts): void {
  if (token.heldUntil() === undefined) pace.usual();
  if (landed.size === 0) return;
  log.info("messages sent", { platform: platform.name, sent: 0, ...Object.fromEntries(landed) });
  landed.clear();
}

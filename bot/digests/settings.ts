import type { PlatformName } from "../../core/subscription.ts";
import type { Limit, PaceSettings } from "./pace.ts";
import type { Breaker } from "./token.ts";

/** How deliveries are sent on one platform. */
export interface CourierSettings extends PaceSettings {
  /** At the pace of the token there are as many as its answers take seconds; this is where a slow platform ends it. */
  readonly mostUnderWay: number;
  /** How long what was taken is nobody else's. */
  readonly leaseSeconds: number;
  /** How long what was taken may wait its turn; the rest of the lease is for sending it. */
  readonly turnSeconds: number;
  /** How often to look whether there is something to send, and who may. */
  readonly idleMs: number;
  readonly leadMs: number;
  /** How long to wait after a failure of ours, such as a lost database. */
  readonly failedMs: number;
  /** How long to leave a platform alone that does not answer. */
  readonly unheardMs: number;
  readonly breaker: Breaker;
}

/** That of Telegram's groups. */
const longestLimitMs = 60_000;

const common = {
  longestLimitMs,
  // Its turn, its pictures, and a call that hangs.
  leaseSeconds: 30,
  turnSeconds: 5,
  idleMs: 1_000,
  leadMs: 5_000,
  failedMs: 5_000,
  unheardMs: 30_000,
  breaker: { refusals: 2_000, minutes: 10 },
} as const;

/** 5 s are observed, not documented (log in rustplusplus#475); discord.js itself waits a little longer. */
const discordLimits: readonly Limit[] = [{ count: 5, ms: 5_250 }];
/** core.telegram.org/bots/faq, "My bot is hitting limits". */
const telegramChatLimits: readonly Limit[] = [{ count: 1, ms: 1_000 }];
const telegramGroupLimits: readonly Limit[] = [...telegramChatLimits, { count: 20, ms: longestLimitMs }];

/** What the platforms allow (50 and 30 messages a second), with room for what else is sent, and for the edges of a second. */
export const courierSettings: Readonly<Record<PlatformName, CourierSettings>> = {
  discord: {
    ...common,
    perSecond: 40,
    limitsOf: () => discordLimits,
    mostUnderWay: 24,
  },
  telegram: {
    ...common,
    perSecond: 25,
    limitsOf: (channel) => (channel.startsWith("-") ? telegramGroupLimits : telegramChatLimits),
    mostUnderWay: 12,
  },
};

/** How deliveries are written and prepared. */
export interface WorkerSettings {
  /** A digest comes up to so much later than it is due, so that not all of an hour come at once. */
  readonly jitterSeconds: number;
  /** How many subscriptions are taken in one transaction, and deliveries to prepare at a time. */
  readonly scheduleBatch: number;
  readonly prepareBatch: number;
  /** How many digests are made at the same time. */
  readonly atOnce: number;
  readonly leaseSeconds: number;
  /** How long one digest may take to be made: with all sources hanging it takes 25 s, for one is asked after the other. */
  readonly composeMs: number;
  readonly idleMs: number;
  readonly failedMs: number;
}

export const workerSettings: WorkerSettings = {
  jitterSeconds: 60,
  scheduleBatch: 200,
  prepareBatch: 64,
  atOnce: 16,
  // Where all sources hang a batch takes longer, and is made by two: the later one changes nothing. A longer lease would keep
  // back for longer what a process that was killed, or had lost its database, had taken.
  leaseSeconds: 60,
  composeMs: 40_000,
  idleMs: 5_000,
  failedMs: 5_000,
};

import type { PlatformName, Subscription, Target } from "../subscription.ts";

/** One message to one place for one local date, or one event of an alert; there is never a second one. */
export interface Delivery {
  /** UUID, made of the subscription, the date and the kind. */
  readonly id: string;
  /** Id of the subscription, or of the alert; of a broadcast the place that gets it. */
  readonly subscription: string;
  readonly platform: PlatformName;
  readonly target: Target;
  /** The local date it is for. */
  readonly date: Temporal.PlainDate;
  /** When it was ordered for. */
  readonly due: Temporal.Instant;
  /** When it is to be sent: `due`, or a little later where what is due at once is spread. */
  readonly sendAt: Temporal.Instant;
  /** Tries to send it so far that came to nothing. */
  readonly attempts: number;
  /** What is to be sent, as text; absent until it is prepared. */
  readonly message?: string | undefined;
  /** It goes on from an announcement channel to those who follow that. */
  readonly publish: boolean;
  /** Of an alert's message the key of the event that it tells; absent for any other. */
  readonly event?: string | undefined;
  /** Of a broadcast its id. */
  readonly broadcast?: string | undefined;
  /** It was being sent when whoever did that came to an end. */
  readonly begun?: true | undefined;
}

/**
 * A delivery that came to nothing; an operator can have it tried again. `undelivered`: what we sent was refused, or nobody
 * took it for too long; `uncertain`: nobody knows whether it arrived, so to send it again may send it twice.
 */
export interface DeadLetter extends Delivery {
  readonly kind: "undelivered" | "uncertain";
  /** Fixed words, never anything of the message. */
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/** A delivery that was not sent because nobody waits for it any more, such as one whose order is paused. */
export type DroppedLetter = Delivery & Pick<DeadLetter, "reason" | "at">;

/** Everything about digests on their way. Every call rejects when the database cannot be used. */
export interface Outbox {
  /**
   * Takes up to `limit` subscriptions that are due, in one transaction: writes one delivery for each that is owed one,
   * whatever was missed, adds the work of preparing it, and moves the subscription on. Tells how many were taken.
   * What is written may be sent up to `jitterSeconds` later than it is due, always the same time later for a subscription.
   */
  schedule(options: ScheduleOptions): Promise<number>;
  /** Deliveries to prepare, or prepared ones to send on a platform: for the taker alone until the lease is over. */
  take(stage: Stage, options: TakeDeliveries): Promise<readonly Delivery[]>;
  /** Prepared deliveries with their messages are up for sending. */
  prepared(messages: readonly Prepared[], now: Temporal.Instant): Promise<void>;
  /** A prepared delivery is to be prepared anew. */
  remake(delivery: Delivery, now: Temporal.Instant): Promise<void>;
  /** It is about to be sent: who takes it after that, before it is settled, does not know whether it arrived. */
  begin(delivery: Delivery): Promise<void>;
  sent(delivery: Delivery, messageId: string, at: Temporal.Instant): Promise<void>;
  /** Nobody waits for it any more. */
  drop(stage: Stage, delivery: Delivery, reason: string, at: Temporal.Instant): Promise<void>;
  /** To be tried again at a time; `counted` where that was an attempt. */
  postpone(stage: Stage, delivery: Delivery, next: Postponed): Promise<void>;
  bury(stage: Stage, delivery: Delivery, letter: Pick<DeadLetter, "kind" | "reason" | "at">): Promise<void>;
  /** The newest first. */
  deadLetters(limit: number): Promise<readonly DeadLetter[]>;
  /** Those that nobody waits for any more, with why; the newest first. */
  dropped(limit: number): Promise<readonly DroppedLetter[]>;
  /** Puts dead letters back to where they came from; tells how many there were. */
  redrive(ids: readonly string[] | "all", now: Temporal.Instant): Promise<number>;
  /** What was held back on purpose is as if it were due now; digests are not, which say that they are late. */
  release(now: Temporal.Instant): Promise<void>;
  /** How many wait, and since when the oldest one does. */
  waiting(): Promise<Waiting>;
  /** Deletes deliveries that were through before a time, dead ones included. Tells how many. */
  purge(before: Temporal.Instant): Promise<number>;
}

/** `prepare`, or the platform it is sent on. */
export type Stage = "prepare" | PlatformName;

export interface ScheduleOptions {
  readonly now: Temporal.Instant;
  readonly limit: number;
  readonly jitterSeconds: number;
  /** Told how many deliveries of a platform were written, once that holds. Must not throw. */
  readonly onWritten?: ((platform: PlatformName, count: number) => void) | undefined;
  /** Told the ids of those that cannot be read and were paused for that. Must not throw. */
  readonly onUnreadable?: ((ids: readonly string[]) => void) | undefined;
}

export interface TakeDeliveries {
  readonly now: Temporal.Instant;
  readonly limit: number;
  readonly leaseSeconds: number;
}

export interface Prepared {
  readonly delivery: Delivery;
  readonly message: string;
}

export interface Postponed {
  readonly at: Temporal.Instant;
  readonly counted: boolean;
  readonly reason: string;
}

export interface Waiting {
  readonly count: number;
  readonly oldestDue: Temporal.Instant | undefined;
}

/** How many orders for digests there may be. */
export interface SubscriptionLimits {
  readonly perPlace: number;
  readonly perOwner: number;
}

/** The orders for digests. Every call rejects when the database cannot be used. */
export interface Subscriptions {
  /** Keeps a new one, unless its place or its owner has as many as there may be. */
  add(subscription: Subscription, limits: SubscriptionLimits): Promise<"added" | "place-full" | "owner-full">;
  byId(id: string): Promise<Subscription | undefined>;
  /** The oldest first. */
  ofPlace(place: string): Promise<readonly Subscription[]>;
  ofOwner(owner: string): Promise<readonly Subscription[]>;
  /** The newest first, of all places. */
  newest(platform: PlatformName, limit: number): Promise<readonly Subscription[]>;
  /** Puts it in place of the one with its id; false where there is none. */
  change(subscription: Subscription): Promise<boolean>;
  pause(id: string, reason: string, at: Temporal.Instant): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /**
   * Nothing is kept of a person or place any more: removes those in its name and tells how many. Those that a person ordered
   * for others stay theirs: they lose the name of who ordered them, and have their place's instead.
   */
  forget(who: string): Promise<number>;
  /** A chat has another id: what goes there, what is on its way there, and in whose name it is. */
  move(platform: PlatformName, from: MovedPlace, to: MovedPlace): Promise<void>;
  /** Removes those that a platform's refusal paused before a time. Tells how many. */
  removePausedBefore(before: Temporal.Instant): Promise<number>;
}

export interface MovedPlace {
  readonly channel: string;
  readonly place: string;
}

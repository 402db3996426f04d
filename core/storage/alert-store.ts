import type { FigureKey } from "../alerts/alert.ts";
import type { Course } from "../alerts/course.ts";
import type { AlertOrder } from "../alerts/order.ts";
import type { AlertEvent, AlertState } from "../alerts/state.ts";
import type { PlatformName } from "../subscription.ts";
import type { MovedPlace, SubscriptionLimits } from "./outbox.ts";

/** An alert with what has become of it. */
export interface KeptAlert {
  readonly order: AlertOrder;
  readonly state: AlertState;
  /** Goes up with each change; what is kept for an earlier one is not kept. */
  readonly revision: number;
}

/** The orders for alerts. Every call rejects when the database cannot be used. */
export interface AlertOrders {
  /** Keeps a new one, unless its place or its owner has as many as there may be. */
  add(order: AlertOrder, limits: SubscriptionLimits): Promise<"added" | "place-full" | "owner-full">;
  /** One that cannot be read is none here, and can be removed. */
  byId(id: string): Promise<KeptAlert | undefined>;
  /** The oldest first. */
  ofPlace(place: string): Promise<readonly AlertOrder[]>;
  ofOwner(owner: string): Promise<readonly AlertOrder[]>;
  /** Puts it in place of the one with its id; `anew` where nothing is known of its figure any more. False where there is none. */
  change(order: AlertOrder, options?: { readonly anew?: boolean }): Promise<boolean>;
  pause(id: string, reason: string, at: Temporal.Instant): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** As `forget` of subscriptions. */
  forget(who: string): Promise<number>;
  /** As `move` of subscriptions. */
  move(platform: PlatformName, from: MovedPlace, to: MovedPlace): Promise<void>;
  /** Removes those that a platform's refusal paused before a time. Tells how many. */
  removePausedBefore(before: Temporal.Instant): Promise<number>;
}

/** What one tick brought. */
export interface Watched {
  readonly courses: ReadonlyMap<FigureKey, Course>;
  readonly outcomes: readonly WatchedAlert[];
}

/** What became of one alert: its new state, what is to be told, or that it is over. */
export interface WatchedAlert {
  readonly id: string;
  /** The one that the state follows on. */
  readonly revision: number;
  readonly state: AlertState;
  readonly event?: AlertEvent | undefined;
  readonly isOver: boolean;
}

/** Alerts as the one who watches sees them: there may only be one at a time. */
export interface AlertWatch {
  /** All that are watched, and the courses of their figures. */
  load(): Promise<{
    readonly alerts: readonly KeptAlert[];
    readonly courses: ReadonlyMap<FigureKey, Course>;
  }>;
  /** Those that others have changed since this was asked last: as they are now, or undefined where nothing is watched any more. */
  changes(): Promise<ReadonlyMap<string, KeptAlert | undefined>>;
  /**
   * Keeps what a tick brought, in one transaction, and adds the work of telling the events; an event that was kept before is
   * not kept again. Tells the alerts that were kept, with their new revisions: others were changed by somebody meanwhile.
   */
  keep(watched: Watched, now: Temporal.Instant): Promise<ReadonlyMap<string, number>>;
  /** Forgets the courses of figures that were not read since a time: nobody waits for them any more. Tells how many. */
  purge(before: Temporal.Instant): Promise<number>;
}

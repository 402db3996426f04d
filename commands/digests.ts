import type { History } from "../core/history.ts";
import type { PlatformName, Subscription, Target } from "../core/subscription.ts";
import type { Scope } from "./memory.ts";

/** A place that a digest may go to. */
export interface Destination {
  readonly platform: PlatformName;
  readonly target: Target;
  /** In whose name it is kept: `discord:guild:1`, `telegram:chat:-100`, in private the person's own id. */
  readonly place: string;
  /** Others read along. */
  readonly shared: boolean;
  /** What people call it: `#rigs`; absent where the platform does not tell. */
  readonly name?: string | undefined;
  /** An announcement channel, from which a message can go on to those who follow it. */
  readonly publishes: boolean;
  /** The person who asks manages it. */
  readonly managed: boolean;
  /** That person manages all of its place, not that channel alone; as `managed` where absent. */
  readonly managesPlace?: boolean | undefined;
  /** What we would need there and may not do. */
  readonly missing: readonly Permission[];
}

/** Each has a name in every language, as the platform calls it. */
export type Permission =
  | "view-channel"
  | "send-messages"
  | "send-messages-in-threads"
  | "embed-links"
  | "attach-files"
  | "post-messages";

/**
 * Why there is no place to send to. `nowhere`: the platform cannot send unasked. `unknown`: no such place, or we are not
 * there. `wrong-kind`: nothing can be posted there by itself, such as a forum without a post. `not-installed`: we were
 * asked as somebody's own app, where we cannot post.
 */
export type NoDestination = "nowhere" | "unknown" | "wrong-kind" | "not-installed";

/** Looks at the place where it is asked, or at one that was picked by the platform's id for it. Rejects when that fails. */
export type FindDestination = (picked?: string) => Promise<Destination | NoDestination>;

/** The orders for digests, as commands deal with them. */
export interface Digests {
  /** Those of the place where it is asked, or of the asker, whom they were ordered by. The oldest first. */
  of(scope: Scope): Promise<readonly Subscription[]>;
  byId(id: string): Promise<Subscription | undefined>;
  /** A new id for a subscription. */
  newId(): string;
  /** In the name of the person who asks, whatever owner it has. */
  add(subscription: Subscription): Promise<"added" | "place-full" | "owner-full">;
  /** False where it is gone. */
  change(subscription: Subscription): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** How many there may be of a place and of a person. */
  readonly limits: { readonly perPlace: number; readonly perOwner: number };
  readonly history: Pick<History, "before" | "between">;
}

import type { Reply } from "../../commands/reply.ts";
import type { AlertOrder } from "../../core/alerts/order.ts";
import type { AlertEvent } from "../../core/alerts/state.ts";
import type { Subscription } from "../../core/subscription.ts";
import type { Labels } from "../platform.ts";

/** Which digest it is. */
export interface Occasion {
  readonly now: Temporal.Instant;
  /** The local date it is for. */
  readonly date: Temporal.PlainDate;
  /** When it should arrive. */
  readonly due: Temporal.Instant;
  /** It has to say that it comes late. */
  readonly late: boolean;
}

/** `gone`: there is nothing to tell about any more, such as a rig that was removed; `reason` is a fixed word. */
export type Composed =
  | { readonly kind: "message"; readonly reply: Reply; readonly labels: Labels }
  | { readonly kind: "gone"; readonly reason: string };

/** Makes a digest. Rejects with an UpstreamError where figures cannot be had, to be asked again later. */
export type Compose = (subscription: Subscription, occasion: Occasion) => Promise<Composed>;

/** What an alert's message tells, and when. */
export interface AlertOccasion {
  readonly event: AlertEvent;
  readonly now: Temporal.Instant;
}

/** Makes a broadcast of whoever runs the bot, by its id, for the readers of a digest. */
export type ComposeBroadcast = (id: string, reader: Pick<Subscription, "language">) => Promise<Composed>;

/** Makes an alert's message. Rejects as `Compose` does. */
export type ComposeAlert = (order: AlertOrder, occasion: AlertOccasion) => Promise<Composed>;

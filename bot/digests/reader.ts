import { isOvertaken } from "../../core/due.ts";
import type { Delivery } from "../../core/storage/outbox.ts";
import type { Subscription, Target } from "../../core/subscription.ts";

/** The order of a digest that is still wanted, or why nobody waits for it any more. */
export function stillWanted(
  order: Subscription | undefined,
  due: Temporal.Instant,
  now: Temporal.Instant,
): Subscription | "removed" | "paused" | "overtaken" {
  if (order === undefined) return "removed";
  if (order.paused) return "paused";
  return isOvertaken(order.rhythm, due, now) ? "overtaken" : order;
}

/**
 * Whose digest it is with which a broadcast arrives at its place: of those that are not paused the one that goes to the same
 * channel, or the first one; undefined where the place gets none any more.
 */
export function readerOf(
  { target }: Pick<Delivery, "target">,
  orders: readonly Subscription[],
): Subscription | undefined {
  const active = orders.filter(({ paused }) => !paused);
  return active.find((order) => isSame(order.target, target)) ?? active[0];
}

const isSame = (one: Target, other: Target): boolean =>
  one.channel === other.channel && one.thread === other.thread;

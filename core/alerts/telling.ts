import type { AlertOrder } from "./order.ts";
import { isHeld } from "./hold.ts";
import { cooldownFrom, eventKeyOf, type AlertEvent, type AlertState } from "./state.ts";

/** What a message tells; or why there is nothing to tell, in a fixed word. */
export type Telling =
  | { readonly kind: "told"; readonly order: AlertOrder; readonly event: AlertEvent }
  | { readonly kind: "needless"; readonly reason: "removed" | "paused" | "over" | "held" };

/**
 * Whether a message about an event may go out now. `over`: it was told, dropped, or is another one by now. `held`: quiet
 * hours, a snooze or the cooldown have begun since.
 */
export function tellingOf(
  kept: { readonly order: AlertOrder; readonly state: AlertState } | undefined,
  eventKey: string,
  now: Temporal.Instant,
): Telling {
  if (!kept) return { kind: "needless", reason: "removed" };
  const { order, state } = kept;
  if (order.paused) return { kind: "needless", reason: "paused" };
  if (state.phase !== "due" || eventKeyOf(state.event) !== eventKey)
    return { kind: "needless", reason: "over" };
  if (isHeld(order, cooldownFrom(state), now)) return { kind: "needless", reason: "held" };
  return { kind: "told", order, event: state.event };
}

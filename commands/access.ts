import type { PlatformName, Target } from "../core/subscription.ts";
import type { Context } from "./command.ts";
import { placeIdOf } from "./digest-texts.ts";
import type { Destination, NoDestination } from "./digests.ts";

/** An order for messages that are sent unasked. */
interface Order {
  readonly id: string;
  readonly platform: PlatformName;
  readonly target: Target;
  readonly place: string;
  readonly shared: boolean;
}

/** `elsewhere`: it is the asker's own and goes to a place that others read. */
export type Access = "allowed" | "managers-only" | "elsewhere" | "unknown";

/** A private order is its owner's, in private; one of a place is that of those who manage it. `own` are the asker's. */
export async function accessTo(
  order: Order,
  own: readonly { readonly id: string }[],
  { shared, destination }: Context,
): Promise<Access> {
  const isOwn = own.some(({ id }) => id === order.id);
  if (!order.shared) return isOwn && !shared ? "allowed" : "unknown";
  const here = await destination();
  if (isIn(here, order)) return isManagedFrom(here, order) ? "allowed" : "managers-only";
  if (shared) return "unknown";
  const picked = await destination(placeIdOf(order));
  if (isIn(picked, order) && picked.managed) return "allowed";
  return isOwn ? "elsewhere" : "unknown";
}

const isIn = (found: Destination | NoDestination, { place }: Order): found is Destination =>
  typeof found !== "string" && found.place === place;

/** Who manages one channel alone has no say in another. */
const isManagedFrom = (here: Destination, { target }: Order): boolean =>
  isSameTarget(here.target, target) ? here.managed : (here.managesPlace ?? here.managed);

const isSameTarget = (one: Target, other: Target): boolean =>
  one.channel === other.channel && one.thread === other.thread;

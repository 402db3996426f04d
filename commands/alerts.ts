import type { AlertOrder } from "../core/alerts/order.ts";
import type { AlertState } from "../core/alerts/state.ts";
import type { Scope } from "./memory.ts";

/** The orders for alerts, as commands deal with them. */
export interface Alerts {
  /** Those of the place where it is asked, or of the asker, whom they were ordered by. The oldest first. */
  of(scope: Scope): Promise<readonly AlertOrder[]>;
  byId(id: string): Promise<{ readonly order: AlertOrder; readonly state: AlertState } | undefined>;
  /** A new id for an alert. */
  newId(): string;
  /** In the name of the person who asks, whatever owner it has. */
  add(order: AlertOrder): Promise<"added" | "place-full" | "owner-full">;
  /** `anew` where nothing is known of its figure any more. False where it is gone. */
  change(order: AlertOrder, options?: { readonly anew?: boolean }): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** How many there may be of a place and of a person. */
  readonly limits: { readonly perPlace: number; readonly perOwner: number };
  /** The id of the person who asks. */
  readonly person: string;
}

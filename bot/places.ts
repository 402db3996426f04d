import { nextOccurrence } from "../core/due.ts";
import type { AlertOrders } from "../core/storage/alert-store.ts";
import type { Subscriptions } from "../core/storage/outbox.ts";
import { platformOf } from "../core/subscription.ts";
import type { Clock } from "../core/world.ts";
import type { MemoryStore } from "./memory.ts";

export interface PlacesOptions {
  readonly memory: MemoryStore;
  readonly subscriptions: Subscriptions;
  readonly alerts: AlertOrders;
  readonly clock: Clock;
}

/** What `Host` promises of the same names. */
export interface Places {
  movePlace(from: string, to: string): Promise<void>;
  placeGone(place: string): Promise<void>;
  placeBack(place: string): Promise<void>;
}

/** Why what is sent to a place is paused after we were removed from it. */
const removed = "removed";

/** What platforms tell of places that change. Each rejects when the database cannot be used. */
export function createPlaces({ memory, subscriptions, alerts, clock }: PlacesOptions): Places {
  const placeBack = async (place: string): Promise<void> => {
    for (const one of await subscriptions.ofPlace(place)) {
      if (one.paused?.reason !== removed) continue;
      const nextDue = nextOccurrence(one.rhythm, clock.now()).at;
      await subscriptions.change({ ...one, paused: undefined, nextDue });
    }
    for (const one of await alerts.ofPlace(place))
      if (one.paused?.reason === removed) await alerts.change({ ...one, paused: undefined });
  };
  return {
    async movePlace(from, to) {
      await memory.movePlace(from, to);
      const platform = platformOf(from);
      await subscriptions.move(platform, placed(from), placed(to));
      await alerts.move(platform, placed(from), placed(to));
      // We may have been told before that we are no longer in the old one.
      await placeBack(to);
    },
    async placeGone(place) {
      for (const { id, paused } of await subscriptions.ofPlace(place))
        if (!paused) await subscriptions.pause(id, removed, clock.now());
      for (const { id, paused } of await alerts.ofPlace(place))
        if (!paused) await alerts.pause(id, removed, clock.now());
    },
    placeBack,
  };
}

/** `telegram:chat:-100` is the chat -100. */
const placed = (place: string) => ({ place, channel: place.slice(place.lastIndexOf(":") + 1) });

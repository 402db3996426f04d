import { randomBytes } from "node:crypto";
import type { Alerts } from "../commands/alerts.ts";
import type { Digests } from "../commands/digests.ts";
import type { AlertOrders } from "../core/storage/alert-store.ts";
import type { History } from "../core/history.ts";
import type { SubscriptionLimits, Subscriptions } from "../core/storage/outbox.ts";

export interface Orders {
  readonly subscriptions: Subscriptions;
  readonly alerts: AlertOrders;
  readonly history: History;
  readonly limits: SubscriptionLimits;
}

/** More of one place than its people would read, and more of one person than one has machines. */
export const usualLimits: SubscriptionLimits = { perPlace: 25, perOwner: 10 };

/** As many of a place as of digests; a person watches more than one gets digests. */
const alertLimits: SubscriptionLimits = { perPlace: 25, perOwner: 25 };

/** No letter that is read as another. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const idLetters = 8;

/** The orders for digests as a person deals with them in a place. */
export const digestsFor = (
  { subscriptions, history, limits }: Orders,
  { person, place }: { readonly person: string; readonly place: string },
): Digests => ({
  of: (scope) => (scope === "me" ? subscriptions.ofOwner(person) : subscriptions.ofPlace(place)),
  byId: (id) => subscriptions.byId(id),
  newId,
  add: (subscription) => subscriptions.add({ ...subscription, owner: person }, limits),
  change: (subscription) => subscriptions.change(subscription),
  remove: (id) => subscriptions.remove(id),
  limits,
  history,
});

/** The orders for alerts as a person deals with them in a place. */
export const alertsFor = (
  { alerts }: Pick<Orders, "alerts">,
  { person, place }: { readonly person: string; readonly place: string },
): Alerts => ({
  of: (scope) => (scope === "me" ? alerts.ofOwner(person) : alerts.ofPlace(place)),
  byId: (id) => alerts.byId(id),
  newId,
  add: (order) => alerts.add({ ...order, owner: person }, alertLimits),
  change: (order, options) => alerts.change(order, options),
  remove: (id) => alerts.remove(id),
  limits: alertLimits,
  person,
});

/** A little uneven, which makes it no easier to guess one in 6e11. */
export const newId = (): string =>
  [...randomBytes(idLetters)].map((byte) => letters[byte % letters.length] ?? "").join("");

import type { Subscriptions } from "../../core/storage/outbox.ts";
import type { Subscription } from "../../core/subscription.ts";
import type { Ordered } from "../delivery/places.ts";

const noLimits = { perPlace: Infinity, perOwner: Infinity };

/** Orders a digest a day for each, all of them due since the last whole minute unless `changes` say otherwise. */
export async function addOrders(
  subscriptions: Subscriptions,
  ordered: readonly Ordered[],
  changes: (at: number) => Partial<Subscription> = () => ({}),
): Promise<void> {
  const due = Temporal.Now.instant().round({ smallestUnit: "minute", roundingMode: "floor" });
  for (const [at, each] of ordered.entries())
    await subscriptions.add({ ...orderOf(each, at, due), ...changes(at) }, noLimits);
}

function orderOf({ platform, channel }: Ordered, at: number, due: Temporal.Instant): Subscription {
  const time = due.toZonedDateTimeISO("UTC").toPlainTime().toString({ smallestUnit: "minute" });
  return {
    id: `s${at.toString(36)}`,
    platform,
    target: { channel },
    place: `${platform}:chat:${channel}`,
    shared: true,
    owner: `${platform}:user:${at}`,
    about: { gpu: "rtx4090", power: "0.12" },
    rhythm: { time, timeZone: "UTC", weekdays: [1, 2, 3, 4, 5, 6, 7] },
    language: "en",
    currency: "USD",
    chart: true,
    publish: false,
    nextDue: due,
    createdAt: due,
  };
}

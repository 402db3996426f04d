import { randomUUID } from "node:crypto";
import { onTestFinished } from "vitest";
import { openDatabase, type Database } from "../core/storage/database.ts";
import { openOutbox } from "../core/storage/deliveries.ts";
import { openQueue } from "../core/storage/open-queue.ts";
import { rowOf } from "../core/storage/subscription-rows.ts";
import { openSubscriptions } from "../core/storage/subscriptions.ts";
import type { Subscription } from "../core/subscription.ts";
import { stopDatabaseClock } from "./database-clock.ts";

/** A Monday, at seven in Berlin: when the orders of `order` are due. */
export const monday = Temporal.Instant.from("2026-11-23T06:00:00Z");

/** An order for a digest on every day at seven in Berlin; the first one is due on `monday`. */
export function order(of: Partial<Subscription> = {}): Subscription {
  return {
    id: randomUUID(),
    platform: "telegram",
    target: { channel: "-100" },
    place: "telegram:chat:-100",
    shared: true,
    owner: "telegram:user:5",
    about: { gpu: "rtx-4090" },
    rhythm: { time: "07:00", timeZone: "Europe/Berlin", weekdays: [1, 2, 3, 4, 5, 6, 7] },
    language: "en",
    currency: "USD",
    chart: false,
    publish: false,
    nextDue: monday,
    createdAt: monday.subtract({ hours: 1 }),
    ...of,
  };
}

/** The stores of digests in a database, as one process has them; its clock stands at `monday` until it is set. */
export async function openStored(url: string) {
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  const errors: Error[] = [];
  const queue = await openQueue(database, { onError: (error) => errors.push(error) });
  onTestFinished(() => queue.close());
  const setClock = (at: Temporal.Instant) => stopDatabaseClock(database, at);
  await setClock(monday);
  const outbox = openOutbox(database, queue);
  return { database, queue, outbox, subscriptions: openSubscriptions(database), setClock, errors };
}

/** Keeps orders without a look at how many there may be, which is quick for thousands. */
export async function keepOrders({ db }: Database, orders: readonly Subscription[]): Promise<void> {
  for (let start = 0; start < orders.length; start += 1_000)
    await db
      .insertInto("subscription")
      .values(orders.slice(start, start + 1_000).map(rowOf))
      .execute();
}

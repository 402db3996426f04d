import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Delivery, Stage } from "../../core/storage/outbox.ts";
import type { Subscription } from "../../core/subscription.ts";
import { databases } from "../databases.ts";
import { keepOrders, monday, openStored, order } from "../stored.ts";

const day = { hours: 24 };

const tested = await databases();

describe.each(tested)("digests on their way on $name", ({ name, another }) => {
  it("are written once for who is due, and not for who is not", async () => {
    const { outbox, schedule, take } = await setup(another(), [
      order({ id: "due" }),
      order({ id: "later", nextDue: monday.add({ seconds: 1 }) }),
      order({ id: "paused", nextDue: undefined, paused: { reason: "asked", at: monday } }),
    ]);
    expect(await schedule(monday)).toBe(1);
    expect(await schedule(monday)).toBe(0);
    const [delivery, ...others] = await take("prepare");
    expect(others).toEqual([]);
    expect(delivery).toEqual({
      id: delivery!.id,
      subscription: "due",
      platform: "telegram",
      target: { channel: "-100" },
      date: Temporal.PlainDate.from("2026-11-23"),
      due: monday,
      sendAt: monday,
      attempts: 0,
      publish: false,
    });
    expect(delivery!.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(await outbox.waiting()).toEqual({ count: 1, oldestDue: monday });
  });

  it("are due again on the next day of their rhythm", async () => {
    const { subscriptions, schedule } = await setup(another(), [order({ id: "daily" })]);
    await schedule(monday.add({ seconds: 40 }));
    expect((await subscriptions.byId("daily"))?.nextDue).toEqual(monday.add(day));
    expect(await schedule(monday.add(day))).toBe(1);
  });

  it("are one only after a week of downtime, of the last day", async () => {
    const { subscriptions, schedule, take } = await setup(another(), [order({ id: "daily" })]);
    const back = monday.add({ hours: 24 * 7 + 5 });
    expect(await schedule(back)).toBe(1);
    expect(await schedule(back)).toBe(0);
    const found = await take("prepare", back);
    expect(found.map(({ date, due }) => [String(date), String(due)])).toEqual([
      ["2026-11-30", "2026-11-30T06:00:00Z"],
    ]);
    expect((await subscriptions.byId("daily"))?.nextDue).toEqual(monday.add({ hours: 24 * 8 }));
  });

  it("are no second one for a date, though the order is changed to a later time of that day", async () => {
    const { subscriptions, outbox, schedule, take } = await setup(another(), [order({ id: "moved" })]);
    await schedule(monday);
    await outbox.drop("prepare", (await take("prepare"))[0]!, "test", monday);
    const rhythm = { time: "09:00", timeZone: "Europe/Berlin", weekdays: [1] } as const;
    const later = monday.add({ hours: 2 });
    await subscriptions.change(order({ id: "moved", rhythm, nextDue: later }));
    expect(await schedule(later)).toBe(1);
    expect(await take("prepare", later)).toEqual([]);
    expect((await subscriptions.byId("moved"))?.nextDue).toEqual(later.add({ hours: 24 * 7 }));
  });

  it("are taken no more at a time than asked for, the longest overdue first", async () => {
    const orders = [3, 1, 2].map((minutes) =>
      order({ id: `${minutes}`, nextDue: monday.subtract({ minutes }) }),
    );
    const { subscriptions, outbox } = await setup(another(), orders);
    expect(await outbox.schedule({ now: monday, limit: 2, jitterSeconds: 0 })).toBe(2);
    expect((await subscriptions.byId("1"))?.nextDue).toEqual(monday.subtract({ minutes: 1 }));
    expect(await outbox.schedule({ now: monday, limit: 2, jitterSeconds: 0 })).toBe(1);
  });

  it("are written for each once by two schedulers at once", async () => {
    const url = another();
    const orders = Array.from({ length: 120 }, () => order());
    const first = await setup(url, orders);
    // Two processes have a PostgreSQL database together; one has a SQLite database to itself.
    const second = name === "SQLite" ? first : await setup(url, []);
    const taken = await Promise.all(
      Array.from({ length: 30 }, (_, turn) =>
        (turn % 2 ? first : second).outbox.schedule({ now: monday, limit: 10, jitterSeconds: 60 }),
      ),
    );
    expect(taken.reduce((sum, count) => sum + count)).toBe(120);
    expect(await first.queue.size("prepare")).toBe(120);
    expect((await first.outbox.waiting()).count).toBe(120);
  });

  it("are not held up by an order that cannot be read: that is paused", async () => {
    const { database, subscriptions, schedule, take } = await setup(
      another(),
      ["corrupt", "foreign", "nowhere", "never", "fine"].map((id) => order({ id })),
    );
    const spec = (text: string, id: string) =>
      sql`update subscription set spec = ${text} where id = ${id}`.execute(database.db);
    const rhythm = { time: "07:00", timeZone: "Mars/Olympus", weekdays: [1] };
    await spec("{", "corrupt");
    await spec("[1]", "foreign");
    await spec(JSON.stringify({ rhythm, publish: false }), "nowhere");
    await spec(
      JSON.stringify({ rhythm: { ...rhythm, timeZone: "UTC", weekdays: [] }, publish: false }),
      "never",
    );
    expect(await schedule(monday)).toBe(5);
    expect((await take("prepare")).map(({ subscription }) => subscription)).toEqual(["fine"]);
    expect(await schedule(monday.add({ hours: 1 }))).toBe(0);
    const rows = await database.db.selectFrom("subscription").select(["id", "paused"]).execute();
    expect(rows.filter(({ paused }) => paused === "unreadable")).toHaveLength(4);
    expect(await subscriptions.byId("corrupt")).toBeUndefined();
    expect((await subscriptions.ofPlace(order().place)).map(({ id }) => id)).toEqual(["fine"]);
  });

  it("are nothing where their transaction fails: neither a delivery nor a job, and the order is still due", async () => {
    const { database, outbox, queue, schedule } = await setup(another(), [order(), order()]);
    await sql`alter table subscription rename to subscription_elsewhere`.execute(database.db);
    await expect(schedule(monday)).rejects.toThrow(/subscription/);
    await sql`alter table subscription_elsewhere rename to subscription`.execute(database.db);
    await sql`alter table delivery rename column message to no_message`.execute(database.db);
    await expect(schedule(monday)).rejects.toThrow(/message/);
    await sql`alter table delivery rename column no_message to message`.execute(database.db);
    expect(await queue.size("prepare")).toBe(0);
    expect((await outbox.waiting()).count).toBe(0);
    expect(await schedule(monday)).toBe(2);
  });

  it("are prepared, then sent at their time on their own platform", async () => {
    const { outbox, queue, schedule, take } = await setup(another(), [
      order({ id: "t", target: { channel: "-100", thread: "7" } }),
      order({ id: "d", platform: "discord", publish: true }),
    ]);
    await schedule(monday);
    const found = await take("prepare");
    await outbox.prepared(
      found.map((delivery) => ({ delivery, message: `to ${delivery.subscription}` })),
      monday,
    );
    expect(await queue.size("prepare")).toBe(0);
    const [telegram] = await take("telegram");
    const [discord] = await take("discord");
    expect([telegram!.message, telegram!.target]).toEqual(["to t", { channel: "-100", thread: "7" }]);
    expect([discord!.message, discord!.publish]).toEqual(["to d", true]);
    await outbox.sent(telegram!, "m1", monday);
    await outbox.sent(discord!, "m2", monday);
    expect(await outbox.waiting()).toEqual({ count: 0, oldestDue: undefined });
    expect(await sizes(queue)).toEqual([0, 0, 0]);
  });

  it("leave no text behind once they are sent or dropped", async () => {
    const { database, outbox, schedule, ready } = await setup(another(), [
      order({ id: "a" }),
      order({ id: "b" }),
    ]);
    await schedule(monday);
    const [first, second] = await ready();
    await outbox.sent(first!, "m1", monday);
    await outbox.drop("telegram", second!, "gone", monday);
    const rows = await database.db
      .selectFrom("delivery")
      .select(["state", "message", "message_id", "reason"])
      .orderBy("state")
      .execute();
    expect(rows.map((row) => Object.values(row))).toEqual([
      ["dropped", null, null, "gone"],
      ["sent", null, "m1", null],
    ]);
  });

  it("go out spread over the jitter, each subscription at its own second of it, and keep the time they were due", async () => {
    const orders = Array.from({ length: 40 }, (_, index) => order({ id: `s${index}` }));
    const { outbox, ready, schedule } = await setup(another(), orders);
    const names = (of: readonly Delivery[]) => of.map(({ subscription }) => subscription).toSorted();
    const sentAt = async (at: Temporal.Instant) => {
      const found = await ready(at);
      for (const delivery of found) await outbox.sent(delivery, "m", at);
      return found;
    };
    const wave = async (start: Temporal.Instant) => {
      await schedule(start, 60);
      const early = [...(await sentAt(start)), ...(await sentAt(start.add({ seconds: 19 })))];
      return { early, late: await sentAt(start.add({ seconds: 60 })) };
    };
    const first = await wave(monday);
    expect(first.early.length).toBeGreaterThan(0);
    expect(first.early.length + first.late.length).toBe(40);
    expect(new Set([...first.early, ...first.late].map(({ due }) => String(due)))).toEqual(
      new Set([String(monday)]),
    );
    expect(names((await wave(monday.add(day))).early)).toEqual(names(first.early));
  });

  it("are prepared shortly before they go out, so that their figures are of then", async () => {
    const orders = Array.from({ length: 40 }, (_, index) => order({ id: `s${index}` }));
    const { schedule, take } = await setup(another(), orders);
    await schedule(monday, 600);
    const soon = await take("prepare", monday);
    expect(soon.length).toBeLessThan(10);
    // Nobody prepared those, so that they come again.
    expect(await take("prepare", monday.add({ seconds: 570 }))).toHaveLength(40);
  });

  it("go out at once when they are late", async () => {
    const { ready, schedule } = await setup(another(), [order()]);
    const late = monday.add({ hours: 4 });
    await schedule(late, 300);
    expect(await ready(late)).toHaveLength(1);
  });

  it("are nobody else's while they are prepared, and somebody's again when the preparer comes to an end", async () => {
    const { schedule, take } = await setup(another(), [order()]);
    await schedule(monday);
    expect(await take("prepare")).toHaveLength(1);
    expect(await take("prepare", monday.add({ seconds: 15 }))).toEqual([]);
    expect(await take("prepare", monday.add({ seconds: 30 }))).toHaveLength(1);
  });

  it("keep the first message of two who prepared the same", async () => {
    const { outbox, queue, schedule, take } = await setup(another(), [order()]);
    await schedule(monday);
    const [slow] = await take("prepare");
    const later = monday.add({ seconds: 30 });
    const [quick] = await take("prepare", later);
    await outbox.prepared([{ delivery: quick!, message: "quick" }], later);
    await outbox.prepared([{ delivery: slow!, message: "slow" }], later);
    expect((await take("telegram", later)).map(({ message }) => message)).toEqual(["quick"]);
    expect(await sizes(queue)).toEqual([0, 0, 1]);
  });

  it("are not touched by who took them before, and longer than the lease", async () => {
    const { database, outbox, queue, schedule, take } = await setup(another(), [order()]);
    await schedule(monday);
    const [slow] = await take("prepare");
    const later = monday.add({ seconds: 30 });
    const [quick] = await take("prepare", later);
    await outbox.prepared([{ delivery: quick!, message: "quick" }], later);
    const letter = { kind: "undelivered", reason: "took too long", at: later } as const;
    const next = { at: later, counted: true, reason: "took too long" };
    await outbox.postpone("prepare", slow!, next);
    await outbox.bury("prepare", slow!, letter);
    const [sent] = await take("telegram", later);
    expect(sent).toMatchObject({ message: "quick", attempts: 0 });
    await outbox.sent(sent!, "m1", later);
    await outbox.bury("telegram", sent!, letter);
    await outbox.postpone("telegram", sent!, next);
    await outbox.begin(sent!);
    const columns = ["state", "reason", "message_id"] as const;
    expect(await database.db.selectFrom("delivery").select(columns).execute()).toEqual([
      { state: "sent", reason: null, message_id: "m1" },
    ]);
    expect(await sizes(queue)).toEqual([0, 0, 0]);
  });

  it("are sent also where they were to be made anew meanwhile, and not a second time", async () => {
    const { outbox, queue, schedule, ready, take } = await setup(another(), [order()]);
    await schedule(monday);
    const [slow] = await ready();
    const later = monday.add({ seconds: 30 });
    const [quick] = await take("telegram", later);
    await outbox.remake(quick!, later);
    await outbox.sent(slow!, "m1", later);
    expect(await take("prepare", later)).toEqual([]);
    expect(await outbox.waiting()).toMatchObject({ count: 0 });
    expect(await sizes(queue)).toEqual([0, 0, 0]);
  });

  it("are tried again at a time, and count what was an attempt", async () => {
    const { outbox, schedule, ready, take } = await setup(another(), [order()]);
    await schedule(monday);
    const [delivery] = await ready();
    const soon = monday.add({ seconds: 5 });
    await outbox.postpone("telegram", delivery!, { at: soon, counted: true, reason: "timeout" });
    expect(await take("telegram", monday.add({ seconds: 4 }))).toEqual([]);
    const [second] = await take("telegram", soon);
    expect(second).toEqual({ ...delivery, attempts: 1 });
    await outbox.postpone("telegram", second!, { at: soon, counted: false, reason: "rate-limited" });
    expect((await take("telegram", soon))[0]?.attempts).toBe(1);
  });

  it("that came to nothing are kept with the reason, the newest first, and can be tried again", async () => {
    const { outbox, queue, schedule, ready, take } = await setup(another(), [
      order({ id: "a" }),
      order({ id: "b" }),
    ]);
    await schedule(monday);
    const [unprepared] = await take("prepare", monday, 1);
    await outbox.bury("prepare", unprepared!, { kind: "undelivered", reason: "refused", at: monday });
    const [unsent] = await ready();
    const later = monday.add({ minutes: 1 });
    await outbox.bury("telegram", unsent!, { kind: "uncertain", reason: "no-answer", at: later });
    const letters = await outbox.deadLetters(10);
    expect(letters).toEqual([
      { ...unsent, kind: "uncertain", reason: "no-answer", at: later },
      { ...unprepared, kind: "undelivered", reason: "refused", at: monday },
    ]);
    expect(await outbox.deadLetters(1)).toHaveLength(1);
    expect(await sizes(queue)).toEqual([0, 0, 0]);
    expect(await outbox.redrive([unsent!.id, randomUUID()], later)).toBe(1);
    expect((await take("telegram", later)).map(({ message }) => message)).toEqual(["ready"]);
    expect(await outbox.redrive("all", later)).toBe(1);
    expect((await take("prepare", later)).map(({ id }) => id)).toEqual([unprepared!.id]);
    expect(await outbox.deadLetters(10)).toEqual([]);
    expect(await outbox.redrive([], later)).toBe(0);
  });

  it("can be tried again by the thousand", async () => {
    const { database, outbox, schedule, queue } = await setup(
      another(),
      Array.from({ length: 1_200 }, () => order()),
    );
    await schedule(monday);
    await sql`update delivery set state = 'undelivered', reason = 'refused'`.execute(database.db);
    await queue.done("prepare", await queue.take("prepare", { limit: 2_000, leaseSeconds: 20, now: monday }));
    expect(await outbox.redrive("all", monday)).toBe(1_200);
    expect(await queue.size("prepare")).toBe(1_200);
  });

  it("are purged once they were through long enough, and only then", async () => {
    const { database, outbox, schedule } = await setup(
      another(),
      Array.from({ length: 1_200 }, () => order()),
    );
    await schedule(monday);
    await sql`update delivery set state = 'sent'`.execute(database.db);
    expect(await outbox.purge(monday)).toBe(0);
    expect(await outbox.purge(monday.add({ seconds: 1 }))).toBe(1_200);
    await schedule(monday.add(day));
    expect(await outbox.purge(monday.add({ hours: 240 }))).toBe(0);
  });

  it("are given up silently when their order is removed", async () => {
    const { outbox, queue, subscriptions, schedule, take } = await setup(another(), [order({ id: "a" })]);
    await schedule(monday);
    await subscriptions.remove("a");
    expect(await take("prepare")).toEqual([]);
    expect(await sizes(queue)).toEqual([0, 0, 0]);
    expect((await outbox.waiting()).count).toBe(0);
  });

  it("go to where a chat has moved meanwhile", async () => {
    const { subscriptions, schedule, ready } = await setup(another(), [
      order({ id: "moves" }),
      order({ id: "stays", target: { channel: "-7" }, place: "telegram:chat:-7" }),
    ]);
    await schedule(monday);
    await subscriptions.move(
      "telegram",
      { channel: "-100", place: "telegram:chat:-100" },
      { channel: "-999", place: "telegram:chat:-999" },
    );
    const targets = (await ready()).map(({ subscription, target }) => [subscription, target.channel]);
    expect(Object.fromEntries(targets)).toEqual({ moves: "-999", stays: "-7" });
  });

  it("make their way a thousand at a time", async () => {
    const { outbox, queue, schedule, ready } = await setup(
      another(),
      Array.from({ length: 1_100 }, () => order()),
    );
    expect(await schedule(monday)).toBe(1_100);
    const found = await ready();
    expect(new Set(found.map(({ id }) => id)).size).toBe(1_100);
    for (const delivery of found) await outbox.sent(delivery, "m", monday);
    expect(await sizes(queue)).toEqual([0, 0, 0]);
  }, 30_000);
});

describe.each(tested.filter(({ name }) => name === "SQLite"))("orders that are due", ({ another }) => {
  it("are found by their index", async () => {
    const { database } = await openStored(another());
    const { rows } = await sql<{ detail: string }>`
      explain query plan select id from subscription where next_due <= 5 order by next_due limit 9`.execute(
      database.db,
    );
    expect(rows.map(({ detail }) => detail).join()).toContain("USING INDEX subscription_due");
  });
});

const sizes = (queue: { size(topic: string): Promise<number> }): Promise<readonly number[]> =>
  Promise.all(["prepare", "send-discord", "send-telegram"].map((topic) => queue.size(topic)));

async function setup(url: string, orders: readonly Subscription[]) {
  const stored = await openStored(url);
  const { outbox, setClock } = stored;
  await keepOrders(stored.database, orders);
  const schedule = (now: Temporal.Instant, jitterSeconds = 0) =>
    outbox.schedule({ now, limit: 2_000, jitterSeconds });
  const take = async (stage: Stage, now = monday, limit = 2_000): Promise<readonly Delivery[]> => {
    await setClock(now);
    return outbox.take(stage, { now, limit, leaseSeconds: 20 });
  };
  /** Prepares what is to be prepared, and takes what is to be sent on Telegram. */
  const ready = async (now = monday): Promise<readonly Delivery[]> => {
    const found = await take("prepare", now);
    await outbox.prepared(
      found.map((delivery) => ({ delivery, message: "ready" })),
      now,
    );
    return take("telegram", now);
  };
  return { ...stored, schedule, take, ready };
}

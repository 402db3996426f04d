import { describe, expect, it } from "vitest";
import { figureKeyOf } from "../../core/alerts/figure-keys.ts";
import type { AlertOrder } from "../../core/alerts/order.ts";
import { newState, type AlertState } from "../../core/alerts/state.ts";
import { openAlertOrders } from "../../core/storage/alert-orders.ts";
import type { WatchedAlert } from "../../core/storage/alert-store.ts";
import { openAlertWatch } from "../../core/storage/alert-watch.ts";
import type { Delivery } from "../../core/storage/outbox.ts";
import { databases } from "../databases.ts";
import { monday, openStored } from "../stored.ts";

const limits = { perPlace: 3, perOwner: 5 };

function alert(of: Partial<AlertOrder> = {}): AlertOrder {
  return {
    id: "a1",
    platform: "telegram",
    target: { channel: "-100" },
    place: "telegram:chat:-100",
    shared: true,
    owner: "telegram:user:5",
    figure: "token:akt",
    condition: { kind: "below", value: 0.5 },
    hysteresis: { kind: "share", share: 0.01 },
    repeat: "every",
    recovery: false,
    cooldownHours: 6,
    language: "en",
    currency: "USD",
    timeZone: "UTC",
    createdAt: monday,
    ...of,
  };
}

const due = (at = monday): AlertState => ({
  phase: "due",
  offered: true,
  asOf: at,
  event: { kind: "fired", value: 0.49, at, since: at },
});

async function setup(url: string) {
  const stored = await openStored(url);
  const alerts = openAlertOrders(stored.database);
  const watch = openAlertWatch(stored.database, stored.queue);
  /** Keeps that an alert fires, as the one who watches does. */
  const fire = async (id = "a1", state: AlertState = due()) => {
    const revision = (await alerts.byId(id))!.revision;
    const event = state.phase === "due" ? state.event : undefined;
    return watch.keep(watched({ id, revision, state, event, isOver: false }), monday);
  };
  const take = (stage: "prepare" | "telegram", now = monday) =>
    stored.outbox.take(stage, { now, limit: 10, leaseSeconds: 60 });
  const ready = async (): Promise<Delivery> => {
    const [delivery] = await take("prepare");
    await stored.outbox.prepared([{ delivery: delivery!, message: "…" }], monday);
    const [taken] = await take("telegram");
    return taken!;
  };
  const stateOf = async (id = "a1") => (await alerts.byId(id))?.state;
  return { ...stored, alerts, watch, fire, take, ready, stateOf };
}

const watched = (...outcomes: readonly WatchedAlert[]) => ({ courses: new Map(), outcomes });

describe.each(await databases())("alerts on $name", ({ name, another }) => {
  it("come back as they were given, with everything and with nothing that may be missing", async () => {
    const { alerts } = await setup(another());
    const full = alert({
      id: "full",
      platform: "discord",
      target: { channel: "1", thread: "2" },
      place: "discord:guild:1",
      figure: figureKeyOf({ kind: "power", zone: "DE-LU", ahead: { which: "lowest", hours: 12 } }),
      condition: { kind: "moves", direction: "either", share: 0.05, withinHours: 24 },
      hysteresis: { kind: "absolute", by: 0 },
      quietHours: { from: "22:00", to: "07:00", timeZone: "Europe/Berlin" },
      expiresAt: monday.add({ hours: 9 }),
      snoozedUntil: monday.add({ hours: 2 }),
      rig: 'a "quoted" 🔋',
      paused: { reason: "asked", at: monday },
    });
    expect(await alerts.add(full, limits)).toBe("added");
    expect(await alerts.add(alert(), limits)).toBe("added");
    expect((await alerts.byId("full"))?.order).toEqual(full);
    expect(await alerts.byId("a1")).toEqual({ order: alert(), state: newState, revision: 1 });
    expect(await alerts.byId("nobody's")).toBeUndefined();
  });

  it("are not kept where they could not be read again", async () => {
    const { alerts, database } = await setup(another());
    const lead = figureKeyOf({ kind: "network-lead", owner: "telegram:user:5", rig: "garage" });
    const unreadable = alert({ figure: lead, condition: { kind: "better", usdPerDay: -1, forHours: 6 } });
    await expect(alerts.add(unreadable, limits)).rejects.toThrow("usdPerDay");
    expect(await database.db.selectFrom("alert").selectAll().execute()).toEqual([]);
  });

  it("are no more than there may be in a place or of an owner, also of many at once", async () => {
    const url = another();
    const first = await setup(url);
    const second = name === "SQLite" ? first : await setup(url);
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, turn) =>
        (turn % 2 ? first : second).alerts.add(
          alert({
            id: `a${turn}`,
            ...(turn < 8 ? { owner: `o${turn}` } : { place: `p${turn}`, owner: "busy" }),
          }),
          limits,
        ),
      ),
    );
    expect(Map.groupBy(answers, (answer) => answer).get("added")).toHaveLength(3 + 5);
    expect(await first.alerts.ofPlace(alert().place)).toHaveLength(3);
    expect(await first.alerts.ofOwner("busy")).toHaveLength(5);
  });

  it("are told to the one who watches when somebody changes them, once", async () => {
    const { alerts, watch } = await setup(another());
    await alerts.add(alert(), limits);
    expect((await watch.load()).alerts).toHaveLength(1);
    expect([...(await watch.changes())]).toEqual([]);
    await alerts.change(alert({ currency: "EUR" }));
    await alerts.add(alert({ id: "a2" }), limits);
    const changes = await watch.changes();
    expect(changes.get("a1")?.order.currency).toBe("EUR");
    expect(changes.get("a2")?.revision).toBe(1);
    await alerts.pause("a1", "asked", monday);
    await alerts.remove("a2");
    const gone = await watch.changes();
    expect(gone).toEqual(
      new Map([
        ["a1", undefined],
        ["a2", undefined],
      ]),
    );
    expect([...(await watch.changes())]).toEqual([]);
  });

  it("keep a state only where it follows on the one that is kept", async () => {
    const { alerts, watch, stateOf, take } = await setup(another());
    await alerts.add(alert(), limits);
    await alerts.change(alert({ currency: "EUR" }));
    const armed: AlertState = { phase: "armed", asOf: monday };
    const event = { kind: "fired", value: 1, at: monday, since: monday } as const;
    const late = { id: "a1", revision: 1, state: armed, event, isOver: false };
    expect([...(await watch.keep(watched(late), monday))]).toEqual([]);
    expect(await stateOf()).toEqual(newState);
    expect(await take("prepare")).toEqual([]);
    expect([...(await watch.keep(watched({ ...late, revision: 2 }), monday))]).toEqual([["a1", 3]]);
    expect(await stateOf()).toEqual(armed);
  });

  it("bring one delivery for an event, however often it is given", async () => {
    const { alerts, fire, take } = await setup(another());
    await alerts.add(alert(), limits);
    await fire();
    await fire();
    const taken = await take("prepare");
    expect(taken).toMatchObject([
      { subscription: "a1", event: `fired ${monday.toString()}`, publish: false },
    ]);
    await fire("a1", due(monday.add({ minutes: 1 })));
    expect(await take("prepare")).toHaveLength(1);
  });

  it("are told only once their message was sent", async () => {
    const { alerts, fire, ready, outbox, watch, stateOf } = await setup(another());
    await alerts.add(alert(), limits);
    await fire();
    const delivery = await ready();
    expect(await stateOf()).toMatchObject({ phase: "due" });
    await watch.changes();
    const at = monday.add({ minutes: 3 });
    await outbox.sent(delivery, "1", at);
    expect(await stateOf()).toMatchObject({ phase: "beyond", told: true, sentAt: at });
    expect([...(await watch.changes()).keys()]).toEqual(["a1"]);
  });

  it.each([
    ["dropped", undefined],
    ["buried", monday],
  ] as const)("stay due when their message is %s", async (end, triedAt) => {
    const { alerts, fire, ready, outbox, stateOf } = await setup(another());
    await alerts.add(alert(), limits);
    await fire();
    const delivery = await ready();
    if (end === "dropped") await outbox.drop("telegram", delivery, "held", monday);
    else await outbox.bury("telegram", delivery, { kind: "uncertain", reason: "…", at: monday });
    const state = await stateOf();
    expect(state).toMatchObject({ phase: "due", offered: false });
    expect(state?.phase === "due" && [state.sentAt, state.triedAt]).toEqual([undefined, triedAt]);
  });

  it.each(["dropped", "undelivered", "uncertain", "sent"] as const)(
    "are told of the same reading again where their message was %s, unless it went out",
    async (end) => {
      const { alerts, fire, ready, take, outbox } = await setup(another());
      await alerts.add(alert(), limits);
      await fire();
      const delivery = await ready();
      if (end === "dropped") await outbox.drop("telegram", delivery, "paused", monday);
      else if (end === "sent") await outbox.sent(delivery, "1", monday);
      else await outbox.bury("telegram", delivery, { kind: end, reason: "…", at: monday });
      await fire();
      await fire();
      const again = await take("prepare");
      expect(again.map(({ id }) => id)).toEqual(end === "sent" ? [] : [delivery.id]);
      expect(again.map(({ message, attempts }) => [message, attempts])).toEqual(
        end === "sent" ? [] : [[undefined, 0]],
      );
    },
  );

  it("are gone with all that was on its way once they are over or removed", async () => {
    const { alerts, fire, watch, take, database } = await setup(another());
    for (const id of ["a1", "a2"]) await alerts.add(alert({ id }), limits);
    await fire("a1");
    await fire("a2");
    expect(await alerts.remove("a1")).toBe(true);
    expect(await alerts.remove("a1")).toBe(false);
    const { revision, state } = (await alerts.byId("a2"))!;
    await watch.keep(watched({ id: "a2", revision, state, isOver: true }), monday);
    expect(await alerts.byId("a2")).toBeUndefined();
    expect(await take("prepare")).toEqual([]);
    expect(await database.db.selectFrom("delivery").selectAll().execute()).toEqual([]);
  });

  it("go along when their chat gets another id", async () => {
    const { alerts, watch, fire, ready, take, subscriptions, setClock } = await setup(another());
    await alerts.add(alert(), limits);
    await fire();
    await ready();
    await watch.changes();
    const [from, to] = ["-100", "-1005"].map((channel) => ({ channel, place: `telegram:chat:${channel}` }));
    await alerts.move("telegram", from!, to!);
    await subscriptions.move("telegram", from!, to!);
    expect(await alerts.ofPlace("telegram:chat:-1005")).toMatchObject([{ target: { channel: "-1005" } }]);
    expect([...(await watch.changes()).keys()]).toEqual(["a1"]);
    const later = monday.add({ minutes: 5 });
    await setClock(later);
    expect(await take("telegram", later)).toMatchObject([{ target: { channel: "-1005" } }]);
  });

  it("leave a place its alert when the one who ordered it is forgotten, but not the name of that one", async () => {
    const { alerts } = await setup(another());
    await alerts.add(alert(), limits);
    await alerts.add(alert({ id: "own", place: "telegram:user:5", shared: false }), limits);
    expect(await alerts.forget("telegram:user:5")).toBe(1);
    expect(await alerts.ofOwner("telegram:user:5")).toEqual([]);
    expect(await alerts.ofPlace("telegram:chat:-100")).toMatchObject([{ owner: "telegram:chat:-100" }]);
  });

  it("that a platform refused are removed after a while, those that their owner paused are not", async () => {
    const { alerts } = await setup(another());
    for (const id of ["a1", "a2"]) await alerts.add(alert({ id }), limits);
    await alerts.pause("a1", "no-permission", monday);
    await alerts.pause("a2", "asked", monday);
    expect(await alerts.removePausedBefore(monday)).toBe(0);
    expect(await alerts.removePausedBefore(monday.add({ seconds: 1 }))).toBe(1);
    expect((await alerts.ofOwner("telegram:user:5")).map(({ id }) => id)).toEqual(["a2"]);
  });

  it("find the courses of their figures again", async () => {
    const { watch } = await setup(another());
    const sample = { value: 0.5, at: monday };
    const course = { latest: sample, unbrokenSince: monday, lows: [sample], highs: [sample] };
    await watch.keep({ courses: new Map([["token:akt", course]]), outcomes: [] }, monday);
    await watch.keep({ courses: new Map([["token:akt", course]]), outcomes: [] }, monday);
    expect([...(await watch.load()).courses]).toEqual([["token:akt", course]]);
    expect(await watch.purge(monday)).toBe(0);
    expect(await watch.purge(monday.add({ seconds: 1 }))).toBe(1);
    expect([...(await watch.load()).courses]).toEqual([]);
  });

  it("leave nothing of somebody's machines once that one is forgotten", async () => {
    const { alerts, watch } = await setup(another());
    const sample = { value: 1, at: monday };
    const course = { latest: sample, unbrokenSince: monday, lows: [sample], highs: [sample] };
    const keys = ["telegram:user:5", "telegram:user:55"].map((owner) =>
      figureKeyOf({ kind: "profit", owner, rig: "garage" }),
    );
    await watch.keep({ courses: new Map(keys.map((key) => [key, course])), outcomes: [] }, monday);
    await alerts.forget("telegram:user:5");
    expect([...(await watch.load()).courses.keys()]).toEqual(keys.slice(1));
  });
});

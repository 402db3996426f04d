import { describe, expect, it } from "vitest";
import { openMemory } from "../../bot/memory.ts";
import type { LastAnswer } from "../../commands/command.ts";
import type { AlertOrder } from "../../core/alerts/order.ts";
import type { HistoryDay } from "../../core/history.ts";
import { openDatabase } from "../../core/storage/database.ts";
import { openAlertOrders } from "../../core/storage/alert-orders.ts";
import { openHistory } from "../../core/storage/history.ts";
import { openKeep } from "../../core/storage/keep.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import type { Subscription } from "../../core/subscription.ts";
import { databases, type TestDatabase } from "../databases.ts";

const answer: LastAnswer = { command: "earnings", line: "earnings 4090", title: "yes", figures: [] };
const nothing = { settings: 0, "last-answer": 0, rigs: 0, digests: 0, alerts: 0, history: 0, link: 0 };

describe.each(await databases())("what is kept of people and places on $name", (kind) => {
  it("is of each person and place alone", async () => {
    await using test = await setup(kind);
    const anna = test.memory.memoryOf("telegram:user:1", "telegram:chat:-9");
    const bob = test.memory.memoryOf("telegram:user:11", "telegram:chat:-9");
    await anna.keepSettings("me", { currency: "EUR" });
    await anna.keepSettings("here", { language: "de" });
    expect(await test.memory.settings("telegram:user:1")).toEqual({ currency: "EUR" });
    expect(await bob.settings("me")).toEqual({});
    expect(await bob.settings("here")).toEqual({ language: "de" });
  });

  it("is the last answer of each person in each place", async () => {
    await using test = await setup(kind);
    const lastAnswer = (person: string, place: string) => test.memory.lastAnswer(person, place);
    await lastAnswer("telegram:user:1", "telegram:chat:-9").set(answer);
    expect(await lastAnswer("telegram:user:1", "telegram:chat:-9").get()).toEqual(answer);
    expect(await lastAnswer("telegram:user:1", "telegram:user:1").get()).toBeUndefined();
    expect(await lastAnswer("telegram:user:11", "telegram:chat:-9").get()).toBeUndefined();
  });

  it("is told and forgotten whole, and nothing of anybody else", async () => {
    await using test = await setup(kind);
    const { memory } = test;
    for (const person of ["telegram:user:1", "telegram:user:11", "discord:user:1"]) {
      await memory.memoryOf(person, person).keepSettings("me", { currency: "EUR" });
      for (const place of [person, "telegram:chat:-9", "telegram:chat:-99"])
        await memory.lastAnswer(person, place).set(answer);
    }
    const anna = memory.memoryOf("telegram:user:1", "telegram:chat:-9");
    expect(await anna.everything("me")).toEqual(
      expect.arrayContaining([
        { kind: "settings", value: { currency: "EUR" } },
        expect.objectContaining({ kind: "last-answer", place: "telegram:chat:-99" }),
      ]),
    );
    expect(await anna.forget("me")).toEqual({ ...nothing, settings: 1, "last-answer": 3 });
    expect(await anna.everything("me")).toEqual([]);
    expect(await anna.forget("me")).toEqual(nothing);
    for (const person of ["telegram:user:11", "discord:user:1"])
      expect(await memory.memoryOf(person, person).everything("me")).toHaveLength(4);
  });

  it("goes along when a place gets another id", async () => {
    await using test = await setup(kind);
    const { memory } = test;
    await memory.memoryOf("a", "telegram:chat:-9").keepSettings("here", { language: "de" });
    await memory.movePlace("telegram:chat:-9", "telegram:chat:-1009");
    await memory.movePlace("telegram:chat:-9", "telegram:chat:-1009");
    expect(await memory.settings("telegram:chat:-1009")).toEqual({ language: "de" });
    expect(await memory.settings("telegram:chat:-9")).toEqual({});
  });

  it("is machines, digests, alerts and history too, each of its owner alone", async () => {
    await using test = await setup(kind);
    const anna = test.memory.memoryOf("telegram:user:1", "telegram:user:1");
    await anna.keepRigs({ rigs: [{ name: "garage", options: { gpu: "rtx4090", power: "0.12EUR" } }] });
    await test.subscriptions.add(order("telegram:user:1", "telegram:user:1"), limits);
    await test.subscriptions.add(order("telegram:user:11", "telegram:user:11"), limits);
    await test.history.add([
      historyDay("telegram:user:1@rig:garage"),
      historyDay("telegram:user:11@rig:garage"),
    ]);

    await test.alerts.add(alert("telegram:user:1"), limits);
    await test.alerts.add(alert("telegram:user:11"), limits);

    const kinds = ["rigs", "digests", "alerts", "history"];
    expect((await anna.everything("me")).map(({ kind: of }) => of)).toEqual(kinds);
    expect(await anna.forget("me")).toEqual({ ...nothing, rigs: 1, digests: 1, alerts: 1, history: 1 });
    expect(await test.alerts.ofOwner("telegram:user:11")).toHaveLength(1);
    expect(await anna.rigs()).toEqual({ rigs: [] });
    expect(await test.subscriptions.ofOwner("telegram:user:11")).toHaveLength(1);
    expect(await test.history.ofOwner("telegram:user:11@")).toHaveLength(1);
  });

  it("leaves a group its digest when the one who ordered it is forgotten, but not the name of that one", async () => {
    await using test = await setup(kind);
    await test.subscriptions.add(order("telegram:user:1", "telegram:chat:-9"), limits);
    await test.memory.memoryOf("telegram:user:1", "telegram:user:1").forget("me");
    const [left] = await test.subscriptions.ofPlace("telegram:chat:-9");
    expect(left?.owner).toBe("telegram:chat:-9");
    expect(await test.subscriptions.ofOwner("telegram:user:1")).toEqual([]);
  });

  it("does not take a book of machines that it cannot read for an empty one", async () => {
    await using test = await setup(kind);
    await openKeep(test.database, "rigs").set("telegram:user:1", { rigs: "many" });
    await expect(test.memory.rigs("telegram:user:1")).rejects.toThrow("Invalid input");
  });

  it("is as good as nothing where it was kept in another form", async () => {
    await using test = await setup(kind);
    await openKeep(test.database, "settings").set("telegram:user:1", { currency: 7 });
    expect(await test.memory.settings("telegram:user:1")).toEqual({});
  });
});

const limits = { perPlace: 5, perOwner: 5 };

const order = (owner: string, place: string): Subscription => ({
  id: `of${owner}${place}`,
  platform: "telegram",
  target: { channel: place.slice(place.lastIndexOf(":") + 1) },
  place,
  shared: owner !== place,
  owner,
  about: { gpu: "rtx4090" },
  rhythm: { time: "09:00", timeZone: "UTC", weekdays: [1] },
  language: "en",
  currency: "USD",
  chart: true,
  publish: false,
  nextDue: Temporal.Instant.from("2026-11-23T09:00:00Z"),
  createdAt: Temporal.Instant.from("2026-11-22T09:00:00Z"),
});

const historyDay = (subject: string): HistoryDay => ({
  subject,
  network: "akash",
  date: Temporal.PlainDate.from("2026-11-22"),
  cashUsdPerDay: { low: 1, mid: 2, high: 3 },
  parts: [],
  currency: "EUR",
  perUsd: 0.9,
  tokenUsd: { akt: 0.7 },
});

const alert = (person: string): AlertOrder => ({
  id: `alert of ${person}`,
  platform: "telegram",
  target: { channel: "1" },
  place: person,
  owner: person,
  figure: "token:akt",
  condition: { kind: "below", value: 0.5 },
  hysteresis: { kind: "share", share: 0.01 },
  repeat: "every",
  recovery: false,
  cooldownHours: 6,
  shared: false,
  language: "en",
  currency: "USD",
  timeZone: "UTC",
  createdAt: Temporal.Instant.from("2026-11-22T07:00:00Z"),
});

async function setup(kind: TestDatabase) {
  const database = await openDatabase(kind.another());
  const subscriptions = openSubscriptions(database);
  const history = openHistory(database);
  const alerts = openAlertOrders(database);
  const memory = openMemory({ database, subscriptions, alerts, history });
  return { database, memory, subscriptions, alerts, history, [Symbol.asyncDispose]: () => database.close() };
}

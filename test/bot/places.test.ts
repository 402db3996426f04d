import { describe, expect, it } from "vitest";
import { createPlaces } from "../../bot/places.ts";
import type { HistoryDay } from "../../core/history.ts";
import { order } from "../stored.ts";
import { openTestHost } from "./host.ts";

const group = "telegram:chat:-100";
const daily = order({
  place: group,
  rhythm: { time: "09:00", timeZone: "Europe/Berlin", weekdays: [1, 2, 3, 4, 5, 6, 7] },
});

const day: HistoryDay = {
  subject: group,
  network: "akash",
  date: Temporal.PlainDate.from("2026-11-21"),
  cashUsdPerDay: { low: 1, mid: 2, high: 3 },
  parts: [],
  currency: "USD",
  perUsd: 1,
  tokenUsd: {},
};

describe("a place with a digest", () => {
  it("gets none after we were removed from it, and the next one once we are back", async () => {
    await using test = await setup();
    await test.places.placeGone(group);
    const paused = await test.only();
    expect(paused.nextDue).toBeUndefined();
    expect(paused.paused?.reason).toBe("removed");
    await test.places.placeBack(group);
    const back = await test.only();
    expect(back.paused).toBeUndefined();
    expect(back.nextDue?.toString()).toBe("2026-11-22T08:00:00Z");
  });

  it("stays paused where its managers had paused it themselves", async () => {
    await using test = await setup();
    await test.subscriptions.pause(daily.id, "asked", test.clock.now());
    await test.places.placeGone(group);
    await test.places.placeBack(group);
    expect((await test.only()).paused?.reason).toBe("asked");
  });

  it("has it sent to its new id, where its settings are too", async () => {
    await using test = await setup();
    await test.memory.memoryOf("telegram:user:5", group).keepSettings("here", { language: "de" });
    await test.places.movePlace(group, "telegram:chat:-1005");
    const [moved] = await test.subscriptions.ofPlace("telegram:chat:-1005");
    expect(moved?.target).toEqual({ channel: "-1005" });
    expect(await test.memory.settings("telegram:chat:-1005")).toEqual({ language: "de" });
  });

  it("keeps its history when it has a new id, and is not taken for one that put us out", async () => {
    await using test = await setup();
    await test.orders.history.add([{ ...day, subject: `${group}@about:1` }]);
    await test.places.placeGone(group);
    await test.places.movePlace(group, "telegram:chat:-1005");
    expect(await test.orders.history.ofOwner(`${group}@`)).toEqual([]);
    const [moved] = await test.orders.history.ofOwner("telegram:chat:-1005@");
    expect(moved).toMatchObject({ subject: "telegram:chat:-1005@about:1", network: "akash" });
    expect((await test.only()).paused).toBeUndefined();
  });
});

async function setup() {
  const test = await openTestHost();
  const { subscriptions, limits } = test.orders;
  await subscriptions.add(daily, limits);
  const places = createPlaces({ memory: test.memory, ...test.orders, clock: test.clock });
  return {
    ...test,
    subscriptions,
    places,
    only: async () => {
      const one = await subscriptions.byId(daily.id);
      if (!one) throw new Error("the order is gone");
      return one;
    },
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}

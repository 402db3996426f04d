import { randomUUID } from "node:crypto";
import type { Keyv } from "keyv";
import { describe, expect, it, onTestFinished, vi } from "vitest";

/** A place where values are kept under namespaces. */
export interface KeepPlace {
  keep(namespace: string): Keyv;
  close(): Promise<void>;
}

/** What the bot relies on wherever it keeps a value. `open` opens the same place each time. */
export function keepConformance(name: string, open: () => Promise<KeepPlace>): void {
  describe(`values kept in ${name}`, () => {
    it("come back as they were written", async () => {
      const { keep } = await setup(open);
      const rig = { gpu: "rtx-4090", count: 2, tariff: { usdPerKwh: 0.12 }, tags: ["a", null, true], n: 0 };
      expect(await keep.set("rig", rig)).toBe(true);
      expect(await keep.get("rig")).toEqual(rig);
      expect(await keep.has("rig")).toBe(true);
    });

    it("are undefined when nobody wrote them", async () => {
      const { keep } = await setup(open);
      expect(await keep.get("nothing")).toBeUndefined();
      expect(await keep.has("nothing")).toBe(false);
      expect(await keep.getMany(["nothing", "nor this"])).toEqual([undefined, undefined]);
      expect(await keep.delete("nothing")).toBe(false);
    });

    it("are replaced by a later value, and its expiry with them", async () => {
      const { keep } = await setup(open);
      const passTime = stopClock();
      await keep.set("k", "first", 1_000);
      await keep.set("k", "second");
      passTime(5_000);
      expect(await keep.get("k")).toBe("second");
    });

    it("keep a falsy value apart from a missing one", async () => {
      const { keep } = await setup(open);
      const falsy = { zero: 0, no: false, empty: "", null: null };
      await keep.setMany<unknown>(Object.entries(falsy).map(([key, value]) => ({ key, value })));
      expect(await keep.getMany(["zero", "no", "empty", "null", "missing"])).toEqual([
        0,
        false,
        "",
        null,
        undefined,
      ]);
    });

    it("are missing once their time is over, in every way of reading", async () => {
      const { keep } = await setup(open);
      const passTime = stopClock();
      await keep.set("short", 1, 60_000);
      await keep.setMany([{ key: "also short", value: 2, ttl: 60_000 }]);
      await keep.set("long", 3, 120_000);
      passTime(59_999);
      expect(await keep.getMany(["short", "also short", "long"])).toEqual([1, 2, 3]);
      passTime(2);
      expect(await keep.get("short")).toBeUndefined();
      expect(await keep.getMany(["short", "also short", "long"])).toEqual([undefined, undefined, 3]);
      expect(await keep.hasMany(["short", "long"])).toEqual([false, true]);
      expect(await entries(keep)).toEqual(new Map([["long", 3]]));
      expect(await keep.delete("short")).toBe(false);
    });

    it("are gone once deleted, alone or many at once", async () => {
      const { keep } = await setup(open);
      await keep.setMany(["a", "b", "c"].map((key) => ({ key, value: key })));
      expect(await keep.delete("a")).toBe(true);
      expect(await keep.deleteMany(["a", "b"])).toEqual([false, true]);
      expect(await entries(keep)).toEqual(new Map([["c", "c"]]));
    });

    it("do not mix with the same key of another namespace", async () => {
      const { keep, other } = await setup(open);
      await keep.set("k", "A");
      await other.set("k", "B");
      expect(await keep.get("k")).toBe("A");
      expect(await other.get("k")).toBe("B");
      await other.delete("k");
      expect(await keep.has("k")).toBe(true);
    });

    it("are cleared in their own namespace only", async () => {
      const { keep, other } = await setup(open);
      await keep.setMany([
        { key: "a", value: 1 },
        { key: "b", value: 2 },
      ]);
      await other.set("a", 3);
      await keep.clear();
      expect(await entries(keep)).toEqual(new Map());
      expect(await entries(other)).toEqual(new Map([["a", 3]]));
    });

    it("survive closing and opening again", async () => {
      const { place, namespace, keep } = await setup(open);
      await keep.set("k", "still here");
      await place.close();
      const again = await setup(open);
      expect(await again.place.keep(namespace).get("k")).toBe("still here");
    });

    it.each([
      "it's",
      'a "quote"',
      "100%",
      "a_b",
      "tg:42:rig",
      "a\\b",
      "; drop table kept --",
      "键 🔋",
      " ",
      "__proto__",
    ])("may have the key %j", async (key) => {
      const { keep, other } = await setup(open);
      await keep.set(key, key);
      await keep.set("neighbour", 1);
      expect(await keep.get(key)).toBe(key);
      expect(await other.get(key)).toBeUndefined();
      expect(await entries(keep)).toEqual(
        new Map<string, unknown>([
          [key, key],
          ["neighbour", 1],
        ]),
      );
      expect(await keep.delete(key)).toBe(true);
      expect(await keep.get("neighbour")).toBe(1);
    });

    it.each([
      ["every script", "Größe 電気 طاقة 🔋👩‍👩‍👧 \u0000 \ud800 '\"%:"],
      ["100 kB", "kWh ".repeat(25_000)],
    ])("may be text of %s", async (_, value) => {
      const { keep } = await setup(open);
      await keep.set("text", value);
      expect(await keep.get("text")).toBe(value);
    });

    it("can be a thousand and more at once", async () => {
      const { keep } = await setup(open);
      const all = Array.from({ length: 2_500 }, (_, index) => ({ key: `k${index}`, value: index }));
      const keys = all.map(({ key }) => key);
      expect(await keep.setMany(all)).toEqual(all.map(() => true));
      expect(await keep.getMany(keys)).toEqual(all.map(({ value }) => value));
      expect(await entries(keep)).toEqual(new Map(all.map(({ key, value }) => [key, value])));
      expect(await keep.deleteMany(keys)).toEqual(all.map(() => true));
      expect(await entries(keep)).toEqual(new Map());
    });

    it("are the last of two written under one key at once", async () => {
      const { keep } = await setup(open);
      await keep.setMany([
        { key: "k", value: "first" },
        { key: "k", value: "last" },
      ]);
      expect(await keep.get("k")).toBe("last");
    });

    it("are all there after many were written side by side", async () => {
      const { keep } = await setup(open);
      const keys = Array.from({ length: 60 }, (_, index) => `k${index}`);
      const many = keys.map((key) => ({ key, value: "many" }));
      await Promise.all([
        ...keys.map((key) => keep.set(`own ${key}`, key)),
        ...[many, many.toReversed(), many, many.toReversed()].map((batch) => keep.setMany(batch)),
      ]);
      expect((await entries(keep)).size).toBe(120);
      expect(await keep.getMany(keys.map((key) => `own ${key}`))).toEqual(keys);
    });

    it("can be changed while they are gone through", async () => {
      const { keep } = await setup(open);
      await keep.setMany(["a", "b", "c"].map((key) => ({ key, value: 1 })));
      for await (const [key] of keep.iterator()) await keep.delete(key);
      expect(await entries(keep)).toEqual(new Map());
    });
  });
}

/** Everything under a keep's namespace. */
export async function entries(keep: Keyv): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for await (const [key, value] of keep.iterator()) found.set(key, value);
  return found;
}

/** Stops Date alone, since drivers need their timers; what is returned moves it on by milliseconds. */
function stopClock(): (milliseconds: number) => void {
  const start = Date.UTC(2026, 10, 22);
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  onTestFinished(() => void vi.useRealTimers());
  return (milliseconds) => void vi.setSystemTime(Date.now() + milliseconds);
}

async function setup(open: () => Promise<KeepPlace>) {
  const place = await open();
  onTestFinished(() => place.close());
  const namespace = `rigs ${randomUUID()}`;
  return { place, namespace, keep: place.keep(namespace), other: place.keep(`profiles ${randomUUID()}`) };
}

import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase, type Database } from "../../core/storage/database.ts";
import { openKeep } from "../../core/storage/keep.ts";
import { reseal } from "../../core/storage/reseal.ts";
import type { SealKey } from "../../core/storage/seal.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import { keepConformance } from "../conformance/keep.ts";
import { databases } from "../databases.ts";
import { order } from "../stored.ts";

const tested = await databases();
const key = (id: string): SealKey => ({ id, bytes: randomBytes(32) });
const [first, second] = [key("2025"), key("2026")];
const limits = { perPlace: 10, perOwner: 10 };

for (const { name, another } of tested) {
  const url = another();
  keepConformance(`${name}, sealed`, async () => {
    const database = await openDatabase(url, undefined, [first]);
    return { keep: (namespace) => openKeep(database, namespace), close: () => database.close() };
  });
}

describe.each(tested)("a database on $name whose private values are sealed", ({ another }) => {
  it("holds none of them in the clear, but what no one's is", async () => {
    const url = another();
    const { database, keep, subscriptions } = await setup(url, [first]);
    await keep.set("telegram:user:5", { rigs: ["garage"] });
    await openKeep(database, "upstream").set("akash", { price: "public" });
    await subscriptions.add(order({ about: { gpu: "rtx4090", power: "0.1234" } }), limits);
    const texts = (await textsIn(database)).join("\n");
    expect(texts).toContain("public");
    expect(texts).not.toMatch(/garage|0\.1234/);
    expect(await keep.get("telegram:user:5")).toEqual({ rigs: ["garage"] });
    expect(await subscriptions.ofOwner("telegram:user:5")).toMatchObject([{ about: { power: "0.1234" } }]);
  });

  it("is not opened without its key, nor with another one by the same name", async () => {
    const url = another();
    const { keep } = await setup(url, [first]);
    await expect(openDatabase(url)).resolves.toBeDefined();
    await keep.set("telegram:user:5", "garage");
    await expect(openDatabase(url)).rejects.toThrow(/sealed with the key "2025"/);
    await expect(openDatabase(url, undefined, [second])).rejects.toThrow(/sealed with the key "2025"/);
    await expect(openDatabase(url, undefined, [key("2025")])).rejects.toThrow(/"2025" is another one/);
    await expect(openDatabase(url, undefined, [first])).resolves.toBeDefined();
  });

  it("is opened without a key that has sealed nothing yet, or with another one by its name", async () => {
    const url = another();
    await setup(url, [first]);
    await setup(url, [key("2025")]);
    const { keep } = await setup(url, [second]);
    await keep.set("telegram:user:5", "garage");
    await expect(openDatabase(url)).rejects.toThrow(/sealed with the key "2026"/);
  });

  it("is opened where only the print of its key is damaged", async () => {
    const url = another();
    const { database, keep } = await setup(url, [first]);
    await keep.set("telegram:user:5", "garage");
    await sql`update kept set value = 'AAAA' where namespace = 'key'`.execute(database.db);
    expect(await (await setup(url, [first])).keep.get("telegram:user:5")).toBe("garage");
  });

  it("is not opened without its key, however much else there is to look through", async () => {
    const url = another();
    const before = await setup(url, []);
    for (let at = 0; at < 600; at += 1) await before.keep.set(`telegram:user:${at}`, at);
    await (await setup(url, [first])).subscriptions.add(order(), limits);
    await expect(openDatabase(url)).rejects.toThrow(/sealed with the key "2025"/);
  });

  it("reads what was kept before there was a key, and seals it when asked", async () => {
    const url = another();
    const before = await setup(url, []);
    await before.keep.set("telegram:user:5", "garage");
    await before.subscriptions.add(order(), limits);
    await openKeep(before.database, "upstream").set("akash", "public");
    const { database, keep, subscriptions } = await setup(url, [first]);
    expect(await keep.get("telegram:user:5")).toBe("garage");
    expect(changedBy(await reseal(database))).toEqual({ "kept.value": 1, "subscription.spec": 1 });
    expect((await textsIn(database)).join("\n")).not.toContain("garage");
    expect(await keep.get("telegram:user:5")).toBe("garage");
    expect(await subscriptions.ofOwner("telegram:user:5")).toHaveLength(1);
    expect(changedBy(await reseal(database))).toEqual({});
  });

  it("changes from key to key while it is used, and needs the old one no longer", async () => {
    const url = another();
    const old = await setup(url, [first, second]);
    for (let at = 0; at < 1_100; at += 1) await old.keep.set(`telegram:user:${at}`, at);
    const { database, keep } = await setup(url, [second, first]);
    const resealing = reseal(database);
    await keep.set("telegram:user:7", "meanwhile");
    const results = await resealing;
    expect(results.map(({ left, damaged }) => left + damaged)).toEqual(results.map(() => 0));
    expect(await old.keep.get("telegram:user:1099")).toBe(1099);
    await old.database.close();
    await database.close();
    const after = await setup(url, [second]);
    expect(await after.keep.get("telegram:user:7")).toBe("meanwhile");
    expect(await after.keep.get("telegram:user:8")).toBe(8);
  });

  it("is not opened without a key with which some process went on sealing after all was sealed anew", async () => {
    const url = another();
    const late = await setup(url, [first, second]);
    const { database } = await setup(url, [second, first]);
    await reseal(database);
    await late.subscriptions.add(order(), limits);
    await expect(openDatabase(url, undefined, [second])).rejects.toThrow(/sealed with the key "2025"/);
  });

  it("is opened for good when that is asked", async () => {
    const url = another();
    const { database, keep } = await setup(url, [first]);
    await keep.set("telegram:user:5", "garage");
    expect(changedBy(await reseal(database, "plain"))).toEqual({ "kept.value": 1 });
    await database.close();
    expect(await (await setup(url, [])).keep.get("telegram:user:5")).toBe("garage");
  });

  it.each([
    ["a letter is another one", "replace(value, 'sealed:1:2025:', 'sealed:1:2025:A')"],
    ["a letter is none that there is", "value || '!'"],
    ["its end is missing", "substr(value, 1, length(value) - 4)"],
  ])("counts a value as damaged of which %s, and leaves it", async (_what, damage) => {
    const url = another();
    const { database, keep } = await setup(url, [first]);
    await keep.set("telegram:user:5", "garage");
    await sql`update kept set value = ${sql.raw(damage)} where namespace = 'rigs'`.execute(database.db);
    const before = await textsIn(database);
    const [kept] = await reseal(database);
    expect(kept).toMatchObject({ column: "kept.value", rows: 1, changed: 0, damaged: 1 });
    expect(await textsIn(database)).toEqual(before);
  });

  it("keeps what is damaged as it is, and the key with it: nothing is written over it", async () => {
    const url = another();
    const { database, keep, subscriptions } = await setup(url, [first]);
    await keep.set("telegram:user:5", "garage");
    await subscriptions.add(order({ id: "whole" }), limits);
    await subscriptions.add(order({ id: "damaged" }), limits);
    await sql`update kept set value = substr(value, 1, length(value) - 4) where namespace = 'rigs'`.execute(
      database.db,
    );
    await sql`update subscription set spec = substr(spec, 1, length(spec) - 4) where id = 'damaged'`.execute(
      database.db,
    );
    await expect(keep.get("telegram:user:5")).rejects.toThrow(SyntaxError);
    expect((await subscriptions.ofOwner("telegram:user:5")).map(({ id }) => id)).toEqual(["whole"]);
    const both = await setup(url, [second, first]);
    const damaged = (await reseal(both.database)).filter((one) => one.damaged > 0);
    expect(damaged.map(({ column }) => column)).toEqual(["kept.value", "subscription.spec"]);
    await expect(openDatabase(url, undefined, [second])).rejects.toThrow(/sealed with the key "2025"/);
  });
});

async function setup(url: string, keys: readonly SealKey[]) {
  const database = await openDatabase(url, undefined, keys);
  onTestFinished(() => database.close());
  return { database, keep: openKeep(database, "rigs"), subscriptions: openSubscriptions(database) };
}

/** What lies in the database, as who has it alone would read it. */
async function textsIn({ db }: Database): Promise<readonly string[]> {
  const raw = db.withoutPlugins();
  const kept = await raw.selectFrom("kept").select(["namespace", "value as text"]).execute();
  const orders = await raw.selectFrom("subscription").select("spec as text").execute();
  return [...kept, ...orders].map(({ text }) => text);
}

const changedBy = (results: Awaited<ReturnType<typeof reseal>>) =>
  Object.fromEntries(
    results.filter(({ changed }) => changed > 0).map(({ column, changed }) => [column, changed]),
  );

import { describe, expect, it } from "vitest";
import { openMemory } from "../../bot/memory.ts";
import { joinSides, type Side } from "../../bot/joining.ts";
import { codeLetters, codesIn, plainCode, shownCode } from "../../commands/links.ts";
import { ChangedMeanwhile } from "../../commands/refusals.ts";
import { rigNamed, type SavedRig } from "../../commands/rigs.ts";
import { figureKeyOf, watchableOf } from "../../core/alerts/figure-keys.ts";
import type { AlertOrder } from "../../core/alerts/order.ts";
import type { HistoryDay } from "../../core/history.ts";
import { openAlertOrders } from "../../core/storage/alert-orders.ts";
import { openDatabase } from "../../core/storage/database.ts";
import { openHistory } from "../../core/storage/history.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import { subjectOf } from "../../core/subscription.ts";
import * as fc from "fast-check";
import { databases, type TestDatabase } from "../databases.ts";
import { order } from "../stored.ts";

const discord = "discord:user:1";
const telegram = "telegram:user:2";
const now = Temporal.Instant.from("2026-11-26T12:00:00Z");
const garage: SavedRig = { name: "garage", options: { gpu: "rtx4090" } };
const barn: SavedRig = { name: "barn", options: { gpu: "h100-sxm5" } };
const others: SavedRig = { name: "Garage", options: { gpu: "rtx3060" } };

describe.each(await databases())("a link on $name", (kind) => {
  it("puts machines, settings and days together, and loses none", async () => {
    await using test = await setup(kind);
    const [anna, ada] = [test.memoryOf(discord), test.memoryOf(telegram)];
    await anna.keepRigs({ rigs: [garage], standard: "garage" });
    await anna.keepSettings("me", { currency: "EUR" });
    await ada.keepRigs({ rigs: [others, barn], standard: "barn" });
    await ada.keepSettings("me", { currency: "USD", language: "de" });
    await test.subscriptions.add(
      order({ id: "ada", owner: telegram, place: telegram, about: { rig: "Garage" } }),
      limits,
    );
    await test.history.add([
      day(`${discord}@rig:garage`),
      day(`${telegram}@rig:garage`),
      day(`${telegram}@about:x`),
    ]);

    const code = await anna.links.offer(now);
    expect(await ada.links.join(` ${code.toLowerCase()} `, now)).toEqual({
      kind: "joined",
      platforms: ["discord", "telegram"],
      rigs: 3,
      renamed: [{ from: "Garage", to: "Garage 2" }],
      replaced: ["currency"],
    });
    for (const memory of [anna, ada]) {
      expect(await memory.settings("me")).toEqual({ currency: "EUR", language: "de" });
      const { rigs, standard } = await memory.rigs();
      expect(rigs.map(({ name }) => name)).toEqual(["garage", "Garage 2", "barn"]);
      expect(standard).toBe("garage");
    }
    const [moved] = await test.subscriptions.ofOwner(discord);
    expect(moved?.about).toEqual({ rig: "Garage 2" });
    expect(await test.history.between(subjectOf(moved!), day("").date, day("").date)).toHaveLength(1);
    expect((await test.history.ofOwner(`${discord}@`)).map(({ subject }) => subject)).toEqual([
      `${discord}@about:x`,
      `${discord}@rig:garage`,
      `${discord}@rig:garage 2`,
    ]);
  });

  it("is seen and changed from both sides, days of digests too", async () => {
    await using test = await setup(kind);
    const [anna, ada] = await test.linked();
    await ada.keepRigs({ rigs: [barn] });
    expect((await anna.rigs()).rigs).toEqual([barn]);
    await ada.keepSettings("here", { language: "fr" });
    expect(await test.memory.settings(discord)).toEqual({ language: "fr" });
    const subject = `${telegram}@rig:barn`;
    await test.history.add([day(subject)]);
    expect(await test.history.between(`${discord}@rig:barn`, day("").date, day("").date)).toHaveLength(1);
    expect(await test.history.before(subject, day("").date.add({ days: 1 }))).toHaveLength(1);
    await ada.renameDays("Barn", "Den");
    expect(await ada.forgetDays("Barn")).toBe(0);
    expect(await ada.forgetDays("den")).toBe(1);
  });

  it("lets alerts of both go on, about the same machine as before", async () => {
    await using test = await setup(kind);
    const [anna, ada] = [test.memoryOf(discord), test.memoryOf(telegram)];
    await anna.keepRigs({ rigs: [garage] });
    await ada.keepRigs({ rigs: [others] });
    await test.alerts.add(alertOf("Garage"), limits);
    await ada.links.join(await anna.links.offer(now), now);
    for (const person of [discord, telegram]) {
      const [kept] = await test.alerts.ofOwner(person);
      expect(kept).toMatchObject({ rig: "Garage 2", figure: `profit:${telegram}@rig:garage 2` });
      const { owner, rig } = watchableOf(kept!.figure) as { owner: string; rig: string };
      expect(rigNamed(await test.memory.rigs(owner), rig)?.options).toEqual(others.options);
    }
  });

  it("counts the digests of both, and lists them for both", async () => {
    await using test = await setup(kind);
    await test.linked();
    const most = { perPlace: 9, perOwner: 2 };
    expect(await test.subscriptions.add(order({ id: "a", owner: discord }), most)).toBe("added");
    expect(await test.subscriptions.add(order({ id: "b", owner: telegram }), most)).toBe("added");
    expect(await test.subscriptions.add(order({ id: "c", owner: discord }), most)).toBe("owner-full");
    for (const person of [discord, telegram])
      expect((await test.subscriptions.ofOwner(person)).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(await test.subscriptions.ofOwner("discord:user:11")).toEqual([]);
  });

  it("is made once by a code, whoever comes at the same moment", async () => {
    await using test = await setup(kind);
    // On SQLite one process has the database for itself.
    const url = kind.name === "SQLite" ? kind.another() : test.url;
    await using second = await setup(kind, url);
    const elsewhere = kind.name === "SQLite" ? test : second;
    const code = await test.memoryOf(discord).links.offer(now);
    const all = await Promise.all(
      ["2", "3", "4", "5"].map((id, at) =>
        (at % 2 === 0 ? test : elsewhere).memoryOf(`telegram:user:${id}`).links.join(code, now),
      ),
    );
    expect(all.filter(({ kind: of }) => of === "joined")).toHaveLength(1);
    expect(all.filter(({ kind: of }) => of === "unknown")).toHaveLength(3);
  });

  it("is refused for a code that is over, void, burnt, one's own, or of the same platform", async () => {
    await using test = await setup(kind);
    const [anna, ada] = [test.memoryOf(discord).links, test.memoryOf(telegram).links];
    const old = await anna.offer(now);
    expect(await ada.join(old, now.add({ minutes: 10 }))).toEqual({ kind: "unknown" });
    const code = await anna.offer(now);
    expect(await ada.join(old, now)).toEqual({ kind: "unknown" });
    expect(await anna.join(code, now)).toEqual({ kind: "own" });
    const bob = test.memoryOf("discord:user:3").links;
    expect(await bob.join(code, now)).toEqual({ kind: "same-platform", platform: "discord" });
    expect(await test.memory.burnCode(shownCode(code), now)).toBe(true);
    expect(await test.memory.burnCode(code, now)).toBe(false);
    expect(await ada.join(code, now)).toEqual({ kind: "unknown" });
    expect(await ada.join(await anna.offer(now), now)).toMatchObject({ kind: "joined" });
    expect(await anna.join(await ada.offer(now), now)).toEqual({ kind: "already" });
    const third = test.memoryOf("telegram:user:9").links;
    expect(await third.join(await anna.offer(now), now)).toMatchObject({ kind: "same-platform" });
  });

  it("is not to be guessed: after ten tries in ten minutes even the right code is of no use", async () => {
    await using test = await setup(kind);
    const code = await test.memoryOf(discord).links.offer(now);
    const guesser = test.memoryOf(telegram).links;
    for (let tries = 0; tries < 10; tries += 1)
      expect(await guesser.join("ABCDEFGH", now)).toEqual({ kind: "unknown" });
    expect(await guesser.join(code, now)).toEqual({ kind: "too-many" });
    const later = now.add({ minutes: 10 });
    const another = await test.memoryOf(discord).links.offer(later);
    expect(await guesser.join(another, later)).toMatchObject({ kind: "joined" });
  });

  it("keeps a code only so that nobody can read it", async () => {
    await using test = await setup(kind);
    const code = await test.memoryOf(discord).links.offer(now);
    const kept = await test.database.db.selectFrom("link_code").selectAll().execute();
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(code);
  });

  it("leaves both a copy of all when it is undone, and each its own digests", async () => {
    await using test = await setup(kind);
    const [anna, ada] = await test.linked();
    await anna.keepRigs({ rigs: [garage] });
    await anna.keepSettings("me", { currency: "EUR" });
    await test.history.add([day(`${discord}@rig:garage`)]);
    await test.subscriptions.add(order({ id: "ada", owner: telegram }), limits);
    expect(await ada.links.part()).toEqual(["discord"]);
    expect(await ada.links.part()).toEqual([]);
    await anna.rigs();
    await anna.keepRigs({ rigs: [] });
    expect((await ada.rigs()).rigs).toEqual([garage]);
    expect(await ada.settings("me")).toEqual({ currency: "EUR" });
    expect(await test.history.ofOwner(`${telegram}@`)).toHaveLength(1);
    expect(await test.history.ofOwner(`${discord}@`)).toHaveLength(1);
    expect(await test.subscriptions.ofOwner(discord)).toEqual([]);
    expect(await test.subscriptions.ofOwner(telegram)).toHaveLength(1);
  });

  it("is exported, and forgotten with all of both by either", async () => {
    await using test = await setup(kind);
    const [anna, ada] = await test.linked();
    await anna.keepRigs({ rigs: [garage] });
    await test.memory
      .lastAnswer(discord, discord)
      .set({ command: "gpu", line: "gpu", title: "", figures: [] });
    await test.subscriptions.add(order({ id: "a", owner: discord, place: discord, shared: false }), limits);
    await test.subscriptions.add(order({ id: "b", owner: telegram, place: telegram, shared: false }), limits);
    await test.history.add([day(`${telegram}@rig:garage`)]);
    const kept = await ada.everything("me");
    expect(kept[0]).toEqual({ kind: "link", value: { accounts: [discord, telegram] } });
    expect(kept.map(({ kind: of }) => of).sort()).toEqual(
      ["digests", "digests", "history", "last-answer", "link", "rigs"].sort(),
    );
    expect(await ada.forget("me")).toEqual({
      settings: 0,
      rigs: 1,
      digests: 2,
      alerts: 0,
      history: 1,
      "last-answer": 1,
      link: 1,
    });
    for (const memory of [anna, ada]) expect(await memory.everything("me")).toEqual([]);
    expect(await anna.links.others()).toEqual([]);
    expect(await test.database.db.selectFrom("link_code").selectAll().execute()).toEqual([]);
  });

  it("does not let one of two who save machines at the same moment write over the other", async () => {
    await using test = await setup(kind);
    const [one, two] = [test.memoryOf(discord), test.memoryOf(discord)];
    const [book, same] = [await one.rigs(), await two.rigs()];
    await one.keepRigs({ rigs: [...book.rigs, garage] });
    await expect(two.keepRigs({ rigs: [...same.rigs, barn] })).rejects.toThrow(ChangedMeanwhile);
    expect((await one.rigs()).rigs).toEqual([garage]);
  });

  it("does not lose a machine that is saved while it is made", async () => {
    await using test = await setup(kind);
    const ada = test.memoryOf(telegram);
    await ada.rigs();
    await ada.links.join(await test.memoryOf(discord).links.offer(now), now);
    await expect(ada.keepRigs({ rigs: [barn] })).rejects.toThrow(ChangedMeanwhile);
    await ada.rigs();
    await ada.keepRigs({ rigs: [barn] });
    expect((await test.memoryOf(discord).rigs()).rigs).toEqual([barn]);
  });
});

describe("two sides that become one", () => {
  const rig = fc.record({
    name: fc.constantFrom("a", "A", "a 2", "b", "b 2", "c"),
    options: fc.record({ gpu: fc.constantFrom("rtx4090", "rtx3060") }),
  });
  const isOwn = (one: SavedRig, at: number, all: readonly SavedRig[]) =>
    all.findIndex(({ name }) => name.toLowerCase() === one.name.toLowerCase()) === at;
  const side: fc.Arbitrary<Side> = fc
    .tuple(fc.array(rig), fc.array(fc.constantFrom("a", "b", "z")))
    .map(([rigs, remembered]) => ({
      settings: {},
      book: { rigs: rigs.filter((...all) => isOwn(...all)) },
      remembered: [...new Set(remembered)],
    }));

  it("keep every machine under a name of its own", () => {
    fc.assert(
      fc.property(side, side, (home, other) => {
        const { book, nameOf } = joinSides(home, other);
        const names = book.rigs.map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(book.rigs.slice(0, home.book.rigs.length)).toEqual(home.book.rigs);
        for (const one of other.book.rigs)
          expect(
            book.rigs.find(({ name }) => name.toLowerCase() === nameOf(one.name).toLowerCase())?.options,
          ).toEqual(one.options);
      }),
    );
  });

  it("never mix the days of two machines", () => {
    fc.assert(
      fc.property(side, side, (home, other) => {
        const { nameOf } = joinSides(home, other);
        const theirs = [...other.book.rigs.map(({ name }) => name), ...other.remembered].map((name) =>
          name.toLowerCase(),
        );
        const called = new Map(theirs.map((name) => [name, nameOf(name).toLowerCase()]));
        expect(new Set(called.values()).size).toBe(called.size);
      }),
    );
  });
});

describe("a code", () => {
  it("is found in whatever is typed, and nowhere in what is asked every day", () => {
    const code = fc
      .array(fc.constantFrom(...codeLetters.split("")), { minLength: 8, maxLength: 8 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(code, (plain) => {
        expect(codesIn(`/link ${shownCode(plain)} please`)).toEqual([plain]);
        expect(codesIn(plain.toLowerCase())).toEqual([plain]);
        expect(plainCode(` ${shownCode(plain)}`)).toBe(plain);
      }),
    );
    expect(codesIn("earnings h100-sxm5 power=0.12 EUR")).toEqual([]);
  });
});

const limits = { perPlace: 9, perOwner: 9 };

const alertOf = (rig: string): AlertOrder => ({
  id: "alert",
  platform: "telegram",
  target: { channel: "2" },
  place: telegram,
  shared: false,
  owner: telegram,
  figure: figureKeyOf({ kind: "profit", owner: telegram, rig }),
  rig,
  condition: { kind: "sign", turns: "negative" },
  hysteresis: { kind: "absolute", by: 0 },
  repeat: "every",
  recovery: false,
  cooldownHours: 6,
  language: "en",
  currency: "USD",
  timeZone: "UTC",
  createdAt: now,
});

const day = (subject: string): HistoryDay => ({
  subject,
  network: "akash",
  date: Temporal.PlainDate.from("2026-11-22"),
  cashUsdPerDay: { low: 1, mid: 2, high: 3 },
  parts: [],
  currency: "EUR",
  perUsd: 0.9,
  tokenUsd: {},
});

async function setup(kind: TestDatabase, url = kind.another()) {
  const database = await openDatabase(url);
  const subscriptions = openSubscriptions(database);
  const history = openHistory(database);
  const alerts = openAlertOrders(database);
  const memory = openMemory({ database, subscriptions, alerts, history });
  const memoryOf = (person: string) => memory.memoryOf(person, person);
  const linked = async () => {
    const [anna, ada] = [memoryOf(discord), memoryOf(telegram)];
    await ada.links.join(await anna.links.offer(now), now);
    return [anna, ada] as const;
  };
  return {
    url,
    database,
    memory,
    memoryOf,
    linked,
    subscriptions,
    alerts,
    history,
    [Symbol.asyncDispose]: () => database.close(),
  };
}

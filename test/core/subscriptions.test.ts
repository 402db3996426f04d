import { describe, expect, it } from "vitest";
import { openBroadcasts } from "../../core/storage/broadcasts.ts";
import { databases } from "../databases.ts";
import { monday, openStored, order } from "../stored.ts";

const limits = { perPlace: 3, perOwner: 5 };

describe.each(await databases())("orders for digests on $name", ({ name, another }) => {
  it("come back as they were given, with everything and with nothing that may be missing", async () => {
    const { subscriptions } = await openStored(another());
    const full = order({
      id: "full",
      platform: "discord",
      target: { channel: "1", thread: "2" },
      place: "discord:guild:1",
      owner: "discord:user:9",
      about: { gpu: "it's", rig: 'a "quoted" 🔋' },
      rhythm: { time: "23:59", timeZone: "Asia/Kathmandu", weekdays: [1, 7] },
      country: "DE",
      chart: true,
      publish: true,
    });
    const plain = order({ id: "plain", nextDue: undefined, paused: { reason: "asked", at: monday } });
    expect(await subscriptions.add(full, limits)).toBe("added");
    expect(await subscriptions.add(plain, limits)).toBe("added");
    expect(await subscriptions.byId("full")).toEqual(full);
    expect(await subscriptions.byId("plain")).toEqual(plain);
    expect(await subscriptions.byId("nobody's")).toBeUndefined();
  });

  it("are listed by place and by owner, the oldest first", async () => {
    const { subscriptions } = await openStored(another());
    const of = (id: string, hours: number, owner: string) =>
      subscriptions.add(order({ id, owner, createdAt: monday.subtract({ hours }) }), limits);
    await of("young", 1, "a");
    await of("old", 9, "a");
    await of("middle", 5, "b");
    await subscriptions.add(order({ id: "elsewhere", place: "p", owner: "a" }), limits);
    const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
    expect(ids(await subscriptions.ofPlace(order().place))).toEqual(["old", "middle", "young"]);
    expect(ids(await subscriptions.ofOwner("a"))).toEqual(["old", "elsewhere", "young"]);
    expect(await subscriptions.ofOwner("nobody")).toEqual([]);
  });

  it("are no more than there may be in a place or of an owner", async () => {
    const { subscriptions } = await openStored(another());
    for (const owner of ["a", "b", "c"])
      expect(await subscriptions.add(order({ owner }), limits)).toBe("added");
    expect(await subscriptions.add(order({ owner: "d" }), limits)).toBe("place-full");
    for (const place of ["1", "2", "3", "4"])
      expect(await subscriptions.add(order({ place, owner: "a" }), limits)).toBe("added");
    expect(await subscriptions.add(order({ place: "5", owner: "a" }), limits)).toBe("owner-full");
    expect(await subscriptions.ofOwner("a")).toHaveLength(5);
  });

  it("are no more than there may be though many are given at once, by two processes", async () => {
    const url = another();
    const first = await openStored(url);
    const second = name === "SQLite" ? first : await openStored(url);
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, turn) =>
        (turn % 2 ? first : second).subscriptions.add(
          order(turn < 8 ? { owner: `o${turn}` } : { place: `p${turn}`, owner: "busy" }),
          limits,
        ),
      ),
    );
    expect(Map.groupBy(answers, (answer) => answer).get("added")).toHaveLength(3 + 5);
    expect(await first.subscriptions.ofPlace(order().place)).toHaveLength(3);
    expect(await first.subscriptions.ofOwner("busy")).toHaveLength(5);
  });

  it("are changed, paused and resumed by their id", async () => {
    const { subscriptions } = await openStored(another());
    await subscriptions.add(order({ id: "a" }), limits);
    const changed = order({ id: "a", language: "de", target: { channel: "-100", thread: "3" } });
    expect(await subscriptions.change(changed)).toBe(true);
    expect(await subscriptions.byId("a")).toEqual(changed);
    expect(await subscriptions.pause("a", "blocked", monday)).toBe(true);
    const { nextDue: _, ...still } = changed;
    expect(await subscriptions.byId("a")).toEqual({ ...still, paused: { reason: "blocked", at: monday } });
    expect(await subscriptions.change(changed)).toBe(true);
    expect(await subscriptions.byId("a")).toEqual(changed);
    expect(await subscriptions.change(order({ id: "b" }))).toBe(false);
    expect(await subscriptions.pause("b", "asked", monday)).toBe(false);
  });

  it("are gone once removed, and no other one with them", async () => {
    const { subscriptions } = await openStored(another());
    await subscriptions.add(order({ id: "a" }), limits);
    await subscriptions.add(order({ id: "b" }), limits);
    expect(await subscriptions.remove("a")).toBe(true);
    expect(await subscriptions.remove("a")).toBe(false);
    expect(await subscriptions.byId("b")).toBeDefined();
  });

  it("of a place that is forgotten are removed, and what is on its way with them", async () => {
    const { subscriptions, outbox } = await openStored(another());
    await subscriptions.add(order({ id: "a" }), limits);
    await subscriptions.add(order({ id: "b" }), limits);
    await subscriptions.add(order({ id: "c", place: "other" }), limits);
    await outbox.schedule({ now: monday, limit: 10, jitterSeconds: 0 });
    expect(await subscriptions.forget(order().place)).toBe(2);
    expect(await subscriptions.forget(order().place)).toBe(0);
    expect((await outbox.waiting()).count).toBe(1);
    expect(await subscriptions.byId("c")).toBeDefined();
  });

  it("of a place that is forgotten are removed with the broadcasts that it got", async () => {
    const { database, queue, subscriptions } = await openStored(another());
    const broadcasts = openBroadcasts(database, queue);
    await subscriptions.add(order(), limits);
    await broadcasts.draft("n", { text: "Hello" });
    await broadcasts.send("n", { now: monday, perSecond: { discord: 1, telegram: 1 } });
    await subscriptions.forget(order().place);
    expect(await database.db.selectFrom("delivery").selectAll().execute()).toEqual([]);
  });

  it("of a person who is forgotten are removed where they were private, and lose the name elsewhere", async () => {
    const { database, subscriptions } = await openStored(another());
    const me = "telegram:user:5";
    await subscriptions.add(order({ id: "private", place: me, owner: me }), limits);
    await subscriptions.add(order({ id: "group", owner: me }), limits);
    await subscriptions.add(order({ id: "other", owner: "telegram:user:55" }), limits);
    expect(await subscriptions.forget(me)).toBe(1);
    expect(await subscriptions.byId("private")).toBeUndefined();
    expect(await subscriptions.byId("group")).toEqual(order({ id: "group", owner: order().place }));
    expect(await subscriptions.ofOwner("telegram:user:55")).toHaveLength(1);
    const rows = await database.db
      .selectFrom("subscription")
      .selectAll()
      .where("id", "!=", "other")
      .execute();
    expect(JSON.stringify(rows)).not.toContain(me);
  });

  it("move with their chat, on its own platform only", async () => {
    const { subscriptions } = await openStored(another());
    await subscriptions.add(order({ id: "moves" }), limits);
    await subscriptions.add(order({ id: "namesake", platform: "discord", place: "discord:guild:1" }), limits);
    await subscriptions.move(
      "telegram",
      { channel: "-100", place: "telegram:chat:-100" },
      { channel: "-200", place: "telegram:chat:-200" },
    );
    expect(await subscriptions.ofPlace("telegram:chat:-100")).toEqual([]);
    expect(await subscriptions.ofPlace("telegram:chat:-200")).toEqual([
      order({ id: "moves", target: { channel: "-200" }, place: "telegram:chat:-200" }),
    ]);
    expect((await subscriptions.byId("namesake"))?.target).toEqual({ channel: "-100" });
  });

  it("are removed when a platform has refused them for long, and not when they were asked to pause", async () => {
    const { subscriptions } = await openStored(another());
    const paused = async (id: string, reason: string, days: number) => {
      await subscriptions.add(order({ id, owner: id, place: id }), limits);
      await subscriptions.pause(id, reason, monday.subtract({ hours: 24 * days }));
    };
    await paused("long blocked", "blocked", 31);
    await paused("just blocked", "blocked", 29);
    await paused("asked", "asked", 400);
    await paused("ours", "unreadable", 400);
    expect(await subscriptions.removePausedBefore(monday.subtract({ hours: 24 * 30 }))).toBe(1);
    expect(await subscriptions.byId("long blocked")).toBeUndefined();
    expect(await subscriptions.byId("just blocked")).toBeDefined();
    expect(await subscriptions.byId("asked")).toBeDefined();
    expect(await subscriptions.byId("ours")).toBeDefined();
  });
});

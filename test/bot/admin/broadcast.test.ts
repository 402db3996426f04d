import { describe, expect, it } from "vitest";
import { openBroadcasts } from "../../../core/storage/broadcasts.ts";
import { openLocales } from "../../../locales/index.ts";
import { press, slash } from "../../fakes/discord/index.ts";
import { databases } from "../../databases.ts";
import { keepOrders, monday, openStored, order } from "../../stored.ts";
import { openOffice } from "../digests/office.ts";
import { openReadyBot } from "../discord/bot.ts";
import { openBot, someone } from "../telegram/bot.ts";

const { say } = openLocales().language("en");
const pace = { discord: 20, telegram: 10 };
const limits = { perPlace: 9, perOwner: 9 };

const textOf = ({
  messages,
  edits = [],
}: {
  messages: readonly { text: string }[];
  edits?: readonly { text: string }[];
}) => [...edits, ...messages].map(({ text }) => text.replaceAll("\u2060", "")).join("\n");

const at = (place: string, channel = place) => ({ place, target: { channel } });

describe.each(await databases())("a broadcast to all places, on $name", (kind) => {
  it("is written once for each place with a digest that is not paused, to where the oldest goes", async () => {
    const { database, queue, outbox, subscriptions } = await openStored(kind.another());
    const broadcasts = openBroadcasts(database, queue);
    const earlier = { createdAt: monday.subtract({ hours: 9 }) };
    const paused = { nextDue: undefined, paused: { reason: "asked", at: monday } };
    for (const one of [
      order(at("telegram:chat:-1", "-1")),
      order({ ...at("discord:guild:2", "20"), platform: "discord" }),
      order({ ...at("discord:guild:2", "21"), platform: "discord", ...earlier }),
      order({ ...at("telegram:chat:-3", "-3"), ...paused }),
      order({ ...at("telegram:chat:-4", "-4"), ...paused, ...earlier }),
      order(at("telegram:chat:-4", "-40")),
    ])
      await subscriptions.add(one, limits);
    expect([await broadcasts.places(undefined), await broadcasts.places("telegram")]).toEqual([3, 2]);
    await broadcasts.draft("abc", { text: "Hello" });
    const wishes = [1, 2].map(() => broadcasts.send("abc", { now: monday, perSecond: pace }));
    expect((await Promise.all(wishes)).map((one) => one.kind).toSorted()).toEqual(["sent", "sent-before"]);
    expect(await broadcasts.send("abc", { now: monday, perSecond: pace })).toEqual({
      kind: "sent-before",
      count: 3,
    });
    expect(await broadcasts.send("xyz", { now: monday, perSecond: pace })).toEqual({ kind: "unknown" });
    const taken = await outbox.take("prepare", { now: monday, limit: 9, leaseSeconds: 20 });
    const told = taken.map(
      ({ broadcast, event = "none", target }) => `${broadcast} ${event} ${target.channel}`,
    );
    expect(told.toSorted()).toEqual(["abc none -1", "abc none -40", "abc none 21"]);
  });

  it("goes to one platform alone where that is wished", async () => {
    const { database, queue, outbox, subscriptions } = await openStored(kind.another());
    const broadcasts = openBroadcasts(database, queue);
    await subscriptions.add(order(at("telegram:chat:-1", "-1")), limits);
    await subscriptions.add(order({ ...at("discord:guild:2", "20"), platform: "discord" }), limits);
    await broadcasts.draft("abc", { text: "Hello", platform: "discord" });
    expect(await broadcasts.send("abc", { now: monday, perSecond: pace })).toEqual({
      kind: "sent",
      count: 1,
    });
    const [only, ...others] = await outbox.take("prepare", { now: monday, limit: 9, leaseSeconds: 20 });
    expect([only?.platform, others]).toEqual(["discord", []]);
  });

  it("is spread at the pace that it is given, over however many places", { timeout: 60_000 }, async () => {
    const { database, queue, subscriptions } = await openStored(kind.another());
    const broadcasts = openBroadcasts(database, queue);
    const places = Array.from({ length: 1_203 }, (_, n) => order(at(`telegram:chat:-${n}`, `-${n}`)));
    await keepOrders(database, [
      ...places,
      ...places.slice(0, 400).map((one) => ({ ...one, id: `${one.id}b` })),
    ]);
    expect(await subscriptions.ofPlace("telegram:chat:-5")).toHaveLength(2);
    await broadcasts.draft("abc", { text: "Hello" });
    expect(await broadcasts.send("abc", { now: monday, perSecond: pace })).toEqual({
      kind: "sent",
      count: 1_203,
    });
    const rows = await database.db.selectFrom("delivery").select(["subscription", "send_at"]).execute();
    expect(new Set(rows.map(({ subscription }) => subscription)).size).toBe(1_203);
    const seconds = Map.groupBy(rows, ({ send_at: sendAt }) => (sendAt - monday.epochMilliseconds) / 1_000);
    expect([...seconds.values()].map(({ length }) => length).slice(0, 3)).toEqual([10, 10, 10]);
    expect(Math.max(...seconds.keys())).toBe(120);
  });
});

describe("a broadcast on its way", () => {
  it("is read by each under a head in the language of its digest", async () => {
    await using office = await openOffice();
    await office.order(["1"]);
    await office.order(["2"], { language: "fr" });
    await send(office, "Moving <house> *now*");
    const handed = office.handed.toSorted((a, b) => Number(a.to.channel) - Number(b.to.channel));
    expect(handed.map(({ to, reply }) => [to.channel, reply.title, reply.blocks])).toEqual([
      ["1", "Notice from whoever runs this bot", [{ kind: "text", text: "Moving <house> *now*" }]],
      ["2", "Message de qui fait tourner ce bot", [{ kind: "text", text: "Moving <house> *now*" }]],
    ]);
    await office.drain();
    expect(office.handed).toHaveLength(2);
  });

  it("is dropped where all digests were paused or removed meanwhile", async () => {
    await using office = await openOffice();
    await office.order(["1", "2", "3"]);
    await office.broadcasts.draft("n", { text: "Hello" });
    await office.broadcasts.send("n", { now: office.time.clock.now(), perSecond: pace });
    await office.subscriptions.pause("s0000", "asked", office.time.clock.now());
    await office.time.run(office.worker.drain());
    await office.subscriptions.remove("s0001");
    await office.drain();
    expect(office.handed.map(({ to }) => to.channel)).toEqual(["3"]);
    expect((await office.states()).toSorted()).toEqual(["dropped: removed", "dropped: removed", "sent"]);
  });

  it("follows a place's digests to another channel where the one that it was for gets none any more", async () => {
    await using office = await openOffice();
    const place = "telegram:chat:-1";
    await office.order(["1", "2"], { place });
    await office.order(["3", "4"], { place: "telegram:chat:-3" });
    await office.broadcasts.draft("n", { text: "Hello" });
    await office.broadcasts.send("n", { now: office.time.clock.now(), perSecond: pace });
    await office.subscriptions.pause("s0000", "asked", office.time.clock.now());
    await office.time.run(office.worker.drain());
    await office.drain();
    expect(office.handed.map(({ to }) => to.channel).toSorted()).toEqual(["2", "3"]);
  });

  it("is sent when its owner says so, however long ago it came to nothing", async () => {
    await using office = await openOffice({
      answer: (_handed, tries) =>
        tries === 0 ? { kind: "unknown", reason: "no-answer" } : { kind: "sent", messageId: "1" },
    });
    await office.order(["1"]);
    await send(office, "Hello");
    office.time.jump(office.time.clock.now().add({ hours: 72 }));
    expect(await office.outbox.redrive("all", office.time.clock.now())).toBe(1);
    await office.drain();
    expect(await office.states()).toEqual(["sent"]);
  });

  it("that waited for a day on its own is no news any more", async () => {
    await using office = await openOffice();
    await office.order(["1"]);
    await office.broadcasts.draft("n", { text: "Hello" });
    await office.broadcasts.send("n", { now: office.time.clock.now(), perSecond: pace });
    office.time.jump(office.time.clock.now().add({ hours: 21 }));
    await office.drain();
    await office.drain();
    expect([office.handed, await office.states()]).toEqual([[], ["dropped: late"]]);
  });

  it("is not sent again where nobody knows whether it arrived, and its owner can have that", async () => {
    await using office = await openOffice({
      answer: (_handed, tries) =>
        tries === 0 ? { kind: "unknown", reason: "no-answer" } : { kind: "sent", messageId: "1" },
    });
    await office.order(["1"]);
    await send(office, "Hello");
    await office.drain();
    expect(office.handed).toHaveLength(1);
    expect(await office.outbox.deadLetters(5)).toMatchObject([{ kind: "uncertain", broadcast: "n" }]);
    await office.outbox.redrive("all", office.time.clock.now());
    await office.drain();
    expect(office.handed).toHaveLength(2);
  });

  it("is not sent a second time by the next process where the one that sent it was killed", async () => {
    await using office = await openOffice({
      answer: (_handed, tries) =>
        tries === 0 ? new Promise(() => {}) : { kind: "sent", messageId: String(tries) },
    });
    await office.order(["1"]);
    await office.broadcasts.draft("n", { text: "Hello" });
    await office.broadcasts.send("n", { now: office.time.clock.now(), perSecond: pace });
    await office.time.run(office.worker.drain());
    void office.courier.drain();
    await office.time.pass({ seconds: 35 });
    await office.time.run(office.another().drain());
    expect(office.handed).toHaveLength(1);
    expect(await office.states()).toEqual(["uncertain: ended while it was sent"]);
  });

  it("goes out though it is late, without a second one, and moves with its chat", async () => {
    await using office = await openOffice();
    await office.order(["1"]);
    await office.broadcasts.draft("n", { text: "Hello" });
    await office.broadcasts.send("n", { now: office.time.clock.now(), perSecond: pace });
    await office.time.run(office.worker.drain());
    await office.subscriptions.move(
      "telegram",
      { channel: "1", place: "telegram:chat:1" },
      { channel: "-1001", place: "telegram:chat:-1001" },
    );
    office.time.jump(office.time.clock.now().add({ hours: 1 }));
    await office.drain();
    await office.drain();
    expect(office.handed.map(({ to, reply }) => [to.channel, reply.title])).toEqual([
      ["-1001", "Notice from whoever runs this bot"],
    ]);
    expect(await office.states()).toEqual(["sent"]);
  });

  it("leaves a place's digest alone where it is refused", async () => {
    await using office = await openOffice({ answer: () => ({ kind: "gone", reason: "unknown-place" }) });
    await office.order(["1"]);
    await send(office, "Hello");
    expect(await office.states()).toEqual(["dropped: unknown-place"]);
    const digest = await office.subscriptions.byId("s0000");
    expect(digest).toBeDefined();
    expect(digest?.paused).toBeUndefined();
  });
});

async function send(office: Awaited<ReturnType<typeof openOffice>>, text: string): Promise<void> {
  await office.broadcasts.draft("n", { text });
  await office.broadcasts.send("n", { now: office.time.clock.now(), perSecond: pace });
  await office.time.run(office.worker.drain());
  await office.time.run(office.courier.drain());
}

describe("a broadcast as its writer sees it", () => {
  it("is shown with the number of places before anything is sent, and is sent by a press, once", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    await tested.orders.subscriptions.add(order(at("telegram:chat:-1", "-1")), limits);
    const words = `Hello = "all",\n\n<b>power</b>  on on`;
    const shown = await telegram.type(chat, person, `/admin broadcast ${words}`);
    expect(textOf(shown)).toContain("Places that would get this: 1");
    expect(textOf(shown)).toContain(`Notice from whoever runs this bot\n${words}`);
    const now = tested.clock.now();
    const take = () => tested.outbox.take("prepare", { now, limit: 9, leaseSeconds: 20 });
    expect(await take()).toEqual([]);
    const sent = await telegram.press(shown.messages[0]!, "Send to places: 1", person, { expect: 1 });
    expect(textOf(sent)).toContain("On its way to places: 1");
    expect(await take()).toHaveLength(1);
    const { text } = (await tested.outbox.broadcasts.byId(
      (await written(tested.database)).slice("broadcast ".length),
    ))!;
    expect(text).toBe(words);
    expect(telegram.complaints).toEqual([]);
  });

  it("asks for the words where there are none, and takes what comes next as it is", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    await tested.orders.subscriptions.add(order(at("telegram:chat:-1", "-1")), limits);
    await telegram.type(chat, person, "admin broadcast");
    expect(textOf(await telegram.type(chat, person, "Admin letters"))).toContain(
      "No message came to nothing",
    );
    await telegram.type(chat, person, "admin broadcast");
    const shown = textOf(await telegram.type(chat, person, "Back at 5 =\nsoon"));
    expect(shown).toContain("Back at 5 =\nsoon");
    expect(shown).toContain("Places that would get this: 1");
  });

  it("goes to one platform where that is said before the words", async () => {
    await using bot = await openBot();
    const { telegram, tested } = bot;
    const { person, chat } = someone(bot);
    tested.owners.add(`telegram:user:${person.id}`);
    await tested.orders.subscriptions.add(order(at("telegram:chat:-1", "-1")), limits);
    const nowhere = textOf(await telegram.type(chat, person, "admin broadcast platform=discord Hello"));
    expect(nowhere).toContain("No place gets digests");
    const wrong = await telegram.type(chat, person, `admin broadcast platform=matrix Say "hi"`);
    const right = await telegram.press(wrong.messages[0]!, "telegram", person, { expect: 1 });
    expect(textOf(right)).toContain(`Say "hi"`);
    const long = textOf(await telegram.type(chat, person, `admin broadcast ${"a".repeat(1_501)}`));
    expect(long).toContain("It has 1,501 characters, and 1,500 are the most");
    const gone = textOf(await telegram.type(chat, person, "admin broadcast id=abcdefgh"));
    expect(gone).toContain("There is no such notice any more");
  });

  it("is written and confirmed on Discord, too", async () => {
    await using bot = await openReadyBot({ ownsHome: true });
    const { discord, host } = bot;
    await discord.until(() => discord.commandsOfGuilds.size > 0);
    host.owners.add(`discord:user:${discord.places.asker.id}`);
    await host.orders.subscriptions.add(order(at("telegram:chat:-1", "-1")), limits);
    const permissions = 1n << 3n;
    await host.maintenance.set({ since: host.clock.now() });
    const options = { action: "broadcast", text: "Hello @everyone, **all**" };
    const shown = await discord.interact({ ...slash("admin", options), permissions });
    expect(shown.words).toContain("## Places that would get this: 1");
    expect(shown.words).toContain(String.raw`\*\*all\*\*`);
    expect(shown.words).toContain(say("admin-held"));
    const sent = await discord.interact({ ...press(shown, "Send to places: 1"), permissions });
    expect(sent.messages.map(({ ephemeral }) => ephemeral)).toEqual([true]);
    expect(sent.words).toContain("On its way to places: 1");
    expect(discord.complaints).toEqual([]);
  });
});

async function written(database: Parameters<typeof keepOrders>[0]): Promise<string> {
  const { kind } = await database.db.selectFrom("delivery").select("kind").executeTakeFirstOrThrow();
  return kind;
}

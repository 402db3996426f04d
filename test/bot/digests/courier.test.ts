import { describe, expect, it } from "vitest";
import type { Compose } from "../../../bot/digests/compose.ts";
import type { SendOutcome } from "../../../bot/platform.ts";
import { secret } from "../../../core/storage/secret.ts";
import { dueAt, failing, message, openOffice, openedAt, type Answer } from "./office.ts";

const inSeconds = (seconds: number) => dueAt.add({ seconds });
const always =
  (outcome: SendOutcome): Answer =>
  () =>
    outcome;
const firstly =
  (outcome: SendOutcome): Answer =>
  (_handed, tries) =>
    tries === 0 ? outcome : { kind: "sent", messageId: "2" };
const busy = { kind: "later", at: inSeconds(5), wholeToken: false, reason: "busy" } as const;
const flood = { kind: "later", at: inSeconds(90), wholeToken: true, reason: "flood" } as const;

describe("a digest", () => {
  it("is sent once, as it was made, under the same key for each try", async () => {
    await using office = await openOffice();
    await office.ready("1");
    await office.drain();
    await office.drain();
    const [first] = await idsOf(office);
    expect(office.handed).toMatchObject([
      { to: { channel: "1" }, key: first, reply: { title: "s0000 2026-11-25" } },
    ]);
  });

  it("is sent to its thread, and goes on from an announcement channel where that was ordered", async () => {
    await using office = await openOffice({ name: "discord" });
    await office.order(["1"], { target: { channel: "1", thread: "9" }, publish: true });
    await office.prepare();
    await office.drain();
    expect(office.handed).toMatchObject([{ to: { channel: "1", thread: "9" }, publish: true }]);
  });

  it("is written down as sent", async () => {
    await using office = await openOffice();
    await office.ready("1");
    await office.drain();
    expect(await office.states()).toEqual(["sent"]);
  });

  it("is sent for nobody where its order was removed meanwhile", async () => {
    await using office = await openOffice();
    await office.ready("1", "2");
    await office.subscriptions.remove("s0000");
    await office.drain();
    expect(office.handed.map(({ to }) => to.channel)).toEqual(["2"]);
  });

  it("is sent for nobody where its order was removed while it waited for its turn", async () => {
    await using office = await openOffice({
      courier: { mostUnderWay: 1 },
      answer: async () => {
        await office.subscriptions.remove("s0001");
        return sent;
      },
    });
    await office.ready("1", "2");
    await office.drain();
    expect(office.handed.map(({ to }) => to.channel)).toEqual(["1"]);
  });

  it("is dropped where its order was paused meanwhile", async () => {
    await using office = await openOffice();
    await office.ready("1");
    await office.subscriptions.pause("s0000", "asked", openedAt);
    await office.drain();
    expect(await office.states()).toEqual(["dropped: paused"]);
  });

  it("that waited for so long that the next one is near is overtaken", async () => {
    await using office = await openOffice();
    await office.ready("1");
    office.time.jump(dueAt.add({ hours: 21 }));
    await office.drain();
    expect([office.handed.length, await office.states()]).toEqual([0, ["dropped: overtaken"]]);
  });

  it("for days goes out where the next one is due in days", async () => {
    await using office = await openOffice();
    const rhythm = { time: "07:30", timeZone: "UTC", weekdays: [3] } as const;
    await office.order(["1"], { rhythm });
    await office.prepare();
    office.time.jump(dueAt.add({ hours: 6 * 24 }));
    await office.drain();
    expect(office.handed.map(({ reply }) => reply.title)).toEqual(["s0000 2026-11-25 late"]);
  });

  it("that cannot be read is buried and told about as a bug", async () => {
    await using office = await openOffice();
    await office.ready("1");
    await office.database.db
      .updateTable("delivery")
      .set({ message: secret("{}") })
      .execute();
    await office.drain();
    expect([await office.states(), office.events("error")]).toEqual([
      ["undelivered: message cannot be read"],
      ["digest undelivered"],
    ]);
  });
});

describe("a place", () => {
  it("that is gone loses its order", async () => {
    await using office = await openOffice({ answer: always({ kind: "gone", reason: "kicked" }) });
    await office.ready("1");
    await office.drain();
    expect([await office.subscriptions.byId("s0000"), await office.states()]).toEqual([undefined, []]);
  });

  it("where we may not send has its order paused", async () => {
    await using office = await openOffice({ answer: always({ kind: "forbidden", reason: "no-access" }) });
    await office.ready("1");
    await office.drain();
    const order = await office.subscriptions.byId("s0000");
    expect([order?.paused?.reason, await office.states()]).toEqual(["no-access", ["dropped: no-access"]]);
  });

  it("that has moved gets the digest at its new address, as all that follow", async () => {
    await using office = await openOffice({
      answer: ({ to }) =>
        to.channel === "-1" ? { kind: "moved", to: "-1002" } : { kind: "sent", messageId: "1" },
    });
    await office.ready("-1");
    await office.drain();
    const order = await office.subscriptions.byId("s0000");
    expect([office.handed.map(({ to }) => to.channel), order?.target.channel, order?.place]).toEqual([
      ["-1", "-1002"],
      "-1002",
      "telegram:chat:-1002",
    ]);
  });

  it("that has moved is followed once for one digest", async () => {
    await using office = await openOffice({ answer: ({ to }) => ({ kind: "moved", to: `${to.channel}0` }) });
    await office.ready("-1");
    await office.drain();
    expect([office.handed.length, await office.states()]).toEqual([2, ["undelivered: moved twice"]]);
  });
});

describe("a try that came to nothing", () => {
  it("is repeated later, and holds up nobody else", async () => {
    await using office = await openOffice({
      answer: (handed, tries) => (handed.to.channel === "1" ? firstly(busy)(handed, tries) : sent),
    });
    await office.ready("1", "2");
    await office.drain();
    await office.time.pass({ minutes: 1 });
    await office.drain();
    expect(office.handed.map(({ to }) => to.channel)).toEqual(["1", "2", "1"]);
  });

  it("is repeated four times within five hours, and then given up", async () => {
    await using office = await openOffice({ answer: always(busy) });
    await office.ready("1");
    for (let minutes = 0; minutes <= 300; minutes += 5) {
      await office.drain();
      await office.time.pass({ minutes: 5 });
    }
    const last = office.handed.at(-1)!.at.since(dueAt).total("hours");
    expect([office.handed.length, last < 4.6, await office.states()]).toEqual([
      5,
      true,
      ["undelivered: busy"],
    ]);
  });

  it("of which nobody knows whether it arrived is never repeated", async () => {
    await using office = await openOffice({ answer: always({ kind: "unknown", reason: "timeout" }) });
    await office.ready("1");
    await office.drain();
    await office.time.pass({ hours: 5 });
    await office.drain();
    expect([office.handed.length, await office.states()]).toEqual([1, ["uncertain: timeout"]]);
  });

  it("because a platform failed in an unknown way counts as one of which nobody knows", async () => {
    await using office = await openOffice({ answer: () => Promise.reject(new Error("a bug")) });
    await office.ready("1");
    await office.drain();
    expect([office.events("report"), await office.states()]).toEqual([
      ["Error: a bug"],
      [expect.stringContaining("uncertain: our failure f")],
    ]);
  });

  it("because what we sent is wrong is told about as a bug", async () => {
    await using office = await openOffice({ answer: always({ kind: "rejected", reason: "wrong-payload" }) });
    await office.ready("1");
    await office.drain();
    expect([await office.states(), office.events("error")]).toEqual([
      ["undelivered: wrong-payload"],
      ["digest undelivered"],
    ]);
  });
});

describe("a whole token", () => {
  it("that is told to wait sends nothing until then, and then everything, without that being an attempt", async () => {
    await using office = await openOffice({ answer: firstly(flood), courier: { mostUnderWay: 1 } });
    await office.ready("1", "2", "3");
    await office.drain();
    await office.time.pass({ seconds: 80 });
    await office.drain();
    const early = office.handed.length;
    await office.time.pass({ seconds: 11 });
    await office.drain();
    expect([early, (await office.states()).length, await attemptsOf(office)]).toEqual([1, 3, [0, 0, 0]]);
  });

  it("that is told to wait waits after a restart too", async () => {
    await using office = await openOffice({ answer: firstly(flood), courier: { mostUnderWay: 1 } });
    await office.ready("1", "2");
    await office.drain();
    await office.time.pass({ seconds: 1 });
    await office.order(["3"], { nextDue: dueAt });
    await office.prepare();
    await office.time.run(office.another().drain());
    expect([office.handed.length, office.events("warn")]).toEqual([1, ["sending paused"]]);
  });

  it("tells how fast it may send, until when it waits, and what an earlier process was told of that", async () => {
    await using office = await openOffice({ answer: firstly(flood) });
    await office.ready("1");
    await office.drain();
    expect([office.holds, office.paces.at(-1)]).toEqual([[flood.at], 20]);
    await office.time.run(office.another().drain());
    expect(office.holds).toEqual([flood.at, flood.at]);
    await office.time.pass({ seconds: 120 });
    await office.drain();
    expect([office.holds.length, office.paces.at(-1)]).toEqual([2, 25]);
  });

  it("that is told to wait until a moment that is over waits for a second", async () => {
    await using office = await openOffice({ answer: firstly({ ...flood, at: openedAt }) });
    await office.ready("1");
    await office.drain();
    await office.time.pass({ milliseconds: 1_001 });
    await office.drain();
    expect(office.handed.map(({ at }) => at.epochMilliseconds - dueAt.epochMilliseconds)).toEqual([0, 1_001]);
  });

  it("tries with one message whether it may again", async () => {
    await using office = await openOffice({ answer: always(flood), wayMs: 100 });
    await office.ready(...Array.from({ length: 40 }, (_, at) => String(at)));
    await office.drain();
    const before = office.handed.length;
    office.time.jump(inSeconds(100));
    await office.drain();
    expect(office.handed.length - before).toBe(1);
  });

  it("that was too fast is a fifth slower until all is sent", async () => {
    await using office = await openOffice({
      answer: () => (office.handed.length === 10 ? { ...flood, at: inSeconds(5) } : sent),
    });
    await office.ready(...Array.from({ length: 100 }, (_, at) => String(at)));
    await office.drain();
    office.time.jump(inSeconds(10));
    await office.drain();
    const [from, until] = [office.handed.at(-41)!.at, office.handed.at(-1)!.at];
    expect(40 / until.since(from).total("seconds")).toBeCloseTo(20, 0);
  });

  it("that is no good any more sends nothing again, and gives back what it had", async () => {
    await using office = await openOffice({
      answer: always({ kind: "stop", reason: "bad-token" }),
      courier: { mostUnderWay: 1 },
    });
    await office.ready("1", "2");
    await office.time.run(office.courier.run());
    await office.time.pass({ hours: 1 });
    await office.drain();
    expect([office.handed.length, office.events("error"), (await office.outbox.waiting()).count]).toEqual([
      1,
      ["sending ended"],
      2,
    ]);
  });

  it("rests for ten minutes when too many places refuse it", async () => {
    await using office = await openOffice({
      answer: always({ kind: "forbidden", reason: "no-access" }),
      courier: { breaker: { refusals: 10, minutes: 10 }, mostUnderWay: 1 },
    });
    await office.ready(...Array.from({ length: 15 }, (_, at) => String(at)));
    await office.drain();
    const before = office.handed.length;
    await office.time.pass({ minutes: 9 });
    await office.drain();
    const during = office.handed.length;
    await office.time.pass({ minutes: 2 });
    await office.drain();
    expect([before, during, office.handed.length]).toEqual([10, 10, 15]);
  });

  it("does not rest for refusals that are further apart", async () => {
    await using office = await openOffice({
      answer: always({ kind: "forbidden", reason: "no-access" }),
      courier: { breaker: { refusals: 10, minutes: 10 } },
    });
    for (let round = 0; round < 4; round += 1) {
      await office.order(
        Array.from({ length: 5 }, (_, at) => `${round}${at}`),
        { nextDue: dueAt },
      );
      await office.prepare();
      await office.drain();
      await office.time.pass({ minutes: 11 });
    }
    expect([office.handed.length, office.events("warn")]).toEqual([20, []]);
  });

  it.each([
    ["lost to that", { kind: "unknown", reason: "timeout" } as const, 3],
    ["one try poorer for that", busy, 10],
  ])("rests a little when nobody answers, so that not every digest is %s", async (_told, outcome, tries) => {
    await using office = await openOffice({ answer: always(outcome), courier: { mostUnderWay: 1 } });
    await office.ready(...Array.from({ length: 15 }, (_, at) => String(at)));
    await office.drain();
    const before = office.handed.length;
    office.time.jump(inSeconds(61));
    await office.time.run(office.courier.drain());
    expect([before, office.handed.length]).toEqual([tries, tries + 1]);
  });

  it("whose platform is away for hours sends all it has when that is back", async () => {
    const back = dueAt.add({ hours: 12 });
    const answer: Answer = ({ at }) => (Temporal.Instant.compare(at, back) < 0 ? busy : sent);
    await using office = await openOffice({ name: "discord", answer, courier: { idleMs: 60_000 } });
    await office.ready(...Array.from({ length: 30 }, (_, at) => String(at)));
    const running = office.courier.run();
    await office.time.pass({ hours: 12, minutes: 1 });
    await office.time.run(office.courier.stop());
    await office.time.run(running);
    await office.time.run(office.worker.drain());
    await office.time.run(office.another().drain());
    expect(await office.states()).toEqual(Array(30).fill(expect.stringMatching("^sent")));
  });
});

describe("one sender for a token", () => {
  it("leaves everything to the one who has the lead", async () => {
    await using office = await openOffice({ tryLead: async () => false });
    await office.ready("1");
    await office.drain();
    expect([office.handed.length, (await office.outbox.waiting()).count]).toEqual([0, 1]);
  });

  it("goes on where the lead becomes its own", async () => {
    let leads = false;
    await using office = await openOffice({ tryLead: async () => leads });
    await office.ready("1");
    const running = office.courier.run();
    await office.time.pass({ seconds: 30 });
    leads = true;
    await office.time.pass({ seconds: 30 });
    await office.time.run(office.courier.stop());
    await office.time.run(running);
    expect(office.handed.length).toBe(1);
  });

  it("sends nothing twice that takes longer than its lease", async () => {
    await using office = await openOffice({ wayMs: 52_000 });
    await office.ready("1", "2");
    const running = office.courier.run();
    await office.time.pass({ minutes: 3 });
    await office.time.run(office.courier.stop());
    await office.time.run(running);
    expect([office.handed.length, await office.states()]).toEqual([2, ["sent", "sent"]]);
  });
});

describe("a process that ends", () => {
  it("finishes what is under way and gives back the rest, which the next one sends at once", async () => {
    await using office = await openOffice({ wayMs: 2_000, courier: { mostUnderWay: 2 } });
    await office.ready("1", "2", "3", "4", "5");
    const running = office.courier.run();
    await office.time.pass({ milliseconds: 500 });
    await office.time.run(office.courier.stop());
    await office.time.run(running);
    const stopped = (await office.states()).filter((state) => state === "sent").length;
    await office.time.run(office.another().drain());
    const keys = new Set(office.handed.map(({ key }) => key));
    expect([stopped, office.handed.length, keys.size]).toEqual([2, 5, 5]);
  });

  it.each(["discord", "telegram"] as const)(
    "in the midst of sending on %s leaves a message that the next one sends, under the same key",
    async (name) => {
      await using office = await openOffice({
        name,
        answer: ({ to }, tries) => (to.channel === "1" && tries === 0 ? never : sent),
      });
      await office.ready("1", "2");
      void office.courier.drain();
      await office.time.pass({ seconds: 1 });
      office.time.jump(inSeconds(60));
      await office.time.run(office.another().drain());
      const keys = new Set(office.handed.map(({ key }) => key));
      expect([office.handed.length, keys.size, await office.states()]).toEqual([3, 2, ["sent", "sent"]]);
    },
  );
});

describe("a message that was made in time and could not be sent then", () => {
  it("is made again, so that it says that it is late", async () => {
    await using office = await openOffice({ answer: firstly(busy) });
    await office.ready("1");
    await office.drain();
    office.time.jump(inSeconds(20 * 60));
    await office.drain();
    await office.time.run(office.worker.drain());
    await office.drain();
    expect(office.handed.map(({ reply }) => reply.title.endsWith(" late"))).toEqual([false, true]);
    expect(await office.states()).toEqual(["sent"]);
  });

  it("is not made a third time", async () => {
    let made = 0;
    const compose: Compose = (subscription, occasion) => {
      made += 1;
      return message(subscription, occasion);
    };
    await using office = await openOffice({ compose, answer: (_handed, tries) => (tries < 2 ? busy : sent) });
    await office.ready("1");
    for (const minutes of [0, 20, 21, 60, 61]) {
      office.time.jump(inSeconds(minutes * 60));
      await office.drain();
      await office.time.run(office.worker.drain());
    }
    expect([made, await office.states()]).toEqual([2, ["sent"]]);
  });
});

describe("digests that are spread over an hour", () => {
  it("come in that hour, and are not late by that", async () => {
    await using office = await openOffice({ worker: { jitterSeconds: 3_600 } });
    await office.ready(...Array.from({ length: 20 }, (_, at) => String(at)));
    const inFirstMinute = office.handed.length;
    for (let minutes = 1; minutes <= 60; minutes += 1) {
      office.time.jump(dueAt.add({ minutes }));
      await office.time.run(office.worker.drain());
      await office.drain();
    }
    const late = office.handed.filter(({ reply }) => reply.title.endsWith(" late"));
    expect([inFirstMinute < 5, office.handed.length, late]).toEqual([true, 20, []]);
  });
});

describe("a topic that is no more", () => {
  it("is left for the chat itself", async () => {
    await using office = await openOffice({ answer: () => ({ ...sent, threadGone: true }) });
    await office.order(["-100"], { target: { channel: "-100", thread: "7" } });
    await office.prepare();
    await office.drain();
    const { subscription } = await office.database.db
      .selectFrom("delivery")
      .select("subscription")
      .executeTakeFirstOrThrow();
    expect((await office.subscriptions.byId(subscription))?.target).toEqual({ channel: "-100" });
  });
});

describe("a database that cannot be used for a while", () => {
  it("makes nobody forget what was sent", async () => {
    const left = { failures: 3 };
    await using office = await openOffice({
      through: (outbox) => ({ ...outbox, sent: failing(left, (...given) => outbox.sent(...given)) }),
    });
    await office.ready("1");
    await office.drain();
    expect([office.handed.length, await office.states(), office.events("report")]).toEqual([
      1,
      ["sent"],
      ["Error: locked"],
    ]);
  });

  it("ends no courier", async () => {
    const left = { failures: 0 };
    await using office = await openOffice({
      through: (outbox) => ({ ...outbox, take: failing(left, (...given) => outbox.take(...given)) }),
    });
    await office.ready("1");
    left.failures = 2;
    const running = office.courier.run();
    await office.time.pass({ minutes: 1 });
    await office.time.run(office.courier.stop());
    await office.time.run(running);
    expect([office.handed.length, office.events("report").length]).toEqual([1, 2]);
  });
});

const sent = { kind: "sent", messageId: "1" } as const;
const never = new Promise<SendOutcome>(() => {});

type Opened = Awaited<ReturnType<typeof openOffice>>;

async function idsOf({ database: { db } }: Opened): Promise<readonly string[]> {
  const rows = await db.selectFrom("delivery").select("id").orderBy("subscription").execute();
  return rows.map(({ id }) => id);
}

async function attemptsOf({ database: { db } }: Opened): Promise<readonly number[]> {
  const rows = await db.selectFrom("delivery").select("attempts").orderBy("subscription").execute();
  return rows.map(({ attempts }) => attempts);
}

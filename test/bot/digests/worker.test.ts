import { describe, expect, it } from "vitest";
import { UpstreamError } from "../../../core/errors.ts";
import { dueAt, failing, message, openOffice, type OfficeOptions } from "./office.ts";

const silent = new UpstreamError("coingecko", "timeout");

describe("making digests", () => {
  it("makes each once, and has it sent", async () => {
    await using office = await openOffice();
    await office.ready("1", "2");
    await office.drain();
    expect(office.handed.map(({ reply }) => reply.title)).toEqual(["s0000 2026-11-25", "s0001 2026-11-25"]);
  });

  it("says that a digest is late from a quarter of an hour on", async () => {
    const titles = [];
    for (const minutes of [15, 16]) {
      await using office = await openOffice();
      await office.order(["1"]);
      office.time.jump(dueAt.add({ minutes }));
      await office.prepare();
      await office.drain();
      titles.push(office.handed[0]?.reply.title);
    }
    expect(titles).toEqual(["s0000 2026-11-25", "s0000 2026-11-25 late"]);
  });

  it("makes no more of them at once than is set", async () => {
    let [making, most] = [0, 0];
    await using office = await openOffice({
      worker: { atOnce: 3 },
      compose: async (...given) => {
        making += 1;
        most = Math.max(most, making);
        await office.time.wait(100, new AbortController().signal);
        making -= 1;
        return message(...given);
      },
    });
    await office.ready("1", "2", "3", "4", "5", "6", "7");
    expect([most, await office.states()]).toEqual([3, Array(7).fill("ready")]);
  });

  it.each([
    ["removed", []],
    ["paused", ["dropped: paused"]],
  ] as const)("makes nothing for an order that is %s", async (how, states) => {
    let made = 0;
    await using office = await openOffice({ compose: counting(() => (made += 1)) });
    await office.order(["1"]);
    await schedule(office);
    if (how === "removed") await office.subscriptions.remove("s0000");
    else await office.subscriptions.pause("s0000", "asked", dueAt);
    await office.time.run(office.worker.drain());
    expect([made, await office.states()]).toEqual([0, states]);
  });

  it("pauses an order about something that is no more", async () => {
    await using office = await openOffice({ compose: async () => ({ kind: "gone", reason: "rig-removed" }) });
    await office.ready("1");
    const order = await office.subscriptions.byId("s0000");
    expect([order?.paused?.reason, await office.states()]).toEqual(["rig-removed", ["dropped: rig-removed"]]);
  });

  it("makes nothing that the next one has overtaken", async () => {
    let made = 0;
    await using office = await openOffice({ compose: counting(() => (made += 1)) });
    await office.order(["1"]);
    await schedule(office);
    office.time.jump(dueAt.add({ hours: 21 }));
    await office.time.run(office.worker.drain());
    expect([made, await office.states()]).toEqual([0, ["dropped: overtaken"]]);
  });
});

describe("many digests that are due at once", () => {
  it("are made with a turn in between for whoever asks meanwhile", async () => {
    let made = 0;
    const madeBefore: number[] = [];
    const askAgain = () => {
      madeBefore.push(made);
      if (made < 40) setImmediate(askAgain);
    };
    await using office = await openOffice({
      worker: { prepareBatch: 3 },
      compose: counting(() => (made += 1)),
    });
    await office.order(Array.from({ length: 40 }, (_, at) => String(at)));
    await schedule(office);
    setImmediate(askAgain);
    await office.time.run(office.worker.drain());
    const atOnce = madeBefore.map((count, at) => count - (madeBefore[at - 1] ?? 0));
    expect(Math.max(...atOnce)).toBeLessThanOrEqual(3);
  });
});

describe("a digest that cannot be made", () => {
  it("is made once its figures can be had", async () => {
    let failures = 2;
    await using office = await openOffice({
      compose: async (...given) => {
        failures -= 1;
        if (failures >= 0) throw silent;
        return message(...given);
      },
    });
    await office.ready("1");
    await office.time.pass({ seconds: 31 });
    await office.time.run(office.worker.drain());
    await office.time.pass({ seconds: 121 });
    await office.time.run(office.worker.drain());
    expect((await office.states())[0]).toMatch(/^ready/);
  });

  it("is tried five times, further and further apart, and then buried with the reason", async () => {
    const tries: number[] = [];
    await using office = await openOffice({
      compose: async (_subscription, { now }) => {
        tries.push(now.since(dueAt).total("seconds"));
        throw silent;
      },
    });
    await office.ready("1");
    for (const seconds of [30, 120, 600, 3_600, 86_400]) {
      office.time.jump(office.time.clock.now().add({ seconds }));
      await office.time.run(office.worker.drain());
    }
    expect([tries, await office.states()]).toEqual([
      [0, 30, 150, 750, 4_350],
      ["undelivered: coingecko: timeout"],
    ]);
  });

  it("because an upstream failed is no bug, and because we did is one", async () => {
    const reports = [];
    for (const error of [silent, new Error("ours")]) {
      await using office = await openOffice({ compose: () => Promise.reject(error) });
      await office.ready("1");
      reports.push(office.events("report"));
    }
    expect(reports).toEqual([[], ["Error: ours"]]);
  });

  it("because it takes for ever holds up nobody else for ever", async () => {
    await using office = await openOffice({
      compose: (...given) => (given[0].id === "s0000" ? new Promise(() => {}) : message(...given)),
    });
    await office.ready("1", "2");
    expect(await office.states()).toEqual(["due: took too long", "ready"]);
  });
});

describe("a worker", () => {
  it("makes what comes while it runs", async () => {
    await using office = await openOffice();
    const running = office.worker.run();
    await office.time.pass({ seconds: 30 });
    await office.order(["1"]);
    await schedule(office);
    office.worker.wake();
    await office.time.pass({ seconds: 1 });
    const states = await office.states();
    await office.time.run(office.worker.stop());
    await office.time.run(running);
    expect(states).toEqual(["ready"]);
  });

  it("that is stopped finishes what it is making and gives back the rest", async () => {
    const slow: OfficeOptions = {
      worker: { atOnce: 2 },
      compose: async (...given) => {
        await office.time.wait(1_000, new AbortController().signal);
        return message(...given);
      },
    };
    await using office = await openOffice(slow);
    await office.order(["1", "2", "3", "4"]);
    await schedule(office);
    const running = office.worker.run();
    await office.time.pass({ milliseconds: 500 });
    await office.time.run(office.worker.stop());
    await office.time.run(running);
    const { clock } = office.time;
    const free = await office.outbox.take("prepare", { now: clock.now(), limit: 10, leaseSeconds: 60 });
    expect([(await office.states()).filter((state) => state === "ready").length, free.length]).toEqual([
      2, 2,
    ]);
  });

  it("goes on after a database could not be used for a while", async () => {
    const left = { failures: 2 };
    await using office = await openOffice({
      through: (outbox) => ({ ...outbox, take: failing(left, (...given) => outbox.take(...given)) }),
    });
    await office.order(["1"]);
    await schedule(office);
    const running = office.worker.run();
    await office.time.pass({ seconds: 30 });
    await office.time.run(office.worker.stop());
    await office.time.run(running);
    expect([await office.states(), office.events("report")]).toEqual([
      ["ready"],
      ["Error: locked", "Error: locked"],
    ]);
  });
});

type Opened = Awaited<ReturnType<typeof openOffice>>;

async function schedule({ outbox, time }: Opened): Promise<void> {
  time.jump(dueAt);
  await outbox.schedule({ now: time.clock.now(), limit: 100, jitterSeconds: 0 });
}

const counting =
  (count: () => void): typeof message =>
  (...given) => {
    count();
    return message(...given);
  };

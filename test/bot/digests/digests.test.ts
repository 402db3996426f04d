import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDigests, type DigestOptions } from "../../../bot/digests/index.ts";
import { startSchedule } from "../../../bot/digests/schedule.ts";
import { secret } from "../../../core/storage/secret.ts";
import { alertMessage, dueAt, message, noBroadcasts, openOffice } from "./office.ts";

describe("the schedule", () => {
  beforeEach(() => void vi.useFakeTimers({ now: dueAt.add({ seconds: 20 }).epochMilliseconds }));
  afterEach(() => void vi.useRealTimers());

  it("looks at its start for what came due while nobody did, and then every minute", async () => {
    const at: string[] = [];
    const { log } = await openOffice();
    const schedule = await startSchedule({
      tick: async () => at.push(new Date().toISOString().slice(11, 19)),
      log,
      name: "digests",
    });
    await vi.advanceTimersByTimeAsync(125_000);
    await schedule.stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(at).toEqual(["07:30:20", "07:31:00", "07:32:00"]);
  });

  it("never looks twice at the same time", async () => {
    const started: number[] = [];
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const { log } = await openOffice();
    const schedule = await startSchedule({ tick: () => (started.push(1), promise), log, name: "digests" });
    await vi.advanceTimersByTimeAsync(185_000);
    const during = started.length;
    resolve(undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    await schedule.stop();
    expect([during, started.length]).toEqual([1, 2]);
  });

  it("tells of a failure and looks again a minute later", async () => {
    const office = await openOffice();
    let ticks = 0;
    const tick = () => Promise.reject(new Error(`tick ${(ticks += 1)}`));
    const schedule = await startSchedule({ tick, log: office.log, name: "digests" });
    await vi.advanceTimersByTimeAsync(60_000);
    await schedule.stop();
    expect(office.events("report")).toEqual(["Error: tick 1", "Error: tick 2"]);
  });
});

describe("digests from being due to being sent", () => {
  it("are sent after a start for which they were due", async () => {
    await using office = await openOffice();
    await office.order(["1"]);
    office.time.jump(dueAt);
    const { digests, sent } = open(office, ["worker", "courier"]);
    await office.time.run(digests.start());
    await office.time.pass({ seconds: 90 });
    await office.time.run(digests.stop());
    expect(sent).toEqual(["1"]);
  });

  it("whose order cannot be read are not: it is paused, and that is written down as our fault", async () => {
    await using office = await openOffice();
    await office.order(["1", "2"]);
    await office.database.db
      .updateTable("subscription")
      .set({ spec: secret("{") })
      .where("id", "=", "s0000")
      .execute();
    office.time.jump(dueAt);
    const { digests, sent } = open(office, ["worker", "courier"]);
    await office.time.run(digests.start());
    await office.time.pass({ seconds: 90 });
    await office.time.run(digests.stop());
    expect(sent).toEqual(["2"]);
    expect(office.events("error")).toEqual(["subscriptions paused"]);
  });

  it("wake whoever has to do the next step", async () => {
    await using office = await openOffice();
    await office.order(["1"]);
    const never = { idleMs: 3_600_000 };
    const { digests, sent } = open(office, ["worker", "courier"], undefined, {
      worker: { ...never, jitterSeconds: 0 },
      courier: { telegram: never },
    });
    vi.useFakeTimers({
      toFake: ["setTimeout", "Date"],
      now: dueAt.subtract({ seconds: 1 }).epochMilliseconds,
    });
    await office.time.run(digests.start());
    await office.time.pass({ seconds: 30 });
    office.time.jump(dueAt);
    await vi.advanceTimersByTimeAsync(1_500);
    vi.useRealTimers();
    await office.time.pass({ seconds: 10 });
    await office.time.run(digests.stop());
    expect(sent).toEqual(["1"]);
  });

  it.each([
    [["worker"] as const, ["ready"]],
    [["courier"] as const, []],
  ])("get as far as the roles %j of a process go", async (roles, states) => {
    await using office = await openOffice();
    await office.order(["1"]);
    office.time.jump(dueAt);
    const { digests } = open(office, roles);
    await office.time.run(digests.start());
    await office.time.pass({ seconds: 90 });
    await office.time.run(digests.stop());
    expect(await office.states()).toEqual(states);
  });

  it("do not keep a process from ending that is told to stop", async () => {
    await using office = await openOffice();
    await office.order(["1"]);
    office.time.jump(dueAt);
    const { digests } = open(office, ["worker", "courier"], () => new Promise(() => {}));
    await office.time.run(digests.start());
    await office.time.pass({ seconds: 90 });
    const before = office.time.clock.now();
    await office.time.run(digests.stop());
    expect(office.time.clock.now().since(before).total("seconds")).toBeLessThanOrEqual(12);
  });
});

type Send = DigestOptions["platforms"][number]["send"];

function open(
  { outbox, subscriptions, alerts, time, log, state }: Awaited<ReturnType<typeof openOffice>>,
  roles: DigestOptions["roles"],
  answer: Send = async () => ({ kind: "sent", messageId: "1" }),
  settings: DigestOptions["settings"] = {},
) {
  const sent: string[] = [];
  const send: Send = (to, unasked) => {
    sent.push(to.channel);
    return answer(to, unasked);
  };
  const { clock, wait } = time;
  const platforms = [{ name: "telegram", send }] as const;
  const tryLead = async () => true;
  const common = { outbox, subscriptions, alerts, clock, wait, log, state, platforms, tryLead, roles };
  return {
    sent,
    digests: openDigests({
      ...common,
      compose: message,
      composeAlert: alertMessage,
      composeBroadcast: noBroadcasts,
      settings,
    }),
  };
}

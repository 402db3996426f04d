import { describe, expect, it } from "vitest";
import { openLog } from "../../../bot/ops/log.ts";
import { createMetrics } from "../../../bot/ops/metrics/index.ts";
import { watchQueue } from "../../../bot/ops/queue-watch.ts";
import { watchedOutbox } from "../../../bot/ops/watched-outbox.ts";
import { watchedReception } from "../../../bot/ops/watched-reception.ts";
import type { Reception } from "../../../bot/platform.ts";
import type { Depth } from "../../../core/storage/depth.ts";
import type { Stage } from "../../../core/storage/outbox.ts";
import type { PlatformName } from "../../../core/subscription.ts";
import { openTestHost } from "../host.ts";
import { keepOrders, monday, openStored, order } from "../../stored.ts";
import { testClock } from "../../world.ts";

const depth: Depth = { due: 3, ready: 2, undelivered: 1, uncertain: 0, waitingSince: monday };

describe("what is counted", () => {
  it("is each bot's own: two in one process do not count for each other", async () => {
    const [one, other] = [setup(), setup()];
    one.metrics.answers.turnedAway("discord", "busy");
    expect(await one.figure("rigwise_turned_away_total")).toEqual([
      [{ platform: "discord", reason: "busy" }, 1],
    ]);
    expect(await other.figure("rigwise_turned_away_total")).toEqual([]);
  });

  it("says what runs here", async () => {
    const { figure } = setup();
    const labels = { version: "1.2.3", node: "v26.0.0", roles: "courier,worker" };
    expect(await figure("rigwise_info")).toEqual([[labels, 1]]);
  });

  it("begins at zero where an increase is watched for, on the platforms that there are", async () => {
    const { figure } = setup(["telegram"]);
    const uncertain = { platform: "telegram", kind: "digest", step: "uncertain" };
    expect(await figure("rigwise_messages_total")).toContainEqual([uncertain, 0]);
    expect(await figure("rigwise_platform_calls_total")).toContainEqual([
      { platform: "telegram", status: "429" },
      0,
    ]);
    expect(await figure("rigwise_digests_due_total")).toEqual([[{ platform: "telegram" }, 0]]);
  });

  it("tells that no process sends before one has asked to", async () => {
    const { metrics, figure } = setup(["discord", "telegram"]);
    metrics.platforms.leads("telegram", true);
    expect(await figure("rigwise_leads")).toEqual([
      [{ platform: "discord" }, 0],
      [{ platform: "telegram" }, 1],
    ]);
  });

  it("of a platform is by the statuses that mean something, the others by their class", async () => {
    const { metrics, figure } = setup();
    for (const status of [200, 204, 429, 403, 418, 500, 503, 0, undefined])
      metrics.platforms.called("discord", status);
    const counted = await figure("rigwise_platform_calls_total");
    expect(Object.fromEntries(counted.map(([{ status }, count]) => [status, count]))).toEqual({
      "2xx": 2,
      "429": 1,
      "403": 1,
      "4xx": 1,
      "5xx": 2,
      none: 2,
    });
  });

  it("of the lines is told while it is known, and is never zero because nobody knows", async () => {
    const { metrics, figure } = setup();
    metrics.house.queue(depth, monday.add({ seconds: 90 }));
    expect(await figure("rigwise_queue_messages")).toContainEqual([{ state: "due" }, 3]);
    expect(await figure("rigwise_queue_oldest_seconds")).toEqual([[{}, 90]]);
    metrics.house.queue(undefined, monday);
    expect(await figure("rigwise_queue_messages")).toEqual([]);
    expect(await figure("rigwise_queue_oldest_seconds")).toEqual([]);
    metrics.house.queue({ ...depth, waitingSince: undefined }, monday);
    expect(await figure("rigwise_queue_oldest_seconds")).toEqual([[{}, 0]]);
  });
});

describe("maintenance", () => {
  it("is counted in seconds since it began, is zero where there is none, and absent where nobody knows", async () => {
    const { metrics, figure } = setup();
    metrics.house.maintenance({ since: monday }, monday.add({ minutes: 3 }));
    expect(await figure("rigwise_maintenance_seconds")).toEqual([[{}, 180]]);
    metrics.house.maintenance({ since: undefined }, monday);
    expect(await figure("rigwise_maintenance_seconds")).toEqual([[{}, 0]]);
    metrics.house.maintenance(undefined, monday);
    expect(await figure("rigwise_maintenance_seconds")).toEqual([]);
  });
});

describe("what becomes of digests", () => {
  it("is counted by platform as it is written down", async () => {
    const { metrics, figure } = setup();
    const { database, outbox } = await openStored("sqlite::memory:");
    const watched = watchedOutbox(outbox, metrics.messages);
    const target = { channel: "7" };
    await keepOrders(database, [
      ...[1, 2, 3, 4, 5, 6].map(() => order()),
      order({ platform: "discord", target, place: "discord:guild:1" }),
    ]);
    await watched.schedule({ now: monday, limit: 10, jitterSeconds: 0 });
    const take = (stage: Stage) => watched.take(stage, { now: monday, limit: 10, leaseSeconds: 60 });
    const made = await take("prepare");
    await watched.prepared(
      made.map((delivery) => ({ delivery, message: "ready" })),
      monday,
    );
    const [prompt, late, dropped, again, refused, unheard] = await take("telegram");
    await watched.sent(prompt!, "1", monday.add({ seconds: 20 }));
    await watched.sent(late!, "2", monday.add({ hours: 2 }));
    await watched.drop("telegram", dropped!, "removed", monday);
    await watched.postpone("telegram", again!, { at: monday, counted: true, reason: "busy" });
    await watched.postpone("telegram", again!, { at: monday, counted: false, reason: "not its turn yet" });
    await watched.bury("telegram", refused!, { kind: "undelivered", reason: "refused", at: monday });
    await watched.bury("telegram", unheard!, { kind: "uncertain", reason: "no answer", at: monday });

    expect(await figure("rigwise_digests_due_total")).toEqual(
      expect.arrayContaining([
        [{ platform: "telegram" }, 6],
        [{ platform: "discord" }, 1],
      ]),
    );
    const steps = await figure("rigwise_messages_total");
    const onTelegram = steps.filter(([{ platform }]) => platform === "telegram");
    expect(Object.fromEntries(onTelegram.map(([{ step }, count]) => [step, count]))).toEqual({
      made: 6,
      sent: 2,
      late: 1,
      dropped: 1,
      retried: 1,
      undelivered: 1,
      uncertain: 1,
    });
    expect(steps).toContainEqual([{ platform: "discord", kind: "digest", step: "made" }, 1]);
    const lateness = await figure("rigwise_message_lateness_seconds");
    expect(lateness).toContainEqual([{ platform: "telegram", kind: "digest", le: 30 }, 1]);
    expect(lateness).toContainEqual([{ platform: "telegram", kind: "digest" }, 20 + 7_200]);
  });

  it("is counted by itself where it tells an alert", async () => {
    const { metrics, figure } = setup();
    const { database, outbox } = await openStored("sqlite::memory:");
    await keepOrders(database, [order()]);
    await outbox.schedule({ now: monday, limit: 1, jitterSeconds: 0 });
    const [delivery] = await outbox.take("prepare", { now: monday, limit: 1, leaseSeconds: 60 });
    const through: typeof outbox = { ...outbox, drop: async () => {} };
    const alert = { ...delivery!, event: "below:1" };
    await watchedOutbox(through, metrics.messages).drop("prepare", alert, "removed", monday);
    expect(await figure("rigwise_messages_total")).toEqual([
      [{ platform: "telegram", kind: "alert", step: "dropped" }, 1],
    ]);
  });

  it("is not counted where it could not be written down", async () => {
    const { metrics, figure } = setup();
    const { database, outbox } = await openStored("sqlite::memory:");
    await keepOrders(database, [order()]);
    await outbox.schedule({ now: monday, limit: 1, jitterSeconds: 0 });
    const [delivery] = await outbox.take("prepare", { now: monday, limit: 1, leaseSeconds: 60 });
    const gone: typeof outbox = { ...outbox, sent: () => Promise.reject(new Error("database gone")) };
    await expect(watchedOutbox(gone, metrics.messages).sent(delivery!, "1", monday)).rejects.toThrow("gone");
    expect(await figure("rigwise_messages_total")).toEqual([]);
  });
});

describe("answers", () => {
  it("are counted by platform, command and outcome; who asks too fast is turned away", async () => {
    await using host = await openTestHost({ limits: { personBurst: 2 } });
    const { metrics, figure } = setup();
    const reception = watchedReception(host.host.reception, metrics.answers);
    const ask = (line: string) => asked(reception, line);
    await ask("gpu 4090");
    await ask("earnings");
    await ask("gpu 4090");
    expect(await figure("rigwise_answers_total")).toEqual([
      [{ platform: "telegram", command: "gpu", outcome: "answered" }, 1],
      [{ platform: "telegram", command: "earnings", outcome: "asked-back" }, 1],
    ]);
    expect(await figure("rigwise_turned_away_total")).toEqual([
      [{ platform: "telegram", reason: "too-fast" }, 1],
    ]);
  });

  it("are not counted under what somebody typed", async () => {
    await using host = await openTestHost();
    const { metrics, figure } = setup();
    await asked(watchedReception(host.host.reception, metrics.answers), "my-secret-word 5");
    expect((await figure("rigwise_answers_total")).map(([{ command }]) => command)).toEqual(["help"]);
  });
});

describe("the look at the lines", () => {
  it("asks the database every 15 seconds at most, however many look", async () => {
    const clock = testClock();
    let asked = 0;
    const look = watchQueue(async () => ({ ...depth, due: (asked += 1) }), { clock, log: silent() });
    expect(await Promise.all([look(), look(), look()])).toMatchObject([{ due: 1 }, { due: 1 }, { due: 1 }]);
    clock.pass({ seconds: 14 });
    expect(await look()).toMatchObject({ due: 1 });
    clock.pass({ seconds: 1 });
    expect(await look()).toMatchObject({ due: 2 });
    // Nor does a clock that was set back keep old news for ever.
    clock.pass({ hours: -1 });
    expect(await look()).toMatchObject({ due: 3 });
  });

  it("knows nothing while the database does not answer", async () => {
    const clock = testClock();
    const look = watchQueue(() => Promise.reject(new Error("gone")), { clock, log: silent() });
    expect(await look()).toBeUndefined();
  });
});

const silent = () => openLog((text) => text, { write: () => {} });

const asked = (reception: Reception, line: string) =>
  reception.answer({
    asking: { line },
    person: { id: "telegram:user:5", language: "en" },
    place: { id: "telegram:user:5", shared: false },
    isManager: async () => true,
  });

function setup(platforms: readonly PlatformName[] = []) {
  const about = { version: "1.2.3", runtime: "v26.0.0", roles: ["worker", "courier"], platforms };
  const metrics = createMetrics(about);
  const figure = async (name: string) => {
    const found = await metrics.registry.getSingleMetric(name)?.get();
    return (found?.values ?? []).map(({ labels, value }) => [labels, value] as const);
  };
  return { metrics, figure };
}

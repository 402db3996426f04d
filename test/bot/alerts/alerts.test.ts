import { describe, expect, it } from "vitest";
import { createAlertComposer, openReader } from "../../../bot/alerts/composer.ts";
import { createWatcher } from "../../../bot/alerts/watcher.ts";
import { createCourier } from "../../../bot/digests/courier.ts";
import { courierSettings, workerSettings } from "../../../bot/digests/settings.ts";
import { createWorker } from "../../../bot/digests/worker.ts";
import type { SendOutcome, Unasked } from "../../../bot/platform.ts";
import type { Destination } from "../../../commands/digests.ts";
import { openAlertWatch } from "../../../core/storage/alert-watch.ts";
import { openOutbox } from "../../../core/storage/deliveries.ts";
import { openQueue } from "../../../core/storage/open-queue.ts";
import { textOf } from "../../ask.ts";
import { recordedAt } from "../../world.ts";
import { createVirtualTime } from "../digests/virtual-time.ts";
import { openTestHost } from "../host.ts";

const anna = "telegram:user:5";
const address = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
const sent: SendOutcome = { kind: "sent", messageId: "1" };

describe("an alert on a token's price", () => {
  it("comes once when the price gets there, with the value, the source and what can be done", async () => {
    await using test = await setup();
    await test.ask("alert akt below 0.50");
    await test.minute();
    expect(test.messages).toEqual([]);
    test.price(0.45);
    await test.minute(25);
    expect(test.messages).toHaveLength(1);
    const [{ reply }] = test.messages as [Unasked];
    expect(reply.title).toBe("🔔 AKT at $0.50 or below");
    const told = textOf(reply).join("\n");
    expect(told).toContain("$0.45");
    expect(told).toContain("CoinGecko");
    expect(reply.buttons).toMatchObject([
      { label: "Details", line: "price akt" },
      { label: "Snooze 24 h", line: expect.stringMatching(/^alert action=snooze id=\w+ hours=24$/) },
      { label: "Stop", line: expect.stringMatching(/^alert action=stop id=\w+$/) },
    ]);
    for (let minute = 0; minute < 5; minute += 1) await test.minute(25);
    expect(test.messages).toHaveLength(1);
  });

  it("is silent after its button was pressed, and stopped by the other one", async () => {
    await using test = await setup();
    await test.ask("alert akt below 0.50 cooldown=1h");
    await test.minute();
    test.price(0.45);
    await test.minute(25);
    const [, snooze, stop] = (test.messages[0]?.reply.buttons ?? []) as readonly { line: string }[];
    expect(await test.ask(snooze!.line)).toContain("Silent until Nov 23, 2026");
    test.price(0.6);
    await test.minute(25);
    test.price(0.45);
    await test.minute(10 * 60);
    expect(test.messages).toHaveLength(1);
    await test.minute(20 * 60);
    await test.minute(5);
    expect(test.messages).toHaveLength(2);
    expect(await test.ask(stop!.line)).toContain("Stopped: AKT");
    expect(await test.alerts()).toEqual([]);
  });

  it("is stopped with all others by one word", async () => {
    await using test = await setup();
    await test.ask("alert akt below 0.50");
    await test.ask("alert render below 1");
    expect(await test.ask("alert pause all")).toContain("Paused: all 2");
    expect(await test.ask("alert stop")).toContain("All of them");
    expect(await test.ask("alert stop all")).toContain("Stopped: all 2");
    expect(await test.alerts()).toEqual([]);
  });

  it("is gone once it was told, where it was meant for once", async () => {
    await using test = await setup();
    await test.ask("alert akt below 0.50 once");
    await test.minute();
    test.price(0.45);
    await test.minute(25);
    expect(textOf(test.messages[0]!.reply).join("\n")).toContain("It was meant for once");
    await test.minute(2);
    expect(await test.alerts()).toEqual([]);
  });

  it("tells of a move from where to where", async () => {
    await using test = await setup();
    await test.ask("alert akt falls 5%");
    await test.minute();
    test.price(0.5);
    await test.minute(25);
    const told = textOf(test.messages[0]!.reply).join("\n");
    expect(told).toContain("AKT falls by 5% within 24 h");
    expect(told).toMatch(/Before[^]*\$0\.5438[^]*Value[^]*\$0\.50/);
  });

  it("waits while no source can be read, and loses nothing by that", async () => {
    await using test = await setup();
    await test.ask("alert akt below 0.50");
    await test.minute();
    test.upstream.behaveAll({ status: 500 });
    test.upstream.behave("api.coingecko.com", { status: 500 });
    await test.minute(3 * 60);
    expect(test.messages).toEqual([]);
    test.price(0.45);
    await test.minute(60);
    expect(test.messages).toHaveLength(1);
  });

  it("waits for the end of maintenance and is told then, once, with the time at which it was so", async () => {
    await using test = await setup();
    test.owners.add(anna);
    await test.ask("alert akt below 0.50");
    await test.minute();
    await test.ask("admin maintenance on");
    test.price(0.45);
    await test.minute(25);
    test.price(0.6);
    await test.minute(60);
    expect(test.messages).toEqual([]);
    expect(await test.ask("admin maintenance off")).toContain("Maintenance is over");
    await test.minute(0);
    expect(test.messages).toHaveLength(1);
    const told = textOf(test.messages[0]!.reply).join("\n");
    expect(told).toMatch(/\$0\.45[^]*7:41/);
    for (let minute = 0; minute < 3; minute += 1) await test.minute(25);
    expect(test.messages).toHaveLength(1);
  });

  it("is read once a tick, however many wait for it", async () => {
    await using test = await setup();
    for (const level of [0.5, 0.49, 0.48, 0.47]) await test.ask(`alert akt below ${level}`);
    await test.minute();
    const before = test.upstream.calls.length;
    await test.minute(25);
    const asked = test.upstream.calls.slice(before).filter((call) => call.startsWith("api.coingecko.com"));
    expect(asked).toHaveLength(1);
    test.price(0.3);
    await test.minute(25);
    expect(test.messages).toHaveLength(4);
  });
});

describe("what becomes of a message", () => {
  const fire = async (answers: SendOutcome[]) => {
    const test = await setup(answers);
    await test.ask("alert akt below 0.50 cooldown=2h");
    await test.minute();
    test.price(0.45);
    await test.minute(25);
    return test;
  };

  it("that the place is gone removes the alert", async () => {
    await using test = await fire([{ kind: "gone", reason: "blocked" }]);
    expect(await test.alerts()).toEqual([]);
    await test.minute(25);
    expect(test.messages).toHaveLength(1);
  });

  it("that we may not pauses it, and its owner is told at the next contact", async () => {
    await using test = await fire([{ kind: "forbidden", reason: "no-permission" }]);
    expect(await test.alerts()).toMatchObject([{ paused: { reason: "no-permission" } }]);
    expect(await test.ask("about")).toContain(
      "Alerts that do not come any more: 1. ⏸ Paused: we may no longer post",
    );
    expect(await test.ask("about")).not.toContain("Alerts that");
    await test.ask("alert action=resume");
    await test.minute(25);
    expect(test.messages).toHaveLength(2);
  });

  it("that it was too much lets it come later", async () => {
    const later = recordedAt.add({ minutes: 31 });
    await using test = await fire([{ kind: "later", at: later, wholeToken: true, reason: "429" }]);
    await test.minute(1);
    expect(test.messages).toHaveLength(1);
    await test.minute(6);
    expect(test.messages).toHaveLength(2);
    await test.minute(60);
    expect(test.messages).toHaveLength(2);
  });

  it("that it was too much until the quiet hours keeps it for after them", async () => {
    const later = recordedAt.add({ minutes: 33 });
    await using test = await setup([{ kind: "later", at: later, wholeToken: true, reason: "429" }]);
    await test.ask("alert akt below 0.50 quiet=07:45-20:00 timezone=UTC");
    await test.minute();
    test.price(0.45);
    await test.minute(25);
    expect(test.messages).toHaveLength(1);
    await test.minute(8);
    expect(test.messages).toHaveLength(1);
    expect(await test.states()).toMatchObject([{ phase: "due", offered: false }]);
  });

  it("that nobody knows counts for the cooldown, and it is told again after that if it is still so", async () => {
    await using test = await fire([{ kind: "unknown", reason: "connection lost" }]);
    await test.minute(60);
    expect(test.messages).toHaveLength(1);
    await test.minute(65);
    expect(test.messages).toHaveLength(2);
    await test.minute(3 * 60);
    expect(test.messages).toHaveLength(2);
  });

  it("that it failed for long is dropped once it is no longer so", async () => {
    const down: SendOutcome = { kind: "later", at: recordedAt, wholeToken: false, reason: "503" };
    await using test = await fire([down, down, down]);
    test.price(0.6);
    await test.minute(60);
    await test.minute(60);
    await test.minute(60);
    expect(test.messages).toHaveLength(1);
    expect(await test.states()).toMatchObject([{ phase: "armed" }]);
  });
});

describe("alerts on what is one's own", () => {
  it("tell when a rig begins to lose money, and when that is over", async () => {
    await using test = await setup();
    await test.ask("rig add garage 4090 0.12 network=akash");
    await test.ask("alert rig=garage unprofitable cooldown=1h");
    await test.minute();
    await test.ask("rig edit garage power=2.0");
    await test.minute(25);
    expect(test.titles()).toEqual(["🔔 garage loses money"]);
    await test.ask("rig edit garage power=0.12");
    await test.minute(65);
    expect(test.titles()).toEqual(["🔔 garage loses money", "✅ garage earns money"]);
    expect(test.messages.map(({ reply }) => reply.tone)).toEqual(["bad", "good"]);
    await test.ask("rig remove garage confirm=yes");
  });

  it("tell that a provider is offline, and that it is back", async () => {
    await using test = await setup();
    test.provider(true);
    await test.ask(`alert provider=${address} offline`);
    await test.minute();
    test.provider(false);
    await test.minute(65);
    test.provider(true);
    await test.minute(70);
    expect(test.titles()).toEqual(["🔔 akash1zn…8hxw is offline", "✅ akash1zn…8hxw is online"]);
  });

  it("tell nothing of a rig while its network cannot be read", async () => {
    await using test = await setup();
    await test.ask("rig add garage 4090 0.12 network=akash");
    await test.ask("alert rig=garage unprofitable");
    await test.minute();
    test.upstream.behaveAll({ status: 500 });
    await test.ask("rig edit garage power=2.0");
    await test.minute(24 * 60);
    expect(test.messages).toEqual([]);
  });
});

describe("several processes", () => {
  it("have one that watches", async () => {
    await using test = await setup([], async () => false);
    await test.ask("alert akt below 0.50");
    await test.minute();
    test.price(0.45);
    await test.minute(25);
    expect(test.messages).toEqual([]);
    expect(await test.states()).toEqual([{ phase: "new" }]);
  });
});

const alone: Destination = {
  platform: "telegram",
  target: { channel: "5" },
  place: anna,
  shared: false,
  publishes: false,
  managed: true,
  missing: [],
};

/** The bot with one person, on recorded upstreams and a clock that jumps, and a platform that answers as told, then takes all. */
async function setup(answers: SendOutcome[] = [], tryLead = async () => true) {
  const time = createVirtualTime(recordedAt);
  const clock = {
    now: () => time.clock.now(),
    pass: (duration: Temporal.DurationLike) => time.jump(time.clock.now().add(duration)),
  };
  const test = await openTestHost({ clock });
  const queue = await openQueue(test.database, { onError: (error) => test.host.log.report(error) });
  const { log, locales, commands } = test.host;
  const writing = {
    locales,
    desk: { commands, world: test.world.world, privateZones: false },
    memory: test.memory,
    orders: test.orders,
  };
  const messages: Unasked[] = [];
  const platform = {
    name: "telegram" as const,
    send: async (_to: unknown, message: Unasked) => {
      messages.push(message);
      return answers.shift() ?? sent;
    },
  };
  const { subscriptions, alerts } = test.orders;
  const outbox = openOutbox(test.database, queue);
  const isHeld = async () => (await test.maintenance.current()) !== undefined;
  const common = { outbox, subscriptions, alerts, clock, wait: time.wait, log, isHeld };
  const watcher = createWatcher({
    alerts: openAlertWatch(test.database, queue),
    openReader: () => openReader(writing),
    tryLead,
    clock,
    log,
    onAnnounced: () => {},
  });
  const worker = createWorker({
    ...common,
    compose: async () => ({ kind: "gone", reason: "no digests here" }),
    composeAlert: createAlertComposer(writing),
    composeBroadcast: async () => ({ kind: "gone", reason: "no broadcasts here" }),
    settings: workerSettings,
    onPrepared: () => {},
  });
  const courier = createCourier({
    ...common,
    platform,
    tryLead: async () => true,
    state: test.host.state,
    settings: courierSettings.telegram,
  });
  const { upstream } = test.world;
  const now = () => Math.floor(clock.now().epochMilliseconds / 1000);
  return {
    upstream,
    messages,
    owners: test.owners,
    titles: () => messages.map(({ reply }) => reply.title),
    alerts: () => alerts.ofOwner(anna),
    states: async () =>
      Promise.all((await alerts.ofOwner(anna)).map(async ({ id }) => (await alerts.byId(id))?.state)),
    /** Lets so many minutes pass, and then does what the bot does each minute: after 25 of them prices are asked anew. */
    async minute(minutes = 1) {
      clock.pass({ minutes });
      await watcher.tick();
      await time.run(worker.drain());
      await time.run(courier.drain());
    },
    /** From now on AKT costs so much, by the one source that can be read. */
    price(usd: number) {
      for (const host of ["api.coinpaprika.com", "api.exchange.coinbase.com", "api.kraken.com"])
        upstream.behave(host, { status: 500 });
      upstream.behave("api.coingecko.com/api/v3/simple/price", (recorded) => {
        const body = structuredClone(recorded) as Record<string, Record<string, number>>;
        for (const token of Object.values(body)) token["last_updated_at"] = now();
        body["akash-network"]!["usd"] = usd;
        return { json: body };
      });
    },
    provider(isOnline: boolean) {
      upstream.behave(`console-api.akash.network/v1/providers/${address}`, (recorded) => ({
        json: { ...(recorded as object), isOnline, lastCheckDate: clock.now().toString() },
      }));
    },
    async ask(line: string): Promise<string> {
      const served = await test.host.reception.answer({
        asking: { line },
        person: { id: anna, language: "en" },
        place: { id: anna, shared: false },
        isManager: async () => true,
        destination: async () => alone,
      });
      return textOf(served.reply).join("\n");
    },
    async [Symbol.asyncDispose]() {
      expect(test.troubles).toEqual([]);
      await queue.close();
      await test[Symbol.asyncDispose]();
    },
  };
}

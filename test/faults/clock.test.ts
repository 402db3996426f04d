import { afterEach, expect, it, vi } from "vitest";
import { openDigests, type Digests } from "../../bot/digests/index.ts";
import { openLog } from "../../bot/ops/log.ts";
import { openAlertOrders } from "../../core/storage/alert-orders.ts";
import { openDatabase } from "../../core/storage/database.ts";
import { openOutbox } from "../../core/storage/deliveries.ts";
import { openQueue } from "../../core/storage/open-queue.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import type { Wait } from "../../bot/digests/timing.ts";
import { alertMessage, message, noBroadcasts } from "../bot/digests/office.ts";
import { order } from "../stored.ts";
import { tellOf } from "./story.ts";

const today = "2026-11-25";
const at = (time: string, date = today) => Temporal.Instant.from(`${date}T${time}:00Z`);
const shown = () => new Date().toISOString().slice(11, 16);

afterEach(() => void vi.useRealTimers());

it("sends each digest once though the clock is set an hour forward and an hour back", async () => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date", "performance"],
    now: at("07:29").epochMilliseconds,
  });
  const tell = tellOf("clock");
  await using house = await openHouse((text) => tell(`${shown()}: sent ${text}`));
  await house.order("one at 07:30", "07:30");
  await house.order("one at 08:10", "08:10");
  await house.order("one at 08:45", "08:45");
  await house.digests.start();
  await pass({ minutes: 11 });

  set(at("08:40"));
  tell("the clock is set forward, from 07:40 to 08:40");
  await pass({ minutes: 10 });
  expect(house.sent).toEqual(["07:30 one at 07:30", "08:41 one at 08:10, late", "08:45 one at 08:45"]);

  set(at("07:50"));
  tell("the clock is set back, from 08:50 to 07:50");
  await pass({ minutes: 3 });
  await house.order("one at 08:00", "08:00");
  tell("07:53: another one is ordered, for 08:00");
  await pass({ minutes: 67 });
  expect(house.sent.slice(3)).toEqual(["08:00 one at 08:00"]);

  tell("09:00: a day goes by");
  await pass({ hours: 24 });
  expect(house.sent.slice(4)).toEqual([
    "07:30 one at 07:30",
    "08:00 one at 08:00",
    "08:10 one at 08:10",
    "08:45 one at 08:45",
  ]);
  expect(house.events()).toEqual(expect.arrayContaining(["schedule of digests"]));
  expect(house.events()).not.toContain("failed");
});

/** Sets the clock as somebody does who corrects it: who sleeps sleeps on. */
const set = (to: Temporal.Instant) => void vi.setSystemTime(to.epochMilliseconds);

async function pass(duration: Temporal.DurationLike): Promise<void> {
  await vi.advanceTimersByTimeAsync(Temporal.Duration.from(duration).total("milliseconds"));
}

interface House extends AsyncDisposable {
  readonly digests: Digests;
  /** The time that the clock showed, and what was sent. */
  readonly sent: readonly string[];
  order(name: string, time: string): Promise<void>;
  /** Of the log. */
  events(): readonly string[];
}

/** A whole bot but for its platforms, by the clock of the system. */
async function openHouse(hear: (text: string) => void): Promise<House> {
  const lines: string[] = [];
  const log = openLog((text) => text, { write: (line) => void lines.push(line) });
  const database = await openDatabase("sqlite::memory:");
  const queue = await openQueue(database, { onError: (error) => log.report(error) });
  const subscriptions = openSubscriptions(database);
  const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()) };
  const sent: string[] = [];
  const state = new Map<string, unknown>();
  const digests = openDigests({
    outbox: openOutbox(database, queue),
    subscriptions,
    alerts: openAlertOrders(database),
    compose: message,
    composeAlert: alertMessage,
    composeBroadcast: noBroadcasts,
    platforms: [
      {
        name: "telegram",
        async send(_to, { reply: { title } }) {
          const [, name, late] = /^(.*) \d{4}-\d\d-\d\d( late)?$/.exec(title) ?? [];
          const text = `${name}${late ? ", late" : ""}`;
          hear(text);
          sent.push(`${shown()} ${text}`);
          return { kind: "sent", messageId: String(sent.length) };
        },
      },
    ],
    tryLead: async () => true,
    clock,
    wait,
    log,
    state: { get: async (key) => state.get(key), set: async (key, value) => state.set(key, value) },
    roles: ["worker", "courier"],
    // Who looks less often spares the test the time.
    settings: { worker: { jitterSeconds: 0, idleMs: 20_000 }, courier: { telegram: { idleMs: 20_000 } } },
  });
  return {
    digests,
    sent,
    async order(name, time) {
      const rhythm = { time, timeZone: "UTC", weekdays: [1, 2, 3, 4, 5, 6, 7] } as const;
      const nextDue = at(time);
      const wanted = order({ id: name, target: { channel: name }, rhythm, nextDue });
      await subscriptions.add(wanted, { perPlace: 10, perOwner: 10 });
    },
    events: () => lines.map((line) => (JSON.parse(line) as { readonly msg: string }).msg),
    async [Symbol.asyncDispose]() {
      await digests.stop();
      vi.useRealTimers();
      await queue.close();
      await database.close();
    },
  };
}

const wait: Wait = (ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    signal.addEventListener("abort", over);
  });

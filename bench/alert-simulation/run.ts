import { setImmediate } from "node:timers/promises";
import { createWatcher, type ReadFigure } from "../../bot/alerts/watcher.ts";
import type { ComposeAlert } from "../../bot/digests/compose.ts";
import type { Log } from "../../bot/ops/log.ts";
import type { FigureKey } from "../../core/alerts/alert.ts";
import type { AlertOrder } from "../../core/alerts/order.ts";
import { mulberry32 } from "../../core/risk.ts";
import { openAlertOrders } from "../../core/storage/alert-orders.ts";
import type { AlertWatch } from "../../core/storage/alert-store.ts";
import { openAlertWatch } from "../../core/storage/alert-watch.ts";
import { openDatabase } from "../../core/storage/database.ts";
import { openOutbox } from "../../core/storage/deliveries.ts";
import { openQueue } from "../../core/storage/open-queue.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import { createVirtualTime } from "../../test/bot/digests/virtual-time.ts";
import { mortalOf, startLife, type World } from "../simulation/life.ts";
import { seriesOf, type Series } from "./figures.ts";
import { ordersOf } from "./orders.ts";
import { ficklePlatform, titleOf, type Arrived, type Try } from "./platform.ts";

export interface AlertSimulationOptions {
  readonly days: number;
  readonly alerts: number;
  readonly stepMinutes: number;
  readonly seed: number;
  /** The process ends in the midst of one step in so many. */
  readonly killsEvery: number;
}

/** All that is to be known of a simulation that is through. */
export interface ObservedAlerts {
  readonly options: AlertSimulationOptions;
  readonly orders: readonly AlertOrder[];
  readonly steps: readonly Temporal.Instant[];
  readonly series: ReadonlyMap<FigureKey, Series>;
  readonly arrived: readonly Arrived[];
  readonly tries: readonly Try[];
  readonly kills: readonly Temporal.Instant[];
}

const from = Temporal.Instant.from("2026-01-01T00:00:00Z");

/** Runs alerts through so many days of an invented clock, with the store, the tick and the courier of the bot. */
export async function simulateAlerts(options: AlertSimulationOptions): Promise<ObservedAlerts> {
  const { days, stepMinutes, seed } = options;
  const count = Math.floor((days * 1_440) / stepMinutes);
  const steps = Array.from({ length: count }, (_, step) => from.add({ minutes: step * stepMinutes }));
  const observed = {
    options,
    orders: ordersOf(options.alerts, from, seed),
    steps,
    series: seriesOf(count, stepMinutes / 60, seed + 1),
    arrived: [] as Arrived[],
    tries: [] as Try[],
    kills: [] as Temporal.Instant[],
  };
  const ground = await openGround(observed);
  await runSteps(ground, observed);
  await ground.close();
  return observed;
}

type Observed = Awaited<ReturnType<typeof simulateAlerts>> & {
  readonly arrived: Arrived[];
  readonly tries: Try[];
  readonly kills: Temporal.Instant[];
};

/** What outlives a process. */
interface Ground {
  readonly world: World;
  readonly watch: AlertWatch;
  readonly random: () => number;
  close(): Promise<void>;
}

async function openGround({ options, orders, arrived, tries }: Observed): Promise<Ground> {
  const database = await openDatabase("sqlite::memory:");
  const queue = await openQueue(database, { onError: complain });
  const alerts = openAlertOrders(database);
  for (const order of orders) await alerts.add(order, { perPlace: 1, perOwner: 1 });
  const time = createVirtualTime(from);
  const random = mulberry32(options.seed + 2);
  const state = new Map<string, unknown>();
  const outbox = openOutbox(database, queue);
  const world: World = {
    time,
    outbox: {
      ...outbox,
      async begin(delivery) {
        await outbox.begin(delivery);
        tries.push({ alert: delivery.subscription, at: time.clock.now(), kind: "begun" });
      },
    },
    subscriptions: openSubscriptions(database),
    alerts,
    state: { get: async (key) => state.get(key), set: async (key, value) => state.set(key, value) },
    compose: async () => ({ kind: "gone", reason: "no digests here" }),
    composeAlert,
    platforms: (["discord", "telegram"] as const).map((name) =>
      ficklePlatform({
        name,
        time,
        random,
        onArrived: (message) => arrived.push(message),
        onFailed: (tried) => tries.push(tried),
      }),
    ),
    log: quietLog,
  };
  const close = async () => {
    await queue.close();
    await database.close();
  };
  return { world, watch: openAlertWatch(database, queue), random, close };
}

/** One process: what digests have, and the watching. */
function startProcess({ world, watch }: Ground, read: (figure: FigureKey) => ReadFigure) {
  const life = startLife(world);
  const mortal = { isDead: false };
  const watcher = createWatcher({
    alerts: mortalOf(watch, mortal),
    openReader: () => ({ read: async (figure) => read(figure) }),
    tryLead: async () => true,
    clock: world.time.clock,
    log: world.log,
    onAnnounced: () => {},
  });
  return {
    async step() {
      await watcher.tick();
      await life.work();
    },
    kill() {
      mortal.isDead = true;
      life.kill();
    },
  };
}

async function runSteps(ground: Ground, { options, steps, series, kills }: Observed): Promise<void> {
  const { world, random } = ground;
  const { time } = world;
  let now = 0;
  const read = (figure: FigureKey): ReadFigure => ({
    value: series.get(figure)?.[now] ?? null,
    at: steps[now] ?? from,
  });
  let running = startProcess(ground, read);
  for (const [step, at] of steps.entries()) {
    now = step;
    time.jump(at);
    if (random() * options.killsEvery >= 1) {
      await time.run(running.step());
      continue;
    }
    kills.push(at);
    await untilKilled(running, { time, random });
    running = startProcess(ground, read);
  }
}

const mostTurns = 40;
const settleMs = 200;

/** The process ends somewhere in the midst of what it does; what was on its way gets there all the same. */
async function untilKilled(
  running: ReturnType<typeof startProcess>,
  { time, random }: { readonly time: World["time"]; readonly random: () => number },
): Promise<void> {
  void running.step().catch(complain);
  const turns = Math.floor(random() * mostTurns);
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn % 8 === 7) await time.pass({ milliseconds: 10 });
    else await setImmediate();
  }
  running.kill();
  await time.pass({ milliseconds: settleMs });
}

const composeAlert: ComposeAlert = async ({ id }, { event }) => ({
  kind: "message",
  reply: { title: titleOf(id, event), blocks: [], figures: [] },
  labels: { sources: "Sources", cut: "Cut" },
});

const complain = (error: unknown): never => {
  throw error;
};

const quietLog: Log = {
  info: () => {},
  warn: () => {},
  error: (event, facts) => complain(new Error(`${event} ${JSON.stringify(facts)}`)),
  report: (error) => complain(error),
  within: (_facts, act) => act(),
};

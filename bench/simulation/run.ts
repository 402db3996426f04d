import type { Compose } from "../../bot/digests/compose.ts";
import type { Log } from "../../bot/ops/log.ts";
import { openAlertOrders } from "../../core/storage/alert-orders.ts";
import { openDatabase, type Database } from "../../core/storage/database.ts";
import { openOutbox } from "../../core/storage/deliveries.ts";
import { openQueue } from "../../core/storage/open-queue.ts";
import { openSubscriptions } from "../../core/storage/subscriptions.ts";
import { createVirtualTime } from "../../test/bot/digests/virtual-time.ts";
import { startLife, type Life, type World } from "./life.ts";
import { outagesOf, type Outage } from "./outages.ts";
import { fakePlatform, wayMs, type Arrived } from "./platform.ts";
import { subscribers } from "./subscribers.ts";
import type { Subscription } from "../../core/subscription.ts";

export interface SimulationOptions {
  readonly from: Temporal.Instant;
  readonly days: number;
  readonly subscriptions: number;
  /** These, or those of a seed; none by default. */
  readonly outages?: number | readonly Outage[] | undefined;
  /** Looks at every minute, not only at those in which there may be something to do. */
  readonly everyMinute?: boolean;
}

/** All that is to be known of a simulation that is through. */
export interface Observed {
  readonly subscriptions: readonly Subscription[];
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly outages: readonly Outage[];
  readonly arrived: readonly Arrived[];
  /** Why deliveries were not sent, by `subscription|date`. */
  readonly unsent: ReadonlyMap<string, string>;
}

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;

/** Runs digests through so many days of an invented clock. */
export async function simulate(options: SimulationOptions): Promise<Observed> {
  const { from, days } = options;
  const until = from.add({ hours: 24 * days });
  // Nobody is away at the end, so that all that can arrive does.
  const { outages: given = [] } = options;
  const quietFrom = until.epochMilliseconds - dayMs;
  const outages = typeof given === "number" ? outagesOf(given, from.epochMilliseconds, quietFrom) : given;
  const database = await openDatabase("sqlite::memory:");
  const queue = await openQueue(database, { onError: complain });
  const subscriptions = openSubscriptions(database);
  const ordered = subscribers(options.subscriptions, from);
  for (const subscription of ordered) await subscriptions.add(subscription, { perPlace: 1, perOwner: 1 });
  const time = createVirtualTime(from);
  const arrived: Arrived[] = [];
  const world: World = {
    time,
    outbox: openOutbox(database, queue),
    subscriptions,
    alerts: openAlertOrders(database),
    state: keptInMemory(),
    compose,
    composeAlert: async () => ({ kind: "gone", reason: "no alerts here" }),
    platforms: (["discord", "telegram"] as const).map((name) =>
      fakePlatform({ name, time, outages, onArrived: (message) => arrived.push(message) }),
    ),
    log: quietLog,
  };
  await runMinutes(world, { database, until, outages, everyMinute: options.everyMinute ?? false });
  const unsent = await unsentOf(database);
  await queue.close();
  await database.close();
  return { subscriptions: ordered, from, until, outages, arrived, unsent };
}

interface Minutes {
  readonly database: Database;
  readonly until: Temporal.Instant;
  readonly outages: readonly Outage[];
  readonly everyMinute: boolean;
}

async function runMinutes(world: World, { database, until, outages, everyMinute }: Minutes): Promise<void> {
  const { time, outbox } = world;
  const downs = outages.filter(({ of }) => of === "process").values();
  let down = downs.next().value;
  let life: Life = startLife(world);
  let minute = time.clock.now().epochMilliseconds;
  while (minute <= until.epochMilliseconds) {
    time.jump(Temporal.Instant.fromEpochMilliseconds(minute));
    await life.tick();
    await time.run(untilKilled(life, down?.from, world));
    minute = everyMinute ? minuteAfter(world) : await nextMinute(world, database);
    if (down === undefined || Math.max(minute, nowMs(world)) < down.from) continue;
    life.kill();
    // What was on its way gets there all the same.
    await time.pass({ milliseconds: 2 * wayMs });
    life = startLife(world);
    minute = Math.ceil(down.until / minuteMs) * minuteMs;
    down = downs.next().value;
  }
  while ((await outbox.waiting()).count > 0) {
    time.jump(Temporal.Instant.fromEpochMilliseconds(minuteAfter(world)));
    await time.run(life.work());
  }
}

const nowMs = ({ time }: World): number => time.clock.now().epochMilliseconds;

/** What happens at a minute, up to the moment at which it is ended in the midst of it. */
async function untilKilled(life: Life, killAt: number | undefined, world: World): Promise<void> {
  const left = (killAt ?? Infinity) - nowMs(world);
  if (left > dayMs) return life.work();
  const done = new AbortController();
  const killed = async (): Promise<void> => {
    await world.time.wait(left, done.signal);
    if (!done.signal.aborted) life.kill();
  };
  await Promise.race([life.work(), killed()]);
  done.abort();
}

const minuteAfter = (world: World): number => Math.floor(nowMs(world) / minuteMs + 1) * minuteMs;

/** The next minute in which there may be something to do. */
async function nextMinute(world: World, { db }: Database): Promise<number> {
  const { due } = await db
    .selectFrom("subscription")
    .select(({ fn }) => fn.min("next_due").as("due"))
    .where("next_due", "is not", null)
    .executeTakeFirstOrThrow();
  const { free } = await db
    .selectFrom("job")
    .select(({ fn }) => fn.min("free_at").as("free"))
    .executeTakeFirstOrThrow();
  const next = Math.min(due ?? Infinity, free ?? Infinity);
  return Math.max(minuteAfter(world), Math.ceil(next / minuteMs) * minuteMs);
}

async function unsentOf({ db }: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("delivery")
    .select(["subscription", "local_date", "state", "reason"])
    .where("state", "!=", "sent")
    .execute();
  return new Map(
    rows.map(({ subscription, local_date: date, state, reason }) => [
      `${subscription}|${date}`,
      state === "dropped" ? (reason ?? state) : state,
    ]),
  );
}

const compose: Compose = async ({ id }, { date, late }) => {
  const title = `${id}|${date.toString()}`;
  const reply = { title, tone: late ? "bad" : "good", blocks: [], figures: [] } as const;
  return { kind: "message", reply, labels: { sources: "Sources", cut: "Cut" } };
};

function keptInMemory() {
  const values = new Map<string, unknown>();
  return {
    get: async (key: string) => values.get(key),
    set: async (key: string, value: unknown) => values.set(key, value),
  };
}

const complain = (error: unknown): never => {
  throw error;
};

/** What is not expected ends it. */
const quietLog: Log = {
  info: () => {},
  warn: () => {},
  error: (event, facts) => complain(new Error(`${event} ${JSON.stringify(facts)}`)),
  report: (error) => complain(error),
  within: (_facts, work) => work(),
};

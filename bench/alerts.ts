import type { Alert, Condition, FigureKey } from "../core/alerts/alert.ts";
import { follow, type Course } from "../core/alerts/course.ts";
import { evaluate } from "../core/alerts/evaluate.ts";
import { createAlertIndex, type Outcome } from "../core/alerts/figure-index.ts";
import { newState, sent } from "../core/alerts/state.ts";
import { mulberry32 } from "../core/risk.ts";
import { benchOf } from "./bench.ts";
import { quantileOf } from "./setup/numbers.ts";

const ticks = 24 * 60;
const start = Temporal.Instant.from("2026-11-26T00:00:00Z");
const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo"];
const figures: readonly FigureKey[] = [
  ...Array.from({ length: 10 }, (_, at): FigureKey => `token:t${at}`),
  ...Array.from({ length: 10 }, (_, at): FigureKey => `gpu-price:akash:card${at}`),
];
const random = mulberry32(1);

export const bench = benchOf({
  measures: `What a tick costs in which each of ${figures.length} figures is read and so many alerts wait for one of them: over a day of a reading a minute on invented prices, and in the one minute in which all prices jump by 10 %. Every message is sent at once, by nobody. It is the CPU time of the thread, which others on the machine do not lengthen.`,
  beside:
    "Beside it: the same alerts, each looked at by itself, without the index; and a bare loop that compares each threshold of an array with its price.",
  usual: { alerts: 100_000 },
  quick: { alerts: 10_000 },
  run: async ({ alerts: count }, note) => {
    const { index, alerts, prices, courses } = openAll(count);
    const loading = cpuMsOf(() => {
      for (const alert of alerts) index.put(alert, newState, start);
    });
    const tickAt = (now: Temporal.Instant) => tick({ index, prices, courses }, now);
    const first = tickAt(start);
    const day = Array.from({ length: ticks }, (_, minute) => {
      for (const [figure, price] of prices) prices.set(figure, price * Math.exp((random() - 0.5) * 0.004));
      return tickAt(start.add({ minutes: minute + 1 }));
    });
    for (const [figure, price] of prices) prices.set(figure, price * 1.1);
    const end = start.add({ minutes: ticks + 1 });
    const alone = cpuMsOf(() => {
      for (const alert of alerts) evaluateOne(alert, { index, prices, courses }, end);
    });
    const bare = bareLoopMs(alerts, prices);
    const jump = tickAt(end);
    note(
      `${day.reduce((sum, { messages }) => sum + messages, 0)} messages in the day, ${jump.messages} in the jump`,
    );
    const times = day.map(({ cpuMs }) => cpuMs);
    const beside = [
      { what: "each alert by itself", value: alone },
      { what: "bare loop over an array", value: bare },
    ];
    const rowOf = (what: string, value: number) => ({ what, value, unit: "ms" });
    return [
      { ...rowOf("tick, p99", quantileOf(times, 0.99)), goal: { most: 50 }, beside },
      rowOf("tick, mean of a day", times.reduce((sum, ms) => sum + ms, 0) / times.length),
      rowOf("longest tick", Math.max(...times)),
      rowOf("tick in which all prices jump", jump.cpuMs),
      rowOf("first tick", first.cpuMs),
      rowOf("loading all alerts", loading),
    ];
  },
});

interface Watched {
  readonly index: ReturnType<typeof createAlertIndex>;
  readonly prices: Map<FigureKey, number>;
  readonly courses: Map<FigureKey, Course>;
}

const openAll = (count: number): Watched & { readonly alerts: readonly Alert[] } => ({
  index: createAlertIndex(),
  prices: new Map(figures.map((figure) => [figure, 1])),
  courses: new Map(),
  alerts: Array.from({ length: count }, (_, at) => alertOf(at)),
});

/** Sending is not in the time. */
function tick({ index, ...seen }: Watched, now: Temporal.Instant) {
  let outcomes: readonly Outcome[] = [];
  const cpuMs = cpuMsOf(() => {
    outcomes = figures.flatMap((figure) => index.read(figure, readingOf(figure, seen, now), now));
  });
  const due = outcomes.filter(({ event }) => event);
  for (const { alert, state } of due) index.put(alert, sent(state, now), now);
  return { cpuMs, messages: due.length };
}

function readingOf(figure: FigureKey, { prices, courses }: Omit<Watched, "index">, at: Temporal.Instant) {
  const reading = { value: prices.get(figure) ?? null, at };
  const course = follow(courses.get(figure), reading, { figure, now: at });
  if (course) courses.set(figure, course);
  return { ...reading, course };
}

function evaluateOne(alert: Alert, { index, prices, courses }: Watched, now: Temporal.Instant) {
  const reading = { value: prices.get(alert.figure) ?? null, at: now, course: courses.get(alert.figure) };
  return evaluate(alert, index.stateOf(alert.id) ?? newState, reading, now);
}

/** The least that could be done: no states, no courses, nothing but thresholds. */
function bareLoopMs(alerts: readonly Alert[], prices: ReadonlyMap<FigureKey, number>): number {
  const thresholds = Float64Array.from(alerts, ({ condition }) =>
    "value" in condition ? condition.value : 1,
  );
  const places = Uint8Array.from(alerts, ({ figure }) => figures.indexOf(figure));
  const values = Float64Array.from(figures, (figure) => prices.get(figure) ?? Number.NaN);
  let above = 0;
  const rounds = 200;
  // The system counts CPU time in steps of some ms.
  const cpuMs = cpuMsOf(() => {
    for (let round = 0; round < rounds; round += 1)
      for (let at = 0; at < thresholds.length; at += 1)
        if ((values[places[at] ?? 0] ?? 0) > (thresholds[at] ?? 0)) above += 1;
  });
  if (above === 0) throw new Error("no price is above a threshold");
  return cpuMs / rounds;
}

function alertOf(at: number): Alert {
  const timeZone = zones[at % zones.length] ?? "UTC";
  return {
    id: `alert${at}`,
    platform: "telegram",
    target: { channel: `${at}` },
    place: `telegram:chat:${at}`,
    owner: `telegram:user:${at}`,
    figure: figures[at % figures.length] ?? "token:t0",
    condition: conditionOf(random()),
    hysteresis: { kind: "share", share: 0.01 },
    repeat: "every",
    recovery: random() < 0.2,
    cooldownHours: 6,
    ...(random() < 0.3 && { quietHours: { from: "22:00", to: "07:00", timeZone } }),
  };
}

function conditionOf(kind: number): Condition {
  if (kind < 0.35) return { kind: "above", value: 1 + random() };
  if (kind < 0.7) return { kind: "below", value: random() };
  const withinHours = [1, 6, 24, 168][Math.floor(random() * 4)] ?? 24;
  return { kind: "moves", direction: "either", share: 0.03 + random() * 0.2, withinHours };
}

function cpuMsOf(act: () => void): number {
  const cpu = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(cpu);
  return (user + system) / 1000;
}

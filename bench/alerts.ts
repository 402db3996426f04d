import type { Alert, Condition, FigureKey } from "../core/alerts/alert.ts";
import { follow, type Course } from "../core/alerts/course.ts";
import { evaluate } from "../core/alerts/evaluate.ts";
import { createAlertIndex, type Outcome } from "../core/alerts/figure-index.ts";
import { newState, sent } from "../core/alerts/state.ts";
import { mulberry32, quantile } from "../core/risk.ts";

/**
 * What a tick costs in which each of 20 figures is read and 100,000 alerts wait for one of them: over a day of a reading a
 * minute on invented prices, and in the one minute in which all prices jump. Every message is sent at once, by nobody.
 * The goal is for the CPU time of the thread, which others on the machine do not lengthen.
 */
const count = 100_000;
const ticks = 24 * 60;
const goalMs = 50;
const start = Temporal.Instant.from("2026-11-26T00:00:00Z");
const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo"];
const figures: readonly FigureKey[] = [
  ...Array.from({ length: 10 }, (_, at): FigureKey => `token:t${at}`),
  ...Array.from({ length: 10 }, (_, at): FigureKey => `gpu-price:akash:card${at}`),
];

const random = mulberry32(1);
const prices = new Map(figures.map((figure) => [figure, 1]));
const courses = new Map<FigureKey, Course>();
const index = createAlertIndex();
const alerts = Array.from({ length: count }, (_, at) => alertOf(at));

const load = timeOf(() => {
  for (const alert of alerts) index.put(alert, newState, start);
});
const first = tick(start);
const days = Array.from({ length: ticks }, (_, minute) => {
  for (const [figure, price] of prices) prices.set(figure, price * Math.exp((random() - 0.5) * 0.004));
  return tick(start.add({ minutes: minute + 1 }));
});
for (const [figure, price] of prices) prices.set(figure, price * 1.1);
const end = start.add({ minutes: ticks + 1 });
const alone = timeOf(() => {
  for (const alert of alerts) evaluateOne(alert, end);
});
const jump = tick(end);

const p99 = quantileOf(0.99);
const longest = days.reduce((most, each) => (each.cpuMs > most.cpuMs ? each : most));
const messages = days.reduce((sum, each) => sum + each.messages, 0);
console.log(`${count} alerts on ${figures.length} figures, ${ticks} ticks, ${messages} messages`);
console.log(`  ${"".padEnd(22)} ${"CPU ms".padStart(9)} ${"ms".padStart(9)}`);
print("load", load);
print("first tick", first, "each alert sees its figure for the first time");
print("tick p50", quantileOf(0.5));
print("tick p99", p99, `goal: under ${goalMs}`);
print("longest tick", longest, `${longest.messages} messages`);
print("all prices jump", jump, `by 10 %, ${jump.messages} messages`);
print("each alert by itself", alone, "what a tick would cost without the index");
process.exitCode = p99.cpuMs < goalMs ? 0 : 1;

interface Time {
  readonly cpuMs: number;
  readonly ms: number;
}

/** Sending is not in the time. */
function tick(now: Temporal.Instant): Time & { readonly messages: number } {
  let outcomes: readonly Outcome[] = [];
  const time = timeOf(() => {
    outcomes = figures.flatMap((figure) => index.read(figure, readingOf(figure, now), now));
  });
  const due = outcomes.filter(({ event }) => event);
  for (const { alert, state } of due) index.put(alert, sent(state, now), now);
  return { ...time, messages: due.length };
}

function readingOf(figure: FigureKey, at: Temporal.Instant) {
  const reading = { value: prices.get(figure) ?? null, at };
  const course = follow(courses.get(figure), reading, { figure, now: at });
  if (course) courses.set(figure, course);
  return { ...reading, course };
}

function evaluateOne(alert: Alert, now: Temporal.Instant) {
  const reading = { value: prices.get(alert.figure) ?? null, at: now, course: courses.get(alert.figure) };
  return evaluate(alert, index.stateOf(alert.id) ?? newState, reading, now);
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

function timeOf(act: () => void): Time {
  const [cpu, before] = [process.threadCpuUsage(), performance.now()];
  act();
  const { user, system } = process.threadCpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, ms: performance.now() - before };
}

function quantileOf(share: number): Time {
  const of = (times: readonly number[]) => quantile(times, share) ?? Number.NaN;
  return { cpuMs: of(days.map(({ cpuMs }) => cpuMs)), ms: of(days.map(({ ms }) => ms)) };
}

function print(what: string, { cpuMs, ms }: Time, remark = ""): void {
  const times = [cpuMs, ms].map((each) => each.toFixed(2).padStart(9)).join(" ");
  console.log(`  ${what.padEnd(22)} ${times}  ${remark}`.trimEnd());
}

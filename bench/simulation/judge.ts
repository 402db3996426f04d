import type { Subscription } from "../../core/subscription.ts";
import { wayMs, type Arrived } from "./platform.ts";
import type { Observed } from "./run.ts";
import { expectedOf } from "./subscribers.ts";
import type { Outage } from "./outages.ts";

/** What became of the digests that were expected. Those of `skipped` and `lost` had an outage in their way. */
export interface Tally {
  expected: number;
  sent: number;
  late: number;
  /** Several were missed, of which only the last one is sent. */
  skipped: number;
  /** Nobody knows whether they arrived, or nobody took them for too long. */
  lost: number;
  missed: number;
  /** Was being sent when the process was killed, and was sent again by the next one. */
  again: number;
  doubled: number;
}

export interface Verdict {
  readonly byZone: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  /** Everything that must not be. */
  readonly faults: readonly string[];
}

const minuteMs = 60_000;
const lateMs = 15 * minuteMs;
/** What an outage may have in its way once it is over: tries that are far apart, and what is near the next one anyway. */
const aftermathMs = 4 * 60 * minuteMs;

const nothing = (): Tally => ({
  expected: 0,
  sent: 0,
  late: 0,
  skipped: 0,
  lost: 0,
  missed: 0,
  again: 0,
  doubled: 0,
});

export function judge(observed: Observed): Verdict {
  const arrivals = Map.groupBy(observed.arrived, ({ key }) => key);
  const byZone = new Map<string, Tally>();
  const total = nothing();
  const faults: string[] = [];
  let known = 0;
  for (const subscription of observed.subscriptions) {
    const { timeZone } = subscription.rhythm;
    const tally = byZone.get(timeZone) ?? nothing();
    byZone.set(timeZone, tally);
    const one = judgeOne(subscription, arrivals, { ...observed, faults });
    for (const name of Object.keys(one) as (keyof Tally)[]) {
      tally[name] += one[name];
      total[name] += one[name];
    }
    known += one.sent;
  }
  if (known !== arrivals.size) faults.push(`${arrivals.size - known} digests that nobody expected`);
  return { byZone, total, faults };
}

type Judging = Observed & { readonly faults: string[] };

function judgeOne(
  subscription: Subscription,
  arrivals: ReadonlyMap<string, readonly Arrived[]>,
  judging: Judging,
): Tally {
  const tally = nothing();
  const { from, until, outages, unsent, faults } = judging;
  const own = outages.filter(({ of }) => of === "process" || of === subscription.platform);
  const late: { due: number; at: number }[] = [];
  for (const [key, due] of expectedOf(subscription, from, until)) {
    tally.expected += 1;
    const [first, ...more] = arrivals.get(key) ?? [];
    if (first === undefined) {
      const why = whyNot(due.epochMilliseconds, unsent.get(key), own);
      tally[why] += 1;
      if (why === "missed") faults.push(`${key}, due ${due.toString()}, is ${unsent.get(key) ?? "unknown"}`);
      continue;
    }
    tally.sent += 1;
    const [second] = more;
    if (second) tally[own.some((outage) => isKillBetween(outage, first, second)) ? "again" : "doubled"] += 1;
    const dueMs = due.epochMilliseconds;
    if (first.at > dueMs + lateMs) late.push({ due: dueMs, at: first.at });
    checkLabel(first, dueMs, judging);
  }
  tally.late = late.length;
  checkLate(subscription, { late, own, faults });
  return tally;
}

function whyNot(
  due: number,
  reason: string | undefined,
  outages: readonly Outage[],
): "skipped" | "lost" | "missed" {
  if (!outages.some((outage) => isInTheWay(outage, due))) return "missed";
  if (reason === "uncertain" || reason === "undelivered") return "lost";
  return reason === undefined || reason === "overtaken" ? "skipped" : "missed";
}

/** What a killed process had just sent. */
const isKillBetween = ({ of, from, until }: Outage, first: Arrived, second: Arrived): boolean =>
  of === "process" && Math.abs(first.at - from) <= 2 * wayMs && second.at >= until;

const isInTheWay = ({ from, until }: Outage, due: number): boolean =>
  from - minuteMs * 2 <= due && due <= until + aftermathMs;

/** It says that it is late if it was when it went off, and not if it was made and arrived in time. */
function checkLabel({ key, at, isLabelled }: Arrived, due: number, { faults }: Judging): void {
  const isFault = isLabelled ? at <= due + lateMs : at > due + lateMs + 2 * minuteMs;
  if (isFault) faults.push(`${key} ${isLabelled ? "is" : "is not"} said to be late`);
}

interface Lateness {
  readonly late: readonly { readonly due: number; readonly at: number }[];
  readonly own: readonly Outage[];
  readonly faults: string[];
}

/** One late digest for each outage at most, and none without. */
function checkLate({ id }: Subscription, { late, own, faults }: Lateness): void {
  const causes = late.map(({ at }) => own.findLastIndex(({ from }) => from <= at));
  if (new Set(causes).size < causes.length) faults.push(`${id} has two late digests of one outage`);
  for (const { due } of late.filter((one) => !own.some((outage) => isInTheWay(outage, one.due))))
    faults.push(`${id} has a late digest without an outage, due ${new Date(due).toISOString()}`);
}

import { hoursBetween } from "../time.ts";
import type { Alert } from "./alert.ts";
import {
  holds,
  isBack,
  measure,
  quantityOf,
  thresholdOf,
  type Measured,
  type Threshold,
} from "./condition.ts";
import { knownOf, type Known, type Reading } from "./course.ts";
import { isHeld } from "./hold.ts";
import { isBefore, later } from "./moments.ts";
import {
  cooldownFrom,
  hasRecovery,
  isOver,
  type AlertEvent,
  type AlertState,
  type Armed,
  type Beyond,
  type Due,
} from "./state.ts";

export interface Evaluation {
  /** The very same one where nothing changed. */
  readonly state: AlertState;
  /** To be sent now. It is given again at each evaluation until `sent` says that it was. */
  readonly event?: AlertEvent | undefined;
}

/**
 * What a reading means to an alert. It is armed where the condition does not hold, fires when it does, and is armed again
 * only behind the hysteresis. What fires in quiet hours, while snoozed or within the cooldown is held back until then, and
 * dropped if it is no longer true. A reading that is unknown, old or overtaken changes nothing.
 */
export function evaluate(
  alert: Alert,
  state: AlertState,
  reading: Reading,
  now: Temporal.Instant,
): Evaluation {
  return evaluateKnown(alert, state, knownOf(alert.figure, reading, now), now);
}

/** The same of what is known of a figure, which is the same for all alerts on it. */
export function evaluateKnown(
  alert: Alert,
  state: AlertState,
  known: Known,
  now: Temporal.Instant,
): Evaluation {
  if (isOver(alert, state, now)) return { state };
  const seen = seenBy(alert, state, known);
  const next = seen ? advanced(alert, state, seen) : state;
  return next.phase === "due" ? offered(alert, next, seen, now) : { state: next };
}

/** What an alert makes of a reading. */
interface Seen extends Measured {
  readonly value: number;
  readonly at: Temporal.Instant;
  readonly threshold: Threshold;
  /** Nobody knows what was before. */
  readonly unbrokenSince?: Temporal.Instant | undefined;
}

function seenBy(alert: Alert, state: AlertState, { sample, course }: Known): Seen | undefined {
  if (!sample || (state.phase !== "new" && isBefore(sample.at, state.asOf))) return undefined;
  const anchor = state.phase === "new" ? sample.at : state.anchor;
  const measured = measure(quantityOf(alert.condition, anchor), sample, course);
  if (!measured) return undefined;
  const { value, at } = sample;
  const { number, from } = measured;
  return { value, at, number, from, threshold: thresholdOf(alert), unbrokenSince: course?.unbrokenSince };
}

function advanced(alert: Alert, state: AlertState, seen: Seen): AlertState {
  switch (state.phase) {
    case "new":
      return begun(alert, seen);
    case "armed":
      return watched(state, seen);
    case "beyond":
      return alert.condition.kind === "moves"
        ? watched({ ...state, phase: "armed" }, seen, state)
        : returned(alert, state, seen);
    case "due":
      return state.offered || !isRefuted(state, seen) ? state : dropped(state, seen);
  }
}

/** What holds from the start is no crossing; of what has to hold for a while the time begins. */
function begun({ condition }: Alert, seen: Seen): AlertState {
  const { at: asOf, threshold, number } = seen;
  if (condition.kind === "moves") return { phase: "armed", asOf, anchor: asOf };
  if (!holds(threshold, number)) return { phase: "armed", asOf };
  if (condition.kind === "better") return watched({ phase: "armed", asOf }, seen);
  return { phase: "beyond", told: false, asOf };
}

/** `unchanged` is what to give back where nothing happens. */
function watched(state: Armed, seen: Seen, unchanged: AlertState = state): AlertState {
  const since = sinceOf(state, seen);
  if (since && hasHeld(since, seen)) {
    const { sentAt, triedAt, anchor } = state;
    const event = eventOf("fired", seen, later(since, seen.unbrokenSince));
    return { phase: "due", event, offered: false, asOf: seen.at, sentAt, triedAt, anchor };
  }
  return since === state.since ? unchanged : { ...state, since, asOf: seen.at };
}

function sinceOf({ since }: Armed, { at, threshold, number }: Seen): Temporal.Instant | undefined {
  if (isBack(threshold, number)) return undefined;
  return since ?? (holds(threshold, number) ? at : undefined);
}

/** Whether it holds, and did so for as long as it has to. */
function hasHeld(since: Temporal.Instant, { at, threshold, number, unbrokenSince }: Seen): boolean {
  return holds(threshold, number) && hoursBetween(later(since, unbrokenSince), at) >= threshold.forHours;
}

function returned(alert: Alert, state: Beyond, seen: Seen): AlertState {
  if (!isBack(seen.threshold, seen.number)) return state;
  const { sentAt, triedAt, told } = state;
  if (!told || !hasRecovery(alert)) return { phase: "armed", asOf: seen.at, sentAt, triedAt };
  const event = eventOf("recovered", seen, seen.at);
  return { phase: "due", event, offered: false, asOf: seen.at, sentAt, triedAt };
}

/** Whether what is held back has turned into its contrary. */
const isRefuted = ({ event }: Due, { threshold, number }: Seen): boolean =>
  event.kind === "fired" ? isBack(threshold, number) : holds(threshold, number);

/** Whether what was held back can still be told. */
const isStillTrue = ({ event }: Due, seen: Seen): boolean =>
  event.kind === "fired" ? hasHeld(event.since, seen) : isBack(seen.threshold, seen.number);

/** As if nothing had happened: nobody was told. */
function dropped({ event, sentAt, triedAt, anchor }: Due, { at, threshold, number }: Seen): AlertState {
  const memory = { asOf: at, sentAt, triedAt };
  if (event.kind === "recovered") return { ...memory, phase: "beyond", told: true };
  const isUnderWay = threshold.forHours > 0 && !isBack(threshold, number);
  return { ...memory, phase: "armed", anchor, ...(isUnderWay && { since: event.since }) };
}

function offered(alert: Alert, state: Due, seen: Seen | undefined, now: Temporal.Instant): Evaluation {
  if (isHeld(alert, cooldownFrom(state), now))
    return { state: state.offered ? { ...state, offered: false } : state };
  if (state.offered) return { state, event: state.event };
  if (!seen) return { state };
  if (!isStillTrue(state, seen)) return { state: dropped(state, seen) };
  const event = eventOf(state.event.kind, seen, state.event.since);
  return { state: { ...state, event, offered: true, asOf: seen.at }, event };
}

const eventOf = (
  kind: AlertEvent["kind"],
  { value, at, from }: Seen,
  since: Temporal.Instant,
): AlertEvent => ({ kind, value, at, since, ...(from && { from }) });

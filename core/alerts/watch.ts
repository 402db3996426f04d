import type { Alert } from "./alert.ts";
import { quantityOf, thresholdOf, type Quantity } from "./condition.ts";
import { heldUntil } from "./hold.ts";
import { millisecondsOf } from "./moments.ts";
import { cooldownFrom, isOver, type AlertState, type Due } from "./state.ts";

/** What an alert waits for: as long as none of it comes, `evaluate` changes nothing and gives no event. */
export interface Watch {
  readonly quantity: Quantity;
  /** The quantity reaches this from below, or from above. */
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  /** This moment comes, as Unix time. */
  readonly fromMilliseconds?: number | undefined;
}

/** What an alert waits for, as far as can be told now; undefined where it is over. */
export function watchOf(alert: Alert, state: AlertState, now: Temporal.Instant): Watch | undefined {
  if (isOver(alert, state, now)) return undefined;
  const { fromMilliseconds = never, atLeast, atMost } = waitOf(alert, state, now);
  const { quantity, untilMilliseconds } = quantityNow(alert, state, now);
  const first = Math.min(fromMilliseconds, untilMilliseconds, expiryOf(alert, state));
  return { quantity, atLeast, atMost, fromMilliseconds: first === never ? undefined : first };
}

const never = Number.POSITIVE_INFINITY;

/** An anchor that is out of the window is none, so that the moves of many alerts are the same. */
function quantityNow({ condition }: Alert, state: AlertState, now: Temporal.Instant) {
  const anchor = state.phase === "new" ? undefined : state.anchor;
  if (!anchor || condition.kind !== "moves")
    return { quantity: quantityOf(condition), untilMilliseconds: never };
  const untilMilliseconds = after(anchor, condition.withinHours);
  return now.epochMilliseconds < untilMilliseconds
    ? { quantity: quantityOf(condition, anchor), untilMilliseconds }
    : { quantity: quantityOf(condition), untilMilliseconds: never };
}

const expiryOf = ({ expiresAt }: Alert, { phase }: AlertState): number =>
  phase === "due" ? never : (expiresAt?.epochMilliseconds ?? never);

type Wait = Omit<Watch, "quantity">;

function waitOf(alert: Alert, state: AlertState, now: Temporal.Instant): Wait {
  switch (state.phase) {
    case "new":
      return { fromMilliseconds: now.epochMilliseconds };
    case "armed":
      return armedWait(alert, state.since);
    case "beyond":
      return alert.condition.kind === "moves" ? armedWait(alert, undefined) : onceBack(alert);
    case "due":
      return dueWait(alert, state, now);
  }
}

function armedWait(alert: Alert, since: Temporal.Instant | undefined): Wait {
  if (!since) return onceReached(alert);
  return { ...onceBack(alert), fromMilliseconds: after(since, thresholdOf(alert).forHours) };
}

function dueWait(alert: Alert, state: Due, now: Temporal.Instant): Wait {
  const { event, offered } = state;
  if (offered) return { fromMilliseconds: now.epochMilliseconds };
  const refuted = event.kind === "fired" ? onceBack(alert) : onceReached(alert);
  return { ...refuted, fromMilliseconds: heldUntil(alert, cooldownFrom(state), now) };
}

function onceReached(alert: Alert): Wait {
  const { side, value } = thresholdOf(alert);
  return side === "up" ? { atLeast: value } : { atMost: value };
}

function onceBack(alert: Alert): Wait {
  const { side, back } = thresholdOf(alert);
  return side === "up" ? { atMost: back } : { atLeast: back };
}

const after = (moment: Temporal.Instant, hours: number): number =>
  moment.epochMilliseconds + millisecondsOf(hours);

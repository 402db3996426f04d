import type { Alert, Sample } from "./alert.ts";
import { isBefore, later } from "./moments.ts";

/** What there is to tell. The same one is given until it is sent: its kind and `at` tell it from every other of its alert. */
export interface AlertEvent {
  readonly kind: "fired" | "recovered";
  /** The reading that is told; of `moves` the figure, not the move. */
  readonly value: number;
  readonly at: Temporal.Instant;
  /** Since when it is so: earlier than `at` where the message was held back, and of `better` when it began. */
  readonly since: Temporal.Instant;
  /** Of `moves`: from where it moved. */
  readonly from?: Sample | undefined;
}

/** What every alert remembers that has seen a reading. */
interface Memory {
  /** The time of the reading that brought it here: no earlier one counts. */
  readonly asOf: Temporal.Instant;
  /** When the last message went out. */
  readonly sentAt?: Temporal.Instant | undefined;
  /** When one was tried that may not have arrived. */
  readonly triedAt?: Temporal.Instant | undefined;
  /** Of `moves`: from when on moves count. */
  readonly anchor?: Temporal.Instant | undefined;
}

/** The condition does not hold, or of `better` not for long enough. */
export interface Armed extends Memory {
  readonly phase: "armed";
  /** Of `better`: since when another network is better. */
  readonly since?: Temporal.Instant | undefined;
}

/** The figure has not come back. */
export interface Beyond extends Memory {
  readonly phase: "beyond";
  /** False where that was so from the start, and nobody was told. */
  readonly told: boolean;
}

/** There is something to tell. */
export interface Due extends Memory {
  readonly phase: "due";
  readonly event: AlertEvent;
  /** It was handed out to be sent; otherwise it is held back, and dropped if it is no longer true by then. */
  readonly offered: boolean;
}

/** What becomes of an alert over time: plain data. `new`: nothing is known of its figure yet. */
export type AlertState = { readonly phase: "new" } | Armed | Beyond | Due;

export const newState: AlertState = { phase: "new" };

/**
 * What was due was sent at that time. Only this consumes it: what could not be sent stays due. Where it was dropped while it
 * was on its way, its message still counts for the cooldown.
 */
export function sent(state: AlertState, at: Temporal.Instant): AlertState {
  if (state.phase === "new") return state;
  if (state.phase !== "due") return { ...state, sentAt: at };
  const { event, asOf, anchor } = state;
  if (event.kind === "recovered") return { phase: "armed", asOf, sentAt: at };
  return { phase: "beyond", told: true, asOf, sentAt: at, ...(anchor && { anchor: event.at }) };
}

/**
 * What was due could not be sent: it is held back, and told as soon as it may be if it is still true by then. Where it may
 * have arrived, or was tried in vain, that counts for the cooldown, but consumes nothing: `triedAt` says when.
 */
export function missed(state: AlertState, triedAt?: Temporal.Instant): AlertState {
  if (state.phase === "new") return state;
  const tried = triedAt ? { ...state, triedAt } : state;
  return tried.phase === "due" ? { ...tried, offered: false } : tried;
}

/** From when on the cooldown counts: the last message that went out, or was tried. */
export const cooldownFrom = ({ sentAt, triedAt }: Memory): Temporal.Instant | undefined =>
  sentAt && triedAt ? later(sentAt, triedAt) : (triedAt ?? sentAt);

/** What tells an event from every other one of its alert. */
export const eventKeyOf = ({ kind, at }: Pick<AlertEvent, "kind" | "at">): string =>
  `${kind} ${at.toString()}`;

export const hasRecovery = ({ recovery, condition }: Alert): boolean =>
  recovery && condition.kind !== "moves";

/** Whether nothing more will come of an alert, so that it can be removed. */
export function isOver(alert: Alert, state: AlertState, now: Temporal.Instant): boolean {
  if (state.phase === "due") return false;
  if (alert.expiresAt && !isBefore(now, alert.expiresAt)) return true;
  return alert.repeat === "once" && isThrough(alert, state);
}

function isThrough(alert: Alert, state: Exclude<AlertState, Due>): boolean {
  if (state.phase === "armed") return state.sentAt !== undefined;
  return state.phase === "beyond" && state.told && !hasRecovery(alert);
}

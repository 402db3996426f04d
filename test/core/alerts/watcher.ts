import type { Alert } from "../../../core/alerts/alert.ts";
import { follow, type Course } from "../../../core/alerts/course.ts";
import { evaluate } from "../../../core/alerts/evaluate.ts";
import { stateShape } from "../../../core/alerts/shapes.ts";
import { newState, sent, type AlertEvent, type AlertState } from "../../../core/alerts/state.ts";

export const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** A Thursday at noon, UTC. */
export const noon = instant("2026-11-26T12:00:00Z");

/** Tells each time that AKT gets above 3 dollars, until it is 2.90 again or less than that. */
export const alertOf = (of: Partial<Alert> = {}): Alert => ({
  id: "a1",
  platform: "telegram",
  target: { channel: "5" },
  place: "telegram:user:5",
  owner: "telegram:user:5",
  figure: "token:akt",
  condition: { kind: "above", value: 3 },
  hysteresis: { kind: "absolute", by: 0.1 },
  repeat: "every",
  recovery: false,
  cooldownHours: 0,
  ...of,
});

/** A message that went out: what it told, and when. */
export interface Message extends AlertEvent {
  readonly sentAt: Temporal.Instant;
}

export interface Tick {
  /** Null where nobody knows it. */
  readonly value: number | null;
  /** How old the reading is; new by default. */
  readonly oldHours?: number;
  /** Whether a message that is due now can be sent; it can by default. */
  readonly canSend?: boolean;
  /** The process starts anew before: all that it knows is what was kept as JSON. */
  readonly restarts?: boolean;
}

/** One alert and those who wait for it. */
export interface Watcher {
  /** Time passes, then the figure is read. Tells the message that was handed out to be sent, if one was. */
  tick(minutes: number, next: Tick | number): AlertEvent | undefined;
  readonly messages: readonly Message[];
  state: AlertState;
  readonly now: Temporal.Instant;
  alert: Alert;
}

export function watch(alert: Alert, from: Temporal.Instant = noon): Watcher {
  let course: Course | undefined;
  const messages: Message[] = [];
  const watcher = { alert, state: newState, now: from, messages };
  const send = (event: AlertEvent) => {
    messages.push({ ...event, sentAt: watcher.now });
    watcher.state = sent(watcher.state, watcher.now);
  };
  return Object.assign(watcher, {
    tick(minutes: number, next: Tick | number) {
      const { value, oldHours = 0, canSend = true, restarts = false } = readTick(next);
      watcher.now = watcher.now.add({ seconds: Math.round(minutes * 60) });
      if (restarts) watcher.state = stateShape.parse(JSON.parse(JSON.stringify(watcher.state)));
      const at = watcher.now.subtract({ seconds: Math.round(oldHours * 3600) });
      course = follow(course, { value, at }, { figure: watcher.alert.figure, now: watcher.now });
      const { state, event } = evaluate(watcher.alert, watcher.state, { value, at, course }, watcher.now);
      watcher.state = state;
      if (event && canSend) send(event);
      return event;
    },
  });
}

const readTick = (next: Tick | number): Tick => (typeof next === "number" ? { value: next } : next);

/** Reads figures so many minutes apart and tells of each whether it was told: `fired`, `recovered` or `-`. */
export const told = (watcher: Watcher, minutes: number, values: readonly (Tick | number)[]): string =>
  values.map((value) => watcher.tick(minutes, value)?.kind ?? "-").join(" ");

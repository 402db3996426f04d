import type { SendOutcome } from "../platform.ts";
import { badTokenCode, rowOf } from "./failures.ts";
import type { DiscordAction, Failure } from "./failures.ts";

const outcomes = {
  stop: "stop",
  gone: "gone",
  lost: "forbidden",
  forbidden: "forbidden",
  "without-files-once": "forbidden",
  "new-message-once": "rejected",
  drop: "rejected",
  wait: "later",
  "wait-all": "later",
  "wait-minute": "later",
  quiet: "later",
  "back-off": "later",
  rejected: "rejected",
} as const satisfies Record<DiscordAction, SendOutcome["kind"]>;

/**
 * What became of a message that nobody asked for just now, once the try that its action is worth has failed as well.
 * `reason` is that of the table, and never holds anything of the message or the token.
 */
export function outcomeOf(failure: Failure, now: Temporal.Instant): SendOutcome {
  const { action, reason } = rowOf(failure);
  const kind = outcomes[action];
  if (kind !== "later") return { kind, reason };
  const at = now.add({ seconds: waitSeconds(failure) });
  return { kind, at, wholeToken: action === "wait-all" || action === "quiet", reason };
}

/** Where Discord asks to wait and does not say how long: a channel's bucket is full for about that long. */
const unsaidSeconds = 5;
const minuteSeconds = 60;
const quietSeconds = 900;
const backOffSeconds = 5;
const maxWaitSeconds = 86_400;

/** Whole seconds until the next try. Who sends much spreads it: the same wait for all ends in the same moment. */
export function waitSeconds(failure: Failure): number {
  const { action } = rowOf(failure);
  const said = saidSeconds(failure);
  if (action === "wait" || action === "wait-all") return said ?? unsaidSeconds;
  return Math.max(said ?? 0, leastSeconds(action));
}

function leastSeconds(action: DiscordAction): number {
  if (action === "quiet") return quietSeconds;
  return action === "wait-minute" ? minuteSeconds : backOffSeconds;
}

function saidSeconds({ retryAfterSeconds: said = NaN }: Failure): number | undefined {
  return Number.isFinite(said) && said > 0 ? Math.min(Math.ceil(said), maxWaitSeconds) : undefined;
}

/** What to do when an answer to an interaction fails: the asker waits, and its token lives for 15 minutes. */
export type InteractionAction =
  | "without-files-once"
  | "new-message-once"
  /** After `waitSeconds`, as long as the token lives. */
  | "try-again"
  /** There is nobody to tell, or nothing to be done about it. */
  | "drop"
  /** Write it down: the asker got no answer. */
  | "report"
  | "stop";

const interactions = {
  stop: "stop",
  gone: "drop",
  lost: "drop",
  forbidden: "report",
  "without-files-once": "without-files-once",
  "new-message-once": "new-message-once",
  drop: "drop",
  wait: "try-again",
  "wait-all": "try-again",
  "wait-minute": "try-again",
  quiet: "report",
  "back-off": "try-again",
  rejected: "report",
} as const satisfies Record<DiscordAction, InteractionAction>;

/**
 * What to do about an answer to an interaction. Such a request carries the interaction's token and not ours
 * (discord-api-docs `interactions/receiving-and-responding`), so that a mere 401 is about that one.
 */
export function interactionAction(failure: Failure): InteractionAction {
  const action = interactions[rowOf(failure).action];
  return action === "stop" && failure.code !== badTokenCode ? "drop" : action;
}

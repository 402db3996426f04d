import type { SendOutcome } from "../platform.ts";
import { actionOf } from "./failures.ts";
import type { Failure, OnceAction, TelegramAction } from "./failures.ts";

const outcomes = {
  "plain-text-once": "rejected",
  "without-topic-once": "forbidden",
  "upload-again-once": "rejected",
  "text-instead-of-photo-once": "forbidden",
  "new-message-once": "rejected",
  move: "moved",
  gone: "gone",
  lost: "forbidden",
  forbidden: "forbidden",
  wait: "later",
  "back-off": "later",
  unknown: "unknown",
  success: "sent",
  ignore: "rejected",
  rejected: "rejected",
  stop: "stop",
} as const satisfies Record<TelegramAction, SendOutcome["kind"]>;

/** What became of a message that nobody asked for just now, once the try that its action is worth has failed as well. */
export function outcomeOf(failure: Failure, now: Temporal.Instant): SendOutcome {
  const kind = outcomes[actionOf(failure)];
  const reason = withoutToken(failure.description);
  switch (kind) {
    case "moved":
      return movedTo(failure.migrateToChatId, reason);
    case "later":
      return { kind, at: now.add({ seconds: waitSeconds(failure) }), wholeToken: isOfAll(failure), reason };
    case "sent":
      return { kind, messageId: "" };
    case "gone":
    case "forbidden":
    case "rejected":
    case "unknown":
    case "stop":
      return { kind, reason };
  }
  return kind satisfies never;
}

/** Without the new id nobody can be reached until somebody writes from there. */
const movedTo = (chatId: number | undefined, reason: string): SendOutcome =>
  chatId === undefined ? { kind: "forbidden", reason } : { kind: "moved", to: String(chatId) };

const isOfAll = (failure: Failure): boolean => failure.isNetwork === true || actionOf(failure) === "wait";

/** What the network says may hold the address, and the address holds the token. */
const withoutToken = (text: string): string => text.replaceAll(/\bbot\d+:[\w-]+/g, "bot…");

/** Longer than Telegram asks for, because who is back on the dot is the first to be told to wait again. */
const spareSeconds = 1;
/** Where it asks to wait and does not say how long. */
const unsaidSeconds = 30;
const backOffSeconds = 15;
const maxWaitSeconds = 86_400;

/** Whole seconds until the next try. */
export function waitSeconds(failure: Failure): number {
  if (actionOf(failure) !== "wait") return backOffSeconds;
  const said = failure.retryAfterSeconds ?? Number(/retry after (\d{1,9})/i.exec(failure.description)?.[1]);
  const asked = Number.isFinite(said) && said > 0 ? Math.ceil(said) : unsaidSeconds;
  return Math.min(asked + spareSeconds, maxWaitSeconds);
}

/** What to do when an answer to an update fails: the asker waits, and may be told something else. */
export type ReplyAction =
  | OnceAction
  /** To the chat's new id. */
  | "move-once"
  /** After `waitSeconds`; an answer that stands there twice is better than none. */
  | "try-again"
  | "done"
  /** There is nobody to tell, or nothing to be done about it. */
  | "drop"
  /** Write it down: our bug. */
  | "report"
  | "stop";

const replies = {
  "plain-text-once": "plain-text-once",
  "without-topic-once": "without-topic-once",
  "upload-again-once": "upload-again-once",
  "text-instead-of-photo-once": "text-instead-of-photo-once",
  "new-message-once": "new-message-once",
  move: "move-once",
  gone: "drop",
  lost: "drop",
  forbidden: "drop",
  wait: "try-again",
  "back-off": "try-again",
  unknown: "try-again",
  success: "done",
  ignore: "drop",
  rejected: "report",
  stop: "stop",
} as const satisfies Record<TelegramAction, ReplyAction>;

export const replyAction = (failure: Failure): ReplyAction => replies[actionOf(failure)];

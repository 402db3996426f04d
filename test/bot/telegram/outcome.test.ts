import { describe, expect, it } from "vitest";
import type { SendOutcome } from "../../../bot/platform.ts";
import { actionOf, failureRows, type Failure } from "../../../bot/telegram/failures.ts";
import { outcomeOf, replyAction, waitSeconds } from "../../../bot/telegram/outcome.ts";

const now = Temporal.Instant.from("2026-11-22T07:15:00Z");

/** What Telegram says, what becomes of a digest, and what is done about an answer; every row of the table, in its order. */
const sayings: readonly (readonly [number | "network", string, SendOutcome["kind"], string])[] = [
  ["network", "connect ECONNREFUSED 149.154.167.220:443", "later", "try-again"],
  ["network", "read ECONNRESET", "unknown", "try-again"],

  [401, "Unauthorized", "stop", "stop"],
  [404, "Not Found", "stop", "stop"],
  [
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    "stop",
    "stop",
  ],
  [429, "Too Many Requests: retry after 35", "later", "try-again"],
  [504, "Gateway Timeout", "unknown", "try-again"],
  [502, "Bad Gateway", "later", "try-again"],

  [400, "Bad Request: group chat was upgraded to a supergroup chat", "moved", "move-once"],
  [403, "Forbidden: bot was blocked by the user", "gone", "drop"],
  [403, "Forbidden: user is deactivated", "gone", "drop"],
  [403, "Forbidden: bot was kicked from the supergroup chat", "gone", "drop"],
  [403, "Forbidden: bot is not a member of the channel chat", "gone", "drop"],
  [403, "Forbidden: the group chat was deleted", "gone", "drop"],
  [403, "Forbidden: bot can't initiate conversation with a user", "gone", "drop"],
  [400, "Bad Request: CHANNEL_PRIVATE", "gone", "drop"],
  [400, "Bad Request: chat not found", "forbidden", "drop"],

  [400, "Bad Request: message thread not found", "forbidden", "without-topic-once"],
  [
    400,
    "Bad Request: not enough rights to send photos to the chat",
    "forbidden",
    "text-instead-of-photo-once",
  ],
  [400, "Bad Request: not enough rights to send text messages to the chat", "forbidden", "drop"],
  [400, "Bad Request: CHAT_WRITE_FORBIDDEN", "forbidden", "drop"],
  [400, "Bad Request: need administrator rights in the channel chat", "forbidden", "drop"],

  [400, "Bad Request: wrong file_id or the file is temporarily unavailable", "rejected", "upload-again-once"],
  [400, "Bad Request: IMAGE_PROCESS_FAILED", "forbidden", "text-instead-of-photo-once"],
  [
    400,
    'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0',
    "rejected",
    "plain-text-once",
  ],
  [400, "Bad Request: message is too long", "rejected", "plain-text-once"],
  [400, "Bad Request: BUTTON_DATA_INVALID", "rejected", "plain-text-once"],

  [
    400,
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
    "sent",
    "done",
  ],
  [
    400,
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
    "rejected",
    "drop",
  ],
  [400, "Bad Request: message to edit not found", "rejected", "new-message-once"],
  [403, "Forbidden: something new", "forbidden", "drop"],
];

/** The same in other words. */
const others: readonly (readonly [number, string, SendOutcome["kind"], string])[] = [
  [400, "Bad Request: private chat not found", "forbidden", "drop"],
  [400, "Bad Request: PEER_ID_INVALID", "forbidden", "drop"],
  [403, "Forbidden: bot was kicked from the group chat", "gone", "drop"],
  [403, "Forbidden: bot was kicked from the channel chat", "gone", "drop"],
  [403, "Forbidden: bot is not a member of the group chat", "gone", "drop"],
  [403, "Forbidden: bot is not a member of the supergroup chat", "gone", "drop"],
  [400, "Bad Request: TOPIC_CLOSED", "forbidden", "without-topic-once"],
  [400, "Bad Request: TOPIC_DELETED", "forbidden", "without-topic-once"],
  [400, "Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN", "forbidden", "text-instead-of-photo-once"],
  [400, "Bad Request: PHOTO_INVALID_DIMENSIONS", "forbidden", "text-instead-of-photo-once"],
  [400, "Bad Request: PHOTO_SAVE_FILE_INVALID", "forbidden", "text-instead-of-photo-once"],
  [
    400,
    "Bad Request: not enough rights to send documents to the chat",
    "forbidden",
    "text-instead-of-photo-once",
  ],
  [400, "Bad Request: have no rights to send a message", "forbidden", "drop"],
  [403, "Forbidden: CHAT_WRITE_FORBIDDEN", "forbidden", "drop"],
  [400, "Bad Request: CHAT_RESTRICTED", "forbidden", "drop"],
  [400, "Bad Request: wrong file identifier/HTTP URL specified", "rejected", "upload-again-once"],
  [400, "Bad Request: message caption is too long", "rejected", "plain-text-once"],
  [400, "Bad Request: reply markup is too long", "rejected", "plain-text-once"],
  [400, "Bad Request: inline keyboard button URL 'x' is invalid", "rejected", "plain-text-once"],
  [400, "Bad Request: ENTITY_BOUNDS_INVALID", "rejected", "plain-text-once"],
  [400, "Bad Request: message can't be edited", "rejected", "new-message-once"],
  [409, "Conflict: can't use getUpdates method while webhook is active", "stop", "stop"],
  [500, "Internal Server Error: restart", "later", "try-again"],
  [404, "Not Found: method not found", "rejected", "report"],
  [400, "Bad Request: message text is empty", "rejected", "report"],
  [413, "Request Entity Too Large", "rejected", "report"],
  [400, "", "rejected", "report"],
];

describe("what Telegram says", () => {
  it.each([...sayings, ...others])(
    "%s %s: a digest is %s, an answer is to %s",
    (code, description, kind, reply) => {
      const failure = said(code, description);
      expect(outcomeOf(failure, now)).toMatchObject({ kind });
      expect(replyAction(failure)).toBe(reply);
    },
  );

  it("is looked up in a table of which every row is needed", () => {
    const rows = sayings.map(([code, description]) => rowOf(said(code, description)));
    expect(rows).toEqual(failureRows.map((_, at) => at));
  });

  it("is understood in capitals and in small letters", () => {
    for (const [code, description] of sayings)
      expect(actionOf(said(code, description.toUpperCase()))).toBe(actionOf(said(code, description)));
  });

  it("is told as it was said, but never with the token that the network may quote", () => {
    const reason = (failure: Failure) => {
      const outcome = outcomeOf(failure, now);
      return "reason" in outcome ? outcome.reason : undefined;
    };
    expect(reason(said(400, "Bad Request: chat not found"))).toBe("Bad Request: chat not found");
    const quoted =
      "request to https://api.telegram.org/bot123:AbC-d_e/sendMessage failed, reason: read ECONNRESET";
    expect(reason(said("network", quoted))).toBe(
      "request to https://api.telegram.org/bot…/sendMessage failed, reason: read ECONNRESET",
    );
  });
});

describe("a chat that has moved", () => {
  it("is followed to its new id", () => {
    const failure = {
      ...said(400, "Bad Request: group chat was upgraded to a supergroup chat"),
      migrateToChatId: -1_001_234_567_890,
    };
    expect(outcomeOf(failure, now)).toEqual({ kind: "moved", to: "-1001234567890" });
  });

  it("is left alone where Telegram does not say whither", () => {
    const failure = said(400, "Bad Request: group chat was upgraded to a supergroup chat");
    expect(outcomeOf({ ...failure, migrateToChatId: undefined }, now).kind).toBe("forbidden");
  });
});

describe("too many requests", () => {
  const limited = (retryAfterSeconds?: number, description = "Too Many Requests"): Failure => ({
    code: 429,
    description,
    retryAfterSeconds,
  });

  it("pause the whole token for as long as Telegram asks, and a second more", () => {
    expect(outcomeOf(limited(35), now)).toEqual({
      kind: "later",
      at: Temporal.Instant.from("2026-11-22T07:15:36Z"),
      wholeToken: true,
      reason: "Too Many Requests",
    });
  });

  it.each([
    [limited(0.2), 2],
    [limited(undefined, "Too Many Requests: retry after 60"), 61],
    [limited(), 31],
    [limited(-5), 31],
    [limited(NaN), 31],
    [limited(1e9), 86_400],
  ])("%j wait %d s", (failure, seconds) => {
    expect(waitSeconds(failure)).toBe(seconds);
  });
});

describe("a failure on the way", () => {
  it("of the network holds up everybody, one of the server only this message", () => {
    const at = now.add({ seconds: 15 });
    expect(outcomeOf(said("network", "getaddrinfo ENOTFOUND"), now)).toMatchObject({
      kind: "later",
      at,
      wholeToken: true,
    });
    expect(outcomeOf(said(500, "Internal Server Error"), now)).toMatchObject({
      kind: "later",
      at,
      wholeToken: false,
    });
  });

  it("is told from one after which nobody knows whether the message is there", () => {
    expect(actionOf(said("network", "connect ECONNREFUSED"))).toBe("back-off");
    expect(actionOf(said("network", "connect ETIMEDOUT"))).toBe("back-off");
    expect(actionOf(said("network", "ETIMEDOUT"))).toBe("unknown");
    expect(actionOf(said("network", "The operation was aborted due to timeout"))).toBe("unknown");
    expect(actionOf(said(500, "Internal Server Error"))).toBe("back-off");
  });
});

function said(code: number | "network", description: string): Failure {
  if (code === "network") return { code: 0, description, isNetwork: true };
  return description.includes("upgraded")
    ? { code, description, migrateToChatId: -100_123 }
    : { code, description };
}

/** The first row of the table that is said and done. */
function rowOf(failure: Failure): number {
  return failureRows.findIndex(({ code, matches, action }) => {
    const text = failure.description.toLowerCase();
    const isSaid = typeof matches === "string" ? text.includes(matches) : matches.test(text);
    const isCode =
      failure.isNetwork === true
        ? code === "network"
        : code === failure.code || code === `${String(failure.code).charAt(0)}xx`;
    return isSaid && isCode && action === actionOf(failure);
  });
}

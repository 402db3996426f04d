import { describe, expect, it } from "vitest";
import { failureRows, rowOf } from "../../../bot/discord/failures.ts";
import type { DiscordAction, Failure } from "../../../bot/discord/failures.ts";
import { interactionAction, outcomeOf, waitSeconds } from "../../../bot/discord/outcome.ts";
import type { InteractionAction } from "../../../bot/discord/outcome.ts";
import type { SendOutcome } from "../../../bot/platform.ts";

const now = Temporal.Instant.from("2026-11-22T07:15:00Z");

interface Case {
  readonly says: string;
  readonly failure: Failure;
  readonly action: DiscordAction;
  /** What becomes of a digest. */
  readonly digest: SendOutcome["kind"];
  /** What becomes of an answer. */
  readonly answer: InteractionAction;
}

/** A line for every answer that the table knows. */
const cases: readonly Case[] = [
  of("401 with the code of a bad token", { status: 401, code: 50014 }, "stop", "stop", "stop"),
  of("a bad token behind another status", { status: 403, code: 50014 }, "stop", "stop", "stop"),
  of("401 without a code", { status: 401 }, "stop", "stop", "drop"),
  of("401 with a general code", { status: 401, code: 0 }, "stop", "stop", "drop"),
  of("the token of an interaction is too old", { status: 401, code: 50027 }, "drop", "rejected", "drop"),
  of("no access to the channel", { status: 403, code: 50001 }, "forbidden", "forbidden", "report"),
  of(
    "a permission is missing",
    { status: 403, code: 50013 },
    "without-files-once",
    "forbidden",
    "without-files-once",
  ),
  of("direct messages are closed", { status: 403, code: 50007 }, "lost", "forbidden", "drop"),
  of("no server in common", { status: 403, code: 50278 }, "lost", "forbidden", "drop"),
  of("this person takes no such content", { status: 403, code: 20009 }, "lost", "forbidden", "drop"),
  of("sending is switched off", { status: 403, code: 40004 }, "quiet", "later", "report"),
  of("the app is limited", { status: 403, code: 340015 }, "quiet", "later", "report"),
  of("the channel is gone", { status: 404, code: 10003 }, "gone", "gone", "drop"),
  of("the server is gone", { status: 404, code: 10004 }, "gone", "gone", "drop"),
  of("the person is gone", { status: 404, code: 10013 }, "gone", "gone", "drop"),
  of("the webhook is gone", { status: 404, code: 10015 }, "gone", "gone", "drop"),
  of(
    "the message to change is gone",
    { status: 404, code: 10008 },
    "new-message-once",
    "rejected",
    "new-message-once",
  ),
  of("the interaction is too old", { status: 404, code: 10062 }, "drop", "rejected", "drop"),
  of("the interaction was answered", { status: 400, code: 40060 }, "drop", "rejected", "drop"),
  of("the payload is wrong", { status: 400, code: 50035 }, "rejected", "rejected", "report"),
  of("the message is empty", { status: 400, code: 50006 }, "rejected", "rejected", "report"),
  of("the file is too large", { status: 413, code: 50045 }, "rejected", "rejected", "report"),
  of("the request is too large", { status: 413, code: 40005 }, "rejected", "rejected", "report"),
  of("the JSON is broken", { status: 400, code: 50109 }, "rejected", "rejected", "report"),
  of("a reply needs the history", { status: 400, code: 160002 }, "rejected", "rejected", "report"),
  of("the thread is archived", { status: 400, code: 50083 }, "forbidden", "forbidden", "report"),
  of("the thread is locked", { status: 400, code: 160005 }, "forbidden", "forbidden", "report"),
  of("the channel takes no text", { status: 400, code: 50008 }, "gone", "gone", "drop"),
  of("the channel is a forum", { status: 400, code: 40058 }, "gone", "gone", "drop"),
  of("a filter of the server", { status: 400, code: 200000 }, "forbidden", "forbidden", "report"),
  of("the filter of links", { status: 400, code: 240000 }, "forbidden", "forbidden", "report"),
  of(
    "the server takes no files now",
    { status: 400, code: 400001 },
    "without-files-once",
    "forbidden",
    "without-files-once",
  ),
  of("our own rate", { status: 429, scope: "user", retryAfterSeconds: 3 }, "wait", "later", "try-again"),
  of("a rate without a scope", { status: 429, retryAfterSeconds: 3 }, "wait", "later", "try-again"),
  of(
    "the global rate",
    { status: 429, scope: "global", retryAfterSeconds: 3 },
    "wait-all",
    "later",
    "try-again",
  ),
  of("a shared rate", { status: 429, scope: "shared", retryAfterSeconds: 3 }, "wait", "later", "try-again"),
  of("too much in this channel", { status: 429, code: 20028 }, "wait-minute", "later", "try-again"),
  of("too much in this server", { status: 429, code: 20029 }, "wait-minute", "later", "try-again"),
  of("too many people written to", { status: 400, code: 40003 }, "wait-minute", "later", "try-again"),
  of("Cloudflare's own code", { status: 403, code: 40333 }, "quiet", "later", "report"),
  of("a page that forbids", { status: 403, isHtml: true }, "quiet", "later", "report"),
  of("a page that limits", { status: 429, isHtml: true }, "quiet", "later", "report"),
  of("a page instead of 401", { status: 401, isHtml: true }, "quiet", "later", "report"),
  ...[500, 502, 503, 504, 520].map((status) =>
    of(`trouble ${status}`, { status }, "back-off", "later", "try-again"),
  ),
  of("a page of trouble", { status: 502, isHtml: true }, "back-off", "later", "try-again"),
  of("too busy", { status: 503, code: 130000 }, "back-off", "later", "try-again"),
  of("no answer at all", { status: 0 }, "back-off", "later", "try-again"),
  of("a slow request", { status: 408 }, "back-off", "later", "try-again"),
  of("403 with an unheard-of code", { status: 403, code: 99999 }, "forbidden", "forbidden", "report"),
  of("404 with a general code", { status: 404, code: 0 }, "rejected", "rejected", "report"),
  of("an unheard-of refusal", { status: 418 }, "rejected", "rejected", "report"),
];

describe("an error of Discord", () => {
  it.each(cases)("$says: $action", ({ failure, action, digest, answer }) => {
    expect(rowOf(failure).action).toBe(action);
    expect(outcomeOf(failure, now).kind).toBe(digest);
    expect(interactionAction(failure)).toBe(answer);
  });

  it("is tried here for every line of the table, and for each of its codes", () => {
    const tried = new Set(cases.map(({ failure }) => rowOf(failure)));
    const codes = new Set(cases.map(({ failure }) => failure.code));
    expect(failureRows.filter((row) => !tried.has(row))).toEqual([]);
    expect(failureRows.flatMap((row) => row.codes ?? []).filter((code) => !codes.has(code))).toEqual([]);
  });

  it("costs nobody a subscription where it is not known", () => {
    expect(outcomeOf({ status: 404 }, now)).toEqual({ kind: "rejected", reason: "unknown" });
  });

  it("is named by the table, so that a status page can say it in every language", () => {
    expect(outcomeOf({ status: 403, code: 50001 }, now)).toEqual({ kind: "forbidden", reason: "no-access" });
  });
});

describe("how long is waited", () => {
  it.each<[string, Failure, number, boolean]>([
    [
      "as long as Discord says, to the next second",
      { status: 429, scope: "user", retryAfterSeconds: 64.57 },
      65,
      false,
    ],
    ["everywhere at a global limit", { status: 429, scope: "global", retryAfterSeconds: 1 }, 1, true],
    ["a little where Discord does not say", { status: 429, scope: "user" }, 5, false],
    ["a little where it says nonsense", { status: 429, retryAfterSeconds: -3 }, 5, false],
    ["a day at most", { status: 429, retryAfterSeconds: 1e12 }, 86_400, false],
    ["a minute at the limit of a channel", { status: 429, code: 20028, retryAfterSeconds: 2 }, 60, false],
    ["a quarter of an hour everywhere when blocked", { status: 403, isHtml: true }, 900, true],
    ["longer when blocked for longer", { status: 429, isHtml: true, retryAfterSeconds: 3600 }, 3600, true],
    ["a little when Discord is not well", { status: 503 }, 5, false],
    ["as it says when Discord is not well", { status: 503, retryAfterSeconds: 30 }, 30, false],
  ])("%s", (_, failure, seconds, wholeToken) => {
    expect(waitSeconds(failure)).toBe(seconds);
    expect(outcomeOf(failure, now)).toMatchObject({ kind: "later", at: now.add({ seconds }), wholeToken });
  });
});

function of(
  says: string,
  failure: Failure,
  action: DiscordAction,
  ...[digest, answer]: [Case["digest"], Case["answer"]]
): Case {
  return { says, failure, action, digest, answer };
}

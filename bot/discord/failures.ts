/** Why Discord did not take a request. */
export interface Failure {
  /** HTTP; 0 where no answer came: a timeout, a lost connection. */
  readonly status: number;
  /** Discord's own code, in the JSON of its answer. */
  readonly code?: number | undefined;
  /** `retry_after` of the JSON, else the header of that name. */
  readonly retryAfterSeconds?: number | undefined;
  /** `X-RateLimit-Scope` of a 429. */
  readonly scope?: Scope | undefined;
  /** The answer is a web page: it is from Cloudflare in front of Discord. */
  readonly isHtml?: boolean | undefined;
}

export type Scope = "user" | "global" | "shared";

/** What a failure is worth. */
export type DiscordAction =
  /** The token is no good: nothing more may be sent with it, for each try counts towards a ban. */
  | "stop"
  /** The place is no more, or can never take a message. */
  | "gone"
  /** Somebody cannot be reached: pause. */
  | "lost"
  /** We may not: pause. */
  | "forbidden"
  /** Send it once without its files; if that fails too, or there are none, we may not. */
  | "without-files-once"
  /** The message that was to be changed is no more: send a new one. */
  | "new-message-once"
  /** An interaction is too old or was answered: there is nobody to tell. */
  | "drop"
  /** This place, for as long as Discord says. */
  | "wait"
  /** Everything sent with this token, for as long as Discord says. */
  | "wait-all"
  /** This place, for a minute: Discord does not say how long. */
  | "wait-minute"
  /** Everything sent with this token, for a quarter of an hour; interactions go on. */
  | "quiet"
  /** Discord is not well: again a little later, with the same nonce. */
  | "back-off"
  /** What we sent is wrong: our bug. */
  | "rejected";

/** One line of the table. It is about a failure of which all that it names is so; `statuses` is from the first to the last. */
export interface FailureRow {
  readonly reason: string;
  readonly codes?: readonly number[];
  readonly statuses?: readonly [number, number];
  readonly scope?: Scope;
  readonly isHtml?: true;
  readonly action: DiscordAction;
}

/** "Invalid authentication token provided". */
export const badTokenCode = 50014;

/**
 * The first line that is about a failure counts: Discord's own code tells more than the status. Codes are from
 * discord-api-docs `topics/opcodes-and-status-codes`, scopes from `topics/rate-limits`; that 50027 comes with 401 and is
 * about the interaction's token, not ours, from discordjs/discord.js#10798.
 */
export const failureRows: readonly FailureRow[] = [
  { reason: "bad-token", codes: [badTokenCode], action: "stop" },
  { reason: "interaction-expired", codes: [10062, 50027], action: "drop" },
  { reason: "interaction-answered", codes: [40060], action: "drop" },
  { reason: "no-access", codes: [50001], action: "forbidden" },
  { reason: "no-permission", codes: [50013], action: "without-files-once" },
  { reason: "unreachable-person", codes: [50007, 50278, 20009], action: "lost" },
  { reason: "sending-disabled", codes: [40004, 340015], action: "quiet" },
  { reason: "unknown-place", codes: [10003, 10004, 10013, 10015], action: "gone" },
  { reason: "unknown-message", codes: [10008], action: "new-message-once" },
  { reason: "wrong-payload", codes: [50035, 50006, 50045, 160002, 40005, 50109], action: "rejected" },
  { reason: "closed-thread", codes: [50083, 160005], action: "forbidden" },
  { reason: "wrong-kind-of-channel", codes: [50008, 40058], action: "gone" },
  { reason: "filtered", codes: [200000, 240000], action: "forbidden" },
  { reason: "no-uploads", codes: [400001], action: "without-files-once" },
  { reason: "write-limit", codes: [20028, 20029], action: "wait-minute" },
  { reason: "too-many-direct-messages", codes: [40003], action: "wait-minute" },
  { reason: "blocked", codes: [40333], action: "quiet" },
  { reason: "unavailable", codes: [130000], action: "back-off" },
  { reason: "unavailable", statuses: [500, 599], action: "back-off" },
  { reason: "no-answer", statuses: [0, 0], action: "back-off" },
  { reason: "blocked", isHtml: true, action: "quiet" },
  { reason: "bad-token", statuses: [401, 401], action: "stop" },
  { reason: "rate-limit-global", statuses: [429, 429], scope: "global", action: "wait-all" },
  { reason: "rate-limit-shared", statuses: [429, 429], scope: "shared", action: "wait" },
  { reason: "rate-limit-user", statuses: [429, 429], action: "wait" },
  { reason: "forbidden", statuses: [403, 403], action: "forbidden" },
  { reason: "timeout", statuses: [408, 408], action: "back-off" },
];

/** What is not in the table is our bug until somebody looks at it; it must not cost anybody a subscription. */
const unknownFailure: FailureRow = { reason: "unknown", action: "rejected" };

/** The line of the table that a failure falls under. */
export const rowOf = (failure: Failure): FailureRow =>
  failureRows.find((row) => isAbout(row, failure)) ?? unknownFailure;

function isAbout({ codes, statuses, scope, isHtml }: FailureRow, failure: Failure): boolean {
  const [first, last] = statuses ?? [-Infinity, Infinity];
  return (
    (codes === undefined || (failure.code !== undefined && codes.includes(failure.code))) &&
    failure.status >= first &&
    failure.status <= last &&
    (scope === undefined || failure.scope === scope) &&
    (isHtml === undefined || failure.isHtml === true)
  );
}

import type { UpstreamError } from "./errors.ts";

/** What to do after an attempt has failed. `restMs`: how long to leave the upstream alone. */
export type NextStep =
  | { readonly kind: "retry"; readonly inMs: number }
  | { readonly kind: "give-up"; readonly restMs: number };

const maxAttempts = 3;
/** A reader waits at the other end: a longer Retry-After is honoured by resting, not by waiting. */
const longestWaitMs = 3_000;
const restAfterFailureMs = 30_000;
const restAfterRateLimitMs = 60_000;
const longestRestMs = 86_400_000;
/** A connection that broke may hold the next time; a name that is unknown or a door that is closed stays so for now. */
const droppedCodes = new Set<unknown>(["ECONNRESET", "UND_ERR_SOCKET"]);

const rest = (restMs: number): NextStep => ({ kind: "give-up", restMs });

/** Decides what follows on a failed attempt; `attempt` counts from 1. */
export function nextStep(failure: UpstreamError, attempt: number, now: Temporal.Instant): NextStep {
  const limited = failure.reason === "rate-limited";
  if (!limited && !isDropped(failure) && (failure.status ?? 0) < 500) {
    return rest(failure.reason === "status" ? 0 : restAfterFailureMs);
  }
  if (limited && failure.retryAt === undefined) return rest(restAfterRateLimitMs);
  const inMs = failure.retryAt ? untilMs(failure.retryAt, now) : 250 * 2 ** (attempt - 1);
  if (inMs > longestWaitMs) return rest(inMs);
  return attempt < maxAttempts ? { kind: "retry", inMs } : rest(restAfterFailureMs);
}

const untilMs = (instant: Temporal.Instant, now: Temporal.Instant): number =>
  Math.max(0, instant.epochMilliseconds - now.epochMilliseconds);

const isDropped = ({ reason, cause }: UpstreamError): boolean =>
  reason === "unreachable" && cause instanceof Error && "code" in cause && droppedCodes.has(cause.code);

/**
 * When to come back, from a `Retry-After` header: seconds, or an HTTP date (RFC 9110, 10.2.3).
 * Anything else, and anything over a day, is as good as no header.
 */
export function readRetryAfter(
  header: string | undefined,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const ms = millisecondsOf(header?.trim() ?? "", now);
  return ms >= 0 && ms <= longestRestMs ? now.add({ milliseconds: ms }) : undefined;
}

/** NaN for what is neither. A date without a zone would be read in the zone of this machine. */
function millisecondsOf(header: string, now: Temporal.Instant): number {
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  return header.endsWith(" GMT") ? Date.parse(header) - now.epochMilliseconds : Number.NaN;
}

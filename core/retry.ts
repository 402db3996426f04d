import { UpstreamError } from "./errors.ts";

/** What to do after an attempt has failed. `restMs`: how long to leave the upstream alone. */
export type NextStep =
  | { readonly kind: "retry"; readonly inMs: number }
  | { readonly kind: "give-up"; readonly restMs: number };

const maxAttempts = 3;
/** A reader waits at the other end: a longer Retry-After is honoured by resting, not by waiting. */
const longestWaitMs = 3_000;
const restAfterFailureMs = 30_000;
const restAfterRateLimitMs = 60_000;

const rest = (restMs: number): NextStep => ({ kind: "give-up", restMs });

/** Decides what follows on a failed attempt; `attempt` counts from 1. */
export function nextStep(failure: UpstreamError, attempt: number, now: Temporal.Instant): NextStep {
  if (failure.reason === "rate-limited") return afterRateLimit(failure, attempt, now);
  const worthIt = failure.reason === "unreachable" || (failure.status ?? 0) >= 500;
  if (!worthIt) return rest(failure.reason === "status" ? 0 : restAfterFailureMs);
  return attempt < maxAttempts
    ? { kind: "retry", inMs: 250 * 2 ** (attempt - 1) }
    : rest(restAfterFailureMs);
}

function afterRateLimit(failure: UpstreamError, attempt: number, now: Temporal.Instant): NextStep {
  if (failure.retryAt === undefined) return rest(restAfterRateLimitMs);
  const inMs = Math.max(0, failure.retryAt.epochMilliseconds - now.epochMilliseconds);
  return inMs <= longestWaitMs && attempt < maxAttempts ? { kind: "retry", inMs } : rest(inMs);
}

/**
 * When to come back, from a `Retry-After` header: seconds, or an HTTP date (RFC 9110, 10.2.3).
 * Anything else, and anything over a day, is as good as no header.
 */
export function readRetryAfter(header: string | undefined, now: Temporal.Instant): Temporal.Instant | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now.epochMilliseconds;
  return ms >= 0 && ms <= 86_400_000 ? now.add({ milliseconds: Math.ceil(ms) }) : undefined;
}

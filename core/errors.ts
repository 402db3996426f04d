/** Why an upstream gave no usable answer. */
export type UpstreamFailure =
  | "timeout"
  | "unreachable"
  | "status"
  | "rate-limited"
  | "not-json"
  | "too-large"
  | "shape"
  | "resting";

interface UpstreamFacts {
  readonly status?: number;
  readonly retryAt?: Temporal.Instant;
  readonly cause?: unknown;
}

/** An upstream's failure: neither the asker's mistake nor our bug. Its message never holds a query string or a key. */
export class UpstreamError extends Error {
  override readonly name = "UpstreamError";
  readonly sourceId: string;
  readonly reason: UpstreamFailure;
  readonly status: number | undefined;
  /** When the upstream may be asked again, if it said so. */
  readonly retryAt: Temporal.Instant | undefined;

  constructor(sourceId: string, reason: UpstreamFailure, facts: UpstreamFacts = {}) {
    super(`${sourceId}: ${reason}${facts.status === undefined ? "" : ` ${facts.status}`}`, {
      cause: facts.cause,
    });
    this.sourceId = sourceId;
    this.reason = reason;
    this.status = facts.status;
    this.retryAt = facts.retryAt;
  }
}

import type { z } from "zod";
import type { Source } from "./sourced.ts";
import type { UpstreamError } from "./errors.ts";

/** What time it is; an argument everywhere, so that a test can set it. */
export interface Clock {
  now(): Temporal.Instant;
}

/** A service that we read: its name and page, where it answers, and how politely it wants to be asked. */
export interface Upstream extends Source {
  readonly link: string;
  /** Scheme and host, such as `https://api.coingecko.com`. */
  readonly origin: string;
  /** An answer younger than this is used as it is; an older one is refreshed behind the reader's back. */
  readonly freshSeconds: number;
  /** How long one attempt may take. */
  readonly timeoutSeconds: number;
  /** The most calls a minute that we allow ourselves. */
  readonly callsPerMinute: number;
  /** The largest answer that is read, in bytes. */
  readonly maxBytes: number;
  /** Reads an answer that is not JSON: gives what could be JSON, and rejects where there is no such thing in it. */
  readonly decode?: (bytes: Uint8Array) => Promise<unknown>;
}

/** An upstream's answer, checked against its shape. */
export interface Fetched<T> {
  readonly data: T;
  readonly fetchedAt: Temporal.Instant;
  /** True when this is the last good answer because no newer one could be had in time. */
  readonly stale: boolean;
  /** Why no newer answer could be had. */
  readonly failure?: UpstreamError;
}

/** The outside world, handed to every adapter: the time, and the only way out. */
export interface World extends Clock {
  /** Ids of the optional networks that the operator has switched on; absent: none. */
  readonly switchedOn?: ReadonlySet<string> | undefined;
  /**
   * Reads `path` (beginning with `/`, query included) from an upstream.
   * Rejects with an UpstreamError when there is neither an answer nor an earlier one.
   */
  json<T>(upstream: Upstream, path: string, shape: z.ZodType<T>): Promise<Fetched<T>>;
}

import { createHash } from "node:crypto";
import type { Clock } from "./clock.ts";
import { Refusal } from "./refusal.ts";
import type { Found } from "./routes.ts";

/** So many requests in so many ms. */
export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
}

/** Limits that the server keeps to; what is absent is not limited. */
export interface Limits {
  /** Over all requests with the bot's token. */
  readonly global?: Limit;
  /** Of one endpoint and one channel. */
  readonly channel?: Limit;
  /** Of one interaction, or webhook. */
  readonly webhook?: Limit;
}

/**
 * As of the real Discord: `global` from discord-api-docs topics/rate-limits; a message route of one channel and a webhook as
 * observed (alexemanuelol/rustplusplus#475, discord/discord-api-docs#367).
 */
export const realLimits: Limits = {
  global: { requests: 50, windowMs: 1000 },
  channel: { requests: 5, windowMs: 5000 },
  webhook: { requests: 5, windowMs: 2000 },
};

/** What is told where nothing is limited. */
const generous: Limit = { requests: 1_000_000, windowMs: 1000 };

interface Window {
  startMs: number;
  used: number;
}

/** Counts a request: the headers of its answer, or a thrown `Refusal` of status 429. */
export type Limiter = (found: Found) => Readonly<Record<string, string>>;

export function createLimiter(limits: Limits, { now, unixMs }: Clock): Limiter {
  const windows = new Map<string, Window>();
  const count = (name: string, { requests, windowMs }: Limit) => {
    const known = windows.get(name);
    const window = known && now() - known.startMs < windowMs ? known : { startMs: now(), used: 0 };
    windows.set(name, window);
    window.used += 1;
    return { left: requests - window.used, resetMs: window.startMs + windowMs - now() };
  };
  return (found) => {
    const { route } = found;
    if (!route.open && limits.global) {
      const { left, resetMs } = count("global", limits.global);
      if (left < 0) throw tooMany({ resetMs, limit: limits.global, global: true, headers: {} });
    }
    // Callbacks of interactions tell no limit.
    if (route.path.startsWith("/interactions/")) return {};
    const limit = limitOf(route.path, limits);
    const { left, resetMs } = count([route.method, route.path, ...majorOf(found)].join(" "), limit);
    const headers = headersOf({
      name: `${route.method} ${route.path}`,
      limit,
      left,
      resetMs,
      unixMs: unixMs(),
    });
    if (left < 0) throw tooMany({ resetMs, limit, global: false, headers });
    return headers;
  };
}

function limitOf(path: string, { channel, webhook }: Limits): Limit {
  if (path.startsWith("/channels/")) return channel ?? generous;
  return path.startsWith("/webhooks/") ? (webhook ?? generous) : generous;
}

/** Channels count for themselves, and so do webhooks with their token; topics/rate-limits. */
function majorOf({ route, parts }: Found): readonly string[] {
  if (route.path.startsWith("/channels/")) return parts.slice(0, 1);
  return route.path.startsWith("/webhooks/") ? parts.slice(0, 2) : [];
}

interface Told {
  readonly name: string;
  readonly limit: Limit;
  readonly left: number;
  readonly resetMs: number;
  /** Now. */
  readonly unixMs: number;
}

const headersOf = ({ name, limit, left, resetMs, unixMs }: Told): Readonly<Record<string, string>> => ({
  "x-ratelimit-bucket": createHash("sha256").update(name).digest("hex").slice(0, 32),
  "x-ratelimit-limit": String(limit.requests),
  "x-ratelimit-remaining": String(Math.max(0, left)),
  "x-ratelimit-reset": ((unixMs + resetMs) / 1000).toFixed(3),
  "x-ratelimit-reset-after": (resetMs / 1000).toFixed(3),
});

interface Excess {
  readonly limit: Limit;
  readonly resetMs: number;
  readonly global: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Why a request is refused that is one too many. */
export function tooMany({ limit, resetMs, global, headers }: Excess): Refusal {
  const seconds = resetMs / 1000;
  return new Refusal({
    status: 429,
    headers: {
      ...headers,
      // Discord rounds up; a test does not want to wait so long for a short window.
      "retry-after": limit.windowMs >= 1000 ? String(Math.ceil(seconds)) : seconds.toFixed(3),
      "x-ratelimit-scope": global ? "global" : "user",
      ...(global && { "x-ratelimit-global": "true" }),
    },
    body: { message: "You are being rate limited.", retry_after: Number(seconds.toFixed(3)), global },
  });
}

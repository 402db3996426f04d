import type { Delivery } from "../../core/storage/outbox.ts";
import type { Pace } from "./pace.ts";

/** Deliveries that were taken and wait for their turn, in the order in which they came. */
export interface Pool {
  readonly size: number;
  add(deliveries: readonly Delivery[], now: number): void;
  /** What is to be done now. */
  next(now: number): Turn;
  /** Takes out those whose turn will not come in time, with how long their channels have to wait. */
  overdue(now: number): readonly Waiting[];
  /** Takes out all. */
  clear(): readonly Delivery[];
}

export type Turn = { readonly delivery: Delivery } | { readonly waitMs: number };

export interface Waiting {
  readonly delivery: Delivery;
  readonly waitMs: number;
}

interface Claim {
  readonly delivery: Delivery;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** The platforms count by channel; a thread is one. */
export const channelOf = ({ platform, target }: Delivery): string =>
  platform === "discord" ? (target.thread ?? target.channel) : target.channel;

export function createPool(pace: Pace, turnMs: number): Pool {
  let claims: Claim[] = [];
  const takeOut = (out: (claim: Claim) => boolean): readonly Claim[] => {
    const taken = new Set(claims.filter(out));
    if (taken.size > 0) claims = claims.filter((claim) => !taken.has(claim));
    return [...taken];
  };
  const waitOf = ({ delivery }: Claim, now: number) => pace.channelWaitMs(channelOf(delivery), now);
  return {
    get size() {
      return claims.length;
    },
    add(deliveries, now) {
      claims.push(...deliveries.map((delivery) => ({ delivery, until: now + turnMs })));
    },
    next(now) {
      const waitMs = claims.length === 0 ? Infinity : pace.tokenWaitMs(now);
      if (waitMs > 0) return { waitMs };
      const at = claims.findIndex((claim) => waitOf(claim, now) === 0);
      const claim = claims[at];
      if (claim === undefined) return { waitMs: Math.min(...claims.map((one) => waitOf(one, now))) };
      claims.splice(at, 1);
      return { delivery: claim.delivery };
    },
    overdue(now) {
      const isOverdue = (claim: Claim) =>
        now >= claim.until || isLonger(waitOf(claim, now), claim.until - now);
      return takeOut(isOverdue).map((claim) => ({
        delivery: claim.delivery,
        waitMs: finite(waitOf(claim, now)),
      }));
    },
    clear: () => takeOut(() => true).map(({ delivery }) => delivery),
  };
}

/** Of a channel where one is under way nobody knows yet how long it takes. */
const isLonger = (waitMs: number, leftMs: number): boolean => waitMs !== Infinity && waitMs > leftMs;

const finite = (waitMs: number): number => (waitMs === Infinity ? 0 : waitMs);

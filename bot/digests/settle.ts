import { createHash } from "node:crypto";
import type { Delivery } from "../../core/storage/outbox.ts";
import { hoursBetween } from "../../core/time.ts";
import type { SendOutcome } from "../platform.ts";

/** What follows on the outcome of a try to send. */
export type Step =
  | { readonly kind: "sent"; readonly messageId: string; readonly threadGone: boolean }
  /** Nothing is sent there any more. */
  | { readonly kind: "remove"; readonly reason: string }
  /** Nothing is sent there until somebody resumes it. */
  | { readonly kind: "pause"; readonly reason: string }
  /** What goes to the old id goes to the new one from now on, this one at once. */
  | { readonly kind: "move"; readonly to: string }
  /** Nothing is sent with the whole token until then, this one first. */
  | { readonly kind: "hold"; readonly until: Temporal.Instant; readonly reason: string }
  /** This one at that time; it was an attempt. */
  | { readonly kind: "again"; readonly at: Temporal.Instant; readonly reason: string }
  | {
      readonly kind: "bury";
      readonly letter: "undelivered" | "uncertain";
      readonly reason: string;
      /** What we sent is wrong. */
      readonly isBug: boolean;
    }
  /** Nothing is sent with this token any more by this process. */
  | { readonly kind: "stop"; readonly reason: string };

/** One that a delivery is left with. */
export type LastStep = Exclude<Step, { readonly kind: "move" }>;

/** After each of five tries but the last: together long enough for most troubles of a platform. */
const backOffSeconds = [30, 300, 1_800, 10_800] as const;
/** Tries that failed in the same moment are not repeated in the same moment. */
const spread = 0.25;
/** Who is told to wait until a moment that is over would else ask again and again. */
const shortestHold = { seconds: 1 } as const;
/** After that nobody waits any more for what tells of a moment. */
const outdatedHours = 20;

/** What is to be done now that a delivery's try came to this. */
export function whatNext(outcome: SendOutcome, delivery: Delivery, now: Temporal.Instant): Step {
  switch (outcome.kind) {
    case "sent":
      return { kind: "sent", messageId: outcome.messageId, threadGone: outcome.threadGone === true };
    case "gone":
      return { kind: "remove", reason: outcome.reason };
    case "forbidden":
      return { kind: "pause", reason: outcome.reason };
    case "moved":
      return { kind: "move", to: outcome.to };
    case "later":
      if (outcome.wholeToken)
        return { kind: "hold", until: laterOf(outcome.at, now.add(shortestHold)), reason: outcome.reason };
      return againOrBury(delivery, { now, notBefore: outcome.at, reason: outcome.reason });
    case "unknown":
      return { kind: "bury", letter: "uncertain", reason: outcome.reason, isBug: false };
    case "rejected":
      return { kind: "bury", letter: "undelivered", reason: outcome.reason, isBug: true };
    case "stop":
      return { kind: "stop", reason: outcome.reason };
  }
}

/** Whether something is not worth sending, or trying again, so long after it should have been sent. */
export const isOutdated = (sendAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  hoursBetween(sendAt, now) > outdatedHours;

interface Failed {
  readonly now: Temporal.Instant;
  readonly notBefore: Temporal.Instant;
  readonly reason: string;
}

function againOrBury(delivery: Delivery, { now, notBefore, reason }: Failed): Step {
  const backOff = backOffSeconds[delivery.attempts];
  if (backOff !== undefined) {
    const own = now.add({ milliseconds: jitteredMs(backOff, delivery) });
    const at = laterOf(own, notBefore);
    if (!isOutdated(delivery.sendAt, at)) return { kind: "again", at, reason };
  }
  return { kind: "bury", letter: "undelivered", reason, isBug: false };
}

const laterOf = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(one, other) > 0 ? one : other;

/** Always the same for the same try of the same message. */
function jitteredMs(seconds: number, { id, attempts }: Delivery): number {
  const hash = createHash("sha256").update(`${id}#${attempts}`).digest().readUInt32BE(0);
  return Math.round(seconds * 1000 * (1 + (spread * hash) / 2 ** 32));
}

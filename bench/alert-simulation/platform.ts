import type { Platform, SendOutcome } from "../../bot/platform.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { VirtualTime } from "../../test/bot/digests/virtual-time.ts";

/** A message as it arrived. */
export interface Arrived {
  readonly alert: string;
  readonly kind: "fired" | "recovered";
  /** The reading that it tells. */
  readonly eventAt: Temporal.Instant;
  readonly value: number;
  readonly at: Temporal.Instant;
  readonly key: string;
}

/** A try: `maybe` where it may have arrived though it failed, `begun` before it is known. */
export interface Try {
  readonly alert: string;
  readonly at: Temporal.Instant;
  readonly kind: "failed" | "maybe" | "begun";
}

export interface FickleOptions {
  readonly name: PlatformName;
  readonly time: VirtualTime;
  readonly random: () => number;
  readonly onArrived: (message: Arrived) => void;
  readonly onFailed: (tried: Try) => void;
}

const wayMs = 30;
const { signal } = new AbortController();

/** Titles of messages carry what the judge has to know. */
export const titleOf = (
  alert: string,
  { kind, at, value }: Pick<Arrived, "kind" | "value"> & { readonly at: Temporal.Instant },
) => [alert, kind, at.toString(), value].join("|");

/** A platform that refuses one message in twenty, and of some does not say whether it took them. */
export function ficklePlatform({
  name,
  time,
  random,
  onArrived,
  onFailed,
}: FickleOptions): Pick<Platform, "name" | "send"> {
  const send: Platform["send"] = async (_to, { key, reply }): Promise<SendOutcome> => {
    await time.wait(wayMs, signal);
    const at = time.clock.now();
    const [alert = "", kind, eventAt = "", value] = reply.title.split("|");
    const arrive = () =>
      onArrived({
        alert,
        kind: kind === "recovered" ? "recovered" : "fired",
        eventAt: Temporal.Instant.from(eventAt),
        value: Number(value),
        at,
        key,
      });
    const chance = random();
    const fail = (as: Try["kind"], outcome: SendOutcome): SendOutcome => {
      onFailed({ alert, at, kind: as });
      return outcome;
    };
    if (chance < 0.02)
      return fail("failed", { kind: "later", at: at.add({ minutes: 20 }), wholeToken: true, reason: "429" });
    if (chance < 0.045)
      return fail("failed", { kind: "later", at: at.add({ seconds: 5 }), wholeToken: false, reason: "503" });
    if (chance < 0.06) {
      if (random() < 0.5) arrive();
      return fail("maybe", { kind: "unknown", reason: "connection lost" });
    }
    arrive();
    await time.wait(wayMs, signal);
    return { kind: "sent", messageId: "1" };
  };
  return { name, send };
}

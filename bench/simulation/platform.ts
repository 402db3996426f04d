import type { Platform, SendOutcome } from "../../bot/platform.ts";
import type { PlatformName } from "../../core/subscription.ts";
import type { VirtualTime } from "../../test/bot/digests/virtual-time.ts";
import type { Outage } from "./outages.ts";

/** A message as it arrived. */
export interface Arrived {
  /** `subscription|date`. */
  readonly key: string;
  readonly at: number;
  /** It says that it is late. */
  readonly isLabelled: boolean;
}

export interface FakePlatformOptions {
  readonly name: PlatformName;
  readonly time: VirtualTime;
  readonly outages: readonly Outage[];
  readonly onArrived: (message: Arrived) => void;
}

/** There and back again. */
export const wayMs = 30;

/** Takes what is sent unless it is away. Discord knows a message by its key for a minute and more. */
export function fakePlatform({ name, time, outages, onArrived }: FakePlatformOptions) {
  const away = outages.filter(({ of }) => of === name);
  const keys = new Map<string, number>();
  const { signal } = new AbortController();
  const nowMs = () => time.clock.now().epochMilliseconds;
  const send: Platform["send"] = async (_to, { key, reply }) => {
    await time.wait(wayMs, signal);
    const at = nowMs();
    if (away.some(({ from, until }) => from <= at && at < until)) return refusals[name](time.clock.now());
    const isKnown = name === "discord" && at - (keys.get(key) ?? -Infinity) < 120_000;
    if (!isKnown) onArrived({ key: reply.title, at, isLabelled: reply.tone === "bad" });
    if (name === "discord") keys.set(key, at);
    await time.wait(wayMs, signal);
    return { kind: "sent", messageId: "1" };
  };
  return { name, send };
}

/** As their tables of failures have it. */
const refusals: Readonly<Record<PlatformName, (now: Temporal.Instant) => SendOutcome>> = {
  discord: (now) => ({
    kind: "later",
    at: now.add({ seconds: 5 }),
    wholeToken: false,
    reason: "unavailable",
  }),
  telegram: (now) => ({
    kind: "later",
    at: now.add({ seconds: 15 }),
    wholeToken: true,
    reason: "ECONNREFUSED",
  }),
};

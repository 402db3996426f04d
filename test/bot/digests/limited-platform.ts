import type { Limit } from "../../../bot/digests/pace.ts";
import type { Platform, SendOutcome } from "../../../bot/platform.ts";
import type { PlatformName } from "../../../core/subscription.ts";
import type { VirtualTime } from "./virtual-time.ts";

/** A platform that counts what arrives and refuses what is too much. */
export interface LimitedPlatform extends Pick<Platform, "name" | "send"> {
  /** When messages arrived that were taken, in milliseconds since 1970. */
  readonly taken: readonly number[];
  readonly refused: readonly string[];
}

interface Strictness {
  readonly perSecond: number;
  readonly limitsOf: (channel: string) => readonly Limit[];
}

const strictness: Readonly<Record<PlatformName, Strictness>> = {
  discord: { perSecond: 50, limitsOf: () => [{ count: 5, ms: 5_000 }] },
  telegram: {
    perSecond: 30,
    limitsOf: (channel) => [
      { count: 1, ms: 1_000 },
      ...(channel.startsWith("-") ? [{ count: 20, ms: 60_000 }] : []),
    ],
  },
};

export interface Latency {
  /** How long a message is on its way there, and its answer on the way back, at least and at most. */
  readonly there: readonly [number, number];
  readonly back: readonly [number, number];
}

/** As strict as the platform itself, in any window and not only in those that begin with a full second. */
export function limitedPlatform(
  name: PlatformName,
  time: VirtualTime,
  { there, back }: Latency,
): LimitedPlatform {
  const { perSecond, limitsOf } = strictness[name];
  const taken: number[] = [];
  const refused: string[] = [];
  const byChannel = new Map<string, number[]>();
  const nobody = new AbortController().signal;
  let sent = 0;
  const between = ([least, most]: readonly [number, number]) =>
    least + (((sent * 7_919) % 97) / 96) * (most - least);
  const judge = (channel: string): SendOutcome => {
    const now = time.clock.now();
    const at = now.epochMilliseconds;
    const own = byChannel.get(channel) ?? [];
    const over = [
      ...(isOver({ count: perSecond, ms: 1_000 }, taken, at) ? ["token"] : []),
      ...limitsOf(channel).flatMap((limit) =>
        isOver(limit, own, at) ? [`${limit.count} in ${limit.ms}`] : [],
      ),
    ];
    refused.push(...over);
    if (over.length > 0)
      return { kind: "later", at: now.add({ seconds: 3 }), wholeToken: true, reason: "429" };
    taken.push(at);
    byChannel.set(channel, [...own, at]);
    return { kind: "sent", messageId: String(taken.length) };
  };
  return {
    name,
    taken,
    refused,
    async send({ channel }) {
      sent += 1;
      const backMs = between(back);
      await time.wait(between(there), nobody);
      const outcome = judge(channel);
      await time.wait(backMs, nobody);
      return outcome;
    },
  };
}

function isOver({ count, ms }: Limit, times: readonly number[], at: number): boolean {
  const first = times.at(-count);
  return first !== undefined && times.length >= count && at < first + ms;
}

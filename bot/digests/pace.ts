import { createRecent, type Recent } from "../../core/recent.ts";

/** At most `count` messages in any `ms` milliseconds. */
export interface Limit {
  readonly count: number;
  readonly ms: number;
}

export interface PaceSettings {
  /** Of the whole token: never more in any second, and evenly spread over it. */
  readonly perSecond: number;
  /** All of them hold for each channel by itself. */
  readonly limitsOf: (channel: string) => readonly Limit[];
}

/** How fast may be sent. Times are in milliseconds since whenever; nothing here looks at a clock. */
export interface Pace {
  /** How long the whole token has to wait; 0 when something may be sent. */
  tokenWaitMs(now: number): number;
  /** How long a channel has to wait; `Infinity` while a message is on its way there. */
  channelWaitMs(channel: string, now: number): number;
  /** A message goes out. */
  begin(channel: string, now: number): void;
  /** Its answer is there: the platform counted it somewhere in between. */
  end(channel: string, now: number): void;
  /** Lowers the pace of the token by a fifth, down to a fifth of what is set. */
  slower(): void;
  /** Back to what is set. */
  usual(): void;
}

/** Whoever was late by less than this many messages may catch up. */
const burst = 3;
const slowerBy = 0.8;
const slowest = 0.2;
const rememberedChannels = 10_000;

export function createPace({ perSecond, limitsOf }: PaceSettings): Pace {
  const token = createTokenPace(perSecond);
  const underWay = new Set<string>();
  const sent: Recent<readonly number[]> = createRecent(rememberedChannels);
  return {
    ...token,
    channelWaitMs(channel, now) {
      if (underWay.has(channel)) return Infinity;
      const times = sent.get(channel) ?? [];
      return Math.max(0, ...limitsOf(channel).map((limit) => waitMs(limit, times, now)));
    },
    begin(channel, now) {
      underWay.add(channel);
      token.begin(now);
    },
    end(channel, now) {
      underWay.delete(channel);
      const most = Math.max(0, ...limitsOf(channel).map(({ count }) => count));
      if (most > 0) sent.set(channel, [...(sent.get(channel) ?? []), now].slice(-most));
    },
  };
}

interface TokenPace extends Pick<Pace, "tokenWaitMs" | "slower" | "usual"> {
  begin(now: number): void;
}

function createTokenPace(perSecond: number): TokenPace {
  let rate = perSecond;
  /** When the next one would go out if all of them were spread evenly. */
  let next = -Infinity;
  let times: readonly number[] = [];
  return {
    tokenWaitMs(now) {
      const gapMs = 1000 / rate;
      const spread = Math.min(next - now, burst * gapMs) - (burst - 1) * gapMs;
      return Math.max(0, Math.ceil(spread), waitMs(secondOf(rate), times, now));
    },
    begin(now) {
      const gapMs = 1000 / rate;
      // A clock that was set back must not make anybody wait for it.
      next = Math.max(Math.min(next, now + (burst - 1) * gapMs), now) + gapMs;
      times = [...times, now].slice(-secondOf(perSecond).count);
    },
    slower() {
      rate = Math.max(perSecond * slowest, rate * slowerBy);
    },
    usual() {
      rate = perSecond;
    },
  };
}

/** A second's worth, or one message in as long as it takes. */
function secondOf(rate: number): Limit {
  const count = Math.max(1, Math.floor(rate));
  return { count, ms: (count / rate) * 1000 };
}

/** How long to wait so that a limit holds, given when the last ones were sent; never longer than the limit itself. */
function waitMs({ count, ms }: Limit, times: readonly number[], now: number): number {
  const first = times.at(-count);
  return first === undefined || times.length < count
    ? 0
    : Math.min(ms, Math.max(0, Math.ceil(first + ms - now)));
}

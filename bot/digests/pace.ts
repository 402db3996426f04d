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
  /** No limit of a channel looks back further. */
  readonly longestLimitMs: number;
  /** Told the pace of the token, at once and whenever it changes. Must not throw. */
  readonly onPace?: ((perSecond: number) => void) | undefined;
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

export function createPace({ perSecond, limitsOf, longestLimitMs, onPace }: PaceSettings): Pace {
  const token = createTokenPace(perSecond, onPace);
  const underWay = new Set<string>();
  const sent: Recent<readonly number[]> = createRecent(Math.ceil((perSecond * longestLimitMs) / 1000));
  const steady = createSteady();
  return {
    ...token,
    tokenWaitMs: (now) => token.tokenWaitMs(steady(now)),
    channelWaitMs(channel, now) {
      const at = steady(now);
      if (underWay.has(channel)) return Infinity;
      const times = sent.get(channel) ?? [];
      return Math.max(0, ...limitsOf(channel).map((limit) => waitMs(limit, times, at)));
    },
    begin(channel, now) {
      underWay.add(channel);
      token.begin(steady(now));
    },
    end(channel, now) {
      const at = steady(now);
      underWay.delete(channel);
      token.end(at);
      const most = Math.max(0, ...limitsOf(channel).map(({ count }) => count));
      if (most > 0) sent.set(channel, [...(sent.get(channel) ?? []), at].slice(-most));
    },
  };
}

/** A clock that was set back goes on from where it stood: nobody waits until it is again as late as it was. */
function createSteady(): (now: number) => number {
  let latest = -Infinity;
  let ahead = 0;
  return (now) => {
    ahead += Math.max(0, latest - now);
    latest = now;
    return now + ahead;
  };
}

interface TokenPace extends Pick<Pace, "tokenWaitMs" | "slower" | "usual"> {
  begin(now: number): void;
  end(now: number): void;
}

/** After so long without being told to be slower, it is tried a step faster. */
const recoverMs = 30_000;

/**
 * A platform counts a message at some moment between its begin and its end. So many may be counted in any second: Telegram
 * takes 30 at our 25, Discord 50 at our 40.
 */
const headroom = 1.2;

function createTokenPace(perSecond: number, onPace: PaceSettings["onPace"]): TokenPace {
  const counted = createCounted(Math.ceil(perSecond * headroom));
  let rate = perSecond;
  const goAt = (newRate: number): void => {
    rate = newRate;
    onPace?.(rate);
  };
  goAt(perSecond);
  let slowedAt: number | undefined;
  /** When the next one would go out if all of them were spread evenly. */
  let next = -Infinity;
  const times: number[] = [];
  return {
    tokenWaitMs(now) {
      const gapMs = 1000 / rate;
      const spread = Math.min(next - now, burst * gapMs) - (burst - 1) * gapMs;
      return Math.max(0, Math.ceil(spread), waitMs(secondOf(rate), times, now), counted.waitMs(now));
    },
    begin(now) {
      const gapMs = 1000 / rate;
      next = Math.max(next, now) + gapMs;
      note(times, now, secondOf(perSecond).count);
      counted.begin();
      if (rate === perSecond) return;
      slowedAt ??= now;
      if (now - slowedAt < recoverMs) return;
      goAt(Math.min(perSecond, rate / slowerBy));
      slowedAt = now;
    },
    end: (now) => counted.end(now),
    slower() {
      slowedAt = undefined;
      goAt(Math.max(perSecond * slowest, rate * slowerBy));
    },
    usual: () => goAt(perSecond),
  };
}

/** So many messages may be counted in any second, each at any moment until its answer is there. */
function createCounted(most: number) {
  let underWay = 0;
  const ended: number[] = [];
  return {
    waitMs(now: number): number {
      const free = most - underWay;
      return free <= 0 ? Infinity : waitMs({ count: free, ms: 1000 }, ended, now);
    },
    begin: () => void (underWay += 1),
    end(now: number): void {
      underWay -= 1;
      note(ended, now, most);
    },
  };
}

/** Of many hundred a second a new list each time would be felt. */
function note(times: number[], now: number, most: number): void {
  times.push(now);
  if (times.length > most) times.shift();
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

import { UpstreamError } from "../errors.ts";
import { akashConsole } from "../networks/akash-console.ts";
import { isOld } from "../networks/old.ts";
import { attempt } from "../networks/reading.ts";
import type { Sourced } from "../sourced.ts";
import { utcDate, utcMidnight } from "../time.ts";
import type { Fetched, World } from "../world.ts";
import { isAkashAddress } from "./akash-address.ts";
import { earnedOf, type Earned } from "./akash-earned.ts";
import {
  readDetail,
  readPastDay,
  readWindow,
  type DayWindow,
  type MicroEarned,
} from "./akash-provider-console.ts";
import { isUnread, notAnAddress, orUnread, type Unread } from "./unread.ts";

/** What a provider earned over whole days in UTC. */
export interface AkashEarnings {
  readonly kind: "earnings";
  readonly address: string;
  /** The days summed: `from` is the first, `to` the first that is not counted; today at most. */
  readonly window: DayWindow;
  readonly total: Earned;
  /** The oldest first. Days that could not be had are absent: of a long window some come with a later question. */
  readonly days: readonly EarnedDay[];
}

export interface EarnedDay {
  readonly date: Temporal.PlainDate;
  readonly earned: Earned;
}

export interface EarningsQuestion {
  readonly days: 7 | 30 | 90;
  /** Values what was paid in AKT. */
  readonly aktUsd?: Sourced<number> | undefined;
  /** False for the total alone, which takes one call instead of one a day. */
  readonly byDay: boolean;
}

/** What a provider earned over its last 7, 30 or 90 days that are over. Never rejects for an upstream's failure. */
export async function readAkashEarnings(
  address: string,
  question: EarningsQuestion,
  world: World,
): Promise<AkashEarnings | Unread> {
  if (!isAkashAddress(address)) return notAnAddress;
  const found = await lastWindow(address, question.days, world);
  if (isUnread(found)) return found;
  const { window, fetched } = found;
  const days = question.byDay ? await pastDays(address, window, world) : [];
  return {
    kind: "earnings",
    address,
    window,
    total: earnedOf(fetched.data, {
      asOf: utcMidnight(window.to),
      stale: isOld(fetched),
      aktUsd: question.aktUsd,
    }),
    days: days.map((day) => earnedDay(day, question.aktUsd)),
  };
}

/** Whole days that `readAkashDays` gives. */
const recentDays = 7;

/**
 * The last seven days that are over, for one call a day: those before were asked on earlier days, and are kept. None of
 * them where nobody is there by this address or nothing can be read. Never rejects for an upstream's failure.
 */
export async function readAkashDays(
  address: string,
  aktUsd: Sourced<number> | undefined,
  world: World,
): Promise<readonly EarnedDay[]> {
  if (!isAkashAddress(address)) return [];
  const to = utcDate(world.now());
  const days = await pastDays(address, { from: to.subtract({ days: recentDays }), to }, world);
  return days.map((day) => earnedDay(day, aktUsd));
}

const earnedDay = ({ date, fetched }: FoundDay, aktUsd: Sourced<number> | undefined): EarnedDay => ({
  date,
  earned: earnedOf(fetched.data, {
    asOf: utcMidnight(date.add({ days: 1 })),
    stale: isOld(fetched),
    aktUsd,
  }),
});

interface FoundWindow {
  readonly window: DayWindow;
  readonly fetched: Fetched<MicroEarned>;
}

/**
 * The window up to today, or up to yesterday: a day without a block yet is answered with 404, as an unknown provider is,
 * and shortly after midnight today has none.
 */
async function lastWindow(address: string, days: number, world: World): Promise<FoundWindow | Unread> {
  const now = world.now();
  const today = utcDate(now);
  const ask = async (to: Temporal.PlainDate): Promise<FoundWindow | Unread> => {
    const window = { from: to.subtract({ days }), to };
    const fetched = await orUnread(readWindow(address, window, world), { source: akashConsole, now });
    return isUnread(fetched) ? fetched : { window, fetched };
  };
  const found = await ask(today);
  if (!isUnread(found) || found.kind !== "no-such-provider") return found;
  const earlier = await ask(today.subtract({ days: 1 }));
  if (!isUnread(earlier) || earlier.kind !== "no-such-provider") return earlier;
  return whoIsMissing(address, world);
}

/** Neither day is known: either nobody is there, or the books are behind by more than a day. */
async function whoIsMissing(address: string, world: World): Promise<Unread> {
  const detail = await orUnread(readDetail(address, world), { source: akashConsole, now: world.now() });
  if (isUnread(detail)) return detail;
  const failure = new UpstreamError(akashConsole.id, "status", { status: 404 });
  return { kind: "source-down", source: akashConsole, failure };
}

interface FoundDay {
  readonly date: Temporal.PlainDate;
  readonly fetched: Fetched<MicroEarned>;
}

/** Side by side, so that 90 days do not take 90 waits, and few, so that the server can breathe. */
const lanes = 4;

/** The days of a window, the newest asked first: what the budget of calls does not reach is the oldest. */
async function pastDays(
  address: string,
  { from, to }: DayWindow,
  world: World,
): Promise<readonly FoundDay[]> {
  const count = from.until(to).total("days");
  const wanted = Array.from({ length: count }, (_, ago) => to.subtract({ days: ago + 1 })).values();
  const found: FoundDay[] = [];
  const work = async (): Promise<void> => {
    for (const date of wanted) {
      const fetched = await attempt(readPastDay(address, date, world));
      if (!(fetched instanceof UpstreamError)) found.push({ date, fetched });
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return found.toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

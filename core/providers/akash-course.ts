import type { Sourced } from "../sourced.ts";
import type { World } from "../world.ts";
import type { Earned } from "./akash-earned.ts";
import { readAkashEarnings, type AkashEarnings, type EarnedDay } from "./akash-earnings.ts";
import { isUnread, type Unread } from "./unread.ts";

/** What a provider earned day by day, as far as that takes few calls. */
export interface AkashCourse {
  readonly kind: "course";
  readonly address: string;
  /** Sums over the last 7, 30 and, where asked for, 90 days. A longer one that cannot be read is null. */
  readonly week: AkashEarnings;
  readonly month: AkashEarnings | null;
  readonly quarter: AkashEarnings | null;
  /** The oldest first. */
  readonly days: readonly CourseDay[];
}

export interface CourseDay {
  readonly date: Temporal.PlainDate;
  readonly usd: Sourced<number> | null;
  /** The mean of a longer time: its day was not asked for by itself. */
  readonly isMean: boolean;
}

export interface CourseQuestion {
  /** Values what was paid in AKT. */
  readonly aktUsd?: Sourced<number> | undefined;
  readonly days: 30 | 90;
}

/**
 * The last week day by day, and of the days before the mean of what their longer window sums up to: 9 or 10 calls
 * where each day by itself would take 30 or 90. Never rejects for an upstream's failure.
 */
export async function readAkashCourse(
  address: string,
  { aktUsd, days }: CourseQuestion,
  world: World,
): Promise<AkashCourse | Unread> {
  const ask = (span: 7 | 30 | 90) =>
    readAkashEarnings(address, { days: span, aktUsd, byDay: span === 7 }, world);
  const [week, month, quarter] = await Promise.all([ask(7), ask(30), days === 90 ? ask(90) : null]);
  if (isUnread(week)) return week;
  const longer = [month, quarter].map((window) => (window && sameEnd(window, week) ? window : null));
  const [ofMonth = null, ofQuarter = null] = longer;
  return {
    kind: "course",
    address,
    week,
    month: ofMonth,
    quarter: ofQuarter,
    days: [...meanDays(ofQuarter, ofMonth), ...meanDays(ofMonth, week), ...week.days.map(ownDay)],
  };
}

/** Around midnight one of them may end a day earlier, and the difference of the two is no time of its own. */
const sameEnd = (
  window: AkashEarnings | Unread,
  { window: { to } }: AkashEarnings,
): window is AkashEarnings => window.kind === "earnings" && window.window.to.equals(to);

const ownDay = ({ date, earned }: EarnedDay): CourseDay => ({ date, usd: earned.usd, isMean: false });

/** The days that are in the longer window alone, each with the mean of them; none where either sum is unknown. */
function meanDays(longer: AkashEarnings | null, shorter: AkashEarnings | null): readonly CourseDay[] {
  if (!longer || !shorter) return [];
  const usd = difference(longer.total, shorter.total);
  if (usd === null) return [];
  const { from } = longer.window;
  const count = from.until(shorter.window.from).total("days");
  const mean: Sourced<number> = { ...usd, value: usd.value / count, basis: "derived" };
  return Array.from({ length: count }, (_, at) => ({
    date: from.add({ days: at }),
    usd: mean,
    isMean: true,
  }));
}

function difference(longer: Earned, shorter: Earned): Sourced<number> | null {
  if (!longer.usd || !shorter.usd) return null;
  const value = longer.usd.value - shorter.usd.value;
  // A window that sums up to less than a part of it was not read right.
  return value < 0 ? null : { ...longer.usd, value, stale: longer.usd.stale || shorter.usd.stale };
}

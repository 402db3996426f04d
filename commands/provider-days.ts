import type { DayBar, DaysPicture } from "../core/charts/picture.ts";
import type { EarnedDay } from "../core/providers/akash-earnings.ts";
import type { Sourced } from "../core/sourced.ts";
import { utcMidnight } from "../core/time.ts";
import { notable, frameOf } from "./picture-frame.ts";
import { closeAt, type History } from "./price-past.ts";
import type { Block, SourceLine } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** What a token cost at the end of a date; undefined where that day's close is not known. */
export function closeOf(date: Temporal.PlainDate, closes: History | undefined): Sourced<number> | undefined {
  if (!closes) return undefined;
  const close = closeAt(closes.value, utcMidnight(date.add({ days: 1 })));
  return close && { ...closes, value: close.usd, asOf: close.at };
}

/**
 * What came in on a day, USD: ACT is a dollar each, and what old leases still pay in AKT counts at that day's close, where
 * it is known, else as it was told.
 */
export function usdOfDay({ date, earned }: EarnedDay, closes: History | undefined): Sourced<number> | null {
  const { act, akt, usd } = earned;
  const close = closeOf(date, closes);
  if (!act || !akt || akt.value === 0 || !close) return usd;
  return {
    ...akt,
    basis: "derived",
    value: act.value + akt.value * close.value,
    stale: akt.stale || close.stale,
  };
}

/** What came in on one day, or in a week that ended with it; USD. */
export interface EarnedBar {
  readonly date: Temporal.PlainDate;
  readonly usd: number | null;
  /** What was estimated for the same time. */
  readonly estimatedUsd?: number | undefined;
}

interface Bars {
  readonly name: string;
  readonly network: string;
  readonly per: "day" | "week";
  readonly bars: readonly EarnedBar[];
  readonly sources: readonly SourceLine[];
}

const leastBars = 3;

/** A bar for each day or week; nothing where there are too few to show a course. */
export function earnedChart(told: Bars, voice: Voice): readonly Block[] {
  const { context, money } = voice;
  const known = told.bars.flatMap(({ usd }) => (usd === null ? [] : [usd]));
  const [first, last] = [known.at(0), known.at(-1)];
  if (known.length < leastBars || first === undefined || last === undefined) return [];
  const alt = context.say(`provider-chart-${told.per}`, {
    network: told.network,
    count: known.length,
    first: money.show(first),
    last: money.show(last),
    low: money.show(Math.min(...known)),
    high: money.show(Math.max(...known)),
  });
  const estimated = told.bars.flatMap(({ estimatedUsd }) => estimatedUsd ?? []);
  const mean = estimated.reduce((sum, usd) => sum + usd, 0) / estimated.length;
  const held =
    estimated.length > 0 ? [context.say("provider-chart-estimated", { estimate: money.show(mean) })] : [];
  return [
    {
      kind: "chart",
      alt: [alt, ...held].join(" · "),
      series: known.map((usd) => money.amount(usd)),
      picture: pictureOf(told, voice),
    },
  ];
}

function pictureOf({ name, per, bars, sources }: Bars, voice: Voice): DaysPicture {
  const { context, money } = voice;
  const labelled = notable(bars.map(({ usd }) => usd ?? 0));
  const drawn = bars.map(({ date, usd, estimatedUsd }, at): DayBar => {
    const label = context.format.dayOfYear(date);
    const against = estimatedUsd === undefined ? {} : { against: money.amount(estimatedUsd) };
    if (usd === null) return { label, value: null, ...against };
    return {
      label,
      value: money.amount(usd),
      ...(labelled.has(at) && { text: money.show(usd) }),
      ...against,
    };
  });
  const title = context.say("provider-chart-title", { name });
  const isHeld = bars.some(({ estimatedUsd }) => estimatedUsd !== undefined);
  const subtitle = context.say(`provider-chart-subtitle-${isHeld ? "estimate" : per}`, {
    currency: money.currency,
  });
  return { kind: "days", ...frameOf({ title, subtitle, sources }, voice), bars: drawn };
}

import { hoursPerDay } from "../estimate.ts";
import { daysPerEpoch, hoursPerEpoch } from "../networks/render-epochs.ts";
import type { ActualDay, EstimatedDay } from "./actual.ts";
import type { CourseDay } from "./akash-course.ts";
import type { RenderWallet, WalletEpoch } from "./render-wallet.ts";

/** What is known of a provider's machines beside what they earned. Null is unknown. */
export interface ProviderFacts {
  /** Cards of the machine that was estimated; they stand for the same share of the provider's. */
  readonly cards: number;
  /** Cards of the whole provider. */
  readonly gpus: number | null;
  /** What its open leases pay for a GPU-hour, USD. */
  readonly usdPerGpuHour: number | null;
  /** Share of the time in which it could be reached, 0 to 1. */
  readonly online: number | null;
}

/** A machine's part of what its provider earned: by its cards, where the provider has others too; at most all of it. */
export const partOf = ({ cards, gpus }: Pick<ProviderFacts, "cards" | "gpus">): number =>
  gpus === null || gpus <= 0 ? 1 : Math.min(1, cards / gpus);

/**
 * A provider's days as those of one machine in it. How much of the time it was leased is taken from what came in and
 * from what the leases of now pay, for nobody publishes it by day and provider.
 */
export const akashDays = (days: readonly CourseDay[], facts: ProviderFacts): readonly ActualDay[] =>
  days.flatMap(({ date, usd }) => (usd ? [{ date, ...ownCircumstances(usd.value, facts) }] : []));

function ownCircumstances(usd: number, facts: ProviderFacts): Omit<ActualDay, "date"> {
  const { cards, usdPerGpuHour, online } = facts;
  const usdPerDay = usd * partOf(facts);
  return {
    usdPerDay,
    ...(online !== null && { online }),
    ...(usdPerGpuHour !== null &&
      usdPerGpuHour > 0 &&
      cards > 0 && {
        pricePerHour: usdPerGpuHour,
        utilisation: Math.min(1, usdPerDay / (hoursPerDay * usdPerGpuHour * cards)),
      }),
  };
}

/**
 * A wallet's weeks as days, for the days of which an estimate is at hand: a seventh of the middle of the week's pay for
 * work, at the token's price by which that day was estimated. `octaneBench` is the machine's score, all cards together.
 */
export const renderDays = (
  { epochs }: RenderWallet,
  estimated: readonly EstimatedDay[],
  octaneBench: number | undefined,
): readonly ActualDay[] =>
  estimated.flatMap(({ date, tokenUsd }) => {
    const week = epochs.find(({ end }) => isWithin(date, end));
    if (!week || tokenUsd === undefined) return [];
    const usdPerDay = (week.jobRender.value.mid / daysPerEpoch) * tokenUsd;
    return [{ date, usdPerDay, tokenUsd, ...workOf(week, octaneBench) }];
  });

function isWithin(date: Temporal.PlainDate, end: Temporal.Instant): boolean {
  const until = end.toZonedDateTimeISO("UTC").toPlainDate();
  const before = date.until(until).total("days");
  return before > 0 && before <= daysPerEpoch;
}

function workOf({ obh, jobRender }: WalletEpoch, octaneBench: number | undefined) {
  if (octaneBench === undefined || octaneBench <= 0 || obh.value <= 0) return {};
  return {
    pricePerHour: (jobRender.value.mid / obh.value) * octaneBench,
    utilisation: Math.min(1, obh.value / (octaneBench * hoursPerEpoch)),
  };
}

import type { SpotPrice } from "./spot-source.ts";
import { localHours, type LocalHour } from "./spot-tariff.ts";

/** What decides whether a machine had better pause. What nobody knows is absent: it is never a zero. */
export interface PauseQuestion {
  /** What a kWh costs with all fees and taxes, in order and in one currency. */
  readonly prices: readonly SpotPrice[];
  /** The IANA zone of the clock by which hours and days are told. */
  readonly timeZone: string;
  /** Watts of the whole machine at the meter while it works, and while it pauses: 0 where it is switched off then. */
  readonly loadWatts: number;
  readonly idleWatts: number;
  /** What an hour in which the whole machine is rented brings, after the network's fee and the cost of selling. */
  readonly usdPerRentedHour?: number | undefined;
  /** What an hour brings in which it is on and waits, after the same; nothing on most networks, and where absent. */
  readonly usdPerWaitingHour?: number | undefined;
  /** US dollars for one unit of the currency of the prices; not needed where that is the dollar. */
  readonly usdPerUnit?: number | undefined;
}

/** An hour of the clock in US dollars, over its whole length. */
export interface HourProfit extends LocalHour {
  /** What is left of the rent after electricity when the machine works. */
  readonly rentedUsd: number;
  /** The same when it pauses: what waiting brings, less what it draws then. */
  readonly pausedUsd: number;
  /** By how much pausing is better; below zero where working is. */
  readonly pauseSavesUsd: number;
}

/** A time without a break in which pausing is better in each hour. */
export interface PauseSpan {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  /** What the clock shows then: 17:00 and 20:00. */
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
  readonly savesUsd: number;
}

/** Of what nothing usable is known. */
export type PauseUnknown = "income" | "watts" | "rate" | "prices";

export type PauseOutlook =
  | {
      readonly kind: "known";
      /** The hours whose price is known; tomorrow has none before its prices are published. */
      readonly today: readonly HourProfit[];
      readonly tomorrow: readonly HourProfit[];
      /** In their order, from now on: of an hour that has begun only the rest. One may reach over midnight. */
      readonly spans: readonly PauseSpan[];
    }
  | { readonly kind: "unknown"; readonly missing: PauseUnknown };

/**
 * What each hour of today and tomorrow brings, and when pausing saves money: where what a rented hour draws more than a
 * paused one costs more than it brings, `price * (load - idle) > rent` where waiting brings nothing. Says nothing about hours whose price is unknown.
 * Throws a RangeError for prices in different currencies.
 */
export function pauseOutlook(question: PauseQuestion, now: Temporal.Instant): PauseOutlook {
  const terms = termsOf(question);
  if (typeof terms === "string") return { kind: "unknown", missing: terms };
  const today = now.toZonedDateTimeISO(question.timeZone).toPlainDate();
  const hours = localHours(question.prices, question.timeZone).map((hour) => hourProfit(hour, terms));
  const hoursOf = (date: Temporal.PlainDate) => hours.filter(({ from }) => from.toPlainDate().equals(date));
  const days = { today: hoursOf(today), tomorrow: hoursOf(today.add({ days: 1 })) };
  const both = [...days.today, ...days.tomorrow];
  if (both.length === 0) return { kind: "unknown", missing: "prices" };
  return { kind: "known", ...days, spans: spansOf(both, question.timeZone, now) };
}

interface Terms {
  readonly loadKilowatts: number;
  readonly idleKilowatts: number;
  readonly usdPerRentedHour: number;
  readonly usdPerWaitingHour: number;
  readonly usdPerUnit: number;
}

/** Everything as numbers that can be reckoned with, or what is missing. */
function termsOf(question: PauseQuestion): Terms | PauseUnknown {
  const { usdPerRentedHour = NaN, usdPerWaitingHour = 0, loadWatts, idleWatts, prices } = question;
  const [first] = prices;
  if (!first) return "prices";
  if (![usdPerRentedHour, usdPerWaitingHour].every(isAmount)) return "income";
  if (!isAmount(idleWatts) || !isAmount(loadWatts) || loadWatts < idleWatts) return "watts";
  const usdPerUnit = first.currency === "USD" ? 1 : (question.usdPerUnit ?? 0);
  if (!isAmount(usdPerUnit) || usdPerUnit === 0) return "rate";
  const income = { usdPerRentedHour, usdPerWaitingHour };
  return { loadKilowatts: loadWatts / 1000, idleKilowatts: idleWatts / 1000, ...income, usdPerUnit };
}

const isAmount = (figure: number): boolean => Number.isFinite(figure) && figure >= 0;

function hourProfit(hour: LocalHour, terms: Terms): HourProfit {
  const usdPerKwh = hour.amountPerKwh * terms.usdPerUnit;
  const rentedUsd = hour.hours * (terms.usdPerRentedHour - terms.loadKilowatts * usdPerKwh);
  const pausedUsd = hour.hours * (terms.usdPerWaitingHour - terms.idleKilowatts * usdPerKwh);
  return { ...hour, rentedUsd, pausedUsd, pauseSavesUsd: pausedUsd - rentedUsd };
}

/** Less than this is no gain but the rounding of a break-even. */
const nothingUsd = 1e-9;

function spansOf(
  hours: readonly HourProfit[],
  timeZone: string,
  now: Temporal.Instant,
): readonly PauseSpan[] {
  const found: Stretch[] = [];
  for (const { start, end, savesUsd } of hours.flatMap((hour) => restOf(hour, now))) {
    const last = found.at(-1);
    if (last?.end.equals(start)) found[found.length - 1] = joined(last, { end, savesUsd });
    else found.push({ start, end, savesUsd });
  }
  const clockAt = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDateTime();
  return found.map((span) => ({ ...span, from: clockAt(span.start), to: clockAt(span.end) }));
}

type Stretch = Pick<PauseSpan, "start" | "end" | "savesUsd">;

const joined = (first: Stretch, next: Pick<Stretch, "end" | "savesUsd">): Stretch => ({
  start: first.start,
  end: next.end,
  savesUsd: first.savesUsd + next.savesUsd,
});

/** What is still to come of an hour in which pausing is better. */
function restOf({ start, end, pauseSavesUsd }: HourProfit, now: Temporal.Instant): readonly Stretch[] {
  if (pauseSavesUsd <= nothingUsd || Temporal.Instant.compare(end, now) <= 0) return [];
  if (Temporal.Instant.compare(start, now) >= 0) return [{ start, end, savesUsd: pauseSavesUsd }];
  const share =
    (end.epochMilliseconds - now.epochMilliseconds) / (end.epochMilliseconds - start.epochMilliseconds);
  return [{ start: now, end, savesUsd: pauseSavesUsd * share }];
}

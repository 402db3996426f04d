import { estimateDay, keptShare, type PowerDraw, type Rate, type Terms } from "./estimate.ts";
import type { Percentiles } from "./risk.ts";

const wattsPerKilowatt = 1000;

/**
 * USD per card and hour that pays for the power which a rented hour burns beyond a waiting one: below it renting out makes a
 * loss larger. Null where nothing of a payment is kept.
 */
export function bidFloorUsdPerGpuHour(draw: PowerDraw, terms: Terms): number | null {
  const cards = draw.count * (draw.gpuLoadWatts - draw.gpuIdleWatts);
  const watts = cards + draw.hostLoadWatts - draw.hostIdleWatts;
  const kilowattsAtMeter = ((watts / draw.psuEfficiency) * draw.pue) / wattsPerKilowatt;
  const kept = keptShare(terms) * draw.count;
  return kept > 0 ? Math.max(0, kilowattsAtMeter * terms.usdPerKwh) / kept : null;
}

/** What a payout in tokens may be worth of what it is worth now. */
export const tokenFactors = [0.5, 0.75, 1, 1.5, 2] as const;

/** A day's cash where all that comes in is worth so many times as much; all else stays. */
export const cashAtFactor = (draw: PowerDraw, rate: Rate, terms: Terms, factor: number): number =>
  estimateDay(
    draw,
    { busyUsdPerHour: rate.busyUsdPerHour * factor, idleUsdPerHour: rate.idleUsdPerHour * factor },
    terms,
  ).cashUsdPerDay;

/** A day's cash at each percentile of the token's mean price, which are multiples of the price now. */
export const cashOutlook = (
  draw: PowerDraw,
  rate: Rate,
  terms: Terms,
  { p10, p50, p90 }: Percentiles,
): Percentiles => ({
  p10: cashAtFactor(draw, rate, terms, p10),
  p50: cashAtFactor(draw, rate, terms, p50),
  p90: cashAtFactor(draw, rate, terms, p90),
});

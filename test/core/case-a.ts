import type { PowerDraw, Rate, Terms } from "../../core/estimate.ts";

/** The rate of a machine whose cards are rented out by the hour: waiting brings nothing. */
export const rentalRate = (count: number, usdPerGpuHour: number): Rate => ({
  busyUsdPerHour: count * usdPerGpuHour,
  idleUsdPerHour: 0,
});

/** Worked example A: one RTX 4090 rented at 0.40 USD for 60 % of the time, power at 0.12 USD. */
export function caseA(): { draw: PowerDraw; rate: Rate; terms: Terms } {
  const draw = {
    count: 1,
    gpuLoadWatts: 375,
    gpuIdleWatts: 21,
    hostLoadWatts: 80,
    hostIdleWatts: 50,
    psuEfficiency: 0.9,
    pue: 1,
  };
  const terms = {
    utilisation: 0.6,
    feeRate: 0.2,
    slippageRate: 0.01,
    usdPerKwh: 0.12,
    fixedUsdPerMonth: 15,
    purchaseUsd: 2400,
    residualShare: 0.3,
    usefulLifeYears: 4,
    discountRate: 0.1,
  };
  return { draw, rate: rentalRate(1, 0.4), terms };
}

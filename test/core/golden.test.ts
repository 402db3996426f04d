import { describe, expect, it } from "vitest";
import {
  breakEvenTokenUsd,
  breakEvenUsdPerGpuHour,
  breakEvenUsdPerKwh,
  breakEvenUtilisation,
} from "../../core/breakeven.ts";
import { daysPerMonth, estimateDay } from "../../core/estimate.ts";
import type { PowerDraw, Rate, Terms } from "../../core/estimate.ts";
import { investmentCase, irr, monthlyDiscountRate, npv } from "../../core/finance.ts";
import {
  annualisedVolatility,
  bootstrap,
  logReturns,
  maxDrawdown,
  mulberry32,
  quantile,
} from "../../core/risk.ts";
import { sensitivity } from "../../core/sensitivity.ts";
import golden from "../fixtures/golden.json" with { type: "json" };
import { rentalRate } from "./case-a.ts";

const machines = {
  "one RTX 4090 at 0.12 USD/kWh": golden.A_4090_012usd,
  "eight H100 at 0.08 USD/kWh": golden.B_8xH100_008usd,
  "one RTX 3090 at 0.35 EUR/kWh": golden.C_3090_035eur,
};

describe.each(Object.entries(machines))("the worked example of %s", (_, { input, output }) => {
  const { draw, rate, terms } = setup(input);
  const day = estimateDay(draw, rate, terms);

  it("has its income and its costs", () => {
    expect(day.grossUsdPerDay).toEqual(near(output.grossPerDay));
    expect(day.feeUsdPerDay).toEqual(near(output.feePerDay));
    expect(day.slippageUsdPerDay).toEqual(near(output.slippagePerDay));
    expect(day.netUsdPerDay).toEqual(near(output.netRevenuePerDay));
    expect(day.electricityUsdPerDay).toEqual(near(output.electricityPerDay));
    expect(day.fixedUsdPerDay).toEqual(near(output.fixedPerDay));
    expect(day.depreciationUsdPerDay).toEqual(near(output.depreciationPerDay));
  });

  it("has its watts", () => {
    expect(day.loadWatts).toEqual(near(output.dcLoadW));
    expect(day.idleWatts).toEqual(near(output.dcIdleW));
    expect(day.averageWatts).toEqual(near(output.dcAvgW));
    expect(day.wallWatts).toEqual(near(output.wallAvgW));
    expect(day.kwhPerDay).toEqual(near(output.kwhPerDay));
    expect(terms.usdPerKwh).toEqual(near(output.electricityUsdPerKwh));
  });

  it("has its cash and its profit", () => {
    expect(day.cashUsdPerDay).toEqual(near(output.cashPerDay));
    expect(day.profitUsdPerDay).toEqual(near(output.profitPerDay));
    expect(day.cashUsdPerDay * daysPerMonth).toEqual(near(output.cashPerMonth));
    expect(day.profitUsdPerDay! * daysPerMonth).toEqual(near(output.profitPerMonth));
  });

  it("breaks even where it should", () => {
    expect(day.idleElectricityUsdPerDay).toEqual(near(output.idleElectricityPerDay));
    expect(day.marginUsdPerUnitUtilisation).toEqual(near(output.marginPerUnitUtilisation));
    const utilisation = breakEvenUtilisation(draw, rate, terms);
    expect(utilisation.cash).toEqual(near(output.breakEvenUtilisationCash));
    expect(utilisation.full).toEqual(near(output.breakEvenUtilisationFull));
    const usdPerKwh = breakEvenUsdPerKwh(day);
    expect(usdPerKwh.cash).toEqual(near(output.breakEvenKwhPriceCashUsd));
    expect(usdPerKwh.full).toEqual(near(output.breakEvenKwhPriceFullUsd));
    const usdPerGpuHour = breakEvenUsdPerGpuHour(day, { ...terms, count: draw.count });
    expect(usdPerGpuHour.cash).toEqual(near(output.breakEvenGpuHourPriceCash));
    expect(usdPerGpuHour.full).toEqual(near(output.breakEvenGpuHourPriceFull));
  });

  it("is worth what it should be worth", () => {
    const bought = investmentCase(day.cashUsdPerDay, terms);
    expect(monthlyDiscountRate(terms.discountRate)).toEqual(near(output.monthlyDiscountRate));
    expect(bought.simplePaybackDays).toEqual(near(output.simplePaybackDays));
    expect(bought.discountedPaybackMonths).toEqual(near(output.discountedPaybackMonths));
    expect(bought.npvUsd).toEqual(near(output.npv));
    expect(bought.irrPerYear).toEqual(near(output.irrAnnual));
  });
});

describe("the worked examples of markets and money", () => {
  it("shows what a fifth more or less of each input does to profit", () => {
    const { draw, rate, terms } = setup(golden.A_4090_012usd.input);
    const swings = new Map(sensitivity(draw, rate, terms).map((swing) => [swing.input, swing]));
    const { pricePerGpuHour, pricePerKwh, capex, ...sameName } = golden.A_sensitivity_profitPerDay;
    const expected = { price: pricePerGpuHour, usdPerKwh: pricePerKwh, purchaseUsd: capex, ...sameName };
    expect([...swings.keys()].toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const { input, low, high } of swings.values()) {
      expect(low).toEqual(near(expected[input][0]!));
      expect(high).toEqual(near(expected[input][1]!));
    }
  });

  it("has the volatility of a week's prices", () => {
    const { prices, mean, sampleStdDaily, annualised } = golden.volatility;
    const returns = logReturns(prices)!;
    expect(returns).toEqual(golden.volatility.logReturns.map(near));
    expect(returns.reduce((sum, value) => sum + value, 0) / returns.length).toEqual(near(mean));
    expect(annualisedVolatility(prices)).toEqual(near(annualised));
    expect(annualisedVolatility(prices)! / Math.sqrt(365)).toEqual(near(sampleStdDaily));
  });

  it("has the deepest fall of a week's prices", () => {
    const { prices } = golden.volatility;
    expect(maxDrawdown(prices)).toEqual(near(golden.risk.maxDrawdown));
  });

  it("draws the numbers of mulberry32", () => {
    const random = mulberry32(golden.prng.seed);
    expect(golden.prng.first5.map(() => random())).toEqual(golden.prng.first5);
  });

  it("draws the price paths of the example", () => {
    const { seed, paths, days, S0, terminal, meanPricePaidDaily } = golden.bootstrap;
    expect(golden.volatility.prices.at(-1)).toBe(S0);
    const range = bootstrap(golden.volatility.prices, { seed, paths, days, demean: false })!;
    for (const key of ["p10", "p50", "p90"] as const) {
      expect(range.terminal[key]).toEqual(near(terminal[key]));
      expect(range.mean[key]).toEqual(near(meanPricePaidDaily[key]));
    }
  });

  it("has the quantiles of four numbers", () => {
    const { data, p10, p50, p90 } = golden.quantile;
    expect(quantile(data, 0.1)).toEqual(near(p10));
    expect(quantile(data, 0.5)).toEqual(near(p50));
    expect(quantile(data, 0.9)).toEqual(near(p90));
  });

  it("has the documented net present value and internal rate of return", () => {
    expect(npv(golden.npvDoc.rate, golden.npvDoc.flows)).toEqual(near(golden.npvDoc.npv));
    expect(irr(golden.irrDoc.flows)).toEqual(near(golden.irrDoc.irr));
  });

  it("has the RENDER price at which a node that works half the time breaks even", () => {
    const { draw, rate, terms } = setup(golden.A_4090_012usd.input);
    const day = estimateDay(draw, rate, { ...terms, utilisation: 0.5 });
    const expected = golden.renderBreakEvenToken;
    expect(expected.tokensPerWeek / 7).toEqual(near(expected.tokensPerDay));
    expect(day.electricityUsdPerDay).toEqual(near(expected.electricityPerDay));
    expect(day.fixedUsdPerDay).toEqual(near(expected.fixedPerDay));
    expect(day.depreciationUsdPerDay).toEqual(near(expected.depreciationPerDay));
    const payout = { tokensPerDay: expected.tokensPerDay, feeRate: 0, slippageRate: expected.slippage };
    const price = breakEvenTokenUsd(day, payout);
    expect(price.cash).toEqual(near(expected.breakEvenTokenCash));
    expect(price.full).toEqual(near(expected.breakEvenTokenFull));
  });
});

/** Matches what is equal within 1e-9, absolute or relative, whichever is wider. */
function near(expected: number | null): unknown {
  if (expected === null) return null;
  const tolerance = 1e-9 * Math.max(1, Math.abs(expected));
  return {
    asymmetricMatch: (actual: unknown) =>
      typeof actual === "number" && Math.abs(actual - expected) <= tolerance,
    toString: () => `near ${expected}`,
  };
}

type Input = (typeof golden.A_4090_012usd)["input"];

function setup(input: Input): { draw: PowerDraw; rate: Rate; terms: Terms } {
  const draw = {
    count: input.gpus,
    gpuLoadWatts: input.gpuLoadW,
    gpuIdleWatts: input.gpuIdleW,
    hostLoadWatts: input.hostLoadW,
    hostIdleWatts: input.hostIdleW,
    psuEfficiency: input.psuEff,
    pue: input.pue,
  };
  const terms = {
    utilisation: input.utilisation,
    feeRate: input.feeRate,
    slippageRate: input.slippageRate,
    usdPerKwh: input.pricePerKwh * input.fxToUsd,
    fixedUsdPerMonth: input.fixedPerMonth,
    purchaseUsd: input.capex,
    residualShare: input.residualFrac,
    usefulLifeYears: input.lifeYears,
    discountRate: input.discountRate,
  };
  return { draw, rate: rentalRate(input.gpus, input.pricePerGpuHour), terms };
}

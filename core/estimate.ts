import { band, mapBand, type Band } from "./band.ts";

export const hoursPerDay = 24;
export const daysPerYear = 365;
/** 30.41667: an average month of a 365-day year. */
export const daysPerMonth = daysPerYear / 12;

/** What a machine draws. Watts are DC, behind the power supply. */
export interface PowerDraw {
  /** Cards in it. */
  readonly count: number;
  /** Of one card. */
  readonly gpuLoadWatts: number;
  readonly gpuIdleWatts: number;
  /** Of everything but the cards, for the whole machine. */
  readonly hostLoadWatts: number;
  readonly hostIdleWatts: number;
  /** Above 0, at most 1. */
  readonly psuEfficiency: number;
  /** Power usage effectiveness: watts at the meter per watt at the wall socket, 1 at home. */
  readonly pue: number;
}

/** What the whole machine brings, before fees, in an hour in which it works and in one in which it waits. */
export interface Rate {
  readonly busyUsdPerHour: number;
  readonly idleUsdPerHour: number;
  /**
   * What the machine would work around the clock over what all others do, where they share a pool: the more it works, the
   * less is an hour's part. Absent where the rate stays.
   */
  readonly crowding?: number;
}

/** What is the same however much the machine works. Rates and shares are fractions of 1. */
export interface Costs {
  readonly feeRate: number;
  readonly slippageRate: number;
  readonly usdPerKwh: number;
  readonly fixedUsdPerMonth: number;
  readonly purchaseUsd?: number | undefined;
  readonly residualShare: number;
  readonly usefulLifeYears: number;
  /** Per year. */
  readonly discountRate: number;
}

export interface Terms extends Costs {
  /** Working hours over all hours, 0 to 1. */
  readonly utilisation: number;
}

/** One day of one machine, unrounded. */
export interface DayEstimate {
  readonly grossUsdPerDay: number;
  readonly feeUsdPerDay: number;
  readonly slippageUsdPerDay: number;
  readonly netUsdPerDay: number;
  /** DC watts of the whole machine while it works, while it waits, and on average. */
  readonly loadWatts: number;
  readonly idleWatts: number;
  readonly averageWatts: number;
  /** Average watts at the meter. */
  readonly wallWatts: number;
  readonly kwhPerDay: number;
  readonly electricityUsdPerDay: number;
  /** What the machine would burn if it waited all day. */
  readonly idleElectricityUsdPerDay: number;
  readonly fixedUsdPerDay: number;
  /** Net less electricity and fixed costs. */
  readonly cashUsdPerDay: number;
  /** Null without a purchase price or without a useful life. */
  readonly depreciationUsdPerDay: number | null;
  /** Cash less depreciation; null where that is. */
  readonly profitUsdPerDay: number | null;
  /** By how much a day's cash grows from never working to always working; negative when work burns more than it adds. */
  readonly marginUsdPerUnitUtilisation: number;
}

export interface RateBand {
  readonly busyUsdPerHour: Band;
  readonly idleUsdPerHour: Band;
}

export interface TermsBand extends Costs {
  readonly utilisation: Band;
}

type BandFigure =
  | "grossUsdPerDay"
  | "feeUsdPerDay"
  | "slippageUsdPerDay"
  | "netUsdPerDay"
  | "kwhPerDay"
  | "electricityUsdPerDay"
  | "cashUsdPerDay";

/** A day as ranges; profit is null where depreciation is unknown. */
export type DayBand = Readonly<Record<BandFigure, Band>> & { readonly profitUsdPerDay: Band | null };

/** The same machine's rate where it works another share of the time, 0 to 1, than that which the rate is for. */
export function rateAt(rate: Rate, { worked, from }: { worked: number; from: number }): Rate {
  const { crowding = 0 } = rate;
  return { ...rate, busyUsdPerHour: (rate.busyUsdPerHour * (1 + crowding * from)) / (1 + crowding * worked) };
}

/** What is left of a gross dollar after the network's fee and then the cost of selling. */
export const keptShare = (terms: Pick<Terms, "feeRate" | "slippageRate">): number =>
  (1 - terms.feeRate) * (1 - terms.slippageRate);

/**
 * What a machine brings and costs on an average day: income less fee, slippage, electricity and fixed costs is cash;
 * cash less straight-line depreciation is profit. Throws a RangeError when the power supply's efficiency is not above 0.
 */
export function estimateDay(draw: PowerDraw, rate: Rate, terms: Terms): DayEstimate {
  const income = incomeOf(rate, terms);
  const power = powerOf(draw, terms);
  const fixedUsdPerDay = terms.fixedUsdPerMonth / daysPerMonth;
  const cashUsdPerDay = income.netUsdPerDay - power.electricityUsdPerDay - fixedUsdPerDay;
  const depreciationUsdPerDay = depreciationOf(terms);
  return {
    ...income,
    ...power,
    fixedUsdPerDay,
    cashUsdPerDay,
    depreciationUsdPerDay,
    profitUsdPerDay: depreciationUsdPerDay === null ? null : cashUsdPerDay - depreciationUsdPerDay,
    marginUsdPerUnitUtilisation: marginOf(draw, rate, terms),
  };
}

/**
 * `estimateDay` over ranges. Every figure is linear in each of busy rate, idle rate and utilisation alone, so that its
 * extremes are at the corners of the three ranges; `mid` is the figure at the three mids.
 */
export function estimateBand(draw: PowerDraw, rate: RateBand, terms: TermsBand): DayBand {
  const at = (busy: number, idle: number, utilisation: number): DayEstimate =>
    estimateDay(draw, { busyUsdPerHour: busy, idleUsdPerHour: idle }, { ...terms, utilisation });
  const { busyUsdPerHour, idleUsdPerHour } = rate;
  const corners = ends(busyUsdPerHour).flatMap((busy) =>
    ends(idleUsdPerHour).flatMap((idle) => ends(terms.utilisation).map((share) => at(busy, idle, share))),
  );
  return dayBand(at(busyUsdPerHour.mid, idleUsdPerHour.mid, terms.utilisation.mid), corners);
}

const ends = (of: Band): readonly number[] => (of.low === of.high ? [of.low] : [of.low, of.high]);

function dayBand(mid: DayEstimate, corners: readonly DayEstimate[]): DayBand {
  const across = (pick: (day: DayEstimate) => number): Band =>
    band(Math.min(...corners.map(pick)), pick(mid), Math.max(...corners.map(pick)));
  const cashUsdPerDay = across((day) => day.cashUsdPerDay);
  const depreciation = mid.depreciationUsdPerDay;
  return {
    grossUsdPerDay: across((day) => day.grossUsdPerDay),
    feeUsdPerDay: across((day) => day.feeUsdPerDay),
    slippageUsdPerDay: across((day) => day.slippageUsdPerDay),
    netUsdPerDay: across((day) => day.netUsdPerDay),
    kwhPerDay: across((day) => day.kwhPerDay),
    electricityUsdPerDay: across((day) => day.electricityUsdPerDay),
    cashUsdPerDay,
    profitUsdPerDay: depreciation === null ? null : mapBand(cashUsdPerDay, (cash) => cash - depreciation),
  };
}

function incomeOf(rate: Rate, terms: Terms) {
  const grossUsdPerDay =
    hoursPerDay * (terms.utilisation * rate.busyUsdPerHour + (1 - terms.utilisation) * rate.idleUsdPerHour);
  const feeUsdPerDay = grossUsdPerDay * terms.feeRate;
  const slippageUsdPerDay = (grossUsdPerDay - feeUsdPerDay) * terms.slippageRate;
  const netUsdPerDay = grossUsdPerDay - feeUsdPerDay - slippageUsdPerDay;
  return { grossUsdPerDay, feeUsdPerDay, slippageUsdPerDay, netUsdPerDay };
}

function powerOf(draw: PowerDraw, terms: Terms) {
  const [loadWatts, idleWatts] = [loadWattsOf(draw), idleWattsOf(draw)];
  const averageWatts = terms.utilisation * loadWatts + (1 - terms.utilisation) * idleWatts;
  const wallWatts = atMeter(draw, averageWatts);
  return {
    loadWatts,
    idleWatts,
    averageWatts,
    wallWatts,
    kwhPerDay: kwhOfDay(wallWatts),
    electricityUsdPerDay: kwhOfDay(wallWatts) * terms.usdPerKwh,
    idleElectricityUsdPerDay: kwhOfDay(atMeter(draw, idleWatts)) * terms.usdPerKwh,
  };
}

function marginOf(draw: PowerDraw, rate: Rate, terms: Terms): number {
  const moreNet = hoursPerDay * (rate.busyUsdPerHour - rate.idleUsdPerHour) * keptShare(terms);
  const moreWatts = loadWattsOf(draw) - idleWattsOf(draw);
  return moreNet - kwhOfDay(atMeter(draw, moreWatts)) * terms.usdPerKwh;
}

function atMeter(draw: PowerDraw, dcWatts: number): number {
  if (!(draw.psuEfficiency > 0)) throw new RangeError(`not an efficiency: ${draw.psuEfficiency}`);
  return (dcWatts / draw.psuEfficiency) * draw.pue;
}

const loadWattsOf = (draw: PowerDraw): number => draw.count * draw.gpuLoadWatts + draw.hostLoadWatts;
const idleWattsOf = (draw: PowerDraw): number => draw.count * draw.gpuIdleWatts + draw.hostIdleWatts;
const kwhOfDay = (watts: number): number => (watts * hoursPerDay) / 1000;

function depreciationOf({ purchaseUsd, residualShare, usefulLifeYears }: Costs): number | null {
  if (purchaseUsd === undefined || usefulLifeYears <= 0) return null;
  return (purchaseUsd * (1 - residualShare)) / (usefulLifeYears * daysPerYear);
}

import { band, type Band } from "../band.ts";
import type { Sourced } from "../sourced.ts";
import { same, type AkashCard, type GpuPrice, type GpuPriceRow } from "./akash-console.ts";
import type { Remark } from "./network.ts";

/**
 * Console turns a price per block into a price per hour with blocks of 6.0 seconds (akash-network/console,
 * apps/api/src/utils/constants.ts, 2026-08-22); measured from block heights and times between July and September
 * 2026 a block took 5.88 to 5.90 seconds. More blocks an hour are more pay an hour.
 */
export const blockTimeCorrection = 6.0 / 5.89;

/** The market row of a card, with what could not be matched. */
export interface Match {
  readonly row: GpuPriceRow;
  readonly remarks: readonly Remark[];
}

/** How much of the time a card is leased, with what is to be said beside it. */
export interface Utilisation {
  readonly figure: Sourced<Band>;
  readonly remarks: readonly Remark[];
}

/**
 * The row of a card: same vendor, model, memory and interface; else without the interface; else without the memory,
 * and then only when the model has a single row. Of several rows the cheapest is taken, so as not to promise too much.
 */
export function findRow(rows: readonly GpuPriceRow[], card: AkashCard): Match | undefined {
  const ofModel = rows.filter(({ vendor, model }) => same(vendor, card.vendor) && same(model, card.model));
  const sameMemory = ofModel.filter((row) => card.variants.some(({ ram }) => same(ram, row.ram ?? "")));
  const sameForm = sameMemory.filter((row) => card.variants.some((variant) => isVariant(row, variant)));
  if (sameForm[0]) return { row: cheapest(sameForm, sameForm[0]), remarks: [] };
  if (sameMemory[0])
    return { row: cheapest(sameMemory, sameMemory[0]), remarks: ["matched-without-interface"] };
  const [only, ...others] = ofModel;
  return only && others.length === 0 ? { row: only, remarks: ["matched-without-memory"] } : undefined;
}

function isVariant(row: GpuPriceRow, variant: AkashCard["variants"][number]): boolean {
  return (
    same(variant.ram, row.ram ?? "") && interfaceOf(variant.interface) === interfaceOf(row.interface ?? "")
  );
}

/** `SXM4`, `SXM5` and `sxm` are one thing to the API. */
const interfaceOf = (typed: string): string => typed.toLowerCase().replace(/^sxm.*/, "sxm");

const cheapest = (rows: readonly GpuPriceRow[], first: GpuPriceRow): GpuPriceRow =>
  rows.reduce((best, row) => (midOf(row) < midOf(best) ? row : best), first);

const midOf = ({ price }: GpuPriceRow): number => priceBand(price)?.mid ?? Number.POSITIVE_INFINITY;

/**
 * USD per GPU-hour: the lowest bid, then median and weighted average, the lower of the two as the middle. The highest
 * bid is left out: a bid is not income, and cheap cards that are always leased do not bid, so bids lean upwards.
 * Null when there is neither median nor average.
 */
export function priceBand(price: GpuPrice): Band | null {
  if (price === null) return null;
  const middles = [price.med, price.weightedAverage].filter((usd) => usd !== null);
  if (middles.length === 0) return null;
  const mid = Math.min(...middles);
  const corrected = [price.min ?? mid, mid, Math.max(...middles)].map((usd) => usd * blockTimeCorrection);
  const [low = mid, middle = mid, high = mid] = corrected;
  return band(low, middle, high);
}

import type { z } from "zod";
import { aroundTheClock, usualNight, type NightHours } from "../core/day-night.ts";
import { splitRig } from "../core/fleet.ts";
import { zoneById } from "../core/power/find-zone.ts";
import { gpus, variantsOf, type Gpu } from "../core/gpus.ts";
import type { Rig } from "../core/rig.ts";
import { entered, mapSourced, type Sourced } from "../core/sourced.ts";
import {
  defaultTariff,
  findPlace,
  type DefaultTariff,
  type PlaceMatch,
  type TariffUse,
} from "../core/tariff.ts";
import { daysBetween } from "../core/time.ts";
import type { Amount } from "./amounts.ts";
import type { Context } from "./command.ts";
import { livePower, type LivePower, type MissingPower } from "./live-power.ts";
import { ours } from "./figures.ts";
import type { Currencies, Money } from "./money.ts";
import { option } from "./options.ts";
import type { Block } from "./reply.ts";

/** What a person can say of a machine and its costs. Everything but the card has a default. */
export const rigOptions = {
  gpu: option.gpu(),
  rig: option.rig().optional(),
  count: option.count().optional(),
  plus: option.cards().optional(),
  power: option.kwhPrice().optional(),
  night: option.kwhPrice().optional(),
  night_hours: option.hours().optional(),
  zone: option.zone().optional(),
  surcharges: option.surcharges().optional(),
  vat: option.share().optional(),
  country: option.place().optional(),
  util: option.share().optional(),
  price: option.amount().optional(),
  fee: option.share().optional(),
  slippage: option.share().optional(),
  gpu_watts: option.watts().optional(),
  gpu_idle: option.watts().optional(),
  host_watts: option.watts().optional(),
  host_idle: option.watts().optional(),
  psu: option.efficiency().optional(),
  pue: option.number(1, 5).optional(),
  fixed: option.sum().optional(),
  hardware: option.sum().optional(),
  residual: option.share().optional(),
  life: option.number(0.1, 50).optional(),
  discount: option.share().optional(),
  currency: option.currency().optional(),
  octanebench: option.number(1, 1e6).optional(),
  tier: option.tier().optional(),
} as const;

export type RigOptions = z.output<z.ZodObject<typeof rigOptions>> & { readonly network?: string | undefined };

/** A night's price alone says nothing of the day's, and what comes to a market's price nothing of the market. */
export function needsOf({
  night,
  power,
  zone,
  surcharges,
  vat,
}: Partial<Pick<RigOptions, "night" | "power" | "zone" | "surcharges" | "vat">>):
  | "power"
  | "zone"
  | undefined {
  if (night && !power) return "power";
  return (surcharges ?? vat) !== undefined && zone === undefined ? "zone" : undefined;
}

/** The power price that stands in for one that was not entered. */
export interface AssumedTariff {
  readonly tariff: DefaultTariff;
  readonly use: TariffUse;
  /** The place that was typed or set, with others that the name fits too. */
  readonly match: Extract<PlaceMatch, { kind: "found" }> | undefined;
}

/** Two power prices of which the average was taken. */
export interface DayAndNight {
  readonly dayUsdPerKwh: number;
  readonly nightUsdPerKwh: number;
  readonly hours: NightHours;
}

/** Where the power price is from. */
export interface ReadPower {
  /** Where it was not entered. */
  readonly tariff: AssumedTariff | undefined;
  readonly dayAndNight: DayAndNight | undefined;
  /** Where one was typed that is next to nothing, as a price in another currency would be. */
  readonly tinyUsdPerKwh?: number | undefined;
  /** Where it is that of a market by the hour; with the stand-in above where that cannot be read. */
  readonly live?: LivePower | MissingPower | undefined;
}

/** A rig with one kind of card, and what its power price was taken from. */
export interface ReadRig extends ReadPower {
  readonly rig: Rig;
}

/** A machine as one rig for each kind of card in it, and what its power price was taken from. */
export interface ReadRigs extends ReadPower {
  readonly rigs: readonly [Rig, ...Rig[]];
}

/** The card by its catalogue id. Throws when there is none: options are read against the same catalogue. */
export function gpuById(id: string): Gpu {
  const gpu = gpus.find((known) => known.id === id);
  if (!gpu) throw new Error(`no card ${id}`);
  return gpu;
}

/** The currencies of an answer: the one asked for or set, and power prices in the one they were typed in. */
export const currenciesOf = (
  { currency, power, zone }: Partial<RigOptions>,
  context: Context,
): Currencies => ({
  currency: currency ?? context.currency,
  power: zone === undefined ? power?.currency : zoneById(zone).currency,
});

/** Turns what was typed into rigs in dollars. Throws a MissingRateError for an amount in a currency without a rate. */
export async function readRigs(options: RigOptions, context: Context, money: Money): Promise<ReadRigs> {
  const { rig, ...power } = await readRig(options, context, money);
  const others = (options.plus ?? []).map(({ gpu, count }) => ({ gpu: gpuById(gpu), count }));
  return { ...power, rigs: splitRig(rig, others) };
}

/** The same of the first kind of card alone, as if it were the only one. */
export async function readRig(options: RigOptions, context: Context, money: Money): Promise<ReadRig> {
  const gpu = gpuById(options.gpu);
  const now = context.world.now();
  const { usdPerKwh, ...power } = await readPower(options, { context, money, gpu });
  const fixed = options.fixed && money.toUsd(options.fixed);
  return {
    ...power,
    rig: {
      gpu,
      count: options.count ?? 1,
      given: givenOf(options, options.hardware && money.toUsd(options.hardware)),
      usdPerKwh,
      fixedUsdPerMonth:
        fixed === undefined ? { ...entered(0, now), basis: "assumed", source: ours } : entered(fixed, now),
      usdPerGpuHour: options.price && money.toUsd(options.price, "USD"),
      utilisation: options.util,
      feeRate: options.fee,
      slippageRate: options.slippage,
      named: options.network !== undefined,
      node: { octaneBench: options.octanebench, tier: options.tier },
    },
  };
}

/** `2x RTX 4090`, as people say it. */
export const rigName = ({ gpu, count }: Pick<Rig, "gpu" | "count">, { say, format }: Context): string =>
  say("rig", { count: format.number(count, 0), gpu: shortName(gpu) });

/** A card's name without its brand's family: "GeForce RTX 4090" is called "RTX 4090". */
export const shortName = ({ name }: Gpu): string => name.replace(/^(GeForce|Radeon|Tesla|Instinct) /, "");

/** Says which variant of a card was meant, where a short name fits several. */
export function variantsText(gpu: Gpu, { say, format }: Context): readonly Block[] {
  const others = variantsOf(gpu).map(shortName);
  if (others.length === 0) return [];
  const text = say("variants", { gpu: shortName(gpu), others: format.list(others) });
  return [{ kind: "text", text, style: "note" }];
}

const givenOf = (options: RigOptions, purchaseUsd: number | undefined): Rig["given"] => ({
  gpuLoadWatts: options.gpu_watts,
  gpuIdleWatts: options.gpu_idle,
  hostLoadWatts: options.host_watts,
  hostIdleWatts: options.host_idle,
  psuEfficiency: options.psu,
  pue: options.pue,
  purchaseUsd,
  residualShare: options.residual,
  usefulLifeYears: options.life,
  discountRate: options.discount,
});

interface Power extends ReadPower {
  readonly usdPerKwh: Sourced<number>;
}

/** Prices of power that are older than this have moved since. */
const staleTariffDays = 730;
/** Nobody sells power for less. */
const leastUsdPerKwh = 0.001;

interface Reading {
  readonly context: Context;
  readonly money: Money;
  readonly gpu: Gpu;
}

/** The price that was typed, or that of a market today; else the usual price of a place. */
async function readPower(options: RigOptions, reading: Reading): Promise<Power> {
  const { power, zone } = options;
  const { context, money } = reading;
  const now = context.world.now();
  if (power) {
    const dayAndNight = readNight({ ...options, power }, money);
    const usdPerKwh = dayAndNight ? averageOf(dayAndNight) : money.toUsd(power);
    const isTiny = usdPerKwh > 0 && usdPerKwh < leastUsdPerKwh;
    return {
      usdPerKwh: entered(usdPerKwh, now),
      tariff: undefined,
      dayAndNight,
      ...(isTiny && { tinyUsdPerKwh: usdPerKwh }),
    };
  }
  if (zone === undefined) return usualPower(options.country, reading);
  const live = await livePower({ ...options, zone: zoneById(zone) }, context, money);
  if (live.kind === "missing") return { ...usualPower(live.zone.country, reading), live };
  return { usdPerKwh: live.usdPerKwh, tariff: undefined, dayAndNight: undefined, live };
}

/** The usual price of a place that was typed or is set, else the world's average. */
function usualPower(country: string | undefined, { context, money, gpu }: Reading): Power {
  const now = context.world.now();
  const typed = country ?? context.country;
  const found = typed === undefined ? undefined : findPlace(typed, context.language);
  const match = found?.kind === "found" ? found : undefined;
  const use = gpu.class === "datacentre" ? "business" : "residential";
  const tariff = defaultTariff(match?.place, use);
  const { amountPerKwh: amount, currency } = tariff.price.value;
  const stale = daysBetween(tariff.price.asOf, now) > staleTariffDays;
  return {
    tariff: { tariff, use, match },
    dayAndNight: undefined,
    usdPerKwh: { ...mapSourced(tariff.price, () => money.toUsd({ amount, currency })), stale },
  };
}

function readNight(
  { power, night, night_hours: hours = usualNight }: RigOptions & { readonly power: Amount },
  money: Money,
): DayAndNight | undefined {
  if (!night) return undefined;
  // Who says euros of the day means euros at night too.
  return { dayUsdPerKwh: money.toUsd(power), nightUsdPerKwh: money.toUsd(night, power.currency), hours };
}

const averageOf = ({ dayUsdPerKwh, nightUsdPerKwh, hours }: DayAndNight): number =>
  aroundTheClock({ day: dayUsdPerKwh, night: nightUsdPerKwh }, hours);

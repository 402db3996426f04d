import { latestPrices, type LatestPrices } from "../core/power/latest-prices.ts";
import type { SpotPrice } from "../core/power/spot-source.ts";
import { retailPerKwh, retailPrices, type Markup } from "../core/power/spot-tariff.ts";
import type { SpotZone } from "../core/power/zones.ts";
import { entered, type Sourced } from "../core/sourced.ts";
import type { Amount } from "./amounts.ts";
import type { Context } from "./command.ts";
import { figure } from "./figures.ts";
import type { Money } from "./money.ts";
import type { Figure } from "./reply.ts";

/** What a kWh costs today by the prices of a market, and what that is made of. */
export interface LivePower extends LatestPrices {
  readonly kind: "known";
  readonly zone: SpotZone;
  /** The mean of the day with all that was entered; exactly what the source says where nothing comes to it. */
  readonly usdPerKwh: Sourced<number>;
  /** The mean of the day as the source has it. */
  readonly spotUsdPerKwh: Sourced<number>;
  /** Absent where they were not entered, and where the prices have all in them. */
  readonly surchargesUsdPerKwh: number | undefined;
  readonly vatRate: number | undefined;
  /** Of all hours that are known, with all that was entered, in the zone's currency. */
  readonly hourly: readonly SpotPrice[];
  /** Dollars for one unit of that currency. */
  readonly usdPerUnit: number;
}

/** Why the prices of a zone are not used. */
export interface MissingPower {
  readonly kind: "missing";
  readonly zone: SpotZone;
  /** No source can be read; or the prices are for private use, and whoever runs the bot has not said that this is. */
  readonly reason: "down" | "private";
}

/** A zone, and what its owner says comes to the prices there. */
export interface LiveTariff {
  readonly zone: SpotZone;
  readonly surcharges?: Amount | undefined;
  readonly vat?: number | undefined;
}

/** Reads what a kWh costs in a zone. Throws a MissingRateError where its currency has no rate. */
export async function livePower(
  tariff: LiveTariff,
  { world, privateZones = false }: Context,
  money: Money,
): Promise<LivePower | MissingPower> {
  const { zone } = tariff;
  if (!zone.isFree && !privateZones) return { kind: "missing", zone, reason: "private" };
  const latest = await latestPrices(zone, world);
  return latest ? priced(tariff, latest, money) : { kind: "missing", zone, reason: "down" };
}

function priced({ zone, surcharges, vat }: LiveTariff, latest: LatestPrices, money: Money): LivePower {
  const { prices, day } = latest;
  const usdPerUnit = money.toUsd({ amount: 1, currency: zone.currency });
  const isBare = prices.level === "wholesale";
  const surchargesUsdPerKwh = isBare && surcharges ? money.toUsd(surcharges, zone.currency) : undefined;
  const vatRate = isBare ? vat : undefined;
  const markup: Markup = {
    surchargesPerKwh: (surchargesUsdPerKwh ?? 0) / usdPerUnit,
    vatRate: vatRate ?? 0,
  };
  const spotUsdPerKwh = { ...prices, value: day.amountPerKwh * usdPerUnit };
  const isMarkedUp = (surchargesUsdPerKwh ?? vatRate) !== undefined;
  const retail = isBare ? retailPerKwh(day.amountPerKwh, markup) * usdPerUnit : spotUsdPerKwh.value;
  return {
    ...latest,
    kind: "known",
    zone,
    usdPerKwh: { ...prices, basis: isMarkedUp ? "derived" : "listed", value: retail },
    spotUsdPerKwh,
    surchargesUsdPerKwh,
    vatRate,
    hourly: retailPrices(prices, markup),
    usdPerUnit,
  };
}

/** What the price of a kWh was made from; nothing where it was not a market's. */
export function livePowerFigures(
  live: LivePower | MissingPower | undefined,
  { world }: Context,
): readonly Figure[] {
  if (live?.kind !== "known") return [];
  const now = world.now();
  const { zone, spotUsdPerKwh, surchargesUsdPerKwh, vatRate } = live;
  return [
    figure(zone.id, ["spotUsdPerKwh", "USD/kWh"], spotUsdPerKwh),
    ...(surchargesUsdPerKwh === undefined
      ? []
      : [figure(zone.id, ["surchargesUsdPerKwh", "USD/kWh"], entered(surchargesUsdPerKwh, now))]),
    ...(vatRate === undefined ? [] : [figure(zone.id, ["vatRate", "share"], entered(vatRate, now))]),
    figure(zone.id, ["usdPerKwh", "USD/kWh"], live.usdPerKwh),
  ];
}

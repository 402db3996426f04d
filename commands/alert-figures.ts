import type { FigureKey } from "../core/alerts/alert.ts";
import { watchableOf, type PowerAhead, type Watchable } from "../core/alerts/figure-keys.ts";
import { UpstreamError } from "../core/errors.ts";
import { mayBeKept, networksOn } from "../core/networks/index.ts";
import { spotSourcesOf } from "../core/power/index.ts";
import type { SpotPrice, SpotPrices } from "../core/power/spot-source.ts";
import { tokenPrices, type MissingPrice, type TokenPrice } from "../core/prices/index.ts";
import { readAkashProvider } from "../core/providers/akash-provider.ts";
import type { Rig } from "../core/rig.ts";
import { inputsOf, machineOf } from "../core/rig.ts";
import { entered, type Sourced } from "../core/sourced.ts";
import { tokens } from "../core/tokens.ts";
import type { World } from "../core/world.ts";
import type { Context } from "./command.ts";
import { ofMachine, unknownAt } from "./alert-machine.ts";
import { gpuById } from "./rig.ts";

/** Where a figure is from. */
export type Origin = Pick<Sourced<unknown>, "source" | "asOf" | "stale">;

/** A figure as it is now, in its unit; null where nobody knows it, or only what is old. */
export interface FigureNow {
  readonly value: number | null;
  /** The time of the reading. */
  readonly at: Temporal.Instant;
  readonly origins: readonly Origin[];
  /** Of a power price, ISO 4217. */
  readonly currency?: string | undefined;
  /** Of power ahead: when that price holds. */
  readonly period?: SpotPrice | undefined;
  /** Of a machine: the network that the figure is of. */
  readonly network?: string | undefined;
  /** Of a machine that nobody knows the figure of: why. */
  readonly unheard?: Unheard | undefined;
  /** The prices of power are those of the exchange, without grid fees and taxes. */
  readonly isWholesale?: boolean | undefined;
}

/** Names of the networks that could not be read, and ids of the machine's others, which could. */
export interface Unheard {
  readonly networks: readonly string[];
  readonly heard: readonly string[];
}

export interface FigureTools {
  readonly world: World;
  /** How the owner of a saved machine asks about it, with the machine; undefined where it is no longer saved. */
  readonly rigContext: (owner: string, rig: string) => Promise<Context | undefined>;
}

/**
 * Reads figures, each as answers do. What several share, such as the prices of all tokens, is asked once for a reader. Never
 * rejects for an upstream's failure: then nobody knows.
 */
export interface FigureReader {
  read(key: FigureKey): Promise<FigureNow>;
}

export function openFigureReader({ world, rigContext }: FigureTools): FigureReader {
  let prices: ReturnType<typeof tokenPrices> | undefined;
  const priceOf = async (id: string) => (await (prices ??= tokenPrices(tokens, world))).get(id);
  const read = async (what: Watchable): Promise<FigureNow> => {
    switch (what.kind) {
      case "token":
        return ofToken(await priceOf(what.token), world);
      case "profit":
      case "network-lead": {
        const context = await rigContext(what.owner, what.rig);
        return context ? ofMachine(what, context) : unknownAt(world);
      }
      case "provider":
        return ofProvider(what.address, world);
      case "gpu-price":
        return ofCard(what, world);
      case "power":
        return ofPower(what.zone, what.ahead, world);
    }
  };
  return {
    async read(key) {
      try {
        return await read(watchableOf(key));
      } catch (error) {
        if (error instanceof UpstreamError) return unknownAt(world);
        throw error;
      }
    },
  };
}

function ofToken(found: TokenPrice | MissingPrice | undefined, world: World): FigureNow {
  if (found?.kind !== "price") return unknownAt(world);
  const { price } = found;
  return { value: price.value, at: price.asOf, origins: [price] };
}

async function ofProvider(address: string, world: World): Promise<FigureNow> {
  const found = await readAkashProvider(address, world);
  if (found.kind !== "provider") return unknownAt(world);
  const { online } = found;
  return { value: online.value ? 1 : 0, at: online.asOf, origins: [online] };
}

/** The middle of what an hour of one card costs there; it is as old as its source says only where that is old for it. */
async function ofCard(
  { network: id, gpu }: Extract<Watchable, { kind: "gpu-price" }>,
  world: World,
): Promise<FigureNow> {
  const network = networksOn(world)
    .filter(mayBeKept)
    .find((known) => known.id === id);
  if (!network) return unknownAt(world);
  const rig = oneCard(gpu, world);
  const income = await network.income(machineOf(rig, inputsOf(rig, network, world.now())), {}, world);
  if (income.kind !== "rental") return unknownAt(world);
  const { usdPerGpuHour: price } = income;
  if (price.stale || income.remarks.includes("snapshot")) return unknownAt(world, [price]);
  return { value: price.value.mid, at: world.now(), origins: [price] };
}

const oneCard = (gpu: string, world: World): Rig => ({
  gpu: gpuById(gpu),
  count: 1,
  given: {},
  usdPerKwh: entered(0, world.now()),
  fixedUsdPerMonth: entered(0, world.now()),
  named: false,
  node: {},
});

/** Tries the sources in the order of their trust. */
async function ofPower(zone: string, ahead: PowerAhead | undefined, world: World): Promise<FigureNow> {
  const [first] = spotSourcesOf(zone);
  const timeZone = first?.zones.find(({ id }) => id === zone)?.timeZone;
  if (timeZone === undefined) return unknownAt(world);
  const today = world.now().toZonedDateTimeISO(timeZone).toPlainDate();
  for (const source of spotSourcesOf(zone)) {
    try {
      const found = powerOf(await source.prices(zone, today, today.add({ days: 1 }), world), ahead, world);
      if (found.value !== null) return found;
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
    }
  }
  return unknownAt(world);
}

/** A price that was published for an hour holds for it, however long ago that was. */
function powerOf(prices: SpotPrices, ahead: PowerAhead | undefined, world: World): FigureNow {
  const now = world.now();
  const until = now.add({ minutes: Math.round((ahead?.hours ?? 0) * 60) });
  const isWanted = ({ start, end }: SpotPrice) =>
    Temporal.Instant.compare(now, end) < 0 && Temporal.Instant.compare(start, until) <= 0;
  const [first, ...rest] = prices.value.filter(isWanted);
  if (!first || Temporal.Instant.compare(now, first.start) < 0) return unknownAt(world, [prices]);
  const isBetter = (one: SpotPrice, best: SpotPrice) =>
    ahead?.which === "highest" ? one.amountPerKwh > best.amountPerKwh : one.amountPerKwh < best.amountPerKwh;
  const period = ahead ? rest.reduce((best, one) => (isBetter(one, best) ? one : best), first) : first;
  return {
    value: period.amountPerKwh,
    at: now,
    origins: [prices],
    currency: period.currency,
    period,
    isWholesale: prices.level === "wholesale",
  };
}

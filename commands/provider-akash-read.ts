import { defaultMachine } from "../core/machine.ts";
import { findGpu, type Gpu } from "../core/gpus.ts";
import { akash } from "../core/networks/akash.ts";
import { tokenPrices, type TokenPrice } from "../core/prices/index.ts";
import { readAkashCourse, type AkashCourse } from "../core/providers/akash-course.ts";
import { readAkashLeases, type AkashLeases } from "../core/providers/akash-leases.ts";
import {
  readAkashDashboard,
  readAkashProvider,
  readUnconvertedAct,
  type AkashDashboard,
  type AkashProvider,
  type GpuModel,
} from "../core/providers/akash-provider.ts";
import { isUnread, type Unread } from "../core/providers/unread.ts";
import type { Band } from "../core/band.ts";
import type { Sourced } from "../core/sourced.ts";
import { utcMidnight } from "../core/time.ts";
import { tokenById } from "../core/tokens.ts";
import type { World } from "../core/world.ts";
import type { Context } from "./command.ts";
import { historyOf, type History } from "./price-past.ts";

/** All that is known of one provider. What is null could not be read. */
export interface ProviderKnown {
  readonly address: string;
  readonly provider: AkashProvider | null;
  readonly dashboard: AkashDashboard | null;
  readonly course: AkashCourse | null;
  readonly leases: AkashLeases | null;
  readonly act: Sourced<number> | null;
  readonly markets: readonly CardMarket[];
  readonly akt: TokenPrice | undefined;
  readonly closes: History | undefined;
}

/** What is bid on the whole network for a card that the provider has. */
export interface CardMarket {
  readonly gpu: Gpu;
  readonly usdPerGpuHour: Sourced<Band>;
}

/** Longer than a month only where it is held against kept estimates: each window is a sum of its own to the server. */
export interface ReadingWish {
  readonly days: 30 | 90;
}

/** Reads all of it side by side. `Unread` where the provider is not known, or nothing of it can be read. */
export async function readProvider(
  address: string,
  { days }: ReadingWish,
  context: Context,
): Promise<ProviderKnown | Unread> {
  const { world } = context;
  const token = tokenById("akt");
  const [prices, closes] = await Promise.all([tokenPrices([token], world), historyOf(token, days, context)]);
  const found = prices.get(token.id);
  const akt = found?.kind === "price" ? found : undefined;
  const aktUsd = akt?.price;
  const [provider, dashboard, course, leases, act] = await Promise.all([
    readAkashProvider(address, world),
    readAkashDashboard(address, aktUsd, world),
    readAkashCourse(address, { aktUsd, days }, world),
    readAkashLeases(address, aktUsd, world),
    readUnconvertedAct(address, world),
  ]);
  if (isUnread(provider) && provider.kind !== "source-down") return provider;
  if (isUnread(provider) && [dashboard, course, leases].every(isUnread)) return provider;
  const known = knownOf(provider);
  const read = readable(knownOf(leases));
  return {
    address,
    provider: known,
    dashboard: knownOf(dashboard),
    course: believable(knownOf(course), read),
    leases: read,
    act,
    markets: known ? await marketsOf(known.gpuModels.value, world) : [],
    akt,
    closes,
  };
}

/** There are some, and none of them could be read. */
const readable = (leases: AkashLeases | null): AkashLeases | null =>
  leases && !leases.complete && leases.leases.length === 0 ? null : leases;

/**
 * A lease is paid by the block: with one that was open all the week's last day, nothing earned means nothing reckoned,
 * which is how the server answers where it does not sum up.
 */
function believable(course: AkashCourse | null, leases: AkashLeases | null): AkashCourse | null {
  if (course?.week.total.usd?.value !== 0) return course;
  const lastDay = utcMidnight(course.week.window.to.subtract({ days: 1 }));
  const wasOpen = leases?.leases.some(({ since }) => Temporal.Instant.compare(since, lastDay) < 0);
  return wasOpen === true ? null : course;
}

const knownOf = <T extends object>(answer: T | Unread): T | null => (isUnread(answer) ? null : answer);

/** More kinds of card than this are not compared: leases do not say which card they are for. */
const mostMarkets = 3;

async function marketsOf(models: readonly GpuModel[], world: World): Promise<readonly CardMarket[]> {
  const cards = [...new Set(models.flatMap(cardOf))].slice(0, mostMarkets);
  const found = cards.map(async (gpu) => {
    const income = await akash.income(defaultMachine(gpu, 2), {}, world);
    return income.kind === "rental" ? [{ gpu, usdPerGpuHour: income.usdPerGpuHour }] : [];
  });
  return (await Promise.all(found)).flat();
}

/** Of several variants the one with the provider's memory. */
function cardOf({ model, ram }: GpuModel): readonly Gpu[] {
  const match = findGpu(model);
  if (match.kind !== "found") return [];
  const all = [match.gpu, ...match.others];
  return [all.find(({ memoryGb }) => ram !== null && `${memoryGb}gi` === ram.toLowerCase()) ?? match.gpu];
}

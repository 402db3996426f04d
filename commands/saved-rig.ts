import { z } from "zod";
import { networksAmong, type Switches } from "../core/networks/index.ts";
import type { Network } from "../core/networks/network.ts";
import { zoneById } from "../core/power/find-zone.ts";
import { accountsOf } from "./accounts.ts";
import { currencyCodes } from "./amounts.ts";
import type { Context } from "./command.ts";
import { withoutContrary } from "./contrary.ts";
import { earnings } from "./earnings.ts";
import { readOptions } from "./read.ts";
import type { TypedCards } from "./rig-kinds.ts";
import { writeCards, writeOptions, type Described } from "./rig-texts.ts";
import { rigOptions, type RigOptions } from "./rig.ts";
import { ofCards, type SavedRig } from "./rigs.ts";

/** What is typed of a machine that is to be kept: its cards at once, and what is known beside what is reckoned with. */
export interface Told extends Omit<Described, "gpu"> {
  readonly gpu?: readonly TypedCards[] | undefined;
  /** Ids; empty for all. */
  readonly network?: readonly string[] | undefined;
  /** ISO date. */
  readonly bought?: string | undefined;
  readonly account?: string | undefined;
}

interface Changes {
  readonly told: Told;
  /** What was kept before. */
  readonly before: SavedRig | undefined;
  /** Options that are taken away. */
  readonly without: readonly string[];
}

/** A machine with what was told of it over what was kept before. */
export function savedRig(name: string, changes: Changes, context: Context): SavedRig {
  const networkIds = changes.told.network ?? keptOf(changes, "network", "networks");
  const boughtOn = changes.told.bought ?? keptOf(changes, "bought", "boughtOn");
  const accounts = accountsIn(changes, networkIds);
  return {
    name,
    options: optionTexts(changes, context),
    ...(networkIds !== undefined && networkIds.length > 0 && { networks: networkIds }),
    ...(boughtOn !== undefined && { boughtOn }),
    ...(Object.keys(accounts).length > 0 && { accounts }),
  };
}

/** What was kept beside the options, unless it is taken away. */
const keptOf = <K extends keyof SavedRig>(
  { before, without }: Changes,
  option: string,
  key: K,
): SavedRig[K] | undefined => (without.includes(option) ? undefined : before?.[key]);

const accountsIn = (changes: Changes, networkIds: readonly string[] | undefined) => ({
  ...keptOf(changes, "account", "accounts"),
  ...(changes.told.account !== undefined && accountsOf(changes.told.account, networkIds)),
});

function optionTexts({ told, before, without }: Changes, context: Context): Readonly<Record<string, string>> {
  const { gpu, network: _network, bought: _bought, account: _account, count, plus, ...rest } = told;
  const currency = told.currency ?? before?.options.currency ?? context.currency;
  const kept = Object.entries(withoutContrary(before?.options ?? {}, told)).filter(
    ([option]) => !without.includes(option) && (gpu === undefined || !ofCards.has(option)),
  );
  const kwhCurrency = told.currency ?? currencyIn(before?.options.power) ?? currency;
  return whole({
    ...Object.fromEntries(kept),
    ...(gpu ? cardTexts(told) : writeOptions({ count, plus }, currency)),
    ...writeOptions(rest, currency, {
      kwh: kwhCurrency,
      surcharges: currencyOfZone(told.zone ?? before?.options.zone),
    }),
  });
}

/** That in which prices are told there; without a zone nothing comes to its price. */
const currencyOfZone = (zone: string | undefined): string =>
  zone === undefined ? "EUR" : zoneById(zone).currency;

/** The currency that a text of ours has: `0.12EUR/kWh`. */
const currencyIn = (text = ""): string | undefined => /[A-Z]{3}/.exec(text)?.[0];

/** All cards that were typed with `gpu`, and those of `plus`: the count is of the first kind. */
function cardTexts({ gpu, count, plus = [] }: Told): Readonly<Record<string, string>> {
  const [first, ...others] = gpu ?? [];
  if (!first) return {};
  const more = [...others, ...plus];
  return {
    gpu: first.gpu,
    count: String(count ?? first.count),
    ...(more.length > 0 && { plus: writeCards(more) }),
  };
}

/** A night's price says nothing without the day's, nor what comes to a market's price without the market. */
function whole(options: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const alone = new Set([
    ...(options.power === undefined ? ["night", "night_hours"] : []),
    ...(options.zone === undefined ? ["surcharges", "vat"] : []),
  ]);
  return Object.fromEntries(Object.entries(options).filter(([name]) => !alone.has(name)));
}

/** The options of a kept machine as values; undefined where one of them cannot be read any more. */
export function readSaved(
  { options }: SavedRig,
  { language, currency, world }: Context,
): RigOptions | undefined {
  const reader = { language, currency, currencies: currencyCodes, switchedOn: world.switchedOn };
  const read = readOptions(earnings, options, reader);
  if ("mistake" in read) return undefined;
  return z.object(rigOptions).parse(read.values);
}

/** The networks that a machine is rented out on. */
export const networksOfRig = ({ networks: ids }: SavedRig, switches: Switches): readonly Network[] =>
  networksAmong(ids, switches);

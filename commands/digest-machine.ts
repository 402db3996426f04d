import { z } from "zod";
import { networksAmong } from "../core/networks/index.ts";
import type { Network } from "../core/networks/network.ts";
import { currencyCodes } from "./amounts.ts";
import type { Context } from "./command.ts";
import { earnings } from "./earnings.ts";
import { machineName } from "./machines.ts";
import { option } from "./options.ts";
import { readOptions } from "./read.ts";
import { gpuById, rigOptions, type RigOptions } from "./rig.ts";
import { writeOptions } from "./rig-texts.ts";
import { withRig } from "./rigs.ts";
import { splitWords, tidyLine } from "./words.ts";

/** What can be said of a machine where a digest is ordered; a saved one can have all the rest. Discord takes 25 options. */
export const machineOptions = {
  gpu: rigOptions.gpu.optional(),
  rig: rigOptions.rig,
  count: rigOptions.count,
  plus: rigOptions.plus,
  network: option.network().optional(),
  power: rigOptions.power,
  night: rigOptions.night,
  night_hours: rigOptions.night_hours,
  country: rigOptions.country,
  util: rigOptions.util,
  price: rigOptions.price,
  fee: rigOptions.fee,
  fixed: rigOptions.fixed,
  hardware: rigOptions.hardware,
  octanebench: rigOptions.octanebench,
  tier: rigOptions.tier,
} as const;

const ofMachine = z.object(machineOptions);

export type MachineValues = z.output<typeof ofMachine>;

const described = z.object({ ...rigOptions, network: option.network().optional() });

/** What a digest is about, as values; undefined where something in it is not understood any more. */
export function readAbout(about: Readonly<Record<string, string>>, context: Context): RigOptions | undefined {
  const { rig, language, languages, currency, world } = context;
  const read = readOptions(earnings, rig ? withRig(rig, about) : about, {
    language,
    languages,
    currency,
    currencies: currencyCodes,
    rigs: rig ? [rig.name] : [],
    switchedOn: world.switchedOn,
  });
  // A digest is in the currency that it was ordered in, whatever a machine was saved with.
  return "mistake" in read ? undefined : { ...described.parse(read.values), currency: undefined };
}

/**
 * The texts of a machine as they are kept with an order: the same for every reader. Of a saved machine only its name, and
 * what was typed beside it.
 */
export function writeAbout(machine: MachineValues, context: Context): Readonly<Record<string, string>> {
  const { rig: _rig, network, ...values } = ofMachine.parse(machine);
  const typed = typedOptions(context);
  const told = Object.fromEntries(
    Object.entries(values).filter(([name]) => context.rig === undefined || typed.has(name)),
  );
  return {
    ...writeOptions(told, context.currency),
    ...(network !== undefined && { network }),
    ...(context.rig && { rig: context.rig.name }),
  };
}

/** What an order is about once what was typed of its machine is changed, or undefined; other cards are another machine. */
export function changedAbout(
  about: Readonly<Record<string, string>>,
  machine: MachineValues,
  context: Context,
): Readonly<Record<string, string>> | undefined {
  const { rig: _rig, network, ...values } = ofMachine.parse(machine);
  const typed = typedOptions(context);
  const told = Object.fromEntries(Object.entries(values).filter(([name]) => typed.has(name)));
  if (Object.keys(told).length === 0 && !typed.has("network")) return undefined;
  const { rig, ...others } = about;
  const isSame = !typed.has("gpu");
  return {
    ...others,
    ...(isSame && rig !== undefined && { rig }),
    ...writeOptions(told, context.currency),
    ...(network !== undefined && typed.has("network") && { network }),
  };
}

/** The names of the options that were given in this request. */
export const typedOptions = (context: Context): ReadonlySet<string> =>
  new Set(
    splitWords(tidyLine(context.again("digest")))
      .slice(1)
      .map(({ name = "gpu" }) => name),
  );

/** The networks that a digest tells of: the one that was typed, else those that the machine is rented out on. */
export const networksFor = (
  { network }: Pick<RigOptions, "network">,
  { rig, world }: Context,
): readonly Network[] => networksAmong(network === undefined ? rig?.networks : [network], world);

/** What people call the machine: its own name, or its cards. */
export function nameOf(options: Pick<RigOptions, "gpu" | "count" | "plus">, context: Context): string {
  if (context.rig) return context.rig.name;
  const { gpu, count = 1, plus = [] } = options;
  const cards = [{ gpu, count }, ...plus].map((one) => ({ gpu: gpuById(one.gpu), count: one.count }));
  return machineName(cards, context);
}

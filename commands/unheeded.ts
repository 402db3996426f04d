import { heeds } from "../core/own-figures.ts";
import type { Network } from "../core/networks/network.ts";
import type { Rig } from "../core/rig.ts";
import { writePlain } from "./numbers.ts";
import type { Context } from "./command.ts";
import type { Block } from "./reply.ts";

/** What was entered in place of what networks say, as it is typed. */
const typedOf = ({ utilisation, feeRate, usdPerGpuHour }: Rig): readonly string[] => [
  ...(utilisation === undefined ? [] : [`util=${typedShare(utilisation)}`]),
  ...(feeRate === undefined ? [] : [`fee=${typedShare(feeRate)}`]),
  ...(usdPerGpuHour === undefined ? [] : ["price=…"]),
];

/** Those that heed what was entered before those that do not, else in the order given. */
export const heedingFirst = <T extends { readonly network: Network }>(
  estimates: readonly T[],
  rig: Rig,
): readonly T[] =>
  typedOf(rig).length === 0
    ? estimates
    : estimates.toSorted((a, b) => Number(heeds(b.network, rig)) - Number(heeds(a.network, rig)));

/** Says for which of the networks in an answer entered figures count, and how they do for the first of the others. */
export function unheededTexts(
  estimates: readonly { readonly network: Network }[],
  rig: Rig,
  { say, format }: Context,
): readonly Block[] {
  const typed = typedOf(rig);
  const networks = estimates.map(({ network }) => network);
  const deaf = networks.filter((network) => !heeds(network, rig));
  // No rent can be entered where pay is in tokens.
  const other = deaf.find(
    ({ payout }) => typed.some((text) => !text.startsWith("price")) || payout === "pegged",
  );
  if (typed.length === 0 || !other) return [];
  const names = networks.filter((network) => !deaf.includes(network)).map(({ name }) => name);
  const told = { typed: typed.join(" "), other: other.name, option: `network=${other.id}` };
  const text =
    names.length === 0
      ? say("own-figures-unheeded", told)
      : say("own-figures-heeded", { ...told, networks: format.list(names) });
  return [{ kind: "text", text, style: "warning" }];
}

const typedShare = (share: number): string => `${writePlain(Number((share * 100).toFixed(4)))}%`;

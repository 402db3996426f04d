import type { Outcome } from "../core/earnings.ts";
import type { MachineOutcome } from "../core/fleet.ts";
import { mayBeKept } from "../core/networks/index.ts";
import type { Network } from "../core/networks/network.ts";
import type { Rig } from "../core/rig.ts";
import { elsewhere } from "./advice.ts";
import { remarksByNetwork } from "./cautions.ts";
import type { Context } from "./command.ts";
import { networkLines } from "./machines.ts";
import type { Block, Button } from "./reply.ts";
import type { Voice } from "./voice.ts";

interface OfNetwork {
  readonly network: Network;
}

/** What is set against each other. What may only be shown is not, unless it alone is asked about. */
export const comparedOf = <T extends OfNetwork>(outcomes: readonly T[]): readonly T[] =>
  outcomes.length === 1 ? outcomes : outcomes.filter(({ network }) => mayBeKept(network));

/** The rest. */
const apartOf = <T extends OfNetwork>(outcomes: readonly T[]): readonly T[] =>
  outcomes.length === 1 ? [] : outcomes.filter(({ network }) => !mayBeKept(network));

/** What may only be shown, by itself and below what is ranked. */
export function apartBlocks(outcomes: readonly Outcome[], voice: Voice): readonly Block[] {
  const apart = apartOf(outcomes);
  const lines = apart.map((outcome) => elsewhere(outcome, voice));
  return blocksOf(lines, apart, voice);
}

/** The same of a machine with several kinds of card. */
export function machinesApart(
  outcomes: readonly MachineOutcome[],
  rigs: readonly Rig[],
  voice: Voice,
): readonly Block[] {
  const apart = apartOf(outcomes);
  const lines = apart.flatMap((outcome) => networkLines(outcome, rigs, voice));
  return blocksOf(
    lines,
    apart.flatMap(({ parts }) => parts),
    voice,
  );
}

function blocksOf(
  lines: readonly string[],
  outcomes: readonly Outcome[],
  { context }: Voice,
): readonly Block[] {
  if (lines.length === 0) return [];
  return [
    { kind: "text", text: context.say("apart-title"), style: "heading" },
    { kind: "text", text: lines.join("\n") },
    ...remarksByNetwork(
      outcomes.filter((outcome) => outcome.kind === "estimate"),
      context,
    ),
  ];
}

/** Where what is only shown is from. */
export const apartLinks = (outcomes: readonly OfNetwork[]): readonly Button[] =>
  apartOf(outcomes).map(({ network: { name, link } }) => ({ label: name, url: link }));

/** Why nothing is sent unasked of a network; undefined where it may be. */
export const unkeptText = (networks: readonly Network[], { say }: Context): string | undefined => {
  const [first] = networks;
  return first && networks.every((network) => !mayBeKept(network))
    ? say("only-shown-refused", { network: first.name })
    : undefined;
};

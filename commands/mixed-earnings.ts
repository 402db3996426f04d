import { profitOnPaidPrice, type MachineEstimate, type MachineOutcome } from "../core/fleet.ts";
import type { Rig } from "../core/rig.ts";
import { titleOf, toneOfJudged } from "./advice.ts";
import { comparedOf, machinesApart } from "./apart.ts";
import { noRateText, remarksByNetwork, powerTexts } from "./cautions.ts";
import {
  bestTotals,
  betterPartTexts,
  judgedOf,
  machineName,
  markOf,
  networkLines,
  totalFigures,
} from "./machines.ts";
import type { Block, Button, Reply } from "./reply.ts";
import { livePowerFigures } from "./live-power.ts";
import { rigName, type ReadRigs } from "./rig.ts";
import { marketSources } from "./sources.ts";
import { unheededTexts } from "./unheeded.ts";
import type { Voice } from "./voice.ts";
import { whyButton } from "./secret.ts";

interface Answer {
  readonly outcomes: readonly MachineOutcome[];
  readonly read: ReadRigs;
  readonly voice: Voice;
  readonly more: readonly Button[];
}

/** What a machine with several kinds of card earns: the sum on each network, and each kind of card in it. */
export function mixedEarnings(answer: Answer): Reply {
  const { outcomes, read, voice } = answer;
  const { context, money } = voice;
  const [best] = bestTotals(outcomes);
  const name = machineName(read.rigs, context);
  const figures = [...totalFigures(outcomes), ...livePowerFigures(read.live, context), ...money.figures()];
  return {
    title: best ? titleOf(judgedOf(best), name, voice) : context.say("machine-unknown", { rig: name }),
    tone: best ? toneOfJudged(judgedOf(best)) : "plain",
    blocks: [
      ...(best ? [heading(headline(best, voice)), ...reason(best, voice)] : []),
      ...betterPartTexts(outcomes, voice),
      ...networkTexts(outcomes, { rigs: read.rigs, voice }),
      ...machinesApart(outcomes, read.rigs, voice),
      ...unheededTexts(bestTotals(outcomes), read.rigs[0], context),
      ...(best ? remarksByNetwork(best.parts, context) : []),
      ...powerTexts(read, voice),
      ...noRateText(voice),
      note(context.say("machine-shared")),
    ],
    buttons: buttons(answer, best),
    sources: marketSources(figures, context),
    figures,
  };
}

function headline(best: MachineEstimate, { context: { say }, money }: Voice): string {
  const network = markOf(best) + best.network.name;
  const cash = money.show(best.cashUsdPerDay.mid, { signed: true });
  const profit = profitOnPaidPrice(best.parts);
  return profit === null
    ? say("earnings-headline", { network, cash })
    : say("earnings-headline-profit", { network, cash, profit: money.show(profit.mid, { signed: true }) });
}

/** Reasons that need a single card's figures are in that card's details. */
function reason({ verdict }: MachineEstimate, { context: { say } }: Voice): readonly Block[] {
  if (verdict.reason === "rented-hours-lose" || verdict.reason === "below-break-even") return [];
  return [{ kind: "text", text: say(`reason-${verdict.reason}`) }];
}

/** The best network first; then the others as they rank; then those without a total. */
function networkTexts(
  outcomes: readonly MachineOutcome[],
  { rigs, voice }: { readonly rigs: readonly Rig[]; readonly voice: Voice },
): readonly Block[] {
  const unknown = comparedOf(outcomes).filter(({ kind }) => kind !== "estimate");
  const ordered = [...bestTotals(outcomes), ...unknown];
  const texts = ordered.map((outcome) => ({
    kind: "text" as const,
    text: networkLines(outcome, rigs, voice).join("\n"),
  }));
  if (bestTotals(outcomes).length === 0 || texts.length < 2) return texts;
  return [...texts.slice(0, 1), heading(voice.context.say("earnings-elsewhere")), ...texts.slice(1)];
}

const heading = (text: string): Block => ({ kind: "text", text, style: "heading" });
const note = (text: string): Block => ({ kind: "text", text, style: "note" });

function buttons(
  { read, voice: { context }, more }: Answer,
  best: MachineEstimate | undefined,
): readonly Button[] {
  const { say, again } = context;
  return [
    ...read.rigs.map((rig) => ({
      label: say("button-details", { network: rigName(rig, context) }),
      line: again("earnings", { detail: rig.gpu.id, ...(best && { network: best.network.id }) }),
    })),
    { label: say("button-compare"), line: again("compare") },
    ...more,
    ...whyButton(context),
  ];
}

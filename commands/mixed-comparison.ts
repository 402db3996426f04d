import { isPoint } from "../core/band.ts";
import type { MachineEstimate, MachineOutcome } from "../core/fleet.ts";
import { apartLinks, comparedOf, machinesApart } from "./apart.ts";
import { noRateText, remarksByNetwork, powerTexts } from "./cautions.ts";
import { comparisonButtons, comparisonTitle } from "./comparison.ts";
import {
  bandTexts,
  bestTotals,
  betterPart,
  betterPartTexts,
  cardCount,
  isGuessed,
  machineName,
  markOf,
  networkLines,
  totalFigures,
} from "./machines.ts";
import { rankingChart, type RankedNetwork } from "./ranking-picture.ts";
import type { Block, Reply } from "./reply.ts";
import { livePowerFigures } from "./live-power.ts";
import type { ReadRigs } from "./rig.ts";
import { marketSources } from "./sources.ts";
import { unheededTexts } from "./unheeded.ts";
import type { Voice } from "./voice.ts";

interface Answer {
  readonly outcomes: readonly MachineOutcome[];
  readonly read: ReadRigs;
  readonly voice: Voice;
}

/** The networks by what a machine with several kinds of card brings there over all of them. */
export function mixedComparison({ outcomes, read, voice }: Answer): Reply {
  const { context, money } = voice;
  const { say } = context;
  const ranked = bestTotals(outcomes);
  const [best] = ranked;
  const without = comparedOf(outcomes).filter(({ kind }) => kind !== "estimate");
  const figures = [...totalFigures(outcomes), ...livePowerFigures(read.live, context), ...money.figures()];
  const name = machineName(read.rigs, context);
  const sources = marketSources(figures, context);
  const models = new Set(ranked.map(({ network }) => network.model));
  return {
    title: titleText(outcomes, name, voice),
    tone: (best?.cashUsdPerDay.mid ?? -1) > 0 ? "good" : "bad",
    blocks: [
      ...betterPartTexts(outcomes, voice),
      ...(ranked.length > 0 ? [ranking(ranked, voice)] : []),
      ...rankingChart({ rig: name, networks: barsOf(outcomes, ranked, voice), sources }, voice),
      ...(models.size > 1 ? [text(say("machine-bases"), "warning")] : []),
      ...without.map((outcome) => text(networkLines(outcome, read.rigs, voice).join("\n"))),
      ...machinesApart(outcomes, read.rigs, voice),
      ...unheededTexts(ranked, read.rigs[0], context),
      ...remarksByNetwork(
        ranked.flatMap(({ parts }) => parts),
        context,
      ),
      ...powerTexts(read, voice),
      ...noRateText(voice),
      text(say("machine-shared"), "note"),
    ],
    buttons: [...comparisonButtons(ranked, context), ...apartLinks(outcomes)],
    sources,
    figures,
  };
}

/** Which network brings most; only what all cards bring together where some of them alone bring more elsewhere. */
function titleText(outcomes: readonly MachineOutcome[], rig: string, voice: Voice): string {
  const ranked = bestTotals(outcomes);
  const [best, ...others] = ranked;
  if (!best || !betterPart(outcomes)) {
    const cash = ranked.map(({ network, cashUsdPerDay }) => ({ network, cashUsdPerDay: cashUsdPerDay.mid }));
    return comparisonTitle(cash, rig, voice);
  }
  const { say } = voice.context;
  const { cash } = bandTexts(best.cashUsdPerDay, voice);
  const told = { rig, network: best.network.name, cash };
  const of = others.length === 0 ? "only" : "all";
  return say(isGuessed(best) ? `machine-${of}-guess` : `machine-${of}`, told);
}

/** All networks, the best first, as they are drawn. */
const barsOf = (
  outcomes: readonly MachineOutcome[],
  ranked: readonly MachineEstimate[],
  { context: { say } }: Voice,
): readonly RankedNetwork[] => [
  ...ranked.map(({ network: { name }, cashUsdPerDay }) => ({ name, cashUsdPerDay })),
  ...comparedOf(outcomes)
    .filter(({ kind }) => kind !== "estimate")
    .map(({ network: { name } }) => ({ name, missing: say("machine-no-total", { network: name }) })),
];

function ranking(ranked: readonly MachineEstimate[], voice: Voice): Block {
  const { context, money } = voice;
  const { say } = context;
  return {
    kind: "table",
    columns: [
      { label: say("compare-column-network"), align: "start" },
      { label: say("machine-column-total"), align: "end" },
      { label: say("compare-column-range"), align: "end" },
      { label: say("machine-column-card"), align: "end" },
    ],
    rows: ranked.map((total) => {
      const { cash, low, high } = bandTexts(total.cashUsdPerDay, voice);
      const guess = isGuessed(total) ? "❔ " : "";
      return [
        guess + markOf(total) + total.network.name,
        cash,
        isPoint(total.cashUsdPerDay) ? "" : `${low} – ${high}`,
        money.show(total.cashUsdPerDay.mid / cardCount(total), { signed: true }),
      ];
    }),
  };
}

const text = (said: string, style?: "warning" | "note"): Block =>
  style ? { kind: "text", text: said, style } : { kind: "text", text: said };

import { isPoint } from "../core/band.ts";
import { asOfEstimate, isStale, type Estimate, type Outcome } from "../core/earnings.ts";
import { networksOn } from "../core/networks/index.ts";
import { cloudPrices, type CloudPrices } from "../core/reference/cloud-prices.ts";
import { cloudNames } from "../core/reference/clouds.ts";
import { hoursPerDay } from "../core/estimate.ts";
import { apartBlocks, apartLinks, comparedOf } from "./apart.ts";
import { elsewhere, madeFrom, missingText } from "./advice.ts";
import { remarksByNetwork, powerTexts } from "./cautions.ts";
import { cloudBlocks } from "./cloud-words.ts";
import { command } from "./command.ts";
import { comparisonButtons, comparisonTitle } from "./comparison.ts";
import { bestFirst, estimateAll } from "./earnings.ts";
import { offerFigure, outcomeFigures } from "./figures.ts";
import { totalsOf } from "./machines.ts";
import { mixedComparison } from "./mixed-comparison.ts";
import { livePowerFigures } from "./live-power.ts";
import { openMoney } from "./money.ts";
import { option } from "./options.ts";
import { rankingChart, type RankedNetwork } from "./ranking-picture.ts";
import type { Block, Reply } from "./reply.ts";
import { currenciesOf, needsOf, readRigs, rigName, rigOptions, variantsText, type ReadRig } from "./rig.ts";
import { sideBySide } from "./side-by-side.ts";
import { marketSources } from "./sources.ts";
import { unheededTexts } from "./unheeded.ts";
import type { Voice } from "./voice.ts";

export const compare = command({
  name: "compare",
  options: { ...rigOptions, gpu: option.gpu().optional(), topic: option.topic().optional() },
  bare: ["gpu", "rig", "plus", "topic", "count", "power", "util", "country", "currency"],
  needs: needsOf,
  async run({ gpu, topic, ...options }, context) {
    const money = await openMoney(context, currenciesOf(options, context));
    const voice = { context, money };
    if (gpu === undefined || topic !== undefined) return sideBySide(topic, voice);
    const read = await readRigs({ ...options, gpu }, context, money);
    const [rig, ...others] = read.rigs;
    const networks = networksOn(context.world);
    if (others.length > 0)
      return mixedComparison({ outcomes: await totalsOf(networks, read.rigs, context), read, voice });
    const ofRig = { ...read, rig };
    const [outcomes, clouds] = await Promise.all([
      estimateAll(networks, ofRig, context),
      cloudPrices(rig.gpu.id, context.world),
    ]);
    return reply({ outcomes, clouds, read: ofRig, voice });
  },
});

interface Answer {
  readonly outcomes: readonly Outcome[];
  /** What clouds ask for the same card. */
  readonly clouds: CloudPrices;
  readonly read: ReadRig;
  readonly voice: Voice;
}

function reply({ outcomes, clouds, read, voice }: Answer): Reply {
  const { context, money } = voice;
  const { say } = context;
  const ranked = bestFirst(outcomes);
  const [best] = ranked;
  const name = rigName(read.rig, context);
  const figures = [
    ...outcomes.flatMap(outcomeFigures),
    ...clouds.offers.map(offerFigure),
    ...livePowerFigures(read.live, context),
    ...money.figures(),
  ];
  const sources = marketSources(figures, context);
  return {
    title: comparisonTitle(
      ranked.map(({ network, day }) => ({ network, cashUsdPerDay: day.cashUsdPerDay })),
      name,
      voice,
    ),
    tone: (best?.day.cashUsdPerDay ?? -1) > 0 ? "good" : "bad",
    blocks: [
      ...rankings(ranked, voice),
      ...rankingChart(
        { rig: name, networks: barsOf(outcomes, ranked, voice), cloud: cloudOf(clouds, read), sources },
        voice,
      ),
      ...(isUnlike(ranked) ? [warning(say("compare-bases"))] : []),
      ...rest(outcomes, voice),
      ...apartBlocks(outcomes, voice),
      ...cloudBlocks(clouds, ranked, voice),
      ...unheededTexts(ranked, read.rig, context),
      ...remarksByNetwork(ranked, context),
      ...powerTexts(read, voice),
      ...variantsText(read.rig.gpu, context),
    ],
    buttons: [...comparisonButtons(ranked, context), ...apartLinks(outcomes)],
    sources,
    figures,
  };
}

/** All networks, the best first, as they are drawn. */
const barsOf = (
  outcomes: readonly Outcome[],
  ranked: readonly Estimate[],
  voice: Voice,
): readonly RankedNetwork[] => [
  ...ranked.map((estimate) => ({
    name: estimate.network.name,
    cashUsdPerDay: estimate.band.cashUsdPerDay,
    note: madeFrom(estimate, voice.context.say),
  })),
  ...comparedOf(outcomes).flatMap((outcome) =>
    outcome.kind === "estimate" ? [] : [{ name: outcome.network.name, missing: missingText(outcome, voice) }],
  ),
];

/** What the cards of a machine cost a day at the cheapest cloud. */
function cloudOf({ offers }: CloudPrices, { rig }: ReadRig) {
  const [cheapest] = offers.toSorted((a, b) => a.usdPerGpuHour - b.usdPerGpuHour);
  if (!cheapest) return undefined;
  return { name: cloudNames[cheapest.cloud], usdPerDay: cheapest.usdPerGpuHour * hoursPerDay * rig.count };
}

const isUnlike = (ranked: readonly Estimate[]): boolean =>
  new Set(ranked.map(({ network }) => network.model)).size > 1;

/** A table for each kind of figure: unlike ones are not ranked among each other. */
function rankings(ranked: readonly Estimate[], voice: Voice): readonly Block[] {
  if (!isUnlike(ranked)) return ranked.length > 0 ? [ranking(ranked, voice)] : [];
  const groups = Map.groupBy(ranked, ({ network }) => network.model);
  return [...groups].flatMap(([model, ofModel]) => [
    { kind: "text" as const, text: voice.context.say(`compare-group-${model}`), style: "heading" as const },
    ranking(ofModel, voice),
  ]);
}

function ranking(ranked: readonly Estimate[], { context, money }: Voice): Block {
  const { say, format, world } = context;
  const signed = (usd: number) => money.show(usd, { signed: true });
  return {
    kind: "table",
    columns: [
      { label: say("compare-column-network"), align: "start" },
      { label: say("compare-column-cash"), align: "end" },
      { label: say("compare-column-range"), align: "end" },
      { label: say("compare-column-used"), align: "end" },
      { label: say("compare-column-how"), align: "start" },
      { label: say("compare-column-age"), align: "start" },
    ],
    rows: ranked.map((estimate) => {
      const { cashUsdPerDay: cash } = estimate.band;
      return [
        estimate.network.name,
        signed(cash.mid),
        isPoint(cash) ? "" : `${signed(cash.low)} – ${signed(cash.high)}`,
        format.percent(estimate.income.utilisation.value.mid),
        madeFrom(estimate, say),
        `${isStale(estimate) ? "◷ " : ""}${format.age(asOfEstimate(estimate), world.now())}`,
      ];
    }),
  };
}

function rest(outcomes: readonly Outcome[], voice: Voice): readonly Block[] {
  const without = comparedOf(outcomes).filter(({ kind }) => kind !== "estimate");
  if (without.length === 0) return [];
  return [{ kind: "text", text: without.map((outcome) => elsewhere(outcome, voice)).join("\n") }];
}

const warning = (text: string): Block => ({ kind: "text", text, style: "warning" });

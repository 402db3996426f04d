import type { Estimate } from "../core/earnings.ts";
import { networksAmong } from "../core/networks/index.ts";
import { toneOf } from "./advice.ts";
import { beyondUsualTexts, noRateText, warningTexts, powerTexts } from "./cautions.ts";
import { command } from "./command.ts";
import { bestFirst, estimateAll } from "./earnings.ts";
import { outcomeFigures } from "./figures.ts";
import { heatBlocks } from "./heat-picture.ts";
import { livePowerFigures } from "./live-power.ts";
import { openMoney } from "./money.ts";
import { option } from "./options.ts";
import type { Block, Reply } from "./reply.ts";
import { currenciesOf, needsOf, readRigs, rigName, rigOptions, variantsText, type ReadRig } from "./rig.ts";
import { whyButton } from "./secret.ts";
import { scenarioBlocks } from "./scenarios.ts";
import { marketSources } from "./sources.ts";
import { tornadoChart } from "./tornado-picture.ts";
import type { Voice } from "./voice.ts";

export const whatif = command({
  name: "whatif",
  options: { ...rigOptions, network: option.network().optional(), detail: option.gpu().optional() },
  bare: ["gpu", "rig", "plus", "count", "power", "util", "network", "country", "currency"],
  needs: needsOf,
  async run({ detail, ...options }, context) {
    const money = await openMoney(context, currenciesOf(options, context));
    const voice = { context, money };
    const read = await readRigs(options, context, money);
    const rig = read.rigs.find(({ gpu }) => gpu.id === detail) ?? read.rigs[0];
    const ids = options.network === undefined ? context.rig?.networks : [options.network];
    const wanted = networksAmong(ids, context.world);
    const ofRig = { ...read, rig };
    const outcomes = await estimateAll(wanted, ofRig, context);
    const ranked = bestFirst(outcomes);
    const scenarios = ranked[0] ? await scenarioBlocks(ranked[0], voice) : [];
    return replyOf({ ranked, scenarios }, ofRig, voice);
  },
});

interface Answer {
  readonly ranked: readonly Estimate[];
  /** Of the first. */
  readonly scenarios: readonly Block[];
}

/** About the network that brings most; the others are a press away. */
function replyOf({ ranked, scenarios }: Answer, read: ReadRig, voice: Voice): Reply {
  const { context, money } = voice;
  const { say, again } = context;
  const [best, ...others] = ranked;
  const rig = rigName(read.rig, context);
  if (!best) return { title: say("compare-title-none", { rig }), tone: "plain", blocks: [], figures: [] };
  const figures = [...outcomeFigures(best), ...livePowerFigures(read.live, context), ...money.figures()];
  const sources = marketSources(figures, context);
  const cash = money.show(best.day.cashUsdPerDay, { signed: true });
  return {
    title: say("whatif-title", { rig, network: best.network.name, cash }),
    tone: toneOf(best),
    blocks: [
      ...heatBlocks(best, { rig, sources }, voice),
      tornadoChart(best, { rig, sources }, voice),
      ...scenarios,
      note(say("whatif-fixed")),
      ...beyondUsualTexts(best, context),
      ...warningTexts(best.income.remarks, context),
      ...powerTexts(read, voice),
      ...noRateText(voice),
      ...variantsText(read.rig.gpu, context),
    ],
    buttons: [
      { label: say("button-earnings"), line: again("earnings", { network: best.network.id }) },
      ...others.map(({ network: { id, name } }) => ({ label: name, line: again("whatif", { network: id }) })),
      { label: say("button-compare"), line: again("compare") },
      ...whyButton(context),
    ],
    sources,
    figures,
  };
}

const note = (text: string): Block => ({ kind: "text", text, style: "note" });

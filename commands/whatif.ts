import type { Estimate } from "../core/earnings.ts";
import { networksAmong } from "../core/networks/index.ts";
import type { Network } from "../core/networks/network.ts";
import type { Rig } from "../core/rig.ts";
import { toneOf } from "./advice.ts";
import { beyondUsualTexts, noRateText, warningTexts, powerTexts } from "./cautions.ts";
import { command, type Context } from "./command.ts";
import { bestFirst, estimateAll } from "./earnings.ts";
import { outcomeFigures } from "./figures.ts";
import { heatBlocks } from "./heat-picture.ts";
import { livePowerFigures } from "./live-power.ts";
import { machineName } from "./machines.ts";
import { openMoney } from "./money.ts";
import { option } from "./options.ts";
import type { Block, Reply } from "./reply.ts";
import {
  currenciesOf,
  needsOf,
  readRigs,
  rigName,
  rigOptions,
  variantsText,
  type ReadRig,
  type ReadRigs,
} from "./rig.ts";
import { whyButton } from "./secret.ts";
import { scenarioBlocks } from "./scenarios.ts";
import { marketSources } from "./sources.ts";
import { tornadoChart } from "./tornado-picture.ts";
import { heedingFirst, unheededTexts } from "./unheeded.ts";
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
    const ids = options.network === undefined ? context.rig?.networks : [options.network];
    const { rig, ranked } = await partOf(
      read.rigs,
      { detail, wanted: networksAmong(ids, context.world) },
      context,
    );
    const scenarios = ranked[0] ? await scenarioBlocks(ranked[0], voice) : [];
    return replyOf(
      { ranked, scenarios, others: read.rigs.filter((each) => each !== rig) },
      { ...read, rig },
      voice,
    );
  },
});

interface Asked {
  readonly detail: string | undefined;
  readonly wanted: readonly Network[];
}

/** The kind of card that is asked about, else the one that brings most, with its networks, the best first. */
async function partOf([first, ...rest]: ReadRigs["rigs"], { detail, wanted }: Asked, context: Context) {
  const drawn = async (rig: Rig) => {
    const ranked = bestFirst(await estimateAll(wanted, { rig }, context));
    return { rig, ranked: heedingFirst(ranked, rig) };
  };
  const asked = [first, ...rest].find(({ gpu }) => gpu.id === detail);
  if (asked) return drawn(asked);
  const [head, ...tail] = await Promise.all([drawn(first), ...rest.map(drawn)]);
  const [best] = bestFirst([head, ...tail].flatMap(({ ranked }) => ranked.slice(0, 1)));
  return tail.find(({ ranked }) => best && ranked[0] === best) ?? head;
}

interface Answer {
  readonly ranked: readonly Estimate[];
  /** Of the first. */
  readonly scenarios: readonly Block[];
  /** Cards of other kinds in the same machine. */
  readonly others: readonly Rig[];
}

/** About the network that brings most, of those that heed what was entered; the others are a press away. */
function replyOf({ ranked, scenarios, others }: Answer, read: ReadRig, voice: Voice): Reply {
  const { context, money } = voice;
  const { say, again } = context;
  const [best, ...next] = ranked;
  const rig = rigName(read.rig, context);
  if (!best) return { title: say("compare-title-none", { rig }), tone: "plain", blocks: [], figures: [] };
  const figures = [...outcomeFigures(best), ...livePowerFigures(read.live, context), ...money.figures()];
  const sources = marketSources(figures, context);
  const cash = money.show(best.day.cashUsdPerDay, { signed: true });
  return {
    title: say("whatif-title", { rig, network: best.network.name, cash }),
    tone: toneOf(best),
    blocks: [
      ...partTexts(read.rig, others, context),
      ...heatBlocks(best, { rig, sources }, voice),
      tornadoChart(best, { rig, sources }, voice),
      ...scenarios,
      note(say("whatif-fixed")),
      ...unheededTexts(ranked, read.rig, context),
      ...beyondUsualTexts(best, context),
      ...warningTexts(best.income.remarks, context),
      ...powerTexts(read, voice),
      ...noRateText(voice),
      ...variantsText(read.rig.gpu, context),
    ],
    buttons: [
      { label: say("button-earnings"), line: again("earnings", { network: best.network.id }) },
      ...others.map((each) => ({
        label: rigName(each, context),
        line: again("whatif", { detail: each.gpu.id }),
      })),
      ...next.map(({ network: { id, name } }) => ({ label: name, line: again("whatif", { network: id }) })),
      { label: say("button-compare"), line: again("compare") },
      ...whyButton(context),
    ],
    sources,
    figures,
  };
}

/** Which cards of a machine with several kinds it is about, and how to see the others. */
function partTexts(rig: Rig, others: readonly Rig[], context: Context): readonly Block[] {
  if (others.length === 0) return [];
  const typed = others.map(({ gpu }) => `detail=${gpu.id}`).join(" · ");
  const told = { cards: rigName(rig, context), others: machineName(others, context), typed };
  const texts = [context.say("whatif-part", told), context.say("machine-shared")];
  return [{ kind: "text", text: texts.join("\n"), style: "warning" }];
}

const note = (text: string): Block => ({ kind: "text", text, style: "note" });

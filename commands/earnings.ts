import { estimateOn, type Estimate, type Outcome } from "../core/earnings.ts";
import { mayBeKept, networksAmong } from "../core/networks/index.ts";
import type { Network } from "../core/networks/network.ts";
import { tokenPrices } from "../core/prices/index.ts";
import { tokens } from "../core/tokens.ts";
import { elsewhere, headline, isGuess, reasonText, toneOf, verdictTitle } from "./advice.ts";
import {
  assumptionTexts,
  beyondUsualTexts,
  noRateText,
  noteTexts,
  unmodelledText,
  warningTexts,
  powerTexts,
} from "./cautions.ts";
import { apartBlocks, apartLinks, comparedOf } from "./apart.ts";
import { command, type Context } from "./command.ts";
import { outcomeFigures } from "./figures.ts";
import { totalsOf } from "./machines.ts";
import { mixedEarnings } from "./mixed-earnings.ts";
import { livePowerFigures } from "./live-power.ts";
import { openMoney } from "./money.ts";
import { option } from "./options.ts";
import { paybackChart } from "./payback-picture.ts";
import type { Block, Button, Reply, SourceLine } from "./reply.ts";
import {
  currenciesOf,
  needsOf,
  readRigs,
  rigName,
  rigOptions,
  variantsText,
  type ReadRig,
  type RigOptions,
} from "./rig.ts";
import { marketSources } from "./sources.ts";
import { statement } from "./statement.ts";
import { unheededTexts } from "./unheeded.ts";
import type { Voice } from "./voice.ts";
import { whyButton } from "./secret.ts";

export const earnings = command({
  name: "earnings",
  options: { ...rigOptions, network: option.network().optional(), detail: option.gpu().optional() },
  bare: ["gpu", "rig", "plus", "count", "power", "util", "network", "country", "currency"],
  needs: needsOf,
  async run({ detail, ...options }, context) {
    const money = await openMoney(context, currenciesOf(options, context));
    const voice = { context, money };
    const read = await readRigs(options, context, money);
    const wanted = networksOf(options.network, context);
    const rig = read.rigs.find(({ gpu }) => gpu.id === detail) ?? read.rigs[0];
    if (read.rigs.length > 1 && rig.gpu.id !== detail) {
      const outcomes = await totalsOf(wanted, read.rigs, context);
      return mixedEarnings({ outcomes, read, voice, more: keepButtons(wanted, context) });
    }
    const ofRig = { ...read, rig };
    return reply({ outcomes: await estimateAll(wanted, ofRig, context), options, read: ofRig, voice });
  },
});

/** The network that was typed, else those that the machine is rented out on. */
function networksOf(typed: string | undefined, { rig, world }: Context): readonly Network[] {
  const ids = typed === undefined ? rig?.networks : [typed];
  return networksAmong(ids, world);
}

/** What one rig earns on each network, in the networks' order. */
export async function estimateAll(
  wanted: readonly Network[],
  { rig }: Pick<ReadRig, "rig">,
  { world }: Context,
): Promise<readonly Outcome[]> {
  const prices = tokenPrices(tokens, world);
  return Promise.all(wanted.map((network) => estimateOn(network, rig, { world, tokenPrices: prices })));
}

/** Estimates by cash per day, the best first; where the workload is only assumed, after all others. */
export const bestFirst = (outcomes: readonly Outcome[]): readonly Estimate[] =>
  comparedOf(outcomes)
    .filter((outcome) => outcome.kind === "estimate")
    .toSorted((a, b) => Number(isGuess(a)) - Number(isGuess(b)) || b.day.cashUsdPerDay - a.day.cashUsdPerDay);

interface Answer {
  readonly outcomes: readonly Outcome[];
  readonly options: RigOptions;
  readonly read: ReadRig;
  readonly voice: Voice;
}

function reply(answer: Answer): Reply {
  const { outcomes, read, voice } = answer;
  const { context, money } = voice;
  const [best] = bestFirst(outcomes);
  const figures = [
    ...outcomes.flatMap(outcomeFigures),
    ...livePowerFigures(read.live, context),
    ...money.figures(),
  ];
  const sources = marketSources(figures, context);
  const name = rigName(read.rig, context);
  const unpriced = outcomes.some(({ kind }) => kind === "unpriced");
  return {
    title: best
      ? verdictTitle(best, name, voice)
      : context.say(unpriced ? "earnings-unpriced" : "earnings-unknown", { rig: name }),
    tone: best ? toneOf(best) : "plain",
    blocks: [
      ...(best ? inFull(best, answer, sources) : []),
      ...others(answer, best),
      ...apartBlocks(outcomes, voice),
      ...conditions(answer),
    ],
    buttons: buttons(answer, best),
    sources,
    figures,
  };
}

const inFull = (
  best: Estimate,
  { outcomes, read, voice }: Answer,
  sources: readonly SourceLine[],
): readonly Block[] => [
  { kind: "text", text: headline(best, voice), style: "heading" },
  ...perCardText(best, voice),
  { kind: "text", text: reasonText(best, voice) },
  ...unheededTexts(bestFirst(outcomes), read.rig, voice.context),
  ...beyondUsualTexts(best, voice.context),
  ...warningTexts(best.income.remarks, voice.context),
  ...statement(best, voice),
  ...paybackChart(best, { rig: rigName(read.rig, voice.context), sources }, voice),
  ...noteTexts(best.income.remarks, voice.context),
  ...assumptionTexts(best, voice),
  unmodelledText(best, voice.context),
];

/** People take the sum of several cards for one of them: of a saved machine both are told. */
function perCardText({ day, machine }: Estimate, { context, money }: Voice): readonly Block[] {
  if (!context.rig || machine.count === 1) return [];
  const each = money.show(day.cashUsdPerDay / machine.count, { signed: true });
  return [{ kind: "text", text: context.say("machine-per-card", { count: machine.count, each }) }];
}

function others({ outcomes, voice }: Answer, best: Estimate | undefined): readonly Block[] {
  const rest = comparedOf(outcomes).filter((outcome) => outcome !== best);
  if (rest.length === 0) return [];
  const ordered = [...bestFirst(rest), ...rest.filter(({ kind }) => kind !== "estimate")];
  return [
    ...(best
      ? [{ kind: "text" as const, text: voice.context.say("earnings-elsewhere"), style: "heading" as const }]
      : []),
    { kind: "text", text: ordered.map((outcome) => elsewhere(outcome, voice)).join("\n") },
  ];
}

/** What stands in for what was not asked in full. */
function conditions({ read, voice }: Answer): readonly Block[] {
  const { context } = voice;
  return [
    ...powerTexts(read, voice),
    ...noRateText(voice),
    ...(read.rig.machineShare === undefined
      ? []
      : [{ kind: "text" as const, text: context.say("machine-shared"), style: "note" as const }]),
    ...variantsText(read.rig.gpu, context),
  ];
}

function buttons(
  { outcomes, options, voice: { context } }: Answer,
  best: Estimate | undefined,
): readonly Button[] {
  const { say, again } = context;
  const details = outcomes
    .filter((outcome) => outcome !== best && outcome.kind === "estimate")
    .map(({ network }) => ({
      label: say("button-details", { network: network.name }),
      line: again("earnings", { network: network.id }),
    }));
  return [
    { label: say("button-compare"), line: again("compare") },
    ...(best ? [{ label: say("button-whatif"), line: again("whatif") }] : []),
    ...(options.zone === undefined ? [] : [{ label: say("button-power"), line: again("power") }]),
    ...(options.network === undefined ? details : []),
    ...(best
      ? [{ label: say("button-network", { network: best.network.name }), line: `network ${best.network.id}` }]
      : []),
    ...apartLinks(outcomes),
    ...keepButtons(
      outcomes.map(({ network }) => network),
      context,
    ),
    ...whyButton(context),
  ];
}

/** Offers to keep a machine that is only typed, and to tell of it every day. */
function keepButtons(wanted: readonly Network[], context: Context): readonly Button[] {
  const { say, again, rig, shared } = context;
  if (shared) return [];
  const save = { label: say("button-save-rig"), line: again("rig", { action: "add", name: "ask" }) };
  const digest = {
    label: say("button-digest"),
    line: again("digest", { action: "subscribe", at: "ask" }),
  };
  return [...(rig ? [] : [save]), ...(isForDigest(context) && wanted.some(mayBeKept) ? [digest] : [])];
}

/** A digest can be told less of a machine: with more in it the machine is saved first. */
const isForDigest = ({ again }: Context): boolean =>
  again("digest").split(" ").length === again("earnings", { detail: "" }).split(" ").length;

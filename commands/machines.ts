import { isPoint, type Band } from "../core/band.ts";
import { asOfEstimate, isStale, type Estimate, type Outcome } from "../core/earnings.ts";
import { totalOn, type MachineEstimate, type MachineOutcome } from "../core/fleet.ts";
import { mayBeKept } from "../core/networks/index.ts";
import type { Network } from "../core/networks/network.ts";
import { tokenPrices } from "../core/prices/index.ts";
import type { Rig } from "../core/rig.ts";
import { tokens } from "../core/tokens.ts";
import { elsewhere, isGuess, type Judged } from "./advice.ts";
import type { Context } from "./command.ts";
import { figure, outcomeFigures, ours, scopeOf } from "./figures.ts";
import type { Block, Figure } from "./reply.ts";
import { rigName, shortName } from "./rig.ts";
import type { Voice } from "./voice.ts";

/** What a machine earns on each network over all its cards, in the networks' order. */
export async function totalsOf(
  wanted: readonly Network[],
  rigs: readonly Rig[],
  { world }: Context,
): Promise<readonly MachineOutcome[]> {
  const prices = tokenPrices(tokens, world);
  return Promise.all(wanted.map((network) => totalOn(network, rigs, { world, tokenPrices: prices })));
}

/** `2x RTX 4090 + 1x RTX 3090`. */
export const machineName = (cards: readonly Pick<Rig, "gpu" | "count">[], context: Context): string =>
  cards.map((of) => rigName(of, context)).join(" + ");

/**
 * Totals by cash per day, the best first; where the workload of any card is only assumed, after all others. What may only
 * be shown is among them where it alone is asked about.
 */
export const bestTotals = (outcomes: readonly MachineOutcome[]): readonly MachineEstimate[] =>
  outcomes
    .filter((outcome) => outcome.kind === "estimate")
    .filter(({ network }) => outcomes.length === 1 || mayBeKept(network))
    .toSorted(
      (a, b) => Number(isGuessed(a)) - Number(isGuessed(b)) || b.cashUsdPerDay.mid - a.cashUsdPerDay.mid,
    );

export const isGuessed = ({ parts }: MachineEstimate): boolean => parts.some(isGuess);

/**
 * Some of the cards, where they alone bring more on a network that has no figure for the others than all of them bring
 * where all have one: then no network can be said to bring most.
 */
export function betterPart(outcomes: readonly MachineOutcome[]): Estimate | undefined {
  const [best] = bestTotals(outcomes);
  if (!best) return undefined;
  return outcomes
    .filter(({ kind, network }) => kind !== "estimate" && mayBeKept(network))
    .flatMap(({ parts }) => parts)
    .filter((part) => part.kind === "estimate")
    .filter((part) => !isGuess(part) && part.day.cashUsdPerDay > best.cashUsdPerDay.mid)
    .toSorted((a, b) => b.day.cashUsdPerDay - a.day.cashUsdPerDay)[0];
}

/** Says which cards bring more without the others, and where. */
export function betterPartTexts(outcomes: readonly MachineOutcome[], voice: Voice): readonly Block[] {
  const { context, money } = voice;
  const part = betterPart(outcomes);
  if (!part) return [];
  const text = context.say("machine-part-better", {
    cards: rigName(part.machine, context),
    network: part.network.name,
    cash: money.show(part.day.cashUsdPerDay, { signed: true }),
  });
  return [{ kind: "text", text, style: "warning" }];
}

export const cardCount = ({ parts }: MachineEstimate): number =>
  parts.reduce((sum, { machine }) => sum + machine.count, 0);

/** What a verdict over all cards is told of. */
export const judgedOf = (total: MachineEstimate): Judged => ({
  verdict: total.verdict,
  network: total.network,
  isGuess: isGuessed(total),
  // All cards of one machine pay the same for power.
  usdPerKwh: total.parts[0].inputs.usdPerKwh.value,
});

/** `Akash: +3.10/day (1.20 to 5.00)`, with a mark where a figure in it is old. */
export function totalLine(total: MachineEstimate, voice: Voice): string {
  const { say } = voice.context;
  const told = { network: markOf(total) + total.network.name, ...bandTexts(total.cashUsdPerDay, voice) };
  return isPoint(total.cashUsdPerDay) ? say("machine-total-point", told) : say("machine-total", told);
}

export const markOf = ({ parts }: MachineEstimate): string => (parts.some(isStale) ? "◷ " : "");

/** One network over all cards, or why it has no total, and each kind of card in it. */
export function networkLines(outcome: MachineOutcome, rigs: readonly Rig[], voice: Voice): readonly string[] {
  const { say } = voice.context;
  const total =
    outcome.kind === "estimate"
      ? totalLine(outcome, voice)
      : say("machine-no-total", { network: outcome.network.name });
  return [total, ...outcome.parts.map((part, at) => partLine(part, rigs[at], voice))];
}

/** One kind of card on one network: all of them and each. */
function partLine(part: Outcome, rig: Rig | undefined, voice: Voice): string {
  const { context, money } = voice;
  const { say } = context;
  const cards = rig ? rigName(rig, context) : "";
  if (part.kind !== "estimate") return say("machine-part-unknown", { cards, text: unknownText(part, voice) });
  const { count } = part.machine;
  const signed = (usd: number) => money.show(usd, { signed: true });
  const told = { cards, cash: signed(part.day.cashUsdPerDay) };
  if (count === 1) return say("machine-part-one", told);
  return say("machine-part", { ...told, each: signed(part.day.cashUsdPerDay / count) });
}

const unknownText = (part: Exclude<Outcome, { kind: "estimate" }>, voice: Voice): string =>
  part.kind === "none" ? voice.context.say(`missing-${part.missing}`) : elsewhere(part, voice);

export function bandTexts({ low, mid, high }: Band, { money }: Voice) {
  const signed = (usd: number) => money.show(usd, { signed: true });
  return { cash: signed(mid), low: signed(low), high: signed(high) };
}

/** Everything that is said of a machine: of each kind of card, and of all. */
export const totalFigures = (outcomes: readonly MachineOutcome[]): readonly Figure[] =>
  outcomes.flatMap((outcome) => {
    if (outcome.parts.length === 1) return outcome.parts.flatMap(outcomeFigures);
    const parts = outcome.parts.flatMap(partFigures);
    return outcome.kind === "estimate" ? [...parts, ...sumFigures(outcome)] : parts;
  });

function partFigures(part: Outcome): readonly Figure[] {
  if (part.kind !== "estimate") return outcomeFigures(part);
  const of = scopeOf(part.network, shortName(part.machine.gpu));
  return outcomeFigures(part).map((one) => ({ ...one, of }));
}

function sumFigures({ network, cashUsdPerDay, profitUsdPerDay, parts }: MachineEstimate): readonly Figure[] {
  const rows = [
    ["machineCashUsdPerDay", cashUsdPerDay],
    ["machineProfitUsdPerDay", profitUsdPerDay],
  ] as const;
  const asOf = parts.map(asOfEstimate).reduce((a, b) => (Temporal.Instant.compare(b, a) < 0 ? b : a));
  return rows.flatMap(([name, of]) =>
    of
      ? [
          {
            ...figure(network.id, [name, "USD/day"], {
              value: of.mid,
              basis: "derived",
              source: ours,
              asOf,
              stale: parts.some(isStale),
            }),
            low: of.low,
            high: of.high,
          },
        ]
      : [],
  );
}

import { tokenById } from "../core/tokens.ts";
import { isPoint } from "../core/band.ts";
import { isStale, type Estimate, type Outcome } from "../core/earnings.ts";
import { hoursPerDay } from "../core/estimate.ts";
import type { NetworkId } from "../core/networks/index.ts";
import type { Network } from "../core/networks/network.ts";
import type { Verdict } from "../core/verdict.ts";
import type { Say } from "../locales/index.ts";
import type { Tone } from "./reply.ts";
import { inOneText } from "./sentences.ts";
import type { Voice } from "./voice.ts";

/** Nobody knows how much work this machine would get: no verdict rests on that. */
export const isGuess = ({ income }: Estimate): boolean => income.utilisation.basis === "assumed";

/** What a verdict is told of: one kind of card, or all that are in a machine. */
export interface Judged {
  readonly verdict: Verdict;
  readonly network: Network;
  readonly isGuess: boolean;
  readonly usdPerKwh: number;
}

const judgedOf = (estimate: Estimate): Judged => ({
  verdict: estimate.verdict,
  network: estimate.network,
  isGuess: isGuess(estimate),
  usdPerKwh: estimate.inputs.usdPerKwh.value,
});

/** The verdict in one line. */
export const verdictTitle = (estimate: Estimate, rig: string, voice: Voice): string =>
  titleOf(judgedOf(estimate), rig, voice);

export function titleOf(judged: Judged, rig: string, { context: { say }, money }: Voice): string {
  const { verdict, network } = judged;
  if (judged.isGuess && verdict.kind !== "pause")
    return say("earnings-guess", { rig, network: network.name });
  if (verdict.kind === "marginal") return say(`earnings-${verdict.reason}`, { rig });
  if (verdict.kind !== "pause") return say(`earnings-${verdict.kind}`, { rig });
  return say("earnings-pause", { rig, power: money.power(judged.usdPerKwh) });
}

export const toneOf = (estimate: Estimate): Tone => toneOfJudged(judgedOf(estimate));

export function toneOfJudged({ verdict, isGuess: guessed }: Judged): Tone {
  if (verdict.kind === "pause" || verdict.kind === "switch") return "bad";
  return verdict.kind === "earn" && !guessed ? "good" : "plain";
}

/** The number that matters: cash a day, and what depreciation leaves of it where the hardware's price was entered. */
export const headline = (estimate: Estimate, voice: Voice): string =>
  qualified(amounts(estimate, voice), estimate, voice.context.say);

function amounts(estimate: Estimate, { context: { say }, money }: Voice): string {
  const { network, day, inputs } = estimate;
  const cash = money.show(day.cashUsdPerDay, { signed: true });
  const told = { network: markOf(estimate) + network.name, cash };
  if (day.profitUsdPerDay === null || inputs.purchaseUsd?.basis !== "entered")
    return say("earnings-headline", told);
  return say("earnings-headline-profit", {
    ...told,
    profit: money.show(day.profitUsdPerDay, { signed: true }),
  });
}

/** Says of a figure what is not yet taken off, where nobody knows how much that is. */
const qualified = (text: string, { income }: Estimate, say: Say): string =>
  income.remarks.includes("homenode") ? say("before-homenode", { text }) : text;

const markOf = (estimate: Estimate): string => (isStale(estimate) ? "◷ " : "");

/** Why the verdict is what it is. */
export function reasonText(estimate: Estimate, voice: Voice): string {
  const reason = reasonOf(estimate, voice);
  const { cashUsdPerDay: cash, marginUsdPerUnitUtilisation: margin } = estimate.day;
  const waiting = cash > 0 && margin <= 0;
  return waiting ? inOneText(reason, voice.context.say("reason-only-waiting-pays")) : reason;
}

function reasonOf(estimate: Estimate, voice: Voice): string {
  const { verdict, breakEven, income } = estimate;
  const { say, format } = voice.context;
  switch (verdict.reason) {
    case "rented-hours-lose":
      return losingHours(estimate, voice);
    case "below-break-even":
      return say("reason-below-break-even", {
        utilisation: format.percent(income.utilisation.value.mid),
        breakEven: format.percent(breakEven.utilisation.cash ?? 1),
      });
    case "covers-all-costs":
    case "covers-running-costs":
    case "below-depreciation":
    case "low-end-loses":
    case "break-even-unreachable":
      return say(`reason-${verdict.reason}`);
  }
}

/** What one more working hour brings and what it burns, and the power price below which that turns. */
function losingHours(
  { day, breakEven, income, inputs, rate }: Estimate,
  { context: { say }, money }: Voice,
): string {
  const kept = (1 - income.feeRate.value) * (1 - inputs.slippageRate.value);
  const brings = (rate.busyUsdPerHour.mid - rate.idleUsdPerHour.mid) * kept;
  const burns = brings - day.marginUsdPerUnitUtilisation / hoursPerDay;
  const text = say("reason-rented-hours-lose", { brings: money.unit(brings), burns: money.unit(burns) });
  const until = breakEven.usdPerKwh.cash;
  if (until === null || until <= 0) return text;
  return inOneText(text, say("reason-rented-hours-lose-until", { power: money.power(until) }));
}

/** What a figure is made from, and whether the workload in it is a guess. */
export function madeFrom(estimate: Estimate, say: Say): string {
  const how = say(`how-${estimate.network.id as NetworkId}`);
  return isGuess(estimate) ? say("how-guess", { how }) : how;
}

/** Why a network has no figure in money. */
export const missingText = (
  outcome: Exclude<Outcome, { kind: "estimate" }>,
  { context: { say } }: Voice,
): string =>
  outcome.kind === "none"
    ? say(`missing-${outcome.missing}`)
    : say("price-title-missing", { token: tokenById(outcome.income.token).symbol });

/** One line for a network that is not the one answered in full. */
export function elsewhere(outcome: Outcome, { context: { say, format }, money }: Voice): string {
  const network = outcome.network.name;
  if (outcome.kind === "none")
    return say("elsewhere-missing", { network, reason: say(`missing-${outcome.missing}`) });
  if (outcome.kind === "unpriced") {
    const { symbol } = tokenById(outcome.income.token);
    const { low, mid, high } = outcome.tokensPerDay;
    return say("elsewhere-unpriced", {
      network,
      token: symbol,
      tokens: format.tokens(mid, symbol),
      low: format.number(low),
      high: format.number(high),
    });
  }
  const { cashUsdPerDay: band } = outcome.band;
  const signed = (usd: number) => money.show(usd, { signed: true });
  const told = {
    network: markOf(outcome) + network,
    cash: signed(band.mid),
    how: qualified(madeFrom(outcome, say), outcome, say),
  };
  if (isPoint(band)) return say("elsewhere-point", told);
  return say("elsewhere-line", { ...told, low: signed(band.low), high: signed(band.high) });
}

import { tokenById } from "../core/tokens.ts";
import { isPoint } from "../core/band.ts";
import { isStale, type Estimate, type Outcome } from "../core/earnings.ts";
import { hoursPerDay } from "../core/estimate.ts";
import type { NetworkId } from "../core/networks/index.ts";
import type { Voice } from "./voice.ts";
import type { Tone } from "./reply.ts";

/** The verdict in one line. */
export function verdictTitle(
  { verdict, inputs }: Estimate,
  rig: string,
  { context: { say }, money }: Voice,
): string {
  if (verdict.kind === "marginal") return say(`earnings-${verdict.reason}`, { rig });
  if (verdict.kind !== "pause") return say(`earnings-${verdict.kind}`, { rig });
  return say("earnings-pause", { rig, power: money.power(inputs.usdPerKwh.value) });
}

export const toneOf = ({ verdict }: Estimate): Tone =>
  verdict.kind === "earn" ? "good" : verdict.kind === "marginal" ? "plain" : "bad";

/** The number that matters: cash a day, and what wear leaves of it. */
export function headline({ network, day }: Estimate, { context: { say }, money }: Voice): string {
  const cash = money.show(day.cashUsdPerDay, { signed: true });
  if (day.profitUsdPerDay === null) return say("earnings-headline", { network: network.name, cash });
  const profit = money.show(day.profitUsdPerDay, { signed: true });
  return say("earnings-headline-profit", { network: network.name, cash, profit });
}

/** Why the verdict is what it is. */
export function reasonText(estimate: Estimate, voice: Voice): string {
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
  return `${text} ${say("reason-rented-hours-lose-until", { power: money.power(until) })}`;
}

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
  const mark = isStale(outcome) ? "◷ " : "";
  const told = {
    network: mark + network,
    cash: signed(band.mid),
    how: say(`how-${outcome.network.id as NetworkId}`),
  };
  if (isPoint(band)) return say("elsewhere-point", told);
  return say("elsewhere-line", { ...told, low: signed(band.low), high: signed(band.high) });
}

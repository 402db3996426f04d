import { middleRate, termsOf, type Estimate } from "../core/earnings.ts";
import { mapBand } from "../core/band.ts";
import { mostHardwareUsd, saleBeatsRentingUsd } from "../core/buying.ts";
import { simplePaybackDays } from "../core/finance.ts";
import { bidFloorUsdPerGpuHour, cashAtFactor, cashOutlook, tokenFactors } from "../core/scenarios.ts";
import { bootstrap } from "../core/risk.ts";
import { tokenById } from "../core/tokens.ts";
import { historyOf, type History } from "./price-past.ts";
import type { Block } from "./reply.ts";
import type { Voice } from "./voice.ts";

const outlookDays = 30;
/** Price history of a pool's token reaches back so far. */
const historyDays = 90;
const hardwareFactors = [0.75, 1, 1.25] as const;

/** What other prices of token and hardware would do, and the least rent worth taking. */
export async function scenarioBlocks(estimate: Estimate, voice: Voice): Promise<readonly Block[]> {
  return [
    ...(estimate.income.kind === "rewards"
      ? await tokenBlocks(estimate, estimate.income.token, voice)
      : floorTexts(estimate, voice)),
    ...hardwareFields(estimate, voice),
    ...buyingTexts(estimate, voice),
  ];
}

async function tokenBlocks(estimate: Estimate, id: string, voice: Voice): Promise<readonly Block[]> {
  const { context, money } = voice;
  const token = tokenById(id);
  const { machine } = estimate;
  const fields = tokenFactors.map((factor) => ({
    label: context.format.percent(factor - 1, { signed: true }),
    value: money.show(cashAtFactor(machine, middleRate(estimate), termsOf(estimate), factor), {
      signed: true,
    }),
  }));
  const text = context.say("whatif-token", { token: token.symbol });
  const history = await historyOf(token, historyDays, context);
  return [
    { kind: "text", text, style: "heading" },
    { kind: "fields", fields },
    ...outlookTexts(estimate, { symbol: token.symbol, history }, voice),
  ];
}

interface TokenPast {
  readonly symbol: string;
  readonly history: History | undefined;
}

/** Where the token's mean price of the next days may lie by its own past, as a day's cash; nothing without a past. */
function outlookTexts(
  estimate: Estimate,
  { symbol, history }: TokenPast,
  { context: { say }, money }: Voice,
): readonly Block[] {
  const usd = history?.value.map((close) => close.usd) ?? [];
  const now = usd.at(-1);
  const range = bootstrap(usd, { seed: 1, paths: 2000, days: outlookDays, blockDays: 5 });
  if (now === undefined || range === null || usd.length <= outlookDays) return [];
  const factors = { p10: range.mean.p10 / now, p50: range.mean.p50 / now, p90: range.mean.p90 / now };
  const { p10, p50, p90 } = cashOutlook(estimate.machine, middleRate(estimate), termsOf(estimate), factors);
  const show = (amount: number) => money.show(amount, { signed: true });
  const told = { token: symbol, days: outlookDays, low: show(p10), mid: show(p50), high: show(p90) };
  return [{ kind: "text", text: say("whatif-outlook", told) }];
}

function floorTexts(estimate: Estimate, { context: { say }, money }: Voice): readonly Block[] {
  const floor = bidFloorUsdPerGpuHour(estimate.machine, termsOf(estimate));
  // Power for nothing has always paid for itself.
  return floor === null || floor === 0
    ? []
    : [{ kind: "text", text: say("whatif-floor", { price: money.unit(floor) }) }];
}

/** How long the hardware takes to pay back if it costs less or more. */
function hardwareFields(
  { inputs, day }: Estimate,
  { context: { say, format }, money }: Voice,
): readonly Block[] {
  const price = inputs.purchaseUsd?.value;
  if (price === undefined || price <= 0) return [];
  const fields = hardwareFactors.map((factor) => {
    const days = simplePaybackDays(price * factor, day.cashUsdPerDay);
    return {
      label: say("whatif-hardware", { price: money.show(price * factor) }),
      value: days === null ? say("breakeven-never") : format.days(Math.round(days)),
    };
  });
  return [{ kind: "fields", fields }];
}

/** Whether to buy for it, and whether to sell instead. */
function buyingTexts(
  { inputs, band }: Estimate,
  { context: { say, format }, money }: Voice,
): readonly Block[] {
  const price = inputs.purchaseUsd?.value;
  if (price === undefined || price <= 0) return [];
  const terms = {
    residualShare: inputs.residualShare.value,
    usefulLifeYears: inputs.usefulLifeYears.value,
    discountRate: inputs.discountRate.value,
  };
  const { low, mid, high } = mapBand(band.cashUsdPerDay, (cash) => mostHardwareUsd(cash, terms) ?? Infinity);
  if (!Number.isFinite(high)) return [];
  const told = {
    price: money.show(price),
    most: money.show(mid),
    low: money.show(low),
    high: money.show(high),
    years: terms.usefulLifeYears,
    rate: format.percent(terms.discountRate),
    residual: format.percent(terms.residualShare),
  };
  const sale = saleBeatsRentingUsd(band.cashUsdPerDay.mid, { ...terms, purchaseUsd: price });
  const texts = [
    say(price <= mid ? "whatif-buy-below" : "whatif-buy-above", told),
    say("whatif-sell", { price: money.show(sale) }),
  ];
  return [{ kind: "text", text: texts.join("\n") }];
}

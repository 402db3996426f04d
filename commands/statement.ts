import { isPoint, type Band } from "../core/band.ts";
import { tokensPerDay, type Estimate } from "../core/earnings.ts";
import { daysPerMonth } from "../core/estimate.ts";
import { tokenById } from "../core/tokens.ts";
import { breakEvenTable, prospectTexts } from "./prospects.ts";
import type { Block, Field } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** From what comes in to what is left, a line each. */
export function statement(estimate: Estimate, voice: Voice): readonly Block[] {
  return [
    { kind: "fields", fields: [...incomeFields(estimate, voice), ...costFields(estimate, voice)] },
    { kind: "text", text: monthText(estimate, voice) },
    breakEvenTable(estimate, voice),
    { kind: "text", text: prospectTexts(estimate, voice).join("\n") },
  ];
}

function incomeFields(estimate: Estimate, voice: Voice): readonly Field[] {
  const { day, income, inputs } = estimate;
  const { say, format } = voice.context;
  const fees = day.feeUsdPerDay + day.slippageUsdPerDay;
  const percent = (share: number) => format.percent(share, { digits: 1 });
  return [
    grossField(estimate, voice),
    {
      label: say("earnings-fees"),
      value: voice.money.show(-fees),
      note: say("earnings-fees-note", {
        fee: percent(income.feeRate.value),
        slippage: percent(inputs.slippageRate.value),
      }),
    },
  ];
}

function grossField(
  { day, income, network, tokenPrice }: Estimate,
  { context: { say, format }, money }: Voice,
): Field {
  const value = money.show(day.grossUsdPerDay);
  if (income.kind === "rental") {
    const price = money.unit(income.usdPerGpuHour.value.mid);
    const utilisation = format.percent(income.utilisation.value.mid);
    return network.model === "rent"
      ? { label: say("earnings-rent"), value, note: say("earnings-rent-note", { price, utilisation }) }
      : { label: say("earnings-pay"), value, note: say("earnings-pay-rate-note", { price, utilisation }) };
  }
  const perDay = format.tokens(tokensPerDay(income).mid, tokenById(income.token).symbol);
  const price = money.unit(tokenPrice?.price.value ?? 0);
  return { label: say("earnings-pay"), value, note: say("earnings-pay-note", { tokens: perDay, price }) };
}

function costFields(estimate: Estimate, voice: Voice): readonly Field[] {
  const { day, band, inputs } = estimate;
  const { context, money } = voice;
  const { say, format } = context;
  const power = { watts: format.number(day.wallWatts, 0), price: money.power(inputs.usdPerKwh.value) };
  const perMonth = money.show(inputs.fixedUsdPerMonth.value);
  return [
    cost(say("earnings-power"), day.electricityUsdPerDay, { voice, note: say("earnings-power-note", power) }),
    ...(day.fixedUsdPerDay > 0
      ? [
          cost(say("earnings-fixed"), day.fixedUsdPerDay, {
            voice,
            note: say("earnings-fixed-note", { perMonth }),
          }),
        ]
      : []),
    total(say("earnings-cash"), band.cashUsdPerDay, voice),
    ...depreciationFields(estimate, voice),
  ];
}

const cost = (label: string, usd: number, { voice, note }: { voice: Voice; note: string }): Field => ({
  label,
  value: voice.money.show(-usd),
  note,
});

/** A sum with its range, where it has one. */
function total(label: string, usd: Band, { context: { say }, money }: Voice): Field {
  const signed = (amount: number) => money.show(amount, { signed: true });
  const field = { label, value: signed(usd.mid), total: true };
  if (isPoint(usd)) return field;
  return { ...field, note: say("earnings-range-note", { low: signed(usd.low), high: signed(usd.high) }) };
}

function depreciationFields({ day, band, inputs }: Estimate, voice: Voice): readonly Field[] {
  const { context, money } = voice;
  const { say, format } = context;
  if (day.depreciationUsdPerDay === null || !inputs.purchaseUsd || !band.profitUsdPerDay) return [];
  const note = say("earnings-depreciation-note", {
    price:
      inputs.purchaseUsd.basis === "entered"
        ? money.show(inputs.purchaseUsd.value)
        : say("price-launch", { price: money.show(inputs.purchaseUsd.value) }),
    years: inputs.usefulLifeYears.value,
    residual: format.percent(inputs.residualShare.value),
  });
  return [
    cost(say("earnings-depreciation"), day.depreciationUsdPerDay, { voice, note }),
    total(say("earnings-profit"), band.profitUsdPerDay, voice),
  ];
}

function monthText({ day }: Estimate, { context: { say }, money }: Voice): string {
  const cash = money.show(day.cashUsdPerDay * daysPerMonth, { signed: true });
  if (day.profitUsdPerDay === null) return say("earnings-month", { cash });
  return say("earnings-month-profit", {
    cash,
    profit: money.show(day.profitUsdPerDay * daysPerMonth, { signed: true }),
  });
}

import type { Band } from "../core/band.ts";
import { isPoint } from "../core/band.ts";
import type { BreakEven } from "../core/breakeven.ts";
import { tokensPerDay, type Estimate } from "../core/earnings.ts";
import { daysPerMonth, hoursPerDay } from "../core/estimate.ts";
import type { SensitivityInput } from "../core/sensitivity.ts";
import { tokens, type Token } from "../core/tokens.ts";
import type { Context } from "./command.ts";
import type { Money } from "./money.ts";
import type { Block, Field } from "./reply.ts";

/** The words and the money of one answer. */
export interface Voice {
  readonly context: Context;
  readonly money: Money;
}

export function tokenById(id: string): Token {
  const token = tokens.find((known) => known.id === id);
  if (!token) throw new Error(`no token ${id}`);
  return token;
}

/** From what comes in to what is left, a line each. */
export function statement(estimate: Estimate, voice: Voice): readonly Block[] {
  return [
    { kind: "fields", fields: [...incomeFields(estimate, voice), ...costFields(estimate, voice)] },
    { kind: "text", text: monthText(estimate, voice) },
    breakEvenTable(estimate, voice),
    { kind: "text", text: [...paybackTexts(estimate, voice), swingText(estimate, voice)].join("\n") },
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

function grossField({ day, income, tokenPrice }: Estimate, { context: { say, format }, money }: Voice): Field {
  const value = money.show(day.grossUsdPerDay);
  if (income.kind === "rental") {
    const price = money.unit(income.usdPerGpuHour.value.mid);
    const utilisation = format.percent(income.utilisation.value.mid);
    return { label: say("earnings-rent"), value, note: say("earnings-rent-note", { price, utilisation }) };
  }
  const perDay = format.tokens(tokensPerDay(income).mid, tokenById(income.token).symbol);
  const price = money.unit(tokenPrice?.price.value ?? 0);
  return { label: say("earnings-pay"), value, note: say("earnings-pay-note", { tokens: perDay, price }) };
}

function costFields({ day, band, inputs }: Estimate, { context: { say, format }, money }: Voice): readonly Field[] {
  const power = { watts: format.number(day.wallWatts, 0), price: money.power(inputs.usdPerKwh.value) };
  const fixed = money.show(inputs.fixedUsdPerMonth.value);
  const field = (label: string, value: number, note: string) => ({ label, value: money.show(value), note });
  const range = (of: Band) => {
    const [low, high] = [money.show(of.low, { signed: true }), money.show(of.high, { signed: true })];
    return isPoint(of) ? {} : { note: say("earnings-range-note", { low, high }) };
  };
  const cash = { label: say("earnings-cash"), value: money.show(day.cashUsdPerDay, { signed: true }), total: true };
  return [
    field(say("earnings-power"), -day.electricityUsdPerDay, say("earnings-power-note", power)),
    ...(day.fixedUsdPerDay > 0
      ? [field(say("earnings-fixed"), -day.fixedUsdPerDay, say("earnings-fixed-note", { perMonth: fixed }))]
      : []),
    { ...cash, ...range(band.cashUsdPerDay) },
    ...depreciationFields({ day, band, inputs }, { context: { say, format } as Context, money }),
  ];
}

function depreciationFields(
  { day, band, inputs }: Pick<Estimate, "day" | "band" | "inputs">,
  { context: { say, format }, money }: Voice,
): readonly Field[] {
  const { depreciationUsdPerDay: depreciation, profitUsdPerDay: profit } = day;
  if (depreciation === null || profit === null || !inputs.purchaseUsd || !band.profitUsdPerDay) return [];
  const { low, high } = band.profitUsdPerDay;
  const note = say("earnings-depreciation-note", {
    price: money.show(inputs.purchaseUsd.value),
    years: inputs.usefulLifeYears.value,
    residual: format.percent(inputs.residualShare.value),
  });
  const range = say("earnings-range-note", {
    low: money.show(low, { signed: true }),
    high: money.show(high, { signed: true }),
  });
  return [
    { label: say("earnings-depreciation"), value: money.show(-depreciation), note },
    {
      label: say("earnings-profit"),
      value: money.show(profit, { signed: true }),
      total: true,
      ...(low !== high && { note: range }),
    },
  ];
}

function monthText({ day }: Estimate, { context: { say }, money }: Voice): string {
  const cash = money.show(day.cashUsdPerDay * daysPerMonth, { signed: true });
  if (day.profitUsdPerDay === null) return say("earnings-month", { cash });
  return say("earnings-month-profit", { cash, profit: money.show(day.profitUsdPerDay * daysPerMonth, { signed: true }) });
}

/** Each break-even for running costs alone and for all costs, each in its column. */
function breakEvenTable(estimate: Estimate, { context: { say, format }, money }: Voice): Block {
  const { breakEven, network, income, inputs } = estimate;
  const token = tokenById(network.token).symbol;
  const worn = inputs.purchaseUsd !== undefined;
  const row = (label: string, both: BreakEven | undefined, show: (value: number | null) => string) =>
    both ? [[label, show(both.cash), worn ? show(both.full) : say("breakeven-unknown")]] : [];
  const orNever = (show: (value: number) => string) => (value: number | null) =>
    value === null ? say("breakeven-never") : show(value);
  const share = orNever((value) => (value > 1 ? say("breakeven-over") : format.percent(value)));
  const unit = orNever((usd) => money.unit(usd));
  const power = orNever((usd) => (usd < 0 ? say("breakeven-free-power") : money.power(usd)));
  const drop = orNever((value) => (value < 0 ? say("breakeven-never") : format.percent(value)));
  const busy = say(income.kind === "rental" ? "breakeven-rented" : "breakeven-working");
  return {
    kind: "table",
    columns: [
      { label: say("breakeven-what"), align: "start" },
      { label: say("breakeven-cash"), align: "end" },
      { label: say("breakeven-full"), align: "end" },
    ],
    rows: [
      ...row(busy, breakEven.utilisation, share),
      ...row(say("breakeven-power"), breakEven.usdPerKwh, power),
      ...row(say("breakeven-gpu-hour"), breakEven.usdPerGpuHour, unit),
      ...row(say("breakeven-token", { token }), breakEven.tokenUsd, unit),
      ...row(say("breakeven-drop", { token }), breakEven.priceDrop, drop),
    ],
  };
}

function paybackTexts({ investment, inputs }: Estimate, { context, money }: Voice): readonly string[] {
  if (!inputs.purchaseUsd || inputs.purchaseUsd.value === 0) return [];
  const { say, format, world } = context;
  const price = money.show(inputs.purchaseUsd.value);
  const { simplePaybackDays: days, discountedPaybackMonths: months, npvUsd, irrPerYear } = investment;
  const years = inputs.usefulLifeYears.value;
  const payback = () => {
    // Past some ten thousand years there is no calendar date to name.
    if (days === null || days > 3_650_000) return say("payback-never", { price });
    const date = format.date(world.now().add({ hours: Math.ceil(days * hoursPerDay) }));
    const common = { price, date, days: Math.round(days), rate: format.percent(inputs.discountRate.value) };
    if (months === null) return say("payback-simple", common);
    return say("payback", { ...common, months: Math.round(months) });
  };
  const value = npvUsd === null ? undefined : money.show(npvUsd, { signed: true });
  const irr = irrPerYear === null ? undefined : returnText(irrPerYear, context);
  return [payback(), ...(value === undefined ? [] : [investmentText(say, { npv: value, irr, years })])];
}

/** A return beyond this is no forecast any more, only a sign that next to nothing was invested. */
const highestReturn = 10;

const returnText = (irrPerYear: number, { say, format }: Context): string =>
  irrPerYear > highestReturn
    ? say("irr-high", { limit: format.percent(highestReturn) })
    : format.percent(irrPerYear, { signed: true });

const investmentText = (
  say: Context["say"],
  { npv, irr, years }: { npv: string; irr: string | undefined; years: number },
): string => (irr === undefined ? say("investment-no-irr", { npv, years }) : say("investment", { npv, irr, years }));

function swingText({ swings, income }: Estimate, { context: { say }, money }: Voice): string {
  const [first, second] = swings;
  if (!first || !second) throw new Error("an estimate has at least four inputs");
  const [low, high] = [first.low, first.high].toSorted((a, b) => a - b);
  const nameOf = (input: SensitivityInput) => {
    if (input === "price") return say(income.kind === "rental" ? "swing-rent" : "swing-token");
    return say(`swing-${input}`);
  };
  return say("swing", {
    first: nameOf(first.input),
    second: nameOf(second.input),
    low: money.show(low ?? first.low, { signed: true }),
    high: money.show(high ?? first.high, { signed: true }),
  });
}

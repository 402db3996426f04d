import { tokenById } from "../core/tokens.ts";
import type { BreakEven } from "../core/breakeven.ts";
import type { Estimate } from "../core/earnings.ts";
import { daysPerYear, hoursPerDay } from "../core/estimate.ts";
import type { SensitivityInput, Swing } from "../core/sensitivity.ts";
import type { Context } from "./command.ts";
import type { Block } from "./reply.ts";
import type { Voice } from "./voice.ts";

type Show = (value: number | null, costs: keyof BreakEven) => string;

/** What a day without any work leaves: cash, and profit where depreciation is known. */
function waitingUsdPerDay({ day, income }: Estimate): BreakEven {
  const worked = day.marginUsdPerUnitUtilisation * income.utilisation.value.mid;
  return {
    cash: day.cashUsdPerDay - worked,
    full: day.profitUsdPerDay === null ? null : day.profitUsdPerDay - worked,
  };
}

/** Each break-even for running costs alone and for all costs, each in its column. */
export function breakEvenTable(estimate: Estimate, { context: { say, format }, money }: Voice): Block {
  const { breakEven, network, inputs } = estimate;
  const token = network.token && tokenById(network.token).symbol;
  const worn = inputs.purchaseUsd !== undefined;
  const row = (label: string, both: BreakEven | undefined, show: Show) =>
    both ? [[label, show(both.cash, "cash"), worn ? show(both.full, "full") : say("breakeven-unknown")]] : [];
  const orNever = (show: (value: number) => string) => (value: number | null) =>
    value === null ? say("breakeven-never") : show(value);
  const waiting = waitingUsdPerDay(estimate);
  const share: Show = (value, costs) => {
    if (value === null) return say((waiting[costs] ?? 0) > 0 ? "breakeven-waiting" : "breakeven-never");
    return value > 1 ? say("breakeven-over") : format.percent(value);
  };
  const unit = orNever((usd) => money.unit(usd));
  const power = orNever((usd) => (usd < 0 ? say("breakeven-free-power") : money.power(usd)));
  const drop = orNever((value) => (value < 0 ? say("breakeven-no-room") : format.percent(value)));
  const busy = say(network.model === "rent" ? "breakeven-rented" : "breakeven-working");
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
      ...(token === undefined
        ? []
        : [
            ...row(say("breakeven-token", { token }), breakEven.tokenUsd, unit),
            ...row(say("breakeven-drop", { token }), breakEven.priceDrop, drop),
          ]),
    ],
  };
}

/** When the hardware has paid for itself, what that is worth, and which input matters most: a sentence each. */
export const prospectTexts = (estimate: Estimate, voice: Voice): readonly string[] => [
  ...paybackTexts(estimate, voice),
  swingText(estimate, voice),
];

function paybackTexts({ investment, inputs }: Estimate, { context, money }: Voice): readonly string[] {
  if (!inputs.purchaseUsd || inputs.purchaseUsd.value === 0) return [];
  const { say, format, world } = context;
  const paid = inputs.purchaseUsd.basis === "entered";
  const amount = money.show(inputs.purchaseUsd.value);
  const price = paid ? amount : say("price-launch", { price: amount });
  const { simplePaybackDays: days, discountedPaybackMonths: months, npvUsd, irrPerYear } = investment;
  const years = inputs.usefulLifeYears.value;
  const payback = () => {
    if (days === null) return say("payback-never", { price });
    if (days > years * daysPerYear) return say("payback-too-late", { price, years });
    const date = format.date(world.now().add({ hours: Math.ceil(days * hoursPerDay) }));
    const common = { price, date, days: Math.round(days), rate: format.percent(inputs.discountRate.value) };
    if (months === null) return say("payback-simple", common);
    return say("payback", { ...common, months: Math.round(months) });
  };
  if (!paid) return [payback()];
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
): string =>
  irr === undefined ? say("investment-no-irr", { npv, years }) : say("investment", { npv, irr, years });

/** What an input is called, and that a share of more than all is not reckoned with. */
export function swingName(
  { input, isCapped }: Swing,
  estimate: Pick<Estimate, "income" | "network">,
  { say, format }: Context,
): string {
  const name = inputName(input, estimate, say);
  return isCapped ? say("swing-capped", { input: name, most: format.percent(1) }) : name;
}

/** The price is a rent, the network's own rate, or that of a token. */
function inputName(
  input: SensitivityInput,
  { income, network }: Pick<Estimate, "income" | "network">,
  say: Context["say"],
): string {
  if (input !== "price") return say(`swing-${input}`);
  if (income.kind === "rewards") return say("swing-token");
  return say(network.model === "rent" ? "swing-rent" : "swing-rate");
}

function swingText(estimate: Estimate, { context, money }: Voice): string {
  const { swings, day } = estimate;
  const [first, second] = swings;
  if (!first || !second) throw new Error("an estimate has at least four inputs");
  const [low, high] = [first.low, first.high].toSorted((a, b) => a - b);
  return context.say(day.profitUsdPerDay === null ? "swing-cash" : "swing-profit", {
    first: swingName(first, estimate, context),
    second: swingName(second, estimate, context),
    low: money.show(low ?? first.low, { signed: true }),
    high: money.show(high ?? first.high, { signed: true }),
  });
}

import { hoursPerDay } from "../core/estimate.ts";
import { tokenById } from "../core/tokens.ts";
import { networkOf } from "./figures.ts";
import { earnedSteps } from "./provider-why.ts";
import type { Block, Figure } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** The figures of one network by name. */
type Values = (name: string) => number | null | undefined;

/** A step in words with the figures named, or nothing where one of them is unknown. */
type Step = (names: readonly string[], tell: (...values: readonly number[]) => string) => readonly string[];

const stepWith =
  (get: Values): Step =>
  (names, tell) => {
    const values = names.map(get).filter((value) => typeof value === "number");
    return values.length === names.length ? [tell(...values)] : [];
  };

/** The reckoning of one network, formula by formula with its numbers. */
export function steps(scope: string, figures: readonly Figure[], voice: Voice): readonly Block[] {
  const own = new Map(
    figures.filter(({ of }) => of === scope).map(({ name, value }) => [name, value] as const),
  );
  const earned = earnedSteps(
    figures.filter(({ of }) => of === scope),
    voice,
  );
  const isEstimate = own.has("cashUsdPerDay") || own.has("machineCashUsdPerDay");
  if (!isEstimate && earned.length === 0) return [];
  const get: Values = (name) => own.get(name);
  const { say } = voice.context;
  const lines = [
    ...grossStep(scope, get, voice),
    ...takenSteps(stepWith(get), voice),
    ...costSteps(stepWith(get), voice),
    ...outcomeSteps(get, voice),
    ...machineSteps(stepWith(get), voice),
    ...earned,
  ];
  if (lines.length === 0) return [];
  return [
    {
      kind: "text",
      text: say("why-steps", { network: networkOf(scope)?.name ?? scope }),
      style: "heading",
    },
    { kind: "text", text: lines.join("\n") },
  ];
}

/** How today's price of power was made from that of a market, where something comes to it. */
export function powerSteps(
  figures: readonly Figure[],
  { context: { say, format }, money }: Voice,
): readonly Block[] {
  const spot = figures.find(({ name }) => name === "spotUsdPerKwh");
  const valueOf = (wanted: string) =>
    figures.find(({ of, name }) => of === spot?.of && name === wanted)?.value;
  const [surcharges, vat, result] = [
    valueOf("surchargesUsdPerKwh"),
    valueOf("vatRate"),
    valueOf("usdPerKwh"),
  ];
  if (typeof spot?.value !== "number" || typeof result !== "number" || (surcharges ?? vat) === undefined)
    return [];
  const text = say("why-live-power", {
    spot: money.unit(spot.value),
    surcharges: money.unit(surcharges ?? 0),
    vat: format.percent(vat ?? 0, { digits: 2 }),
    result: money.unit(result),
  });
  return [
    { kind: "text", text: say("why-live-title"), style: "heading" },
    { kind: "text", text },
  ];
}

function grossStep(scope: string, get: Values, { context, money }: Voice): readonly string[] {
  const { say, format } = context;
  const step = stepWith(get);
  if (get("usdPerGpuHour") !== undefined) {
    return step(["usdPerGpuHour", "utilisation", "grossUsdPerDay"], (rent, utilisation, gross) =>
      say("why-gross-rental", {
        count: format.number(countFrom(rent * hoursPerDay * utilisation, gross), 0),
        price: money.unit(rent),
        utilisation: format.percent(utilisation, { digits: 2 }),
        result: money.unit(gross),
      }),
    );
  }
  const token = networkOf(scope)?.network.token;
  if (token === undefined) return [];
  return step(["tokensPerDay", "tokenUsd", "grossUsdPerDay"], (tokens, price, gross) =>
    say("why-gross-rewards", {
      tokens: format.tokens(tokens, tokenById(token).symbol),
      price: money.unit(price),
      result: money.unit(gross),
    }),
  );
}

/** How many cards there are follows from the gross; with nothing earned it does not matter. */
const countFrom = (usdPerCard: number, grossUsd: number): number =>
  usdPerCard > 0 ? Math.round(grossUsd / usdPerCard) : 1;

function takenSteps(step: Step, { context: { say, format }, money }: Voice): readonly string[] {
  const share = (value: number) => format.percent(value, { digits: 2 });
  return [
    ...step(["grossUsdPerDay", "feeRate", "feeUsdPerDay"], (gross, rate, fee) =>
      say("why-fee", { gross: money.unit(gross), rate: share(rate), result: money.unit(fee) }),
    ),
    ...step(["slippageRate", "slippageUsdPerDay"], (rate, slippage) =>
      say("why-slippage", { rate: share(rate), result: money.unit(slippage) }),
    ),
  ];
}

/** The sums over all kinds of card in a machine. */
const machineSteps = (step: Step, { context: { say }, money }: Voice): readonly string[] => [
  ...step(["machineCashUsdPerDay"], (usd) => say("why-machine-cash", { result: money.unit(usd) })),
  ...step(["machineProfitUsdPerDay"], (usd) => say("why-machine-profit", { result: money.unit(usd) })),
];

function costSteps(step: Step, { context: { say, format }, money }: Voice): readonly string[] {
  const power = ["averageWatts", "kwhPerDay", "usdPerKwh", "electricityUsdPerDay"];
  return [
    ...step(power, (watts, kwh, price, result) =>
      say("why-power", {
        watts: format.number(watts, 1),
        kwh: format.number(kwh, 3),
        price: money.unit(price),
        result: money.unit(result),
      }),
    ),
    ...step(["fixedUsdPerMonth", "fixedUsdPerDay"], (perMonth, result) =>
      say("why-fixed", { perMonth: money.show(perMonth), result: money.unit(result) }),
    ),
  ];
}

function outcomeSteps(get: Values, { context: { say, format }, money }: Voice): readonly string[] {
  const step = stepWith(get);
  const result = (usd: number) => ({ result: money.unit(usd) });
  const waiting = typeof get("tokensPerIdleHour") === "number";
  return [
    ...step(["cashUsdPerDay"], (cash) => say("why-cash", result(cash))),
    ...step(["depreciationUsdPerDay"], (usd) => say("why-depreciation", result(usd))),
    ...step(["profitUsdPerDay"], (profit) => say("why-profit", result(profit))),
    ...step(["breakEvenUtilisationCash"], (share) =>
      say(waiting ? "why-breakeven-waiting" : "why-breakeven", {
        result: format.percent(share, { digits: 1 }),
      }),
    ),
  ];
}

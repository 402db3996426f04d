import { tokenById } from "../core/tokens.ts";
import { findNetwork } from "../core/networks/index.ts";
import { hoursPerDay } from "../core/estimate.ts";
import { cloudNames } from "../core/reference/clouds.ts";
import type { MessageId } from "../locales/index.ts";
import { command, type Context, type LastAnswer } from "./command.ts";
import { openMoney } from "./money.ts";
import type { Block, Figure, Reply } from "./reply.ts";
import { sourceLines } from "./sources.ts";
import type { Voice } from "./voice.ts";

export const why = command({
  name: "why",
  options: {},
  async run(_options, context) {
    const last = await context.lastAnswer();
    if (!last) return nothing(context);
    return explain(last, { context, money: await openMoney(context, { currency: context.currency }) });
  },
});

const nothing = ({ say }: Context): Reply => ({
  title: say("why-title"),
  tone: "plain",
  blocks: [{ kind: "text", text: say("why-none") }],
  buttons: [{ label: say("button-try"), line: "earnings rtx4090" }],
  figures: [],
});

function explain(last: LastAnswer, voice: Voice): Reply {
  const { context } = voice;
  const { say } = context;
  const scopes = [...new Set(last.figures.map(({ of }) => of))];
  return {
    title: say("why-title"),
    tone: "plain",
    blocks: [
      { kind: "text", text: say("why-asked", { line: last.line }) },
      ...scopes.flatMap((scope) => steps(scope, last.figures, voice)),
      { kind: "text", text: say("why-inputs"), style: "heading" },
      inputTable(last.figures, voice),
    ],
    sources: sourceLines(last.figures, context),
    figures: last.figures,
  };
}

/** The figures of one network by name. */
type Values = (name: string) => number | null | undefined;

/** The reckoning of one network, formula by formula with its numbers. */
function steps(scope: string, figures: readonly Figure[], voice: Voice): readonly Block[] {
  const own = new Map(
    figures.filter(({ of }) => of === scope).map(({ name, value }) => [name, value] as const),
  );
  if (!own.has("cashUsdPerDay")) return [];
  const { say } = voice.context;
  const name = findNetwork(scope)?.name ?? scope;
  const lines = [
    ...incomeSteps(scope, (key) => own.get(key), voice),
    ...costSteps((key) => own.get(key), voice),
  ];
  return [
    { kind: "text", text: say("why-steps", { network: name }), style: "heading" },
    { kind: "text", text: lines.join("\n") },
  ];
}

function incomeSteps(
  scope: string,
  get: Values,
  { context: { say, format }, money }: Voice,
): readonly string[] {
  const value = (name: string) => get(name) ?? 0;
  const share = (name: string) => format.percent(value(name), { digits: 2 });
  const usd = (name: string) => money.unit(value(name));
  const gross =
    get("usdPerGpuHour") === undefined
      ? say("why-gross-rewards", {
          tokens: format.tokens(value("tokensPerDay"), tokenById(findNetwork(scope)?.token ?? "akt").symbol),
          price: usd("tokenUsd"),
          result: usd("grossUsdPerDay"),
        })
      : say("why-gross-rental", {
          count: format.number(countFrom(get), 0),
          price: usd("usdPerGpuHour"),
          utilisation: share("utilisation"),
          result: usd("grossUsdPerDay"),
        });
  return [
    gross,
    say("why-fee", { gross: usd("grossUsdPerDay"), rate: share("feeRate"), result: usd("feeUsdPerDay") }),
    say("why-slippage", { rate: share("slippageRate"), result: usd("slippageUsdPerDay") }),
  ];
}

/** How many cards there are follows from the gross; with nothing earned it does not matter. */
function countFrom(get: Values): number {
  const perCard = (get("usdPerGpuHour") ?? 0) * hoursPerDay * (get("utilisation") ?? 0);
  return perCard > 0 ? Math.round((get("grossUsdPerDay") ?? 0) / perCard) : 1;
}

function costSteps(get: Values, { context: { say, format }, money }: Voice): readonly string[] {
  const value = (name: string) => get(name) ?? 0;
  const result = (name: string) => ({ result: money.unit(value(name)) });
  const known = (name: string) => typeof get(name) === "number";
  return [
    say("why-power", {
      watts: format.number(value("averageWatts"), 1),
      kwh: format.number(value("kwhPerDay"), 3),
      price: money.unit(value("usdPerKwh")),
      ...result("electricityUsdPerDay"),
    }),
    say("why-fixed", { perMonth: money.show(value("fixedUsdPerMonth")), ...result("fixedUsdPerDay") }),
    say("why-cash", result("cashUsdPerDay")),
    ...(known("depreciationUsdPerDay") ? [say("why-depreciation", result("depreciationUsdPerDay"))] : []),
    ...(known("profitUsdPerDay") ? [say("why-profit", result("profitUsdPerDay"))] : []),
    ...(known("breakEvenUtilisationCash")
      ? [
          say(known("tokensPerIdleHour") ? "why-breakeven-waiting" : "why-breakeven", {
            result: format.percent(value("breakEvenUtilisationCash"), { digits: 1 }),
          }),
        ]
      : []),
  ];
}

/** Inputs that each network has its own of; the rest are the machine's, the same on all. */
const ofNetwork = new Set([
  "usdPerGpuHour",
  "utilisation",
  "feeRate",
  "slippageRate",
  "tokensPerBusyHour",
  "tokensPerIdleHour",
]);

function inputTable(figures: readonly Figure[], voice: Voice): Block {
  const { say } = voice.context;
  const inputs = figures.filter(({ basis, name }) => basis !== "derived" || name.startsWith("tokensPer"));
  const key = ({ of, name, value }: Figure) => (ofNetwork.has(name) ? `${of} ${name}` : `${name} ${value}`);
  const distinct = new Map(inputs.map((input) => [key(input), input]));
  return {
    kind: "table",
    columns: [
      { label: say("why-column-figure"), align: "start" },
      { label: say("why-column-value"), align: "end" },
      { label: say("why-column-origin"), align: "start" },
    ],
    rows: [...distinct.values()].map((input) => [
      labelOf(input, say),
      shown(input, voice),
      originOf(input, voice),
    ]),
  };
}

/** How a figure was got, from whom, and when. */
function originOf(
  { basis, source, stale, asOf }: Figure,
  { context: { say, format, world } }: Voice,
): string {
  const how = say(`basis-${basis}`);
  if (basis === "entered" || source.id === "rigwise") return how;
  return `${how} · ${source.name} · ${stale ? "◷ " : ""}${format.age(asOf, world.now())}`;
}

/** Figures that a card or a network has have their words elsewhere. */
function labelOf({ of, name }: Figure, say: Context["say"]): string {
  const text = textOf(name, say);
  const owner = ofNetwork.has(name) ? (findNetwork(of)?.name ?? cloudName(of)) : undefined;
  return owner === undefined ? text : say("of-network", { network: owner, text });
}

const cloudName = (id: string): string | undefined =>
  Object.entries(cloudNames).find(([cloud]) => cloud === id)?.[1];

function textOf(name: string, say: Context["say"]): string {
  const prefix = [
    ["memoryGb", "gpu"],
    ["boardWatts", "gpu"],
    ["loadWatts", "gpu"],
    ["idleWatts", "gpu"],
    ["msrpUsd", "gpu"],
    ["renderComputeScore", "gpu"],
    ["octaneBenchApprox", "gpu"],
  ].find(([known]) => known === name)?.[1];
  const group = prefix ?? (name.includes("-") || name === "providers" ? "network-state" : "figure");
  return say(`${group}-${name}` as MessageId & "why-title");
}

function shown({ unit, value, low, high }: Figure, { context: { format }, money }: Voice): string {
  if (value === null) return "–";
  const one = (number: number): string => {
    if (unit.startsWith("share")) return format.percent(number, { digits: 2 });
    if (unit.startsWith("USD")) return money.unit(number);
    if (unit.startsWith("tokens") || unit.startsWith("RENDER")) return format.number(number, 6);
    return format.number(number, 4);
  };
  const suffix = unit === "W" || unit === "GB" ? ` ${unit}` : "";
  const range =
    low === undefined || high === undefined || low === high ? "" : ` (${one(low)} – ${one(high)})`;
  return one(value) + suffix + range;
}

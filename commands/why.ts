import { cloudNames } from "../core/reference/clouds.ts";
import { command, type Context, type LastAnswer } from "./command.ts";
import { figureLabel } from "./figure-labels.ts";
import { networkOf } from "./figures.ts";
import { openMoney } from "./money.ts";
import { option } from "./options.ts";
import { reliabilityWhy } from "./reliability-figures.ts";
import type { Block, Figure, Reply } from "./reply.ts";
import { sourceLines } from "./sources.ts";
import type { Voice } from "./voice.ts";
import { powerSteps, steps } from "./why-steps.ts";

export const why = command({
  name: "why",
  options: { network: option.network().optional() },
  bare: ["network"],
  async run({ network }, context) {
    const last = await context.lastAnswer();
    if (!last) return nothing("why-none", context);
    if (last.figures.length === 0) return nothing("why-only-shown", context);
    const money = await openMoney(context, { currency: context.currency });
    return explain(last, network, { context, money });
  },
});

const nothing = (reason: "why-none" | "why-only-shown", { say }: Context): Reply => ({
  title: say("why-title"),
  tone: "plain",
  blocks: [{ kind: "text", text: say(reason) }],
  buttons: [{ label: say("button-try"), line: "earnings rtx4090" }],
  figures: [],
});

/** Of one network, the first of the answer where none is named: all of them fill pages. */
function explain(last: LastAnswer, wanted: string | undefined, voice: Voice): Reply {
  const { context } = voice;
  const { say } = context;
  const scopes = [...new Set(last.figures.map(({ of }) => of))];
  const reckoned = scopes.filter((scope) => steps(scope, last.figures, voice).length > 0);
  const one = reckoned.find((scope) => networkOf(scope)?.network.id === wanted) ?? reckoned[0];
  const network = one === undefined ? undefined : networkOf(one)?.network;
  const isTold = (of: string) => {
    const owner = networkOf(of)?.network;
    return owner === undefined || network === undefined || owner.id === network.id;
  };
  const figures = last.figures.filter(({ of }) => isTold(of));
  const others = new Set(
    reckoned.flatMap((scope) => networkOf(scope)?.network ?? []).filter(({ id }) => id !== network?.id),
  );
  return {
    title: say("why-title"),
    tone: "plain",
    blocks: [
      { kind: "text", text: say("why-asked", { line: last.line }) },
      ...scopes.filter(isTold).flatMap((scope) => steps(scope, figures, voice)),
      ...powerSteps(figures, voice),
      ...reliabilityWhy(figures, context),
      { kind: "text", text: say("why-inputs"), style: "heading" },
      inputTable(figures, voice),
    ],
    buttons: [...others].map(({ id, name }) => ({ label: name, line: `why network=${id}` })),
    sources: sourceLines(figures, context),
    figures,
  };
}

/** Inputs that each network has its own of; the rest are the machine's, the same on all. */
const ofNetwork = new Set([
  "usdPerGpuHour",
  "utilisation",
  "feeRate",
  "slippageRate",
  "tokensPerBusyHour",
  "tokensPerIdleHour",
  "earnedUsdOfDay",
  "closeUsd",
  "obhOfWeek",
  "uptime-promised",
]);

/** Reckoned by an adapter from what its feed says, and so an input of ours. */
const fromFeed = /^(tokensPer|wallet-)/;

function inputTable(figures: readonly Figure[], voice: Voice): Block {
  const { say } = voice.context;
  const inputs = figures.filter(({ basis, name }) => basis !== "derived" || fromFeed.test(name));
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
  const text = figureLabel(name, say);
  const owner = ofNetwork.has(name) ? (networkOf(of)?.name ?? cloudName(of)) : undefined;
  return owner === undefined ? text : say("of-network", { network: owner, text });
}

const cloudName = (id: string): string | undefined =>
  Object.entries(cloudNames).find(([cloud]) => cloud === id)?.[1];

function shown({ unit, value, low, high }: Figure, { context: { say, format }, money }: Voice): string {
  if (value === null) return "–";
  const one = (number: number): string => {
    if (unit.startsWith("share")) return format.percent(number, { digits: 2 });
    if (unit.startsWith("USD")) return money.unit(number);
    if (unit.startsWith("tokens") || unit.startsWith("RENDER")) return format.number(number, 6);
    return format.number(number, 4);
  };
  const measured = (text: string): string => {
    if (unit === "W") return say("gpu-watts", { value: text });
    return unit === "GB" ? say("gpu-memory", { value: text }) : text;
  };
  const range =
    low === undefined || high === undefined || low === high ? "" : ` (${one(low)} – ${one(high)})`;
  return measured(one(value)) + range;
}

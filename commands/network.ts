import type { Band } from "../core/band.ts";
import { tokenById } from "../core/tokens.ts";
import { findNetwork, mayBeKept, networks, type NetworkId } from "../core/networks/index.ts";
import { factKeys, whatItIs, type Network, type NetworkFigure } from "../core/networks/network.ts";
import { defaultMachine } from "../core/machine.ts";
import { command, type Context } from "./command.ts";
import { bandFigure, figure } from "./figures.ts";
import { openMoney } from "./money.ts";
import { option } from "./options.ts";
import type { Block, Button, Field, Figure, Reply } from "./reply.ts";
import { factFields, reliabilityPart } from "./network-reliability.ts";
import { readReliability, type Known } from "./reliability.ts";
import { gpuById, shortName } from "./rig.ts";
import { ageOf, sourceLines } from "./sources.ts";
import type { Voice } from "./voice.ts";
import { noteTexts, unmodelledText } from "./cautions.ts";

export const network = command({
  name: "network",
  options: {
    network: option.network(),
    gpu: option.gpu().optional(),
    currency: option.currency().optional(),
  },
  bare: ["network", "gpu", "currency"],
  async run({ network: id, gpu, currency }, context) {
    const found = findNetwork(id, context.world) ?? networks[0];
    const voice = { context, money: await openMoney(context, { currency: currency ?? context.currency }) };
    const [live, known, card] = await Promise.all([
      found.state(context.world),
      readReliability(found, context.world),
      gpu === undefined ? undefined : cardOn(found, gpu, voice),
    ]);
    return reply({ ...known, live, card }, voice);
  },
});

interface Card {
  readonly fields: readonly Field[];
  readonly figures: readonly Figure[];
}

interface Seen extends Known {
  readonly live: readonly NetworkFigure[];
  readonly card: Card | undefined;
}

function reply(seen: Seen, voice: Voice): Reply {
  const { network: found, live, card } = seen;
  const { context, money } = voice;
  const { say } = context;
  const id = found.id as NetworkId;
  const reliability = reliabilityPart(seen, voice);
  const liveFigures = live.map(({ name, figure: from }) => figure(id, [name, unitOf[name]], from));
  const figures = [
    ...liveFigures,
    figure(id, ["feeRate", "share"], found.feeRate),
    ...(card?.figures ?? []),
    ...reliability.figures,
    ...money.figures(),
  ];
  return {
    title: say("network-title", { network: found.name }),
    tone: "plain",
    blocks: [
      factFields(found, whatItIs, context),
      { kind: "text", text: say("network-live"), style: "heading" },
      ...liveBlocks(found, live, context),
      ...(card ? [{ kind: "fields" as const, fields: card.fields }] : []),
      ...reliability.blocks,
      unmodelledText({ network: found }, context),
      ...(mayBeKept(found) ? [] : noteTexts(["only-shown"], context)),
    ],
    buttons: [
      ...priceButton(found, context),
      { label: say("button-compare"), line: "compare networks" },
      { label: say("button-reliability"), line: "compare reliability" },
      { label: found.name, url: found.link },
    ],
    sources: sourceLines([...figures, ...factFigures(found, figures)], context),
    figures,
  };
}

/** A fact has no number, but its source belongs under the answer too, unless a live figure is from there already. */
function factFigures({ id: of, facts }: Network, live: readonly Figure[]): readonly Figure[] {
  const known = new Set(live.map(({ source }) => source.id));
  return factKeys
    .map((name): Figure => ({
      of,
      name,
      unit: "",
      value: null,
      basis: "listed",
      stale: false,
      ...facts[name],
    }))
    .filter(({ source }) => !known.has(source.id));
}

const unitOf = {
  "gpus-total": "GPUs",
  "gpus-rented": "GPUs",
  utilisation: "share",
  providers: "providers",
  "job-pool-per-epoch": "RENDER/epoch",
  "availability-pool-per-epoch": "RENDER/epoch",
  "network-obh-per-epoch": "OBh/epoch",
  "wallets-paid": "wallets",
  "render-per-obh": "RENDER/OBh",
  "reliability-score": "share",
} as const;

function liveBlocks(
  found: Network,
  live: readonly NetworkFigure[],
  { say, format, world }: Context,
): readonly Block[] {
  const fee = { label: say("network-fee"), value: format.percent(found.feeRate.value, { digits: 1 }) };
  if (live.length === 0) {
    return [
      { kind: "fields", fields: [fee] },
      { kind: "text", text: say("network-state-none"), style: "warning" },
    ];
  }
  const fields = live.map(({ name, figure: from }) => ({
    label: say(`network-state-${name}`),
    value: shown(name, from.value, { say, format }),
    note: ageOf(from, { format, world }),
  }));
  return [{ kind: "fields", fields: [...fields, fee] }];
}

function shown(
  name: NetworkFigure["name"],
  value: number,
  { say, format }: Pick<Context, "say" | "format">,
): string {
  switch (name) {
    case "utilisation":
    case "reliability-score":
      return format.percent(value, { digits: 1 });
    case "job-pool-per-epoch":
    case "availability-pool-per-epoch":
    case "render-per-obh":
      return format.tokens(value, "RENDER");
    case "network-obh-per-epoch":
      return say("network-obh", { value: format.number(value, 0) });
    case "gpus-total":
    case "gpus-rented":
    case "providers":
    case "wallets-paid":
      return format.number(value, 0);
  }
}

function priceButton({ token }: Network, { say }: Context): readonly Button[] {
  if (token === undefined) return [];
  return [{ label: say("button-price", { token: tokenById(token).symbol }), line: `price ${token}` }];
}

const rangeNote = ({ low, high }: Band, { context, money }: Voice): readonly string[] =>
  low === high ? [] : [context.say("earnings-range-note", { low: money.unit(low), high: money.unit(high) })];

/** How busy one model is on the network and what it brings, as far as the network says. */
async function cardOn(found: Network, gpuId: string, { context, money }: Voice): Promise<Card> {
  const { say, format, world } = context;
  const gpu = gpuById(gpuId);
  const income = await found.income(defaultMachine(gpu, 1), {}, world);
  const { utilisation } = income;
  const label = shortName(gpu);
  const rent = income.kind === "rental" ? income.usdPerGpuHour : undefined;
  return {
    fields: [
      ...(utilisation
        ? [
            {
              label: say("network-card-utilisation", { gpu: label }),
              value: format.percent(utilisation.value.mid, { digits: 1 }),
              note: ageOf(utilisation, context),
            },
          ]
        : []),
      ...(rent
        ? [
            {
              label: say("network-card-price", { gpu: label }),
              value: money.unit(rent.value.mid),
              note: [...rangeNote(rent.value, { context, money }), ageOf(rent, context)].join(" · "),
            },
          ]
        : []),
      ...(income.kind === "none" ? [{ label, value: "–", note: say(`missing-${income.missing}`) }] : []),
    ],
    figures: [
      ...(utilisation ? [bandFigure(gpu.id, ["utilisation", "share"], utilisation)] : []),
      ...(rent ? [bandFigure(gpu.id, ["usdPerGpuHour", "USD/GPU-hour"], rent)] : []),
    ],
  };
}

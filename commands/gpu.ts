import { gpuSource, type Gpu, type GpuFact } from "../core/gpus.ts";
import { networksOn } from "../core/networks/index.ts";
import { command, type Context } from "./command.ts";
import { estimateAll } from "./earnings.ts";
import { openMoney } from "./money.ts";
import { option } from "./options.ts";
import type { Block, Figure, Reply } from "./reply.ts";
import { gpuById, readRig, variantsText } from "./rig.ts";
import { sourceLines } from "./sources.ts";
import type { Voice } from "./voice.ts";

const facts = {
  memoryGb: "GB",
  boardWatts: "W",
  loadWatts: "W",
  idleWatts: "W",
  msrpUsd: "USD",
  renderComputeScore: "ratio",
  octaneBenchApprox: "OctaneBench",
} as const satisfies Partial<Record<GpuFact, string>>;

type ShownFact = keyof typeof facts;

export const gpu = command({
  name: "gpu",
  options: { gpu: option.gpu() },
  bare: ["gpu"],
  async run(options, context) {
    const card = gpuById(options.gpu);
    const voice = { context, money: await openMoney(context, { currency: context.currency }) };
    const where = await placesFor(options.gpu, voice);
    const figures = figuresOf(card);
    return {
      title: context.say("gpu-title", { gpu: card.name }),
      tone: "plain",
      blocks: [factTable(figures, voice), ...where, ...variantsText(card, context)],
      buttons: [
        { label: context.say("button-earnings"), line: `earnings ${card.id}` },
        { label: context.say("button-compare"), line: `compare ${card.id}` },
      ],
      sources: sourceLines(figures, context),
      figures,
    } satisfies Reply;
  },
});

const figuresOf = (card: Gpu): readonly Figure[] =>
  (Object.keys(facts) as ShownFact[]).flatMap((name) => {
    const value = card[name];
    const from = gpuSource(card, name);
    if (value === undefined || !from) return [];
    const basis =
      name === "octaneBenchApprox"
        ? "assumed"
        : name === "loadWatts" || name === "idleWatts"
          ? "measured"
          : "listed";
    return [{ of: card.id, name, unit: facts[name], value, basis, stale: false, ...from }];
  });

function factTable(figures: readonly Figure[], { context, money }: Voice): Block {
  const { say, format } = context;
  return {
    kind: "table",
    columns: [
      { label: say("gpu-column-what"), align: "start" },
      { label: say("gpu-column-value"), align: "end" },
      { label: say("gpu-column-source"), align: "start" },
    ],
    rows: figures.map(({ name, value, source, asOf }) => [
      say(`gpu-${name as ShownFact}`),
      shown(name as ShownFact, value ?? 0, { say, format, money }),
      `${source.name} (${format.dateOfFigure(asOf)})`,
    ]),
  };
}

function shown(
  name: ShownFact,
  value: number,
  { say, format, money }: Pick<Context, "say" | "format"> & Pick<Voice, "money">,
): string {
  switch (name) {
    case "memoryGb":
      return say("gpu-memory", { value: format.number(value, 0) });
    case "boardWatts":
    case "loadWatts":
    case "idleWatts":
      return say("gpu-watts", { value: format.number(value, 0) });
    case "msrpUsd":
      return money.show(value);
    case "renderComputeScore":
    case "octaneBenchApprox":
      return format.number(value, 2);
  }
}

/** Which networks have a figure for the card right now, and why the others have none. */
async function placesFor(gpuId: string, { context, money }: Voice): Promise<readonly Block[]> {
  const { say, format } = context;
  const outcomes = await estimateAll(
    networksOn(context.world),
    await readRig({ gpu: gpuId }, context, money),
    context,
  );
  const open = outcomes.filter(({ kind }) => kind !== "none").map(({ network }) => network.name);
  const closed = outcomes.flatMap((outcome) =>
    outcome.kind === "none"
      ? [say("gpu-not-on", { network: outcome.network.name, reason: say(`missing-${outcome.missing}`) })]
      : [],
  );
  const first = open.length > 0 ? [say("gpu-where", { networks: format.list(open) })] : [];
  return [...first, ...closed].map((text) => ({ kind: "text", text }));
}

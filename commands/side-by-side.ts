import type { Band } from "../core/band.ts";
import { defaultMachine } from "../core/machine.ts";
import { mayBeKept, networksOn } from "../core/networks/index.ts";
import { ruleKeys, whatItIs, type Network } from "../core/networks/network.ts";
import { cloudPrices } from "../core/reference/cloud-prices.ts";
import { cloudFacts, type CloudColumn, type CloudOffer, type CloudRow } from "../core/reference/clouds.ts";
import type { Sourced } from "../core/sourced.ts";
import type { Context } from "./command.ts";
import { bandFigure, offerFigure } from "./figures.ts";
import { createFootnotes, type Footnotes } from "./footnotes.ts";
import { factsTable, targetsTable } from "./reliability-table.ts";
import { promiseFigures, reliabilityFigures } from "./reliability-figures.ts";
import { readReliability, uptimeNote, type Known } from "./reliability.ts";
import type { Block, Button, Figure, Reply } from "./reply.ts";
import { gpuById } from "./rig.ts";
import { sourceLines } from "./sources.ts";
import { spreadChart } from "./spread-picture.ts";
import type { Voice } from "./voice.ts";

const cloudRows: readonly CloudRow[] = ["sla", "credits", "procurement", "sovereignty"];
const cloudColumns: readonly CloudColumn[] = ["aws", "azure", "gcp", "depin"];
/** The card by which clouds and marketplaces are compared in one figure. */
const referenceCard = "h100-sxm5";

type Topic = "networks" | "clouds" | "reliability";

/** All rules fill a message of their own: here stand what is staked and promised, and a button leads to the rest. */
const inShort = [...whatItIs, "staking", "sla"] as const;

/** The networks side by side, how reliable they are, and DePIN against the clouds; or one of the latter two. */
export async function sideBySide(topic: Topic | undefined, voice: Voice): Promise<Reply> {
  const { context, money } = voice;
  const { say } = context;
  if (topic === "reliability") return reliabilityOnly(voice);
  const notes = createFootnotes(context);
  const [rents, { offers }, known] = await Promise.all([
    rentsOf(context),
    cloudPrices(referenceCard, context.world),
    topic === "clouds" ? [] : knownOf(context),
  ]);
  const [asked, dated] = [true, false].map((isAsked) =>
    offers.filter(({ stale }) => (stale !== undefined) === isAsked).map(offerFigure),
  );
  const live = [
    ...rents.map(({ network, rent }) => rentFigure(network, rent)),
    ...(asked ?? []),
    ...known.flatMap(reliabilityFigures),
    ...money.figures(),
  ];
  const heading = (text: string): Block => ({ kind: "text", text, style: "heading" });
  const tables = [
    ...(topic === "clouds"
      ? []
      : [
          factsTable(known, { keys: inShort, notes }, context),
          heading(say("reliability-title")),
          ...upAgainstClouds(known, notes, voice),
          heading(say("compare-clouds-title")),
        ]),
    cloudsTable({ rents, offers }, { context, money }, notes),
  ];
  return {
    title: topic === "clouds" ? say("compare-clouds-title") : say("compare-networks-title"),
    tone: "plain",
    blocks: [...tables, notes.block()],
    buttons: [{ label: say("button-reliability"), line: "compare reliability" }, ...networkButtons(context)],
    sources: sourceLines(live, context),
    figures: [...(dated ?? []), ...(topic === "clouds" ? [] : promiseFigures), ...live],
  };
}

const knownOf = ({ world }: Context): Promise<readonly Known[]> =>
  Promise.all(networksOn(world).map((network) => readReliability(network, world)));

/** What clouds promise beside what networks reach, and the spread of it as a chart. */
function upAgainstClouds(known: readonly Known[], notes: Footnotes, voice: Voice): readonly Block[] {
  const { context } = voice;
  const sources = sourceLines([...known.flatMap(reliabilityFigures), ...promiseFigures], context);
  return [targetsTable(known, notes, context), ...spreadChart(known, sources, voice)];
}

async function reliabilityOnly(voice: Voice): Promise<Reply> {
  const { context } = voice;
  const notes = createFootnotes(context);
  const known = await knownOf(context);
  const figures = known.flatMap(reliabilityFigures);
  return {
    title: context.say("compare-reliability-title"),
    tone: "plain",
    blocks: [
      ...upAgainstClouds(known, notes, voice),
      ...known.flatMap((each) => uptimeNote(each, context)),
      factsTable(known, { keys: ruleKeys, notes }, context),
      notes.block(),
    ],
    buttons: networkButtons(context),
    sources: sourceLines(figures, context),
    figures: [...promiseFigures, ...figures],
  };
}

const networkButtons = ({ say, world }: Context): readonly Button[] =>
  networksOn(world).map(({ id, name }) => ({
    label: say("button-network", { network: name }),
    line: `network ${id}`,
  }));

interface Costs {
  readonly rents: readonly Rent[];
  readonly offers: readonly CloudOffer[];
}

function cloudsTable({ rents, offers }: Costs, { context, money }: Voice, notes: Footnotes): Block {
  const costOf = (column: CloudColumn): string => {
    const offer = offers.find(({ cloud }) => cloud === column);
    if (!offer) return "–";
    const price = money.unit(offer.usdPerGpuHour);
    return notes.cite(offer.stale ? `◷ ${price}` : price, offer.source, offer.asOf);
  };
  const { say } = context;
  return {
    kind: "table",
    columns: [
      { label: say("compare-column-what"), align: "start" },
      ...cloudColumns.map((column) => ({ label: say(`cloud-${column}`), align: "start" as const })),
    ],
    rows: [
      ...cloudRows.map((row) => [
        say(`cloud-${row}`),
        ...cloudColumns.map((column) => {
          const { source, asOf } = cloudFacts[row][column];
          return notes.cite(say(`cloud-${row}-${column}`), source, asOf);
        }),
      ]),
      [
        say("cloud-cost"),
        ...cloudColumns.map((column) =>
          column === "depin" ? rentText(rents, { context, money }, notes) : costOf(column),
        ),
      ],
    ],
  };
}

/** What renters of the reference card pay on a marketplace right now. */
interface Rent {
  readonly network: Network;
  readonly rent: Sourced<Band>;
}

async function rentsOf({ world }: Context): Promise<readonly Rent[]> {
  const machine = defaultMachine(gpuById(referenceCard), 1);
  const marketplaces = networksOn(world).filter((network) => network.model === "rent" && mayBeKept(network));
  const incomes = await Promise.all(
    marketplaces.map(async (network) => ({ network, income: await network.income(machine, {}, world) })),
  );
  return incomes.flatMap(({ network, income }) =>
    income.kind === "rental" ? [{ network, rent: income.usdPerGpuHour }] : [],
  );
}

const rentText = (rents: readonly Rent[], { context, money }: Voice, notes: Footnotes): string =>
  rents.length === 0
    ? context.say("breakeven-unknown")
    : rents
        .map(({ network, rent }) => {
          const text = `${rent.stale ? "◷ " : ""}${network.name} ${money.unit(rent.value.mid)}`;
          return notes.cite(text, rent.source, rent.asOf);
        })
        .join(" · ");

const rentFigure = ({ id }: Network, rent: Sourced<Band>): Figure =>
  bandFigure(id, ["usdPerGpuHour", "USD/GPU-hour"], rent);

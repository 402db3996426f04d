import type { Band } from "../core/band.ts";
import { defaultMachine } from "../core/machine.ts";
import { networks } from "../core/networks/index.ts";
import { factKeys, type Network } from "../core/networks/network.ts";
import { currentOffers } from "../core/reference/azure-prices.ts";
import { cloudFacts, type CloudColumn, type CloudOffer, type CloudRow } from "../core/reference/clouds.ts";
import type { Source, Sourced } from "../core/sourced.ts";
import type { Context } from "./command.ts";
import { bandFigure, offerFigure } from "./figures.ts";
import type { Block, Figure, Reply } from "./reply.ts";
import { gpuById } from "./rig.ts";
import { sourceLines } from "./sources.ts";
import type { Voice } from "./voice.ts";

const cloudRows: readonly CloudRow[] = ["sla", "credits", "procurement", "sovereignty"];
const cloudColumns: readonly CloudColumn[] = ["aws", "azure", "gcp", "depin"];
/** The card by which clouds and marketplaces are compared in one figure. */
const referenceCard = "h100-sxm5";

/** The networks side by side and DePIN against the clouds, or only the latter. */
export async function sideBySide(
  topic: "networks" | "clouds" | undefined,
  { context, money }: Voice,
): Promise<Reply> {
  const { say } = context;
  const notes = createFootnotes(context);
  const [rents, offers] = await Promise.all([rentsOf(context), currentOffers(referenceCard, context.world)]);
  const [asked, dated] = [true, false].map((isAsked) =>
    offers.filter(({ stale }) => (stale !== undefined) === isAsked).map(offerFigure),
  );
  const live = [
    ...rents.map(({ network, rent }) => rentFigure(network, rent)),
    ...(asked ?? []),
    ...money.figures(),
  ];
  const heading = (text: string): Block => ({ kind: "text", text, style: "heading" });
  const tables = [
    ...(topic === "clouds" ? [] : [networksTable(context, notes), heading(say("compare-clouds-title"))]),
    cloudsTable({ rents, offers }, { context, money }, notes),
  ];
  return {
    title: topic === "clouds" ? say("compare-clouds-title") : say("compare-networks-title"),
    tone: "plain",
    blocks: [...tables, notes.block()],
    buttons: networks.map(({ id, name }) => ({
      label: say("button-network", { network: name }),
      line: `network ${id}`,
    })),
    sources: sourceLines(live, context),
    figures: [...(dated ?? []), ...live],
  };
}

interface Footnotes {
  /** The text of a cell with the number of its source behind it. */
  cite(text: string, source: Source, asOf: Temporal.Instant): string;
  block(): Block;
}

/** Numbers sources in the order in which they are cited, each once. */
function createFootnotes({ say, format }: Context): Footnotes {
  const cited = new Map<string, string>();
  return {
    cite(text, source, asOf) {
      const key = `${source.id} ${asOf.toString()}`;
      const number = [...cited.keys()].indexOf(key) + 1 || cited.size + 1;
      cited.set(key, say("compare-footnote", { number, source: source.name, date: format.date(asOf) }));
      return `${text} [${number}]`;
    },
    block: () => ({
      kind: "text",
      text: say("compare-footnotes", { list: [...cited.values()].join(" · ") }),
      style: "note",
    }),
  };
}

function networksTable({ say }: Context, notes: Footnotes): Block {
  return {
    kind: "table",
    columns: [
      { label: say("compare-column-what"), align: "start" },
      ...networks.map(({ name }) => ({ label: name, align: "start" as const })),
    ],
    rows: factKeys.map((key) => [
      say(`fact-${key}`),
      ...networks.map(({ id, facts }) => {
        const { source, asOf } = facts[key];
        return notes.cite(say(`fact-${id}-${key}`), source, asOf);
      }),
    ]),
  };
}

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

const marketplaces = networks.filter(({ model }) => model === "rent");

async function rentsOf({ world }: Context): Promise<readonly Rent[]> {
  const machine = defaultMachine(gpuById(referenceCard), 1);
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

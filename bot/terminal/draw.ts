import type { Block, Reply, ReplyFile, SourceLine, TextStyle, Tone } from "../../commands/reply.ts";
import { pressable } from "../pressable.ts";
import { drawButtons } from "./buttons.ts";
import type { Numbering } from "./buttons.ts";
import { cleanAll } from "../text/clean.ts";
import { isClose } from "../text/close.ts";
import { drawFields } from "../text/fields.ts";
import { indented, isBlank, linesOf, printed } from "../text/line.ts";
import type { Line, Paint } from "../text/line.ts";
import { sparkline } from "../text/sparkline.ts";
import { drawTable } from "../text/table.ts";
import { oneLine, wrap } from "../text/wrap.ts";

export { pressable } from "../pressable.ts";

/** How a terminal shows a reply. */
export interface Look {
  /** Width of the terminal in characters; less than 20 is drawn as 20. */
  readonly columns: number;
  readonly colour: boolean;
  readonly labels: Labels;
}

/** The words that are not in the reply, translated. */
export interface Labels {
  /** What stands before the sources: "Sources". */
  readonly sources: string;
  /** What stands between a name and what is said of it, `: ` where it is absent. */
  readonly colon?: string | undefined;
}

const minColumns = 20;
const indent = 2;
const staleMark = "◷";
const noBreakSpace = "\u00A0";
const blankLine: readonly Line[] = [[]];

const tonePaint: Record<Tone, readonly Paint[]> = {
  good: ["bold", "green"],
  bad: ["bold", "red"],
  plain: ["bold"],
};
const stylePaint: Record<TextStyle, readonly Paint[]> = {
  heading: ["bold"],
  plain: [],
  warning: ["yellow"],
  note: ["dim"],
};

/** A part of the page; `close` when no blank line parts it from what is above. */
interface Section {
  readonly lines: readonly Line[];
  readonly close: boolean;
}

type Page = Pick<Reply, "title" | "blocks"> & Required<Pick<Reply, "tone" | "buttons" | "sources" | "files">>;

/**
 * A reply as lines of at most `look.columns` characters, except for those of its files; without a newline at the end.
 * Nothing in the reply's texts can steer the terminal; the only escape codes are our own colours.
 */
export function draw(reply: Reply, look: Look): string {
  const { title, tone = "plain", blocks, buttons = [], sources = [], files = [] } = reply;
  const page = cleanAll({ title, tone, blocks, buttons, sources, files });
  const sections = pageSections(page, { ...look, columns: Math.max(minColumns, Math.floor(look.columns)) });
  return joined(sections)
    .map((line) => printed(line, look.colour))
    .join("\n");
}

function pageSections(page: Page, { columns, labels }: Look): Section[] {
  const pressables = pressable(page).length;
  const buttons = pressable({ blocks: [], buttons: page.buttons });
  const numbering = { digits: String(pressables).length, columns };
  const ofButtons = { ...numbering, first: pressables - buttons.length + 1, mark: "→ " };
  return [
    { lines: linesOf(wrap(page.title, columns), ...tonePaint[page.tone]), close: true },
    ...blockSections(page.blocks, { ...numbering, first: 1, mark: "" }, labels.colon),
    ...page.files.map((file) => ({ lines: drawFile(file), close: false })),
    { lines: drawSources(page.sources, labels, columns), close: false },
    { lines: drawButtons(buttons, ofButtons), close: false },
  ];
}

const blockSections = (blocks: readonly Block[], numbering: Numbering, colon?: string): Section[] =>
  blocks.map((block, at) => {
    const first = 1 + pressable({ blocks: blocks.slice(0, at) }).length;
    return { lines: drawBlock(block, { ...numbering, first }, colon), close: isClose(block, blocks[at - 1]) };
  });

function drawBlock(block: Block, numbering: Numbering, colon?: string): readonly Line[] {
  const { columns } = numbering;
  switch (block.kind) {
    case "text":
      return linesOf(wrap(block.text, columns), ...stylePaint[block.style ?? "plain"]);
    case "fields":
      return drawFields(block.fields, columns);
    case "table":
      return drawTable(block, columns, colon);
    case "chart":
      return drawChart(block, columns);
    case "times":
      return linesOf(block.times.flatMap(({ text }) => wrap(text, columns)));
    case "choices":
      return [
        ...linesOf(wrap(block.prompt, columns)),
        ...drawButtons(pressable({ blocks: [block] }), numbering),
      ];
  }
  return block satisfies never;
}

function drawChart({ alt, series }: Extract<Block, { kind: "chart" }>, columns: number): Line[] {
  const bars = sparkline(series, columns - indent);
  return [...linesOf(wrap(alt, columns)), ...(bars.trim() === "" ? [] : indented(linesOf([bars]), indent))];
}

/** The file itself: broken lines would not be its own. */
const drawFile = ({ name, text }: ReplyFile): Line[] => [
  ...linesOf([oneLine(name)], "bold"),
  ...linesOf(text.split("\n")),
];

function drawSources(sources: readonly SourceLine[], labels: Labels, columns: number): Line[] {
  if (sources.length === 0) return [];
  const names = sources.map(({ source, age, stale }) => {
    const named = `${source.name} ${unbroken(`(${age})`)}`;
    return stale ? unbroken(`${staleMark} `) + named : named;
  });
  const lines = wrap(oneLine(`${labels.sources}${labels.colon ?? ": "}${names.join(" · ")}`), columns);
  return linesOf(lines.map(broken), "dim");
}

/** No line ends inside such a text, unless it is longer than a line. */
const unbroken = (text: string): string => text.replaceAll(" ", noBreakSpace);
const broken = (text: string): string => text.replaceAll(noBreakSpace, " ");

/** The sections that show something, with a blank line between two that are not close. */
const joined = (sections: readonly Section[]): Line[] =>
  sections
    .filter(({ lines }) => !lines.every(isBlank))
    .flatMap(({ lines, close }, at) => (close || at === 0 ? lines : blankLine.concat(lines)));

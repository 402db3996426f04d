import type { Block, Field, Reply } from "../../commands/reply.ts";
import type { Labels } from "../platform.ts";
import { noImages, type Images } from "../pictures.ts";
import { drawFields } from "../text/fields.ts";
import { printed } from "../text/line.ts";
import { sparkline } from "../text/sparkline.ts";
import { marked } from "../text/warning.ts";
import { oneLine } from "../text/wrap.ts";
import { isBlank, shortened } from "../text/cut.ts";
import { legible, legibleLine } from "./legible.ts";
import { maxTitleUnits, phoneColumns, sparklinePoints } from "./limits.ts";
import { momentMark, part, piece, rowsOf, told } from "./page.ts";
import type { Part, Row } from "./page.ts";
import { sourcesPart } from "./sources.ts";
import { tableParts } from "./tables.ts";

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** An address as our own lists of links hold it: nothing in it that could be read as a mention or a tag. */
const address = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w.~%/=&?+-]*)?$/i;

/** What is left of a chart in a text beside which its picture is shown. */
export type Pictured = "sentence" | "nothing";

/**
 * A reply as the parts of a message, from its title to its sources; a part in which there is nothing to see is left out.
 * `pictured` tells what to say of the charts whose pictures are there.
 */
export function partsOf(
  { title, blocks, sources = [] }: Reply,
  labels: Labels,
  { images = noImages, pictured = "sentence" }: { images?: Images; pictured?: Pictured } = {},
): Part[] {
  const said = blocks.flatMap((block): Block[] => {
    if (block.kind !== "chart" || !block.picture || !images.has(block.picture)) return [block];
    return pictured === "nothing" ? [] : [{ kind: "text", text: block.alt }];
  });
  const shown = foldedNotes(legible(said));
  return [
    titlePart(title),
    ...shown.flatMap((block, at) => blockParts(block, isClose(block, shown[at - 1]), labels.colon)),
    sourcesPart(sources, labels),
  ].filter(({ rows }) => rows.length > 0);
}

/** The title on a line of its own. */
export const titlePart = (title: string, maxUnits = maxTitleUnits): Part =>
  part([[piece(shortened(legibleLine(title), maxUnits), "bold")]]);

/** Where warnings and notes follow each other, the warnings come first, and the notes are one block, which folds up. */
function foldedNotes(blocks: readonly Block[]): Block[] {
  const folded: Block[] = [];
  const notes: string[] = [];
  const fold = () => {
    if (notes.length > 0) folded.push({ kind: "text", style: "note", text: notes.splice(0).join("\n") });
  };
  for (const block of blocks) {
    const style = block.kind === "text" ? block.style : undefined;
    if (block.kind === "text" && style === "note") notes.push(block.text);
    else {
      if (style !== "warning") fold();
      folded.push(block);
    }
  }
  fold();
  return folded;
}

/** What is under a heading stands right under it; so does a verdict or question under the title, and a warning under its text. */
function isClose(block: Block, above: Block | undefined): boolean {
  if (above === undefined) return block.kind === "text" || block.kind === "choices";
  if (above.kind !== "text") return false;
  return above.style === "heading" || (block.kind === "text" && block.style === "warning");
}

function blockParts(block: Block, close: boolean, colon?: string): Part[] {
  switch (block.kind) {
    case "text":
      return [textPart(block, close)];
    case "fields":
      return [fieldsPart(block.fields, close)];
    case "table":
      return tableParts(block, close, colon);
    case "chart":
      return [chartPart(block, close)];
    case "times":
      return [timesPart(block, close)];
    case "choices":
      return [part(rowsOf(block.prompt), { close })];
  }
  return block satisfies never;
}

function textPart({ text, style = "plain" }: BlockOf<"text">, close: boolean): Part {
  switch (style) {
    case "heading":
      return part(rowsOf(text, "bold"), { close, leads: true });
    case "plain":
      return part(rowsOf(text), { close });
    case "warning":
      return part(rowsOf(marked(text)), { close });
    case "note":
      return part(rowsOf(text), { close, frame: "quote" });
  }
  return style satisfies never;
}

/** A statement; where no line of it has a value, what is told of each label. */
function fieldsPart(fields: readonly Field[], close: boolean): Part {
  if (fields.every(({ value }) => isBlank(value))) return part(fields.map(toldRow), { close });
  const lines = drawFields(fields, phoneColumns).map((line) => [piece(printed(line, false))]);
  return part(lines, { close, frame: "pre" });
}

function toldRow({ label, note = "" }: Field): Row {
  const what = oneLine(note);
  return told(oneLine(label), piece(what, address.test(what) ? "address" : undefined));
}

/** A line for each moment. */
const timesPart = ({ times }: BlockOf<"times">, close: boolean): Part =>
  part(
    times.map(({ at, text }) => [piece(oneLine(text), momentMark(at, "wDt"))]),
    { close },
  );

function chartPart({ alt, series }: BlockOf<"chart">, close: boolean): Part {
  const bars = sparkline(series, sparklinePoints);
  return part([...rowsOf(alt), ...(isBlank(bars) ? [] : [[piece(bars, "code")]])], { close });
}

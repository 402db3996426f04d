import type { Block, Field } from "../../commands/reply.ts";
import { cleanAll } from "../text/clean.ts";
import { drawFields } from "../text/fields.ts";
import type { Images } from "../pictures.ts";
import { sparkline } from "../text/sparkline.ts";
import { marked } from "../text/warning.ts";
import { oneLine } from "../text/wrap.ts";
import type { ButtonComponent } from "./buttons.ts";
import { pictureFile, type Upload } from "./files.ts";
import { isBlank, shortened } from "../text/cut.ts";
import { ours } from "./limits.ts";
import { codeLines, namedLines, paragraph, shortLines } from "./lines.ts";
import { code, heading, linked, markdownLine, moment, small, title } from "./markdown.ts";
import type { TextLine } from "./markdown.ts";
import { tableLines } from "./tables.ts";

/** What stands in a message, from top to bottom. */
export type Part =
  | TextPart
  | { readonly kind: "rule" }
  | { readonly kind: "row"; readonly buttons: readonly ButtonComponent[] }
  | { readonly kind: "file"; readonly file: Upload }
  | PicturePart;

/** A picture, and what it shows for those who do not see it. */
export interface PicturePart {
  readonly kind: "picture";
  readonly file: Upload;
  readonly alt: string;
}

/** One Text Display, which may be split between its lines. */
export interface TextPart {
  readonly kind: "text";
  readonly lines: readonly TextLine[];
}

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** The lines as a part; none where there is nothing to see, and no blank line at an end. */
export function textParts(lines: readonly TextLine[]): TextPart[] {
  const shows = ({ text }: TextLine) => !isBlank(text);
  const kept = lines.slice(Math.max(0, lines.findIndex(shows)), 1 + lines.findLastIndex(shows));
  return kept.length === 0 ? [] : [{ kind: "text", lines: kept }];
}

/** The title; where that is blank, none. */
export function titleLines(text: string): TextLine[] {
  const line = shortened(oneLine(cleanAll(text)), ours.titleUnits);
  return isBlank(line) ? [] : [markdownLine(title(line))];
}

/** The picture of a block, where it is drawn. */
export function pictureParts(block: Block, images: Images): PicturePart[] {
  const drawn = block.kind === "chart" && block.picture && images.get(block.picture);
  return drawn ? [{ kind: "picture", file: pictureFile(drawn), alt: oneLine(cleanAll(block.alt)) }] : [];
}

/** What a block says, as lines of markdown; of choices that is their prompt, of a picture its sentence. */
export function blockLines(
  given: Block,
  { isPicture = false, colon }: { readonly isPicture?: boolean; readonly colon?: string | undefined } = {},
): readonly TextLine[] {
  const block = cleanAll(given);
  switch (block.kind) {
    case "text":
      return textLines(block);
    case "fields":
      return fieldLines(block.fields);
    case "table":
      return tableLines(block, colon);
    case "chart":
      return isPicture ? paragraph(block.alt) : chartLines(block);
    case "choices":
      return paragraph(block.prompt);
    case "times":
      return block.times.map(({ at }) => markdownLine(moment(at)));
  }
  return block satisfies never;
}

function textLines({ text, style = "plain" }: BlockOf<"text">): TextLine[] {
  switch (style) {
    case "heading":
      return isBlank(text) ? [] : [markdownLine(heading(shortened(oneLine(text), ours.headingUnits)))];
    case "plain":
      return paragraph(text);
    case "warning":
      return paragraph(marked(text));
    case "note":
      return shortLines(text).flatMap((line) => (isBlank(line) ? [] : [markdownLine(small(line))]));
  }
  return style satisfies never;
}

/** A statement; where there are only notes, they are text. */
const fieldLines = (fields: readonly Field[]): TextLine[] =>
  fields.every(({ value }) => isBlank(value))
    ? fields.flatMap(({ label, note = "" }) => namedLines(label, note, linked))
    : codeLines(drawFields(fields, ours.phoneColumns));

function chartLines({ alt, series }: BlockOf<"chart">): TextLine[] {
  const bars = sparkline(series, ours.sparklinePoints);
  return [...paragraph(alt), ...(isBlank(bars) ? [] : [markdownLine(code(bars))])];
}

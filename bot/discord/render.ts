import type { APIComponentInContainer, APIContainerComponent, RESTAPIAttachment } from "discord.js";
import type { Reply, Tone } from "../../commands/reply.ts";
import { noImages, type Images } from "../pictures.ts";
import type { Labels } from "../platform.ts";
import { cleanAll } from "../text/clean.ts";
import { isClose } from "../text/close.ts";
import { oneLine } from "../text/wrap.ts";
import { buttonsOf, rowsOf } from "./buttons.ts";
import type { ButtonComponent } from "./buttons.ts";
import { shortened } from "../text/cut.ts";
import { filesOf, type Upload } from "./files.ts";
import { limits, ours } from "./limits.ts";
import { contentOf, markdownLine } from "./markdown.ts";
import { paragraph } from "./lines.ts";
import { warningsFirst } from "./order.ts";
import { blockLines, pictureParts, textParts, titleLines } from "./parts.ts";
import type { Part, PicturePart } from "./parts.ts";
import { sourcesParts } from "./sources.ts";
import { fitsOne, paginated } from "./split.ts";

/** One message: its payload, and the files that are uploaded with it as `files[0]`, `files[1]`, … */
export interface DiscordMessage {
  readonly body: DiscordBody;
  readonly files: readonly Upload[];
}

/** A message as JSON, as every endpoint of Discord that makes or changes one takes it. */
export interface DiscordBody {
  readonly flags: number;
  readonly components: [APIContainerComponent];
  /** Nobody is called, whatever a text says. */
  readonly allowed_mentions: { readonly parse: [] };
  readonly attachments?: RESTAPIAttachment[];
}

/** How Discord shows a reply. */
export interface Look {
  readonly labels: Labels;
  /** Only the asker sees it. */
  readonly ephemeral?: boolean;
  /** The pictures that are drawn; a chart without one is shown in letters. */
  readonly images?: Images;
}

/** resources/message, Message Flags. */
const flags = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** components/reference, Component Types. */
const types = { row: 1, text: 10, gallery: 12, file: 13, separator: 14, container: 17 } as const;

/** At least 3:1 against white, against Discord's dark grey #313338 and against black. */
const accents: Record<Tone, number | undefined> = { good: 0x2e_9e_5b, bad: 0xe5_48_4d, plain: undefined };

const cutMark = "✂ ";
const nothing = "…";

/**
 * A reply as one message, or as several where it is longer than Discord takes, in their order. Each is one Container; what
 * can be pressed and the sources stand in the last. No text in the reply can mention, link or format anything.
 */
export function renderReply(
  given: Reply,
  { labels, ephemeral = false, images = noImages }: Look,
): readonly DiscordMessage[] {
  const reply = { ...given, blocks: warningsFirst(given.blocks) };
  const buttons = buttonsOf(reply);
  const cut = textParts(paragraph(cutMark + shortened(oneLine(labels.cut), ours.cutUnits)));
  const files = filesOf(reply.files ?? []).map((file): Part => ({ kind: "file", file }));
  const end = [...sourcesParts(reply.sources ?? [], labels), ...(buttons.cut ? cut : [])];
  const whole = [
    ...bodyParts(reply, { buttons: buttons.ofBlocks, images, colon: labels.colon }),
    ...files,
    ...end,
    ...rowParts(buttons.under),
  ];
  const rows = [...rowParts(buttons.ofBlocks.flat()), ...rowParts(buttons.under)];
  const pages = fitsOne(whole)
    ? [whole]
    : paginated([...bodyParts(reply, { buttons: [], images, colon: labels.colon }), ...files], {
        tail: [...end, ...rows],
        cut: buttons.cut ? [] : cut,
      });
  return pages.map((parts) => message(parts, reply, ephemeral));
}

interface Trimmings {
  /** By block. */
  readonly buttons: readonly (readonly ButtonComponent[])[];
  readonly images: Images;
  readonly colon?: string | undefined;
}

/** The title and the blocks; under each block its picture and the buttons that are given for it. */
function bodyParts({ title, blocks }: Reply, { buttons, images, colon }: Trimmings): Part[] {
  const parts: Part[] = textParts(titleLines(title));
  blocks.forEach((block, at) => {
    const pictures = pictureParts(block, images);
    const lines = blockLines(block, { isPicture: pictures.length > 0, colon });
    const above = parts.at(-1);
    if (above?.kind === "text" && isClose(block, blocks[at - 1]))
      parts.splice(-1, 1, ...textParts([...above.lines, ...lines]));
    else parts.push(...textParts(lines));
    parts.push(...pictures, ...rowParts(buttons[at] ?? []));
  });
  return parts;
}

const rowParts = (buttons: readonly ButtonComponent[]): Part[] =>
  rowsOf(buttons).map((row) => ({ kind: "row", buttons: row }));

function message(
  parts: readonly Part[],
  { title, tone = "plain" }: Reply,
  ephemeral: boolean,
): DiscordMessage {
  const shown = parts.length > 0 ? parts : textParts([markdownLine(nothing)]);
  const attached = shown.filter((part) => part.kind === "file" || part.kind === "picture");
  const files = attached.map(({ file }) => file);
  const described = shortened(oneLine(cleanAll(title)), limits.descriptionUnits);
  const attachments = attached.map((part, at) => ({
    id: String(at),
    filename: part.file.name,
    description: part.kind === "picture" ? altOf(part) : described,
  }));
  const accent = accents[tone];
  const container: APIContainerComponent = {
    type: types.container,
    ...(accent !== undefined && { accent_color: accent }),
    components: shown.map(component),
  };
  return {
    body: {
      flags: flags.componentsV2 | (ephemeral ? flags.ephemeral : 0),
      components: [container],
      allowed_mentions: { parse: [] },
      ...(attachments.length > 0 && { attachments }),
    },
    files,
  };
}

const altOf = ({ alt }: PicturePart): string => shortened(alt, limits.descriptionUnits);

function component(part: Part): APIComponentInContainer {
  switch (part.kind) {
    case "text":
      return { type: types.text, content: contentOf(part.lines) };
    case "rule":
      return { type: types.separator, divider: true, spacing: 1 };
    case "row":
      return { type: types.row, components: [...part.buttons] };
    case "file":
      return { type: types.file, file: { url: `attachment://${part.file.name}` } };
    case "picture":
      return {
        type: types.gallery,
        items: [{ media: { url: `attachment://${part.file.name}` }, description: altOf(part) }],
      };
  }
  return part satisfies never;
}

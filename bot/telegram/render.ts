import type { InlineKeyboardMarkup } from "grammy/types";
import type { Reply, ReplyFile } from "../../commands/reply.ts";
import type { Drawn } from "../../core/charts/studio.ts";
import type { Labels } from "../platform.ts";
import { noImages, type Images } from "../pictures.ts";
import { unlinked } from "./autolinks.ts";
import { isBlank, shortened } from "../text/cut.ts";
import { bare, html } from "./html.ts";
import { keyboardOf } from "./keyboard.ts";
import { legibleLine } from "./legible.ts";
import { maxCaptionUnits, maxLabelUnits, maxMessages, maxTextUnits } from "./limits.ts";
import { part, piece, withoutLinks, withoutMarks } from "./page.ts";
import type { Part } from "./page.ts";
import { partsOf, titlePart, type Pictured } from "./parts.ts";
import { split, withShortRows } from "./split.ts";

/** The words that are not in the reply, in its language. */
export interface Look {
  readonly labels: Labels;
  /** The pictures that are drawn; a chart without one is shown in letters. */
  readonly images?: Images;
  /** Whether the message may be the caption of its picture; one that takes the place of a text may not. */
  readonly captions?: boolean;
}

/** A reply as Telegram takes it. */
export interface TelegramAnswer {
  /** One to four, in their order. */
  readonly messages: readonly TelegramMessage[];
  /** Pictures that are messages of their own. */
  readonly photos: readonly TelegramPhoto[];
  /** To be sent after the messages. */
  readonly documents: readonly TelegramDocument[];
}

export interface TelegramMessage {
  /** HTML of the Bot API, to be sent with `textOptions`. */
  readonly text: string;
  readonly keyboard?: InlineKeyboardMarkup;
  /** The text is its caption. */
  readonly photo?: Drawn;
}

export interface TelegramPhoto {
  readonly photo: Drawn;
  /** HTML of the Bot API, to be sent with `captionOptions`. */
  readonly caption: string;
}

export interface TelegramDocument {
  readonly file: ReplyFile;
  /** HTML of the Bot API, to be sent with `captionOptions`. */
  readonly caption: string;
}

/** What `sendMessage` and `editMessageText` need beside the text. */
export const textOptions = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

/** What `sendDocument` needs beside the caption. */
export const captionOptions = { parse_mode: "HTML" } as const;

/** What a message says that has nothing else to say: Telegram refuses an empty one. */
const nothing = "…";

/**
 * Draws a reply. Nothing in its texts can bring in markup, mention anybody or make a link; what Telegram does not take is
 * split or cut, and said to be.
 */
export function renderReply(reply: Reply, look: Look): TelegramAnswer {
  const { labels, images = noImages } = look;
  const { markup, cut } = keyboardOf(reply);
  const captioned = cut ? undefined : captionedOf(reply, look);
  if (captioned)
    return {
      messages: [{ ...captioned, ...(markup && { keyboard: markup }) }],
      photos: [],
      documents: documentsOf(reply),
    };
  const parts = partsOf(reply, labels, { images, pictured: "nothing" });
  const texts = messagesOf(parts, { labels, cut }).map(html);
  const messages = texts.map((text, at) => ({
    text,
    ...(markup && at === texts.length - 1 && { keyboard: markup }),
  }));
  return { messages, photos: photosOf(reply, images), documents: documentsOf(reply) };
}

/** A reply that is short enough to stand under its one picture. What is chosen of it would take the place of a text. */
function captionedOf(
  reply: Reply,
  { labels, images = noImages, captions = true }: Look,
): TelegramMessage | undefined {
  const [photo, ...others] = images.values();
  if (!captions || !photo || others.length > 0) return undefined;
  if (reply.blocks.some(({ kind }) => kind === "choices")) return undefined;
  const parts = partsOf(reply, labels, { images }).map(withoutLinks);
  const { messages, cut } = split(parts, { units: maxCaptionUnits, messages: 1 });
  return cut || !messages[0] ? undefined : { photo, text: html(messages[0]) };
}

const photosOf = ({ blocks }: Reply, images: Images): TelegramPhoto[] =>
  blocks.flatMap((block) => {
    const photo = block.kind === "chart" && block.picture && images.get(block.picture);
    return photo ? [{ photo, caption: html([captionPart(block.alt)]) }] : [];
  });

const captionPart = (text: string): Part =>
  withoutLinks(part([[piece(shortened(legibleLine(text), unlinkedUnits(maxCaptionUnits)))]]));

/** The texts of a reply without any markup, for when Telegram cannot read ours; to be sent without a `parse_mode`. */
export const plainText = (reply: Reply, { labels, ...look }: PlainLook): readonly string[] =>
  messagesOf(partsOf(reply, labels, look).map(withoutMarks), { labels, cut: false }).map(bare);

export interface PlainLook {
  readonly labels: Labels;
  readonly images?: Images;
  readonly pictured?: Pictured;
}

interface Ending {
  readonly labels: Labels;
  /** Something is missing, even where all text fits. */
  readonly cut: boolean;
}

/** The parts of each message. In each there is room for the words that more was to come. */
function messagesOf(parts: readonly Part[], { labels, cut }: Ending): readonly (readonly Part[])[] {
  const end = cutPart(labels);
  const units = maxTextUnits - "\n\n".length - unitsOf(end);
  const ready = parts.map((each) => withoutLinks(withShortRows(each, unlinkedUnits(units))));
  const { messages, cut: tooLong } = split(ready, { units, messages: maxMessages });
  const shown = messages.length > 0 ? messages : [[part([[piece(nothing)]])]];
  return tooLong || cut ? [...shown.slice(0, -1), [...(shown.at(-1) ?? []), end]] : shown;
}

/** So long may a text be that has room for so much once its links are broken up, by which it grows by half at most. */
const unlinkedUnits = (units: number): number => Math.floor((units * 2) / 3);

const unitsOf = ({ rows }: Part): number => rows.flat().reduce((units, { text }) => units + text.length, 0);

function cutPart(labels: Labels): Part {
  const text = shortened(legibleLine(labels.cut), maxLabelUnits * 2);
  return part([[piece(isBlank(text) ? nothing : unlinked(text))]]);
}

const documentsOf = ({ title, files = [] }: Reply): TelegramDocument[] =>
  files.map((file) => ({
    file,
    caption: html([withoutLinks(titlePart(title, unlinkedUnits(maxCaptionUnits)))]),
  }));

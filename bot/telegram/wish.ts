import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from "grammy/types";
import type { Reply } from "../../commands/reply.ts";
import type { Drawn } from "../../core/charts/studio.ts";
import { noImages, type Images } from "../pictures.ts";
import type { Labels } from "../platform.ts";
import type { Failure } from "./failures.ts";
import type { ReplyAction } from "./outcome.ts";
import { pickerOf } from "./picker.ts";
import { plainText, renderReply, type TelegramDocument } from "./render.ts";

/** Where a message goes. */
export interface Spot {
  /** A number, or the `@name` of a channel. */
  readonly chatId: number | string;
  readonly topic?: number | undefined;
  /** The message that it answers, if that is still there. */
  readonly replyTo?: number | undefined;
}

/** One message as it is to be shown. */
export interface Wish {
  readonly to: Spot;
  /** The message of ours in whose place it goes. */
  readonly instead?: number | undefined;
  readonly content: Content;
}

export type Content =
  | HtmlContent
  | { readonly kind: "plain"; readonly text: string; readonly photo?: Drawn | undefined }
  | { readonly kind: "document"; readonly document: TelegramDocument };

interface HtmlContent {
  readonly kind: "html";
  readonly text: string;
  readonly keyboard?: InlineKeyboardMarkup | undefined;
  /** The text is its caption. */
  readonly photo?: Drawn | undefined;
  /** What becomes of the keyboard on which people type; only in a new message, and only where there is no other one. */
  readonly typing?: ReplyKeyboardMarkup | ReplyKeyboardRemove | undefined;
  /** The same without any markup, if there is something to say; drawn only where it is wanted, which is hardly ever. */
  readonly plain: () => string | undefined;
}

export interface Circumstances {
  /** Chats can be picked, which is in private. */
  readonly picks?: boolean;
  readonly images?: Images;
  /** The first content takes the place of a text. */
  readonly replaces?: boolean;
}

/** What a reply is shown with, in order: pictures above the text, but below one that takes the place of another. */
export function contentsOf(
  reply: Reply,
  labels: Labels,
  { picks = false, images = noImages, replaces = false }: Circumstances = {},
): readonly Content[] {
  const { messages, photos, documents } = renderReply(reply, { labels, images, captions: !replaces });
  const pictured = messages.some(({ photo }) => photo) ? "sentence" : "nothing";
  const plain = (at: number) => plainText(reply, { labels, images, pictured })[at];
  const picker = picks ? pickerOf(reply, labels) : undefined;
  const texts = messages.map((message, at): Content => ({
    kind: "html",
    ...message,
    plain: () => plain(at),
  }));
  const pictures = photos.map(({ photo, caption }): Content => ({
    kind: "html",
    text: caption,
    photo,
    plain: () => undefined,
  }));
  return [
    ...(replaces ? [...texts, ...pictures] : [...pictures, ...texts]),
    ...documents.map((document) => ({ kind: "document" as const, document })),
    ...(picker
      ? [{ kind: "html" as const, text: picker.text, typing: picker.keyboard, plain: () => undefined }]
      : []),
  ];
}

/** Whether chats can be picked with it. */
export const isPicker = (content: Content): boolean =>
  content.kind === "html" && content.typing !== undefined && "keyboard" in content.typing;

const takenAway: ReplyKeyboardRemove = { remove_keyboard: true };
/** Says nothing but that it was heard. */
const heard: Content = { kind: "html", text: "✓", typing: takenAway, plain: () => "✓" };

/** The same contents, which take the keyboard for picking away: the first does, where it is `new` and has room for that. */
export function closingPicker(
  contents: readonly Content[],
  { isNew }: { readonly isNew: boolean },
): readonly Content[] {
  const [first, ...rest] = contents;
  return isNew && first?.kind === "html" && !first.keyboard
    ? [{ ...first, typing: takenAway }, ...rest]
    : [heard, ...contents];
}

/** The picture of which a content is the caption. */
export const photoOf = (content: Content): Drawn | undefined =>
  content.kind === "document" ? undefined : content.photo;

/**
 * The wish as it may be granted after such a failure; undefined where trying again is of no use. In another topic or chat
 * the message that is answered is not there, or is another one.
 */
export function amended(wish: Wish, action: ReplyAction, failure: Failure): Wish | undefined {
  const { to, instead } = wish;
  const content = otherwise(wish.content, action);
  if (content) return { ...wish, content };
  if (action === "without-topic-once" && to.topic !== undefined)
    return { to: { chatId: to.chatId }, content: wish.content };
  if (action === "move-once" && failure.migrateToChatId !== undefined)
    return { to: { chatId: failure.migrateToChatId }, content: wish.content };
  return action === "new-message-once" && instead !== undefined ? { to, content: wish.content } : undefined;
}

/** What is sent in place of a content that was refused; undefined where it does not depend on that. */
function otherwise(content: Content, action: ReplyAction): Content | undefined {
  if (content.kind === "document") return undefined;
  const plain = action === "plain-text-once" && content.kind === "html" ? content.plain() : undefined;
  if (plain !== undefined) return { kind: "plain", text: plain, photo: content.photo };
  if (!content.photo) return undefined;
  if (action === "upload-again-once") return content;
  return action === "text-instead-of-photo-once" ? { ...content, photo: undefined } : undefined;
}

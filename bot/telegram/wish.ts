import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from "grammy/types";
import type { Reply } from "../../commands/reply.ts";
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
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "document"; readonly document: TelegramDocument };

interface HtmlContent {
  readonly kind: "html";
  readonly text: string;
  readonly keyboard?: InlineKeyboardMarkup | undefined;
  /** What becomes of the keyboard on which people type; only in a new message, and only where there is no other one. */
  readonly typing?: ReplyKeyboardMarkup | ReplyKeyboardRemove | undefined;
  /** The same without any markup, if there is something to say; drawn only where it is wanted, which is hardly ever. */
  readonly plain: () => string | undefined;
}

/** What a reply is shown with, in order; `picks` where chats can be picked, which is in private. */
export function contentsOf(reply: Reply, labels: Labels, { picks = false } = {}): readonly Content[] {
  const { messages, documents } = renderReply(reply, { labels });
  const plain = (at: number) => plainText(reply, { labels })[at];
  const picker = picks ? pickerOf(reply, labels) : undefined;
  return [
    ...messages.map(({ text, keyboard }, at) => ({
      kind: "html" as const,
      text,
      keyboard,
      plain: () => plain(at),
    })),
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

/**
 * The wish as it may be granted after such a failure; undefined where trying again is of no use. In another topic or chat
 * the message that is answered is not there, or is another one.
 */
export function amended(wish: Wish, action: ReplyAction, failure: Failure): Wish | undefined {
  const { to, instead, content } = wish;
  const plain = action === "plain-text-once" && content.kind === "html" ? content.plain() : undefined;
  if (plain !== undefined) return { ...wish, content: { kind: "plain", text: plain } };
  if (action === "without-topic-once" && to.topic !== undefined)
    return { to: { chatId: to.chatId }, content };
  if (action === "move-once" && failure.migrateToChatId !== undefined)
    return { to: { chatId: failure.migrateToChatId }, content };
  return action === "new-message-once" && instead !== undefined ? { to, content } : undefined;
}

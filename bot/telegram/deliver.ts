import { InputFile, type Api } from "grammy";
import { failureOf } from "./api.ts";
import type { Failure } from "./failures.ts";
import { replyAction, type ReplyAction } from "./outcome.ts";
import type { Photos } from "./photos.ts";
import { captionOptions, textOptions } from "./render.ts";
import { amended, photoOf, type Spot, type Wish } from "./wish.ts";

/** What became of a wish. */
export type Delivered =
  | {
      readonly kind: "sent";
      readonly messageId: number;
      /** Where it went: a chat may have moved, a topic may be closed. */
      readonly to: Spot;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Courier {
  readonly api: Api;
  /** Hears of each failure that is worth another try. */
  readonly onAmended: (action: ReplyAction, failure: Failure) => void;
  readonly photos: Photos;
  /** Whether a chat is followed to its new id. */
  readonly follows: boolean;
  /** Whether it makes no sound. */
  readonly silent: boolean;
}

/** Sends or changes one message, each kind of failure amended once. Rejects only for what is no answer of Telegram's. */
export async function deliver(wish: Wish, courier: Courier): Promise<Delivered> {
  const tried = new Set<ReplyAction>();
  for (let current = wish; ;) {
    const outcome = await attempt(current, courier);
    if (outcome.kind === "sent") return outcome;
    const { failure } = outcome;
    const action = replyAction(failure);
    const next =
      tried.has(action) || (action === "move-once" && !courier.follows)
        ? undefined
        : amended(current, action, failure);
    if (!next) return outcome;
    const photo = photoOf(current.content);
    if (photo && action === "upload-again-once") courier.photos.forget(photo);
    tried.add(action);
    courier.onAmended(action, failure);
    current = next;
  }
}

async function attempt(wish: Wish, courier: Courier): Promise<Delivered> {
  try {
    return { kind: "sent", messageId: await grant(wish, courier), to: wish.to };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    if (replyAction(failure) === "done") return { kind: "sent", messageId: wish.instead ?? 0, to: wish.to };
    return { kind: "failed", failure };
  }
}

/** Resolves with the id of the message. */
async function grant({ to, instead, content }: Wish, { api, silent, photos }: Courier): Promise<number> {
  const { chatId } = to;
  const placed = { ...placing(to), ...(silent && { disable_notification: true }) };
  if (content.kind === "document") {
    const { file, caption } = content.document;
    const input = new InputFile(Buffer.from(file.text), file.name);
    return (await api.sendDocument(chatId, input, { ...captionOptions, ...placed, caption })).message_id;
  }
  const { text } = content;
  const { keyboard, typing } = content.kind === "html" ? content : {};
  const look =
    content.kind === "html" ? textOptions : { link_preview_options: textOptions.link_preview_options };
  if (instead === undefined) {
    const reply_markup = keyboard ?? typing;
    const options = { ...placed, ...(reply_markup && { reply_markup }) };
    const caption = { caption: text, ...(content.kind === "html" && captionOptions), ...options };
    const { photo } = content;
    const message = photo
      ? await photos.send(photo, (picture) => api.sendPhoto(chatId, picture, caption))
      : await api.sendMessage(chatId, text, { ...look, ...options });
    return message.message_id;
  }
  await api.editMessageText(chatId, instead, text, { ...look, ...(keyboard && { reply_markup: keyboard }) });
  return instead;
}

const placing = ({ topic, replyTo }: Spot) => ({
  ...(topic !== undefined && { message_thread_id: topic }),
  ...(replyTo !== undefined && {
    reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
  }),
});

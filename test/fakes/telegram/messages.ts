import type { Message, MessageEntity, User } from "grammy/types";
import { wireChat, type FakeChat, type Room } from "./chats.ts";
import type { FakeFile } from "./files.ts";
import type { Keyboard } from "./markup.ts";

/** What makes a message. */
export interface Draft {
  readonly chat: FakeChat;
  /** 0 for a message that has only an `inlineId`. */
  readonly id: number;
  readonly inlineId?: string | undefined;
  /** Unix time in seconds. */
  readonly date: number;
  readonly editDate?: number | undefined;
  readonly from?: User | undefined;
  readonly senderChat?: FakeChat | undefined;
  readonly byBot: boolean;
  /** What people see: the text, or the caption under a picture or file. */
  readonly text: string;
  /** Its marks, with the commands and mentions that the server found. */
  readonly entities: readonly MessageEntity[];
  /** As it was sent, where it was sent as HTML. */
  readonly html?: string | undefined;
  readonly photo?: FakeFile | undefined;
  readonly document?: FakeFile | undefined;
  /** Rows of buttons. */
  readonly keyboard: Keyboard;
  /** The topic of a forum; undefined is General or no forum. */
  readonly topic?: number | undefined;
  /** The message to which it replies. */
  readonly replyTo?: number | undefined;
  /** It came with a keyboard for typing or took one away, so that it cannot be changed; tdlib `can_edit_message`. */
  readonly fixed?: boolean | undefined;
  /** Sent without a sound. */
  readonly silent?: boolean | undefined;
  /** What the sender wished for the preview of links. */
  readonly linkPreview?: unknown;
  /** Further fields on the wire: service messages. */
  readonly service?: Readonly<Record<string, unknown>> | undefined;
}

/** A message as it stands in its chat at one moment. */
export interface FakeMessage extends Draft {
  /** As bots see it. */
  readonly wire: Message;
}

/** Puts a message into its room under the next number. */
export function addMessage(room: Room, draft: Omit<Draft, "id" | "chat">): FakeMessage {
  room.lastMessageId += 1;
  return putMessage(room, { ...draft, chat: room.chat, id: room.lastMessageId });
}

/** Puts a message into its room, in place of the one with its number. */
export function putMessage(room: Room, draft: Draft): FakeMessage {
  const message = messageOf(draft, room);
  room.messages.set(message.id, message);
  return message;
}

/** A message with its form on the wire. */
export const messageOf = (draft: Draft, room?: Room): FakeMessage => ({
  ...draft,
  wire: wireOf(draft, room),
});

function wireOf(draft: Draft, room: Room | undefined): Message {
  const { chat, id, date, editDate, from, senderChat, keyboard, service } = draft;
  const wire = {
    message_id: id,
    date,
    edit_date: editDate,
    chat: wireChat(chat),
    from,
    sender_chat: senderChat && wireChat(senderChat),
    ...wireThread(draft, room),
    ...wireContent(draft),
    reply_markup: keyboard.length > 0 ? { inline_keyboard: keyboard } : undefined,
    ...service,
  };
  return JSON.parse(JSON.stringify(wire)) as Message;
}

/** In a supergroup without topics a reply carries the number of the message that began it, and is no topic message. */
function wireThread({ chat, topic, replyTo }: Draft, room: Room | undefined) {
  const replied = replyTo === undefined ? undefined : room?.messages.get(replyTo)?.wire;
  const { reply_to_message: _, ...reply_to_message } = { ...replied };
  const reply = replied && { reply_to_message };
  if (topic !== undefined) return { message_thread_id: topic, is_topic_message: true, ...reply };
  if (!replied || chat.type !== "supergroup" || chat.is_forum) return reply;
  return { message_thread_id: replied.message_thread_id ?? replied.message_id, ...reply };
}

function wireContent({ text, entities, photo, document }: Draft) {
  const marks = entities.length > 0 ? entities : undefined;
  if (!photo && !document) return text === "" ? {} : { text, entities: marks };
  const caption = text === "" ? {} : { caption: text, caption_entities: marks };
  return document
    ? {
        document: { ...wireFile(document), file_name: document.name, mime_type: document.mediaType },
        ...caption,
      }
    : { photo: photo && [{ ...wireFile(photo), ...photo.size }], ...caption };
}

const wireFile = ({ fileId, content }: FakeFile) => ({
  file_id: fileId,
  file_unique_id: fileId.slice(-12),
  file_size: content.length,
});

/** Whether two messages show the same. */
export const looksLike = (one: Draft, other: Draft): boolean => lookOf(one) === lookOf(other);

const lookOf = ({ text, entities, keyboard, photo, document }: Draft): string =>
  JSON.stringify([text, entities, keyboard, photo?.fileId, document?.fileId]);

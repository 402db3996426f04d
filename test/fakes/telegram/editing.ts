import type { Room } from "./chats.ts";
import { readKeyboard } from "./markup.ts";
import { looksLike, messageOf, putMessage, type Draft, type FakeMessage } from "./messages.ts";
import { integerOf, isRecord, textOf, type Payload } from "./payload.ts";
import { flawed, unable } from "./refusal.ts";
import type { FakeCall, Handler, Server } from "./server.ts";
import { readCaption, readText } from "./text.ts";

/** The methods that change, remove or pin messages. */
export const editing = {
  editMessageText: (server, call) => {
    const text = readText(call.payload, "text", "MESSAGE_TOO_LONG");
    const linkPreview = call.payload["link_preview_options"];
    return edit(server, call, (message) => {
      if (isMedia(message)) throw unable("there is no text in the message to edit");
      return { html: undefined, ...text, linkPreview };
    });
  },
  editMessageCaption: (server, call) => {
    const caption = readCaption(call.payload);
    return edit(server, call, (message) => {
      if (!isMedia(message)) throw unable("there is no caption in the message to edit");
      return { html: undefined, ...caption };
    });
  },
  editMessageMedia: (server, call) => {
    const content = readMedia(server, call.payload["media"]);
    return edit(server, call, () => content);
  },
  editMessageReplyMarkup: (server, call) => edit(server, call, () => ({})),
  deleteMessage: (server, { payload, atMs }) => {
    const room = server.chats.writable(payload);
    const message = messageIn(room, payload, "message to delete");
    if (!message.byBot && room.chat.type !== "private" && room.bot !== "administrator")
      throw unable("message can't be deleted for everyone");
    room.messages.delete(message.id);
    server.reactions.note({ kind: "deleted", message, atMs });
    return true;
  },
  pinChatMessage: (server, { payload }) => {
    const room = server.chats.writable(payload);
    messageIn(room, payload, "message to pin");
    if (room.chat.type !== "private" && room.bot !== "administrator")
      throw unable("not enough rights to manage pinned messages in the chat");
    return true;
  },
} satisfies Record<string, Handler>;

const isMedia = ({ photo, document }: Draft): boolean => photo !== undefined || document !== undefined;

/** What a changed message has instead of what it had. */
type Change = Partial<Pick<Draft, "text" | "entities" | "html" | "photo" | "document" | "linkPreview">>;

/** Changes a message; a call without a keyboard takes the keyboard away. */
function edit(server: Server, { payload, atMs }: FakeCall, changeOf: (message: FakeMessage) => Change) {
  const inlineId = textOf(payload, "inline_message_id");
  const room = inlineId === undefined ? server.chats.writable(payload) : undefined;
  const before = room ? ownMessage(room, payload) : server.inlineMessages.get(inlineId ?? "");
  if (!before) throw unable("MESSAGE_ID_INVALID");
  const keyboard = readKeyboard(payload["reply_markup"], {
    edit: true,
    channel: before.chat.type === "channel",
  });
  const draft = { ...before, ...changeOf(before), keyboard, editDate: server.now() };
  if (looksLike(draft, before))
    throw unable(
      "message is not modified: specified new message content and reply markup are exactly the same as a current " +
        "content and reply markup of the message",
    );
  const message = room ? putMessage(room, draft) : messageOf(draft);
  if (inlineId !== undefined) server.inlineMessages.set(inlineId, message);
  server.reactions.note({ kind: "edited", message, atMs });
  return room ? message.wire : true;
}

function ownMessage(room: Room, payload: Payload): FakeMessage {
  const message = messageIn(room, payload, "message to edit");
  if (!message.byBot || message.fixed) throw unable("message can't be edited");
  return message;
}

function messageIn({ messages }: Room, payload: Payload, what: string): FakeMessage {
  const id = integerOf(payload, "message_id");
  if (id === undefined) throw flawed("message identifier is not specified");
  const message = messages.get(id);
  if (!message) throw unable(`${what} not found`);
  return message;
}

function readMedia({ files }: Server, media: unknown): Change {
  if (!isRecord(media)) throw flawed("can't parse InputMedia: expected an Object");
  const type = textOf(media, "type");
  if (type !== "photo" && type !== "document")
    throw flawed(`type "${type}" of the media is unknown to the fake`);
  const file = files.take(media["media"], type);
  const caption = { html: undefined, ...readCaption(media), linkPreview: undefined };
  return type === "photo"
    ? { ...caption, photo: file, document: undefined }
    : { ...caption, photo: undefined, document: file };
}

import { topicOf, type Room } from "./chats.ts";
import { readKeyboard, readTyping } from "./markup.ts";
import { addMessage, type Draft } from "./messages.ts";
import { flagOf, integerOf, isRecord, type Payload } from "./payload.ts";
import { flawed, unable } from "./refusal.ts";
import type { FakeCall, Handler, Server } from "./server.ts";
import { readCaption, readText } from "./text.ts";

type Content = Pick<Draft, "text" | "entities" | "html" | "photo" | "document">;

/** The methods that send messages. */
export const sending = {
  sendMessage: (server, call) => send(server, call, readText(call.payload)),
  sendPhoto: (server, call) => {
    const photo = server.files.take(call.payload["photo"], "photo");
    return send(server, call, { ...readCaption(call.payload), photo });
  },
  sendDocument: (server, call) => {
    const document = server.files.take(call.payload["document"], "document");
    return send(server, call, { ...readCaption(call.payload), document });
  },
} satisfies Record<string, Handler>;

function send(server: Server, { payload, atMs }: FakeCall, content: Content) {
  const room = server.chats.writable(payload);
  checkMayWrite(room, content);
  const channel = room.chat.type === "channel";
  const typing = readTyping(payload["reply_markup"], room.chat.type);
  const keyboard = readKeyboard(payload["reply_markup"], { channel });
  const topic = topicOf(room, integerOf(payload, "message_thread_id"));
  const replied = repliedTo(room, payload);
  const message = addMessage(room, {
    ...content,
    ...(channel ? { senderChat: room.chat } : { from: asSender(server) }),
    date: server.now(),
    byBot: true,
    keyboard,
    topic: topic ?? replied?.topic,
    replyTo: replied?.id,
    fixed: typing !== undefined,
    silent: flagOf(payload, "disable_notification"),
    linkPreview: payload["link_preview_options"],
  });
  if (typing) room.shown = typing === "removed" ? undefined : typing;
  server.reactions.note({ kind: "sent", message, atMs });
  return message.wire;
}

/** tdlib/td MessageContent.cpp, can_send_message_content; tdlib/telegram-bot-api Client.cpp, check_chat_access. */
function checkMayWrite({ chat, bot, posts, quiet, photos }: Room, content: Content): void {
  if (chat.type === "channel" && !posts) throw unable("need administrator rights in the channel chat");
  const isShut = quiet || (content.photo !== undefined && !photos);
  if (bot === "restricted" || (isShut && bot === "member"))
    throw unable(`not enough rights to send ${kindOf(content)} to the chat`);
}

function kindOf({ photo, document }: Content): string {
  if (photo) return "photos";
  return document ? "documents" : "text messages";
}

/** The bot as the sender of a message: without what only getMe tells. */
export const asSender = ({ me: { id, is_bot, first_name, username } }: Server) => ({
  id,
  is_bot,
  first_name,
  username,
});

function repliedTo({ messages }: Room, payload: Payload) {
  const parameters = payload["reply_parameters"];
  if (parameters === undefined || parameters === null) return undefined;
  if (!isRecord(parameters)) throw flawed("object expected as reply parameters");
  const id = integerOf(parameters, "message_id");
  if (id === undefined) throw flawed("message identifier is not specified");
  const message = messages.get(id);
  if (!message && !flagOf(parameters, "allow_sending_without_reply"))
    throw unable("message to be replied not found");
  return message;
}

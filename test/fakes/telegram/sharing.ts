import type { KeyboardButtonRequestChat, Message, User } from "grammy/types";
import { act, botBecomes, openRoom } from "./acting.ts";
import type { Expected, FakeAnswer } from "./answers.ts";
import type { FakeChat, Room } from "./chats.ts";
import { addMessage } from "./messages.ts";
import { requestsIn } from "./reply-keyboard.ts";
import type { Server } from "./server.ts";
import type { NewUpdate } from "./updates.ts";

export interface ShareOptions {
  readonly expect?: Expected;
}

interface Sharing extends ShareOptions {
  /** What stands on the button. */
  readonly label: string;
  readonly from: User;
  readonly picked: FakeChat;
}

/** The labels on the keyboard for typing that a person sees in a private chat. */
export const keyboardIn = (server: Server, chat: FakeChat): readonly string[] => {
  const { shown } = server.chats.room(chat);
  return shown
    ? shown.keyboard.flat().map((button) => (typeof button === "string" ? button : button.text))
    : [];
};

/** A person taps a button that requests a chat, and picks one; their app takes the bot into it, as the button asks. */
export async function share(server: Server, chat: FakeChat, sharing: Sharing): Promise<FakeAnswer> {
  const { label, from, picked, expect } = sharing;
  const room = openRoom(server, chat);
  const request = room.shown && requestsIn(room.shown).get(label);
  if (!request)
    throw new Error(
      `no chat can be picked with "${label}"; there are: ${keyboardIn(server, chat).join(", ")}`,
    );
  const target = server.chats.room(picked);
  checkOffered(request, target, from);
  await takeIn(server, request, { target, from });
  const { title, id: chat_id } = picked;
  const chat_shared = { request_id: request.request_id, chat_id, ...(request.request_title && { title }) };
  const service: Partial<Message> = { chat_shared };
  const { wire, id } = addMessage(room, {
    from,
    date: server.now(),
    byBot: false,
    text: "",
    entities: [],
    keyboard: [],
    service,
  });
  return act(server, { message: wire } as NewUpdate, {
    what: `chat ${picked.id} was picked`,
    expected: expect,
    chatId: chat.id,
    messageId: id,
  });
}

/** An app offers only what the button asks for. */
function checkOffered(request: KeyboardButtonRequestChat, { chat, admins }: Room, from: User): void {
  const isChannel = chat.type === "channel";
  if (chat.type === "private" || isChannel !== request.chat_is_channel)
    throw new Error(`a ${chat.type} is not offered`);
  if (request.user_administrator_rights && !admins.some(({ id }) => id === from.id))
    throw new Error(`${from.first_name} is no administrator of chat ${chat.id}`);
}

async function takeIn(
  server: Server,
  { bot_administrator_rights: rights, bot_is_member }: KeyboardButtonRequestChat,
  { target, from }: { readonly target: Room; readonly from: User },
): Promise<void> {
  if (rights) {
    target.posts ||= rights.can_post_messages === true;
    if (target.bot !== "administrator")
      await botBecomes(server, target.chat, { status: "administrator", by: from });
  } else if (bot_is_member === true && (target.bot === "left" || target.bot === "kicked"))
    await botBecomes(server, target.chat, { status: "member", by: from });
}

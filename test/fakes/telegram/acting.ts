import type { Message, User } from "grammy/types";
import { notDelivered, type Deed, type FakeAnswer } from "./answers.ts";
import { ownMember } from "./chat-methods.ts";
import { wireChat, type BotStatus, type FakeChat, type Room } from "./chats.ts";
import { addMessage } from "./messages.ts";
import { anonymousAdmin, type Server } from "./server.ts";
import type { NewUpdate } from "./updates.ts";

/** Brings an update to the bot, if it asked for its kind, and waits for what it does. */
export const act = (server: Server, update: NewUpdate, deed: Omit<Deed, "pending">): Promise<FakeAnswer> =>
  server.updates.wants(update)
    ? server.reactions.watch({ ...deed, pending: server.updates.push(update) })
    : Promise.resolve(notDelivered);

/** The room of a chat in which people can still do something. */
export function openRoom(server: Server, chat: FakeChat): Room {
  const room = server.chats.room(chat);
  if (room.movedTo !== undefined) throw new Error(`chat ${chat.id} has become ${room.movedTo}`);
  return room;
}

/** Brings any update, whether or not the bot asked for its kind, and waits until it is confirmed. */
export async function deliver(server: Server, update: NewUpdate): Promise<void> {
  const pending = server.updates.push(update);
  await server.reactions.watch({ what: "a raw update came", pending, expected: "nothing" });
}

/** Somebody changes what the bot is in a chat; in a private chat `kicked` is blocked. */
export function botBecomes(
  server: Server,
  chat: FakeChat,
  { status, by }: { readonly status: BotStatus; readonly by: User },
): Promise<FakeAnswer> {
  const room = openRoom(server, chat);
  const old_chat_member = ownMember(server, room);
  room.bot = status;
  const change = { from: by, chat: wireChat(chat), date: server.now(), old_chat_member };
  const update = { my_chat_member: { ...change, new_chat_member: ownMember(server, room) } };
  return act(server, update, { what: `the bot became ${status}`, expected: "nothing", chatId: chat.id });
}

/** A group becomes a supergroup, under a new id. Resolves when the bot has confirmed both messages about it. */
export async function migrate(server: Server, group: FakeChat): Promise<FakeChat> {
  const room = openRoom(server, group);
  const { id: _, ...chat } = room.chat;
  const next = server.chats.addRoom({ ...chat, type: "supergroup" }, room.admins);
  next.bot = room.bot;
  room.movedTo = next.chat.id;
  await Promise.all([
    announce(server, room, { migrate_to_chat_id: next.chat.id }),
    announce(server, next, { migrate_from_chat_id: room.chat.id }),
  ]);
  return next.chat;
}

/** A service message. */
function announce(server: Server, room: Room, service: Partial<Message>): Promise<FakeAnswer> {
  const { wire } = addMessage(room, {
    from: anonymousAdmin,
    senderChat: room.chat,
    date: server.now(),
    byBot: false,
    text: "",
    entities: [],
    keyboard: [],
    service,
  });
  const update = { message: wire } as NewUpdate;
  return act(server, update, {
    what: `chat ${room.chat.id} moved`,
    expected: "nothing",
    chatId: room.chat.id,
  });
}

import type { Chat, ReplyKeyboardMarkup, User } from "grammy/types";
import { textOf, type Payload } from "./payload.ts";
import { flawed, forbidden, unable } from "./refusal.ts";
import type { FakeMessage } from "./messages.ts";

/** A chat as the bot knows it from updates. */
export interface FakeChat {
  /** More than 32 bits, as many are; negative but for private chats, where it is the person's id. */
  readonly id: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
  readonly title?: string;
  readonly username?: string;
  readonly first_name?: string;
  readonly is_forum?: true;
}

/** `restricted`: it is in a group and may not write. */
export type BotStatus = "member" | "administrator" | "restricted" | "left" | "kicked";

/** A chat as the server keeps it. */
export interface Room {
  readonly chat: FakeChat;
  readonly admins: readonly User[];
  readonly topics: Map<number, "open" | "closed">;
  readonly messages: Map<number, FakeMessage>;
  bot: BotStatus;
  /** As an administrator of a channel the bot may post. */
  posts: boolean;
  /** In a group nobody may write but its administrators. */
  quiet: boolean;
  /** In a group others than its administrators may send photos; Bot API, ChatPermissions. */
  photos: boolean;
  /** The keyboard for typing that people see. */
  shown?: ReplyKeyboardMarkup | undefined;
  movedTo?: number;
  lastMessageId: number;
}

/** The topic that every forum has; it must be left out of calls. tdlib/telegram-bot-api, GENERAL_FORUM_TOPIC_ID. */
const generalTopic = 1;

/** Chats and people of one server. */
export interface Chats {
  readonly people: ReadonlyMap<number, User>;
  addUser(user: Partial<User>): User;
  addRoom(chat: Omit<FakeChat, "id"> & { readonly id?: number }, admins?: readonly User[]): Room;
  /** The room of a chat that surely exists. */
  room(chat: Pick<FakeChat, "id">): Room;
  /** The room that `chat_id` names, if there is one. */
  find(payload: Payload): Room | undefined;
  /** The room that `chat_id` names, whether or not the bot may write there. */
  named(payload: Payload): Room;
  /** The room that `chat_id` names, which the bot may look at. */
  readable(payload: Payload): Room;
  /** The room that `chat_id` names, in which the bot is. */
  writable(payload: Payload): Room;
}

export function createChats(): Chats {
  const people = new Map<number, User>();
  const rooms = new Map<number, Room>();
  let lastUser = 7_000_000_000;
  let lastGroup = 4_000_000_000;
  let lastChannel = 2_000_000_000;
  const newId = (type: FakeChat["type"]): number =>
    type === "group" ? -(lastGroup += 1) : -(1_000_000_000_000 + (lastChannel += 1));
  const find = (payload: Payload): Room | undefined => {
    const id = textOf(payload, "chat_id") ?? "";
    if (!id.startsWith("@")) return rooms.get(Number(id));
    return rooms.values().find(({ chat }) => chat.type === "channel" && `@${chat.username}` === id);
  };
  const named = (payload: Payload): Room => {
    const room = find(payload);
    if (room) return room;
    const id = textOf(payload, "chat_id") ?? "";
    if (id === "") throw flawed("chat_id is empty");
    if (people.has(Number(id))) throw forbidden("bot can't initiate conversation with a user");
    throw unable("chat not found");
  };
  return {
    people,
    addUser: (user) => {
      const added = { id: (lastUser += 1), is_bot: false, first_name: "Ada", ...user };
      people.set(added.id, added);
      return added;
    },
    addRoom: ({ id, ...chat }, admins = []) => {
      const room = newRoom({ id: id ?? newId(chat.type), ...chat }, admins);
      rooms.set(room.chat.id, room);
      return room;
    },
    room: ({ id }) => {
      const room = rooms.get(id);
      if (!room) throw new Error(`this server has no chat ${id}`);
      return room;
    },
    find,
    named,
    readable: (payload) => {
      const room = named(payload);
      return isPublic(room) && room.bot !== "kicked" ? room : checkWritable(room);
    },
    writable: (payload) => checkWritable(named(payload)),
  };
}

const newRoom = (chat: FakeChat, admins: readonly User[]): Room => ({
  chat,
  admins,
  topics: new Map(),
  messages: new Map(),
  bot: chat.type === "channel" ? "administrator" : "member",
  posts: true,
  quiet: false,
  photos: true,
  lastMessageId: chat.is_forum ? generalTopic : 0,
});

const isPublic = ({ chat }: Room): boolean => chat.username !== undefined;

/** tdlib/telegram-bot-api Client.cpp, check_chat_access. */
function checkWritable(room: Room): Room {
  const { chat, bot, movedTo } = room;
  if (movedTo !== undefined)
    throw unable("group chat was upgraded to a supergroup chat", { migrate_to_chat_id: movedTo });
  if (bot === "kicked" && chat.type === "private") throw forbidden("bot was blocked by the user");
  if (bot === "kicked") throw forbidden(`bot was kicked from the ${chat.type} chat`);
  if (bot === "left") throw forbidden(`bot is not a member of the ${chat.type} chat`);
  if (chat.type === "channel" && bot !== "administrator")
    throw unable("need administrator rights in the channel chat");
  return room;
}

/**
 * The topic that a call is for; undefined for the whole chat. Outside of forums the server overlooks a topic, which is
 * taken for a mistake here.
 */
export function topicOf({ chat, topics, bot }: Room, topic: number | undefined): number | undefined {
  if (topic === undefined || topic === 0) return undefined;
  if (chat.is_forum && topic === generalTopic) throw flawed("message thread not found");
  if (!chat.is_forum) throw flawed(`message thread not found: the ${chat.type} is no forum`);
  const state = topics.get(topic);
  if (state === undefined) throw unable("message thread not found");
  if (state === "closed" && bot !== "administrator") throw unable("TOPIC_CLOSED");
  return topic;
}

export const wireChat = (chat: FakeChat): Chat => chat as unknown as Chat;

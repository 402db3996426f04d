import type { User } from "grammy/types";
import type { BotStatus, FakeChat } from "./chats.ts";
import type { FakeMessage } from "./messages.ts";
import type { Server } from "./server.ts";

/** A group to make. */
export interface GroupOptions {
  readonly title?: string;
  readonly supergroup?: boolean;
  readonly forum?: boolean;
  /** The first is its owner. */
  readonly admins?: readonly User[];
  readonly bot?: BotStatus;
  /** Only its administrators may write. */
  readonly quiet?: boolean;
  /** Others than its administrators may send photos, unless it is set to false. */
  readonly photos?: boolean;
}

/** A channel to make. */
export interface ChannelOptions {
  readonly title?: string;
  /** Without `@`. */
  readonly username?: string;
  readonly admins?: readonly User[];
  readonly bot?: BotStatus;
  /** The bot may post as an administrator, unless it is set to false. */
  readonly posts?: boolean;
}

/** People and places. */
export interface Making {
  user(user?: Partial<Omit<User, "is_bot">>): User;
  /** The chat of a person with the bot. Before it is opened the bot may not write to the person. */
  privateChat(user: User): FakeChat;
  group(options?: GroupOptions): FakeChat;
  /** The bot is an administrator of it, unless something else is said. */
  channel(options?: ChannelOptions): FakeChat;
  /** A new topic of a forum. */
  topic(forum: FakeChat): number;
  endTopic(forum: FakeChat, topic: number, how: "closed" | "deleted"): void;
  /** A message as it stands now. */
  message(chat: FakeChat, id: number): FakeMessage | undefined;
}

export const createMaking = ({ chats }: Server): Making => ({
  user: (user) => chats.addUser({ ...user, is_bot: false }),
  privateChat: ({ id, first_name }) => chats.addRoom({ id, type: "private", first_name }).chat,
  group: ({
    title = "Rigs",
    supergroup = false,
    forum = false,
    admins = [],
    bot = "member",
    quiet = false,
    photos = true,
  } = {}) => {
    const kind = supergroup || forum ? "supergroup" : "group";
    const room = chats.addRoom({ type: kind, title, ...(forum && { is_forum: true as const }) }, admins);
    return Object.assign(room, { bot, quiet, photos }).chat;
  },
  channel: ({ title = "News", username: name, admins = [], bot = "administrator", posts = true } = {}) => {
    const named = name !== undefined && { username: name };
    const room = chats.addRoom({ type: "channel", title, ...named }, admins);
    return Object.assign(room, { bot, posts }).chat;
  },
  topic: (forum) => {
    const room = chats.room(forum);
    room.lastMessageId += 1;
    room.topics.set(room.lastMessageId, "open");
    return room.lastMessageId;
  },
  endTopic: (forum, topic, how) => {
    const { topics } = chats.room(forum);
    if (how === "closed") topics.set(topic, how);
    else topics.delete(topic);
  },
  message: (chat, id) => chats.room(chat).messages.get(id),
});

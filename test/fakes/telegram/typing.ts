import type { User } from "grammy/types";
import { act, openRoom } from "./acting.ts";
import { notDelivered, type Expected, type FakeAnswer } from "./answers.ts";
import type { FakeChat, Room } from "./chats.ts";
import { withFound } from "./entities.ts";
import { addMessage, type Draft, type FakeMessage } from "./messages.ts";
import { anonymousAdmin, channelBot, type Server } from "./server.ts";

export interface TypeOptions {
  /** The topic of a forum; absent for General. */
  readonly topic?: number;
  readonly replyTo?: FakeMessage;
  /** The person is an administrator who hides behind the group. */
  readonly anonymousAdmin?: boolean;
  /** The channel in whose name the person writes in a group. */
  readonly asChannel?: FakeChat;
  readonly expect?: Expected;
}

export interface Typing extends TypeOptions {
  readonly from: User;
  readonly text: string;
}

/** A person types into a chat. */
export function type(server: Server, chat: FakeChat, typing: Typing): Promise<FakeAnswer> {
  const room = openRoom(server, chat);
  const message = addMessage(room, draftOf(server, room, typing));
  if (!isHeard(server, room, message)) return Promise.resolve(notDelivered);
  const update = chat.type === "channel" ? { channel_post: message.wire } : { message: message.wire };
  return act(server, update as Parameters<typeof act>[1], {
    what: `"${typing.text}" was typed`,
    expected: typing.expect,
    chatId: chat.id,
    messageId: message.id,
  });
}

function draftOf(server: Server, { chat, topics }: Room, typing: Typing): Omit<Draft, "id" | "chat"> {
  const { text, topic, replyTo } = typing;
  if (topic !== undefined && !topics.has(topic)) throw new Error(`chat ${chat.id} has no topic ${topic}`);
  return {
    ...withFound({ text, entities: [] }),
    ...senderOf(chat, typing),
    date: server.now(),
    byBot: false,
    keyboard: [],
    topic: topic ?? replyTo?.topic,
    replyTo: replyTo?.id,
  };
}

function senderOf(chat: FakeChat, typing: Typing): Pick<Draft, "from" | "senderChat"> {
  if (chat.type === "channel") return { senderChat: chat };
  if (typing.anonymousAdmin) return { from: anonymousAdmin, senderChat: chat };
  if (typing.asChannel) return { from: channelBot, senderChat: typing.asChannel };
  return { from: typing.from };
}

/** In privacy mode a bot in a group hears commands for it or for all, and replies to it. Bot features, privacy mode. */
function isHeard(
  { me }: Server,
  { chat, bot, messages }: Room,
  { replyTo, text, entities }: FakeMessage,
): boolean {
  if (bot === "left" || bot === "kicked") return false;
  if (chat.type === "private" || bot === "administrator" || me.can_read_all_group_messages) return true;
  if (replyTo !== undefined && messages.get(replyTo)?.byBot) return true;
  const command = entities.find((each) => each.type === "bot_command" && each.offset === 0);
  if (!command) return false;
  const [, addressee = me.username] = text.slice(0, command.length).split("@");
  return addressee.toLowerCase() === me.username.toLowerCase();
}

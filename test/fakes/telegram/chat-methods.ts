import type { ChatMember, User } from "grammy/types";
import { topicOf, wireChat, type Room } from "./chats.ts";
import { names } from "./names.ts";
import { integerOf, textOf } from "./payload.ts";
import { flawed, unable } from "./refusal.ts";
import { asSender } from "./sending.ts";
import type { Handler, Server } from "./server.ts";

/** Bot API, sendChatAction. */
const chatActions = names(
  "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker " +
    "find_location record_video_note upload_video_note",
);

/** The methods about the bot itself and about chats. */
export const chatting = {
  getMe: ({ me }) => me,
  getChat: ({ chats }, { payload }) => {
    const room = chats.readable(payload);
    const permissions = !room.chat.type.endsWith("group")
      ? {}
      : { permissions: { can_send_messages: !room.quiet } };
    return {
      ...wireChat(room.chat),
      ...permissions,
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {},
    };
  },
  getChatAdministrators: (server, { payload }) => {
    const room = server.chats.writable(payload);
    if (room.chat.type === "private") throw unable("there are no administrators in the private chat");
    return [
      ...room.admins.map((user, at) => member(user, at === 0 ? "creator" : "administrator")),
      ...(room.bot === "administrator" ? [member(asSender(server), "administrator")] : []),
    ];
  },
  getChatMember: (server, { payload }) => {
    const room = server.chats.writable(payload);
    const id = integerOf(payload, "user_id") ?? 0;
    const user = id === server.me.id ? asSender(server) : server.chats.people.get(id);
    if (!user) throw unable("PARTICIPANT_ID_INVALID");
    // Without being an administrator a bot can be sure of itself only; Bot API, getChatMember.
    if (id !== server.me.id && room.chat.type !== "private" && room.bot !== "administrator")
      throw unable("member list is inaccessible");
    return id === server.me.id ? ownMember(server, room) : member(user, statusOf(server, room, user));
  },
  sendChatAction: ({ chats, reactions }, { payload, atMs }) => {
    const action = textOf(payload, "action") ?? "";
    if (!chatActions.has(action)) throw flawed("wrong parameter action in request");
    const room = chats.writable(payload);
    topicOf(room, integerOf(payload, "message_thread_id"));
    if (room.chat.type === "channel") throw flawed("chat actions are not supported in channels");
    reactions.note({ kind: "action", chatId: room.chat.id, action, atMs });
    return true;
  },
  leaveChat: ({ chats }, { payload }) => {
    const room = chats.writable(payload);
    if (room.chat.type === "private") throw flawed("chat member status can't be changed in private chats");
    room.bot = "left";
    return true;
  },
} satisfies Record<string, Handler>;

function statusOf({ me }: Server, room: Room, { id }: User): ChatMember["status"] {
  if (id === me.id) return room.bot;
  const place = room.admins.findIndex((admin) => admin.id === id);
  if (place < 0) return "member";
  return place === 0 ? "creator" : "administrator";
}

/** The bot as a member, with the rights that matter to it. */
export const ownMember = (server: Server, { chat, bot, posts }: Room): ChatMember => ({
  ...member(asSender(server), bot),
  ...(bot === "administrator" && chat.type === "channel" && { can_post_messages: posts }),
  ...(bot === "restricted" && { is_member: true, can_send_messages: false }),
});

/** A member; administrators without the list of their rights. */
const member = (user: User, status: ChatMember["status"]): ChatMember =>
  ({ user, status, ...(status === "creator" && { is_anonymous: false }) }) as ChatMember;

import type { ChatAdministratorRights, KeyboardButtonRequestChat, ReplyKeyboardMarkup } from "grammy/types";
import type { Button, Reply } from "../../commands/reply.ts";
import type { Labels } from "../platform.ts";
import { isBlank } from "../text/cut.ts";
import { html } from "./html.ts";
import { labelOf } from "./keyboard.ts";
import { withoutLinks } from "./page.ts";
import { titlePart } from "./parts.ts";

/** A message of its own: one with a keyboard for picking can have no buttons for pressing. */
export interface Picker {
  /** HTML of the Bot API, to be sent with `textOptions`. */
  readonly text: string;
  readonly keyboard: ReplyKeyboardMarkup;
}

/** Telegram refuses an empty message. */
const nothing = "…";

type Pick = Extract<Button, { readonly pick: string }>;

/** Buttons that let the asker pick a chat; undefined where there are none. Only for private chats: Bot API, KeyboardButton. */
export function pickerOf({ title, blocks, buttons = [] }: Reply, { pick = "" }: Labels): Picker | undefined {
  const choices = blocks.flatMap((block) => (block.kind === "choices" ? block.choices : []));
  const picks = [...choices, ...buttons].filter((button) => "pick" in button);
  if (picks.length === 0) return undefined;
  const text = html([withoutLinks(titlePart(isBlank(pick) ? title : pick))]);
  return {
    text: text === "" ? nothing : text,
    keyboard: { keyboard: picks.map(rowOf), one_time_keyboard: true, resize_keyboard: true },
  };
}

const rowOf = ({ label, pick }: Pick, at: number) => [
  { text: labelOf(label), request_chat: { request_id: at + 1, request_title: true, ...wanted[pick] } },
];

const noRights: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: false,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};
const posts: ChatAdministratorRights = { ...noRights, can_post_messages: true };
/** Every administrator has it. */
const manages: ChatAdministratorRights = { ...noRights, can_manage_chat: true };

/**
 * Which chats are offered. Into a channel the asker's app takes us as an administrator who may post; into a group as a mere
 * member, so that we go on hearing only what is meant for us (tdesktop `choose_peer_box.cpp`, `isBotParticipant`).
 */
const wanted: Readonly<Record<Pick["pick"], Omit<KeyboardButtonRequestChat, "request_id">>> = {
  channel: { chat_is_channel: true, user_administrator_rights: posts, bot_administrator_rights: posts },
  group: { chat_is_channel: false, user_administrator_rights: manages, bot_is_member: true },
};

import type { KeyboardButtonRequestChat, ReplyKeyboardMarkup } from "grammy/types";
import { names } from "./names.ts";
import { isRecord } from "./payload.ts";
import { flawed } from "./refusal.ts";

type Fields = Readonly<Record<string, unknown>>;

const markupFields = names(
  "keyboard is_persistent resize_keyboard one_time_keyboard input_field_placeholder selective force_reply",
);
const buttonFields = names(
  "text icon_custom_emoji_id style request_users request_chat request_managed_bot request_contact request_location " +
    "request_poll web_app",
);
const privateOnly = "Chats can be requested in private chats only";
const requestFields = names(
  "request_id chat_is_channel chat_is_forum chat_has_username chat_is_created user_administrator_rights " +
    "bot_administrator_rights bot_is_member request_title request_username request_photo",
);
/** Bot API 10.3, ChatAdministratorRights: those that may not be left out. */
const requiredRights = names(
  "is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members can_promote_members " +
    "can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories can_send_welcome_messages",
);
const optionalRights = names(
  "can_post_messages can_edit_messages can_pin_messages can_manage_topics can_manage_direct_messages can_manage_tags",
);
/** tginfo/Telegram-Limits: buttons of one keyboard. */
const maxButtons = 300;
/** Characters; Bot API, ReplyKeyboardMarkup. */
const maxPlaceholder = 64;
const maxRequestId = 2 ** 31 - 1;

/** Checks a keyboard for typing and picking, as far as bots use it here: plain buttons, and buttons that request a chat. */
export function checkReplyKeyboard(markup: Fields, { isPrivate }: { readonly isPrivate: boolean }): void {
  checkNames(markup, markupFields, "ReplyKeyboardMarkup");
  const rows = markup["keyboard"];
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row)))
    throw flawed('field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays');
  const placeholder = markup["input_field_placeholder"];
  if (placeholder !== undefined && (typeof placeholder !== "string" || placeholder.length > maxPlaceholder))
    throw flawed("input field placeholder is too long");
  const buttons: unknown[] = rows.flat();
  if (buttons.length === 0 || buttons.length > maxButtons) throw flawed("wrong number of keyboard buttons");
  const ids = buttons.map((button) => requestIdOf(button, isPrivate)).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) throw flawed("request_id must be unique within the message");
}

/** The buttons of a keyboard that request a chat, by their label. */
export const requestsIn = ({
  keyboard,
}: ReplyKeyboardMarkup): ReadonlyMap<string, KeyboardButtonRequestChat> =>
  new Map(
    keyboard
      .flat()
      .flatMap((button) =>
        typeof button === "object" && "request_chat" in button ? [[button.text, button.request_chat]] : [],
      ),
  );

function requestIdOf(button: unknown, isPrivate: boolean): unknown {
  const { text, request_chat, ...others } = asFields(button, "KeyboardButton");
  checkNames(others, buttonFields, "KeyboardButton");
  if (typeof text !== "string" || text.trim() === "") throw flawed("Keyboard button text must be non-empty");
  if (request_chat === undefined) return undefined;
  if (!isPrivate) throw flawed(privateOnly);
  const request = asFields(request_chat, "KeyboardButtonRequestChat");
  checkRequest(request);
  return request["request_id"];
}

function checkRequest(request: Fields): void {
  checkNames(request, requestFields, "KeyboardButtonRequestChat");
  const { request_id: id, chat_is_channel: channel } = request;
  if (!Number.isInteger(id) || Math.abs(Number(id)) > maxRequestId)
    throw flawed("request_id must be an Integer");
  if (typeof channel !== "boolean") throw flawed('Can\'t find field "chat_is_channel"');
  const ofUser = rightsIn(request["user_administrator_rights"]);
  const ofBot = rightsIn(request["bot_administrator_rights"]);
  const missing = [...ofBot].filter((right) => !ofUser.has(right));
  if (missing.length > 0) throw flawed(`user_administrator_rights lack ${missing.join(", ")}`);
  if (!channel && ofUser.has("can_post_messages")) throw flawed("can_post_messages is for channels only");
}

function rightsIn(given: unknown): ReadonlySet<string> {
  if (given === undefined) return new Set();
  const rights = asFields(given, "ChatAdministratorRights");
  checkNames(rights, requiredRights.union(optionalRights), "ChatAdministratorRights");
  const absent = [...requiredRights].filter((right) => typeof rights[right] !== "boolean");
  if (absent.length > 0) throw flawed(`ChatAdministratorRights lack ${absent.join(", ")}`);
  return new Set(Object.keys(rights).filter((right) => rights[right] === true));
}

function asFields(value: unknown, what: string): Fields {
  if (isRecord(value)) return value;
  throw flawed(`${what} must be an Object`);
}

function checkNames(fields: Fields, known: ReadonlySet<string>, what: string): void {
  const unknown = Object.keys(fields).filter((name) => !known.has(name));
  if (unknown.length > 0) throw flawed(`can't parse ${what}: unknown field ${unknown.join(", ")}`);
}

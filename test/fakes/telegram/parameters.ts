import type { ApiMethods, Opts } from "grammy/types";
import { names } from "./names.ts";
import { isRecord, type Payload } from "./payload.ts";

/** Everything that the fake can do, and the parameters each method has in Bot API 10.1. */
export const parameters = {
  getMe: [],
  getUpdates: ["offset", "limit", "timeout", "allowed_updates"],
  setWebhook: [
    "url",
    "certificate",
    "ip_address",
    "max_connections",
    "allowed_updates",
    "drop_pending_updates",
    "secret_token",
  ],
  deleteWebhook: ["drop_pending_updates"],
  getWebhookInfo: [],
  sendMessage: [...sending(), "text", "parse_mode", "entities", "link_preview_options"],
  sendPhoto: [...sending(), ...captioned(), "photo", "show_caption_above_media", "has_spoiler"],
  sendDocument: [...sending(), ...captioned(), "document", "thumbnail", "disable_content_type_detection"],
  editMessageText: [...editing(), "text", "parse_mode", "entities", "link_preview_options", "rich_message"],
  editMessageCaption: [...editing(), ...captioned(), "show_caption_above_media"],
  editMessageMedia: [...editing(), "media"],
  editMessageReplyMarkup: editing(),
  deleteMessage: ["chat_id", "message_id"],
  pinChatMessage: ["business_connection_id", "chat_id", "message_id", "disable_notification"],
  answerCallbackQuery: ["callback_query_id", "text", "show_alert", "url", "cache_time"],
  answerInlineQuery: ["inline_query_id", "results", "cache_time", "is_personal", "next_offset", "button"],
  setMyCommands: ["commands", "scope", "language_code"],
  getMyCommands: ["scope", "language_code"],
  deleteMyCommands: ["scope", "language_code"],
  setMyName: ["name", "language_code"],
  getMyName: ["language_code"],
  setMyDescription: ["description", "language_code"],
  getMyDescription: ["language_code"],
  setMyShortDescription: ["short_description", "language_code"],
  getMyShortDescription: ["language_code"],
  getChat: ["chat_id"],
  getChatAdministrators: ["chat_id", "return_bots"],
  getChatMember: ["chat_id", "user_id"],
  sendChatAction: ["business_connection_id", "chat_id", "message_thread_id", "action"],
  leaveChat: ["chat_id"],
} as const satisfies { readonly [M in keyof ApiMethods]?: readonly (keyof Opts<M>)[] };

export type Method = keyof typeof parameters;

function sending() {
  return [
    "business_connection_id",
    "chat_id",
    "message_thread_id",
    "direct_messages_topic_id",
    "disable_notification",
    "protect_content",
    "allow_paid_broadcast",
    "message_effect_id",
    "suggested_post_parameters",
    "reply_parameters",
    "reply_markup",
  ] as const;
}

function editing() {
  return ["business_connection_id", "chat_id", "message_id", "inline_message_id", "reply_markup"] as const;
}

function captioned() {
  return ["caption", "parse_mode", "caption_entities"] as const;
}

const byLowerCase: ReadonlyMap<string, Method> = new Map(
  (Object.keys(parameters) as Method[]).map((name) => [name.toLowerCase(), name]),
);

/** The server takes the names of methods in any case. */
export const methodNamed = (name: string): Method | undefined => byLowerCase.get(name.toLowerCase());

/** Fields of the objects that are handed over as parameters, in Bot API 10.1. */
const objects: Readonly<Record<string, ReadonlySet<string>>> = {
  reply_parameters: names(
    "message_id chat_id allow_sending_without_reply quote quote_parse_mode quote_entities quote_position " +
      "checklist_task_id poll_option_id",
  ),
  link_preview_options: names("is_disabled url prefer_small_media prefer_large_media show_above_text"),
};

/** What the method does not know, as `NAME` or `NAME.FIELD`; the real server ignores it without a word. */
export const unknownParameters = (method: Method, payload: Payload): readonly string[] =>
  Object.entries(payload).flatMap(([name, value]) => {
    if (!(parameters[method] as readonly string[]).includes(name)) return [name];
    const fields = isRecord(value) ? Object.keys(value) : [];
    return fields.filter((each) => objects[name]?.has(each) === false).map((each) => `${name}.${each}`);
  });

import type { InlineKeyboardButton, ReplyKeyboardMarkup } from "grammy/types";
import type { FakeChat } from "./chats.ts";
import { names } from "./names.ts";
import { isRecord, textOf } from "./payload.ts";
import { flawed } from "./refusal.ts";
import { checkReplyKeyboard } from "./reply-keyboard.ts";

export type Keyboard = readonly (readonly InlineKeyboardButton[])[];

/** Bytes of UTF-8; Bot API, InlineKeyboardButton. */
const maxDataBytes = 64;
/** tginfo/Telegram-Limits: buttons of one message. */
const maxButtons = 100;
/** tginfo/Telegram-Limits: bytes of a message's whole keyboard. */
const maxMarkupBytes = 10_240;
/** Characters; Bot API, CopyTextButton. */
const maxCopiedLength = 256;

const actions = names(
  "url callback_data web_app login_url switch_inline_query switch_inline_query_current_chat " +
    "switch_inline_query_chosen_chat copy_text callback_game pay",
);
const looks = names("text icon_custom_emoji_id style");
const styles = names("primary success danger");
/** What may stand under a new message instead of an inline keyboard. */
const otherMarkups = names("keyboard remove_keyboard force_reply");

/** The inline keyboard of a call, without its empty rows; no rows where it has none. Buttons for people's keyboards are not kept. */
export function readKeyboard(markup: unknown, { edit = false, channel = false } = {}): Keyboard {
  if (markup === undefined || markup === null) return [];
  if (!isRecord(markup)) throw flawed("object expected as reply markup");
  const rows = markup["inline_keyboard"];
  if (rows === undefined) return withoutKeyboard(markup, edit);
  const buttons = buttonsIn(rows);
  for (const button of buttons) checkButton(button, channel);
  if (buttons.length > maxButtons || Buffer.byteLength(JSON.stringify(markup)) > maxMarkupBytes)
    throw flawed("reply markup is too long");
  return (rows as Keyboard).filter((row) => row.length > 0);
}

function buttonsIn(rows: unknown): readonly unknown[] {
  if (Array.isArray(rows) && rows.every((row) => Array.isArray(row))) return rows.flat();
  throw flawed('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
}

function withoutKeyboard(markup: Readonly<Record<string, unknown>>, edit: boolean): Keyboard {
  if (Object.keys(markup).length === 0) return [];
  if (edit) throw flawed("inline keyboard expected");
  if (!Object.keys(markup).some((name) => otherMarkups.has(name)))
    throw flawed("unknown kind of reply markup");
  return [];
}

/** Whether a call changes the keyboard on which people type: puts up another one, or takes it away. */
export function readTyping(
  markup: unknown,
  type: FakeChat["type"],
): ReplyKeyboardMarkup | "removed" | undefined {
  if (!isRecord(markup) || markup["inline_keyboard"] !== undefined) return undefined;
  if (type === "channel" && Object.keys(markup).length > 0)
    throw flawed("reply keyboards are not supported in channels");
  if (markup["remove_keyboard"] === true) return "removed";
  if (markup["keyboard"] === undefined) return undefined;
  checkReplyKeyboard(markup, { isPrivate: type === "private" });
  return markup as unknown as ReplyKeyboardMarkup;
}

function checkButton(button: unknown, channel: boolean): void {
  if (!isRecord(button)) throw unparsed("InlineKeyboardButton must be an Object");
  if (typeof button["text"] !== "string") throw unparsed('Can\'t find field "text"');
  if (button["text"].trim() === "") throw flawed("inline keyboard button text must be non-empty");
  const unknown = Object.keys(button).filter((name) => !actions.has(name) && !looks.has(name));
  if (unknown.length > 0) throw unparsed(`unknown field ${unknown.join(", ")}`);
  if (button["style"] !== undefined && !styles.has(textOf(button, "style") ?? ""))
    throw unparsed("invalid button style specified");
  const kinds = Object.keys(button).filter((name) => actions.has(name));
  if (kinds.length === 0) throw unparsed("Text buttons are unallowed in the inline keyboard");
  if (kinds.length > 1) throw unparsed(`more than one action: ${kinds.join(", ")}`);
  checkAction(kinds[0] ?? "", button, channel);
}

function checkAction(kind: string, button: Readonly<Record<string, unknown>>, channel: boolean): void {
  const value = button[kind];
  if (kind === "callback_data") return checkData(value);
  if (kind === "url") return checkUrl(value);
  if (channel && kind.startsWith("switch_inline_query"))
    throw flawed(
      `can't use ${kind} button in a channel chat, because users will not be able to use the button`,
    );
  if (kind !== "copy_text") return;
  const text = isRecord(value) ? value["text"] : undefined;
  if (typeof text !== "string" || text === "" || text.length > maxCopiedLength)
    throw flawed("BUTTON_COPY_TEXT_INVALID");
}

function checkData(data: unknown): void {
  const bytes = typeof data === "string" ? Buffer.byteLength(data) : 0;
  if (bytes < 1 || bytes > maxDataBytes) throw flawed("BUTTON_DATA_INVALID");
}

function checkUrl(url: unknown): void {
  const allowed = ["http:", "https:", "tg:"];
  const parsed = typeof url === "string" ? URL.parse(url) : null;
  if (parsed && allowed.includes(parsed.protocol)) return;
  throw flawed(`inline keyboard button URL '${String(url)}' is invalid`);
}

const unparsed = (what: string) => flawed(`can't parse inline keyboard button: ${what}`);

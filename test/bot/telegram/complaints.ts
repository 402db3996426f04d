import { pickerOf } from "../../../bot/telegram/picker.ts";
import { plainText, renderReply, type TelegramMessage } from "../../../bot/telegram/render.ts";
import type { KeyboardButton } from "grammy/types";
import type { Reply } from "../../../commands/reply.ts";
import { autoLinks } from "./auto-links.ts";
import { parseHtml, type ParsedHtml } from "./html-entities.ts";
import { labels } from "./rendered.ts";

/** What the renderer itself marks. */
const ours: ReadonlySet<string> = new Set([
  "bold",
  "italic",
  "pre",
  "code",
  "expandable_blockquote",
  "date_time",
]);
/** A message of nothing else is an empty one; tdlib `misc.cpp`, `is_empty_string`. */
const unseen = /[\s\p{Cf}\u2800\u3164\uFFFC]/gu;
const unwanted = /[[\p{Cc}\u2028-\u202E\u2066-\u2069]--\n]/v;

/** What Telegram would refuse or change in a reply as it is sent. */
export function complaints(reply: Reply): string[] {
  const { messages, documents } = renderReply(reply, { labels });
  const picker = pickerOf(reply, labels);
  const keyboards = messages.flatMap(({ keyboard }) => keyboard ?? []);
  return [
    ...ofTexts(messages.map(({ text }) => parseHtml(text))),
    ...ofTexts(plainText(reply, { labels }).map((text) => ({ text, entities: [] }))),
    ...said(
      "too many bytes",
      messages.some(({ text }) => Buffer.byteLength(text) > 32_768),
    ),
    ...said(
      "a caption is too long",
      documents.some(({ caption }) => parseHtml(caption).text.length > 1024),
    ),
    ...said(
      "a keyboard above the last message",
      messages.slice(0, -1).some(({ keyboard }) => keyboard),
    ),
    ...keyboards.flatMap(ofKeyboard),
    ...(picker ? ofTexts([parseHtml(picker.text)]) : []),
    ...said(
      "picks without a picker",
      picker === undefined && /"pick":/.test(JSON.stringify([reply.blocks, reply.buttons])),
    ),
    ...(picker ? picker.keyboard.keyboard.flat().flatMap(ofPick) : []),
  ];
}

const said = (complaint: string, is: boolean): string[] => (is ? [complaint] : []);

const ofTexts = (messages: readonly ParsedHtml[]): string[] => [
  ...said(`${messages.length} messages`, messages.length < 1 || messages.length > 4),
  ...messages.flatMap(({ text, entities }) => [
    ...said(`${text.length} units`, text.length > 4096),
    ...said("nothing to see", text.replaceAll(unseen, "") === ""),
    ...said(`controls: ${unwanted.exec(text)?.index}`, unwanted.test(text) || !text.isWellFormed()),
    ...said(`${entities.length} entities`, entities.length > 100),
    ...entities.flatMap(({ type }) => said(`marked ${type}`, !ours.has(type))),
    ...autoLinks({ text, entities }).map((link) => `${link.type} ${link.text}`),
  ]),
];

type Keyboard = NonNullable<TelegramMessage["keyboard"]>;

function ofKeyboard(keyboard: Keyboard): string[] {
  const rows = keyboard.inline_keyboard;
  return [
    ...said("the keyboard is too long", Buffer.byteLength(JSON.stringify(keyboard)) > 10_000),
    ...said("too many buttons", rows.flat().length > 100),
    ...said("a row of a wrong length", !rows.every((row) => row.length >= 1 && row.length <= 3)),
    ...rows.flat().flatMap(ofKey),
  ];
}

function ofKey(key: Keyboard["inline_keyboard"][number][number]): string[] {
  const { text } = key;
  const carried = "callback_data" in key ? key.callback_data : undefined;
  const address = "url" in key ? key.url : undefined;
  return [
    ...said("a label is too long", text.length > 64),
    ...said("a label is empty", text.replaceAll(unseen, "") === ""),
    ...said("a label has controls", unwanted.test(text) || text.includes("\n") || !text.isWellFormed()),
    ...said("neither or both", (carried === undefined) === (address === undefined)),
    ...said("carries too much", !isCarried(carried ?? ">")),
    ...said("a wrong address", !/^(?:https?:\/\/[^/]+\.|tg:\/\/(?!user))/i.test(address ?? "https://a.b")),
  ];
}

const ofPick = (key: KeyboardButton): string[] => {
  const text = typeof key === "string" ? key : key.text;
  return [
    ...said("a pick's label is empty", text.replaceAll(unseen, "") === ""),
    ...said("a pick's label is too long", text.length > 64),
  ];
};

const isCarried = (data: string): boolean =>
  data.isWellFormed() && data.length > 0 && Buffer.byteLength(data) <= 64;

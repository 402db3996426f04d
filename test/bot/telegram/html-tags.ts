import type { MessageEntity } from "grammy/types";

export type Attributes = ReadonlyMap<string, string>;

type Style = "bold" | "italic" | "underline" | "strikethrough" | "spoiler";

const styles: ReadonlyMap<string, Style> = new Map([
  ["b", "bold"],
  ["strong", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["u", "underline"],
  ["ins", "underline"],
  ["s", "strikethrough"],
  ["strike", "strikethrough"],
  ["del", "strikethrough"],
  ["span", "spoiler"],
  ["tg-spoiler", "spoiler"],
]);
const links: ReadonlySet<string> = new Set(["a", "tg-emoji"]);
const opaque: ReadonlySet<string> = new Set(["code", "pre", "tg-time"]);

/** The attributes of the tags that have any. */
const attributesOf: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  code: ["class"],
  span: ["class"],
  blockquote: ["expandable"],
  "tg-emoji": ["emoji-id"],
  "tg-time": ["unix", "format"],
};

/** Bot API, date-time entity formatting. */
const dateFormat = /^(?:r|w?[dD]?[tT]?)$/;
const maxUnixSeconds = 2 ** 31 - 1;

export const isTag = (tag: string): boolean =>
  styles.has(tag) || links.has(tag) || opaque.has(tag) || tag === "blockquote";

/** What is wrong with a start tag by itself, in the server's words. */
export function flawOf(tag: string, attributes: Attributes): string | undefined {
  if (!isTag(tag)) return `Unsupported start tag "${tag}"`;
  const unknown = [...attributes.keys()].find((key) => attributesOf[tag]?.includes(key) !== true);
  if (unknown !== undefined) return `Unsupported attribute "${unknown}" in the tag "${tag}"`;
  if (tag === "span" && attributes.get("class") !== "tg-spoiler")
    return 'Tag "span" must have class "tg-spoiler"';
  if (tag === "tg-emoji" && !/^[1-9]\d*$/.test(attributes.get("emoji-id") ?? ""))
    return "Invalid custom emoji identifier specified";
  return tag === "tg-time"
    ? dateFlaw(attributes.get("unix") ?? "", attributes.get("format") ?? "")
    : undefined;
}

function dateFlaw(unix: string, format: string): string | undefined {
  if (!/^[1-9]\d*$/.test(unix) || Number(unix) > maxUnixSeconds) return "Invalid date specified";
  return dateFormat.test(format) ? undefined : "Invalid date format used";
}

/** Which entity may stand in which: "Message entities can be nested, providing following restrictions are met" in the Bot API. */
export function mayHold(outer: string, inner: string): boolean {
  if (outer === "blockquote") return inner !== "blockquote";
  if (opaque.has(outer) || opaque.has(inner) || inner === "blockquote") return false;
  return links.has(outer) ? !links.has(inner) : styles.get(outer) !== styles.get(inner);
}

export interface Held {
  readonly text: string;
  readonly offset: number;
  /** Of a `pre`, where it has one. */
  readonly language: string | undefined;
}

/** The entity of a tag around a text. */
export function entityOf(
  tag: string,
  attributes: Attributes,
  { text, offset, language }: Held,
): MessageEntity {
  const where = { offset, length: text.length };
  const style = styles.get(tag);
  if (style !== undefined) return { type: style, ...where };
  switch (tag) {
    case "a":
      return linkEntity(attributes.get("href") ?? text, where);
    case "tg-emoji":
      return { type: "custom_emoji", custom_emoji_id: attributes.get("emoji-id") ?? "", ...where };
    case "tg-time":
      return dateEntity(attributes, where);
    case "pre":
      return { type: "pre", ...where, ...(language !== undefined && { language }) };
    case "code":
      return { type: "code", ...where };
    default:
      return { type: attributes.has("expandable") ? "expandable_blockquote" : "blockquote", ...where };
  }
}

type Where = Pick<MessageEntity, "offset" | "length">;

function linkEntity(href: string, where: Where): MessageEntity {
  const id = /^tg:(?:\/\/)?user\?id=(\d+)$/i.exec(href)?.[1];
  if (id === undefined) return { type: "text_link", url: href, ...where };
  return { type: "text_mention", user: { id: Number(id), is_bot: false, first_name: "" }, ...where };
}

const dateEntity = (attributes: Attributes, where: Where): MessageEntity => ({
  type: "date_time",
  unix_time: Number(attributes.get("unix")),
  date_time_format: (attributes.get("format") ??
    "") as MessageEntity.DateTimeMessageEntity["date_time_format"],
  ...where,
});

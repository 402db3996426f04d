import type { ParsedHtml } from "./html-entities.ts";

const letter = "[\\p{L}\\p{N}_]";
const tagLetter = "[\\p{L}\\p{Nd}_\\u00B7\\u200C\\u0D80-\\u0DFF]";

/** After tdlib `MessageEntity.cpp`, `find_entities`; of what looks like an address, more than Telegram takes for one. */
const finders = {
  mention: new RegExp(`(?<!${letter})@[A-Za-z0-9_]{2,32}(?!${letter})`, "gu"),
  bot_command: new RegExp(`(?<!${letter}|[/<>])/[A-Za-z0-9_]{1,64}(?:@\\w{3,32})?(?!${letter}|[/<>])`, "gu"),
  hashtag: new RegExp(`(?<!${tagLetter})#(?=${tagLetter}*\\p{L})${tagLetter}+(?!#)`, "gu"),
  cashtag: new RegExp(`(?<!${tagLetter}|\\$)\\$(?:1INCH|[A-Z]{1,8})(?!${tagLetter}|\\$)`, "gu"),
  url: /\w*:\/\/\S+|(?<![\p{L}\p{N}_~-])[\p{L}\p{N}_~-]+\.[\p{L}\p{M}]{2}|(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/giu,
} as const;

export interface AutoLink {
  readonly type: keyof typeof finders;
  readonly text: string;
}

const opaque: ReadonlySet<string> = new Set(["code", "pre", "text_link", "text_mention"]);

/** What Telegram makes a link of in a message although nobody marked it. */
export function autoLinks({ text, entities }: ParsedHtml): AutoLink[] {
  const taken = entities.filter(({ type }) => opaque.has(type));
  return (Object.keys(finders) as (keyof typeof finders)[]).flatMap((type) =>
    [...text.matchAll(finders[type])]
      .filter(({ index, 0: { length } }) =>
        taken.every(({ offset, length: other }) => index + length <= offset || offset + other <= index),
      )
      .map(([found]) => ({ type, text: found })),
  );
}

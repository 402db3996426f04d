import type { InlineQueryResultArticle } from "grammy/types";
import type { Block, Reply } from "../../commands/reply.ts";
import type { Served } from "../platform.ts";
import { cleanAll } from "../text/clean.ts";
import { oneLine } from "../text/wrap.ts";
import { isBlank, shortened } from "../text/cut.ts";
import { renderReply, textOptions } from "./render.ts";

export interface ArticleLook {
  readonly id: string;
  /** Leads to the private chat. */
  readonly button: { readonly text: string; readonly url: string };
}

/** UTF-16 code units of one line in the list of results. Ours: a phone shows about as many. */
const maxTitleUnits = 64;
const maxDescriptionUnits = 120;

/** An answer as a result of an inline query: choosing it sends the first message of the answer. */
export function articleOf({ reply, labels }: Served, { id, button }: ArticleLook): InlineQueryResultArticle {
  const [first] = renderReply(reply, { labels }).messages;
  const title = plain(reply.title, maxTitleUnits);
  const description = plain(descriptionOf(reply), maxDescriptionUnits);
  return {
    type: "article",
    id,
    title: isBlank(title) ? id.slice(0, 8) : title,
    ...(!isBlank(description) && { description }),
    input_message_content: { message_text: first?.text ?? title, ...textOptions },
    reply_markup: { inline_keyboard: [[button]] },
  };
}

const plain = (text: string, maxUnits: number): string => shortened(oneLine(cleanAll(text)), maxUnits);

/** The first thing that the answer says. */
const descriptionOf = ({ blocks }: Reply): string => blocks.map(gist).find((text) => !isBlank(text)) ?? "";

function gist(block: Block): string {
  switch (block.kind) {
    case "text":
      return block.style === "warning" ? "" : block.text;
    case "fields":
      return block.fields
        .map(({ label, value, note = "" }) => `${label} ${isBlank(value) ? note : value}`)
        .join(" · ");
    case "table":
      return block.rows
        .slice(0, 3)
        .map(([what = "", value = ""]) => `${what} ${value}`)
        .join(" · ");
    case "chart":
      return block.alt;
    case "times":
      return block.times.map(({ text }) => text).join(" · ");
    case "choices":
      return "";
  }
  return block satisfies never;
}

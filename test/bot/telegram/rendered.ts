import { renderReply, type TelegramMessage } from "../../../bot/telegram/render.ts";
import type { Reply } from "../../../commands/reply.ts";

export const labels = { sources: "Sources", cut: "Cut here: the rest does not fit." };

/** Keeps a sign with its price, and is not to be seen. */
const joiner = /(?<=[+-])\u2060(?=\p{Sc})/gu;

/** The messages of a reply as they are sent, but for the joiners of prices, with their buttons and what these carry. */
export const rendered = (reply: Reply): string =>
  renderReply(reply, { labels }).messages.map(withButtons).join("\n=====\n").replaceAll(joiner, "");

const withButtons = ({ text, keyboard }: TelegramMessage): string =>
  [text, ...(keyboard?.inline_keyboard ?? []).map((row) => row.map(drawn).join(" "))].join("\n");

type Key = NonNullable<TelegramMessage["keyboard"]>["inline_keyboard"][number][number];

const drawn = (key: Key): string =>
  `[${key.text}](${"callback_data" in key ? key.callback_data : "url" in key ? key.url : ""})`;

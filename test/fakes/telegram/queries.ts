import type { InlineQueryResult, InlineQueryResultsButton } from "grammy/types";
import { readKeyboard, type Keyboard } from "./markup.ts";
import { flagOf, integerOf, isRecord, textOf, type Payload } from "./payload.ts";
import { flawed, unable } from "./refusal.ts";
import type { Handler } from "./server.ts";
import { readCaption, readText, type SentText } from "./text.ts";

/** What a press was answered with. */
export interface CallbackAnswer {
  /** Empty where the answer only stops the waiting. */
  readonly text: string;
  /** Shown as a window that has to be closed. */
  readonly alert: boolean;
  readonly url?: string;
}

/** What an inline query was answered with. */
export interface InlineAnswer {
  readonly results: readonly FakeResult[];
  readonly button?: InlineQueryResultsButton;
  readonly cacheSeconds: number;
  readonly personal: boolean;
}

/** One result, and the message that choosing it sends. */
export interface FakeResult {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly message: SentText;
  readonly keyboard: Keyboard;
  readonly wire: InlineQueryResult;
}

/** Presses and inline queries that wait for an answer. Each may be answered once. */
export interface Queries {
  /** A new id. */
  open(kind: "callback" | "inline"): string;
  answer(kind: "callback" | "inline", id: string | undefined): string;
  /** From now on it is too late to answer what is open. */
  lapse(): void;
}

export function createQueries(): Queries {
  const open = { callback: new Set<string>(), inline: new Set<string>() };
  let last = 7_300_000_000_000_000;
  return {
    open: (kind) => {
      const id = String((last += 1));
      open[kind].add(id);
      return id;
    },
    answer: (kind, id = "") => {
      if (open[kind].delete(id)) return id;
      throw unable("query is too old and response timeout expired or query ID is invalid");
    },
    lapse: () => Object.values(open).forEach((ids) => ids.clear()),
  };
}

/** Characters; Bot API, answerCallbackQuery. */
const maxAlertLength = 200;
/** Bot API, answerInlineQuery. */
const maxResults = 50;
const maxResultIdBytes = 64;
const defaultCacheSeconds = 300;
const maxCacheSeconds = 86_400;

/** The methods that answer queries. */
export const answering = {
  answerCallbackQuery: ({ me, queries, reactions }, { payload, atMs }) => {
    const text = textOf(payload, "text") ?? "";
    const url = textOf(payload, "url");
    if (text.length > maxAlertLength) throw flawed("MESSAGE_TOO_LONG");
    if (url !== undefined && !isStartLink(url, me.username)) throw flawed("URL_INVALID");
    const id = queries.answer("callback", textOf(payload, "callback_query_id"));
    const answer = { text, alert: flagOf(payload, "show_alert"), ...(url !== undefined && { url }) };
    reactions.note({ kind: "callback", id, answer, atMs });
    return true;
  },
  answerInlineQuery: ({ queries, reactions }, { payload, atMs }) => {
    const answer = readInlineAnswer(payload);
    const id = queries.answer("inline", textOf(payload, "inline_query_id"));
    reactions.note({ kind: "inline", id, answer, atMs });
    return true;
  },
} satisfies Record<string, Handler>;

/** Outside of games a press may only lead into the private chat with the bot; Bot API, answerCallbackQuery. */
function isStartLink(url: string, username: string): boolean {
  const { origin, pathname, searchParams } = URL.parse(url) ?? new URL("about:blank");
  const ours = /^https?:\/\/(t|telegram)\.me$/.test(origin) && pathname === `/${username}`;
  return ours && isStartParameter(searchParams.get("start"));
}

/** Bot API, deep linking. */
const isStartParameter = (value: unknown): boolean =>
  typeof value === "string" && /^[\w-]{1,64}$/.test(value);

function readInlineAnswer(payload: Payload): InlineAnswer {
  const results = payload["results"];
  if (!Array.isArray(results)) throw flawed("expected an Array of inline query results");
  if (results.length > maxResults) throw flawed("too many inline query results specified");
  const read = results.map(readResult);
  if (new Set(read.map(({ id }) => id)).size < read.length) throw flawed("RESULT_ID_DUPLICATE");
  const cacheSeconds = integerOf(payload, "cache_time") ?? defaultCacheSeconds;
  if (cacheSeconds < 0 || cacheSeconds > maxCacheSeconds) throw flawed("cache_time out of range");
  const button = readResultsButton(payload["button"]);
  return { results: read, cacheSeconds, personal: flagOf(payload, "is_personal"), ...(button && { button }) };
}

function readResult(result: unknown): FakeResult {
  if (!isRecord(result))
    throw flawed("can't parse inline query result: Inline query result must be an object");
  const id = textOf(result, "id") ?? "";
  if (id === "" || Buffer.byteLength(id) > maxResultIdBytes) throw flawed("RESULT_ID_INVALID");
  const article = result["type"] === "article";
  const title = textOf(result, "title") ?? "";
  if (article && title === "") throw flawed("ARTICLE_TITLE_EMPTY");
  const content = result["input_message_content"];
  if (article && !isRecord(content)) throw flawed("can't parse inline query result: message_text is missing");
  return {
    id,
    title,
    description: textOf(result, "description") ?? "",
    message: isRecord(content) ? readText(content, "message_text") : readCaption(result),
    keyboard: readKeyboard(result["reply_markup"], { edit: true }),
    wire: result as unknown as InlineQueryResult,
  };
}

function readResultsButton(button: unknown): InlineQueryResultsButton | undefined {
  if (button === undefined || button === null) return undefined;
  if (!isRecord(button) || typeof button["text"] !== "string" || button["text"] === "")
    throw flawed("can't parse inline query results button");
  if ("start_parameter" in button === "web_app" in button)
    throw flawed("InlineQueryResultsButton must have exactly one optional field");
  if ("start_parameter" in button && !isStartParameter(button["start_parameter"]))
    throw flawed("START_PARAM_INVALID");
  return button as unknown as InlineQueryResultsButton;
}

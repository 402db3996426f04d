import type { MessageEntity } from "grammy/types";
import { parseHtml } from "../../bot/telegram/html-entities.ts";
import { entityFlaw, trimmed, withFound, type Formatted } from "./entities.ts";
import { textOf, type Payload } from "./payload.ts";
import { flawed } from "./refusal.ts";

/** Text of a message and how it was sent. */
export interface SentText extends Formatted {
  /** As it came, where it came with `parse_mode: "HTML"`. */
  readonly html?: string;
}

/** UTF-16 code units after parsing; Bot API, sendMessage. */
const maxTextLength = 4096;
/** UTF-16 code units after parsing; Bot API, sendPhoto. */
const maxCaptionLength = 1024;
/** Bytes of source, before anything is parsed; tdlib/telegram-bot-api Client.cpp, get_formatted_text. */
const maxSourceBytes = 1 << 15;

/** The `text` of a call or of an inline result's `message_text`. It may not be empty. */
export function readText(payload: Payload, name = "text", tooLong = "message is too long"): SentText {
  const source = textOf(payload, name) ?? "";
  if (source === "") throw flawed("message text is empty");
  const read = readFormatted(source, payload, "entities");
  if (read.text === "") throw flawed("message text is empty");
  if (read.text.length > maxTextLength) throw flawed(tooLong);
  return read;
}

/** The `caption` of a call or of a medium; empty where there is none. */
export function readCaption(payload: Payload): SentText {
  const read = readFormatted(textOf(payload, "caption") ?? "", payload, "caption_entities");
  if (read.text.length > maxCaptionLength) throw flawed("message caption is too long");
  return read;
}

function readFormatted(source: string, payload: Payload, entitiesName: string): SentText {
  if (Buffer.byteLength(source) > maxSourceBytes) throw flawed("text is too long");
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(source))
    throw flawed("strings must be encoded in UTF-8");
  const mode = textOf(payload, "parse_mode")?.toLowerCase() ?? "";
  const given = payload[entitiesName];
  if (mode === "") return withFound(trimmed({ text: source, entities: readEntities(source, given) }));
  if (mode !== "html") throw flawed(`unsupported parse_mode (the fake reads HTML only, not ${mode})`);
  if (given !== undefined) throw flawed(`${entitiesName} beside parse_mode`);
  return { ...withFound(trimmed(readHtml(source))), html: source };
}

function readHtml(html: string): Formatted {
  try {
    return parseHtml(html);
  } catch (error) {
    throw flawed(`can't parse entities: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readEntities(text: string, given: unknown): readonly MessageEntity[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) throw flawed("expected an Array of MessageEntity");
  const flaw = entityFlaw(text, given);
  if (flaw !== undefined) throw flawed(flaw);
  return given;
}

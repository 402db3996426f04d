import type { User } from "grammy/types";
import { act } from "./acting.ts";
import type { Expected, FakeAnswer } from "./answers.ts";
import { wireChat, type FakeChat } from "./chats.ts";
import { messageOf, type FakeMessage } from "./messages.ts";
import type { FakeResult, InlineAnswer } from "./queries.ts";
import { asSender } from "./sending.ts";
import type { Server } from "./server.ts";

export interface PressOptions {
  readonly expect?: Expected;
  /** A changed client sends what no button carries. */
  readonly forged?: boolean;
  /** The message is so old that the bot is not shown it. */
  readonly inaccessible?: boolean;
}

export interface Pressing extends PressOptions {
  /** The label of a button, or its data. */
  readonly wanted: string;
  readonly from: User;
}

/** Bytes; Bot API, CallbackQuery. */
const maxDataBytes = 64;
/** Characters; Bot API, InlineQuery. */
const maxQueryLength = 256;

/** A person presses a button of a message as it is now. */
export function press(server: Server, message: FakeMessage, pressing: Pressing): Promise<FakeAnswer> {
  const { wanted, from, forged = false, expect } = pressing;
  const current = currentOf(server, message);
  const data = forged ? wanted : dataOf(current, wanted);
  if (Buffer.byteLength(data) > maxDataBytes) throw new Error(`more than ${maxDataBytes} bytes: ${data}`);
  const queryId = server.queries.open("callback");
  const chat_instance = String(BigInt(current.chat.id) * 7919n);
  const query = { id: queryId, from, chat_instance, data, ...carrier(current, pressing) };
  return act(
    server,
    { callback_query: query },
    { what: `"${wanted}" was pressed`, expected: expect, queryId, ...placeOf(current) },
  );
}

function currentOf(server: Server, message: FakeMessage): FakeMessage {
  const { inlineId, chat, id } = message;
  const current =
    inlineId === undefined ? server.chats.room(chat).messages.get(id) : server.inlineMessages.get(inlineId);
  if (!current) throw new Error("the message is not there any more");
  return current;
}

function dataOf({ keyboard }: FakeMessage, wanted: string): string {
  const buttons = keyboard.flat();
  const button =
    buttons.find(({ text }) => text === wanted) ??
    buttons.find((each) => "callback_data" in each && each.callback_data === wanted);
  if (button && "callback_data" in button) return button.callback_data;
  const labels = buttons.map(({ text }) => text).join(" | ");
  throw new Error(`nothing to press on "${wanted}"; there are: ${labels}`);
}

/** The message as a press carries it; Bot API, InaccessibleMessage. */
function carrier({ inlineId, wire, chat, id }: FakeMessage, { inaccessible = false }: PressOptions) {
  if (inlineId !== undefined) return { inline_message_id: inlineId };
  return { message: inaccessible ? { chat: wireChat(chat), message_id: id, date: 0 } : wire };
}

const placeOf = ({ inlineId, chat, id }: FakeMessage) =>
  inlineId === undefined ? { chatId: chat.id, messageId: id } : { inlineId };

/** A person writes `@bot QUERY` anywhere. */
export async function askInline(server: Server, from: User, query: string): Promise<InlineAnswer> {
  if (query.length > maxQueryLength) throw new Error(`more than ${maxQueryLength} characters: ${query}`);
  const queryId = server.queries.open("inline");
  const update = { inline_query: { id: queryId, from, query, offset: "" } };
  const { inline } = await act(server, update, { what: `"${query}" was asked inline`, queryId });
  if (!inline) throw new Error("the bot does not ask for inline queries");
  return inline;
}

/** A person sends a result into a chat. The bot can change the message only if it has buttons; Bot API, ChosenInlineResult. */
export function choose(
  server: Server,
  { message, keyboard }: FakeResult,
  { chat, from }: { readonly chat: FakeChat; readonly from: User },
): FakeMessage {
  const inlineId = keyboard.length > 0 ? `inline-${server.inlineMessages.size + 1}` : undefined;
  const service = { via_bot: asSender(server) };
  const common = { ...message, keyboard, from, service, date: server.now(), byBot: true };
  const sent = messageOf({ ...common, chat, id: 0, inlineId });
  if (inlineId !== undefined) server.inlineMessages.set(inlineId, sent);
  return sent;
}

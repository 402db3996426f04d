import { z } from "zod";

/** A conversation, as far as it matters to us. */
export interface Chat {
  readonly id: number;
  /** A supergroup is a group. */
  readonly kind: "private" | "group" | "channel";
}

/** Who wrote or pressed: a person, or a chat in whose name somebody did. */
export type Author =
  | { readonly kind: "user"; readonly id: number; readonly language?: string | undefined }
  | { readonly kind: "chat"; readonly id: number };

export type User = Extract<Author, { kind: "user" }>;

export interface Message {
  readonly chat: Chat;
  readonly id: number;
  /** The topic of a forum that the message is in; absent in its General one. */
  readonly topic?: number | undefined;
  readonly author: Author;
  /** What is written, also beneath a picture. */
  readonly text: string;
  /** The person or bot whose message it replies to. */
  readonly repliesTo?: number | undefined;
}

/** The message that carries a pressed button. */
export interface Pressed {
  readonly chat: Chat;
  readonly id: number;
  readonly topic?: number | undefined;
  /** The message that it answers, as far as Telegram still shows it. */
  readonly question?: { readonly id: number; readonly author: Author | undefined } | undefined;
}

export interface Pressing {
  readonly queryId: string;
  readonly user: User;
  /** What the button carries. */
  readonly carried: string;
  /** Absent where the message was sent by way of an inline query. */
  readonly message?: Pressed | undefined;
}

export interface InlineQuery {
  readonly queryId: string;
  readonly user: User;
  readonly typed: string;
}

/** What Telegram brings. */
export type Incoming =
  | ({ readonly kind: "message" } & Message)
  | ({ readonly kind: "press" } & Pressing)
  | ({ readonly kind: "inline" } & InlineQuery)
  /** We or our rights in a chat have changed. */
  | { readonly kind: "membership"; readonly chat: Chat; readonly removed: boolean }
  /** A group has become a supergroup under another id. */
  | { readonly kind: "moved"; readonly from: number; readonly to: number }
  /** Well formed, and nothing for us, such as a picture without words. */
  | { readonly kind: "nothing" }
  | { readonly kind: "unknown"; readonly type: string };

export interface Update {
  /** Counts up; the same for each delivery of one update. */
  readonly id: number;
  readonly incoming: Incoming;
}

/** What we ask Telegram for. */
export const wantedUpdates = [
  "message",
  "channel_post",
  "callback_query",
  "inline_query",
  "my_chat_member",
] as const;

/** The General topic, which must be left out of every call. tdlib/telegram-bot-api, GENERAL_FORUM_TOPIC_ID. */
export const generalTopic = 1;

const kinds = { private: "private", group: "group", supergroup: "group", channel: "channel" } as const;

const integer = z.int();
const chat = z
  .object({ id: integer, type: z.enum(["private", "group", "supergroup", "channel"]) })
  .transform(({ id, type }): Chat => ({ id, kind: kinds[type] }));
const user = z.object({
  id: integer,
  is_bot: z.boolean().optional().catch(undefined),
  language_code: z
    .string()
    .regex(/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i)
    .optional()
    .catch(undefined),
});
/** Who wrote a message; `sender_chat` where it was in the name of a chat. */
const written = z.object({
  from: user.optional().catch(undefined),
  sender_chat: z.object({ id: integer }).optional().catch(undefined),
});
const threaded = z.object({
  message_thread_id: integer.optional().catch(undefined),
  is_topic_message: z.boolean().optional().catch(undefined),
});
const message = z.object({
  ...written.shape,
  ...threaded.shape,
  message_id: integer,
  chat,
  text: z.string().optional().catch(undefined),
  caption: z.string().optional().catch(undefined),
  via_bot: z.unknown().optional(),
  reply_to_message: z
    .object({ ...written.shape, message_id: integer })
    .optional()
    .catch(undefined),
  migrate_to_chat_id: integer.optional(),
  migrate_from_chat_id: integer.optional(),
});
type RawMessage = z.output<typeof message>;

const press = z.object({
  id: z.string(),
  from: user,
  data: z.string().default(""),
  message: message.optional(),
});
const inlineQuery = z.object({ id: z.string(), from: user, query: z.string() });
const membership = z.object({ chat, new_chat_member: z.object({ status: z.string() }) });

/** How each kind of update is read. */
const readers: Readonly<Record<(typeof wantedUpdates)[number], (sent: unknown) => Incoming | undefined>> = {
  message: readWith(message, incomingOf),
  channel_post: readWith(message, incomingOf),
  callback_query: readWith(press, pressingOf),
  inline_query: readWith(inlineQuery, ({ id, from, query }) => ({
    kind: "inline",
    queryId: id,
    user: userOf(from),
    typed: query,
  })),
  my_chat_member: readWith(membership, ({ chat: where, new_chat_member: { status } }) => ({
    kind: "membership",
    chat: where,
    removed: status === "left" || status === "kicked",
  })),
};

/** Reads an update as Telegram sends it; undefined for what is none. Never throws. */
export function readUpdate(sent: unknown): Update | undefined {
  const numbered = z.looseObject({ update_id: integer }).safeParse(sent).data;
  if (!numbered) return undefined;
  const { update_id: id, ...rest } = numbered;
  const type = wantedUpdates.find((name) => name in rest);
  const incoming = type && readers[type](rest[type]);
  return { id, incoming: incoming ?? { kind: "unknown", type: type ?? Object.keys(rest)[0] ?? "none" } };
}

function readWith<S extends z.ZodType>(
  shape: S,
  read: (sent: z.output<S>) => Incoming,
): (sent: unknown) => Incoming | undefined {
  return (sent) => {
    const parsed = shape.safeParse(sent);
    return parsed.success ? read(parsed.data) : undefined;
  };
}

function incomingOf(sent: RawMessage): Incoming {
  const { migrate_to_chat_id: to, migrate_from_chat_id: from } = sent;
  if (to !== undefined) return { kind: "moved", from: sent.chat.id, to };
  if (from !== undefined) return { kind: "moved", from, to: sent.chat.id };
  const author = authorOf(sent);
  const text = sent.text ?? sent.caption ?? "";
  // What is sent by way of a bot is what that bot says, such as our own answers.
  if (!author || text === "" || sent.via_bot !== undefined) return { kind: "nothing" };
  return {
    kind: "message",
    chat: sent.chat,
    id: sent.message_id,
    topic: topicOf(sent),
    author,
    text,
    repliesTo: sent.reply_to_message?.from?.id,
  };
}

function pressingOf({ id, from, data, message: carrier }: z.output<typeof press>): Incoming {
  const replied = carrier?.reply_to_message;
  return {
    kind: "press",
    queryId: id,
    user: userOf(from),
    carried: data,
    message: carrier && {
      chat: carrier.chat,
      id: carrier.message_id,
      topic: topicOf(carrier),
      question: replied && { id: replied.message_id, author: authorOf(replied) },
    },
  };
}

/** Other bots are nobody; an administrator who hides behind the group, or a channel, is a chat. */
function authorOf({ from, sender_chat }: z.output<typeof written>): Author | undefined {
  if (sender_chat) return { kind: "chat", id: sender_chat.id };
  return from && from.is_bot !== true ? userOf(from) : undefined;
}

const userOf = ({ id, language_code }: z.output<typeof user>): User => ({
  kind: "user",
  id,
  language: language_code?.replaceAll("_", "-"),
});

/** In a supergroup a reply has a thread, too, and is in no topic. */
const topicOf = ({ is_topic_message, message_thread_id }: z.output<typeof threaded>): number | undefined =>
  is_topic_message === true && message_thread_id !== generalTopic ? message_thread_id : undefined;

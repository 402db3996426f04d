import { z } from "zod";
import type { Author, Chat, Incoming, Update, User } from "./incoming.ts";

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
  .object({
    id: integer,
    type: z.enum(["private", "group", "supergroup", "channel"]),
    title: z.string().optional().catch(undefined),
  })
  .transform(({ id, type, title }): Chat => ({
    id,
    kind: kinds[type],
    ...(title !== undefined && { title }),
  }));
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
  chat_shared: z.object({ chat_id: integer }).optional().catch(undefined),
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
/** `is_member` is there where `status` is `restricted`. */
const member = z.object({ status: z.string(), is_member: z.boolean().optional().catch(undefined) });
const membership = z.object({
  chat,
  old_chat_member: member.optional().catch(undefined),
  new_chat_member: member,
});

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
  my_chat_member: readWith(membership, ({ chat: where, old_chat_member: before, new_chat_member: now }) => ({
    kind: "membership",
    chat: where,
    change: !isIn(now) ? "gone" : before && isIn(before) ? "stayed" : "come",
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

const isIn = ({ status, is_member }: z.output<typeof member>): boolean =>
  status !== "left" && status !== "kicked" && (status !== "restricted" || is_member !== false);

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
  const text = textOf(sent);
  // What is sent by way of a bot is what that bot says, such as our own answers.
  if (!author || text === "" || sent.via_bot !== undefined) return { kind: "nothing" };
  return {
    kind: "message",
    chat: sent.chat,
    id: sent.message_id,
    topic: topicOf(sent),
    author,
    text,
    ...(sent.chat_shared && { picked: true }),
    repliesTo: sent.reply_to_message?.from?.id,
  };
}

const textOf = ({ text, caption, chat_shared }: RawMessage): string =>
  chat_shared ? String(chat_shared.chat_id) : (text ?? caption ?? "");

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

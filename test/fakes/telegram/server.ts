import type { User, UserFromGetMe } from "grammy/types";
import type { Chats } from "./chats.ts";
import type { Files } from "./files.ts";
import type { FakeMessage } from "./messages.ts";
import type { Payload } from "./payload.ts";
import type { Profile } from "./profile.ts";
import type { Queries } from "./queries.ts";
import type { Reactions } from "./reactions.ts";
import type { Failure } from "./refusal.ts";
import type { Updates } from "./updates.ts";
import type { Webhook } from "./webhook.ts";

/** One call of the bot. */
export interface FakeCall {
  readonly method: string;
  readonly payload: Payload;
  /** When it had been read, as `performance.now()`. */
  readonly atMs: number;
  /** As a request of its own, or in the answer to a webhook. */
  readonly via: "request" | "webhook";
  /** Ends when the caller has gone. */
  readonly gone: AbortSignal;
  /** Why it was refused. */
  failure?: Failure;
}

/** What the methods of one server share. */
export interface Server {
  readonly me: UserFromGetMe;
  readonly chats: Chats;
  readonly files: Files;
  readonly queries: Queries;
  readonly reactions: Reactions;
  readonly profile: Profile;
  readonly updates: Updates;
  readonly webhook: Webhook;
  /** Messages that people sent by way of an inline query, by their `inline_message_id`. */
  readonly inlineMessages: Map<string, FakeMessage>;
  /** Unix time in seconds. */
  now(): number;
}

/** One method of the Bot API: its `result`, or a thrown `Refusal`. */
export type Handler = (server: Server, call: FakeCall) => unknown;

/** Who stands for an administrator who writes in the name of the group; Bot API, Message.from. */
export const anonymousAdmin: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};

/** Who stands for a channel in whose name somebody writes in a group; Bot API, Message.from. */
export const channelBot: User = {
  id: 136_817_688,
  is_bot: true,
  first_name: "Channel",
  username: "Channel_Bot",
};

import type { UserFromGetMe } from "grammy/types";
import { createChats } from "./chats.ts";
import { createFiles } from "./files.ts";
import { createProfile } from "./profile.ts";
import { createQueries } from "./queries.ts";
import { createReactions } from "./reactions.ts";
import type { Server } from "./server.ts";
import { createUpdates, type Pending } from "./updates.ts";
import type { Waits } from "../waits.ts";
import { createWebhook, type WebhookOptions } from "./webhook.ts";

/** The bot whom the server knows. */
export const username = "rigwise_test_bot";
const botId = 8_123_456_789;
/** In the shape of a real one, which is an id and 35 characters. */
export const token = `${botId}:AAF-made_for_tests_only_0123456789a`;

export interface NewServerOptions extends Pick<WebhookOptions, "now" | "route" | "onCall" | "retryMs"> {
  readonly groupPrivacy: boolean;
  readonly waits: Waits;
}

/** The state of a server to which nobody has done anything yet. */
export function createServer({ groupPrivacy, waits, ...options }: NewServerOptions): Server {
  const touch = () => waits.touch();
  const updates = createUpdates({ onPush: (pending) => webhook.enqueue(pending), onSettled: touch });
  const onTaken = (pending: Pending) => updates.settle(pending);
  const webhook = createWebhook({ ...options, onTaken, onTrouble: touch });
  return {
    me: meOf(groupPrivacy),
    chats: createChats(),
    files: createFiles(),
    queries: createQueries(),
    reactions: createReactions(waits),
    profile: createProfile(),
    updates,
    webhook,
    inlineMessages: new Map(),
    now: options.now,
  };
}

const meOf = (groupPrivacy: boolean): UserFromGetMe =>
  ({
    id: botId,
    is_bot: true,
    first_name: "Rigwise",
    username,
    can_join_groups: true,
    can_read_all_group_messages: !groupPrivacy,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  }) as UserFromGetMe;

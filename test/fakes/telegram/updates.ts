import type { Update } from "grammy/types";
import { createLongPoll } from "./long-poll.ts";
import { names } from "./names.ts";
import { integerOf, type Payload } from "./payload.ts";
import { conflict, flawed } from "./refusal.ts";
import type { FakeCall, Handler } from "./server.ts";

/** An update that the bot has not yet confirmed. */
export interface Pending {
  readonly update: Update;
  /** Updates with the same key reach a webhook one after another. */
  readonly key: string;
  /** Its number was chosen by the test, so that an offset beyond it says nothing. */
  readonly foreignId: boolean;
  /** When it was first handed to the bot, as `performance.now()`. */
  deliveredAtMs: number | undefined;
  /** Fulfilled when an offset has passed it, or a webhook has taken it. */
  readonly confirmed: Promise<void>;
  readonly confirm: () => void;
}

/** An update that may be without its number. */
export type NewUpdate = Omit<Update, "update_id"> & { readonly update_id?: number };

export interface Updates {
  /** In the order in which they came. */
  readonly waiting: ReadonlySet<Pending>;
  /** The kinds that the bot asked for; undefined is the usual ones. */
  readonly allowed: readonly string[] | undefined;
  setAllowed(payload: Payload): void;
  /** Whether the bot asked for updates of this kind. */
  wants(update: NewUpdate): boolean;
  push(update: NewUpdate): Pending;
  /** It has been taken. */
  settle(pending: Pending): void;
  dropAll(): void;
  poll(call: FakeCall): Promise<readonly Update[]> | readonly Update[];
  /** Ends a poll that waits. */
  interrupt(reason: string): void;
  close(): void;
}

/** Not sent unless they are asked for; Bot API, getUpdates. */
const unaskedKinds = names("chat_member message_reaction message_reaction_count");
/** Bot API, getUpdates. */
const maxBatch = 100;
/** tdlib/telegram-bot-api Client.h, LONG_POLL_MAX_TIMEOUT. */
const maxPollSeconds = 50;
const firstUpdateId = 812_000_001;

export interface UpdatesOptions {
  /** Hears of each new one. */
  readonly onPush: (pending: Pending) => void;
  /** Hears that one has been taken. */
  readonly onSettled: () => void;
}

/** The queue of updates. */
export function createUpdates({ onPush, onSettled }: UpdatesOptions): Updates {
  const waiting = new Set<Pending>();
  let nextId = firstUpdateId;
  let allowed: readonly string[] | undefined;
  const settle = (pending: Pending): void => {
    waiting.delete(pending);
    pending.confirm();
    onSettled();
  };
  const handOver = (limit: number): readonly Update[] => {
    const batch = [...waiting.values().take(limit)];
    for (const pending of batch) pending.deliveredAtMs ??= performance.now();
    return batch.map(({ update }) => update);
  };
  const longPoll = createLongPoll(handOver);
  return {
    waiting,
    get allowed() {
      return allowed;
    },
    setAllowed: (payload) => {
      const kinds = readAllowed(payload["allowed_updates"]);
      if (kinds) allowed = kinds.length > 0 ? kinds : undefined;
    },
    wants: (update) => {
      const kind = Object.keys(update).find((name) => name !== "update_id") ?? "";
      return allowed ? allowed.includes(kind) : !unaskedKinds.has(kind);
    },
    push: (update) => {
      const foreignId = update.update_id !== undefined;
      const { promise: confirmed, resolve: confirm } = Promise.withResolvers<void>();
      const numbered = foreignId ? update : { update_id: nextId++, ...update };
      const key = keyOf(update);
      const pending = {
        update: numbered as Update,
        key,
        foreignId,
        deliveredAtMs: undefined,
        confirmed,
        confirm,
      };
      waiting.add(pending);
      onPush(pending);
      longPoll.wake();
      return pending;
    },
    settle,
    dropAll: () => waiting.forEach(settle),
    poll: ({ payload, gone }) => {
      const offset = integerOf(payload, "offset") ?? 0;
      const limit = within(integerOf(payload, "limit") ?? maxBatch, 1, maxBatch);
      const seconds = within(integerOf(payload, "timeout") ?? 0, 0, maxPollSeconds);
      passedBy(offset, [...waiting]).forEach(settle);
      longPoll.interrupt(
        "terminated by other getUpdates request; make sure that only one bot instance is running",
      );
      return waiting.size > 0 || seconds === 0 ? handOver(limit) : longPoll.hold({ limit, seconds, gone });
    },
    interrupt: (reason) => longPoll.interrupt(reason),
    close: () => longPoll.close(),
  };
}

/** tdlib/telegram-bot-api Client.cpp, add_update: messages in the order of their chat, queries in that of their person. */
function keyOf(update: NewUpdate): string {
  if (update.callback_query) return `press ${update.callback_query.from?.id}`;
  if (update.inline_query) return `inline ${update.inline_query.from?.id}`;
  const chat = Object.values(update).find(
    (each) => typeof each === "object" && each !== null && "chat" in each,
  );
  return `chat ${(chat as { readonly chat?: { readonly id?: number } } | undefined)?.chat?.id}`;
}

/** What an offset confirms; a negative one keeps so many from the end. */
const passedBy = (offset: number, waiting: readonly Pending[]): readonly Pending[] =>
  offset < 0
    ? waiting.slice(0, offset)
    : waiting.filter(
        ({ update, foreignId, deliveredAtMs }) =>
          update.update_id < offset && (!foreignId || deliveredAtMs !== undefined),
      );

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

function readAllowed(kinds: unknown): readonly string[] | undefined {
  if (kinds === undefined || kinds === null) return undefined;
  if (!Array.isArray(kinds)) throw flawed("allowed_updates must be an Array");
  return kinds.map(String);
}

/** The method of long polling. */
export const polling = {
  getUpdates: ({ updates, webhook }, call) => {
    if (webhook.info.url !== "")
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    updates.setAllowed(call.payload);
    return updates.poll(call);
  },
} satisfies Record<string, Handler>;

import type { BotCommand, User } from "grammy/types";
import { botBecomes, deliver, migrate } from "./acting.ts";
import type { FakeAnswer } from "./answers.ts";
import type { BotStatus, FakeChat } from "./chats.ts";
import { openHttp } from "./http.ts";
import { createLimiter, type Limits } from "./limits.ts";
import { createMaking, type Making } from "./making.ts";
import type { FakeMessage } from "./messages.ts";
import { createServer, token, username } from "./new-server.ts";
import { createPerformer } from "./performing.ts";
import { askInline, choose, press, type PressOptions } from "./pressing.ts";
import type { FakeResult, InlineAnswer } from "./queries.ts";
import type { FakeCall } from "./server.ts";
import { keyboardIn, share, type ShareOptions } from "./sharing.ts";
import { createTroubles, type FailureRule } from "./troubles.ts";
import { type, type TypeOptions } from "./typing.ts";
import type { NewUpdate } from "./updates.ts";
import { createWaits } from "../waits.ts";
import type { WebhookInfo } from "./webhook.ts";

export interface FakeTelegramOptions {
  /** In groups the bot hears only what privacy mode lets through; on, unless it is set to false. */
  readonly groupPrivacy?: boolean;
  readonly limits?: Limits;
  /** Milliseconds by any clock, for limits and dates; the system's by default. */
  readonly nowMs?: () => number;
  /** How long to wait for the bot before a test has failed, in ms. */
  readonly patienceMs?: number;
  /** Waiting before the second retry of a webhook, in ms; doubled for each further one. */
  readonly webhookRetryMs?: number;
}

/** Telegram, as one bot and the people around it know it. Use with `await using`. */
export interface FakeTelegram extends Making, AsyncDisposable {
  /** For `TELEGRAM_API_ROOT`: `http://127.0.0.1:PORT`. */
  readonly root: string;
  readonly token: string;
  readonly username: string;
  /** All calls with the right token, in the order in which they came. */
  readonly calls: readonly FakeCall[];
  /** Calls that no real server would carry out, whatever the state of the chat, or whose parameters it does not know. */
  readonly complaints: readonly string[];
  /** Messages that the bot sent or changed although nobody waited for them. */
  readonly unasked: readonly FakeMessage[];
  /** Resolves once a condition holds that is about what this server knows, such as its `calls` or `unasked`. */
  until(condition: () => boolean): Promise<void>;
  /** What the menus show, by scope and language: `default|`, `all_group_chats|de`, `chat:-100123|`. */
  readonly menus: ReadonlyMap<string, readonly BotCommand[]>;
  /** `name|`, `description|de`, `short_description|`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly webhook: WebhookInfo;

  /** A person types; resolves with what the bot did, once it has done what `expect` says. */
  type(chat: FakeChat, from: User, text: string, options?: TypeOptions): Promise<FakeAnswer>;
  /** A person presses a button, named by its label or its data. */
  press(message: FakeMessage, wanted: string, from: User, options?: PressOptions): Promise<FakeAnswer>;
  /** The labels on the keyboard for typing that is up in a private chat. */
  keyboardIn(chat: FakeChat): readonly string[];
  /** A person picks a chat with a button of that keyboard. */
  share(
    chat: FakeChat,
    label: string,
    by: User,
    picked: FakeChat,
    options?: ShareOptions,
  ): Promise<FakeAnswer>;
  /** A person writes `@bot QUERY`. */
  inline(from: User, query: string): Promise<InlineAnswer>;
  /** A person sends a result of an inline query. */
  choose(result: FakeResult, chat: FakeChat, from: User): FakeMessage;
  /** Somebody adds, promotes or removes the bot; in a private chat `kicked` is blocked. */
  botBecomes(chat: FakeChat, status: BotStatus, by: User): Promise<FakeAnswer>;
  /** A group becomes a supergroup under a new id. */
  migrate(group: FakeChat): Promise<FakeChat>;
  /** Any update, as it is; resolves when the bot has confirmed it. Without `update_id` it is given the next one. */
  deliver(update: NewUpdate): Promise<void>;

  /** Answers calls of a method in this way; the returned function ends it. */
  fail(rule: FailureRule): () => void;
  /** Leaves calls of a method waiting until the returned function is called; then they are carried out. */
  hang(method: string): () => void;
  /** Carries out calls of a method, but closes the connection instead of answering, until the returned function is called. */
  cut(method: string): () => void;
  /** From now on it is too late to answer the presses and inline queries that are open. */
  lapse(): void;
  /** From now on the ids of files are good for nothing that were given so far. */
  forgetFiles(): void;
  /** Closes all connections, and each new one, until `restore`. */
  drop(): void;
  restore(): void;
  /** Where a webhook's updates go, as `http://127.0.0.1:PORT`: the bot stands behind every https address. */
  routeWebhook(origin: string): void;
  close(): Promise<void>;
}

const defaultPatienceMs = 15_000;
const defaultRetryMs = 5;
/** The discard port: nobody listens there. */
const nobodyThere = "http://127.0.0.1:9";

/** Starts a Telegram on loopback. */
export async function startTelegram(options: FakeTelegramOptions = {}): Promise<FakeTelegram> {
  const { nowMs = Date.now, patienceMs = defaultPatienceMs } = options;
  const waits = createWaits(patienceMs);
  const troubles = createTroubles();
  const limit = createLimiter(options.limits ?? {}, nowMs);
  const address = { webhook: nobodyThere };
  const server = createServer({
    groupPrivacy: options.groupPrivacy ?? true,
    retryMs: options.webhookRetryMs ?? defaultRetryMs,
    waits,
    now: () => Math.floor(nowMs() / 1000),
    route: () => address.webhook,
    onCall: (method, payload) => void performer.inAnswer(method, payload),
  });
  const performer = createPerformer({ server, troubles, limit, token, touch: () => waits.touch() });
  const door = await openHttp((call) => performer.perform(call));
  const close = async (): Promise<void> => {
    troubles.close();
    server.webhook.remove();
    server.updates.close();
    waits.close();
    await door.close();
  };
  return {
    root: door.root,
    token,
    username,
    calls: performer.calls,
    complaints: performer.complaints,
    unasked: server.reactions.unasked,
    until: (condition) => waits.until(condition),
    menus: server.profile.menus,
    texts: server.profile.texts,
    get webhook() {
      return server.webhook.info;
    },
    ...createMaking(server),
    type: (chat, from, text, more) => type(server, chat, { ...more, from, text }),
    press: (message, wanted, from, more) => press(server, message, { ...more, wanted, from }),
    keyboardIn: (chat) => keyboardIn(server, chat),
    share: (chat, label, from, picked, more) => share(server, chat, { ...more, label, from, picked }),
    inline: (from, query) => askInline(server, from, query),
    choose: (result, chat, from) => choose(server, result, { chat, from }),
    botBecomes: (chat, status, by) => botBecomes(server, chat, { status, by }),
    migrate: (group) => migrate(server, group),
    deliver: (update) => deliver(server, update),
    fail: (rule) => troubles.fail(rule),
    hang: (method) => troubles.hang(method),
    cut: (method) => troubles.cut(method),
    lapse: () => server.queries.lapse(),
    forgetFiles: () => server.files.forget(),
    drop: () => door.drop(),
    restore: () => door.restore(),
    routeWebhook: (origin) => {
      address.webhook = origin;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

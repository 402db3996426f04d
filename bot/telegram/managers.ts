import { createRecent } from "../../core/recent.ts";
import { secondsBetween } from "../../core/time.ts";
import type { Clock } from "../../core/world.ts";
import type { Author, Chat } from "./incoming.ts";

/** Knows who may manage a chat. */
export interface Managers {
  /** Rejects when Telegram does not tell. */
  isManager(chat: Chat, author: Author): Promise<boolean>;
  /** Rights there may have changed. */
  forget(chatId: number): void;
}

export interface ManagersOptions {
  /** The user ids of a chat's administrators. */
  readonly administrators: (chatId: number) => Promise<readonly number[]>;
  readonly clock: Clock;
}

interface List {
  readonly ids: Promise<ReadonlySet<number>>;
  readonly at: Temporal.Instant;
}

const rememberedChats = 2_000;
const freshSeconds = 300;
/** Somebody may have been promoted just now, so that a no is asked about again; not more often than that. */
const surelyFreshSeconds = 10;

/**
 * Who writes in the name of the chat itself is an anonymous administrator, or a channel that speaks for itself; no other
 * chat manages anything. A press carries the real person whoever wrote the message (tdlib/telegram-bot-api issue 667).
 */
export function createManagers({ administrators, clock }: ManagersOptions): Managers {
  const lists = createRecent<List>(rememberedChats);
  const ask = (chatId: number): List => {
    const ids = administrators(chatId).then((list) => new Set(list));
    const list: List = { ids, at: clock.now() };
    lists.set(String(chatId), list);
    // What could not be read is not remembered.
    ids.catch(() => lists.get(String(chatId)) === list && lists.delete(String(chatId)));
    return list;
  };
  const ageSeconds = ({ at }: List): number => secondsBetween(at, clock.now());
  const isListed = async (chatId: number, userId: number): Promise<boolean> => {
    const known = lists.get(String(chatId));
    const list = known && ageSeconds(known) < freshSeconds ? known : ask(chatId);
    if ((await list.ids).has(userId)) return true;
    return ageSeconds(list) > surelyFreshSeconds && (await ask(chatId).ids).has(userId);
  };
  return {
    async isManager(chat, author) {
      if (chat.kind === "private") return true;
      return author.kind === "chat" ? author.id === chat.id : isListed(chat.id, author.id);
    },
    forget: (chatId) => lists.delete(String(chatId)),
  };
}

import type { Api } from "grammy";
import type { ChatFullInfo, ChatMember } from "grammy/types";
import type { Destination, NoDestination, Permission } from "../../commands/digests.ts";
import { createRecent } from "../../core/recent.ts";
import { secondsBetween } from "../../core/time.ts";
import type { Clock } from "../../core/world.ts";
import { isBlank, shortened } from "../text/cut.ts";
import { failureOf } from "./api.ts";
import { placeIdOf } from "./ask.ts";
import type { Author, Chat } from "./incoming.ts";
import { legibleLine } from "./legible.ts";
import { maxLabelUnits } from "./limits.ts";
import type { Managers } from "./managers.ts";

/** Knows where digests can go. Each rejects when Telegram does not tell. */
export interface Destinations {
  /** The chat, or topic of it, where it is asked. */
  here(asked: Asked): Promise<Destination | NoDestination>;
  /** The chat with that id or `@name`, whoever names it. */
  picked(name: string, asked: Asked): Promise<Destination | NoDestination>;
  /** We or our rights there may have changed. */
  forget(chatId: number): void;
}

/** Who asks, and where. */
interface Asked {
  readonly chat: Chat;
  readonly topic?: number | undefined;
  readonly author: Author;
}

export interface DestinationsOptions {
  readonly api: Pick<Api, "getChat" | "getChatMember">;
  /** Our own id. */
  readonly us: number;
  readonly managers: Managers;
  readonly clock: Clock;
}

/** A chat in which we are. */
interface Standing {
  readonly chat: Chat;
  readonly missing: readonly Permission[];
}

interface Known {
  readonly standing: Standing;
  readonly at: Temporal.Instant;
}

const rememberedChats = 2_000;
const freshSeconds = 60;

export function createDestinations(options: DestinationsOptions): Destinations {
  const { managers, clock } = options;
  const known = createRecent<Known>(rememberedChats);
  /** Undefined where there is no such chat, or we are not in it, which may change at once. */
  const standingIn = async (id: number | string): Promise<Standing | undefined> => {
    const last = known.get(String(id));
    if (last && secondsBetween(last.at, clock.now()) < freshSeconds) return last.standing;
    const standing = await look(id, options);
    if (standing) known.set(String(standing.chat.id), { standing, at: clock.now() });
    return standing;
  };
  return {
    async here({ chat, author, topic }) {
      if (chat.kind === "private") return privateWith(chat.id);
      const [standing, managed] = await Promise.all([standingIn(chat.id), managers.isManager(chat, author)]);
      return standing ? { ...shared(standing, topic), name: nameOf(standing.chat), managed } : "unknown";
    },
    async picked(name, { author }) {
      const id = chatNamed(name.trim());
      if (typeof id === "number" && id > 0)
        return author.kind === "user" && author.id === id ? privateWith(id) : "unknown";
      const standing = id === undefined ? undefined : await standingIn(id);
      if (!standing) return "unknown";
      const managed = await manages(author, standing.chat, managers);
      // Whoever tries ids does not learn whose they are.
      return { ...shared(standing), ...(managed && { name: nameOf(standing.chat) }), managed };
    },
    forget: (chatId) => known.delete(String(chatId)),
  };
}

/** An id, or the `@name` of a channel or group; undefined for anything else. Bot API, getChat; tdlib `is_allowed_username`. */
function chatNamed(name: string): number | string | undefined {
  if (/^@\w{4,32}$/.test(name)) return name;
  return /^-?\d{1,16}$/.test(name) && Number.isSafeInteger(Number(name)) ? Number(name) : undefined;
}

const privateWith = (userId: number): Destination => ({
  platform: "telegram",
  target: { channel: String(userId) },
  place: placeIdOf({ id: userId, kind: "private" }),
  shared: false,
  publishes: false,
  managed: true,
  missing: [],
});

const shared = ({ chat, missing }: Standing, topic?: number): Omit<Destination, "managed"> => ({
  platform: "telegram",
  target: { channel: String(chat.id), ...(topic !== undefined && { thread: String(topic) }) },
  place: placeIdOf(chat),
  shared: true,
  publishes: false,
  missing,
});

/** What is seen by those who are in it. */
function nameOf({ title = "" }: Chat): string | undefined {
  const name = shortened(legibleLine(title), maxLabelUnits);
  return isBlank(name) ? undefined : name;
}

/** Where we may not see who manages a chat, nobody can prove it. */
async function manages(author: Author, chat: Chat, managers: Managers): Promise<boolean> {
  try {
    return await managers.isManager(chat, author);
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

async function look(
  id: number | string,
  { api, us }: Pick<DestinationsOptions, "api" | "us">,
): Promise<Standing | undefined> {
  try {
    const info = await api.getChat(id);
    const member = info.type === "private" ? undefined : await api.getChatMember(info.id, us);
    return member && isIn(member) ? standingOf(info, member) : undefined;
  } catch (error) {
    const movedTo = failureOf(error)?.migrateToChatId;
    if (movedTo !== undefined && movedTo !== id) return look(movedTo, { api, us });
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** A chat that is not there, or keeps us out. */
const isRefusal = (error: unknown): boolean => [400, 403].includes(failureOf(error)?.code ?? 0);

const isIn = (member: ChatMember): boolean =>
  member.status === "restricted" ? member.is_member : member.status !== "left" && member.status !== "kicked";

function standingOf(info: ChatFullInfo, member: ChatMember): Standing {
  const isChannel = info.type === "channel";
  return {
    chat: { id: info.id, kind: isChannel ? "channel" : "group", title: info.title },
    missing: isChannel ? missingInChannel(member) : missingInGroup(member, info.permissions),
  };
}

const missingInChannel = (member: ChatMember): readonly Permission[] =>
  member.status === "administrator" && member.can_post_messages === true ? [] : ["post-messages"];

/** Whoever is neither an administrator nor restricted may do what all may. */
function missingInGroup(member: ChatMember, all: ChatFullInfo["permissions"]): readonly Permission[] {
  const may =
    member.status === "restricted"
      ? member.can_send_messages
      : member.status !== "member" || all?.can_send_messages !== false;
  return may ? [] : ["send-messages"];
}

import { linkWord } from "../../commands/deep-link.ts";
import type { Ask, Person, Place } from "../platform.ts";
import type { Office } from "./office.ts";
import type { Author, Chat } from "./update.ts";

export const chatPlaceId = (chatId: number): string => `telegram:chat:${chatId}`;

/** Who hides behind a chat is known as that chat, so that nothing is kept about anybody. */
export const personId = ({ kind, id }: Author): string =>
  kind === "user" ? `telegram:user:${id}` : chatPlaceId(id);

export const personOf = (author: Author): Person => ({
  id: personId(author),
  language: author.kind === "user" ? author.language : undefined,
});

const placeOf = (chat: Chat, author: Author): Place =>
  chat.kind === "private"
    ? { id: personId(author), shared: false }
    : { id: chatPlaceId(chat.id), shared: true };

/** The address at which a line is asked in private; one that is too long for a link leads to a greeting. */
export const privateUrl = (line: string, username: string): string =>
  `https://t.me/${username}?start=${linkWord(line) ?? "start"}`;

/** Who asks, and where. */
export interface Asker {
  readonly chat: Chat;
  readonly author: Author;
  /** Person for whom the pressed message was made, where that is another one. */
  readonly about?: string | undefined;
}

/** All of a request but what is asked. */
export function askedBy(
  { chat, author, about }: Asker,
  { us, managers }: Pick<Office, "us" | "managers">,
): Omit<Ask, "asking"> {
  const place = placeOf(chat, author);
  return {
    person: personOf(author),
    place,
    about,
    isManager: () => managers.isManager(chat, author),
    ...(place.shared && { privateUrl: (line: string) => privateUrl(line, us.username) }),
  };
}

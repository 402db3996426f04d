import { linkWord } from "../../commands/deep-link.ts";
import type { Ask, Person, Place } from "../platform.ts";
import type { Office } from "./office.ts";
import type { Author, Chat } from "./incoming.ts";

export const chatPlaceId = (chatId: number): string => `telegram:chat:${chatId}`;

/** Who hides behind a chat is known as that chat, so that nothing is kept about anybody. */
export const personId = ({ kind, id }: Author): string =>
  kind === "user" ? `telegram:user:${id}` : chatPlaceId(id);

export const personOf = (author: Author): Person => ({
  id: personId(author),
  language: author.kind === "user" ? author.language : undefined,
});

/** In whose name what is kept for a chat is; in private that is the person, whose id the chat has. */
export const placeIdOf = ({ id, kind }: Pick<Chat, "id" | "kind">): string =>
  kind === "private" ? personId({ kind: "user", id }) : chatPlaceId(id);

/** The address at which a line is asked in private; one that is too long for a link leads to a greeting. */
export const privateUrl = (line: string, username: string): string =>
  `https://t.me/${username}?start=${linkWord(line) ?? "start"}`;

/** Who asks, and where. */
export interface Asker {
  readonly chat: Chat;
  readonly topic?: number | undefined;
  readonly author: Author;
  /** Person for whom the pressed message was made, where that is another one. */
  readonly about?: string | undefined;
}

/** All of a request but what is asked. */
export function askedBy(
  { chat, author, about, topic }: Asker,
  { us, managers, destinations }: Pick<Office, "us" | "managers" | "destinations">,
): Omit<Ask, "asking"> {
  const place: Place = { id: placeIdOf(chat), shared: chat.kind !== "private" };
  return {
    person: personOf(author),
    place,
    about,
    isManager: () => managers.isManager(chat, author),
    destination: (picked) =>
      picked === undefined
        ? destinations.here({ chat, author, topic })
        : destinations.picked(picked, { chat, author }),
    ...(place.shared && { privateUrl: (line: string) => privateUrl(line, us.username) }),
  };
}

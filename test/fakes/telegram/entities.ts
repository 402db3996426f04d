import type { MessageEntity } from "grammy/types";
import { names } from "./names.ts";

/** Text as people see it, and what is marked in it. Offsets are in UTF-16 code units. */
export interface Formatted {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** tdlib/td MessageEntity.cpp, match_bot_commands; a command and the bot it is for. */
const botCommand = /(?<![\p{L}\p{N}_/<>])\/\w{1,64}(?:@\w{3,32})?(?![\p{L}\p{N}_/<>])/gu;
/** tdlib/td MessageEntity.cpp, match_mentions; shorter names are not given out. */
const mention = /(?<![\p{L}\p{N}_])@\w{4,32}(?![\p{L}\p{N}_])/gu;

/** In these nothing else is found. */
const opaque = names("code pre text_link text_mention date_time");

/** Adds the commands and mentions that the server finds by itself. Links, hashtags and the like are left out. */
export function withFound({ text, entities }: Formatted): Formatted {
  const commands = found(text, botCommand, "bot_command");
  const mentions = found(text, mention, "mention").filter((each) => !commands.some(overlaps(each)));
  const taken = entities.filter(({ type }) => opaque.has(type));
  const added = [...commands, ...mentions].filter((each) => !taken.some(overlaps(each)));
  return { text, entities: [...entities, ...added].toSorted(byPlace) };
}

const found = (text: string, pattern: RegExp, type: "bot_command" | "mention"): MessageEntity[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index: offset }) => ({ type, offset, length }));

const overlaps =
  (one: MessageEntity) =>
  (other: MessageEntity): boolean =>
    one.offset < other.offset + other.length && other.offset < one.offset + one.length;

const byPlace = (a: MessageEntity, b: MessageEntity): number => a.offset - b.offset || b.length - a.length;

/** Without the blanks around it, as the server stores it: nothing that is marked is taken from the front. */
export function trimmed({ text, entities }: Formatted): Formatted {
  const end = text.trimEnd().length;
  const firstMarked = Math.min(end, ...entities.map(({ offset }) => offset));
  const start = /^[ \n]*/.exec(text.slice(0, firstMarked))?.[0].length ?? 0;
  const kept = entities.flatMap((entity) => {
    const length = Math.min(entity.offset + entity.length, end) - entity.offset;
    return length > 0 ? [{ ...entity, offset: entity.offset - start, length }] : [];
  });
  return { text: text.slice(start, end), entities: kept };
}

/** What a `MessageEntity` of a type must hold beside its place. */
const requiredOf: Readonly<Record<string, string | undefined>> = {
  text_link: "url",
  text_mention: "user",
  custom_emoji: "custom_emoji_id",
  date_time: "unix_time",
};

const knownTypes = names(
  "mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler " +
    "blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time",
);

/** What is wrong with entities that were given as objects, or undefined. */
export function entityFlaw(text: string, entities: readonly MessageEntity[]): string | undefined {
  const flaw = entities.map((entity) => flawOf(text, entity)).find((each) => each !== undefined);
  return flaw ?? (crossing(entities) ? "ENTITIES_CROSS" : undefined);
}

function flawOf(text: string, entity: MessageEntity): string | undefined {
  const { type, offset, length } = entity;
  if (!knownTypes.has(type)) return `can't parse MessageEntity: unsupported type ${type}`;
  if (!Number.isInteger(offset) || !Number.isInteger(length) || offset < 0 || length <= 0)
    return "can't parse MessageEntity: wrong offset or length";
  const end = offset + length;
  if (end > text.length || splitsPair(text, offset) || splitsPair(text, end)) return "ENTITY_BOUNDS_INVALID";
  const required = requiredOf[type];
  if (required === undefined || required in entity) return undefined;
  return `can't parse MessageEntity: Can't find field "${required}"`;
}

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");

const crossing = (entities: readonly MessageEntity[]): boolean =>
  entities.some((a) =>
    entities.some(
      (b) =>
        a.offset < b.offset && b.offset < a.offset + a.length && a.offset + a.length < b.offset + b.length,
    ),
  );

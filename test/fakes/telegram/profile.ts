import type { BotCommand } from "grammy/types";
import type { Chats } from "./chats.ts";
import { names } from "./names.ts";
import { integerOf, isRecord, textOf, type Payload } from "./payload.ts";
import { flawed } from "./refusal.ts";
import type { Handler } from "./server.ts";

/** What the bot says of itself. The keys end in `|` and a language of two letters, or nothing for all others. */
export interface Profile {
  /** By scope and language: `default|`, `all_group_chats|de`, `chat:-100123|`, `chat_member:-100123:7|`. */
  readonly menus: Map<string, readonly BotCommand[]>;
  /** By what is named and language: `name|`, `description|de`, `short_description|`. */
  readonly texts: Map<string, string>;
}

export const createProfile = (): Profile => ({ menus: new Map(), texts: new Map() });

/** Bot API, setMyCommands and BotCommand. */
const maxCommands = 100;
const commandName = /^[a-z0-9_]{1,32}$/;
const maxCommandDescription = 256;
const languageCode = /^[a-z]{2}$/;
/** Characters; Bot API, setMyName, setMyShortDescription, setMyDescription. */
const maxLength = { name: 64, short_description: 120, description: 512 } as const;
type TextName = keyof typeof maxLength;

const wideScopes = names("default all_private_chats all_group_chats all_chat_administrators");
const chatScopes = names("chat chat_administrators chat_member");

/** The methods with which the bot describes itself. */
export const describing = {
  setMyCommands: ({ profile, chats }, { payload }) => {
    profile.menus.set(menuKey(chats, payload), readCommands(payload["commands"]));
    return true;
  },
  getMyCommands: ({ profile, chats }, { payload }) => profile.menus.get(menuKey(chats, payload)) ?? [],
  deleteMyCommands: ({ profile, chats }, { payload }) => {
    profile.menus.delete(menuKey(chats, payload));
    return true;
  },
  setMyName: setter("name"),
  getMyName: getter("name"),
  setMyDescription: setter("description"),
  getMyDescription: getter("description"),
  setMyShortDescription: setter("short_description"),
  getMyShortDescription: getter("short_description"),
} satisfies Record<string, Handler>;

function setter(name: TextName): Handler {
  return ({ profile }, { payload }) => {
    const text = textOf(payload, name) ?? "";
    if (text.length > maxLength[name]) throw flawed(`${name} is too long`);
    profile.texts.set(`${name}|${languageOf(payload)}`, text);
    return true;
  };
}

function getter(name: TextName): Handler {
  return ({ profile }, { payload }) => ({
    [name]: profile.texts.get(`${name}|${languageOf(payload)}`) ?? "",
  });
}

const menuKey = (chats: Chats, payload: Payload): string =>
  `${scopeOf(chats, payload["scope"])}|${languageOf(payload)}`;

function languageOf(payload: Payload): string {
  const language = textOf(payload, "language_code") ?? "";
  if (language !== "" && !languageCode.test(language)) throw flawed("invalid language code specified");
  return language;
}

function scopeOf(chats: Chats, scope: unknown = { type: "default" }): string {
  if (!isRecord(scope)) throw flawed("can't parse BotCommandScope: BotCommandScope must be an Object");
  const type = textOf(scope, "type") ?? "";
  if (wideScopes.has(type)) return type;
  if (!chatScopes.has(type)) throw flawed("can't parse BotCommandScope: Unsupported type specified");
  const place = `${type}:${chats.named(scope).chat.id}`;
  if (type !== "chat_member") return place;
  const user = integerOf(scope, "user_id") ?? 0;
  if (user <= 0) throw flawed("can't parse BotCommandScope: Invalid user_id specified");
  return `${place}:${user}`;
}

function readCommands(commands: unknown): readonly BotCommand[] {
  if (!Array.isArray(commands)) throw flawed("expected an Array of BotCommand");
  if (commands.length > maxCommands) throw flawed("BOT_COMMANDS_TOO_MUCH");
  const read = commands.map(readCommand);
  if (new Set(read.map(({ command }) => command)).size < read.length) throw flawed("BOT_COMMAND_DUPLICATE");
  return read;
}

function readCommand(value: unknown): BotCommand {
  if (!isRecord(value)) throw flawed("can't parse BotCommand: expected an Object");
  const { command, description, ...rest } = value;
  if (Object.keys(rest).length > 0)
    throw flawed(`can't parse BotCommand: unknown field ${Object.keys(rest)[0]}`);
  if (typeof command !== "string" || !commandName.test(command)) throw flawed("BOT_COMMAND_INVALID");
  if (typeof description !== "string" || description === "" || description.length > maxCommandDescription)
    throw flawed("BOT_COMMAND_DESCRIPTION_INVALID");
  return { command, description };
}

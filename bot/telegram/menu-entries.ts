import type { BotCommand } from "grammy/types";
import type { Command } from "../../commands/command.ts";
import type { Locales, Say } from "../../locales/index.ts";
import { shortened } from "../text/cut.ts";

/** One thing that Telegram shows of us, in one language; the empty one is for everybody else. */
export type MenuEntry = { readonly language: string } & (
  | { readonly kind: "commands"; readonly scope: Scope; readonly commands: readonly BotCommand[] }
  | { readonly kind: "description" | "short-description"; readonly text: string }
);

/** Who sees a list of commands. Bot API, BotCommandScope. */
export type Scope = (typeof scopes)[number];

const scopes = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"] as const;

/** Characters. Bot API, BotCommand, setMyDescription and setMyShortDescription. */
const maxCommandDescription = 256;
const maxDescription = 512;
const maxShortDescription = 120;
const commandName = /^[a-z0-9_]{1,32}$/;

/** A menu shows what may be asked where it hangs; who may do it is checked when it is asked. */
const isShown: Readonly<Record<Scope, (command: Command) => boolean>> = {
  default: () => true,
  all_private_chats: () => true,
  all_group_chats: ({ visibility }) => visibility === "public",
  // A group has settings of its own.
  all_chat_administrators: ({ name, visibility }) => visibility === "public" || name === "settings",
};

/** All that Telegram shows of us: for everybody in English, and for each of our languages in that. */
export function menuEntries(commands: readonly Command[], locales: Locales): readonly MenuEntry[] {
  const twoLetters = [...new Set(locales.codes.flatMap((code) => /^[a-z]{2}(?=-|$)/.exec(code) ?? []))];
  const languages = ["", ...twoLetters].map((language) => ({
    language,
    say: locales.language(language === "" ? "en" : language).say,
  }));
  return languages.flatMap(({ language, say }) => [
    ...scopes.map((scope) => ({
      kind: "commands" as const,
      language,
      scope,
      commands: listOf(commands.filter(isShown[scope]), say),
    })),
    { kind: "description", language, text: shortened(describe(say), maxDescription) },
    { kind: "short-description", language, text: shortened(say("start-title"), maxShortDescription) },
  ]);
}

const listOf = (commands: readonly Command[], say: Say): readonly BotCommand[] =>
  commands
    .filter(({ name }) => commandName.test(name))
    .map(({ name }) => ({
      command: name,
      description: shortened(purpose(name, say), maxCommandDescription),
    }));

/** Every command has such a message: the tests of the locales hold to it. */
const purpose = (name: string, say: Say): string => say(`command-${name}` as "command-help");

const describe = (say: Say): string => `${say("start-what")}\n\n${say("start-privacy")}`;

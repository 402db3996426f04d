import { commandNameOf } from "../../commands/asking.ts";
import { lineOfLink } from "../../commands/deep-link.ts";
import type { Chat } from "./incoming.ts";

/** Something that was written where we read along. */
export interface Heard {
  readonly text: string;
  readonly chat: Chat["kind"];
  /** It replies to a message of ours. */
  readonly toUs: boolean;
}

export interface Us {
  /** Without the `@`. */
  readonly username: string;
  /** Names of the commands that we have. */
  readonly commands: ReadonlySet<string>;
}

interface Called {
  readonly name: string;
  /** The bot that is named behind the command. */
  readonly addressee: string | undefined;
  readonly rest: string;
}

/**
 * The line that is meant for us, or nothing. In private every text is; where others talk, only a command of ours, what
 * begins with our name, and replies to us; in a channel only a command with our name.
 */
export function lineFor({ text, chat, toUs }: Heard, us: Us): string | undefined {
  const typed = text.trim();
  const called = calledIn(typed);
  if (called) return isMeant(called, chat, us) ? lineOf(called, us) : undefined;
  if (chat === "channel") return undefined;
  const line = afterOurName(typed, us);
  if (line !== undefined || chat === "private") return line ?? typed;
  return toUs && !typed.startsWith("@") ? typed : undefined;
}

/** Whether a command is for us. */
function isMeant({ name, addressee }: Called, chat: Chat["kind"], { username, commands }: Us): boolean {
  if (chat === "private") return true;
  const isToUs = addressee?.toLowerCase() === username.toLowerCase();
  return commands.has(name) && (isToUs || (addressee === undefined && chat === "group"));
}

function calledIn(text: string): Called | undefined {
  const [, name, addressee, rest = ""] = /^\/(\w{1,32})(?:@(\w+))?(?:\s+([^]*))?$/.exec(text) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), addressee, rest };
}

/** What is no command of ours may still be a card or a misspelt command. */
function lineOf({ name, rest }: Called, us: Us): string {
  if (name === "start") return startLine(rest, us);
  return `${us.commands.has(name) ? "/" : ""}${name} ${rest}`.trim();
}

/** What a link to us asks for; a link that says nothing of ours is a greeting. */
function startLine(parameter: string, { commands }: Us): string {
  const line = /^[\w-]{1,64}$/.test(parameter) ? lineOfLink(parameter) : "start";
  return commands.has(commandNameOf({ line })) ? line : "start";
}

/** What stands behind our name at the beginning of a text; undefined where it does not begin so. */
function afterOurName(text: string, { username }: Us): string | undefined {
  const [, name = "", rest = ""] = /^@(\w+)[,:]?(?:\s+([^]*))?$/.exec(text) ?? [];
  return name.toLowerCase() === username.toLowerCase() ? rest : undefined;
}

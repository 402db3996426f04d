import type { Command } from "./command.ts";
import { factOf } from "./option-names.ts";
import { readRequest, type Grammar, type Request } from "./request.ts";
import { splitWords, tidyLine } from "./words.ts";

/** So many words at most stand before such a text. */
const mostBefore = 8;

/**
 * Reads the words of a command until what is left is the option that takes all of it, as it was typed. `typed` is what
 * stands behind the command's name. Never throws.
 */
export function readAsTyped(command: Command, typed: string, grammar: Grammar): Request {
  const read = (text: string) => readRequest(command, splitWords(tidyLine(text)), grammar);
  for (const { 0: word, index } of [...typed.matchAll(/\S+/g)].slice(0, mostBefore)) {
    const request = read(typed.slice(0, index));
    const option = command.rest?.(request.raw);
    if (option === undefined || isOther(word, option, command)) continue;
    const text = typed.slice(index).trim();
    const value = text.startsWith(`${option}=`) ? text.slice(option.length + 1) : text;
    return { ...request, raw: { ...request.raw, [option]: value } };
  }
  return read(typed);
}

/** `platform=discord`, before the text. */
function isOther(word: string, option: string, command: Command): boolean {
  const name = /^([a-z_]+)=/.exec(word)?.[1];
  return name !== undefined && name !== option && factOf(command, name) !== undefined;
}

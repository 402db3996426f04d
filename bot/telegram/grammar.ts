import { currencyCodes } from "../../commands/amounts.ts";
import { parseLine, type Grammar } from "../../commands/line.ts";
import { readOptions } from "../../commands/read.ts";
import type { Host } from "../platform.ts";

/** How a line is read before it is known what the asker has set. */
export function grammarFor(language: string | undefined, { commands, locales, switchedOn }: Host): Grammar {
  const { code, connectors } = locales.language(language ?? "en");
  return {
    commands,
    reader: {
      language: code,
      languages: locales.codes,
      currencies: currencyCodes,
      currency: "USD",
      switchedOn,
    },
    connectors,
  };
}

/** Whether the answer to a line is for the asker alone, as the reception will say, before there is one. */
export function isPrivateLine(line: string, grammar: Grammar): boolean {
  const parsed = parseLine(line, grammar);
  if ("mistake" in parsed || parsed.mistakes.length > 0) return false;
  if (parsed.command.visibility !== "private") return false;
  const read = readOptions(parsed.command, parsed.raw, grammar.reader);
  return "values" in read && !parsed.command.needsManager(read.values);
}

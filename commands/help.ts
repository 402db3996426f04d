import type { MessageId } from "../locales/index.ts";
import { command, optionsOf, type Command, type Context } from "./command.ts";
import { option } from "./options.ts";
import type { Block, Reply } from "./reply.ts";

/** `help` tells of the other commands, so it is given them; of those of whoever runs the bot only to them, and only by name. */
export const helpFor = (others: () => readonly Command[], ofOwners: () => readonly Command[]): Command =>
  command({
    name: "help",
    options: { about: option.word().optional() },
    bare: ["about"],
    run: async ({ about }, context) => {
      // Where others read along they read the help, too.
      const known = context.admin && !context.shared ? [...others(), ...ofOwners()] : others();
      const wanted = known.find(({ name }) => name === about);
      return wanted ? helpOn(wanted, context) : overview(others(), context);
    },
  });

function overview(all: readonly Command[], { say, typing }: Context): Reply {
  const isTyped = typing === "lines";
  return {
    title: say("help-title"),
    tone: "plain",
    blocks: [
      { kind: "text", text: say(isTyped ? "help-intro" : "help-intro-options") },
      {
        kind: "table",
        columns: [
          { label: say("help-column-command"), align: "start" },
          { label: say("help-column-purpose"), align: "start" },
        ],
        rows: all.map(({ name }) => [say(text("example", name)), say(text("command", name))]),
      },
      { kind: "text", text: say(isTyped ? "help-numbers" : "help-numbers-options"), style: "note" },
      { kind: "text", text: say("help-more"), style: "note" },
    ],
    buttons: [
      { label: say("button-try"), line: "earnings rtx4090" },
      { label: say("button-compare"), line: "compare networks" },
      { label: say("button-price", { token: "AKT" }), line: "price akt" },
    ],
    figures: [],
  };
}

function helpOn(wanted: Command, { say }: Context): Reply {
  const options = optionsOf(wanted);
  const table: Block = {
    kind: "table",
    columns: [
      { label: say("help-column-option"), align: "start" },
      { label: say("help-column-meaning"), align: "start" },
    ],
    rows: options.map(({ name, required }) => {
      const meaning = say(text("option", name));
      return [name, required ? `${meaning} (${say("help-required")})` : meaning];
    }),
  };
  return {
    title: say("help-command-title", { command: wanted.name, purpose: say(text("command", wanted.name)) }),
    tone: "plain",
    blocks: [
      { kind: "text", text: say("help-command-example", { example: say(text("example", wanted.name)) }) },
      ...(options.length > 0 ? [table] : []),
    ],
    figures: [],
  };
}

/** Texts that belong to a command or option by its name; a test sees to it that each exists. */
const text = (group: "command" | "example" | "option", name: string): MessageId & "help-title" =>
  `${group}-${name}` as MessageId & "help-title";

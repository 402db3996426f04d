import type { Command, OptionFacts } from "../../commands/command.ts";
import { formLine } from "../../commands/line.ts";
import type { Asking } from "../../commands/run.ts";
import type { RawOptions } from "./interaction.ts";

/** discord-api-docs interactions/application-commands: options of a command. */
const mostOptions = 25;

/** The option that takes those for which there is no room, as they are typed elsewhere: `psu=92% pue=1.1`. */
export const moreOption = "more";

/** What people seldom tell gives way first. */
const seldom = [
  "octanebench",
  "discount",
  "residual",
  "host_idle",
  "gpu_idle",
  "pue",
  "psu",
  "slippage",
  "night_hours",
  "fixed",
  "host_watts",
  "vat",
  "surcharges",
];

/** The options of a command that Discord has room for, in their order, and whether there are others. */
export function roomFor({ facts }: Pick<Command, "facts">): {
  readonly shown: readonly OptionFacts[];
  readonly hasMore: boolean;
} {
  if (facts.length <= mostOptions) return { shown: facts, hasMore: false };
  const rank = ({ name }: OptionFacts) => (seldom.includes(name) ? seldom.indexOf(name) : seldom.length);
  const giving = facts
    .filter(({ required }) => !required)
    .toReversed()
    .sort((a, b) => rank(a) - rank(b));
  const left = new Set(giving.slice(0, facts.length - (mostOptions - 1)));
  return { shown: facts.filter((fact) => !left.has(fact)), hasMore: true };
}

/** What is asked with these options: a line where some of them were typed as one. */
export function askingOf(name: string, raw: RawOptions, commands: readonly Command[]): Asking {
  const { [moreOption]: more = "", ...others } = raw;
  const command = commands.find((known) => known.name === name);
  if (!command || more.trim() === "") return { command: name, raw };
  return { line: `${formLine(command, others)} ${more}`, pressed: true };
}

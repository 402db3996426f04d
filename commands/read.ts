import type { z } from "zod";
import { optionsOf, type Command, type OptionFacts } from "./command.ts";
import { contraryIn } from "./contrary.ts";
import { kinds, type Reader } from "./kinds.ts";
import type { Mistake } from "./mistake.ts";
import { longestLine } from "./words.ts";

/** The values of a command's options, or the first thing that is wrong with them. */
export type Values = { readonly values: Readonly<Record<string, unknown>> } | { readonly mistake: Mistake };

/**
 * Reads what was typed for each option and holds it against the command's schema. What cannot be understood is asked back
 * about before what is missing, which it may have been meant for.
 */
export function readOptions(command: Command, raw: Readonly<Record<string, string>>, reader: Reader): Values {
  const values: Record<string, unknown> = {};
  let open: Mistake | undefined;
  for (const fact of optionsOf(command)) {
    const typed = raw[fact.name]?.trim().slice(0, lengthOf(fact)) ?? "";
    open ??= openIn(fact, typed);
    if (typed === "" || askedGroup(typed) !== undefined) continue;
    const reading = kinds[fact.kind].read(typed, fact.name, reader);
    if ("mistake" in reading) return reading;
    values[fact.name] = reading.value;
  }
  if (open) return { mistake: open };
  const checked = command.options.safeParse(values);
  return checked.success ? whole(command, values) : { mistake: outOfRange(checked.error, raw) };
}

const lengthOf = ({ kind }: OptionFacts): number => (kind === "as-typed" ? longestLine : 200);

/** The values, unless two of them are contrary, or beside them another is needed. */
function whole(command: Command, values: Readonly<Record<string, unknown>>): Values {
  const contrary = contraryIn(values);
  if (contrary) return { mistake: { code: "contrary", options: contrary } };
  const needed = command.needs(values);
  return needed === undefined ? { values } : { mistake: { code: "missing", option: needed } };
}

/** What is to be asked: what the asker wants to choose, or what must be given and is not. */
function openIn({ name, required }: OptionFacts, typed: string): Mistake | undefined {
  const group = askedGroup(typed);
  if (group !== undefined) return { code: "asked", option: name, group };
  return typed === "" && required ? { code: "missing", option: name } : undefined;
}

/** What is behind `ask` in an option's text: empty for `ask` alone, `rtx-40` for `ask-rtx-40`. */
const askedGroup = (typed: string): string | undefined =>
  /^ask(?:-([a-z\d-]+))?$/
    .exec(typed)
    ?.slice(1)
    .map((group) => group ?? "")[0];

/** Kinds read the right type, so all that a schema can object to is the size of a number. */
function outOfRange(error: z.ZodError, raw: Readonly<Record<string, string>>): Mistake {
  const [issue] = error.issues;
  const option = String(issue?.path[0] ?? "");
  const typed = raw[option] ?? "";
  if (issue?.code === "too_small") return { code: "out-of-range", option, typed, min: Number(issue.minimum) };
  if (issue?.code === "too_big") return { code: "out-of-range", option, typed, max: Number(issue.maximum) };
  return { code: "not-a-number", option, typed };
}

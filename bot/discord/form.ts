import { ComponentType, TextInputStyle } from "discord.js";
import type { APILabelComponent, APIModalInteractionResponseCallbackData } from "discord.js";
import { currencyCodes } from "../../commands/amounts.ts";
import type { Command } from "../../commands/command.ts";
import { parseLine } from "../../commands/line.ts";
import type { Locales, MessageId, Say } from "../../locales/index.ts";
import { shortened } from "../text/cut.ts";
import type { RawOptions } from "./interaction.ts";
import { limits, ours } from "./limits.ts";

/** A form as Discord takes it. */
export type Form = APIModalInteractionResponseCallbackData;

/** A request for a command that can be filled in. */
export interface Fillable {
  readonly command: Command;
  readonly raw: RawOptions;
}

interface Words {
  readonly commands: readonly Command[];
  readonly locales: Locales;
}

/** The request behind a button's line; undefined where its command has no form. */
export function fillable(line: string, { commands, locales }: Words): Fillable | undefined {
  const { connectors } = locales.language("en");
  const reader = { language: "en", currencies: currencyCodes };
  const parsed = parseLine(line, { commands, reader, connectors });
  if ("mistake" in parsed || (parsed.command.form ?? []).length === 0) return undefined;
  return { command: parsed.command, raw: parsed.raw };
}

/** The form of a request, with what is known of it filled in; `carried` comes back with what is typed. */
export function formOf({ command, raw }: Fillable, { say, carried }: { say: Say; carried: string }): Form {
  const { form = [], facts, name } = command;
  const fields = form.slice(0, limits.formFields).map((option) => {
    const required = facts.find((fact) => fact.name === option)?.required === true;
    return fieldOf({ option, value: raw[option], required }, say);
  });
  return {
    custom_id: carried,
    title: shortened(say(text(name)), limits.formTitleUnits),
    components: fields,
  };
}

interface Field {
  readonly option: string;
  readonly value: string | undefined;
  readonly required: boolean;
}

const fieldOf = ({ option, value, required }: Field, say: Say): APILabelComponent => ({
  type: ComponentType.Label,
  label: shortened(say(text(option)), limits.fieldLabelUnits),
  component: {
    type: ComponentType.TextInput,
    custom_id: option,
    style: TextInputStyle.Short,
    placeholder: shortened(say(text(`${option}-hint`)), limits.placeholderUnits),
    required,
    max_length: ours.fieldUnits,
    ...(value !== undefined && { value: value.slice(0, ours.fieldUnits).toWellFormed() }),
  },
});

/** What was filled in goes before what was known; an empty field is an option that is not given. */
export function filledIn({ command, raw }: Fillable, typed: RawOptions): RawOptions {
  const form = new Set(command.form);
  const others = Object.entries(raw).filter(([option]) => !form.has(option));
  const given = Object.entries(typed).filter(([option, value]) => form.has(option) && value.trim() !== "");
  return Object.fromEntries([...others, ...given]);
}

/** Texts that belong to a form by the name of its command or option; a test sees to it that each exists. */
const text = (name: string): MessageId & "help-title" => `form-${name}` as MessageId & "help-title";

import { Locale } from "discord.js";
import type {
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  LocalizationMap,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import { z } from "zod";
import type { Command, OptionFacts } from "../../commands/command.ts";
import { isSuggestible } from "../../commands/suggest.ts";
import type { Locales, MessageId } from "../../locales/index.ts";
import { shortened } from "../text/cut.ts";
import { channelTypes } from "./destination.ts";
import { moreOption, roomFor } from "./more.ts";

/** discord-api-docs interactions/application-commands: Application Command Types and Option Types. */
const chatInput = 1;
const types = { text: 3, integer: 4, channel: 7 } as const;
/** discord-api-docs resources/application: in servers and for single people, and everywhere these can ask. */
const installs = { guild: 0, user: 1 } as const;
const contexts = { guild: 0, directMessage: 1, privateChannel: 2 } as const;
/** discord-api-docs interactions/application-commands: of a command and of an option. */
const mostDescriptionUnits = 100;

/** What a flag is set with. */
const flagWord = "yes";

export type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The slash commands: English names, and descriptions in every language that Discord knows. */
export const commandManifest = (commands: readonly Command[], locales: Locales): readonly SlashCommand[] =>
  commands.map((command) => ({
    type: chatInput,
    name: command.name,
    ...described("command", command.name, locales),
    options: optionsOf(command, locales),
    integration_types: [installs.guild, installs.user],
    contexts: [contexts.guild, contexts.directMessage, contexts.privateChannel],
  }));

/** Discord wants those first that must be given. Beside the name of a saved machine nothing must: that may tell all the rest. */
function optionsOf(command: Command, locales: Locales): APIApplicationCommandOption[] {
  const schemas = shapes.parse(z.toJSONSchema(command.options)).properties;
  const takesRig = command.facts.some(({ kind }) => kind === "rig");
  const { shown, hasMore } = roomFor(command);
  const inOrder = shown.toSorted((a, b) => Number(b.required) - Number(a.required));
  const options = inOrder.map((fact) => ({
    name: fact.name,
    ...described("option", fact.name, locales),
    required: fact.required && !takesRig,
    ...inputOf(fact, schemas[fact.name] ?? {}),
  }));
  const more = { name: moreOption, ...described("option", moreOption, locales), type: types.text };
  return hasMore ? [...options, more] : options;
}

const shape = z.object({
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
});
const shapes = z.object({ properties: z.record(z.string(), shape) });

/** Whatever people may write in more than one way is text: `0,12 EUR`, `60%`, `450 W`, `7d`. */
function inputOf({ kind }: OptionFacts, { minimum, maximum, enum: values }: z.infer<typeof shape>) {
  if (kind === "channel") return { type: types.channel, channel_types: channelTypes };
  if (values?.every((value) => typeof value === "number"))
    return { type: types.integer, choices: choicesOf(values) };
  if (values) return { type: types.text, choices: choicesOf(values.map(String)) };
  if (kind === "flag") return { type: types.text, choices: choicesOf([flagWord]) };
  if (kind === "count") {
    return {
      type: types.integer,
      ...(minimum !== undefined && { min_value: minimum }),
      ...(maximum !== undefined && { max_value: maximum }),
    };
  }
  return { type: types.text, ...(isSuggestible(kind) && { autocomplete: true as const }) };
}

const choicesOf = <T extends string | number>(values: readonly T[]): APIApplicationCommandOptionChoice<T>[] =>
  values.map((value) => ({ name: String(value), value }));

function described(group: "command" | "option", name: string, locales: Locales) {
  const sayIn = (code: string) => cutAtWord(locales.language(code).say(text(group, name)));
  const localized = locales.codes.flatMap((code) =>
    discordLocales(code).map((locale) => [locale, sayIn(code)] as const),
  );
  return {
    description: sayIn("en"),
    description_localizations: Object.fromEntries(localized) as LocalizationMap,
  };
}

/** Texts that belong to a command or option by its name; a test sees to it that each exists. */
const text = (group: "command" | "option", name: string): MessageId & "help-title" =>
  `${group}-${name}` as MessageId & "help-title";

const known: ReadonlySet<string> = new Set(Object.values(Locale));

/** What a language is read under beside its own name; English too, else who reads British English is shown a neighbour's. */
const several: Readonly<Record<string, readonly string[]>> = {
  en: [Locale.EnglishUS, Locale.EnglishGB],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  sv: [Locale.Swedish],
  "zh-CN": [Locale.ChineseCN, Locale.ChineseTW],
};

/** Under which names Discord knows a language of ours; none where it does not. */
export const discordLocales = (code: string): readonly string[] =>
  several[code] ?? (known.has(code) ? [code] : []);

/** At most 100 characters, cut between words. */
function cutAtWord(words: string): string {
  if (words.length <= mostDescriptionUnits) return words;
  const start = words.slice(0, mostDescriptionUnits);
  const space = start.lastIndexOf(" ");
  if (space < mostDescriptionUnits / 2) return shortened(words, mostDescriptionUnits);
  return `${start.slice(0, space).replace(/[\s.,:;–-]+$/u, "")}…`;
}

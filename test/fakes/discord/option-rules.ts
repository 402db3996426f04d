import {
  doubles,
  listOf,
  locales,
  localised,
  namedComplaints,
  namedKeys,
  strangers,
  unknownLocales,
} from "./localised.ts";
import { isRecord, isText, isWhole, type Payload } from "./payload.ts";

const maxOptions = 25;
const maxChoices = 25;
const optionKeys = [
  ...namedKeys,
  "type",
  "required",
  "choices",
  "channel_types",
  "min_value",
  "max_value",
  "min_length",
  "max_length",
  "autocomplete",
];
/** Application Command Option Type, without subcommands. */
const optionTypes = { text: 3, integer: 4, channel: 7, number: 10 } as const;
/** resources/channel, Channel Types; openapi.json, `ApplicationCommandChannelOption`. */
const channelTypes: ReadonlySet<unknown> = new Set([0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16]);
const numeric: readonly unknown[] = [optionTypes.integer, optionTypes.number];
const suggestible: readonly unknown[] = [optionTypes.text, ...numeric];

/** What is wrong with the options of a command; discord-api-docs interactions/application-commands. */
export function optionsComplaints(options: readonly unknown[]): readonly string[] {
  const known = options.filter(isRecord);
  const firstOptional = known.findIndex(({ required }) => required !== true);
  const late =
    firstOptional < 0 ? [] : known.slice(firstOptional).filter(({ required }) => required === true);
  return [
    ...(options.length > maxOptions ? [`${options.length} options`] : []),
    ...late.map(({ name }) => `options: ${String(name)} is required and stands behind one that is not`),
    ...new Set(["", ...locales].flatMap((locale) => doubles(known.map((option) => nameIn(option, locale))))),
    ...options.flatMap((option, at) => {
      const found = isRecord(option) ? optionComplaints(option) : ["no object"];
      return found.map((complaint) => `options[${at}].${complaint}`);
    }),
  ];
}

const nameIn = (option: Payload, locale: string): string =>
  String((localised(option, "name").find((each) => each.locale === locale) ?? option).value ?? option.name);

function optionComplaints(option: Payload): readonly string[] {
  const { type, choices, autocomplete } = option;
  return [
    ...strangers(option, optionKeys),
    ...namedComplaints(option),
    ...(isWhole(type, 3, 11) ? [] : ["type: no such"]),
    ...misplaced(option, ["choices", "autocomplete"], suggestible),
    ...misplaced(option, ["min_value", "max_value"], numeric),
    ...misplaced(option, ["min_length", "max_length"], [optionTypes.text]),
    ...misplaced(option, ["channel_types"], [optionTypes.channel]),
    ...listOf(option.channel_types).flatMap((each) =>
      channelTypes.has(each) ? [] : [`channel_types: no such: ${String(each)}`],
    ),
    ...(autocomplete === true && choices !== undefined ? ["autocomplete: beside choices"] : []),
    ...boundComplaints(option),
    ...choicesComplaints(choices, type),
  ];
}

/** Fields that only options of some types have. */
const misplaced = (option: Payload, keys: readonly string[], types: readonly unknown[]): readonly string[] =>
  keys
    .filter((key) => option[key] !== undefined && !types.includes(option.type))
    .map((key) => `${key}: not here`);

function boundComplaints(option: Payload): readonly string[] {
  const isBound = option.type === optionTypes.integer ? Number.isSafeInteger : Number.isFinite;
  const { min_length: short = 0, max_length: long = 1 } = option;
  return [
    ...["min_value", "max_value"]
      .filter((key) => option[key] !== undefined && !isBound(option[key]))
      .map((key) => `${key}: no such number`),
    ...(isWhole(short, 0, 6000) && isWhole(long, 1, 6000)
      ? []
      : ["min_length, max_length: not within 0 to 6000"]),
  ];
}

function choicesComplaints(choices: unknown, type: unknown): readonly string[] {
  const known = listOf(choices);
  return [
    ...(choices !== undefined && !Array.isArray(choices) ? ["choices: no list"] : []),
    ...(known.length > maxChoices ? [`${known.length} choices`] : []),
    ...doubles(known.filter(isRecord).map(({ name }) => String(name))),
    ...known.flatMap((choice, at) => {
      const found = isRecord(choice) ? choiceComplaints(choice, type) : ["no object"];
      return found.map((complaint) => `choices[${at}].${complaint}`);
    }),
  ];
}

const choiceComplaints = (choice: Payload, type: unknown): readonly string[] => [
  ...strangers(choice, ["name", "name_localizations", "value"]),
  ...unknownLocales(choice, "name"),
  ...localised(choice, "name").flatMap(({ value, path }) =>
    isText(value, 1, 100) ? [] : [`${path}: not of 1 to 100 characters`],
  ),
  ...(isValue(choice.value, type) ? [] : ["value: not of this option"]),
];

function isValue(value: unknown, type: unknown): boolean {
  if (type === optionTypes.text) return isText(value, 0, 100);
  return type === optionTypes.integer ? Number.isSafeInteger(value) : Number.isFinite(value);
}

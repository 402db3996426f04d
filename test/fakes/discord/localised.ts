import { isRecord, isText, unknownKeys, type Payload } from "./payload.ts";

const nameShape = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** discord-api-docs reference, Locales. */
export const locales = (
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja " +
  "zh-TW ko"
).split(" ");

/** Fields of what has a name and a description. */
export const namedKeys = ["name", "name_localizations", "description", "description_localizations"];

/** Name and description of a command or an option, in every language. */
export const namedComplaints = (named: Payload): readonly string[] => [
  ...localised(named, "name").flatMap(({ value, path }) =>
    nameComplaints(value).map((what) => `${path}: ${what}`),
  ),
  ...localised(named, "description").flatMap(({ value, path }) =>
    isText(value, 1, 100) ? [] : [`${path}: not of 1 to 100 characters`],
  ),
  ...unknownLocales(named, "name"),
  ...unknownLocales(named, "description"),
];

function nameComplaints(name: unknown): readonly string[] {
  if (typeof name !== "string" || !nameShape.test(name)) return [`no name: ${String(name)}`];
  return name === name.toLowerCase() ? [] : [`not in lower case: ${name}`];
}

/** A field in one language. */
export interface Localised {
  readonly value: unknown;
  readonly path: string;
  /** Absent: the default. */
  readonly locale?: string;
}

/** A field of a command, option or choice in all its languages. */
export function localised(named: Payload, key: string): readonly Localised[] {
  const translations = named[`${key}_localizations`];
  const others = isRecord(translations) ? Object.entries(translations) : [];
  return [
    { value: named[key], path: key },
    ...others.map(([locale, value]) => ({ value, locale, path: `${key}_localizations.${locale}` })),
  ];
}

/** Languages that Discord does not have. */
export const unknownLocales = (named: Payload, key: string): readonly string[] =>
  localised(named, key).flatMap(({ locale, path }) =>
    locale === undefined || locales.includes(locale) ? [] : [`${path}: no such language`],
  );

/** Fields that Discord would ignore. */
export const strangers = (value: Payload, keys: readonly string[]): readonly string[] =>
  unknownKeys(value, keys).map((key) => `${key}: no such field`);

/** Names that stand there more than once. */
export const doubles = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at).map((name) => `twice: ${name}`);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

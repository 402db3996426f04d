import { findPlace, placeName } from "../core/tariff.ts";
import { command, type Context } from "./command.ts";
import { languageName } from "./languages.ts";
import type { Scope, Settings } from "./memory.ts";
import { option } from "./options.ts";
import type { Block, Button, Field, Reply } from "./reply.ts";

export const settings = command({
  name: "settings",
  options: {
    language: option.language().optional(),
    currency: option.currency().optional(),
    timezone: option.timeZone().optional(),
    country: option.place().optional(),
    theme: option.theme().optional(),
    reset: option.flag().optional(),
    for: option.scope().optional(),
  },
  bare: ["language", "currency", "country", "timezone", "theme", "reset", "for"],
  visibility: "private",
  changes: true,
  needsManager: ({ for: scope }) => scope === "here",
  async run({ for: scope = "me", reset = false, timezone, ...given }, context) {
    const before = await context.memory.settings(scope);
    const changed = definedOf({ ...given, timeZone: timezone });
    if (!reset && Object.keys(changed).length === 0)
      return page({ scope, set: before, saved: false }, context);
    const set = { ...(reset ? {} : before), ...changed };
    await context.memory.keepSettings(scope, set);
    return page({ scope, set, saved: true }, inNewLanguage(set, context));
  },
});

const definedOf = (given: Readonly<Record<string, string | undefined>>): Settings =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** A new language is answered in at once. */
function inNewLanguage(set: Settings, context: Context): Context {
  const { language, timeZone } = { ...context.unset, ...set };
  return { ...context, ...context.speak(language, timeZone), language };
}

interface Page {
  readonly scope: Scope;
  readonly set: Settings;
  readonly saved: boolean;
}

function page({ scope, set, saved }: Page, context: Context): Reply {
  const { say, shared } = context;
  const isOfPlace = shared && scope === "here";
  return {
    title: say(isOfPlace ? "settings-title-here" : "settings-title"),
    tone: saved ? "good" : "plain",
    blocks: [
      ...(saved ? [text(say("settings-saved"))] : []),
      { kind: "fields", fields: fieldsOf(set, context) },
      { kind: "choices", prompt: say("settings-change"), choices: changes(isOfPlace, context) },
      { kind: "text", style: "note", text: say(isOfPlace ? "settings-note-here" : "settings-note") },
    ],
    buttons: [
      ...(shared && !isOfPlace ? [{ label: say("button-settings-here"), line: "settings for=here" }] : []),
      ...(isOfPlace ? [] : [{ label: say("button-link"), line: "link" }]),
      { label: say("button-privacy"), line: "privacy" },
    ],
    figures: [],
  };
}

const text = (said: string): Block => ({ kind: "text", text: said });

/** What is in force, and whether it was set or is taken from elsewhere. */
function fieldsOf(set: Settings, context: Context): readonly Field[] {
  const { say, format, world, unset } = context;
  const { language, currency, timeZone, country, theme } = { ...unset, ...set };
  const field = (label: string, value: string, given: string | undefined): Field => ({
    label,
    value,
    note: say(given === undefined ? "settings-not-set" : "settings-set"),
  });
  const zone = `${timeZone} (${format.timeOfDay(world.now(), timeZone)})`;
  return [
    field(say("settings-language"), languageName(language), set.language),
    field(say("settings-currency"), currency, set.currency),
    field(say("settings-timezone"), zone, set.timeZone),
    field(say("settings-country"), countryName(country, context), set.country),
    field(say("settings-theme"), say(theme ? `theme-${theme}` : "theme-usual"), set.theme),
  ];
}

function countryName(code: string | undefined, { language, say }: Context): string {
  const match = code === undefined ? undefined : findPlace(code, language);
  return match?.kind === "found" ? placeName(match.place, language) : say("settings-nowhere");
}

function changes(isOfPlace: boolean, { say }: Context): readonly Button[] {
  const scope = isOfPlace ? " for=here" : "";
  const change = (name: "language" | "currency" | "timezone" | "country" | "theme"): Button => ({
    label: say(`settings-${name}`),
    line: `settings ${name}=ask${scope}`,
  });
  return [
    change("language"),
    change("currency"),
    change("timezone"),
    change("country"),
    change("theme"),
    { label: say("button-reset"), line: `settings reset=yes${scope}` },
  ];
}

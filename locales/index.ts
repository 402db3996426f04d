import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { createFormat, type Format } from "./format.ts";
import type { Messages } from "./messages.ts";

export type { Format } from "./format.ts";

export type MessageId = keyof Messages;

/** Says a message in the reader's language. The variables of each message are checked by the compiler. */
export type Say = <K extends MessageId>(id: K, ...variables: Variables<K>) => string;

type Variables<K extends MessageId> = Messages[K] extends never
  ? []
  : [{ readonly [V in Messages[K]]: string | number }];

/** One language: its words. */
export interface Language {
  readonly code: string;
  readonly say: Say;
  /** Words such as "bei" and "at" that carry no value in a typed line, in this language and in English. */
  readonly connectors: ReadonlySet<string>;
}

/** All languages we have, each read once, and only when it is first spoken: they take time and memory. */
export interface Locales {
  readonly codes: readonly string[];
  /** The language itself, that of its main language (`de` for `de-AT`, `pt-BR` for `pt`), or English. */
  language(code: string): Language;
  format(code: string, timeZone: string): Format;
}

/** Every `.ftl` of this folder is a language. What it gives throws when one cannot be parsed or lacks a message that is asked for. */
export function openLocales(folder: string = import.meta.dirname): Locales {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  const codes = files.map((name) => name.slice(0, -".ftl".length)).sort();
  const english = openBundle(folder, "en");
  const languages = new Map<string, Language>();
  const open = (code: string): Language => {
    const known =
      languages.get(code) ?? openLanguage(code === "en" ? english : openBundle(folder, code), english);
    languages.set(code, known);
    return known;
  };
  const formats = new Map<string, Format>();
  return {
    codes,
    language: (code) => open(matchCode(code, codes)),
    format(code, timeZone) {
      const tag = formatTag(code, codes);
      const key = `${tag} ${timeZone}`;
      const known = formats.get(key) ?? createFormat(tag, timeZone);
      formats.set(key, known);
      return known;
    },
  };
}

function matchCode(code: string, codes: readonly string[]): string {
  const tag = canonical(code);
  return codes.find((known) => known === tag) ?? codes.find((known) => mainOf(known) === mainOf(tag)) ?? "en";
}

/** Formats follow the full tag: de-AT and de-CH write numbers differently from de. */
function formatTag(code: string, codes: readonly string[]): string {
  const language = matchCode(code, codes);
  const tag = canonical(code);
  return mainOf(tag) === mainOf(language) ? tag : language;
}

const mainOf = (tag: string): string => tag.split("-")[0] ?? tag;

/** A tag as BCP 47 spells it, `de-AT` for `de_at`; English for a text that is none. */
function canonical(code: string): string {
  try {
    return Intl.getCanonicalLocales(code.replaceAll("_", "-"))[0] ?? "en";
  } catch (error) {
    if (error instanceof RangeError) return "en";
    throw error;
  }
}

/** Commands and options have English names, so English small words are known whatever the reader's language. */
function openLanguage(bundle: FluentBundle, english: FluentBundle): Language {
  const connectors = [bundle, english].flatMap((each) =>
    sayIn(each, "line-connectors").toLowerCase().split(/\s+/),
  );
  return {
    code: bundle.locales.join(),
    say: (id, ...[variables]) => sayIn(bundle, id, variables),
    connectors: new Set(connectors),
  };
}

function openBundle(folder: string, code: string): FluentBundle {
  const bundle = new FluentBundle(code, { useIsolating: isRightToLeft(code) });
  const errors = bundle.addResource(new FluentResource(readFileSync(join(folder, `${code}.ftl`), "utf8")));
  if (errors[0]) throw errors[0];
  return bundle;
}

function sayIn(bundle: FluentBundle, id: string, variables?: Record<string, string | number>): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`no text for ${id} in ${bundle.locales.join()}`);
  return bundle.formatPattern(pattern, variables ?? null);
}

/** Where text runs right to left, names and figures inside a sentence are isolated so that they keep their order. */
const isRightToLeft = (code: string): boolean => ["ar", "fa", "he", "ur"].includes(code.split("-")[0] ?? "");

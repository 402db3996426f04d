import { ConfigError, languageTag, needsLanguage } from "./config.ts";

export interface Arguments {
  /** What was typed behind the command, as one line; empty to converse. */
  readonly line: string;
  readonly json: boolean;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** Folder into which charts are put as pictures. */
  readonly charts: string | undefined;
}

/**
 * Takes `--json`, `--lang` and `--charts` out of the arguments; all else is the line that was typed, so that `--power 0.12`
 * is an option of a command. Throws a ConfigError.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  const given = new Map<string, string | undefined>();
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? "";
    const [, name = "", value] = /^--(json|lang|charts)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === "") words.push(word);
    else given.set(name, name === "json" ? "" : (value ?? argv[(at += 1)]));
  }
  return {
    line: typedLine(words),
    json: given.has("json"),
    language: given.has("lang") ? givenLanguage(given.get("lang")) : undefined,
    charts: given.has("charts") ? givenFolder(given.get("charts")) : undefined,
  };
}

function givenFolder(typed = ""): string {
  if (typed === "" || typed.startsWith("--")) throw new ConfigError("--charts: must be followed by a folder");
  return typed;
}

function givenLanguage(typed: string | undefined): string {
  const language = languageTag(typed);
  if (language === undefined) throw new ConfigError(`--lang: ${needsLanguage}`);
  return language;
}

/** `--help` and `--version` are habits of the shell; the commands that answer them have names. */
function typedLine(words: readonly string[]): string {
  if (words.includes("--help"))
    return ["help", ...words.filter((word) => word !== "--help").slice(0, 1)].join(" ");
  if (words.includes("--version")) return "about";
  if (words.length === 1) return words.join("");
  return words.map((word, at) => heldTogether(word, words[at - 1])).join(" ");
}

/** The shell took the quotes off; the value of an option needs them again where it has a space. */
function heldTogether(word: string, before = ""): string {
  if (!/\s/.test(word) || /"|=.*=/.test(word)) return word;
  const [, name, value] = /^(-{0,2}[a-z_][\w-]*=)(.*)$/is.exec(word) ?? [];
  if (name !== undefined) return `${name}"${value}"`;
  return /^--[a-z_][\w-]*$/i.test(before) ? `"${word}"` : word;
}

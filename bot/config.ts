import { unescape } from "node:querystring";
import { z } from "zod";
import { findPlace } from "../core/tariff.ts";

const needsLanguage = "must be a language such as de or pt-BR";

const address = z
  .url({ protocol: /^https?$/ })
  .transform((url) => url.replace(/\/$/, ""))
  .optional();

/** An empty value is as good as none: that is how a line of .env is switched off. */
const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:|postgres(ql)?:\/\/)/, "must begin with sqlite: or postgres://")
    .default("sqlite:data/rigwise.db"),
  UPSTREAM_BASE: address,
  COINGECKO_DEMO_KEY: z.string().optional(),
  RIGWISE_LANGUAGE: z
    .string()
    .refine((typed) => languageTag(typed) !== undefined, needsLanguage)
    .optional(),
  RIGWISE_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, "must be a currency such as EUR")
    .default("USD"),
  RIGWISE_COUNTRY: z
    .string()
    .refine((typed) => placeCode(typed) !== undefined, "must be a country or US state such as DE or US-TX")
    .optional(),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_MODE: z.enum(["gateway", "http"], "must be gateway or http").default("gateway"),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[\da-f]{64}$/i, "must be the 64 hexadecimal digits of the application's page")
    .optional(),
  DISCORD_API: address,
  TELEGRAM_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, "must be a token as BotFather gives it: digits, a colon, and more")
    .optional(),
  TELEGRAM_MODE: z.enum(["polling", "webhook"], "must be polling or webhook").default("polling"),
  TELEGRAM_WEBHOOK_URL: address.refine(
    (url) => url === undefined || /^\/telegram\/[\w-]{8,}$/.test(new URL(url).pathname),
    "must end in /telegram/ and at least 8 letters that nobody guesses",
  ),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, "must be 16 to 256 letters, digits, _ or -")
    .optional(),
  TELEGRAM_API_ROOT: address,
  HTTP_HOST: z.string().default("127.0.0.1"),
  HTTP_PORT: z.coerce.number("must be a port").int().min(0).max(65_535).default(8080),
  LC_ALL: z.string().optional(),
  LC_MESSAGES: z.string().optional(),
  LANG: z.string().optional(),
  NO_COLOR: z.string().optional(),
});

export interface Config {
  readonly databaseUrl: string;
  readonly upstreamBase: string | undefined;
  /** Goes into a header and nowhere else. */
  readonly coinGeckoDemoKey: string | undefined;
  /** BCP 47 tag of the terminal's reader. */
  readonly language: string;
  readonly currency: string;
  /** Country or state code, such as `DE` or `US-TX`. */
  readonly country: string | undefined;
  readonly timeZone: string;
  readonly colour: boolean;
  readonly discord: DiscordConfig | undefined;
  readonly telegram: TelegramConfig | undefined;
  /** Where webhooks and interactions are taken. */
  readonly http: { readonly host: string; readonly port: number };
  /** Must not be told to anybody. */
  readonly secrets: readonly string[];
}

export interface DiscordConfig {
  readonly token: string;
  readonly mode: "gateway" | "http";
  /** 64 hexadecimal digits. */
  readonly publicKey: string | undefined;
  readonly api: string | undefined;
}

export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot: string | undefined;
  /** Absent: long polling. */
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
}

/** The settings are not usable; its message is a list of what is wrong, without the values. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads the environment once. Throws a ConfigError. */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = environment.safeParse(set);
  if (!read.success) {
    throw new ConfigError(
      read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"),
    );
  }
  const { data } = read;
  return {
    databaseUrl: data.DATABASE_URL,
    upstreamBase: data.UPSTREAM_BASE,
    coinGeckoDemoKey: data.COINGECKO_DEMO_KEY,
    language:
      languageTag(data.RIGWISE_LANGUAGE) ?? posixLanguage(data.LC_ALL ?? data.LC_MESSAGES ?? data.LANG),
    currency: data.RIGWISE_CURRENCY,
    country: placeCode(data.RIGWISE_COUNTRY),
    timeZone: Temporal.Now.timeZoneId(),
    colour: data.NO_COLOR === undefined,
    discord: discordOf(data),
    telegram: telegramOf(data),
    http: { host: data.HTTP_HOST, port: data.HTTP_PORT },
    secrets: secretsOf(data),
  };
}

type Environment = z.output<typeof environment>;

function discordOf(data: Environment): DiscordConfig | undefined {
  const { DISCORD_TOKEN: token, DISCORD_MODE: mode, DISCORD_PUBLIC_KEY: publicKey, DISCORD_API: api } = data;
  return token === undefined ? undefined : { token, mode, publicKey, api };
}

/** A webhook without a secret would take updates from anybody. */
function telegramOf(data: Environment): TelegramConfig | undefined {
  const { TELEGRAM_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = data;
  if (token === undefined) return undefined;
  if (data.TELEGRAM_MODE === "polling") return { token, apiRoot, webhook: undefined };
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = data;
  if (url === undefined) throw new ConfigError("TELEGRAM_WEBHOOK_URL: is needed for TELEGRAM_MODE=webhook");
  if (secret === undefined)
    throw new ConfigError("TELEGRAM_WEBHOOK_SECRET: is needed for TELEGRAM_MODE=webhook");
  return { token, apiRoot, webhook: { url, secret } };
}

function secretsOf(data: Environment): readonly string[] {
  const given = [
    data.DISCORD_TOKEN,
    data.TELEGRAM_TOKEN,
    data.TELEGRAM_WEBHOOK_SECRET,
    data.COINGECKO_DEMO_KEY,
    passwordOf(data.DATABASE_URL),
  ];
  return given.filter((secret) => secret !== undefined);
}

/** Of a database URL, also where its encoding is broken; a URL that cannot be parsed is a secret as a whole. */
function passwordOf(url: string): string | undefined {
  if (url.startsWith("sqlite:")) return undefined;
  const { password } = URL.parse(url) ?? { password: url };
  return password === "" ? undefined : unescape(password);
}

/** `de_DE.UTF-8` -> `de-DE`; `C` and `POSIX` are English. */
function posixLanguage(locale = "en"): string {
  const name = locale.replace(/[.@].*$/, "");
  return (/^[a-z]{2,3}(_|-|$)/.test(name) ? languageTag(name) : undefined) ?? "en";
}

/** `pt_br` -> `pt-BR`; undefined for what is no language tag. */
function languageTag(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(typed.replaceAll("_", "-"))[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The code of a place that is given by code or by English name. */
function placeCode(typed: string | undefined): string | undefined {
  const match = findPlace(typed ?? "", "en");
  return match.kind === "found" ? match.place.code : undefined;
}

export interface Arguments {
  /** What was typed behind the command, as one line; empty to converse. */
  readonly line: string;
  readonly json: boolean;
  /** BCP 47 tag. */
  readonly language: string | undefined;
}

/**
 * Takes `--json` and `--lang` out of the arguments; all else is the line that was typed, so that `--power 0.12` is an
 * option of a command. Throws a ConfigError.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  let json = false;
  let language: string | undefined;
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? "";
    if (word === "--json") json = true;
    else if (word === "--lang") language = givenLanguage(argv[(at += 1)]);
    else if (word.startsWith("--lang=")) language = givenLanguage(word.slice("--lang=".length));
    else words.push(word);
  }
  return { line: typedLine(words), json, language };
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

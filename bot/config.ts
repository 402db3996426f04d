import { unescape } from "node:querystring";
import { z } from "zod";
import type { PlatformName } from "../core/subscription.ts";
import type { SealKey } from "../core/storage/seal.ts";
import { findPlace } from "../core/tariff.ts";
import { keyVariables, typedKeys } from "./config-keys.ts";
import { adminOf, adminVariables, type AdminConfig } from "./config-admin.ts";
import { seenOf, seenVariables, type SeenConfig } from "./config-seen.ts";
import { switchedOnBy, switchVariables } from "./config-switches.ts";

export const needsLanguage = "must be a language such as de or pt-BR";

const address = z
  .url({ protocol: /^https?$/ })
  .transform((url) => url.replace(/\/$/, ""))
  .optional();

/** `web` answers people, `worker` schedules and prepares digests, `courier` sends them. */
const allRoles = ["web", "worker", "courier"] as const;
export type Role = (typeof allRoles)[number];

const wholeNumber = (least: number, most: number, usual: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int()
    .min(least)
    .max(most)
    .default(usual);

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
  RIGWISE_PRIVATE_ZONES: z
    .enum(["0", "1"], "must be 1 where this bot is for private use only, else 0")
    .default("0"),
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
  RIGWISE_ROLES: z
    .string()
    .default(allRoles.join(","))
    .transform((typed) => typed.split(/[\s,]+/).flatMap((word) => (word === "all" ? allRoles : [word])))
    .pipe(z.array(z.enum(allRoles, "must be all, or some of web, worker, courier")).min(1)),
  DIGEST_JITTER_SECONDS: wholeNumber(0, 3_600, 60),
  DISCORD_MESSAGES_PER_SECOND: wholeNumber(1, 1_000, 40),
  TELEGRAM_MESSAGES_PER_SECOND: wholeNumber(1, 1_000, 25),
  ...switchVariables,
  ...keyVariables,
  ...seenVariables,
  ...adminVariables,
  LC_ALL: z.string().optional(),
  LC_MESSAGES: z.string().optional(),
  LANG: z.string().optional(),
  NO_COLOR: z.string().optional(),
});

export interface Config {
  readonly databaseUrl: string;
  /** For what is private there: the first seals, all of them open. Empty: nothing is sealed. */
  readonly encryptionKeys: readonly SealKey[];
  readonly upstreamBase: string | undefined;
  /** Goes into a header and nowhere else. */
  readonly coinGeckoDemoKey: string | undefined;
  /** BCP 47 tag of the terminal's reader. */
  readonly language: string;
  readonly currency: string;
  /** Country or state code, such as `DE` or `US-TX`. */
  readonly country: string | undefined;
  readonly timeZone: string;
  /** Power prices that are for private use only may be shown. */
  readonly privateZones: boolean;
  /** Ids of the optional networks that are on. */
  readonly switchedOn: ReadonlySet<string>;
  /** Goes into a header to Vast.ai and nowhere else. */
  readonly vastApiKey: string | undefined;
  readonly colour: boolean;
  readonly discord: DiscordConfig | undefined;
  readonly telegram: TelegramConfig | undefined;
  /** Where webhooks and interactions are taken. */
  readonly http: { readonly host: string; readonly port: number };
  /** What this process does; with SQLite one process does all of it. */
  readonly roles: ReadonlySet<Role>;
  readonly digests: DigestConfig;
  readonly seen: SeenConfig;
  readonly admin: AdminConfig;
  /** Must not be told to anybody. */
  readonly secrets: readonly string[];
}

export interface DigestConfig {
  /** Digests that are due at the same time are spread over this time. */
  readonly jitterSeconds: number;
  /** What is sent unasked, by platform. */
  readonly messagesPerSecond: Readonly<Record<PlatformName, number>>;
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

type Variables = Readonly<Record<string, string | undefined>>;

function checked(variables: Variables): Environment {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = environment.safeParse(set);
  if (!read.success) {
    throw new ConfigError(
      read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"),
    );
  }
  return read.data;
}

/** Reads the environment once. Throws a ConfigError. */
export function readConfig(variables: Variables = process.env): Config {
  const data = checked(variables);
  return {
    databaseUrl: data.DATABASE_URL,
    encryptionKeys: data.ENCRYPTION_KEYS,
    upstreamBase: data.UPSTREAM_BASE,
    coinGeckoDemoKey: data.COINGECKO_DEMO_KEY,
    language:
      languageTag(data.RIGWISE_LANGUAGE) ?? posixLanguage(data.LC_ALL ?? data.LC_MESSAGES ?? data.LANG),
    currency: data.RIGWISE_CURRENCY,
    country: placeCode(data.RIGWISE_COUNTRY),
    timeZone: Temporal.Now.timeZoneId(),
    privateZones: data.RIGWISE_PRIVATE_ZONES === "1",
    switchedOn: switchedOnBy(data),
    vastApiKey: data.VAST_API_KEY,
    colour: data.NO_COLOR === undefined,
    discord: discordOf(data),
    telegram: telegramOf(data),
    http: { host: data.HTTP_HOST, port: data.HTTP_PORT },
    roles: new Set(data.RIGWISE_ROLES),
    digests: {
      jitterSeconds: data.DIGEST_JITTER_SECONDS,
      messagesPerSecond: {
        discord: data.DISCORD_MESSAGES_PER_SECOND,
        telegram: data.TELEGRAM_MESSAGES_PER_SECOND,
      },
    },
    seen: seenOf(data),
    admin: adminOf(data),
    secrets: secretsOf(data),
  };
}

/** SQLite is for one process: what that one does not do, nobody does. */
export const leavesWorkUndone = ({ databaseUrl, roles }: Pick<Config, "databaseUrl" | "roles">): boolean =>
  databaseUrl.startsWith("sqlite:") && roles.size < allRoles.length;

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
    data.VAST_API_KEY,
    data.SENTRY_DSN,
    passwordOf(data.DATABASE_URL),
    ...typedKeys(data.ENCRYPTION_KEYS),
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
export function languageTag(typed: string | undefined): string | undefined {
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

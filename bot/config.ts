import { z } from "zod";

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
    .regex(/^[a-z]{2,3}([-_][A-Za-z]+)*$/, "must be a language such as de or pt-BR")
    .optional(),
  RIGWISE_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, "must be a currency such as EUR")
    .default("USD"),
  RIGWISE_COUNTRY: z.string().optional(),
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
  readonly country: string | undefined;
  readonly timeZone: string;
  readonly colour: boolean;
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
      data.RIGWISE_LANGUAGE?.replace("_", "-") ?? posixLanguage(data.LC_ALL ?? data.LC_MESSAGES ?? data.LANG),
    currency: data.RIGWISE_CURRENCY,
    country: data.RIGWISE_COUNTRY,
    timeZone: Temporal.Now.timeZoneId(),
    colour: data.NO_COLOR === undefined,
  };
}

/** `de_DE.UTF-8` -> `de-DE`; `C` and `POSIX` are English. */
function posixLanguage(locale = "en"): string {
  const tag = locale.replace(/[.@].*$/, "").replace("_", "-");
  return /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(tag) ? tag : "en";
}

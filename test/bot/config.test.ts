import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../bot/config.ts";

const telegram = "7712345678:AAHk3lq9Zt0vXyP_4mN7bQwErTyUiOpAsDf";
const hook = "https://bot.example.org/telegram/8f3kd92ms0";

describe("the settings of a bot", () => {
  it("open no platform without a token, and each with its own", () => {
    expect([readConfig({}).discord, readConfig({}).telegram]).toEqual([undefined, undefined]);
    expect(readConfig({ DISCORD_TOKEN: "abc", TELEGRAM_TOKEN: telegram })).toMatchObject({
      discord: { token: "abc", mode: "gateway" },
      telegram: { token: telegram },
      http: { host: "127.0.0.1", port: 8080 },
    });
  });

  it("take a webhook only with an address that is hard to guess and a secret", () => {
    const given = { TELEGRAM_TOKEN: telegram, TELEGRAM_MODE: "webhook" };
    const secret = "0123456789abcdef";
    expect(complaint(given)).toBe("TELEGRAM_WEBHOOK_URL: is needed for TELEGRAM_MODE=webhook");
    expect(complaint({ ...given, TELEGRAM_WEBHOOK_URL: hook })).toBe(
      "TELEGRAM_WEBHOOK_SECRET: is needed for TELEGRAM_MODE=webhook",
    );
    expect(
      complaint({
        ...given,
        TELEGRAM_WEBHOOK_URL: "https://bot.example.org/hook",
        TELEGRAM_WEBHOOK_SECRET: secret,
      }),
    ).toContain("must end in /telegram/");
    expect(complaint({ ...given, TELEGRAM_WEBHOOK_URL: hook, TELEGRAM_WEBHOOK_SECRET: "short" })).toContain(
      "16 to 256",
    );
    expect(
      readConfig({ ...given, TELEGRAM_WEBHOOK_URL: hook, TELEGRAM_WEBHOOK_SECRET: secret }).telegram?.webhook,
    ).toEqual({ url: hook, secret });
  });

  it("take keys for what is kept, each under a name, and neither tell nor repeat them", () => {
    const key = Buffer.alloc(32, 7).toString("base64");
    const { encryptionKeys, secrets } = readConfig({ ENCRYPTION_KEYS: `2027:${key}, 2026:${key}` });
    expect(encryptionKeys.map(({ id, bytes }) => [id, bytes.length])).toEqual([
      ["2027", 32],
      ["2026", 32],
    ]);
    expect(secrets).toContain(key);
    expect(readConfig({}).encryptionKeys).toEqual([]);
    expect(complaint({ ENCRYPTION_KEYS: `a:${key},a:${key}` })).toContain("a name of its own");
    for (const wrong of [key, `a:${key.slice(4)}`, `a b:${key}`, `a:${"A".repeat(43)}`]) {
      expect(complaint({ ENCRYPTION_KEYS: wrong })).toContain("must be NAME:KEY");
      expect(complaint({ ENCRYPTION_KEYS: wrong })).not.toContain("AAAA");
    }
  });

  it("show power prices for private use only where the bot is said to be for that", () => {
    expect([{}, { RIGWISE_PRIVATE_ZONES: "0" }, { RIGWISE_PRIVATE_ZONES: "1" }].map(privateZonesOf)).toEqual([
      false,
      false,
      true,
    ]);
    expect(complaint({ RIGWISE_PRIVATE_ZONES: "yes" })).toContain(
      "must be 1 where this bot is for private use",
    );
  });

  it("read a network only where it is switched on", () => {
    expect([...readConfig({}).switchedOn]).toEqual([]);
    expect([...readConfig({ RIGWISE_IONET: "on" }).switchedOn]).toEqual(["ionet"]);
    expect([...readConfig({ RIGWISE_VAST: "on" }).switchedOn]).toEqual(["vast"]);
    const keyed = readConfig({ VAST_API_KEY: "host-key-1" });
    expect([...keyed.switchedOn]).toEqual(["vast", "vast-key"]);
    expect(keyed.secrets).toContain("host-key-1");
    expect(complaint({ RIGWISE_IONET: "1" })).toBe("RIGWISE_IONET: must be on or off");
  });

  it("do all of it in one process, or what is said", () => {
    expect([...readConfig({}).roles]).toEqual(["web", "worker", "courier"]);
    expect([...readConfig({ RIGWISE_ROLES: "worker, courier" }).roles]).toEqual(["worker", "courier"]);
    expect([...readConfig({ RIGWISE_ROLES: "all" }).roles]).toEqual(["web", "worker", "courier"]);
    expect(complaint({ RIGWISE_ROLES: "postman" })).toContain("must be all, or some of web, worker, courier");
    expect(readConfig({ TELEGRAM_MESSAGES_PER_SECOND: "5" }).digests).toEqual({
      jitterSeconds: 60,
      messagesPerSecond: { discord: 40, telegram: 5 },
    });
    expect(complaint({ DIGEST_JITTER_SECONDS: "soon" })).toContain("a whole number from 0 to 3600");
  });

  it("open a door for the operator's tools only where a port is named, and to this machine alone", () => {
    expect(readConfig({}).seen.server).toBeUndefined();
    expect(readConfig({ METRICS_PORT: "" }).seen.server).toBeUndefined();
    expect(readConfig({ METRICS_PORT: "9464" }).seen.server).toEqual({ host: "127.0.0.1", port: 9464 });
    expect(readConfig({ METRICS_PORT: "9464", METRICS_HOST: "0.0.0.0" }).seen.server?.host).toBe("0.0.0.0");
  });

  it("know who runs the bot by account numbers, and nobody where none are told", () => {
    expect(readConfig({}).admin).toEqual({ owners: new Set(), guild: undefined });
    const given = { OWNER_IDS: "discord:123456789012345678, telegram:456", ADMIN_GUILD: "42" };
    expect(readConfig(given).admin).toEqual({
      owners: new Set(["discord:user:123456789012345678", "telegram:user:456"]),
      guild: "42",
    });
    for (const OWNER_IDS of ["@tobias", "123", "telegram:-100", "telegram:1telegram:2", "discord:"])
      expect(complaint({ OWNER_IDS })).toContain("OWNER_IDS: must be account numbers such as discord:1234");
  });

  it.each([
    ["DISCORD_MODE", "carrier pigeon"],
    ["DISCORD_PUBLIC_KEY", "abc"],
    ["DISCORD_API", "ftp://example.org"],
    ["TELEGRAM_TOKEN", "not a token"],
    ["TELEGRAM_MODE", "smoke"],
    ["TELEGRAM_API_ROOT", "localhost"],
    ["HTTP_PORT", "90000"],
    ["HTTP_PORT", "http"],
    ["METRICS_PORT", "70000"],
    ["OWNER_IDS", "telegram:@tobias"],
    ["ADMIN_GUILD", "Miners"],
    ["SENTRY_DSN", "sentry"],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "grpc:collector"],
  ])("name %s where it cannot be used, without repeating it", (name, value) => {
    expect(complaint({ [name]: value })).toMatch(new RegExp(`^${name}: `));
    expect(complaint({ [name]: value })).not.toContain(value);
  });

  it("name everything that must not be told", () => {
    const { secrets } = readConfig({
      DISCORD_TOKEN: "discord-token",
      TELEGRAM_TOKEN: telegram,
      TELEGRAM_WEBHOOK_SECRET: "0123456789abcdef",
      COINGECKO_DEMO_KEY: "CG-key",
      SENTRY_DSN: "https://key@sentry.example/1",
      DATABASE_URL: "postgres://bot:p%40ss%2Fword@db/rigwise",
    });
    expect(secrets).toEqual([
      "discord-token",
      telegram,
      "0123456789abcdef",
      "CG-key",
      "https://key@sentry.example/1",
      "p@ss/word",
    ]);
  });
});

function complaint(variables: Record<string, string>): string {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "";
}

const privateZonesOf = (variables: Readonly<Record<string, string>>): boolean =>
  readConfig(variables).privateZones;

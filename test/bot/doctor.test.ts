import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { onTestFinished, describe, expect, it } from "vitest";
import { openDatabase } from "../../core/storage/database.ts";
import { openKeep } from "../../core/storage/keep.ts";
import { startDiscord } from "../fakes/discord/index.ts";
import { startTelegram } from "../fakes/telegram/telegram.ts";
import { recordings, startUpstream } from "../fakes/upstream.ts";
import { order, openStored } from "../stored.ts";
import { recordedAt } from "../world.ts";
import { shiftTimes } from "./terminal/breakages.ts";

const doctor = join(import.meta.dirname, "..", "..", "bot", "doctor.ts");
const patience = { timeout: 60_000 };
const embedLinks = 1n << 14n;
const attachFiles = 1n << 15n;
const everyday = (1n << 10n) | (1n << 11n) | embedLinks | attachFiles | (1n << 38n);

describe("the doctor", patience, () => {
  it("finds nothing in the way where nothing is", async () => {
    await using at = await surroundings();
    const { told, code } = await at.examine();
    expect(told).toContain("ok      Database: it can be read and written");
    expect(told).toContain(`ok      Discord: the token is that of bot\n`);
    expect(told).toContain("ok      Discord: it is in 2 servers\n");
    expect(told).toContain(`ok      Telegram: the token is that of @${at.telegram.username}\n`);
    expect(told).toContain("ok      Telegram: no webhook is in the way of polling\n");
    expect(told).toMatch(/ok {6}Sources: CoinGecko answers \(\d\.\d s at most\)/);
    expect(told).toContain("ok      Clock: it goes right\n");
    expect(told).toMatch(/\n\nNothing is in the way.\n$/);
    expect(code).toBe(0);
  });

  it("changes nothing on the platforms, and asks for no updates, which would end the polling of a bot", async () => {
    await using at = await surroundings();
    await at.examine();
    expect(at.discord.requests.filter(({ method }) => method !== "GET")).toEqual([]);
    expect(at.telegram.calls.map(({ method }) => method)).toEqual(["getMe", "getWebhookInfo"]);
    expect([...at.discord.complaints, ...at.telegram.complaints]).toEqual([]);
  });

  it("tells what a wrong token is, and where to get the right one, without telling it", async () => {
    await using at = await surroundings();
    const wrong = { DISCORD_TOKEN: "wrong-discord-token", TELEGRAM_TOKEN: "123456:wrong-telegram-token" };
    const { told, code } = await at.examine(wrong);
    expect(told).toContain(
      "TROUBLE Discord: Discord refuses the token\n        → https://discord.com/developers",
    );
    expect(told).toContain("TROUBLE Telegram: Telegram refuses the token\n        → ask @BotFather");
    expect(told).toContain("2 things in the way.");
    expect(told).not.toMatch(/wrong-(discord|telegram)/);
    expect(code).toBe(1);
  });

  it("names what the bot may not do in a server, and where a digest goes", async () => {
    await using at = await surroundings();
    at.discord.places.addGuild({ name: "Shut", permissions: everyday & ~embedLinks });
    const channel = at.discord.places.addChannel({ permissions: { app: everyday & ~attachFiles } });
    const fine = at.discord.places.addChannel();
    const news = at.telegram.channel({ posts: false });
    await at.orderFor("discord", [channel.id, fine.id]);
    await at.orderFor("telegram", [String(news.id)]);
    const { told } = await at.examine();
    expect(told).toContain(
      "note    Discord: in the server Shut the bot may not embed-links: commands work, digests do not\n",
    );
    expect(told).toContain(`TROUBLE Discord: in the channel ${channel.id} the bot may not attach-files\n`);
    expect(told).toContain(`TROUBLE Telegram: in the chat ${news.id} the bot may not post\n`);
    expect(told).not.toContain(fine.id);
  });

  it("says that a webhook takes the updates, which is in the way of nothing as the bot takes it down", async () => {
    await using at = await surroundings();
    await fetch(`${at.telegram.root}/bot${at.telegram.token}/setWebhook?url=https://elsewhere.example/hook`);
    const { told, code } = await at.examine();
    expect(told).toContain(
      "note    Telegram: a webhook at elsewhere.example takes all updates until the bot starts, which takes it down\n",
    );
    expect(code).toBe(0);
  });

  it("says that several processes cannot share SQLite, so that one has to do all", async () => {
    await using at = await surroundings();
    const { told, code } = await at.examine({ RIGWISE_ROLES: "web" });
    expect(told).toContain(
      "TROUBLE Database: with SQLite one process must do all, and this one only does web\n",
    );
    expect(told).toContain("RIGWISE_ROLES=all");
    expect(code).toBe(1);
  });

  it("says that commands go elsewhere than the bot listens", async () => {
    await using at = await surroundings({ endpointUrl: "https://elsewhere.example/discord" });
    const { told } = await at.examine();
    expect(told).toContain(
      "TROUBLE Discord: Discord posts all commands to https://elsewhere.example/discord, and the gateway gets none\n",
    );
    const http = await at.examine({ DISCORD_MODE: "http", DISCORD_PUBLIC_KEY: "0".repeat(64) });
    expect(http.told).toContain("ok      Discord: commands are posted to https://elsewhere.example/discord");
    expect(http.told).toContain("TROUBLE Discord: DISCORD_PUBLIC_KEY is not the key");
  });

  it("says what to do where the database cannot be reached, without its password", async () => {
    await using at = await surroundings();
    const { told, code } = await at.examine({
      DATABASE_URL: "postgres://rigwise:p4ss-word@127.0.0.1:9/rigwise",
    });
    expect(told).toContain("TROUBLE Database: cannot open the PostgreSQL database rigwise at 127.0.0.1:9");
    expect(told).toContain("→ start PostgreSQL");
    expect(told).not.toContain("p4ss-word");
    expect(code).toBe(1);
    const shut = await at.examine({ DATABASE_URL: "sqlite:/dev/null/nowhere.db" });
    expect(shut.told).toMatch(/TROUBLE Database: .*\n {8}→ see that the folder is there/);
  });

  it("says which way there is where a newer version has changed the database", async () => {
    await using at = await surroundings();
    await at.changeByNewer("900-later");
    const { told, code } = await at.examine();
    expect(told).toMatch(
      /TROUBLE Database: .* a newer version of the bot has changed its tables \(900-later\)\n/,
    );
    expect(told).toContain("→ run that version again, or restore the backup");
    expect(code).toBe(1);
  });

  it("says which source is silent, and that none is where the machine has no way out", async () => {
    await using at = await surroundings();
    at.upstream.behave("api.coingecko.com", { status: 503 });
    const one = await at.examine();
    expect(one.told).toContain("note    Sources: CoinGecko: nothing (status 503)");
    expect(one.code).toBe(0);
    at.upstream.behave("", "reset");
    const none = await at.examine();
    expect(none.told).toMatch(/TROUBLE Sources: none of \d+ answers \(unreachable\)/);
    expect(none.told).toContain("note    Clock: it could not be compared");
  });

  it("sees a clock that is wrong", async () => {
    await using at = await surroundings();
    at.upstream.behave("api.kraken.com/0/public/Time", { json: kraken(Date.now() - 3_600_000) });
    const { told } = await at.examine();
    expect(told).toMatch(/TROUBLE Clock: it is 3(599|60[0-9]) s ahead of an exchange's/);
  });

  it("says that the port is taken where platforms post to it", async () => {
    await using at = await surroundings();
    const taken = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void taken.close());
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as AddressInfo;
    const { told } = await at.examine({ DISCORD_MODE: "http", HTTP_PORT: String(port) });
    expect(told).toContain(`note    Port: 127.0.0.1:${port} is in use`);
  });

  it("looks at the port of the operator's own tools too, which is another one", async () => {
    await using at = await surroundings();
    const free = await at.examine({ METRICS_PORT: "0" });
    expect(free.told).toContain("ok      Port: 127.0.0.1:0 is free");
    const foreign = await at.examine({ METRICS_PORT: "9464", METRICS_HOST: "192.0.2.1" });
    expect(foreign.told).toMatch(
      /TROUBLE Port: 192\.0\.2\.1:9464 cannot be had .*\n {8}→ METRICS_HOST must be/,
    );
    const same = await at.examine({ DISCORD_MODE: "http", HTTP_PORT: "18123", METRICS_PORT: "18123" });
    expect(same.told).toContain("TROUBLE Port: HTTP_PORT and METRICS_PORT are the same");
  });

  it("names a setting that cannot be read", async () => {
    await using at = await surroundings();
    const { told, code } = await at.examine({ HTTP_PORT: "many", TELEGRAM_TOKEN: "secret" });
    expect(told).toContain("TROUBLE Settings: HTTP_PORT: must be a port\n");
    expect(told).toContain("TROUBLE Settings: TELEGRAM_TOKEN: must be a token as BotFather gives it");
    expect(told).not.toContain("secret");
    expect(code).toBe(1);
  });

  it("says whether those who run the bot can do so from a chat", async () => {
    await using at = await surroundings();
    expect((await at.examine()).told).not.toContain("Owners");
    const all = await at.examine({ OWNER_IDS: "discord:12,telegram:34", ADMIN_GUILD: "56" });
    expect(all.told).toContain("ok      Owners: 2 of OWNER_IDS may use admin\n");
    expect(all.told).not.toContain("note    Owners");
    const nowhere = await at.examine({ OWNER_IDS: "discord:12,telegram:34", TELEGRAM_TOKEN: "" });
    expect(nowhere.told).toContain(
      "note    Owners: OWNER_IDS has one on telegram, where the bot has no token",
    );
    expect(nowhere.told).toContain("note    Owners: no server is offered /admin on Discord\n");
    const nobody = await at.examine({ OWNER_IDS: "telegram:34", ADMIN_GUILD: "56" });
    expect(nobody.told).toContain("note    Owners: ADMIN_GUILD is set, and OWNER_IDS has nobody on Discord");
    const named = await at.examine({ OWNER_IDS: "telegram:@tobias" });
    expect(named.told).toContain("TROUBLE Settings: OWNER_IDS: must be account numbers such as discord:");
  });

  it("says that there is maintenance, and how it ends", async () => {
    await using at = await surroundings();
    const database = await openDatabase(at.databaseUrl);
    await openKeep(database, "platform").set("maintenance", { since: "2026-11-25T07:30:00Z" });
    await database.close();
    const { told, code } = await at.examine();
    expect(told).toMatch(
      /note {4}Database: there is maintenance since 2026-11-25T07:30Z.*\n +→ admin maintenance off/,
    );
    expect(code).toBe(0);
  });

  it("says that without a token there is only the terminal", async () => {
    await using at = await surroundings();
    const { told } = await at.examine({ DISCORD_TOKEN: "", TELEGRAM_TOKEN: "" });
    expect(told).toContain("note    Platforms: there is no token");
  });
});

const kraken = (unixMs: number) => ({ error: [], result: { unixtime: Math.round(unixMs / 1000) } });

async function surroundings(ofDiscord: { endpointUrl?: string } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "rigwise-doctor-"));
  const by = Temporal.Now.instant().since(recordedAt);
  const [discord, telegram, upstream] = await Promise.all([
    startDiscord(ofDiscord),
    startTelegram(),
    startUpstream(recordings.map((each) => ({ ...each, body: shiftTimes(each.body, by) }))),
  ]);
  upstream.behave("api.kraken.com/0/public/Time", { json: kraken(Date.now()) });
  const databaseUrl = `sqlite:${join(folder, "rigwise.db")}`;
  const usual = {
    DATABASE_URL: databaseUrl,
    UPSTREAM_BASE: upstream.base,
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  };
  return {
    discord,
    telegram,
    upstream,
    databaseUrl,
    async orderFor(platform: "discord" | "telegram", channels: readonly string[]) {
      const { subscriptions } = await openStored(databaseUrl);
      for (const channel of channels)
        await subscriptions.add(order({ platform, target: { channel }, place: `${platform}:${channel}` }), {
          perPlace: 9,
          perOwner: 9,
        });
    },
    async changeByNewer(migration: string) {
      const database = await openDatabase(databaseUrl);
      await sql`insert into kysely_migration values (${migration}, '2030-01-01T00:00:00Z')`.execute(
        database.db,
      );
      await database.close();
    },
    examine: (variables: Readonly<Record<string, string>> = {}) =>
      new Promise<{ told: string; code: number }>((resolve) => {
        const env = { ...usual, ...variables };
        execFile(process.execPath, [doctor], { cwd: folder, env }, (error, stdout, stderr) =>
          resolve({ code: typeof error?.code === "number" ? error.code : 0, told: stdout + stderr }),
        );
      }),
    async [Symbol.asyncDispose]() {
      await Promise.all([discord.close(), telegram.close(), upstream.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../core/storage/database.ts";
import { openOutbox } from "../../../core/storage/deliveries.ts";
import { openQueue } from "../../../core/storage/open-queue.ts";
import { openSubscriptions } from "../../../core/storage/subscriptions.ts";
import type { Subscription } from "../../../core/subscription.ts";
import { press, slash, wordsOf } from "../../fakes/discord/index.ts";
import { order } from "../../stored.ts";
import { openSurroundings, type Surroundings } from "../running.ts";

const main = join(import.meta.dirname, "..", "..", "..", "bot", "main.ts");
const now = Temporal.Now.instant();
const anHourAgo = now.subtract({ hours: 1 });
/** Due an hour ago, wherever that is; the next one is not near. */
const rhythm = {
  time: anHourAgo.toZonedDateTimeISO("Asia/Kathmandu").toPlainTime().toString().slice(0, 5),
  timeZone: "Asia/Kathmandu",
  weekdays: [1, 2, 3, 4, 5, 6, 7],
} as const;

describe.concurrent("a bot whose owner looks after it from a chat", { timeout: 90_000 }, () => {
  it("sends a digest that came to nothing when its owner says so on Discord", async () => {
    await using here = await openSurroundings();
    const { discord, telegram } = here;
    const reader = telegram.user({ language_code: "en" });
    const chat = telegram.privateChat(reader);
    await leaveLetter(here, String(chat.id));
    const home = discord.places.home.guild!.id;
    const bot = here.start({ OWNER_IDS: `discord:${discord.places.asker.id}`, ADMIN_GUILD: home });
    for (const name of ["discord", "telegram"])
      await bot.told("started", ({ platform }) => platform === name);
    await discord.until(() => discord.commandsOfGuilds.has(home));
    const asked = { permissions: 1n << 3n };
    const status = await discord.interact({ ...slash("admin"), ...asked });
    expect(status.words).toMatch(/Telegram\W+connected/);
    expect(status.words).toMatch(/1 not delivered/);
    const letters = await discord.interact({ ...press(status, "What came to nothing"), ...asked });
    await discord.interact({ ...press(letters, "Send all of them again"), ...asked });
    await telegram.until(() => telegram.unasked.length > 0);
    expect(telegram.unasked[0]?.text).toContain("RTX 4090");
    expect(telegram.unasked[0]?.text).toContain("Late");
    await bot.told("messages sent");
    const after = await discord.interact({ ...slash("admin"), ...asked });
    expect(after.messages.map(wordsOf).join()).toMatch(/1 sent, 1 of them late/);
    expect(telegram.unasked).toHaveLength(1);
    for (const secret of here.secrets) expect(status.words).not.toContain(secret);
    expect([...discord.complaints, ...telegram.complaints]).toEqual([]);
    expect(here.complained()).toBe("");
  });

  it("sends it when that is said in a terminal on its machine, where nobody has to be named", async () => {
    await using here = await openSurroundings();
    const { telegram } = here;
    const reader = telegram.user({ language_code: "en" });
    await leaveLetter(here, String(telegram.privateChat(reader).id));
    const bot = here.start();
    await bot.told("started", ({ platform }) => platform === "telegram");
    expect(await inTerminal(here, "admin")).toMatch(/Database: SQLite[^]*Came to nothing: 1 not delivered/);
    expect(await inTerminal(here, "admin letters")).toContain("not delivered · wrong-payload");
    expect(await inTerminal(here, "admin redrive all")).toContain("To be sent again: 1");
    await telegram.until(() => telegram.unasked.length > 0);
    expect(telegram.unasked[0]?.text).toContain("RTX 4090");
    expect(await inTerminal(here, "help")).not.toContain("admin");
  });
});

describe.concurrent("maintenance of a bot", { timeout: 90_000 }, () => {
  it("holds digests back over a restart, and lets each go once and late when it is over", async () => {
    await using here = await openSurroundings();
    const { telegram } = here;
    const owner = telegram.user({ language_code: "en" });
    const reader = telegram.user({ language_code: "en" });
    const [desk, chat] = [telegram.privateChat(owner), telegram.privateChat(reader)];
    const variables = { OWNER_IDS: `telegram:${owner.id}`, METRICS_PORT: "0", DISCORD_TOKEN: undefined };
    const first = here.start(variables);
    await first.told("started");
    await telegram.type(desk, owner, "admin maintenance on Back soon");
    await first.told("maintenance begun");
    await orderFor(here, String(chat.id));
    first.kill("SIGTERM");
    expect(await first.ended).toBe(0);

    const second = here.start(variables);
    const { port } = await second.told("seen");
    await second.told("started");
    const { messages } = await telegram.type(chat, reader, "price akt");
    expect(messages[0]?.text).toMatch(/Down for maintenance[^]*Back soon/);
    expect((await fetch(`http://127.0.0.1:${String(port)}/readyz`)).status).toBe(200);
    const status = await telegram.type(desk, owner, "admin");
    expect(status.messages[0]?.text).toMatch(/Maintenance is on[^]*Waiting: 1 to be made, 0 to be sent/);
    expect(telegram.unasked).toEqual([]);
    await telegram.type(desk, owner, "admin maintenance off");
    await telegram.until(() => telegram.unasked.length > 0);
    expect(telegram.unasked[0]?.text).toContain("Late");
    await second.told("messages sent");
    const after = await telegram.type(desk, owner, "admin");
    expect(after.messages[0]?.text).toMatch(/Digests today: 1 sent, 1 of them late/);
    expect(telegram.unasked).toHaveLength(1);
    expect((await telegram.type(chat, reader, "gpu 4090")).messages[0]?.text).toContain("RTX 4090");
    expect(here.complained()).toBe("");
  });
});

describe.concurrent("a broadcast of whoever runs the bot", { timeout: 90_000 }, () => {
  it("reaches each place once on both platforms, also where the bot is killed while it goes out", async () => {
    await using here = await openSurroundings();
    const { discord, telegram } = here;
    const owner = telegram.user({ language_code: "en" });
    const desk = telegram.privateChat(owner);
    const places = Array.from({ length: 30 }, () =>
      telegram.privateChat(telegram.user({ language_code: "en" })),
    );
    const channel = discord.places.home;
    await keep(here, [
      ...places.map(({ id }) => ({ ...restingOrder(), ...privately(String(id)) })),
      { ...restingOrder(), ...inGuild(channel.guild!.id, channel.id), language: "de", createdAt: anHourAgo },
      { ...restingOrder(), ...inGuild(channel.guild!.id, channel.id), createdAt: now },
    ]);
    const variables = { OWNER_IDS: `telegram:${owner.id}`, TELEGRAM_MESSAGES_PER_SECOND: "20" };
    const first = here.start(variables);
    for (const name of ["discord", "telegram"])
      await first.told("started", ({ platform }) => platform === name);
    const preview = await telegram.type(desk, owner, "admin broadcast Moving <house>.\nSee you!");
    expect(preview.messages[0]?.text).toContain("Places that would get this: 31");
    const [id] = /id=\w+/.exec(JSON.stringify(preview.messages[0]?.keyboard)) ?? [];
    await telegram.press(preview.messages[0]!, "Send to places: 31", owner, { expect: 1 });
    await telegram.until(() => telegram.unasked.length >= 5);
    first.kill("SIGKILL");
    await first.ended;
    const second = here.start(variables);
    await second.told("started", ({ platform }) => platform === "telegram");
    const uncertain = async () => {
      const { messages } = await telegram.type(desk, owner, "admin");
      return Number(/(\d+) uncertain/.exec(messages[0]!.text)?.[1]);
    };
    await telegram.until(() => telegram.unasked.length >= 25);
    await second.told("messages sent", ({ platform }) => platform === "telegram");
    await until(async () => telegram.unasked.length + (await uncertain()) >= 30);
    const reached = telegram.unasked.map(({ chat }) => chat.id);
    expect(new Set(reached).size).toBe(reached.length);
    expect(telegram.unasked[0]?.text.replaceAll("\u2060", "")).toBe(
      "Notice from whoever runs this bot\nMoving <house>.\nSee you!",
    );
    await discord.until(() => discord.messages.length > 0);
    expect(discord.messages.map(wordsOf)).toEqual([
      "## Mitteilung von denen, die diesen Bot betreiben\nMoving \\<house>.\nSee you!",
    ]);
    const again = await telegram.type(desk, owner, `admin broadcast ${id}`);
    expect(again.messages[0]?.text).toContain("It was sent before, to places: 31");
    expect([...discord.complaints, ...telegram.complaints]).toEqual([]);
  });
});

/** Looks again and again, a while apart. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 100) throw new Error("it never came to that");
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Due in half a day, so that it is in nobody's way. */
const restingOrder = () =>
  order({ id: randomUUID(), about: { gpu: "rtx4090", power: "0.12" }, nextDue: now.add({ hours: 12 }) });

const privately = (channel: string) => ({
  target: { channel },
  place: `telegram:user:${channel}`,
  shared: false,
});

const inGuild = (guild: string, channel: string) => ({
  platform: "discord" as const,
  target: { channel },
  place: `discord:guild:${guild}`,
});

async function keep({ databaseUrl }: Surroundings, orders: readonly Subscription[]): Promise<void> {
  const database = await openDatabase(databaseUrl);
  for (const one of orders) await openSubscriptions(database).add(one, { perPlace: 9, perOwner: 99 });
  await database.close();
}

async function orderFor({ databaseUrl }: Surroundings, channel: string): Promise<void> {
  const database = await openDatabase(databaseUrl);
  await openSubscriptions(database).add(dueFor(channel), { perPlace: 9, perOwner: 9 });
  await database.close();
}

const dueFor = (channel: string) =>
  order({
    target: { channel },
    place: `telegram:user:${channel}`,
    shared: false,
    about: { gpu: "rtx4090", power: "0.12" },
    rhythm,
    nextDue: anHourAgo,
  });

async function leaveLetter({ databaseUrl }: Surroundings, channel: string): Promise<void> {
  const database = await openDatabase(databaseUrl);
  const outbox = openOutbox(database, await openQueue(database, { onError: () => {} }));
  await openSubscriptions(database).add(dueFor(channel), { perPlace: 9, perOwner: 9 });
  await outbox.schedule({ now, limit: 9, jitterSeconds: 0 });
  const [delivery] = await outbox.take("prepare", { now, limit: 1, leaseSeconds: 1 });
  await outbox.bury("prepare", delivery!, { kind: "undelivered", reason: "wrong-payload", at: now });
  await database.close();
}

function inTerminal({ databaseUrl, upstream }: Surroundings, line: string): Promise<string> {
  const env = { PATH: process.env["PATH"], DATABASE_URL: databaseUrl, UPSTREAM_BASE: upstream.base };
  return new Promise((resolve) => {
    execFile(process.execPath, [main, line], { env }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
}

import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../core/storage/database.ts";
import { openOutbox } from "../../../core/storage/deliveries.ts";
import { openQueue } from "../../../core/storage/open-queue.ts";
import { openSubscriptions } from "../../../core/storage/subscriptions.ts";
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

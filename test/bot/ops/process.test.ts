import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../core/storage/database.ts";
import { openSubscriptions } from "../../../core/storage/subscriptions.ts";
import { slash } from "../../fakes/discord/index.ts";
import { order } from "../../stored.ts";
import { eyesOn, figuresOf } from "../eyes.ts";
import { openSurroundings, type Surroundings } from "../running.ts";

const now = Temporal.Now.instant();
const twoHoursAgo = now.subtract({ hours: 2 });
/** Due two hours ago, wherever that is; the next one is not near. */
const rhythm = {
  time: twoHoursAgo.toZonedDateTimeISO("Asia/Kathmandu").toPlainTime().toString().slice(0, 5),
  timeZone: "Asia/Kathmandu",
  weekdays: [1, 2, 3, 4, 5, 6, 7],
} as const;

describe.concurrent("a bot that is looked at while it runs", { timeout: 90_000 }, () => {
  it("has counted its answers and digests, and tells of no person, place or secret", async () => {
    await using here = await openSurroundings();
    const { discord, telegram } = here;
    const channel = discord.places.home.id;
    await keepOrder(here, channel);
    const bot = here.start({ METRICS_PORT: "0" });
    const seen = await eyesOn(bot);
    for (const name of ["discord", "telegram"])
      await bot.told("started", ({ platform }) => platform === name);
    await discord.until(() => discord.commands.length > 0);
    await discord.interact(slash("gpu", { gpu: "rtx4090" }));
    await discord.interact(slash("gpu", { gpu: "rtx4090" }));
    const person = telegram.user({ language_code: "en" });
    await telegram.type(telegram.privateChat(person), person, "price akt");
    await discord.until(() => discord.messages.length > 0);
    await bot.told("messages sent");

    const page = await seen("/metrics");
    expect([page.status, page.type]).toEqual([200, expect.stringContaining("text/plain; version=0.0.4")]);
    const figures = figuresOf(page.text);
    expect(figures).toMatchObject({
      'rigwise_answers_total{platform="discord",command="gpu",outcome="answered"}': 2,
      'rigwise_answers_total{platform="telegram",command="price",outcome="answered"}': 1,
      'rigwise_answer_seconds_count{platform="discord",command="gpu"}': 2,
      'rigwise_digests_due_total{platform="discord"}': 1,
      'rigwise_messages_total{platform="discord",kind="digest",step="made"}': 1,
      'rigwise_messages_total{platform="discord",kind="digest",step="sent"}': 1,
      'rigwise_messages_total{platform="discord",kind="digest",step="late"}': 1,
      'rigwise_message_lateness_seconds_count{platform="discord",kind="digest"}': 1,
      'rigwise_queue_messages{state="due"}': 0,
      'rigwise_queue_messages{state="undelivered"}': 0,
      'rigwise_leads{platform="discord"}': 1,
      'rigwise_pace_messages_per_second{platform="telegram"}': 25,
      'rigwise_ready{part="database"}': 1,
      rigwise_maintenance_seconds: 0,
      'rigwise_upstream_calls_total{upstream="coingecko",outcome="answered"}': expect.any(Number),
      'rigwise_upstream_reads_total{upstream="coingecko",result="miss"}': expect.any(Number),
    });
    expect(figures['rigwise_platform_calls_total{platform="telegram",status="2xx"}']).toBeGreaterThan(2);
    expect(figures["process_resident_memory_bytes"]).toBeGreaterThan(20_000_000);
    for (const secret of here.secrets) expect(page.text).not.toContain(secret);
    // Names and labels, without the bounds of histograms.
    const words = Object.keys(figures).map((name) => name.replace(/le="[^"]+"/, ""));
    for (const id of [channel, String(person.id), "discord:", "telegram:", "rtx4090", "akt"])
      expect(words.filter((name) => name.includes(id))).toEqual([]);
    expect(words.filter((name) => /\d{5,}/.test(name))).toEqual([]);
    expect(here.complained()).toBe("");
  });

  it("is ready once both platforms are there, and no longer as soon as it is told to stop", async () => {
    await using here = await openSurroundings();
    const { discord, telegram, held } = here;
    telegram.drop();
    const bot = here.start({ METRICS_PORT: "0", UPSTREAM_BASE: held.base });
    const seen = await eyesOn(bot);
    await bot.told("reconnecting", ({ platform }) => platform === "telegram");
    await bot.told("started", ({ platform }) => platform === "discord");
    const early = await seen("/readyz");
    expect([early.status, JSON.parse(early.text)]).toEqual([
      503,
      { ready: false, notReady: expect.objectContaining({ telegram: "not let in yet" }) },
    ]);
    expect((await seen("/healthz")).status).toBe(200);
    telegram.restore();
    await bot.told("started", ({ platform }) => platform === "telegram");
    expect(await seen("/readyz")).toMatchObject({ status: 200, text: '{"ready":true,"notReady":{}}' });

    const answering = discord.begin(slash("earnings", { gpu: "rtx4090", power: "0.12" }));
    await held.asked;
    await answering.until(({ callbackType }) => callbackType !== undefined);
    bot.kill("SIGTERM");
    await bot.told("stopping");
    const stopping = await seen("/readyz");
    expect([stopping.status, JSON.parse(stopping.text)]).toEqual([
      503,
      { ready: false, notReady: expect.objectContaining({ process: "stopping" }) },
    ]);
    expect((await seen("/healthz")).status).toBe(200);
    held.release();
    expect(await bot.ended).toBe(0);
    expect(here.complained()).toBe("");
  });

  it("leads from an upstream that failed to the answer that it failed for, and counts what went wrong", async () => {
    await using here = await openSurroundings();
    const { discord, telegram, upstream } = here;
    upstream.behaveAll({ status: 403, json: {} });
    const bot = here.start({ METRICS_PORT: "0" });
    const seen = await eyesOn(bot);
    for (const name of ["discord", "telegram"])
      await bot.told("started", ({ platform }) => platform === name);
    await discord.until(() => discord.commands.length > 0);
    discord.fail({ path: /\/callback$/, status: 429, times: 1 });
    telegram.fail({
      method: "sendMessage",
      code: 429,
      description: "Too Many Requests: retry after 1",
      times: 1,
    });
    await discord.interact(slash("price", { token: "akt" }));
    const person = telegram.user({ language_code: "en" });
    await telegram.type(telegram.privateChat(person), person, "gpu 4090", { expect: "nothing" });
    const lost = await bot.told("answer lost");

    const failed = await bot.told("upstream failed", (line) => line["upstream"] === "coingecko");
    const answered = await bot.told("answered", ({ command }) => command === "price");
    expect(failed).toMatchObject({
      reason: "status",
      status: 403,
      ask: expect.stringMatching(/^[\da-f]{8}$/),
    });
    expect(answered["ask"]).toBe(failed["ask"]);
    const other = await bot.told("answered", ({ command }) => command === "gpu");
    expect(lost["ask"]).toMatch(/^[\da-f]{8}$/);
    expect(lost["ask"]).toBe(other["ask"]);
    expect(lost["ask"]).not.toBe(failed["ask"]);
    const calls = upstream.calls.filter((call) => call.startsWith("api.coingecko.com")).length;
    expect(calls).toBeGreaterThan(0);
    expect(figuresOf((await seen("/metrics")).text)).toMatchObject({
      'rigwise_upstream_calls_total{upstream="coingecko",outcome="status"}': calls,
      'rigwise_upstream_errors_total{upstream="coingecko",kind="status"}': calls,
      'rigwise_upstream_reads_total{upstream="coingecko",result="failed"}': calls,
      'rigwise_platform_calls_total{platform="discord",status="429"}': 1,
      'rigwise_platform_calls_total{platform="telegram",status="429"}': 1,
    });
    expect(here.complained()).toBe("");
  });

  it("is not to be looked at where nobody asked for that, nor through the door of the platforms", async () => {
    await using here = await openSurroundings();
    const bot = here.start({ DISCORD_MODE: "http", TELEGRAM_TOKEN: undefined });
    const { port } = await bot.told("listening");
    for (const path of ["/metrics", "/healthz", "/readyz"])
      expect((await fetch(`http://127.0.0.1:${String(port)}${path}`)).status).toBe(404);
    expect(bot.logged.map(({ msg }) => msg)).not.toContain("seen");
  });
});

async function keepOrder({ databaseUrl }: Surroundings, channel: string): Promise<void> {
  const database = await openDatabase(databaseUrl);
  const daily = order({
    platform: "discord",
    place: "discord:guild:1",
    target: { channel },
    shared: false,
    about: { gpu: "rtx4090", power: "0.12" },
    rhythm,
    nextDue: twoHoursAgo,
  });
  await openSubscriptions(database).add(daily, { perPlace: 10, perOwner: 10 });
  await database.close();
}

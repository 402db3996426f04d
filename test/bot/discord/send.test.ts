import { describe, expect, it } from "vitest";
import { nonceOf } from "../../../bot/discord/send.ts";
import type { Platform } from "../../../bot/platform.ts";
import type { Reply } from "../../../commands/reply.ts";
import { press } from "../../fakes/discord/index.ts";
import { openReadyBot, plainReply } from "./bot.ts";

const labels = { sources: "Sources", cut: "Cut" };
const silent = 1 << 12;
const message = (title: string, key: string, more: Partial<Reply> = {}): Parameters<Platform["send"]>[1] => ({
  reply: plainReply(title, more),
  labels,
  key,
});
const withFile = { files: [{ name: "day.json", mediaType: "application/json", text: "{}" }] };
const longReply = {
  blocks: Array.from({ length: 40 }, (_, at) => ({
    kind: "text" as const,
    text: `${at} ${"word ".repeat(40)}`,
  })),
};

describe("a message that nobody asked for just now", () => {
  it("is in its channel, rings nobody and calls nobody", async () => {
    await using bot = await openReadyBot();
    const { discord, platform } = bot;
    const { home } = discord.places;
    const outcome = await platform.send({ channel: home.id }, message("@everyone Good morning", "a"));
    const [sent] = discord.messages;
    expect(outcome).toEqual({ kind: "sent", messageId: sent?.id });
    expect(sent).toMatchObject({ channel: { id: home.id }, allowedMentions: { parse: [] } });
    expect(sent!.flags & silent).toBe(silent);
    expect(discord.complaints).toEqual([]);
  });

  it("is in the thread, where there is one", async () => {
    await using bot = await openReadyBot();
    const { discord, platform } = bot;
    const thread = discord.places.addChannel({ name: "thread" });
    await platform.send({ channel: discord.places.home.id, thread: thread.id }, message("Good morning", "a"));
    expect(discord.messages.map(({ channel }) => channel.id)).toEqual([thread.id]);
  });

  it("is there once, however often it is tried", async () => {
    await using bot = await openReadyBot();
    const { discord, platform } = bot;
    const target = { channel: discord.places.home.id };
    const first = await platform.send(target, message("Long", "a", longReply));
    const again = await platform.send(target, message("Long", "a", longReply));
    expect(again).toEqual(first);
    const pages = discord.messages.length;
    expect(pages).toBeGreaterThan(1);
    await platform.send(target, message("Long", "b", longReply));
    expect(discord.messages).toHaveLength(2 * pages);
    expect(discord.complaints).toEqual([]);
  });

  it("is there once although the news of it got lost", async () => {
    await using bot = await openReadyBot();
    const { discord, platform } = bot;
    const target = { channel: discord.places.home.id };
    const mend = discord.cut(/messages$/);
    expect(await platform.send(target, message("Good morning", "a"))).toMatchObject({ kind: "later" });
    mend();
    expect(await platform.send(target, message("Good morning", "a"))).toMatchObject({ kind: "sent" });
    expect(discord.messages).toHaveLength(1);
  });

  it("has buttons that work, also long ones", async () => {
    await using bot = await openReadyBot();
    const { discord, platform } = bot;
    const line = `compare rtx4090 power="0.12 USD" fixed="${"1".repeat(10)}" hardware=2400 residual=30% life=4 util=60% fee=20% slippage=1%`;
    expect(line.length).toBeGreaterThan(100);
    const channel = discord.places.directOf(discord.places.asker);
    await platform.send(
      { channel: channel.id },
      message("Morning", "a", { buttons: [{ label: "All", line }] }),
    );
    const answer = await discord.interact(press(discord.messages[0]!, "All"));
    expect(answer.words).toContain("RTX 4090");
    expect(discord.complaints).toEqual([]);
  });

  it("comes without its file where files are not taken", async () => {
    await using bot = await openReadyBot();
    const { discord, platform } = bot;
    discord.fail({ path: /messages$/, status: 400, code: 400001, times: 1 });
    expect(
      await platform.send({ channel: discord.places.home.id }, message("Day", "a", withFile)),
    ).toMatchObject({
      kind: "sent",
    });
    expect(discord.messages[0]?.attachments).toEqual([]);
    expect(discord.complaints).toEqual([]);
  });
});

describe("a message that cannot be sent", () => {
  it("says what became of it, by what Discord says", async () => {
    await using bot = await openReadyBot();
    const { discord, platform } = bot;
    const { places } = discord;
    const sendTo = (channel: string) => platform.send({ channel }, message("Good morning", channel));
    expect(await sendTo(places.addChannel({ refusal: 50013 }).id)).toMatchObject({ kind: "forbidden" });
    expect(await sendTo(places.addChannel({ refusal: 50001 }).id)).toMatchObject({ kind: "forbidden" });
    expect(await sendTo("123456789012345678")).toMatchObject({ kind: "gone" });
    expect(discord.messages).toEqual([]);
  });

  it("because of a limit comes back at once, with the time when it may be tried", async () => {
    const limits = { channel: { requests: 2, windowMs: 60_000 } };
    await using bot = await openReadyBot({ discord: { limits } });
    const { discord, platform, host } = bot;
    const { home } = discord.places;
    const outcomes = [];
    for (const key of ["a", "b", "c", "d"])
      outcomes.push(await platform.send({ channel: home.id }, message("Good morning", key)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["sent", "sent", "later", "later"]);
    const [, , later] = outcomes;
    if (later?.kind !== "later") throw new Error("not later");
    expect(later.wholeToken).toBe(false);
    expect(later.at.since(host.clock.now()).total("seconds")).toBeGreaterThan(50);
    const elsewhere = discord.places.addChannel();
    expect(await platform.send({ channel: elsewhere.id }, message("Good morning", "e"))).toMatchObject({
      kind: "sent",
    });
  });

  it("because of the limit of the whole token says that all must wait", async () => {
    await using bot = await openReadyBot();
    const { discord, platform } = bot;
    const headers = { "retry-after": "20", "x-ratelimit-global": "true", "x-ratelimit-scope": "global" };
    const body = { message: "You are being rate limited.", retry_after: 20, global: true };
    discord.fail({ path: /messages$/, status: 429, headers, body, times: 1 });
    const outcome = await platform.send({ channel: discord.places.home.id }, message("Good morning", "a"));
    expect(outcome).toMatchObject({ kind: "later", wholeToken: true });
  });

  it("while Discord is away may be sent later", async () => {
    await using bot = await openReadyBot();
    const { discord, platform } = bot;
    discord.fail({ path: /messages$/, status: 503 });
    const outcome = await platform.send({ channel: discord.places.home.id }, message("Good morning", "a"));
    expect(outcome).toMatchObject({ kind: "later", wholeToken: false });
  });

  it("because the token is refused ends the platform, and nothing is tried after that", async () => {
    await using bot = await openReadyBot();
    const { discord, platform } = bot;
    discord.fail({ path: /messages$/, status: 401 });
    const target = { channel: discord.places.home.id };
    expect(await platform.send(target, message("Good morning", "a"))).toMatchObject({ kind: "stop" });
    expect((await platform.ended)?.message).toContain("DISCORD_TOKEN");
    const before = discord.requests.length;
    expect(await platform.send(target, message("Good morning", "b"))).toMatchObject({ kind: "stop" });
    expect(discord.requests).toHaveLength(before);
  });

  it("because it cannot be drawn is our bug, and written down", async () => {
    await using bot = await openReadyBot();
    const { discord, platform, host } = bot;
    const broken = { reply: undefined as unknown as Reply, labels, key: "a" };
    expect(await platform.send({ channel: discord.places.home.id }, broken)).toMatchObject({
      kind: "rejected",
    });
    expect(host.logged.map(({ msg }) => msg)).toContain("failed");
  });
});

describe("the name under which Discord knows a message again", () => {
  it("is the same for the same key, and as long as may be", () => {
    const names = Array.from({ length: 500 }, (_, at) => nonceOf(`subscription-${at}`));
    expect(new Set(names).size).toBe(500);
    expect(nonceOf("subscription-1")).toBe(names[1]);
    for (const name of names) expect(name).toMatch(/^[0-9a-z]{25}$/);
  });
});

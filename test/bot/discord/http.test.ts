import { describe, expect, it } from "vitest";
import { openDiscord } from "../../../bot/discord/index.ts";
import { isFromDiscord, readPublicKey } from "../../../bot/discord/signature.ts";
import { PlatformFailure } from "../../../bot/platform.ts";
import { commands } from "../../../commands/index.ts";
import { press, slash, startDiscord, typing } from "../../fakes/discord/index.ts";
import { openTestHost } from "../host.ts";
import { answering, openReadyBot, openTestBot, plainReply, type TestBot } from "./bot.ts";

/** interactions/receiving-and-responding, Interaction Callback Type. */
const types = { message: 4, promise: 5 };
const openHttpBot = (options: Parameters<typeof openReadyBot>[0] = {}): Promise<TestBot> =>
  openReadyBot({ mode: "http", ...options });
const answersMade = ({ host }: TestBot) => host.logged.filter(({ msg }) => msg === "answered").length;

describe("interactions that Discord posts to us", () => {
  it("are taken at an endpoint that Discord accepts", async () => {
    await using bot = await openHttpBot();
    expect(await bot.discord.probe(bot.via.url)).toEqual([]);
    expect(bot.host.logged).toContainEqual(expect.objectContaining({ msg: "started", mode: "http" }));
  });

  it("are answered in the answer to the request, if that is ready", async () => {
    await using bot = await openHttpBot();
    const { discord, via } = bot;
    const before = discord.requests.length;
    const answer = await discord.interact(slash("earnings", { gpu: "rtx4090", power: "0.12" }), via);
    expect(answer.callbackType).toBe(types.message);
    expect(answer.words).toContain("RTX 4090");
    const card = await discord.interact(slash("gpu", { gpu: "rtx4090" }), via);
    const pressed = await discord.interact(press(card, "Earnings"), via);
    expect(pressed.words).toContain("RTX 4090");
    const choices = await discord.interact(typing("earnings", "gpu", "409"), via);
    expect(choices.choices?.[0]).toEqual({ name: "GeForce RTX 4090", value: "rtx4090" });
    expect(discord.requests).toHaveLength(before);
    expect(discord.complaints).toEqual([]);
  });

  it("are promised an answer that takes longer, which then comes by itself", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answer = async () => {
      await promise;
      return plainReply("At last");
    };
    await using bot = await openHttpBot({
      deferAfterMs: 5,
      host: { commands: answering(commands, "about", answer) },
    });
    const slow = bot.discord.begin(slash("about"), bot.via);
    await slow.until(({ callbackType }) => callbackType === types.promise);
    resolve();
    await slow.until(({ words }) => words === "## At last");
    expect(bot.discord.complaints).toEqual([]);
  });

  it("are promised an answer with a file, which the answer to a request does not carry", async () => {
    await using bot = await openHttpBot();
    const kept = await bot.discord.interact(slash("export"), bot.via);
    expect(kept.callbackType).toBe(types.promise);
    expect(kept.messages.map(({ ephemeral }) => ephemeral)).toEqual([true]);
    expect(kept.messages[0]?.attachments).toHaveLength(1);
    expect(bot.discord.complaints).toEqual([]);
  });

  it("get what follows although it overtakes the answer to the request", async () => {
    await using bot = await openHttpBot({ deferAfterMs: 0 });
    bot.discord.fail({ method: "PATCH", path: /@original$/, status: 404, code: 10015, times: 1 });
    const answer = await bot.discord.interact(slash("about"), bot.via);
    expect(answer.callbackType).toBe(types.promise);
    expect(answer.words).toContain("Rigwise");
    expect(bot.discord.requests.filter(({ method }) => method === "PATCH")).toHaveLength(2);
  });
});

describe("what is not from Discord", () => {
  it("is turned away before it is read: forged, unsigned, or changed on the way", async () => {
    await using bot = await openHttpBot();
    const { discord, via } = bot;
    const { interaction } = await discord.interact(slash("about"), via);
    const again = { ...interaction, id: "1", data: { name: "privacy", type: 1 } };
    for (const signature of ["forged", "none"] as const)
      expect(await discord.deliver(via.url, discord.signed(again, { signature }))).toMatchObject({
        status: 401,
      });
    const signed = discord.signed(again);
    const changed = { ...signed, body: signed.body.replace("privacy", "start") };
    expect(await discord.deliver(via.url, changed)).toMatchObject({ status: 401 });
    expect(await discord.deliver(via.url, { headers: signed.headers, body: "no JSON" })).toMatchObject({
      status: 401,
    });
    expect(answersMade(bot)).toBe(1);
  });

  it("is turned away when it was signed more than five minutes ago, or will be", async () => {
    await using bot = await openHttpBot();
    const { discord, via } = bot;
    const statusAt = async (ageSeconds: number) =>
      (await discord.deliver(via.url, discord.signed(undefined, { ageSeconds }))).status;
    expect(await statusAt(299)).toBe(200);
    expect(await statusAt(301)).toBe(401);
    expect(await statusAt(-299)).toBe(200);
    expect(await statusAt(-301)).toBe(401);
  });

  it("is known by its signature, of whatever form that is", () => {
    const key = readPublicKey("0".repeat(62) + "01")!;
    const now = Temporal.Instant.fromEpochMilliseconds(1_000_000);
    const body = Buffer.from("{}");
    for (const signature of ["", "00", "z".repeat(128), "0".repeat(128), "0".repeat(127), "0".repeat(130)])
      for (const timestamp of ["", "1000", "-1000", "1e3", "NaN", "1000.5", " 1000"]) {
        const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp };
        expect(isFromDiscord({ headers, body }, key, now)).toBe(false);
      }
    expect(isFromDiscord({ headers: {}, body }, key, now)).toBe(false);
  });
});

describe("what is from Discord", () => {
  it("and comes twice is answered once, and harmlessly", async () => {
    await using bot = await openHttpBot();
    const { discord, via } = bot;
    const answer = await discord.interact(slash("about"), via);
    const requests = discord.requests.length;
    expect(await discord.deliver(via.url, answer.request!)).toMatchObject({ status: 202 });
    expect(answersMade(bot)).toBe(1);
    expect(discord.requests).toHaveLength(requests);
  });

  it("and is nothing that we know is refused, and written down without what it says", async () => {
    await using bot = await openHttpBot();
    const { discord, via, host } = bot;
    const odd = [{ type: 77, secret: "hush" }, { hello: "hush" }, [], { type: 2, data: { name: "hush" } }];
    for (const each of odd)
      expect(await discord.deliver(via.url, discord.signed(each as object as { type: 1 }))).toMatchObject({
        status: 400,
      });
    expect(host.logged.filter(({ msg }) => msg === "discord event dropped")).toHaveLength(odd.length);
    expect(JSON.stringify(host.logged)).not.toContain("hush");
    expect(host.troubles).toEqual([]);
  });

  it("is not taken any more once we stop", async () => {
    await using bot = await openHttpBot();
    const { discord, via, platform } = bot;
    const { interaction } = await discord.interact(slash("about"), via);
    await platform.stop();
    expect(await discord.deliver(via.url, discord.signed({ ...interaction, id: "1" }))).toMatchObject({
      status: 503,
    });
    expect(answersMade(bot)).toBe(1);
    expect(await platform.ended).toBeUndefined();
  });
});

describe("the end", () => {
  it("waits for the answers that are under way", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answer = async () => {
      await promise;
      return plainReply("At last");
    };
    await using bot = await openHttpBot({
      deferAfterMs: 5,
      host: { commands: answering(commands, "about", answer) },
    });
    const { discord, via, platform } = bot;
    const slow = discord.begin(slash("about"), via);
    await slow.until(({ callbackType }) => callbackType === types.promise);
    let isOver = false;
    const stopped = platform.stop().then(() => (isOver = true));
    expect(await discord.deliver(via.url, discord.signed())).toMatchObject({ status: 503 });
    expect(isOver).toBe(false);
    resolve();
    await stopped;
    expect(slow.words).toBe("## At last");
  });
});

describe("the key by which Discord is known", () => {
  it("is asked for, and nothing is taken before it is there", async () => {
    await using bot = await openTestBot({ mode: "http" });
    const { discord, via } = bot;
    const mend = discord.fail({ path: /@me$/, status: 503 });
    await using late = await openTestHost();
    const { platform, route } = await openDiscord({
      token: discord.token,
      api: discord.api,
      mode: "http",
      host: late.host,
      backOffMs: () => 5,
    });
    const { headers, body } = discord.signed();
    const ask = () => route!.handle({ headers, body: Buffer.from(body) });
    expect(await ask()).toEqual({ status: 503 });
    mend();
    await discord.until(
      () => discord.requests.filter(({ path, status }) => path.endsWith("@me") && status === 200).length > 1,
    );
    await expect.poll(async () => (await ask()).status, { interval: 5 }).toBe(200);
    await platform.stop();
    expect(via.url).toContain("/discord");
  });

  it("may be given", async () => {
    await using discord = await startDiscord();
    await using host = await openTestHost();
    discord.fail({ path: /@me$/, status: 503 });
    const { platform, route } = await openDiscord({
      token: discord.token,
      api: discord.api,
      mode: "http",
      publicKey: discord.verifyKey,
      host: host.host,
      backOffMs: () => 60_000,
    });
    const ageSeconds = Math.round(Date.now() / 1000 - host.clock.now().epochMilliseconds / 1000);
    const { headers, body } = discord.signed(undefined, { ageSeconds });
    expect(await route!.handle({ headers, body: Buffer.from(body) })).toEqual({
      status: 200,
      body: { type: 1 },
    });
    await platform.stop();
  });

  it("must be one", async () => {
    await using host = await openTestHost();
    const opening = openDiscord({ token: "t", mode: "http", publicKey: "abc", host: host.host });
    await expect(opening).rejects.toThrow(PlatformFailure);
    await expect(opening).rejects.toThrow("DISCORD_PUBLIC_KEY");
  });
});

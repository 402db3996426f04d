import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { readInteraction } from "../../../bot/discord/interaction.ts";
import { patienceMs } from "../../../bot/discord/patience.ts";
import { commands } from "../../../commands/index.ts";
import type { FakeAnswer } from "../../fakes/discord/exchange.ts";
import { labelsOf, press, slash } from "../../fakes/discord/index.ts";
import { answering, openReadyBot, plainReply, type TestBot } from "./bot.ts";

/** interactions/receiving-and-responding, Interaction Callback Type. */
const types = { message: 4, promise: 5, promiseUpdate: 6, update: 7 };
const manageGuild = 1n << 5n;
const ephemerals = ({ messages }: FakeAnswer) => messages.map(({ ephemeral }) => ephemeral);

/** Nothing was sent that Discord would have refused, and nothing of ours failed. */
function expectClean({ discord, host }: TestBot) {
  expect(discord.complaints).toEqual([]);
  expect(host.troubles).toEqual([]);
}

describe("an answer on Discord", () => {
  it("comes at once, can be read by all, and calls nobody", async () => {
    await using bot = await openReadyBot();
    const answer = await bot.discord.interact(slash("earnings", { gpu: "rtx4090", power: "0,12 EUR" }));
    expect(answer.callbackType).toBe(types.message);
    expect(answer.words).toContain("RTX 4090");
    expect(ephemerals(answer)).toEqual([false]);
    expect(answer.messages[0]?.allowedMentions).toEqual({ parse: [] });
    expectClean(bot);
  });

  it("is for the asker alone where it is about their own data", async () => {
    await using bot = await openReadyBot();
    expect(ephemerals(await bot.discord.interact(slash("settings")))).toEqual([true]);
    const kept = await bot.discord.interact(slash("export"));
    expect(ephemerals(kept)).toEqual([true]);
    expect(kept.messages[0]?.attachments.map(({ filename }) => filename)).toEqual(["rigwise-export.json"]);
    expectClean(bot);
  });

  it("brings tables along with the file, where there is something for them", async () => {
    await using bot = await openReadyBot();
    const person = `discord:user:${bot.discord.places.asker.id}`;
    const rigs = [{ name: "garage", options: { gpu: "rtx4090" } }];
    await bot.host.memory.memoryOf(person, person).keepRigs({ rigs });
    const { messages } = await bot.discord.interact(slash("export"));
    expect(messages.flatMap(({ attachments }) => attachments.map(({ filename }) => filename))).toEqual([
      "rigwise-export.json",
      "rigwise-rigs.csv",
    ]);
    expectClean(bot);
  });

  it("brings its files through, whichever undici was loaded first", async () => {
    const before = getGlobalDispatcher();
    setGlobalDispatcher(new Agent());
    try {
      await using bot = await openReadyBot();
      const { messages } = await bot.discord.interact(slash("export"));
      expect(messages[0]?.attachments.map(({ filename }) => filename)).toEqual(["rigwise-export.json"]);
      expectClean(bot);
    } finally {
      setGlobalDispatcher(before);
    }
  });

  it("lasts in a direct message, where nobody else reads it", async () => {
    await using bot = await openReadyBot();
    expect(ephemerals(await bot.discord.interact({ ...slash("settings"), where: "direct" }))).toEqual([
      false,
    ]);
    expect(ephemerals(await bot.discord.interact({ ...slash("settings"), where: "group" }))).toEqual([true]);
    expectClean(bot);
  });

  it("is for the asker alone where it asks back or brings bad news", async () => {
    await using bot = await openReadyBot();
    const back = await bot.discord.interact(slash("gpu", { gpu: "rtx 4900" }));
    expect(ephemerals(back)).toEqual([true]);
    expect(labelsOf(back.messages[0]!).length).toBeGreaterThan(1);
    expectClean(bot);
  });

  it("is in several messages where it is long, which all are seen by the same", async () => {
    const blocks = Array.from({ length: 60 }, (_, at) => ({
      kind: "text" as const,
      text: `${at} ${"word ".repeat(40)}`,
    }));
    const answer = async () => plainReply("Long", { blocks });
    await using bot = await openReadyBot({ host: { commands: answering(commands, "export", answer) } });
    const long = bot.discord.begin({ ...slash("export"), installed: "user" });
    await long.until(({ messages }) => messages.length === 4);
    expect(ephemerals(long)).toEqual([true, true, true, true]);
    expectClean(bot);
  });

  it("is in the language of the asker, or where all read it in that which a community has chosen", async () => {
    await using bot = await openReadyBot();
    const { discord } = bot;
    const german = discord.places.addChannel({ guild: discord.places.addGuild({ locale: "de" }) });
    const unset = discord.places.addChannel({ guild: discord.places.addGuild({ features: [] }) });
    const titleIn = async (locale: string, where = discord.places.home) =>
      (await discord.interact({ ...slash("privacy"), locale, where })).words.split("\n")[0];
    expect(await titleIn("de", unset)).toBe("## Was über dich aufbewahrt wird, und wozu");
    expect(await titleIn("en-US", german)).toBe("## Was über dich aufbewahrt wird, und wozu");
    expect(await titleIn("de")).toBe("## What is kept about you, and why");
    const settings = await discord.interact({ ...slash("settings"), locale: "de" });
    expect(settings.words).toContain("Deutsch");
    expectClean(bot);
  });
});

describe("a press", () => {
  it("adds a message under an answer, for which it asks something else", async () => {
    await using bot = await openReadyBot();
    const answer = await bot.discord.interact(slash("earnings", { gpu: "rtx4090", power: "0.12" }));
    const before = answer.words;
    const why = await bot.discord.interact(press(answer, "Why?"));
    expect(why.callbackType).toBe(types.message);
    expect(why.words).toContain("earnings rtx4090 power=0.12");
    expect(ephemerals(why)).not.toContain(true);
    expect(answer.words).toBe(before);
    expectClean(bot);
  });

  it("puts the answer in the place of the question", async () => {
    await using bot = await openReadyBot();
    const question = await bot.discord.interact(slash("gpu", { gpu: "rtx 4900" }));
    const answer = await bot.discord.interact(press(question, 0));
    expect(answer.callbackType).toBe(types.update);
    expect(answer.messages[0]?.id).toBe(question.messages[0]?.id);
    expect(answer.words).toContain("## GeForce RTX");
    expect(ephemerals(answer)).toEqual([true]);
    expectClean(bot);
  });

  it("leaves the choices standing where it brings no answer", async () => {
    await using bot = await openReadyBot({ host: { limits: { personBurst: 1 } } });
    const question = await bot.discord.interact(slash("gpu", { gpu: "rtx 4900" }));
    const before = question.words;
    const refusal = await bot.discord.interact(press(question, 0));
    expect(refusal.callbackType).toBe(types.message);
    expect(ephemerals(refusal)).toEqual([true]);
    expect(question.words).toBe(before);
    expectClean(bot);
  });

  it("by somebody else is answered to that one alone, about the answer that it stands under", async () => {
    await using bot = await openReadyBot();
    const { discord } = bot;
    const answer = await discord.interact(slash("earnings", { gpu: "rtx4090", power: "0.12" }));
    const before = answer.words;
    const why = await discord.interact({ ...press(answer, "Why?"), by: discord.places.addPerson("bob") });
    expect(why.words).toContain("earnings rtx4090 power=0.12");
    expect(new Set(ephemerals(why))).toEqual(new Set([true]));
    expect(answer.words).toBe(before);
    expectClean(bot);
  });

  it("by somebody else does not change a message that the first one could change", async () => {
    const choices = [{ label: "Take it", line: "price akt" }];
    const answer = async () =>
      plainReply("Choose", { blocks: [{ kind: "choices", prompt: "Which?", choices }] });
    await using bot = await openReadyBot({ host: { commands: answering(commands, "start", answer) } });
    const { discord } = bot;
    const question = await discord.interact(slash("start"));
    const other = await discord.interact({ ...press(question, 0), by: discord.places.addPerson("bob") });
    expect(other.callbackType).toBe(types.message);
    expect(ephemerals(other)).toEqual([true]);
    expect(question.words).toContain("Which?");
    const own = await discord.interact(press(question, 0));
    expect(own.callbackType).toBe(types.update);
    expect(question.words).not.toContain("Which?");
    expectClean(bot);
  });

  it("brings what is private to the asker alone, also from a message that all can read", async () => {
    const choices = [{ label: "Mine", line: "settings" }];
    const answer = async () =>
      plainReply("Choose", { blocks: [{ kind: "choices", prompt: "Which?", choices }] });
    await using bot = await openReadyBot({ host: { commands: answering(commands, "start", answer) } });
    const question = await bot.discord.interact(slash("start"));
    const settings = await bot.discord.interact(press(question, 0));
    expect(settings.callbackType).toBe(types.message);
    expect(ephemerals(settings)).toEqual([true]);
    expect(question.words).toContain("Which?");
    expectClean(bot);
  });

  it("works on a button that carries more than Discord lets it", async () => {
    await using bot = await openReadyBot();
    const costs = {
      power: "0.12",
      fixed: "15",
      hardware: "2400",
      life: "4",
      util: "60%",
      fee: "20%",
    };
    const answer = await bot.discord.interact(
      slash("earnings", { gpu: "rtx4090", more: "residual=30% slippage=1% psu=92%", ...costs }),
    );
    const compared = await bot.discord.interact(press(answer, "Compare networks"));
    expect(compared.words).toContain("RTX 4090");
    // What is typed as a line might name a rig of one's own.
    expect(ephemerals(compared)).toEqual([true]);
    expectClean(bot);
  });

  it("works in a direct message, also on what was sent unasked", async () => {
    await using bot = await openReadyBot();
    const { discord } = bot;
    const channel = discord.places.directOf(discord.places.asker);
    const choices = [{ label: "Price", line: "price akt" }];
    const reply = plainReply("Morning", { blocks: [{ kind: "choices", prompt: "More?", choices }] });
    await bot.platform.send(
      { channel: channel.id },
      { reply, labels: { sources: "Sources", cut: "Cut" }, key: "k" },
    );
    const answer = await discord.interact(press(discord.messages[0]!, 0));
    expect(answer.callbackType).toBe(types.update);
    expect(answer.words).toContain("AKT");
    expectClean(bot);
  });

  it("of a button that nobody knows any more is told so", async () => {
    await using bot = await openReadyBot();
    const answer = await bot.discord.interact(slash("earnings", { gpu: "rtx4090" }));
    const forged = { component_type: 2, custom_id: ">#gone", id: 1 };
    const gone = await bot.discord.interact({ ...press(answer, "Why?"), raw: { data: forged } });
    expect(gone.words).toContain("too old");
    expect(ephemerals(gone)).toEqual([true]);
    expectClean(bot);
  });
});

describe("what changes a place", () => {
  it("takes a manager, with each command and each press anew", async () => {
    await using bot = await openReadyBot();
    const { discord, host } = bot;
    const change = slash("settings", { for: "here", currency: "EUR" });
    const refused = await discord.interact(change);
    expect(refused.words).toContain("manage");
    const place = `discord:guild:${discord.places.home.guild?.id}`;
    expect(await host.memory.settings(place)).toEqual({});
    const done = await discord.interact({ ...change, permissions: manageGuild });
    expect(await host.memory.settings(place)).toEqual({ currency: "EUR" });
    await discord.interact(press(done, "Reset all"));
    expect(await host.memory.settings(place)).toEqual({ currency: "EUR" });
    await discord.interact({ ...press(done, "Reset all"), permissions: manageGuild });
    expect(await host.memory.settings(place)).toEqual({});
    expectClean(bot);
  });

  it("does not take one where there are none", async () => {
    await using bot = await openReadyBot();
    const { discord, host } = bot;
    await discord.interact({ ...slash("settings", { currency: "EUR" }), where: "direct" });
    expect(await host.memory.settings(`discord:user:${discord.places.asker.id}`)).toEqual({
      currency: "EUR",
    });
    await discord.interact({ ...slash("settings", { for: "here", currency: "GBP" }), where: "group" });
    const group = discord.places.groupOf(discord.places.asker);
    expect(await host.memory.settings(`discord:channel:${group.id}`)).toEqual({ currency: "GBP" });
    expectClean(bot);
  });
});

describe("an answer that takes long", () => {
  const slow = (name: string, title: string) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answer = async () => {
      await promise;
      return plainReply(title);
    };
    return { commands: answering(commands, name, answer), finish: resolve };
  };

  it("is promised in time, and then takes the place of the promise", async () => {
    const { commands: slowly, finish } = slow("about", "At last");
    await using bot = await openReadyBot({ deferAfterMs: 5, host: { commands: slowly } });
    const answer = bot.discord.begin(slash("about"));
    await answer.until(({ callbackType }) => callbackType !== undefined);
    expect(answer.callbackType).toBe(types.promise);
    expect(answer.messages).toEqual([]);
    finish();
    await answer.until(({ words }) => words !== "");
    expect(answer.words).toBe("## At last");
    expect(ephemerals(answer)).toEqual([false]);
    expectClean(bot);
  });

  it("is promised to the asker alone where it is private", async () => {
    const { commands: slowly, finish } = slow("settings", "Mine");
    await using bot = await openReadyBot({ deferAfterMs: 5, host: { commands: slowly } });
    const answer = bot.discord.begin(slash("settings"));
    await answer.until(({ callbackType }) => callbackType === types.promise);
    finish();
    await answer.until(({ words }) => words !== "");
    expect(ephemerals(answer)).toEqual([true]);
    expectClean(bot);
  });

  it("is promised to the asker alone where a press on a message for all brings what is private", async () => {
    const choices = [{ label: "Mine", line: "settings" }];
    const question = async () =>
      plainReply("Choose", { blocks: [{ kind: "choices", prompt: "Which?", choices }] });
    const { commands: slowly, finish } = slow("settings", "Mine");
    await using bot = await openReadyBot({
      deferAfterMs: 5,
      host: { commands: answering(slowly, "start", question) },
    });
    const first = await bot.discord.interact(slash("start"));
    const answer = bot.discord.begin(press(first, 0));
    await answer.until(({ callbackType }) => callbackType === types.promise);
    finish();
    await answer.until(({ words }) => words !== "");
    expect(ephemerals(answer)).toEqual([true]);
    expect(first.words).toContain("Which?");
    expectClean(bot);
  });

  it("leaves the message with the pressed button as it is until it can take its place", async () => {
    const choices = [{ label: "Go on", line: "about" }];
    const question = async () =>
      plainReply("Choose", { blocks: [{ kind: "choices", prompt: "Which?", choices }] });
    const { commands: slowly, finish } = slow("about", "At last");
    await using bot = await openReadyBot({
      deferAfterMs: 5,
      host: { commands: answering(slowly, "start", question) },
    });
    const first = await bot.discord.interact(slash("start"));
    const answer = bot.discord.begin(press(first, 0));
    await answer.until(({ callbackType }) => callbackType === types.promiseUpdate);
    expect(first.words).toContain("Which?");
    finish();
    await answer.until(() => first.words === "## At last");
    expectClean(bot);
  });

  it("that comes to nothing leaves the choices standing", async () => {
    const choices = [{ label: "Go on", line: "about" }];
    const question = async () =>
      plainReply("Choose", { blocks: [{ kind: "choices", prompt: "Which?", choices }] });
    const { promise, reject } = Promise.withResolvers<never>();
    const failing = answering(
      answering(commands, "about", () => promise),
      "start",
      question,
    );
    await using bot = await openReadyBot({ deferAfterMs: 5, host: { commands: failing } });
    const first = await bot.discord.interact(slash("start"));
    const answer = bot.discord.begin(press(first, 0));
    await answer.until(({ callbackType }) => callbackType === types.promiseUpdate);
    reject(new Error("as the test wants it"));
    await answer.until(({ messages }) => messages.length > 0);
    expect(ephemerals(answer)).toEqual([true]);
    expect(first.words).toContain("Which?");
    expect(bot.discord.complaints).toEqual([]);
  });

  it("is promised before it is begun while many others are in the making", async () => {
    const { commands: slowly, finish } = slow("about", "At last");
    await using bot = await openReadyBot({ host: { commands: slowly } });
    const answers = Array.from({ length: 40 }, () => bot.discord.begin(slash("about")));
    await answers[39]!.until(({ callbackType }) => callbackType !== undefined);
    expect(answers[39]!.callbackType).toBe(types.promise);
    expect(answers[0]!.callbackType).toBeUndefined();
    finish();
    await Promise.all(answers.map((answer) => answer.until(({ words }) => words === "## At last")));
    expectClean(bot);
  });

  it("is waited for less long the longer its interaction was on the way", () => {
    const sent = Temporal.Instant.from("2026-11-22T07:15:00Z");
    const id = String((BigInt(sent.epochMilliseconds) - 1_420_070_400_000n) << 22n);
    const leftAfter = (ms: number) => patienceMs(id, 1_000, sent.add({ milliseconds: ms }));
    expect(leftAfter(0)).toBe(1_000);
    expect(leftAfter(400)).toBe(600);
    expect(leftAfter(1_500)).toBe(0);
    expect(leftAfter(-60_000)).toBe(1_000);
    expect(leftAfter(60_000)).toBe(1_000);
  });
});

describe("an interaction", () => {
  it("that comes twice is answered once", async () => {
    await using bot = await openReadyBot();
    const { discord, host } = bot;
    const answer = await discord.interact(slash("about"));
    discord.dispatch("INTERACTION_CREATE", answer.interaction, discord.places.home.guild?.id);
    await discord.interact(slash("about"));
    expect(host.logged.filter(({ msg }) => msg === "answered")).toHaveLength(2);
    expect(discord.requests.filter(({ path }) => path.endsWith("/callback"))).toHaveLength(2);
    expectClean(bot);
  });

  it("that is too old is let go, and its answer is not pressed on Discord", async () => {
    await using bot = await openReadyBot();
    const { discord, host } = bot;
    discord.fail({ path: /\/callback$/, status: 404, code: 10062, times: 1 });
    const answer = discord.begin(slash("about"));
    await discord.until(() =>
      discord.requests.some(({ path, status }) => path.endsWith("/callback") && status === 404),
    );
    await discord.interact(slash("about"));
    expect(answer.callbackType).toBeUndefined();
    expect(discord.requests.filter(({ path }) => path.includes(answer.interaction.token))).toHaveLength(1);
    expect(host.logged).toContainEqual(
      expect.objectContaining({ msg: "discord answer lost", reason: "interaction-expired", code: 10062 }),
    );
    expectClean(bot);
  });

  it("does not tell its token, or what was typed, to the log", async () => {
    await using bot = await openReadyBot();
    const { discord, host } = bot;
    discord.fail({ path: /\/callback$/, status: 400, code: 50035, times: 1 });
    discord.fail({ path: /\/webhooks\//, status: 404, code: 10015 });
    const answer = await discord.interact(slash("gpu", { gpu: "rtx 4900 hush-hush" }));
    const told = JSON.stringify(host.logged);
    expect(told).not.toContain(answer.interaction.token);
    expect(told).not.toContain(discord.token);
    expect(told).not.toContain("hush");
  });

  it("is read or not, whatever is sent, and never throws", () => {
    const known = { id: "1", application_id: "2", token: "t", type: fc.constantFrom(1, 2, 3, 4, 5, 6) };
    const odd = fc.anything();
    const shapes = fc.record(
      {
        ...Object.fromEntries(
          Object.entries(known).map(([key, value]) => [
            key,
            typeof value === "string" ? fc.constant(value) : value,
          ]),
        ),
        user: fc.oneof(odd, fc.constant({ id: "3" })),
        member: odd,
        data: fc.oneof(
          odd,
          fc.record({ name: odd, type: fc.constant(1), options: odd, custom_id: odd, component_type: odd }),
        ),
        message: odd,
        context: fc.oneof(odd, fc.constant(1)),
        guild: odd,
        guild_id: odd,
        locale: odd,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(odd, shapes), (sent) => {
        expect(() => readInteraction(sent)).not.toThrow();
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { openLocales } from "../../../locales/index.ts";
import { grammarFor } from "../../../bot/telegram/grammar.ts";
import { inlineLines } from "../../../bot/telegram/inline-lines.ts";
import type { NewUpdate } from "../../fakes/telegram/updates.ts";
import { openTestHost } from "../host.ts";
import { callsOf, openBot, someone } from "./bot.ts";

const locales = openLocales();

describe("what is typed behind our name", () => {
  it("is answered with all that is said about it", async () => {
    await using tested = await openTestHost();
    const lines = (typed: string): readonly string[] => inlineLines(typed, grammarFor("en", tested.host));
    expect(lines("4090")).toEqual(["earnings rtx4090", "compare rtx4090", "gpu rtx4090"]);
    expect(lines("2x 4090 0.12")).toContain("compare rtx4090 count=2x power=0.12");
    expect(lines("compare 4090")[0]).toBe("compare rtx4090");
    expect(lines("akt")).toEqual(["price akt"]);
    expect(lines("akash")).toEqual(["network akash"]);
  });

  it("offers what may be meant while it is being typed", async () => {
    await using tested = await openTestHost();
    const lines = (typed: string): readonly string[] => inlineLines(typed, grammarFor("en", tested.host));
    expect(lines("")).toHaveLength(3);
    expect(lines("409")).toContain("earnings rtx4090");
    expect(lines("earn")).toEqual(expect.arrayContaining(["earnings rtx4090"]));
    expect(lines("compare 50")[0]).toMatch(/^compare/);
    expect(lines("ak")).toEqual(["price akt", "network akash"]);
    expect(lines("4090 0.12 xyzzy")).toContain("earnings rtx4090 power=0.12");
  });

  it("is never something private, nor what is only said in a conversation", async () => {
    await using tested = await openTestHost();
    const grammar = grammarFor("en", tested.host);
    const hidden = commands.filter(({ visibility }) => visibility === "private").map(({ name }) => name);
    expect(hidden).not.toEqual([]);
    for (const name of [...hidden, "why", "start", "digest"]) {
      for (const rest of ["", " ", " EUR", " for=here", " confirm"])
        expect(inlineLines(name + rest, grammar)).toEqual([]);
    }
  });
});

describe("the results of an inline query", () => {
  it("are answers to be sent, with a way into the private chat", async () => {
    await using bot = await openBot();
    const { telegram } = bot;
    const { person } = someone(bot, "de");
    const group = telegram.group();
    const { results, personal, cacheSeconds } = await telegram.inline(person, "4090");
    expect({ personal, cacheSeconds }).toEqual({ personal: true, cacheSeconds: 60 });
    expect(results).toHaveLength(3);
    const [earnings] = results;
    expect(earnings?.title).toContain("1x RTX 4090");
    expect(earnings?.description).toContain("Akash · Cashflow");
    for (const { id, title, description } of results) {
      expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64);
      expect(title.length).toBeLessThanOrEqual(64);
      expect(description.length).toBeLessThanOrEqual(120);
      expect(`${title}${description}`).not.toMatch(/[<>\n]/);
    }
    const sent = telegram.choose(earnings!, group, person);
    expect(sent.text).toContain("Miete");
    const { say } = locales.language("de");
    expect(sent.keyboard).toEqual([
      [{ text: say("private-button"), url: "https://t.me/rigwise_test_bot?start=e_rtx4090" }],
    ]);
    expect(telegram.complaints).toEqual([]);
  });

  it("are in the person's currency, and not about the country, which is nobody else's business", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    await bot.telegram.type(chat, person, "/settings currency=EUR country=DE");
    const { results } = await bot.telegram.inline(person, "4090");
    expect(results[0]?.message.text).toContain("€");
    expect(results[0]?.message.text).not.toContain("Germany");
    expect(results[0]?.message.text).toContain("the world's average");
  });

  it("are made anew no more often than that leaves room for asking in a chat", async () => {
    await using bot = await openBot({ host: {} });
    const { person, chat } = someone(bot);
    const offered = async (typed: string): Promise<number> =>
      (await bot.telegram.inline(person, typed)).results.length;
    expect(await offered("4")).toBe(3);
    // What was made a moment ago is offered again.
    expect(await offered("4")).toBe(3);
    const more = await bot.telegram.inline(person, "3090");
    expect(more).toMatchObject({ results: [], cacheSeconds: 1 });
    bot.tested.clock.pass({ minutes: 1 });
    expect(await offered("3090")).toBe(3);
    const answer = await bot.telegram.type(chat, person, "4090");
    expect(answer.messages[0]?.text).toContain("RTX 4090");
  });

  it("are for the newest of what one person has typed", async () => {
    await using bot = await openBot();
    const { person } = someone(bot);
    const query = (id: string, typed: string): NewUpdate => ({
      inline_query: { id, from: person, query: typed, offset: "" },
    });
    await Promise.all(["4", "40", "409", "4090"].map((typed) => bot.telegram.deliver(query(typed, typed))));
    await bot.telegram.until(() =>
      callsOf(bot, "answerInlineQuery").some((call) => call["inline_query_id"] === "4090"),
    );
    const answered = callsOf(bot, "answerInlineQuery").map((call) => call["inline_query_id"]);
    expect(answered.length).toBeLessThanOrEqual(2);
    expect(answered.at(-1)).toBe("4090");
  });

  it("are not pressed on, and a press that pretends so comes to nothing", async () => {
    await using bot = await openBot();
    const { person, chat } = someone(bot);
    const forged = { id: "1", from: person, chat_instance: "1", data: ">help", inline_message_id: "x" };
    await bot.telegram.deliver({ callback_query: forged });
    await bot.telegram.type(chat, person, "/about");
    expect(callsOf(bot, "sendMessage")).toHaveLength(1);
    expect(callsOf(bot, "answerCallbackQuery")).toHaveLength(1);
  });
});

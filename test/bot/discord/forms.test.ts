import { describe, expect, it } from "vitest";
import { command } from "../../../commands/command.ts";
import { commands } from "../../../commands/index.ts";
import { option } from "../../../commands/options.ts";
import type { Reply } from "../../../commands/reply.ts";
import { openLocales, type Locales, type MessageId, type Say } from "../../../locales/index.ts";
import type { FakeAnswer } from "../../fakes/discord/exchange.ts";
import { fieldsOf } from "../../fakes/discord/form-rules.ts";
import { press, slash, submit } from "../../fakes/discord/index.ts";
import { isRecord } from "../../fakes/discord/payload.ts";
import { answering, openReadyBot, plainReply, type TestBot, type TestBotOptions } from "./bot.ts";

/** interactions/receiving-and-responding, Interaction Callback Type. */
const types = { message: 4, promise: 5, form: 9 };

interface FormBot extends TestBot {
  /** What the command with the form was asked, with its values as they were read. */
  readonly asked: readonly unknown[];
}

/** The bot with a command that is filled in on a form, and a question that offers it by this line. */
async function openFormBot(line = "rig action=add", options: TestBotOptions = {}): Promise<FormBot> {
  const asked: unknown[] = [];
  const rig = command({
    name: "rig",
    options: {
      action: option.word().optional(),
      name: option.word().optional(),
      gpu: option.gpu(),
      power: option.kwhPrice().optional(),
      hardware: option.amount().optional(),
      network: option.network().optional(),
    },
    form: ["name", "gpu", "power", "hardware", "network"],
    visibility: "private",
    run: async (values) => {
      asked.push(values);
      return plainReply("Saved");
    },
  });
  const offer: Partial<Reply> = { buttons: [{ label: "Add a machine", form: line }] };
  const others = answering(commands, "start", async () => plainReply("Welcome", offer));
  const bot = await openReadyBot({
    ...options,
    host: {
      locales: withWords({ "command-rig": "Your machines", "option-action": "what", "option-name": "name" }),
      commands: [...others.filter(({ name }) => name !== "rig"), rig],
    },
  });
  return { ...bot, asked };
}

/** The languages as they are, with these words in each. */
function withWords(words: Readonly<Record<string, string>>): Locales {
  const locales = openLocales();
  return {
    ...locales,
    language(code) {
      const language = locales.language(code);
      const say: Say = (id, ...variables) => words[id] ?? language.say(id, ...variables);
      return { ...language, say };
    },
  };
}

const titlesOf = ({ form = {} }: FakeAnswer): readonly unknown[] => [
  form.title,
  ...(Array.isArray(form.components) ? form.components : []).map((label) => isRecord(label) && label.label),
];

/** Nothing was sent that Discord would have refused, and nothing of ours failed. */
function expectClean({ discord, host }: TestBot) {
  expect(discord.complaints).toEqual([]);
  expect(host.troubles).toEqual([]);
}

describe.each(["gateway", "http"] as const)("a form over %s", (mode) => {
  const openBot = (line?: string) => openFormBot(line, { mode });
  const viaOf = ({ via }: TestBot) => (mode === "http" ? via : ("gateway" as const));

  it("opens on a press, and what is filled in is answered to the one who did", async () => {
    await using bot = await openBot();
    const { discord, asked } = bot;
    const welcome = await discord.interact(slash("start"), viaOf(bot));
    const opened = await discord.interact(press(welcome, "Add a machine"), viaOf(bot));
    expect(opened.callbackType).toBe(types.form);
    expect(titlesOf(opened)).toEqual([
      "Your machine",
      "Its name",
      "Graphics card",
      "Power price per kWh",
      "What the hardware cost",
      "Network it is rented out on",
    ]);
    const filled = { name: "garage", gpu: "4090", power: "0.12 EUR", hardware: "", network: "akash" };
    const saved = await discord.interact(submit(opened, filled), viaOf(bot));
    expect(asked).toEqual([
      {
        action: "add",
        name: "garage",
        gpu: "rtx4090",
        power: { amount: 0.12, currency: "EUR" },
        network: "akash",
      },
    ]);
    expect(saved.words).toBe("## Saved");
    expect(saved.messages.map(({ ephemeral }) => ephemeral)).toEqual([true]);
    expect(welcome.words).toBe("## Welcome");
    expectClean(bot);
  });
});

describe("a form", () => {
  it("must have what the command cannot do without, and nothing else", async () => {
    await using bot = await openFormBot();
    const welcome = await bot.discord.interact(slash("start"));
    const opened = await bot.discord.interact(press(welcome, "Add a machine"));
    const required = fieldsOf(opened.form ?? {}).filter((field) => field.required === true);
    expect(required.map(({ custom_id: id }) => id)).toEqual(["gpu"]);
    expect(() => bot.discord.begin(submit(opened, { name: "garage" }))).toThrow("gpu is missing");
  });

  it("is in the language of the one who fills it in", async () => {
    await using bot = await openFormBot();
    const welcome = await bot.discord.interact(slash("start"));
    const opened = await bot.discord.interact({ ...press(welcome, "Add a machine"), locale: "de" });
    expect(titlesOf(opened).slice(0, 2)).toEqual(["Deine Maschine", "Ihr Name"]);
    expect(fieldsOf(opened.form ?? {})[2]).toMatchObject({ placeholder: "0,12 EUR" });
    expectClean(bot);
  });

  it("holds what is known, which can be changed or taken away", async () => {
    await using bot = await openFormBot('rig action=edit name=garage gpu=rtx4090 power="0.12 USD"');
    const { discord, asked } = bot;
    const welcome = await discord.interact(slash("start"));
    const opened = await discord.interact(press(welcome, "Add a machine"));
    await discord.interact(submit(opened, { gpu: "5090", power: "" }));
    expect(asked).toEqual([{ action: "edit", name: "garage", gpu: "rtx5090" }]);
    expectClean(bot);
  });

  it("works when its line is too long for a button, also with all that is known filled in", async () => {
    const line = `rig action=edit name=${"g".repeat(95)} gpu=rtx4090 hardware="2400 EUR"`;
    await using bot = await openFormBot(line);
    const { discord, asked } = bot;
    const welcome = await discord.interact(slash("start"));
    const opened = await discord.interact(press(welcome, "Add a machine"));
    await discord.interact(submit(opened));
    expect(asked).toEqual([
      { action: "edit", name: "g".repeat(95), gpu: "rtx4090", hardware: { amount: 2400, currency: "EUR" } },
    ]);
    expectClean(bot);
  });

  it("opens for anybody, and what is filled in is that person's own", async () => {
    await using bot = await openFormBot();
    const { discord } = bot;
    const bob = discord.places.addPerson("bob");
    const welcome = await discord.interact(slash("start"));
    const opened = await discord.interact({ ...press(welcome, "Add a machine"), by: bob });
    const saved = await discord.interact(submit(opened, { gpu: "4090" }));
    expect(opened.callbackType).toBe(types.form);
    expect(saved.messages[0]).toMatchObject({ ephemeral: true, maker: { user: bob } });
    expect(welcome.words).toBe("## Welcome");
    expectClean(bot);
  });

  it("opens at once where every other answer is promised first", async () => {
    await using bot = await openFormBot("rig action=add", { deferAfterMs: 0 });
    const { discord } = bot;
    const welcome = await discord.interact(slash("start"));
    expect(welcome.callbackType).toBe(types.promise);
    const opened = await discord.interact(press(welcome, "Add a machine"));
    expect(opened.callbackType).toBe(types.form);
    const saved = await discord.interact(submit(opened, { gpu: "4090" }));
    expect(saved.callbackType).toBe(types.promise);
    expect(saved.words).toBe("## Saved");
    expectClean(bot);
  });

  it("answers with a question where what was filled in is not understood", async () => {
    await using bot = await openFormBot();
    const { discord } = bot;
    const welcome = await discord.interact(slash("start"));
    const opened = await discord.interact(press(welcome, "Add a machine"));
    const back = await discord.interact(submit(opened, { gpu: "rtx 4900" }));
    expect(back.words).toContain("rtx 4900");
    expect(back.messages.map(({ ephemeral }) => ephemeral)).toEqual([true]);
    expectClean(bot);
  });

  it("is asked like a typed line where the command has none any more", async () => {
    await using bot = await openFormBot("gpu 4090");
    const { discord } = bot;
    const welcome = await discord.interact(slash("start"));
    const answer = await discord.interact(press(welcome, "Add a machine"));
    expect(answer.callbackType).toBe(types.message);
    expect(answer.words).toContain("RTX 4090");
    expectClean(bot);
  });

  it("that is sent off with another line than a form's says that it is too old", async () => {
    await using bot = await openFormBot();
    const { discord, asked } = bot;
    for (const custom_id of [">rig gpu=4090", "!#unknown", "!gpu 4090", "", "!"]) {
      const answer = await discord.interact({ kind: "modal", data: { custom_id, components: [] } });
      expect(answer.words).toContain("old");
    }
    expect(asked).toEqual([]);
    expectClean(bot);
  });

  it("may hold what nobody could fill in", async () => {
    await using bot = await openFormBot();
    const gpu = { type: 18, component: { type: 4, custom_id: "gpu", value: "4090" } };
    const action = { type: 18, component: { type: 4, custom_id: "action", value: "delete" } };
    const odd = [
      { type: 10 },
      { type: 18, component: { type: 5, custom_id: "name", values: ["1"] } },
      action,
    ];
    const data = { custom_id: "!rig action=add", components: [...odd, gpu] };
    await bot.discord.interact({ kind: "modal", data });
    expect(bot.asked).toEqual([{ action: "add", gpu: "rtx4090" }]);
    expectClean(bot);
  });
});

describe("the words of forms", () => {
  it("are there for every command that has one, in every language, and short enough", () => {
    const locales = openLocales();
    const names = commands.flatMap(({ name, form = [] }) => (form.length === 0 ? [] : [name, ...form]));
    const hints = commands.flatMap(({ form = [] }) => form.map((name) => `${name}-hint`));
    for (const { say } of locales.codes.map((code) => locales.language(code))) {
      const lengthOf = (name: string) => say(`form-${name}` as MessageId & "help-title").length;
      expect(Math.max(0, ...names.map(lengthOf))).toBeLessThanOrEqual(45);
      expect(Math.max(0, ...hints.map(lengthOf))).toBeLessThanOrEqual(100);
    }
    expect(commands.every(({ form = [] }) => form.length <= 5)).toBe(true);
  });
});

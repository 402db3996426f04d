import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencyCodes } from "../../commands/amounts.ts";
import { optionsOf } from "../../commands/command.ts";
import { commands } from "../../commands/index.ts";
import { parseLine } from "../../commands/line.ts";
import { readOptions } from "../../commands/read.ts";
import { gpus } from "../../core/gpus.ts";
import type { World } from "../../core/world.ts";
import { openLocales } from "../../locales/index.ts";
import { choicesOf, converse, linesBehind, textOf, type AskOptions } from "../ask.ts";
import { openTestWorld, type TestWorldOptions } from "../world.ts";

describe("a request", () => {
  it.each([
    ["earnings 4090", "earnings"],
    ["4090", "earnings"],
    ["akt", "price"],
    ["render", "price"],
    ["akash", "network"],
    ["compare h100", "compare"],
    ["compare networks", "compare"],
    ["network akash h100", "network"],
    ["gpu a100 80gb sxm", "gpu"],
    ["help earnings", "help"],
    ["about", "about"],
    ["why", "why"],
    ["", "help"],
    ["🤑🤑🤑", "help"],
  ])("%j is answered by %s", async (line, name) => {
    await using test = await setup();
    const { command, reply } = await test.ask(line);
    expect({ command, title: reply.title }).toEqual({
      command: name,
      title: expect.not.stringMatching(test.mistaken),
    });
    expect(test.troubles).toEqual([]);
  });

  it("is the same with a point or a comma, a command or none, a slash or a bot's name", async () => {
    await using test = await setup();
    const lines = [
      "earnings 4090 0.12",
      "4090 0,12",
      "/earnings@rigwise_bot 4090 --power 0.12",
      "4090 power = 0.12",
    ];
    const answers = await Promise.all(lines.map(async (line) => textOf((await test.ask(line)).reply)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it("is remembered, so that why can explain it", async () => {
    await using test = await setup();
    await test.ask("4090 0,12 EUR");
    await test.ask("earnings 4090 pwer=0.2");
    const { reply } = await test.ask("why");
    expect(textOf(reply)).toContainEqual(expect.stringContaining(`earnings 4090 power="0,12 EUR"`));
  });

  it("is answered in the reader's language and currency", async () => {
    await using test = await setup({ language: "de", currency: "EUR" });
    const { reply } = await test.ask("4090 um 0,12 in Deutschland");
    expect(textOf(reply).join("\n")).toMatch(/\d,\d\d\s€/);
  });
});

describe("a request with a mistake in it is answered with the whole request put right:", () => {
  it.each([
    ["earnings rtx 4900 0.12", "GeForce RTX 4090", "earnings rtx4090 power=0.12"],
    ["earnings 4090 pwer=0.12 country=DE", "power=0.12", "earnings 4090 power=0.12 country=DE"],
    ["4090 ti 0.12", "earnings 4090 power=0.12", "earnings 4090 power=0.12"],
    ["4090 0.12 hardware=1,234 util=60%", "1234", "earnings 4090 power=0.12 util=60% hardware=1234"],
    ["4090 0.12 hardware=1,234 EUR", "1.2340EUR", "earnings 4090 power=0.12 hardware=1.2340EUR"],
    ["4090 0,12 hardware=1.500 €", "1500EUR", "earnings 4090 power=0,12 hardware=1500EUR"],
    ["4090 0.125 fixed=1.500", "1.5", "earnings 4090 power=0.125 fixed=1.5"],
    ["4090 util=1 power=0.12", "1%", "earnings 4090 power=0.12 util=1%"],
    ["4090 util=1 power=0.12", "100%", "earnings 4090 power=0.12 util=100%"],
    ["4090 0.12 country=Germny", "Germany", "earnings 4090 power=0.12 country=DE"],
    ["4090 0.12 network=akesh", "Akash", "earnings 4090 power=0.12 network=akash"],
    ["4090 0.12 util=60% util=70%", "util=70%", "earnings 4090 power=0.12 util=70%"],
    ["4090 0.12 blah=3 tier=2", "earnings 4090 power=0.12 tier=2", "earnings 4090 power=0.12 tier=2"],
    ["4090 0.12 pwr=3 whatever", "psu=3", "earnings 4090 power=0.12 psu=3 whatever"],
    ["earnings 0.12 2x", "RTX 4090", "earnings rtx4090 count=2x power=0.12"],
    ["price btc eur", "Akash Network", "price akt currency=eur"],
    ["pirce akt 30d", "price", "price akt range=30d"],
  ])("%s, by pressing %s", async (line, label, corrected) => {
    await using test = await setup();
    const { reply } = await test.ask(line);
    expect(choicesOf(reply).choices).toContainEqual({ label, line: corrected });
  });

  it.each([
    ["4090 30", "USD", ["earnings 4090 count=30", "earnings 4090 power=0.3USD"]],
    [
      "4090 12 in Germany",
      "EUR",
      ["earnings 4090 count=12 country=Germany", "earnings 4090 power=0.12EUR country=Germany"],
    ],
    ["4090 31", "JPY", ["earnings 4090 count=31", "earnings 4090 power=31JPY"]],
    ["4090 0", "USD", ["earnings 4090 power=0USD"]],
  ] as const)("%s to one who counts in %s: how many cards, or the price", async (line, currency, lines) => {
    await using test = await setup({ currency });
    const { reply } = await test.ask(line);
    expect(choicesOf(reply).choices.map((choice) => "line" in choice && choice.line)).toEqual(lines);
    for (const choice of lines) expect((await test.ask(choice)).outcome).toBe("answered");
  });

  it.each([
    [
      "compare 4090 and 3090",
      "“3090”. Several kinds of card in one machine are joined by +: 2x 4090 + 1x 3090",
    ],
    ["should i buy a 5090 for 2500", "“should i buy”. Type help earnings"],
    ["4090 120 EUR/MWh", "“EUR/MWh”. Type help earnings"],
    ["4090 30 öre", "“öre”. Type help earnings"],
  ])("%s is not offered without what was said", async (line, said) => {
    await using test = await setup();
    const { reply } = await test.ask(line);
    expect(textOf(reply).join("\n")).toContain(`I do not understand ${said}`);
    expect(choicesOf(reply).choices).toEqual([]);
  });

  it("a number of cards that is none is told how free power is typed", async () => {
    await using test = await setup();
    expect(textOf((await test.ask("4090 0")).reply).join("\n")).toContain("type power=0");
  });

  it("an option that is given already is not offered for another", async () => {
    await using test = await setup();
    const offered = async (line: string) =>
      choicesOf((await test.ask(line)).reply).choices.map(({ label }) => label);
    expect(await offered("4090 pwer=3")).toContain("power=3");
    expect(await offered("4090 0.12 pwer=3")).not.toContain("power=3");
  });

  it("the nearest card comes first", async () => {
    await using test = await setup();
    const { reply } = await test.ask("earnings rtx 4900 0.12");
    expect(choicesOf(reply).choices[0]).toEqual({
      label: "GeForce RTX 4090",
      line: "earnings rtx4090 power=0.12",
    });
  });

  it("what is wrong is named", async () => {
    await using test = await setup();
    const asked = async (line: string) => textOf((await test.ask(line)).reply).join("\n");
    expect(await asked("4090 ti")).toContain("“ti”");
    expect(await asked("4090 power=abc")).toContain("“abc” is not a number (power)");
    expect(await asked("4090 power=-1")).toContain("power must be at least 0");
    expect(await asked("4090 count=20000")).toContain("count can be at most 10,000");
    expect(await asked("4090 count=2.5")).toContain("“2.5” is not a number (count)");
    expect(await asked("x".repeat(5000))).toContain("longer than 4,096");
  });
});

describe("a failure", () => {
  it("of our own is written down, and the asker is given its name", async () => {
    const broken = commands.find(({ name }) => name === "earnings");
    const answer = async () => Promise.reject(new Error("a bug"));
    await using test = await setup({ commands: [{ ...broken!, answer }] });
    const { reply } = await test.ask("earnings 4090");
    expect(textOf(reply).join()).toContain("trouble-1");
    expect(test.troubles).toEqual([new Error("a bug")]);
  });

  it("to find a rate for a typed currency is told as such", async () => {
    await using test = await setup();
    const { reply } = await test.ask("4090 0.12 XPF");
    expect(textOf(reply).join()).toContain("XPF");
    expect(test.troubles).toEqual([]);
  });
});

describe("whatever is typed", { timeout: 30_000 }, () => {
  it.each(["en", "de"])(
    "the answer has a title in %s, and nothing in it is odd or endless",
    async (language) => {
      await using test = await setup({ language });
      const ask = async (line: string) => {
        const { reply } = await test.ask(line);
        expect(reply.title).not.toBe("");
        for (const text of textOf(reply)) expect(text).toMatch(readable);
        for (const behind of linesBehind(reply)) {
          expect(behind.length).toBeLessThanOrEqual(4096);
          expect(behind).not.toMatch(/[\p{C}\n]/u);
        }
      };
      await fc.assert(fc.asyncProperty(anyLine, ask), { numRuns: 100 });
      expect(test.troubles).toEqual([]);
    },
  );

  it("each choice is a line that does not have that mistake", async () => {
    await using test = await setup();
    const check = async (line: string) => {
      const before = firstMistake(line);
      const { reply, outcome } = await test.ask(line);
      expect(outcome === "asked-back").toBe(before !== undefined);
      // An answer may offer choices, too: settings to change, data to delete.
      const offered = outcome === "asked-back" ? choicesOf(reply).choices : [];
      for (const choice of offered) {
        expect("line" in choice && firstMistake(choice.line)).not.toEqual(before);
      }
    };
    await fc.assert(fc.asyncProperty(fragments, check), { numRuns: 100 });
  });

  it("an option that was understood is behind every choice", async () => {
    await using test = await setup();
    const check = async (extra: readonly string[]) => {
      const { reply } = await test.ask(["earnings 4090 fixed=7.25 tier=2", ...extra].join(" "));
      for (const choice of choicesOf(reply).choices) {
        expect("line" in choice && choice.line).toMatch(/ fixed=7\.25 .*tier=2/);
      }
    };
    const others = fragment.filter((text) => !/^\s*=|fixed|tier/i.test(text));
    await fc.assert(fc.asyncProperty(fc.array(others, { minLength: 1, maxLength: 5 }), check), {
      numRuns: 100,
    });
  });
});

/** No control or format characters but our own line ends, and no longer than the longest text of our own. */
const readable = /^(?:\n|\P{C}){0,3000}$/u;

const optionNames = [...new Set(commands.flatMap((command) => optionsOf(command).map(({ name }) => name)))];
const junk = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());
const numeral = fc.oneof(
  fc.constantFrom(
    "0.12",
    "0,12",
    "1,234",
    "1.234,5",
    "12ct",
    "€3",
    "300k",
    "78%",
    "1",
    "-5",
    "1e9",
    "2x",
    "x2",
  ),
  fc.integer().map(String),
  fc.double().map(String),
);
const name = fc.constantFrom(
  ...optionNames,
  ...commands.map((command) => command.name),
  ...gpus.map((gpu) => gpu.name),
  "akash",
  "render",
  "akt",
  "rndr",
  "Germany",
  "US-TX",
  "AT",
  "at",
  "in",
  "EUR",
  "usd",
  "networks",
  "30d",
  "4900",
);
const value = fc.oneof(numeral, name, fc.constantFrom("", "=", `"`, "“", "--"), junk);
const fragment = fc.oneof(
  numeral,
  name,
  value,
  fc
    .tuple(fc.constantFrom(...optionNames), fc.constantFrom("=", ": ", " = ", "="), value)
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("--", "-", "—", "/"), name, fc.constant(" "), value)
    .map((parts) => parts.join("")),
  fc.tuple(fc.string({ maxLength: 8 }), fc.constant("="), value).map((parts) => parts.join("")),
);
const fragments = fc
  .tuple(
    fc.constantFrom("", "earnings ", "price ", "network ", "compare ", "gpu ", "4090 "),
    fc.array(fragment, { maxLength: 8 }),
  )
  .map(([start, parts]) => start + parts.join(" "));
const long = fc
  .tuple(fc.oneof(fragment, junk), fc.constantFrom(100, 4000, 100_000))
  .map(([part, length]) => `${part} `.repeat(Math.ceil(length / (part.length + 1))).slice(0, length));
const anyLine = fc.oneof(
  { weight: 5, arbitrary: fragments },
  { weight: 3, arbitrary: junk },
  { weight: 1, arbitrary: long },
);

const reader = { language: "en", currencies: currencyCodes };
const { connectors } = openLocales().language("en");

/** What is wrong with a line, told apart by what it is and what it is about. */
function firstMistake(line: string) {
  const parsed = parseLine(line, { commands, reader, connectors });
  if ("mistake" in parsed) return { ...parsed.mistake, nearest: undefined };
  const read = readOptions(parsed.command, parsed.raw, reader);
  const mistake = parsed.mistakes[0] ?? ("mistake" in read ? read.mistake : undefined);
  return mistake && { ...mistake, nearest: undefined };
}

async function setup(options: AskOptions & TestWorldOptions = {}) {
  const test = await openTestWorld(options);
  const world: World = test.world;
  const { ask, troubles } = converse(world, options);
  const mistaken =
    /^(Not quite clear yet|Das passt noch nicht ganz|That did not work|Das hat nicht geklappt)$/;
  return { ask, troubles, mistaken, [Symbol.asyncDispose]: () => test[Symbol.asyncDispose]() };
}

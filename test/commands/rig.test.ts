import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field, Reply } from "../../commands/reply.ts";
import type { RigBook } from "../../commands/rigs.ts";
import type { Subscription } from "../../core/subscription.ts";
import {
  choicesOf,
  converse,
  digestsInside,
  linesBehind,
  memoryInside,
  textOf,
  type AskOptions,
} from "../ask.ts";
import { openTestWorld, recordedAt } from "../world.ts";

describe("a rig with costs in a currency of its own", () => {
  it("keeps that currency where a new price is typed without one, and its night's", async () => {
    await using test = await setup();
    await test.ask("rig add den 4090 0,12 EUR night=0,05");
    await test.ask("rig edit den power=0.20");
    expect((await test.book()).rigs[0]?.options).toMatchObject({
      power: "0.2EUR/kWh",
      night: "0.05EUR/kWh",
    });
  });

  it("has a price that is typed beside its name for the whole day", async () => {
    await using test = await setup();
    await test.ask("rig add den 4090 0,12 EUR night=0,05");
    const { reply } = await test.ask("earnings den power=0.50USD");
    expect(textOf(reply).join("\n")).toContain("$0.50/kWh");
    expect(textOf(reply).join("\n")).not.toContain("at night");
  });

  it("is not saved where nobody knows a rate for it, and hinders no other", async () => {
    await using test = await setup();
    await test.ask("rig add den 4090 0.12");
    expect((await test.ask("rig add far 4090 0.12 VND")).outcome).toBe("failed");
    expect((await test.book()).rigs.map(({ name }) => name)).toEqual(["den"]);
    expect((await test.ask("rig")).outcome).toBe("answered");
  });
});

describe("a rig is added", () => {
  it("with a price for the night in the currency of the day's", async () => {
    await using test = await setup();
    const { reply } = await test.ask("rig add den 4090 0,30 EUR night=0,20");
    expect(reply.blocks.flatMap((block) => (block.kind === "fields" ? block.fields : []))).toContainEqual(
      expect.objectContaining({ note: "€0.30 by day, €0.20 at night" }),
    );
    const shown = await test.ask("rig show den");
    expect(textOf(shown.reply)).toContain("€0.30 by day, €0.20 at night");
  });

  it("with all that is said of it in one line, which reads back what is kept and what it earns", async () => {
    await using test = await setup();
    const { reply, outcome } = await test.ask(
      "rig add garage 2x 4090 0,12 EUR in Germany hardware=3200 EUR bought=2025-03-01 network=akash",
    );
    expect(outcome).toBe("answered");
    expect(await test.book()).toEqual({
      standard: "garage",
      rigs: [
        {
          name: "garage",
          options: { gpu: "rtx4090", count: "2", power: "0.12EUR/kWh", country: "DE", hardware: "3200EUR" },
          networks: ["akash"],
          boughtOn: "2025-03-01",
        },
      ],
    });
    expect(fieldsIn(reply)).toMatchObject({
      Cards: "2x RTX 4090",
      Power: "€0.12/kWh",
      Bought: "Mar 1, 2025",
      Networks: "Akash",
    });
    expect(textOf(reply).join("\n")).toMatch(/Akash: \+\$[\d.]+\/day in all[^]*Per card: \+\$[\d.]+\/day/);
    expect(linesBehind(reply)).toEqual(
      expect.arrayContaining([
        "earnings rig=garage",
        "compare rig=garage",
        "digest action=subscribe rig=garage",
        "rig action=remove name=garage",
      ]),
    );
  });

  it("with several kinds of card", async () => {
    await using test = await setup();
    await test.ask("rig add 2x 4090 + 1x 3090 + 3080 x 2 barn");
    expect((await test.book()).rigs[0]).toEqual({
      name: "barn",
      options: { gpu: "rtx4090", count: "2", plus: "1x rtx3090 + 2x rtx3080" },
    });
  });

  it("with several kinds of card in the one field that a form has for them", async () => {
    await using test = await setup();
    await test.ask(`rig action=add name=barn gpu="2x 4090 + 1x 3090"`);
    expect((await test.book()).rigs[0]?.options).toEqual({ gpu: "rtx4090", count: "2", plus: "1x rtx3090" });
  });

  it("step by step, each by a button: card, number, power price", async () => {
    await using test = await setup();
    let reply = (await test.ask("rig add")).reply;
    for (const label of ["RTX 3090", "2", "$0.15"]) {
      const { choices } = choicesOf(reply);
      const choice = choices.find((one) => one.label === label);
      reply = (await test.ask(choice && "line" in choice ? choice.line : "")).reply;
    }
    expect((await test.book()).rigs).toEqual([
      { name: "rig 1", options: { gpu: "rtx3090", count: "2", power: "0.15USD/kWh" } },
    ]);
  });

  it("without a name under a free one, and answers to that as `rig 1` and as `earnings rig 1`", async () => {
    await using test = await setup();
    await test.ask("rig add 4090 0.12");
    await test.ask("rig add 3090 0.12");
    expect((await test.book()).rigs.map(({ name }) => name)).toEqual(["rig 1", "rig 2"]);
    expect((await test.ask("rig 2")).reply.title).toBe("rig 2");
    expect((await test.ask("earnings rig 2")).reply.title).toContain("RTX 3090");
  });

  it.each([
    ["rig add akash 4090 0.12", "Akash: read as where it is rented out, not as its name."],
    ["rig add vn 4090 0.12", "Vietnam: read as where it stands, not as its name."],
  ])("%s says what became of the word", async (line, said) => {
    await using test = await setup();
    const text = textOf((await test.ask(line)).reply).join("\n");
    expect(text).toContain(said);
    expect(text).toContain(`rig edit "rig 1" rename=…`);
    expect(textOf((await test.ask("rig add 4090 0.12")).reply).join("\n")).not.toContain("not as its name");
  });

  it("from the button of an answer about a machine that was only typed, with a name that is asked for", async () => {
    await using test = await setup({ currency: "EUR" });
    const { reply } = await test.ask("earnings 2x 4090 0,12 hardware=3200 util=60%");
    const save = linesBehind(reply).find((line) => line.startsWith("rig ")) ?? "";
    expect(choicesOf((await test.ask(save)).reply).choices.map(({ label }) => label)).toContain("garage");
    await test.ask("my big box");
    expect((await test.book()).rigs).toEqual([
      {
        name: "my big box",
        options: { gpu: "rtx4090", count: "2", power: "0.12EUR/kWh", util: "0.6", hardware: "3200EUR" },
      },
    ]);
    const named = await test.ask("earnings my big box");
    expect(linesBehind(named.reply).filter((line) => line.startsWith("rig "))).toEqual([]);
  });

  it("is not offered where others read along", async () => {
    await using test = await setup({ shared: true });
    const { reply } = await test.ask("earnings 4090 0.12");
    expect(linesBehind(reply).filter((line) => line.startsWith("rig "))).toEqual([]);
  });

  it("no more often than twenty times", async () => {
    await using test = await setup();
    for (let number = 0; number < 20; number += 1) await test.ask("rig add 4090 0.12 network=akash");
    const { reply } = await test.ask("rig add 4090 0.12");
    expect(textOf(reply).join("\n")).toContain("as many as there can be");
    expect((await test.book()).rigs).toHaveLength(20);
  });
});

describe("what is not clear about a rig is asked back, and nothing else is lost", () => {
  it.each([
    ["a number that can be read in two ways", "rig add den 4090 hardware=1,234 0.12", "hardware=1234"],
    ["a day that can be read in two ways", "rig add den 4090 0.12 bought=3/1/2025", "bought=2025-03-01"],
    ["a card that there is not", "rig add den 4099 0.12 bought=2025-03-01", "rtx4090"],
    ["a day that is yet to come", "rig add den 4090 0.12 bought=2031-01-01", "power=0.12"],
    ["a name that is a command", "rig add name=help 4090 0.12", "name=garage"],
    ["a name that is a card", "rig add name=3090 4090 0.12", "name=garage"],
    ["a name with more than letters in it", `rig add name="<b>x</b>" 4090 0.12`, "name=garage"],
  ])("%s", async (_what, line, right) => {
    await using test = await setup();
    const { reply } = await test.ask(line);
    expect((await test.book()).rigs).toEqual([]);
    const choice = linesBehind(reply).find((behind) => behind.includes(right)) ?? "";
    expect(choice).toContain("0.12");
    await test.ask(choice);
    expect((await test.book()).rigs).toMatchObject([{ options: { gpu: "rtx4090", power: "0.12USD/kWh" } }]);
  });

  it.each(["0,12", "0.12", "€0,12", "12ct"])("but %s is clear", async (price) => {
    await using test = await setup({ currency: "EUR" });
    await test.ask(`rig add den 4090 power=${price}`);
    expect((await test.book()).rigs[0]?.options.power).toBe("0.12EUR/kWh");
  });

  it("a name that another rig has, in whatever case", async () => {
    await using test = await setup();
    await test.ask("rig add garage 4090 0.12");
    const { reply } = await test.ask("rig add GARAGE 3090 0.10");
    expect((await test.book()).rigs).toHaveLength(1);
    await test.ask(linesBehind(reply).find((line) => line.includes("basement")) ?? "");
    expect((await test.book()).rigs.map(({ name }) => name)).toEqual(["garage", "basement"]);
  });

  it("a price for the night alone, also where nobody said that it is to be added", async () => {
    await using test = await setup();
    const { reply } = await test.ask("rig 4090 night=0.08");
    expect((await test.book()).rigs).toEqual([]);
    expect(linesBehind(reply)[1]).toContain("power=ask night=0.08");
  });

  it("a price for the night without one for the day", async () => {
    await using test = await setup();
    const { reply } = await test.ask("rig add den 4090 night=0.08");
    expect(choicesOf(reply).choices.every(({ label }) => label !== "Usual price here")).toBe(true);
    await test.ask("0,30");
    expect((await test.book()).rigs[0]?.options).toMatchObject({
      power: "0.3USD/kWh",
      night: "0.08USD/kWh",
    });
  });
});

describe("the name of a rig", () => {
  const letters = fc.string({
    unit: fc.constantFrom("a", "ß", "Ж", "机", "é", "5", "-", "_", "(", "#"),
    maxLength: 30,
  });

  it("is kept as it was typed, in any script", async () => {
    await using test = await setup();
    await fc.assert(
      fc.asyncProperty(letters, async (rest) => {
        const name = `q5${rest}`.normalize("NFC");
        await test.memory.keepRigs({ rigs: [] });
        await test.ask(`rig action=add name="${name}" gpu=rtx4090 network=akash power=0.12`);
        expect((await test.book()).rigs.map((rig) => rig.name)).toEqual([name]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    "@everyone",
    "<@123456789012345678>",
    "[x](https://evil.example)",
    "`rm`",
    "*bold*",
    "x".repeat(33),
    `x${"\u0301".repeat(90)}`,
    "12",
    "2x",
    "60%",
    "akash",
    "akt",
    "Germany",
    "EUR",
    "list",
    "constructor; drop table",
  ])("is not %j", async (name) => {
    await using test = await setup();
    const { reply } = await test.ask(`rig action=add name="${name}" gpu=rtx4090 power=0.12`);
    expect((await test.book()).rigs).toEqual([]);
    expect(choicesOf(reply).choices.map(({ label }) => label)).toContain("garage");
  });

  it("can be a word that objects have", async () => {
    await using test = await setup();
    await test.ask("rig add constructor 4090 0.12");
    expect((await test.ask("earnings constructor")).reply.title).toContain("RTX 4090");
  });

  it("is no word of a sentence, even where a rig is called so", async () => {
    await using test = await setup();
    await test.ask("rig action=add name=at gpu=rtx3090 power=0.30");
    const { reply } = await test.ask("earnings 4090 at 0.12");
    expect(reply.title).toContain("RTX 4090");
    expect(textOf(reply).join("\n")).toContain("$0.12/kWh");
  });
});

describe("a saved rig", () => {
  it("means the same whoever reads it in whatever language and currency", async () => {
    await using test = await openTestWorld();
    await fc.assert(
      fc.asyncProperty(typedRig, writer, reader, async (typed, from, to) => {
        const memory = memoryInside();
        const before = await converse(test.world, { ...from, memory }).ask(`rig add name=den ${typed}`);
        const after = await converse(test.world, { ...to, memory }).ask("rig show den");
        expect(figuresIn(after.reply)).toEqual(figuresIn(before.reply));
        expect(figuresIn(before.reply).length).toBeGreaterThan(20);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps a number that would be one of thousands to another reader", async () => {
    await using test = await openTestWorld();
    const memory = memoryInside();
    await converse(test.world, { memory }).ask("rig add den 4090 0.12 fixed=12.3450");
    const german = converse(test.world, { memory, language: "de", currency: "EUR" });
    const { figures } = (await german.ask("earnings den network=akash")).reply;
    expect(figures.find(({ name }) => name === "fixedUsdPerMonth")?.value).toBe(12.345);
  });

  it("earns what the same machine does when it is typed", async () => {
    await using test = await setup();
    const machine = "2x 4090 + 1x 3090 0.30 night=0.10 night_hours=23-7 hardware=5000 util=60% psu=92%";
    await test.ask(`rig add den ${machine}`);
    const typed = (await test.ask(`earnings ${machine}`)).reply;
    const saved = (await test.ask("earnings den")).reply;
    expect(saved.title).toBe(typed.title);
    expect(saved.figures).toEqual(typed.figures);
  });

  it("loses value by the day from what it cost", async () => {
    await using test = await setup();
    // Two years before the answer: a consumer card keeps 30 % after three.
    const { reply } = await test.ask("rig add den 4090 0.12 hardware=3000 bought=2024-11-22");
    expect(fieldsIn(reply)).toMatchObject({ Cost: "$3,000", "Book value": "$1,600" });
    expect(textOf(reply)).toContain("24 months old");
  });

  it("shows of its account only as much as its owner needs to recognise it", async () => {
    await using test = await setup();
    const address = "akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
    const { reply } = await test.ask(`rig add den 4090 0.12 account=${address}`);
    expect((await test.book()).rigs[0]?.accounts).toEqual({ akash: address });
    expect(textOf(reply).join("\n")).not.toContain(address);
    expect(fieldsIn(reply).Account).toBe("akash1zn…8hxw");
  });

  it("has its wallet for the networks of Solana that it is rented out on", async () => {
    await using test = await setup();
    const wallet = "So11111111111111111111111111111111111111112";
    await test.ask(`rig add den 4090 0.12 network=render account=${wallet}`);
    expect((await test.book()).rigs[0]?.accounts).toEqual({ render: wallet });
  });

  it("is reckoned on its own networks, unless another is asked for", async () => {
    await using test = await setup();
    await test.ask("rig add den 4090 0.12 network=akash");
    expect(networksIn((await test.ask("den")).reply)).toEqual(["akash"]);
    expect(networksIn((await test.ask("earnings den network=render")).reply)).toEqual(["render"]);
  });

  it("tells the sum and each card, so that nobody takes one for the other", async () => {
    await using test = await setup();
    await test.ask("rig add den 4x 4090 0.12");
    const each = textOf((await test.ask("earnings den")).reply).find((text) => text.includes("Per card"));
    expect(each).toMatch(/^That is all 4 cards together\. Per card: \+\$[\d.]+\/day\.$/);
  });
});

describe("rigs", () => {
  it("are listed with the best of each and the sum, the default one marked", async () => {
    await using test = await setup();
    await test.ask("rig add garage 2x 4090 0.12");
    await test.ask("rig add attic 3090 0.12");
    await test.ask("rig default attic");
    const { reply } = await test.ask("rig");
    const table = reply.blocks.find(({ kind }) => kind === "table");
    expect(table).toMatchObject({
      rows: [
        ["garage", "2x RTX 4090", "Akash"],
        ["★ attic", "1x RTX 3090"],
      ].map((row) => expect.arrayContaining(row)),
    });
    expect(textOf(reply).join("\n")).toMatch(/All together, each where it brings most: \+\$\d/);
    expect(linesBehind(reply)).toContain("rig action=show name=attic");
  });

  it("are none at first, and how to add one is said", async () => {
    await using test = await setup();
    const { reply } = await test.ask("rig");
    expect(reply.title).toBe("You have saved no rig yet");
    expect(reply.buttons).toContainEqual({ label: "Fill in a form", form: "rig action=add" });
  });

  it("are asked for by name where several could be meant", async () => {
    await using test = await setup();
    await test.ask("rig add garage 4090 0.12");
    await test.ask("rig add attic 3090 0.12");
    expect(choicesOf((await test.ask("rig edit power=0.2")).reply).choices).toEqual([
      { label: "garage", line: "rig action=edit name=garage power=0.2" },
      { label: "attic", line: "rig action=edit name=attic power=0.2" },
    ]);
  });
});

describe("a rig is changed", () => {
  it.each([
    ["rig edit den power=0.10", { power: "0.1USD/kWh" }],
    ["rig den power=0.10", { power: "0.1USD/kWh" }],
    ["rig edit den count=4", { count: "4" }],
    ["rig edit den without=power", { power: undefined, night: undefined }],
    ["rig edit den without=night", { power: "0.3USD/kWh", night: undefined }],
    ["rig edit den 5090", { gpu: "rtx5090", count: "1", plus: undefined }],
    ["rig edit den without=plus,night", { gpu: "rtx4090", plus: undefined, night: undefined }],
    ["rig edit den without=gpu", { gpu: "rtx4090" }],
    ["rig edit den without=util", { power: "0.3USD/kWh" }],
    ["rig edit den fixed=20 util=50%", { fixed: "20USD", util: "0.5" }],
  ])("%s", async (line, changed) => {
    await using test = await setup();
    await test.ask("rig add den 2x 4090 + 3090 power=0.30 night=0.10 psu=92%");
    await test.ask(line);
    const { options = {} } = (await test.book()).rigs[0] ?? {};
    expect(Object.fromEntries(Object.keys(changed).map((name) => [name, options[name]]))).toEqual(changed);
    expect(options.psu).toBe("0.92");
  });

  it("in its networks, its day of purchase and its account", async () => {
    await using test = await setup();
    await test.ask("rig add den 4090 0.12 network=akash bought=2025-03-01");
    await test.ask("rig edit den network=all without=bought");
    expect((await test.book()).rigs[0]).toEqual({
      name: "den",
      options: { gpu: "rtx4090", count: "1", power: "0.12USD/kWh" },
    });
  });

  it("in its name, and stays the default and in its digests", async () => {
    const digests = digestsInside();
    await digests.add(digestAbout("den"));
    await using test = await setup({ digests });
    await test.ask("rig add den 4090 0.12");
    await test.ask("rig edit den rename=barn");
    expect(await test.book()).toMatchObject({ standard: "barn", rigs: [{ name: "barn" }] });
    expect((await digests.of("me")).map(({ about }) => about.rig)).toEqual(["barn"]);
  });

  it("in its name, to which its days of history go along", async () => {
    const moved: string[] = [];
    const memory = {
      ...memoryInside(),
      renameDays: async (from: string, to: string) => void moved.push(`${from} -> ${to}`),
    };
    await using test = await setup({ memory });
    await test.ask("rig add den 4090 0.12");
    await test.ask("rig edit den power=0.13");
    expect(moved).toEqual([]);
    await test.ask("rig edit den rename=barn");
    expect(moved).toEqual(["den -> barn"]);
  });

  it("not into another's name", async () => {
    await using test = await setup();
    await test.ask("rig add den 4090 0.12");
    await test.ask("rig add barn 3090 0.12");
    const { reply } = await test.ask("rig edit den rename=Barn");
    expect((await test.book()).rigs.map(({ name }) => name)).toEqual(["den", "barn"]);
    await test.ask(linesBehind(reply).find((line) => line.includes("basement")) ?? "");
    expect((await test.book()).rigs.map(({ name }) => name)).toEqual(["basement", "barn"]);
  });

  it("by taking away only what is set, and what that is is offered", async () => {
    await using test = await setup();
    await test.ask("rig add den 4090 0.12 bought=2025-03-01");
    const { reply } = await test.ask("rig edit den without=hardware");
    expect(choicesOf(reply).choices.map(({ label }) => label)).toEqual([
      "without=count",
      "without=power",
      "without=bought",
    ]);
  });

  it("in its networks by a button for each", async () => {
    await using test = await setup();
    await test.ask("rig add den 4090 0.12");
    const { reply } = await test.ask("rig edit den network=ask");
    await test.ask(linesBehind(reply).find((line) => line.endsWith("network=render")) ?? "");
    expect((await test.book()).rigs[0]?.networks).toEqual(["render"]);
  });

  it("by what is chosen where nothing was said", async () => {
    await using test = await setup();
    await test.ask("rig add den 4090 0.12");
    const { reply } = await test.ask("rig edit den");
    await test.ask(linesBehind(reply).find((line) => line.endsWith("hardware=ask")) ?? "");
    await test.ask("2.400,50 EUR");
    expect((await test.book()).rigs[0]?.options.hardware).toBe("2400.5EUR");
  });
});

describe("a rig is removed", () => {
  it("only once that is confirmed, and then another is the default", async () => {
    await using test = await setup();
    await test.ask("rig add garage 4090 0.12");
    await test.ask("rig add attic 3090 0.12");
    const { reply } = await test.ask("rig remove garage");
    expect((await test.book()).rigs).toHaveLength(2);
    const receipt = await test.ask(linesBehind(reply)[1] ?? "");
    expect(receipt.reply.title).toBe("garage is removed");
    expect(await test.book()).toMatchObject({ standard: "attic", rigs: [{ name: "attic" }] });
  });

  it("with the digests about it, and no others", async () => {
    const digests = digestsInside();
    await digests.add(digestAbout("garage"));
    await digests.add({ ...digestAbout("attic"), id: "other" });
    await using test = await setup({ digests });
    await test.ask("rig add garage 4090 0.12");
    await test.ask("rig add attic 3090 0.12");
    const asked = (await test.ask("rig remove garage")).reply;
    expect(choicesOf(asked).prompt).toContain("one daily digest about it stops");
    expect(await digests.of("me")).toHaveLength(2);
    const receipt = (await test.ask("rig remove garage confirm")).reply;
    expect(textOf(receipt)).toContain("One daily digest about it has stopped.");
    expect((await digests.of("me")).map(({ id }) => id)).toEqual(["other"]);
  });
});

interface Setup extends AsyncDisposable {
  readonly ask: ReturnType<typeof converse>["ask"];
  readonly memory: ReturnType<typeof memoryInside>;
  readonly book: () => Promise<RigBook>;
}

async function setup(options: AskOptions = {}): Promise<Setup> {
  const test = await openTestWorld();
  const { memory = memoryInside() } = options;
  const { ask } = converse(test.world, { ...options, memory });
  return {
    ask,
    memory,
    book: () => memory.rigs(),
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}

const digestAbout = (rig: string): Subscription => ({
  id: `of-${rig}`,
  platform: "telegram",
  target: { channel: "1" },
  place: "telegram:user:1",
  shared: false,
  owner: "telegram:user:1",
  about: { rig },
  rhythm: { time: "07:30", timeZone: "UTC", weekdays: [1, 2, 3, 4, 5, 6, 7] },
  language: "en",
  currency: "USD",
  chart: false,
  publish: false,
  createdAt: recordedAt,
});

const fieldsIn = ({ blocks }: Reply): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocks
      .flatMap((block): readonly Field[] => (block.kind === "fields" ? block.fields : []))
      .map(({ label, value }) => [label, value]),
  );

const networksIn = ({ figures }: Reply): readonly string[] => [
  ...new Set(figures.filter(({ name }) => name === "cashUsdPerDay").map(({ of }) => of)),
];

/** All that was reckoned; rates of exchange aside, which depend on the reader. */
const figuresIn = ({ figures }: Reply) =>
  figures.filter(({ name }) => name !== "perUsd").map(({ of, name, value }) => ({ of, name, value }));

const cents = (most: number) => fc.integer({ min: 1, max: most }).map((value) => value / 100);
const currency = fc.constantFrom("", "EUR", "USD", "GBP");
const typedPower = fc.oneof(
  fc
    .record({ day: fc.tuple(cents(60), currency), night: fc.option(fc.tuple(cents(30), currency)) })
    .map(({ day, night }) =>
      [`power=${day.join("")}`, ...(night ? [`night=${night.join("")} night_hours=23-6`] : [])].join(" "),
    ),
  fc
    .record({
      zone: fc.constantFrom("DE", "austria", "octopus-c"),
      surcharges: fc.option(fc.tuple(cents(40), currency)),
      vat: fc.option(fc.integer({ min: 0, max: 27 })),
    })
    .map(({ zone, surcharges, vat }) =>
      [
        `zone=${zone}`,
        ...(surcharges ? [`surcharges=${surcharges.join("")}`] : []),
        ...(vat === null ? [] : [`vat=${vat}%`]),
      ].join(" "),
    ),
);
const typedRig = fc
  .record({
    count: fc.integer({ min: 1, max: 12 }),
    plus: fc.constantFrom("", " + 1x 3090", " + 2x 3080 + 3090"),
    power: typedPower,
    hardware: fc.tuple(fc.integer({ min: 0, max: 99_999 }), currency),
    fixed: fc.tuple(fc.integer({ min: 0, max: 500 }), currency),
    util: fc.integer({ min: 0, max: 100 }),
    country: fc.constantFrom("", "country=DE", "country=US-TX"),
    price: fc.option(cents(300)),
  })
  .map(({ count, plus, power, hardware, fixed, util, country, price }) =>
    [
      `${count}x 4090${plus}`,
      power,
      `hardware=${hardware.join("")}`,
      `fixed=${fixed.join("")}`,
      `util=${util}%`,
      country,
      ...(price === null ? [] : [`price=${price}`]),
    ].join(" "),
  );
const people = [
  { language: "en", currency: "USD" },
  { language: "de", currency: "EUR", country: "DE" },
  { language: "en", currency: "GBP" },
  { language: "de", currency: "PLN" },
];
const writer = fc.constantFrom(...people);
const reader = fc.constantFrom(...people);

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf, converse, linesBehind, textOf } from "../ask.ts";
import { kinds, type KindName } from "../../commands/kinds.ts";
import { currencyCodes } from "../../commands/amounts.ts";
import { writeHours } from "../../commands/rig-kinds.ts";
import { writeCards } from "../../commands/rig-texts.ts";
import { gpus } from "../../core/gpus.ts";
import { openTestWorld } from "../world.ts";

describe("a machine with several kinds of card", () => {
  it.each([
    "earnings 2x 4090 + 1x 3090 0.12",
    "2x 4090 + 3090 0.12",
    "2x4090+1x3090 0.12",
    "earnings 4090 x2 +3090 power=0.12",
    `earnings 4090 count=2 plus="3090" power=0.12`,
    "earnings 4090 + 3090 + 4090 0.12",
  ])("is read from %s", async (line) => {
    const { reply } = await ask(line);
    expect(reply.title).toBe("✅ 2x RTX 4090 + 1x RTX 3090 earns its keep");
  });

  it("is answered with the sum and each kind of card, and details of each that come to the same", async () => {
    await using test = await openTestWorld();
    const talk = converse(test.world);
    const { reply } = await talk.ask("earnings 2x 4090 + 1x 3090 0.12 hardware=5000 fixed=30");
    const part = (of: string) =>
      reply.figures.find((one) => one.of === of && one.name === "cashUsdPerDay")?.value ?? NaN;
    const total = reply.figures.find(({ of, name }) => of === "akash" && name === "machineCashUsdPerDay");
    expect(part("akash · RTX 4090") + part("akash · RTX 3090")).toBeCloseTo(total?.value ?? 0, 9);
    const text = textOf(reply).join("\n");
    expect(text).toMatch(/Akash: \+\$[\d.]+\/day in all/);
    expect(text).toMatch(/· 2x RTX 4090: \+\$[\d.]+\/day, \+\$[\d.]+ per card/);
    const details = linesBehind(reply).filter((line) => line.includes("detail="));
    expect(details).toHaveLength(2);
    for (const [at, of] of ["akash · RTX 4090", "akash · RTX 3090"].entries()) {
      const detail = (await talk.ask(details[at] ?? "")).reply;
      expect(detail.figures.find(({ name }) => name === "cashUsdPerDay")?.value).toBeCloseTo(part(of), 9);
    }
  });

  it("is compared by the sum", async () => {
    const { reply } = await ask("compare 2x 4090 + 1x 3090 0.12");
    const table = reply.blocks.find(({ kind }) => kind === "table");
    expect(table?.kind === "table" && table.rows.map(([network]) => network)).toEqual([
      "Akash",
      "Clore.ai",
      "Salad",
      "❔ Nosana",
      "❔ ◷ Render",
      "❔ Render Dispersed",
    ]);
    expect(linesBehind(reply)).toContain(`earnings 4090 count=2x plus="+ 1x 3090" power=0.12 network=akash`);
  });

  it("is explained by its cards and their sum", async () => {
    await using test = await openTestWorld();
    const talk = converse(test.world);
    await talk.ask("earnings 2x 4090 + 1x 3090 0.12");
    const text = textOf((await talk.ask("why")).reply).join("\n");
    expect(text).toContain("Reckoning, Akash · RTX 3090");
    expect(text).toContain("cash of the whole machine = sum over its cards");
  });

  it("has no sum where one of its cards has no figure, and says for which", async () => {
    const { reply } = await ask("earnings 4090 + 7900xtx 0.12 network=render");
    const text = textOf(reply).join("\n");
    expect(text).toContain("Render: no total, since not every card has a figure");
    expect(text).toMatch(/· 1x RTX 4090: \+\$/);
    expect(text).toContain("· 1x RX 7900 XTX: ");
  });

  it("is told where some of its cards alone bring more than all do where all have a figure", async () => {
    const { reply } = await ask("compare 2x 3090 + 4070 0.12");
    expect(reply.title).toBe(
      "2x RTX 3090 + 1x RTX 4070: only Render Dispersed has a figure for all cards, +$1.43/day, a guess",
    );
    const better = "2x RTX 3090 alone: +$2.97/day on Clore.ai, which has no figure for the other cards.";
    expect(textOf(reply)).toContain(better);
    expect(textOf((await ask("earnings 2x 3090 + 4070 0.12")).reply)).toContain(better);
    expect(textOf((await ask("rig add mixed 2x 3090 + 4070 0.12")).reply)).toContain(better);
    const whole = (await ask("compare 2x 4090 + 3090 0.12")).reply;
    expect(whole.title).toMatch(/Akash brings most/);
    expect(textOf(whole).join("\n")).not.toContain("alone:");
  });

  it("is drawn in whatif by the kind of card that brings most, which is said beside how to see the others", async () => {
    await using test = await openTestWorld();
    const talk = converse(test.world);
    await talk.ask("rig add mixed 2x 3090 + 1x 4090 0.12");
    const { reply } = await talk.ask("whatif mixed");
    expect(reply.title).toMatch(/^1x RTX 4090 on /);
    expect(textOf(reply).join("\n")).toContain(
      "This is about 1x RTX 4090 alone. For 2x RTX 3090 add detail=rtx3090",
    );
    const others = linesBehind(reply).find((line) => line.includes("detail="));
    const shown = await talk.ask(others ?? "");
    expect(shown.reply.title).toMatch(/^2x RTX 3090 on /);
    expect(textOf(shown.reply).join("\n")).toContain("add detail=rtx4090");
    expect(textOf((await talk.ask("whatif 4090 0.12")).reply).join("\n")).not.toContain("detail=");
  });

  it("is asked back about with the card put right, and the others kept", async () => {
    const { reply } = await ask(`earnings 4090 plus="2x 3900 + 3080" power=0.12`);
    const right = linesBehind(reply).find((line) => line.includes("rtx3090"));
    expect(right).toBe(`earnings 4090 plus="2x rtx3090 + 3080" power=0.12`);
  });
});

describe("power by day and night", () => {
  it("is averaged by the hours, and both prices are told", async () => {
    const { reply } = await ask("earnings 4090 power=0.30 night=0.15 night_hours=22-6 network=akash");
    const price = reply.figures.find(({ name }) => name === "usdPerKwh");
    expect(price?.value).toBeCloseTo(0.25, 12);
    expect(textOf(reply).join("\n")).toContain(
      "$0.25/kWh from $0.30 by day and $0.15 at night (22:00–06:00)",
    );
  });

  it("asks for the day's price where only the night's is told, and takes the bare answer", async () => {
    await using test = await openTestWorld();
    const talk = converse(test.world);
    const { reply } = await talk.ask("earnings 4090 night=0.08");
    expect(choicesOf(reply).choices).toContainEqual({
      label: "$0.30",
      line: "earnings 4090 power=0.3USD night=0.08",
    });
    expect(textOf((await talk.ask("0,30")).reply).join("\n")).toContain(
      "from $0.30 by day and $0.08 at night",
    );
  });
});

describe("what is typed of a machine", () => {
  it.each([
    ["hours", "22-6", { fromMinutes: 1320, toMinutes: 360 }],
    ["hours", "22:30–06:00", { fromMinutes: 1350, toMinutes: 360 }],
    ["hours", "10pm-6am", { fromMinutes: 1320, toMinutes: 360 }],
    ["hours", "24-7", { fromMinutes: 0, toMinutes: 420 }],
    ["date", "2025-03-01", "2025-03-01"],
    ["date", "01.03.2025", "2025-03-01"],
    ["date", "1. März 2025", "2025-03-01"],
    ["date", "1 Mar 2025", "2025-03-01"],
    ["date", "March 1st, 2025", "2025-03-01"],
    ["date", "2025-03", "2025-03-01"],
    ["date", "3/31/2025", "2025-03-31"],
    ["date", "31/3/2025", "2025-03-31"],
    ["date", "3/3/2025", "2025-03-03"],
    ["networks", "akash, render", ["akash", "render"]],
    ["networks", "Render and AKT", ["render", "akash"]],
    ["networks", "all", []],
    ["machine", "2 4090", [{ gpu: "rtx4090", count: 2 }]],
    ["machine", "x2 3090", [{ gpu: "rtx3090", count: 2 }]],
    ["machine", "3090", [{ gpu: "rtx3090", count: 1 }]],
  ] as const)("%s %s", (kind, typed, value) => {
    expect(read(kind, typed)).toEqual({ value });
  });

  it.each([
    ["hours", "22"],
    ["hours", "6-6"],
    ["hours", "25-6"],
    ["hours", "13pm-6am"],
    ["date", "2025-02-29"],
    ["date", "yesterday"],
    ["date", "1999-12-31"],
    ["networks", "akash, ethereum"],
    ["cards", "2x 4090 + 9x frog"],
    ["cards", Array.from({ length: 9 }, () => "4090").join(" + ")],
    ["account", "akash1short"],
    ["account", "0x52908400098527886E0F7030069857D2E4169EE7"],
  ] as const)("%s %s is asked back", (kind, typed) => {
    expect(read(kind, typed)).toHaveProperty("mistake");
  });

  it("reads hours and cards as the same again when they are written", () => {
    const cards = fc.array(
      fc.record({
        gpu: fc.constantFrom(...gpus.map(({ id }) => id)),
        count: fc.integer({ min: 1, max: 9999 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(cards, minutes, minutes, (machine, fromMinutes, toMinutes) => {
        fc.pre(fromMinutes !== toMinutes);
        expect(read("cards", writeCards(machine))).toEqual({ value: machine });
        expect(read("hours", writeHours({ fromMinutes, toMinutes }))).toEqual({
          value: { fromMinutes, toMinutes },
        });
      }),
    );
  });
});

const read = (kind: KindName, typed: string) =>
  kinds[kind].read(typed, "option", { language: "de", currencies: currencyCodes });

async function ask(line: string) {
  await using test = await openTestWorld();
  return await converse(test.world).ask(line);
}

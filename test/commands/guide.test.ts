import { describe, expect, it } from "vitest";
import { families } from "../../commands/guide-cards.ts";
import { gpus } from "../../core/gpus.ts";
import { choicesOf, converse, textOf, type AskOptions } from "../ask.ts";
import { openTestWorld } from "../world.ts";

describe("guided entry", () => {
  it("goes from family to model, number and power price, and ends at the figure", async () => {
    await using test = await setup();
    const labels = ["Another card…", "RTX 40", "RTX 4070 Ti", "2", "$0.12"];
    let answered = await test.ask("earnings");
    const titles = [answered.reply.title];
    for (const label of labels) {
      answered = await test.ask(lineOf(answered.reply, label));
      titles.push(answered.reply.title);
    }
    expect(titles).toEqual([
      "Which card?",
      "Which card?",
      "Which card?",
      "How many RTX 4070 Ti?",
      "2x RTX 4070 Ti: what does a kWh cost you?",
      expect.stringContaining("2x RTX 4070 Ti"),
    ]);
    expect(answered.outcome).toBe("answered");
    expect(answered.reply.figures).toContainEqual(
      expect.objectContaining({ name: "usdPerKwh", value: 0.12, basis: "entered" }),
    );
  });

  it("takes a value that is typed in place of a press", async () => {
    await using test = await setup({ language: "de", currency: "EUR" });
    await test.ask("earnings gpu=ask-rtx-40");
    expect((await test.ask("7900 xtx")).reply.title).toContain("RX 7900 XTX");
    await test.ask("earnings rtx4090 count=ask");
    expect((await test.ask("3")).outcome).toBe("answered");
    await test.ask("earnings rtx4090 count=3 power=ask");
    const { reply } = await test.ask("0,12");
    expect(reply.title).toContain("3x RTX 4090");
    expect(reply.figures).toContainEqual(expect.objectContaining({ name: "usdPerKwh", basis: "entered" }));
  });

  it("does not take a new request for such a value", async () => {
    await using test = await setup();
    await test.ask("earnings rtx4090 count=ask");
    expect((await test.ask("3090")).reply.title).toContain("1x RTX 3090");
    expect((await test.ask("3")).outcome).toBe("asked-back");
  });

  it("can be left for the figure at once", async () => {
    await using test = await setup();
    const { reply } = await test.ask("earnings rtx4090 count=ask");
    expect(reply.buttons).toContainEqual({ label: "Show figures now", line: "earnings rtx4090" });
    const { reply: last } = await test.ask("earnings rtx4090 power=ask");
    expect(choicesOf(last).choices).toContainEqual({ label: "Usual price here", line: "earnings rtx4090" });
  });

  it("keeps what was typed already, and does not ask for it", async () => {
    await using test = await setup();
    const { reply } = await test.ask("earnings power=0.2 util=60%");
    expect(lineOf(reply, "RTX 4090")).toBe("earnings rtx4090 count=ask power=0.2 util=60%");
    const { reply: count } = await test.ask(lineOf(reply, "RTX 4090"));
    expect(lineOf(count, "4")).toBe("earnings rtx4090 count=4 power=0.2 util=60%");
  });

  it("offers prices only in currencies in which a kWh costs cents", async () => {
    await using test = await setup({ currency: "JPY" });
    const { reply } = await test.ask("earnings rtx4090 power=ask");
    expect(choicesOf(reply).choices.map(({ label }) => label)).toEqual(["Usual price here"]);
  });

  it("does not ask to be typed to where only options of commands are", async () => {
    await using test = await setup({ typing: "options" });
    const asked = async (line: string) => choicesOf((await test.ask(line)).reply).prompt;
    expect(await asked("earnings rtx4090 power=ask")).toBe("Choose one, or fill in “power” in /earnings.");
    expect(await asked("settings language=ask")).toBe("Choose one, or fill in “language” in /settings.");
    for (const line of ["start", "help"]) {
      const told = textOf((await test.ask(line)).reply).join("\n");
      expect(told).toContain("/earnings");
      expect(told).not.toMatch(/\b[Tt]ype (it|a card)\b/);
    }
  });

  it("knows every card in exactly one family, and no family is too long for a screen", () => {
    for (const gpu of gpus)
      expect(families.filter(({ has }) => has(gpu)).map(({ id }) => id)).toHaveLength(1);
    for (const { has } of families) expect(gpus.filter(has).length).toBeLessThanOrEqual(20);
  });

  it("begins anew at a family that there is none of", async () => {
    await using test = await setup();
    const { reply } = await test.ask("earnings gpu=ask-voodoo");
    expect(choicesOf(reply).choices).toHaveLength(families.length);
  });

  it.each(["network", "price token=ask", "gpu", "network network=ask"])(
    "has choices for %s",
    async (line) => {
      await using test = await setup();
      expect(choicesOf((await test.ask(line)).reply).choices.length).toBeGreaterThan(1);
    },
  );
});

async function setup(options: AskOptions = {}) {
  const { world, ...test } = await openTestWorld();
  return { ...converse(world, options), [Symbol.asyncDispose]: test[Symbol.asyncDispose] };
}

function lineOf(reply: Parameters<typeof choicesOf>[0], label: string): string {
  const button = choicesOf(reply).choices.find((choice) => choice.label === label);
  if (!button || !("line" in button)) throw new Error(`no choice ${label}`);
  return button.line;
}

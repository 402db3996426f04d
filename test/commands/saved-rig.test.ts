import { describe, expect, it } from "vitest";
import type { RigBook } from "../../commands/rigs.ts";
import { understand } from "../../commands/run.ts";
import { converse, deskFor, linesBehind, memoryInside, person, textOf, type AskOptions } from "../ask.ts";
import { openTestWorld } from "../world.ts";

const book: RigBook = {
  rigs: [
    { name: "garage", options: { gpu: "rtx4090", count: "2", power: "0.12EUR" } },
    {
      name: "shed",
      options: { gpu: "rtx4090", gpu_watts: "111", hardware: "4321USD", power: "0.12EUR" },
    },
    { name: "My barn", options: { gpu: "rtx3090", power: "0.40EUR" } },
  ],
  standard: "garage",
};

describe("a saved machine", () => {
  it.each(["earnings garage", "earnings rig=garage", "garage", "GARAGE", "/earnings"])(
    "is meant by %s",
    async (line) => {
      await using test = await setup();
      const { reply, outcome } = await test.ask(line);
      expect(outcome).toBe("answered");
      expect(reply.title).toContain("2x RTX 4090");
    },
  );

  it("has what is typed beside its name before what is saved", async () => {
    await using test = await setup();
    const { reply } = await test.ask("earnings my barn power=0.05 USD");
    expect(reply.title).toContain("1x RTX 3090");
    expect(textOf(reply).join("\n")).toContain("$0.05");
  });

  it("is one of another card where one is typed, with the costs that are saved", async () => {
    await using test = await setup();
    const { reply } = await test.ask("earnings rig=garage h100");
    expect(reply.title).toContain("1x H100");
    expect(textOf(reply).join("\n")).toContain("€0.12");
  });

  it("lends another card neither its watts nor its price", async () => {
    await using test = await setup();
    const own = textOf((await test.ask("earnings shed")).reply).join("\n");
    expect(own).toContain("$4,321");
    const other = textOf((await test.ask("earnings rig=shed 3090")).reply).join("\n");
    expect(other).not.toContain("$4,321");
    const watts = async (line: string) =>
      (await test.ask(line)).reply.figures.find(({ name }) => name === "gpuLoadWatts")?.value;
    expect([await watts("earnings shed"), await watts("earnings rig=shed 3090")]).toEqual([111, 360]);
  });

  it("is named in buttons, not told in them", async () => {
    await using test = await setup();
    const { reply } = await test.ask("earnings garage");
    expect(linesBehind(reply)).toContain("compare rig=garage");
    expect(linesBehind(reply).join("\n")).not.toContain("0.12");
  });

  it("is asked back about where there is none of that name", async () => {
    await using test = await setup();
    const { outcome, reply } = await test.ask("earnings rig=attic");
    expect(outcome).toBe("asked-back");
    expect(textOf(reply).join("\n")).toContain("You have no rig called “attic”.");
  });

  it("is not explained where others read along, for there all can read the explanation", async () => {
    await using test = await setup({ shared: true });
    await test.ask("earnings 3090");
    const { reply } = await test.ask("earnings garage");
    expect(linesBehind(reply)).not.toContain("why");
    const why = await test.ask("why");
    expect(textOf(why.reply).join("\n")).toContain("3090");
    expect(textOf(why.reply).join("\n")).not.toContain("4090");
  });

  it("is not explained after a command about one's own machines either", async () => {
    await using test = await setup({ shared: true });
    await test.ask("rig add secretbox 4090 power=0.0777 hardware=4321");
    const why = await test.ask("why");
    expect(textOf(why.reply).join("\n")).not.toMatch(/0\.0777|4,?321|secretbox/);
  });

  it("is asked back about in private, since the answer has the names of all of them", async () => {
    await using test = await setup();
    const asker = { ...person({ shared: true }), rigs: book };
    expect(understand({ line: "earnings rig=attic" }, asker, deskFor(test.world)).isPrivate).toBe(true);
  });

  it("is private wherever it is named, and is not meant where others read along and nobody names it", async () => {
    await using test = await setup();
    const asker = { ...person({ shared: true }), rigs: book };
    const isPrivate = (line: string) => understand({ line }, asker, deskFor(test.world)).isPrivate;
    expect(["earnings garage", "compare rig=garage", "garage"].map(isPrivate)).toEqual([true, true, true]);
    expect(["earnings 4090", "earnings"].map(isPrivate)).toEqual([false, false]);
    const { outcome } = await understand({ line: "earnings" }, asker, deskFor(test.world)).answer();
    expect(outcome).toBe("asked-back");
  });
});

async function setup(options: AskOptions = {}) {
  const world = await openTestWorld();
  const memory = memoryInside();
  await memory.keepRigs(book);
  const { ask } = converse(world.world, { ...options, memory });
  return { ask, world: world.world, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}

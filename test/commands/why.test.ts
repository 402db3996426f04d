import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeAnswer, encodeAnswer } from "../../bot/last-answer.ts";
import type { LastAnswer } from "../../commands/command.ts";
import type { Figure, Reply } from "../../commands/reply.ts";
import { answerLine } from "../../commands/run.ts";
import { readCatalogue } from "../../locales/typed.ts";
import { deskFor, person, textOf } from "../ask.ts";
import { openTestWorld, recordedAt } from "../world.ts";

const line = "earnings 2x 4090 0.12 network=akash price=0.4 util=60%";

describe("an answer that is kept", () => {
  it("is read as it was written", () => {
    const last = answerOf([figure("feeRate", 0.2)]);
    expect(decodeAnswer(JSON.parse(JSON.stringify(encodeAnswer(last))))).toEqual(last);
  });

  it.each([0, 2, "1", undefined])("is forgotten in format %s", (v) => {
    const kept = encodeAnswer(answerOf([figure("feeRate", 0.2)])) as object;
    expect(decodeAnswer({ ...kept, v })).toBeUndefined();
  });
});

describe("why", () => {
  it("calls a figure that it has no words for by its name", async () => {
    const text = await explained(() => answerOf([figure("rentPerMoon", 0.4), figure("feeRate", 0.2)]));
    expect(text).toContain("rentPerMoon");
    expect(text).toContain("Akash · fee");
  });

  it("has words for every figure that the catalogue names", async () => {
    const catalogue = readFileSync(join(import.meta.dirname, "../../locales/en.ftl"), "utf8");
    const names = [...readCatalogue(catalogue).keys()]
      .filter((id) => id.startsWith("figure-"))
      .map((id) => id.slice("figure-".length));
    const text = await explained(() => answerOf(names.map((name) => figure(name, 1))));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => name !== "utilisation" && text.includes(name))).toEqual([]);
  });

  it.each([
    ["usdPerKwh", "power ="],
    ["feeRate", "fee ="],
    ["slippageRate", "slippage ="],
    ["fixedUsdPerMonth", "fixed ="],
    ["utilisation", "gross ="],
    ["usdPerGpuHour", "gross ="],
  ])("leaves a step out rather than reckon with an unknown %s", async (unknown, step) => {
    const whole = (await explained()).split("\n");
    const renamed = await explained((last) => change(last, unknown, { name: `${unknown}Old` }));
    const nothing = await explained((last) => change(last, unknown, { value: null }));
    expect(whole.filter((one) => one.startsWith(step))).toHaveLength(1);
    for (const text of [renamed, nothing]) {
      expect(text.split("\n").filter((one) => one.startsWith(step))).toEqual([]);
      expect(text).toContain("cash = gross − fee − slippage − power − fixed = ");
    }
  });
});

const answerOf = (figures: readonly Figure[]): LastAnswer => ({
  command: "earnings",
  line,
  title: "an earlier answer",
  figures,
});

const figure = (name: string, value: number): Figure => ({
  of: "akash",
  name,
  unit: "share",
  value,
  basis: "listed",
  source: { id: "akash", name: "Akash" },
  asOf: recordedAt,
  stale: false,
});

const change = (last: LastAnswer, name: string, changes: Partial<Figure>): LastAnswer => ({
  ...last,
  figures: last.figures.map((one) => (one.name === name ? { ...one, ...changes } : one)),
});

/** What `why` says of an answer after something was done to what is kept of it. */
async function explained(tamper: (last: LastAnswer) => LastAnswer = (last) => last): Promise<string> {
  await using test = await openTestWorld();
  const asker = person();
  const ask = async (typed: string): Promise<Reply> =>
    (await answerLine(typed, asker, deskFor(test.world))).reply;
  await ask(line);
  const last = await asker.last.get();
  await asker.last.set(tamper(last!));
  return textOf(await ask("why")).join("\n");
}

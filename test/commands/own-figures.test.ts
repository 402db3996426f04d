import { describe, expect, it } from "vitest";
import type { Picture } from "../../core/charts/picture.ts";
import { converse, textOf } from "../ask.ts";
import { openTestWorld } from "../world.ts";

describe("utilisation that is entered for Render", () => {
  const poolPerWeek = 15_000;

  it.each(["100x", "1000x"])("never brings %s more than the pool that all share", async (count) => {
    const { figures } = await ask(`earnings ${count} 4090 0.12 network=render util=100%`);
    const perDay = figures.find(({ name }) => name === "tokensPerDay");
    expect(perDay?.value).toBeGreaterThan(0);
    expect((perDay?.high ?? NaN) * 7).toBeLessThan(poolPerWeek);
  });

  it("pays each hour less in the rows of whatif, the more is worked, as it does where that is entered", async () => {
    const drawn = await ask("whatif 1000x 4090 0.12 network=render util=20%");
    const { cells, rows } = heatOf(drawn);
    const at100 = await ask("earnings 1000x 4090 0.12 network=render util=100%");
    const cash = at100.figures.find(({ name }) => name === "cashUsdPerDay")?.value ?? NaN;
    const column = heatOf(drawn).columns.indexOf("$0.12");
    expect(cells[rows.indexOf("100%")]?.[column]?.value).toBeCloseTo(cash, -2);
  });

  it.each(["earnings", "whatif"])("is set against what is usual there by %s", async (command) => {
    expect(await texts(`${command} 4090 0.12 network=render util=100%`)).toContain(
      "You entered 100% utilisation. Usual on Render is 1.6% (0.5% to 16%).",
    );
    expect(await texts(`${command} 4090 0.12 network=render util=20%`)).not.toContain("Usual on");
    expect(await texts(`${command} 4090 0.12 network=akash util=100%`)).not.toContain("Usual on");
  });
});

describe("whatif", () => {
  it("says where a fifth more than what is entered is more than all", async () => {
    expect(await texts("whatif 4090 0.12 util=100%")).toMatch(/utilisation \(at most 100%\) \+\$[\d.]+ to/);
    expect(await texts("whatif 4090 0.12 util=80%")).not.toContain("at most 100%");
  });

  it("tells of a least rent only where power costs something", async () => {
    expect(await texts("whatif 4090 0.12")).toContain("a rented hour does not pay for its own power");
    expect(await texts("whatif 4090 power=0")).not.toContain("does not pay for its own power");
  });
});

describe("a single card at home on Akash", () => {
  it("is told what it brings as before the share that nobody publishes, until a fee is entered", async () => {
    expect(await texts("earnings 4090 0.12")).toContain("Akash · +$5.38/day cash, before HomeNode's share");
    expect(await texts("earnings 4090 0.12 fee=100%")).not.toContain("HomeNode's share");
    expect(await texts("earnings 4090 0.35")).toContain("before HomeNode's share");
    expect(await texts("earnings 4090 0.12 network=akash fee=20%")).not.toContain("HomeNode's share");
    expect(await texts("earnings 2x 4090 0.12")).not.toContain("HomeNode's share");
    expect(await texts("earnings 4090 0.12 network=salad")).not.toContain("HomeNode");
  });
});

describe("figures that are entered without a network", () => {
  it.each([
    [
      "earnings 4090 0.12 fee=100%",
      "fee=100% counts for Clore.ai and Akash only. For Salad add network=salad",
    ],
    [
      "compare 4090 0.12 util=90%",
      "util=90% counts for Akash and Clore.ai only. For Salad add network=salad",
    ],
    [
      "earnings 4090 0.12 price=0.3",
      "price=… counts for Akash and Clore.ai only. For Salad add network=salad",
    ],
    ["compare 2x 4090 + 3090 0.12 util=50% fee=2%", "util=50% fee=2% counts for Akash and Clore.ai only."],
    ["earnings 2x 4090 + 3090 0.12 util=50%", "util=50% counts for Akash and Clore.ai only."],
  ])("are said to count for marketplaces alone: %s", async (line, said) => {
    expect(await texts(line)).toContain(said);
  });

  it("are told nothing of where all of them count, or none were entered", async () => {
    for (const line of [
      "earnings 4090 0.12",
      "earnings 4090 0.12 util=90% network=salad",
      "compare 4090 0.12",
    ])
      expect(await texts(line)).not.toContain("counts for");
  });

  it("are heeded by the network that whatif is about", async () => {
    const { title } = await ask("whatif 4090 0.12 util=0");
    expect(title).toBe("1x RTX 4090 on Akash: -$0.23/day, and what would change it");
    expect((await ask("whatif 4090 0.12 util=0 network=salad")).title).toMatch(/on Salad: -/);
  });

  it("are not asked for again", async () => {
    expect(await texts("earnings 4090 0.12 network=akash util=90% fee=2%")).not.toMatch(/enter (util|fee)=/);
    expect(await texts("compare 4090 0.12 util=90%")).toContain("Enter util=… network=nosana");
  });
});

async function ask(line: string) {
  await using test = await openTestWorld();
  return (await converse(test.world).ask(line)).reply;
}

const texts = async (line: string) => textOf(await ask(line)).join("\n");

function heatOf({ blocks }: Awaited<ReturnType<typeof ask>>) {
  const pictures = blocks.flatMap((block) =>
    block.kind === "chart" && block.picture ? [block.picture] : [],
  );
  const heat = pictures.find(
    (picture): picture is Extract<Picture, { kind: "heat" }> => picture.kind === "heat",
  );
  if (!heat) throw new Error("no map");
  return heat;
}

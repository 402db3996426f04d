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

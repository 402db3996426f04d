import { describe, expect, it } from "vitest";
import type { Picture } from "../../core/charts/picture.ts";
import type { ChartBlock, Reply } from "../../commands/reply.ts";
import { openLocales } from "../../locales/index.ts";
import { converse, linesBehind, memoryInside, textOf, type AskOptions } from "../ask.ts";
import { openTestWorld, type TestWorld } from "../world.ts";

/** Lines that between them bring every kind of chart of an answer. */
const lines: Readonly<Record<string, readonly Picture["kind"][]>> = {
  "price akt": ["course"],
  "price render 30d": ["course"],
  "compare h100 power=0.08": ["ranking"],
  "compare 2x 4090 + 3090 0.30": ["ranking"],
  "earnings 4090 0.12 hardware=2400": ["payback"],
  "whatif 4090 0.12 hardware=2400": ["heat", "tornado"],
  "whatif 3090 0.45": ["heat", "tornado"],
  "network akash": ["spread"],
  "network render": ["spread"],
  "compare reliability": ["spread"],
  compare: ["spread"],
};

describe.each(openLocales().codes)("the charts of an answer in %s", (language) => {
  it.each(Object.entries(lines))(
    "to %s say nothing that does not stand in its words",
    async (line, kinds) => {
      const reply = await setup(line, { language, currency: "EUR" });
      const charts = chartsOf(reply);
      expect(charts.map(({ picture }) => picture?.kind)).toEqual(kinds);
      const words = plain(textOf(reply).join("\n"));
      for (const { picture } of charts)
        expect(numbersIn(picture!).filter((number) => !words.includes(number))).toEqual([]);
    },
  );

  it("have a sentence with numbers, a title, a unit, and a footnote with source and date", async () => {
    for (const line of Object.keys(lines))
      for (const { alt, picture } of chartsOf(await setup(line, { language }))) {
        expect(alt).toMatch(/\d/);
        expect(alt.length).toBeLessThanOrEqual(1024);
        const { title, subtitle, footnote } = picture!;
        expect([title, subtitle, footnote]).not.toContain("");
        expect(unitsIn(picture!)).not.toContain(false);
        expect(footnote).toMatch(/2026.* · .*(?:CoinGecko|Akash|Render)/);
      }
  });
});

describe("networks beside each other", () => {
  it("are drawn with those that lose and those that are unknown, and with the cheapest cloud", async () => {
    const { bars, line } = pictureOf(await setup("compare h100 power=0.08"), "ranking");
    expect(bars.map(({ name, value }) => [name, value === null])).toEqual([
      ["Akash", false],
      ["Nosana", false],
      ["Render Dispersed", false],
      ["Render", true],
      ["Salad", true],
      ["Clore.ai", true],
    ]);
    expect(bars[3]?.text).toContain("no OctaneBench score is known");
    expect(line).toEqual({ value: 95.76, text: "Lambda asks $95.76 a day" });
    const losses = pictureOf(await setup("compare 3090 0.35EUR"), "ranking");
    expect(losses.bars.some(({ value }) => value !== null && value < 0)).toBe(true);
  });

  it("are not drawn where no network has a figure", async () => {
    const reply = await setup("compare rtx2070", {}, ({ upstream }) => {
      upstream.behave("console-api.akash.network", { status: 500 });
    });
    expect(reply.title).toContain("no network has a figure");
    expect(chartsOf(reply)).toEqual([]);
  });
});

describe("cash against the hardware price", () => {
  it("is drawn only where its owner has told what was paid", async () => {
    expect(chartsOf(await setup("earnings 4090 0.12"))).toEqual([]);
    const paid = pictureOf(await setup("earnings 4090 0.12 hardware=2400"), "payback");
    expect(paid.cost).toEqual({ value: 2400, text: "Hardware $2,400" });
    expect(paid.points[0]).toMatchObject({ low: 0, mid: 0, high: 0 });
  });

  it("reaches the price on the day that the answer names, or says that it does not", async () => {
    const reply = await setup("earnings 4090 0.12 hardware=2400");
    const { reached } = pictureOf(reply, "payback");
    const [, date] = /by (\w+ \d+, \d+) \(/.exec(textOf(reply).join("\n")) ?? [];
    expect(reached?.text).toBe(`Paid back ${date}`);
    const never = await setup("earnings 3090 0.20 hardware=900");
    expect(pictureOf(never, "payback").reached).toBeUndefined();
    expect(chartsOf(never)[0]?.alt).toContain("not paid back by then");
  });
});

describe("whatif", () => {
  it("has the asker's own power price and utilisation among its steps, and their cash where they meet", async () => {
    const { own, columns, rows, cells } = pictureOf(await setup("whatif 4090 0.12"), "heat");
    expect([columns[own.column], rows[own.row]]).toEqual(["$0.12", "68%"]);
    expect(own.text).toBe(`You: ${cells[own.row]?.[own.column]?.text}`);
  });

  it("keeps its steps round in the reader's currency", async () => {
    const { columns } = pictureOf(await setup("whatif 4090 0.30EUR", { currency: "EUR" }), "heat");
    expect(columns).toEqual(["€0.00", "€0.08", "€0.16", "€0.24", "€0.30", "€0.40", "€0.48"]);
  });

  it("brings more with more use and less with dearer power, where work pays", async () => {
    const { cells } = pictureOf(await setup("whatif 4090 0.12"), "heat");
    const values = cells.map((row) => row.map(({ value }) => value));
    for (const row of values) expect(row).toEqual(row.toSorted((a, b) => b - a));
    for (const at of values[0]!.keys()) {
      const column = values.map((row) => row[at]!);
      expect(column).toEqual(column.toSorted((a, b) => a - b));
    }
  });

  it("names what matters most first, from the profit where the hardware price is known", async () => {
    const { bars, base } = pictureOf(await setup("whatif 4090 0.12 hardware=2400"), "tornado");
    const spans = bars.map(({ low, high }) => Math.abs(high.value - low.value));
    expect(spans).toEqual(spans.toSorted((a, b) => b - a));
    expect(bars.map(({ name }) => name)).toContain("the hardware price");
    for (const { low, high } of bars) {
      const [least, most] = [low.value, high.value].toSorted((a, b) => a - b);
      expect(base.value).toBeGreaterThanOrEqual(least! - 1e-9);
      expect(base.value).toBeLessThanOrEqual(most! + 1e-9);
    }
  });

  it("is about the network that brings most, with the others a press away", async () => {
    const reply = await setup("whatif 4090 0.12");
    expect(reply.title).toMatch(/^1x RTX 4090 on Akash: \+\$[\d.]+\/day, and what would change it$/);
    expect(linesBehind(reply)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^whatif .*network=render/),
        expect.stringMatching(/^earnings /),
      ]),
    );
    expect((await setup("whatif 4090 0.12 network=render")).title).toContain("on Render: ");
  });

  it("says so where no network has a figure", async () => {
    const reply = await setup("whatif 3060 0.12 network=render octanebench=0.0001");
    expect(chartsOf(reply).length).toBeLessThanOrEqual(2);
    const none = await setup("whatif mi300x 0.12 network=render");
    expect(none.title).toContain("no network has a figure right now");
    expect(chartsOf(none)).toEqual([]);
  });
});

describe("a chart's look", () => {
  it("is the platform's usual one until its reader has chosen another", async () => {
    await using test = await openTestWorld();
    const memory = memoryInside();
    const { ask } = converse(test.world, { memory });
    expect(pictureOf((await ask("price akt")).reply, "course").theme).toBeUndefined();
    const { reply } = await ask("settings theme=light");
    expect(textOf(reply)).toContain("light");
    expect(await memory.settings("me")).toEqual({ theme: "light" });
    const chosen = await setup("price akt", { theme: "light" });
    expect(pictureOf(chosen, "course").theme).toBe("light");
  });
});

/** The answer of somebody who asks one line of a world that works, or that was tampered with. */
async function setup(line: string, options: AskOptions = {}, tamper: (test: TestWorld) => void = () => {}) {
  await using test = await openTestWorld();
  tamper(test);
  const { ask, troubles } = converse(test.world, options);
  const { reply } = await ask(line);
  expect(troubles).toEqual([]);
  return reply;
}

const chartsOf = ({ blocks }: Reply): readonly ChartBlock[] =>
  blocks.filter((block) => block.kind === "chart");

function pictureOf<K extends Picture["kind"]>(reply: Reply, kind: K): Extract<Picture, { kind: K }> {
  const found = chartsOf(reply).find(({ picture }) => picture?.kind === kind)?.picture;
  if (!found) throw new Error(`no picture of the kind ${kind}`);
  return found as Extract<Picture, { kind: K }>;
}

const plain = (text: string): string => text.normalize("NFKC").replaceAll(/[\u2066-\u2069]/g, "");

/** What an amount, or each group of a chart of spreads, is counted in. */
const unitsIn = (picture: Picture): readonly boolean[] =>
  picture.kind === "spread"
    ? picture.groups.map(({ title, scale }) => (scale === "log" ? title.includes("RENDER") : title !== ""))
    : [picture.subtitle?.includes("USD") === true];

/** The numbers that are written at points and bars: not those of an axis, which are no figures. */
function numbersIn(picture: Picture): readonly string[] {
  const texts = (value: unknown, key = ""): readonly string[] => {
    if (typeof value === "string") return /^(?:text|low|mid|high|note)$/.test(key) ? [value] : [];
    if (Array.isArray(value)) return value.flatMap((each) => texts(each, key));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, each]) => texts(each, name));
  };
  return texts(picture).flatMap((text) => plain(text).match(/\d[\d.,’' ]*\d|\d/g) ?? []);
}

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uptimeText } from "../../commands/reliability.ts";
import type { Reply } from "../../commands/reply.ts";
import { openLocales } from "../../locales/index.ts";
import { converse, textOf } from "../ask.ts";
import { openTestWorld, type TestWorld } from "../world.ts";

const api = "console-api.akash.network";

describe("the reliability of a network", () => {
  it("on Akash is how long its providers are online, against what clouds promise in hours a month", async () => {
    const reply = await setup("network akash");
    expect(fieldOf(reply, "Online, 30 days")).toMatchObject({
      value: "99.53%",
      note: "middle provider; 8 of 10 from 91.74% to 99.98% · 2 min. ago",
    });
    expect(fieldOf(reply, "99.5% or more")?.note).toContain("3.65 h of downtime a month");
    expect(fieldOf(reply, "99.9% or more")).toMatchObject({
      value: "31% of providers",
      note: expect.stringContaining("0.73 h"),
    });
    expect(fieldOf(reply, "99.99% or more")?.note).toContain("4.4 min");
  });

  it("on Akash tells who is audited and whether ACT is minted", async () => {
    const reply = await setup("network akash");
    expect(fieldOf(reply, "Audited")).toMatchObject({
      value: "64% of providers",
      note: expect.stringContaining("81% of their GPUs"),
    });
    expect(fieldOf(reply, "ACT burn and mint")?.value).toBe("healthy");
    const halted = await setup("network akash", ({ upstream }) => {
      upstream.behave(`${api}/v1/bme/status-history`, {
        json: [{ height: 1, newStatus: "mint_status_halt_cr" }],
      });
    });
    expect(fieldOf(halted, "ACT burn and mint")?.value).toBe("halted: too little AKT behind ACT");
  });

  it("on Render is how far the pay of its wallets differs, with old figures marked", async () => {
    const reply = await setup("network render");
    expect(fieldOf(reply, "A wallet's pay, newest week")).toMatchObject({
      value: "20.4\u00a0RENDER",
      note: expect.stringMatching(/before tiers; 8 of 10 from 1\.27.RENDER to 152.RENDER · ◷/),
    });
    expect(fieldOf(reply, "Uptime")?.value).toBe("unknown");
  });

  it.each(["nosana", "salad", "clore", "dispersed"])("on %s is unknown, and says so", async (id) => {
    const reply = await setup(`network ${id}`);
    expect(fieldOf(reply, "Uptime")).toMatchObject({
      value: "unknown",
      note: expect.stringContaining("3.65 h, 0.73 h, or 4.4 min"),
    });
    expect(reply.blocks.filter(({ kind }) => kind === "chart")).toEqual([]);
    expect(textOf(reply).join("\n")).toMatch(/Cost of failing\n\n.+/);
  });

  it("is unknown where Akash's list cannot be read, and nothing is drawn of it", async () => {
    const reply = await setup("network akash", ({ upstream }) => {
      upstream.behave(`${api}/v1/providers`, { status: 502, text: "<h1>Bad Gateway</h1>" });
    });
    expect(fieldOf(reply, "Uptime")?.value).toBe("unknown");
    expect(fieldOf(reply, "Audited")?.value).toBe("unknown");
    expect(fieldOf(reply, "ACT burn and mint")?.value).toBe("healthy");
    expect(reply.blocks.filter(({ kind }) => kind === "chart")).toEqual([]);
  });

  it("on Akash is unknown in all its parts, and each says so, where nothing can be read", async () => {
    const reply = await setup("network akash", ({ upstream }) => upstream.behave(api, { status: 500 }));
    for (const label of ["Uptime", "Audited", "ACT burn and mint"])
      expect(fieldOf(reply, label)?.value).toBe("unknown");
  });

  it("comes with figures that why explains", async () => {
    await using test = await openTestWorld();
    const { ask } = converse(test.world);
    const { reply } = await ask("network akash");
    expect(reply.figures).toContainEqual(
      expect.objectContaining({
        of: "akash",
        name: "uptime-30d",
        value: 0.9953,
        high: 0.9998,
        basis: "measured",
      }),
    );
    const text = textOf((await ask("why")).reply).join("\n");
    expect(text).toContain("with the 10th and 90th percentile");
    expect(text).toContain("Online, 30 days");
    await ask("network render");
    const ofRender = textOf((await ask("why")).reply).join("\n");
    expect(ofRender).toContain("Pay of a wallet: the week's pool × its OctaneBench-hours");
    expect(ofRender).toContain("Pay of a wallet, newest week");
  });
});

describe("compare reliability", () => {
  it("has a source and a date in every cell, also where nothing is known", async () => {
    const { blocks } = await setup("compare reliability");
    const cells = blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.flatMap(([, ...rest]) => rest) : [],
    );
    expect(cells).toHaveLength(3 * 3 + 6 * 6);
    expect(cells.filter((cell) => !/\[\d+\]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("unknown"))).toHaveLength(3);
  });

  it("says which clouds promise as much, for one machine or over zones", async () => {
    const rows = tableRows(await setup("compare reliability"));
    expect(rows.map(([target, , , clouds]) => [target, plain(clouds)])).toEqual([
      ["99.5% (down 3.65 h a month)", "one machine: AWS, Azure, and Google Cloud"],
      ["99.9% (down 0.73 h a month)", "one machine: Azure and Google Cloud · over zones: AWS"],
      ["99.99% (down 4.4 min a month)", "over zones: AWS, Azure, and Google Cloud"],
    ]);
  });

  it("counts Akash among the unknown where its list cannot be read", async () => {
    const reply = await setup("compare reliability", ({ upstream }) => {
      upstream.behave(api, { status: 500 });
    });
    const table = reply.blocks.find((block) => block.kind === "table");
    expect(table?.columns.map(({ label }) => label)).toEqual([
      "Online at least",
      "Other networks",
      "Promised by clouds",
    ]);
    expect(tableRows(reply).map(([, unknown]) => plain(unknown))).toEqual(["unknown", "unknown", "unknown"]);
  });
});

describe("a share of time online", () => {
  const format = openLocales().format("en", "UTC");

  it.each([
    [0.99996, "99.99%"],
    [0.9999, "99.99%"],
    [0.995, "99.5%"],
    [1, "100%"],
    [0, "0%"],
  ])("%d is %s: cut, not rounded", (share, text) => {
    expect(uptimeText(share, { format })).toBe(text);
  });

  it("is never shown as more than it is", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const shown = Number(uptimeText(share, { format }).replace("%", "")) / 100;
        expect(shown).toBeLessThanOrEqual(share + 1e-9);
        expect(share - shown).toBeLessThan(1e-4 + 1e-9);
      }),
    );
  });
});

const plain = (cell = ""): string => cell.replaceAll(/ \[\d+\]/g, "");

const fieldOf = ({ blocks }: Reply, label: string) =>
  blocks
    .flatMap((block) => (block.kind === "fields" ? block.fields : []))
    .find((field) => field.label === label);

/** Of the first table. */
const tableRows = ({ blocks }: Reply): readonly (readonly string[])[] =>
  blocks.find((block) => block.kind === "table")?.rows ?? [];

async function setup(line: string, prepare: (test: TestWorld) => void = () => {}): Promise<Reply> {
  await using test = await openTestWorld();
  prepare(test);
  const { reply } = await converse(test.world).ask(line);
  return reply;
}

import { describe, expect, it } from "vitest";
import { labelsOf } from "../../bot/reception.ts";
import { renderReply } from "../../bot/discord/render.ts";
import { partsOf } from "../../bot/telegram/parts.ts";
import { draw } from "../../bot/terminal/draw.ts";
import type { Reply } from "../../commands/reply.ts";
import { openLocales } from "../../locales/index.ts";

const locales = openLocales();
const cells = Array.from({ length: 6 }, (_, at) => `value number ${at}`);
const reply: Reply = {
  title: "Title",
  blocks: [
    {
      kind: "table",
      columns: ["Name", ...cells.map((_, at) => `Label${at}`)].map((label) => ({ label, align: "start" })),
      rows: [["Akash", ...cells]],
    },
  ],
  sources: [
    {
      source: { id: "akash", name: "Akash", link: "https://akash.network" },
      age: "old",
      stale: false,
      asOf: Temporal.Instant.from("2026-11-22T00:00:00Z"),
    },
  ],
  figures: [],
};

describe("the colon between a name and what is said of it", () => {
  it.each([
    ["en", "Label0: value number 0", "Sources: Akash"],
    ["fr", "Label0\u00A0: value number 0", "Sources\u00A0: Akash"],
    ["ja", "Label0：value number 0", "情報源：Akash"],
    ["zh-CN", "Label0：value number 0", "来源：Akash"],
  ])("is as %s writes it, on each platform", (code, cell, sources) => {
    const labels = labelsOf(locales.language(code).say);
    const terminal = draw(reply, { columns: 60, colour: false, labels });
    expect(terminal).toContain(cell);
    // Its lines are broken already.
    expect(terminal).toContain(sources.replace("\u00A0", " "));
    const shown = [
      JSON.stringify(renderReply(reply, { labels })),
      partsOf(reply, labels)
        .flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text).join("")))
        .join("\n"),
    ];
    for (const text of shown) {
      expect(text).toContain(cell);
      expect(text).toContain(sources);
    }
  });
});
